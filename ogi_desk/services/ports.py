"""What the use cases ask of the outside: protocols only, implemented by storage and exchange.

What they ask of paper is in :mod:`ogi_desk.services.paper_ports`. The window and the command line see these and the
functions of :mod:`ogi_desk.services`; never SQL.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from ogi_desk.domain.records import Narrative, Profile, Record, ReportStep, Request
from ogi_desk.forms.selection import RecordSource, Selection

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.services.due import DueItem
    from ogi_desk.services.imports import SheetRow
    from ogi_desk.services.returns import Returns

R = TypeVar("R", bound=Record)

#: told how far a long work is: (done, of how many, 0 = not known); raises ``Cancelled`` to stop it
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a use case changed, so that every screen can refresh just that: kind id -> record ids.

    ``change_id`` is the journal's number of the change, 0 when nothing was written; ``label`` says it in words.
    """

    change_id: int = 0
    label: str = ""
    touched: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def touches(self, kind: str) -> bool:
        """Whether any record of this kind changed."""
        return kind in self.touched


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One event of the journal: a record before and after, by whom and when."""

    change_id: int
    at: str  # ISO local date and time
    actor: str
    label: str  # 登记, 修改, 移入回收站, 撤销：修改 …
    kind: str
    record_id: int
    before: Record | None
    after: Record | None


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do next; empty label = nothing."""

    undo_label: str = ""
    redo_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What a list shows. ``kind`` is publication, request or case.

    ``text``: any substring of any text field (NFKC, case folded). ``year``: of published_on / received_on.
    ``category``: path prefix; ``channel``: term id; ``section``: 责任科室; ``state``: publications: openness or
    validity id; requests: a request state's id, ``open`` meaning all not answered; ``only_faults``: what the kind's
    ``faults`` finds, for requests with their letters and disputes.
    ``binned``: the recycle bin. ``today`` is needed for states and faults that depend on the day.
    ``sort`` is a column id of the list: a record field name, for publications also ``channels``, ``limit`` and
    ``state``, for requests also ``due_on``, ``left`` and ``state``.
    """

    kind: str
    text: str = ""
    year: int | None = None
    category: str = ""
    channel: str = ""
    section: str = ""
    state: str = ""
    only_faults: bool = False
    binned: bool = False
    sort: str = ""
    descending: bool = True
    today: date | None = None


class Reader(RecordSource, Protocol):
    """One consistent state of the office, for reading."""

    def get(self, cls: type[R], record_id: int) -> R | None:
        """The record, binned ones included, or ``None``."""

    def fetch(self, cls: type[R], ids: Sequence[int]) -> dict[int, R]:
        """The records with these ids (children included), in one or two statements; missing ids are left out."""

    def all(self, cls: type[R], **equal: object) -> list[R]:
        """All unbinned records of a kind whose fields equal the given values, by id."""

    def fetch_clocks(self, on: date | None) -> Iterator[Request]:
        """The unbinned requests by id, those open at the end of a day or all: very many, one by one, with nothing
        filled but what the reply clock looks at (``content`` and all words blank). Never to be written back.
        """

    def profile(self) -> Profile:
        """The office's profile."""

    def find(self, query: ListQuery) -> array[int]:
        """The ids a list shows, in its order (``array('q')``)."""

    def find_first(self, query: ListQuery, limit: int) -> array[int]:
        """The first ``limit`` ids of :meth:`find`, quickly even in a very long log: what a list shows meanwhile."""

    def years(self, kind: str) -> list[int]:
        """The years that have unbinned records, newest first."""

    def distinct(self, kind: str, field: str, prefix: str = "", limit: int = 20) -> list[str]:
        """Earlier values of a text field, commonest first, that contain ``prefix``."""

    def held(self, kind: str, field: str, values: Iterable[str]) -> set[str]:
        """Which of these values a text field of any unbinned record holds."""

    def lookalikes(self, title: str, document_number: str, not_id: int | None) -> list[int]:
        """Unbinned publications with the same 文号, or the same title without spaces and brackets."""

    def alike(self, kind: str, pieces: Sequence[str], limit: int) -> list[int]:
        """Unbinned publications or requests whose text holds at least a third of the ``pieces`` (see
        :func:`ogi_desk.domain.likeness.telling_pairs`), those with more first; quickly even in a very long log."""

    def highest_serial(self, kind: str, field: str, before: str, after: str) -> int:
        """The highest integer between ``before`` and ``after`` in a text field, 0 when there is none (bin included)."""

    def history(self, kind: str, record_id: int) -> list[JournalEntry]:
        """A record's events, oldest first."""

    def journal(self, limit: int = 200, after: int = 0) -> list[JournalEntry]:
        """The newest events of the office, newest first; only those of changes numbered above ``after``."""

    def undo_state(self) -> UndoState:
        """What undo and redo would do next."""

    def narratives(self, year: int, form: str) -> list[Narrative]:
        """The year's texts, one for each section written so far."""

    def steps(self, year: int, form: str) -> list[ReportStep]:
        """The report's steps, oldest first."""

    def digest(self, selections: Sequence[Selection]) -> str:
        """SHA-256 (hex) over the selected records' ids and contents, in id order."""


