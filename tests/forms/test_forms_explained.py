"""Every cell of every form explains itself: a rule in words, records or parts that come to its value."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from registers import case, publication, request

from ogi_desk.domain.records import Fact, Opening, Request
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Figure, FigureStatus
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.explain import Explainer, Explanation
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import prepare
from ogi_desk.storage.opening import open_office

YEARS = {"fujian-2009": 2009, "fujian-2012": 2012, "national-2014": 2016, "national-2019": 2020, "national-2021": 2023}
IDENTIFIER = re.compile(r"[A-Za-z_]{2,}|\{|\}|None")
SUM = re.compile(r"(?:^|：)((?:−?\(?−?[\d.]+\)?(?: [+−] )?)+) = (−?[\d.]+)")
DEFINITIONS = load_definitions()


def filled(folder: Path, form: Form, year: int) -> Iterator[Reader]:
    """An office with a random register, some facts (of counted and of summed cells too), some opening figures."""
    dice = random.Random(year)
    office = open_office(folder, create=True)
    try:
        with office.write("李敏", "登记") as writer:
            for n in range(30):
                for record in (
                    publication(dice, year, n), request(dice, year, n, later_years=True), case(dice, year, n),
                ):  # fmt: skip
                    writer.add(replace(record, id=None))
            for indicator in sorted({*form.indicators()}):
                if dice.random() < 0.3:
                    writer.add(Fact(year=year, indicator=indicator, value=Decimal(dice.randrange(40)), source="台账"))
                if dice.random() < 0.2:
                    writer.add(Fact(year=year - 1, indicator=indicator, value=Decimal(dice.randrange(40))))
            for indicator in sorted({*form.opening_indicators()}):
                if dice.random() < 0.7:
                    value = Decimal(dice.randrange(90))
                    writer.add(Opening(until_year=year - dice.randrange(1, 4), indicator=indicator, value=value))
        with office.read() as reader:
            yield reader
    finally:
        office.close()


def refs(form: Form) -> list[CellRef]:
    return [CellRef(t.id, r.id, c.id) for t in form.tables for r in t.rows for c in t.columns]


@pytest.mark.parametrize(("form_id", "year"), YEARS.items())
def test_every_cell_of_every_form_is_explained(tmp_path: Path, form_id: str, year: int) -> None:
    form = DEFINITIONS.forms[form_id]
    seen: set[FigureStatus] = set()
    for reader in filled(tmp_path / "office", form, year):
        report = prepare(reader, DEFINITIONS, year, form_id)
        explainer = Explainer(reader, DEFINITIONS, year, form_id)
        for ref in refs(form):
            told = explainer.explain(ref)
            seen.add(told.figure.status)
            assert told.figure == report.cell(ref)
            assert told.rule, ref
            assert not IDENTIFIER.search(told.rule), told.rule
            own_value = told.counted if told.figure.status is FigureStatus.ENTERED else told.figure.value
            _records(reader, form, told)
            _parts(explainer, told, own_value)
            _sums(told)
            for earlier in told.earlier:
                assert earlier.year < year
                assert earlier.words
                assert earlier.value == explainer.figure(ref, earlier.year).value
    assert {FigureStatus.COUNTED, FigureStatus.ENTERED, FigureStatus.MISSING} - seen <= (
        {FigureStatus.MISSING} if form_id.startswith("fujian") else set()
    )


def _records(reader: Reader, form: Form, told: Explanation) -> None:
    """The records are as many as the figure says, or their fees add up to it."""
    figure: Figure = told.figure
    if figure.selection is None or figure.parts or figure.status is FigureStatus.CARRIED:
        return
    value = figure.counted if figure.status is FigureStatus.ENTERED else figure.value
    table = form.table(told.ref.table)
    row = table.row(told.ref.row) if table else None
    assert row is not None
    if figure.selection.measure == "count":
        expected = Decimal(len(told.record_ids))
    else:
        name = figure.selection.measure.removeprefix("sum:")
        fees = [getattr(r, name) for r in reader.fetch(Request, told.record_ids).values()]
        expected = sum((fee for fee in fees if fee is not None), Decimal(0)) / row.divide
    if value is None:  # an opening figure typed once, where the register holds none
        assert row.opening
        assert not expected
    else:
        assert value == expected, told


def _parts(explainer: Explainer, told: Explanation, value: Decimal | None) -> None:
    """The parts add up to the figure, and each leads to a cell of the same value."""
    for term in told.terms:
        if term.ref is not None and not told.ref.column.startswith("total"):
            assert explainer.figure(term.ref).value == term.value
    known = [-term.value if term.minus else term.value for term in told.terms if term.value is not None]
    if told.terms and len(known) == len(told.terms) and value is not None:
        assert sum(known, Decimal(0)) == value, told
    if told.figure.status is FigureStatus.COMPUTED:
        assert told.terms
    if told.figure.status is FigureStatus.NOT_APPLICABLE:
        assert (told.figure.value, told.terms, told.record_ids, told.arithmetic) == (None, (), (), "")


def _sums(told: Explanation) -> None:
    """What the arithmetic says is true."""
    found = SUM.search(told.arithmetic)
    if found and "缺" not in told.arithmetic:
        tokens = re.findall(r"(^| \+ | − )(−?)\(?(−?[\d.]+)\)?", found[1])
        total = Decimal(0)
        for operator, minus, number in tokens:
            value = Decimal(number.replace("−", "-"))
            total += -value if (operator.strip() == "−") != (minus == "−") else value
        assert total == Decimal(found[2].replace("−", "-")), told.arithmetic
    if len(told.terms) > 1:
        assert told.arithmetic
