"""Printing and saving the very bytes the preview shows.

The system's dialog gives printer, range, copies and duplex. Where there is CUPS the PDF itself goes to the printer
(vectors, exact size); elsewhere each page goes as a picture of 300 dpi. A PDF "printer" gets the same bytes. Must not
set or change a paper.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ogi_desk.domain.errors import Cancelled, InputError
from ogi_desk.services.whole_files import write_whole
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.widgets.pdf_document import PdfDocument, cut_pages, page_numbers

translate = QCoreApplication.translate
DOTS = 300  # per inch, of the picture way
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexAuto: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


@dataclass(frozen=True)
class Ticket:
    """What the dialog said. ``ranges`` are pages from 1, first and last; empty = all of them."""

    title: str
    printer: str = ""
    file: str = ""  # print to this PDF file instead
    copies: int = 1
    collate: bool = True
    sides: str = "one-sided"
    ranges: tuple[tuple[int, int], ...] = ()


def print_pdf(desk: Desk, parent: QWidget, pdf: bytes, pages: int, title: str, two_sided: bool) -> QPrintDialog:
    """Open the system's print dialog for a paper and print what is chosen there; the dialog is returned."""
    printer = _printer(str(desk.settings.value("print/printer", "") or ""))
    printer.setDocName(title)
    kept = str(desk.settings.value("print/duplex", "") or "")
    wanted = kept or ("two-sided-long-edge" if two_sided else "one-sided")
    printer.setDuplex(next((mode for mode, sides in _SIDES.items() if sides == wanted), QPrinter.DuplexMode.DuplexNone))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "打印 {0}").format(title))
    option = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(option.PrintPageRange, True)
    dialog.setOption(option.PrintToFile, True)
    dialog.setOption(option.PrintCollateCopies, True)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)

    def accepted() -> None:
        ticket = ticket_of(printer, title)
        desk.settings.setValue("print/printer", ticket.printer)
        desk.settings.setValue("print/duplex", ticket.sides)
        carry_out(desk, pdf, ticket)

    # QPrintDialog's own signal: it comes once the choices are in the printer
    dialog.accepted.connect(accepted)
    dialog.finished.connect(lambda _: dialog.deleteLater())
    QDialog.open(dialog)
    return dialog


def ticket_of(printer: QPrinter, title: str) -> Ticket:
    """What a dialog left in its printer, as a value that may leave the GUI thread."""
    to_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat or bool(printer.outputFileName())
    return Ticket(
        title=title,
        printer="" if to_file else printer.printerName(),
        file=printer.outputFileName() if to_file else "",
        copies=max(printer.copyCount(), 1),
        collate=printer.collateCopies(),
        sides=_SIDES[printer.duplex()],
        ranges=_ranges(printer) if printer.printRange() == QPrinter.PrintRange.PageRange else (),
    )


def _ranges(printer: QPrinter) -> tuple[tuple[int, int], ...]:
    """The chosen pages; the dialog takes ``1-3,5`` on some systems and from/to on others."""
    parts = [part.split("-") for part in printer.pageRanges().toString().split(",") if part]
    if parts:
        return tuple((int(part[0]), int(part[-1])) for part in parts)
    return ((printer.fromPage(), printer.toPage()),) if printer.fromPage() else ()


def carry_out(desk: Desk, pdf: bytes, ticket: Ticket) -> None:
    """Print or write in the background and say so."""
    if ticket.file:
        desk.tasks.run(
            "render",  # a range of pages is cut by pdfium
            lambda: save_bytes(Path(ticket.file), pages_of(pdf, ticket)),
            lambda _: desk.notices.say(translate("Printing", "已打印到文件 {0}").format(Path(ticket.file).name)),
        )
        return
    way: Callable[[bytes, Ticket], None] = hand_to_cups if takes_pdf() else print_pictures
    desk.tasks.run(
        "render",
        lambda: way(pdf, ticket),
        lambda _: desk.notices.say(translate("Printing", "已送往打印机 {0}").format(ticket.printer)),
    )


def takes_pdf() -> bool:
    """Whether this system's printers take the PDF itself."""
    return sys.platform != "win32" and shutil.which("lp") is not None


def lp_command(ticket: Ticket) -> list[str]:
    """The call that hands a PDF on standard input to CUPS: exact size, the chosen sides, copies and pages."""
    command = ["lp", "-d", ticket.printer, "-n", str(ticket.copies), "-t", ticket.title]
    options = ["media=A4", f"sides={ticket.sides}", "print-scaling=none", f"collate={str(ticket.collate).lower()}"]
    for option in options:
        command += ["-o", option]
    if ticket.ranges:
        command += ["-P", ",".join(f"{first}-{last}" for first, last in ticket.ranges)]
    return [*command, "--", "-"]


def hand_to_cups(pdf: bytes, ticket: Ticket) -> None:
    """Hand the PDF to CUPS; ``InputError`` with what it said when it does not take it."""
    try:
        told = subprocess.run(lp_command(ticket), input=pdf, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InputError("打印机“{printer}”没有应答，请检查打印服务后重试", printer=ticket.printer) from error
    if told.returncode:
        reason = told.stderr.decode("utf-8", "replace").strip() or str(told.returncode)
        raise InputError("打印机“{printer}”没有接收：{reason}，请检查后重试", printer=ticket.printer, reason=reason)


def print_pictures(pdf: bytes, ticket: Ticket) -> None:
    """Draw each page as a picture of 300 dpi, exactly where it lies on the paper. On the ``render`` queue only."""
    printer = _printer(ticket.printer)
    printer.setDocName(ticket.title)
    printer.setCopyCount(ticket.copies)
    printer.setCollateCopies(ticket.collate)
    printer.setDuplex(next(mode for mode, sides in _SIDES.items() if sides == ticket.sides))
    draw_pages(pdf, printer, ticket)


def draw_pages(pdf: bytes, printer: QPrinter, ticket: Ticket) -> None:
    """Draw a ticket's pages on a printer; ``InputError`` when it does not begin."""
    document = PdfDocument(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise InputError("打印机“{printer}”无法使用，请检查是否已联机", printer=ticket.printer)
        for place, number in enumerate(page_numbers(ticket.ranges, len(document.sizes))):
            if place and not printer.newPage():
                raise Cancelled("打印已中止")
            picture = document.picture(number, DOTS / 72)
            width, height = document.sizes[number]
            per_point = printer.resolution() / 72
            painter.drawImage(QRectF(0, 0, width * per_point, height * per_point), picture)
    finally:
        painter.end()
        document.close()


def pages_of(pdf: bytes, ticket: Ticket) -> bytes:
    """The same bytes when all pages are wanted, else a PDF of the chosen pages. On the ``render`` queue only."""
    return cut_pages(pdf, ticket.ranges) if ticket.ranges else pdf


def save_bytes(path: Path, data: bytes) -> Path:
    """Write a file whole or not at all; ``InputError`` names it when it cannot be written."""
    write_whole(path, data)
    return path


def _printer(name: str) -> QPrinter:
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    high = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(info, high) if not info.isNull() else QPrinter(high)
    printer.setResolution(DOTS)
    printer.setFullPage(True)  # the origin is the paper's corner, not the printable area's
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer
