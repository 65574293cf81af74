"""A published report as it was read from a file, and where it differs from a report of ours.

Each figure keeps the line it was read from, the remark beside it and a mark of doubt. Must not know file formats; the
reader is :mod:`ogi_desk.exchange.published`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.saying import Saying
from ogi_desk.forms.report import CellRef, Figure, Report, Section
from ogi_desk.services.printed_tables import shown_figure

#: categories of white space, controls and marks of format
_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))
_AROUND = 12  # characters shown on either side of the first difference of two texts


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCell:
    """Where a figure was read: its text as it stands, the place, the whole line; why it is doubtful, if it is."""

    text: str
    place: str
    line: str
    remark: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A report read from a published file. ``signed``: office and date were read under its text; ``whole``: all its
    words in their order, tables left out."""

    file: str
    report: Report
    cells: Mapping[CellRef, SourceCell] = field(default_factory=dict)
    signed: bool = False
    whole: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs: in a cell, in a section (its id), or in title, office and date."""

    message: str
    ours: str
    theirs: str
    cell: CellRef | None = None
    section: str = ""
    place: str = ""  # in the file


def differences(
    report: Report, published: Published, *, exact: bool = False, text: bool = True, frame: bool = True
) -> list[Difference]:
    """Return where a published file differs from the report, cells first; white space and line breaks never count.

    ``exact`` holds a blank and ``/`` apart and misses what the file should carry (its ``text``, its ``frame`` of title,
    office and date); without it both mean "not given", and a file without text is compared by its tables.
    """
    found = [*_in_cells(report, published, exact)]
    if text and (exact or published.report.sections):
        found += _in_texts(report, published)
    if frame:
        found += _in_frame(report, published, exact)
    return found


def _in_cells(report: Report, published: Published, exact: bool) -> Iterator[Difference]:
    theirs = {table.id: table for table in published.report.tables}
    for table in report.tables:
        other = theirs.get(table.id)
        if other is None:
            message = Saying("没有“{table}”这张表", table=table.title)
            yield Difference(message=message, ours=table.title, theirs="")
            continue
        rows = {row.id: row for row in other.rows}
        places = {column.id: at for at, column in enumerate(other.columns)}
        printed = _printed_columns(report, table.id)
        for row in table.rows:
            for column, figure in zip(table.columns, row.figures, strict=True):
                if column.id not in printed.get(row.id, printed[""]):
                    continue
                found = rows[row.id].figures[places[column.id]] if row.id in rows and column.id in places else None
                ref = CellRef(table.id, row.id, column.id)
                source = published.cells.get(ref)
                ours, read = shown_figure(figure), _read(found, source, exact)
                if ours == read or (not exact and figure.value == (found.value if found else None)):
                    continue
                yield Difference(
                    message=Saying(
                        "表“{table}”“{row}”行“{column}”列：报告为{ours}，文件中为{theirs}",
                        table=table.title,
                        row=row.label.strip() or table.title,
                        column="·".join((*column.heads[1:], column.label)),
                        ours=ours or Saying("空白"),
                        theirs=read or Saying("空白"),
                    ),
                    ours=ours,
                    theirs=read,
                    cell=ref,
                    place=source.place if source else "",
                )


def _printed_columns(report: Report, table_id: str) -> dict[str, frozenset[str]]:
    """The columns that are printed, by row; under ``""`` for rows of no block."""
    table = next(t for t in report.tables if t.id == table_id)
    by_row = {row: frozenset(block.columns) for block in table.blocks for row in block.rows}
    return by_row | {"": frozenset(column.id for column in table.columns)}


def _read(figure: Figure | None, source: SourceCell | None, exact: bool) -> str:
    """What stands in the file's cell; of a file that keeps no cells (JSON) a blank may be either."""
    if figure is None:
        return ""
    if exact and source is not None and figure.value is None:
        return source.text.strip()
    return shown_figure(figure)


def _in_texts(report: Report, published: Published) -> Iterator[Difference]:
    theirs = {section.id: section for section in published.report.sections}
    whole = packed(published.whole)
    for section in report.sections:
        ours = _text(section)
        if packed(section.heading + ours) in whole:
            continue
        name = section.heading or Saying("引言")
        other = theirs.get(section.id)
        if other is None:
            message = Saying("没有“{section}”这一部分", section=name)
            yield Difference(message=message, ours=section.heading, theirs="", section=section.id)
            continue
        if packed(section.heading) != packed(other.heading):
            message = Saying("标题“{section}”在文件中为“{theirs}”", section=name, theirs=other.heading)
            yield Difference(message=message, ours=section.heading, theirs=other.heading, section=section.id)
        found = _text(other)
        if packed(ours) != packed(found):
            mine, read = _around(packed(ours), packed(found))
            message = Saying(
                "“{section}”的文字：报告为“{ours}”，文件中为“{theirs}”", section=name, ours=mine, theirs=read
            )
            yield Difference(message=message, ours=ours, theirs=found, section=section.id)


def _in_frame(report: Report, published: Published, exact: bool) -> Iterator[Difference]:
    other, whole = published.report, packed(published.whole)
    pairs = [(Saying("标题"), report.title, other.title)] if exact or other.title else []
    prose = bool(other.sections) and not published.file.lower().endswith(".json")  # JSON has no place for a title
    if not pairs and prose and packed(report.title) not in whole:
        yield Difference(message=Saying("没有找到标题“{title}”", title=report.title), ours=report.title, theirs="")
    if exact or published.signed:
        pairs.append((Saying("落款"), report.agency, other.agency))
        pairs.append((Saying("成文日期"), in_words(report.signed_on), in_words(other.signed_on)))
    for name, ours, theirs in pairs:
        if packed(ours) != packed(theirs) and not (exact and packed(ours) in whole):
            message = Saying("{name}：报告为“{ours}”，文件中为“{theirs}”", name=name, ours=ours, theirs=theirs)
            yield Difference(message=message, ours=ours, theirs=theirs)


def _text(section: Section) -> str:
    return "\n".join(paragraph.text for paragraph in section.paragraphs)


def packed(text: str) -> str:
    """A text without white space and unseen characters, in one width: lines of a page break where they will."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char) not in _UNSEEN)


def _around(ours: str, theirs: str) -> tuple[str, str]:
    """The two texts around the first place where they part."""
    at = next((n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
    start = max(at - _AROUND, 0)
    return tuple(  # type: ignore[return-value]
        ("…" if start else "") + text[start : at + _AROUND] + ("…" if at + _AROUND < len(text) else "")
        for text in (ours, theirs)
    )
