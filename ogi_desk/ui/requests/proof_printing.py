"""打印期限说明: sets the proof sheet of a request off the window's thread and shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ogi_desk.domain.records import Request
from ogi_desk.services.paper_ports import Paper
from ogi_desk.services.proof import proof_sheet
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.requests.paper_dialog import PaperDialog

translate = QCoreApplication.translate


def show_proof(
    desk: Desk, request: Request, parent: QWidget, shown: Callable[[PaperDialog], object] | None = None
) -> None:
    """Set the proof sheet of a request as it is now and open it; ``shown`` gets the dialog."""
    today = desk.today()
    title = translate("ProofPrinting", "期限说明 {0}").format(request.number).strip()

    def work() -> Paper:
        with desk.office.read() as reader:
            sheet = proof_sheet(reader, desk.definitions, request, today)
        return desk.press.print_proof(sheet)

    def show(paper: Paper) -> None:
        dialog = PaperDialog(desk, paper, title, parent.window())
        dialog.open()
        if shown:
            shown(dialog)

    desk.tasks.run("report", work, show, key="proof")
