"""A report out to JSON and in again, with ids and without."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.labels import any_year, match_labels, unnumbered
from ogi_desk.exchange.report_json import from_json, to_json
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, FigureStatus, Report
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.reports import prepare


@pytest.fixture
def form(definitions: Definitions) -> Form:
    return definitions.forms["fujian-2012"]


@pytest.fixture
def report(office: Office, definitions: Definitions) -> Report:
    with office.read() as reader:
        return prepare(reader, definitions, 2012, "fujian-2012")


def plain(report: Report) -> dict[str, Any]:
    return json.loads(json.dumps(to_json(report), ensure_ascii=False))


def test_out_and_in_again_keeps_figures_and_text(report: Report, form: Form) -> None:
    data = plain(report)
    again = from_json(data, form)
    for table, other in zip(report.tables, again.tables, strict=True):
        for row, twin in zip(table.rows, other.rows, strict=True):
            assert [f.value for f in row.figures] == [f.value for f in twin.figures]
            assert row.label == twin.label
    assert [(s.id, s.heading) for s in report.sections] == [(s.id, s.heading) for s in again.sections]
    assert {key: value for key, value in plain(again).items() if key != "findings"} == {
        key: value for key, value in data.items() if key != "findings"
    }


def test_without_ids_labels_decide(report: Report, form: Form) -> None:
    data = plain(report)
    (table,) = data["tables"]
    del table["id"], table["title"]
    for column in table["columns"]:
        del column["id"]
        column["label"] = column["label"].replace("2012年度", "本\n年度").replace("历年累计", "历年 累计")
    for number, row in enumerate(table["rows"]):
        del row["id"]
        row["label"] = " " + row["label"].replace("其中：", "").replace("1.", "（1）").replace("、同", "．同").replace(
            "、网", "．网"
        )
        row["values"] = [number, f"{number * 1000:,}"]
    table["rows"].reverse()
    again = from_json(data, form)
    for number, row in enumerate(again.tables[0].rows):
        assert [f.value for f in row.figures] == [Decimal(number), Decimal(number * 1000)]


def test_columns_may_stand_the_other_way_round(form: Form) -> None:
    data = {
        "tables": [
            {
                "id": "annex",
                "columns": [{"label": "历年累计"}, {"label": "2012年度"}],
                "rows": [{"label": "主动公开信息数", "values": [271, 46]}],
            }
        ]
    }
    again = from_json(data, form)
    assert again.cell(CellRef("annex", "proactive", "year")).value == 46
    assert again.cell(CellRef("annex", "proactive", "total")).value == 271


@pytest.mark.parametrize("blank", ["/", "-", "—", "——", "", "  ", "／", None])
def test_not_given_is_not_nought(form: Form, blank: str | None) -> None:
    data = {"tables": [{"rows": [{"id": "proactive", "values": [blank, 0]}]}]}
    again = from_json(data, form)
    first, second = again.tables[0].rows[0].figures
    assert (first.value, first.status) == (None, FigureStatus.MISSING)
    assert (second.value, second.status) == (Decimal(0), FigureStatus.ENTERED)


@pytest.mark.parametrize("value", ["十", "1 2", "12条", True, [], {}, "NaN", float("inf")])
def test_what_is_no_number_is_refused_with_its_place(form: Form, value: object) -> None:
    data = {"tables": [{"rows": [{"id": "website", "values": [1, value]}]}]}
    with pytest.raises(InputError, match=r"政府网站公开.*历年累计"):
        from_json(data, form, "x.json")


def test_tables_rows_and_columns_unknown_to_the_form_are_told(form: Form) -> None:
    data = {
        "year": 2012,
        "tables": [
            {
                "columns": [{"label": "2012年度"}, {"label": "2011年"}, {"label": "历年累计"}, {"label": "备注"}],
                "rows": [
                    {"label": "主动公开信息数", "values": [1, 2, 3, "见说明"]},
                    {"label": "传真申请数", "values": [1, 1, 1, 1]},
                ],
            },
            {"title": "政府网站访问量", "rows": [{"label": "访问量", "values": [1]}]},
        ],
    }
    again = from_json(data, form)
    assert sorted(finding.rule for finding in again.findings) == ["unknown_column", "unknown_row", "unknown_table"]
    assert again.cell(CellRef("annex", "proactive", "total")).value == 3


@pytest.mark.parametrize("data", [None, [], "x", {"tables": {}}, {"tables": []}, {"tables": [{"rows": "x"}]}])
def test_other_shapes_are_refused(form: Form, data: object) -> None:
    with pytest.raises(InputError):
        from_json(data, form)


def test_labels_are_matched_by_sense() -> None:
    assert unnumbered("其中：1．政府 网站公开") == "政府网站公开"
    assert unnumbered("（三）不予\n公开") == "不予公开"
    assert any_year("２０１２年度") == any_year("本年度") == any_year("2011年")
    ours = ["（一）予以公开", "1.其他", "（二）不予公开", "1.其他", "2.重复"]
    assert match_labels(ours, ["予以公开", "其他", "不予公开", "其他"]) == {0: 0, 1: 1, 2: 2, 3: 3}
    assert match_labels(ours, ["不予公开", "其他"]) == {0: 2, 1: 3}


def test_a_note_mark_is_no_digit(form: Form) -> None:
    """19① is nineteen with a note, never 191."""
    rows = [{"id": "proactive", "values": ["19①", 19]}]
    with pytest.raises(InputError, match="19①"):
        from_json({"year": 2012, "tables": [{"id": "annex", "rows": rows}]}, form)


def test_ids_of_any_kind_are_no_ids(form: Form) -> None:
    """A list where an id should be is a row, column or table without id."""
    rows = [{"id": [1], "label": "主动公开信息数", "values": [4, 5]}]
    columns = [{"id": {}, "label": "2012年度"}, {"id": [2], "label": "历年累计"}]
    report = from_json({"year": 2012, "tables": [{"id": ["annex"], "columns": columns, "rows": rows}]}, form)
    assert report.cell(CellRef("annex", "proactive", "total")).value == 5
