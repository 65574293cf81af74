"""One finished paper in a window of its own: looked at, printed, saved. Always the very bytes shown.

Must not know what the paper says: proof sheets and letters come here alike.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from ogi_desk.services.paper_ports import Paper
from ogi_desk.ui import printing, theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.widgets.pdf_layout import Fit
from ogi_desk.ui.widgets.pdf_view import PdfView

Role = QDialogButtonBox.ButtonRole


class PaperDialog(DeskDialog):
    """The pages with 打印 and 另存为 PDF; ``title`` names window, print job and file."""

    def __init__(self, desk: Desk, paper: Paper, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "paper", 92, 46, parent, desk.settings)
        self._desk, self.paper, self._title = desk, paper, title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = PdfView(desk.tasks, self)
        self.view.setAccessibleName(title)
        self.view.set_fit(Fit.WIDTH)
        self.body.addWidget(self.view, 1)
        if paper.missing:
            characters = "、".join(dict.fromkeys(character for character, _ in paper.missing))
            self.say(self.tr("字体中没有这些字，已用别的字体代替：{0}").format(characters), "hint")
        self.print_button = self.add_button(self.tr("打印(&P)…"), Role.ActionRole, self.print_paper)
        self.print_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print_button.setDefault(True)
        theme.dress(self.print_button, "printer")
        self.save_button = self.add_button(self.tr("另存为 PDF(&V)…"), Role.ActionRole, self._save_as)
        self.add_close()
        self.view.show_pdf(paper.pdf)
        self.view.setFocus()

    def print_paper(self) -> None:
        """Open the system's print dialog."""
        pages = self.view.page_count or self.paper.pages  # a kept copy comes as bytes alone
        printing.print_pdf(self._desk, self, self.paper.pdf, pages, self._title, two_sided=False)

    def _save_as(self) -> None:
        name = f"{self._title}.pdf".replace("/", "-").replace("\\", "-")
        path = ask_save(self, self._desk.settings, self.tr("另存为 PDF"), name, "PDF (*.pdf)")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the paper to a file, whole or not at all."""
        pdf = self.paper.pdf
        said = self.tr("已存为 {0}").format(path.name)
        self.write_file(self._desk, lambda: printing.save_bytes(path, pdf), lambda _: self.say(said, "done"))

    def done(self, result: int) -> None:
        """Let go of the pages."""
        self.view.close_document()
        super().done(result)
