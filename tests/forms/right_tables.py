"""Right tables of every form, with last year's beside them, built from their details upwards without records."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from section_d import CLASSES, COURTS, RESULTS_2019, RESULTS_2021, Cell

from ogi_desk.forms.figures import Entries, finish_tables, plan_tables
from ogi_desk.forms.form import Form
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Report, Table

Numbers = dict[Cell, int]


class _Nought(dict):  # type: ignore[type-arg]
    def __missing__(self, key: object) -> Decimal:
        return Decimal(0)


def blank(form: Form, year: int) -> Report:
    """A report of tables without records."""
    tables = finish_tables(form, year, plan_tables(form, year, Entries()), _Nought())
    return Report(
        form=form.id, form_version="1", year=year, agency="泉港区统计局", title="", title_lines=(), sections=(),
        tables=tables, charts=(), signed_on=date(year + 1, 1, 31),
    )  # fmt: skip


def filled(report: Report, values: Mapping[Cell, int | Decimal]) -> Report:
    """The report with these figures as if somebody had entered them."""

    def figure(table: Table, row: str, column: str, before: Figure) -> Figure:
        value = values.get((table.id, row, column))
        if value is None:
            return before
        return replace(before, value=Decimal(value), status=FigureStatus.ENTERED)

    def rows(table: Table) -> Table:
        return replace(
            table,
            rows=tuple(
                replace(
                    row,
                    figures=tuple(
                        figure(table, row.id, c.id, f) for c, f in zip(table.columns, row.figures, strict=True)
                    ),
                )
                for row in table.rows
            ),
        )

    return replace(report, tables=tuple(rows(table) for table in report.tables))


def ref(cell: Cell) -> CellRef:
    """The program's name of a cell."""
    return CellRef(*cell)


def right(form: Form, year: int, dice: random.Random) -> tuple[Numbers, Numbers]:
    """This year's right figures and last year's."""
    if form.id.startswith("fujian"):
        return _annex(form, dice)
    if form.id == "national-2014":
        return _statistics(form, dice), _statistics(form, dice)
    last = _national(year, dice, None)
    return _national(year, dice, last), last


def _few(dice: random.Random, most: int = 60) -> int:
    return dice.choice([0, 0, 1, dice.randrange(most)])


def _annex(form: Form, dice: random.Random) -> tuple[Numbers, Numbers]:
    (table,) = form.tables
    have = [row.id for row in table.rows]  # in their order, so that a seed always makes the same tables

    def year() -> dict[str, int]:
        rows = {row: _few(dice) for row in have}
        rows["proactive"] = 20 + dice.randrange(80)
        rows["website"] = dice.randrange(rows["proactive"] - 10)
        rows["gazette"] = dice.randrange(rows["proactive"] - rows["website"])
        ways = ("in_person", "fax", "email", "online", "letter", "other_channel")
        kinds = ("granted", "partly_granted", "refused", "other_answers")
        unprinted = "fax" not in have
        rows["requests"] = sum(rows[way] for way in ways if way in have) + (dice.randrange(5) if unprinted else 0)
        left = rows["requests"]
        for kind in kinds:
            if kind in have:
                rows[kind] = dice.randrange(left + 1)
                left -= rows[kind]
        rows["answers"] = sum(rows[kind] for kind in kinds if kind in have)
        if "other_answers" not in have:
            rows["answers"] += dice.randrange(left + 1)
        return rows

    before, last, this = year(), year(), year()
    earlier: Numbers = {}
    now: Numbers = {}
    for row in sorted(have):
        earlier[table.id, row, "year"], now[table.id, row, "year"] = last[row], this[row]
        earlier[table.id, row, "total"] = before[row] + last[row]
        now[table.id, row, "total"] = before[row] + last[row] + this[row]
    return now, earlier


