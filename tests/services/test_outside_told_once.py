"""A report from outside: each thing is told once, in words that name what is meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.exchange.published.reader import read_published
from ogi_desk.exchange.report_pages import read_outside_report
from ogi_desk.forms.report import Finding
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.outside import check_outside

CLASSES = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
ROWS = {"一、本年新收政府信息公开申请数量": 3, "二、上年结转政府信息公开申请数量": 0, "（一）予以公开": 3,
        "（七）总计": 3, "四、结转下年度继续办理": 0}  # fmt: skip


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


def given(**changes: Any) -> dict[str, Any]:
    """Three requests of persons, all granted, in the contract's shape without ids."""
    rows = [{"label": label, "values": [count, 0, 0, 0, 0, 0, count]} for label, count in ROWS.items()]
    table = {"columns": [{"label": name} for name in CLASSES], "rows": rows}
    return {"form": "national-2021", "year": 2024, "agency": "洛江区统计局", "tables": [table], **changes}


def found(definitions: Definitions, tmp_path: Path, data: object) -> list[Finding]:
    file = tmp_path / "年报.json"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    report = check_outside(definitions, read_outside_report(file, definitions.forms)).report
    return [f for f in report.findings if f.rule != "missing-figure" or len(f.cells) != len(CLASSES)]


def test_the_yardstick_is_silent(definitions: Definitions, tmp_path: Path) -> None:
    assert [f.message for f in found(definitions, tmp_path, given())] == []


def test_a_column_without_figures_is_told_once(definitions: Definitions, tmp_path: Path) -> None:
    data = given()
    table = data["tables"][0]
    table["rows"] = [
        {"id": row.id, "values": [0, 0, None, 0, 0, 0, 0]}
        for row in definitions.forms["national-2021"].table("requests").rows  # type: ignore[union-attr]
    ]
    told = found(definitions, tmp_path, data)
    assert [(f.message, len(f.cells)) for f in told] == [("“科研机构”栏全都没有填数，没有核对；确实没有的应填0", 25)]


def test_a_row_and_a_table_given_twice_are_told_and_the_first_counts(definitions: Definitions, tmp_path: Path) -> None:
    data = given()
    data["tables"][0]["id"] = "requests"
    data["tables"][0]["rows"].append({"id": "new", "label": "一、本年新收", "values": [9] * 7})
    data["tables"][0]["rows"][0]["id"] = "new"
    data["tables"].append({"id": "requests", "title": "又一张", "rows": data["tables"][0]["rows"]})
    told = found(definitions, tmp_path, data)
    assert [f.rule for f in told] == ["unknown_table", "unknown_row"]
    assert all("不止一次" in f.message for f in told)


@pytest.mark.parametrize(
    ("text", "year"), [("统计期限自2023年1月1日起至2023年12月31日止。", 2023), ("全年工作。", 2021)]
)
def test_a_file_without_its_year_says_which_one_was_taken(
    definitions: Definitions, tmp_path: Path, text: str, year: int
) -> None:
    told = found(definitions, tmp_path, given(year=None, sections=[{"heading": "一、总体情况", "text": text}]))
    assert f"文件没有写明年度（year），按{year}年度核对" in [f.message for f in told]


@pytest.mark.parametrize(
    ("cell", "rules"), [("减4", ["count"]), ("一十二", ["doubtful_figure"]), ("", ["missing-figure"]), ("19①", [])]
)
def test_a_strange_cell_is_told_once(definitions: Definitions, cell: str, rules: list[str]) -> None:
    page = (
        '<html><head><meta charset="utf-8"></head><body><h1>洛江区统计局2024年政府信息公开工作年度报告</h1><table>'
        f"<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>{cell}</td></tr>"
        "<tr><td>行政处罚</td><td>2</td></tr></table></body></html>"
    )
    published = read_published(page.encode(), "年报.html", definitions.forms, form_id="national-2021")
    report = check_outside(definitions, published).report
    assert [f.rule for f in report.findings if any(ref.row == "permits" for ref in f.cells)] == rules


def test_a_row_named_otherwise_is_told_once(definitions: Definitions) -> None:
    rows = "".join(
        f"<tr><td>{label.replace('本年新收政府信息', '新收政府信息')}</td>"
        + "".join(f"<td>{n}</td>" for n in (count, 0, 0, 0, 0, 0, count))
        + "</tr>"
        for label, count in ROWS.items()
    )
    heads = "".join(f"<td>{name}</td>" for name in CLASSES)
    page = (
        '<html><head><meta charset="utf-8"></head><body><h1>洛江区统计局2024年政府信息公开工作年度报告</h1>'
        f"<table><tr><td>项目</td>{heads}</tr>{rows}</table></body></html>"
    )
    published = read_published(page.encode(), "年报.html", definitions.forms, form_id="national-2021")
    told = [f for f in check_outside(definitions, published).report.findings if f.rule == "doubtful_figure"]
    assert [len(f.cells) for f in told] == [7]
    assert "“一、新收政府信息公开申请数量”" in told[0].message