class Writer(Reader, Protocol):
    """A unit of work: BEGIN IMMEDIATE … COMMIT. Leaving it by an exception keeps nothing."""

    def add(self, record: R) -> R:
        """Store a new record and return it with its id."""

    def add_many(self, records: Iterable[R]) -> array[int]:
        """Store many new records of one kind fast; return their ids."""

    def replace(self, before: R, after: R) -> R:
        """Store a changed record; :class:`StaleRecord` when the stored one is no longer ``before``."""

    def replace_many(self, pairs: Iterable[tuple[R, R]]) -> None:
        """Store many changed records, each pair (before, after) as :meth:`replace` does."""

    def undo(self) -> None:
        """Take back the last change not yet taken back (as a new change); ``Refused`` when there is none."""

    def redo(self) -> None:
        """Do again what undo took back last; ``Refused`` when there is none."""

    def remove_personal(self, request_ids: Sequence[int], on: date) -> tuple[str, ...]:
        """Blank who the applicant was (:data:`PERSONAL_FIELDS`) in these requests, in letters to them, in the search
        index and in every earlier entry of the journal, and set ``personal_removed_on``; what is counted stays. Cannot
        be undone; the journal's chain stays provable, and the removal is an entry of its own. Return the SHA-256 (hex)
        of the attached files to be deleted once this is committed; their attachments go to the bin, without a name.
        """

    def changes(self) -> Changes:
        """What this unit of work changed; valid after it was left without an exception."""


class Office(Protocol):
    """An opened office folder."""

    folder: Path

    def read(self) -> AbstractContextManager[Reader]:
        """A read transaction; may be used from any thread, each call has its own connection."""

    def write(self, actor: str, label: str) -> AbstractContextManager[Writer]:
        """A write transaction that becomes one change of the journal."""

    def trial(self) -> AbstractContextManager[Writer]:
        """A write transaction that is always taken back: to try what a change would do, without saving it."""

    def use_definitions(self, definitions: Definitions) -> None:
        """Judge states, faults and days by these; without this call by the shipped ones and the folder's own."""

    def upkeep(self, today: date, stopped: Callable[[], bool] = ...) -> None:
        """Do what keeps the office safe and quick, off the window's thread: the day's copy into ``backups/`` (thinned
        there), and the search index of a very long log. ``stopped`` is asked now and then; unfinished work goes on
        next time. ``OfficeDamaged`` when the copy fails its check.
        """

    def backup(self, target: Path) -> None:
        """Write one consistent, checked copy of the whole office (database, attachments, keys, signed) as one file."""

    def close(self) -> None:
        """Release the file and the lock."""


class Sheets(Protocol):
    """Reads and writes sheets (.xlsx, .csv); implemented by :mod:`ogi_desk.exchange`. Kinds: see contract §1."""

    def read(self, file: Path) -> tuple[Sequence[str], Iterable[SheetRow]]:
        """Return the headings and the rows; ``InputError`` when it is no such sheet."""

    def export(
        self, reader: Reader, kind: str, file: Path, progress: Progress | None = None, *, mask: bool = False
    ) -> int:
        """Write all unbinned records of a kind (or ``catalogue``); return the number of rows. ``mask`` covers who the
        applicants of requests are.
        """

    def template(self, kind: str, file: Path) -> None:
        """Write an empty sheet with headings, drop-down lists and one example row."""

    def write_returns(self, returns: Returns, file: Path) -> int:
        """Write monthly or quarterly returns (.xlsx, .csv); return the number of lines."""

    def due_calendar(self, items: Sequence[DueItem], now: datetime, office: str = "") -> bytes:
        """Return what is due as an iCalendar file; ``now`` is the moment it is made, ``office`` the office's name."""


class Offices(Protocol):
    """Opens, restores and examines office folders; implemented by :mod:`ogi_desk.storage`."""

    def open(self, folder: Path, *, create: bool = False, read_only: bool = False) -> Office:
        """Open an office folder; ``OfficeUnavailable`` or ``InputError`` with the cure otherwise."""

    def restore(self, file: Path, folder: Path, *, replace: bool = False) -> None:
        """Put a backup back into a new or empty folder; with ``replace`` a closed office there is kept aside."""

    def examine(self, folder: Path) -> list[str]:
        """What is wrong with an office folder, a sentence each; empty when it is sound."""
