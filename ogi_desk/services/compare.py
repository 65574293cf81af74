"""Two reports side by side: this year and last, form and form, day and day, what was signed and what stands now.

Values only; who shows them marks what changed. Must not decide which of two figures is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ogi_desk.domain.dates import in_words, moment_in_words
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Snapshot
from ogi_desk.domain.saying import Saying
from ogi_desk.forms.compose import SIGNED_ON
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.kept_years import begun_by
from ogi_desk.forms.layout import fitting_forms
from ogi_desk.forms.report import Figure, FigureStatus, Report, Table
from ogi_desk.forms.section_pairs import section_pairs
from ogi_desk.services.baseline import IMPORTED, Baseline, report_of, signed_report
from ogi_desk.services.explain_sides import Side
from ogi_desk.services.figure_pairs import FigurePair, Likeness, figure_pairs
from ogi_desk.services.figures_on_day import figures_on
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import entries_of, form_by_id, prepare, recorded_years
from ogi_desk.services.text_changes import Piece, TextChange, frame_changes, text_changes

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

__all__ = [
    "Comparison",
    "FigurePair",
    "Likeness",
    "Piece",
    "Side",
    "TextChange",
    "comparable_years",
    "compare_days",
    "compare_forms",
    "compare_versions",
    "compare_years",
    "figures_on",
    "signed_versions",
]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports side by side; ``notes`` are sentences on what they can and cannot be compared by."""

    sides: tuple[Side, Side]
    figures: tuple[FigurePair, ...]
    texts: tuple[TextChange, ...] = ()
    notes: tuple[str, ...] = ()
    asks: bool = False  # whether a jump from one side to the other is worth asking about
    has_texts: bool = True  # whether texts were compared at all

    @property
    def before(self) -> str:
        """The earlier side in words: 2023年度报告第1版 …"""
        return self.sides[0].words

    @property
    def after(self) -> str:
        """The later side in words."""
        return self.sides[1].words

    @property
    def changed(self) -> tuple[FigurePair, ...]:
        """The figures that differ."""
        return tuple(pair for pair in self.figures if pair.changed)


def compare_years(
    reader: Reader,
    definitions: Definitions,
    year: int,
    form_id: str,
    earlier: int | None = None,
    texts: Mapping[str, str] | None = None,
) -> Comparison:
    """Compare a year's report with an earlier one's (the year before): as signed or taken in, else from the records.

    ``texts`` by section id, not stored yet, stand in place of the stored ones of ``year``.
    """
    other = year - 1 if earlier is None else earlier
    notes: list[str] = []
    after = prepare(reader, definitions, year, form_id, texts)
    kept = report_of(reader, definitions, other, form_id)
    written = True
    if kept:
        before = kept.report
        side = Side(year=other, form=before.form, words=kept.words, version=kept.version)
    else:
        used = _form_written_in(reader, definitions, other, form_id)
        written = _written(reader, other, used)
        before = prepare(reader, definitions, other, used)
        side = Side(year=other, form=used, words=_now(other))
        notes.append(Saying("{year}年度没有签发或录入的报告，按现有登记计算", year=other))
        first = _first_year(reader, entries_of(reader))
        if not begun_by(first, other):
            before = replace(before, tables=_unknown(before.tables))
            side = replace(side, unknown=_not_begun(first, other))
            notes.append(side.unknown)
        elif not written:
            notes.append(Saying("{year}年度没有存下的文字，只对照数字", year=other))
    sides = (side, Side(year=year, form=form_id, words=_now(year)))
    return _compared(definitions, before, after, sides, notes, asks=True, by_text=written)


def compare_forms(
    reader: Reader,
    definitions: Definitions,
    year: int,
    before: str,
    after: str,
    texts: Mapping[str, str] | None = None,
) -> Comparison:
    """Compare the same year in two forms: cells that count the same records, sections that tell the same.

    What stands in one form only is told as such.
    """
    one = prepare(reader, definitions, year, before)
    two = prepare(reader, definitions, year, after, texts)
    forms = [form_by_id(definitions, form_id) for form_id in (before, after)]
    sides = tuple(Side(year=year, form=form.id, words=form.name) for form in forms)
    unwritten = before != after and not _written(reader, year, before)
    notes = [Saying("“{form}”没有存下的文字，按底稿对照", form=forms[0].name)] if unwritten else []
    return _compared(definitions, one, two, (sides[0], sides[1]), notes)


def compare_versions(
    reader: Reader,
    definitions: Definitions,
    year: int,
    form_id: str,
    version: int,
    later: int | None = None,
    texts: Mapping[str, str] | None = None,
) -> Comparison:
    """Compare a signed version with a later one, or with what stands now; ``InputError`` when there is no such one."""
    form = form_by_id(definitions, form_id)
    snapshots = {s.version: s for s in reader.all(Snapshot, year=year, form=form_id)}
    for wanted in (version, later):
        if wanted is not None and wanted not in snapshots:
            raise InputError("{year}年度报告没有签发过第{version}版，请另选一版", year=year, version=wanted)

    def side(base: Baseline | None) -> Side:
        if base is None:
            return Side(year=year, form=form_id, words=_now(year))
        return Side(year=year, form=form_id, words=base.words, version=base.version)

    one = signed_report(snapshots[version], form)
    two = None if later is None else signed_report(snapshots[later], form)
    after = two.report if two else prepare(reader, definitions, year, form_id, texts)
    return _compared(definitions, one.report, after, (side(one), side(two)), asks=True)


