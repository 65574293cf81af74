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
from ogi_desk.forms.figures import Entries, finish_tables, plan_tables
from ogi_desk.forms.layout import Form, fitting_forms
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import Figure, FigureStatus, Report, Table
from ogi_desk.services.baseline import IMPORTED, report_of, signed_report
from ogi_desk.services.figure_pairs import FigurePair, Likeness, figure_pairs
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

    before: str  # in words: 2023年度报告第1版 …
    after: str
    figures: tuple[FigurePair, ...]
    texts: tuple[TextChange, ...] = ()
    notes: tuple[str, ...] = ()
    asks: bool = False  # whether a jump from one side to the other is worth asking about
    has_texts: bool = True  # whether texts were compared at all

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
        before, words = kept.report, kept.words
    else:
        used = _form_written_in(reader, definitions, other, form_id)
        written = _written(reader, other, used)
        before, words = prepare(reader, definitions, other, used), _now(other)
        notes.append(Saying("{year}年度没有签发或录入的报告，按现有登记计算", year=other))
        if not _began(reader, other):
            before = replace(before, tables=_unknown(before.tables))
            notes.append(_not_begun(reader, other))
        elif not written:
            notes.append(Saying("{year}年度没有存下的文字，只对照数字", year=other))
    return _compared(definitions, before, after, words, _now(year), notes, asks=True, by_text=written)


def compare_forms(
    reader: Reader,
    definitions: Definitions,
    year: int,
    before: str,
    after: str,
    texts: Mapping[str, str] | None = None,
) -> Comparison:
    """Compare the same year in two forms, cell by cell where both count the same records or bear the same name.

    The texts of two forms are about different things and are not compared.
    """
    one = prepare(reader, definitions, year, before)
    two = prepare(reader, definitions, year, after, texts)
    names = [form_by_id(definitions, form_id).name for form_id in (before, after)]
    notes = [Saying("两种格式的章节不同，只对照数字")] if before != after else []
    return _compared(definitions, one, two, names[0], names[1], notes, by_text=before == after)


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
    before = signed_report(snapshots[version], form)
    if later is None:
        now = prepare(reader, definitions, year, form_id, texts)
        return _compared(definitions, before.report, now, before.words, _now(year), asks=True)
    after = signed_report(snapshots[later], form)
    return _compared(definitions, before.report, after.report, before.words, after.words, asks=True)


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
    asked = {*form.indicators()}
    notes: list[str] = [Saying("按现有登记中的日期重新计算，以后补登、更正的也算在内")]
    sides = []
    for day in (before, after):
        tables = figures_on(reader, form, day, entries)
        if not _began(reader, day.year):
            tables = _unknown(tables)
            notes.append(_not_begun(reader, day.year))
        sides.append(tables)
    for day in dict.fromkeys((before, after)):
        entered = any(fact.year == day.year and fact.indicator in asked for fact in entries.facts)
        if (day.month, day.day) != (12, 31) and entered:
            notes.append(
                Saying("{year}年度的填报数不分日期，截至{day}也按填报数列出", year=day.year, day=in_words(day))
            )
        if today is not None and day > today:
            notes.append(Saying("{day}还没有到，只有到今天为止登记的记录", day=in_words(day)))
    words = [Saying("截至{day}", day=in_words(day)) for day in (before, after)]
    pairs = tuple(figure_pairs(form, form, sides[0], sides[1]))
    return Comparison(words[0], words[1], pairs, (), tuple(dict.fromkeys(notes)), has_texts=False)


def figures_on(reader: Reader, form: Form, day: date, entries: Entries | None = None) -> tuple[Table, ...]:
    """Return a form's tables as of the end of a day, counted from 1 January of its year."""
    plans = plan_tables(form, day.year, entries_of(reader) if entries is None else entries, day)
    amounts = measure(reader, [selection for plan in plans.values() for selection in plan.wanted()])
    return finish_tables(form, day.year, plans, amounts)


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


def _began(reader: Reader, year: int) -> bool:
    """Whether the office had records, or entered figures, of this year or of one before."""
    first = _first_year(reader)
    return first is None or first <= year


def _first_year(reader: Reader) -> int | None:
    return min((*recorded_years(reader), *(fact.year for fact in entries_of(reader).facts)), default=None)


def _not_begun(reader: Reader, year: int) -> str:
    return Saying(
        "本单位的登记从{first}年开始，{year}年没有记录，这些数都是缺数，不是0", first=_first_year(reader), year=year
    )


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
    before_words: str,
    after_words: str,
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
        texts += text_changes(before, after)
    pairs = tuple(figure_pairs(one, two, before.tables, after.tables))
    return Comparison(before_words, after_words, pairs, tuple(texts), tuple(told), asks, by_text)
