"""What belongs to a request beside itself: disputes, letters, the application it was split from, what it became."""

from __future__ import annotations

from dataclasses import dataclass

from ogi_desk.domain.records import Case, Letter, Publication, Request
from ogi_desk.services.ports import Reader


@dataclass(frozen=True, slots=True)
class Linked:
    """What is found by the request's id at once. ``entries``: how often the journal names the request."""

    cases: tuple[Case, ...] = ()
    letters: tuple[Letter, ...] = ()
    entries: int = 0


@dataclass(frozen=True, slots=True)
class Kin:
    """What is looked for through whole registers."""

    whole: Request | None = None
    parts: tuple[Request, ...] = ()
    publications: tuple[Publication, ...] = ()


def linked_to(reader: Reader, request_id: int) -> Linked:
    """Read what is linked to a request."""
    return Linked(
        tuple(reader.all(Case, request_id=request_id)),
        tuple(reader.all(Letter, request_id=request_id)),
        len(reader.history("request", request_id)),
    )


def kin_of(reader: Reader, request: Request) -> Kin:
    """Read the request this one was split from, those split from it, and the items it was published as (第四十四条)."""
    whole = reader.get(Request, request.split_from) if request.split_from else None
    return Kin(
        whole if whole is not None and not whole.binned else None,
        tuple(reader.all(Request, split_from=request.id)),
        tuple(reader.all(Publication, request_id=request.id)),
    )
