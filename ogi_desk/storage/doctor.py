"""Examines an office folder and says in sentences what is wrong; changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import RECORD_KINDS, Attachment, PersonalRemoval, Snapshot
from ogi_desk.services.attachments import digest_of, stored_path
from ogi_desk.storage import removing, revisions
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.engine import connect
from ogi_desk.storage.failures import in_words
from ogi_desk.storage.journal import GENESIS, ChangeRow, head_of
from ogi_desk.storage.journal import digest_of as entry_digest
from ogi_desk.storage.layout import BACKUPS, SIGNED, database_of, newest_backup
from ogi_desk.storage.reading import PAGE, StoredReader
from ogi_desk.storage.tables import change, journal_entry, metadata

#: Less free space than this, or than the file's own size, is told: a backup would not fit.
_LOW_SPACE = 200 * 1024 * 1024
_MOST = 20  # sentences of one sort


def examine(folder: Path) -> list[str]:
    """Return a sentence for everything wrong with an office folder; empty when it is sound.

    Reads everything once: some seconds for a hundred thousand records.
    """
    database = database_of(folder)
    if not database.is_file():
        copy = newest_backup(folder)
        cure = f"可用“恢复备份”选 {copy}" if copy else "请检查路径"
        return [f"{folder} 里没有办公数据文件，{cure}。"]
    found: list[str] = [*surroundings(folder)]
    try:
        with closing(connect(database, read_only=True)) as connection:
            fatal = [*_file(folder, connection)]
            scrubbed = not removing.unscrubbed(connection)
        found += fatal
        if not scrubbed:
            found.append("数据文件的空白处可能还留有已移除的个人信息，下次打开程序时会自动清除。")
        if not fatal:
            found += _contents(folder)
    except (sqlite3.Error, sa.exc.DBAPIError, OSError) as error:
        sentence: DeskError | None = in_words(error, folder)
        if sentence is None:
            raise
        found.append(str(sentence))
    return found


def surroundings(folder: Path) -> Iterator[str]:
    """Yield advice about what lies around the database; nothing of it means that anything is damaged."""

    if os.name == "posix" and folder.stat().st_mode & 0o077:
        yield f"{folder} 对本机其他用户开放，请把文件夹权限改为仅本人可用（下次打开时程序会自动改正）。"
    needed = max(_LOW_SPACE, 2 * database_of(folder).stat().st_size)
    free = shutil.disk_usage(folder).free
    if free < needed:
        yield f"磁盘只剩 {free // 1024**2} MB，不够做一次备份，请腾出空间。"
    if not any((folder / BACKUPS).glob("*")):
        yield f"{folder / BACKUPS} 里还没有任何备份。"


def _file(folder: Path, connection: sqlite3.Connection) -> Iterator[str]:
    """Whether the file is whole and of this program's version; nothing more can be looked at otherwise."""
    for (fault,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if fault != "ok":
            yield f"数据文件损坏：{fault}。最近的备份是 {newest_backup(folder) or '（没有）'}。"
            return
    revision, known = revisions.revision_of(connection), revisions.known()
    if revision is None:
        yield f"{database_of(folder)} 不是本程序的办公数据。"
    elif revision not in known:
        yield f"数据由更新版本的程序建立（{revision}），请升级程序。"
    elif revision != known[-1]:
        yield f"数据还是旧版（{revision}），正常打开一次即可升级到 {known[-1]}。"
    for row in connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST):
        yield f"表 {row[0]} 的第 {row[1]} 行指向 {row[2]} 中不存在的记录。"


def _contents(folder: Path) -> list[str]:
    """Whether journal, tables and kept files say the same."""
    from ogi_desk.storage.opening import open_office

    office = open_office(folder, read_only=True)
    try:
        with office.read() as reader:
            found = [*_chain(reader), *_replay(reader)]
            found += [*_attachments(reader, folder), *_signed(reader, folder)]
            return found
    finally:
        office.close()


def _chain(reader: StoredReader) -> Iterator[str]:
    """Every entry's digest follows from the one before it, and every blanked entry meets its seal (``removing``)."""
    connection, previous = reader.connection, GENESIS
    heads = {row.id: head_of(ChangeRow(*row)) for row in connection.execute(sa.select(change))}
    seals = removing.seals_of(reader.all(PersonalRemoval))
    for row in _stream(connection, sa.select(journal_entry).order_by(journal_entry.c.id)):
        head, step, seal = heads[row.change_id], (row.record_id, row.before, row.after), seals.pop(row.id, None)
        if seal is None:
            sound = entry_digest(previous, head, row.kind, step) == row.digest
        else:
            sound = removing.seal_of(previous, row.digest, head, row.kind, step) == seal
        if not sound:
            yield f"流水第 {row.id} 条（{_name(row.kind, row.record_id)}）与前后不衔接，可能在程序之外被改动或删去过。"
            return
        previous = row.digest
    if seals:
        yield f"已移除个人信息的流水第 {min(seals)} 条不在了，可能在程序之外被删去。"


