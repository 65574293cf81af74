"""Sub-headings a draft leaves to the clerk are asked about until something stands under them."""

from __future__ import annotations

from datetime import date

from ogi_desk.forms.findings_empty import check_empty
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.report import Paragraph, Report, Section
from ogi_desk.services.definitions import load_definitions

FORM = load_definitions().forms["national-2021"]


def told(*lines: str, section: str = "problems") -> list[str]:
    """The headings asked about, as they stand in the text."""
    paragraphs = tuple(Paragraph(text=line, level=heading_of(line)[0], lead=heading_of(line)[1]) for line in lines)
    report = Report(
        form=FORM.id, form_version="1", year=2025, agency="", title="", title_lines=(), tables=(), charts=(),
        sections=(Section(id=section, heading="", paragraphs=paragraphs),), signed_on=date(2026, 1, 31),
    )  # fmt: skip
    text = report.section_text(section)
    return [text[f.start : f.end] for f in check_empty(FORM, report)]


def test_the_draft_of_problems_is_asked_about_line_by_line() -> None:
    assert told("（一）存在的主要问题：", "（二）改进情况：") == ["（一）存在的主要问题：", "（二）改进情况："]
    assert told("（一）存在的主要问题：", "公开不够及时。", "（二）改进情况：") == ["（二）改进情况："]
    assert told("（一）存在的主要问题：公开不够及时。", "（二）改进情况：已按月核对。") == []


def test_a_heading_over_lower_headings_or_text_is_filled() -> None:
    assert told("（一）存在的主要问题", "1.公开不够及时。", "2.目录不全。", "（二）改进情况", "按月核对。") == []
    assert told("（五）监督保障。", "本年开展培训2次。", section="overview") == []
    assert told("（四）平台建设。专栏改版。", "（五）监督保障。", section="overview") == ["（五）监督保障。"]


def test_a_list_of_short_sentences_is_no_row_of_headings() -> None:
    assert told("（一）加强学习培训。", "（二）完善公开目录。", "（三）按月核对数据。") == []


def test_a_line_as_the_form_drafted_it_is_asked_about() -> None:
    draft = [line for line in FORM.section("overview").draft.splitlines() if line.startswith("（五）")]  # type: ignore[union-attr]
    assert draft
    assert told(*draft, section="overview") == draft
