"""Numbers and nil statements in the text against the table: the form's data say how texts speak of each row.

Live fields never contradict their table; a typed number that equals its figure is right. A number of another year, of
part of a year, or whose row cannot be told is not checkable, which is not wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.applicant_words import only_class
from ogi_desk.forms.clauses import SEGMENT, clause_of, mention_of, of_another_time, other_year
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.findings_meanings import OWN_ONLY, judge_meanings, judge_named, meaning_value, table_word
from ogi_desk.forms.implied_mentions import TOTAL, class_columns
from ogi_desk.forms.layout import ColumnForm, Form, MentionForm, RowForm, TableForm
from ogi_desk.forms.report import CellRef, Figure, Finding, Report, Severity
from ogi_desk.forms.text_matters import decides_disputes, of_another_matter, of_disputes_decided
from ogi_desk.forms.text_numbers import COUNT_UNITS, WHOLE_UNITS, Number, Reading, read_report

_CUMULATIVE = re.compile(r"累计|以来|至今|自开展|自施行")
#: what did not happen is not the dispute but its loss: 未发生行政诉讼败诉的情形
_ONLY_LOST = re.compile(r"[^，。；\n]{0,8}?(?:纠[错正]|撤销|败诉|变更|违法|改判)")
_WITHIN = re.compile(r"(?:含|包括|其中)[^；。，]{0,8}结转")
#: smaller numbers stand in several rows by chance, and tell no mix-up
_TELLING = 10
_MONEY = {"元": 1, "万元": 10000}


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
            if table.blocks:
                continue  # 件 and 项 of decisions are used for one another
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


def _asked_for(form: Form, mention: MentionForm) -> bool:
    """Whether a mention is of requests or their answers."""
    table = form.table(mention.table)
    row = table.row(mention.row) if table else None
    return bool(row and (row.sum_of or (row.counting and row.counting.kind in ("request", "answer"))))


def _of_disputes(form: Form, mention: MentionForm) -> bool:
    """Whether a mention is of disputes."""
    table = form.table(mention.table)
    row = table.row(mention.row) if table else None
    countings = [c for c in (row.counting, *(cell.counting for cell in row.cells.values())) if c] if row else []
    return any(counting.kind == "case" for counting in countings)


def _contradiction(
    form: Form, report: Report, reading: Reading, number: Number, mention: MentionForm
) -> Finding | None:
    before = reading.text[reading.back_to(SEGMENT, number.start) : number.start]
    behind = reading.text[number.end : reading.on_to(SEGMENT, number.end)]
    if of_another_time(reading, number, report.year):
        return None
    sentence = reading.text[reading.back_to("。\n", number.start) : number.start]
    if _asked_for(form, mention) and of_another_matter(sentence):
        return None  # 办理人大建议12件，答复12件
    if _of_disputes(form, mention) and of_disputes_decided(form, report, reading, number.start):
        return None  # 受理行政复议案件120件 of a bureau of justice
    within = bool(_WITHIN.search(behind))
    if within and not mention.sums:
        return None  # with what was carried in: not this figure
    clause_start, clause_end = clause_of(reading, number)
    if not within and mention.sums and "结转" in reading.text[clause_start:clause_end]:
        return None  # new and carried in, in words that cannot be told apart
    if mention.figure:
        return judge_named(form, report, reading, number, mention)
    table = form.table(mention.table)
    row = table.row(mention.row) if table else None
    unit = table.unit(row, table.column(mention.column) if mention.column else None) if table and row else ""
    if not table or not row or (unit in _MONEY) != (number.unit in _MONEY):
        return None
    if number.unit not in (*WHOLE_UNITS, *_MONEY):
        return None
    value = number.value * _MONEY.get(number.unit, 1) / _MONEY.get(unit, 1)
    step = Decimal(1).scaleb(-number.decimals) * _MONEY.get(number.unit, 1) / _MONEY.get(unit, 1)
    if mention.adds or mention.sums:
        if _of_a_class(report, table, mention, before, value):
            return None
        return judge_meanings(report, reading, number, mention, table, row, value, before, carried=within)
    cells = [CellRef(table.id, row.id, mention.column)] if mention.column else _candidates(table, row, before, report)
    figures = [(ref, f.value) for ref in cells if (f := _figure(report, ref))]
    known = [(ref, v) for ref, v in figures if v is not None]
    if not known or len(known) < len(cells) or any(_same(v, value, step if unit in _MONEY else None) for _, v in known):
        return None
    if _of_a_class(report, table, mention, before, value):
        return None
    printed = reading.text[clause_start : number.end]
    shown = listed(
        Saying("{table}为{v}{unit}", table=_label(table, ref), v=show_number(v), unit=unit) for ref, v in known
    )
    message = Saying(
        "文中“{printed}”与{table}“{indicator}”不一致，{table}{shown}",
        printed=printed,
        table=table_word(table),
        indicator=row.indicator if row.label else _label(table, known[0][0]),
        shown=shown,
    )
    twin = _twin(report, table, known[-1][0], value)
    return Finding(
        severity=Severity.WARNING
        if OWN_ONLY.search(before) or (_of_disputes(form, mention) and decides_disputes(sentence))
        else Severity(mention.severity),
        rule="text-against-table",
        message=Saying("{message}；{typed}与“{twin}”相同", message=message, typed=show_number(value), twin=twin)
        if twin
        else message,
        cells=tuple(ref for ref, _ in known),
        section=reading.section,
        start=number.start,
        end=number.end,
    )


def _same(told: Decimal, value: Decimal, step: Decimal | None) -> bool:
    """Whether a number gives a figure; an amount of money also rounded to the decimals it is told with."""
    return told == value or (step is not None and abs(told - value) * 2 <= step)


def _of_a_class(report: Report, table: TableForm, mention: MentionForm, before: str, value: Decimal) -> bool:
    """Whether a number is that of the one applicant class the words before it are about: 自然人的申请中，予以公开14件.

    A list of classes is about none of them.
    """
    columns = class_columns(table)
    keys = mention.adds or (f"{table.id}/{mention.row}/{mention.column}",)
    if not columns or any(not key.endswith(f"/{TOTAL}") for key in keys):
        return False
    for name in only_class(before):
        if name in columns:
            of_class = [f"{key.rpartition('/')[0]}/{columns[name]}" for key in keys]
            if meaning_value(report, of_class) == value:
                return True
    return False


def _candidates(table: TableForm, row: RowForm, before: str, report: Report) -> list[CellRef]:
    """The cells a number may speak of: one where the period is said, all columns where it is not."""
    year_words = re.search(rf"全年|本年|今年|年内|当年|新增|{report.year}年(?!底|末|以来|\d|1[0-2]月31)", before)
    cumulative = bool(_CUMULATIVE.search(before))
    wanted = [c for c in table.columns if (c.period == "cumulative") == cumulative]
    ambiguous = bool(year_words) == cumulative or not wanted
    return [CellRef(table.id, row.id, c.id) for c in (table.columns if ambiguous else wanted)]


def _figure(report: Report, ref: CellRef) -> Figure | None:
    try:
        return report.cell(ref)
    except KeyError:
        return None


def _twin(report: Report, table: TableForm, ref: CellRef, value: Decimal) -> str:
    """The row whose figure in the same column is the typed number: a likely mix-up, worth saying."""
    for row in table.rows:
        figure = _figure(report, CellRef(table.id, row.id, ref.column))
        if row.id != ref.row and value >= _TELLING and figure and figure.value == value:
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
                if match and _ONLY_LOST.match(reading.text, match.end()):
                    continue
                if match and not other_year(reading.text[start : match.end()], report.year):
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
