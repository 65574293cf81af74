"""Rules of the house that a machine can keep."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "ogi_desk").rglob("*.py"))
TEXTS = [
    path
    for folder in ("ogi_desk", "tests", "docs", "installer", "resources")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".md", ".toml", ".sh", ".html", ".txt", ".spec", ".csv"}
] + [ROOT / "README.md", ROOT / "Makefile", ROOT / "pyproject.toml"]
DRAWERS = {"utils", "util", "common", "helpers", "helper", "misc"}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_module_says_what_it_is_for(path):
    text = path.read_text(encoding="utf-8")
    assert text.lstrip().startswith(('"""', "'''")), "a module begins with what it is for"
    assert path.stem not in DRAWERS
    assert text.count("\n") <= 400, "past 300 lines ask what two things it is; past 400 it is two things"


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_loose_ends_and_no_machine_paths(path):
    text = path.read_text(encoding="utf-8")
    if path == Path(__file__):
        return
    assert not re.search(r"\b(TODO|FIXME)\b", text)
    assert not re.search(r"(?<![\w.])/(work|root|home/\w{2,})/", text), "a path of one machine"


def test_every_open_names_its_encoding():
    for path in MODULES:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\.(read_text|write_text)\(", line) and "def " not in line:
                assert "encoding" in line, f"{path}:{number}: {line.strip()}"
