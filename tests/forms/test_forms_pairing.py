"""Which cells of two forms are told beside each other: by hand for the shipped forms, by records for all of them."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

import pytest
from registers import cells, register, report_of, shipped

from ogi_desk.forms.pairing import Likeness, Match, matches, twins
from ogi_desk.forms.report import CellRef, FigureStatus

NAMES = ("fujian-2012", "national-2014", "national-2019", "national-2021")
FORMS = {name: shipped(name) for name in NAMES}
REFUSALS = (
    "state_secret forbidden_by_law endangers_security third_party_rights internal_affairs process_information "
    "enforcement_file administrative_query"
)
OTHERS = (
    "not_held needs_creation still_unclear petition repeated public_publication excessive reconfirmation "
    "not_corrected fee_unpaid other_handling"
)


def rows(one: str, other: str) -> dict[str, str]:
    """The matches between two forms as ``row/column+row/column: the same of the other, with how they are alike``."""
    return {
        _said(match.ones): f"{_said(match.others)} {match.likeness.value}"
        for match in matches(FORMS[one], FORMS[other])
    }


def _said(refs: tuple[CellRef, ...]) -> str:
    columns = {ref.column for ref in refs}
    assert len(columns) == 1
    return "+".join(ref.row for ref in refs) + f" in {columns.pop()}"


def test_the_annex_of_2012_and_the_statistics_table() -> None:
    assert rows("fujian-2012", "national-2014") == {
        "proactive in year": "published in count same",
        "website in year": "website in count same",
        "gazette in year": "gazette in count same",
        "requests in year": "requests in count same",
        "in_person in year": "in_person in count named",  # there with those of other channels
        "letter in year": "letter in count same",
        "answers in year": "answers in count near",
        "granted in year": "granted in count near",
        "partly_granted in year": "partly_granted in count near",
        "reconsideration in year": "reconsideration in count named",  # received here, closed there
        "litigation in year": "litigation in count named",
        "complaints in year": "complaints in count same",
    }


@pytest.mark.parametrize("national", ["national-2019", "national-2021"])
def test_the_annex_of_2012_and_the_table_of_requests(national: str) -> None:
    others = OTHERS if national == "national-2021" else OTHERS.replace("not_corrected fee_unpaid ", "")
    assert rows("fujian-2012", national) == {
        "requests in year": "new in total same",
        "answers in year": "results in total but_withdrawn",  # withdrawn is not answered
        "granted in year": "granted in total near",
        "partly_granted in year": "partly_granted in total near",
        "refused in year": "+".join(REFUSALS.split()) + " in total near",
        "other_answers in year": "+".join(others.split()) + " in total but_withdrawn",
    }


def test_the_statistics_table_and_the_tables_of_2021() -> None:
    found = rows("national-2014", "national-2021")
    assert found == {
        "normative_made in count": "normative in made same",
        "requests in count": "new in total same",
        "closed in count": "results in total same",
        "granted in count": "granted in total same",
        "partly_granted in count": "partly_granted in total same",
        "state_secret in count": "state_secret in total same",
        "security in count": "endangers_security in total same",
        "not_information in count": "internal_affairs+process_information in total near",
        "other_law in count": "forbidden_by_law+enforcement_file in total near",
        "correction in count": "still_unclear+not_corrected in total near",
        "other_ways in count": "administrative_query+petition+repeated+excessive+reconfirmation+fee_unpaid"
        "+other_handling in total but_withdrawn",
        "reconsideration_upheld in count": "cases in reconsideration_upheld same",
        "reconsideration_corrected in count": "cases in reconsideration_corrected same",
        "reconsideration_other in count": "cases in reconsideration_other same",
    }
    # 已主动公开 is not 公开出版物, 个人隐私 without 商业秘密 is not 第三方: the records do not tell these apart
    assert not {"already_public in count", "privacy in count", "not_existing in count"} & {*found}


def test_the_tables_of_2019_and_2021() -> None:
    found = matches(FORMS["national-2019"], FORMS["national-2021"])
    sums = [match for match in found if len(match.others) > 1]
    assert {match.ones[0].row for match in sums} == {"other_handling"}
    assert all([ref.row for ref in match.others] == ["not_corrected", "fee_unpaid", "other_handling"] for match in sums)
    assert len(sums) == 7
    plain = [match for match in found if len(match.others) == 1]
    assert all(match.ones == match.others for match in plain)
    proactive = {(match.ones[0].row, match.ones[0].column) for match in plain if match.ones[0].table == "proactive"}
    assert proactive == {
        ("rules", "made"), ("normative", "made"),
        ("permits", "decisions"), ("penalties", "decisions"), ("compulsion", "decisions"),
    }  # fmt: skip
    assert len(plain) == 5 + 7 * 22 + 15
    assert {match.likeness for match in plain} == {Likeness.SAME}  # entered figures by their name


def test_one_form_is_itself_and_its_cells_are_asked_for_singly() -> None:
    form = FORMS["national-2021"]
    assert all(match.ones == match.others and match.likeness is Likeness.SAME for match in matches(form, form))
    before = twins(FORMS["national-2021"], FORMS["national-2019"])
    assert before[CellRef("requests", "new", "total")] == (CellRef("requests", "new", "total"),)
    assert CellRef("requests", "other_handling", "total") not in before  # a third of what stands there
    annex = twins(FORMS["national-2014"], FORMS["fujian-2012"])
    assert CellRef("statistics", "reconsideration", "count") not in annex  # closed there, received here
    there = twins(FORMS["national-2019"], FORMS["national-2021"])
    assert len(there[CellRef("requests", "other_handling", "total")]) == 3


@pytest.mark.parametrize(("one", "other"), [*permutations(FORMS, 2)])
def test_each_cell_serves_once_and_both_ways_agree(one: str, other: str) -> None:
    found = matches(FORMS[one], FORMS[other])
    for side in ([ref for m in found for ref in m.ones], [ref for m in found for ref in m.others]):
        assert len(side) == len(set(side))
    back = {Match(m.others, m.ones, m.likeness) for m in matches(FORMS[other], FORMS[one])}
    assert {*found} == back


@pytest.mark.parametrize("seed", range(12))
def test_what_is_paired_is_counted_alike_in_any_register(seed: int) -> None:
    """No answer is changed in a later year here, so near is the same; a wrong pair would part in some register."""
    records = register(random.Random(seed), 2016, 40)
    figures = {name: cells(report_of(form, 2016, records)) for name, form in FORMS.items()}
    told = 0
    for one, other in permutations(FORMS, 2):
        for match in matches(FORMS[one], FORMS[other]):
            if match.likeness not in (Likeness.SAME, Likeness.NEAR):
                continue
            before, after = (
                [figures[name][ref] for ref in refs] for name, refs in ((one, match.ones), (other, match.others))
            )
            if all(f.status is FigureStatus.MISSING for f in (*before, *after)):
                continue  # entered in both, under one name
            assert all(f.status is not FigureStatus.MISSING for f in (*before, *after))
            sums = [sum((f.value or Decimal(0) for f in side), Decimal(0)) for side in (before, after)]
            assert sums[0] == sums[1], (one, other, match)
            told += bool(sums[0])
    assert told > 20


def test_an_own_form_is_paired_by_what_it_counts_whatever_its_ids() -> None:
    """A form of the office's own, in which the ids of website and gazette have changed places."""
    shipped_form = FORMS["fujian-2012"]
    table = shipped_form.tables[0]
    swapped = {"website": "gazette", "gazette": "website"}
    rows_of_own = tuple(replace(row, id=swapped.get(row.id, row.id)) for row in table.rows)
    own = replace(shipped_form, id="own", tables=(replace(table, rows=rows_of_own),))
    found = twins(own, shipped_form)
    assert found[CellRef("annex", "gazette", "year")] == (CellRef("annex", "website", "year"),)
    assert found[CellRef("annex", "website", "total")] == (CellRef("annex", "gazette", "total"),)
    assert found[CellRef("annex", "requests", "year")] == (CellRef("annex", "requests", "year"),)
