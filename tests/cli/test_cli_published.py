"""Reports written as files, checked and compared as files, returns and the catalogue, from outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

ENDINGS = [".docx", ".html", ".json", ".pdf", ".xlsx"]


@pytest.fixture(scope="module")
def files(built_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from ogi_desk.cli import main

    folder = tmp_path_factory.mktemp("files")
    assert main(["--office", str(built_sample), "report", "2012", "--output", str(folder)]) == 0
    return folder


def test_a_folder_gets_all_files(files: Path) -> None:
    assert sorted(path.suffix for path in files.iterdir()) == ENDINGS
    assert {path.stem for path in files.iterdir()} == {"泉港统计局2012年政府信息公开工作年度报告"}


@pytest.mark.parametrize("ending", [".docx", ".html", ".pdf"])
def test_each_file_is_checked_like_the_json(call: Callable, files: Path, tmp_path: Path, ending: str) -> None:
    office = ("--office", tmp_path / "none")
    by_json = call(*office, "check", "--tables", next(files.glob("*.json")), "--json")
    found = call(*office, "check", "--tables", next(files.glob(f"*{ending}")), "--json")
    assert found.code == by_json.code == 1
    assert found.json["form"] == "fujian-2012"
    errors = [[f["rule"], f["cells"]] for f in found.json["findings"] if f["severity"] == "error"]
    assert errors == [[f["rule"], f["cells"]] for f in by_json.json["findings"] if f["severity"] == "error"]


def test_last_year_may_be_a_file_too(call: Callable, files: Path, tmp_path: Path) -> None:
    page, book = next(files.glob("*.html")), next(files.glob("*.xlsx"))
    result = call("--office", tmp_path / "none", "check", "--tables", page, "--previous", book, "--json")
    assert any("total" in json.dumps(f["cells"]) for f in result.json["findings"])


def test_the_published_page_is_compared(call: Callable, built_sample: Path, files: Path, tmp_path: Path) -> None:
    page = next(files.glob("*.html"))
    same = call("--office", built_sample, "check", 2012, "--published", page)
    assert same.code == 0
    assert "一致" in same.out
    changed = tmp_path / "page.html"
    changed.write_text(page.read_text(encoding="utf-8").replace("<td>271</td>", "<td>217</td>"), encoding="utf-8")
    other = call("--office", built_sample, "check", 2012, "--published", changed, "--json")
    assert other.code == 1
    assert [d["cell"] for d in other.json["differences"]] == [["annex", "proactive", "total"]]
    assert (other.json["differences"][0]["ours"], other.json["differences"][0]["theirs"]) == ("271", "217")


def test_the_signed_version_is_what_is_compared(
    call: Callable, sample: Path, tmp_path: Path, files: Path, monkeypatch
) -> None:
    monkeypatch.setenv("OGI_DESK_PASSPHRASE", "quangang-2012")
    page = next(files.glob("*.html"))
    signed = tmp_path / "signed.pdf"
    office = ("--office", sample)
    from ogi_desk.cli import main

    assert main([*map(str, office), "sign", "2012", "--excuse", "原表如此", "--output", str(signed)]) == 0
    for file in (signed, page):
        result = call(*office, "check", 2012, "--published", file, "--json")
        assert result.json["version"] == 1
        assert result.json["differences"] == []


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.html", b"<p>x</p>", "没有表格"),
        ("a.docx", b"x", "已损坏"),
        ("a.xlsx", b"x", "已损坏"),
        ("a.pdf", b"x", "已损坏"),
    ],
)
def test_what_is_no_report_is_one_sentence(
    call: Callable, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    result = call("--office", tmp_path / "none", "check", "--tables", file)
    assert result.code == 2
    assert told in result.sentence
    assert name in result.sentence


def test_returns(call: Callable, built_sample: Path, tmp_path: Path) -> None:
    office = ("--office", built_sample)
    target = tmp_path / "r.xlsx"
    assert call(*office, "returns", 2012, target, "--by", "month").code == 0
    rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert len(rows[0]) == 16
    told = call(*office, "returns", 2012, "--json").json
    line = next(line for line in told["lines"] if line["label"] == "主动公开信息数")
    assert line["whole"] == 46 == sum(line["values"]) == rows[1][-1]
    assert call(*office, "returns", 2012).code == 2


@pytest.mark.parametrize("ending", [".html", ".pdf", ".xlsx", ".csv"])
def test_the_catalogue_in_every_form(call: Callable, built_sample: Path, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"c{ending}"
    result = call("--office", built_sample, "export", "catalogue", target)
    assert result.code == 0
    assert "46 行" in result.out
    assert target.stat().st_size > 1000
