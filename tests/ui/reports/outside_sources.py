"""Reports as saved pages for the dialogs that read reports from outside, right or with figures put wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from ogi_desk.forms.report import CellRef, Report
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.outside.source import Source

FORM = "national-2021"
_CELL = re.compile(r"<td([^>]*)>(\d+)</td>")


def page(desk: Desk, report: Report, folder: Path, damage: dict[int, str] | None = None) -> Source:
    """The report as a saved page; ``damage`` replaces figures by their place among the page's whole numbers."""
    assert desk.pages is not None
    text = desk.pages.write(report, ".html").decode("utf-8")
    for place in sorted(damage or {}, reverse=True):
        found = list(_CELL.finditer(text))[place]
        text = f"{text[: found.start()]}<td{found[1]}>{(damage or {})[place]}</td>{text[found.end() :]}"
    path = folder / "已公布的年报.html"
    path.write_text(text, encoding="utf-8")
    return Source(path.name, path)


def take(dialog: Any, source: Source, idle: Callable[[], None]) -> None:
    """Let a dialog read a source and wait until it has."""
    dialog.take(source)
    idle()


def shown_values(dialog: Any) -> dict[CellRef, Decimal | None]:
    """The figures a dialog shows, by their cells."""
    return {line.ref: line.figure.value for line in dialog.table.model.lines if line.figure}
