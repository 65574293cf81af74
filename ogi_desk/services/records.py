"""Keeping records: add, correct, move to the bin and back, undo and redo. Each call is one change of the journal.

Judges nothing about a record's content (see ``publications``, ``requests``); nothing is ever erased here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ogi_desk.domain.errors import StaleRecord
from ogi_desk.domain.records import Record
from ogi_desk.services.ports import Changes, Office

R = TypeVar("R", bound=Record)


def add(office: Office, actor: str, record: R, label: str = "登记") -> tuple[R, Changes]:
    """Store a new record; return it with its id."""
    with office.write(actor, label) as writer:
        stored = writer.add(record)
    return stored, writer.changes()


def correct(office: Office, actor: str, before: R, after: R, label: str = "修改") -> tuple[R, Changes]:
    """Store ``after`` in place of ``before``; :class:`StaleRecord` when somebody changed the record meanwhile."""
    with office.write(actor, label) as writer:
        stored = writer.replace(before, after)
    return stored, writer.changes()


def bin_records(office: Office, actor: str, cls: type[Record], ids: Iterable[int]) -> Changes:
    """Move records to the recycle bin: kept, but neither shown nor counted. Those already there are left alone."""
    return _move(office, actor, cls, ids, binned=True, label="移入回收站")


def restore_records(office: Office, actor: str, cls: type[Record], ids: Iterable[int]) -> Changes:
    """Take records out of the recycle bin. Those not in it are left alone."""
    return _move(office, actor, cls, ids, binned=False, label="从回收站恢复")


def undo(office: Office, actor: str) -> Changes:
    """Take back the last change not yet taken back; ``Refused`` when there is none."""
    with office.write(actor, "撤销") as writer:
        writer.undo()
    return writer.changes()


def redo(office: Office, actor: str) -> Changes:
    """Do again what undo took back last; ``Refused`` when there is none."""
    with office.write(actor, "重做") as writer:
        writer.redo()
    return writer.changes()


def _move(office: Office, actor: str, cls: type[Record], ids: Iterable[int], *, binned: bool, label: str) -> Changes:
    wanted = list(dict.fromkeys(ids))
    with office.write(actor, label) as writer:
        found = writer.fetch(cls, wanted)
        if len(found) != len(wanted):
            raise StaleRecord("所选的记录中有的已不存在（可能已被撤销），请刷新列表后再试。")
        writer.replace_many((found[i], replace(found[i], binned=binned)) for i in wanted)
    return writer.changes()
