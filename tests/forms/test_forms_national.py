"""The national forms: labels as printed, every cell recounted naively, every hard identity on random registers."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from naive_records import Records, on_time
from registers import NORMATIVE, cells, register, report_of, shipped

from ogi_desk.domain.records import Fact, Publication, Request, RequestEvent
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
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import check, unchecked
from ogi_desk.forms.identities import check_identities
from ogi_desk.forms.layout import fitting_forms
from ogi_desk.forms.report import CellRef, FigureStatus, Severity

FORMS = {
    name: shipped(name) for name in ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")
}
YEARS = {"fujian-2009": 2009, "fujian-2012": 2012, "national-2014": 2016, "national-2019": 2020, "national-2021": 2023}
Kind = RequestEventKind
RESULTS = {outcome: outcome.id for outcome in Outcome} | {None: "other_handling", Outcome.OTHER: "other_handling"}


def ended(request: Request, last: date) -> RequestEvent | None:
    """The answer in force at the end of a day, walked by hand."""
    word = None
    for event in request.events:
        if event.on <= last and event.kind in (Kind.ANSWERED, Kind.WITHDRAWN):
            word = event
        elif event.on <= last and event.kind is Kind.REOPENED:
            word = None
    return word


def matrix(records: Records, year: int, *, one_row: bool) -> Counter[tuple[str, str]]:
    """Section 三 counted by hand, row and column; every request goes through its years one after the other."""
    counts: Counter[tuple[str, str]] = Counter()
    for request in records.requests:
        if request.binned or request.received_on.year > year:
            continue
        rows = ["new"] if request.received_on.year == year else []
        before = [ended(request, date(y, 12, 31)) for y in range(request.received_on.year, year)]
        if not rows and any(before):
            continue  # closed at the end of an earlier year: that year counted it
        if not rows:
            rows.append("carried_in")
        word = ended(request, date(year, 12, 31))
        if word is None:
            rows.append("carried_on")
        else:
            result = RESULTS[word.outcome if word.kind is Kind.ANSWERED else None]
            rows += ["other_handling" if one_row and result in ("not_corrected", "fee_unpaid") else result, "results"]
        for row in rows:
            for column in (request.applicant_class.id, "total"):
                counts[row, column] += 1
    return counts


def disputes(records: Records, year: int) -> Counter[str]:
    counts: Counter[str] = Counter()
    last = date(year, 12, 31)
    for one in records.cases:
        if one.kind is CaseKind.COMPLAINT or one.received_on > last:
            continue
        if one.closed_on and one.closed_on.year == year and one.result:
            counts[f"{one.kind.id}_{one.result.id}"] += 1
        elif one.closed_on and one.closed_on <= last:
            continue
        else:
            counts[f"{one.kind.id}_pending"] += 1
        counts[f"{one.kind.id}_total"] += 1
    return counts


def documents(records: Records, year: int, below: str) -> dict[str, int]:
    items = [p for p in records.publications if not p.binned and p.category.startswith(below)]
    last = date(year, 12, 31)
    opened = [p for p in items if p.openness is Openness.PROACTIVE]
    return {
        "made": sum(p.produced_on.year == year for p in items if p.produced_on),
        "repealed": sum(p.ceased_on.year == year for p in items if p.ceased_on),
        "in_force": sum(
            bool(p.produced_on and p.produced_on <= last and not (p.ceased_on and p.ceased_on <= last)) for p in items
        ),
        "opened": sum(p.published_on.year == year for p in opened),
        "standing": sum(p.published_on <= last and not (p.ceased_on and p.ceased_on <= last) for p in opened),
    }


@pytest.mark.parametrize("name", ["national-2019", "national-2021"])
def test_every_cell_equals_a_count_by_hand(name: str) -> None:
    form, year, dice = FORMS[name], YEARS[name], random.Random(name)
    seen: Counter[str] = Counter()
    for _ in range(60):
        records = register(dice, year, 30)
        found = cells(report_of(form, year, records))
        expected = matrix(records, year, one_row=name == "national-2019")
        by_cases = disputes(records, year)
        for ref, figure in found.items():
            if ref.table == "requests":
                assert figure.value == expected[ref.row, ref.column], ref
            elif ref.table == "cases":
                assert figure.value == by_cases[ref.column], ref
            elif ref.row in ("rules", "normative") and figure.status is not FigureStatus.NOT_APPLICABLE:
                below = "政策法规/规章" if ref.row == "rules" else NORMATIVE
                assert figure.value == documents(records, year, below)[ref.column], ref
            if figure.value:
                seen[ref.row] += 1
    assert {*seen} >= {row.id for row in form.tables[1].rows} | {"rules", "normative", "cases"}


def test_the_statistics_table_equals_a_count_by_hand() -> None:
    form, year, dice = FORMS["national-2014"], 2016, random.Random(14)
    seen: Counter[str] = Counter()
    for _ in range(60):
        records = register(dice, year, 30)
        found = {ref.row: figure.value for ref, figure in cells(report_of(form, year, records)).items()}
        items = [p for p in records.publications if not p.binned]
        opened = [p for p in items if p.openness is Openness.PROACTIVE and p.published_on.year == year]
        asked = [r for r in records.requests if not r.binned]
        closed = [(r, w) for r in asked if (w := ended(r, date(9999, 1, 1))) and w.on.year == year]
        results = Counter(w.outcome for _, w in closed if w.kind is Kind.ANSWERED)
        received = Counter(r.channel for r in asked if r.received_on.year == year)
        ends = Counter((c.kind, c.result) for c in records.cases if c.closed_on and c.closed_on.year == year)
        both = (CaseKind.DIRECT_LITIGATION, CaseKind.LITIGATION_AFTER)

        def through(*channels: Channel, these: list[Publication] = opened) -> int:
            return sum(any(use.channel in channels for use in p.channels) for p in these)

        O, C = Outcome, RequestChannel  # noqa: E741, N806
        in_time = sum(on_time(r) and not any(e.kind is Kind.EXTENDED for e in r.events) for r, _ in closed)
        ways = (O.PETITION, O.REPEATED, O.EXCESSIVE, O.RECONFIRMATION, O.ADMINISTRATIVE_QUERY, O.FEE_UNPAID, O.OTHER)
        refused = {
            "state_secret": results[O.STATE_SECRET],
            "business_secret": 0,
            "privacy": results[O.THIRD_PARTY_RIGHTS],
            "security": results[O.ENDANGERS_SECURITY],
            "not_information": results[O.INTERNAL_AFFAIRS] + results[O.PROCESS_INFORMATION],
            "other_law": results[O.FORBIDDEN_BY_LAW] + results[O.ENFORCEMENT_FILE],
        }
        expected = refused | {
            "published": len(opened),
            "normative": sum(p.category == NORMATIVE for p in opened),
            "normative_made": documents(records, year, NORMATIVE)["made"],
            "gazette": through(Channel.GAZETTE),
            "website": through(Channel.WEBSITE),
            "weibo": through(Channel.WEIBO),
            "wechat": through(Channel.WECHAT),
            "other_channel": through(
                Channel.PRESS, Channel.NOTICE_BOARD, Channel.MONTHLY, Channel.YEARBOOK, Channel.OTHER
            ),
            "requests": received.total(),
            "in_person": received[C.IN_PERSON] + received[C.OTHER],
            "fax": received[C.FAX],
            "online": received[C.ONLINE] + received[C.EMAIL],
            "letter": received[C.LETTER],
            "closed": len(closed),
            "on_time": in_time,
            "extended": len(closed) - in_time,
            "answers": results.total(),
            "already_public": results[O.PUBLIC_PUBLICATION],
            "granted": results[O.GRANTED],
            "partly_granted": results[O.PARTLY_GRANTED],
            "refused": sum(refused.values()),
            "not_ours": 0,
            "not_existing": results[O.NOT_HELD] + results[O.NEEDS_CREATION],
            "correction": results[O.STILL_UNCLEAR] + results[O.NOT_CORRECTED],
            "other_ways": sum(results[o] for o in ways),
            "reconsideration_upheld": ends[CaseKind.RECONSIDERATION, CaseResult.UPHELD],
            "litigation_corrected": sum(ends[kind, CaseResult.CORRECTED] for kind in both),
            "litigation": sum(ends[kind, result] for kind in both for result in CaseResult),
            "complaints": sum(c.kind is CaseKind.COMPLAINT and c.received_on.year == year for c in records.cases),
            "fees": sum((r.fee_charged or 0 for r in asked if r.received_on.year == year), Decimal(0)) / 10000,
        }
        for row, value in expected.items():
            assert found[row] == value, row
            seen[row] += bool(value)
        assert found["meetings"] is None
    assert {row for row in expected if not seen[row]} <= {"business_secret", "not_ours"}


@pytest.mark.parametrize("name", [*FORMS])
def test_every_hard_identity_holds_in_reports_made_from_records(name: str) -> None:
    form, year, dice = FORMS[name], YEARS[name], random.Random(name)
    tried = beside = 0
    for number in range(1000):
        records = register(dice, year, 7, later_years=name.startswith("national") and number % 2 == 0)
        this = report_of(form, year, records)
        last = report_of(form, year - 1, records) if number % 4 == 0 else None
        assert [f.message for f in check_identities(form, this, last) if f.severity is Severity.ERROR] == []
        tried += bool(records.requests and records.publications)
        beside += last is not None
    assert tried > 700
    assert beside == 250


def test_labels_and_shape_of_the_2021_form() -> None:
    proactive, requests, disputes_ = FORMS["national-2021"].tables
    assert len(requests.rows) == 25
    assert [c.label for c in requests.columns] == [
        "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计",
    ]  # fmt: skip
    spans = Counter(row.stubs[:1] for row in requests.rows)
    assert spans[("三、本年度办理结果",)] == 22
    inner = Counter(row.stubs[1] for row in requests.rows if len(row.stubs) > 1)
    assert inner == {"（三）不予公开": 8, "（四）无法提供": 3, "（五）不予处理": 5, "（六）其他处理": 3}
    assert len(disputes_.columns) == 15
    sums = sum(
        not (cell := row.cells.get(column.id)) or not cell.not_applicable
        for row in proactive.rows
        for column in proactive.columns
    )
    assert sums == 10
    assert len(FORMS["national-2019"].tables[1].rows) == 23


def test_the_fit_form_is_proposed_first() -> None:
    def proposed(year: int) -> list[str]:
        return [form.id for form in fitting_forms(FORMS.values(), year)]

    assert proposed(2008) == ["fujian-2012", "fujian-2009"]
    assert proposed(2009)[0] == "fujian-2009"
    assert proposed(2012) == ["fujian-2012"]
    assert proposed(2018) == ["national-2014", "fujian-2012"]
    assert [proposed(y)[0] for y in (2019, 2020, 2021, 2030)] == ["national-2019"] * 2 + ["national-2021"] * 2
    assert proposed(2000) == []


def test_the_opening_of_the_first_year_is_typed_once_and_marked() -> None:
    form = FORMS["national-2021"]
    facts = tuple(
        Fact(year=2021, indicator=f"上年结转政府信息公开申请数量/{label}", value=Decimal(n), source="旧台账")
        for label, n in (("自然人", 2), ("商业企业", 1))
    )
    report = report_of(form, 2021, Records(), Entries(facts))
    found = cells(report)
    own = found[CellRef("requests", "carried_in", "natural_person")]
    assert (own.value, own.status, own.source) == (2, FigureStatus.ENTERED, "旧台账")
    assert own.rule.startswith("2021年度期初数，为启用登记以前的数，填报一次")
    assert found[CellRef("requests", "carried_in", "total")].value == 3
    assert not [f for f in check(form, report) if f.rule == "entered-differs"]
    assert "requests-balance" in {f.rule for f in check(form, report)}  # their answers have to be given too


def test_zero_missing_and_not_applicable_are_three_things() -> None:
    report = report_of(FORMS["national-2021"], 2023, Records())
    found = cells(report)
    states = {
        ref: found[CellRef("proactive", *ref)].status
        for ref in (("normative", "made"), ("permits", "decisions"), ("permits", "made"))
    }
    assert [s.value for s in states.values()] == ["counted", "missing", "not_applicable"]
    assert found[CellRef("proactive", "normative", "made")].value == 0


def test_documents_in_force_at_the_end_of_any_past_year() -> None:
    def document(number: int, made: date, ceased: date | None) -> Publication:
        return Publication(
            id=number, title="办法", category=NORMATIVE, published_on=made, produced_on=made, ceased_on=ceased,
            validity=Validity.REPEALED if ceased else Validity.IN_FORCE,
        )  # fmt: skip

    records = Records([
        document(1, date(2020, 12, 31), None),
        document(2, date(2021, 1, 1), date(2022, 12, 31)),
        document(3, date(2022, 6, 1), date(2023, 1, 1)),
    ])  # fmt: skip
    form = FORMS["national-2021"]
    shown = {
        year: [
            int(cells(report_of(form, year, records))[CellRef("proactive", "normative", c)].value or 0)
            for c in ("made", "repealed", "in_force")
        ]
        for year in (2021, 2022, 2023)
    }
    assert shown == {2021: [1, 0, 2], 2022: [1, 1, 2], 2023: [0, 1, 1]}


def test_a_county_is_asked_about_rules_and_everyone_about_going_straight_to_court() -> None:
    form = FORMS["national-2021"]
    rule = Publication(
        id=1, title="规章", category="政策法规/规章", published_on=date(2024, 1, 5), produced_on=date(2024, 1, 2)
    )
    from ogi_desk.domain.records import Case

    case = Case(id=1, kind=CaseKind.DIRECT_LITIGATION, received_on=date(2024, 2, 1))
    told = {f.rule: f for f in check(form, report_of(form, 2024, Records([rule], [], [case])))}
    assert told["rules-of-a-county"].severity is Severity.WARNING
    assert told["rules-of-a-county"].cells == (CellRef("proactive", "rules", "in_force"),)
    assert "应当先申请行政复议" in told["reconsideration-first"].message
    earlier = {f.rule for f in check(form, report_of(form, 2023, Records([], [], [case])))}
    assert "reconsideration-first" not in earlier


def test_without_last_year_s_report_identities_are_not_checkable_not_wrong() -> None:
    form = FORMS["national-2021"]
    request = Request(
        id=1, received_on=date(2022, 12, 30), channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.BUSINESS, content="文",
    )  # fmt: skip
    this = report_of(form, 2023, Records([], [request]))
    assert not [f for f in check(form, this) if f.severity is Severity.ERROR]
    assert unchecked(form, this) == (
        "没有2022年度报告的数，未核对：上年结转数应等于上年度报告的结转下年度继续办理数",
        "没有2022年度报告的数，未核对：现行有效件数应等于上年度的现行有效件数加本年制发件数减本年废止件数",
    )
    last = report_of(form, 2022, Records([], [request]))
    assert unchecked(form, this, last) == ()
    forgotten = report_of(form, 2022, Records())
    assert [f.rule for f in check(form, this, forgotten) if f.severity is Severity.ERROR] == [
        "carried-from-last-year"
    ] * 2
