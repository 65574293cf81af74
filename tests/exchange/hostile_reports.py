# ruff: noqa: E501 (heads of mail and XML)
"""The same filled report written the ways other offices' programs write it: pages, documents, workbooks, paper.

Labels are broken over lines, in half width or with spaces, figures have thousands separators or full-width digits,
blanks stand for what is missing; tables lie in layout tables, frames and text boxes, spans are off by one.
"""

from __future__ import annotations

import base64
import io
import quopri
import random
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

from docx import Document
from docx.oxml import parse_xml
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.printed_tables import CellKind, printed_table

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WIDE = {code: code + 0xFEE0 for code in range(0x30, 0x3A)}
MISSING = ("", "—", "－", "/", "／", "－－", "\u00a0", "\u3000")
_NUMBERS = (CellKind.FIGURE,)


@dataclass
class Cell:
    text: str
    columns: int
    rows: int
    figure: bool


Rows = list[list[Cell]]


def tables(
    report: Report, dice: random.Random, *, plain: bool = False, instead: Mapping[CellRef, str] | None = None
) -> list[tuple[str, Rows]]:
    """The report's tables by title, their cells' texts varied, but for those given ``instead``."""
    instead = instead or {}
    found = []
    for table in report.tables:
        printed = printed_table(table)
        rows = [
            [
                Cell(
                    instead[cell.ref]
                    if cell.ref in instead
                    else _figure(cell.text, dice, plain)
                    if cell.kind in _NUMBERS
                    else _label(cell.text, dice, plain),
                    cell.columns,
                    cell.rows,
                    cell.kind in _NUMBERS,
                )
                for cell in row
            ]
            for row in (*printed.head, *printed.body)
        ]
        found.append((table.title, rows))
    return found


def _label(text: str, dice: random.Random, plain: bool) -> str:
    if plain or len(text) < 2:
        return text
    way = dice.randrange(6)
    at = dice.randrange(1, len(text))
    if way == 0:
        return f"{text[:at]}\n{text[at:]}"
    if way == 1:
        return unicodedata.normalize("NFKC", text)
    if way == 2:
        return f"  {text[:at]} {text[at:]}　"
    if way == 3:
        return "\n".join(text[n : n + 4] for n in range(0, len(text), 4))
    return text


def _figure(text: str, dice: random.Random, plain: bool) -> str:
    if text in ("", "/"):
        return text if plain else dice.choice(MISSING)
    way = dice.randrange(4)
    if plain or way == 0 or "." in text:
        return text
    if way == 1:
        return f"{int(text):,}"
    return text.translate(_WIDE) if way == 2 else f" {text}\n"


def lines(report: Report) -> list[str]:
    """Title, sections, office and date, one after the other."""
    told = [report.title]
    for section in report.sections:
        told += [section.heading] if section.heading else []
        told += [paragraph.text for paragraph in section.paragraphs]
    day = report.signed_on
    return [*told, report.agency, f"{day.year}年{day.month}月{day.day}日"]


# -- pages


def page(report: Report, dice: random.Random, *, ways: str = "", instead: Mapping[CellRef, str] | None = None) -> str:
    """A page; ``ways``: ``layout`` tables around all, spans ``off`` by one, ``open`` cells, figures in ``p``."""
    inner = "".join(_html_table(rows, ways) for _, rows in tables(report, dice, instead=instead))
    text = "".join(f"<p>{escape(line)}</p>" for line in lines(report)[:-2])
    end = "".join(f'<p style="text-align:right">{escape(line)}</p>' for line in lines(report)[-2:])
    body = f"{text}{inner}{end}"
    if "layout" in ways:
        body = (
            '<table width="980"><tr><td><table><tr><td>首页</td><td>政务公开</td></tr></table></td></tr><tr><td>'
            f'<table class="main"><tr><td width="20"></td><td><div>{body}</div></td></tr></table></td></tr>'
            "<tr><td>版权所有：某县人民政府  网站标识码3500000000</td></tr></table>"
        )
    return f"<html><head><meta charset=utf-8><title>{escape(report.title)}</title></head><body>{body}</body></html>"


