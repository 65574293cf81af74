"""Where the shipped data files are: fonts, forms, calendar, help. Finds them; reads nothing but text."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a shipped file or folder, such as ``calendar`` or ``codes/categories.toml``.

    An installed program has them in ``ogi_desk/_resources``, the source tree in ``resources`` beside the package.
    """
    installed = _PACKAGE / "_resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources") / name


def read_text(name: str) -> str:
    """Return a shipped file's text."""
    return resource(name).read_text(encoding="utf-8")
