"""Sections of two forms that tell the same are found without their ids; what has no counterpart is left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ogi_desk.forms.layout import Form
from ogi_desk.forms.section_pairs import section_pairs
from ogi_desk.services.definitions import load_definitions

FORMS = load_definitions().forms


def headed(one: Form, other: Form) -> dict[str, str]:
    """The pairs by their headings, numbers left out."""
    ones, others = ({s.id: s.heading.partition("、")[2] or "引言" for s in form.sections} for form in (one, other))
    return {ones[mine]: others[theirs] for mine, theirs in section_pairs(one, other).items()}


def test_the_fujian_report_beside_the_one_of_2021() -> None:
    assert headed(FORMS["fujian-2012"], FORMS["national-2021"]) == {
        "概述": "总体情况",
        "主动公开政府信息情况": "主动公开政府信息情况",
        "依申请公开政府信息情况": "收到和处理政府信息公开申请情况",
        "因政府信息公开申请行政复议、提起行政诉讼的情况": "政府信息公开行政复议、行政诉讼情况",
        "政府信息公开工作存在的主要问题及改进情况": "存在的主要问题及改进情况",
        "需要说明的事项与附表": "其他需要报告的事项",
    }  # the introduction and 收费及减免 have none


def test_sections_that_changed_places_are_found() -> None:
    found = headed(FORMS["fujian-2012"], FORMS["national-2014"])
    assert found["政府信息公开的收费及减免情况"] == "政府信息公开的收费及减免情况"
    assert "行政复议" in found["因政府信息公开申请行政复议、提起行政诉讼的情况"]
    assert found["引言"] == "引言"
    assert "机构建设、保障经费和会议培训情况" not in found.values()


@pytest.mark.parametrize("one", FORMS)
@pytest.mark.parametrize("other", FORMS)
def test_it_is_the_same_from_either_side(one: str, other: str) -> None:
    there = section_pairs(FORMS[one], FORMS[other])
    back = section_pairs(FORMS[other], FORMS[one])
    assert {theirs: mine for mine, theirs in there.items()} == back
    assert one != other or there == {section.id: section.id for section in FORMS[one].sections}


def test_ids_alone_say_little() -> None:
    """An own form with other names for its sections is read as well."""
    form = FORMS["national-2021"]
    names = {section.id: f"part-{place}" for place, section in enumerate(form.sections)}
    own = replace(
        form,
        id="own",
        sections=tuple(replace(section, id=names[section.id]) for section in form.sections),
        tables=tuple(replace(table, section=names.get(table.section, "")) for table in form.tables),
    )
    there = section_pairs(FORMS["national-2019"], own)
    assert there == {section.id: names[section.id] for section in FORMS["national-2019"].sections}
