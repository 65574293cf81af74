"""A report from outside: checked whole, put right by hand, taken in as last year's with where its figures stood."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import Narrative, Profile, Snapshot
from ogi_desk.exchange.published.reader import read_published
from ogi_desk.forms.layout import Form
from ogi_desk.forms.plain import as_plain
from ogi_desk.forms.repair import repair_in_words
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.services.baseline import IMPORTED, KeptReport, baseline_of, drop_imported, imported, keep_imported
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.outside import check_outside, corrected
from ogi_desk.services.ports import Office
from ogi_desk.services.published import Published
from ogi_desk.services.reports import prepare
from ogi_desk.storage.opening import open_office

PERMITS = CellRef("proactive", "permits", "decisions")


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = open_office(tmp_path / "office", create=True)
    yield office
    office.close()


def page(permits: str = "22（其中修订16件）", people: int = 3) -> bytes:
    """A page of the 2021 form with permits and the outer rows of the big table; 收到 3, of these of ``people``."""
    cells = "<td>0</td>" * 5
    matrix = {"一、本年新收政府信息公开申请数量": (people, 3), "二、上年结转政府信息公开申请数量": (0, 0),
              "（一）予以公开": (3, 3), "（七）总计": (3, 3), "四、结转下年度继续办理": (0, 0)}  # fmt: skip
    rows = "".join(f"<tr><td>{name}</td><td>{n}</td>{cells}<td>{all}</td></tr>" for name, (n, all) in matrix.items())
    heads = "".join(
        f"<td>{name}</td>"
        for name in ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
    )
    return f"""<html><head><meta charset="utf-8"></head><body><h1>洛江区统计局2022年政府信息公开工作年度报告</h1>
    <p>一、总体情况</p><p>本年度收到申请3件。</p>
    <table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>{permits}</td></tr></table>
    <table><tr><td>项目</td>{heads}</tr>{rows}</table></body></html>""".encode()


def read(definitions: Definitions, content: bytes) -> Published:
    return read_published(content, "洛江2022.html", definitions.forms, form_id="national-2021")


def test_a_report_from_outside_is_checked_with_hints_and_what_could_not_be_checked(definitions: Definitions) -> None:
    found = check_outside(definitions, read(definitions, page(people=2)))
    assert found.form is definitions.forms["national-2021"]
    assert {"requests-balance", "doubtful_figure", "missing_row"} <= {f.rule for f in found.report.findings}
    assert any("没有2021年度报告的数" in words for words in found.report.unchecked)
    assert any("“本年新收政府信息公开申请数量·自然人”2→3" in repair_in_words(found.form, r) for r in found.repairs)


def test_what_is_not_given_is_told_a_row_at_a_time(definitions: Definitions) -> None:
    """Rows the file has not are told once, by the reader; a row with blanks once, with its cells."""
    content = page().replace(
        "<td>行政许可</td><td>22（其中修订16件）</td>".encode(), "<td>行政许可</td><td>/</td>".encode()
    )
    content = content.replace("<td>（一）予以公开</td><td>3</td><td>0</td><td>0</td>".encode(),
                              "<td>（一）予以公开</td><td>3</td><td></td><td>—</td>".encode())  # fmt: skip
    found = check_outside(definitions, read(definitions, content)).report.findings
    assert [(f.message, len(f.cells)) for f in found if f.rule == "missing-figure"] == [
        ("“行政许可·本年处理决定数量”没有填数，没有核对；确实没有的应填0", 1),
        ("“予以公开”有2格没有填数，没有核对；确实没有的应填0", 2),
    ]


def test_with_the_year_before_nothing_is_left_unchecked(definitions: Definitions) -> None:
    published = read(definitions, page(permits="22"))
    last = replace(published.report, year=2021)
    assert check_outside(definitions, published, last).report.unchecked == ()


def test_tables_alone_are_not_blamed_for_having_no_text(definitions: Definitions) -> None:
    published = read(definitions, page())
    bare = replace(published, report=replace(published.report, sections=()))
    assert all(f.cells or f.rule.startswith("missing") for f in check_outside(definitions, bare).report.findings)


def test_a_figure_put_right_by_hand_loses_its_doubt_and_keeps_its_line(definitions: Definitions) -> None:
    published = read(definitions, page())
    assert published.cells[PERMITS].doubt
    right = corrected(published, PERMITS, Decimal(23))
    assert right.report.cell(PERMITS).value == 23
    assert right.report.cell(PERMITS).source == "22（其中修订16件）"
    cell = right.cells[PERMITS]
    assert (cell.text, cell.line, cell.doubt) == ("22（其中修订16件）", published.cells[PERMITS].line, "")
    assert cell.remark == "(其中修订16件)；手工改正"
    rules = [f.rule for f in check_outside(definitions, right).report.findings]
    assert "doubtful_figure" not in rules
    assert published.report.cell(PERMITS).value == 22
    again = corrected(right, PERMITS, None)
    assert (again.report.cell(PERMITS).value, again.report.cell(PERMITS).status) == (None, FigureStatus.MISSING)
    assert again.cells[PERMITS].remark == "(其中修订16件)；手工改正"


def test_a_figure_looked_at_and_left_is_confirmed(definitions: Definitions) -> None:
    cell = corrected(read(definitions, page()), PERMITS, Decimal(22)).cells[PERMITS]
    assert (cell.remark, cell.doubt) == ("(其中修订16件)；手工核对", "")


def test_a_figure_the_file_has_not_can_be_typed_in(definitions: Definitions) -> None:
    ref = CellRef("proactive", "penalties", "decisions")
    right = corrected(read(definitions, page()), ref, Decimal(5))
    assert (right.report.cell(ref).value, right.cells[ref].remark) == (5, "手工改正")
    with pytest.raises(KeyError):
        corrected(right, CellRef("proactive", "penalties", "no such"), Decimal(5))


def test_last_years_report_is_kept_with_where_each_figure_stood(definitions: Definitions, office: Office) -> None:
    published = corrected(read(definitions, page()), PERMITS, Decimal(23))
    keep_imported(office, "李敏", published)
    with office.read() as reader:
        kept = baseline_of(reader, definitions, 2023, "national-2021")
        assert imported(reader) == [KeptReport(2022, "national-2021", "洛江2022.html")]
    assert kept
    assert (kept.version, kept.words) == (0, "录入的2022年度报告（洛江2022.html）")
    assert kept.cells == dict(published.cells)
    assert kept.report.cell(PERMITS).value == 23
    assert as_plain(kept.report) == {**as_plain(published.report), "findings": []}


def test_it_is_replaced_undone_and_dropped(definitions: Definitions, office: Office) -> None:
    def permits() -> Decimal | None:
        with office.read() as reader:
            kept = baseline_of(reader, definitions, 2023, "national-2021")
            return kept.report.cell(PERMITS).value if kept else None

    first, second = (read(definitions, page(permits=text)) for text in ("7", "8"))
    assert keep_imported(office, "李敏", first).touches("narrative")
    assert not keep_imported(office, "李敏", first).touched
    keep_imported(office, "李敏", second)
    assert permits() == 8
    with office.write("李敏", "撤销") as writer:
        writer.undo()
    assert permits() == 7
    with office.write("李敏", "撤销") as writer:
        writer.undo()
    assert permits() is None
    with office.write("李敏", "重做") as writer:
        writer.redo()
    assert permits() == 7
    drop_imported(office, "李敏", 2022, "national-2021")
    assert permits() is None
    with office.read() as reader:
        assert imported(reader) == []
    with office.write("李敏", "撤销") as writer:
        writer.undo()
    assert permits() == 7


def test_a_year_signed_here_refuses_and_one_signed_later_stands_first(definitions: Definitions, office: Office) -> None:
    published = read(definitions, page(permits="7"))
    keep_imported(office, "李敏", published)
    sign(office, replace(published, report=corrected(published, PERMITS, Decimal(9)).report))
    with office.read() as reader:
        signed = baseline_of(reader, definitions, 2023, "national-2021")
    assert signed
    assert (signed.version, signed.report.cell(PERMITS).value, signed.cells) == (1, 9, {})
    with pytest.raises(Refused, match="2022年度报告已在本单位签发"):
        keep_imported(office, "李敏", published)


def test_a_file_without_figures_is_not_kept(definitions: Definitions, office: Office) -> None:
    published = read(definitions, page())
    with pytest.raises(InputError, match=r"“洛江2022\.html”中没有读到数字"):
        keep_imported(office, "李敏", replace(published, report=replace(published.report, tables=())))


def test_what_was_kept_before_sources_were_kept_still_reads(definitions: Definitions, office: Office) -> None:
    data = {**as_plain(read(definitions, page(permits="7")).report), "source": "旧.json"}
    with office.write("李敏", "录入以往年度报告") as writer:
        text = json.dumps(data, ensure_ascii=False)
        writer.add(Narrative(year=2022, form="national-2021", section=IMPORTED, text=text))
    with office.read() as reader:
        kept = baseline_of(reader, definitions, 2023, "national-2021")
        assert imported(reader) == [KeptReport(2022, "national-2021", "旧.json")]
    assert kept
    assert (kept.cells, kept.report.cell(PERMITS).value) == ({}, 7)


def test_of_two_reports_of_a_year_the_asked_form_tells(definitions: Definitions, office: Office) -> None:
    """省附表 signed here beside 全国统计表 taken in: each form is held against its own."""
    national, annex = (_filled(definitions.forms[id], 2015) for id in ("national-2014", "fujian-2012"))
    sign(office, annex)
    keep_imported(office, "李敏", national)
    with office.read() as reader:
        forms = {id: baseline_of(reader, definitions, 2016, id) for id in ("national-2014", "fujian-2012")}
    assert {id: found.report.form for id, found in forms.items() if found} == {id: id for id in forms}


def test_last_years_figures_taken_in_are_used_by_this_years_checks(definitions: Definitions, office: Office) -> None:
    last = read(definitions, page(permits="7"))
    ref = CellRef("requests", "carried_on", "natural_person")
    keep_imported(office, "李敏", corrected(last, ref, Decimal(2)))
    with office.read() as reader:
        report = prepare(reader, definitions, 2023, "national-2021")
    assert any(f.rule == "carried-from-last-year" for f in report.findings)


@pytest.mark.parametrize("name", ["fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021"])
def test_what_the_form_prints_is_no_fault_of_the_office(definitions: Definitions, office: Office, name: str) -> None:
    """The labels of the province's annex mix 1. and 1、: asked about in a report from outside, never in our own."""
    form = definitions.forms[name]
    with office.read() as reader:
        own = prepare(reader, definitions, form.first_year, name)
    assert not [f for f in own.findings if f.rule.startswith("numbering")]
    outside = check_outside(definitions, Published(file="附表.json", report=replace(own, findings=())))
    asked = [f.message for f in outside.report.findings if f.rule == "numbering-labels"]
    assert len(asked) == (name == "fujian-2012")
    assert all(message.endswith("；报告格式原样如此，不必改动") for message in asked)


def _filled(form: Form, year: int) -> Published:
    """A report of the form whose every figure is 1."""
    from ogi_desk.forms.compose import Entries, compose

    class Nothing:
        def measure(self, selections: object) -> list[Decimal]:
            return [Decimal(1) for _ in selections]  # type: ignore[attr-defined]

        def groups(self, *args: object) -> list[object]:
            return []

    report = compose(form, year, Profile(agency="泉港区统计局", region="泉港区"), Nothing(), Entries(), {}, ())  # type: ignore[arg-type]
    return Published(file=f"{form.id}.json", report=report)


def sign(office: Office, published: Published) -> None:
    report = published.report
    with office.write("王立", "签发") as writer:
        writer.add(
            Snapshot(
                year=report.year, form=report.form, version=1,
                made_at=f"{report.year + 1}-01-22T09:00:00", signer="王立", signer_post="局长",
                report_json=json.dumps(as_plain(report), ensure_ascii=False),
            )
        )  # fmt: skip
