"""Making a new office file and bringing an older one to the newest version.

An upgrade copies the file first, runs all steps in one transaction with foreign keys off (SQLite rebuilds a table by
dropping it, and a cascade would empty its children), then checks references, row counts and the file. Whatever goes
wrong, the file is as it was.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from ogi_desk.domain.errors import OfficeUnavailable
from ogi_desk.storage import revisions
from ogi_desk.storage.copying import copy_database
from ogi_desk.storage.engine import connect, make_engine
from ogi_desk.storage.layout import BACKUPS, database_of


def make_file(database: Path) -> None:
    """Make an empty file of the newest version beside, then put it in place: half a file is never seen."""
    beside = database.with_name(database.name + ".new")
    remove_database(beside)
    connect(beside, create=True).close()
    _upgrade(beside)
    beside.replace(database)


def upgrade_file(folder: Path, revision: str) -> None:
    """Bring an office's file from ``revision`` to the newest version, keeping a copy of the old one in ``backups/``."""
    database = database_of(folder)
    copy = folder / BACKUPS / f"before-upgrade-{revision}.sqlite3"
    copy_database(database, copy)
    try:
        _upgrade(database)
    except Exception as error:
        beside = database.with_name(database.name + ".new")
        copy_database(copy, beside)
        remove_database(database)
        beside.replace(database)
        raise OfficeUnavailable(
            "{folder} 的数据没有能升级到新版本（{reason}），原有数据未动，请与维护人员联系；升级前的副本在 {copy}。",
            folder=folder,
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
            copy=copy,
        ) from error


def remove_database(database: Path) -> None:
    """Delete a database file with its side files."""
    for ending in ("", "-wal", "-shm", "-journal"):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def _upgrade(database: Path) -> None:
    engine = make_engine(database, foreign_keys=False, begin="BEGIN IMMEDIATE")
    try:
        with engine.connect() as connection, connection.begin():
            before = _row_counts(connection)
            revisions.upgrade(connection)
            astray = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if astray:
                raise RuntimeError(f"foreign key check: {tuple(astray)}")
            after = _row_counts(connection)
            lost = [name for name, count in before.items() if name in after and after[name] != count]
            if lost:
                raise RuntimeError(f"row counts changed: {', '.join(sorted(lost))}")
        with engine.connect() as connection, connection.begin():
            fault = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
            if fault != "ok":
                raise RuntimeError(f"quick check: {fault}")
    finally:
        engine.dispose()


def _row_counts(connection: sa.Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name != 'alembic_version'"
    ).scalars()
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in list(names)}
