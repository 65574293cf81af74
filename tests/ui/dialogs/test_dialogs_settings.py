"""Settings, people, first start, restore and verification: judged in place, kept by the services."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ogi_desk.app import OfficeFolders
from ogi_desk.domain.records import Category, Person
from ogi_desk.services.people import add_person, check_passphrase, people
from ogi_desk.services.setup import has_key
from ogi_desk.services.signoff import Verdict
from ogi_desk.storage.opening import open_office
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs import first_start
from ogi_desk.ui.dialogs import verify as verifying
from ogi_desk.ui.dialogs.backup import RestoreDialog
from ogi_desk.ui.dialogs.category_page import CategoryPage
from ogi_desk.ui.dialogs.crash import CrashDialog
from ogi_desk.ui.dialogs.first_start import FirstStartDialog
from ogi_desk.ui.dialogs.launch import command
from ogi_desk.ui.dialogs.passphrase import variety
from ogi_desk.ui.dialogs.people import KeyDialog, PersonDialog, SwitchDialog
from ogi_desk.ui.dialogs.settings import SettingsDialog
from ogi_desk.ui.dialogs.verify import VerifyDialog


def person(desk: Desk, name: str) -> Person:
    with desk.office.read() as reader:
        return next(p for p in people(reader) if p.name == name)


def test_number_patterns_show_an_example_or_what_is_wrong(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    assert "QG02101-0900-2013-00007" in dialog.numbers._hints["index_pattern"].text()
    assert "泉港统〔2013〕7号" in dialog.numbers._hints["document_pattern"].text()
    line: Any = dialog.numbers.editors["request_pattern"]
    line.setText("{year}-{nummer}")
    assert "nummer" in dialog.numbers.error("request_pattern")
    dialog.save_button.click()
    assert dialog.tabs.currentIndex() == 1
    line.setText("申{year}-{serial:03d}")
    name: Any = dialog.office.editors["agency"]
    name.setText("")
    dialog.save_button.click()
    assert dialog.office.error("agency")
    name.setText("泉港区统计局（新）")
    dialog.save_button.click()
    settled()
    with desk.office.read() as reader:
        profile = reader.profile()
    assert (profile.agency, profile.request_pattern) == ("泉港区统计局（新）", "申{year}-{serial:03d}")
    assert desk.profile == profile


def test_categories_of_the_office(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    page = dialog.findChild(CategoryPage)
    assert page is not None
    page.path.setText("业务信息/统计公报")
    page.add_button.click()
    assert page.fields.error("path")
    page.path.setText("业务信息／ 统计随笔")
    page.add_button.click()
    settled()
    with desk.office.read() as reader:
        assert [c.path for c in reader.all(Category)] == ["业务信息/统计随笔"]
    assert "业务信息/统计随笔" in desk.definitions.categories


def test_switching_asks_for_the_passphrase_of_who_has_one(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = SwitchDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    dialog.list.setCurrentRow(1)
    dialog.go.click()
    assert dialog.fields.error("passphrase")
    dialog.passphrase.setText("wrong-one")
    dialog.go.click()
    settled()
    assert "口令不对" in dialog.fields.error("passphrase")
    assert desk.person.name == "李办"
    dialog.passphrase.setText("quangang-2012")
    dialog.go.click()
    settled()
    assert desk.person.name == "陈局"
    back = SwitchDialog(desk)
    qtbot.addWidget(back)
    settled()
    back.list.setCurrentRow(0)
    back.go.click()
    assert desk.person.name == "李办"


def test_a_director_is_added_with_a_key(desk: Desk, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = PersonDialog(desk)
    qtbot.addWidget(dialog)
    dialog.role.setCurrentIndex(1)
    name: Any = dialog.fields.editors["name"]
    name.setText("陈局")
    dialog.passphrase.setText("long-enough")
    dialog.again.setText("long-enougH")
    dialog.go.click()
    assert dialog.fields.error("again")
    dialog.again.setText("long-enough")
    dialog.go.click()
    settled()
    assert "陈局" in dialog.fields.error("name")
    name.setText("林局")
    dialog.go.click()
    settled()
    added = person(desk, "林局")
    assert check_passphrase(added, "long-enough")
    assert has_key(desk.office, added)


def test_new_key_and_own_certificate(desk: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = KeyDialog(desk, person(desk, "陈局"))
    qtbot.addWidget(dialog)
    dialog.passphrase.setText("another-2013")
    dialog.again.setText("another-2013")
    dialog.go.click()
    settled()
    assert check_passphrase(person(desk, "陈局"), "another-2013")
    file = tmp_path / "own.p12"
    file.write_bytes("CN=陈局|泉港区统计局|given-by-ca".encode())
    own = KeyDialog(desk, person(desk, "陈局"), file)
    qtbot.addWidget(own)
    own.passphrase.setText("wrong")
    own.go.click()
    settled()
    assert "证书打不开" in own.line.message
    assert check_passphrase(person(desk, "陈局"), "another-2013")
    own.passphrase.setText("given-by-ca")
    own.go.click()
    settled()
    assert check_passphrase(person(desk, "陈局"), "given-by-ca")
    assert has_key(desk.office, person(desk, "陈局"))


def test_first_start_collects_what_set_up_needs(qtbot: Any) -> None:
    dialog = FirstStartDialog()
    qtbot.addWidget(dialog)
    dialog.next_button.click()
    assert dialog.office.error("agency")
    office: Any = dialog.office.editors
    office["agency"].setText("泉港区统计局")
    dialog.next_button.click()
    assert dialog.pages.currentIndex() == 1
    who: Any = dialog.people.editors
    who["clerk"].setText("李办")
    who["director"].setText("李办")
    dialog.passphrase.setText("short")
    dialog.next_button.click()
    assert dialog.people.error("director")
    assert dialog.people.error("passphrase")
    who["director"].setText("陈局")
    dialog.passphrase.setText("quangang-2012")
    dialog.again.setText("quangang-2012")
    dialog.next_button.click()
    assert dialog.values is not None
    assert (dialog.values.agency, dialog.values.director_post) == ("泉港区统计局", "局长")
    assert not dialog.sample


def test_a_new_office_is_set_up_before_the_dialog_closes(tmp_path: Path, qtbot: Any, plain_notary: Any) -> None:
    office = open_office(tmp_path / "office", create=True)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FirstStartDialog)
        editors: Any = dialog.office.editors | dialog.people.editors
        editors["agency"].setText("泉港区统计局")
        dialog.next_button.click()
        editors["clerk"].setText("李办")
        editors["director"].setText("陈局")
        dialog.passphrase.setText("quangang-2012")
        dialog.again.setText("quangang-2012")
        dialog.next_button.click()
        assert not dialog.buttons.isEnabled()

    QTimer.singleShot(0, fill)
    assert first_start.set_up_office(office, plain_notary)
    with office.read() as reader:
        assert [p.name for p in people(reader)] == ["李办", "陈局"]
        assert reader.profile().agency == "泉港区统计局"
    office.close()


def test_giving_up_opens_the_sample_beside(
    tmp_path: Path, qtbot: Any, plain_notary: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(first_start, "open_sample_window", opened.append)
    office = open_office(tmp_path / "office", create=True)
    QTimer.singleShot(0, lambda: cast(FirstStartDialog, QApplication.activeModalWidget()).sample_button.click())
    assert not first_start.set_up_office(office, plain_notary)
    assert opened == [tmp_path / "sample-office"]
    with office.read() as reader:
        assert people(reader) == []
    office.close()


def test_a_backup_takes_the_place_of_a_new_office(
    tmp_path: Path, qtbot: Any, plain_notary: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = open_office(tmp_path / "old", create=True)
    add_person(old, "李办", "李办", "", "clerk", "")
    old.backup(tmp_path / "一份.ogidesk")
    old.close()
    (tmp_path / "坏.ogidesk").write_bytes(b"no backup")
    opened: list[Path] = []
    chosen = [tmp_path / "坏.ogidesk", tmp_path / "一份.ogidesk"]
    monkeypatch.setattr(first_start, "open_office_window", opened.append)
    monkeypatch.setattr(first_start, "ask_open", lambda *_: chosen.pop(0))
    office = open_office(tmp_path / "office", create=True)

    def press() -> None:
        dialog: Any = QApplication.activeModalWidget()
        dialog.restore_button.click()
        qtbot.waitUntil(lambda: dialog.restore_button.isEnabled(), timeout=20_000)
        assert "坏.ogidesk" in dialog.line.message
        assert not dialog.restored
        dialog.restore_button.click()

    QTimer.singleShot(0, press)
    assert not first_start.set_up_office(office, plain_notary, OfficeFolders())
    assert opened == [tmp_path / "office"]
    office.close()
    again = open_office(tmp_path / "office")
    with again.read() as reader:
        assert [p.name for p in people(reader)] == ["李办"]
    again.close()


def test_the_program_starts_itself_from_source_and_built(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("demo", "x")[1] == ["-m", "ogi_desk", "demo", "x"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command("--office", "x") == (sys.executable, ["--office", "x"])


def test_the_sample_can_be_asked_for_instead(qtbot: Any) -> None:
    dialog = FirstStartDialog()
    qtbot.addWidget(dialog)
    dialog.sample_button.click()
    assert dialog.sample
    assert dialog.values is None


def test_variety_grows_with_length_and_kinds() -> None:
    assert variety("aaaaaaaa") == 0
    assert variety("abcdefgh") < variety("abcdEF12") <= variety("abcdEF12-紫气东来") <= 6


def test_restore_never_writes_over_anything(
    desk: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    restored: list[tuple[Path, Path]] = []

    class Offices:
        def restore(self, file: Path, folder: Path) -> None:
            restored.append((file, folder))

    desk.offices = Offices()  # type: ignore[assignment]
    dialog = RestoreDialog(desk)
    qtbot.addWidget(dialog)
    dialog.go.click()
    assert dialog.fields.error("file")
    assert dialog.fields.error("folder")
    file = tmp_path / "一份.ogidesk"
    file.write_bytes(b"x")
    dialog.file.setText(str(file))
    dialog.folder.setText(str(tmp_path))
    dialog.go.click()
    assert dialog.fields.error("folder")
    dialog.folder.setText(str(tmp_path / "新"))
    dialog.go.click()
    settled()
    assert restored == [(file, tmp_path / "新")]
    assert dialog.line.level == "done"


@pytest.mark.parametrize(
    ("ok", "genuine", "level", "words"),
    [
        (True, True, "done", "验证通过"),
        (False, True, "warning", "登记有了变动"),
        (False, False, "problem", "不要把它当作签发的文件"),
    ],
)
def test_verdicts_are_told_whole(
    desk: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch,
    ok: bool, genuine: bool, level: str, words: str,
) -> None:  # fmt: skip
    verdict = Verdict(ok, ("签名完整。",), "陈局", "2013-01-20T09:30:00", 2, genuine)
    monkeypatch.setattr(verifying, "verify", lambda *_: verdict)
    file = tmp_path / "报告.pdf"
    file.write_bytes(b"%PDF")
    dialog = VerifyDialog(desk, file)
    qtbot.addWidget(dialog)
    settled()
    assert dialog.line.level == level
    assert words in dialog.line.message
    assert dialog.lines == ["签名完整。", "签发人：陈局", "签发时间：2013-01-20 09:30", "版本：第 2 版"]


def test_a_file_that_is_gone_is_said_in_place(
    desk: Desk, tmp_path: Path, qtbot: Any, settled: Callable[[], None]
) -> None:
    dialog = VerifyDialog(desk, tmp_path / "没有.pdf")
    qtbot.addWidget(dialog)
    settled()
    assert "没有.pdf" in dialog.line.message


def test_crash_text_can_be_copied(desk: Desk, qtbot: Any) -> None:
    dialog = CrashDialog(ValueError("坏了"), "Traceback: 坏了")
    qtbot.addWidget(dialog)
    assert "Traceback: 坏了" in dialog.report.toPlainText()
    assert "PySide6" in dialog.report.toPlainText()
