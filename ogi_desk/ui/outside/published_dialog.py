"""核对网站页面: the page saved from the website, or a file handed out, held against what was signed, cell by cell.

Where nothing is signed it is held against the report as it stands, and that is said. Changes nothing.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.dates import moment_in_words
from ogi_desk.domain.records import Snapshot
from ogi_desk.services.baseline import signed_report
from ogi_desk.services.ports import Progress
from ogi_desk.services.reports import prepare
from ogi_desk.services.whole_files import write_whole
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import MessageLine
from ogi_desk.ui.dialogs.rows import RowsModel, RowsView
from ogi_desk.ui.dialogs.work import Work
from ogi_desk.ui.language import message
from ogi_desk.ui.outside.differences import READABLE, Compared, compare_source, line_of, listed_as_text, told
from ogi_desk.ui.outside.source import Source, SourceBar, SourceDialog
from ogi_desk.ui.outside.table import fit_columns


class PublishedDialog(SourceDialog):
    """File, version, then 一致 or the list of differences."""

    def __init__(self, desk: Desk, year: int, form_id: str, parent: QWidget | None = None) -> None:
        super().__init__("", "published", 140, 34, parent, desk.settings)
        self.setWindowTitle(self.tr("核对网站页面"))
        self._desk, self._year, self._form_id = desk, year, form_id
        self._source: Source | None = None
        self._snapshots: dict[int, Snapshot] = {}
        self._ready = False  # whether the versions are known
        self.compared: Compared | None = None
        self.setAcceptDrops(True)
        self.bar = SourceBar(desk, self, self.tr("网页或文件(&R)"), READABLE)
        self.body.addWidget(self.bar)
        self.version = QComboBox(self)
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.version.setAccessibleName(self.tr("对照的报告"))
        label = QLabel(self.tr("对照的报告(&N)"), self)
        label.setBuddy(self.version)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.version)
        row.addStretch(1)
        self.body.addLayout(row)
        self._build_middle()
        self.work = Work(self, desk)
        self.foot.insertWidget(0, self.work, 1)  # beside the buttons: nothing moves when it comes and goes
        self.work.ended.connect(self._ended)
        role = QDialogButtonBox.ButtonRole
        self.copy = self.add_button(self.tr("复制清单(&Y)"), role.ActionRole, self.copy_list)
        self.save = self.add_button(self.tr("保存清单(&S)…"), role.ActionRole, self._ask_save)
        self.add_close()
        self.bar.chosen.connect(self.take)
        self.given.connect(self.take)
        self.bar.nothing.connect(self.say)
        self.version.activated.connect(self._compare)
        self._refresh()
        self._load_versions()
        self.bar.choose.setFocus()

    def _build_middle(self) -> None:
        self.empty = QLabel(
            self.tr(
                "在浏览器中打开网站上的年度报告，用“另存为”存成网页，再拖到这里或按“选择文件”；\n"
                "也可以在网页上全选、复制，再按“粘贴”（Ctrl+V）。DOCX、PDF、XLSX 也可以核对。\n\n"
                "数字逐格、文字逐部分核对，空格和换行不计。"
            ),
            self,
        )
        self.same = QLabel(self)
        self.same_mark = QLabel(self)
        for said in (self.empty, self.same, self.same_mark):
            said.setAlignment(Qt.AlignmentFlag.AlignCenter)
            said.setWordWrap(True)
        font = self.same.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self.same.setFont(font)
        agreed = QWidget(self)
        column = QVBoxLayout(agreed)
        column.addStretch(1)
        column.addWidget(self.same_mark)
        column.addWidget(self.same)
        column.addStretch(1)
        self.model = RowsModel(
            [self.tr("位置"), self.tr("本报告"), self.tr("文件中"), self.tr("文件中的位置")], parent=self
        )
        self.view = RowsView(self.model, self.tr("不一致之处"), -1, self)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.detail = QPlainTextEdit(self)
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("选中的不一致之处"))
        self.detail.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.verdict = MessageLine(self)
        listed = QWidget(self)
        box = QVBoxLayout(listed)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.verdict)
        box.addWidget(self.view, 1)
        box.addWidget(self.detail)
        self.pages = QStackedWidget(self)
        for page in (self.empty, agreed, listed):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy_list,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        self.view.selectionModel().selectionChanged.connect(self._tell)

    # -- versions

    def _load_versions(self) -> None:
        def work() -> list[Snapshot]:
            with self._desk.office.read() as reader:
                return list(reader.all(Snapshot, year=self._year, form=self._form_id))

        self.ask(self._desk, "read", work, self._show_versions)

    def _show_versions(self, snapshots: list[Snapshot]) -> None:
        self._snapshots = {s.version: s for s in sorted(snapshots, key=lambda s: -s.version)}
        self.version.clear()
        for version, snapshot in self._snapshots.items():
            text = self.tr("{0}年度第{1}版（{2} 签发）").format(
                self._year, version, message(moment_in_words(snapshot.made_at))
            )
            self.version.addItem(text, version)
        self.version.addItem(self.tr("{0}年度报告，现有登记").format(self._year), 0)
        self._ready = True
        if not snapshots:
            self.say(self.tr("{0}年度报告还没有签发，与现有登记算出的报告核对。").format(self._year), "hint")
        self._refresh()
        if self._source is not None:
            self._compare()
        else:
            self.bar.choose.setFocus()  # was shut until the versions were known

    # -- comparing

    def take(self, source: Source) -> None:
        """Compare this file."""
        if not self.work.running:
            self._source = source
            self.bar.show_source(source)
            self._compare()

    def _compare(self) -> None:
        desk, source, pages = self._desk, self._source, self._desk.pages
        if source is None or pages is None or self.work.running or not self._ready:
            return
        year, form = self._year, desk.definitions.forms[self._form_id]
        snapshot = self._snapshots.get(int(self.version.currentData() or 0))
        self.say("")
        self.compared = None
        self.pages.setCurrentIndex(0)

        def job(progress: Progress) -> Compared:
            if snapshot:
                kept = signed_report(snapshot, form)
                report, against = kept.report, kept.words
            else:
                with desk.office.read() as reader:
                    report, against = prepare(reader, desk.definitions, year, form.id), ""
            progress(1, 2)
            return compare_source(report, form, against, source, pages)

        self.work.run("report", self.tr("正在核对“{0}”…").format(source.name), job, self._compared)
        self._refresh()

    def _compared(self, result: Compared) -> None:
        self.compared = result
        against = message(result.against) or self.tr("{0}年度报告（未签发，现有登记）").format(self._year)
        if not result.differences:
            extent = self.fontMetrics().height() * 3
            self.same_mark.setPixmap(theme.icon("circle-check", "good").pixmap(extent, extent))
            self.same.setText(self.tr("一致：“{0}”与{1}逐项相同。{2}").format(
                result.published.file, against, self._not_held(result)))  # fmt: skip
            self.pages.setCurrentIndex(1)
            self.bar.choose.setFocus()
        else:
            self.model.show_lines([line_of(result, found) for found in result.differences])
            self.pages.setCurrentIndex(2)
            fit_columns(self.view, {1: 0.24, 2: 0.24, 3: 0.18}, 0)
            self.view.selectRow(0)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            text = self.tr("“{0}”与{1}有 {2} 处不一致。{3}")
            self.verdict.say(
                text.format(result.published.file, against, len(result.differences), self._not_held(result))
            )
        self._refresh()

    def _not_held(self, result: Compared) -> str:
        """What the file does not carry and so was not compared."""
        return "" if result.published.report.sections else self.tr("文件中没有文字，只核对了各表。")

    def _tell(self) -> None:
        line = self.view.chosen()
        if line is None:
            self.detail.clear()
            return
        self.detail.setPlainText(told(self.compared, line.key) if self.compared else "")

    # -- handing on

    def as_text(self) -> str:
        """The list as it is copied and saved."""
        result = self.compared
        if result is None:
            return ""
        head = self.verdict.message if result.differences else self.same.text()
        return listed_as_text(head, result)

    def copy_list(self) -> None:
        """Put the list on the clipboard."""
        if self.compared is not None:
            QGuiApplication.clipboard().setText(self.as_text())
            self.say(self.tr("核对结果已复制。"), "done")

    def save_list(self, file: Path) -> None:
        """Write the list to a text file."""
        text = self.as_text()
        self.write_file(
            self._desk,
            lambda: write_whole(file, text.encode("utf-8-sig")),  # older Notepads tell UTF-8 by its mark only
            lambda _: self.say(self.tr("清单已保存到 {0}。").format(file), "done"),
        )

    def _ask_save(self) -> None:
        name = self.tr("{0}年度报告核对结果.txt").format(self._year)
        file = ask_save(self, self._desk.settings, self.tr("保存清单"), name, self.tr("文本 (*.txt)"))
        if file:
            self.save_list(file)

    def _ended(self) -> None:
        self._refresh()
        if self.compared is None:  # the button that had the keyboard was shut meanwhile
            self.bar.choose.setFocus()

    def _refresh(self) -> None:
        busy = self.work.running
        for widget in (self.bar.choose, self.bar.paste, self.version):
            widget.setEnabled(not busy and self._ready)
        for button in (self.copy, self.save):
            button.setEnabled(self.compared is not None and not busy)
