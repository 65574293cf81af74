"""Letters, their wording, calendar notices, intake ticks, duties and removals of personal data; and what requests,
events and cases also say."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

#: What is added to the tables there are, in the order of the columns.
_ADDED = {
    "publication": "link: text, request_id: id",
    "request": "ordinary_mail: flag, arrived_on: maybe, receipt_note: text, regulation: text, regulation_reason: text,"
    " agent: text, split_from: id, archive_reference: text, personal_removed_on: maybe",
    "request_event": "party: maybe, counterpart: text, until: maybe, approved_by: text, approved_on: maybe, amount: id,"
    " fee_standard: maybe, units: number, delivered_on: maybe, evidence: text, article: text, reason: text,"
    " letter_id: id",
    "case": "answered_on: maybe",
    "profile": "fax: text, contact: text, government: text, reconsideration_body: text, court: text, payment: text,"
    " letter_word: text, letter_pattern: text, intake_places: text, clearance: flag, retention_years: number",
}


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _maybe(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _add(table: str, name: str, sort: str) -> None:
    if sort == "flag":  # written out: a column's own check cannot be added in any other way
        op.execute(
            f'ALTER TABLE "{table}" ADD COLUMN {name} INTEGER DEFAULT 0 NOT NULL '
            f"CONSTRAINT ck_{table}_{name} CHECK ({name} IN (0, 1))"
        )
    elif sort == "text":  # blank in older rows
        op.add_column(table, sa.Column(name, sa.Text, nullable=False, server_default=""))
    else:
        types: dict[str, sa.types.TypeEngine[Any]] = {"maybe": sa.Text(), "id": Id, "number": sa.Integer()}
        op.add_column(table, sa.Column(name, types[sort]))


def _kind(name: str, *columns: sa.Column[str] | sa.Column[int]) -> None:
    binned = sa.CheckConstraint("binned IN (0, 1)", name=op.f(f"ck_{name}_binned"))
    op.create_table(
        name,
        sa.Column("id", Id, nullable=False),
        sa.Column("binned", sa.Integer, binned, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sqlite_strict=True,
    )


def upgrade() -> None:
    """Add the columns to what there is, and the new tables."""
    for table, columns in _ADDED.items():
        for column in columns.split(", "):
            _add(table, *column.split(": "))
    _kind(
        "letter",
        sa.Column("request_id", Id, sa.ForeignKey("request.id", name="fk_letter_request_id")),
        *(_text(name) for name in ("kind", "recipient", "filled", "body", "series")),
        sa.Column("year", sa.Integer),
        sa.Column("serial", sa.Integer),
        _text("number"),
        _maybe("drafted_on"),
        _text("drafted_by"),
        _maybe("sent_on"),
        _maybe("returned_on"),
        _text("remarks"),
        _maybe("cleared_on"),
        _text("cleared_by"),
        _maybe("issued_on"),
        _text("issued_by"),
        _text("sha256"),
        _maybe("delivered_on"),
        _text("evidence"),
        _maybe("void_on"),
        _text("void_reason"),
    )
    op.create_index("ix_letter_request_id", "letter", ["request_id"])
    op.create_index("ix_letter_series", "letter", ["series", "year", "serial"])
    _kind("letter_wording", _text("kind"), _text("text"))
    _kind(
        "calendar_notice",
        sa.Column("year", sa.Integer, nullable=False),
        *(_text(name) for name in ("title", "number", "source", "data")),
    )
    _kind("intake_tick", *(_text(name) for name in ("day", "place", "by", "at")), sa.Column("found", sa.Integer))
    op.create_index("ix_intake_tick_day", "intake_tick", ["day"])
    _kind("duty_done", *(_text(name) for name in ("duty", "period", "done_on", "by", "note")))
    _kind("personal_removal", sa.Column("request_id", Id, nullable=False), _text("removed_on"), _text("seals"))
