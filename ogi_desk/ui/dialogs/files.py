"""Asking for a file, starting where the last one was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_LAST = "dialogs/last_folder"


def ask_open(parent: QWidget | None, settings: QSettings, title: str, pattern: str) -> Path | None:
    """Let a person choose a file to read; ``None`` when they think better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(_folder(settings)), pattern)
    return _remember(settings, name)


def ask_save(parent: QWidget | None, settings: QSettings, title: str, name: str, pattern: str) -> Path | None:
    """Let a person choose where to write a file called ``name``; the ending of the pattern is added when missing."""
    chosen, used = QFileDialog.getSaveFileName(parent, title, str(_folder(settings) / name), pattern)
    path = _remember(settings, chosen)
    if path is not None and not path.suffix and "*." in used:
        path = path.with_suffix("." + used.split("*.")[1].split(")")[0].split(" ")[0])
    return path


def ask_folder(parent: QWidget | None, settings: QSettings, title: str) -> Path | None:
    """Let a person choose a folder."""
    return _remember(settings, QFileDialog.getExistingDirectory(parent, title, str(_folder(settings))))


def _folder(settings: QSettings) -> Path:
    kept = Path(str(settings.value(_LAST, "") or ""))
    if str(kept) != "." and kept.is_dir():
        return kept
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _remember(settings: QSettings, name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    try:
        folder = path if path.is_dir() else path.parent
    except OSError:  # a name too long for the system; writing it will be refused in a sentence
        folder = path.parent
    settings.setValue(_LAST, str(folder))
    return path
