"""Figures against a naive recount on random registers; entered, carried, computed and missing figures."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naive_records import Records

from ogi_desk.domain.records import Case, ChannelUse, Fact, Opening, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    Channel,
    Openness,
    Outcome,
    OutcomeGroup,
    RequestChannel,
    RequestEventKind,
)
from ogi_desk.forms.figures import Entries, figure_over_years, finish_tables, plan_tables
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import CellRef, Figure, FigureStatus

DAYS = st.dates(date(2010, 12, 28), date(2013, 1, 4))
MONEY = st.none() | st.integers(0, 500).map(lambda n: Decimal(n) / 2)


@st.composite
def publications(draw: st.DrawFn) -> Publication:
    channels = draw(st.lists(st.sampled_from(Channel), unique=True, max_size=3))
    return Publication(
        id=draw(st.integers(1, 9)),
        title="题",
        category=draw(st.sampled_from(["业务信息/统计公报", "业务信息", "政务动态/工作动态"])),
        published_on=draw(DAYS),
        channels=tuple(ChannelUse(c) for c in channels),
        openness=draw(st.sampled_from(Openness)),
        binned=draw(st.booleans()),
    )


@st.composite
def requests(draw: st.DrawFn) -> Request:
    received = draw(DAYS)
    events = []
    if draw(st.booleans()):
        on = received + timedelta(days=draw(st.integers(0, 30)))
        events.append(RequestEvent(kind=RequestEventKind.ANSWERED, on=on, outcome=draw(st.sampled_from(Outcome))))
        last = draw(st.sampled_from([None, RequestEventKind.REOPENED, RequestEventKind.WITHDRAWN]))
        if last:
            events.append(RequestEvent(kind=last, on=on + timedelta(days=1)))
    return Request(
        id=1,
        received_on=received,
        channel=draw(st.sampled_from(RequestChannel)),
        applicant_class=draw(st.sampled_from(ApplicantClass)),
        content="文",
        fee_waived=draw(MONEY),
        events=tuple(events),
    )


CASES = st.builds(Case, id=st.just(1), kind=st.sampled_from(CaseKind), received_on=DAYS)


def recount(records: Records, year: int, last: int) -> dict[str, Decimal]:
    """Count the sixteen rows by hand for the years ``year`` to ``last``."""

    def within(day: date) -> bool:
        return year <= day.year <= last

    published = [
        p for p in records.publications if not p.binned and p.openness is Openness.PROACTIVE and within(p.published_on)
    ]
    received = [r for r in records.requests if within(r.received_on)]
    groups = []
    for r in records.requests:
        events = [e for e in r.events if e.kind in (RequestEventKind.ANSWERED, RequestEventKind.WITHDRAWN)]
        reopened = any(e.kind is RequestEventKind.REOPENED for e in r.events)
        if events and not reopened and events[-1].outcome and within(events[-1].on):
            groups.append(events[-1].outcome.group)
    cases = [c.kind for c in records.cases if within(c.received_on)]

    def through(channel: Channel) -> int:
        return sum(any(use.channel is channel for use in p.channels) for p in published)

    def by(channel: RequestChannel) -> int:
        return sum(r.channel is channel for r in received)

    return {
        key: Decimal(value)
        for key, value in {
            "proactive": len(published),
            "website": through(Channel.WEBSITE),
            "gazette": through(Channel.GAZETTE),
            "requests": len(received),
            "in_person": by(RequestChannel.IN_PERSON),
            "online": by(RequestChannel.ONLINE),
            "letter": by(RequestChannel.LETTER),
            "answers": len(groups),
            "granted": groups.count(OutcomeGroup.GRANTED),
            "partly_granted": groups.count(OutcomeGroup.PARTLY_GRANTED),
            "refused": groups.count(OutcomeGroup.REFUSED),
            "other_answers": groups.count(OutcomeGroup.OTHER),
            "fee_waived": sum((r.fee_waived or Decimal(0) for r in received), Decimal(0)),
            "reconsideration": cases.count(CaseKind.RECONSIDERATION),
            "litigation": cases.count(CaseKind.DIRECT_LITIGATION) + cases.count(CaseKind.LITIGATION_AFTER),
            "complaints": cases.count(CaseKind.COMPLAINT),
        }.items()
    }


def figures(
    form: Form, records: Records, entries: Entries | None = None, year: int = 2012
) -> dict[tuple[str, str], Figure]:
    plans = plan_tables(form, year, entries or Entries())
    amounts = measure(records, [s for plan in plans.values() for s in plan.wanted()])
    (table,) = finish_tables(form, year, plans, amounts)
    return {
        (row.id, column.id): figure
        for row in table.rows
        for column, figure in zip(table.columns, row.figures, strict=True)
    }


@settings(max_examples=60, deadline=None)
@given(
    st.lists(publications(), max_size=12),
    st.lists(requests(), max_size=8),
    st.lists(CASES, max_size=5),
    st.none() | st.integers(0, 300),
)
def test_every_figure_equals_a_naive_recount(
    form: Form, items: list[Publication], asked: list[Request], disputes: list[Case], opening: int | None
) -> None:
    records = Records(items, asked, disputes)
    openings = () if opening is None else tuple(
        Opening(until_year=2011, indicator=row.indicator, value=Decimal(opening)) for row in form.tables[0].rows
    )  # fmt: skip
    found = figures(form, records, Entries(openings=openings))
    own = recount(records, 2012, 2012)
    until = own if opening is not None else recount(records, 1, 2012)
    for row, value in own.items():
        assert found[row, "year"].value == value, row
        assert found[row, "year"].status is FigureStatus.COUNTED
        assert found[row, "total"].value == until[row] + (opening or 0), row
        assert sum(v for _, v in found[row, "total"].parts if v is not None) == found[row, "total"].value
    assert len(records.looks) == 1


def test_a_selection_lists_the_records_under_its_figure(form: Form) -> None:
    items = [
        Publication(id=7, title="甲", category="政务动态", published_on=date(2012, 1, 1)),
        Publication(id=8, title="乙", category="政务动态", published_on=date(2013, 1, 1)),
        Publication(id=9, title="丙", category="政务动态", published_on=date(2012, 12, 31)),
    ]
    found = figures(form, Records(items))["proactive", "year"]
    assert found.selection is not None
    assert Records(items).ids(found.selection) == [7, 9]
    assert found.rule == "公开登记中的信息：公开日期在2012年1月1日至2012年12月31日，公开属性为主动公开；计数"


def test_an_entered_figure_stands_in_place_and_keeps_the_count(form: Form) -> None:
    items = [Publication(id=1, title="甲", category="政务动态", published_on=date(2012, 3, 1))]
    fact = Fact(year=2012, indicator="主动公开信息数", value=Decimal(46), source="台账")
    opening = Opening(until_year=2010, indicator="主动公开信息数", value=Decimal(200), source="旧报告")
    found = figures(form, Records(items), Entries((fact,), (opening,)))
    figure = found["proactive", "year"]
    assert (figure.value, figure.counted, figure.status) == (46, 1, FigureStatus.ENTERED)
    assert figure.source == "台账"
    assert "填报数" in figure.rule
    total = found["proactive", "total"]
    assert total.status is FigureStatus.CARRIED
    assert total.parts == (
        ("截至2010年底累计（期初数）", Decimal(200)),
        ("2011年度", Decimal(0)),
        ("2012年度（填报数）", Decimal(46)),
    )
    assert total.value == 246


def test_earlier_years_with_facts_are_parts_of_their_own(form: Form) -> None:
    facts = tuple(Fact(year=y, indicator="行政复议数", value=Decimal(n)) for y, n in ((2009, 3), (2011, 1)))
    cases = [Case(id=1, kind=CaseKind.RECONSIDERATION, received_on=date(y, 5, 1)) for y in (2007, 2009, 2010, 2012)]
    total = figures(form, Records(cases=cases), Entries(facts))["reconsideration", "total"]
    assert total.parts == (
        ("截至2008年底（按登记）", Decimal(1)),
        ("2009年度（填报数）", Decimal(3)),
        ("2010年度", Decimal(1)),
        ("2011年度（填报数）", Decimal(1)),
        ("2012年度", Decimal(1)),
    )


def test_years_before_the_opening_figure_have_no_cumulative_figure(form: Form) -> None:
    opening = Opening(until_year=2012, indicator="主动公开信息数", value=Decimal(271))
    entries = Entries(openings=(opening,))
    before, at = (figures(form, Records(), entries, year)["proactive", "total"] for year in (2011, 2012))
    assert (before.value, before.status) == (None, FigureStatus.MISSING)
    assert (at.value, at.status) == (271, FigureStatus.CARRIED)


OWN = """
id = "o"
version = "1"
name = "试"
years = [2012, 2020]
report_title = "t"
title_lines = ["t"]
due = [1, 31]
[[sections]]
id = "s"
[[tables]]
id = "t"
title = "表"
stub = ["a"]
columns = [
  {id = "last", label = "上年", period = "previous"},
  {id = "now", label = "本年"},
  {id = "both", label = "合计", sum_of = ["last", "now"]},
]
[[tables.rows]]
id = "g"
label = "一、项目"
group = true
[[tables.rows]]
id = "a"
label = "1.许可"
[[tables.rows]]
id = "b"
label = "2.结转"
kind = "request"
where = [["open_on", "is", "{before}"]]
cells = {now = {not_applicable = true}}
[[tables.rows]]
id = "sum"
label = "总计"
sum_of = ["a", "b"]
"""


def test_groups_sums_previous_years_and_missing_figures() -> None:
    form = load_form(OWN, "o.toml")
    facts = tuple(
        Fact(year=2013, indicator=name, value=Decimal(value)) for name, value in (("许可/本年", 4), ("许可/上年", 3))
    )
    plans = plan_tables(form, 2013, Entries(facts))
    (selection,) = {s for plan in plans.values() for s in plan.wanted()}
    assert selection.conditions[0].value == "2011-12-31"
    (table,) = finish_tables(form, 2013, plans, {selection: Decimal(2)})
    shown = [[(f.value, f.status.value) for f in row.figures] for row in table.rows]
    na = (None, "not_applicable")
    assert shown == [
        [na, na, na],
        [(3, "entered"), (4, "entered"), (7, "computed")],
        [(2, "counted"), na, (2, "computed")],
        [(5, "computed"), (4, "computed"), (9, "computed")],
    ]
    (without,) = finish_tables(form, 2013, plan_tables(form, 2013, Entries()), {selection: Decimal(2)})
    assert [f.status for f in without.rows[1].figures] == [FigureStatus.MISSING] * 3
    assert [f.value for f in without.rows[1].figures] == [None] * 3


@pytest.mark.parametrize(("row", "expected"), [("proactive", {2010: 1, 2011: 0, 2012: 1})])
def test_one_figure_over_years(form: Form, row: str, expected: dict[int, int]) -> None:
    items = [Publication(id=y, title="甲", category="政务动态", published_on=date(y, 6, 1)) for y in (2010, 2012)]
    records = Records(items)
    found = figure_over_years(form, CellRef("annex", row, "year"), (2010, 2011, 2012), Entries(), records)
    assert {year: figure.value for year, figure in found.items()} == expected
    assert records.looks == [3]
