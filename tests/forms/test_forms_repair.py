"""Seeded mistakes in right tables: found by the identities, none in untouched ones, and the hint names the cell.

What breaks is judged by ``section_d``, the identities written out from the notes, and never by the form's own list.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

import pytest
from registers import cells, register, report_of
from right_tables import Numbers, blank, filled, ref, right
from section_d import CLASSES, Cell, Told, identities

from ogi_desk.domain.records import Fact
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import check
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.identities import check_identities, identities_of, terms_of
from ogi_desk.forms.layout import IdentityForm
from ogi_desk.forms.repair import repair_in_words, repairs
from ogi_desk.forms.report import CellRef, FigureStatus, Report, Severity
from ogi_desk.system.resources import read_text

YEARS = {"fujian-2009": 2009, "fujian-2012": 2012, "national-2014": 2016, "national-2019": 2020, "national-2021": 2024}
FORMS = {name: load_form(read_text(f"forms/{name}.toml"), name) for name in YEARS}
#: Questions of a form that the notes do not ask: what no printed row says, and rules of a county in 2019 as in 2021.
FURTHER = {
    "fujian-2009": set(),
    "fujian-2012": {"request-channels-rest"},
    "national-2014": set(),
    "national-2019": {"rules-of-a-county"},
    "national-2021": set(),
}
#: A question of the notes is asked of a sum that is too great; the form also asks about one that is too small.
REST = "channels-rest"

Place = tuple[str, frozenset[CellRef]]  # H or S, and the cells of this year's report


def place_of(told: Told) -> Place:
    return told.kind, frozenset(ref(cell) for cell in told.cells)


def own_places(form: Form, report: Report) -> Iterator[tuple[IdentityForm, Place]]:
    for identity, scope in identities_of(form, report):
        terms = terms_of(identity, (*identity.left, *identity.right), scope)
        cells = frozenset(term.ref for term in terms if not term.last)
        yield identity, ("H" if identity.severity == "error" else "S", cells)


@pytest.mark.parametrize("name", [*FORMS])
def test_the_forms_have_every_identity_of_the_notes_and_no_other(name: str) -> None:
    form, year = FORMS[name], YEARS[name]
    values, last = right(form, year, random.Random(1))
    by_notes = Counter(place_of(told) for told in identities(name, year, values, last))
    own = [(identity.id, place) for identity, place in own_places(form, blank(form, year))]
    by_form = Counter(place for rule, place in own if rule not in FURTHER[name])
    assert by_notes - by_form == Counter()
    assert by_form - by_notes == Counter()
    assert {rule for rule, _ in own} >= FURTHER[name]


def told_by(form: Form, report: Report, previous: Report | None) -> Counter[Place]:
    """What the program tells, but for the questions of its own."""
    found: Counter[Place] = Counter()
    for finding in check_identities(form, report, previous):
        if finding.rule not in FURTHER[form.id]:
            found["H" if finding.severity is Severity.ERROR else "S", frozenset(finding.cells)] += 1
    return found


def slip(values: Numbers, cells: list[Cell], dice: random.Random) -> Numbers:
    """The same table with wrong figures in some cells."""
    wrong = dict(values)
    for cell in cells:
        while wrong[cell] == values[cell]:
            wrong[cell] = max(0, values[cell] + dice.choice([-10, -2, -1, 1, 2, 9, 30]))
    return wrong


def one_cell_mends(
    name: str, year: int, values: Numbers, last: Numbers | None, broken: list[Told]
) -> dict[Cell, int | Decimal]:
    """Every cell that sets all hard identities right by itself, with its figure; by trying each in turn."""
    found: dict[Cell, int | Decimal] = {}
    gaps = {sign * told.gap for told in broken for sign in (1, -1)}
    shared = frozenset.intersection(*(told.cells for told in broken))
    for cell in shared:
        for gap in gaps:
            tried = values | {cell: values[cell] + gap}
            after = tried[cell] >= 0 or cell[2] == "change"
            if after and not any(t.broken for t in identities(name, year, tried, last) if t.kind == "H"):
                found[cell] = tried[cell]
    return found


@pytest.mark.parametrize("name", [*FORMS])
def test_seeded_mistakes_are_found_and_named(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    form, year, dice = FORMS[name], YEARS[name], random.Random(name)
    report, before = blank(form, year), blank(form, year - 1)
    count: Counter[str] = Counter()
    slowest = 0.0
    for number in range(500):
        values, last_values = right(form, year, dice)
        beside = dice.random() < 0.5  # with last year's report, or without
        last = last_values if beside else None
        previous = filled(before, last_values) if beside else None
        assert not any(told.broken for told in identities(name, year, values, last) if told.kind == "H")
        yardstick = filled(report, values)
        assert not [f for f in check_identities(form, yardstick, previous) if f.severity is Severity.ERROR]
        if number < 50:
            assert repairs(form, yardstick, previous) == ()
        changed = dice.sample(sorted(values), 1 + number % 2)
        wrong = slip(values, changed, dice)
        broken = [told for told in identities(name, year, wrong, last) if told.broken]
        expected = Counter(place_of(told) for told in broken)
        found = told_by(form, filled(report, wrong), previous)
        assert expected - found == Counter(), changed  # all that are broken are found
        for kind, places in found - expected:  # and nothing else, but that a sum of parts is less than the whole
            assert kind == "S", places
            assert name.startswith("fujian"), places
            assert {cell.row for cell in places} == {"website", "gazette", "proactive"}
        refs = {ref(cell) for cell in changed}
        assert all(cells & refs for kind, cells in found if kind == "H")  # none in an untouched identity
        hard = [told for told in broken if told.kind == "H"]
        count["broken"] += len(hard)
        count["silent"] += not hard
        if not hard:
            assert repairs(form, filled(report, wrong), previous) == ()
            continue
        start = time.perf_counter()
        hints = repairs(form, filled(report, wrong), previous)
        slowest = max(slowest, time.perf_counter() - start)
        named = {change.ref for hint in hints for change in hint.changes}
        if len(changed) == 2:
            count["doubles"] += 1
            count["both"] += named == refs
            continue
        count["singles"] += 1
        mends = one_cell_mends(name, year, wrong, last, hard)
        if {*mends} == {changed[0]} and all(told.relation == "=" for told in hard):
            count["located"] += 1
            count["named"] += named == refs
        elif all(told.relation == "=" for told in hard):
            (hint,) = hints  # no identity can tell which of several it was: it stands among what is proposed
            ways = [hint.changes, *hint.others]
            assert any({c.ref: c.after for c in way} == {ref(changed[0]): values[changed[0]]} for way in ways)
    with capsys.disabled():
        print(
            f"\n{name}: {count['broken']} broken identities in 500 slips ({count['silent']} break none), all found; "
            f"hint names the cell in {count['named']}/{count['located']} single changes identities locate "
            f"(of {count['singles']}), both cells in {count['both']}/{count['doubles']} double; "
            f"slowest {slowest * 1000:.0f} ms"
        )
    assert count["named"] >= 0.9 * count["located"]
    assert count["broken"] > 200


@pytest.mark.parametrize("name", [*FORMS])
def test_a_slip_in_last_year_s_figures_is_found_where_it_is_carried(name: str) -> None:
    form, year, dice = FORMS[name], YEARS[name], random.Random(name)
    told, this, before = 0, blank(form, year), blank(form, year - 1)
    for number in range(40):
        values, last = right(form, year, dice)
        carried = sorted(cell for cell in last if cell[1] == "carried_on" or cell[2] == "total")
        wrong = slip(last, [dice.choice(carried if carried and number % 2 else sorted(last))], dice)
        broken = Counter(place_of(t) for t in identities(name, year, values, wrong) if t.broken and t.kind == "H")
        found = told_by(form, filled(this, values), filled(before, wrong))
        assert Counter({place: n for place, n in found.items() if place[0] == "H"}) == broken
        told += sum(broken.values())
    assert told or name == "national-2014"  # whose hard identities are all of one year


@pytest.mark.parametrize("name", [*FORMS])
def test_counts_are_whole_and_not_negative_in_every_cell(name: str) -> None:
    form, year = FORMS[name], YEARS[name]
    values, _ = right(form, year, random.Random(2))
    money = {"fee_waived", "fees", "funds", "charges"}
    parts = {c for c in values if c[2] == "purchase_sum" or (c[1] in money and c[2] not in ("items", "change"))}
    signed = {c for c in values if c[2] == "change"}
    for value, allowed in ((Decimal("0.5"), parts), (Decimal(-1), signed)):
        report = filled(blank(form, year), dict.fromkeys(values, value))
        told = {cell for finding in check(form, report) if finding.rule == "count" for cell in finding.cells}
        assert told == {ref(cell) for cell in values.keys() - allowed}


def of_2021(seed: int) -> tuple[Form, Report, Numbers]:
    """The form of 2021 with a right table of its first year, without last year's."""
    form = FORMS["national-2021"]
    values, _ = right(form, 2021, random.Random(seed))
    return form, blank(form, 2021), values


