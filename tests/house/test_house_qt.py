"""PySide6 6.12.0 on Python 3.11 loses references to ``None`` with each overridden virtual and aborts later.

An upgrade must not bring that back: the count may not fall while virtuals are called.
"""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex
from PySide6.QtWidgets import QTableView, QWidget

CALLS = 300


class Fetching(QAbstractTableModel):
    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0

    def columnCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 1

    def data(self, index, role=0):
        return None

    def canFetchMore(self, parent):  # noqa: N802
        return True

    def fetchMore(self, parent):  # noqa: N802
        return None


class Resizing(QWidget):
    def resizeEvent(self, event):  # noqa: N802
        return None


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_overridden_virtuals_keep_none_alive(qtbot):
    model, view, widget = Fetching(), QTableView(), Resizing()
    qtbot.addWidget(view)
    qtbot.addWidget(widget)
    view.setModel(model)
    view.show()
    widget.show()
    gc.collect()
    gc.disable()  # what earlier tests left behind also holds None, and must not go just now
    try:
        before = sys.getrefcount(None)
        for step in range(CALLS):
            view.scrollToBottom()
            view.viewport().repaint()
            widget.resize(100 + step % 7, 100)
        lost = before - sys.getrefcount(None)
    finally:
        gc.enable()
    assert lost < CALLS // 2, f"None lost {lost} references over {CALLS} virtual calls"
