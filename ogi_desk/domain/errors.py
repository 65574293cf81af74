"""Failures the program can name. Each is one clear sentence with the cure; none is a traceback for a person.

``template`` and ``args`` are kept apart so that the window can show the sentence in another language.
"""

from __future__ import annotations


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
