"""Numbers and nil statements in the text against the table: the form's data say how texts speak of each row.

Live fields never contradict their table; a typed number that equals its figure is right. A number of another year, of
part of a year, or whose row cannot be told is not checkable, which is not wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.findings_meanings import OWN_ONLY, judge_meanings, judge_named, meaning_value, table_word
from ogi_desk.forms.layout import ColumnForm, Form, MentionForm, RowForm, TableForm
from ogi_desk.forms.report import CellRef, Figure, Finding, Report, Severity
from ogi_desk.forms.text_numbers import COUNT_UNITS, Number, Reading, read_report

_CUMULATIVE = re.compile(r"累计|以来|至今|自开展|自施行")
_PART = re.compile(
    r"上半年|下半年|季度|每[月季日天周]|\d{1,2}月(?!\d*日?[底末])|当月|上年|去年|同期|前年|上一年"
    r"|全[省市区县](?!统计)|各[省市区县镇乡]|各部门|各单位"
)
#: 上年结转 is of this year's table, whatever year it speaks of; what was carried in may be within a number before it
_CARRIED = re.compile(r"(?:上年度?|上一年度?|去年)结转")
_WITHIN = re.compile(r"(?:含|包括|其中)[^；。，]{0,8}结转")
_BRACKET = re.compile(r"^[（(][^（()）]*[）)]")
_CLAUSE = "，。；：,;:\n"
_SEGMENT = "；。;\n"
_AND = "、和及"


def check_mentions(form: Form, report: Report) -> Iterator[Finding]:
    """Tell typed numbers and nil statements that contradict their figure."""
    for reading in read_report(report):
        for number in reading.numbers:
            mention = None if number.key or number.is_percent else mention_of(form, reading, number)
            finding = _contradiction(form, report, reading, number, mention) if mention else None
            if finding:
                yield finding
        yield from _nil(form, report, reading)


def check_units(form: Form, report: Report) -> Iterator[Finding]:
    """Tell numbers whose unit is not their row's (件 in the text, 条 in the table), once for each section and pair."""
    for reading in read_report(report):
        told: set[tuple[str, str]] = set()
        for number in reading.numbers:
            found = _row(form, reading, number) if number.is_count else None
            if not found:
                continue
            table, row = found
            pair = number.unit, row.unit
            if row.unit in COUNT_UNITS and number.unit != row.unit and pair not in told:
                told.add(pair)
                yield Finding(
                    severity=Severity.WARNING,
                    rule="unit",
                    message=Saying(
                        "文中“{indicator}”的计量单位写作“{unit}”，{table}为“{unit2}”",
                        table=table_word(table),
                        indicator=row.indicator,
                        unit=number.unit,
                        unit2=row.unit,
                    ),
                    cells=(CellRef(table.id, row.id, _column_ids(table)[0]),),
                    section=reading.section,
                    start=number.start,
                    end=number.end,
                )


def _row(form: Form, reading: Reading, number: Number) -> tuple[TableForm, RowForm] | None:
    """The row a number speaks of: by its field's key, else by the words around it."""
    if number.key:
        parts = number.key.split("/")
        names = (parts[0], parts[1]) if len(parts) == 3 else None
    else:
        mention = mention_of(form, reading, number)
        names = (mention.table, mention.row) if mention else None
    table = form.table(names[0]) if names else None
    row = table.row(names[1]) if table and names else None
    return (table, row) if table and row else None


def mention_of(form: Form, reading: Reading, number: Number) -> MentionForm | None:
    """How the clause of a number speaks of a row, or ``None``."""
    start, end = _clause(reading, number)
    clause = reading.text[start : number.start] + "#" + _BRACKET.sub("", reading.text[number.end : end])
    if len(clause) > 100:
        return None
    for mention in form.mentions:
        if any(word in clause for word in mention.without):
            continue
        if any(pattern.search(clause) for pattern in mention.patterns):
            return mention
    return None


def _clause(reading: Reading, number: Number) -> tuple[int, int]:
    """The stretch of words a number stands in; in 行政复议2件、行政诉讼1件 each number has its own."""
    start, end = reading.back_to(_CLAUSE, number.start), reading.on_to(_CLAUSE, number.end)
    for other in reading.within(start, end):
        if other.end < number.start and reading.text[other.end] in _AND:
            start = other.end + 1
        elif other.start > number.end and reading.text[number.end] in _AND:
            end = number.end
    return start, end


