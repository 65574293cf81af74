"""Random small registers over several years, and figures of any form from them."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

from naive_records import Records

from ogi_desk.domain.records import Case, ChannelUse, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Validity,
)
from ogi_desk.forms.figures import Entries, Plan, finish_tables, plan_tables
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import CellRef, Figure, Report, cells_of
from ogi_desk.system.resources import read_text

NORMATIVE = "政策法规/行政规范性文件"
CATEGORIES = (NORMATIVE, NORMATIVE, "政策法规/规章", "业务信息/统计公报", "政务动态")
Kind = RequestEventKind


def shipped(name: str) -> Form:
    return load_form(read_text(f"forms/{name}.toml"), f"{name}.toml")


def day(dice: random.Random, year: int) -> date:
    """A day around a year, its first and last days among the commoner ones."""
    near = [date(year - 1, 12, 31), date(year, 1, 1), date(year, 12, 31), date(year + 1, 1, 1)]
    return dice.choice([*near, *(date(year - 1, 7, 1) + timedelta(days=dice.randrange(700)) for _ in range(6))])


def publication(dice: random.Random, year: int, number: int) -> Publication:
    made = day(dice, dice.randrange(year - 2, year + 1))
    ceased = made + timedelta(days=dice.randrange(900)) if dice.random() < 0.4 else None
    return Publication(
        id=number,
        title="题",
        category=dice.choice(CATEGORIES),
        published_on=made + timedelta(days=dice.randrange(20)),
        produced_on=made,
        ceased_on=ceased,
        validity=dice.choice([Validity.REPEALED, Validity.LAPSED]) if ceased else Validity.IN_FORCE,
        channels=tuple(ChannelUse(c) for c in dice.sample([*Channel], dice.randrange(4))),
        openness=dice.choice([Openness.PROACTIVE, Openness.PROACTIVE, *Openness]),
        binned=dice.random() < 0.1,
    )


def request(dice: random.Random, year: int, number: int, *, later_years: bool = False) -> Request:
    """A request that may be closed, taken up again, closed again; across years only with ``later_years``."""
    received = day(dice, year)
    events: list[RequestEvent] = []
    on = received
    if dice.random() < 0.2:
        on += timedelta(days=dice.randrange(1, 15))
        events.append(RequestEvent(kind=Kind.EXTENDED, on=on, working_days=10))
    for kinds in dice.choice(["", "a", "a", "a", "w", "ar", "ara", "arw", "arara"]):
        kind = {"a": Kind.ANSWERED, "w": Kind.WITHDRAWN, "r": Kind.REOPENED}[kinds]
        next_on = on + timedelta(days=dice.choice([0, 3, 20, 60, 200, 400] if later_years else [0, 3, 20, 60]))
        if kind is Kind.REOPENED and not later_years and next_on.year != on.year:
            break
        on = next_on
        outcome = dice.choice([*Outcome]) if kind is Kind.ANSWERED else None
        events.append(RequestEvent(kind=kind, on=on, outcome=outcome))
    return Request(
        id=number,
        received_on=received,
        channel=dice.choice([*RequestChannel]),
        applicant_class=dice.choice([*ApplicantClass]),
        content="文",
        fee_charged=dice.choice([None, Decimal(0), Decimal("380")]),
        events=tuple(events),
        binned=dice.random() < 0.1,
    )


def case(dice: random.Random, year: int, number: int) -> Case:
    received = day(dice, year)
    closed = received + timedelta(days=dice.randrange(200)) if dice.random() < 0.7 else None
    return Case(
        id=number,
        kind=dice.choice([*CaseKind]),
        received_on=received,
        closed_on=closed,
        result=dice.choice([*CaseResult]) if closed else None,
    )


def register(dice: random.Random, year: int, size: int = 10, *, later_years: bool = False) -> Records:
    """A register around a year."""
    return Records(
        [publication(dice, year, n) for n in range(dice.randrange(size))],
        [request(dice, year, n, later_years=later_years) for n in range(dice.randrange(size))],
        [case(dice, year, n) for n in range(dice.randrange(size // 2))],
    )


_PLANS: dict[tuple[str, int], dict[CellRef, Plan]] = {}


def report_of(form: Form, year: int, records: Records, entries: Entries | None = None) -> Report:
    """A report of tables alone, from records and entries."""
    if entries is None and (form.id, year) not in _PLANS:
        _PLANS[form.id, year] = plan_tables(form, year, Entries())
    plans = _PLANS[form.id, year] if entries is None else plan_tables(form, year, entries)
    amounts = measure(records, [s for plan in plans.values() for s in plan.wanted()])
    return Report(
        form=form.id, form_version=form.version, year=year, agency="泉港区统计局", title="", title_lines=(),
        sections=(), tables=finish_tables(form, year, plans, amounts), charts=(), signed_on=date(year + 1, 1, 31),
    )  # fmt: skip


def cells(report: Report) -> dict[CellRef, Figure]:
    """Every figure by its cell."""
    return cells_of(report.tables)