def test_the_hint_in_words() -> None:
    form, report, values = of_2021(7)
    cell = ("requests", "new", "natural_person")
    more = 61 - values[cell]
    for row in ("granted", "results", "new"):
        for column in ("natural_person", "total"):
            values["requests", row, column] += more
    assert values[cell] == 61
    assert repairs(form, filled(report, values)) == ()
    values[cell] = 60
    (hint,) = repairs(form, filled(report, values))
    assert hint.unique
    assert repair_in_words(form, hint) == (
        "最可能：“本年新收政府信息公开申请数量·自然人”60→61；改后各项勾稽都成立，且没有别的这样小的改法"
    )
    assert hint.rules == ("requests-balance", "applicants-sum")


def test_a_total_left_at_nought_is_the_likeliest_slip() -> None:
    form, report, values = of_2021(3)
    for name, value in zip(("upheld", "corrected", "other", "pending", "total"), (3, 1, 0, 2, 0), strict=True):
        values["cases", "cases", f"reconsideration_{name}"] = value
    (hint,) = repairs(form, filled(report, values))
    (change,) = hint.changes
    assert (change.ref.column, change.before, change.after) == ("reconsideration_total", 0, 6)
    assert not hint.others  # the parts cannot be less than nothing


def test_last_year_s_figures_locate_what_was_carried_in() -> None:
    form, report, values = of_2021(5)
    last = dict(values)
    for column in (*CLASSES, "total"):
        last["requests", "carried_on", column] = values["requests", "carried_in", column]
    wrong = dict(values)
    cell = ("requests", "carried_in", "business")
    wrong[cell] += 3
    (hint,) = repairs(form, filled(blank(form, 2022), wrong), filled(report, last))
    assert [(c.ref, c.after) for c in hint.changes] == [(ref(cell), values[cell])]
    assert "carried-from-last-year" in hint.rules