def _statistics(form: Form, dice: random.Random) -> Numbers:
    (table,) = form.tables
    v = {row.id: _few(dice) for row in table.rows if not row.group}
    v["published"] = 60 + dice.randrange(100)
    v["normative_made"] = dice.randrange(40)
    v["normative"] = dice.randrange(v["normative_made"] + 1)
    v["website"] = v["published"]
    for name in ("press_conferences", "interviews"):
        v[f"{name}_head"] = dice.randrange(v[name] + 1)
    v["refused"] = sum(
        v[row] for row in ("state_secret", "business_secret", "privacy", "security", "not_information", "other_law")
    )
    items = [
        "already_public",
        "granted",
        "partly_granted",
        "refused",
        "not_ours",
        "not_existing",
        "correction",
        "other_ways",
    ]
    v["answers"] = v["closed"] = sum(v[row] for row in items)
    v["on_time"] = dice.randrange(v["closed"] + 1)
    v["extended"] = v["closed"] - v["on_time"]
    v["online"] = v["closed"]
    v["requests"] = v["in_person"] + v["fax"] + v["online"] + v["letter"]
    for name in ("reconsideration", "litigation"):
        v[name] = v[f"{name}_upheld"] + v[f"{name}_corrected"] + v[f"{name}_other"]
    v["staff"] = v["staff_full"] + v["staff_part"]
    return {(table.id, row, "count"): value for row, value in v.items()}


def _national(year: int, dice: random.Random, last: Numbers | None) -> Numbers:
    details = RESULTS_2019 if year < 2021 else RESULTS_2021
    values: Numbers = {}
    totals = dict.fromkeys(("new", "carried_in", *details, "results", "carried_on"), 0)
    for column in CLASSES:
        cells = {row: _few(dice) for row in details}
        cells["results"] = sum(cells[row] for row in details)
        carried = last["requests", "carried_on", column] if last else dice.randrange(9)
        cells["carried_in"] = carried
        cells["carried_on"] = dice.randrange(9) + max(0, carried - cells["results"])
        cells["new"] = cells["results"] + cells["carried_on"] - carried
        for row, value in cells.items():
            values["requests", row, column] = value
            totals[row] += value
    values |= {("requests", row, "total"): value for row, value in totals.items()}
    for court in COURTS:
        parts = {part: dice.randrange(5) for part in ("upheld", "corrected", "other", "pending")}
        for part, value in parts.items():
            values["cases", "cases", f"{court}_{part}"] = value
        values["cases", "cases", f"{court}_total"] = sum(parts.values())
    return values | (_public_2019(dice, last) if year < 2021 else _public_2021(dice, last))


def _public_2019(dice: random.Random, last: Numbers | None) -> Numbers:
    values: Numbers = {}
    for row in ("rules", "normative"):
        made = dice.randrange(5) if row == "normative" else 0
        values["proactive", row, "made"] = made
        values["proactive", row, "opened"] = dice.randrange(made + 1)
        before = last["proactive", row, "standing"] if last else made
        values["proactive", row, "standing"] = before + values["proactive", row, "opened"]
    for row in ("permits", "services", "penalties", "compulsion", "charges"):
        before = last["proactive", row, "items"] + last["proactive", row, "change"] if last else dice.randrange(20)
        values["proactive", row, "items"] = before
        values["proactive", row, "change"] = dice.randrange(-before, 5)
        if row != "charges":
            values["proactive", row, "decisions"] = _few(dice)
    values["proactive", "purchasing", "purchases"] = _few(dice)
    values["proactive", "purchasing", "purchase_sum"] = _few(dice, 90000)
    return values


def _public_2021(dice: random.Random, last: Numbers | None) -> Numbers:
    values: Numbers = {}
    for row in ("rules", "normative"):
        made = dice.randrange(5) if row == "normative" else 0
        before = last["proactive", row, "in_force"] if last else made * 3
        values["proactive", row, "made"] = made
        values["proactive", row, "repealed"] = dice.randrange(before + made + 1) if before + made else 0
        values["proactive", row, "in_force"] = before + made - values["proactive", row, "repealed"]
    for row, column in (
        ("permits", "decisions"), ("penalties", "decisions"), ("compulsion", "decisions"), ("charges", "fees")
    ):  # fmt: skip
        values["proactive", row, column] = _few(dice)
    return values
