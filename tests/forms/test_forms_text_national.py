# ruff: noqa: E501 (whole sentences of reports are clearer in one line)
"""Text against tables the way real national reports word things: meanings, growth, cut shares, days, copied sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from registers import shipped

from ogi_desk.forms.findings import check, checked
from ogi_desk.forms.findings_copied import promised_measures
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.report import (
    CellRef,
    Column,
    Figure,
    FigureChoice,
    FigureStatus,
    Finding,
    Paragraph,
    Report,
    Row,
    Section,
    Severity,
    Table,
)

FORM = shipped("national-2021")
REQUESTS = {
    "new": 27, "carried_in": 3, "granted": 12, "partly_granted": 3, "state_secret": 1, "third_party_rights": 2,
    "not_held": 5, "petition": 2, "other_handling": 1, "results": 26, "carried_on": 4,
}  # fmt: skip
LAST = {"new": 20, "carried_in": 1, "granted": 18, "results": 18, "carried_on": 3}
CASES = {
    "reconsideration_upheld": 2, "reconsideration_pending": 1, "reconsideration_total": 3,
    "direct_litigation_upheld": 1, "direct_litigation_total": 1,
    "litigation_after_upheld": 2, "litigation_after_total": 2,
}  # fmt: skip

PROACTIVE = {
    ("normative", "made"): 2,
    ("normative", "repealed"): 2,
    ("normative", "in_force"): 7,
    ("penalties", "decisions"): 4,
}


def report(text: str, year: int = 2023, requests: dict[str, int] = REQUESTS, section: str = "overview") -> Report:
    """A right report (all from natural persons) with one section of text."""

    def table(id: str, value: Callable[[str, str], int | None]) -> Table:
        shape = FORM.table(id)
        assert shape

        def figure(row: str, column: str) -> Figure:
            number = value(row, column)
            status = FigureStatus.NOT_APPLICABLE if number is None else FigureStatus.ENTERED
            return Figure(value=None if number is None else Decimal(number), status=status)

        rows = tuple(
            Row(id=r.id, label=r.label, unit=r.unit, indent=0, figures=tuple(figure(r.id, c.id) for c in shape.columns))
            for r in shape.rows
        )
        return Table(
            id=id,
            title=shape.title,
            stub=shape.stub,
            columns=tuple(Column(c.id, c.label) for c in shape.columns),
            rows=rows,
        )

    def paragraph(line: str) -> Paragraph:
        level, lead = heading_of(line)
        return Paragraph(text=line, level=level, lead=lead)

    return Report(
        form=FORM.id, form_version="1", year=year, agency="泉港区统计局", title=f"泉港区统计局{year}年政府信息公开工作年度报告",
        title_lines=(),
        sections=tuple(
            Section(
                id=s.id,
                heading=s.heading,
                paragraphs=tuple(paragraph(line) for line in text.split("\n")) if s.id == section else (),
            )
            for s in FORM.sections
        ),
        tables=(
            table("proactive", lambda row, column: PROACTIVE.get((row, column))),
        table("requests", lambda row, column: requests.get(row, 0) if column in ("natural_person", "total") else 0),
            table("cases", lambda row, column: CASES.get(column, 0)),
        ),
        charts=(), signed_on=date(year + 1, 1, 20),
    )  # fmt: skip


def told(text: str, previous: Report | None = None, section: str = "overview") -> list[Finding]:
    return [f for f in check(FORM, report(text, section=section), previous) if f.section == section]


PREVIOUS = report("", 2022, LAST)


def test_the_yardstick_is_a_right_report() -> None:
    assert [f.message for f in check(FORM, report("2023年工作。"), PREVIOUS)] == []


@pytest.mark.parametrize(
    "text",
    [
        "2023年，本机关收到政府信息公开申请27件，上年结转3件；办结26件，结转下年度继续办理4件。",
        "全年共受理政府信息公开申请30件（含上年结转3件）。",
        "全年收到政府信息公开申请27件，其中予以公开12件、部分公开3件、不予公开3件、无法提供5件、不予处理2件。",
        "全年答复26件，其中予以公开12件，占46.2%；部分公开3件，占11.5%。",
        "本年收到政府信息公开申请27件，同比增长35%；较上年增加7件。",
        "全年收到政府信息公开申请27件，比上年增长35.0%。",
        "全年办结26件，较上年增长44.4%。",
        "因政府信息公开被申请行政复议3件，被提起行政诉讼3件。",
        "统计期限自2023年1月1日起至2023年12月31日止，电子版可自2024年1月25日起在网站下载。",
        "下一步，将于2024年3月完成公开指南的修订。",
        "全年制发行政规范性文件2件，废止规范性文件2件，现行有效的行政规范性文件共7件。",
        "公开政府信息共计91条，包括：统计分析54条；工作信息37条，包括动态信息15条、财政信息12条、公告10条；另向采购网报送3条。",
        "全年公开政府信息276条，其中：政务动态216条，公开目录60条。按时公开2022年度部门决算和2023年部门预算。",
        "全年公开551条（篇），其中：网站发布统计月报等信息233条；“统计”公众号发布信息318条。",
        "全年收到依申请公开27件，留言2条，信件11件，办结及时率达到100%。",
        "全年作出行政处罚决定4件，制定工作方案3份。",
        "同比增长35%。全年接待咨询120人次，同比下降5.2%。",
        "全年收到政府信息公开申请27件，同比增长约三成。",
        "全年办结26件，比上年增加8件，其中予以公开12件、部分公开3件、不予公开3件、无法提供5件、不予处理2件、其他处理1件。",
        "按期办结25件。",
        "本年新收27件，上年结转3件。",
        "针对2022年，上级指出的问题，已经改正。",
        "2022年收到的申请，比本年少。",
        "行政复议3件，行政诉讼3件均已立案。",
    ],
)
def test_true_sentences_raise_nothing(text: str) -> None:
    assert [(f.rule, f.message) for f in told(text, PREVIOUS)] == []


@pytest.mark.parametrize(
    ("text", "rule", "severity", "mark", "says"),
    [
        ("全年共收到政府信息公开申请30件。", "meaning", "warning", "30件", "27＋3＝30"),
        ("全年共收到政府信息公开申请31件。", "text-against-table", "error", "31件", "表中为27"),
        ("全年共受理政府信息公开申请31件（含上年结转3件）。", "text-against-table", "error", "31件", "27、3，合计30"),
        ("本级共收到政府信息公开申请9件。", "text-against-table", "warning", "9件", "表中为27"),
        ("全年不予公开4件。", "text-against-table", "error", "4件", "合计3"),
        ("全年办结25件。", "text-against-table", "error", "25件", "26"),
        ("上年结转2件。", "text-against-table", "error", "2件", "3"),
        ("被提起行政诉讼1件。", "meaning", "warning", "1件", "与1相符"),
        ("被提起行政诉讼5件。", "text-against-table", "warning", "5件", "合计3"),
        ("被申请行政复议2件。", "text-against-table", "error", "2件", "3"),
        ("全年收到行政复议申请2件。", "text-against-table", "warning", "2件", "3"),
        ("共受理政府信息公开申请19件。", "text-against-table", "warning", "19件", "表中为27"),
        ("本年新收26件，上年结转3件。", "text-against-table", "error", "26件", "表中为27"),
        ("2022年，本机关开展了培训。", "left-over-year", "warning", "2022年", "不在报告年度"),
        ("本年度（2022年）开展了培训。", "left-over-year", "warning", "2022年", "不在报告年度"),
        ("行政复议3件，均获维持。", "all-upheld", "warning", "行政复议3件，均获维持", "尚未审结"),
        ("制发行政规范性文件2件，废止5件。", "text-against-table", "warning", "5件", "本年废止件数为"),
        ("全年制发3件规范性文件。", "text-against-table", "error", "3件", "表中本年制发件数为2件"),
        ("全年作出行政处罚3件。", "text-against-table", "warning", "3件", "为4件"),
        ("行政复议案件均获维持。", "all-upheld", "warning", "行政复议案件均获维持", "尚未审结"),
        ("本年度申请全部办结。", "all-closed", "warning", "申请全部办结", "结转下年度"),
        ("全年答复26件，其中予以公开12件，占46.1%。", "share", "warning", "46.1%", "46.2%"),
        ("全年答复26件，其中予以公开12件，占52.1%。", "share", "error", "52.1%", "46.2%"),
        ("收到政府信息公开申请27件，同比增长53%。", "growth", "error", "同比增长53%", "应为35.0%"),
        ("收到政府信息公开申请27件，同比下降35%。", "growth", "error", "同比下降35%", "实为增加"),
        ("收到政府信息公开申请27件，比上年增加6件。", "growth", "error", "比上年增加6件", "应为7"),
        ("收到政府信息公开申请27件，与上年持平。", "growth", "error", "与上年持平", "并不相同"),
        ("2024年1月5日召开推进会，部署公开工作。", "date-after-period", "warning", "2024年1月5日", "之后"),
        ("统计期限自2021年1月1日起至2023年12月31日止。", "left-over-year", "warning", "2021年1月1日", "不在报告年度"),
        ("统计期限为2023年1月1日至2022年12月31日。", "left-over-year", "warning", "2022年12月31日", "不在报告年度"),
        ("全年未收到政府信息公开申请。", "nil-against-table", "error", "未收到政府信息公开申请", "27"),
        ("全年未发生因政府信息公开引起的行政诉讼。", "nil-against-table", "error", "未发生因政府信息公开引起的行政诉讼", "3"),
    ],
)  # fmt: skip
def test_doubtful_and_false_sentences(text: str, rule: str, severity: str, mark: str, says: str) -> None:
    found = [f for f in told(text, PREVIOUS) if f.rule == rule]
    assert [(f.severity.value, text[f.start : f.end]) for f in found] == [(severity, mark)]
    assert says in found[0].message


def test_a_share_that_fits_the_table_s_figure_is_not_told_beside_the_wrong_number() -> None:
    found = told("全年答复26件，其中予以公开11件，占46.2%。", PREVIOUS)
    assert [f.rule for f in found] == ["text-against-table"]


def test_two_cut_shares_and_none_rounded_are_a_way_of_writing_in_every_form() -> None:
    text = "答复26件，其中予以公开12件，占46.1%，无法提供5件，占19.2%，不予公开3件，占11.5%。"
    strict = replace(FORM, cut_shares="error")
    (one,) = [f for f in check(strict, report(text)) if f.rule == "share"]
    assert one.severity is Severity.ERROR
    both = text.replace("占19.2%", "占19.23%").replace("占11.5%", "占11.53%")
    found = [f for f in check(strict, report(both)) if f.rule == "share"]
    assert [f.severity for f in found] == [Severity.WARNING] * 2


def test_growth_without_last_year_s_report_is_not_checkable() -> None:
    this = checked(FORM, report("收到政府信息公开申请27件，同比增长53%。"))
    assert not [f for f in this.findings if f.rule == "growth"]
    assert "没有2022年度的数，未核对文中的“同比增长53%”" in this.unchecked
    assert checked(FORM, report("收到政府信息公开申请27件，同比增长35%。"), PREVIOUS).unchecked == ()


def test_a_long_overview_is_counted() -> None:
    found = [f for f in told("主动公开" * 260) if f.rule == "too-long"]
    assert [f.message for f in found] == ["“一、总体情况”有1040字，一般不超过1000字"]
    assert not [f for f in told("主动公开 " * 240) if f.rule == "too-long"]


OLD = (
    "（一）存在的主要问题：\n1.主动公开的内容还不够全面，与公众的期待还有差距。\n2.业务股室对公开工作的认识有待提高。\n"
    "（二）改进情况：\n1.进一步梳理主动公开目录，及时更新统计数据和解读材料。\n2.加强业务培训，每季度组织一次学习。\n3.已经完成网站改版。"
)


def test_sentences_copied_from_last_year_are_shown() -> None:
    last = report(OLD, 2022, LAST, "problems")
    text = (
        "（一）存在的主要问题：\n1.主动公开的内容还不够全面，与公众的期待仍有差距。\n2.答复书的说理部分写得不够清楚。\n"
        "（二）改进情况：\n1.去年提出的目录梳理已经完成，新增三类。"
    )
    found = [f for f in told(text, last, "problems") if f.rule == "copied"]
    assert [text[f.start : f.end] for f in found] == ["1.主动公开的内容还不够全面，与公众的期待仍有差距。"]
    assert "2022年度报告" in found[0].message
    assert found[0].severity is Severity.WARNING
    assert not [f for f in told(text, None, "problems") if f.rule == "copied"]


def test_what_last_year_promised() -> None:
    assert promised_measures(FORM, report(OLD, 2022, LAST, "problems")) == (
        "进一步梳理主动公开目录，及时更新统计数据和解读材料",
        "加强业务培训，每季度组织一次学习",
    )
    assert promised_measures(FORM, report("", 2022)) == ()
    old = "（二）改进措施：1.拓宽公开渠道，开通政务微信公众号并及时更新统计信息。2.组织了两次业务培训。3.2022年举办开放日活动2次。"
    assert promised_measures(FORM, report(old, 2022, LAST, "problems")) == (
        "拓宽公开渠道，开通政务微信公众号并及时更新统计信息",
    )


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("全年收取信息处理费380元。", []),
        ("全年共收取信息处理费0.038万元。", []),
        ("全年收取信息处理费共计400元。", ["400元"]),
        ("信息处理费按每件100元收取。", []),
    ],
)
def test_the_fee_in_the_text_is_that_of_the_register(text: str, marks: list[str]) -> None:
    own = replace(report(text, section="notes"), choices=(FigureChoice("figure:fee_charged", "", "380", ""),))
    found = [f for f in check(FORM, own) if f.rule == "text-against-records"]
    assert [text[f.start : f.end] for f in found] == marks
    assert not [f for f in check(FORM, report(text, section="notes")) if f.rule == "text-against-records"]


def test_cells_named_by_a_meaning() -> None:
    (finding,) = told("全年共收到政府信息公开申请30件。")
    assert finding.cells == (CellRef("requests", "new", "total"), CellRef("requests", "carried_in", "total"))


PIECES = st.sampled_from(
    [
        "收到政府信息公开申请", "27件", "30件", "（含上年结转3件）", "同比", "比上年", "增长", "下降", "35%", "46.1%", "持平", "约",
        "办结", "答复", "予以公开", "不予公开", "12件", "3件", "占", "其中", "：", "，", "。", "；", "、", "（", "）", "\n",
        "2024年1月5日", "统计期限自", "2021年1月1日", "12月31日止", "行政复议", "均获维持", "行政诉讼", "全部办结", "本级",
        "信息处理费", "380元", "0件", "倍", "百分点", "99999999999999999999件", "一、", "1.", "将进一步加强培训，",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["overview", "problems", "notes"]))
def test_no_text_is_too_strange_beside_last_year_s(text: str, section: str) -> None:
    last = report(text[::2], 2022, LAST, section)
    this = checked(FORM, report(text, section=section), last)
    for finding in this.findings:
        assert finding.message
        if finding.section:
            assert 0 <= finding.start < finding.end <= len(this.section_text(finding.section)), finding
    assert len({f.key for f in this.findings}) == len(this.findings)
    promised_measures(FORM, this)
