"""Charts: axes from 0, every label and figure inside, nothing over anything else."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pdfplumber
import pytest

from ogi_desk.forms.report import Bar, Chart, Report
from ogi_desk.paper.charts import scale_for
from ogi_desk.paper.geometry import HEIGHT, MM, TOP, WIDTH
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.paper_ports import Paper, PaperOptions

OPTIONS = PaperOptions(charts=True, system_faces=False)


def chart(labels: list[str], *, previous: bool = True, top: int = 20) -> Chart:
    bars = tuple(
        Bar(label=label, value=1 + (i * 7) % top, previous=(i * 5) % (top + 1) if previous else None)
        for i, label in enumerate(labels)
    )
    return Chart(id="c", title="信息数", unit="条", bars=bars, year_label="2012年", previous_label="2011年")


def words(paper: Paper) -> tuple[list[dict[str, float]], list[dict[str, float]]]:
    """The text pieces and filled boxes of the last page's type area."""
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        page = document.pages[-1]
        found = page.extract_words(x_tolerance=1.5, y_tolerance=2, keep_blank_chars=True)
        return [w for w in found if w["bottom"] < TOP + HEIGHT + 2], [r for r in page.rects if r["fill"]]


@pytest.mark.parametrize(
    ("highest", "top", "step"),
    [(0, 1, 1), (1, 1, 1), (6, 6, 2), (11, 15, 5), (18, 20, 5), (271, 300, 100), (5001, 6000, 2000)],
)
def test_axes_begin_at_0_and_hold_the_highest_value(highest: int, top: int, step: int) -> None:
    scale = scale_for(highest)
    assert (scale.top, scale.step) == (top, step)


@pytest.mark.parametrize(
    "labels",
    [
        [f"{m}月" for m in range(1, 13)],
        ["机构信息", "政策法规", "部门业务", "政务动态", "其他"],
        ["业务信息/统计公报", "业务信息/统计分析报告", "人事信息/公务员招考录用", "规划计划", "其他"],
        [f"类别名称较长的第{i}类信息" for i in range(17)],
        ["全部"],
    ],
)
@pytest.mark.parametrize("previous", [True, False])
def test_labels_neither_overlap_nor_leave_the_page(
    press: ReportPress, make: Callable[..., Report], labels: list[str], previous: bool
) -> None:
    paper = press.print_report(make(charts=(chart(labels, previous=previous),)), OPTIONS)
    texts, boxes = words(paper)
    shown = "".join(str(w["text"]) for w in texts)
    assert all(label.replace("/", "") in shown.replace("/", "") for label in labels if len(label) < 4)
    left = min(28 * MM, 26 * MM)
    for w in texts:
        assert left - 1 <= w["x0"] <= w["x1"] <= 28 * MM + WIDTH + 1, w
    for i, a in enumerate(texts):
        for b in texts[i + 1 :]:
            wide = min(a["x1"], b["x1"]) - max(a["x0"], b["x0"])
            tall = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
            assert wide < 1 or tall < 4, (a["text"], b["text"])
    assert len(boxes) >= len(labels)
    assert ("2011年" in shown) is previous


def test_an_annex_of_two_charts_stays_on_one_page(press: ReportPress, report: Report) -> None:
    with_charts = press.print_report(report, OPTIONS)
    without = press.print_report(report, PaperOptions(system_faces=False))
    assert with_charts.pages == without.pages + 1


@pytest.mark.parametrize("bars", [(), tuple(Bar(label=f"{n}月", value=0, previous=0) for n in range(1, 13))])
def test_charts_without_bars_make_no_annex(
    press: ReportPress, make: Callable[..., Report], bars: tuple[Bar, ...]
) -> None:
    empty = Chart(id="c", title="信息数", unit="条", bars=bars, year_label="2012年", previous_label="2011年")
    paper = press.print_report(make(charts=(empty,)), OPTIONS)
    assert paper.pages == press.print_report(make(charts=()), OPTIONS).pages


def test_many_categories_go_on_over_the_page(press: ReportPress, make: Callable[..., Report]) -> None:
    paper = press.print_report(make(charts=(chart([f"类别名称较长的第{i}类信息" for i in range(40)]),)), OPTIONS)
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        text = "".join(page.extract_text() for page in document.pages)
    assert "（续图）" in text
    assert all(f"第{i}类信息" in text for i in range(40))
