"""Reads a published report of one of the forms known: saved page, .docx, .xlsx, PDF with text, plain text, JSON.

Which form it is written in is found by its tables. What is read keeps its source line, its remark and a mark of doubt;
what cannot be read is "not given", never 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.exchange.filled_tables import filled_table
from ogi_desk.exchange.published.docx_files import read_docx
from ogi_desk.exchange.published.html_pages import read_html, read_mhtml
from ogi_desk.exchange.published.kinds import (
    DOCUMENT,
    OLD_WORKBOOK,
    ONE_FILE_PAGE,
    PAGE,
    PDF,
    TEXT,
    WORKBOOK,
    kind_of,
)
from ogi_desk.exchange.published.pieces import Grid, Line, Piece, TooLargeError
from ogi_desk.exchange.published.plain_text import read_text
from ogi_desk.exchange.published.sifting import sift
from ogi_desk.exchange.published.tables import FoundTable, find_tables
from ogi_desk.exchange.published.texts import ReadText, find_year, read_text_parts
from ogi_desk.exchange.published.workbooks import read_workbook
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.services.published import Published, SourceCell
from ogi_desk.services.whole_files import LARGEST_REPORT, read_whole

_LEAST = 0.12  # share of a table below which it is none of the form's
_SERVES = 0.25  # what it counts that a form is in force for the year


def _read_pdf(content: bytes, name: str) -> list[Piece]:
    from ogi_desk.exchange.published.pdf_pages import read_pdf  # its library is read in when first asked for

    return read_pdf(content, name)


_READERS: dict[str, Callable[[bytes, str], list[Piece]]] = {
    PAGE: read_html,
    ONE_FILE_PAGE: read_mhtml,
    DOCUMENT: read_docx,
    WORKBOOK: read_workbook,
    OLD_WORKBOOK: read_workbook,
    PDF: _read_pdf,
    TEXT: read_text,
}


def read_published_file(
    path: Path,
    forms: Mapping[str, Form],
    *,
    form_id: str | None = None,
    year: int | None = None,
    else_year: int | None = None,
) -> Published:
    """Read a file a person named, where JSON may be given too; ``InputError`` names it and says what is missing."""
    content = read_whole(path, LARGEST_REPORT)
    return read_published(content, path.name, forms, form_id=form_id, year=year, else_year=else_year, also=(".json",))


def read_published(
    content: bytes,
    name: str,
    forms: Mapping[str, Form],
    *,
    form_id: str | None = None,
    year: int | None = None,
    else_year: int | None = None,
    also: Sequence[str] = (),
) -> Published:
    """Read a published report; ``form_id`` and ``year`` where they are known, ``else_year`` where the file names none,
    ``also``: other endings that may be given.

    ``InputError`` names the file and says what is missing.
    """
    try:
        pieces = _READERS[kind_of(content, name, also)](content, name)
        grids = [piece for piece in pieces if isinstance(piece, Grid)]
        if not grids:
            raise InputError("文件“{file}”里没有表格，请选择含有年度报告各表的文件。", file=name)
        grids = sift(grids, forms.values())
    except TooLargeError:
        raise _too_large(name) from None
    named = year or find_year(pieces) or else_year
    choice = _choose(forms, form_id, grids, named, name)
    form = choice.form
    if named is None:
        raise InputError("文件“{file}”没有写明是哪一年度的报告，请在标题中写明，或改用写有年度的文件。", file=name)
    text = read_text_parts(pieces, form, [*_names(form, named)])
    whole = "\n".join(piece.text for piece in pieces if isinstance(piece, Line))
    return _published(name, form, named, choice.tables, text, whole)


def _too_large(name: str) -> InputError:
    return InputError("文件“{file}”中的表太大或太多，不像一份年度报告，请核对。", file=name)


def _names(form: Form, year: int) -> Iterator[str]:
    """Lines that only name a table, head an annex or note something under a table."""
    for number, shape in enumerate(form.tables, 1):
        title = shape.title.format(year=year)
        yield from (title, f"附件：{title}", f"附件：{number}.{title}", f"{number}.{title}", f"附件{number}")
        if shape.note:
            yield from (shape.note.format(year=year), f"注：{shape.note.format(year=year)}")


@dataclass(frozen=True, slots=True)
class _Choice:
    form: Form
    tables: list[FoundTable]
    share: float  # of the form's tables that were found

    def rank(self, year: int | None) -> float:
        """How well it fits; a form in force for the year is preferred."""
        return self.share + (_SERVES if year and self.share and self.form.serves(year) else 0.0)


def _choose(
    forms: Mapping[str, Form], form_id: str | None, grids: Sequence[Grid], year: int | None, name: str
) -> _Choice:
    """The form whose tables stand in the file."""
    if form_id is not None:
        form = forms[form_id]
        tables = find_tables(form, grids)
        if not tables:
            raise InputError(
                "文件“{file}”里没有一张表与“{form}”的表相符，请核对格式，或另选一种。", file=name, form=form.name
            )
        return _Choice(form, tables, 1.0)
    choices = [_tried(form, grids) for form in forms.values()]
    best = max(choices, key=lambda choice: choice.rank(year), default=None)
    if best is None or max((table.share for table in best.tables), default=0.0) < _LEAST:
        titles = dict.fromkeys(form.tables[-1].title.format(year=year or "") for form in forms.values())
        wanted = "、".join(f"“{title}”" for title in titles)
        raise InputError(
            "文件“{file}”里没有年度报告的表（如{wanted}），请核对是否选对了文件。", file=name, wanted=wanted
        )
    return best


def _tried(form: Form, grids: Sequence[Grid]) -> _Choice:
    tables = find_tables(form, grids)
    return _Choice(form, tables, sum(table.share for table in tables) / len(form.tables))


def _published(name: str, form: Form, year: int, found: Sequence[FoundTable], text: ReadText, whole: str) -> Published:
    tables = tuple(filled_table(table.shape, year, table.given, table.labels) for table in found)
    cells: dict[CellRef, SourceCell] = {}
    for table in found:
        for (row, column), source in table.cells.items():
            cells[CellRef(table.shape.id, table.shape.rows[row].id, table.shape.columns[column].id)] = source
    report = Report(
        form=form.id,
        form_version=form.version,
        year=year,
        agency=text.agency,
        title=text.title,
        title_lines=(text.title,) if text.title else (),
        sections=tuple(text.sections),
        tables=tables,
        charts=(),
        signed_on=text.signed_on or date(year + 1, 1, 31),
        findings=tuple(_notes(form, year, found, cells)),
    )
    return Published(file=name, report=report, cells=cells, signed=text.signed, whole=whole)


def _notes(
    form: Form, year: int, found: Sequence[FoundTable], cells: Mapping[CellRef, SourceCell]
) -> Iterator[Finding]:
    """What a person should look at: tables and rows that are not there, rows not known, doubtful figures."""
    have = {table.shape.id for table in found}
    for shape in form.tables:
        if shape.id not in have:
            yield _note(
                "missing_table", Saying("文件里没有“{table}”这张表，没有检查", table=shape.title.format(year=year))
            )
    for table in found:
        title = table.shape.title.format(year=year)
        rows = {row for row, _ in table.cells}
        missing = [r.label for at, r in enumerate(table.shape.rows) if at not in rows and not r.group]
        if missing:
            names = listed(Saying("“{row}”", row=label) for label in missing)
            yield _note("missing_row", Saying("表“{table}”中没有 {rows}，没有检查", table=title, rows=names))
        places = {column for _, column in table.cells}
        absent = [column.label.format(year=year) for at, column in enumerate(table.shape.columns) if at not in places]
        if absent:
            names = listed(Saying("“{row}”", row=label) for label in absent)
            yield _note("missing_column", Saying("表“{table}”中没有 {rows} 列，没有检查", table=title, rows=names))
        if table.unknown:
            names = listed(Saying("“{row}”", row=" ".join(label.split())) for label in table.unknown)
            yield _note(
                "unknown_row", Saying("表“{table}”中的 {rows} 不是本格式中的行，没有检查", table=title, rows=names)
            )
    for ref, source in cells.items():
        if source.doubt:
            message = Saying("{doubt}（{place}）", doubt=source.doubt, place=source.place)
            yield _note("doubtful_figure", message, (ref,))


def _note(rule: str, message: str, cells: tuple[CellRef, ...] = ()) -> Finding:
    return Finding(severity=Severity.WARNING, rule=rule, message=message, cells=cells)
