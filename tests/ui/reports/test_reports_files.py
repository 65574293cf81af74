"""输出文件: what is handed out, what is replaced, what became of each file; nothing is left of a refused set."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.forms.report import CellRef, Report
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.published import differences
from ogi_desk.services.report_editions import editions
from ogi_desk.services.report_files import ENDINGS, file_name
from ogi_desk.services.reports import prepare, save_text, section_source
from ogi_desk.services.sample import SampleOffice
from ogi_desk.services.signoff import approve
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import _remember
from ogi_desk.ui.reports.files_dialog import FOLDER, KINDS, FilesDialog

FORM = "fujian-2012"
NAME = "泉港统计局2012年政府信息公开工作年度报告"
OPTIONS = PaperOptions(system_faces=False)


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    place = tmp_path / "out"
    place.mkdir()
    desk.settings.setValue(FOLDER, str(place))
    return place


@pytest.fixture
def open_dialog(desk: Desk, qtbot: Any, idle: Callable[[], None], folder: Path) -> Callable[[], FilesDialog]:
    def make() -> FilesDialog:
        dialog = FilesDialog(desk, 2012, FORM, OPTIONS)
        qtbot.addWidget(dialog)
        dialog.show()
        idle()
        return dialog

    return make


def sign(desk: Desk, sample: SampleOffice) -> Path:
    with desk.office.read() as reader:
        report = prepare(reader, desk.definitions, 2012, FORM)
    excuses = {finding.key: "已核" for finding in report.findings}
    path, _ = approve(
        desk.office, desk.definitions, desk.press, desk.notary, sample.director, "quangang-2012", 2012, FORM, excuses,
        OPTIONS,
    )  # fmt: skip
    return path


def test_a_draft_says_so_and_tells_its_contradictions(
    open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    dialog = open_dialog()
    assert dialog.signed.isHidden()
    assert "3 处矛盾" in dialog.line.message
    assert "271" in dialog.line.message
    dialog.go.click()
    idle()
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{NAME}（草稿）{ending}" for ending in ENDINGS)
    assert dialog.line.level == "done"
    assert all(
        "已读回核对，一致" in dialog.rows.state(ending) and "KB" in dialog.rows.state(ending) for ending in ENDINGS
    )


def test_of_a_signed_report_the_pdf_is_the_signed_file(
    desk: Desk, sample: SampleOffice, open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    signed = sign(desk, sample)
    dialog = open_dialog()
    assert dialog.signed.isChecked()
    assert "第 1 版" in dialog.signed.text()
    assert not dialog.line.message
    dialog.go.click()
    idle()
    assert (folder / f"{NAME}.pdf").read_bytes() == signed.read_bytes()
    frozen = editions(desk.office, desk.definitions, 2012, FORM)[0]
    assert frozen.report.signer == sample.director.name
    assert frozen.report.title_lines == ("泉港统计局2012年", "政府信息公开工作年度报告")
    for ending in (".docx", ".html"):
        file = folder / f"{NAME}{ending}"
        read = OfficePages().read(file.read_bytes(), file.name, frozen.form, 2012)
        assert differences(frozen.report, read, exact=True) == []
        assert sample.director.name in read.whole


def test_what_is_signed_stays_when_the_records_move_on(
    desk: Desk, sample: SampleOffice, open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    from ogi_desk.domain.records import Publication

    sign(desk, sample)
    with desk.office.write("李办", "改") as writer:
        one = writer.all(Publication)[-1]
        writer.replace(one, replace(one, binned=True))
    dialog = open_dialog()
    dialog.rows.ticks[".pdf"].setChecked(False)
    dialog.go.click()
    idle()
    dialog.draft.setChecked(True)
    dialog.go.click()
    idle()
    found = [json.loads((folder / f"{NAME}{mark}.json").read_text(encoding="utf-8")) for mark in ("", "（草稿）")]
    counts = [data["tables"][0]["rows"][0]["values"] for data in found]
    assert counts[0] == [46, 271]
    assert counts[1] != counts[0]


def test_a_signed_file_that_was_changed_is_not_handed_out(
    desk: Desk, sample: SampleOffice, open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    sign(desk, sample).write_bytes(b"%PDF-1.7 another")
    dialog = open_dialog()
    dialog.go.click()
    idle()
    assert "与签发时不同" in dialog.line.message
    assert list(folder.iterdir()) == []


def test_files_to_be_replaced_are_told_before(
    open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    old = folder / f"{NAME}（草稿）.json"
    old.write_text("{}", encoding="utf-8")
    dialog = open_dialog()
    assert "替换" in dialog.rows.state(".json")
    assert not dialog.rows.state(".html")
    for ending in (".pdf", ".docx", ".xlsx"):
        dialog.rows.ticks[ending].setChecked(False)
    dialog.go.click()
    idle()
    assert json.loads(old.read_text(encoding="utf-8"))["year"] == 2012
    assert len(list(folder.iterdir())) == 2


def test_kinds_and_folder_are_remembered(
    desk: Desk, open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    dialog = open_dialog()
    for ending in (".pdf", ".docx", ".html", ".xlsx"):
        dialog.rows.ticks[ending].setChecked(False)
    other = folder / "网站"
    other.mkdir()
    dialog.folder.setText(str(other))
    dialog.go.click()
    idle()
    assert desk.settings.value(KINDS) == ".json"
    again = open_dialog()
    assert again.rows.chosen() == [".json"]
    assert again.folder.text() == str(other)


def test_a_refusal_names_file_table_row_and_column_and_leaves_nothing(
    desk: Desk, open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    class Slipping(OfficePages):
        def write(self, report: Report, ending: str) -> bytes:
            return super().write(report, ending).replace(b">46<", b">64<")

    desk.pages = Slipping()
    kept = folder / f"{NAME}（草稿）.docx"
    kept.write_bytes(b"last week's")
    dialog = open_dialog()
    dialog.go.click()
    idle()
    for word in (".html", "主动公开信息数", "2012年度", "46", "64"):
        assert word in dialog.line.message
    assert dialog.line.level == "problem"
    assert [path.name for path in folder.iterdir()] == [kept.name]
    assert kept.read_bytes() == b"last week's"
    assert all(dialog.rows.state(ending) == "没有写出" for ending in ENDINGS)


def test_a_folder_that_is_not_there_is_told_at_its_field(
    open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    dialog = open_dialog()
    dialog.folder.setText(str(folder / "没有"))
    dialog.go.click()
    idle()
    assert "没有这个文件夹" in dialog.fields.error("folder")
    for ending in ENDINGS:
        dialog.rows.ticks[ending].setChecked(False)
    assert not dialog.go.isEnabled()
    assert "至少" in dialog.fields.error("files")


def test_names_too_long_are_cut_in_the_middle_and_a_folder_too_long_is_told(
    open_dialog: Callable[[], FilesDialog], folder: Path, desk: Desk, idle: Callable[[], None]
) -> None:
    with desk.office.read() as reader:
        report = replace(prepare(reader, desk.definitions, 2012, FORM), title="长" * 200 + NAME)
    name = file_name(report, ".docx", draft=True)
    assert len(name.encode()) <= 255
    assert name.endswith("2012年政府信息公开工作年度报告（草稿）.docx")
    assert "…" in name
    assert (folder / name).write_bytes(b"") == 0, "the system takes it"
    dialog = open_dialog()
    dialog.folder.setText(str(folder / ("长" * 200)))
    dialog.go.click()
    idle()
    assert "没有这个文件夹" in dialog.fields.error("folder")


def test_the_keyboard_begins_at_what_is_handed_out(open_dialog: Callable[[], FilesDialog]) -> None:
    dialog = open_dialog()
    assert dialog.focusWidget() is dialog.draft


def test_stopping_leaves_nothing(
    open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    dialog = open_dialog()
    dialog.go.click()
    dialog.reject()  # Esc
    idle()
    assert dialog.isVisible()
    assert list(folder.iterdir()) == []
    assert "取消" in dialog.line.message


def test_every_cell_of_the_snapshot_is_that_of_the_signed_report(desk: Desk, sample: SampleOffice) -> None:
    with desk.office.read() as reader:
        report = prepare(reader, desk.definitions, 2012, FORM)
    sign(desk, sample)
    frozen = editions(desk.office, desk.definitions, 2012, FORM)[0].report
    for table in report.tables:
        for row in table.rows:
            for column, figure in zip(table.columns, row.figures, strict=True):
                assert frozen.cell(CellRef(table.id, row.id, column.id)).value == figure.value
    assert [p for s in frozen.sections for p in s.paragraphs] == [
        replace(p, fields=()) for s in report.sections for p in s.paragraphs
    ]
    assert [t.note for t in frozen.tables] == [t.note for t in report.tables]


def test_a_character_no_face_had_does_not_hold_up_the_signed_file(
    desk: Desk, sample: SampleOffice, open_dialog: Callable[[], FilesDialog], folder: Path, idle: Callable[[], None]
) -> None:
    form = desk.definitions.forms[FORM]
    section = form.sections[1].id
    with desk.office.read() as reader:
        source = section_source(reader, form, 2012, section)
    save_text(desk.office, "李办", 2012, FORM, section, f"{source}\n另有\U000f0000字。")
    sign(desk, sample)
    dialog = open_dialog()
    dialog.go.click()
    idle()
    assert dialog.line.level == "done"
    assert len(list(folder.iterdir())) == len(ENDINGS)


def test_a_chosen_name_too_long_for_the_system_is_left_to_the_writing(desk: Desk, tmp_path: Path) -> None:
    named = tmp_path / ("长" * 200)
    assert _remember(desk.settings, str(named)) == named
    assert desk.settings.value("dialogs/last_folder") == str(tmp_path)
