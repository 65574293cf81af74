"""Between a row of a sheet and a record: dates of a request become its events, a 登记号 becomes the request's id.

What a sheet has no column for (fees notified, delivery, a request taken up again) is not in the row;
:func:`is_complete` says so. Must not read files or judge single cells (see :mod:`ogi_desk.services.sheet_cells`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import Any

from ogi_desk.domain.records import Case, ChannelUse, Record, Request, RequestEvent
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Outcome, RequestEventKind, Term
from ogi_desk.forms.layout import plain_label
from ogi_desk.services.cell_texts import Cell
from ogi_desk.services.sheet_cells import plain
from ogi_desk.services.sheet_columns import REQUESTS, CellType, SheetColumn, SheetKind

#: reports a fault of a row: heading, sentence
Fault = Callable[[str, str], None]
#: finds a request's id by its 登记号; raises ``CellError``
FindRequest = Callable[[str], int]

_KINDS = RequestEventKind
_WITHOUT_COLUMN = tuple(
    field
    for field in fields(Request)
    if field.name not in {"id", "binned", "events", *(column.field for column in REQUESTS.columns)}
)


def build(kind: SheetKind, values: dict[str, Any], fault: Fault) -> Record | None:
    """Return the record of a row's values (fields not given keep their defaults), ``None`` after a fault."""
    if kind.record is Request:
        return _request(values, fault)
    if kind.record is Case and _case_faults(values, fault):
        return None
    if "indicator" in values:  # copied with its numbering: 其中：1.政府网站公开
        values["indicator"] = plain_label(values["indicator"])
    return kind.record(**values)


def _case_faults(values: dict[str, Any], fault: Fault) -> bool:
    received, closed = values["received_on"], values.get("closed_on")
    if closed and closed < received:
        fault("审结日期", Saying("早于收到日期 {received:%Y-%m-%d}，请核对", received=received))
    elif closed and not values.get("result"):
        fault("结果", "填了审结日期而没有结果，请补填结果，或清空审结日期")
    else:
        return False
    return True


def _request(values: dict[str, Any], fault: Fault) -> Request | None:
    received: date = values["received_on"]
    faulty = False

    def wrong(heading: str, message: str) -> None:
        nonlocal faulty
        faulty = True
        fault(heading, message)

    asked = values.pop("correction_asked", ())
    corrected = values.pop("correction_received", ())
    sent = values.pop("consultation_sent", ())
    returned = values.pop("consultation_returned", ())
    extended, days = values.pop("extended_on", ()), values.pop("extended_days", ())
    answered: date | None = values.pop("answered_on", None)
    outcome: Outcome | None = values.pop("outcome", None)
    answer_number: str = values.pop("answer_number", "")

    _check_pairs(asked, corrected, "补正通知日期", "补正收到日期", wrong)
    _check_pairs(sent, returned, "征求意见开始", "征求意见结束", wrong)
    if len(extended) > len(days):
        wrong("延期工作日", "填了延期批准日期而没有相应的工作日数，请补填")
    elif len(days) > len(extended):
        wrong("延期批准日期", "填了延期工作日而没有相应的批准日期，请补填")
    if answered and not outcome:
        wrong("答复结果", "填了答复日期而没有答复结果，请补填结果，或清空答复日期")
    if outcome and not answered:
        wrong("答复日期", "填了答复结果而没有答复日期，请补填日期，或清空答复结果")
    if answer_number and not answered:
        wrong("答复文号", "填了答复文号而没有答复日期，请补填日期和结果，或清空文号")
    for heading, on_days in (
        ("补正通知日期", asked),
        ("补正收到日期", corrected),
        ("征求意见开始", sent),
        ("征求意见结束", returned),
        ("延期批准日期", extended),
        ("答复日期", (answered,) if answered else ()),
    ):
        if on_days and min(on_days) < received:
            wrong(
                heading,
                Saying("{min:%Y-%m-%d} 早于收到日期 {received:%Y-%m-%d}，请核对", min=min(on_days), received=received),
            )
        elif answered and on_days and max(on_days) > answered:
            wrong(
                heading,
                Saying("{max:%Y-%m-%d} 晚于答复日期 {answered:%Y-%m-%d}，请核对", max=max(on_days), answered=answered),
            )
    if faulty:
        return None

    events = [RequestEvent(kind=_KINDS.CORRECTION_ASKED, on=on) for on in asked]
    events += [RequestEvent(kind=_KINDS.CORRECTION_RECEIVED, on=on) for on in corrected]
    events += [RequestEvent(kind=_KINDS.CONSULTATION_SENT, on=on) for on in sent]
    events += [RequestEvent(kind=_KINDS.CONSULTATION_RETURNED, on=on) for on in returned]
    events += [
        RequestEvent(kind=_KINDS.EXTENDED, on=on, working_days=count) for on, count in zip(extended, days, strict=True)
    ]
    if answered:
        events.append(RequestEvent(kind=_KINDS.ANSWERED, on=answered, outcome=outcome, document_number=answer_number))
    events.sort(key=lambda event: event.on)  # stable: on one day in the order above
    return Request(**values, events=tuple(events))


