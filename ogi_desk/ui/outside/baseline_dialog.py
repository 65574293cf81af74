"""录入以往年度报告: an earlier year's report, read from its published file and kept for later years to be held against.

Nothing is kept before 录入 is pressed; what was kept is listed, and taken out again with 撤除.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ogi_desk.forms.report import Report
from ogi_desk.services.baseline import KeptReport, baseline_of, drop_imported, imported, keep_imported
from ogi_desk.services.ports import Changes
from ogi_desk.services.published import Published
from ogi_desk.services.records import undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.outside.reading import ReadingDialog
from ogi_desk.ui.outside.table import fit_columns


class BaselineDialog(ReadingDialog):
    """Read, look over, 录入."""

    cells_only = True

    def __init__(self, desk: Desk, year: int, form_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "baseline", year, parent)
        self.setWindowTitle(self.tr("录入以往年度报告"))
        self._form_id = form_id
        self.empty.setText(
            self.tr(
                "把已公布的报告拖到这里，或者按“选择文件”；\n"
                "也可以在网页、WPS 或 Word 中全选、复制，再按“粘贴”（Ctrl+V）。\n\n"
                "可以读存下的网页、DOCX、XLSX、有文字的 PDF、文本和 JSON。\n"
                "读出的数字旁边都是原文，先核对、改正；按“录入”之前不保存任何内容。"
            )
        )
        self._kept: list[KeptReport] = []
        self._build_kept()
        role = QDialogButtonBox.ButtonRole
        self.go = self.add_button(self.tr("录入(&T)"), role.AcceptRole, self.keep)
        self.go.setDefault(True)
        self.add_close()
        desk.changed.connect(self._changed)
        self.refresh()
        self._empty()
        self._load_kept()
        self.bar.choose.setFocus()

    def _build_kept(self) -> None:
        box = QWidget(self)
        self.kept_label = QLabel(self.tr("已录入的报告(&L)"), box)
        self.kept_model = RowsModel([self.tr("年度"), self.tr("格式"), self.tr("文件")], parent=box)
        self.kept_view = RowsView(self.kept_model, self.tr("已录入的报告"), -1, box)
        self.kept_label.setBuddy(self.kept_view)
        self.drop = QPushButton(self.tr("撤除(&E)"), box)
        self.restore = QPushButton(self.tr("恢复(&U)"), box)
        row = QHBoxLayout()
        row.addWidget(self.kept_label, 1)
        for button in (self.restore, self.drop):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.restore.hide()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.kept_view, 1)
        self.side.addWidget(box)
        self.side.setStretchFactor(0, 3)
        self.side.setStretchFactor(1, 1)
        self.drop.clicked.connect(self.drop_chosen)
        self.restore.clicked.connect(self._restore)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete), self.kept_view, self.drop_chosen,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        self.kept_view.selectionModel().selectionChanged.connect(self.refresh)

    # -- reading

    def held_against(self, published: Published) -> Report | None:
        """The report of the year before, as signed or taken in: misread figures show against it."""
        report = published.report
        with self._desk.office.read() as reader:
            found = baseline_of(reader, self._desk.definitions, report.year, report.form)
        return found.report if found else None

    def looked(self) -> None:
        """Say whose report it is not, which one it takes the place of, and what to look at."""
        held = self.held
        if held is None:
            return
        report, said = held.published.report, []
        if not held.year_told:
            said.append(self.tr("文件没有写明年度，按{0}年度读取，请核对。").format(report.year))
        name = self._desk.profile.agency
        if report.agency and name and report.agency not in name and name not in report.agency:
            said.append(self.tr("这份报告落款为“{0}”，不是“{1}”，请核对。").format(report.agency, name))
        before = next((kept for kept in self._kept if (kept.year, kept.form) == (report.year, report.form)), None)
        if before:
            said.append(self.tr("{0}年度已录入过（{1}），再录入就以这次的为准。").format(report.year, before.source))
        _, doubtful, _ = self.table.model.counts()
        if doubtful:
            said.append(self.tr("有 {0} 个数字存疑，按 F3 逐个核对。").format(doubtful))
        self.say(" ".join(said), "hint")

    def refresh(self) -> None:
        """Offer 录入 where there is a report."""
        super().refresh()
        held, busy = self.held, self.work.running
        self.go.setEnabled(held is not None and not busy)
        self.go.setText(self.tr("录入{0}年度(&T)").format(held.published.report.year) if held else self.tr("录入(&T)"))
        self.drop.setEnabled(self.kept_view.chosen() is not None and not busy)

    # -- keeping

    def keep(self) -> None:
        """Keep what was read as its year's report."""
        held, desk = self.held, self._desk
        if held is None or self.work.running:
            return
        published, report = held.published, held.published.report
        self.go.setEnabled(False)

        def done(_: Changes) -> None:
            text = self.tr("已录入{0}年度报告（{1}）。").format(report.year, published.file)
            desk.notices.say(text, self.tr("撤销"), lambda: desk.perform(lambda: undo(desk.office, desk.actor)))
            self.accept()

        def failed(error: Exception) -> None:
            self.refresh()
            self._failed(desk)(error)

        desk.perform(lambda: keep_imported(desk.office, desk.actor, published), done, failed)

    def drop_chosen(self) -> None:
        """Take the chosen one out again."""
        line, desk = self.kept_view.chosen(), self._desk
        if line is None or self.work.running:
            return
        kept: KeptReport = line.key

        def done(_: Changes) -> None:
            self.say(self.tr("已撤除{0}年度报告（{1}）。").format(kept.year, kept.source), "done")
            self.restore.show()

        self.do(desk, lambda: drop_imported(desk.office, desk.actor, kept.year, kept.form), done)

    def _restore(self) -> None:
        desk = self._desk
        self.restore.hide()
        self.do(desk, lambda: undo(desk.office, desk.actor), lambda _: self.say(self.tr("已恢复。"), "done"))

    # -- what is kept

    def _changed(self, changes: Changes) -> None:
        if changes.touches("narrative"):
            self._load_kept()

    def _load_kept(self) -> None:
        def work() -> list[KeptReport]:
            with self._desk.office.read() as reader:
                return imported(reader)

        self.ask(self._desk, "read", work, self._show_kept, key=f"kept-{id(self)}")

    def _show_kept(self, kept: list[KeptReport]) -> None:
        self._kept = kept
        forms = self._desk.definitions.forms
        chosen = self.kept_view.chosen()
        self.kept_model.show_lines(
            [Line((str(k.year), forms[k.form].name if k.form in forms else k.form, k.source), k) for k in kept]
        )
        self.kept_label.setText(
            self.tr("已录入的报告(&L)：{0} 份").format(len(kept)) if kept else self.tr("还没有录入过以往年度报告")
        )
        fit_columns(self.kept_view, {0: 0.25, 1: 0.45}, 2)
        if kept:
            self.kept_view.selectRow(0)
        if chosen:
            self.kept_view.choose(chosen.key)
        self.refresh()
