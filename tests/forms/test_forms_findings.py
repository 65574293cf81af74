# ruff: noqa: E501 (whole sentences of reports are clearer in one line)
"""What is found, and what is not: the seed's contradictions, its right statements, clean and faulty sentences."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from forms_office import PROFILE, MakeReport
from naive_records import Records

from ogi_desk.domain.records import Fact, Opening, Profile
from ogi_desk.forms.compose import SIGNED_ON
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import check
from ogi_desk.forms.findings_numbering import check_labels
from ogi_desk.forms.form import Form
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.services.sample import publications, sample_requests
from ogi_desk.system.resources import read_text

DATA = tomllib.loads(read_text("samples/quangang-2012/office.toml"))


def sample(
    make_report: MakeReport, texts: dict[str, str] | None = None, signed_on: str = "", title: str = "x"
) -> Report:
    opening = tuple(
        Opening(until_year=2011, indicator=name, value=Decimal(value)) for name, value in DATA["opening"]["figures"]
    )
    profile = Profile(**DATA["profile"])
    return make_report(
        Records(publications(), sample_requests()),
        {SIGNED_ON: signed_on or DATA["signed_on"].isoformat(), **DATA["texts"], **(texts or {})},
        Entries(openings=opening),
        profile if title == "x" else replace(profile, agency_in_title=title),
        sorted({p.category for p in publications()} | {"业务信息", "政务动态", "政策法规"}),
    )


def by_rule(report: Report, rule: str, section: str | None = None) -> list[Finding]:
    return [f for f in report.findings if f.rule == rule and (section is None or f.section == section)]


def marked(report: Report, finding: Finding) -> str:
    return report.section_text(finding.section)[finding.start : finding.end]


def test_the_sample_annex_equals_the_published_table(make_report: MakeReport) -> None:
    shown = [[int(f.value) for f in row.figures if f.value is not None] for row in sample(make_report).tables[0].rows]
    assert shown == [
        [46, 271], [40, 260], [3, 5], [1, 1], [0, 0], [1, 1], [0, 0], [1, 1],
        [1, 1], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0],
    ]  # fmt: skip


def test_every_contradiction_of_the_seed_shows(make_report: MakeReport, form: Form) -> None:
    report = sample(make_report)
    errors = {f.rule: f for f in report.findings if f.severity is Severity.ERROR}
    assert {*errors} == {"share", "categories-sum", "text-against-table"}
    # 1: 4 of 271 is 1.5 %
    assert marked(report, errors["share"]) == "1.4%"
    assert "占271的1.5%" in errors["share"].message
    # 2: mixed decimals
    (mixed,) = by_rule(report, "share-decimals")
    assert "1.4%、5%、67.5%" in mixed.message
    # 4: 262 of 271
    assert "4＋14＋183＋61＝262，少9条" in errors["categories-sum"].message
    # 6: the website's figure is 260
    typed = errors["text-against-table"]
    assert marked(report, typed) == "271条"
    assert typed.cells == (CellRef("annex", "website", "total"),)
    assert "260条" in typed.message
    assert "271与“主动公开信息数”相同" in typed.message
    # 7, 8: 其中 leaves a rest in both columns
    rests = by_rule(report, "channels-rest")
    assert [("少3" in f.message, "少6" in f.message) for f in rests] == [(True, False), (False, True)]
    assert CellRef("annex", "website", "year") in rests[0].cells
    # 11: 件 in the text, 条 in the annex
    (unit,) = by_rule(report, "unit")
    assert "“件”，附表为“条”" in unit.message
    # 12: list of parts
    (parts,) = by_rule(report, "list-of-parts")
    assert "所列“其他相关工作情况”正文没有" in parts.message
    assert "次序与正文不同" in parts.message
    assert parts.section == "introduction"
    # 14, 15: name and date
    (name,) = by_rule(report, "agency-name")
    assert "“泉港统计局”与落款“泉港区统计局”" in name.message
    assert by_rule(report, "signed-early")
    # 16: text left over
    assert [f.section for f in by_rule(report, "internal-network")] == ["overview", "proactive"]
    assert [f.section for f in by_rule(report, "citizen-of-a-city")] == ["proactive", "problems"]
    assert marked(report, by_rule(report, "short-title")[0]) == "新修订的《规定》"
    # 17, 18: slip and numbering
    assert marked(report, by_rule(report, "quarter-slip")[0]) == "每季度上15日前"
    (labels,) = check_labels(form, report)  # only of a report from outside: these are the form's own labels
    assert {c.row for c in labels.cells} == {"website", "gazette"}
    assert by_rule(report, "numbering-text")


def test_right_statements_of_the_seed_raise_nothing(make_report: MakeReport) -> None:
    """§F 3, 5, 9, 10, 11 (balance) and 13: nothing is said about them."""
    report = sample(make_report)
    told = [(f.rule, marked(report, f)) for f in report.findings if f.section == "proactive"]
    assert [text for rule, text in told if rule == "share"] == ["1.4%"]
    for right in ("67.5%", "23.9%", "39.1%", "60％", "100%"):
        assert all(text != right for _, text in told)
    assert not [f for f in report.findings if "9＋5" in f.message or "电子化" in f.message]
    assert not by_rule(report, "answers-sum")
    assert not by_rule(report, "request-channels-rest")
    assert not by_rule(report, "nil-against-table")


CLEAN = {
    "introduction": "本报告依照《中华人民共和国政府信息公开条例》（以下简称《条例》）由{{agency}}编写。全文包括概述，主动公开政府信息情况，依申请公开政府信息情况，政府信息公开的收费及减免情况，因政府信息公开申请行政复议、提起行政诉讼的情况，政府信息公开工作存在的主要问题及改进情况，需要说明的事项与附表。",
    "overview": "（一）财政性资金公开情况：每季度末月15日前报送区纪委。\n（二）渠道：主要依托统计信息网公开信息。《条例》颁布以后，我局完善了制度。",
    "proactive": "全年主动公开政府信息46条，统计公报11条，占比23.9%；2003年以来，累计主动公开政府信息271条，其中网站公开信息260条；271条中：机构信息4条，占比1.5%；政策法规类信息23条，占比8.5%，其中法律法规9条，规范性文件14条；业务类信息183条，占比67.5%，政务动态61条，占比22.5%。\n群众关注的信息占信息总数的60％以上，全文电子化率达100%。",
    "requests": "{{year}}年度收到信息公开申请1条，历年累计1条，答复1条，“同意公开”1条。",
    "problems": "（一）问题\n1．与群众的互动不够。\n2．公开得还不够及时。",
}


def test_a_corrected_sample_has_no_error_and_only_the_rest_its_figures_leave(make_report: MakeReport) -> None:
    report = sample(make_report, CLEAN, "2013-01-31", "泉港区统计局")
    assert [(f.severity.value, f.rule) for f in report.findings] == [
        ("warning", "channels-rest"),
        ("warning", "channels-rest"),
    ]


Proactive = Callable[[str], list[Finding]]
VALUES = [46, 40, 3, 12, 2, 9, 1, 11, 8, 1, 1, 1, 50, 2, 1, 0]
TOTALS = [271, 260, 5, 30, 5, 20, 5, 29, 20, 4, 3, 2, 120, 3, 1, 0]


@pytest.fixture
def read(make_report: MakeReport, form: Form) -> Proactive:
    """Findings of one sentence in a report with well-known figures."""
    labels = [row.indicator for row in form.tables[0].rows]
    facts = [Fact(year=2012, indicator=n, value=Decimal(v)) for n, v in zip(labels, VALUES, strict=True)]
    openings = [
        Opening(until_year=2011, indicator=n, value=Decimal(t - v))
        for n, v, t in zip(labels, VALUES, TOTALS, strict=True)
    ]

    def findings(text: str) -> list[Finding]:
        report = make_report(texts={"proactive": text}, entries=Entries(tuple(facts), tuple(openings)))
        return [f for f in report.findings if f.section == "proactive" and f.rule != "unit"]

    return findings


@pytest.mark.parametrize(
    "text",
    [
        "2012年，本局主动公开政府信息46条，其中网站公开40条，政府公报公开3条。",
        "截至2012年底，历年累计主动公开政府信息271条。",
        "自2008年5月1日施行以来，累计主动公开政府信息271条，其中通过政府网站公开信息260条。",
        "到2012年底，本局全年累计主动公开政府信息46条。",
        "全年共收到政府信息公开申请12件，其中当面申请2件，网上申请9件，信函申请1件。",
        "2012年共受理依申请公开12条，答复11条，其中同意公开8条，占72.7%；同意部分公开1条，不予公开1条，其他1条。",
        "与上年相比，主动公开信息数增长15.3%。2011年主动公开政府信息38条。",
        "全年共接待咨询120人次，电话咨询300次。",
        "在46条信息中，统计公报11条，占23.9%；政务动态18条，占39.1%；其他17条，占37.0%。",
        "全年主动公开信息46条，其中：统计公报11条，政务动态18条，其他17条。",
        "全年公开政府信息46条，分为统计公报11条、政务动态18条、业务信息17条。",
        "统计公报11条、政务动态18条，分别占主动公开信息总数的23.9%、39.1%。",
        "统计公报11条，占全年46条的23.9%。",
        "上半年主动公开政府信息20条，下半年26条。",
        "2012年12月主动公开政府信息3条。",
        "全年主动公开政府信息46条，较上年增加8条，增长21.1%。",
        "减免费用50元，历年累计减免120元。",
        "因政府信息公开被申请行政复议2件，被提起行政诉讼1件。",
        "按时答复率100%，满意率98.5%。",
        "发布统计公报等信息共28条，占信息总数的60%以上。",
        "网站共设栏目8个，发布信息2.6万条次。",
        "第一季度公开信息10条；第二季度公开信息12条。",
        "根据第二十七条和第20条的规定，公开重点信息9条。",
        "向区政府门户网站报送信息35条，被采用20条。",
        "政府网站公开40条，占87.0%，政府公报公开3条，占6.5%。",
        "主动公开政府信息46条（其中政策法规类2条，业务类23条，其他21条）。",
        "公开信息46条，其中机构信息4条，政策类14条，其中法律9条，规范5条，业务类28条。",
        "全年主动公开信息46条，其中网站40条，微博30条，公示栏12条。",
        "全年办结申请11件，结转下年度1件。没有收到申诉、举报。",
        "通过政务微博发布信息120条，通过公示栏公开信息15条。",
        "全年主动公开政府信息约50条，占比近四成。",
        "全年共受理政府信息公开申请13件（含上年结转1件）。",
        "全区主动公开政府信息1200条，各镇网站公开信息300条。",
        "按时办结率100%，同比提高2.5个百分点；咨询量同比增长12%。",
        "全年主动公开政府信息40余条，通过网站公开数十条。",
        "全年主动公开政府信息四十六条，累计主动公开政府信息二百七十一条。",
        "答复11条中，同意公开8条（72.7%），不予公开1条（9.1%）。",
    ],
)
def test_true_or_uncheckable_sentences_raise_nothing(read: Proactive, text: str) -> None:
    assert [(f.rule, f.message) for f in read(text)] == []


@pytest.mark.parametrize(
    ("text", "rule", "severity", "mark"),
    [
        ("2012年，本局主动公开政府信息48条。", "text-against-table", "error", "48条"),
        ("截至2012年底，历年累计主动公开政府信息217条。", "text-against-table", "error", "217条"),
        ("2012年通过政府网站公开信息41条。", "text-against-table", "error", "41条"),
        ("全年共收到政府信息公开申请13件。", "text-against-table", "error", "13件"),
        ("全年收到三件政府信息公开申请。", "text-against-table", "error", "三件"),
        ("2012年答复11条，其中同意公开9条。", "text-against-table", "error", "9条"),
        ("历年累计减免130元。", "text-against-table", "error", "130元"),
        ("全年受理申请12件，其中网上申请8件。", "text-against-table", "error", "8件"),
        ("全年受理申请12件，其中当面申请3件、信函申请1件。", "text-against-table", "error", "3件"),
        ("行政复议2件、行政诉讼3件。", "text-against-table", "error", "3件"),
        ("累计主动公开政府信息二百七十二条。", "text-against-table", "error", "二百七十二条"),
        ("答复申请12件。", "text-against-table", "error", "12件"),
        ("全年未收到政府信息公开申请。", "nil-against-table", "error", "未收到政府信息公开申请"),
        ("本年未发生行政复议。", "nil-against-table", "error", "未发生行政复议"),
        ("统计公报11条，占全年46条的24.9%。", "share", "error", "24.9%"),
        ("主动公开信息46条，其中统计公报11条，占32.9%。", "share", "error", "32.9%"),
        ("公开信息46条，其中统计公报11条，占２３．８％。", "share", "error", "２３．８％"),
        ("公开46条：公报11条、动态18条，分别占23.9%、39.2%，其余17条。", "share", "error", "39.2%"),
        ("46条中，甲类11条，占23.9%，乙类18条，占39%。", "share-decimals", "warning", "23.9%，乙类18条，占39%"),
        (
            "全年主动公开信息46条，其中：公报11条，动态18条，其他16条。",
            "categories-sum",
            "error",
            "46条，其中：公报11条，动态18条，其他16条",
        ),
        ("公开46条，其中公报30条，动态18条。", "categories-sum", "error", "46条，其中公报30条，动态18条"),
        ("公开46条，主要包括公报11条、动态18条。", "categories-sum", "warning", "46条，主要包括公报11条、动态18条"),
        ("截至2011年底，主动公开政府信息46条。", "left-over-year", "warning", "2011年底"),
        ("我局做好的的信息公开工作。", "doubled-word", "warning", "的的"),
        ("本局（即泉港统计局）公开信息。", "agency-name", "warning", "泉港统计局"),
        ("泉港区XX局公开信息。", "placeholder", "warning", "XX局"),
    ],
)
def test_false_sentences_are_found_at_their_place(
    read: Proactive, text: str, rule: str, severity: str, mark: str
) -> None:
    found = [f for f in read(text) if f.rule == rule]
    assert [(f.severity.value, text[f.start : f.end]) for f in found] == [(severity, mark)]


def test_a_live_field_never_contradicts(make_report: MakeReport) -> None:
    text = "2012年，本局主动公开政府信息{{annex/website/total}}条，占比{{share:annex/gazette/total|annex/website/total|1}}。"
    report = sample(make_report, {**CLEAN, "proactive": text}, "2013-01-31", "泉港区统计局")
    assert not [f for f in report.findings if f.section == "proactive"]


def with_figures(form: Form, report: Report, **values: tuple[int | None, int | None]) -> Report:
    (table,) = report.tables
    rows = tuple(
        replace(
            row,
            figures=tuple(
                replace(f, value=None if v is None else Decimal(v))
                for f, v in zip(row.figures, values.get(row.id, (0, 0)), strict=True)
            ),
        )
        for row in table.rows
    )
    changed = replace(report, tables=(replace(table, rows=rows),), sections=(), findings=())
    return replace(changed, findings=check(form, changed))


@pytest.mark.parametrize(
    ("values", "rule", "cells"),
    [
        ({"proactive": (3, 9), "website": (4, 9)}, "website-within", ("proactive", "website")),
        ({"proactive": (3, 9), "gazette": (4, 9)}, "gazette-within", ("gazette", "proactive")),
        ({"requests": (1, 9), "online": (2, 9)}, "request-channels-within", ("in_person", "letter", "online", "requests")),
        ({"requests": (5, 9), "online": (5, 9), "answers": (2, 9), "granted": (1, 9)}, "answers-sum",
         ("answers", "granted", "other_answers", "partly_granted", "refused")),
        ({"requests": (5, 5), "online": (5, 5), "answers": (5, 6), "granted": (5, 6)}, "answers-within-requests",
         ("answers", "requests")),
        ({"complaints": (2, 1)}, "year-within-total", ("complaints", "complaints")),
    ],
)  # fmt: skip
def test_identities_of_the_form(
    make_report: MakeReport, form: Form, values: dict[str, tuple[int, int]], rule: str, cells: tuple[str, ...]
) -> None:
    report = with_figures(form, make_report(), **values)
    (finding,) = [f for f in report.findings if f.severity is Severity.ERROR]
    assert finding.rule == rule
    assert tuple(sorted(c.row for c in finding.cells)) == cells


def test_cumulative_figures_carry_on_from_last_year_s_report(make_report: MakeReport, form: Form) -> None:
    last = with_figures(form, make_report(), proactive=(30, 225))
    report = with_figures(form, make_report(), proactive=(46, 270))
    told = [f for f in check(form, report, last) if f.rule == "total-carries-on"]
    assert [f.message for f in told] == [
        "“主动公开信息数”行：历年累计数应等于上年度报告的历年累计数加本年度数：270应等于225＋46＝271"
    ]
    assert not [f for f in check(form, report) if f.rule == "total-carries-on"]


@pytest.mark.parametrize(("value", "words"), [("-3", "不应是负数"), ("46.5", "应是整数")])
def test_a_count_is_whole_and_not_negative(make_report: MakeReport, form: Form, value: str, words: str) -> None:
    report = make_report(entries=Entries(facts=(Fact(year=2012, indicator="政府公报公开", value=Decimal(value)),)))
    (finding,) = [f for f in check(form, report) if f.rule == "count" and f.cells[0].column == "year"]
    assert (finding.severity, finding.cells) == (Severity.ERROR, (CellRef("annex", "gazette", "year"),))
    assert words in finding.message


def test_missing_figures_are_told_and_identities_with_them_left_aside(make_report: MakeReport, form: Form) -> None:
    opening = Opening(until_year=2012, indicator="主动公开信息数", value=Decimal(1))
    report = make_report(entries=Entries(openings=(opening,)), year=2011)
    (finding,) = [f for f in report.findings if f.rule == "missing-figure"]
    assert finding.cells == (CellRef("annex", "proactive", "total"),)
    assert finding.severity is Severity.WARNING


def test_an_entered_figure_that_differs_from_the_records_is_asked_about(make_report: MakeReport) -> None:
    fact = Fact(year=2012, indicator="行政复议数", value=Decimal(2))
    (finding,) = by_rule(make_report(entries=Entries((fact,))), "entered-differs")
    assert "填报数2与登记计数0不一致" in finding.message


def test_missing_fields_are_told_in_the_office_s_words(make_report: MakeReport, form: Form) -> None:
    report = make_report(profile=Profile(agency=""))
    told = [f.message for f in check(form, report) if f.rule == "missing-field"]
    assert "单位资料中还没有地址，请补上" in told
    assert not [message for message in told if re.search("[a-z]", message)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "本报告由引言、概述、主动公开政府信息情况、依申请公开政府信息情况、收费及减免情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、需要说明的事项与附表等七个部分组成。",
            "",
        ),
        (
            "全文包括概述、主动公开情况、依申请公开情况、收费及减免情况、行政复议、行政诉讼情况、主要问题及改进措施，并附指标统计表。",
            "",
        ),
        (
            "全文包括概述、主动公开情况、依申请公开情况、行政复议、行政诉讼情况、主要问题及改进措施、附表。",
            "正文“四、政府信息公开的收费及减免情况”没有列出",
        ),
        (
            "全文包括概述、主动公开情况、依申请公开情况、收费及减免情况、行政复议、行政诉讼情况、主要问题及改进措施、队伍建设、附表。",
            "所列“队伍建设”正文没有",
        ),
        ("内容丰富。", ""),
    ],
)
def test_list_of_parts_against_headings(make_report: MakeReport, text: str, problem: str) -> None:
    found = by_rule(make_report(texts={"introduction": text}), "list-of-parts")
    assert [f.message for f in found] == ([f"引言所列各部分与正文标题不一致：{problem}"] if problem else [])


def test_frame_of_a_report(make_report: MakeReport, form: Form) -> None:
    late = make_report(texts={SIGNED_ON: "2013-04-01"})
    assert by_rule(late, "signed-late")
    other = replace(late, title="泉港区统计局2011年政府信息公开工作年度报告")
    assert [f.rule for f in check(form, other) if f.severity is Severity.ERROR] == ["year-in-title"]
    lacking = replace(late, sections=tuple(s for s in late.sections if s.id != "fees"))
    assert [f.message for f in check(form, lacking) if f.rule == "missing-section"] == [
        "报告没有“四、政府信息公开的收费及减免情况”这一部分，请补上；未发生的也要写明"
    ]
    assert date(2013, 1, 31) < form.due_on(2012)


def test_a_fresh_office_has_no_error_in_its_drafts(make_report: MakeReport) -> None:
    report = make_report(Records(publications(), sample_requests()), profile=PROFILE)
    assert [f for f in report.findings if f.severity is Severity.ERROR] == []


def test_finding_keys_are_stable_and_unique(make_report: MakeReport) -> None:
    first, second = sample(make_report), sample(make_report)
    keys = [f.key for f in first.findings]
    assert keys == [f.key for f in second.findings]
    assert len(set(keys)) == len(keys)


def test_the_sample_items_are_as_the_year_was() -> None:
    rows = [*csv.DictReader(io.StringIO(read_text("samples/quangang-2012/publications.csv")))]
    assert len(rows) == 46
    assert sum(row["信息类别"] == "业务信息/统计公报" for row in rows) == 11
    assert sum(row["信息类别"].startswith("政务动态") for row in rows) == 18
    assert sum("政府网站" in row["公开渠道"] for row in rows) == 40
    assert sum("政府公报" in row["公开渠道"] for row in rows) == 3
    assert len({row["索引号"] for row in rows}) == 46
