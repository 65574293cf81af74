"""A January with last year's published page: taken in, held against, explained, compared, handed out, found online."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from ogi_desk.domain.records import Publication, Request
from ogi_desk.forms.report import CellRef
from ogi_desk.services.baseline import imported
from ogi_desk.services.records import correct
from ogi_desk.services.report_files import compare_published
from ogi_desk.services.reports import prepare
from ogi_desk.ui.outside.source import Source

FORM = "national-2021"
NEW = CellRef("requests", "new", "natural_person")
CARRIED_IN = CellRef("requests", "carried_in", "total")


@pytest.fixture
def clerk(sit_down):
    hands = sit_down("clerk")
    hands.keys("Ctrl+3")
    hands.settle()
    tab = hands.window.reports
    tab.choose_year(2012)
    hands.settle()
    tab.choose_form(FORM)
    hands.wait(lambda: tab.draft.paper)
    hands.settle()
    return hands


def pdf_text(content):
    document = pypdfium2.PdfDocument(content)
    words = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def report_now(hands):
    with hands.desk.office.read() as reader:
        return prepare(reader, hands.desk.definitions, 2012, FORM)


def last_years_page(hands, folder):
    """Last year's report as its website has it: the program's page of this year with other figures and year."""
    text = hands.desk.pages.write(report_now(hands), ".html").decode("utf-8").replace("2012", "2011")
    row = text.index("四、结转下年度继续办理")
    end = text.index("</tr>", row)
    told = re.sub(r"<td([^>]*)>0</td>", r"<td\1>2</td>", text[row:end])
    path = folder / "2011年年报.html"
    path.write_text(text[:row] + told + text[end:], encoding="utf-8")
    return path


def test_last_years_page_is_taken_in_and_contradicts(clerk, tmp_path):
    tab, desk = clerk.window.reports, clerk.desk
    before = report_now(clerk)
    assert before.unchecked, "without last year's report something cannot be checked"
    tab.verbs.baseline.trigger()
    dialog = clerk.dialog()
    dialog.take(Source("2011年年报.html", last_years_page(clerk, tmp_path)))
    clerk.settle()
    assert dialog.year.value() == 2011
    dialog.keep()
    clerk.settle()
    with desk.office.read() as reader:
        assert [(kept.year, kept.form) for kept in imported(reader)] == [(2011, FORM)]
    told = [f for f in tab.draft.latest.report.findings if CARRIED_IN in f.cells and f.severity.value == "error"]
    assert told, "two carried over last year, none carried in this year"
    clerk.keys("Ctrl+Z")
    clerk.settle()
    with desk.office.read() as reader:
        assert imported(reader) == []
    assert not [f for f in tab.draft.latest.report.findings if CARRIED_IN in f.cells and f.severity.value == "error"]


def test_a_figure_opens_its_record_and_follows_the_correction(clerk):
    tab = clerk.window.reports
    tab.show_cell(NEW)
    clerk.settle()
    panel = tab.explanation
    assert panel.isVisible()
    before = report_now(clerk).cell(NEW).value
    assert panel.view.model().rowCount() == before
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    clerk.keys("Return")
    clerk.settle()
    assert clerk.window.tabs.currentWidget() is clerk.window.requests, "the record opens where it lives"


def test_comparison_by_keys(clerk):
    tab = clerk.window.reports
    clerk.keys("Ctrl+K")
    clerk.settle()
    assert tab.comparison.isVisible()
    assert not tab.pages.isVisible()
    clerk.keys("Escape")
    clerk.settle()
    assert not tab.comparison.isVisible()
    assert tab.pages.isVisible()


def test_files_are_written_and_a_changed_page_is_found(clerk, tmp_path):
    tab, desk = clerk.window.reports, clerk.desk
    tab.verbs.files.trigger()
    dialog = clerk.dialog()
    folder = tmp_path / "上网"
    folder.mkdir()
    dialog.folder.setText(str(folder))
    clerk.wait(dialog.go.isEnabled)
    dialog.go.click()
    clerk.settle()
    written = {path.suffix: path for path in folder.iterdir()}
    assert set(written) == {".pdf", ".docx", ".html", ".xlsx", ".json"}
    dialog.reject()
    report = report_now(clerk)
    form = desk.definitions.forms[FORM]
    for ending in (".html", ".docx", ".xlsx", ".pdf"):
        content = written[ending].read_bytes()
        assert compare_published(report, form, content, written[ending].name, desk.pages)[1] == [], ending
    text = written[".html"].read_text(encoding="utf-8")
    row = text.index("一、本年新收政府信息公开申请数量")
    changed = text[:row] + re.sub(r"(<td[^>]*>)1(</td>)", r"\g<1>7\g<2>", text[row:], count=1)
    _, found = compare_published(report, form, changed.encode("utf-8"), "网站.html", desk.pages)
    assert [d.cell for d in found if d.cell] == [CellRef("requests", "new", "natural_person")]


def test_the_annex_lists_the_records_without_the_applicant(clerk):
    tab = clerk.window.reports
    tab.verbs.annex.trigger()
    dialog = clerk.dialog()
    clerk.wait(lambda: dialog.made)
    clerk.settle()
    assert dialog.made.records > 0
    with clerk.desk.office.read() as reader:
        names = {request.applicant for request in reader.all(Request)} - {""}
    words = pdf_text(dialog.made.paper.pdf)
    assert "数据说明" in words
    assert not [name for name in names if name in words]
    dialog.reject()


def test_an_item_logged_later_changes_text_and_table_together(clerk):
    tab, desk = clerk.window.reports, clerk.desk
    before = report_now(clerk).section_text("overview")
    with desk.office.read() as reader:
        item = reader.all(Publication)[0]
    correct(desk.office, "李敏", item, replace(item, published_on=date(2011, 12, 30)))
    tab.draft.follow()
    clerk.settle()
    after = report_now(clerk).section_text("overview")
    assert "46条" in before
    assert "45条" in after
    assert "46条" not in after
