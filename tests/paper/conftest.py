"""The press, and the report of the sample year printed once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from paper_reports import make_report

from ogi_desk.forms.report import Report
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.paper_ports import Paper, PaperOptions


@pytest.fixture(scope="session")
def press() -> ReportPress:
    """A press with its fonts open."""
    return ReportPress()


@pytest.fixture(scope="session")
def report() -> Report:
    """The report as a clerk sees it."""
    return make_report()


@pytest.fixture(scope="session")
def paper(press: ReportPress, report: Report) -> Paper:
    """The report on paper, shipped faces only."""
    return press.print_report(report, PaperOptions(system_faces=False))


@pytest.fixture(scope="session")
def make() -> Callable[..., Report]:
    """Make the report with changes."""
    return make_report
