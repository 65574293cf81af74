"""A word processor's file (.docx) as lines and grids, read from its XML: no macro, no field is run, nothing is fetched.

Deleted revisions are not text, inserted ones are; a text box is read once.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.kinds import DAMAGE
from ogi_desk.exchange.published.pieces import GridCell, Line, Piece, make_grid

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_PART = "word/document.xml"
_DAMAGED = "文件“{file}”已损坏或不是 .docx 文档，请用文字处理软件重新另存后再试。"
_LARGEST = 60 * 1024 * 1024  # bytes of the unpacked text
_MOST_NODES = 1_500_000  # elements of it; each takes more room than its text
_SKIPPED = frozenset(("Fallback", "del", "moveFrom", "instrText", "pPr", "rPr", "tblPr", "tblGrid", "footnote"))
_LAYOUT_TEXT = 300  # characters in one cell beyond which a table holds an article, not figures


def read_docx(content: bytes, name: str) -> list[Piece]:
    """Return the pieces of a document; ``InputError`` when it is none."""
    body = next((node for node in _root(content, name) if _tag(node) == "body"), None)
    if body is None:
        raise InputError("文件“{file}”里没有正文，请用文字处理软件重新另存为 .docx 后再试。", file=name)
    try:
        return list(_Reader().pieces(body))
    except RecursionError:  # tables in tables without end
        raise InputError(_DAMAGED, file=name) from None


def _root(content: bytes, name: str) -> ElementTree.Element:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo(_PART).file_size > _LARGEST:
                raise InputError("文件“{file}”的正文太大，不像一份年度报告，请核对。", file=name)
            text = archive.read(_PART)
        if text.count(b"<") > 2 * _MOST_NODES:
            raise InputError("文件“{file}”的正文太大，不像一份年度报告，请核对。", file=name)
        if b"<!DOCTYPE" in text[:2000]:
            raise InputError(_DAMAGED, file=name)
        return ElementTree.fromstring(text)
    except (*DAMAGE, ElementTree.ParseError):
        raise InputError(_DAMAGED, file=name) from None


def _tag(node: ElementTree.Element) -> str:
    return node.tag.rpartition("}")[2]


def _value(node: ElementTree.Element | None, name: str = "val") -> str:
    if node is None:
        return ""
    return node.get(_W + name) or node.get(_STRICT + name) or ""


def _child(node: ElementTree.Element, *path: str) -> ElementTree.Element | None:
    found: ElementTree.Element | None = node
    for name in path:
        found = next((child for child in found if _tag(child) == name), None) if found is not None else None
    return found


class _Reader:
    """Counts tables and paragraphs as it goes."""

    def __init__(self) -> None:
        self.paragraphs = self.tables = 0

    def pieces(self, parent: ElementTree.Element) -> Iterator[Piece]:
        """The paragraphs and tables of a body, or of what wraps them."""
        for node in parent:
            tag = _tag(node)
            if tag == "p":
                self.paragraphs += 1
                for text in _paragraph(node).split("\f"):
                    if text.strip():
                        yield Line(text.strip(), Saying("第{paragraph}段", paragraph=self.paragraphs))
                for box in _seen(node, "txbxContent"):
                    yield from self.pieces(box)
            elif tag == "tbl" and _is_layout(node):
                for cell in (cell for row in _rows(node) for cell in _cells(row)):
                    yield from self.pieces(cell)
            elif tag == "tbl":
                yield from self._table(node)
            elif tag not in _SKIPPED:
                yield from self.pieces(node)

    def _table(self, node: ElementTree.Element) -> Iterator[Piece]:
        self.tables += 1
        number = self.tables
        rows: list[list[GridCell]] = []
        open_cells: dict[int, tuple[int, int]] = {}  # column -> the cell above that goes on: (row, place in it)
        for at, row in enumerate(child for child in _rows(node)):
            cells: list[GridCell] = []
            before = _value(_child(row, "trPr", "gridBefore"))
            column = min(int(before), 200) if before.isdecimal() else 0
            cells += [GridCell("")] * column
            for cell in _cells(row):
                span = _value(_child(cell, "tcPr", "gridSpan"))
                columns = min(int(span), 200) if span.isdecimal() and int(span) else 1
                merge = _child(cell, "tcPr", "vMerge")
                if merge is not None and _value(merge) != "restart" and column in open_cells:
                    above, place = open_cells[column]
                    rows[above][place] = replace(rows[above][place], rows=at - above + 1)
                else:
                    cells.append(GridCell(_cell_text(cell), columns))
                    open_cells.pop(column, None)
                    if merge is not None:
                        open_cells[column] = (at, len(cells) - 1)
                column += columns
            rows.append(cells)
        places = [Saying("第{table}张表第{row}行", table=number, row=at + 1) for at in range(len(rows))]
        grid = make_grid(rows, places)
        if grid:
            yield grid


def _rows(table: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in table:
        if _tag(child) == "tr":
            yield child
        elif _tag(child) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _rows(child)


def _cells(row: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in row:
        if _tag(child) == "tc":
            yield child
        elif _tag(child) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _cells(child)


def _seen(node: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    """What is below a node under a tag, each once: not within one found, nor where another program's copy stands."""
    for child in node:
        if _tag(child) == tag:
            yield child
        elif _tag(child) not in _SKIPPED:
            yield from _seen(child, tag)


def _is_layout(table: ElementTree.Element) -> bool:
    """Whether a table only arranges the page: a larger one inside, or an article in one cell."""
    cells = [cell for row in _rows(table) for cell in _cells(row)]
    inner = [sum(1 for _ in _seen(other, "tc")) for cell in cells for other in _seen(cell, "tbl")]
    if inner:
        return max(inner) > len(cells)
    return any(len(_cell_text(cell)) > _LAYOUT_TEXT for cell in cells)


def _cell_text(cell: ElementTree.Element) -> str:
    return "\n".join(_paragraph_with_boxes(node) for node in _seen(cell, "p")).strip()


def _paragraph_with_boxes(node: ElementTree.Element) -> str:
    boxes = [_paragraph(inner) for box in _seen(node, "txbxContent") for inner in _seen(box, "p")]
    return "\n".join(text for text in (_paragraph(node), *boxes) if text)


def _paragraph(node: ElementTree.Element) -> str:
    """The seen text of a paragraph; a page break becomes a form feed."""
    parts: list[str] = []
    for child in node:
        tag = _tag(child)
        if tag == "t":
            parts.append(child.text or "")
        elif tag == "tab":
            parts.append("\t")
        elif tag in ("br", "cr"):
            parts.append("\f" if _value(child, "type") == "page" else "\n")
        elif tag == "noBreakHyphen":
            parts.append("-")
        elif tag == "r" and _child(child, "rPr", "vanish") is not None:
            continue
        elif tag not in _SKIPPED and tag != "txbxContent":
            parts.append(_paragraph(child))
    return "".join(parts)