def compare_days(
    reader: Reader,
    definitions: Definitions,
    form_id: str,
    before: date,
    after: date,
    today: date | None = None,
) -> Comparison:
    """Compare the figures as they stood at the end of two days, each counted from 1 January of its year.

    With ``today`` a note says that a later day holds only what is logged by then.
    """
    form = form_by_id(definitions, form_id)
    entries = entries_of(reader)
    first = _first_year(reader, entries)
    asked = {*form.indicators()}
    notes: list[str] = [Saying("按现有登记中的日期重新计算，以后补登、更正的也算在内")]
    tables: list[tuple[Table, ...]] = []
    sides: list[Side] = []
    for day in (before, after):
        counted = figures_on(reader, form, day, entries)
        unknown = "" if begun_by(first, day.year) else _not_begun(first, day.year)
        if unknown:
            counted = _unknown(counted)
            notes.append(unknown)
        words = Saying("截至{day}", day=in_words(day))
        sides.append(Side(year=day.year, form=form_id, words=words, day=day, unknown=unknown))
        tables.append(counted)
    for day in dict.fromkeys((before, after)):
        entered = any(fact.year == day.year and fact.indicator in asked for fact in entries.facts)
        if (day.month, day.day) != (12, 31) and entered:
            notes.append(
                Saying("{year}年度的填报数不分日期，截至{day}也按填报数列出", year=day.year, day=in_words(day))
            )
        if today is not None and day > today:
            notes.append(Saying("{day}还没有到，只有到今天为止登记的记录", day=in_words(day)))
    pairs = tuple(figure_pairs(form, form, *tables))
    told = tuple(dict.fromkeys(notes))
    return Comparison((sides[0], sides[1]), pairs, notes=told, has_texts=False)


def comparable_years(reader: Reader, year: int) -> list[int]:
    """Return the other years there is something to compare with, newest first, the year before always among them."""
    years = (
        recorded_years(reader)
        | {snapshot.year for snapshot in reader.all(Snapshot)}
        | {fact.year for fact in entries_of(reader).facts}
    )
    return sorted({*years, year - 1} - {year}, reverse=True)


def signed_versions(reader: Reader, year: int, form_id: str) -> list[tuple[int, str]]:
    """Return the signed versions of a report with who signed each and when, newest first."""
    snapshots = sorted(reader.all(Snapshot, year=year, form=form_id), key=lambda s: s.version, reverse=True)
    return [
        (
            snapshot.version,
            Saying(
                "第{version}版（{signer}，{made_at}）",
                version=snapshot.version,
                signer=snapshot.signer,
                made_at=moment_in_words(snapshot.made_at),
            ),
        )
        for snapshot in snapshots
    ]


def _now(year: int) -> str:
    return Saying("{year}年度报告，现有登记", year=year)


def _first_year(reader: Reader, entries: Entries) -> int | None:
    """The first year of which there are records or entered figures."""
    return min((*recorded_years(reader), *(fact.year for fact in entries.facts)), default=None)


def _not_begun(first: int | None, year: int) -> str:
    return Saying("本单位的登记从{first}年开始，{year}年没有记录，这些数都是缺数，不是0", first=first, year=year)


def _unknown(tables: Iterable[Table]) -> tuple[Table, ...]:
    """The tables of a time before the office kept records: nothing counted is not 0."""
    counted = (FigureStatus.COUNTED, FigureStatus.COMPUTED)

    def blank(figure: Figure) -> Figure:
        return replace(figure, value=None, status=FigureStatus.MISSING) if figure.status in counted else figure

    return tuple(
        replace(table, rows=tuple(replace(row, figures=tuple(map(blank, row.figures))) for row in table.rows))
        for table in tables
    )


def _written(reader: Reader, year: int, form_id: str) -> bool:
    return any(n.text.strip() and n.section not in (IMPORTED, SIGNED_ON) for n in reader.narratives(year, form_id))


def _form_written_in(reader: Reader, definitions: Definitions, year: int, form_id: str) -> str:
    """The form a year's texts were written in: the asked one, else the first fit one with texts, else the asked one."""
    fitting = (form.id for form in fitting_forms(definitions.forms.values(), year))
    return next((id for id in (form_id, *fitting) if _written(reader, year, id)), form_id)


def _compared(
    definitions: Definitions,
    before: Report,
    after: Report,
    sides: tuple[Side, Side],
    notes: Iterable[str] = (),
    *,
    asks: bool = False,
    by_text: bool = True,
) -> Comparison:
    one, two = (form_by_id(definitions, report.form) for report in (before, after))
    told = list(notes)
    if one.id != two.id and asks:
        told.append(Saying("{year}年度用的是“{form}”，能对上的数字才并列", year=before.year, form=one.name))
    texts: list[TextChange] = []
    if by_text:
        texts += frame_changes(before, after) if before.year == after.year else ()
        texts += text_changes(before, after, section_pairs(one, two) if one.id != two.id else None)
    pairs = tuple(figure_pairs(one, two, before.tables, after.tables))
    return Comparison(sides, pairs, tuple(texts), tuple(told), asks, by_text)
