"""The moment the store writes into its journal, held still until a test moves it."""

from __future__ import annotations

from datetime import datetime


class Clock:
    """Stands at ``now``."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now
