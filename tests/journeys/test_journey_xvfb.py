"""The program as people start it, on a virtual screen, driven by real key strokes through the X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ogi_desk.cli import main
from ogi_desk.domain.records import Publication, ReportStep, Request
from ogi_desk.storage.opening import open_office

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="needs an X display"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TITLE = "泉港区真实按键统计公报"
PASSPHRASE = "quangang-2012"
PATIENCE = 45.0  # seconds


def xdotool(*words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], check=True, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE
    ).stdout.strip()


def keys(*names: str) -> None:
    for name in names:
        xdotool("key", "--clearmodifiers", name)
        time.sleep(0.12)


def typed(text: str) -> None:
    # other than Latin letters go in by remapping a key for each character; each must have arrived before the next
    xdotool("type", "--clearmodifiers", "--delay", "30" if text.isascii() else "250", text)
    time.sleep(0.2)


def until(true: Callable[[], object]) -> object:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = true()
        if answer:
            return answer
        time.sleep(0.15)
    raise AssertionError("did not come true in time")


@pytest.fixture
def running(office_folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    program = subprocess.Popen([sys.executable, "-m", "ogi_desk", "--office", str(office_folder)], env=environment)
    window = xdotool("search", "--sync", "--onlyvisible", "--name", "OGI Desk").splitlines()[0]
    xdotool("windowactivate", "--sync", window)
    time.sleep(0.5)
    yield program, office_folder
    if program.poll() is None:
        program.kill()
    program.wait()


def records(folder: Path, cls):
    office = open_office(folder, read_only=True)
    try:
        with office.read() as reader:
            return reader.all(cls)
    finally:
        office.close()


def test_a_morning_by_real_keys(running):
    program, folder = running
    keys("ctrl+1", "ctrl+n")
    typed(TITLE)
    keys("Tab", "Tab")
    typed("业务信息/统计公报")
    keys("Tab", "1", "Tab")
    keys("ctrl+a")
    typed("2012-12-27")
    keys("Return")
    item = until(lambda: next((p for p in records(folder, Publication) if p.title == TITLE), None))
    assert (item.category, item.published_on.isoformat()) == ("业务信息/统计公报", "2012-12-27")

    keys("ctrl+z")
    until(lambda: all(p.title != TITLE for p in records(folder, Publication)))
    keys("ctrl+y")
    until(lambda: any(p.title == TITLE for p in records(folder, Publication)))

    keys("ctrl+2", "ctrl+n", "ctrl+a")
    typed("2012-12-27")
    keys("Tab", "Tab")
    typed("王小明")
    keys("Tab")
    typed("申请公开2011年粮食产量")
    keys("Return")
    request = until(lambda: next((r for r in records(folder, Request) if "粮食" in r.content), None))
    assert request.applicant == "王小明"

    keys("ctrl+q")
    assert program.wait(timeout=PATIENCE) == 0


def steps(folder: Path) -> list[str]:
    return [step.state for step in records(folder, ReportStep)]


def test_from_the_clerk_to_the_signed_paper_by_real_keys(running, tmp_path):
    program, folder = running
    keys("ctrl+3")
    time.sleep(3.0)
    keys("alt+p", "s")  # 报告, 送审
    until(lambda: steps(folder) == ["sent"])

    keys("alt+t", "w")  # 工具, 换人
    time.sleep(1.0)
    keys("Down", "Tab")
    typed(PASSPHRASE)
    keys("Return")
    time.sleep(1.5)
    keys("alt+p", "r")  # 报告, 退回
    time.sleep(1.0)
    typed("check part two")
    keys("alt+b")
    until(lambda: steps(folder) == ["sent", "returned"])

    keys("alt+p", "a")  # 报告, 签发: three contradictions to excuse, then the passphrase
    time.sleep(1.0)
    for _ in range(3):
        typed("as the portal printed it")
        keys("Tab")
    typed(PASSPHRASE)
    keys("Return")
    until(lambda: steps(folder) == ["sent", "returned", "approved"])
    signed = next((folder / "signed").glob("*.pdf"))
    time.sleep(2.0)

    copy = tmp_path / "printed.pdf"
    keys("ctrl+p")  # with no printer the system's dialog offers a file
    time.sleep(1.5)
    keys("alt+f", "ctrl+a")
    typed(str(copy))
    keys("Return")
    until(copy.exists)
    time.sleep(0.5)
    assert copy.read_bytes() == signed.read_bytes()
    keys("ctrl+q")
    assert program.wait(timeout=PATIENCE) == 0
    assert main(["--office", str(folder), "verify", str(copy)]) == 0
