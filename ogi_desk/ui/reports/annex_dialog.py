"""数据说明 in a window: the annex to a year's report, looked at, printed, saved. Always the very bytes shown.

How many records are listed under a figure is chosen here, and whether requests stand with their text: never unless
ticked, each time anew. What it says: :mod:`ogi_desk.services.explanation_annex`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from ogi_desk.services.explanation_annex import USUAL_LIMIT, make_annex
from ogi_desk.services.paper_ports import Paper
from ogi_desk.services.ports import Progress
from ogi_desk.ui import printing, theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.letter_papers import uses_system_faces
from ogi_desk.ui.dialogs.work import Work, WorkingDialog
from ogi_desk.ui.widgets.pdf_layout import Fit
from ogi_desk.ui.widgets.pdf_view import PdfView

Role = QDialogButtonBox.ButtonRole
_PAUSE = 300  # ms after the last turn of the number
_MOST = 999


@dataclass(frozen=True, slots=True)
class _Made:
    paper: Paper
    title: str
    figures: int
    records: int


class AnnexDialog(WorkingDialog):
    """The pages of the annex with what is listed in it."""

    def __init__(self, desk: Desk, year: int, form_id: str, parent: QWidget | None = None) -> None:
        super().__init__("", "annex", 96, 46, parent, desk.settings)
        self.setWindowTitle(self.tr("数据说明（{0}年度）").format(year))
        self._desk, self._year, self._form_id = desk, year, form_id
        self.made: _Made | None = None
        self.first = QRadioButton(self.tr("每个数字至多列出(&N)"))
        self.all = QRadioButton(self.tr("列出全部记录(&A)"))
        self.count = QSpinBox()
        self.texts = QCheckBox(self.tr("列出申请内容(&T)"))
        self.again = QPushButton(self.tr("生成(&G)"))
        self.about = QLabel()
        self.view = PdfView(desk.tasks, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.make)
        self._wanted = False  # something else was chosen while the work was under way
        self._lay_out()
        self.work.ended.connect(self._ended)
        self.make()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for button in (self.first, self.all):
            group.addButton(button)
        kept = int(str(self._desk.settings.value("annex/limit", USUAL_LIMIT)))
        self.count.setRange(1, _MOST)
        self.count.setValue(kept or USUAL_LIMIT)
        self.count.setSuffix(self.tr(" 条"))
        self.count.setAccessibleName(self.tr("每个数字至多列出的记录条数"))
        self.count.setEnabled(bool(kept))
        (self.first if kept else self.all).setChecked(True)
        self.all.setToolTip(self.tr("记录很多时页数也多"))
        self.count.valueChanged.connect(lambda _: self._pause.start())
        self.first.toggled.connect(self._chosen)
        row = QHBoxLayout()
        for widget in (self.first, self.count, self.all, self.texts):
            row.addWidget(widget)
        row.addStretch(1)
        self.texts.setToolTip(self.tr("不列时，申请只列申请方式、申请人类别和办理结果"))
        self.texts.toggled.connect(lambda _: self.make())
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.make)
        self.again.hide()
        self.body.addLayout(row)
        self.work = Work(self, self._desk)
        policy = self.work.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the pages below keep their place
        self.work.setSizePolicy(policy)
        told = QHBoxLayout()
        told.addWidget(self.about)
        told.addWidget(self.again)
        told.addWidget(self.work, 1)
        self.body.addLayout(told)
        self.view.setAccessibleName(self.tr("数据说明预览"))
        self.view.set_fit(Fit.WIDTH)
        self.body.addWidget(self.view, 1)
        self.print_button = self.add_button(self.tr("打印(&P)…"), Role.ActionRole, self.print_paper)
        self.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print_button.setDefault(True)
        theme.dress(self.print_button, "printer")
        self.save_button = self.add_button(self.tr("另存为 PDF(&V)…"), Role.ActionRole, self._save_as)
        self.add_close()
        self._offer(False)
        self.view.setFocus()

    @property
    def limit(self) -> int:
        """How many records stand under a figure; 0 = all."""
        return 0 if self.all.isChecked() else self.count.value()

    def make(self) -> None:
        """Make the annex as chosen, off the window's thread; what is under way is stopped first."""
        self._pause.stop()
        self._offer(False)
        self.about.setText("")
        self.say("", "hint")
        self.again.hide()
        if self.work.running:
            self._wanted = True
            self.work.cancel()
            return
        self._wanted = False
        desk, year, form_id, limit, today = self._desk, self._year, self._form_id, self.limit, self._desk.today()
        faces, texts = uses_system_faces(desk), self.texts.isChecked()

        def work(progress: Progress) -> _Made:
            with desk.office.read() as reader:
                annex = make_annex(
                    reader, desk.definitions, year, form_id, today, limit=limit, texts=texts, progress=progress
                )
            cells = [cell for table in annex.tables for cell in table.cells]
            listed = sum(len(cell.records) for cell in cells)
            paper = desk.press.print_annex(annex, system_faces=faces, progress=progress)
            return _Made(paper, annex.title, len(cells), listed)

        self.work.run("report", self.tr("正在生成数据说明…"), work, self._show)

    def _ended(self) -> None:
        """The work is over: what was chosen meanwhile comes next; after a stop nothing is shown, 生成 begins anew."""
        if self._wanted:
            self._pause.start()
        self.again.setVisible(not self._wanted)

    def _show(self, made: _Made) -> None:
        if self._wanted:
            return
        self.again.hide()
        self.made = made
        self.view.show_pdf(made.paper.pdf)
        self.about.setText(
            self.tr("{0} 页，{1} 个数字，列出 {2} 条记录").format(made.paper.pages, made.figures, made.records)
        )
        missing = "、".join(dict.fromkeys(character for character, _ in made.paper.missing))
        told = [self.tr("字体中没有这些字，已用别的字体代替：{0}").format(missing)] if missing else []
        if self.texts.isChecked():
            told.insert(0, self.tr("申请内容中可能写有第三人的姓名或情况，交出前请逐件核对。"))
        self.say("\n".join(told), "hint")
        self._offer(True)

    def _chosen(self) -> None:
        self.count.setEnabled(self.first.isChecked())
        self.make()

    def _offer(self, on: bool) -> None:
        for button in (self.print_button, self.save_button):
            button.setEnabled(on)

    def print_paper(self) -> None:
        """Open the system's print dialog."""
        if self.made:
            made = self.made
            printing.print_pdf(self._desk, self, made.paper.pdf, made.paper.pages, made.title, two_sided=True)

    def _save_as(self) -> None:
        if self.made is None:
            return
        name = f"{self.made.title}.pdf".replace("/", "-").replace("\\", "-")
        path = ask_save(self, self._desk.settings, self.tr("另存为 PDF"), name, "PDF (*.pdf)")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the annex to a file, whole or not at all."""
        if self.made is None:
            return
        pdf, said = self.made.paper.pdf, self.tr("已存为 {0}").format(path.name)
        self.write_file(self._desk, lambda: printing.save_bytes(path, pdf), lambda _: self.say(said, "done"))

    def done(self, result: int) -> None:
        """Remember the choice and let go of the pages."""
        self._desk.settings.setValue("annex/limit", self.limit)
        self._pause.stop()
        self.view.close_document()
        super().done(result)
