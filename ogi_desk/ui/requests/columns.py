"""The columns of the request register, and what each shows of a request on this day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.clock import ClockReading, RequestState
from ogi_desk.domain.faults import Fault
from ogi_desk.domain.masking import mask_applicant
from ogi_desk.domain.records import Request
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Reader
from ogi_desk.services.requests import faults, reading_of
from ogi_desk.ui.language import message, term
from ogi_desk.ui.models.columns import Column, Mark

translate = QCoreApplication.translate
#: state -> icon and tone; the words are the state's own
MARKS = {
    RequestState.OPEN: ("circle-dot", ""),
    RequestState.DUE_SOON: ("clock", "soon"),
    RequestState.OVERDUE: ("alert-circle", "bad"),
    RequestState.AWAITING_CORRECTION: ("hourglass", "muted"),
    RequestState.AWAITING_PAYMENT: ("hourglass", "muted"),
    RequestState.CONSULTING: ("send", "muted"),
    RequestState.ANSWERED: ("circle-check", "good"),
}


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request with what the clock says of it."""

    record: Request
    reading: ClockReading
    faults: tuple[Fault, ...]


def judge(record: Request, definitions: Definitions, today: date) -> RequestLine:
    """Return a request with its clock and its faults on this day."""
    reading = reading_of(record, definitions, today)
    return RequestLine(record, reading, faults(record, reading))


def gather(reader: Reader, ids: Sequence[int], definitions: Definitions, today: date) -> Mapping[int, RequestLine]:
    """Read requests and their clocks; runs on the reading thread."""
    found = reader.fetch(Request, ids)
    return {i: judge(record, definitions, today) for i, record in found.items() if not record.binned}


def columns() -> tuple[Column, ...]:
    """The columns in their first order."""
    return (
        Column(
            "number",
            translate("RequestColumns", "登记号"),
            lambda line: line.record.number,
            "number",
            5.4,
            edits="number",
        ),
        Column(
            "received",
            translate("RequestColumns", "收到日期"),
            lambda line: line.record.received_on.isoformat(),
            "received_on",
            5.8,
        ),
        Column("applicant", translate("RequestColumns", "申请人"), _applicant, "applicant", 5),
        Column(
            "class",
            translate("RequestColumns", "类别"),
            lambda line: term(line.record.applicant_class),
            "applicant_class",
            6,
        ),
        Column("channel", translate("RequestColumns", "方式"), lambda line: term(line.record.channel), "channel", 4.2),
        Column(
            "content",
            translate("RequestColumns", "申请内容"),
            lambda line: " ".join(line.record.content.split()),
            "content",
            0,
            tip=_content,
        ),
        Column("due", translate("RequestColumns", "答复期限"), _due, "due_on", 5.8, tip=_due_tip),
        Column("left", translate("RequestColumns", "剩余"), left_words, "left", 5.6, right=True),
        Column("state", translate("RequestColumns", "状态"), state_words, "state", 6, mark=mark, tip=_state_tip),
    )


def left_words(line: RequestLine) -> str:
    """How many working days are left, or by how many days it is late."""
    reading = line.reading
    if reading.state is RequestState.ANSWERED or reading.working_days_left is None:
        return translate("RequestColumns", "迟 {0} 天").format(reading.days_late) if reading.days_late else ""
    if reading.working_days_left < 0 or reading.days_late:
        return translate("RequestColumns", "超 {0} 天").format(reading.days_late)
    if reading.working_days_left == 0:
        return translate("RequestColumns", "今日到期")
    return translate("RequestColumns", "{0} 个工作日").format(reading.working_days_left)


def state_words(line: RequestLine) -> str:
    """The state, or the answer's outcome once there is one."""
    if line.reading.state is RequestState.ANSWERED:
        answer = line.record.answer
        if answer is not None and answer.outcome is not None:
            return term(answer.outcome)
    return term(line.reading.state)


def mark(line: RequestLine) -> Mark:
    """The state's icon and tone; an answered request with a doubt shows the doubt."""
    state = line.reading.state
    if state is RequestState.ANSWERED and line.faults:
        return Mark("alert-triangle", "soon", state_words(line))
    icon, tone = MARKS[state]
    return Mark(icon, tone, state_words(line))


def _applicant(line: RequestLine) -> str:
    return mask_applicant(line.record.applicant, line.record.applicant_class)


def _content(line: RequestLine) -> str:
    return line.record.content[:600]


def _due(line: RequestLine) -> str:
    return line.reading.due_on.isoformat() if line.reading.due_on else ""


def _due_tip(line: RequestLine) -> str:
    return "\n".join(message(step.words) for step in line.reading.steps)


def _state_tip(line: RequestLine) -> str:
    return "\n".join(message(fault.message) for fault in line.faults)
