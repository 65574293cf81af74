"""Whole reports of county bureaus: an honest one raises nothing, with last year's or without; faults are found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from bureau_reports import BUREAUS, Bureau
from registers import shipped

from ogi_desk.exchange.filled_tables import GivenFigure, filled_table
from ogi_desk.forms.findings import check, checked
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.report import Finding, Paragraph, Report, Section, Table

FORM = shipped("national-2021")
Values = dict[tuple[str, str], Decimal]


def tables(requests: dict[str, tuple[int, ...]], cases: dict[str, int], proactive: Values, year: int) -> list[Table]:
    """The form's tables from their details; totals and what is carried on are reckoned here."""
    rows = {name: [*values, *[0] * (6 - len(values))] for name, values in requests.items()}
    shape = FORM.table("requests")
    total = shape.row("results") if shape else None
    assert shape
    assert total
    nil = [0] * 6
    results = [sum(rows.get(part, nil)[at] for part in total.sum_of) for at in range(6)]
    carried = [rows.get("new", nil)[at] + rows.get("carried_in", nil)[at] - results[at] for at in range(6)]
    assert min(carried) >= 0
    rows |= {"results": results, "carried_on": carried}
    columns = [column.id for column in shape.columns]
    values: dict[str, Values] = {
        "requests": {
            (row, c): Decimal(v) for row, of in rows.items() for c, v in zip(columns, [*of, sum(of)], strict=True)
        },
        "cases": {("cases", name): Decimal(value) for name, value in cases.items()},
        "proactive": proactive,
    }
    found = []
    for table in FORM.tables:
        given = {}
        for at, row in enumerate(table.rows):
            for place, column in enumerate(table.columns):
                cell = row.cells.get(column.id)
                if cell and cell.not_applicable:
                    continue
                value = values[table.id].get((row.id, column.id), Decimal(0))
                if table.id == "cases" and column.sum_of:
                    value = sum((values["cases"].get((row.id, part), Decimal(0)) for part in column.sum_of), Decimal(0))
                given[at, place] = GivenFigure(value)
        found.append(filled_table(table, year, given, {}))
    return found


def report(agency: str, year: int, filled: list[Table], texts: tuple[str, ...]) -> Report:
    def paragraphs(text: str) -> tuple[Paragraph, ...]:
        levels = [(line, heading_of(line)) for line in text.split("\n") if line]
        return tuple(Paragraph(text=line, level=level, lead=lead) for line, (level, lead) in levels)

    return Report(
        form=FORM.id, form_version="1", year=year, agency=agency, title=f"{agency}{year}年政府信息公开工作年度报告",
        title_lines=(), charts=(), signed_on=date(year + 1, 1, 20), tables=tuple(filled),
        sections=tuple(
            Section(id=s.id, heading=s.heading, paragraphs=paragraphs(text))
            for s, text in zip(FORM.sections, texts, strict=True)
        ),
    )  # fmt: skip


def of(bureau: Bureau) -> tuple[Report, Report]:
    """A bureau's report, and last year's as far as this one speaks of it."""
    proactive = {place: Decimal(str(value)) for place, value in bureau.proactive.items()}
    now = report(
        bureau.agency, bureau.year, tables(bureau.requests, bureau.cases, proactive, bureau.year), bureau.texts
    )
    carried = [*bureau.requests.get("carried_in", ()), *[0] * 6][:6]
    new = (bureau.before - sum(carried[1:]), *carried[1:])
    stood = {place: proactive.get(("normative", place), Decimal(0)) for place in ("made", "repealed", "in_force")}
    standing = {("normative", "in_force"): stood["in_force"] - stood["made"] + stood["repealed"]}
    answered = tuple(n - c for n, c in zip(new, carried, strict=True))
    last = tables({"new": new, "granted": answered}, {}, standing, bureau.year - 1)
    return now, report(bureau.agency, bureau.year - 1, last, ("",) * 6)


def at(finding: Finding, place: str) -> bool:
    cells = [f"{cell.row}/{cell.column}" for cell in finding.cells]
    return finding.rule == place or any(cell.startswith(place) or cell.endswith(f"/{place}") for cell in cells)


