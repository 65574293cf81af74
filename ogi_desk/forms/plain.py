"""The report as plain values for JSON (the shape other programs read), and what a reader compares between two looks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ogi_desk.forms.fields import show_number
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Block, Column, Figure, FigureStatus, Paragraph, Report, Row, Section, Table, cells_of


def as_plain(report: Report) -> dict[str, Any]:
    """Return the report as dictionaries and lists: form, year, agency, sections, tables, findings, and its frame."""
    return {
        "form": report.form,
        "form_version": report.form_version,
        "year": report.year,
        "agency": report.agency,
        "title": report.title,
        "signed_on": report.signed_on.isoformat(),
        "signer": report.signer,
        "signer_post": report.signer_post,
        "sections": [
            {"id": s.id, "heading": s.heading, "text": "\n".join(p.text for p in s.paragraphs)} for s in report.sections
        ],
        "tables": [
            {
                "id": table.id,
                "title": table.title,
                "columns": [{"id": c.id, "label": c.label} for c in table.columns],
                "rows": [
                    {"id": r.id, "label": r.label, "unit": r.unit, "values": [_number(f.value) for f in r.figures]}
                    for r in table.rows
                ],
            }
            for table in report.tables
        ],
        "findings": [
            {
                "severity": f.severity.value,
                "rule": f.rule,
                "message": f.message,
                "cells": [[c.table, c.row, c.column] for c in f.cells],
            }
            for f in report.findings
        ],
    }


def from_plain(data: Mapping[str, Any], form: Form) -> Report:
    """Return the report that :func:`as_plain` described, for comparing and checking; rows and columns as it had them.

    Where its figures came from is not kept: they are as entered. ``KeyError``, ``ValueError`` when it is no such value.
    """
    year = int(data["year"])
    return Report(
        form=str(data["form"]),
        form_version=str(data.get("form_version", "")),
        year=year,
        agency=str(data.get("agency", "")),
        title=str(data.get("title", "")),
        title_lines=(),
        sections=tuple(
            Section(id=str(s.get("id", "")), heading=str(s["heading"]), paragraphs=_paragraphs(str(s["text"])))
            for s in data["sections"]
        ),
        tables=tuple(_table(table, form) for table in data["tables"]),
        charts=(),
        signed_on=date.fromisoformat(data["signed_on"]) if data.get("signed_on") else date(year + 1, 1, 31),
        signer=str(data.get("signer", "")),
        signer_post=str(data.get("signer_post", "")),
    )


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    lines = [(line, heading_of(line)) for line in text.split("\n") if line]
    return tuple(Paragraph(text=line, level=level, lead=lead) for line, (level, lead) in lines)


def _table(data: Mapping[str, Any], form: Form) -> Table:
    shape = form.table(str(data["id"]))
    columns = tuple(str(column["id"]) for column in data["columns"])
    heads = {column.id: column.heads for column in shape.columns} if shape else {}
    rows = []
    for row in data["rows"]:
        known = shape.row(str(row["id"])) if shape else None
        aside = {id for id, cell in known.cells.items() if cell.not_applicable} if known else set()
        figures = tuple(
            _figure(value, bool(known and known.group) or column in aside)
            for value, column in zip(row["values"], columns, strict=True)
        )
        rows.append(
            Row(
                id=str(row["id"]),
                label=str(row["label"]),
                unit=str(row.get("unit", "")),
                indent=known.indent if known else 0,
                figures=figures,
                stubs=known.stubs if known else (),
            )
        )
    return Table(
        id=str(data["id"]),
        title=str(data["title"]),
        stub=shape.stub if shape else (),
        columns=tuple(Column(str(c["id"]), str(c["label"]), heads.get(str(c["id"]), ())) for c in data["columns"]),
        rows=tuple(rows),
        section=shape.section if shape else "",
        blocks=tuple(Block(b.heading, b.stub, b.columns, b.rows) for b in shape.blocks) if shape else (),
    )


def _figure(value: Any, aside: bool) -> Figure:
    if value is None:
        return Figure(value=None, status=FigureStatus.NOT_APPLICABLE if aside else FigureStatus.MISSING)
    return Figure(value=Decimal(str(value)), status=FigureStatus.ENTERED)


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def as_looked_at(report: Report) -> dict[str, dict[str, str]]:
    """Return what a director sees, comparable: section texts by id, figures by ``table/row/column``, frame."""
    return {
        "texts": {s.id: "\n".join(p.text for p in s.paragraphs) for s in report.sections},
        "figures": {
            f"{ref.table}/{ref.row}/{ref.column}": "" if figure.value is None else show_number(figure.value)
            for ref, figure in cells_of(report.tables).items()
        },
        "frame": {"标题": report.title, "成文日期": report.signed_on.isoformat(), "落款": report.agency},
    }
