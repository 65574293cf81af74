"""The sample office, built once by the command itself and copied for tests that write."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.cli import main


@dataclass
class Call:
    """What one call gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one sentence on standard error."""
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        assert self.err.rstrip().endswith("。")
        assert "Traceback" not in self.err
        return self.err.strip()


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Call]:
    """Run one command in this process."""
    for name in ("OGI_DESK_OFFICE", "OGI_DESK_DATABASE", "OGI_DESK_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: object) -> Call:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Call(code, out, err)

    return run


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from ogi_desk.commands.samples import make_sample

    folder = tmp_path_factory.mktemp("cli") / "sample"
    make_sample(folder)
    return folder


@pytest.fixture
def sample(built_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample office that a test may change."""
    folder = tmp_path / "office"
    shutil.copytree(built_sample, folder)
    return folder
