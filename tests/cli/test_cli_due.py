"""``due``: the calendar file, periodic duties, and the office's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from icalendar import Calendar

#: the sample is built today: its first duty is due in the January after
NEXT = date.today().year + 1
QUARTER = f"{NEXT - 1}年第四季度政府信息公开情况报送"


def test_the_quarterly_return_counts_from_the_day_the_office_began(call: Callable, sample: Path) -> None:
    told = call("--office", sample, "due", "--on", "2012-12-31", "--all", "--json")
    assert [item["ref"] for item in told.json if "季度" in item["ref"]] == []
    told = call("--office", sample, "due", "--on", f"{NEXT}-01-05", "--json")
    (duty,) = [item for item in told.json if item["ref"] == QUARTER]
    assert (duty["kind"], duty["due"], duty["original_due"]) == ("obligation", f"{NEXT}-01-15", f"{NEXT}-01-15")
    assert duty["state"] in ("open", "due_soon")
    plain = call("--office", sample, "due", "--on", f"{NEXT}-01-05")
    assert QUARTER in plain.out
    assert "还有" in plain.out


def test_the_calendar_file(call: Callable, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "期限.ics"
    done = call("--office", sample, "due", "--on", f"{NEXT}-01-05", "--ics", file)
    assert done.code == 0
    assert done.out == f"已写出期限日历：{file}\n"
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert QUARTER in {str(event["SUMMARY"]) for event in events}
    both = call("--office", sample, "due", "--on", f"{NEXT}-01-05", "--ics", file, "--json")
    assert {item["ref"] for item in both.json} >= {QUARTER}
    again = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert {str(event["UID"]) for event in again} == {str(event["UID"]) for event in events}


def test_a_calendar_file_that_cannot_be_is_refused(call: Callable, sample: Path, tmp_path: Path) -> None:
    wrong = call("--office", sample, "due", "--ics", tmp_path / "期限.txt")
    assert wrong.code == 2
    assert ".ics" in wrong.sentence
    nowhere = call("--office", sample, "due", "--ics", tmp_path / "没有" / "期限.ics")
    assert nowhere.code == 2
    assert "没有这个文件或文件夹" in nowhere.sentence


def test_a_bad_duty_file_is_named(call: Callable, sample: Path) -> None:
    (sample / "duties").mkdir()
    (sample / "duties" / "季报.toml").write_text('id = "quarterly_return"\n', encoding="utf-8")
    told = call("--office", sample, "due")
    assert told.code == 2
    assert "季报.toml" in told.sentence
