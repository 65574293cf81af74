"""The fields of one item in a line: how they lie, what stands in them, and what of it is wrong.

When an item is saved and what the next one begins with is said by :mod:`ogi_desk.ui.publications.entry_line`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ogi_desk.domain.records import ChannelUse, Publication
from ogi_desk.services.publications import check_publication
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.publications.alike_button import AlikeButton
from ogi_desk.ui.publications.number_line import NumberLine
from ogi_desk.ui.widgets.category_field import CategoryField
from ogi_desk.ui.widgets.channel_ticks import ChannelTicks
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError
from ogi_desk.ui.widgets.flow import FlowLayout


class EntryFields(QFrame):
    """Name, number, category, channels and day, with the button and a place for what is wrong."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("新登记"))
        self._draft = Publication(title="", category="", published_on=desk.today(), agency=desk.profile.agency)
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        em = self.fontMetrics().horizontalAdvance("国")
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("信息名称"))
        self.title.setMinimumWidth(em * 10)
        self.number = NumberLine()
        self.number.setMinimumWidth(em * 15)
        self.category = CategoryField(self.desk.definitions.categories)
        self.category.setMinimumContentsLength(8)
        self.channels = ChannelTicks()
        self.day = TypedDateEdit(self.desk.today, own_error=False)
        self.button = QPushButton(self.tr("登记(&A)"))
        self.button.setToolTip(self.tr("登记（Enter）"))
        theme.dress(self.button, "plus")
        self.error = FieldError()
        self.alike = AlikeButton()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        gap = self.fontMetrics().height() // 3
        grid.setContentsMargins(gap * 2, gap, gap * 2, gap)
        grid.setVerticalSpacing(gap)
        line = FlowLayout(gap=gap)
        for words, field in (
            (self.tr("名称(&M)"), self.title),
            (self.tr("文号(&W)"), self.number),
            (self.tr("类别(&L)"), self.category),
            (self.tr("渠道(&Q)"), self.channels),
            (self.tr("日期(&I)"), self.day),
        ):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            self._label(row, words, field)
            row.addWidget(field, 1)
            line.add(pair, greedy=field in (self.title, self.channels))
        line.add(self.button)
        grid.addLayout(line, 0, 0)
        grid.addWidget(self.error, 1, 0)
        grid.addWidget(self.alike, 2, 0, Qt.AlignmentFlag.AlignLeft)
        for before, after in (
            (self.title, self.number),
            (self.number, self.category),
            (self.category, self.channels),
            (self.channels, self.day),
            (self.day, self.button),
        ):
            self.setTabOrder(before, after)

    @staticmethod
    def _label(row: QHBoxLayout, words: str, field: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words.split("(&")[0].replace("&", ""))
        row.addWidget(label)

    def show_draft(self, draft: Publication) -> None:
        """Fill the line from a draft."""
        self._draft = draft
        self.title.setText(draft.title)
        self.number.setText(draft.document_number)
        self.category.set_value(draft.category)
        self.channels.set_uses(draft.channels)
        self.day.set_date(draft.published_on)
        self.error.say("")

    @property
    def typed(self) -> bool:
        """Whether anything of this item's own was typed."""
        return bool(self.title.text().strip() or self.number.text().strip())

    def draft(self) -> Publication:
        """The item as typed so far."""
        days = {use.channel: use.on for use in self._draft.channels}
        return replace(
            self._draft,
            id=None,
            title=self.title.text().strip(),
            document_number=self.number.value(),
            category=self.category.value(),
            channels=tuple(ChannelUse(use.channel, days.get(use.channel)) for use in self.channels.uses()),
            published_on=self._day(),
        )

    def _wrong(self) -> tuple[str, QWidget] | None:
        """The first thing that is wrong, with its field."""
        if not self.title.text().strip():
            return self.tr("请输入信息名称。"), self.title
        wrong = self.category.problem()
        if wrong:
            return wrong, self.category
        wrong = self.day.problem() or ("" if self.day.date() else self.tr("请输入公开日期，如 0301。"))
        if wrong:
            return wrong, self.day
        places: dict[str, QWidget] = {
            "title": self.title,
            "category": self.category,
            "document_number": self.number,
            "channels": self.channels,
        }
        for fault in check_publication(self.draft(), self.desk.today()):
            return message(fault.message), places.get(fault.field, self.day)
        return None

    def _day(self) -> date:
        return self.day.date() or self.desk.today()
