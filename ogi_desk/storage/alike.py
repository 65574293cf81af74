"""Finding the records whose text holds most of some pieces: what is near to a text that is being typed.

One walk over the search texts; in a very long log the bigram index instead, asked for the rarer pieces. Gives
candidates, the best first; how alike they are is judged by who asks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import sqlalchemy as sa

from ogi_desk.storage import bigrams
from ogi_desk.storage.tables import SEARCH, metadata, search_edited
from ogi_desk.storage.text_search import like_pattern

#: How many records the index is asked for with one piece; a piece more records have tells little.
FEW = 4_000
#: So many neighbouring pieces are asked for together.
TOGETHER = 3


def alike(connection: sa.Connection, kind: str, pieces: Sequence[str], limit: int) -> list[int]:
    """Return ids of unbinned records that hold at least a third of the ``pieces`` (search keys), those with more first,
    then the newer."""
    if not pieces or limit < 1:
        return []
    upto = bigrams.indexed_upto(connection) if kind == "publication" else 0
    held = _by_index(connection, pieces, upto, limit) if upto else _by_walking(connection, kind, pieces, limit)
    best = sorted(held, key=lambda one: (-held[one], -one))[: 2 * limit]
    table = metadata.tables[kind]
    shown = sa.select(table.c.id).where(table.c.id.in_(best), table.c.binned == 0)
    kept = set(connection.scalars(shown))
    return [one for one in best if one in kept][:limit]


def _by_walking(
    connection: sa.Connection, kind: str, pieces: Sequence[str], limit: int, *only: sa.ColumnElement[bool]
) -> dict[int, int]:
    """Return ids with the number of pieces each holds, from one walk over the texts."""
    search = SEARCH[kind]
    holds = [sa.case((search.c.text.like(like_pattern(piece), escape="\\"), 1), else_=0) for piece in pieces]
    held = sum(holds[1:], holds[0]).label("held")
    # Not asked for in a WHERE: SQLite would look for every piece twice.
    statement = sa.select(search.c.id, held).where(*only).order_by(sa.desc("held"), search.c.id.desc()).limit(2 * limit)
    least = max(1, len(pieces) // 3)
    return {record_id: count for record_id, count in connection.execute(statement) if count >= least}


def _by_index(connection: sa.Connection, pieces: Sequence[str], upto: int, limit: int) -> dict[int, int]:
    """Return ids with the number of pieces each is known to hold, from the index, and from a walk over what it does
    not know."""
    held: Counter[int] = Counter()
    matches = [match for piece in pieces if (match := bigrams.match_of(piece))]
    for match in matches:
        held.update(_newest(connection, match, FEW))
    together = [matches, *(matches[i : i + TOGETHER] for i in range(len(matches) - TOGETHER + 1))]
    for some in together:  # common pieces tell something when they stand together
        for record_id in _newest(connection, " ".join(some), limit):
            held[record_id] = max(held[record_id], len(some))
    edited = set(connection.scalars(sa.select(search_edited.c.publication_id)))
    for record_id in edited:
        held.pop(record_id, None)
    search = SEARCH["publication"]
    held.update(_by_walking(connection, "publication", pieces, limit, search.c.id > upto))
    if edited:
        known = sa.select(search_edited.c.publication_id)
        held.update(_by_walking(connection, "publication", pieces, limit, search.c.id.in_(known)))
    return held


def _newest(connection: sa.Connection, match: str, most: int) -> list[int]:
    statement = f"SELECT rowid FROM {bigrams.TABLE} WHERE {bigrams.TABLE} MATCH ? ORDER BY rowid DESC LIMIT ?"
    return list(connection.exec_driver_sql(statement, (match, most)).scalars())
