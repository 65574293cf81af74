"""Offices in temporary folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "office"


@pytest.fixture
def office(folder: Path) -> Iterator[StoredOffice]:
    opened = open_office(folder, create=True)
    yield opened
    opened.close()
