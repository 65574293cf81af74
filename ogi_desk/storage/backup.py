"""Whole-office backups: one zip with a consistent copy of the database, the files beside it, and their digests.

Putting one back tries it first, keeps what was there aside, and either succeeds or leaves the folder as it was.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

import msgspec

from ogi_desk import __version__
from ogi_desk.domain.errors import InputError, OfficeTooNew, Refused
from ogi_desk.storage import revisions
from ogi_desk.storage.copying import copy_database
from ogi_desk.storage.engine import connect
from ogi_desk.storage.failures import in_sentences
from ogi_desk.storage.layout import BACKUPS, CARRIED, DATABASE, database_of, make_folders, refuse_network
from ogi_desk.storage.lock import WriterLock

if TYPE_CHECKING:
    from ogi_desk.storage.office import StoredOffice

MANIFEST = "manifest.json"
_BLOCK = 1024 * 1024


class _Manifest(msgspec.Struct):
    """What a backup says of itself: by which program, when, and each file's SHA-256 (hex)."""

    program: str
    made_at: str
    files: dict[str, str]


def backup(office: StoredOffice, target: Path) -> None:
    """Write the whole office as one zip; it appears whole or not at all. Works while others write."""
    if not target.parent.is_dir():
        raise InputError("没有文件夹 {folder}，请先建立，或把备份存到别处。", folder=target.parent)
    with in_sentences(target.parent), tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as name:
        work = Path(name)
        copy = work / DATABASE
        copy_database(database_of(office.folder), copy)
        whole = work / "office.zip"
        digests: dict[str, str] = {}
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            _store(archive, copy, DATABASE, digests)
            for folder in CARRIED:  # after the database, so that every file it names is among them
                for file in sorted((office.folder / folder).rglob("*")):
                    if file.is_file() and file.suffix != ".part":
                        _store(archive, file, file.relative_to(office.folder).as_posix(), digests)
            manifest = _Manifest(__version__, datetime.now().isoformat(timespec="seconds"), digests)
            archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        whole.replace(target)


def restore(file: Path, folder: Path, *, replace: bool = False) -> None:
    """Put a backup, or a copy of the database alone, back into an office folder.

    ``Refused`` when the folder holds an office and ``replace`` is not said; with it the old one is kept under
    ``backups/before-restore-…``. ``InputError`` when the file is no backup or fails its check: then nothing changed.
    """
    refuse_network(folder)
    if not file.is_file():
        raise InputError("没有找到备份文件 {file}，请检查路径。", file=file)
    if database_of(folder).exists() and not replace:
        raise Refused("{folder} 里已有办公数据，没有恢复；请另选一个空文件夹。", folder=folder)
    made = not folder.exists()
    with in_sentences(folder):
        make_folders(folder)
        lock = WriterLock(folder)
        try:
            with tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as name:
                new = Path(name)
                _unpack(file, new)
                _try_out(file, new)
                _exchange(new, folder, CARRIED if zipfile.is_zipfile(file) else ())
            made = False
        finally:
            lock.release()
            if made:  # nothing came into it
                shutil.rmtree(folder, ignore_errors=True)


def _store(archive: zipfile.ZipFile, file: Path, name: str, digests: dict[str, str]) -> None:
    with file.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
        digests[name] = _pour(source, target)


def _pour(source: IO[bytes], target: IO[bytes]) -> str:
    """Copy a stream; return its SHA-256 (hex)."""
    total = hashlib.sha256()
    while block := source.read(_BLOCK):
        total.update(block)
        target.write(block)
    return total.hexdigest()


def _unpack(file: Path, new: Path) -> None:
    """Lay the backup's files under ``new``, each checked against its digest."""
    if not zipfile.is_zipfile(file):
        with file.open("rb") as source:
            if source.read(16) != b"SQLite format 3\x00":
                raise InputError("{file} 不是备份文件，请选择本程序做的备份。", file=file)
            source.seek(0)
            with (new / DATABASE).open("wb") as target:
                _pour(source, target)
        return
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = msgspec.json.decode(archive.read(MANIFEST), type=_Manifest)
            for name, digest in manifest.files.items():
                if not _belongs(name):
                    raise InputError("备份 {file} 里有不属于备份的文件 {name}，没有恢复。", file=file, name=name)
                place = new / name
                place.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as packed, place.open("wb") as target:
                    if _pour(packed, target) != digest:
                        raise InputError("备份 {file} 已损坏（{name} 不符），请换一个备份。", file=file, name=name)
            if DATABASE not in manifest.files:
                raise KeyError(DATABASE)
    except (zipfile.BadZipFile, KeyError, msgspec.MsgspecError, EOFError, ValueError) as error:
        raise InputError("{file} 不是完好的备份文件，请换一个备份。", file=file) from error


def _belongs(name: str) -> bool:
    path = PurePosixPath(name)
    plain = not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name
    return name == DATABASE or (plain and len(path.parts) > 1 and path.parts[0] in CARRIED)


def _try_out(file: Path, new: Path) -> None:
    """Check the unpacked database whole before anything is exchanged."""
    try:
        with closing(connect(new / DATABASE, read_only=True)) as connection:
            fault = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            revision = revisions.revision_of(connection)
    except sqlite3.DatabaseError as error:
        fault, revision = str(error), None
    if fault != "ok" or revision is None:
        raise InputError("备份 {file} 里的数据已损坏或不是本程序的数据，没有恢复，请换一个备份。", file=file)
    if revision not in revisions.known():
        raise OfficeTooNew("备份 {file} 由更新版本的程序建立，请升级程序后再恢复。", file=file)


def _exchange(new: Path, folder: Path, folders: tuple[str, ...]) -> None:
    """Move the database and these folders aside and the new ones in; on failure move all back."""
    old_names = [*(DATABASE + ending for ending in ("", "-wal", "-shm")), *folders]
    aside = folder / BACKUPS / f"before-restore-{datetime.now():%Y%m%d-%H%M%S}"
    moved: list[tuple[Path, Path]] = []

    def move(source: Path, target: Path) -> None:
        source.replace(target)
        moved.append((source, target))

    try:
        for name in old_names:
            old = folder / name
            if old.exists() and not (old.is_dir() and not any(old.iterdir())):
                aside.mkdir(exist_ok=True)
                move(old, aside / name)
            elif old.is_dir():
                old.rmdir()
        for name in (DATABASE, *folders):
            if (new / name).exists():
                move(new / name, folder / name)
    except OSError:
        for source, target in reversed(moved):
            target.replace(source)
        raise
    finally:
        make_folders(folder)
