"""The opening ladder: missing, not ours, damaged, newer, older, and at last open. Every refusal says the cure."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ogi_desk.domain.errors import InputError, OfficeTooNew, OfficeUnavailable
from ogi_desk.storage import revisions
from ogi_desk.storage.engine import APPLICATION_ID, connect
from ogi_desk.storage.failures import damaged, in_sentences
from ogi_desk.storage.layout import OWN_NAMES, database_of, looks_like_office, make_folders, refuse_network
from ogi_desk.storage.lock import WriterLock
from ogi_desk.storage.office import StoredOffice

_MAGIC = b"SQLite format 3\x00"
#: A file up to this size is checked whole before it opens; a bigger one with its daily copy (``daily``).
_CHECK_UPTO = 32 * 1024 * 1024


def open_office(
    folder: Path,
    *,
    create: bool = False,
    read_only: bool = False,
    now: Callable[[], datetime] = datetime.now,
) -> StoredOffice:
    """Open an office folder; with ``create`` make it when there is none.

    ``InputError``: there is no office here, or there may not be one. ``OfficeLocked``: another process writes to it.
    ``OfficeTooNew``, ``OfficeDamaged``: as they say. A read-only office may be opened beside a writer. ``now`` is the
    clock of the journal.
    """
    folder = Path(folder)
    refuse_network(folder)
    with in_sentences(folder):
        if folder.exists() and not folder.is_dir():
            raise InputError("{folder} 是一个文件，不是办公数据文件夹，请另选一个文件夹。", folder=folder)
        if not database_of(folder).exists():
            _may_create(folder, create and not read_only)
        if not read_only:
            make_folders(folder)
    lock = None if read_only else WriterLock(folder)
    try:
        with in_sentences(folder):
            _make_ready(folder, read_only)
        return StoredOffice(folder, lock, now)
    except BaseException:
        if lock:
            lock.release()
        raise


def _may_create(folder: Path, create: bool) -> None:
    if looks_like_office(folder):  # its file is gone, its backups are not: an empty new one would hide the loss
        raise damaged(folder, f"缺少 {database_of(folder).name}")
    if not create:
        raise InputError(
            "{folder} 里没有办公数据，请检查路径；要新建，请不带命令打开窗口，或用命令 demo 建一个示例单位。",
            folder=folder,
        )
    strangers = [p.name for p in folder.iterdir() if p.name not in OWN_NAMES] if folder.exists() else []
    if strangers:
        raise InputError(
            "{folder} 里有别的文件（如 {name}），请另选一个空文件夹存放办公数据。", folder=folder, name=min(strangers)
        )


def _make_ready(folder: Path, read_only: bool) -> None:
    """Bring the file to the newest version, or say why it cannot be used."""
    database = database_of(folder)
    if not database.exists():
        from ogi_desk.storage.upgrading import make_file

        make_file(database)
        return
    with database.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise damaged(folder, "不是数据库文件")
    connection = connect(database, read_only=read_only)
    try:
        revision = _check(folder, connection)
    finally:
        connection.close()
    if revision == revisions.known()[-1]:
        return
    if read_only:
        raise OfficeUnavailable("{folder} 由旧版程序建立，请先打开窗口一次以便升级，然后再试。", folder=folder)
    from ogi_desk.storage.upgrading import upgrade_file

    upgrade_file(folder, revision)


def _check(folder: Path, connection: sqlite3.Connection) -> str:
    """Return the file's revision, one this program knows."""
    if database_of(folder).stat().st_size <= _CHECK_UPTO:
        fault = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if fault != "ok":
            raise damaged(folder, fault)
    revision = revisions.revision_of(connection)
    if revision is None or connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise InputError("{file} 不是本程序的办公数据，请检查路径，另选一个文件夹。", file=database_of(folder))
    if revision not in revisions.known():
        raise OfficeTooNew(
            "{folder} 由更新版本的程序建立（数据版本 {revision}，本程序到 {newest}），请升级程序后再打开。",
            folder=folder,
            revision=revision,
            newest=revisions.known()[-1],
        )
    return revision
