"""The desks around letters: the director's, wordings, numbers, splitting, settings, answers in disputes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from letter_desks import SPRING, director, in_spring, issued, keep_request, sent
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ogi_desk.domain.records import Case, Letter, LetterWording, Request
from ogi_desk.domain.vocabulary import CaseKind, LetterState
from ogi_desk.services.letter_numbers import Gap, explain_gap
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.cases import CasesDialog
from ogi_desk.ui.dialogs.clearance import ClearanceDialog, RemarksDialog
from ogi_desk.ui.dialogs.number_register import NumberRegister
from ogi_desk.ui.dialogs.settings import SettingsDialog
from ogi_desk.ui.dialogs.split_request import SplitDialog
from ogi_desk.ui.dialogs.wordings import KEPT, WordingsDialog

Wait = Callable[[], None]
Key = Qt.Key


@pytest.fixture
def spring(desk: Desk) -> Desk:
    return in_spring(desk)


def letters(desk: Desk) -> list[Letter]:
    with desk.office.read() as reader:
        return reader.all(Letter)


def show(dialog: Any, qtbot: Any, settled: Wait) -> Any:
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def remarks() -> RemarksDialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, RemarksDialog) and w.isVisible()]
    return found


def test_only_the_director_clears(spring: Desk, qtbot: Any, settled: Wait) -> None:
    sent(spring, keep_request(spring))
    dialog = show(ClearanceDialog(spring), qtbot, settled)
    assert dialog.model.rowCount() == 1
    assert not dialog.clear_button.isEnabled()
    assert "陈局" in dialog.line.message
    qtbot.waitUntil(lambda: dialog.preview.paper is not None, timeout=20_000)
    spring.sit_down(director(spring))
    assert dialog.clear_button.isEnabled()
    dialog.clear_button.click()
    settled()
    settled()
    (letter,) = letters(spring)
    assert (letter.state, letter.cleared_by, letter.cleared_on) == (LetterState.CLEARED, "陈局", SPRING)
    assert dialog.model.rowCount() == 0
    assert dialog.line.message == "已审定：2026-001 政府信息公开申请延期答复告知书"


def test_a_letter_is_given_back_with_remarks(spring: Desk, qtbot: Any, settled: Wait) -> None:
    sent(spring, keep_request(spring))
    spring.sit_down(director(spring))
    dialog = show(ClearanceDialog(spring), qtbot, settled)
    dialog.return_button.click()
    asked = remarks()
    asked.go.click()
    assert asked.fields.error("remarks") == "请写明退回的意见。"
    asked.remarks.setPlainText("理由再写具体")
    asked.go.click()
    settled()
    (letter,) = letters(spring)
    assert (letter.state, letter.remarks) == (LetterState.RETURNED, "理由再写具体")


def test_a_wording_is_judged_saved_and_taken_back(spring: Desk, qtbot: Any, settled: Wait) -> None:
    dialog = show(WordingsDialog(spring, kind="correction"), qtbot, settled)
    shipped = dialog.editor.toPlainText()
    assert "{{补正事项}}" in shipped
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.preview.paper is not None, timeout=20_000)
    dialog.editor.setPlainText(shipped + "请致电{{联系电}}。")
    dialog.save()
    assert "“联系电”不认识" in dialog.error.text
    dialog.editor.setPlainText(shipped + "请致电")
    cursor = dialog.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    dialog.editor.setTextCursor(cursor)
    rows = {dialog.fields.item(n).text().split("　")[0]: n for n in range(dialog.fields.count())}
    dialog.fields.setCurrentRow(rows["电话"])
    qtbot.keyClick(dialog.fields, Key.Key_Return)
    assert dialog.editor.toPlainText().endswith("请致电{{电话}}")
    dialog.save()
    settled()
    settled()
    assert dialog.error.text == ""
    with spring.office.read() as reader:
        (own,) = reader.all(LetterWording)
    assert own.text.endswith("请致电{{电话}}\n")
    dialog.restore_button.click()
    settled()
    assert dialog.editor.toPlainText().strip() == shipped.strip()
    with spring.office.read() as reader:
        assert reader.all(LetterWording) == []


def test_an_unsaved_wording_waits(spring: Desk, qtbot: Any, settled: Wait) -> None:
    dialog = show(WordingsDialog(spring, kind="receipt"), qtbot, settled)
    dialog.editor.appendPlainText("又及。")
    dialog.reject()
    assert str(spring.settings.value(KEPT + "receipt")).endswith("又及。")
    again = show(WordingsDialog(spring, kind="receipt"), qtbot, settled)
    assert again.editor.toPlainText().endswith("又及。")
    assert "没有保存的改动" in again.line.message


def test_every_wording_has_a_page(spring: Desk, qtbot: Any, settled: Wait) -> None:
    dialog = show(WordingsDialog(spring), qtbot, settled)
    seen: list[Any] = []
    dialog.preview.shown.connect(seen.append)
    for row in range(dialog.kinds.count()):
        before = len(seen)
        dialog.kinds.setCurrentRow(row)
        qtbot.waitUntil(lambda before=before, row=row: len(seen) > before or row == 0, timeout=20_000)
        assert dialog.error.text == "", dialog.kinds.item(row).text()
        assert dialog.preview.says.message == "", dialog.kinds.item(row).text()
    assert dialog.kinds.count() >= 33


def test_numbers_and_their_gaps(spring: Desk, qtbot: Any, settled: Wait) -> None:
    request = keep_request(spring)
    issued(spring, request, "correction", 补正事项="请明确年度")
    dialog = show(NumberRegister(spring), qtbot, settled)
    assert dialog.model.lines[0].cells[:3] == ("泉港统补〔2026〕1号", "政府信息公开申请补正告知书", "2026-001")
    dialog.series.setCurrentIndex(dialog.series.findData("补"))
    dialog.serial.setValue(3)
    dialog.explain.click()
    assert dialog.form.error("reason") == "请写明文号空缺的原因。"
    dialog.reason.set_value("此前用手工台账编号")
    dialog.explain.click()
    settled()
    settled()
    assert [line.cells[0] for line in dialog.model.lines] == [f"泉港统补〔2026〕{n}号" for n in (3, 2, 1)]
    assert "此前用手工台账编号" in dialog.model.lines[0].cells[1]
    other = keep_request(spring, number="2026-002", content="申请公开第四次经济普查经费决算")
    with spring.office.write("李办", "改号") as writer:
        kept = writer.add(
            Letter(request_id=other.id, kind="receipt", series="收", year=2026, serial=2, number="泉港统收〔2026〕2号")
        )
    assert kept.id
    spring.changed.emit(writer.changes())
    settled()
    dialog.only_gaps.setChecked(True)
    (gap,) = dialog.model.lines
    assert gap.cells[0] == "泉港统收〔2026〕1号"
    dialog.view.selectRow(0)
    assert not dialog.serial.isEnabled()
    dialog.reason.set_value("打印作废")
    dialog.explain.click()
    settled()
    settled()
    assert dialog.model.rowCount() == 0
    with pytest.raises(Exception, match="已经用过或者已经说明"):
        explain_gap(spring.office, "李办", Gap("收", 2026, 1), "再说", SPRING)


def test_an_application_is_split_in_one_step(spring: Desk, qtbot: Any, settled: Wait) -> None:
    request = keep_request(spring, content="申请公开：1.农民人均收入；2.工业总产值；3.经费决算")
    dialog = show(SplitDialog(spring, request), qtbot, settled)
    assert "王**" in dialog.about.text()
    assert "王小明" not in dialog.about.text()
    assert dialog.texts() == ["农民人均收入", "工业总产值", "经费决算"]
    assert dialog.go.text() == "拆成 3 件(&S)"
    dialog.parts[1].setPlainText("农民人均收入")
    dialog.go.click()
    settled()
    assert "第1项与第2项内容相同" in dialog.line.message
    dialog.parts[1].setPlainText("2023年工业总产值")
    dialog.go.click()
    settled()
    with spring.office.read() as reader:
        found = reader.all(Request)
    assert [one.content for one in found] == ["农民人均收入", "2023年工业总产值", "经费决算"]
    assert {one.split_from for one in found[1:]} == {request.id}


def test_settings_of_letters_show_what_they_give(spring: Desk, qtbot: Any, settled: Wait) -> None:
    dialog = show(SettingsDialog(spring), qtbot, settled)
    fields = dialog.letters
    fields.editors["letter_word"].setText("泉港统信")
    assert "如 泉港统信补〔2026〕5号" in fields._hints["letter_pattern"].text()
    fields.editors["letter_pattern"].setText("{letter_word}〔{yeer}〕{serial}号")
    dialog.save_button.click()
    assert "yeer" in fields.error("letter_pattern")
    assert dialog.tabs.currentWidget() is dialog._letters_page
    fields.editors["letter_pattern"].setText("")
    fields.editors["court"].setText("福建省泉州市泉港区人民法院")
    fields.clearance.setChecked(True)
    dialog.daily.places.setPlainText("门户网站\n\n收发室")
    dialog.daily.years.setValue(5)
    dialog.office.editors["contact"].setText("李办")
    dialog.save_button.click()
    settled()
    profile = spring.profile
    assert (profile.letter_word, profile.letter_pattern, profile.clearance) == ("泉港统信", "", True)
    assert (profile.court, profile.contact, profile.retention_years) == ("福建省泉州市泉港区人民法院", "李办", 5)
    assert profile.intake_places == "门户网站\n收发室"


def test_a_dispute_says_by_when_to_answer(spring: Desk, qtbot: Any, settled: Wait) -> None:
    with spring.office.write("李办", "登记") as writer:
        writer.add(Case(kind=CaseKind.RECONSIDERATION, received_on=date(2026, 3, 9)))
    dialog = show(CasesDialog(spring), qtbot, settled)
    assert dialog.model.lines[0].cells[3] == "应于 2026-03-23 前"
    dialog.view.selectRow(0)
    assert "2026-03-23" in dialog.form.fields._hints["answered_on"].text()
    dialog.form.answered.line.setText("0301")
    dialog.save_button.click()
    assert dialog.form.fields.error("answered_on") == "提交日期早于收到日期，请核对。"
    dialog.form.answered.line.setText("0320")
    dialog.save_button.click()
    settled()
    settled()
    assert dialog.model.lines[0].cells[3] == "2026-03-20 已提交"
    with spring.office.read() as reader:
        assert reader.all(Case)[0].answered_on == date(2026, 3, 20)