def test_missing_figures_are_left_aside() -> None:
    form, report, _ = of_2021(1)
    assert any(f.status is FigureStatus.MISSING for t in report.tables for r in t.rows for f in r.figures)
    assert repairs(form, report) == ()


def test_a_figure_typed_over_its_count_is_the_likeliest_slip_of_one_s_own_report() -> None:
    form = FORMS["national-2021"]
    table = form.table("requests")
    assert table is not None
    for seed in range(20):
        dice = random.Random(seed)
        records = register(dice, 2023, 12)
        counts = {c: f.value for c, f in cells(report_of(form, 2023, records)).items()}
        row = dice.choice([row for row in table.rows if row.id in ("granted", "state_secret", "new", "carried_on")])
        column = dice.choice([column for column in table.columns if not column.sum_of])
        place, count = CellRef("requests", row.id, column.id), counts[CellRef("requests", row.id, column.id)]
        assert count is not None
        typed = Fact(year=2023, indicator=table.indicators(row, column)[-1], value=count + 2)
        report = report_of(form, 2023, records, Entries([typed]))
        (hint,) = repairs(form, report)
        # one figure, though its row's and its column's sums were added up with it
        assert [(c.ref, c.before, c.after) for c in hint.changes] == [(place, count + 2, count)]
        assert hint.recorded or hint.unique
        assert ("与登记的计数相符" in repair_in_words(form, hint)) is hint.recorded