def _contradiction(
    form: Form, report: Report, reading: Reading, number: Number, mention: MentionForm
) -> Finding | None:
    start = reading.back_to(_SEGMENT, number.start)
    before = reading.text[start : number.start]
    behind = reading.text[number.end : reading.on_to(_SEGMENT, number.end)]
    if _PART.search(_CARRIED.sub("", before)) or _other_year(before, report.year):
        return None  # of another time or of other offices: not this figure
    within = bool(_WITHIN.search(behind))
    if within and not mention.sums:
        return None  # with what was carried in: not this figure
    clause_start, clause_end = _clause(reading, number)
    if not within and mention.sums and "结转" in reading.text[clause_start:clause_end]:
        return None  # new and carried in, in words that cannot be told apart
    if mention.figure:
        return judge_named(form, report, reading, number, mention)
    table = form.table(mention.table)
    row = table.row(mention.row) if table else None
    if not table or not row or (row.unit == "元") != (number.unit in ("元", "万元")):
        return None
    if number.unit not in (*COUNT_UNITS, "元", "次", "万元"):
        return None
    value = number.value * 10000 if number.unit == "万元" and row.unit == "元" else number.value
    if mention.adds or mention.sums:
        return judge_meanings(report, reading, number, mention, table, row, value, before, carried=within)
    cells = [CellRef(table.id, row.id, mention.column)] if mention.column else _candidates(table, row, before, report)
    figures = [(ref, f.value) for ref in cells if (f := _figure(report, ref))]
    known = [(ref, v) for ref, v in figures if v is not None]
    if not known or len(known) < len(cells) or any(v == value for _, v in known):
        return None
    printed = reading.text[reading.back_to(_CLAUSE, number.start) : number.end]
    shown = listed(
        Saying("{table}为{v}{unit}", table=_label(table, ref), v=show_number(v), unit=row.unit) for ref, v in known
    )
    message = Saying(
        "文中“{printed}”与{table}“{indicator}”不一致，{table}{shown}",
        printed=printed,
        table=table_word(table),
        indicator=row.indicator,
        shown=shown,
    )
    twin = _twin(report, table, known[-1][0], value)
    return Finding(
        severity=Severity.WARNING if OWN_ONLY.search(before) else Severity(mention.severity),
        rule="text-against-table",
        message=Saying("{message}；{typed}与“{twin}”相同", message=message, typed=show_number(value), twin=twin)
        if twin
        else message,
        cells=tuple(ref for ref, _ in known),
        section=reading.section,
        start=number.start,
        end=number.end,
    )


def _candidates(table: TableForm, row: RowForm, before: str, report: Report) -> list[CellRef]:
    """The cells a number may speak of: one where the period is said, all columns where it is not."""
    year_words = re.search(rf"全年|本年|今年|年内|当年|新增|{report.year}年(?!底|末|以来|\d|1[0-2]月31)", before)
    cumulative = bool(_CUMULATIVE.search(before))
    wanted = [c for c in table.columns if (c.period == "cumulative") == cumulative]
    ambiguous = bool(year_words) == cumulative or not wanted
    return [CellRef(table.id, row.id, c.id) for c in (table.columns if ambiguous else wanted)]


def _other_year(before: str, year: int) -> bool:
    """Whether the words speak of another year than the report's (2003年以来 speaks of all years)."""
    years = re.findall(r"(\d{4})年(?!\d*月?\d*日?(?:以来|起|至|—|-))", before)
    return any(int(other) != year for other in years)


def _figure(report: Report, ref: CellRef) -> Figure | None:
    try:
        return report.cell(ref)
    except KeyError:
        return None


def _twin(report: Report, table: TableForm, ref: CellRef, value: Decimal) -> str:
    """The row whose figure in the same column is the typed number: a likely mix-up, worth saying."""
    for row in table.rows:
        figure = _figure(report, CellRef(table.id, row.id, ref.column))
        if row.id != ref.row and value > 1 and figure and figure.value == value:
            return row.indicator
    return ""


def _label(table: TableForm, ref: CellRef) -> str:
    column = table.column(ref.column)
    return column.indicator if column else ref.column


def _year_column(table: TableForm) -> ColumnForm | None:
    return next((c for c in table.columns if c.period == "year"), None)


def _column_ids(table: TableForm) -> list[str]:
    return [column.id for column in table.columns]


def _nil(form: Form, report: Report, reading: Reading) -> Iterator[Finding]:
    """Tell statements that something did not happen where the year's figure is not 0."""
    for mention in form.mentions:
        table = form.table(mention.table)
        column = (table.column(mention.column) or _year_column(table)) if table else None
        if not table or not column:
            continue
        ref = CellRef(table.id, mention.row, column.id)
        row, value = table.row(mention.row), _nil_value(report, mention, ref)
        if not value or not row:
            continue
        name = mention.label or row.indicator
        for pattern in mention.nil:
            for start, end in reading.stretches("。；\n"):
                match = pattern.search(reading.text, start, end)
                if match and not _other_year(reading.text[start : match.end()], report.year):
                    yield Finding(
                        severity=Severity.ERROR,
                        rule="nil-against-table",
                        message=Saying(
                            "文中称“{match}”，{table}“{indicator}”本年度为{value}{unit}",
                            table=table_word(table),
                            match=match[0],
                            indicator=name,
                            value=show_number(value),
                            unit=row.unit,
                        ),
                        cells=(ref,),
                        section=reading.section,
                        start=match.start(),
                        end=match.end(),
                    )


def _nil_value(report: Report, mention: MentionForm, ref: CellRef) -> Decimal | None:
    """The figure, or the sum of figures, a nil statement denies."""
    if mention.adds:
        return meaning_value(report, mention.adds)
    figure = _figure(report, ref)
    return figure.value if figure else None
