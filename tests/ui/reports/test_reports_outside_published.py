"""The page found on the website held against what was signed, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from outside_sources import FORM, page, take
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from ogi_desk.domain.records import Publication, Snapshot
from ogi_desk.forms.report import Report
from ogi_desk.services.baseline import signed_report
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.records import bin_records
from ogi_desk.services.reports import prepare
from ogi_desk.services.sample import SampleOffice
from ogi_desk.services.signoff import approve, send_for_review
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.outside.published_dialog import PublishedDialog
from ogi_desk.ui.outside.source import Source


def test_the_same_page_is_plainly_the_same_and_a_changed_one_lists_ours_and_theirs(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    dialog = show(PublishedDialog(desk, 2012, FORM))
    assert "还没有签发" in dialog.line.message
    take(dialog, page(desk, national, tmp_path), idle)
    assert dialog.compared.differences == ()
    assert dialog.same.text().startswith("一致")
    assert "一致" in dialog.as_text()

    take(dialog, page(desk, national, tmp_path, {20: "9", 41: "17"}), idle)
    assert len(dialog.compared.differences) == 2
    assert [line.cells[2] for line in dialog.model.lines] == ["9", "17"]
    assert "2 处不一致" in dialog.verdict.message
    assert "9" in dialog.detail.toPlainText()
    assert "原文" in dialog.detail.toPlainText()
    dialog.copy_list()
    assert QApplication.clipboard().text().splitlines()[1].startswith("1. ")
    dialog.save_list(tmp_path / "核对.txt")
    idle()
    assert (tmp_path / "核对.txt").read_text(encoding="utf-8-sig") == dialog.as_text()


def test_the_signed_version_is_held_against_first_and_others_can_be_chosen(
    desk: Desk, sample: SampleOffice, show: Callable[[Any], Any], idle: Callable[[], None], tmp_path: Path
) -> None:
    year, form = sample.year, sample.form
    with desk.office.read() as reader:
        report = prepare(reader, desk.definitions, year, form)
    send_for_review(desk.office, desk.definitions, desk.actor, year, form)
    excuses = {finding.key: "依上年口径" for finding in report.findings}
    approve(
        desk.office, desk.definitions, desk.press, desk.notary, sample.director, sample.passphrase, year, form,
        excuses, PaperOptions(system_faces=False),
    )  # fmt: skip
    with desk.office.read() as reader:
        kept = signed_report(reader.all(Snapshot)[0], desk.definitions.forms[form])
        item = reader.all(Publication)[0]
    bin_records(desk.office, desk.actor, Publication, [item.id or 0])
    dialog = show(PublishedDialog(desk, year, form))
    assert dialog.version.currentData() == 1
    take(dialog, page(desk, kept.report, tmp_path), idle)
    assert dialog.compared.against == kept.words
    assert dialog.compared.differences == ()
    assert "第1版" in dialog.same.text()
    dialog.version.setCurrentIndex(dialog.version.count() - 1)
    dialog.version.activated.emit(dialog.version.currentIndex())
    idle()
    assert dialog.compared.against == ""
    assert dialog.compared.differences, "a record is gone since the signature"


def test_changed_text_is_shown_from_where_it_parts(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    assert source.path is not None
    text = source.path.read_text(encoding="utf-8")
    section = next(s for s in national.sections if s.paragraphs and len(s.paragraphs[0].text) > 30)
    words = section.paragraphs[0].text[20:26]
    source.path.write_text(text.replace(words, "某某某", 1), encoding="utf-8")
    dialog = show(PublishedDialog(desk, 2012, FORM))
    take(dialog, source, idle)
    found = [line for line in dialog.model.lines if "某某某" in line.cells[2]]
    assert found
    assert words[:3] in found[0].cells[1]


def test_a_file_dropped_is_read_and_one_for_programs_is_no_page(
    desk: Desk, show: Callable[[Any], Any], idle: Callable[[], None], national: Report, tmp_path: Path
) -> None:
    source = page(desk, national, tmp_path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(source.path))])
    dialog = show(PublishedDialog(desk, 2012, FORM))
    where, none, no_key = QPointF(20, 20), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, mime, none, no_key))
    idle()
    assert dialog.compared is not None
    (tmp_path / "年报.json").write_text("{", encoding="utf-8")
    take(dialog, Source("年报.json", tmp_path / "年报.json"), idle)
    assert "年报.json" in dialog.line.message
    assert dialog.compared is None
    assert not dialog.copy.isEnabled()


def test_the_keyboard_begins_at_the_button_that_chooses_the_page(desk: Desk, show: Callable[[Any], Any]) -> None:
    dialog = show(PublishedDialog(desk, 2012, FORM))
    assert dialog.focusWidget() is dialog.bar.choose
