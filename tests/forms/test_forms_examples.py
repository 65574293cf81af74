"""Filled examples of every form: typed by hand, recounted from the rows naively, and reported by the program, alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from example_recount import annex, matrix, statistics
from example_register import fill, hand_table, rows_of

from ogi_desk.forms.report import Figure, FigureStatus, Report, Severity, Table
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.reports import prepare
from ogi_desk.storage.opening import open_office

CASES = [
    ("annex", "fujian-2009", 2009),
    ("annex", "fujian-2012", 2010),
    ("annex", "fujian-2012", 2012),
    ("statistics", "national-2014", 2015),
    ("statistics", "national-2014", 2016),
    ("matrix", "national-2019", 2019),
    ("matrix", "national-2019", 2020),
    ("matrix", "national-2021", 2021),
    ("matrix", "national-2021", 2022),
]
MARKS = {FigureStatus.ENTERED: "填", FigureStatus.CARRIED: "期初"}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Report]:
    """The program's reports, from one office for each register."""
    definitions, made = load_definitions(), {}
    for example in dict.fromkeys(case[0] for case in CASES):
        folder: Path = tmp_path_factory.mktemp(example) / "office"
        with closing(open_office(folder, create=True)) as office:
            fill(office, rows_of(example))
            with office.read() as reader:
                for _, form, year in (case for case in CASES if case[0] == example):
                    made[form, year] = prepare(reader, definitions, year, form)
    return made


def recounted(example: str, form: str, year: int) -> list[list[str]]:
    rows = rows_of(example)
    if example == "annex":
        return annex(rows, year, form)
    return statistics(rows, year) if example == "statistics" else matrix(rows, year, form)


def cell(figure: Figure) -> str:
    """A figure as the hand's tables write it."""
    if figure.status is FigureStatus.NOT_APPLICABLE:
        return "/"
    if figure.value is None:
        assert figure.status is FigureStatus.MISSING
        return "缺"
    return f"{figure.value.normalize():f}{MARKS.get(figure.status, '')}"


def reported(report: Report) -> Iterator[list[str]]:
    """The lines of a report's tables as printed: a table of parts part by part, a row of cases block by block."""
    for table in report.tables:
        yield [table.title]
        if table.blocks:
            for block in table.blocks:
                labels = [column.label for column in table.columns if column.id in block.columns]
                yield [block.heading, *labels]
                yield from _lines(table, block.rows, block.columns)
        elif len(table.rows) == 1:
            heads = dict.fromkeys(column.heads[-1] for column in table.columns)
            for head in heads:
                mine = tuple(column.id for column in table.columns if column.heads[-1] == head)
                yield [head, *(column.label for column in table.columns if column.id in mine)]
                yield from _lines(table, (table.rows[0].id,), mine)
        else:
            first = table.columns[0].heads[0] if table.columns[0].heads else table.stub[0]
            yield [first, *(column.label for column in table.columns)]
            yield from _lines(table, tuple(row.id for row in table.rows), tuple(c.id for c in table.columns))


def _lines(table: Table, rows: tuple[str, ...], columns: tuple[str, ...]) -> Iterator[list[str]]:
    for row in table.rows:
        if row.id in rows:
            figures = zip(table.columns, row.figures, strict=True)
            yield [row.label, *(cell(figure) for column, figure in figures if column.id in columns)]


@pytest.mark.parametrize(("example", "form", "year"), CASES)
def test_hand_naive_recount_and_program_agree_on_every_cell(
    reports: dict[tuple[str, int], Report], example: str, form: str, year: int
) -> None:
    by_hand = hand_table(example, f"{form}_{year}")
    assert recounted(example, form, year) == by_hand
    assert [*reported(reports[form, year])] == by_hand


@pytest.mark.parametrize(("example", "form", "year"), CASES)
def test_no_hard_identity_is_broken_in_an_example(
    reports: dict[tuple[str, int], Report], example: str, form: str, year: int
) -> None:
    rules = {identity.id for identity in load_definitions().forms[form].identities}
    told = [f for f in reports[form, year].findings if f.severity is Severity.ERROR and f.rule in rules]
    assert [f.message for f in told] == []
    missing = [f for f in reports[form, year].findings if f.rule == "missing-figure"]
    assert len(missing) == sum(line.count("缺") for line in hand_table(example, f"{form}_{year}"))


def test_opening_figures_typed_once_are_marked_and_explain_themselves(
    reports: dict[tuple[str, int], Report],
) -> None:
    first = reports["national-2019", 2019].tables[1]
    figure = next(row for row in first.rows if row.id == "carried_in").figures[0]
    assert (figure.status, figure.source) == (FigureStatus.ENTERED, "旧台账：2018-7号，2019年1月答复")
    assert figure.rule.startswith("2019年度期初数，为启用登记以前的数，填报一次")
    second = reports["national-2019", 2020].tables[1]
    assert next(row for row in second.rows if row.id == "carried_in").figures[0].status is FigureStatus.COUNTED
    yearly = reports["fujian-2009", 2009].tables[0].rows[0].figures[1]
    assert yearly.source == "2008年度报告"
    assert [value for _, value in yearly.parts] == [120, 6]


def test_what_a_year_carries_on_the_next_carries_in(reports: dict[tuple[str, int], Report]) -> None:
    years = [("national-2019", 2019), ("national-2019", 2020), ("national-2021", 2021), ("national-2021", 2022)]
    for before, after in pairwise(years):
        on = next(row for row in reports[before].tables[1].rows if row.id == "carried_on")
        into = next(row for row in reports[after].tables[1].rows if row.id == "carried_in")
        assert [f.value for f in on.figures] == [f.value for f in into.figures]


def test_documents_that_lapsed_leave_the_count_of_those_in_force(reports: dict[tuple[str, int], Report]) -> None:
    made, repealed, in_force = (reports["national-2021", 2022].tables[0].rows[1].figures)[:3]
    before = reports["national-2021", 2021].tables[0].rows[1].figures[2]
    assert [made.value, repealed.value, in_force.value, before.value] == [3, 4, 7, 8]
    rows = [row for row in rows_of("matrix")["publications"] if row["信息类别"].split("/")[1:2] == ["行政规范性文件"]]
    ended = sorted(row["失效方式"] for row in rows if row["失效日期"].startswith("2022"))
    assert ended == ["失效", "失效", "废止", "废止"]
