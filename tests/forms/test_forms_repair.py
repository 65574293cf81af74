"""Seeded mistakes in right tables: found by the identities, none in untouched ones, and the hint names the cell."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ogi_desk.forms.figures import Entries, finish_tables, plan_tables
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.identities import check_identities
from ogi_desk.forms.repair import repair_in_words, repairs
from ogi_desk.forms.report import CellRef, FigureStatus, Report, Severity
from ogi_desk.system.resources import read_text

CLASSES = ("natural_person", "business", "research", "public_welfare", "legal_service", "other")
BLOCKS = ("reconsideration", "direct_litigation", "litigation_after")


def form_of(name: str) -> Form:
    return load_form(read_text(f"forms/{name}.toml"), name)


FORMS = {name: form_of(name) for name in ("national-2019", "national-2021")}


def blank(form: Form, year: int) -> Report:
    tables = finish_tables(form, year, plan_tables(form, year, Entries()), _Nothing())
    return Report(
        form=form.id, form_version="1", year=year, agency="泉港区统计局", title="", title_lines=(), sections=(),
        tables=tables, charts=(), signed_on=date(year + 1, 1, 31),
    )  # fmt: skip


class _Nothing(dict):  # type: ignore[type-arg]
    def __missing__(self, key: object) -> Decimal:
        return Decimal(0)


def with_values(report: Report, values: dict[CellRef, int]) -> Report:
    def row(table, row):  # type: ignore[no-untyped-def]
        figures = tuple(
            replace(f, value=Decimal(values[ref])) if (ref := CellRef(table.id, row.id, c.id)) in values else f
            for c, f in zip(table.columns, row.figures, strict=True)
        )
        return replace(row, figures=figures)

    return replace(report, tables=tuple(replace(t, rows=tuple(row(t, r) for r in t.rows)) for t in report.tables))


def right_values(form: Form, dice: random.Random) -> dict[CellRef, int]:
    """A right table of requests and of cases, built from its details upwards by hand."""
    table = form.table("requests")
    assert table
    details = [r.id for r in table.rows if r.id not in ("new", "carried_in", "results", "carried_on")]
    values: dict[CellRef, int] = {}
    totals = dict.fromkeys([r.id for r in table.rows], 0)
    for column in CLASSES:
        cells = {row: dice.choice([0, 0, 1, dice.randrange(60)]) for row in details}
        cells["results"] = sum(cells[row] for row in details)
        cells["carried_on"] = dice.randrange(9)
        whole = cells["results"] + cells["carried_on"]
        cells["carried_in"] = dice.randrange(whole + 1) // 4
        cells["new"] = whole - cells["carried_in"]
        for row, value in cells.items():
            values[CellRef("requests", row, column)] = value
            totals[row] += value
    values |= {CellRef("requests", row, "total"): value for row, value in totals.items()}
    for block in BLOCKS:
        parts = [dice.randrange(5) for _ in range(4)]
        for name, value in zip(("upheld", "corrected", "other", "pending"), parts, strict=True):
            values[CellRef("cases", "cases", f"{block}_{name}")] = value
        values[CellRef("cases", "cases", f"{block}_total")] = sum(parts)
    return values


def breaks(form: Form, values: dict[CellRef, int]) -> set[str]:
    """The names of the identities a table breaks, by plain sums."""
    table = form.table("requests")
    assert table
    details = [r.id for r in table.rows if r.id not in ("new", "carried_in", "results", "carried_on")]
    broken = set()
    for column in (*CLASSES, "total"):
        v = {r.id: values[CellRef("requests", r.id, column)] for r in table.rows}
        if v["new"] + v["carried_in"] != v["results"] + v["carried_on"]:
            broken.add(f"balance {column}")
        if v["results"] != sum(v[d] for d in details):
            broken.add(f"results {column}")
    for row in table.rows:
        if values[CellRef("requests", row.id, "total")] != sum(values[CellRef("requests", row.id, c)] for c in CLASSES):
            broken.add(f"total {row.id}")
    for block in BLOCKS:
        v = {
            n: values[CellRef("cases", "cases", f"{block}_{n}")]
            for n in ("upheld", "corrected", "other", "pending", "total")
        }
        if v["total"] != v["upheld"] + v["corrected"] + v["other"] + v["pending"]:
            broken.add(f"cases {block}")
    return broken


def found_in(form: Form, report: Report) -> int:
    return sum(f.severity is Severity.ERROR for f in check_identities(form, report, None))


@pytest.mark.parametrize("name", ["national-2019", "national-2021"])
def test_seeded_mistakes_are_found_and_named(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    form, dice = FORMS[name], random.Random(name)
    report = blank(form, form.first_year)
    singles = located = named = alone = doubles = both = 0
    slowest = 0.0
    for number in range(500):
        values = right_values(form, dice)
        right = with_values(report, values)
        assert found_in(form, right) == 0
        assert repairs(form, right) == ()
        refs = dice.sample(sorted(values, key=repr), 1 + number % 2)
        wrong = dict(values)
        for ref in refs:
            wrong[ref] = max(0, values[ref] + dice.choice([-10, -2, -1, 1, 2, 9, 30]))
            if wrong[ref] == values[ref]:
                wrong[ref] += 1
        expected = breaks(form, wrong)
        slip = with_values(report, wrong)
        assert found_in(form, slip) == len(expected)
        start = time.perf_counter()
        hints = repairs(form, slip)
        slowest = max(slowest, time.perf_counter() - start)
        told = {change.ref for hint in hints for change in hint.changes}
        if len(refs) == 1:
            singles += 1
            assert expected  # every cell of these tables stands in an identity
            assert any(
                {c.ref: c.after for c in way} == {refs[0]: values[refs[0]]}
                for hint in hints
                for way in (hint.changes, *hint.others)
            )
            if refs[0].table == "requests":  # each cell stands in sums of its own: the identities locate it
                located += 1
                named += told == {refs[0]}
            else:
                alone += told == {refs[0]}
        else:
            doubles += 1
            both += told == set(refs)
    with capsys.disabled():
        print(
            f"\n{name}: hint names the cell in {named}/{located} located single changes "
            f"({alone}/{singles - located} of those no identity can locate), "
            f"both cells in {both}/{doubles} double changes; slowest {slowest * 1000:.0f} ms"
        )
    assert named >= 0.9 * located
    assert both >= 0.5 * doubles


def test_the_hint_in_words() -> None:
    form, dice = FORMS["national-2021"], random.Random(7)
    values = right_values(form, dice)
    ref = CellRef("requests", "new", "natural_person")
    values[CellRef("requests", "granted", "natural_person")] += 61 - values[ref]
    for row in ("granted", "results", "new"):
        total = CellRef("requests", row, "total")
        values[total] += 61 - values[ref]
    values[CellRef("requests", "results", "natural_person")] += 61 - values[ref]
    values[ref] = 60
    (hint,) = repairs(form, with_values(blank(form, 2021), values))
    assert hint.unique
    assert repair_in_words(form, hint) == (
        "最可能：“本年新收政府信息公开申请数量·自然人”60→61；改后各项勾稽都成立，且没有别的这样小的改法"
    )
    assert hint.rules == ("requests-balance", "applicants-sum")


def test_a_total_left_at_nought_is_the_likeliest_slip() -> None:
    form = FORMS["national-2021"]
    values = right_values(form, random.Random(3))
    for name, value in zip(("upheld", "corrected", "other", "pending", "total"), (3, 1, 0, 2, 0), strict=True):
        values[CellRef("cases", "cases", f"reconsideration_{name}")] = value
    (hint,) = repairs(form, with_values(blank(form, 2021), values))
    (change,) = hint.changes
    assert (change.ref.column, change.before, change.after) == ("reconsideration_total", 0, 6)
    assert not hint.others  # the parts cannot be less than nothing


def test_last_year_s_figures_locate_what_was_carried_in() -> None:
    form = FORMS["national-2021"]
    values = right_values(form, random.Random(5))
    last = dict(values)
    for column in (*CLASSES, "total"):
        last[CellRef("requests", "carried_on", column)] = values[CellRef("requests", "carried_in", column)]
    previous = with_values(blank(form, 2021), last)
    wrong = dict(values)
    ref = CellRef("requests", "carried_in", "business")
    wrong[ref] += 3
    (hint,) = repairs(form, with_values(blank(form, 2022), wrong), previous)
    assert [(c.ref, c.after) for c in hint.changes] == [(ref, values[ref])]
    assert "carried-from-last-year" in hint.rules


def test_missing_figures_are_left_aside() -> None:
    form = FORMS["national-2021"]
    report = blank(form, 2021)
    assert any(f.status is FigureStatus.MISSING for t in report.tables for r in t.rows for f in r.figures)
    assert repairs(form, report) == ()
