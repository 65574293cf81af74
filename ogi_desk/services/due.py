"""What is due or overdue on a day: requests, publication within 20 working days, the yearly report, periodic duties.

Computed from the records each time; keeps nothing, so nothing can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ogi_desk.domain.clock import SOON, ClockReading, RequestState, read_clock
from ogi_desk.domain.records import Publication, Request
from ogi_desk.domain.regulation import report_due
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Openness, ReportState
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.duties import Duty, duties, open_duties
from ogi_desk.services.ports import Reader
from ogi_desk.services.publications import publication_limit

#: Records are read in portions, so that a large register is never wholly in memory as rows and records at once.
_PORTION = 2000
#: A yearly report not approved this many years after its day belongs to imported old years, not to the morning list.
_LONG_PAST = 2


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing due. ``kind`` is request, publication or obligation; ``state`` a request state's id.

    ``due`` is ``None`` while a correction or a payment is awaited; ``record_kind`` and ``record_id`` are empty for
    obligations, whose ``key`` is ``report/<year>`` or ``duty/<id>/<period>``.
    """

    kind: str
    ref: str  # 登记号, 索引号, or the obligation in words
    due: date | None
    original_due: date | None
    working_days_left: int | None
    state: str
    record_kind: str
    record_id: int | None
    title: str
    key: str = ""

    @property
    def late(self) -> bool:
        """Whether its day has passed; that may be so with no working day between."""
        return self.state == RequestState.OVERDUE.id

    def as_json(self) -> dict[str, str | int | None]:
        """Return the item as the contract's JSON object (§1 ``due``)."""
        return {
            "kind": self.kind,
            "ref": self.ref,
            "due": self.due.isoformat() if self.due else None,
            "original_due": self.original_due.isoformat() if self.original_due else None,
            "working_days_left": self.working_days_left,
            "state": self.state,
        }


def due_list(
    reader: Reader,
    definitions: Definitions,
    on: date,
    everything: bool = False,
    known_duties: Sequence[Duty] | None = None,
) -> list[DueItem]:
    """Return what is due or overdue on a day, the most urgent first, what awaits a correction or payment last.

    Listed are requests received by that day and not answered by then, items made but not yet published by then,
    reports of past years not yet approved, and duties of past periods not yet done (``known_duties``, the shipped ones
    when not given). A report long past its day was made before the office used the program and is left out.
    ``everything`` adds those reports and closed requests.
    """
    items = [
        *(_as_item(request, reading) for request, reading in requests_on(reader, definitions, on, everything)),
        *publications_on(reader, definitions, on),
        *obligations_on(reader, definitions, on, everything, known_duties),
    ]
    by_day: dict[date, list[DueItem]] = {}  # day by day: sorting very many at once would hold the interpreter for long
    for item in items:
        by_day.setdefault(item.due or date.max, []).append(item)
    return [item for day in sorted(by_day) for item in sorted(by_day[day], key=lambda item: (item.kind, item.ref))]


def requests_on(
    reader: Reader, definitions: Definitions, on: date, everything: bool = False
) -> Iterator[tuple[Request, ClockReading]]:
    """Yield the requests received by a day and not answered by then, each with its clock; ``everything`` adds the
    answered ones."""
    until = on.isoformat()
    condition = Condition("received_on", "between", ("", until)) if everything else Condition("open_on", "is", until)
    ids = reader.ids(Selection("request", (condition,)))
    for start in range(0, len(ids), _PORTION):
        for request in reader.fetch(Request, ids[start : start + _PORTION]).values():
            reading = read_clock(request, definitions.calendar, definitions.regulations, on)
            if everything or reading.state is not RequestState.ANSWERED:
                yield request, reading


def settled_since(reader: Reader, definitions: Definitions, since: date, on: date) -> list[DueItem]:
    """Return the requests answered in ``since`` … ``on``, as :func:`due_list` has them: their days are due no more."""
    answered = Condition("answered_on", "between", (since.isoformat(), on.isoformat()))
    ids = reader.ids(Selection("answer", (answered,)))
    found = reader.fetch(Request, ids).values()
    return [
        _as_item(request, read_clock(request, definitions.calendar, definitions.regulations, on)) for request in found
    ]


