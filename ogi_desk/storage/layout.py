"""Where things lie in an office folder, and whether a folder may hold one. Must not open the database."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ogi_desk.domain.errors import InputError, OfficeUnavailable, reason_of

DATABASE = "office.sqlite3"
LOCK = "office.lock"
HOLDER = "office.holder"  # who holds the lock, for the one who finds it held
ATTACHMENTS, BACKUPS, KEYS, SIGNED, FORMS, LOGS = "attachments", "backups", "keys", "signed", "forms", "logs"
FOLDERS = (ATTACHMENTS, BACKUPS, KEYS, SIGNED, FORMS, LOGS)
#: Folders for data files of the office's own, in place of shipped ones; there when somebody makes them.
DATA = ("calendar", "codes", "decisions", "disputes", "duties", "fees", "letters", "remedies")
#: What an office folder without a database may hold and still be taken for a new office.
OWN_NAMES = frozenset({*FOLDERS, LOCK, HOLDER, *DATA})
#: What a backup carries besides the database.
CARRIED = (ATTACHMENTS, KEYS, SIGNED, FORMS, *DATA)

_NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "9p", "ncpfs"}
)
_DRIVE_REMOTE = 4  # GetDriveType's answer for a mapped drive

#: Endings of copies in ``backups/``: of the database alone, and of the whole office.
COPY_ENDINGS = (".sqlite3", ".zip", ".ogidesk")


def database_of(folder: Path) -> Path:
    """Return where the office's database lies."""
    return folder / DATABASE


def newest_backup(folder: Path) -> Path | None:
    """Return the newest copy of the database or the office in ``backups/``, or ``None``."""
    try:
        copies = [p for p in (folder / BACKUPS).iterdir() if p.suffix in COPY_ENDINGS and p.is_file()]
    except OSError:
        return None
    return max(copies, key=lambda p: (p.stat().st_mtime, p.name), default=None)


def looks_like_office(folder: Path) -> bool:
    """Whether the folder is, or once was, an office: it has the database or copies of it."""
    return database_of(folder).exists() or newest_backup(folder) is not None


def make_folders(folder: Path) -> None:
    """Make the office folder and its parts, closed to other users of the machine."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)
        for name in FOLDERS:
            (folder / name).mkdir(exist_ok=True)
    except OSError as error:
        raise OfficeUnavailable(
            "不能在 {folder} 建立办公数据文件夹（{reason}），请检查磁盘和权限，或另选一个文件夹。",
            folder=folder,
            reason=reason_of(error),
        ) from error


def refuse_network(folder: Path) -> None:
    """Raise :class:`InputError` for a folder on another machine: SQLite's locks do not hold there."""
    if on_network(folder):
        raise InputError(
            "{folder} 在网络位置上，办公数据只能放在本机磁盘，以免损坏；网络位置可用来存放备份。", folder=folder
        )


def on_network(folder: Path, mounts: str | None = None) -> bool:
    """Whether the folder lies on a network share. ``mounts``: the mount table's text, else the system's own."""
    text = str(folder)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    if sys.platform == "win32":
        import ctypes

        drive = folder.absolute().anchor
        return int(ctypes.windll.kernel32.GetDriveTypeW(drive)) == _DRIVE_REMOTE
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False
    real = os.path.realpath(folder)
    best, kind = "", ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, parts[2]
    return kind in _NETWORK_FILE_SYSTEMS