def _check_pairs(first: tuple[date, ...], second: tuple[date, ...], begin: str, end: str, wrong: Fault) -> None:
    if len(second) > len(first):
        wrong(end, Saying("填了{end}而没有相应的{begin}，请补填{begin}", end=end, begin=begin))
        return
    for earlier, later in zip(first, second, strict=False):
        if later < earlier:
            wrong(
                end,
                Saying(
                    "{later:%Y-%m-%d} 早于{begin} {earlier:%Y-%m-%d}，请核对", later=later, begin=begin, earlier=earlier
                ),
            )


# -- from a record to a row


def cells(kind: SheetKind, record: Record, request_number: Callable[[int], str]) -> list[Cell]:
    """Return a record's cells in the order of the columns: dates as dates, the rest as text, blank as ``None``."""
    values = _event_values(record) if isinstance(record, Request) else {}
    row: list[Cell] = []
    for column in kind.columns:
        value = values[column.field] if column.field in values else getattr(record, column.field)
        if column.field == "request_id":
            value = request_number(value) if value is not None else ""
        row.append(_cell(column, value))
    return row


def _cell(column: SheetColumn, value: Any) -> Cell:
    if type(value) is str:
        return value or None
    if value is None or value == ():
        return None
    if type(value) is date:
        return value
    if isinstance(value, Term):
        return value.label
    if isinstance(value, bool):
        return "是" if value else "否"
    if column.holds is CellType.CHANNELS:
        return "、".join(_channel_text(use) for use in value)
    if column.holds is CellType.DATES:
        return value[0] if len(value) == 1 else "、".join(f"{day:%Y-%m-%d}" for day in value)
    if column.holds is CellType.DAYS:
        return "、".join(str(count) for count in value)
    if column.holds in (CellType.MONEY, CellType.NUMBER):
        return f"{plain(value):f}"
    return str(value)


def _channel_text(use: ChannelUse) -> str:
    return f"{use.channel.label}（{use.on:%Y-%m-%d}）" if use.on else use.channel.label


def _event_values(request: Request) -> dict[str, Any]:
    def days(kind: RequestEventKind) -> tuple[date, ...]:
        return tuple(event.on for event in request.events if event.kind is kind)

    answer = request.answer
    return {
        "correction_asked": days(_KINDS.CORRECTION_ASKED),
        "correction_received": days(_KINDS.CORRECTION_RECEIVED),
        "consultation_sent": days(_KINDS.CONSULTATION_SENT),
        "consultation_returned": days(_KINDS.CONSULTATION_RETURNED),
        "extended_on": days(_KINDS.EXTENDED),
        "extended_days": tuple(e.working_days or 0 for e in request.events if e.kind is _KINDS.EXTENDED),
        "answered_on": answer.on if answer else None,
        # a request taken back is closed without an outcome of its own: 其他处理
        "outcome": (answer.outcome or Outcome.OTHER) if answer else None,
        "answer_number": answer.document_number if answer else "",
    }


def is_complete(record: Record) -> bool:
    """Whether a row of the sheet holds all that is known of a request: events and fields without a column, such as the
    regulation chosen for it, are left out."""
    if not isinstance(record, Request):
        return True
    if any(getattr(record, field.name) != field.default for field in _WITHOUT_COLUMN):
        return False
    values = {name: value for name, value in _event_values(record).items() if value not in (None, (), "")}
    rebuilt = _request(
        {
            "received_on": record.received_on,
            "channel": record.channel,
            "applicant_class": record.applicant_class,
            "content": record.content,
            **values,
        },
        lambda heading, message: None,
    )
    return rebuilt is not None and rebuilt.events == record.events
