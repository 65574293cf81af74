"""The report as plain values for JSON (the shape other programs read), and what a reader compares between two looks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ogi_desk.forms.fields import show_number
from ogi_desk.forms.report import Report


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


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def as_looked_at(report: Report) -> dict[str, dict[str, str]]:
    """Return what a director sees, comparable: section texts by id, figures by ``table/row/column``, frame."""
    return {
        "texts": {s.id: "\n".join(p.text for p in s.paragraphs) for s in report.sections},
        "figures": {
            f"{table.id}/{row.id}/{column.id}": "" if figure.value is None else show_number(figure.value)
            for table in report.tables
            for row in table.rows
            for column, figure in zip(table.columns, row.figures, strict=True)
        },
        "frame": {"标题": report.title, "成文日期": report.signed_on.isoformat(), "落款": report.agency},
    }
