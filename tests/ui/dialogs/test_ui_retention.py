"""The dialog that removes personal data kept long enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel, RequestEventKind
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.services.records import add, correct
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs import export_sheet
from ogi_desk.ui.dialogs.retention import RetentionDialog


def closed(number: str, on: date) -> Request:
    return Request(
        received_on=on - timedelta(9),
        channel=RequestChannel.LETTER,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="2011年统计公报",
        number=number,
        applicant="王小明",
        events=(RequestEvent(kind=RequestEventKind.ANSWERED, on=on, outcome=Outcome.GRANTED),),
    )


def open_dialog(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> RetentionDialog:
    dialog = RetentionDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    return dialog


def test_what_is_due_is_listed_and_goes_with_one_button(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    today = desk.today()
    add(desk.office, "李办", closed("2011-001", today - timedelta(366 * 6)))
    add(desk.office, "李办", closed("2012-001", today - timedelta(30)))
    dialog = open_dialog(desk, qtbot, settled)
    assert not dialog.go.isEnabled()
    assert "没有填写" in dialog.line.message
    with desk.office.read() as reader:
        profile = reader.profile()
    correct(desk.office, "李办", profile, replace(profile, retention_years=5))
    dialog = open_dialog(desk, qtbot, settled)
    assert [line.cells[0] for line in dialog.model.lines] == ["2011-001"]
    assert "1 件" in dialog.go.text()
    assert "不能撤销" in dialog.note.text()
    dialog.go.click()
    settled()
    qtbot.waitUntil(lambda: dialog.model.lines == [])
    assert not dialog.go.isEnabled()
    with desk.office.read() as reader:
        assert [r.applicant for r in reader.all(Request)] == ["", "王小明"]
        assert reader.undo_state().undo_label == ""


def test_a_refusal_is_said_in_the_dialog(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    with desk.office.read() as reader:
        profile = reader.profile()
    correct(desk.office, "李办", profile, replace(profile, retention_years=5))
    kept, _ = add(desk.office, "李办", closed("2011-001", desk.today() - timedelta(366 * 6)))
    dialog = open_dialog(desk, qtbot, settled)
    reopened = RequestEvent(kind=RequestEventKind.REOPENED, on=desk.today())
    correct(desk.office, "王办", kept, replace(kept, events=(*kept.events, reopened)))
    dialog.go.click()
    settled()
    assert "还不能移除" in dialog.line.message


def test_an_export_covers_names_when_asked(
    desk: Desk, qtbot: Any, settled: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.sheets = OfficeSheets(desk.definitions)
    add(desk.office, "李办", closed("2011-001", date(2012, 3, 1)))
    out = tmp_path / "申请.csv"
    monkeypatch.setattr(export_sheet, "ask_save", lambda *_: out)
    dialog = export_sheet.ExportDialog(desk, "requests")
    qtbot.addWidget(dialog)
    assert dialog.cover.isEnabled()
    assert not dialog.cover.isChecked()
    dialog.cover.click()
    dialog.go.click()
    settled()
    assert "王**" in out.read_text(encoding="utf-8-sig")
    assert "王小明" not in out.read_text(encoding="utf-8-sig")
    other = export_sheet.ExportDialog(desk, "publications")
    qtbot.addWidget(other)
    assert not other.cover.isVisibleTo(other)
