"""The tables of an office, one for each kind of record, and the journal. Names here are kept by migrations.

Everything is INTEGER or TEXT so that SQLite's STRICT tables and PostgreSQL hold the same: days are ISO text, terms are
their ids, money is integer fen, other numbers are decimal text, truth is 0 or 1. Must not import anything but records.
"""

from __future__ import annotations

import sqlalchemy as sa

#: Names of constraints and indexes, so that a migration can find what it must change.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = sa.MetaData(naming_convention=NAMING)

#: An id: 64 bits everywhere; SQLite needs the word INTEGER to make it the row's own number.
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _maybe(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _flag(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.CheckConstraint(f"{name} IN (0, 1)", name=name), nullable=False)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _later_text(name: str) -> sa.Column[str]:
    """A text that older rows do not have: blank in them."""
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _later_flag(name: str) -> sa.Column[int]:
    """A flag that older rows do not have: off in them."""
    return sa.Column(
        name,
        sa.Integer,
        sa.CheckConstraint(f"{name} IN (0, 1)", name=name),
        nullable=False,
        server_default=sa.text("0"),
    )


def _kind(name: str, *parts: sa.schema.SchemaItem) -> sa.Table:
    """Return the table of a kind: its id, the bin's flag, and ``parts``."""
    return sa.Table(name, metadata, sa.Column("id", Id, primary_key=True), _flag("binned"), *parts, sqlite_strict=True)


publication = _kind(
    "publication",
    _text("title"),
    _text("category"),
    _text("published_on"),
    _maybe("produced_on"),
    _text("index_number"),
    _text("document_number"),
    _text("agency"),
    _text("section"),
    _text("summary"),
    _text("openness"),
    _text("withholding_basis"),
    _flag("full_text_online"),
    _flag("public_concern"),
    _text("reviewer"),
    _maybe("reviewed_on"),
    _text("validity"),
    _maybe("ceased_on"),
    _flag("from_request"),
    _text("note"),
    _text("title_key"),
    _later_text("link"),
    sa.Column("request_id", Id),
)
# Holds the list's usual order (the bin's flag, the day, the id) and all that filters and yearly figures ask, so that
# neither opens a row.
sa.Index(
    "ix_publication_figures",
    *(
        publication.c[name]
        for name in (
            "binned",
            "published_on",
            "id",
            "openness",
            "category",
            "section",
            "validity",
            "full_text_online",
            "public_concern",
            "from_request",
        )
    ),
)
sa.Index("ix_publication_title_key", publication.c.title_key)
sa.Index("ix_publication_document_number", publication.c.document_number)
sa.Index("ix_publication_index_number", publication.c.index_number)

publication_channel = sa.Table(
    "publication_channel",
    metadata,
    sa.Column("publication_id", Id, sa.ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("channel", sa.Text, primary_key=True),
    _whole("position"),
    _maybe("day"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
sa.Index("ix_publication_channel_channel", publication_channel.c.channel, publication_channel.c.publication_id)

request = _kind(
    "request",
    _text("received_on"),
    _text("channel"),
    _text("applicant_class"),
    _text("content"),
    _text("number"),
    _text("applicant"),
    _text("id_type"),
    _text("id_number"),
    _text("phone"),
    _text("address"),
    _text("email"),
    _text("delivery"),
    sa.Column("fee_charged", Id),  # fen
    sa.Column("fee_waived", Id),  # fen
    _text("handler"),
    _text("note"),
    _later_flag("ordinary_mail"),
    _maybe("arrived_on"),
    *(_later_text(name) for name in ("receipt_note", "regulation", "regulation_reason", "agent")),
    sa.Column("split_from", Id),
    _later_text("archive_reference"),
    _maybe("personal_removed_on"),
)
sa.Index("ix_request_received_on", request.c.received_on)
sa.Index("ix_request_number", request.c.number)

request_event = sa.Table(
    "request_event",
    metadata,
    sa.Column("request_id", Id, sa.ForeignKey("request.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    _text("kind"),
    _text("day"),
    _maybe("outcome"),
    sa.Column("working_days", sa.Integer),
    _text("document_number"),
    _text("note"),
    _maybe("party"),
    _later_text("counterpart"),
    _maybe("until"),
    _later_text("approved_by"),
    _maybe("approved_on"),
    sa.Column("amount", Id),  # fen
    _maybe("fee_standard"),
    sa.Column("units", sa.Integer),
    _maybe("delivered_on"),
    *(_later_text(name) for name in ("evidence", "article", "reason")),
    sa.Column("letter_id", Id),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
sa.Index("ix_request_event_kind", request_event.c.kind, request_event.c.day)

case = _kind(
    "case",
    _text("kind"),
    _text("received_on"),
    _maybe("result"),
    _maybe("closed_on"),
    sa.Column("request_id", Id, sa.ForeignKey("request.id")),
    _text("case_number"),
    _text("note"),
    _maybe("answered_on"),
)
sa.Index("ix_case_received_on", case.c.received_on)
sa.Index("ix_case_request_id", case.c.request_id)

_kind("fact", _whole("year"), _text("indicator"), _text("value"), _text("source"))
_kind("opening", _whole("until_year"), _text("indicator"), _text("value"), _text("source"))
narrative = _kind("narrative", _whole("year"), _text("form"), _text("section"), _text("text"))
sa.Index("ix_narrative_year", narrative.c.year, narrative.c.form)
attachment = _kind(
    "attachment",
    _text("owner_kind"),
    sa.Column("owner_id", Id, nullable=False),
    _text("name"),
    _whole("size"),
    _text("sha256"),
)
sa.Index("ix_attachment_owner_id", attachment.c.owner_id)
_kind("category", _text("path"))
_kind(
    "profile",
    *(
        _text(name)
        for name in (
            "agency",
            "agency_in_title",
            "region",
            "index_pattern",
            "agency_code",
            "document_pattern",
            "document_word",
            "request_pattern",
            "director_post",
            "address",
            "postcode",
            "phone",
            "email",
            "website",
            "seal",
        )
    ),
    *(
        _later_text(name)
        for name in (
            "fax",
            "contact",
            "government",
            "reconsideration_body",
            "court",
            "payment",
            "letter_word",
            "letter_pattern",
            "intake_places",
        )
    ),
    _later_flag("clearance"),
    sa.Column("retention_years", sa.Integer),
)
_kind("person", _text("name"), _text("post"), _text("role"), _text("passphrase_hash"))
report_step = _kind(
    "report_step",
    _whole("year"),
    _text("form"),
    _text("state"),
    _text("at"),
    _text("by"),
    _text("remarks"),
    _text("excuses"),
    _text("digest"),
    sa.Column("snapshot_id", Id, sa.ForeignKey("snapshot.id")),
)
sa.Index("ix_report_step_year", report_step.c.year, report_step.c.form)
_kind(
    "snapshot",
    _whole("year"),
    _text("form"),
    _whole("version"),
    *(
        _text(name)
        for name in (
            "made_at",
            "signer",
            "signer_post",
            "reason",
            "report_json",
            "records_json",
            "paper_sha256",
            "signed_sha256",
            "signed_file",
            "certificate_sha256",
        )
    ),
)


letter = _kind(
    "letter",
    sa.Column("request_id", Id, sa.ForeignKey("request.id")),
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
sa.Index("ix_letter_request_id", letter.c.request_id)
sa.Index("ix_letter_series", letter.c.series, letter.c.year, letter.c.serial)
_kind("letter_wording", _text("kind"), _text("text"))
_kind(
    "calendar_notice",
    _whole("year"),
    *(_text(name) for name in ("title", "number", "source", "data")),
)
intake_tick = _kind(
    "intake_tick",
    _text("day"),
    *(_text(name) for name in ("place", "by", "at")),
    sa.Column("found", sa.Integer),
)
sa.Index("ix_intake_tick_day", intake_tick.c.day)
_kind("duty_done", *(_text(name) for name in ("duty", "period", "done_on", "by", "note")))
_kind("personal_removal", sa.Column("request_id", Id, nullable=False), _text("removed_on"), _text("seals"))


def _search(kind: str) -> sa.Table:
    """All text of a record in one normalised column, in a table of its own so that a search reads nothing else."""
    return sa.Table(
        f"{kind}_search",
        metadata,
        sa.Column("id", Id, sa.ForeignKey(f"{kind}.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
        _text("text"),
        sqlite_strict=True,
    )


#: Kinds that can be searched by text -> their search tables.
SEARCH = {kind: _search(kind) for kind in ("publication", "request", "case")}

#: Kinds whose records have parts -> the tables of the parts.
PARTS = {"publication": publication_channel, "request": request_event}

#: How far the bigram index (see ``bigrams``) reaches, and what was edited below that since.
search_progress = sa.Table(
    "search_progress", metadata, sa.Column("id", Id, primary_key=True), _whole("indexed_upto"), sqlite_strict=True
)
search_edited = sa.Table(
    "search_edited",
    metadata,
    sa.Column("publication_id", Id, primary_key=True, autoincrement=False),
    sqlite_strict=True,
)

#: One unit of work. ``reverses``: the change this one takes back or does again; ``undo_top``/``redo_top``: what undo
#: and redo take next after this change, 0 = nothing (see ``undoing``).
change = sa.Table(
    "change",
    metadata,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    _text("at"),
    _text("actor"),
    _text("label"),
    _whole("reverses"),
    _whole("undo_top"),
    _whole("redo_top"),
    sqlite_strict=True,
)
#: One event: a record before and after (JSON, see ``codec``); ``digest`` chains each entry to the one before it.
journal_entry = sa.Table(
    "journal_entry",
    metadata,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("change_id", Id, sa.ForeignKey("change.id"), nullable=False),
    _text("kind"),
    sa.Column("record_id", Id, nullable=False),
    _maybe("before"),
    _maybe("after"),
    sa.Column("digest", sa.LargeBinary, nullable=False),
    sqlite_strict=True,
)
sa.Index("ix_journal_entry_change_id", journal_entry.c.change_id)
sa.Index("ix_journal_entry_kind", journal_entry.c.kind, journal_entry.c.record_id)
