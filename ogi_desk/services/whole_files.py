"""A file a person named: read whole, or written whole or not at all, so that a crash leaves the old one. Portable."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ogi_desk.domain.errors import InputError, reason_of

#: bytes of a report from outside; none is near it
LARGEST_REPORT = 50_000_000


def read_whole(path: Path, largest: int | None = None) -> bytes:
    """Read a file a person named; ``InputError`` with the cure when it is not there, may not be read or is too large.

    ``largest``: the most bytes such a file can sensibly have.
    """
    try:
        if largest is not None and path.stat().st_size > largest:
            raise InputError(
                "文件“{file}”超过 {size} MB，不像一份报告，请核对。", file=path.name, size=largest // 1_000_000
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("找不到文件“{file}”，请核对路径。", file=str(path)) from None
    except OSError as error:
        raise InputError(
            "文件“{file}”读不出来（{reason}），请核对权限、关闭正在使用它的程序，或另选文件。",
            file=str(path),
            reason=reason_of(error),
        ) from None


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give a temporary path beside ``target``; on leaving without an exception it replaces ``target``.

    For files a person named: ``InputError`` when the folder cannot be written or the file is held by another program.
    """
    try:
        temporary = _neighbour(target)
    except OSError as error:
        raise InputError(
            "不能写入“{file}”（{reason}），请换一个文件夹或文件名。", file=str(target), reason=reason_of(error)
        ) from None
    try:
        with _replacing(target, temporary):
            yield temporary
    except OSError as error:
        raise InputError(
            "不能写入“{file}”（{reason}），请关闭正在使用它的程序、腾出空间，或另存到别处。",
            file=str(target),
            reason=reason_of(error),
        ) from None


def write_whole(target: Path, content: bytes) -> None:
    """Write bytes to a file a person named; ``InputError`` as :func:`whole_file`."""
    with whole_file(target) as temporary:
        temporary.write_bytes(content)


def store_whole(path: Path, content: bytes) -> None:
    """Put bytes into the office's own folder, made if need be; ``OSError`` is the store's, which names the folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with _replacing(path, temporary := _neighbour(path)):
        temporary.write_bytes(content)


def _neighbour(target: Path) -> Path:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    handle, name = tempfile.mkstemp(prefix=".", suffix=target.suffix, dir=target.parent)
    os.close(handle)
    return Path(name)


@contextmanager
def _replacing(target: Path, temporary: Path) -> Iterator[None]:
    try:
        yield
        with temporary.open("rb+") as written:  # on the disk before it takes the name
            os.fsync(written.fileno())
        if os.name == "posix":  # mkstemp makes the file private; a sheet is to be handed on
            mask = os.umask(0)
            os.umask(mask)
            temporary.chmod(0o666 & ~mask)
        temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
