"""``import``, ``export`` and ``template`` from outside: bad sheets are one sentence, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from ogi_desk.domain.records import Publication
from ogi_desk.storage.opening import open_office

HEAD = ["信息名称", "信息类别", "公开日期", "公开渠道"]
GOOD = ["公报", "业务信息/统计公报", "2012-03-01", "政府网站"]


def book(path: Path, rows: Sequence[Sequence[str]], merge: str = "") -> Path:
    workbook = xlsxwriter.Workbook(str(path))
    sheet = workbook.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    if merge:
        sheet.merge_range(merge, "合并")
    workbook.close()
    return path


def text(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def lines(*rows: Sequence[str]) -> bytes:
    return "\n".join(",".join(row) for row in rows).encode()


BAD_SHEETS: dict[str, tuple[Callable[[Path], Path], tuple[str, ...]]] = {
    "wrong date": (lambda t: book(t / "a.xlsx", [HEAD, [*GOOD[:2], "2012-13-01", ""]]), ("第 2 行", "公开日期")),
    "unknown column": (lambda t: book(t / "a.xlsx", [[*HEAD, "颜色"], [*GOOD, "红"]]), ("“颜色”",)),
    "unknown category": (lambda t: book(t / "a.xlsx", [HEAD, ["公报", "无此类", *GOOD[2:]]]), ("第 2 行", "信息类别")),
    "unknown channel": (lambda t: book(t / "a.xlsx", [HEAD, [*GOOD[:3], "广播"]]), ("第 2 行", "公开渠道", "政府网站")),
    "merged cells": (lambda t: book(t / "a.xlsx", [HEAD, GOOD], "A3:B4"), ("第 3 行", "合并")),
    "10 MB cell": (
        lambda t: text(t / "a.csv", lines(HEAD, GOOD, ["长" * 3_500_000, *GOOD[1:]])),
        ("第 3 行", "信息名称", "32767"),
    ),
    "wrong encoding": (lambda t: text(t / "a.csv", "名稱,類別\n公報,業務\n".encode("big5")), ("编码",)),
    "empty file": (lambda t: text(t / "a.csv", b""), ("是空的",)),
    "headings only": (lambda t: book(t / "a.xlsx", [HEAD]), ("没有数据行",)),
    "a PDF renamed": (lambda t: text(t / "a.xlsx", b"%PDF-1.7\n"), ("PDF",)),
    "missing column": (lambda t: book(t / "a.xlsx", [HEAD[:2], GOOD[:2]]), ("“公开日期”",)),
    "missing file": (lambda t: t / "a.xlsx", ("找不到",)),
}


@pytest.mark.parametrize("name", list(BAD_SHEETS))
def test_bad_sheets(call: Callable, sample: Path, tmp_path: Path, name: str) -> None:
    make, words = BAD_SHEETS[name]
    file = make(tmp_path)
    result = call("--office", sample, "import", "publications", file)
    assert result.code == 2
    assert file.name in result.sentence
    assert all(word in result.sentence for word in words), result.sentence
    assert len(result.sentence) < 400
    with open_office(sample).read() as reader:
        assert len(reader.all(Publication)) == 46


def test_all_faults_are_listed_and_counted(call: Callable, sample: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "a.xlsx", [HEAD, ["", "无此类", "x", "广播"], GOOD, [*GOOD[:2], "", ""]])
    result = call("--office", sample, "import", "publications", file)
    assert result.code == 2
    assert result.out.count("\n") == 5
    assert "另有 4 处错误" in result.sentence
    told = call("--office", sample, "import", "publications", file, "--json", "--dry-run")
    assert told.code == 2
    assert told.json["rows"] == 3
    assert told.json["imported"] == 0
    assert [(fault["row"], fault["column"]) for fault in told.json["faults"]] == [
        (2, "信息名称"),
        (2, "信息类别"),
        (2, "公开日期"),
        (2, "公开渠道"),
        (4, "公开日期"),
    ]


def test_a_dry_run_writes_nothing(call: Callable, sample: Path, tmp_path: Path) -> None:
    file = book(tmp_path / "a.xlsx", [HEAD, GOOD])
    before = (sample / "office.sqlite3").read_bytes()
    result = call("--office", sample, "import", "publications", file, "--dry-run")
    assert (result.code, result.err) == (0, "")
    assert "未写入" in result.out
    assert (sample / "office.sqlite3").read_bytes() == before


def test_import_into_a_new_office_makes_it_only_for_a_good_sheet(call: Callable, tmp_path: Path) -> None:
    new = tmp_path / "new"
    bad, good = book(tmp_path / "bad.xlsx", [HEAD, ["", *GOOD[1:]]]), book(tmp_path / "good.xlsx", [HEAD, GOOD])
    assert call("--office", new, "import", "publications", bad).code == 2
    assert not new.exists()
    assert call("--office", new, "import", "publications", good).code == 0
    with open_office(new).read() as reader:
        (item,) = reader.all(Publication)
    assert (item.title, item.published_on) == ("公报", date(2012, 3, 1))


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_sample_goes_out_and_in_again(call: Callable, sample: Path, tmp_path: Path, ending: str) -> None:
    new = tmp_path / "new"
    for kind in ("publications", "requests", "cases", "facts", "opening"):
        file, again = tmp_path / f"{kind}{ending}", tmp_path / f"{kind}-again{ending}"
        assert call("--office", sample, "export", kind, file).code == 0
        done = call("--office", new, "import", kind, file)
        assert done.code == 0, done.err
        assert call("--office", new, "export", kind, again).code == 0
        assert again.read_bytes() == file.read_bytes()
    assert call("--office", sample, "export", "catalogue", tmp_path / f"catalogue{ending}").code == 0
    assert (call("--office", new, "check", 2012, "--json").json["errors"]) >= 0


def test_a_template_needs_no_office(call: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OGI_DESK_OFFICE", str(tmp_path / "none"))
    file = tmp_path / "t.xlsx"
    assert call("template", "publications", file).code == 0
    assert file.stat().st_size > 5_000
    assert not (tmp_path / "none").exists()
