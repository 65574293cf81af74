"""Where identities leave several changes, the text tells which: section 四, whose cells stand in one sum each."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ogi_desk.exchange.filled_tables import GivenFigure, filled_table
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.repair import Repair, repair_in_words, repairs
from ogi_desk.forms.report import CellRef, Paragraph, Report, Section
from ogi_desk.system.resources import read_text

BLOCKS = ("reconsideration", "direct_litigation", "litigation_after")
PARTS = {"upheld": "结果维持", "corrected": "纠正", "other": "其他结果", "pending": "尚未审结"}


@pytest.fixture(scope="module")
def form() -> Form:
    return load_form(read_text("forms/national-2021.toml"), "national-2021")


def right(dice: random.Random) -> dict[str, int]:
    values: dict[str, int] = {}
    for block in BLOCKS:
        parts = {f"{block}_{name}": dice.randrange(6) for name in PARTS}
        values |= parts
        values[f"{block}_total"] = sum(parts.values())
    return values


def in_words(values: dict[str, int]) -> str:
    parts = "、".join(f"{word}{values[f'reconsideration_{name}']}件" for name, word in PARTS.items())
    court = values["direct_litigation_total"] + values["litigation_after_total"]
    total = values["reconsideration_total"]
    return f"本年度，因政府信息公开被申请行政复议{total}件，其中{parts}；被提起行政诉讼{court}件。"


def report_of(form: Form, values: dict[str, int], text: str = "") -> Report:
    shape = form.table("cases")
    assert shape
    given = {(0, at): GivenFigure(Decimal(values[column.id])) for at, column in enumerate(shape.columns)}
    heading = "四、政府信息公开行政复议、行政诉讼情况"
    sections = (Section(id="disputes", heading=heading, paragraphs=(Paragraph(text=text),)),) if text else ()
    return Report(
        form=form.id, form_version="1", year=2022, agency="某县统计局", title="", title_lines=(), sections=sections,
        tables=(filled_table(shape, 2022, given, {}),), charts=(), signed_on=date(2023, 1, 20),
    )  # fmt: skip


def hint(form: Form, wrong: dict[str, int], text: str) -> Repair:
    (found,) = repairs(form, report_of(form, wrong, text))
    return found


def first(repair: Repair) -> list[tuple[str, int]]:
    return [(change.ref.column, int(change.after)) for change in repair.changes]


def test_the_text_names_the_cell_that_no_sum_can_locate(form: Form, capsys: pytest.CaptureFixture[str]) -> None:
    dice = random.Random(4)
    named = silent = tried = 0
    for _ in range(200):
        values = right(dice)
        cell = dice.choice([f"reconsideration_{name}" for name in (*PARTS, "total")])
        wrong = {**values, cell: values[cell] + dice.choice([1, 2, 9])}
        tried += 1
        named += first(hint(form, wrong, in_words(values))) == [(cell, values[cell])]
        silent += first(hint(form, wrong, "")) == [(cell, values[cell])]
    with capsys.disabled():
        print(f"\nsection 四: the changed cell comes first in {named}/{tried} with the text, {silent}/{tried} without")
    assert named == tried


def test_the_total_the_text_gives_is_no_slip(form: Form) -> None:
    values = right(random.Random(5))
    for name, value in zip((*PARTS, "total"), (3, 1, 0, 2, 6), strict=True):
        values[f"litigation_after_{name}"] = value
    wrong = {**values, "litigation_after_total": 8}
    found = hint(form, wrong, in_words(values))
    assert first(found) == [("litigation_after_total", 6)]
    assert found.told
    assert "也与正文所写的相符，同样小的改法另有" in repair_in_words(form, found)
    assert not found.unique
    assert not hint(form, wrong, "").told


def test_what_the_text_does_not_speak_of_stays_a_guess(form: Form) -> None:
    values = right(random.Random(6))
    wrong = {**values, "direct_litigation_upheld": values["direct_litigation_upheld"] + 1}
    found = hint(form, wrong, "本年度没有需要报告的事项。")
    assert not found.told
    assert len(found.others) >= 1
    words = repair_in_words(form, found)  # each way as small is told, not only how many there are
    for way in (found.changes, *found.others):
        (change,) = way
        assert f"{change.before}→{change.after}" in words


def test_one_change_for_sums_that_share_no_figure_is_told_once(form: Form) -> None:
    """Results of one class and of all short by one: two balances broken, one pair of cells mends both."""
    shape = form.table("requests")
    assert shape
    places = {row.id: at for at, row in enumerate(shape.rows) if not row.group}
    given = {(at, n): GivenFigure(Decimal(0)) for at in places.values() for n in range(len(shape.columns))}
    for name, value in (("new", 3), ("granted", 2), ("results", 2)):
        for column in (0, len(shape.columns) - 1):
            given[places[name], column] = GivenFigure(Decimal(value))
    table = filled_table(shape, 2022, given, {})
    report = replace(report_of(form, right(random.Random(7))), tables=(table,))
    (found,) = repairs(form, report)
    rows, columns = ("new", "carried_on", "carried_in"), ("natural_person", "total")
    may = {CellRef("requests", row, column) for row in rows for column in columns}
    assert {change.ref for change in found.changes} <= may
    assert len(found.changes) == 2
