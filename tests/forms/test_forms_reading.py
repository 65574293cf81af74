"""Which numbers of a text are counts, and what they are."""

from __future__ import annotations

import pytest

from ogi_desk.forms.report import FieldSpan, Paragraph, Section
from ogi_desk.forms.text_numbers import read_section


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全年46条，占23.9%", [("46条", "46", 0), ("23.9%", "23.9", 1)]),
        ("共１２３４条，占６０．５％", [("１２３４条", "1234", 0), ("６０．５％", "60.5", 1)]),
        ("收到一件，办结十二件，共二十三次", [("一件", "1", 0), ("十二件", "12", 0), ("二十三次", "23", 0)]),
        ("共1,234条", [("1,234条", "1234", 0)]),
        ("访问3.5万次", [("3.5万次", "35000.0", 1)]),
        ("2012年3月1日，闽政办函〔2012〕157号，第27条、第二十七条", []),
        ("1.概述 2、渠道 （3）其他", []),
        ("电话0595-87000000，邮编362801", []),
        ("一百二十件，一百零五件", [("一百二十件", "120", 0), ("一百零五件", "105", 0)]),
        ("累计二千三百条", [("二千三百条", "2300", 0)]),
        ("申请总数13件，办结数44件", [("13件", "13", 0), ("44件", "44", 0)]),
        ("公开１，２３６条，占1/3", [("１，２３６条", "1236", 0)]),
        ("三五件，千百次，近百条，数十条，40余条", []),
    ],
)
def test_numbers_with_a_unit_are_read(text: str, expected: list[tuple[str, str, int]]) -> None:
    reading = read_section(Section(id="s", heading="", paragraphs=(Paragraph(text=text),)))
    assert [(text[n.start : n.end], str(n.value), n.decimals) for n in reading.numbers] == expected


def test_places_go_on_over_paragraphs_and_fields_are_known() -> None:
    section = Section(
        id="s",
        heading="",
        paragraphs=(Paragraph(text="甲"), Paragraph(text="共46条", fields=(FieldSpan(1, 3, "annex/proactive/year"),))),
    )
    reading = read_section(section)
    (number,) = reading.numbers
    assert reading.text[number.start : number.end] == "46条"
    assert number.key == "annex/proactive/year"
    assert [reading.text[a:b] for a, b in reading.sentences()] == ["甲", "共46条"]
