"""``report``, ``check``, ``explain``, ``sign``, ``verify`` and the care of the office, on the sample year."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.storage.opening import open_office


def test_the_report_as_json_has_the_promised_shape(call: Callable, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    assert call("--office", sample, "report", 2012, "--output", file).code == 0
    report = json.loads(file.read_text(encoding="utf-8"))
    assert list(report) == ["form", "year", "agency", "sections", "tables", "findings"]
    assert (report["form"], report["year"]) == ("fujian-2012", 2012)
    assert all(list(section) == ["heading", "text"] for section in report["sections"])
    (annex,) = report["tables"]
    assert list(annex) == ["id", "title", "columns", "rows"]
    assert annex["id"] == "annex"
    assert len(annex["rows"]) == 16
    row = annex["rows"][0]
    assert list(row) == ["id", "label", "unit", "values"]
    assert row["values"] == [46, 271]
    assert all(type(value) is int for row in annex["rows"] for value in row["values"] if value is not None)
    for finding in report["findings"]:
        assert list(finding) == ["severity", "rule", "message", "cells"]
        assert finding["severity"] in ("error", "warning")
        assert all(len(cell) == 3 for cell in finding["cells"])


def test_the_report_as_pdf_is_the_same_twice(call: Callable, sample: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for file in (first, second):
        assert call("--office", sample, "report", 2012, "--output", file).code == 0
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["r.doc", "r.txt", "r"])
def test_other_endings_are_refused_by_name(call: Callable, sample: Path, tmp_path: Path, name: str) -> None:
    result = call("--office", sample, "report", 2012, "--output", tmp_path / name)
    assert result.code == 2
    assert ".pdf 或 .docx 或 .html 或 .xlsx 或 .json" in result.sentence


def test_years_and_forms_that_are_not_there(call: Callable, sample: Path, tmp_path: Path) -> None:
    result = call("--office", sample, "report", 2012, "--form", "martian", "--output", tmp_path / "r.pdf")
    assert (result.code, "fujian-2012" in result.sentence) == (2, True)
    assert call("--office", sample, "check", 1990).code == 2


def test_check_says_errors_by_its_code(call: Callable, sample: Path, tmp_path: Path) -> None:
    told = call("--office", sample, "check", 2012, "--json")
    assert told.code == 1
    assert told.err == ""
    assert told.json["errors"] == sum(f["severity"] == "error" for f in told.json["findings"]) > 0
    spoken = call("--office", sample, "check", 2012)
    assert spoken.code == 1
    assert f"共 {told.json['errors']} 处错误" in spoken.out


def annex(**values: list[object]) -> dict[str, object]:
    labels = {
        "proactive": "主动公开信息数",
        "website": "其中：1．政府网站公开",
        "gazette": "2．政府公报公开",
        "answers": "对申请的\n答复总数",
        "granted": "其中：1、同意公开答复数",
        "partly": "同意部分公开答复数",
        "refused": "3、不予公开答复数",
        "other": "4、其他类型答复数",
    }
    return {
        "form": "fujian-2012",
        "year": 2012,
        "agency": "邻县统计局",
        "tables": [
            {
                "columns": [{"label": "２０１２ 年度"}, {"label": "历年\n累计"}],
                "rows": [{"label": labels[name], "values": cells} for name, cells in values.items()],
            }
        ],
    }


def check_file(call: Callable, tmp_path: Path, data: object, *more: object) -> object:
    file = tmp_path / "tables.json"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return call("check", "--tables", file, *more, "--json")


def test_a_neighbours_table_without_ids_is_checked(call: Callable, tmp_path: Path) -> None:
    good = annex(
        proactive=[43, 268],
        website=[40, 260],
        gazette=[3, "8"],
        answers=[1, "1"],
        granted=[1, 1],
        partly=[0, 0],
        refused=["0", 0],
        other=[0, 0],
    )
    result = check_file(call, tmp_path, good)
    assert not [f for f in result.json["findings"] if f["severity"] == "error" and f["cells"]]
    bad = annex(answers=[5, 5], granted=[1, 5], partly=[0, 0], refused=[0, 0], other=[0, "/"])
    result = check_file(call, tmp_path, bad)
    assert result.code == 1
    wrong = [f for f in result.json["findings"] if f["severity"] == "error"]
    assert wrong
    assert all(cell[2] == "year" for finding in wrong for cell in finding["cells"])


def test_unknown_rows_are_told_not_swallowed(call: Callable, tmp_path: Path) -> None:
    data = annex(proactive=[3, 3])
    data["tables"][0]["rows"].append({"label": "传真申请数", "values": [1, 1]})
    result = check_file(call, tmp_path, data)
    assert any(f["rule"] == "unknown_row" and "传真申请数" in f["message"] for f in result.json["findings"])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.pop("tables"), "tables"),
        (lambda d: d.update(tables=[1]), "tables"),
        (lambda d: d.update(year="十二"), "year"),
        (lambda d: d.update(form="martian"), "fujian-2012"),
        (lambda d: d["tables"][0].update(rows=[{"label": "无关", "values": []}]), "相符"),
        (lambda d: d["tables"][0]["rows"][0].update(values=["许多"]), "主动公开信息数"),
        (lambda d: d["tables"][0]["rows"][0].update(values=[True]), "不是数字"),
        (lambda d: d["tables"][0]["rows"][0].update(values=[float("inf")]), "不是数字"),
        (lambda d: d["tables"][0]["rows"][0].update(values=[1e300]), "不是数字"),
        (lambda d: d["tables"][0]["rows"][0].update(values=["9" * 40]), "不是数字"),
        (lambda d: d["tables"][0]["rows"][0].update(values=[1, 2, 3]), "3 个数"),
    ],
)
def test_files_that_are_no_report(call: Callable, tmp_path: Path, change: Callable, words: str) -> None:
    data = annex(proactive=[3, 3])
    change(data)
    result = check_file(call, tmp_path, data)
    assert result.code == 2
    assert words in result.sentence


def test_files_that_are_no_json(call: Callable, tmp_path: Path) -> None:
    for content in (b"{", b"\xff\xfe", b"[" * 100_000, b"9" * 5_000):
        file = tmp_path / "x.json"
        file.write_bytes(content)
        result = call("check", "--tables", file, "--form", "fujian-2012")
        assert result.code == 2
        assert "x.json" in result.sentence


def test_explain_gives_rule_records_and_arithmetic(call: Callable, sample: Path) -> None:
    told = call("--office", sample, "explain", 2012, "annex", "政府网站公开", "本年度", "--json")
    assert told.code == 0
    assert told.json["value"] == 40
    assert len(told.json["records"]) == 40
    assert "政府网站" in told.json["rule"]
    total = call("--office", sample, "explain", 2012, "annex", "proactive", "历年累计")
    assert "271" in total.out
    assert "算式：" in total.out
    unknown = call("--office", sample, "explain", 2012, "annex", "没有的行", "year")
    assert unknown.code == 2
    assert "主动公开信息数" in unknown.sentence


def test_explain_takes_every_name_of_a_cell_and_asks_where_one_means_several(call: Callable, sample: Path) -> None:
    def cell(row: str, column: str) -> object:
        told = call("--office", sample, "explain", 2024, "cases", row, column, "--form", "national-2021", "--json")
        return (told.json["row"], told.json["column"]) if told.code == 0 else told.sentence

    for row in ("cases", "", "行政复议、行政诉讼"):
        for column in ("litigation_after_total", "复议后起诉总计", "行政诉讼 复议后起诉 总计"):
            assert cell(row, column) == ("cases", "litigation_after_total")
    asked = cell("cases", "总计")
    assert "叫“总计”的列有 3 个" in asked
    assert "direct_litigation_total（未经复议直接起诉总计）" in asked
    for row in ("三、本年度办理结果（一）予以公开", "予以公开", "granted"):
        told = call("--office", sample, "explain", 2024, "requests", row, "自然人", "--form", "national-2021", "--json")
        assert told.json["row"] == "granted"


def test_check_names_cells_in_the_form_s_words(call: Callable, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_text(json.dumps(annex(proactive=[3, 3], website=[5, 3]), ensure_ascii=False), encoding="utf-8")
    told = call("check", "--tables", file).out
    assert (
        "（政府网站公开·本年度、主动公开信息数·本年度）" in told
        or "（主动公开信息数·本年度、政府网站公开·本年度）" in told
    )
    assert "annex/" not in told


def test_due_is_a_list_of_the_promised_keys(call: Callable, sample: Path) -> None:
    told = call("--office", sample, "due", "--on", "2012-06-01", "--all", "--json")
    assert told.code == 0
    assert told.json
    for item in told.json:
        assert list(item) == ["kind", "ref", "due", "original_due", "working_days_left", "state"]
    assert call("--office", sample, "due", "--on", "2012-06-01").code == 0


def test_sign_and_verify(call: Callable, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signed = tmp_path / "s.pdf"
    office = ("--office", sample)
    refused = call(*office, "sign", 2012, "--output", signed)
    assert refused.code == 1
    assert "书面说明" in refused.sentence
    assert not signed.exists()
    asked = call(*office, "sign", 2012, "--excuse", "原表如此", "--output", signed)
    assert asked.code == 2
    assert "OGI_DESK_PASSPHRASE" in asked.sentence
    monkeypatch.setenv("OGI_DESK_PASSPHRASE", "wrong")
    assert call(*office, "sign", 2012, "--excuse", "原表如此", "--output", signed).code == 1
    monkeypatch.setenv("OGI_DESK_PASSPHRASE", "quangang-2012")
    done = call(*office, "sign", 2012, "--excuse", "原表如此", "--output", signed)
    assert done.code == 0, done.err
    told = call(*office, "verify", signed, "--json")
    assert told.code == 0
    assert told.json["ok"] is True
    assert told.json["version"] == 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(signed.read_bytes() + b"\n")
    assert call(*office, "verify", changed).code == 1
    changed.write_bytes(b"x" + signed.read_bytes()[1:])
    assert call(*office, "verify", changed).code == 1
    plain = tmp_path / "plain.pdf"
    call(*office, "report", 2012, "--output", plain)
    assert call(*office, "verify", plain).code == 1
    again = call(*office, "sign", 2012, "--excuse", "原表如此", "--output", signed)
    assert again.code == 1
    assert "--reason" in again.sentence


def test_one_rule_can_be_excused_alone(call: Callable, sample: Path, tmp_path: Path) -> None:
    findings = call("--office", sample, "check", 2012, "--json").json["findings"]
    rules = sorted({finding["rule"] for finding in findings if finding["severity"] == "error"})
    assert len(rules) > 1
    result = call("--office", sample, "sign", 2012, "--excuse", f"{rules[0]}：原表如此", "--output", tmp_path / "s.pdf")
    assert result.code == 1
    assert rules[0] not in result.sentence


def test_backup_restore_and_doctor(call: Callable, sample: Path, tmp_path: Path) -> None:
    file, place = tmp_path / "b.ogidesk", tmp_path / "restored"
    assert call("--office", sample, "backup", file).code == 0
    assert call("--office", place, "restore", file).code == 0
    assert call("--office", place, "doctor", "--json").json["problems"] == []
    assert call("--office", place, "check", 2012).code == 1
    junk = tmp_path / "junk.zip"
    junk.write_bytes(b"no backup")
    assert call("--office", tmp_path / "other", "restore", junk).code == 2


def test_a_backup_is_a_file(call: Callable, sample: Path, tmp_path: Path) -> None:
    refused = call("--office", sample, "backup", tmp_path)
    assert refused.code == 2
    assert "是一个文件夹" in refused.sentence


def test_doctor_tells_a_record_that_cannot_be_read(call: Callable, sample: Path) -> None:
    with closing(sqlite3.connect(sample / "office.sqlite3")) as database, database:
        database.execute("update publication set published_on = '昨天' where id = 7")
    told = call("--office", sample, "doctor", "--json")
    assert told.code == 3
    (problem,) = told.json["problems"]
    assert "公开信息 7 的内容读不出来" in problem


def test_a_damaged_office_is_code_3_and_can_still_be_restored(call: Callable, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "b.ogidesk"
    assert call("--office", sample, "backup", file).code == 0
    (sample / "office.sqlite3").write_bytes(b"SQLite format 3\x00" + b"\x55" * 20_000)
    for words in (["doctor"], ["check", 2012], ["due"]):
        result = call("--office", sample, *words)
        assert result.code == 3, words
        assert "Traceback" not in result.err
    assert call("--office", sample, "restore", file).code == 0
    assert call("--office", sample, "doctor").code == 0


def test_reading_works_beside_a_writer_and_writing_does_not(call: Callable, sample: Path, tmp_path: Path) -> None:
    office = open_office(sample)
    try:
        assert call("--office", sample, "due").code == 0
        assert call("--office", sample, "backup", tmp_path / "b.ogidesk").code == 0
        file = tmp_path / "a.csv"
        file.write_text("年度,指标,数值\n2012,主动公开信息数,3\n", encoding="utf-8")
        result = call("--office", sample, "import", "facts", file)
        assert result.code == 3
        assert result.sentence
    finally:
        office.close()


def test_demo_keeps_an_office_that_is_there_and_refuses_other_folders(
    call: Callable, sample: Path, tmp_path: Path
) -> None:
    from ogi_desk.commands.samples import make_sample

    before = (sample / "office.sqlite3").stat().st_mtime_ns
    make_sample(sample)
    assert (sample / "office.sqlite3").stat().st_mtime_ns == before
    other = tmp_path / "full"
    other.mkdir()
    (other / "letter.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="不会覆盖"):
        make_sample(other)
    assert [path.name for path in other.iterdir()] == ["letter.txt"]
