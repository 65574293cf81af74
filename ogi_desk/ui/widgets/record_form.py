"""A form over all fields of one record that saves by itself: on leaving a field, on Enter, on a tick.

What is wrong is said under its field, and nothing is saved until it is right. A record that somebody else changed
meanwhile is shown anew; what was typed in other fields stays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ogi_desk.domain.errors import StaleRecord
from ogi_desk.domain.records import Record
from ogi_desk.services.records import correct
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.field_error import FieldError

R = TypeVar("R", bound=Record)


class RecordForm(QScrollArea, Generic[R]):
    """Fields by name; :meth:`show_record` fills them, :meth:`flush` saves what differs."""

    stored = Signal(object)  # the record as it is kept now
    saving = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self._form = QFormLayout(self.body)
        gap = self.fontMetrics().height() // 3
        self._form.setContentsMargins(gap, gap, gap * 2, gap)
        self._form.setVerticalSpacing(gap)
        self._form.setHorizontalSpacing(gap * 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # a narrow side puts the label above
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        self.setWidget(self.body)
        self._relay = QTimer(self, singleShot=True, interval=30)
        self._relay.timeout.connect(self._lay_out_again)
        self.fields: dict[str, Any] = {}
        self._errors: dict[str, FieldError] = {}
        self._labels: dict[str, QLabel] = {}
        self.record: R | None = None
        self._saving = False
        self._again = False

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the width there is now."""
        super().showEvent(event)
        self._relay.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._relay.start()

    def _lay_out_again(self) -> None:
        """A form layout keeps the heights it computed for an earlier width of wrapping fields: make it forget them."""
        self._form.invalidate()
        self._form.activate()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its widest field: there is no scrolling sideways."""
        return QSize(
            self.body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(),
            super().minimumSizeHint().height(),
        )

    # -- building -------------------------------------------------------------------------------------------------
    def add_heading(self, words: str) -> None:
        """Begin a group."""
        label = QLabel(words)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        palette = QPalette(label.palette())
        label.setContentsMargins(0, self.fontMetrics().height() // 2 if self.fields else 0, 0, 0)
        label.setPalette(palette)
        self._form.addRow(label)

    def add_field(self, name: str, words: str, field: Any) -> Any:
        """Add the editor of the record's field ``name``; return it."""
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        error = FieldError()
        column.addWidget(error)
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(_plain(words))
        self._form.addRow(label, place)
        field.committed.connect(self.flush)
        if isinstance(field, TypedDateEdit):
            field.judged.connect(lambda wrong: error.say(wrong, field=field))
        self.fields[name], self._errors[name], self._labels[name] = field, error, label
        return field

    def add_row(self, words: str, widget: QWidget) -> None:
        """Add something that is not a field of the record."""
        label = QLabel(words)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._form.addRow(label, widget)

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self._form.addRow(widget)

    def set_row_shown(self, name: str, shown: bool) -> None:
        """Show a field only where it has a meaning."""
        place = self.fields[name].parentWidget()
        if self._form.isRowVisible(place) != shown:
            self._form.setRowVisible(place, shown)

    # -- showing --------------------------------------------------------------------------------------------------
    def show_record(self, record: R) -> None:
        """Show a record; another one that is half typed is saved first."""
        if self.record is not None and self.record.id != record.id:
            self.flush()
        same = self.record is not None and self.record.id == record.id
        if same and self._saving:
            return  # its answer is on the way and will be newer
        for name, field in self.fields.items():
            value = self.read(record, name)
            if same and self.record is not None and self._dirty(name):
                continue  # typed here and not saved yet
            if field.value() != value or not same:
                field.set_value(value)
            self._errors[name].say("", field=field)
        self.record = record
        self.filled(record)
        self._relay.start()

    def clear(self) -> None:
        """Show nothing."""
        self.flush()
        self.record = None

    def filled(self, record: R) -> None:
        """Follow the record in what is not a field (for heirs)."""

    def read(self, record: R, name: str) -> Any:
        """The value a field shows of a record (for heirs)."""
        return getattr(record, name)

    def write(self, record: R, values: dict[str, Any]) -> R:
        """The record with the fields' values (for heirs)."""
        return replace(record, **values)

    def hint(self, name: str, text: str, tone: str = "soon") -> None:
        """Say something under a field that does not keep it from being saved."""
        self._errors[name].say(text, tone, self.fields[name])

    def error(self, name: str) -> str:
        """What is said under a field."""
        return self._errors[name].text

    def go_to(self, name: str) -> None:
        """Bring the cursor into a field."""
        field = self.fields[name]
        self.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- saving ---------------------------------------------------------------------------------------------------
    def _dirty(self, name: str) -> bool:
        assert self.record is not None
        return bool(self.fields[name].value() != self.read(self.record, name))

    def judge(self) -> bool:
        """Say under each field what is wrong with it; return whether all are right."""
        right = True
        for name, field in self.fields.items():
            wrong = field.problem()
            if wrong or self._errors[name].text:
                self._errors[name].say(wrong, field=field)
            right = right and not wrong
        return right

    def collect(self) -> R | None:
        """The record as typed, ``None`` while something is wrong."""
        if self.record is None or not self.judge():
            return None
        return self.write(self.record, {name: field.value() for name, field in self.fields.items()})

    def flush(self) -> None:
        """Save what differs from the kept record."""
        if self.record is None or self.record.id is None:
            return
        if self._saving:
            self._again = True
            return
        before, after = self.record, self.collect()
        if after is None or after == before:
            return
        self._saving = True
        self.saving.emit()
        desk = self.desk
        label = message("修改")

        def work() -> tuple[Record, Any]:
            return correct(desk.office, desk.actor, before, after, "修改")

        desk.perform(work, lambda answer: self._saved(answer[0]), self._failed)
        self.setAccessibleDescription(label)

    def _saved(self, kept: R) -> None:
        self._saving = False
        if self.record is not None and self.record.id == kept.id:
            self.record = kept
            self.filled(kept)
            if self._again:
                self._again = False
                self.flush()
        self._again = False
        self.stored.emit(kept)

    def _failed(self, error: Exception) -> None:
        self._saving = self._again = False
        if isinstance(error, StaleRecord) and self.record is not None:
            self.desk.notices.problem(
                self.desk.notices.sentence(error), self.tr("重新读取"), lambda: self._read_again(force=True)
            )
            return
        self.desk.notices.failure(error)

    def _read_again(self, force: bool = False) -> None:
        if self.record is None or self.record.id is None:
            return
        cls, record_id = type(self.record), self.record.id

        def work() -> R | None:
            with self.desk.office.read() as reader:
                return reader.get(cls, record_id)

        def show(record: R | None) -> None:
            if record is not None and self.record is not None and self.record.id == record.id:
                if force:
                    self.record = None
                self.show_record(record)

        self.desk.tasks.run("read", work, show, key=f"form-{id(self)}")

    def refresh(self) -> None:
        """Read the record anew because it changed elsewhere."""
        self._read_again()


def _plain(words: str) -> str:
    """A label without its mnemonic."""
    return words.split("(&")[0].replace("&", "")
