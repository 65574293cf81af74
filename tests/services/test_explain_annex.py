"""数据说明 as a value: every figure once, its records without anybody's name, noughts summed up, lists told once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from ogi_desk.domain.errors import Cancelled, InputError
from ogi_desk.domain.records import Case, Fact, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Outcome,
    RequestChannel,
    RequestEventKind,
)
from ogi_desk.forms.report import FigureStatus
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.explanation_annex import Annex, AnnexCell, make_annex
from ogi_desk.services.ports import Office
from ogi_desk.services.sample import build_sample
from ogi_desk.storage.opening import open_office

MADE_ON = date(2024, 1, 15)


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> Iterator[Office]:
    office = open_office(tmp_path_factory.mktemp("annex") / "office", create=True)
    build_sample(office, definitions, PdfNotary())
    yield office
    office.close()


@pytest.fixture(scope="module")
def national(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Two people and a company ask in 2023; one of them was open at the end of 2022 and granted in 2023."""
    office = open_office(tmp_path_factory.mktemp("national") / "office", create=True)
    answered = RequestEvent(kind=RequestEventKind.ANSWERED, on=date(2023, 2, 1), outcome=Outcome.GRANTED)
    people = (
        ("王小明", ApplicantClass.NATURAL_PERSON, date(2022, 12, 20), (answered,)),
        ("王小明", ApplicantClass.NATURAL_PERSON, date(2023, 3, 1), ()),
        ("泉港石化有限公司", ApplicantClass.BUSINESS, date(2023, 4, 1), ()),
    )
    with office.write("李敏", "登记") as writer:
        profile = writer.all(Profile)
        if not profile:
            writer.add(Profile(agency="泉港区统计局", region="泉港区"))
        for n, (name, kind, day, events) in enumerate(people, 1):
            writer.add(
                Request(
                    received_on=day, channel=RequestChannel.ONLINE, applicant_class=kind, number=f"2023-{n:03d}",
                    applicant=name, phone="13800000000", events=events,
                    content=f"{name}（13800000000）申请公开人口数据" + "及说明" * 40,
                )
            )  # fmt: skip
        writer.add(
            Case(
                kind=CaseKind.RECONSIDERATION, received_on=date(2023, 5, 1), case_number="泉政复〔2023〕1号",
                result=CaseResult.UPHELD, closed_on=date(2023, 6, 1),
            )
        )  # fmt: skip
        writer.add(Fact(year=2023, indicator="行政处罚/本年处理决定数量", value=Decimal(3), source="执法台账"))
    yield office
    office.close()


def made(
    office: Office, definitions: Definitions, year: int, form: str, limit: int = 30, *, texts: bool = False
) -> Annex:
    with office.read() as reader:
        return make_annex(reader, definitions, year, form, MADE_ON, limit=limit, texts=texts)


def cells(annex: Annex) -> dict[str, AnnexCell]:
    return {f"{c.ref.table}/{c.ref.row}/{c.ref.column}": c for table in annex.tables for c in table.cells}


def test_every_figure_stands_once_or_is_summed_up(sample: Office, definitions: Definitions) -> None:
    annex = made(sample, definitions, 2012, "fujian-2012")
    assert annex.title.endswith("2012年政府信息公开工作年度报告数据说明")
    assert annex.title_lines[-1] == "政府信息公开工作年度报告数据说明"
    assert "".join(annex.title_lines) == annex.title
    assert annex.made_on == MADE_ON
    told = cells(annex)
    assert len(told) + 18 == 32
    assert annex.tables[0].notes[0].startswith("上表没有列出的18个数均为0，其中整行为0的有：当面申请数；")
    total = told["annex/proactive/total"]
    assert total.arithmetic == "225 + 46 = 271"
    assert total.earlier is not None
    assert total.earlier.value == 225
    assert (total.records, total.elsewhere) == ((), "46条记录见“主动公开信息数·本年度”")


def test_long_lists_are_cut_and_all_may_be_asked_for(sample: Office, definitions: Definitions) -> None:
    cut = cells(made(sample, definitions, 2012, "fujian-2012"))["annex/proactive/year"]
    assert (len(cut.records), cut.count, cut.unlisted) == (30, 46, 16)
    whole = cells(made(sample, definitions, 2012, "fujian-2012", 0))["annex/proactive/year"]
    assert (len(whole.records), whole.unlisted) == (46, 0)
    assert whole.records[:30] == cut.records
    assert (whole.records[0].ref, whole.records[0].day) == ("QG02101-4001-2012-00001", date(2012, 1, 10))


