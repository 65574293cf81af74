"""An opened office: hands out transactions, keeps the lock, translates failures. Opening is in ``opening``."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from ogi_desk.domain.errors import OfficeUnavailable
from ogi_desk.storage import bigrams, removing
from ogi_desk.storage.clock_memory import ClockMemory
from ogi_desk.storage.daily import make_daily_copy
from ogi_desk.storage.engine import WRITING, make_engine
from ogi_desk.storage.failures import in_sentences
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.lock import WriterLock
from ogi_desk.storage.reading import StoredReader
from ogi_desk.storage.sorting import Standing
from ogi_desk.storage.writing import StoredWriter

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions


#: Seconds between two steps of work in the background.
_BREATH = 0.005


class StoredOffice:
    """An office folder; see :class:`ogi_desk.services.ports.Office`. All methods may be called from any thread."""

    def __init__(self, folder: Path, lock: WriterLock | None, now: Callable[[], datetime]) -> None:
        """``lock`` is ``None`` for an office opened to be read only."""
        self.folder = folder
        self._lock = lock
        self._now = now
        self._engine = make_engine(database_of(folder), read_only=lock is None)
        self._writing = threading.RLock()
        self._definitions: Definitions | None = None
        self._clock_memories = {faults: ClockMemory[Standing](linked=faults) for faults in (False, True)}

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._lock is None

    def use_definitions(self, definitions: Definitions) -> None:
        """See the port."""
        self._definitions = definitions

    @contextmanager
    def read(self) -> Iterator[StoredReader]:
        """See the port."""
        with in_sentences(self.folder), self._engine.connect() as connection, connection.begin():
            yield StoredReader(connection, self._known_definitions, self._clock_memories)

    @contextmanager
    def write(self, actor: str, label: str) -> Iterator[StoredWriter]:
        """See the port."""
        self._must_write()
        with self._transaction() as connection:
            at = self._now().isoformat(timespec="seconds")
            writer = StoredWriter(connection, self._known_definitions, at, actor, label)
            yield writer
            writer.finish()
        if writer.removed_personal:
            self._scrub()

    @contextmanager
    def trial(self) -> Iterator[StoredWriter]:
        """See the port."""
        self._must_write()
        with self._transaction(kept=False) as connection:
            at = self._now().isoformat(timespec="seconds")
            yield StoredWriter(connection, self._known_definitions, at, "", "")

    def upkeep(self, today: date, stopped: Callable[[], bool] = lambda: False) -> None:
        """See the port."""
        self._must_write()
        with in_sentences(self.folder):
            self._scrub()  # before the copy, which would keep what is to go
            make_daily_copy(self.folder, today, stopped)
        self._grow_index(stopped)

    def _scrub(self) -> None:
        """Rid the file of removed words, if there are any; what does not succeed now is done at the next upkeep."""
        with self._writing:
            removing.scrub(database_of(self.folder))

    def _grow_index(self, stopped: Callable[[], bool]) -> None:
        """Index what is new, a little in each transaction, so that saving never waits long for it."""
        with self.read() as reader:
            more = bigrams.needs_growth(reader.connection)
        while more and not stopped():
            with self._transaction() as connection:
                more = bigrams.grow(connection)
            time.sleep(_BREATH)  # a lock let go and taken again at once would never be had by who waits for it

    def backup(self, target: Path) -> None:
        """See the port."""
        from ogi_desk.storage.backup import backup

        backup(self, target)

    def close(self) -> None:
        """See the port; calling it again does nothing."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    @contextmanager
    def _transaction(self, *, kept: bool = True) -> Iterator[sa.Connection]:
        """A writing transaction; one at a time, a second thread waits for the first. Taken back unless ``kept``."""
        with in_sentences(self.folder), self._writing, self._engine.connect() as plain:
            connection = plain.execution_options(**WRITING)
            with connection.begin() as transaction:
                yield connection
                if not kept:
                    transaction.rollback()

    def _must_write(self) -> None:
        if self.read_only:
            raise OfficeUnavailable("{folder} 是以只读方式打开的，不能保存；请正常打开后再试。", folder=self.folder)

    def _known_definitions(self) -> Definitions:
        if self._definitions is None:
            from ogi_desk.services.definitions import definitions_of

            self._definitions = definitions_of(self)
        return self._definitions
