"""A report as JSON, out and in: the shape other programs rely on (docs/exchange.md).

Going out every id is given. Coming in ids may be missing: tables, rows and columns are then found by their labels, and
``/``, ``-``, ``—`` and blank mean "not given", which is not 0. Must not judge figures; that is :mod:`ogi_desk.forms`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.filled_tables import GivenFigure, filled_table
from ogi_desk.exchange.labels import any_year, match_labels, unnumbered
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.layout import Form, TableForm
from ogi_desk.forms.plain import as_plain
from ogi_desk.forms.report import Finding, Paragraph, Report, Section, Severity, Table
from ogi_desk.services.whole_files import LARGEST_REPORT, read_whole

_NOT_GIVEN = frozenset({"", "/", "-", "—", "--", "——", "―", "–", "−", "\\", "无"})
_FOOTNOTE = re.compile(r"[\u2460-\u24ff\u2776-\u2793\u3251-\u32bf¹²³⁰⁴-⁹]")
_LARGEST_NUMBER = 10**15  # no office counts so far; beyond it stands no figure but a slip
_MOST_DIGITS = 20
_OPEN_END = 2099  # the last year of a form still in use


# -- out


def to_json(report: Report) -> dict[str, Any]:
    """Return the report as plain values for ``json``: whole numbers as int, others as float, missing as ``None``."""
    plain = as_plain(report)
    value = {key: plain[key] for key in ("form", "year", "agency", "sections", "tables", "findings")}
    value["sections"] = [{"heading": section["heading"], "text": section["text"]} for section in plain["sections"]]
    return value


def number_out(value: Decimal | None) -> int | float | None:
    """A figure as a JSON number."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


# -- in


def read_json(path: Path) -> Any:
    """Read a JSON file; ``InputError`` names the line when it is none."""
    try:
        text = read_whole(path, LARGEST_REPORT).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("文件“{file}”不是 UTF-8 编码的 JSON，请另存为 UTF-8 后再试。", file=path.name) from None
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=lambda name: name)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a ValueError of its own
        line = getattr(error, "lineno", 1)
        raise InputError("文件“{file}”第 {line} 行不合 JSON 格式，请改正。", file=path.name, line=line) from None


