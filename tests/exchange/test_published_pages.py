"""Saved web pages as they are: markup nobody closed, GB18030, layout tables, remarks in cells, heads that vary."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from published_makers import REQUEST_HEADS, REQUEST_ROWS, filled_report, values_of

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.published.reader import read_published
from ogi_desk.exchange.report_html import to_html
from ogi_desk.forms.findings import check
from ogi_desk.forms.report import CellRef, Severity
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.published import Published

PROACTIVE = """
<table border=1><tr><td colspan=4>第二十条第（一）项<tr><td>信息内容<td>本年<br>制作数量<td>本年废止件数<td>现行有效件数
<tr><td>规&nbsp;&nbsp;章<td>/<td>/<td>/<tr><td>规范性文件<td>2<td>1<td>22（其中修订16件）</table>
<table><tr><td colspan=2>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
<tr><td>行政许可</td><td>9487</td></tr></table>
<table><tr><td colspan=2>第二十条第（六）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
<tr><td>行政处罚</td><td>3</td></tr><tr><td>行政强制</td><td></td></tr></table>
<table><tr><td colspan=2>第二十条第（八）项</td></tr><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>
<tr><td>行政事业性收费</td><td>251000元</td></tr></table>
"""


def _requests() -> str:
    first = "<tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：…）<td colspan=7>申请人情况"
    names = "".join(f"<td>{name}" for name in REQUEST_HEADS[1:6])
    heads = f"{first}<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr>{names}"
    body = ""
    for row in REQUEST_ROWS:
        labels, figures = row[:-7], row[-7:]
        if len(labels) == 1:
            body += f"<tr><td colspan=3>{labels[0]}"
        elif len(labels) == 2:
            body += f"<tr><td>{labels[0]}<td colspan=2>{labels[1]}"
        else:
            body += "<tr>" + "".join(f"<td>{label}" for label in labels)
        body += "".join(f"<td>{figure}" for figure in figures)
    return f"<table>{heads}{body}</table>"


CASES = """<TABLE><TR><TD colspan=5>行政复议</TD><TD colspan=10>行政诉讼</TD></TR>
<TR>{names}<TD colspan=5>未经复议直接起诉</TD>
<TD colspan=5>复议后起诉</TD></TR><TR>{ten}</TR><TR>{figures}</TR></TABLE>""".format(
    names="".join(
        f"<TD rowspan=2>{name}</TD>"
        for name in ("结果<br>维持", "结果<br>纠正", "其他<br>结果", "尚未<br>审结", "总计")
    ),
    ten="".join(f"<TD>{name}</TD>" for name in ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计") * 2),
    figures="".join(f"<TD>{n % 4}</TD>" for n in range(15)),
)
PAGE = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>年报_某县人民政府</title>
<script>var x = "<table><tr><td>规章</td></tr></table>";</script><style>td{{}}</style></head><body>
<div style="display:none">一、总体情况<table><tr><td>规章<td>99<td>99<td>99</table></div>
<table width=1000><tr><td>首页 > 政府信息公开<tr><td>
<p align=center>某县统计局2023年<br>政府信息公开工作年度报告</p><p>发布时间：2024-01-26 来源：办公室
<p>一、总体情况<p>本年收到申请825件。<div>（一）主动公开。更新及时。</div>
<p>二、主动公开政府信息情况{PROACTIVE}
<p>三、收到和处理政府信息公开申请情况<p>单位：件{_requests()}
<p>四、因政府信息公开工作被申请行政复议、提起行政诉讼情况{CASES}
<p>五、政府信息公开工作存在的主要问题及改进情况<p>一是培训不够。
<p>六、其他需要报告的事项<p>无其他事项。<p>某县统计局<p>二〇二四年一月二十六日
<p>打印本页 关闭窗口<tr><td>主办单位：某县人民政府 ICP备</table></body></html>"""


@pytest.fixture(scope="module")
def page(definitions: Definitions) -> Published:
    return read_published(PAGE.encode("gb18030"), "年报.htm", definitions.forms)


def value(page: Published, table: str, row: str, column: str) -> Decimal | None:
    return page.report.cell(CellRef(table, row, column)).value


def test_form_year_title_and_signature(page: Published) -> None:
    report = page.report
    assert (report.form, report.year, report.agency) == ("national-2021", 2023, "某县统计局")
    assert report.title == "某县统计局2023年政府信息公开工作年度报告"
    assert report.signed_on == date(2024, 1, 26)
    assert page.signed


def test_sections_without_the_site_around_them(page: Published) -> None:
    sections = {section.id: section for section in page.report.sections}
    assert list(sections) == ["overview", "proactive", "requests", "cases", "problems", "notes"]
    assert [p.text for p in sections["overview"].paragraphs] == ["本年收到申请825件。", "（一）主动公开。更新及时。"]
    assert sections["cases"].heading.startswith("四、因政府信息公开工作被申请")
    assert [p.text for p in sections["notes"].paragraphs] == ["无其他事项。"]
    assert not sections["requests"].paragraphs


def test_blocks_in_tables_of_their_own_with_other_words(page: Published) -> None:
    assert value(page, "proactive", "normative", "made") == 2
    assert value(page, "proactive", "normative", "in_force") == 22
    assert value(page, "proactive", "rules", "made") is None
    assert value(page, "proactive", "permits", "decisions") == 9487
    assert value(page, "proactive", "compulsion", "decisions") is None
    assert value(page, "proactive", "charges", "fees") == 251000