@pytest.mark.parametrize("name", BUREAUS)
def test_an_honest_report_raises_nothing(name: str) -> None:
    now, last = of(BUREAUS[name])
    for previous in (None, last):
        assert [f.message for f in check(FORM, now, previous)] == []


@pytest.mark.parametrize("name", [name for name, bureau in BUREAUS.items() if bureau.faults])
def test_two_faults_at_once_are_both_found(name: str) -> None:
    bureau = BUREAUS[name]
    texts = bureau.texts
    for stood, put, _ in bureau.faults:
        assert any(stood in text for text in texts)
        texts = tuple(text.replace(stood, put, 1) for text in texts)
    now, last = of(replace(bureau, texts=texts))
    found = check(FORM, now, last)
    for _, put, place in bureau.faults:
        assert [f for f in found if at(f, place)], (put, [f.message for f in found])


def told(
    text: str, agency: str = "西岭县水利局", section: str = "overview", *, alone: bool = False
) -> list[tuple[str, str]]:
    """What a text raises in the report of the water bureau: 13 new requests, 14 last year; 2 disputes."""
    now, last = of(BUREAUS["water"])
    texts = tuple(text if s.id == section else "" for s in FORM.sections)
    now = report(agency, now.year, list(now.tables), texts)
    this = checked(FORM, now, None if alone else last)
    return [(f.severity.value, f.message) for f in this.findings if f.section == section]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("新收政府信息公开申请13件，上年同期为36件。", "文中称“上年同期为36件”，本年13、上年14，应为14"),
        ("新收政府信息公开申请13件（2024年同期仅12件），下降7.1%。", "应为14"),
        ("申请量比上年增加30件。", "文中称“比上年增加30件”，本年13、上年14，实为减少"),
        ("新收申请数量同比下降17%。", "应为7.1%"),
        ("2024年收到申请26件，2025年收到申请13件。", "文中称“2024年收到申请26件”，本年13、上年14，应为14"),
        ("结转2026年5件。", "不一致，表中总计为1件"),
        ("予以公开5件，占办结总数的83.5%。", "“5件”占13的38.5%，文中写作83.5%"),
        ("共公开信息1 856条，其中：甲类127条、乙类89条、丙类1641条。", "多1条"),
    ],
)
def test_what_was_not_read_before_is_found(text: str, says: str) -> None:
    assert [message for _, message in told(text) if says in message]


@pytest.mark.parametrize(
    "text",
    [
        "新收政府信息公开申请13件（上年同期14件），下降7.1%。",
        "申请量与上年基本持平。",
        "申请量比上年减少1件，降幅7.1%。",
        "2024年收到申请14件，2025年收到申请13件；结转2026年1件。",
        "全年受理行政复议案件120件，审结98件，其中维持80件、纠正10件，均在法定期限内审结。办理行政应诉案件35件。",
        "收到行政复议申请150件，依法受理120件。审结行政复议案件98件，均获维持。",
        "受理行政复议案件数量比上年增加30件。",
        "公布2024年度81个部门决算。",
        "予以公开5件，占办结总数的38.5%。",
    ],
)
def test_what_is_true_or_of_other_matters_raises_nothing(text: str) -> None:
    assert told(text) == []


def test_disputes_of_a_review_body_are_a_question_at_most() -> None:
    text = "2025年受理行政复议案件120件。"
    assert told(text) == told(f"全年行政复议案件120件。{text}", "西岭县司法局") == []
    ((severity, message),) = told(text, section="cases")
    assert (severity, "不一致，表中行政复议总计为2件" in message) == ("warning", True)
    ((severity, _),) = told("因政府信息公开被申请行政复议120件。")
    assert severity == "error"


def test_a_change_without_last_year_is_told_as_not_checked() -> None:
    now, _ = of(BUREAUS["water"])
    texts = ("申请量比上年增加30件。新收申请13件，上年同期为36件。", *[""] * 5)
    this = checked(FORM, report(now.agency, now.year, list(now.tables), texts))
    assert this.findings == ()
    assert "没有2024年度的数，未核对文中的“比上年增加30件”" in this.unchecked
    assert "没有2024年度的数，未核对文中的“上年同期为36件”" in this.unchecked
