"""What a request would be with one event more, another, or none of it. Pure: shown, tried out or saved by others."""

from __future__ import annotations

from dataclasses import replace

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.history import impossible, in_order
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.regulation import regulation_of
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.requests import with_event


def with_step(request: Request, old: RequestEvent | None, event: RequestEvent, definitions: Definitions) -> Request:
    """Return the request with ``event`` added, or in place of ``old``; ``InputError`` when it does not fit.

    What was wrong with the history before is no reason to refuse a correction.
    """
    if old is None:
        return with_event(request, event, definitions)
    after = placed(request, old, event)
    regulation = regulation_of(request, definitions.regulations)
    calendar = definitions.calendar
    known = {(one.event, one.code) for one in impossible(request.received_on, request.events, calendar, regulation)}
    for problem in impossible(after.received_on, after.events, calendar, regulation):
        before = old if problem.event == event else problem.event
        if (before, problem.code) not in known:
            raise InputError("申请 {number}：{words}", number=request.number or "（未编号）", words=problem.words)
    return after


def placed(request: Request, old: RequestEvent | None, event: RequestEvent) -> Request:
    """Return the request with ``event`` added, or in place of ``old``, whether it fits or not."""
    rest = without(request, old) if old is not None else request
    return replace(request, events=in_order(rest.events, event))


def without(request: Request, event: RequestEvent) -> Request:
    """Return the request without one event; of two that are equal only one goes."""
    events = list(request.events)
    if event in events:
        events.remove(event)
    return replace(request, events=tuple(events))
