# ruff: noqa: E501 (whole sentences of reports are clearer in one line)
"""The contradictions of a real report of 2012, point by point, from its text file and from the same text as JSON.

Each point is found from either; once the text is put right, that point is found no more; its true sentences raise
nothing.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.exchange.report_pages import read_outside_report
from ogi_desk.forms.report import Finding, Report
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.outside import check_outside

TEXT = (Path(__file__).parent / "quangang-2012.txt").read_text(encoding="utf-8")
HEADINGS = ("1、 概述", *(line.strip() for line in TEXT.splitlines() if line[:2] in ("二、", "三、", "四、", "五、", "六、", "七、")))  # fmt: skip
OFFICE = "泉港区统计局"


def as_json(text: str, kind: str) -> dict[str, Any]:
    """The text cut at its headings, the annex as a table without ids; ``kind`` varies how."""
    body, annex = text.split("附表:", 1)
    sections = [{"heading": "", "text": ""}]
    for line in body.splitlines():
        if line.strip() in HEADINGS and kind != "in one piece":
            sections.append({"heading": line.strip(), "text": ""})
        else:
            sections[-1]["text"] += line + "\n"
    cells = [line.strip() for line in annex.splitlines() if line.startswith("\t")]
    rows = [cells[at : at + 4] for at in range(4, len(cells), 4)]
    data: dict[str, Any] = {
        "form": "fujian-2012",
        "year": 2012,
        "agency": OFFICE,
        "tables": [
            {
                "columns": [{"label": "2012年度"}, {"label": "历年累计"}],
                "rows": [{"label": r[0], "unit": r[1], "values": [int(r[2]), int(r[3])]} for r in rows],
            }
        ],
        "sections": sections,
    }
    end = "\n".join(line.strip() for line in annex.splitlines() if line.strip() and not line.startswith("\t"))
    if kind == "with keys":
        data["title"], sections[0]["text"] = sections[0]["text"].split("\n", 1)
        data["signed_on"] = "2012-12-31" if "二〇一二年" in end else "2013-01-31"
        table = data["tables"][0]
        table["id"], table["columns"] = "annex", [{"id": "year", "label": ""}, {"id": "total", "label": ""}]
    else:
        sections[-1]["text"] += end
    if kind == "half width":
        return json.loads(unicodedata.normalize("NFKC", json.dumps(data, ensure_ascii=False)))  # type: ignore[no-any-return]
    if kind == "full width":
        wide = {code: code + 0xFEE0 for code in (*range(0x30, 0x3A), ord("%"))}
        for section in sections:
            section["text"] = section["text"].translate(wide)
        for row in data["tables"][0]["rows"]:
            row["values"] = [str(value).translate(wide) for value in row["values"]]
    return data


KINDS = ("file", "json", "with keys", "in one piece", "half width", "full width")
Judge = Callable[[str], tuple[Report, list[Finding]]]


@pytest.fixture(params=KINDS)
def judge(request: pytest.FixtureRequest, definitions: Definitions, tmp_path: Path) -> Judge:
    """What is found in the text, given in one of the ways."""

    def run(text: str) -> tuple[Report, list[Finding]]:
        if request.param == "file":
            path, content = tmp_path / "年报.txt", text
        else:
            path, content = tmp_path / "年报.json", json.dumps(as_json(text, request.param), ensure_ascii=False)
        path.write_text(content, encoding="utf-8")
        report = check_outside(definitions, read_outside_report(path, definitions.forms)).report
        return report, list(report.findings)

    return run


def told(found: list[Finding], rule: str) -> list[str]:
    return [unicodedata.normalize("NFKC", f.message) for f in found if f.rule == rule]


#: (point of the list, rule, words of the message, what stands there, what would be right)
POINTS = [
    ("1 机构信息4条占1.5%", "share", "占271的1.5%", [("占比1.4%", "占比1.5%")]),
    ("2 小数位数不一", "share-decimals", "1.4%、5%、67.5%", [("占比5%，", "占比5.2%，")]),
    ("4 各类相加262", "categories-sum", "4+14+183+61=262,少9条", [("政务动态61条", "政务动态70条")]),
    ("6 网站271条附表260", "text-against-table", "历年累计为260条", [("单位网站发布公开信息271条", "累计主动公开信息271条")]),
    ("7 46条少3条", "channels-rest", "40+3=43,比46少3", [("公报公开\n\t条\n\t3\n", "公报公开\n\t条\n\t6\n")]),
    ("8 271条少6条", "channels-rest", "260+5=265,比271少6", [("\t3\n\t5\n", "\t3\n\t11\n")]),
    ("11 件与条", "unit", "写作“件”,附表为“条”", [("接到一件来自", "接到一条来自"), ("累计1件", "累计1条"), ("件数为1件", "件数为1条")]),
    ("12 所列其他相关工作", "list-of-parts", "其他相关工作情况”正文没有", [("，其他相关工作情况，", "，")]),
    ("12 经费情况没有列出", "list-of-parts", "经费情况”没有列出", [("政府信息公开收费及减免，", "政府信息公开经费情况，")]),
    ("12 次序不同", "list-of-parts", "次序与正文不同", [
        ("政府信息公开复议、诉讼情况，政府信息公开收费及减免，", "政府信息公开收费及减免，政府信息公开复议、诉讼情况，")]),
    ("14 机关名称", "agency-name", "“泉港统计局”与落款“泉港区统计局”不一致", [("泉港统计局2012年", "泉港区统计局2012年")]),
    ("15 期满前成文", "signed-early", "2012年12月31日", [("二〇一二年十二月三十一日", "二〇一三年一月三十一日")]),
    ("16 内网", "internal-network", "内网", [("内网", "门户")]),
    ("16 市民", "citizen-of-a-city", "市民", [("市民", "群众")]),
    ("16 新修订的《规定》", "short-title", "新修订的《规定》", [("和新修订的《规定》实施", "实施")]),
    ("17 每季度上15日前", "quarter-slip", "每季度上15日前", [("每季度上15日前", "每季度首月15日前")]),
    ("18 序号1.与1、", "numbering-labels", "“1.”与“1、”", [("1.政府网站公开", "1、政府网站公开"), ("2.政府公报公开", "2、政府公报公开")]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "words", "put"), [point[1:] for point in POINTS], ids=[point[0] for point in POINTS])
def test_each_point_is_found_and_gone_once_put_right(
    judge: Judge, rule: str, words: str, put: list[tuple[str, str]]
) -> None:
    _, found = judge(TEXT)
    assert [message for message in told(found, rule) if words in message]
    right = TEXT
    for wrong, better in put:
        assert wrong in right
        right = right.replace(wrong, better)
    _, found = judge(right)
    assert not [message for message in told(found, rule) if words in message]


def test_true_sentences_raise_nothing(judge: Judge) -> None:
    """3 67.5%, 5 14=9+5, 9 23.9% and 39.1%, 10 60%以上, 11 the requests balance, 13 电子化率 is not checkable."""
    report, found = judge(TEXT)
    shares = [f for f in found if f.rule == "share"]
    assert [report.section_text(f.section)[f.start : f.end].translate(str.maketrans("１４．％", "14.%")) for f in shares] == [
        "1.4%"
    ]  # fmt: skip
    assert len(told(found, "categories-sum")) == 1
    assert not [f for f in found if "电子化" in f.message or "60" in f.message.replace("260", "")]
    assert not {"answers-sum", "request-channels-rest", "nil-against-table", "count", "missing-figure"} & {
        f.rule for f in found
    }


def test_title_office_and_date_are_read_and_taken_out_of_the_text(judge: Judge) -> None:
    report, _ = judge(TEXT)
    assert (report.title, report.agency) == ("泉港统计局2012年政府信息公开工作年度报告", OFFICE)
    assert report.signed_on.isoformat() == "2012-12-31"
    assert [s.heading.replace(" ", "") for s in report.sections] == ["", *(h.replace(" ", "") for h in HEADINGS)]
    texts = [paragraph.text for section in report.sections for paragraph in section.paragraphs]
    assert texts[0].startswith("引言")
    assert not {OFFICE, report.title, "二〇一二年十二月三十一日"} & set(texts)


def test_nothing_else_is_found_by_either_way(judge: Judge, definitions: Definitions, tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text(TEXT, encoding="utf-8")
    from_file = check_outside(definitions, read_outside_report(file, definitions.forms)).report
    _, found = judge(TEXT)
    assert [(f.rule, f.severity, f.section, f.cells) for f in found] == [
        (f.rule, f.severity, f.section, f.cells) for f in from_file.findings
    ]
