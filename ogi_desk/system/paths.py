"""Where a person's data lies by the platform's habit. Makes nothing."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

_PROGRAM = "ogi-desk"


def default_office_folder() -> Path:
    """Return the office folder used when none is named: in the user's data folder."""
    return user_data_path(_PROGRAM, appauthor=False, roaming=False) / "office"
