"""Which versions of the tables there are, and how a file comes to the newest one.

Alembic is imported only when there is something to do: an up-to-date file opens without it.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa

#: Alembic's folder; its scripts are numbered in a line: 0001_….py, 0002_….py …
SCRIPTS = Path(__file__).with_name("migrations")


def known() -> list[str]:
    """Return all revisions this program knows, oldest first."""
    return sorted(path.name.split("_")[0] for path in (SCRIPTS / "versions").glob("[0-9]*.py"))


def revision_of(connection: sqlite3.Connection) -> str | None:
    """Return the file's revision, ``None`` when it has none (a new or a foreign file)."""
    table = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if not connection.execute(table).fetchone()[0]:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return row[0] if row else None


def upgrade(connection: sa.Connection) -> None:
    """Bring the tables to the newest revision inside the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
