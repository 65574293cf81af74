"""One writing process for an office: a file lock, and a note beside it saying who holds it."""

from __future__ import annotations

import getpass
import os
import socket
from datetime import datetime
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from ogi_desk.domain.errors import OfficeLocked
from ogi_desk.storage.failures import in_sentences
from ogi_desk.storage.layout import HOLDER, LOCK


class WriterLock:
    """Holds ``office.lock`` until released; the system releases it when the process dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; :class:`OfficeLocked` says who has it."""
        self._folder = folder
        self._lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
        with in_sentences(folder):
            try:
                self._lock.acquire()
            except Timeout:
                raise _held(folder) from None
            note = {"pid": os.getpid(), "user": _user(), "host": socket.gethostname(), "since": _now()}
            (folder / HOLDER).write_bytes(msgspec.json.encode(note))

    def release(self) -> None:
        """Let go; calling it again does nothing."""
        if self._lock.is_locked:
            (self._folder / HOLDER).unlink(missing_ok=True)
            self._lock.release()


def _held(folder: Path) -> OfficeLocked:
    try:
        note = msgspec.json.decode((folder / HOLDER).read_bytes())
        return OfficeLocked(
            "{folder} 正由 {user} 在 {host} 上使用（自 {since} 起，进程 {pid}），请先在那里退出。",
            folder=folder,
            **{key: note[key] for key in ("user", "host", "since", "pid")},
        )
    except (OSError, msgspec.DecodeError, KeyError, TypeError):
        return OfficeLocked("{folder} 正被本程序的另一个窗口使用，请先退出那里。", folder=folder)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "另一用户"


def _now() -> str:
    return datetime.now().strftime("%Y-%m-%d %H:%M")
