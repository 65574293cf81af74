"""Opening sections one after the other: what is the same for the whole report is worded once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ogi_desk.forms.report import Report
from ogi_desk.ui.reports.fields import Shown
from ogi_desk.ui.reports.shown_figures import shown_figures
from ogi_desk.ui.reports.tab import ReportTab


def test_opening_another_section_of_one_report_words_its_figures_once(
    tab: ReportTab, idle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    worded = []

    def counted(report: Report) -> dict[str, Shown]:
        worded.append(report)
        return shown_figures(report)

    monkeypatch.setattr("ogi_desk.ui.reports.section_panel.shown_figures", counted)
    for section in ("overview", "proactive", "requests"):
        tab.outline.choose(f"section:{section}")
        idle()
    assert not worded
    assert "{{" not in tab.section.editor.composed()
