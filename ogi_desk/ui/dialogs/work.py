"""A strip that shows how far a long work is and lets it be cancelled. The work itself runs on a queue of ``Tasks``."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ogi_desk.domain.errors import Cancelled
from ogi_desk.services.ports import Progress
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog


class Work(QWidget):
    """Progress, what is being done, and 取消."""

    ended = Signal()

    def __init__(self, dialog: DeskDialog, desk: Desk) -> None:
        super().__init__(dialog)
        self._dialog, self._desk = dialog, desk
        self._stop = threading.Event()
        self._stoppable = True
        self._at = (0, 0)
        self.what = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("进度"))
        self.cancel_button = QPushButton(self.tr("取消(&X)"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.what)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self._timer = QTimer(self)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._show)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether a work is under way."""
        return self._timer.isActive()

    def run(
        self,
        queue: str,
        what: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        stoppable: bool = True,
    ) -> None:
        """Run ``work`` with a progress function on a queue (``write`` announces its changes); show how far it is."""
        self._stop.clear()
        self._stoppable = stoppable
        self._at = (0, 0)
        self.what.setText(what)
        self.bar.setRange(0, 0)
        self.cancel_button.setVisible(stoppable)
        self.cancel_button.setEnabled(True)
        self.show()
        self._timer.start()

        def call(result: Any) -> None:
            self._over(lambda: done(result))

        def failed(error: Exception) -> None:
            self._over(lambda: self._failed(error))

        def job() -> Any:
            with _without_collector():
                return work(self._progress)

        if queue == "write":
            self._desk.perform(job, call, failed)
        else:
            self._desk.tasks.run(queue, job, call, failed)

    def cancel(self) -> None:
        """Ask the work to stop; it does so at its next step and keeps nothing. One that cannot be stopped goes on."""
        if not self._stoppable:
            return
        self._stop.set()
        self.cancel_button.setEnabled(False)
        self.what.setText(self.tr("正在停止…"))

    def _progress(self, done: int, of: int = 0) -> None:
        """Called on the worker's thread."""
        if self._stop.is_set():
            raise Cancelled("已取消，没有写入任何内容。")
        self._at = (done, of)

    def _show(self) -> None:
        done, of = self._at
        if of:
            self.bar.setRange(0, of)
            self.bar.setValue(done)

    def _over(self, call: Callable[[], object]) -> None:
        self._timer.stop()
        self.hide()
        self.ended.emit()
        call()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._dialog.say(self.tr("已取消，没有写入任何内容。"), "hint")
        else:
            self._dialog._failed(self._desk)(error)


class WorkingDialog(DeskDialog):
    """A dialog with one work: closing it first stops what is under way; what cannot be stopped keeps it open."""

    work: Work  # made where it stands in the layout

    def reject(self) -> None:
        """Stop what is under way; close when nothing is."""
        if self.work.running:
            self.work.cancel()
        else:
            super().reject()


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keep the collector of cycles still: over a hundred thousand rows each of its rounds stops the window for long.

    What is left after the work is put out of its sight; it goes by its reference counts as it came.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
