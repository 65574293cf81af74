# ruff: noqa: E501 (histories in one line each)
"""A request that is taken up again, in the same year or years later: counted once, and every year's columns balance."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from naive_records import Records
from registers import cells, register, report_of, shipped

from ogi_desk.domain.records import Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel, RequestEventKind
from ogi_desk.forms.figures import Entries, plan_tables
from ogi_desk.forms.identities import check_identities
from ogi_desk.forms.report import CellRef, Severity
from ogi_desk.storage.opening import open_office

NATIONAL = {"national-2014": (2015, 2017), "national-2019": (2019, 2020), "national-2021": (2021, 2024)}
KINDS = {"a": RequestEventKind.ANSWERED, "r": RequestEventKind.REOPENED, "w": RequestEventKind.WITHDRAWN}


def asked(*events: tuple[str, date, Outcome | None]) -> Request:
    return Request(
        id=1, received_on=date(2021, 11, 1), channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON, content="文",
        events=tuple(RequestEvent(kind=KINDS[k], on=on, outcome=outcome) for k, on, outcome in events),
    )  # fmt: skip


def rows(request: Request, year: int) -> set[str]:
    report = report_of(shipped("national-2021"), year, Records([], [request]))
    return {
        ref.row
        for ref, figure in cells(report).items()
        if ref.table == "requests" and ref.column == "total" and figure.value
    }


def test_taken_up_again_in_the_same_year_it_counts_by_its_last_answer() -> None:
    one = asked(
        ("a", date(2021, 11, 10), Outcome.NOT_HELD), ("r", date(2021, 12, 1), None), ("a", date(2021, 12, 20), Outcome.GRANTED)
    )  # fmt: skip
    assert rows(one, 2021) == {"new", "granted", "results"}
    assert rows(one, 2022) == set()


def test_open_again_at_the_end_of_the_year_it_is_carried_on_once() -> None:
    one = asked(
        ("a", date(2021, 11, 10), Outcome.NOT_HELD), ("r", date(2021, 12, 1), None), ("a", date(2022, 1, 9), Outcome.GRANTED)
    )  # fmt: skip
    assert rows(one, 2021) == {"new", "carried_on"}
    assert rows(one, 2022) == {"carried_in", "granted", "results"}


@pytest.mark.parametrize("again", [date(2022, 12, 20), date(2023, 1, 5), None])
def test_taken_up_again_in_a_later_year_the_signed_year_stays_as_it_was(again: date | None) -> None:
    events = [("a", date(2021, 12, 10), Outcome.NOT_HELD), ("r", date(2022, 12, 1), None)]
    one = asked(*events, *([("a", again, Outcome.GRANTED)] if again else []))
    assert rows(one, 2021) == {"new", "not_held", "results"}
    assert rows(one, 2022) == rows(one, 2023) == set()


def test_the_rule_says_so_in_words() -> None:
    report = report_of(shipped("national-2021"), 2022, Records(), Entries())
    found = cells(report)
    closed = found[CellRef("requests", "granted", "business")].rule
    assert "以截至2022年12月31日的最后一次答复为准（以前年度已办结、后来重新办理的不再计）" in closed
    open_ = found[CellRef("requests", "carried_on", "business")].rule
    assert "2022年12月31日尚在办理（以前年度已办结、后来重新办理的不再计）" in open_


@pytest.mark.parametrize("name", [*NATIONAL])
def test_every_hard_identity_holds_year_after_year(name: str) -> None:
    form, dice = shipped(name), random.Random(name)
    first, last = NATIONAL[name]
    for _ in range(60):
        records = register(dice, first, 12, later_years=True)
        previous = None
        for year in range(first, last + 1):
            this = report_of(form, year, records)
            found = [f.message for f in check_identities(form, this, previous) if f.severity is Severity.ERROR]
            assert found == []
            previous = this


def test_a_document_without_its_own_date_was_made_when_it_was_published() -> None:
    one = Publication(id=1, title="办法", category="政策法规/行政规范性文件", published_on=date(2022, 3, 1))
    found = cells(report_of(shipped("national-2021"), 2022, Records([one])))
    assert [found[CellRef("proactive", "normative", c)].value for c in ("made", "in_force")] == [1, 1]


@pytest.mark.parametrize("name", [*NATIONAL])
def test_the_store_counts_and_lists_the_same(name: str, tmp_path: Path) -> None:
    form, dice = shipped(name), random.Random(name)
    first, last = NATIONAL[name]
    records = Records()
    while len(records.requests) < 60:
        more = register(dice, first + 1, 40, later_years=True)
        records = Records(
            [*records.publications, *more.publications], [*records.requests, *more.requests], [*records.cases, *more.cases]
        )  # fmt: skip
    with closing(open_office(tmp_path / "office", create=True)) as office:
        with office.write("李敏", "登记") as writer:
            for kind in (records.publications, records.requests, records.cases):
                writer.add_many([replace(record, id=None) for record in kind])  # type: ignore[type-var]
        kept = Records(
            [replace(r, id=n) for n, r in enumerate(records.publications, 1)],
            [replace(r, id=n) for n, r in enumerate(records.requests, 1)],
            [replace(r, id=n) for n, r in enumerate(records.cases, 1)],
        )
        with office.read() as reader:
            for year in range(first, last + 1):
                plans = plan_tables(form, year, Entries())
                wanted = list(dict.fromkeys(s for plan in plans.values() for s in plan.wanted()))
                counted = dict(zip(wanted, kept.measure(wanted), strict=True))
                assert dict(zip(wanted, reader.measure(wanted), strict=True)) == counted
                assert reader.measure(wanted[-1:]) == kept.measure(wanted[-1:])  # one alone, not folded
                for selection in wanted[:: 1 if len(wanted) < 80 else 5]:
                    assert sorted(reader.ids(selection)) == sorted(kept.ids(selection)), selection
                assert sum(value > 0 for value in counted.values()) > 12
