"""Work off the GUI thread, delivered back on it. One helper for the whole window.

Queues: ``read`` (lists and look-ups), ``write`` (changes), ``report`` (figures and paper), ``render`` (pages to
pictures; pdfium is not thread-safe, so all of it happens there), ``aside`` (the day's copy and the list of what is
due, which nobody waits for). Each queue has one thread and keeps its order.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import CellType, FunctionType
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from ogi_desk.domain.errors import DeskError

T = TypeVar("T")
QUEUES = ("read", "write", "report", "render", "aside")
log = logging.getLogger(__name__)


def awaited(call: Callable[..., object]) -> bool:
    """Whether the parts of the window that wait for this answer still stand.

    They are the object whose method ``call`` is, and the objects a function written inside another one holds: itself,
    its dialog, its parent. Qt deletes a window's parts while Python still holds their callbacks; an answer that came
    then would end in a traceback.
    """
    held = [getattr(call, "__self__", None)]
    if isinstance(call, FunctionType):
        held += [_content(cell) for cell in call.__closure__ or ()]
    return all(shiboken6.isValid(one) for one in held if isinstance(one, QObject))


def _content(cell: CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:  # a name that is given its value later
        return None


class Tasks(QObject):
    """Runs functions on named queues and hands their answers back on the GUI thread.

    The newest task with a ``key`` wins, answers to older ones are dropped; so are answers nobody waits for any more
    (:func:`awaited`).
    """

    _finished = Signal(object)
    failed = Signal(object)  # an exception nobody else handles

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {name: ThreadPoolExecutor(1, thread_name_prefix=name) for name in QUEUES}
        self._tokens: dict[str, int] = {}
        self._running = 0
        self._open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> int:
        """How many tasks have not been delivered yet."""
        return self._running

    def run(
        self,
        queue: str,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        key: str = "",
    ) -> None:
        """Run ``work`` on ``queue`` and call ``done`` or ``failed`` on the GUI thread.

        With a ``key`` a task that was overtaken by a newer one of the same key is skipped or its answer dropped.
        """
        if not self._open:
            return
        token = self._tokens[key] = self._tokens.get(key, 0) + 1 if key else 0
        self._running += 1

        def job() -> Any:
            if key and self._tokens.get(key) != token:
                return None
            return work()

        def over(future: Future[Any]) -> None:
            if self._open:
                self._finished.emit((future, key, token, done, failed))

        self._pools[queue].submit(job).add_done_callback(over)

    def cancel(self, key: str) -> None:
        """Drop the answer of whatever runs under this key."""
        self._tokens[key] = self._tokens.get(key, 0) + 1

    def close(self) -> None:
        """Wait for the work under way, for every change still to be written and every page file to be closed.

        Nothing more is delivered.
        """
        self._open = False
        for name, pool in self._pools.items():
            pool.shutdown(wait=True, cancel_futures=name not in ("write", "render"))
        self._running = 0

    @Slot(object)
    def _deliver(self, bundle: Any) -> None:
        future, key, token, done, failed = bundle
        if not self._open:
            return  # on its way when the queues were closed
        self._running -= 1
        if future.cancelled() or (key and self._tokens.get(key) != token):
            return
        error = future.exception()
        if error is None:
            if done and awaited(done):
                done(future.result())
        elif failed:
            if awaited(failed):
                failed(error)
            elif not isinstance(error, DeskError):  # our own fault, which nobody will see
                log.error("unexpected failure", exc_info=error)
        else:
            self.failed.emit(error)