def from_json(data: Any, form: Form, name: str = "JSON") -> Report:
    """Return the report a JSON value describes, in the shape of ``form``; ``name`` stands for the file in sentences.

    Rows and columns the form does not know become warnings in ``findings``. ``InputError`` when the value has not the
    shape of a report, a figure is no number, or no row at all fits the form.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("tables"), list):
        raise InputError("文件“{file}”不是报告：缺少 tables 这一项，请参照交换格式说明。", file=name)
    notes: list[Finding] = []
    year = _year(data.get("year"), form, name)
    if year is None:
        year = _likely_year(data.get("sections"), form)
        notes.append(_note("unknown_year", f"文件没有写明年度（year），按{year}年度核对"))
    given = [_object(table, name, "tables") for table in data["tables"]]
    tables = _tables(given, form, year, name, notes)
    sections = data.get("sections") or []
    if not isinstance(sections, list):
        raise InputError("文件“{file}”的 sections 应是列表，请改正。", file=name)
    agency = str(data.get("agency") or "").strip()
    return Report(
        form=form.id,
        form_version=form.version,
        year=year,
        agency=agency,
        title=form.report_title.format(agency=agency, year=year),
        title_lines=tuple(line.format(agency=agency, year=year) for line in form.title_lines),
        sections=_sections([_object(section, name, "sections") for section in sections], form),
        tables=tables,
        charts=(),
        signed_on=date(year + 1, 1, 31),
        findings=tuple(notes),
    )


def _object(value: Any, name: str, part: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise InputError("文件“{file}”的 {part} 中有一项不是对象，请改正。", file=name, part=part)
    return value


def _list(value: Any, name: str, part: str) -> Sequence[Any]:
    if not isinstance(value, list):
        raise InputError("文件“{file}”的 {part} 应是列表，请改正。", file=name, part=part)
    return value


def _year(value: Any, form: Form, name: str) -> int | None:
    if value is None:
        return form.first_year if form.first_year == form.last_year else None
    text = str(value).strip().removesuffix("年")
    if isinstance(value, bool) or not (text.isdecimal() and 1949 <= int(text) <= 2100):
        raise InputError("文件“{file}”的 year 应是四位年份，现为“{value}”。", file=name, value=value)
    return int(text)


def _likely_year(sections: Any, form: Form) -> int:
    """The year of a file that does not say it: that of the period in its text, else one the form serves."""
    period = re.search(r"(\d{4})年1月1日", str(sections or ""), re.ASCII)
    if period and form.serves(int(period[1])):
        return int(period[1])
    return form.first_year if form.last_year >= _OPEN_END else form.last_year


def _sections(given: Sequence[Mapping[str, Any]], form: Form) -> tuple[Section, ...]:
    pairs = match_labels([section.heading for section in form.sections], [s.get("heading") or "" for s in given])
    known = {section.id for section in form.sections}
    sections = []
    for place, section in enumerate(given):
        own = str(section.get("id") or "")
        id = own if own in known else form.sections[pairs[place]].id if place in pairs else f"section-{place + 1}"
        lines = (line.strip() for line in str(section.get("text") or "").splitlines())
        paragraphs = tuple(_paragraph(line) for line in lines if line)
        sections.append(Section(id=id, heading=str(section.get("heading") or "").strip(), paragraphs=paragraphs))
    return tuple(sections)


def _paragraph(line: str) -> Paragraph:
    level, lead = heading_of(line)
    return Paragraph(text=line, level=level, lead=lead)


def _tables(
    given: Sequence[Mapping[str, Any]], form: Form, year: int, name: str, notes: list[Finding]
) -> tuple[Table, ...]:
    """Find each table by id, then by title, then by the rows it has in common with one of the form's."""
    free = list(form.tables)
    chosen: dict[int, TableForm] = {}
    for find in (_same_id, _same_title, _same_rows):
        for place, table in enumerate(given):
            if place not in chosen:
                found = find(table, free, year)
                if found:
                    chosen[place] = found
                    free.remove(found)
    if not chosen:
        raise InputError(
            "文件“{file}”里没有一张表与“{form}”的表相符，请核对格式，或另选一种（命令行用 --form）。",
            file=name,
            form=form.name,
        )
    for place, table in enumerate(given):
        if place not in chosen:
            title = table.get("title") or table.get("id") or f"第 {place + 1} 张表"
            again = any(find(table, form.tables, year) for find in (_same_id, _same_title))
            words = "出现不止一次，只检查第一张" if again else f"不是“{form.name}”里的表，没有检查"
            notes.append(_note("unknown_table", f"“{title}”{words}"))
    tables = {shape.id: _table(given[place], shape, year, name, notes) for place, shape in chosen.items()}
    return tuple(tables[shape.id] for shape in form.tables if shape.id in tables)


def _same_id(table: Mapping[str, Any], free: Sequence[TableForm], year: int) -> TableForm | None:
    return next((shape for shape in free if shape.id == table.get("id")), None)


def _same_title(table: Mapping[str, Any], free: Sequence[TableForm], year: int) -> TableForm | None:
    title = unnumbered(table.get("title") or "")
    return next((s for s in free if title and unnumbered(s.title.format(year=year)) == title), None)


def _same_rows(table: Mapping[str, Any], free: Sequence[TableForm], year: int) -> TableForm | None:
    rows = table.get("rows")
    if not isinstance(rows, list):
        return None
    theirs = {unnumbered(row.get("label") or "") for row in rows if isinstance(row, Mapping)}
    ids = {str(row.get("id")) for row in rows if isinstance(row, Mapping)}
    common = [sum(1 for row in shape.rows if row.id in ids or unnumbered(row.label) in theirs) for shape in free]
    best = max(range(len(free)), key=common.__getitem__, default=None)
    return free[best] if best is not None and common[best] else None


def _note(rule: str, message: str) -> Finding:
    return Finding(severity=Severity.WARNING, rule=rule, message=message)


