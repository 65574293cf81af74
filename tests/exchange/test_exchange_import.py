"""Planning an import: every fault by row and column, nothing written; carrying it out: all or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ogi_desk.domain.errors import Cancelled, InputError
from ogi_desk.domain.records import Case, ChannelUse, Fact, Publication, Request
from ogi_desk.domain.vocabulary import (
    Channel,
    Openness,
    Outcome,
    RequestEventKind,
    Validity,
)
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.imports import ImportPlan, SheetRow, carry_out, plan_import
from ogi_desk.services.ports import Office
from ogi_desk.services.sheet_columns import EXAMPLE_MARK, SHEET_KINDS

PUBLICATION = {"信息名称": "公报", "信息类别": "业务信息/统计公报", "公开日期": "2012-03-01"}
REQUEST = {"收到日期": "2012-05-14", "申请方式": "网上", "申请人类别": "自然人", "申请内容": "工业资料"}


def plan(
    office: Office, definitions: Definitions, kind: str, *rows: dict[str, Any], headings: Sequence[str] = ()
) -> ImportPlan:
    heads = list(headings or dict.fromkeys(heading for row in rows for heading in row))
    with office.read() as reader:
        numbered = [SheetRow(number, row) for number, row in enumerate(rows, 2)]
        return plan_import(reader, definitions, kind, heads, numbered, "表.xlsx")


def faults(told: ImportPlan) -> list[tuple[int, str]]:
    return [(fault.row, fault.column) for fault in told.faults]


def test_a_full_publication(office: Office, definitions: Definitions) -> None:
    told = plan(
        office,
        definitions,
        "publications",
        {
            "信息名称*": " 公报 ",
            "信息类别*": "业务信息／统计公报",
            "公开日期*": "2012年3月1日",
            "成文日期": date(2012, 2, 24),
            "索引号": "QG02101-0900-2012-00001",
            "文号": "泉港统〔2012〕5号",
            "公开渠道": "政府网站；政府公报(2012/5/1)",
            "公开属性": "依申请公开",
            "全文电子化": "√",
            "公众关注": 1.0,
            "有效性": "废止",
            "失效日期": "2012/6/1",
            "由申请转公开": "否",
            "备注": 12.0,
        },
    )
    assert told.faults == ()
    assert told.records == (
        Publication(
            title="公报",
            category="业务信息/统计公报",
            published_on=date(2012, 3, 1),
            produced_on=date(2012, 2, 24),
            index_number="QG02101-0900-2012-00001",
            document_number="泉港统〔2012〕5号",
            channels=(ChannelUse(Channel.WEBSITE), ChannelUse(Channel.GAZETTE, date(2012, 5, 1))),
            openness=Openness.ON_REQUEST,
            full_text_online=True,
            public_concern=True,
            validity=Validity.REPEALED,
            ceased_on=date(2012, 6, 1),
            note="12",
        ),
    )


def test_all_faults_are_listed_by_row_and_column(office: Office, definitions: Definitions) -> None:
    told = plan(
        office,
        definitions,
        "publications",
        {**PUBLICATION, "公开日期": "2012-02-30", "公开渠道": "政府网站、微博", "备注": "x" * 40_000},
        {**PUBLICATION, "信息名称": "", "信息类别": "业务信息/无此类", "全文电子化": "大概", "有效性": "很有效"},
        {**PUBLICATION, "索引号": "A-1", "保密审查日期": True},
        {**PUBLICATION, "索引号": "A-1", "文号": date(2012, 5, 1)},
    )
    assert faults(told) == [
        (2, "公开日期"),
        (2, "公开渠道"),
        (2, "备注"),
        (3, "信息名称"),
        (3, "信息类别"),
        (3, "全文电子化"),
        (3, "有效性"),
        (4, "保密审查日期"),
        (5, "索引号"),
        (5, "文号"),
    ]
    assert told.records == ()
    assert "2012-02-30" in told.faults[0].message
    assert "32767" in told.faults[2].message
    assert "第 4 行" in told.faults[8].message
    with pytest.raises(InputError, match="10 处错误"):
        carry_out(office, "经办人", told)
    with office.read() as reader:
        assert reader.all(Publication) == []


def test_headings_are_refused_by_name(office: Office, definitions: Definitions) -> None:
    with pytest.raises(InputError, match="“名称”、“日期”"):
        plan(office, definitions, "publications", {**PUBLICATION, "名称": "x", "日期": "y"})
    with pytest.raises(InputError, match="缺少必填的列 “信息类别”、“公开日期”"):
        plan(office, definitions, "publications", {"信息名称": "x"})
    with pytest.raises(InputError, match="“文号”"):
        plan(office, definitions, "publications", {**PUBLICATION, "文号": "1", "文号*": "2"})
    with pytest.raises(InputError, match="没有“books”"):
        plan(office, definitions, "books", PUBLICATION)


def test_a_sheet_without_rows(office: Office, definitions: Definitions) -> None:
    with pytest.raises(InputError, match="没有数据行"):
        plan(office, definitions, "publications", headings=list(PUBLICATION))
    with pytest.raises(InputError, match="示例行不算"):
        plan(office, definitions, "publications", {**PUBLICATION, "备注": EXAMPLE_MARK})


def test_an_export_of_an_empty_register_imports_back_as_nothing(office: Office, definitions: Definitions) -> None:
    for sheet in SHEET_KINDS.values():
        told = plan(office, definitions, sheet.id, headings=[column.heading for column in sheet.columns])
        assert (told.row_count, told.records, told.faults) == (0, (), ())
        assert carry_out(office, "经办人", told).change_id == 0


def test_an_indicator_may_be_copied_with_its_numbering(office: Office, definitions: Definitions) -> None:
    fact = {"年度": "2012", "指标": "其中：1.政府网站公开", "数值": "41"}
    told = plan(office, definitions, "facts", fact)
    assert [getattr(record, "indicator", "") for record in told.records] == ["政府网站公开"]
    assert told.notices == ()
    same = plan(office, definitions, "facts", fact, {**fact, "指标": "政府网站公开"})
    assert [(f.row, f.column) for f in same.faults] == [(3, "指标")]


def test_figures_of_the_national_form_are_known(office: Office, definitions: Definitions) -> None:
    fact = {"年度": "2012", "指标": "行政许可/本年处理决定数量", "数值": "3"}
    assert plan(office, definitions, "facts", fact).notices == ()
    assert "请核对名称" in plan(office, definitions, "facts", {**fact, "指标": "许可数"}).notices[0]


def test_example_rows_are_left_out_and_told(office: Office, definitions: Definitions) -> None:
    told = plan(office, definitions, "publications", {**PUBLICATION, "备注": EXAMPLE_MARK + "，可删"}, PUBLICATION)
    assert (told.row_count, told.rows) == (1, (3,))
    assert "第 2 行" in told.notices[0]


def test_numbers_spoilt_by_the_spreadsheet_are_refused(office: Office, definitions: Definitions) -> None:
    told = plan(
        office,
        definitions,
        "requests",
        {**REQUEST, "登记号": date(2012, 1, 1), "证件号码": 350500199001011234.0, "联系电话": 13800000000.0},
    )
    assert faults(told) == [(2, "登记号"), (2, "证件号码")]
    assert "15 位" in told.faults[1].message


def test_dates_of_a_request_become_events(office: Office, definitions: Definitions) -> None:
    told = plan(
        office,
        definitions,
        "requests",
        {
            **REQUEST,
            "登记号": "2012-001",
            "补正通知日期": "2012-05-16、2012-05-22",
            "补正收到日期": "2012-05-21",
            "征求意见开始": "2012-05-24",
            "征求意见结束": "2012-06-01",
            "延期批准日期": "2012-06-05",
            "延期工作日": 15.0,
            "答复日期": "2012-06-20",
            "答复结果": '危及"三安全一稳定"',
            "答复文号": "泉港统函〔2012〕3号",
            "收费金额": "1,234.50",
            "减免金额": 0.0,
        },
    )
    assert told.faults == ()
    (request,) = told.records
    assert isinstance(request, Request)
    kinds = RequestEventKind
    assert [(event.kind, event.on.isoformat()) for event in request.events] == [
        (kinds.CORRECTION_ASKED, "2012-05-16"),
        (kinds.CORRECTION_RECEIVED, "2012-05-21"),
        (kinds.CORRECTION_ASKED, "2012-05-22"),
        (kinds.CONSULTATION_SENT, "2012-05-24"),
        (kinds.CONSULTATION_RETURNED, "2012-06-01"),
        (kinds.EXTENDED, "2012-06-05"),
        (kinds.ANSWERED, "2012-06-20"),
    ]
    assert request.events[-2].working_days == 15
    assert request.answer is not None
    assert (request.answer.outcome, request.answer.document_number) == (
        Outcome.ENDANGERS_SECURITY,
        "泉港统函〔2012〕3号",
    )
    assert (request.fee_charged, request.fee_waived) == (Decimal("1234.5"), Decimal(0))


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"答复日期": "2012-05-28"}, "答复结果"),
        ({"答复结果": "予以公开"}, "答复日期"),
        ({"答复文号": "1号"}, "答复文号"),
        ({"答复日期": "2012-05-01", "答复结果": "予以公开"}, "答复日期"),
        ({"延期批准日期": "2012-05-20"}, "延期工作日"),
        ({"延期工作日": "5"}, "延期批准日期"),
        ({"延期批准日期": "2012-05-20", "延期工作日": "25"}, "延期工作日"),
        ({"补正收到日期": "2012-05-20"}, "补正收到日期"),
        ({"补正通知日期": "2012-05-20", "补正收到日期": "2012-05-18"}, "补正收到日期"),
        ({"征求意见结束": "2012-05-20"}, "征求意见结束"),
        ({"补正通知日期": "2012-05-30", "答复日期": "2012-05-28", "答复结果": "予以公开"}, "补正通知日期"),
        ({"收费金额": "-5"}, "收费金额"),
        ({"收费金额": "五元"}, "收费金额"),
        ({"减免金额": "1.005"}, "减免金额"),
        ({"答复结果": "同意"}, "答复结果"),
        ({"申请方式": "电话"}, "申请方式"),
    ],
)
def test_requests_that_do_not_fit(office: Office, definitions: Definitions, cells: dict[str, str], column: str) -> None:
    told = plan(office, definitions, "requests", REQUEST | cells)
    assert column in {fault.column for fault in told.faults}
    assert all(fault.row == 2 for fault in told.faults)


def test_numbers_already_in_the_office(office: Office, definitions: Definitions) -> None:
    first = plan(office, definitions, "requests", {**REQUEST, "登记号": "2012-001"})
    carry_out(office, "经办人", first)
    again = plan(office, definitions, "requests", {**REQUEST, "登记号": "2012-001"}, {**REQUEST, "登记号": "2012-002"})
    assert faults(again) == [(2, "登记号")]
    assert "已登记过" in again.faults[0].message
    with pytest.raises(InputError, match="第 2 行“登记号”：2012-001"):
        carry_out(office, "经办人", first)
    with office.read() as reader:
        assert len(reader.all(Request)) == 1


def test_a_case_is_tied_to_its_request(office: Office, definitions: Definitions) -> None:
    carry_out(office, "经办人", plan(office, definitions, "requests", {**REQUEST, "登记号": "2012-001"}))
    case = {"类型": "行政诉讼(未经复议直接起诉)", "收到日期": "2012-08-20", "关联登记号": "2012-001"}
    told = plan(office, definitions, "cases", case, {**case, "关联登记号": "2012-999"})
    assert faults(told) == [(3, "关联登记号")]
    told = plan(office, definitions, "cases", case)
    carry_out(office, "经办人", told)
    with office.read() as reader:
        (request,), (kept,) = reader.all(Request), reader.all(Case)
    assert kept.request_id == request.id


def test_cases_that_do_not_fit(office: Office, definitions: Definitions) -> None:
    case = {"类型": "行政复议", "收到日期": "2012-08-20"}
    told = plan(
        office,
        definitions,
        "cases",
        {**case, "结果": "结果维持", "审结日期": "2012-08-01"},
        {**case, "审结日期": "2012-09-01", "结果": ""},
    )
    assert faults(told) == [(2, "审结日期"), (3, "结果")]


def test_figures_stand_once(office: Office, definitions: Definitions) -> None:
    fact = {"年度": 2012.0, "指标": "政府信息公开收费减免金额", "数值": 0.0, "依据": "台账"}
    told = plan(office, definitions, "facts", fact, {**fact, "年度": "2012年"}, {**fact, "年度": "2013"})
    assert faults(told) == [(3, "指标")]
    carry_out(office, "经办人", plan(office, definitions, "facts", fact))
    assert faults(plan(office, definitions, "facts", fact)) == [(2, "指标")]
    with office.read() as reader:
        (kept,) = reader.all(Fact)
    assert (kept.year, kept.indicator, kept.value, kept.source) == (2012, "政府信息公开收费减免金额", 0, "台账")


@pytest.mark.parametrize(
    "value", ["", "/", "约10", "1e5", "-3", True, date(2012, 1, 1), "1.23456", "９９９９９９９９９９９９９"]
)
def test_values_that_are_no_figures(office: Office, definitions: Definitions, value: Any) -> None:
    told = plan(office, definitions, "opening", {"截至年度": "2011", "指标": "主动公开信息数", "数值": value})
    assert faults(told) == [(2, "数值")]


def test_the_quick_way_and_the_slow_way_agree(office: Office, definitions: Definitions) -> None:
    rows = [
        {
            **PUBLICATION,
            "信息名称": f" 第{n}号 ",
            "索引号": f"A-{n}",
            "公开渠道": "政府网站",
            "全文电子化": n % 2,
            "备注": "",
        }
        for n in range(1_500)
    ]
    quick = plan(office, definitions, "publications", *rows)
    slow = plan(office, definitions, "publications", *({**row, "内容概述": n * 1.0} for n, row in enumerate(rows)))
    assert len(quick.records) == 1_500
    assert quick.records == tuple(replace(record, summary="") for record in slow.records)
    rows[1_200] = {**rows[1_200], "公开日期": "x", "索引号": "A-3"}
    told = plan(office, definitions, "publications", *rows)
    assert faults(told) == [(1_202, "公开日期"), (1_202, "索引号")]
    assert told.row_count == 1_500


def test_an_indicator_no_form_knows_is_told(office: Office, definitions: Definitions) -> None:
    told = plan(office, definitions, "opening", {"截至年度": "2011", "指标": "主动公开的信息数", "数值": "3"})
    assert told.faults == ()
    assert "主动公开的信息数" in told.notices[0]


def test_unknown_private_characters_are_told(office: Office, definitions: Definitions) -> None:
    told = plan(office, definitions, "requests", {**REQUEST, "申请人": "王\ue000", "备注": "\ue863"})
    assert told.records[0].note == "䶮"
    assert "U+E000" in told.notices[0]


def test_blank_rows_are_passed_over_and_blanks_are_blank(office: Office, definitions: Definitions) -> None:
    told = plan(office, definitions, "publications", {**PUBLICATION, "成文日期": "  "}, {"信息名称": " ", "备注": None})
    assert told.faults == ()
    assert told.row_count == 1


def test_an_import_is_one_change_and_can_be_cancelled(office: Office, definitions: Definitions) -> None:
    told = plan(office, definitions, "publications", PUBLICATION, PUBLICATION)

    def stop(done: int, total: int) -> None:
        raise Cancelled("已取消，没有导入任何一行。")

    with pytest.raises(Cancelled):
        carry_out(office, "经办人", told, stop)
    with office.read() as reader:
        assert reader.all(Publication) == []
    seen: list[tuple[int, int]] = []
    changes = carry_out(office, "经办人", told, lambda done, total: seen.append((done, total)))
    assert seen[-1] == (2, 2)
    assert changes.touches("publication")
    with office.read() as reader:
        assert len(reader.all(Publication)) == 2
        assert len({entry.change_id for entry in reader.journal() if entry.kind == "publication"}) == 1


def test_planning_can_be_cancelled(office: Office, definitions: Definitions) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled("已取消。")

    with office.read() as reader, pytest.raises(Cancelled):
        plan_import(reader, definitions, "publications", list(PUBLICATION), [SheetRow(2, PUBLICATION)], "x", stop)
