"""The proof sheet on paper: why the answer was due when it was, on one page for a court or a reconsideration body.

Tries closer settings before it takes a second page; no type is smaller than 8 points. Says nothing of its own but the
legend and the holidays' names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ogi_desk.domain.proof import ProofLine, ProofSheet
from ogi_desk.paper.archive import Imprint, to_archive
from ogi_desk.paper.compose import Align, Line, compose
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.geometry import MM, PAGE_HEIGHT, PAGE_WIDTH
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.proof_days import SMALL
from ogi_desk.paper.proof_months import Density, holiday_lines, month_slabs
from ogi_desk.paper.rows import Column, RowStyle, SetRow, draw_row, natural_width, set_row, shared_widths
from ogi_desk.paper.sheaf import Sheaf
from ogi_desk.paper.signature import written_date
from ogi_desk.paper.slab import Slab, stack
from ogi_desk.services.paper_ports import Paper

LEFT = 18 * MM  # the sheet is filed: room to bind
TOP = 15 * MM
WIDTH = PAGE_WIDTH - LEFT - 14 * MM
ROOM = PAGE_HEIGHT - TOP - 16 * MM
_FOLIO = PAGE_HEIGHT - 10 * MM

_TITLE = 18.0
_HEADS = ("", "日期", "事项", "依据", "文书编号", "送达")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # without I and O, which look like figures


@dataclass(frozen=True, slots=True)
class _Setting:
    """How close everything stands; sizes in points."""

    text: float
    leading: float
    pad: float
    between: float
    day: float  # a calendar day's height
    beside: int = 3  # months

    @property
    def density(self) -> Density:
        return Density(self.beside, self.day, 12.0 if self.beside == 3 else 6.0)


#: tried in this order, each with three months beside each other and with four
_SETTINGS = (
    _Setting(10.5, 14.5, 3.0, 8.0, 23.0),
    _Setting(9.5, 12.5, 2.2, 6.0, 21.0),
    _Setting(9.0, 11.5, 1.6, 5.0, 20.0),
    _Setting(8.5, 10.5, 1.3, 4.0, 19.0),
    _Setting(SMALL, 10.0, 1.0, 3.0, 18.0),
)
_SEVERAL_PAGES = _SETTINGS[1]


def set_proof(sheet: ProofSheet, book: FaceBook) -> Paper:
    """Return the PDF/A-2b of a proof sheet."""
    pages = _pages(sheet, book)
    sheaf = Sheaf(book)
    missing: dict[tuple[str, int], None] = {}
    for number, page in enumerate(pages):
        leaf = sheaf.leaf()
        for slab, top in page:
            if slab.paint is not None:
                slab.paint(leaf, LEFT, TOP + top)
        if len(pages) > 1:
            text = f"第{number + 1}页　共{len(pages)}页"
            for line in compose(((text, Role.SONGTI),), book, WIDTH, size=9.0, cell=9.0, align=Align.CENTRE):
                leaf.text(line, LEFT, _FOLIO)
        missing.update(dict.fromkeys((char, number) for char in leaf.missing))
        sheaf.turn()
    imprint = Imprint(title=sheet.title, author=sheet.agency, subject=sheet.title, day=sheet.made_on)
    return Paper(to_archive(sheaf.raw(), imprint), len(pages), {}, tuple(missing))


def _pages(sheet: ProofSheet, book: FaceBook) -> list[list[tuple[Slab, float]]]:
    """The sheet on one page at the largest size that fits; on several at one that reads well."""
    for setting in _SETTINGS:
        for beside in (3, 4):
            pages = stack(_Setter(sheet, book, replace(setting, beside=beside)).slabs(), ROOM)
            if len(pages) == 1:
                return pages
    return stack(_Setter(sheet, book, _SEVERAL_PAGES).slabs(), ROOM)


def event_letters(lines: Sequence[ProofLine]) -> list[str]:
    """A letter for each event, which finds its day in the calendar; after Z they begin anew with a figure."""
    count = len(_LETTERS)
    return [_LETTERS[n % count] + (str(n // count) if n >= count else "") for n in range(len(lines))]


@dataclass(frozen=True, slots=True)
class _Setter:
    """Sets one sheet at one setting."""

    sheet: ProofSheet
    book: FaceBook
    setting: _Setting

    def slabs(self) -> list[Slab]:
        """The sheet from top to bottom."""
        sheet, s = self.sheet, self.setting
        gap = Slab(s.between)
        letters: dict[date, tuple[str, ...]] = {}
        for letter, line in zip(event_letters(sheet.lines), sheet.lines, strict=True):
            letters[line.on] = (*letters.get(line.on, ()), letter)
        out = [*self._title(), *self._facts(), gap]
        if sheet.lines:
            out += [self._head("一、办理经过"), *self._events(), gap]
        if sheet.days:
            months = month_slabs(sheet.days, letters, self.book, WIDTH, s.density)
            out += [self._head("二、逐日计算"), *months]
        if sheet.conclusion:
            out += [self._head("三、结论"), *self._texts(sheet.conclusion, Role.HEITI, first=2.0), gap]
        grounds = self._grounds()
        if grounds:
            out += [self._head("四、工作日依据"), *self._texts(grounds, Role.SONGTI)]
        return [*out, Slab(s.between, held=True), self._made()]

    def _title(self) -> list[Slab]:
        lines = self._lines(self.sheet.title, Role.TITLE, _TITLE, Align.CENTRE)
        return [self._text_slab(lines, _TITLE * 1.35), Slab(self.setting.between + 2)]

    def _head(self, text: str) -> Slab:
        """A heading, held to what it heads."""
        size = self.setting.text + 0.5
        slab = self._text_slab(self._lines(text, Role.HEITI, size), size * 1.55)
        return Slab(slab.height, slab.paint, held=True)

    def _texts(self, texts: Sequence[str], role: Role, first: float = 0.0) -> list[Slab]:
        s = self.setting
        return [
            self._text_slab(self._lines(text, role, s.text, first=first * s.text), s.leading) for text in texts if text
        ]

    def _lines(
        self, text: str, role: Role, size: float, align: Align = Align.JUSTIFY, first: float = 0.0
    ) -> tuple[Line, ...]:
        return compose(((text, role),), self.book, WIDTH, size=size, cell=size, first=first, align=align)

    @staticmethod
    def _text_slab(lines: Sequence[Line], leading: float) -> Slab:
        def paint(leaf: Leaf, x: float, y: float) -> None:
            for number, line in enumerate(lines):
                leaf.text(line, x, y + (number + 0.5) * leading)

        return Slab(len(lines) * leading, paint)

    # tables

    def _style(self) -> RowStyle:
        s = self.setting
        return RowStyle(size=s.text, leading=s.leading, pad=s.pad, side=3.5)

    def _row_slab(self, row: SetRow, *, held: bool = False) -> Slab:
        def paint(leaf: Leaf, x: float, y: float) -> None:
            draw_row(leaf, row, x, y, row.height)

        return Slab(row.height, paint, held)

    def _facts(self) -> list[Slab]:
        """Two facts a row where both are short, else one."""
        style = self._style()
        room = 2 * style.side + 1
        names = [natural_width(name, self.book, Role.HEITI, style.size) for name, _ in self.sheet.facts]
        label = min(max(names, default=0.0) + room, 0.2 * WIDTH)
        value = WIDTH / 2 - label
        columns = (Column(label, Align.CENTRE, Role.HEITI), Column(value, role=Role.SONGTI)) * 2
        rows: list[tuple[str, ...]] = []
        waiting: tuple[str, ...] = ()
        for name, text in self.sheet.facts:
            short = natural_width(text, self.book, Role.SONGTI, style.size) + room <= value
            if short and waiting:
                rows.append((*waiting, name, text))
                waiting = ()
            elif short:
                waiting = (name, text)
            else:
                rows += [waiting] if waiting else []
                rows.append((name, text))
                waiting = ()
        rows += [waiting] if waiting else []
        return [self._row_slab(set_row(row, columns, self.book, style)) for row in rows]

    def _events(self) -> list[Slab]:
        """The events with their letters; a column without any entry is left out."""
        style = self._style()
        table = [
            (letter, written_date(line.on), line.words, line.article, line.letter, line.delivery)
            for letter, line in zip(event_letters(self.sheet.lines), self.sheet.lines, strict=True)
        ]
        used = [n for n in range(len(_HEADS)) if n < 3 or any(row[n] for row in table)]
        columns = self._event_columns([_HEADS, *table], used, style)
        heads = tuple(Column(column.width, Align.CENTRE, Role.HEITI) for column in columns)
        head = set_row([_HEADS[n] for n in used], heads, self.book, style)
        body = [set_row([row[n] for n in used], columns, self.book, style) for row in table]
        return [self._row_slab(head, held=True), *(self._row_slab(row) for row in body)]

    def _event_columns(self, rows: Sequence[Sequence[str]], used: Sequence[int], style: RowStyle) -> list[Column]:
        """Letter and date as wide as they are, the others so that the table is low."""
        roles = [Role.HEITI if n == 0 else Role.SONGTI for n in used]
        wants = [
            [natural_width(row[n], self.book, role, style.size) + 2 * style.side + 1 for row in rows]
            for n, role in zip(used, roles, strict=True)
        ]
        fixed = [max(want) for want in wants[:2]]
        free = shared_widths(wants[2:], WIDTH - sum(fixed), 2 * style.side + 1, 4 * style.size)
        return [
            Column(width, Align.LEFT if n >= 2 else Align.CENTRE, role)
            for n, width, role in zip(used, (*fixed, *free), roles, strict=True)
        ]

    # the end

    def _grounds(self) -> list[str]:
        """The notices the count rests on, and what they arranged in these months."""
        grounds = [*self.sheet.notices]
        rests, works = holiday_lines(self.sheet.days)
        if rests:
            grounds.append(f"上列月份内放假：{rests}。")
        if works:
            grounds.append(f"调休上班：{works}。")
        if any(day.estimated for day in self.sheet.days):
            grounds.append("标“推算”的月份，其年度的放假安排尚未公布，按周末和法定节假日推算。")
        return grounds

    def _made(self) -> Slab:
        s = self.setting
        text = f"{self.sheet.agency}（盖章）\u3000\u3000制作日期：{written_date(self.sheet.made_on)}"
        return self._text_slab(self._lines(text, Role.SONGTI, s.text, Align.RIGHT), s.leading + 3)