def test_the_matrix_with_spans_and_holes(page: Published) -> None:
    assert value(page, "requests", "new", "total") == 825
    assert value(page, "requests", "carried_in", "public_welfare") is None
    assert value(page, "requests", "partly_granted", "natural_person") == 22
    assert value(page, "requests", "state_secret", "natural_person") == 19
    assert value(page, "requests", "state_secret", "total") is None
    assert value(page, "requests", "other_handling", "natural_person") == 26
    assert value(page, "requests", "results", "total") == 771
    assert value(page, "requests", "repeated", "total") is None


def test_the_single_row_of_cases_by_its_heads(page: Published) -> None:
    table = next(t for t in page.report.tables if t.id == "cases")
    assert [int(f.value or 0) for f in table.rows[0].figures] == [n % 4 for n in range(15)]


def test_every_cell_has_its_line_and_remarks_are_told(page: Published) -> None:
    in_force = page.cells[CellRef("proactive", "normative", "in_force")]
    assert in_force.text == "22（其中修订16件）"
    assert in_force.line == "规范性文件｜2｜1｜22（其中修订16件）"
    assert in_force.place.startswith("第")
    assert in_force.doubt
    assert page.cells[CellRef("proactive", "charges", "fees")].doubt
    assert page.cells[CellRef("requests", "state_secret", "natural_person")].remark == "①"
    assert page.report.cell(CellRef("proactive", "normative", "in_force")).source == "22（其中修订16件）"
    doubtful = {finding.cells[0] for finding in page.report.findings if finding.rule == "doubtful_figure"}
    assert CellRef("proactive", "charges", "fees") in doubtful
    missing = [finding.message for finding in page.report.findings if finding.rule == "missing_row"]
    assert len(missing) == 1
    assert "2.重复申请" in missing[0]


def test_the_same_checks_run_on_it(definitions: Definitions) -> None:
    form = definitions.forms["national-2021"]
    wrong = PAGE.replace("<td>771<", "<td>770<")
    assert wrong != PAGE
    read = read_published(wrong.encode("gb18030"), "年报.htm", definitions.forms)
    found = check(form, read.report)
    cells = {cell for finding in found for cell in finding.cells if finding.severity is Severity.ERROR}
    assert CellRef("requests", "results", "total") in cells


def test_six_in_one_row_is_read_as_its_last(definitions: Definitions) -> None:
    form = definitions.forms["national-2021"]
    text = to_html(filled_report(form, 2022)).decode()
    start, stop = text.rindex("<tr>", 0, text.index("（六）其他处理")), text.index("（七）总计")
    stop = text.rindex("<tr>", start, stop)
    row = '<tr><th colspan="2">（六）其他处理</th>' + "<td>4</td>" * 7 + "</tr>"
    read = read_published((text[:start] + row + text[stop:]).encode(), "x.html", definitions.forms)
    assert read.report.form == "national-2021"
    assert value(read, "requests", "other_handling", "total") == 4
    assert value(read, "requests", "not_corrected", "total") is None


@pytest.mark.parametrize("seed", range(6))
def test_markup_that_lost_its_end_tags_reads_the_same(definitions: Definitions, seed: int) -> None:
    chance = random.Random(seed)
    form = definitions.forms[chance.choice(["national-2021", "national-2019", "fujian-2012", "national-2014"])]
    report = filled_report(form, form.first_year, seed)
    text = to_html(report).decode()
    for tag in ("</td>", "</th>", "</tr>", "</p>", "</tbody>", "</section>"):
        parts = text.split(tag)
        text = "".join(part + (tag if chance.random() < 0.5 else "") for part in parts)
    read = read_published(text.encode("gb18030"), "x.html", definitions.forms)
    assert read.report.form == form.id
    assert values_of(read.report) == values_of(report)


@pytest.mark.parametrize(
    ("content", "name", "told"),
    [
        (b"<html><p>nothing here</p></html>", "a.html", "没有表格"),
        ("<table><tr><td>菜单<td>更多</table>".encode(), "a.html", "没有年度报告的表"),
        (b"", "a.html", "空的"),
        (b"PK\x03\x04broken", "a.docx", "已损坏"),
        (b"PK\x03\x04broken", "a.xlsx", "已损坏"),
        (b"%PDF-1.7 broken", "a.pdf", "已损坏"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc", "旧版文档"),
        (b"anything", "a.wps", "另存为 .docx"),
        (b"\xff\xfe\x00", "a.txt", "a.txt"),
    ],
)
def test_what_is_no_report_is_one_sentence(definitions: Definitions, content: bytes, name: str, told: str) -> None:
    with pytest.raises(InputError) as refusal:
        read_published(content, name, definitions.forms)
    sentence = str(refusal.value)
    assert told in sentence
    assert name in sentence
    assert sentence.endswith("。")


def test_a_page_without_a_year_is_refused(definitions: Definitions) -> None:
    text = (
        to_html(filled_report(definitions.forms["national-2021"], 2022))
        .decode()
        .replace("2022", "")
        .replace("2021", "")
    )
    with pytest.raises(InputError, match="年度"):
        read_published(text.encode(), "x.html", definitions.forms)
    read = read_published(text.encode(), "x.html", definitions.forms, year=2022)
    assert read.report.year == 2022


def test_any_bytes_end_in_a_report_or_a_sentence(definitions: Definitions) -> None:
    whole = to_html(filled_report(definitions.forms["national-2021"], 2022))
    chance = random.Random(7)
    for _ in range(25):
        start = chance.randrange(len(whole))
        broken = (
            whole[:start] + bytes(chance.randrange(256) for _ in range(20)) + whole[start + chance.randrange(4000) :]
        )
        with suppress(InputError):
            read = read_published(broken, "x.html", definitions.forms, year=2022)
            assert read.report.tables
