"""信息处理费 for a request: how many the applicant asked for in the month, and what this request's share comes to.

Counts and proposes; the notice and the payment are events of the request. A month is the calendar month of receipt.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.fees import Fee, FeeRule, fee_of_items, fee_of_pages, read_fee_rule
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.same_applicant import Sameness, sameness
from ogi_desk.domain.vocabulary import FeeStandard, RequestEventKind
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.ports import Reader
from ogi_desk.system.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount:
    """One applicant's requests of one calendar month, in the order they came.

    ``position`` is the number of this request's first item: 1 + the items of those before it, where a request counts
    as one unless its fee notice says more. ``certain`` is false while any of them was matched by less than an identity
    number, or name and telephone (or e-mail).
    """

    year: int
    month: int
    requests: tuple[int, ...]
    position: int
    certain: bool


def fee_rule(day: date, folder: Path | None = None) -> FeeRule | None:
    """Return the rule in force on ``day``, ``None`` when no 信息处理费 was charged then (before 2021 [U]).

    Files in the office folder's ``fees/`` stand in place of shipped ones of the same name; ``InputError`` names file
    and field of one that cannot be used.
    """
    for rule in _rules(folder):
        if rule.in_force(day):
            return rule
    return None


def month_of(reader: Reader, request: Request, rule: FeeRule | None = None) -> MonthCount:
    """Return the requests of the same applicant received in the same calendar month, this one included.

    Requests split from one application (一事一申请) count one by one, as 国办函〔2020〕109号 第四条 has it. Binned ones
    do not count. A withdrawn request does not count either: 第四条 counts what was applied for, but the fee goes with a
    decision, and a withdrawn request gets none [U]; ``count_withdrawn = true`` in the rule's file has it count. The
    request asked about always counts. Without anything known of the applicant nothing is ``certain``.
    """
    rule = rule or fee_rule(request.received_on)
    year, month = request.received_on.year, request.received_on.month
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    between = Condition("received_on", "between", (first.isoformat(), last.isoformat()))
    found = reader.fetch(Request, reader.ids(Selection("request", (between,))))
    same: list[Request] = [request]
    certain = sameness(request, request) is Sameness.CERTAIN or bool(request.applicant.strip())
    for other in found.values():
        if other.id == request.id or (_withdrawn(other) and not (rule and rule.count_withdrawn)):
            continue
        likeness = sameness(request, other)
        if likeness is not Sameness.OTHER:
            same.append(other)
            certain &= likeness is Sameness.CERTAIN
    same.sort(key=_in_order)
    before = same[: same.index(request)]
    return MonthCount(
        year=year,
        month=month,
        requests=tuple(one.id for one in same if one.id is not None),
        position=1 + sum(_items(one) for one in before),
        certain=certain,
    )


def propose_fee(
    reader: Reader, request: Request, standard: FeeStandard, units: int | None = None, rule: FeeRule | None = None
) -> Fee:
    """Return the fee of a request by one standard. ``units``: pages, or the items it holds (blank = 1).

    By item it is this request's own share: the rates of its place among the applicant's items of the month.
    ``InputError`` when there was no fee yet on the day of receipt, when the pages are missing, and when the fee of this
    application was already notified by the other standard (国办函〔2020〕109号 第三条: never by both).
    """
    rule = rule or fee_rule(request.received_on)
    if rule is None:
        raise InputError(
            "{received_on}收到的申请不收信息处理费，该收费自2021年起施行，不需要收费通知",
            received_on=request.received_on,
        )
    for notified in fee_notices(request):
        if notified.fee_standard not in (None, standard):
            other = notified.fee_standard
            raise InputError(
                "该申请已于{on}按“{other}”通知收费，同一件申请不能再按“{standard}”计收，请沿用“{other}”",
                on=notified.on,
                other=other.label if other else "",
                standard=standard.label,
            )
    if standard is FeeStandard.BY_PAGE:
        if units is None:
            raise InputError("按量计收请填写提供的页数")
        return fee_of_pages(units, rule)
    count = month_of(reader, request, rule)
    return fee_of_items(count.position, count.position + (1 if units is None else units) - 1, rule)


def fee_notices(request: Request) -> tuple[RequestEvent, ...]:
    """Return the fee notices of a request in the order of their days."""
    return tuple(event for event in request.events if event.kind is RequestEventKind.FEE_NOTIFIED)


def _items(request: Request) -> int:
    """How many items a request counts as: what its last fee notice by item says, else one."""
    for notified in reversed(fee_notices(request)):
        if notified.fee_standard is FeeStandard.BY_ITEM and notified.units:
            return notified.units
    return 1


def _withdrawn(request: Request) -> bool:
    return request.answer is not None and request.answer.kind is RequestEventKind.WITHDRAWN


def _in_order(request: Request) -> tuple[date, bool, int]:
    """By receipt, then as registered; a draft without id comes last."""
    return request.received_on, request.id is None, request.id or 0


def _rules(folder: Path | None) -> tuple[FeeRule, ...]:
    own = folder / "fees" if folder else None
    if own is None or not own.is_dir():
        return _shipped()
    return tuple(dict([*_read(resource("fees")), *_read(own)]).values())


@lru_cache(maxsize=1)
def _shipped() -> tuple[FeeRule, ...]:
    return tuple(rule for _, rule in _read(resource("fees")))


def _read(place: Path) -> list[tuple[str, FeeRule]]:
    rules = []
    for path in sorted(place.glob("*.toml")):
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError("收费文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
        rules.append((path.name, read_fee_rule(text, path.name)))
    return rules
