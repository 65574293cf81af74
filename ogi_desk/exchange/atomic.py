"""Writing a file whole or not at all: the bytes go to a neighbour, which then takes the file's name."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ogi_desk.domain.errors import InputError


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give a temporary path beside ``target``; on leaving without an exception it replaces ``target``.

    ``InputError`` when the folder cannot be written or the file is held by another program.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=target.suffix, dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise InputError(
            "不能写入“{file}”（{reason}），请另选一个文件夹。", file=str(target), reason=error.strerror or error
        ) from None
    temporary = Path(name)
    try:
        yield temporary
        if os.name == "posix":  # mkstemp makes the file private; a sheet is to be handed on
            mask = os.umask(0)
            os.umask(mask)
            temporary.chmod(0o666 & ~mask)
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            "不能写入“{file}”（{reason}），请关闭正在使用它的程序，或另存为别的名字。",
            file=str(target),
            reason=error.strerror or error,
        ) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_whole(target: Path, content: bytes) -> None:
    """Write bytes to a file, whole or not at all."""
    with whole_file(target) as temporary:
        temporary.write_bytes(content)
