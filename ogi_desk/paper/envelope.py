"""The face of a domestic envelope, 230 mm × 120 mm (ZL of GB/T 1416), to be printed on the envelope itself.

The receiver's postcode in six boxes at the upper left, address and name in the middle, the sender at the lower right.
The stamp's corner stays free.
"""

from __future__ import annotations

from ogi_desk.letters.letter import Envelope
from ogi_desk.paper.archive import Imprint, to_archive
from ogi_desk.paper.compose import Align, Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import MM
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.sheaf import Sheaf
from ogi_desk.services.paper_ports import Paper

FACE = (230 * MM, 120 * MM)
BOXES = 6
BOX_LEFT, BOX_TOP = 12 * MM, 10 * MM
BOX_WIDTH, BOX_HEIGHT, BOX_STEP = 8 * MM, 9 * MM, 10 * MM
_RED = (0.82, 0.16, 0.19)  # the standard's golden red
_DIGIT = 18.0
_MIDDLE_LEFT, _MIDDLE_WIDTH = 40 * MM, 160 * MM
_ADDRESS_TOP, _NAME_TOP = 43 * MM, 64 * MM
_SENDER_RIGHT, _SENDER_WIDTH = 214 * MM, 110 * MM
_SENDER_FOOT = 110 * MM
_SENDER = 12.0  # 小四
_LEADING = 1.4


def set_envelope(envelope: Envelope, book: FaceBook) -> Paper:
    """Return the PDF/A-2b of the face."""
    sheaf = Sheaf(book, FACE)
    leaf = sheaf.leaf()
    _postcode(leaf, envelope.to_postcode, book)
    _remark(leaf, envelope.remark, book)
    _fitted(leaf, envelope.to_address, Role.FANGSONG, 18.0, _ADDRESS_TOP, 18 * MM, book)
    _fitted(leaf, _addressed(envelope.to_name), Role.HEITI, 22.0, _NAME_TOP, 18 * MM, book)
    _sender(leaf, envelope, book)
    sheaf.turn()
    imprint = Imprint(title=f"信封：{envelope.to_name}", author=envelope.from_name, subject=envelope.remark, day=None)
    missing = tuple((char, 0) for char in dict.fromkeys(leaf.missing))
    return Paper(to_archive(sheaf.raw(), imprint), 1, {}, missing)


def _addressed(name: str) -> str:
    """The name with 收 after it, as an envelope says."""
    name = name.strip()
    return name if not name or name[-1] in "收启）" else f"{name}\u3000收"


def _postcode(leaf: Leaf, code: str, book: FaceBook) -> None:
    """Draw the boxes, and the figures in their middles."""
    figures = [char for char in code if char.isdecimal()][:BOXES]
    for number in range(BOXES):
        x = BOX_LEFT + number * BOX_STEP
        leaf.coloured_frame(x, BOX_TOP, BOX_WIDTH, BOX_HEIGHT, 0.8, _RED)
        if number < len(figures):
            spans = ((figures[number], Role.HEITI),)
            for line in compose(spans, book, BOX_WIDTH, size=_DIGIT, cell=_DIGIT, align=Align.CENTRE):
                leaf.text(line, x, BOX_TOP + BOX_HEIGHT / 2)


def _remark(leaf: Leaf, remark: str, book: FaceBook) -> None:
    y = BOX_TOP + BOX_HEIGHT + 6 * MM
    for number, line in enumerate(_lines(remark, Role.HEITI, 12.0, 100 * MM, Align.LEFT, book)):
        leaf.text(line, BOX_LEFT, y + number * 12.0 * _LEADING)


def _lines(text: str, role: Role, size: float, width: float, align: Align, book: FaceBook) -> list[Line]:
    parts = [part.strip() for part in text.splitlines() if part.strip()]
    return [line for part in parts for line in compose(((part, role),), book, width, size=size, cell=size, align=align)]


def _fitted(leaf: Leaf, text: str, role: Role, size: float, top: float, room: float, book: FaceBook) -> None:
    """Draw centred text under ``top``, smaller where it would need more than its room."""
    lines = _lines(text, role, size, _MIDDLE_WIDTH, Align.CENTRE, book)
    while size > 10.5 and len(lines) * size * _LEADING > room:
        size -= 1
        lines = _lines(text, role, size, _MIDDLE_WIDTH, Align.CENTRE, book)
    for number, line in enumerate(lines):
        leaf.text(line, _MIDDLE_LEFT, top + (number + 0.5) * size * _LEADING)


def _sender(leaf: Leaf, envelope: Envelope, book: FaceBook) -> None:
    """Address, name and postcode at the lower right, their left edges in line."""
    code = " ".join(char for char in envelope.from_postcode if char.isdecimal())
    texts = (envelope.from_address, envelope.from_name, f"邮政编码\u3000{code}" if code else "")
    lines = [line for text in texts for line in _lines(text, Role.FANGSONG, _SENDER, _SENDER_WIDTH, Align.LEFT, book)]
    left = _SENDER_RIGHT - max((line.width for line in lines), default=0.0)
    top = _SENDER_FOOT - len(lines) * _SENDER * _LEADING
    for number, line in enumerate(lines):
        leaf.text(line, left, top + (number + 0.5) * _SENDER * _LEADING)
