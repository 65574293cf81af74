"""Connections to an office's SQLite file: settings, real transactions, and who may write.

The driver's own way of opening transactions leaves reads outside them and lets two writers collide half way; here
every transaction begins by a BEGIN of ours, and a writing one by BEGIN IMMEDIATE.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa

#: Marks a file as ours (PRAGMA application_id): "OGID".
APPLICATION_ID = 0x4F474944
BUSY_MILLISECONDS = 5000
_CACHE_KIB = 32 * 1024
#: Of a new file: an import writes a tenth faster than with SQLite's own 4 KiB.
_PAGE_BYTES = 8192
#: The write-ahead log is cut back to this many bytes after a big import.
_LOG_LEFT = 16 * 1024 * 1024
#: The execution option that makes a transaction a writing one.
WRITING = {"ogi_desk_begin": "BEGIN IMMEDIATE"}


def connect(database: Path, *, read_only: bool = False, create: bool = False) -> sqlite3.Connection:
    """Return a connection with the office's settings; in autocommit until somebody says BEGIN."""
    mode = "ro" if read_only else "rwc" if create else "rw"
    path = quote(database.absolute().as_posix())
    uri = f"file:{path if path.startswith('/') else '/' + path}?mode={mode}"
    if read_only and not os.access(database.parent, os.W_OK):
        uri += "&immutable=1"  # nobody can write there, and SQLite could not make its side files
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MILLISECONDS / 1000
    )
    try:
        settings = ["synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF", f"cache_size=-{_CACHE_KIB}"]
        if not read_only:
            settings[:0] = ["journal_mode=WAL", f"journal_size_limit={_LOG_LEFT}"]
        if create:
            settings[:0] = [f"page_size={_PAGE_BYTES}", f"application_id={APPLICATION_ID}"]
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def make_engine(
    database: Path, *, read_only: bool = False, foreign_keys: bool = True, begin: str = "BEGIN"
) -> sa.Engine:
    """Return the engine of a file: a small pool, each connection for one transaction at a time.

    ``begin`` opens a transaction that says nothing else.
    """

    def make() -> sqlite3.Connection:
        connection = connect(database, read_only=read_only)
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys=OFF")
        return connection

    engine = sa.create_engine(
        "sqlite://",
        creator=make,
        poolclass=sa.pool.QueuePool,
        pool_size=4,
        max_overflow=28,
    )

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        options: Any = connection.get_execution_options()
        connection.exec_driver_sql(options.get("ogi_desk_begin", begin))

    @sa.event.listens_for(engine, "rollback")
    def _forget(connection: sa.Connection) -> None:
        connection.info.clear()  # what was noted of temporary tables (``faults``) was taken back with them

    return engine
