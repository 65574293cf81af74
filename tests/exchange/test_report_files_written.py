"""A report's files: written from one value, read back equal, refused when they are not, the same bytes each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from published_makers import TEXT, filled_report, with_cell

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.forms.report import CellRef, FigureStatus, Report
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.published import differences
from ogi_desk.services.report_files import ENDINGS, compare_published, write_all, write_files

NEW = CellRef("requests", "new", "total")
PLAIN = PaperOptions(system_faces=False)


@pytest.fixture(scope="module")
def press() -> ReportPress:
    return ReportPress()


@pytest.fixture(scope="module")
def national(definitions: Definitions) -> Report:
    return filled_report(definitions.forms["national-2021"], 2021)


@pytest.mark.parametrize("form_id", ["fujian-2012", "national-2014", "national-2019", "national-2021"])
@pytest.mark.parametrize("seed", [1, 2])
def test_every_file_carries_the_report(
    definitions: Definitions, press: ReportPress, tmp_path: Path, form_id: str, seed: int
) -> None:
    form = definitions.forms[form_id]
    report = filled_report(form, form.first_year, seed)
    written = write_all(report, form, tmp_path, press, OfficePages(), options=PLAIN)
    assert [path.suffix for path in written] == list(ENDINGS)
    assert sorted(tmp_path.iterdir()) == sorted(written)
    for path in written[:-1]:  # each fits its form without being told which
        found = OfficePages().read(path.read_bytes(), path.name, form, report.year)
        assert found.report.form == form_id
        assert not [source for source in found.cells.values() if source.doubt]


def test_the_same_report_makes_the_same_bytes(press: ReportPress, national: Report) -> None:
    pages = OfficePages()
    for ending in (".html", ".xlsx", ".json"):
        assert pages.write(national, ending) == pages.write(national, ending)
    assert press.write_report(national) == press.write_report(national)


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".html", ".xlsx"])
@pytest.mark.parametrize(
    ("value", "status"), [(0, FigureStatus.ENTERED), (None, FigureStatus.MISSING), (None, FigureStatus.NOT_APPLICABLE)]
)
def test_zero_missing_and_not_applicable_stay_three_things(
    definitions: Definitions,
    press: ReportPress,
    national: Report,
    tmp_path: Path,
    ending: str,
    value: int | None,
    status: FigureStatus,
) -> None:
    form = definitions.forms["national-2021"]
    report = with_cell(national, NEW, value, status)
    target = tmp_path / f"r{ending}"
    write_files(report, form, [target], press, OfficePages(), options=PLAIN)
    read = OfficePages().read(target.read_bytes(), target.name, form, 2021)
    others = [
        with_cell(national, NEW, v, s)
        for v, s in ((0, FigureStatus.ENTERED), (None, FigureStatus.MISSING), (None, FigureStatus.NOT_APPLICABLE))
        if (v, s) != (value, status)
    ]
    for other in others:
        found = differences(other, read, exact=True, text=ending != ".xlsx", frame=ending != ".xlsx")
        assert [difference.cell for difference in found] == [NEW]


class Slipping(OfficePages):
    """Writes one figure, or one word, otherwise than the report has it."""

    def __init__(self, slip: Callable[[Report], Report], only: str) -> None:
        self.slip, self.only = slip, only

    def write(self, report: Report, ending: str) -> bytes:
        return super().write(self.slip(report) if ending == self.only else report, ending)


@pytest.mark.parametrize("ending", [".html", ".xlsx", ".json"])
def test_a_file_with_another_figure_is_refused_and_nothing_is_left(
    definitions: Definitions, press: ReportPress, national: Report, tmp_path: Path, ending: str
) -> None:
    kept = tmp_path / f"{national.title}.pdf"
    kept.write_bytes(b"last week's")
    pages = Slipping(lambda report: with_cell(report, NEW, 4711), ending)
    with pytest.raises(Refused, match=r"一、本年新收政府信息公开申请数量.*总计.*4711") as refusal:
        write_all(national, definitions.forms["national-2021"], tmp_path, press, pages, options=PLAIN)
    assert f"{national.title}{ending}" in str(refusal.value)
    assert [path.name for path in tmp_path.iterdir()] == [kept.name]
    assert kept.read_bytes() == b"last week's"


def test_a_file_with_another_word_is_refused(
    definitions: Definitions, press: ReportPress, national: Report, tmp_path: Path
) -> None:
    def slip(report: Report) -> Report:
        first = report.sections[0]
        words = replace(first.paragraphs[0], text=first.paragraphs[0].text.replace("12件", "21件"))
        return replace(
            report, sections=(replace(first, paragraphs=(words, *first.paragraphs[1:])), *report.sections[1:])
        )

    with pytest.raises(Refused, match=r"一、总体情况.*12件.*21件"):
        write_files(national, definitions.forms["national-2021"], [tmp_path / "r.html"], press, Slipping(slip, ".html"))
    assert not list(tmp_path.iterdir())


def test_when_one_place_cannot_be_written_no_file_appears(
    definitions: Definitions, press: ReportPress, national: Report, tmp_path: Path
) -> None:
    (tmp_path / "taken.json").mkdir()
    targets = [tmp_path / "r.html", tmp_path / "taken.json"]
    with pytest.raises(InputError, match=r"taken\.json"):
        write_files(national, definitions.forms["national-2021"], targets, press, OfficePages())
    assert [path.name for path in tmp_path.iterdir()] == ["taken.json"]


def test_text_that_looks_like_headings_and_table_lines_does_no_harm(
    definitions: Definitions, press: ReportPress, tmp_path: Path
) -> None:
    form = definitions.forms["national-2021"]
    texts = ("一、先说一件事", "单位：件", "附件：另有一张表", "2021年12月31日", "\u000b有控制符\u200b的一行", "𬭎①½ﬁ")
    report = filled_report(form, 2021, texts=texts)
    assert len(write_all(report, form, tmp_path, press, OfficePages(), options=PLAIN)) == len(ENDINGS)


def test_a_title_that_is_gone_or_damaged_is_told(definitions: Definitions, national: Report) -> None:
    form, pages = definitions.forms[national.form], OfficePages()
    page = pages.write(national, ".html").decode("utf-8")
    damaged = page.replace("政府信息公开工作年度报告", "政府信息工作报告")
    assert damaged != page
    _, found = compare_published(national, form, damaged.encode("utf-8"), "page.html", pages)
    assert [d for d in found if national.title in d.message]


def test_the_page_on_the_website_is_compared(definitions: Definitions, national: Report) -> None:
    form, pages = definitions.forms["national-2021"], OfficePages()
    page = pages.write(national, ".html").decode()
    framed = page.replace("<main>", "<div>首页 &gt; 政府信息公开</div><main>").replace(
        "</main>", "<p>主办单位：某某</p></main>"
    )
    assert compare_published(national, form, framed.encode("gb18030", "xmlcharrefreplace"), "page.html", pages)[1] == []
    changed = framed.replace(TEXT[0], TEXT[0].replace("12件", "13件"), 1)
    changed = changed.replace("<time", "<i").replace("2022年1月26日", "2022年1月28日")
    other = with_cell(national, NEW, 31415)
    _, found = compare_published(other, form, changed.encode(), "page.html", pages)
    assert [(d.cell, d.section) for d in found] == [(NEW, ""), (None, "overview"), (None, "")]
    assert found[0].ours == "31415"
    assert found[0].place.startswith("第")
    assert "2022年1月28日" in found[2].message


def test_other_endings_are_refused(
    definitions: Definitions, press: ReportPress, national: Report, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=r"r\.doc"):
        write_files(national, definitions.forms["national-2021"], [tmp_path / "r.doc"], press, OfficePages())
