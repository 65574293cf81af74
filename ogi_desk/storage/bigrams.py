"""The bigram index: finds a substring of any length, two Chinese characters included, among very many publications.

SQLite's own trigram index gives wrong answers below three characters, so each text is given to FTS5 as its overlapping
pairs of characters. The index keeps for each pair only which publications have it (``detail=none``): a text of one or
two characters is answered exactly, a longer one gives candidates to be looked at. It is made in the background by
:func:`grow`, once a log is long enough to need it, and reaches up to an id; nothing is ever taken out of it. What is
newer, and what was edited since, is *loose*: searched by LIKE. SQLite only; a file does well without it.
"""

from __future__ import annotations

import string
from collections.abc import Sequence

import sqlalchemy as sa

from ogi_desk.storage.tables import SEARCH, search_edited, search_progress

TABLE = "publication_bigram"
#: How many publications a log must hold before it is indexed; LIKE answers in time below that.
THRESHOLD = 200_000
#: How many loose publications are left to LIKE before the index grows or is made anew.
LOOSE = 20_000
#: How many publications are indexed in one transaction, so that a person's saving waits a moment at most.
STEP = 1_000

# Quotation marks and white space part tokens; all else, Chinese punctuation included, may stand in one.
_PARTING = frozenset("'\"" + string.whitespace) | {chr(n) for n in range(32)} | {"\x7f"}
_TOKEN_SIGNS = "".join(c for c in string.punctuation if c not in _PARTING)
_CREATE = (
    f"CREATE VIRTUAL TABLE {TABLE} USING fts5(pairs, content='', columnsize=0, detail=none, "
    f"""tokenize="ascii tokenchars '{_TOKEN_SIGNS}'")"""
)


def indexed_upto(connection: sa.Connection) -> int:
    """Return the highest publication id the index reaches; 0 = there is no index."""
    return connection.scalar(sa.select(search_progress.c.indexed_upto)) or 0


def note_edited(connection: sa.Connection, ids: Sequence[int]) -> None:
    """Remember publications whose text the index no longer describes."""
    if ids:
        statement = "INSERT INTO search_edited (publication_id) VALUES (?) ON CONFLICT DO NOTHING"
        connection.exec_driver_sql(statement, [(i,) for i in ids])


def match_of(text: str) -> str:
    """Return the index's question for a search key; empty when the index cannot help (only quotation marks …)."""
    if len(text) == 1:
        return "" if text in _PARTING else f'"{text}" *'
    pairs = dict.fromkeys(text[i : i + 2] for i in range(len(text) - 1))
    return " ".join(f'"{pair}"' for pair in pairs if _PARTING.isdisjoint(pair))


def is_exact(text: str) -> bool:
    """Whether the index's answer for this text needs no second look."""
    return len(text) <= 2


def grow(connection: sa.Connection) -> bool:
    """Index the next publications in a writing transaction; return whether there is more to do."""
    search = SEARCH["publication"]
    newest = connection.scalar(sa.select(sa.func.max(search.c.id))) or 0
    upto = indexed_upto(connection)
    edited = connection.scalar(sa.select(sa.func.count()).select_from(search_edited)) or 0
    if edited > LOOSE:
        _drop(connection)
        upto = 0
    if not upto and newest < THRESHOLD:
        return False
    if not upto:
        connection.exec_driver_sql(_CREATE)
    elif newest - upto < STEP:
        return False
    rows = connection.execute(
        sa.select(search.c.id, search.c.text).where(search.c.id > upto).order_by(search.c.id).limit(STEP)
    ).all()
    statement = f"INSERT INTO {TABLE} (rowid, pairs) VALUES (?, ?)"
    connection.exec_driver_sql(statement, [(record_id, _pairs(text)) for record_id, text in rows])
    connection.execute(search_progress.delete())
    connection.execute(search_progress.insert().values(id=1, indexed_upto=rows[-1][0]))
    return True


def needs_growth(connection: sa.Connection) -> bool:
    """Whether :func:`grow` should be called until it is done."""
    search = SEARCH["publication"]
    newest = connection.scalar(sa.select(sa.func.max(search.c.id))) or 0
    edited = connection.scalar(sa.select(sa.func.count()).select_from(search_edited)) or 0
    return newest >= THRESHOLD and (newest - indexed_upto(connection) > LOOSE or edited > LOOSE)


def _drop(connection: sa.Connection) -> None:
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {TABLE}")
    connection.execute(search_progress.delete())
    connection.execute(search_edited.delete())


def _pairs(text: str) -> str:
    """Return the overlapping pairs of a text and its last character, parted by spaces."""
    return " ".join([text[i : i + 2] for i in range(len(text))])
