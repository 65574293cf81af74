"""Finding records by any substring of any text field: LIKE over the search text, helped by bigrams in a big log.

Which way is quickest depends on how many records have the text; the answer never does (a test compares the ways).
"""

from __future__ import annotations

from typing import Any

import msgspec
import sqlalchemy as sa

from ogi_desk.storage import bigrams
from ogi_desk.storage.tables import SEARCH, metadata, search_edited

#: Up to so many candidates are looked up one by one; more are met while walking the list in its order.
FEW = 20_000
#: From so many on the first page comes soonest by just walking the list and looking at each text.
MANY = 100_000


def like_pattern(text: str) -> str:
    r"""Return the LIKE pattern "contains this text", escaped by ``\``."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, "\\" + sign)
    return f"%{text}%"


def contains(
    connection: sa.Connection, kind: str, text: str, *, first_only: bool
) -> tuple[sa.ColumnElement[bool], bool]:
    """Return the condition "this record's text contains ``text``" (a search key, not empty), and whether it names so
    few records that they are best looked up one by one.

    ``first_only``: only the first rows of a list will be read.
    """
    search, own_id = SEARCH[kind], metadata.tables[kind].c.id
    upto = bigrams.indexed_upto(connection) if kind == "publication" else 0
    match = bigrams.match_of(text) if upto else ""
    held = _holds(search, text)
    looked_at: sa.ColumnElement[bool] = sa.exists().where(search.c.id == own_id, held)
    if not match:
        scanned = _walked(connection, own_id).in_(sa.select(search.c.id).where(held))
        return (looked_at if first_only else scanned), False
    count = _count(connection, match, MANY if first_only else FEW + 1)
    if count >= MANY:
        return looked_at, False
    hits = _hits(connection, match, text, search, upto)
    if count <= FEW:
        return own_id.in_(_listed([*connection.scalars(hits)])), True
    return _walked(connection, own_id).in_(hits), False


def _holds(search: sa.Table, text: str) -> sa.ColumnElement[bool]:
    return search.c.text.like(like_pattern(text), escape="\\")


def _walked(connection: sa.Connection, column: sa.Column[int]) -> sa.ColumnElement[int]:
    """Return the id in a form by which SQLite does not seek: it walks the list's index and asks the set of hits."""
    if connection.dialect.name != "sqlite":
        return column
    return sa.literal_column(f'+"{column.table.name}".id', sa.Integer)


def _count(connection: sa.Connection, match: str, most: int) -> int:
    statement = f"SELECT count(*) FROM (SELECT 1 FROM {bigrams.TABLE} WHERE {bigrams.TABLE} MATCH ? LIMIT ?)"
    return int(connection.exec_driver_sql(statement, (match, most)).scalar_one())


def _hits(connection: sa.Connection, match: str, text: str, search: sa.Table, upto: int) -> Any:
    """Return the select of all publications that have the text: those the index knows, and the loose ones."""
    index = sa.table(bigrams.TABLE, sa.column("rowid", sa.Integer), sa.column(bigrams.TABLE))
    matching = sa.select(index.c.rowid).where(index.c[bigrams.TABLE].op("MATCH")(match))
    edited = sa.select(search_edited.c.publication_id)
    held = _holds(search, text)
    if bigrams.is_exact(text):
        known = matching.where(index.c.rowid.not_in(edited))
    else:
        known = sa.select(search.c.id).where(search.c.id.in_(matching), search.c.id.not_in(edited), held)
    newer = sa.select(search.c.id).where(search.c.id > upto, held)
    changed = sa.select(search.c.id).where(search.c.id.in_(edited), held)  # edited ones are never newer
    return sa.union_all(known, newer, changed)


def _listed(ids: list[int]) -> sa.Select[Any]:
    """Return a select of given numbers, however many."""
    numbers = sa.func.json_each(msgspec.json.encode(ids).decode()).table_valued("value")
    return sa.select(numbers.c.value)
