"""By when the office answers in reconsideration and litigation."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.disputes import read_disputes, reconsideration_first
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Case
from ogi_desk.domain.vocabulary import CaseKind, Outcome
from ogi_desk.services.definitions import load_calendar
from ogi_desk.services.disputes import answer_due, dispute_rules
from ogi_desk.system.resources import read_text

CALENDAR = load_calendar()
TEXT = read_text("disputes/reconsideration.toml")


def case(kind: CaseKind, day: str) -> Case:
    return Case(kind=kind, received_on=date.fromisoformat(day))


@pytest.mark.parametrize(
    ("kind", "received", "due"),
    [
        # ten calendar days; the tenth is a Saturday, so Monday
        (CaseKind.RECONSIDERATION, "2022-06-15", "2022-06-27"),
        (CaseKind.RECONSIDERATION, "2022-06-13", "2022-06-23"),
        # ten working days from 2024 on; over the spring festival 2, 4-9 and 18-20 February, two of them Sundays worked
        (CaseKind.RECONSIDERATION, "2023-12-31", "2024-01-10"),
        (CaseKind.RECONSIDERATION, "2024-02-01", "2024-02-20"),
        (CaseKind.DIRECT_LITIGATION, "2025-03-03", "2025-03-18"),
        # the fifteenth day falls into the national holiday
        (CaseKind.LITIGATION_AFTER, "2025-09-17", "2025-10-09"),
        # ten days before May 2015; the tenth is Labour Day
        (CaseKind.DIRECT_LITIGATION, "2015-04-21", "2015-05-04"),
        # a weekend worked for a holiday is a working day: 28 September 2025, a Sunday
        (CaseKind.LITIGATION_AFTER, "2025-09-13", "2025-09-28"),
    ],
)
def test_the_answer_is_due_by_the_law_of_the_day(kind: CaseKind, received: str, due: str) -> None:
    assert answer_due(case(kind, received), CALENDAR) == date.fromisoformat(due)


def test_a_complaint_has_no_such_day_nor_a_case_before_the_law() -> None:
    assert answer_due(case(CaseKind.COMPLAINT, "2025-03-03"), CALENDAR) is None
    assert answer_due(case(CaseKind.RECONSIDERATION, "1990-01-01"), CALENDAR) is None


def test_reconsideration_comes_first_from_2024_for_what_is_withheld() -> None:
    rules = dispute_rules()
    assert reconsideration_first(Outcome.STATE_SECRET, date(2024, 1, 1), rules)
    assert reconsideration_first(Outcome.PARTLY_GRANTED, date(2024, 1, 1), rules)
    assert not reconsideration_first(Outcome.STATE_SECRET, date(2023, 12, 31), rules)
    assert not reconsideration_first(Outcome.NOT_HELD, date(2024, 1, 1), rules)
    assert not reconsideration_first(None, date(2024, 1, 1), rules)


def test_an_offices_own_rules_stand_in_place_of_the_shipped_ones(tmp_path: Path) -> None:
    assert dispute_rules(tmp_path) == dispute_rules()
    (tmp_path / "disputes").mkdir()
    own = tmp_path / "disputes" / "reconsideration.toml"
    own.write_text(TEXT.replace("working_days = true", "working_days = false"), encoding="utf-8")
    assert answer_due(case(CaseKind.RECONSIDERATION, "2024-02-01"), CALENDAR, tmp_path) == date(2024, 2, 18)
    assert answer_due(case(CaseKind.DIRECT_LITIGATION, "2025-03-03"), CALENDAR, tmp_path) == date(2025, 3, 18)
    own.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(InputError, match=r"reconsideration\.toml"):
        dispute_rules(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('kinds = ["reconsideration"]', "kinds = []", "kinds"),
        ('kinds = ["reconsideration"]', 'kinds = ["suit"]', "suit"),
        ('kinds = ["reconsideration"]', 'kinds = ["reconsideration"]\ncolour = 1', "colour"),
        ("days = 10", "days = 0", "days"),
        ("days = 10", "days = true", "days"),
        ("working_days = true", "working_days = 1", "working_days"),
        ("since = 1999-10-01", "since = 10", "since"),
        ('"state_secret"', '"secret"', "secret"),
        ("[first]\nsince", "[first]\nfrom", "from"),
    ],
)
def test_a_wrong_file_is_refused_by_name_and_field(old: str, new: str, named: str) -> None:
    assert old in TEXT
    with pytest.raises(InputError) as refused:
        read_disputes(TEXT.replace(old, new), "自定.toml")
    assert "自定.toml" in str(refused.value)
    assert named in str(refused.value)


def test_a_file_without_periods_is_refused() -> None:
    with pytest.raises(InputError, match="period"):
        read_disputes('kinds = ["reconsideration"]', "自定.toml")
