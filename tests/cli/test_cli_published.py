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
    changed.write_text(page.read_text(encoding="utf-8").replace(">271</td>", ">217</td>"), encoding="utf-8")
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


def other_form(**more: object) -> dict[str, object]:
    """The requests of the 2021 form: 3 received, 2 answered, nothing carried on."""
    heads = ("natural_person", "business", "research", "public_welfare", "legal_service", "other", "total")
    rows = {"一、本年新收政府信息公开申请数量": 3, "二、上年结转政府信息公开申请数量": 1, "（七）总计": 3,
            "四、结转下年度继续办理": 0}  # fmt: skip
    matrix = [{"label": name, "values": [count, 0, 0, 0, 0, 0, count]} for name, count in rows.items()]
    matrix[0]["values"] = [2, 0, 0, 0, 0, 0, 3]
    table = {"id": "requests", "columns": [{"id": head} for head in heads], "rows": matrix}
    return {"form": "national-2021", "year": 2022, "agency": "洛江区统计局", "tables": [table], **more}


def write(path: Path, data: object) -> Path:
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def test_what_could_not_be_checked_and_the_hints_are_told(call: Callable, tmp_path: Path) -> None:
    office = ("--office", tmp_path / "none")
    data = other_form()
    data["tables"][0]["rows"][1]["values"] = [1, 0, 0, 0, 0, 0, 0]  # type: ignore[index]
    file = write(tmp_path / "邻.json", data)
    found = call(*office, "check", "--tables", file, "--json")
    assert found.code == 1
    assert list(found.json)[:6] == ["form", "year", "agency", "errors", "warnings", "findings"]
    assert any("没有2021年度报告的数" in words for words in found.json["unchecked"])
    assert found.json["repairs"]
    for hint in found.json["repairs"]:
        assert list(hint) == ["message", "changes", "unique", "others"]
        assert hint["unique"] is (not hint["others"])
        assert all(len(change) == 5 for way in (hint["changes"], *hint["others"]) for change in way)
    spoken = call(*office, "check", "--tables", file).out.splitlines()
    kinds = ["[" if line.startswith("[") else line[:5] for line in spoken]
    assert list(dict.fromkeys(kinds)) == ["[", "无法核对：", "改正参考：", f"共 {found.json['errors']} 处"]


def test_a_right_report_gives_no_hint_and_code_0(call: Callable, tmp_path: Path) -> None:
    data = other_form()
    rows = data["tables"][0]["rows"]  # type: ignore[index]
    rows[0]["values"], rows[1]["values"] = [2, 0, 0, 0, 0, 0, 2], [1, 0, 0, 0, 0, 0, 1]
    last = other_form(year=2021)
    last["tables"][0]["rows"][3]["values"] = [1, 0, 0, 0, 0, 0, 1]  # type: ignore[index]
    file, previous = write(tmp_path / "a.json", data), write(tmp_path / "b.json", last)
    found = call("--office", tmp_path / "none", "check", "--tables", file, "--previous", previous, "--json")
    assert (found.code, found.json["errors"], found.json["unchecked"], found.json["repairs"]) == (0, 0, [], [])


def test_the_year_s_own_report_tells_what_it_could_not_check_too(call: Callable, sample: Path) -> None:
    found = call("--office", sample, "check", 2012, "--json")
    assert any("2011年度" in words for words in found.json["unchecked"])
    assert isinstance(found.json["repairs"], list)
    assert "无法核对：没有2011年度报告的数" in call("--office", sample, "check", 2012).out


@pytest.mark.parametrize("ending", ENDINGS)
def test_last_year_may_be_any_file_that_can_be_read(call: Callable, files: Path, tmp_path: Path, ending: str) -> None:
    """Of 2013 the file of 2012 is last year's, in any ending; of 2012 it is not: nothing is held against it."""
    data = json.loads(next(files.glob("*.json")).read_text(encoding="utf-8"))
    this = write(tmp_path / "2013.json", {**data, "year": 2013, "findings": []})
    last = next(files.glob(f"*{ending}"))
    office = ("--office", tmp_path / "none")
    found = call(*office, "check", "--tables", this, "--previous", last, "--json")
    assert found.json["unchecked"] == []
    carried = [f["message"] for f in found.json["findings"] if f["rule"] == "total-carries-on"]
    assert [words for words in carried if "271应等于271＋46＝317" in words]
    asked = call(*office, "check", "--tables", next(files.glob("*.json")), "--previous", last, "--json")
    told = [(f["severity"], f["message"]) for f in asked.json["findings"] if f["rule"] == "previous_year"]
    words = f"--previous 给出的“{last.name}”是2012年度的报告，不是2011年度的，没有用来核对，请换用2011年度的"
    assert told == [("warning", words)]
    assert not [f for f in asked.json["findings"] if f["rule"] == "total-carries-on"]
    assert any(words.startswith("没有2011年度报告的数") for words in asked.json["unchecked"])


def test_last_year_may_name_neither_form_nor_year(call: Callable, tmp_path: Path) -> None:
    this, last = other_form(), other_form()
    del last["form"], last["year"]
    file, previous = write(tmp_path / "a.json", this), write(tmp_path / "b.json", last)
    found = call("--office", tmp_path / "none", "check", "--tables", file, "--previous", previous, "--json")
    assert found.json["unchecked"] == []
    assert not [f for f in found.json["findings"] if f["rule"] == "previous_year"]
    assert [f for f in found.json["findings"] if f["rule"] == "carried-from-last-year"]


def test_forms_are_told_with_where_they_come_from(call: Callable, tmp_path: Path) -> None:
    office = ("--office", tmp_path / "none")
    told = call(*office, "forms", "--json")
    assert told.code == 0
    for form in told.json:
        assert list(form)[:4] == ["id", "name", "first_year", "last_year"]
        assert form["source"]
        assert isinstance(form["notes"], list)
    assert any("[U]" in note for form in told.json for note in form["notes"])
    spoken = call(*office, "forms").out
    assert "依据：国务院办公厅" in spoken
    assert "带[U]的，是没有对照原件核实的内容" in spoken