def _html_table(rows: Rows, ways: str) -> str:
    told = []
    for row in rows:
        cells = []
        for cell in row:
            spans = cell.rows + (1 if "off" in ways and cell.rows > 2 else 0)
            text = escape(cell.text).replace("\n", "<br>")
            text = f'<p><span style="font-size:9pt">{text}</span></p>' if "p" in ways.split() else text
            close = "" if "open" in ways else "</td>"
            cells.append(f'<td colspan="{cell.columns}" rowspan="{spans}">{text}{close}')
        told.append("<tr>" + "".join(cells) + ("" if "open" in ways else "</tr>"))
    return "<table border=1><tbody>" + "".join(told) + "</tbody></table>"


def gbk(text: str) -> bytes:
    """A page of a site that says it is GB2312."""
    return text.replace("charset=utf-8", 'http-equiv="Content-Type" content="text/html; charset=gb2312"').encode(
        "gb18030"
    )


def mhtml(text: str, *, base: bool) -> bytes:
    """A page saved in one file, in quoted-printable or base64."""
    data = text.encode("utf-8")
    body = base64.encodebytes(data) if base else quopri.encodestring(data)
    coding = "base64" if base else "quoted-printable"
    head = (
        'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--b--"\r\n\r\n'
        f"----b--\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {coding}\r\n\r\n"
    )
    return head.encode("ascii") + body + b"\r\n----b----\r\n"


# -- documents


def document(
    report: Report, dice: random.Random, *, way: str = "", instead: Mapping[CellRef, str] | None = None
) -> bytes:
    """A word processor's file; ``way``: ``nested`` in a layout table, in a text ``box``, ``tracked`` changes."""
    made = Document()
    told = lines(report)
    for line in told[:-2]:
        made.add_paragraph(line)
    for title, rows in tables(report, dice, instead=instead):
        made.add_paragraph(title)
        outer = made.add_table(rows=1, cols=1).cell(0, 0) if way == "nested" else made
        _docx_table(outer, rows, tracked=way == "tracked")
        if way == "box":
            table = made.element.body.findall(f"{{{_W}}}tbl")[-1]
            box = parse_xml(_BOX)
            table.addprevious(box)
            box.find(f".//{{{_W}}}txbxContent").append(table)
    for line in told[-2:]:
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


_BOX = (
    f'<w:p xmlns:w="{_W}" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    "<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>"
)


def _docx_table(parent, rows: Rows, *, tracked: bool) -> None:  # type: ignore[no-untyped-def]
    width = sum(cell.columns for cell in rows[0])
    table = parent.add_table(rows=len(rows), cols=width)
    places = table._cells  # asked for once: the library gathers them all each time
    taken: set[tuple[int, int]] = set()
    for at, row in enumerate(rows):
        column = 0
        for cell in row:
            while (at, column) in taken:
                column += 1
            last = min(at + cell.rows, len(rows)) - 1, column + cell.columns - 1
            taken |= {(r, c) for r in range(at, last[0] + 1) for c in range(column, last[1] + 1)}
            place = places[at * width + column]
            if last != (at, column):
                place = place.merge(places[last[0] * width + last[1]])
            place.text = cell.text
            if tracked and cell.figure and cell.text.strip().isdecimal():
                _track(place.paragraphs[0])
            column += cell.columns


def _track(paragraph) -> None:  # type: ignore[no-untyped-def]
    """The figure as an insertion after a deleted one."""
    (run,) = paragraph._p.r_lst
    inserted = parse_xml(f'<w:ins xmlns:w="{_W}" w:id="2" w:author="a"/>')
    deleted = parse_xml(f'<w:del xmlns:w="{_W}" w:id="1" w:author="a"><w:r><w:delText>77</w:delText></w:r></w:del>')
    run.addprevious(deleted)
    run.addprevious(inserted)
    inserted.append(run)


# -- workbooks


