"""The shipped calendar and regulations, read once."""

from __future__ import annotations

import pytest

from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.definitions import load_calendar, load_regulations


@pytest.fixture(scope="session")
def calendar() -> Calendar:
    return load_calendar()


@pytest.fixture(scope="session")
def regulations() -> tuple[Regulation, ...]:
    return load_regulations()
