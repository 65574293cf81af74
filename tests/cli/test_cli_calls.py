"""How a call is refused, and that nothing but the one sentence or the one document is printed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ogi_desk
from ogi_desk import cli
from ogi_desk.commands import reports
from ogi_desk.domain.errors import OfficeLocked


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for option, words in (("--version", ogi_desk.__version__), ("--help", "退出码")):
        with pytest.raises(SystemExit) as ended:
            cli.main([option])
        assert ended.value.code == 0
        assert words in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense"], "没有“nonsense”这个命令"),
        (["report", "2012"], "--output"),
        (["report", "12", "--output", "x.pdf"], "四位数字"),
        (["due", "--on", "昨天"], "不是日期"),
        (["due", "--bad"], "--bad"),
        (["import", "publications"], "FILE"),
        (["check"], "--tables"),
        (["check", "2012", "--tables", "x.json"], "只能给出一个"),
        (["--office"], "--office"),
        (["import", "books", "x.csv"], "publications"),
        (["template", "books", "x.csv"], "publications"),
        (["template", "facts", "x.pdf"], ".xlsx 或 .csv"),
        (["verify", "missing.pdf"], "missing.pdf"),
        (["restore", "missing.zip"], "missing.zip"),
        (["--database", "postgresql://x", "forms"], "SQLite"),
    ],
)
def test_wrong_calls_are_one_sentence_and_code_2(call: Callable, words: list[str], said: str) -> None:
    result = call(*words)
    assert result.code == 2
    assert said in result.sentence
    assert result.out == ""


def test_with_json_a_refusal_is_a_document_too(call: Callable) -> None:
    result = call("due", "--json", "--on", "x")
    assert result.code == 2
    assert result.json == {"error": result.sentence, "exit_code": 2}


def test_an_office_that_is_not_there(call: Callable, tmp_path: Path) -> None:
    for words in (["due"], ["check", 2012], ["doctor"], ["export", "facts", tmp_path / "x.csv"]):
        result = call("--office", tmp_path / "nothing", *words)
        assert result.code == 2
        assert "nothing" in result.sentence
    assert not (tmp_path / "nothing").exists()


def test_the_office_may_be_named_after_the_command_or_by_the_environment(
    call: Callable, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call("doctor", "--office", sample).code == 0
    monkeypatch.setenv("OGI_DESK_OFFICE", str(sample))
    assert str(sample) in call("doctor").out


def test_a_bad_form_file_stops_reports_and_nothing_else(call: Callable, sample: Path) -> None:
    own = sample / "forms" / "own.toml"
    own.parent.mkdir(exist_ok=True)
    own.write_text('id = "x', encoding="utf-8")
    for words in (("check", 2012), ("report", 2012, "--output", sample / "r.pdf"), ("forms",)):
        refused = call("--office", sample, *words)
        assert refused.code == 2
        assert "own.toml" in refused.sentence
    assert call("--office", sample, "due").code == 0
    doctor = call("--office", sample, "doctor")
    assert doctor.code == 3
    assert "own.toml" in doctor.out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("words", [["forms"], ["forms", "--json"], ["bogus", "--json"]])
def test_an_output_that_takes_nothing_is_one_sentence(words: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "ogi_desk", *words], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    said = done.stderr.decode("utf-8")
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_an_output_closed_by_the_caller_is_no_failure() -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m ogi_desk forms --json >&-', shell=True, capture_output=True, check=False
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_failure_of_our_own_is_one_sentence_and_a_log(
    call: Callable, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(reports, "prepared", broken)
    result = call("--office", sample, "check", "2012")
    assert result.code == 3
    assert "RuntimeError" in result.sentence
    assert "secret detail" not in result.err
    assert "secret detail" in (sample / "logs" / "ogi-desk.log").read_text(encoding="utf-8")


def test_a_locked_office_is_code_3(call: Callable, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> int:
        raise OfficeLocked("单位文件夹正被使用，请先关闭。")

    monkeypatch.setattr(reports, "prepared", locked)
    result = call("--office", sample, "check", "2012")
    assert (result.code, result.sentence) == (3, "单位文件夹正被使用，请先关闭。")


def test_an_interrupted_call(call: Callable, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(reports, "prepared", interrupted)
    result = call("--office", sample, "check", "2012")
    assert result.code == 1
    assert "已中断" in result.sentence


# -- as a program


def program(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    root = str(Path(ogi_desk.__file__).parent.parent)
    return subprocess.run(
        [sys.executable, "-m", "ogi_desk", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONPATH": root, "QT_QPA_PLATFORM": "offscreen"} | environment,
    )


def test_forms_is_quick_and_needs_neither_qt_nor_reportlab() -> None:
    code = (
        "import sys\n"
        "from ogi_desk.cli import main\n"
        "assert main(['forms']) == 0\n"
        "heavy = {'PySide6', 'reportlab', 'pyhanko', 'sqlalchemy', 'xlsxwriter'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    root = str(Path(ogi_desk.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": root, "OGI_DESK_OFFICE": str(Path(root) / "no-such-office")},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "fujian-2012" in done.stdout


def test_commands_run_where_qt_is_not_installed(sample: Path, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from ogi_desk.cli import main\n"
        f"office = ['--office', {str(sample)!r}]\n"
        f"assert main([*office, 'report', '2012', '--output', {str(tmp_path / 'r.pdf')!r}]) == 0\n"
        f"assert main([*office, 'export', 'publications', {str(tmp_path / 'p.csv')!r}]) == 0\n"
        "assert main([*office, 'check', '2012']) == 1\n"
    )
    root = str(Path(ogi_desk.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": root},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_chinese_survives_a_console_of_another_code_page() -> None:
    done = program("due", "--on", "昨天", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 2
    assert "不是日期" in done.stderr


def test_demo_without_a_display_writes_report_and_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    done = program("demo", folder, DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 0, done.stderr
    assert "quangang-2012" in done.stdout
    assert (folder / "out" / "2012年度报告.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((folder / "out").glob("*.png"))) == 3
    assert all(str(path) in done.stdout for path in (folder / "out").iterdir() if path.suffix in (".pdf", ".png"))


def test_self_check_passes() -> None:
    done = program("--self-check", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 0, done.stderr + done.stdout
    assert "自检通过" in done.stdout
    assert "报告 5 种，逐格读回一致" in done.stdout