def _pairs(ours: Sequence[tuple[str, str]], theirs: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Pair their rows (or columns) with ours: by id where both have one, the rest by label."""
    ids = {id: at for at, (id, _) in enumerate(ours)}
    pairs: dict[int, int] = {}
    again = set()  # a second one with the same id is nobody else's
    for place, row in enumerate(theirs):
        at = ids.get(str(row.get("id")))
        if at is not None and at in pairs.values():
            again.add(place)
        elif at is not None:
            pairs[place] = at
    free = [at for at in range(len(ours)) if at not in pairs.values()]
    left = [place for place in range(len(theirs)) if place not in pairs and place not in again]
    found = match_labels([ours[at][1] for at in free], [theirs[place].get("label") or "" for place in left])
    return pairs | {left[place]: free[at] for place, at in found.items()}


def _table(table: Mapping[str, Any], shape: TableForm, year: int, name: str, notes: list[Finding]) -> Table:
    title = shape.title.format(year=year)
    rows = [_object(row, name, title) for row in _list(table.get("rows"), name, f"{title} rows")]
    columns = _columns(table, shape, year, name, notes)
    pairs = _pairs([(row.id, row.label) for row in shape.rows], rows)
    if not pairs:
        raise InputError("文件“{file}”的表“{table}”没有一行与格式相符，请核对行名。", file=name, table=title)
    ids = {row.id for row in shape.rows}
    left = [row for place, row in enumerate(rows) if place not in pairs]
    for again, words in ((False, "不是本格式中的行，没有检查"), (True, "出现不止一次，只取第一行")):
        told = [str(row.get("label") or row.get("id") or "") for row in left if (str(row.get("id")) in ids) is again]
        if told:
            shown = "、".join(f"“{label.strip()}”" for label in told)
            notes.append(_note("unknown_row", f"表“{title}”中的 {shown} {words}"))
    values: dict[tuple[int, int], Decimal | None] = {}
    for place, row in enumerate(rows):
        if place not in pairs:
            continue
        cells = _list(row.get("values", []), name, f"{title} values")
        if len(cells) > len(columns):
            raise InputError(
                "文件“{file}”的表“{table}”“{row}”行有 {count} 个数，而表只有 {columns} 列，请改正。",
                file=name,
                table=title,
                row=shape.rows[pairs[place]].label,
                count=len(cells),
                columns=len(columns),
            )
        for cell, at in zip(cells, columns, strict=False):
            if at is not None:
                where = (title, shape.rows[pairs[place]].label, shape.columns[at].label.format(year=year))
                values[pairs[place], at] = _value(cell, name, where)
    labels = {
        pairs[place]: " ".join(str(row.get("label") or "").split()) for place, row in enumerate(rows) if place in pairs
    }
    given = {place: GivenFigure(value) for place, value in values.items()}
    return filled_table(shape, year, given, labels)


def _columns(
    table: Mapping[str, Any], shape: TableForm, year: int, name: str, notes: list[Finding]
) -> list[int | None]:
    """For each of their columns the place of ours; without heads that fit, columns stand as in the form."""
    title = shape.title.format(year=year)
    given = table.get("columns")
    as_in_form: list[int | None] = list(range(len(shape.columns)))
    if not given:
        return as_in_form
    heads = [head if isinstance(head, Mapping) else {"label": head} for head in _list(given, name, f"{title} columns")]
    ours = [(column.id, column.label.format(year=year)) for column in shape.columns]
    pairs = _pairs(ours, heads)
    if len(pairs) < len(heads):
        # 本年度 or another year's number over the same column
        loose = [{**head, "label": any_year(head.get("label") or "")} for head in heads]
        pairs = _pairs([(id, any_year(label)) for id, label in ours], loose) | pairs
    if not pairs and len(heads) == len(shape.columns):
        return as_in_form
    if not pairs:
        raise InputError("文件“{file}”的表“{table}”没有一列与格式相符，请核对列名。", file=name, table=title)
    unknown = [str(head.get("label") or head.get("id") or "") for at, head in enumerate(heads) if at not in pairs]
    if unknown:
        shown = "、".join(f"“{label.strip()}”" for label in unknown)
        notes.append(_note("unknown_column", f"表“{title}”中的 {shown} 不是本格式中的列，没有检查"))
    return [pairs.get(at) for at in range(len(heads))]


def _value(cell: Any, name: str, where: tuple[str, str, str]) -> Decimal | None:
    if cell is None:
        return None
    if isinstance(cell, (int, float, Decimal)) and not isinstance(cell, bool):
        number = Decimal(str(cell))
        if number.is_finite() and abs(number) < _LARGEST_NUMBER:
            return number
    if isinstance(cell, str):
        text = unicodedata.normalize("NFKC", _FOOTNOTE.sub("?", cell)).strip()  # 19① is not 191
        if text in _NOT_GIVEN:
            return None
        if re.fullmatch(r"-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?", text, re.ASCII) and len(text) <= _MOST_DIGITS:
            return Decimal(text.replace(",", ""))
    table, row, column = where
    raise InputError(
        "文件“{file}”的表“{table}”“{row}”行“{column}”列的“{value}”不是数字，请改正；没有数字的请写 null。",
        file=name,
        table=table,
        row=row,
        column=column,
        value=str(cell)[:20],
    )
