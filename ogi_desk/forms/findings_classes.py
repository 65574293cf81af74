"""Counts by class in the text against the cell of that class: applicants of section 三, results of section 四.

``新收27件，其中自然人22件、商业企业5件``: the total before the classes says which row is meant. Where nothing says it,
a number that fits none of the rows it may mean is a question. Must not add classes up: that is :mod:`.findings_sums`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.applicant_words import APPLICANTS, LEGAL
from ogi_desk.forms.clauses import clause_of, mention_of, of_another_time
from ogi_desk.forms.fields import show_number
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.findings_meanings import OWN_ONLY, table_word
from ogi_desk.forms.identities import added, value_of
from ogi_desk.forms.implied_mentions import TOTAL, class_columns
from ogi_desk.forms.layout import Form, MentionForm, TableForm
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.forms.text_matters import of_another_matter, of_disputes_decided
from ogi_desk.forms.text_numbers import Number, Reading, read_report

_BEFORE = (
    r"(?:^|其中|来自|涉及|由|对|属于?|均?为|系|是|有|按|收到|受理|新收|接收|办结|答复|共|全年|本年度?|\d{4}年"
    r"|本机关|我局|[）)])(?:的|了|共|各)*"
)
_AFTER = (
    r"(?:申请人|申请|提出|提交|提起|递交|发起|政府|信息|公开|依|方面|主体|类|的|了|数量|数|共计|共|为|有|占|计|各|则"
    r"|分别)*"
)
_APPLICANTS = tuple((re.compile(rf"{_BEFORE}(?:{word}){_AFTER}$"), classes, own) for word, classes, own in APPLICANTS)
_BEHIND = re.compile(r"申请|[（(]|$|占")
#: rows a class is told of where the text names none
_ROWS = ("new", "results")
_OF_LAST_YEAR = re.compile(r"(?:上年度?|去年|上一年度?|\d{4}年度?)(?:同期)?的?(?:是|为)?$")
_LIST = re.compile(r"其中|[：:]|包括|分为|中，?$")
#: Words of section 四 with the ends of the column ids they stand for.
_HEADS = (
    ("reconsideration", re.compile(r"行政复议|复议案件|复议申请")),
    ("direct_litigation", re.compile(r"未经复议|直接起诉|直接提起")),
    ("litigation_after", re.compile(r"复议后|经复议")),
    ("litigation", re.compile(r"行政诉讼|诉讼案件|行政应诉")),
)
_RESULTS = tuple((result, re.compile(rf"(?:{words})(?:的|案件|案|了|数|为|有|共)*$")) for result, words in (
    ("upheld", "维持(?:原?具体行政行为|原[^，。；、#]{0,6})?(?:或者驳回原告诉讼请求)?|驳回(?:原告)?(?:诉讼请求|起诉)"),
    ("corrected", "纠[正错]"),
    ("other", "其[他它](?:结果|情形)"),
    ("pending", "(?:尚未|未|还未|仍未)审结|(?:正在|尚在|还在)审理(?:中)?"),
    ("total", "未经复议(?:而)?直接(?:起诉|提起诉讼|提起行政诉讼)|复议后(?:起诉|提起诉讼|提起行政诉讼)"),
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """Which cells a number may speak of: each a sum of cells; the first is the likeliest."""

    ways: tuple[tuple[CellRef, ...], ...]
    sure: bool


def check_classes(form: Form, report: Report) -> Iterator[Finding]:
    """Tell counts of a class that contradict the table's cell of that class."""
    for table in form.tables:
        classes = class_columns(table)
        results = _result_cells(table)
        for reading in read_report(report) if classes or results else ():
            for number in reading.numbers:
                if number.key or not number.is_count:
                    continue
                told = _applicants(form, report, table, classes, reading, number) if classes else None
                if told is None and results and (told := _result(results, reading, number)):
                    told = None if of_disputes_decided(form, report, reading, number.start) else told
                finding = _judge(form, report, table, reading, number, told) if told else None
                if finding and not of_another_time(reading, number, report.year):
                    yield finding


def _class_of(reading: Reading, number: Number) -> tuple[tuple[str, ...], bool] | None:
    """The classes a number counts, and whether they are named in the form's own word."""
    start, end = clause_of(reading, number)
    before, behind = reading.text[start : number.start], reading.text[number.end : end]
    if not _BEHIND.match(behind):
        return None
    return next(((classes, own) for word, classes, own in _APPLICANTS if word.search(before)), None)


