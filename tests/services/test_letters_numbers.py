"""Numbers of letters: series and years, patterns, gaps and why a number was never used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from letter_makers import PROFILE, keep

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import Letter
from ogi_desk.domain.vocabulary import LetterState
from ogi_desk.services.letter_numbers import Gap, explain_gap, gaps, propose_number
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

TODAY = date(2026, 3, 5)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    keep(opened)
    yield opened
    opened.close()


def numbered(office: Office, series: str, serial: int, year: int = 2026, **more: object) -> Letter:
    letter = Letter(
        kind="receipt",
        series=series,
        year=year,
        serial=serial,
        number=f"泉港统{series}〔{year}〕{serial}号",
        issued_on=TODAY,
        **more,  # type: ignore[arg-type]
    )
    with office.write("林某", "发出") as writer:
        return writer.add(letter)


def proposed(office: Office, series: str = "答", year: int = 2026, pattern: str = "") -> tuple[int, str]:
    with office.read() as reader:
        return propose_number(reader, replace(PROFILE, letter_pattern=pattern), series, year)


def found(office: Office) -> list[Gap]:
    with office.read() as reader:
        return gaps(reader)


def test_each_series_and_year_counts_by_itself(office: Office) -> None:
    numbered(office, "答", 7)
    assert proposed(office) == (8, "泉港统答〔2026〕8号")
    assert proposed(office, "补") == (1, "泉港统补〔2026〕1号")
    assert proposed(office, year=2027) == (1, "泉港统答〔2027〕1号")


def test_void_and_binned_letters_keep_their_numbers(office: Office) -> None:
    numbered(office, "答", 3, void_on=TODAY)
    assert proposed(office)[0] == 4
    numbered(office, "答", 5, binned=True)
    assert proposed(office)[0] == 6


def test_a_pattern_is_the_office_s_and_one_without_series_numbers_in_one_row(office: Office) -> None:
    numbered(office, "答", 3)
    assert proposed(office, pattern="{letter_word}依申请{series}〔{year}〕{serial}号") == (
        4,
        "泉港统依申请答〔2026〕4号",
    )
    row = "{letter_word}〔{year}〕{serial}号"
    assert proposed(office, "补", pattern=row) == (1, "泉港统〔2026〕1号")
    with office.write("林某", "发出") as writer:
        writer.add(Letter(series="答", year=2026, serial=9, number="泉港统〔2026〕9号"))
        writer.replace(writer.profile(), replace(writer.profile(), letter_pattern=row))
    assert proposed(office, "补", pattern=row) == (10, "泉港统〔2026〕10号")
    with pytest.raises(InputError, match="文书文号规则中不认识字段“serie”"):
        proposed(office, pattern="{serie}{serial}")
    explain_gap(office, "林某", Gap("", 2026, 12), "此前用纸质编号", TODAY)
    assert proposed(office, "补", pattern=row) == (13, "泉港统〔2026〕13号")


def test_gaps_are_found_and_explained(office: Office) -> None:
    for serial in (1, 2, 5):
        numbered(office, "答", serial)
    numbered(office, "补", 2)
    assert found(office) == [Gap("答", 2026, 3), Gap("答", 2026, 4), Gap("补", 2026, 1)]
    with pytest.raises(InputError, match="原因"):
        explain_gap(office, "林某", Gap("答", 2026, 3), "", TODAY)
    changes = explain_gap(office, "林某", Gap("答", 2026, 3), "打印时作废", TODAY)
    assert changes.touches("letter")
    assert found(office) == [Gap("答", 2026, 4), Gap("补", 2026, 1)]
    with office.read() as reader:
        (kept,) = [letter for letter in reader.all(Letter) if letter.serial == 3]
    assert (kept.number, kept.state, kept.void_reason) == ("泉港统答〔2026〕3号", LetterState.VOID, "打印时作废")
    assert kept.request_id is None
    for serial in (3, 5):
        with pytest.raises(Refused, match=f"泉港统答〔2026〕{serial}号已经用过或者已经说明"):
            explain_gap(office, "林某", Gap("答", 2026, serial), "再次", TODAY)


def test_the_first_number_is_set_by_explaining_what_is_below_it(office: Office) -> None:
    explain_gap(office, "林某", Gap("答", 2026, 11), "此前用纸质编号", TODAY)
    assert proposed(office) == (12, "泉港统答〔2026〕12号")
    assert found(office) == []
    with pytest.raises(InputError, match="一次最多说明"):
        explain_gap(office, "林某", Gap("答", 2026, 99_999), "手误", TODAY)
    with pytest.raises(InputError, match="从1开始"):
        explain_gap(office, "林某", Gap("答", 2026, 0), "手误", TODAY)