def workbook(report: Report, dice: random.Random, *, one_sheet: bool, numbers: bool) -> bytes:
    """A workbook with merged cells, a sheet a table or all in one; figures as ``numbers`` or as text."""
    book = Workbook()
    sheet = book.active
    top = 1
    for title, rows in tables(report, dice):
        if not one_sheet:
            sheet, top = book.create_sheet(title[:20]), 1
        sheet.cell(top, 1, f"{report.title}")
        top += 1
        width = sum(cell.columns for cell in rows[0])
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(rows):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                bottom = min(at + cell.rows, len(rows)) - 1
                taken |= {(r, c) for r in range(at, bottom + 1) for c in range(column, column + cell.columns)}
                text = unicodedata.normalize("NFKC", cell.text).replace(",", "").strip()
                number = numbers and cell.figure and text.replace(".", "", 1).isdecimal()
                sheet.cell(top + at, column + 1, float(text) if number else cell.text)
                if bottom > at or cell.columns > 1:
                    place = f"{get_column_letter(column + 1)}{top + at}:{get_column_letter(column + cell.columns)}{top + bottom}"
                    sheet.merge_cells(place)
                column += cell.columns
            assert column <= width
        top += len(rows) + 2
    if not one_sheet:
        del book["Sheet"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# -- paper


def paper(report: Report, dice: random.Random, font: str, *, ruled: bool, wide: bool) -> bytes:
    """A PDF by another program: tables set by platypus, upright or across, with rules or without."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

    pdfmetrics.registerFont(TTFont("others", font))
    body = ParagraphStyle("b", fontName="others", fontSize=12, leading=20, wordWrap="CJK")
    small = ParagraphStyle(
        "s", fontName="others", fontSize=7 if not wide else 6, leading=9 if not wide else 7, wordWrap="CJK"
    )
    size = landscape(A4) if wide else A4
    room = size[0] - 60
    told = lines(report)
    flow: list[object] = [Paragraph(escape(line), body) for line in told[:-2]]
    for title, rows in tables(report, dice, plain=not ruled):
        width = sum(cell.columns for cell in rows[0])
        grid: list[list[object]] = [["" for _ in range(width)] for _ in rows]
        spans: list[tuple[object, ...]] = []
        taken: set[tuple[int, int]] = set()
        for at, row in enumerate(rows):
            column = 0
            for cell in row:
                while (at, column) in taken:
                    column += 1
                bottom = min(at + cell.rows, len(rows)) - 1
                taken |= {(r, c) for r in range(at, bottom + 1) for c in range(column, column + cell.columns)}
                text = escape(" ".join(cell.text.split()) if cell.figure else cell.text.replace("\n", ""))
                grid[at][column] = Paragraph(text or " ", small)
                if bottom > at or cell.columns > 1:
                    spans.append(("SPAN", (column, at), (column + cell.columns - 1, bottom)))
                column += cell.columns
        style = [*spans, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        if ruled:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)))
        flow += [Paragraph(escape(title), body), Table(grid, [room / width] * width, style=style)]
    flow += [Spacer(1, 20), *(Paragraph(escape(line), body) for line in told[-2:])]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=size, leftMargin=30, rightMargin=30, invariant=1).build(flow)
    return out.getvalue()


Maker = Callable[[Report, random.Random], tuple[bytes, str]]
WAYS: dict[str, Maker] = {
    "page": lambda r, d: (page(r, d).encode(), "年报.html"),
    "page with layout tables": lambda r, d: (page(r, d, ways="layout p").encode(), "年报.html"),
    "page with spans off by one": lambda r, d: (page(r, d, ways="off").encode(), "年报.htm"),
    "page with open cells": lambda r, d: (page(r, d, ways="open layout").encode(), "年报.shtml"),
    "page in GBK": lambda r, d: (gbk(page(r, d, ways="p")), "年报.html"),
    "page in one file": lambda r, d: (mhtml(page(r, d), base=False), "年报.mht"),
    "page in one file in base64": lambda r, d: (mhtml(page(r, d, ways="layout"), base=True), "年报.mhtml"),
    "document": lambda r, d: (document(r, d), "年报.docx"),
    "document with nested tables": lambda r, d: (document(r, d, way="nested"), "年报.docx"),
    "document with text boxes": lambda r, d: (document(r, d, way="box"), "年报.docx"),
    "document with revisions": lambda r, d: (document(r, d, way="tracked"), "年报.docx"),
    "workbook": lambda r, d: (workbook(r, d, one_sheet=False, numbers=True), "年报.xlsx"),
    "workbook of text": lambda r, d: (workbook(r, d, one_sheet=False, numbers=False), "年报.xlsx"),
    "workbook of one sheet": lambda r, d: (workbook(r, d, one_sheet=True, numbers=True), "年报.xlsx"),
}