def _applicants(
    form: Form, report: Report, table: TableForm, classes: dict[str, str], reading: Reading, number: Number
) -> _Told | None:
    found = _class_of(reading, number)
    if not found or not all(c in classes for c in found[0]):
        return None
    start = reading.back_to("\n", number.start)
    text = reading.text[start : number.start]
    if of_another_matter(text):
        return None
    if found[0] == LEGAL and re.match(r"[^。；]{0,4}其[他它]组织\d", reading.text[number.end :]):
        return None  # 法人3件、其他组织2件: neither is a column
    columns = [classes[c] for c in found[0]]
    total = _total(form, table, reading, number)
    if total is None:
        if not re.search(r"申请", reading.text[start : clause_of(reading, number)[1]]):
            return None
        rows: list[tuple[str, ...]] = [(row,) for row in _ROWS if table.row(row)]
    else:
        mention, value = total
        rows = [tuple(key.split("/")[1] for key in mention.adds)] if mention.adds else [(mention.row,)]
        for keys in mention.sums:  # the total counts what was carried in, too: so do its classes
            refs = [CellRef(*key.split("/")) for key in keys]
            if added(report, refs) == value:
                fits = value_of(report, CellRef(table.id, mention.row, TOTAL)) == value
                rows = [*(rows if fits else ()), tuple(ref.row for ref in refs)]
    if rows and ("new",) in rows and table.row("carried_in") and total is None:
        rows.append(("new", "carried_in"))
    ways = tuple(tuple(CellRef(table.id, row, column) for row in way for column in columns) for way in rows)
    return _Told(ways, found[1] and total is not None) if ways else None


def _total(form: Form, table: TableForm, reading: Reading, number: Number) -> tuple[MentionForm, Decimal] | None:
    """The total a list of classes belongs to: its mention and its number; ``None`` where none stands before it."""
    start = reading.back_to("\n", number.start)
    for other in reversed(reading.within(start, number.start)):
        between = reading.text[other.end : number.start]
        if other.is_percent or _class_of(reading, other) or re.match(r"[^（(]*[）)]", between):
            continue  # 受理46件（含上年结转3件），其中
        if _OF_LAST_YEAR.search(reading.text[start : other.start]):
            continue  # 与上年的26件相比
        mention = mention_of(form, reading, other)
        if mention is None or mention.table != table.id or mention.column != TOTAL:
            return None
        if mention.row in ("carried_in", "carried_on") and not _LIST.search(between):
            continue  # 新收27件，上年结转3件。自然人…
        return mention, other.value
    return None


def _result_cells(table: TableForm) -> dict[tuple[str, str], CellRef]:
    """The cells that count disputes of the year by their result, and the totals of their blocks."""
    found: dict[tuple[str, str], CellRef] = {}
    for row in table.rows:
        for column in table.columns:
            cell = row.cells.get(column.id)
            counting = (cell.counting if cell else None) or row.counting
            block, _, end = column.id.rpartition("_")
            if column.sum_of and end == "total" and block in (name for name, _ in _HEADS):
                found[block, "total"] = CellRef(table.id, row.id, column.id)
            if counting is None or counting.kind != "case" or column.period != "year":
                continue
            asked = {c.field: c.value for c in counting.conditions}
            kinds, result = asked.get("kind", ""), asked.get("result", "")
            block = "litigation" if len(kinds) == 2 and not isinstance(kinds, str) else str(kinds)
            pending = any(c.operator == "empty_or_after" for c in counting.conditions)
            if result or pending:
                found[block, str(result) if result else "pending"] = CellRef(table.id, row.id, column.id)
    return found


def _result(cells: dict[tuple[str, str], CellRef], reading: Reading, number: Number) -> _Told | None:
    start, end = clause_of(reading, number)
    clause, behind = reading.text[start : number.start], reading.text[number.end : end]
    before = reading.text[reading.back_to("\n", number.start) : number.start]
    result = next((r for r, words in _RESULTS if words.search(clause)), "")
    if not result:
        return None
    places = [(match.end(), block) for block, words in _HEADS for match in words.finditer(before)]
    block = max(places, default=(0, ""))[1]
    if result == "total" and block not in ("direct_litigation", "litigation_after"):
        return None
    if not block or behind.strip("（(") not in ("", "案件"):
        return None
    blocks = (block,) if (block, result) in cells else ("direct_litigation", "litigation_after")
    if (block != "litigation" and len(blocks) > 1) or any((b, result) not in cells for b in blocks):
        return None
    refs = tuple(cells[b, result] for b in blocks)
    ways = (refs, *((ref,) for ref in refs)) if len(refs) > 1 else (refs,)
    return _Told(ways, block == "reconsideration")


def _judge(
    form: Form, report: Report, table: TableForm, reading: Reading, number: Number, told: _Told
) -> Finding | None:
    sums = [added(report, way) for way in told.ways]
    if any(total is None or total == number.value for total in sums):
        return None
    way, expected = told.ways[0], sums[0]
    start = clause_of(reading, number)[0]
    values = [value for ref in way if (value := value_of(report, ref)) is not None]
    shown: str = listed(show_number(value) for value in values)
    if len(way) > 1:
        shown = Saying("{parts}，合计{total}", parts=shown, total=show_number(expected or Decimal(0)))
    message = Saying(
        "文中“{printed}”与{table}“{name}”不一致，{table}为{shown}",
        printed=reading.text[start : number.end].strip(),
        table=table_word(table),
        name=listed((cell_label(form, ref) for ref in way), "”“"),
        shown=shown,
    )
    before = reading.text[reading.back_to("。\n", number.start) : number.start]
    sure = told.sure and len(told.ways) == 1 and not OWN_ONLY.search(before)
    return Finding(
        severity=Severity.ERROR if sure else Severity.WARNING,
        rule="class-against-table",
        message=message,
        cells=way,
        section=reading.section,
        start=number.start,
        end=number.end,
    )
