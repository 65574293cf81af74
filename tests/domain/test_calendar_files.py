"""The shipped calendar files are what their script makes."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest

from ogi_desk.services.definitions import load_calendar
from ogi_desk.system.resources import resource


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("seed_calendar", resource("calendar") / "seed_calendar.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("year", sorted(load_calendar().years))
def test_a_year_file_is_what_the_script_makes(script: ModuleType, year: int) -> None:
    shipped = (resource("calendar") / f"{year}.toml").read_text("utf-8")
    made: str = script.year_file(year)
    assert shipped.split("\n", 1)[1] == made.split("\n", 1)[1]  # the first line names the package's version


def test_the_statutory_days_are_what_the_script_makes(script: ModuleType) -> None:
    shipped = (resource("calendar") / "statutory.toml").read_text("utf-8").split("\n")
    made = script.statutory_file(max(load_calendar().years) + 1).split("\n")
    assert [line for line in shipped if not line.startswith("#")] == [line for line in made if not line.startswith("#")]
