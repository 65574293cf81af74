"""Failures the program can name. Each is one clear sentence with the cure; none is a traceback for a person.

``template`` and ``args`` are kept apart so that the window can show the sentence in another language.
"""

from __future__ import annotations

import errno


class DeskError(Exception):
    """A named failure. ``str()`` is the Chinese sentence; ``exit_code`` is the command line's answer."""

    exit_code = 2

    def __init__(self, template: str, **args: object) -> None:
        self.template = template
        self.args_ = args
        super().__init__(template.format(**args))


class InputError(DeskError):
    """The input or the call is wrong: names file, row, field and cure."""


class Refused(DeskError):
    """The office's own rules forbid it (open errors, wrong passphrase)."""

    exit_code = 1


class StaleRecord(DeskError):
    """Somebody else changed the record meanwhile: reload and look again."""

    exit_code = 1


class OfficeUnavailable(DeskError):
    """The office is locked, damaged or newer than the program."""

    exit_code = 3


class OfficeLocked(OfficeUnavailable):
    """Another process writes to this office."""


class OfficeDamaged(OfficeUnavailable):
    """The file fails its own check."""


class OfficeTooNew(OfficeUnavailable):
    """The file was made by a newer version of the program."""


class Cancelled(DeskError):
    """The person stopped a long work; nothing of it was kept."""

    exit_code = 1


_REASONS = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EISDIR: "这是一个文件夹",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EEXIST: "已有同名的文件",
    errno.ENOSPC: "磁盘空间不足",
    errno.EROFS: "磁盘只能读不能写",
    errno.EBUSY: "正被别的程序使用",
    errno.ENAMETOOLONG: "文件名太长",
    errno.EMFILE: "打开的文件太多",
    errno.EIO: "磁盘读写出错",
}
_SHARING = (32, 33)  # Windows: another program holds the file


def reason_of(error: OSError) -> str:
    """Say in Chinese why the system refused a file; the system's own words where there are none."""
    if getattr(error, "winerror", None) in _SHARING:
        return _REASONS[errno.EBUSY]
    return _REASONS.get(error.errno or 0) or error.strerror or type(error).__name__