def _replay(reader: StoredReader) -> Iterator[str]:
    """Every record is what its events add up to."""
    entry, connection, told = journal_entry.c, reader.connection, 0
    for kind in RECORD_KINDS:
        ends: list[tuple[int, str | None]] = []
        statement = (
            sa.select(entry.record_id, entry.before, entry.after)
            .where(entry.kind == kind)
            .order_by(entry.record_id, entry.id)
        )
        last: tuple[int, str | None] = (0, None)
        for record_id, before, after in _stream(connection, statement):
            if record_id != last[0]:
                ends.append(last)
                last = (record_id, None)
            if before != last[1] and told < _MOST:
                told += 1
                yield f"{_name(kind, record_id)}的流水前后不一致。"
            last = (record_id, after)
            if len(ends) >= PAGE:
                for sentence in _compare(reader, kind, ends):
                    told += 1
                    yield sentence
                ends = []
        for sentence in _compare(reader, kind, [*ends, last]):
            told += 1
            yield sentence
        known = sa.select(entry.record_id).where(entry.kind == kind)
        table = metadata.tables[kind]
        for record_id in connection.scalars(sa.select(table.c.id).where(table.c.id.not_in(known)).limit(_MOST)):
            yield f"{_name(kind, record_id)}没有登记流水，可能是在程序之外添加的。"
        if told >= _MOST:
            return


def _compare(reader: StoredReader, kind: str, ends: list[tuple[int, str | None]]) -> Iterator[str]:
    codec = CODECS[kind]
    ids = [record_id for record_id, _ in ends]
    try:
        stored = reader.fetch(RECORD_KINDS[kind], ids)
    except (ValueError, KeyError, TypeError):  # something was written there that the program never writes
        if len(ends) > 1:
            for end in ends:
                yield from _compare(reader, kind, [end])
        else:
            yield f"{_name(kind, ids[0])}的内容读不出来，可能在程序之外被改动过，请从备份中找回。"
        return
    for record_id, text in ends:
        record = stored.get(record_id)
        if (codec.json(record) if record else None) != text:
            yield f"{_name(kind, record_id)}与它的流水不一致，可能在程序之外被改动过。"


def _attachments(reader: StoredReader, folder: Path) -> Iterator[str]:
    digests: dict[str, str] = {}
    for attachment in reader.all(Attachment):
        digests.setdefault(attachment.sha256, attachment.name)
    for sha256, name in digests.items():
        place = stored_path(folder, sha256)
        if not place.is_file():
            yield f"附件“{name}”的文件不在了（{place}），请从备份中找回。"
        elif digest_of(place) != sha256:
            yield f"附件“{name}”的文件已被改动（{place}），请从备份中找回。"
    kept = metadata.tables["attachment"].c
    shown = reader.connection.execute(sa.select(kept.sha256, kept.name)).all()
    needed = {sha256 for sha256, name in shown if not removing.is_removed(name)}
    for sha256 in sorted({sha256 for sha256, name in shown if removing.is_removed(name)} - needed):
        if stored_path(folder, sha256).exists():
            yield f"个人信息已移除，但附件文件 {stored_path(folder, sha256)} 还在，请手工删除。"


def _signed(reader: StoredReader, folder: Path) -> Iterator[str]:
    for snapshot in reader.all(Snapshot):
        if not snapshot.signed_file:
            continue
        place = folder / SIGNED / snapshot.signed_file
        if not place.is_file():
            yield f"{snapshot.year}年度报告第{snapshot.version}版的签发文件不在了（{place}），请从备份中找回。"
        elif digest_of(place) != snapshot.signed_sha256:
            yield f"{snapshot.year}年度报告第{snapshot.version}版的签发文件已被改动（{place}），请从备份中找回。"


def _stream(connection: sa.Connection, statement: sa.Select[Any]) -> Iterator[Any]:
    """Yield rows without holding them all."""
    with connection.execution_options(yield_per=5_000).execute(statement) as result:
        yield from result


_NAMES = {
    "publication": "公开信息",
    "request": "申请",
    "case": "案件",
    "fact": "年度数据",
    "opening": "期初数",
    "narrative": "报告文字",
    "attachment": "附件",
    "category": "类别",
    "profile": "单位资料",
    "person": "人员",
    "report_step": "报告环节",
    "snapshot": "签发版本",
    "letter": "文书",
    "letter_wording": "文书模板",
    "calendar_notice": "放假安排",
    "intake_tick": "查收记录",
    "duty_done": "事项办结",
    "personal_removal": "个人信息移除",
}


def _name(kind: str, record_id: int) -> str:
    return f"{_NAMES[kind]} {record_id} "
