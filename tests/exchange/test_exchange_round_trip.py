"""What is exported imports back unchanged; templates bring in nothing by themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import (
    Case,
    ChannelUse,
    Fact,
    Opening,
    Publication,
    Record,
    Request,
    RequestEvent,
)
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Validity,
)
from ogi_desk.exchange.sheets import OfficeSheets, read_sheet
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.imports import carry_out, plan_import
from ogi_desk.services.ports import Office
from ogi_desk.services.sheet_columns import SHEET_KINDS

Kind = RequestEventKind
RECORDS: dict[str, list[Record]] = {
    "publications": [
        Publication(
            title="=1+1 号〔2012〕“公报”<&>",
            category="业务信息/统计公报",
            published_on=date(2012, 3, 1),
            produced_on=date(2012, 2, 24),
            index_number="QG02101-0900-2012-00001",
            document_number="泉港统〔2012〕5号",
            channels=(ChannelUse(Channel.WEBSITE), ChannelUse(Channel.GAZETTE, date(2012, 5, 1))),
            agency="泉港区统计局",
            section="综合股",
            summary='第一行\n第二行，"引号"、逗号,分号;',
            openness=Openness.ON_REQUEST,
            full_text_online=True,
            public_concern=True,
            reviewer="王小明",
            reviewed_on=date(2012, 2, 27),
            validity=Validity.LAPSED,
            ceased_on=date(2013, 1, 1),
            from_request=True,
            note="'=已有撇号",
        ),
        Publication(title="-负号开头", category="业务信息/统计公报", published_on=date(2012, 12, 31), note="@x"),
        Publication(
            title="不公开的",
            category="业务信息/统计公报",
            published_on=date(2012, 6, 1),
            openness=Openness.WITHHELD,
            withholding_basis="《条例》第十四条",
            index_number="00012",
        ),
    ],
    "requests": [
        Request(
            received_on=date(2012, 5, 14),
            channel=RequestChannel.ONLINE,
            applicant_class=ApplicantClass.NATURAL_PERSON,
            content="2011年工业资料\n两份",
            number="2012-001",
            applicant="李小华",
            id_type="身份证",
            id_number="350500199001011234",
            phone="0595-87990000",
            address="泉港区",
            email="a@b.cn",
            delivery="电子邮件",
            fee_charged=Decimal("12.5"),
            fee_waived=Decimal(0),
            handler="王小明",
            note="+86",
            events=(
                RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2012, 5, 16)),
                RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2012, 5, 18)),
                RequestEvent(kind=Kind.CORRECTION_ASKED, on=date(2012, 5, 21)),
                RequestEvent(kind=Kind.CORRECTION_RECEIVED, on=date(2012, 5, 22)),
                RequestEvent(kind=Kind.CONSULTATION_SENT, on=date(2012, 5, 23)),
                RequestEvent(kind=Kind.CONSULTATION_RETURNED, on=date(2012, 5, 30)),
                RequestEvent(kind=Kind.EXTENDED, on=date(2012, 6, 4), working_days=10),
                RequestEvent(
                    kind=Kind.ANSWERED,
                    on=date(2012, 6, 8),
                    outcome=Outcome.PARTLY_GRANTED,
                    document_number="泉港统函〔2012〕1号",
                ),
            ),
        ),
        Request(
            received_on=date(2012, 7, 1),
            channel=RequestChannel.LETTER,
            applicant_class=ApplicantClass.RESEARCH,
            content="尚未答复",
        ),
    ],
    "facts": [Fact(year=2012, indicator="政府信息公开收费减免金额", value=Decimal("0.5"), source="台账")],
    "opening": [Opening(until_year=2011, indicator="主动公开信息数", value=Decimal(151))],
}


def fill(office: Office, records: list[Record]) -> None:
    with office.write("经办人", "登记") as writer:
        for record in records:
            writer.add(record)


def kept(office: Office, cls: type[Record]) -> list[Record]:
    with office.read() as reader:
        return [replace(record, id=None) for record in reader.all(cls)]


def bring_in(office: Office, definitions: Definitions, kind: str, file: Path) -> None:
    headings, rows = read_sheet(file)
    with office.read() as reader:
        plan = plan_import(reader, definitions, kind, headings, rows, file.name)
    assert plan.faults == ()
    carry_out(office, "经办人", plan)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("kind", list(RECORDS))
def test_an_export_imports_back_unchanged(
    office: Office, other_office: Office, definitions: Definitions, tmp_path: Path, kind: str, ending: str
) -> None:
    fill(office, RECORDS[kind])
    sheets = OfficeSheets(definitions)
    file, again = tmp_path / f"sheet{ending}", tmp_path / f"again{ending}"
    with office.read() as reader:
        count = sheets.export_counted(reader, kind, file)
    assert count.rows == len(RECORDS[kind])
    assert count.incomplete == []
    bring_in(other_office, definitions, kind, file)
    assert kept(other_office, SHEET_KINDS[kind].record) == RECORDS[kind]
    with other_office.read() as reader:
        sheets.export(reader, kind, again)
    assert again.read_bytes() == file.read_bytes()


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_cases_find_their_requests_again(
    office: Office, other_office: Office, definitions: Definitions, tmp_path: Path, ending: str
) -> None:
    fill(office, RECORDS["requests"])
    with office.read() as reader:
        request = reader.all(Request)[0]
    case = Case(
        kind=CaseKind.DIRECT_LITIGATION,
        received_on=date(2012, 9, 1),
        result=CaseResult.UPHELD,
        closed_on=date(2012, 12, 1),
        request_id=request.id,
        case_number="（2012）泉行初字第1号",
    )
    fill(office, [case, Case(kind=CaseKind.COMPLAINT, received_on=date(2012, 9, 2))])
    sheets = OfficeSheets(definitions)
    fill(other_office, [Request(**_plain_request())])
    for kind in ("requests", "cases"):
        file = tmp_path / f"{kind}{ending}"
        with office.read() as reader:
            sheets.export(reader, kind, file)
        bring_in(other_office, definitions, kind, file)
    with other_office.read() as reader:
        number = {record.id: record.number for record in reader.all(Request)}
        first, second = reader.all(Case)
    assert number[first.request_id] == "2012-001"
    assert (first.kind, first.result, first.case_number) == (case.kind, case.result, case.case_number)
    assert second.request_id is None


def _plain_request() -> dict[str, object]:
    return {
        "received_on": date(2011, 1, 1),
        "channel": RequestChannel.FAX,
        "applicant_class": ApplicantClass.OTHER,
        "content": "旧的",
        "number": "2011-001",
    }


def test_importing_an_export_into_the_same_office_is_refused(
    office: Office, definitions: Definitions, tmp_path: Path
) -> None:
    fill(office, RECORDS["publications"])
    file = tmp_path / "sheet.xlsx"
    with office.read() as reader:
        OfficeSheets(definitions).export(reader, "publications", file)
    headings, rows = read_sheet(file)
    with office.read() as reader:
        plan = plan_import(reader, definitions, "publications", headings, rows, file.name)
    assert [(fault.row, fault.column) for fault in plan.faults] == [(2, "索引号"), (4, "索引号")]


def test_events_without_a_column_are_told(office: Office, definitions: Definitions, tmp_path: Path) -> None:
    request = RECORDS["requests"][0]
    assert isinstance(request, Request)
    delivered = RequestEvent(kind=Kind.DELIVERED, on=date(2012, 6, 10))
    fill(office, [replace(request, events=(*request.events, delivered))])
    with office.read() as reader:
        count = OfficeSheets(definitions).export_counted(reader, "requests", tmp_path / "r.csv")
    assert count.incomplete == ["2012-001"]


@pytest.mark.parametrize("more", [{"regulation": "2019"}, {"ordinary_mail": True}, {"agent": "王某"}])
def test_fields_without_a_column_are_told(
    office: Office, definitions: Definitions, tmp_path: Path, more: dict[str, Any]
) -> None:
    request = RECORDS["requests"][0]
    assert isinstance(request, Request)
    fill(office, [replace(request, **more)])
    with office.read() as reader:
        count = OfficeSheets(definitions).export_counted(reader, "requests", tmp_path / "r.csv")
    assert count.incomplete == ["2012-001"]


def test_a_workbook_holds_text_dates_and_no_formula(office: Office, definitions: Definitions, tmp_path: Path) -> None:
    fill(office, RECORDS["publications"])
    file = tmp_path / "sheet.xlsx"
    with office.read() as reader:
        OfficeSheets(definitions).export(reader, "publications", file)
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert sheet.title == "主动公开登记"
    assert sheet.freeze_panes == "A2"
    cells = {cell.value: sheet.cell(2, cell.column) for cell in sheet[1]}
    assert cells["信息名称"].data_type == "s"
    assert cells["信息名称"].quotePrefix
    assert cells["公开日期"].is_date
    assert sheet.cell(4, cells["索引号"].column).value == "00012"


def test_a_csv_carries_a_guard_and_a_mark_for_excel(office: Office, definitions: Definitions, tmp_path: Path) -> None:
    fill(office, RECORDS["publications"])
    file = tmp_path / "sheet.csv"
    with office.read() as reader:
        OfficeSheets(definitions).export(reader, "publications", file)
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert "'=1+1" in text
    assert "\n'-负号开头" in text


def test_the_catalogue_leaves_out_what_is_withheld(office: Office, definitions: Definitions, tmp_path: Path) -> None:
    fill(office, RECORDS["publications"])
    file = tmp_path / "catalogue.csv"
    with office.read() as reader:
        assert OfficeSheets(definitions).export(reader, "catalogue", file) == 2
    headings, rows = read_sheet(file)
    assert headings[:6] == ("序号", "索引号", "信息名称", "内容概述", "发布机构", "成文日期")
    first = next(iter(rows)).cells
    assert (first["索引号"], first["公开渠道"]) == ("QG02101-0900-2012-00001", "政府网站、政府公报")
    assert "不公开的" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", list(SHEET_KINDS))
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_template_has_the_headings_and_brings_in_nothing(
    office: Office, definitions: Definitions, tmp_path: Path, kind: str, ending: str
) -> None:
    file = tmp_path / f"template{ending}"
    OfficeSheets(definitions).template(kind, file)
    headings, rows = read_sheet(file)
    assert headings == tuple(column.heading for column in SHEET_KINDS[kind].columns)
    assert len(list(rows)) == 1
    with office.read() as reader, pytest.raises(InputError, match="示例行不算"):
        plan_import(reader, definitions, kind, headings, rows, file.name)


def test_the_example_row_would_be_a_good_one(office: Office, definitions: Definitions, tmp_path: Path) -> None:
    carry = {"requests": {"关联登记号": ""}, "cases": {}}
    for kind in SHEET_KINDS:
        file = tmp_path / f"{kind}.xlsx"
        OfficeSheets(definitions).template(kind, file)
        headings, rows = read_sheet(file)
        (row,) = rows
        cells = {h: c for h, c in row.cells.items() if h != headings[-1]} | carry.get(kind, {})
        cells.pop("关联登记号", None)
        with office.read() as reader:
            plan = plan_import(reader, definitions, kind, headings, [row._replace(cells=cells)], file.name)
        assert plan.faults == ()
        assert plan.notices == ()


def test_a_template_marks_required_columns_and_offers_lists(definitions: Definitions, tmp_path: Path) -> None:
    file = tmp_path / "template.xlsx"
    OfficeSheets(definitions).template("publications", file)
    book = openpyxl.load_workbook(file)
    sheet = book["主动公开登记"]
    assert [cell.value for cell in sheet[1]][:4] == ["信息名称*", "信息类别*", "公开日期*", "成文日期"]
    rules = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert rules["B2"] == f"选项!$A$1:$A${len(definitions.categories.paths)}"
    assert book["选项"].sheet_state == "hidden"
    assert sheet["A2"].font.color.rgb == "FF808080"


def test_a_file_is_written_whole_or_not_at_all(office: Office, definitions: Definitions, tmp_path: Path) -> None:
    fill(
        office,
        [Publication(title="长", category="业务信息/统计公报", published_on=date(2012, 1, 1), summary="x" * 40_000)],
    )
    file = tmp_path / "sheet.xlsx"
    file.write_bytes(b"before")
    sheets = OfficeSheets(definitions)
    with office.read() as reader, pytest.raises(InputError, match="第 2 行“内容概述”"):
        sheets.export(reader, "publications", file)
    assert file.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["sheet.xlsx"]
    with office.read() as reader, pytest.raises(InputError, match=r"\.xlsx 或 \.csv"):
        sheets.export(reader, "facts", tmp_path / "facts.pdf")
    with office.read() as reader, pytest.raises(InputError, match="catalogue"):
        sheets.export(reader, "books", tmp_path / "books.csv")
    with office.read() as reader, pytest.raises(InputError, match="换一个文件夹或文件名"):
        sheets.export(reader, "facts", tmp_path / "missing" / "facts.csv")
