"""What is due or overdue on a day: requests, publication within 20 working days, the yearly report.

Computed from the records each time; keeps nothing, so nothing can be forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ogi_desk.domain.clock import SOON, RequestState, read_clock
from ogi_desk.domain.records import Publication, Request
from ogi_desk.domain.regulation import report_due
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Openness, ReportState
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Reader
from ogi_desk.services.publications import publication_limit

#: Records are read in portions, so that a large register is never wholly in memory as rows and records at once.
_PORTION = 2000
#: A yearly report not approved this many years after its day belongs to imported old years, not to the morning list.
_LONG_PAST = 2


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing due. ``kind`` is request, publication or obligation; ``state`` a request state's id.

    ``due`` is ``None`` while a correction is awaited; ``record_kind`` and ``record_id`` are empty for obligations.
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


def due_list(reader: Reader, definitions: Definitions, on: date, everything: bool = False) -> list[DueItem]:
    """Return what is due or overdue on a day, the most urgent first, what awaits a correction last.

    Listed are requests received by that day and not answered by then, items made but not yet published by then, and
    reports of past years not yet approved. A report long past its day was made before the office used the program and
    is left out. ``everything`` adds those reports and closed requests.
    """
    items = [
        *_requests(reader, definitions, on, everything),
        *_publications(reader, definitions, on),
        *_obligations(reader, definitions, on, everything),
    ]
    return sorted(items, key=lambda item: (item.due is None, item.due or date.max, item.kind, item.ref))


def _requests(reader: Reader, definitions: Definitions, on: date, everything: bool) -> list[DueItem]:
    until = on.isoformat()
    condition = Condition("received_on", "between", ("", until)) if everything else Condition("open_on", "is", until)
    ids = reader.ids(Selection("request", (condition,)))
    items: list[DueItem] = []
    for start in range(0, len(ids), _PORTION):
        for request in reader.fetch(Request, ids[start : start + _PORTION]).values():
            reading = read_clock(request, definitions.calendar, definitions.regulations, on)
            if reading.state is RequestState.ANSWERED and not everything:
                continue
            items.append(
                DueItem(
                    kind="request",
                    ref=request.number or f"#{request.id}",
                    due=reading.due_on,
                    original_due=reading.original_due_on,
                    working_days_left=reading.working_days_left,
                    state=reading.state.id,
                    record_kind="request",
                    record_id=request.id,
                    title=request.content,
                )
            )
    return items


def _publications(reader: Reader, definitions: Definitions, on: date) -> list[DueItem]:
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


def _obligations(reader: Reader, definitions: Definitions, on: date, everything: bool) -> list[DueItem]:
    """Yearly reports of past years with records, until they are approved (条例 2008 第三十一条, 2019 第四十九条)."""
    years = {year for kind in ("publication", "request") for year in reader.years(kind) if year < on.year}
    items = []
    for year in sorted(years):
        if any(_approved(reader, year, form.id, on) for form in definitions.forms.values()):
            continue
        due = report_due(definitions.regulations, year)
        if not everything and (on.year, on.month, on.day) > (due.year + _LONG_PAST, due.month, due.day):
            continue
        left = definitions.calendar.count(on, due)
        items.append(
            DueItem(
                kind="obligation",
                ref=Saying("{year}年度报告", year=year),
                due=due,
                original_due=due,
                working_days_left=left,
                state=_state(on, due, left),
                record_kind="",
                record_id=None,
                title=f"{year}年政府信息公开工作年度报告",
            )
        )
    return items


def _approved(reader: Reader, year: int, form_id: str, on: date) -> bool:
    return any(
        step.state == ReportState.APPROVED.id and step.at[:10] <= on.isoformat() for step in reader.steps(year, form_id)
    )


def _state(on: date, due: date, left: int) -> str:
    if on > due:
        return RequestState.OVERDUE.id
    return (RequestState.DUE_SOON if left <= SOON else RequestState.OPEN).id
