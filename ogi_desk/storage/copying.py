"""Consistent copies of a database file, by SQLite's own backup: a plain copy of an open file would lose rows."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ogi_desk.domain.errors import Cancelled
from ogi_desk.storage.engine import connect

_PAGES = 4096


def copy_database(source: Path, target: Path, stopped: Callable[[], bool] = lambda: False) -> None:
    """Write a checked copy of ``source`` to ``target``; the copy appears whole or not at all.

    ``Cancelled`` when ``stopped`` says so; ``sqlite3.DatabaseError`` when the copy fails its check.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)

    def look(status: int, remaining: int, total: int) -> None:
        if stopped():
            raise Cancelled("备份已停止，没有留下副本。")

    try:
        with closing(connect(source, read_only=True)) as here, closing(sqlite3.connect(part)) as there:
            here.execute("BEGIN")
            here.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on one state, whatever is written
            here.backup(there, pages=_PAGES, progress=look)
            there.execute("PRAGMA journal_mode=DELETE")
            fault = there.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if fault != "ok":
                raise sqlite3.DatabaseError(f"database disk image is malformed: {fault}")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
