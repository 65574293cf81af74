"""A column of percentages: taken of two other columns, also in a row of sums; checked, refused when wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from naive_records import Records
from registers import cells, report_of

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.forms.findings import check
from ogi_desk.forms.form import load_form
from ogi_desk.forms.layout import Form
from ogi_desk.forms.meaning import meaning_of
from ogi_desk.forms.report import CellRef, FigureStatus, Report, Severity

OWN = """
id = "own"
version = "1"
name = "自定"
base = "national-2021"
years = [2027, 2099]
{more}
[[tables]]
id = "platform"
title = "申请渠道情况"
stub = ["申请人"]
section = "requests"
columns = [
  {{id = "received", label = "申请数"}},
  {{id = "online", label = "网上申请数", where = [["channel", "is", "online"]]}},
  {column},
]
rows = [
  {{id = "persons", label = "自然人", unit = "件", count = "received", where = [["applicant_class", "is", "natural_person"]]}},
  {{id = "firms", label = "商业企业", unit = "件", count = "received", where = [["applicant_class", "is", "business"]]}},
  {{id = "research", label = "科研机构", unit = "件", count = "received", where = [["applicant_class", "is", "research"]]}},
  {{id = "visits", label = "来访", unit = "人次"}},
  {{id = "everyone", label = "合计", unit = "件", sum_of = ["persons", "firms", "research"]}},
]
"""  # noqa: E501
COLUMN = '{{id = "share", label = "网上占比（%）", share_of = ["online", "received"]{more}}}'


def own(column: str = COLUMN.format(more=""), more: str = "") -> Form:
    return load_form(OWN.format(column=column, more=more), "own.toml")


def report() -> Report:
    """Six requests of persons, one online; three of firms, two online; none of research."""
    asked = [(ApplicantClass.NATURAL_PERSON, n < 1) for n in range(6)] + [
        (ApplicantClass.BUSINESS, n < 2) for n in range(3)
    ]
    return report_of(
        own(),
        2027,
        Records(
            requests=[
                Request(
                    id=number,
                    received_on=date(2027, 3, 1),
                    channel=RequestChannel.ONLINE if online else RequestChannel.LETTER,
                    applicant_class=who,
                    content="文",
                )
                for number, (who, online) in enumerate(asked, 1)
            ]
        ),
    )


def of(row: str, column: str = "share") -> CellRef:
    return CellRef("platform", row, column)


def test_percentages_are_taken_of_the_two_columns_and_of_sums_in_a_row_of_sums() -> None:
    found = cells(report())
    assert [found[of(row)].value for row in ("persons", "firms", "everyone")] == [
        Decimal("16.7"), Decimal("66.7"), Decimal("33.3"),
    ]  # fmt: skip
    assert found[of("everyone")].rule == "“网上申请数”占“申请数”的百分比，保留1位小数"
    assert found[of("research")].status is FigureStatus.NOT_APPLICABLE  # of nothing there is no percentage
    assert found[of("visits")].status is FigureStatus.MISSING  # two figures nobody has entered yet
    assert not [f for f in check(own(), report()) if f.severity is Severity.ERROR]


def with_share(row: str, value: str) -> Report:
    before = report()
    (table,) = (t for t in before.tables if t.id == "platform")
    rows = tuple(
        replace(r, figures=(*r.figures[:2], replace(r.figures[2], value=Decimal(value)))) if r.id == row else r
        for r in table.rows
    )
    return replace(before, tables=tuple(replace(t, rows=rows) if t.id == "platform" else t for t in before.tables))


@pytest.mark.parametrize(
    ("row", "value", "told"),
    [
        ("persons", "61.7", "error"),  # two digits changed places
        ("firms", "66.6", "warning"),  # cut, not rounded: this form only asks
        ("firms", "66.8", "error"),
        ("everyone", "33.3", ""),
    ],
)
def test_a_percentage_that_is_not_that_of_its_columns_is_found(row: str, value: str, told: str) -> None:
    found = [f for f in check(own(), with_share(row, value)) if f.rule == "percentage"]
    assert [f.severity.value for f in found] == ([told] if told else [])
    for finding in found:
        assert finding.cells == (of(row), of(row, "online"), of(row, "received"))
        assert f"填{value}，应为" in finding.message


def test_a_percentage_is_no_count() -> None:
    table = own().table("platform")
    assert table
    row, column = table.row("persons"), table.column("share")
    assert row
    assert column
    assert table.unit(row, column) == "%"
    assert meaning_of(table, row, column) is None


@pytest.mark.parametrize(
    ("column", "key", "words"),
    [
        ('{id = "share", label = "占比", share_of = ["online"]}', "share_of", "应写两列"),
        ('{id = "share", label = "占比", share_of = ["online", "none"]}', "share_of", "没有“none”"),
        ('{id = "share", label = "占比", share_of = ["share", "received"]}', "share_of", "没有“share”"),
        (COLUMN.format(more=', sum_of = ["online"]'), "share_of", "不能与 sum_of 同写"),
        (COLUMN.format(more=", decimals = 9"), "decimals", "最多4位小数"),
    ],
)
def test_a_faulty_percentage_is_refused_by_line_and_key(column: str, key: str, words: str) -> None:
    with pytest.raises(InputError) as refused:
        own(column)
    told = str(refused.value)
    assert told.startswith("格式文件“own.toml”第13行的 tables[")
    assert f".columns[3].{key}：" in told
    assert words in told


def test_a_new_section_stands_behind_the_one_it_names() -> None:
    more = '[[sections]]\nid = "platform"\nafter = "requests"\nheading = "四、渠道"\n'
    ids = [section.id for section in own(more=more).sections]
    assert ids[ids.index("requests") + 1] == "platform"
    assert len(ids) == 7
    with pytest.raises(
        InputError, match=r"第9行的 sections\[1\].after：没有“nowhere”，可以写在其后的有 overview、proactive"
    ):
        own(more=more.replace('"requests"', '"nowhere"'))
