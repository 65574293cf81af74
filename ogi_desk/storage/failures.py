"""The database's failures as sentences for people: disk full, locked, read-only, damaged. Bugs pass unchanged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ogi_desk.domain.errors import DeskError, OfficeDamaged, OfficeLocked, OfficeUnavailable, reason_of
from ogi_desk.storage.layout import newest_backup

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def damaged(folder: Path, reason: str) -> OfficeDamaged:
    """Return the refusal of a damaged office, naming its newest copy and how to put it back."""
    copy = newest_backup(folder)
    if copy is None:
        return OfficeDamaged(
            "{folder} 的数据文件已损坏（{reason}），且没有找到备份，请先复制整个文件夹保存，再与维护人员联系。",
            folder=folder,
            reason=reason,
        )
    return OfficeDamaged(
        "{folder} 的数据文件已损坏（{reason}）；最近的备份是 {copy}，用“恢复备份”（命令 restore）选它即可恢复。",
        folder=folder,
        reason=reason,
        copy=copy,
    )


def in_words(error: BaseException, folder: Path) -> DeskError | None:
    """Return the sentence for a failure of the world, or ``None`` when it is a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        code = getattr(original, "sqlite_errorcode", 0) or 0
        primary = code & 0xFF
        if primary == sqlite3.SQLITE_FULL:
            return OfficeUnavailable("磁盘空间已满，{folder} 这次没有写入，请腾出空间后再试。", folder=folder)
        if primary in _BUSY:
            return OfficeLocked("{folder} 正被另一个程序占用，这次没有保存，请稍后再试。", folder=folder)
        if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
            return OfficeUnavailable("{folder} 是只读的，不能保存，请检查文件夹的权限。", folder=folder)
        if primary in _DAMAGE:
            return damaged(folder, str(original))
        if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
            return OfficeUnavailable(
                "不能读写 {folder} 的数据文件（{reason}），请检查磁盘和权限。", folder=folder, reason=str(original)
            )
    elif isinstance(original, OSError):
        return OfficeUnavailable(
            "不能读写 {name}（{reason}），请检查磁盘和权限。",
            name=original.filename or folder,
            reason=reason_of(original),
        )
    return None


@contextmanager
def in_sentences(folder: Path) -> Iterator[None]:
    """Turn failures of the world inside the block into :class:`DeskError`."""
    try:
        yield
    except (sqlite3.Error, DBAPIError, OSError) as error:
        sentence = in_words(error, folder)
        if sentence is None:
            raise
        raise sentence from error