def test_a_request_stands_by_its_kind_unless_its_text_is_asked_for(national: Office, definitions: Definitions) -> None:
    annex = made(national, definitions, 2023, "national-2021")
    told = {record.ref: record.title for cell in cells(annex).values() for record in cell.records}
    assert told == {
        "2023-001": "网上申请，申请人类别：自然人，2023-02-01予以公开",
        "2023-002": "网上申请，申请人类别：自然人，尚未答复",
        "2023-003": "网上申请，申请人类别：商业企业，尚未答复",
        "泉政复〔2023〕1号": "行政复议，2023-06-01结果维持",
    }
    assert not annex.texts
    with_texts = made(national, definitions, 2023, "national-2021", texts=True)
    assert with_texts.texts
    assert any("人口数据" in record.title for cell in cells(with_texts).values() for record in cell.records)


def test_it_tells_how_far_it_is_and_can_be_stopped(national: Office, definitions: Definitions) -> None:
    steps: list[tuple[int, int]] = []
    with national.read() as reader:
        annex = make_annex(
            reader, definitions, 2023, "national-2021", MADE_ON, progress=lambda done, of: steps.append((done, of))
        )
    rows = sum(len(table.rows) for table in definitions.forms["national-2021"].tables)
    assert steps == [(n, rows) for n in range(1, rows + 1)]
    painted: list[tuple[int, int]] = []
    paper = ReportPress().print_annex(annex, progress=lambda done, of: painted.append((done, of)))
    assert paper.pdf == ReportPress().print_annex(annex).pdf  # looking on changes nothing
    assert painted[-1][0] < painted[-1][1]

    def stop(done: int, _: int) -> None:
        if done > 5:
            raise Cancelled("已取消")

    with pytest.raises(Cancelled), national.read() as reader:
        make_annex(reader, definitions, 2023, "national-2021", MADE_ON, progress=stop)
    with pytest.raises(Cancelled):
        ReportPress().print_annex(annex, progress=stop)


def test_nobody_who_applied_is_named(national: Office, definitions: Definitions) -> None:
    annex = made(national, definitions, 2023, "national-2021", texts=True)
    records = [record for cell in cells(annex).values() for record in cell.records]
    assert {record.ref for record in records} == {"2023-001", "2023-002", "2023-003", "泉政复〔2023〕1号"}
    for record in records:
        assert not any(word in record.title for word in ("王小明", "13800000000", "石化"))
        assert len(record.title) <= 80
    assert any(record.title == "行政复议，2023-06-01结果维持" for record in records)


def test_a_matrix_row_has_one_rule_for_its_columns(national: Office, definitions: Definitions) -> None:
    annex = made(national, definitions, 2023, "national-2021")
    table = next(table for table in annex.tables if any(row.rule for row in table.rows))
    new = next(row for row in table.rows if row.label == "本年新收政府信息公开申请数量")
    assert [(cell.column, cell.value) for cell in new.cells] == [("自然人", 1), ("商业企业", 1), ("总计", 2)]
    assert "收到日期在2023年1月1日至2023年12月31日" in new.rule
    assert "申请人类别" not in new.rule
    assert new.cells[-1].arithmetic == "1 + 1 + 0 + 0 + 0 + 0 = 2"
    told = cells(annex)
    assert told["requests/carried_in/natural_person"].records[0].ref == "2023-001"
    granted = told["requests/granted/natural_person"]
    assert (granted.records, granted.count, granted.unlisted) == ((), 1, 0)
    assert granted.elsewhere == "与“上年结转政府信息公开申请数量·自然人”是同样的1条记录"
    assert told["requests/carried_in/natural_person"].earlier is not None


def test_entered_missing_and_not_applicable_are_told_apart(national: Office, definitions: Definitions) -> None:
    told = cells(made(national, definitions, 2023, "national-2021"))
    entered, missing = told["proactive/penalties/decisions"], told["proactive/permits/decisions"]
    assert (entered.status, entered.value, entered.source) == (FigureStatus.ENTERED, 3, "执法台账")
    assert (missing.status, missing.value) == (FigureStatus.MISSING, None)
    assert missing.rule
    assert "proactive/rules/decisions" not in told


def test_a_nought_that_was_none_last_year_is_told(national: Office, definitions: Definitions) -> None:
    told = cells(made(national, definitions, 2024, "national-2021"))
    fallen = told["requests/granted/natural_person"]
    assert fallen.value == 0
    assert fallen.earlier is not None
    assert fallen.earlier.value == 1


def test_a_single_column_is_not_named_in_every_line(national: Office, definitions: Definitions) -> None:
    annex = made(national, definitions, 2023, "national-2014")
    assert not any("·统计数" in cell.label + cell.elsewhere for cell in cells(annex).values())


def test_an_empty_office_and_an_unknown_form(
    tmp_path_factory: pytest.TempPathFactory, definitions: Definitions
) -> None:
    office = open_office(tmp_path_factory.mktemp("empty") / "office", create=True)
    try:
        for form in definitions.forms:
            annex = made(office, definitions, 2023, form)
            assert all(not cell.records for cell in cells(annex).values())
            assert len(annex.tables) == len(definitions.forms[form].tables)
        with pytest.raises(InputError, match="没有格式“x”"):
            made(office, definitions, 2023, "x")
    finally:
        office.close()
