"""Starting the program a second time, on another office."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def command(*arguments: str) -> tuple[str, list[str]]:
    """The program and its arguments, from source or built."""
    if getattr(sys, "frozen", False):
        return sys.executable, list(arguments)
    return sys.executable, ["-m", "ogi_desk", *arguments]


def open_office_window(folder: Path) -> bool:
    """Open another window on this office folder; return whether it was started."""
    program, arguments = command("--office", str(folder))
    return bool(QProcess.startDetached(program, arguments)[0])


def open_sample_window(folder: Path) -> bool:
    """Build the sample office in this folder and open another window on it."""
    program, arguments = command("demo", str(folder))
    return bool(QProcess.startDetached(program, arguments)[0])
