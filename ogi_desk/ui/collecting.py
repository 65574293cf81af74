"""When Python looks for garbage: between two things a person does, not while a list is painted.

A full collection walks every object there is and stops the whole program meanwhile, for a second where a hundred
thousand requests are in hand. Young objects are looked through as ever, which takes a few milliseconds; all of them
only here, now and then, and when nothing is under way.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

#: ms between two looks whether a full collection is due.
EVERY = 30_000
#: A full collection is due after so many of the younger objects.
_WORTH_IT = 50
_NEVER = 1_000_000


class Collecting(QObject):
    """Does the full collections in the window's quiet moments; ``busy`` tells how much is under way."""

    def __init__(self, busy: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        # what is alive now stays alive: it is not looked at again
        gc.freeze()
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect when it is worth it and nothing waits."""
        if not self._busy() and gc.get_count()[2] >= _WORTH_IT:
            gc.collect()
