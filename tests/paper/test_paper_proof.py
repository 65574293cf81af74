"""The proof sheet: one page, every counted day with its number, every event with its letter."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pdfplumber
import pikepdf
import pytest
from paper_fidelity import bare, pdfium_text, plumber_lines
from paper_proofs import SHORT, WORST, counted, marks, with_lines

from ogi_desk.domain.proof import ProofLine, ProofSheet
from ogi_desk.domain.working_days import DayKind
from ogi_desk.paper.press import ReportPress
from ogi_desk.paper.proof import event_letters
from ogi_desk.paper.proof_months import holiday_lines
from ogi_desk.services.paper_ports import Paper


def printed(press: ReportPress, sheet: ProofSheet) -> Paper:
    return press.print_proof(sheet, system_faces=False)


#: four months beside each other: days too narrow for two characters
NARROW = replace(
    WORST,
    days=counted(date(2026, 1, 30), date(2026, 4, 29), start=date(2026, 2, 3), extended=20),
    lines=(
        *WORST.lines[2:10],
        replace(WORST.lines[0], on=date(2026, 2, 28)),
        replace(WORST.lines[0], on=date(2026, 4, 6)),
    ),
)


def strokes(page: Any, width: float) -> list[Any]:
    """The boxes drawn with a line of this width."""
    return [box for box in page.rects if box["stroke"] and box["linewidth"] == pytest.approx(width, abs=0.01)]


def cells_of(paper: Paper) -> dict[date, str]:
    """What stands in each day's box, read off the page by the place of the boxes under their month's title."""
    found: dict[date, str] = {}
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        for page in document.pages:
            boxes = strokes(page, 0.3)
            for word in page.extract_words(x_tolerance=2):
                title = re.fullmatch(r"(\d{4})年(\d+)月(（推算）)?", word["text"])
                if title is None:
                    continue
                year, month = int(title[1]), int(title[2])
                middle = (word["x0"] + word["x1"]) / 2
                days = [
                    box
                    for box in boxes
                    if box["top"] > word["bottom"] and abs((box["x0"] + box["x1"]) / 2 - middle) < 3.6 * box["width"]
                ]
                days.sort(key=lambda box: (round(box["top"]), box["x0"]))
                for number, box in enumerate(days[: monthrange(year, month)[1]], 1):
                    found[date(year, month, number)] = inside(page, box)
    return found


def inside(page: Any, box: Any) -> str:
    """What stands in a box: its upper line, a stroke, its lower line."""
    rows: tuple[list[Any], list[Any]] = ([], [])
    for char in page.chars:
        x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
        if box["x0"] <= x <= box["x1"] and box["top"] <= y <= box["bottom"]:
            rows[y > (box["top"] + box["bottom"]) / 2].append(char)
    return "|".join("".join(c["text"] for c in sorted(row, key=lambda c: c["x0"])) for row in rows)


@pytest.mark.parametrize("sheet", [SHORT, WORST], ids=["short", "worst"])
def test_an_ordinary_case_stands_on_one_page_in_type_that_can_be_read(press: ReportPress, sheet: ProofSheet) -> None:
    paper = printed(press, sheet)
    assert paper.pages == 1
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        page = document.pages[0]
        assert min(char["size"] for char in page.chars) >= 8 - 0.01
        assert min(char["x0"] for char in page.chars) > 17 * 72 / 25.4
        assert max(char["x1"] for char in page.chars) < page.width - 12 * 72 / 25.4
        assert max(char["bottom"] for char in page.chars) < page.height - 12 * 72 / 25.4


@pytest.mark.parametrize("sheet", [SHORT, WORST], ids=["short", "worst"])
def test_everything_said_copies_out(press: ReportPress, sheet: ProofSheet) -> None:
    whole = "".join(bare(page) for page in pdfium_text(printed(press, sheet).pdf))
    said = [sheet.title, *(text for fact in sheet.facts for text in fact), *sheet.conclusion, *sheet.notices]
    said += [f"制作日期：{sheet.made_on.year}年{sheet.made_on.month}月{sheet.made_on.day}日", sheet.agency]
    for line in sheet.lines:
        said += [line.words, f"{line.on.year}年{line.on.month}月{line.on.day}日"]
    assert [text for text in said if bare(text) not in whole] == []
    # cells of the events that turn may be torn apart between columns, character by character they are all there
    with pdfplumber.open(BytesIO(printed(press, sheet).pdf)) as document:
        tables = document.pages[0].extract_tables({"snap_tolerance": 0.4})
    cells = {bare(cell or "") for table in tables for row in table for cell in row}
    for line in sheet.lines:
        assert {bare(text) for text in (line.article, line.letter, line.delivery)} <= cells


@pytest.mark.parametrize("sheet", [SHORT, WORST, NARROW], ids=["short", "worst", "narrow"])
def test_every_day_says_its_number_or_why_it_has_none(press: ReportPress, sheet: ProofSheet) -> None:
    cells = cells_of(printed(press, sheet))
    letters: dict[date, str] = {}
    for letter, line in zip(event_letters(sheet.lines), sheet.lines, strict=True):
        letters[line.on] = letters.get(line.on, "") + letter
    for day in sheet.days:
        shown = cells[day.on]
        assert shown.startswith(str(day.on.day)), (day.on, shown)
        upper, lower = shown[len(str(day.on.day)) :].split("|")
        if day.number is not None:
            assert lower.removeprefix("班").rstrip("ABCDEFGHJK") == str(day.number), (day.on, shown)
        elif day.received:
            assert lower == "收"
        if day.on in letters:
            assert upper + lower.lstrip("班0123456789起收休征待") == letters[day.on], (day.on, shown)
        if day.kind is DayKind.HOLIDAY:
            assert "休" in upper + lower, (day.on, shown)
        if day.kind is DayKind.WORKED_WEEKEND:
            assert "班" in upper + lower, (day.on, shown)
    assert list(marks(sheet.days).values()) == list(range(1, max(marks(sheet.days).values()) + 1))


def test_not_counted_days_are_marked_and_the_count_goes_on_after_them(press: ReportPress) -> None:
    cells = cells_of(printed(press, WORST))
    assert cells[date(2026, 1, 20)] == "20|待"
    assert cells[date(2026, 2, 3)] == "3C|起"
    assert cells[date(2026, 2, 11)] == "11DE|6"
    assert cells[date(2026, 2, 12)] == "12|征"
    assert cells[date(2026, 2, 28)] == "28班|征"
    assert cells[date(2026, 3, 6)] == "6|7"
    assert cells[date(2026, 1, 7)] == "7|"  # before the receipt: the date alone


def test_the_due_date_is_framed_boldly_and_the_original_one_in_dashes(press: ReportPress) -> None:
    with pdfplumber.open(BytesIO(printed(press, WORST).pdf)) as document:
        page = document.pages[0]
        bold, dashed = strokes(page, 2.2), strokes(page, 1.3)
        assert (len(bold), len(dashed)) == (2, 2)  # one in the legend, one in the calendar
        due, original = max(bold, key=lambda b: b["width"]), max(dashed, key=lambda b: b["width"])
        assert inside(page, due).endswith("40")
        assert inside(page, original).endswith("20")
    with pikepdf.open(BytesIO(printed(press, WORST).pdf)) as document:
        assert b"[2.5 2.5] 0 d" in document.pages[0].Contents.read_bytes()


def test_the_legend_says_only_what_occurs(press: ReportPress) -> None:
    short = "".join(bare(page) for page in pdfium_text(printed(press, SHORT).pdf))
    worst = "".join(bare(page) for page in pdfium_text(printed(press, WORST).pdf))
    for words in ("征求意见，不计", "等待补正或缴费，不计", "重新起算前的计数", "未延期的届满日", "起算日，不计"):
        assert words in worst
        assert words not in short
    for words in ("计入的第7个工作日", "收到申请，不计", "周末", "节假日", "调休上班", "期限届满日"):
        assert words in short
        assert words in worst


def test_holidays_are_named_with_their_days() -> None:
    rests, works = holiday_lines(WORST.days)
    assert rests == "春节2026年2月15日至23日；清明节2026年4月4日至6日；劳动节2026年5月1日至5日"
    assert works == "2026年2月14日（春节）；2026年2月28日（春节）"
    assert holiday_lines(()) == ("", "")


def test_a_guessed_year_is_told(press: ReportPress) -> None:
    first = date(2026, 12, 20)
    sheet = replace(SHORT, days=counted(first, first + timedelta(days=50), start=first))
    whole = "".join(bare(page) for page in pdfium_text(printed(press, sheet).pdf))
    assert "2027年1月（推算）" in whole
    assert "2026年12月（推算）" not in whole
    assert "放假安排尚未公布" in whole


@pytest.mark.parametrize(("months", "events"), [(1, 3), (2, 12), (3, 12), (4, 12), (5, 12), (6, 8)])
def test_one_page_for_every_ordinary_length(press: ReportPress, months: int, events: int) -> None:
    first = date(2026, 1, 8)
    last = first + timedelta(days=30 * (months - 1))
    sheet = replace(WORST, days=counted(first, last, start=first, extended=40), lines=WORST.lines[:events])
    assert len({(day.on.year, day.on.month) for day in sheet.days}) == months
    assert printed(press, sheet).pages == 1


def test_more_events_than_a_page_holds_take_a_second_one(press: ReportPress) -> None:
    paper = printed(press, with_lines(WORST, 40))
    assert paper.pages == 2
    pages = plumber_lines(paper.pdf)
    assert [bare(page[-1].text) for page in pages] == ["第1页共2页", "第2页共2页"]
    whole = "".join(bare(page) for page in pdfium_text(paper.pdf))
    assert [n for n in range(1, 41) if f"第{n}项事项" not in whole] == []
    assert len(cells_of(paper)) >= len(WORST.days)
    assert event_letters([WORST.lines[0]] * 26)[23:] == ["Z", "A1", "B1"]


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": (), "lines": (), "days": (), "conclusion": (), "notices": ()},
        {"lines": ()},
        {"days": ()},
        {"agency": "", "title": ""},
        {"facts": (("申请内容", "申请公开的内容甚多。" * 60), ("空", ""))},
        {"lines": (ProofLine(on=date(2026, 2, 2), words=""), ProofLine(on=date(2026, 2, 2), words="长" * 300))},
        {"lines": SHORT.lines * 4},
    ],
)
def test_missing_and_awkward_values(press: ReportPress, changes: dict[str, object]) -> None:
    assert printed(press, replace(SHORT, **changes)).pages == 1  # type: ignore[arg-type]


def test_same_sheet_same_bytes(press: ReportPress) -> None:
    first = printed(press, WORST)
    assert printed(press, WORST).pdf == first.pdf
    assert ReportPress().print_proof(WORST, system_faces=False).pdf == first.pdf
    with pikepdf.open(BytesIO(first.pdf)) as document:
        assert str(document.docinfo.CreationDate).startswith("D:20260601")