def _as_item(request: Request, reading: ClockReading) -> DueItem:
    return DueItem(
        kind="request",
        ref=number_of(request),
        due=reading.due_on,
        original_due=reading.original_due_on,
        working_days_left=reading.working_days_left,
        state=reading.state.id,
        record_kind="request",
        record_id=request.id,
        title=request.content,
    )


def number_of(request: Request) -> str:
    """The register number, or the record's own number while it has none."""
    return request.number or f"#{request.id}"


def publications_on(reader: Reader, definitions: Definitions, on: date) -> list[DueItem]:
    """Items that were made by the day and are to be published after it (条例 第二十六条)."""
    conditions = (
        Condition("openness", "is", Openness.PROACTIVE.id),
        Condition("produced_on", "between", ("1900-01-01", on.isoformat())),
        Condition("published_on", "between", ((on + timedelta(1)).isoformat(), "")),
    )
    ids = reader.ids(Selection("publication", conditions))
    items = []
    for item in reader.fetch(Publication, ids).values():
        limit = publication_limit(item, definitions.calendar)
        if limit is None:
            continue
        left = definitions.calendar.count(on, limit.due_on)
        items.append(
            DueItem(
                kind="publication",
                ref=item.index_number or f"#{item.id}",
                due=limit.due_on,
                original_due=limit.due_on,
                working_days_left=left,
                state=_state(on, limit.due_on, left),
                record_kind="publication",
                record_id=item.id,
                title=item.title,
            )
        )
    return items


def obligations_on(
    reader: Reader, definitions: Definitions, on: date, everything: bool = False, known: Sequence[Duty] | None = None
) -> list[DueItem]:
    """Return the yearly reports and the periodic duties due on a day; see :func:`due_list`."""
    items = [
        _obligation(
            definitions,
            on,
            due,
            Saying("{year}年度报告", year=year),
            f"{year}年政府信息公开工作年度报告",
            f"report/{year}",
        )
        for year, due in _reports(reader, definitions, on, everything)
    ]
    for one in open_duties(reader, duties() if known is None else known, on):
        title = Saying("报{to}", to=one.duty.to) if one.duty.to else ""
        items.append(_obligation(definitions, on, one.due, one.title, title, f"duty/{one.duty.id}/{one.period}"))
    return items


def _obligation(definitions: Definitions, on: date, due: date, ref: str, title: str, key: str) -> DueItem:
    left = definitions.calendar.count(on, due)
    return DueItem(
        kind="obligation",
        ref=ref,
        due=due,
        original_due=due,
        working_days_left=left,
        state=_state(on, due, left),
        record_kind="",
        record_id=None,
        title=title,
        key=key,
    )


def _reports(reader: Reader, definitions: Definitions, on: date, everything: bool) -> Iterator[tuple[int, date]]:
    """Past years with records and no approved report (条例 2008 第三十一条, 2019 第四十九条)."""
    years = {year for kind in ("publication", "request") for year in reader.years(kind) if year < on.year}
    for year in sorted(years):
        if any(_approved(reader, year, form.id, on) for form in definitions.forms.values()):
            continue
        due = report_due(definitions.regulations, year)
        if everything or (on.year, on.month, on.day) <= (due.year + _LONG_PAST, due.month, due.day):
            yield year, due


def _approved(reader: Reader, year: int, form_id: str, on: date) -> bool:
    return any(
        step.state == ReportState.APPROVED.id and step.at[:10] <= on.isoformat() for step in reader.steps(year, form_id)
    )


def _state(on: date, due: date, left: int) -> str:
    if on > due:
        return RequestState.OVERDUE.id
    return (RequestState.DUE_SOON if left <= SOON else RequestState.OPEN).id
