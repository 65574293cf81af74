"""What goes to the printer, and into a file, is what the preview shows."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from ogi_desk.domain.errors import InputError
from ogi_desk.ui import printing
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.printing import Ticket
from ogi_desk.ui.reports.tab import ReportTab
from ogi_desk.ui.widgets.pdf_document import PdfDocument

Idle = Callable[[], None]


def test_saved_file_has_the_bytes_of_the_preview(tab: ReportTab, tmp_path: Path, idle: Idle) -> None:
    target = tmp_path / "报告.pdf"
    tab.sign_off.paper.save_to(target)
    idle()
    assert target.read_bytes() == tab.draft.paper.pdf  # type: ignore[union-attr]
    assert [p.name for p in tmp_path.glob("*.part")] == []


def test_a_file_that_cannot_be_written_is_named_with_the_cure(
    tab: ReportTab, desk: Desk, tmp_path: Path, idle: Idle
) -> None:
    said: list[Any] = []
    desk.notices.said.connect(said.append)
    (tmp_path / "报告.pdf").mkdir()
    tab.sign_off.paper.save_to(tmp_path / "报告.pdf")
    idle()
    assert said[-1].level == "problem"
    assert "报告.pdf" in said[-1].text


def test_print_to_file_gives_the_very_bytes(tab: ReportTab, desk: Desk, tmp_path: Path, idle: Idle) -> None:
    tab.sign_off.print.trigger()
    dialog = tab.window().findChild(printing.QPrintDialog)
    assert dialog is not None
    assert dialog.maxPage() == tab.draft.paper.pages  # type: ignore[union-attr]
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.accepted.emit(printer)
    dialog.reject()
    idle()
    assert (tmp_path / "out.pdf").read_bytes() == tab.draft.paper.pdf  # type: ignore[union-attr]
    pages = Ticket("报告", file="x", ranges=((2, 3),))
    part = PdfDocument(printing.pages_of(tab.draft.paper.pdf, pages))  # type: ignore[union-attr]
    assert len(part.sizes) == 2
    part.close()


def test_cups_gets_the_pdf_with_copies_sides_and_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[list[str], bytes]] = []

    def run(command: list[str], *, input: bytes, **_: Any) -> subprocess.CompletedProcess[bytes]:
        calls.append((command, input))
        return subprocess.CompletedProcess(command, 0, b"", b"")

    monkeypatch.setattr(printing.subprocess, "run", run)
    ticket = Ticket("年度报告", printer="HP", copies=2, sides="two-sided-long-edge", ranges=((1, 3), (5, 5)))
    printing.hand_to_cups(b"%PDF", ticket)
    command, sent = calls[0]
    assert sent == b"%PDF"
    assert command[:7] == ["lp", "-d", "HP", "-n", "2", "-t", "年度报告"]
    assert "sides=two-sided-long-edge" in command
    assert "print-scaling=none" in command
    assert command[-4:] == ["-P", "1-3,5-5", "--", "-"]


def test_a_printer_that_refuses_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, 1, b"", "lp: 缺纸".encode())

    monkeypatch.setattr(printing.subprocess, "run", run)
    with pytest.raises(InputError, match=r"HP.*缺纸"):
        printing.hand_to_cups(b"", Ticket("x", printer="HP"))


def test_picture_way_lands_where_the_pdf_has_it(tab: ReportTab, tmp_path: Path) -> None:
    pdf = tab.draft.paper.pdf  # type: ignore[union-attr]
    out = tmp_path / "pictures.pdf"
    printer = printing._printer("")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printing.draw_pages(pdf, printer, Ticket("x", ranges=((1, 2),)))
    original, printed = PdfDocument(pdf), PdfDocument(out.read_bytes())
    assert len(printed.sizes) == 2
    assert printed.sizes[0] == pytest.approx(original.sizes[0], abs=1)
    one, two = original.picture(1, 1.0), printed.picture(1, 1.0)
    original.close()
    printed.close()
    assert dark_box(one) == pytest.approx(dark_box(two), abs=2)


def dark_box(image: QImage) -> tuple[int, int, int, int]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]
    rows = [y for y, line in enumerate(lines) if min(line) < 100]
    columns = [x for x in range(grey.width()) if min(line[x] for line in lines) < 100]
    return columns[0], rows[0], columns[-1], rows[-1]
