"""Monthly and quarterly returns against the yearly report: their sums are its cells, and every period balances."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from naive_records import Records
from registers import cells, register, report_of, shipped

from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.forms.report import CellRef
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.returns import Returns, make_returns
from ogi_desk.storage.opening import open_office

YEAR = 2022
CLASSES = ("natural_person", "business", "research", "public_welfare", "legal_service", "other")
STOCKS = ("期初结转申请数", "期末结转申请数")


@pytest.fixture(scope="module")
def records() -> Records:
    """Requests taken up again in the same quarter, in a later one and in later years."""
    dice, found = random.Random(22), Records()
    while len(found.requests) < 300:
        more = register(dice, dice.choice((YEAR - 1, YEAR, YEAR)), 60, later_years=dice.random() < 0.5)
        found = Records(
            [*found.publications, *more.publications], [*found.requests, *more.requests], [*found.cases, *more.cases]
        )
    return found


@pytest.fixture(scope="module")
def office(records: Records, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with closing(open_office(tmp_path_factory.mktemp("returns") / "office", create=True)) as office:
        with office.write("李敏", "登记") as writer:
            for kind in (records.publications, records.requests, records.cases):
                writer.add_many([replace(record, id=None) for record in kind])
        yield office


def returns_of(office: Office, by: str, until: date | None = None) -> Returns:
    with office.read() as reader:
        return make_returns(reader, load_definitions(), YEAR, by, until)


@pytest.mark.parametrize("by", ["month", "quarter"])
def test_the_sums_are_the_cells_of_the_national_form(office: Office, records: Records, by: str) -> None:
    wholes = {line.label: line.whole for line in returns_of(office, by).lines}
    report = cells(report_of(shipped("national-2021"), YEAR, records))

    def cell(row: str, column: str = "total") -> Decimal:
        return report[CellRef("requests", row, column)].value or Decimal(0)

    assert wholes["收到申请数"] == cell("new") > 0
    assert wholes["办结申请数"] == cell("results") > 0
    assert wholes["期初结转申请数"] == cell("carried_in") > 0
    assert wholes["期末结转申请数"] == cell("carried_on") > 0
    received = [line.whole for line in returns_of(office, by).lines if line.label.startswith("申请人：")]
    assert received == [cell("new", column) for column in CLASSES]
    for outcome in Outcome:
        assert wholes[f"结果：{outcome.label}"] == cell("other_handling" if outcome is Outcome.OTHER else outcome.id)
    # withdrawn ones have no outcome and stand under 其他处理
    assert sum(wholes[f"结果：{outcome.label}"] for outcome in Outcome) == cell("results")


@pytest.mark.parametrize("by", ["month", "quarter"])
@pytest.mark.parametrize("until", [None, date(YEAR, 8, 20)])
def test_periods_add_up_and_each_balances(office: Office, by: str, until: date | None) -> None:
    returns = returns_of(office, by, until)
    lines = {line.label: line for line in returns.lines}
    for line in returns.lines:
        if line.label not in STOCKS:
            assert sum(line.values) == line.whole, line.label
    before, after = (lines[name] for name in STOCKS)
    new, closed = lines["收到申请数"], lines["办结申请数"]
    for at in range(len(returns.periods)):
        assert before.values[at] + new.values[at] == closed.values[at] + after.values[at]
    assert before.values[1:] == after.values[:-1]
    assert (before.whole, after.whole) == (before.values[0], after.values[-1])


def test_the_records_under_a_number_are_as_many(office: Office) -> None:
    returns = returns_of(office, "quarter")
    with office.read() as reader:
        for line in returns.lines:
            if line.unit != "元":
                for value, under in zip((*line.values, line.whole), (*line.records, line.whole_records), strict=True):
                    ids = under.ids(reader)
                    assert len(set(ids)) == len(ids) == value, line.label


def test_the_quarters_are_the_sums_of_their_months(office: Office) -> None:
    months = {line.label: line.values for line in returns_of(office, "month").lines}
    for line in returns_of(office, "quarter").lines:
        if line.label not in STOCKS:
            assert list(line.values) == [sum(months[line.label][at : at + 3]) for at in (0, 3, 6, 9)]
