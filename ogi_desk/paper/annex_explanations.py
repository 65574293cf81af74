"""数据说明 on paper: a table of figures for each table of the report, then under each counted figure its records.

On the official page, with page numbers; over as many pages as it needs, heads repeated. Says nothing of its own but
the heads of its columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count as counting

from ogi_desk.domain.dates import in_words
from ogi_desk.forms.arithmetic import shown
from ogi_desk.forms.report import FigureStatus, Paragraph
from ogi_desk.paper.archive import Imprint
from ogi_desk.paper.binding import bind
from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import FaceBook, Role
from ogi_desk.paper.flow import Paint, Strip, blank
from ogi_desk.paper.geometry import LINES, WIDTH
from ogi_desk.paper.leaf import Leaf
from ogi_desk.paper.tables import Cell, Plan, table_strips
from ogi_desk.paper.text import line_strips, paragraph_strips, text_lines, title_strip
from ogi_desk.services.explanation_annex import Annex, AnnexCell, AnnexRow, AnnexTable
from ogi_desk.services.paper_ports import Paper
from ogi_desk.services.ports import Progress

_SIZE, _PAD = 10.5, 3.0  # points; 五号
_LIST_SIZE, _LIST_PAD = 9.0, 1.8  # 小五
_FIGURES = (0.25, 0.12, 0.5, 0.13)  # shares of the width
_DIVIDED = (0.18, 0.17, 0.1, 0.45, 0.1)  # with a column for what the row is divided by
_RECORDS = {"publication": (0.31, 0.14, 0.55), "request": (0.18, 0.14, 0.68), "case": (0.31, 0.14, 0.55)}
_LEAST = 4  # lines a table needs to begin on a page
_ONE_STRIP = 60  # rows set as one table; more are set in tables of this many, one after the other
_NUMERALS = "一二三四五六七八九十"
_NUMBERED = {"publication": "索引号", "request": "登记号", "case": "案号"}
_STATUS = {
    FigureStatus.COUNTED: "由登记统计",
    FigureStatus.ENTERED: "填报",
    FigureStatus.CARRIED: "期初累计",
    FigureStatus.COMPUTED: "由表内计算",
    FigureStatus.MISSING: "缺数，尚未填报",
    FigureStatus.NOT_APPLICABLE: "不适用",
}


def set_explanations(annex: Annex, book: FaceBook, progress: Progress | None = None) -> Paper:
    """Return the PDF/A-2b of the annex; ``progress`` is told the strips set, then those painted."""
    imprint = Imprint(title=annex.title, author=annex.agency, subject="数据说明", day=annex.made_on)
    strips = []
    for strip in _Setter(annex, book).strips():
        strips.append(strip)
        if progress:
            progress(len(strips), 0)
    return bind(_told(strips, progress) if progress else strips, book, imprint)


def _told(strips: Sequence[Strip], progress: Progress) -> list[Strip]:
    """The strips, each of which tells when it is painted; blank ones stay blank."""

    def told(place: int, paint: Paint) -> Paint:
        def painted(leaf: Leaf, x: float, y: float) -> None:
            progress(place, len(strips))
            paint(leaf, x, y)

        return painted

    return [
        strip if strip.paint is None else replace(strip, paint=told(place, strip.paint))
        for place, strip in enumerate(strips)
    ]


class _Setter:
    """Sets one annex and knows on which line of its page it is, so that a table begins in the lines that are left."""

    def __init__(self, annex: Annex, book: FaceBook) -> None:
        self._annex, self._book = annex, book
        self._line = 0

    def strips(self) -> Iterator[Strip]:
        """The whole annex."""
        annex = self._annex
        about = (annex.form_name, f"{in_words(annex.made_on)}制作")
        lines = [text_lines(((line, Role.KAITI),), self._book, align=Align.CENTRE) for line in about]
        under = [strip for line in lines for strip in line_strips(line, glue=True)]
        title = title_strip(annex.title_lines or (annex.title,), self._book, annex.title)
        yield from self._put([title, *under, blank(glue=True)])
        for sentence in self._opening():
            yield from self._put(paragraph_strips(Paragraph(text=sentence), self._book, ""))
        numbers = counting()
        for table in annex.tables:
            yield from self._table(table, next(numbers))
        if any(cell.records for table in annex.tables for cell in table.cells):
            yield from self._heading(f"{_numeral(next(numbers))}、各数字下的登记")
            for table in annex.tables:
                for row in table.rows:
                    yield from self._records(row)

    def _opening(self) -> Iterator[str]:
        annex = self._annex
        yield (
            "本说明逐表列出报告中各个数字的口径、算式和上年的数，并列出登记中对应的记录。"
            "记录以登记号、索引号或案号、日期和名称表示，不列申请人"
            + ("。" if annex.texts else "；申请只列申请方式、申请人类别和办理结果，不列申请内容。")
        )
        if annex.limit and any(cell.unlisted for table in annex.tables for cell in table.cells):
            yield f"每个数字至多列出{annex.limit}条记录，其余见登记。"
        if annex.last_year:
            yield f"上年的数，除另有注明外，取自：{annex.last_year}。"

    def _put(self, strips: list[Strip]) -> Iterator[Strip]:
        for strip in strips:
            over = strip.fresh or self._line + strip.slots > LINES
            self._line = strip.slots if over else self._line + strip.slots
            yield strip

    def _heading(self, text: str) -> Iterator[Strip]:
        """A heading, on a page where what it heads can begin."""
        head = paragraph_strips(Paragraph(text=text, level=1, lead=len(text)), self._book, "")
        if self._line and self._line + 1 + len(head) + _LEAST <= LINES:
            yield from self._put([blank()])
        if self._line + len(head) + _LEAST > LINES:
            self._line = 0
            head[0] = Strip(paint=head[0].paint, glue=head[0].glue, fresh=True, bookmark=head[0].bookmark)
            self._line = len(head)
            yield from head
        else:
            yield from self._put(head)

    def _set(self, plan: Plan) -> Iterator[Strip]:
        """A table from the line we are on; on the next page when too little of it would stand here."""
        left = LINES - self._line
        strips = table_strips(plan, self._book, left if left >= _LEAST else LINES)
        yield from self._put(strips)

    # ------------------------------------------------------------------ figures

    def _table(self, table: AnnexTable, number: int) -> Iterator[Strip]:
        yield from self._heading(f"{_numeral(number)}、{table.title}")
        notes = "".join(table.notes)
        if not table.rows:
            yield from self._put(paragraph_strips(Paragraph(text=notes or "本表没有数字。"), self._book, ""))
            return
        divided = any(row.rule for row in table.rows)
        item = Cell("项目", columns=2 if divided else 1, role=Role.HEITI)
        heads = (item, *(Cell(text, role=Role.HEITI) for text in ("数值", "口径与算式", "上年")))
        waiting: list[tuple[Cell, ...]] = []
        for place, row in enumerate(table.rows, 1):
            waiting += self._divided_row(row) if row.rule else [self._single_row(row.cells[0], divided)]
            last = place == len(table.rows)
            if last or len(waiting) >= _ONE_STRIP:
                yield from self._set(
                    Plan(
                        title=table.title,
                        widths=tuple(WIDTH * share for share in (_DIVIDED if divided else _FIGURES)),
                        head=(heads,),
                        body=tuple(waiting),
                        size=_LIST_SIZE if divided else _SIZE,
                        pad=_PAD,
                        note=notes if last else "",
                    )
                )
                waiting = []

    def _single_row(self, cell: AnnexCell, divided: bool) -> tuple[Cell, ...]:
        return (
            Cell(cell.label, columns=2 if divided else 1, align=Align.LEFT),
            Cell(_with_unit(cell)),
            Cell(self._reasons(cell, cell.rule), align=Align.LEFT),
            Cell(_last_year(cell)),
        )

    def _divided_row(self, row: AnnexRow) -> list[tuple[Cell, ...]]:
        """A row of the report as a line for each column; what goes for all of them stands once beside them."""
        count = len(row.cells)
        told = [f"{row.rule}，按各列分计"]
        for cell in row.cells:
            # the rule speaks of counting: what was not counted says so
            plain = cell.status is FigureStatus.ENTERED and not cell.arithmetic
            told_apart = plain or cell.status is FigureStatus.MISSING
            extra = ([_STATUS[cell.status]] if told_apart else []) + self._further(cell)
            told += [f"{cell.column}：{'；'.join(extra)}"] if extra else []
        reasons = Cell(_sentences(told), rows=count, align=Align.LEFT)
        lines: list[tuple[Cell, ...]] = []
        for cell in row.cells:
            figures = (Cell(cell.column), Cell(_with_unit(cell)), Cell(_last_year(cell)))
            if lines:
                lines.append(figures)
            else:
                label = Cell(row.label, rows=count, align=Align.LEFT)
                lines.append((label, figures[0], figures[1], reasons, figures[2]))
        return lines

    def _reasons(self, cell: AnnexCell, rule: str) -> str:
        """Where the figure comes from, the rule, the arithmetic, the source, in sentences."""
        told = f"{_STATUS[cell.status]}：{rule}" if rule else _STATUS[cell.status]
        return _sentences([told, *self._further(cell)])

    def _further(self, cell: AnnexCell) -> list[str]:
        """What goes for this one figure: arithmetic, source, last year's place, where its records are listed."""
        last = cell.earlier
        told = [cell.arithmetic] if any(map(str.isdigit, cell.arithmetic)) else []  # 缺 + 缺 = 缺 says nothing
        told += [f"依据：{cell.source}"] if cell.source else []
        if last and str(last.words) != self._annex.last_year:
            told.append(f"上年数取自：{last.words}")
        told += [f"上年数存疑：{last.doubt}"] if last and last.doubt else []
        return told + ([cell.elsewhere] if cell.elsewhere else [])

    # ------------------------------------------------------------------ records

    def _records(self, row: AnnexRow) -> Iterator[Strip]:
        """The lists of a row; those of its columns one under the other, each under its own line."""
        listed = [cell for cell in row.cells if cell.records]
        if not listed:
            return
        single = len(row.cells) == 1 and not row.rule
        rows: list[tuple[Cell, ...]] = []
        for cell in listed:
            if not single:
                rows.append((Cell(f"{cell.column}（{cell.count}条）", columns=3, align=Align.LEFT, role=Role.KAITI),))
            numbered = _NUMBERED[cell.record_kind]
            rows += [
                (
                    Cell(record.ref or f"（无{numbered}）"),
                    Cell(f"{record.day:%Y-%m-%d}"),
                    Cell(record.title, align=Align.LEFT),
                )
                for record in cell.records
            ]
            if cell.unlisted:
                rest = Cell(f"其余{cell.unlisted}条见登记。", columns=3, align=Align.LEFT, role=Role.KAITI)
                rows.append((rest,))
        name = f"{row.label}（{listed[0].count}条）" if single else row.label
        shares = _RECORDS[listed[0].record_kind]
        for start in range(0, len(rows), _ONE_STRIP):
            text = f"{name}（续）" if start else name
            head = ((Cell(text, columns=3, align=Align.LEFT, role=Role.HEITI),),)
            yield from self._set(
                Plan(
                    title=row.label,
                    widths=tuple(WIDTH * share for share in shares),
                    head=head,
                    body=tuple(rows[start : start + _ONE_STRIP]),
                    size=_LIST_SIZE,
                    pad=_LIST_PAD,
                )
            )


def _sentences(told: Sequence[str]) -> str:
    return "。".join(sentence.rstrip("。") for sentence in told) + "。"


def _with_unit(cell: AnnexCell) -> str:
    value = shown(cell.value)
    return value if cell.value is None or not cell.unit else f"{value}{cell.unit}"


def _last_year(cell: AnnexCell) -> str:
    if cell.earlier is None:
        return "—"
    return f"{shown(cell.earlier.value)}{'（存疑）' if cell.earlier.doubt else ''}"


def _numeral(number: int) -> str:
    return _NUMERALS[number] if number < len(_NUMERALS) else str(number + 1)
