"""Filled reports of any form, and the plain rows of their tables, for writing and reading them in every way."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ogi_desk.exchange.filled_tables import GivenFigure, filled_table
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.layout import Form, TableForm
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Paragraph, Report, Section, Table, cells_of

AGENCY = "泉港区统计局"
TEXT = (
    "2021年，本机关收到政府信息公开申请12件，“其他”类1件——均已答复……",
    "（一）主动公开。通过政府网站公开40条，占比86.9%。",
    "（二）监督保障",
    "1.无障碍。网址为https://www.example.gov.cn/zfxxgk/2021/index.html，另见《条例》第五十条。",
)


def filled_report(form: Form, year: int, seed: int = 1, texts: tuple[str, ...] = TEXT) -> Report:
    """A report with a number in nearly every cell that can have one, some missing, some not whole."""
    chance = random.Random(seed)
    tables = tuple(_table(shape, year, chance) for shape in form.tables)
    return Report(
        form=form.id,
        form_version=form.version,
        year=year,
        agency=AGENCY,
        title=form.report_title.format(agency=AGENCY, year=year),
        title_lines=tuple(line.format(agency=AGENCY, year=year) for line in form.title_lines),
        sections=tuple(Section(id=s.id, heading=s.heading, paragraphs=_paragraphs(texts)) for s in form.sections),
        tables=tables,
        charts=(),
        signed_on=date(year + 1, 1, 26),
    )


def _paragraphs(texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(text=t, level=heading_of(t)[0], lead=heading_of(t)[1]) for t in texts)


def _table(shape: TableForm, year: int, chance: random.Random) -> Table:
    given = {}
    for at, row in enumerate(shape.rows):
        for place, column in enumerate(shape.columns):
            cell = row.cells.get(column.id)
            if row.group or (cell and cell.not_applicable) or chance.random() < 0.05:
                continue
            value = Decimal(chance.choice((0, 1, 7, 22, 104, 9487, 10365)))
            given[at, place] = GivenFigure(value / 100 if column.id == "fees" else value)
    return filled_table(shape, year, given, {})


def with_cell(report: Report, ref: CellRef, value: int | None, status: FigureStatus = FigureStatus.ENTERED) -> Report:
    """The report with another figure in one cell."""
    figure = Figure(value=None if value is None else Decimal(value), status=status)

    def table(old: Table) -> Table:
        if old.id != ref.table:
            return old
        place = [column.id for column in old.columns].index(ref.column)
        rows = tuple(
            replace(row, figures=(*row.figures[:place], figure, *row.figures[place + 1 :]))
            if row.id == ref.row
            else row
            for row in old.rows
        )
        return replace(old, rows=rows)

    return replace(report, tables=tuple(map(table, report.tables)))


def package(**parts: bytes) -> bytes:
    """A packed file with these parts; ``__`` in a name stands for a stroke, ``_xml`` for the ending."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


def with_figures(report: Report, changed: Callable[[Figure], Figure]) -> Report:
    """The report with every figure changed so."""
    return replace(
        report,
        tables=tuple(
            replace(
                table,
                rows=tuple(replace(row, figures=tuple(changed(f) for f in row.figures)) for row in table.rows),
            )
            for table in report.tables
        ),
    )


def longer(report: Report, number: int) -> Report:
    """The report with a long number in every cell that has one."""
    return with_figures(report, lambda f: replace(f, value=Decimal(number)) if f.value is not None else f)


def values_of(report: Report) -> dict[CellRef, Decimal | None]:
    """Every value by its cell."""
    return {ref: figure.value for ref, figure in cells_of(report.tables).items()}


#: the rows of section 三 as other offices write them: stubs, label, seven cells
REQUEST_HEADS = ("自然人", "商业\n企业", "科研\n机构", "社会公益组织", "法律服务机构", "其他", "总计")
REQUEST_ROWS: tuple[tuple[str, ...], ...] = (
    ("一、本年新收政府信息公开申请数量", "821", "3", "0", "0", "0", "1", "825"),
    ("二、上年结转政府信息公开申请数量", "18", "0", "0", "/", "—", "0", "18"),
    ("三、本年度办理结果", "（一）予以公开", "700", "2", "0", "0", "0", "1", "703"),
    (
        "三、本年度办理结果",
        "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
        "22（其中修订16件）",
        "1",
        "",
        "",
        "",
        "",
        "",
    ),
    ("三、本年度办理结果", "（三）不予公开", "1. 属于国家秘密", "19①", "", "", "", "", "", ""),
    ("三、本年度办理结果", "（六）其他处理", "3.其他", "+26", "", "", "", "", "", ""),
    ("三、本年度办理结果", "（七）总计", "767", "3", "0", "0", "0", "1", "771"),
    ("四、结转下年度继续办理", "72", "0", "0", "0", "0", "0", "72"),
)
