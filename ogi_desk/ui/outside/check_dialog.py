"""检查外来报告: a subordinate unit's or a neighbour's report read and checked like one's own; nothing of it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.report import Report
from ogi_desk.services.published import Published
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_open
from ogi_desk.ui.outside.held import read_held
from ogi_desk.ui.outside.reading import ReadingDialog
from ogi_desk.ui.outside.source import Source, file_pattern


class OutsideDialog(ReadingDialog):
    """The report, last year's where it is at hand, findings."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "outside", desk.today().year - 1, parent)
        self.setWindowTitle(self.tr("检查外来报告"))
        self.empty.setText(
            self.tr(
                "把要检查的报告拖到这里，或者按“选择文件”；\n"
                "也可以在网页、WPS 或 Word 中全选、复制，再按“粘贴”（Ctrl+V）。\n\n"
                "可以读存下的网页、DOCX、XLSX、有文字的 PDF、文本和 JSON。\n"
                "表内、表间、文字与表、上年与本年都核对一遍，不改动本单位的任何记录。"
            )
        )
        self._last: Source | None = None
        self._last_report: Report | None = None
        self._build_last()
        self.add_close()
        self.refresh()
        self._empty()
        self.bar.choose.setFocus()

    def _build_last(self) -> None:
        self.last = QLineEdit(self)
        self.last.setReadOnly(True)
        self.last.setPlaceholderText(self.tr("可不选；选了就核对与上年的衔接"))
        self.last.setAccessibleName(self.tr("上年报告"))
        self.choose_last = QPushButton(self.tr("选择上年报告(&P)…"), self)
        self.clear_last = QPushButton(self.tr("不用上年(&B)"), self)
        label = QLabel(self.tr("上年报告(&O)"), self)
        label.setBuddy(self.last)
        row = QHBoxLayout()
        for widget in (label, self.last, self.choose_last, self.clear_last):
            row.addWidget(widget, 1 if widget is self.last else 0)
        for button in (self.choose_last, self.clear_last):
            button.setAutoDefault(False)
        self.body.insertLayout(1, row)
        self.choose_last.clicked.connect(self._ask_last)
        self.clear_last.clicked.connect(lambda: self.take_last(None))

    def held_against(self, published: Published) -> Report | None:
        """The report of the year before, from the second file."""
        return self._last_report

    def refresh(self) -> None:
        """Offer last year's file."""
        super().refresh()
        self.choose_last.setEnabled(not self.work.running)
        self.clear_last.setEnabled(self._last is not None and not self.work.running)

    def looked(self) -> None:
        """Say what is doubtful, and what last year's file is not."""
        super().looked()
        held, last = self.held, self._last_report
        if held and last and last.year != held.published.report.year - 1:
            self.say(
                self.tr("所选的上年报告是{0}年度的，这份报告是{1}年度的，请核对是否选对了文件。").format(
                    last.year, held.published.report.year
                )
            )

    def take_last(self, source: Source | None) -> None:
        """Hold the report against last year's, ``None`` = against none."""
        pages, forms = self._desk.pages, self._desk.definitions.forms
        if pages is None or self.work.running:
            return
        self.say("")
        self._last, self._last_report = source, None
        self.last.setText(str(source.path or source.name) if source else "")
        if source is None:
            self.recheck()
            self.refresh()
            return
        likely = self.year.value() - 1

        def job(_: object) -> Report | InputError:
            try:
                return read_held(pages, forms, source, None, None, likely).published.report
            except InputError as error:
                return error

        self.work.run("report", self.tr("正在读取“{0}”…").format(source.name), job, self._last_read)
        self.refresh()

    def _last_read(self, found: Report | InputError) -> None:
        if isinstance(found, InputError):
            self._last = None
            self.last.clear()
            self.tell(found)
        else:
            self._last_report = found
            self.recheck()
            self.looked()
        self.refresh()

    def _ask_last(self) -> None:
        file = ask_open(self, self._desk.settings, self.tr("选择上年报告"), file_pattern())
        if file:
            self.take_last(Source(file.name, file))
