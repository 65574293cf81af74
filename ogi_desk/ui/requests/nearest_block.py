"""What is near to the text in front: published items that may answer it, and requests that came before.

Quiet when nothing is near. Hints only: reads aside, a moment after the last key, keeps nobody from typing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.likeness import REPEATED
from ogi_desk.domain.records import Request
from ogi_desk.services.nearest import Earlier, Near, earlier_requests, nearest_items
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.elided_link import ElidedLink

PAUSE = 400  # ms after the last key
ITEMS, EARLIER = 3, 3


@dataclass(frozen=True, slots=True)
class Found:
    """What is near."""

    items: tuple[Near, ...] = ()
    earlier: tuple[Earlier, ...] = ()


class NearestBlock(QWidget):
    """Items with one button each, earlier requests with a way to them."""

    answer_wanted = Signal(object)  # Near: answer that it is public already
    found = Signal(object)  # Found

    def __init__(self, desk: Desk, answer_words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answer_words = answer_words or self.tr("以此答复")
        self._asked: tuple[object, ...] = ()
        self._draft: Request | None = None
        self._can_answer = True
        self.shown = Found()
        self._key = f"nearest-{id(self)}"
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.fontMetrics().height() // 4)
        self.hide()

    def follow(self, draft: Request, *, can_answer: bool = True, at_once: bool = False) -> None:
        """Look for what is near to this request after a pause; an answered one is only shown what came before."""
        asked = (draft.id, draft.content, draft.applicant, draft.id_number, draft.phone, draft.email, can_answer)
        if asked == self._asked:
            return
        other = self._draft is None or self._draft.id != draft.id
        self._asked, self._draft, self._can_answer = asked, draft, can_answer
        if other:
            self._show(Found())
        self._pause.start(0 if at_once else PAUSE)

    def clear(self) -> None:
        """Forget what was looked for."""
        self._pause.stop()
        self._desk.tasks.cancel(self._key)
        self._asked, self._draft = (), None
        self._show(Found())

    def _look(self) -> None:
        draft, desk, items = self._draft, self._desk, self._can_answer
        if draft is None:
            return

        def work() -> Found:
            with desk.office.read() as reader:
                near = nearest_items(reader, draft.content, ITEMS) if items else []
                return Found(tuple(near), tuple(earlier_requests(reader, draft, EARLIER)))

        desk.tasks.run("aside", work, self._show, key=self._key)  # through whole registers: lists go first

    def _show(self, found: Found) -> None:
        if found == self.shown and not self.isHidden():
            return
        self.shown = found
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        if found.items:
            self._heading(self.tr("可能已公开"), "news")
            for near in found.items:
                self._item(near)
        if found.earlier:
            self._heading(self.tr("此前的申请"), "history")
            for earlier in found.earlier:
                self._earlier(earlier)
        self.setVisible(bool(found.items or found.earlier))
        self.found.emit(found)

    def _heading(self, words: str, icon: str) -> None:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        mark, label = QLabel(), QLabel(words)
        extent = self.fontMetrics().height()
        mark.setPixmap(theme.icon(icon, "muted").pixmap(extent, extent))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row.addWidget(mark)
        row.addWidget(label, 1)
        self._column.addWidget(place)

    def _item(self, near: Near) -> None:
        tip = self.tr("{0} 公开　{1}").format(near.published_on.isoformat(), near.title)
        row = self._row(near.title, tip, f"{near.likeness:.0%}", "publication", near.record_id)
        answer = QPushButton(self._answer_words)
        answer.setAutoDefault(False)
        answer.setAccessibleName(f"{self._answer_words} {near.title}")
        answer.clicked.connect(lambda _=False: self.answer_wanted.emit(near))
        row.addWidget(answer)

    def _earlier(self, earlier: Earlier) -> None:
        content = " ".join(earlier.content.split())
        words = "　".join(part for part in (earlier.number, content) if part)
        tip = self.tr("{0} 收到　{1}").format(earlier.received_on.isoformat(), content)
        same = self.tr("同一申请人") if earlier.same_applicant else ""
        alike = f"{earlier.likeness:.0%}" if earlier.likeness else ""
        tail = "　".join(part for part in (same, alike) if part)
        row = self._row(words, tip, tail, "request", earlier.record_id)
        if earlier.same_applicant and earlier.likeness >= REPEATED:
            twice = QLabel(self.tr("可能重复"))
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour("soon"))
            twice.setPalette(palette)
            row.addWidget(twice)

    def _row(self, words: str, tip: str, tail: str, kind: str, record_id: int) -> QHBoxLayout:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        link = ElidedLink(words, tip)
        link.setAccessibleName(f"{words} {tail}")
        link.clicked.connect(lambda _=False: self._desk.asked_for.emit(kind, record_id))
        end = QLabel(tail)
        end.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        end.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(link, 1)
        row.addWidget(end)
        self._column.addWidget(place)
        return row


def way_to(near: Near) -> str:
    """Where the applicant finds an item, as the reply says it (获取的方式、途径)."""
    day = in_words(near.published_on)
    words = f"《{near.title.strip('《》')}》，{day}公开"
    return f"{words}，网址：{near.link}" if near.link else words
