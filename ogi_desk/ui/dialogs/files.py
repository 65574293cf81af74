"""Asking for a file, starting where the last one was."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_LAST = "dialogs/last_folder"


def ask_open(parent: QWidget | None, settings: QSettings, title: str, pattern: str) -> Path | None:
    """Let a person choose a file to read; ``None`` when they think better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(_folder(settings)), pattern)
    return _remember(settings, name)


def ask_save(parent: QWidget | None, settings: QSettings, title: str, name: str, pattern: str) -> Path | None:
    """Let a person choose where to write a file called ``name``; the ending of the pattern is added when missing.

    A name may hold dots (2012.1-6月): only an ending of the pattern counts as one. The system asks before it gives
    away a name that is taken; a name that got its ending here is asked about here.
    """
    at = _folder(settings) / name
    while True:
        chosen, used = QFileDialog.getSaveFileName(parent, title, str(at), pattern)
        path = _remember(settings, chosen)
        if path is None or path.suffix.lower() in _endings(pattern) or not _endings(used):
            return path
        at = path.with_name(path.name + _endings(used)[0])
        if not _is_file(at) or _may_replace(parent, title, at):
            return at


def ask_folder(parent: QWidget | None, settings: QSettings, title: str) -> Path | None:
    """Let a person choose a folder."""
    return _remember(settings, QFileDialog.getExistingDirectory(parent, title, str(_folder(settings))))


def _endings(pattern: str) -> list[str]:
    """``[".xlsx", ".csv"]`` of ``表格 (*.xlsx *.csv);;所有文件 (*)``."""
    return [ending.lower() for ending in re.findall(r"\*(\.\w+)", pattern)]


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name too long for the system
        return False


def _may_replace(parent: QWidget | None, title: str, file: Path) -> bool:
    """Ask in the words with which Qt's own dialog asks."""
    words = QCoreApplication.translate("QFileDialog", "%1 already exists.\nDo you want to replace it?")
    answer = QMessageBox.warning(
        parent,
        title,
        words.replace("%1", file.name),
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
        QMessageBox.StandardButton.No,
    )
    return answer == QMessageBox.StandardButton.Yes


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
