"""Numbers of letters: the next one of a series and year, the gaps, and why a number was never used.

A number belongs to whoever had it first, also when that letter is void or in the bin. A pattern without the series
numbers all letters of a year in one row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.numbering import Pattern, parse_pattern
from ogi_desk.domain.records import Letter, Profile
from ogi_desk.services.ports import Changes, Office, Reader

LETTER_PATTERN = "{letter_word}{series}〔{year}〕{serial}号"
LETTER_PATTERN_FIELDS = ("letter_word", "series", "year", "serial")
LETTER_PATTERN_LABEL = "文书文号规则"
#: More numbers than this between two letters are a slip of the keyboard.
MOST_GAPS = 2_000


@dataclass(frozen=True, slots=True)
class Gap:
    """One number of a series and year that no letter has."""

    series: str
    year: int
    serial: int


def letter_pattern(profile: Profile) -> Pattern:
    """Return the office's pattern of letter numbers; ``InputError`` says what is wrong with it."""
    return parse_pattern(profile.letter_pattern or LETTER_PATTERN, LETTER_PATTERN_FIELDS, LETTER_PATTERN_LABEL)


def number_of(profile: Profile, series: str, year: int, serial: int) -> str:
    """Return the number as printed: 泉港统补〔2026〕5号."""
    return letter_pattern(profile).fill(serial, **_values(profile, series, year))


def propose_number(reader: Reader, profile: Profile, series: str, year: int) -> tuple[int, str]:
    """Return the next serial of a series and year, and the number it makes.

    Void and binned letters count; so do those numbered in the same row by another pattern.
    """
    pattern = letter_pattern(profile)
    before, after = pattern.around_serial(**_values(profile, series, year))
    highest = reader.highest_serial("letter", "number", before, after)
    if "series" in pattern.fields:  # else one row for all series, found by its numbers alone
        own = (letter.serial or 0 for letter in reader.all(Letter, series=series, year=year))
        highest = max([highest, *own])
    return highest + 1, number_of(profile, series, year, highest + 1)


def gaps(reader: Reader) -> list[Gap]:
    """Return the numbers below the highest of each series and year that neither a letter nor an explanation has."""
    in_one_row = "series" not in letter_pattern(reader.profile()).fields
    taken: dict[tuple[str, int], set[int]] = {}
    for letter in reader.all(Letter):
        if letter.serial is not None and letter.year is not None:
            taken.setdefault(("" if in_one_row else letter.series, letter.year), set()).add(letter.serial)
    return [
        Gap(series, year, serial)
        for (series, year), serials in sorted(taken.items())
        for serial in range(1, max(serials))
        if serial not in serials
    ]


def explain_gap(office: Office, actor: str, gap: Gap, reason: str, on: date) -> Changes:
    """Keep why a number was never used, as a void letter that has nothing but the number.

    Above the highest number so far this sets where the series goes on: all numbers up to ``gap.serial`` are explained
    alike, the next letter has the one after it. ``InputError`` without a reason, ``Refused`` when the number is taken.
    """
    reason = reason.strip()
    if not reason:
        raise InputError("请写明文号空缺的原因")
    if gap.serial < 1:
        raise InputError("文号的序号应从1开始，现为{serial}，请改正", serial=gap.serial)
    with office.write(actor, "说明文号空缺") as writer:
        profile = writer.profile()
        following, _ = propose_number(writer, profile, gap.series, gap.year)
        missing: Iterable[int] = (gap.serial,)
        if gap.serial >= following:
            missing = range(following, gap.serial + 1)
            if len(missing) > MOST_GAPS:
                raise InputError(
                    "一次最多说明{most}个空缺的文号，现为{count}个，请核对序号", most=MOST_GAPS, count=len(missing)
                )
        elif gap not in gaps(writer):
            number = number_of(profile, gap.series, gap.year, gap.serial)
            raise Refused("文号{number}已经用过或者已经说明，请刷新后再看。", number=number)
        writer.add_many(
            Letter(
                series=gap.series,
                year=gap.year,
                serial=serial,
                number=number_of(profile, gap.series, gap.year, serial),
                void_on=on,
                void_reason=reason,
            )
            for serial in missing
        )
    return writer.changes()


def used_sentence(letter: Letter) -> Refused:
    """Return the refusal to issue a letter a second time."""
    issued_on = in_words(letter.issued_on) if letter.issued_on else ""
    if letter.number:
        return Refused("该文书已于{on}发出，文号{number}，不能再次发出。", on=issued_on, number=letter.number)
    return Refused("该文书已于{on}发出，不能再次发出。", on=issued_on)


def _values(profile: Profile, series: str, year: int) -> dict[str, object]:
    return {"letter_word": profile.letter_word or profile.document_word, "series": series, "year": year}
