"""Which figures a report needs typed: those no record holds, those missing, those that stand on a figure typed once."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ogi_desk.domain.records import Fact, Opening
from ogi_desk.forms.figure_plans import Entries
from ogi_desk.forms.report import CellRef
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.needed_figures import Need, NeededFigure, figure_to_enter, needed_figures, signed_indicators

PERMITS = CellRef("proactive", "permits", "decisions")


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


def by_need(figures: list[NeededFigure], need: Need) -> list[str]:
    return [figure.indicator for figure in figures if figure.need is need]


def test_what_no_record_holds_is_missing_until_a_fact_is_there(definitions: Definitions) -> None:
    form = definitions.forms["national-2021"]
    empty = needed_figures(form, 2023, Entries())
    assert by_need(empty, Need.MISSING) == [
        "行政许可/本年处理决定数量", "行政处罚/本年处理决定数量", "行政强制/本年处理决定数量",
        "行政事业性收费/本年收费金额",
    ]  # fmt: skip
    assert all(name.startswith("上年结转") for name in by_need(empty, Need.OPTIONAL))
    fact = Fact(year=2023, indicator="行政许可/本年处理决定数量", value=Decimal(0), source="台账")
    entered = [f for f in needed_figures(form, 2023, Entries((fact,))) if f.need is Need.ENTERED]
    assert [(f.indicator, f.value, f.source) for f in entered] == [(fact.indicator, Decimal(0), "台账")]
    assert by_need(needed_figures(form, 2024, Entries((fact,))), Need.MISSING)[0] == fact.indicator


def test_a_cell_gives_what_to_enter_and_a_sum_its_first_missing_part(definitions: Definitions) -> None:
    form = definitions.forms["national-2021"]
    wanted = figure_to_enter(form, 2023, Entries(), PERMITS)
    assert wanted is not None
    assert (wanted.opening, wanted.year, wanted.need) == (False, 2023, Need.MISSING)
    counted = figure_to_enter(form, 2023, Entries(), CellRef("requests", "new", "business"))
    assert counted is not None
    assert (counted.indicator, counted.need) == ("本年新收政府信息公开申请数量/商业企业", Need.OPTIONAL)
    assert figure_to_enter(form, 2023, Entries(), CellRef("requests", "new", "total")) is None
    assert figure_to_enter(form, 2023, Entries(), CellRef("proactive", "permits", "made")) is None
    assert figure_to_enter(form, 2023, Entries(), CellRef("nowhere", "a", "b")) is None


def test_a_cumulative_figure_asks_for_its_opening_figure(definitions: Definitions) -> None:
    form = definitions.forms["fujian-2012"]
    table = form.tables[0]
    ref = next(CellRef(table.id, row.id, "cumulative") for row in table.rows if row.counting)
    column = next(c.id for c in table.columns if c.period == "cumulative")
    ref = CellRef(ref.table, ref.row, column)
    name = table.row(ref.row).indicator  # type: ignore[union-attr]
    without = figure_to_enter(form, 2012, Entries(), ref)
    assert without is not None
    assert (without.opening, without.year, without.indicator, without.need) == (True, 2011, name, Need.OPTIONAL)
    opening = Opening(until_year=2011, indicator=name, value=Decimal(225), source="2011年度报告")
    there = figure_to_enter(form, 2012, Entries((), (opening,)), ref)
    assert there is not None
    assert (there.value, there.need) == (Decimal(225), Need.ENTERED)
    late = Opening(until_year=2015, indicator=name, value=Decimal(300))
    wanted = figure_to_enter(form, 2012, Entries((), (late,)), ref)
    assert wanted is not None
    assert (wanted.opening, wanted.year, wanted.need) == (True, 2011, Need.MISSING)


def test_only_changes_may_be_less_than_nothing(definitions: Definitions) -> None:
    names = signed_indicators(definitions.forms["national-2019"])
    assert names
    assert all("增/减" in name for name in names)
    assert not signed_indicators(definitions.forms["national-2021"])
