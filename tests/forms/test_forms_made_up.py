"""Made-up reports over all five forms: an honest text raises nothing, each planted fault is found at its cell."""

from __future__ import annotations

import pytest
from made_up_more_texts import TEXTS as MORE
from made_up_tables import FORMS, made_up
from made_up_texts import TEXTS

from ogi_desk.forms.findings import check
from ogi_desk.forms.report import Finding

ALL = [*TEXTS, *MORE]
LAST = {name: made_up(name, "", last=True) for name in FORMS}


def found(name: str, section: str, text: str) -> list[Finding]:
    findings = check(FORMS[name], made_up(name, text, section), LAST[name])
    return [f for f in findings if f.section or f.rule not in ("channels-rest", "request-channels-rest")]


def at(finding: Finding, place: str) -> bool:
    """Whether a finding is of a rule, or names a cell: its row, its column, or the beginning of both."""
    cells = [f"{cell.row}/{cell.column}" for cell in finding.cells]
    return finding.rule == place or any(cell.startswith(place) or cell.endswith(f"/{place}") for cell in cells)


@pytest.mark.parametrize("name", [*FORMS])
def test_the_tables_are_right(name: str) -> None:
    assert [(f.rule, f.message) for f in found(name, "", "本年度工作平稳。")] == []


@pytest.mark.parametrize("number", range(len(ALL)))
def test_an_honest_text_raises_nothing_and_its_faults_are_found(number: int) -> None:
    name, section, text, faults = ALL[number]
    assert [(f.rule, f.message) for f in found(name, section, text)] == []
    for stood, put, place in faults:
        assert stood in text
        told = found(name, section, text.replace(stood, put, 1))
        assert [f for f in told if at(f, place) and f.message], (put, [(f.rule, f.message) for f in told])


def test_enough_was_tried() -> None:
    assert len(ALL) >= 60
    assert sum(len(faults) for *_, faults in ALL) >= 200
    assert {name for name, *_ in ALL} == {*FORMS}


@pytest.mark.parametrize(
    ("text", "severity", "says"),
    [
        ("新收政府信息公开申请43件，其中商业企业申请5件。", "error",
         "文中“其中商业企业申请5件”与表中“本年新收政府信息公开申请数量·商业企业”不一致，表中为6"),
        ("新收政府信息公开申请43件，其中企业申请5件。", "warning", "商业企业”不一致，表中为6"),
        ("申请人中，商业企业申请5件。", "warning", "商业企业”不一致，表中为6"),
        ("新收政府信息公开申请43件，其中自然人31件、法人或其他组织11件。", "error", "6、1、0、3、2，合计12"),
        ("本级新收政府信息公开申请43件，其中商业企业5件。", "warning", "表中为6"),
        ("被申请行政复议4件，其中结果维持3件。", "error", "行政复议结果维持”不一致，表中为2"),
        ("被提起行政诉讼3件，其中维持3件。", "warning", "1、1，合计2"),
    ],
)  # fmt: skip
def test_how_grave_a_class_is_and_how_it_is_said(text: str, severity: str, says: str) -> None:
    (finding,) = found("national-2021", "", text)
    assert (finding.rule, finding.severity.value) == ("class-against-table", severity)
    assert says in finding.message
