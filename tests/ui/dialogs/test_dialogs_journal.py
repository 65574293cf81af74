"""Journal, history and recycle bin tell what happened, in the office's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ogi_desk.domain.records import ChannelUse, Fact, Person, Publication
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.services.records import add, bin_records, correct
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.field_names import _OWN, _SHARED, KINDS, field_name
from ogi_desk.ui.dialogs.journal import JournalDialog
from ogi_desk.ui.dialogs.record_history import HistoryDialog
from ogi_desk.ui.dialogs.record_words import differences
from ogi_desk.ui.dialogs.recycle_bin import RecycleBinDialog


@pytest.fixture
def item(desk: Desk) -> Publication:
    record = Publication(title="统计公报", category="业务信息/统计公报", published_on=date(2012, 3, 1))
    stored, _ = add(desk.office, "李办", record)
    after = replace(stored, title="2011年统计公报", channels=(ChannelUse(Channel.WEBSITE), ChannelUse(Channel.GAZETTE)))
    return correct(desk.office, "王办", stored, after)[0]


def test_every_field_of_every_kind_has_a_name() -> None:
    from dataclasses import fields

    from ogi_desk.domain.records import RECORD_KINDS

    assert set(KINDS) == set(RECORD_KINDS)
    for kind, cls in RECORD_KINDS.items():
        for field in fields(cls):
            if field.name != "id":
                assert field.name in _OWN.get(kind, {}) or field.name in _SHARED, (kind, field.name)
                assert field_name(kind, field.name) != field.name


def test_differences_name_only_what_changed_and_hide_secrets() -> None:
    before = Person(id=1, name="陈局", post="局长", role="director", passphrase_hash="$argon2$one")
    after = replace(before, post="党组书记、局长", passphrase_hash="$argon2$two")
    assert differences(before, after) == [("职务", "局长", "党组书记、局长"), ("口令", "已设置", "已设置")]


def test_history_shows_each_event_with_before_and_after(
    desk: Desk, item: Publication, qtbot: Any, settled: Callable[[], None]
) -> None:
    dialog = HistoryDialog(desk, "publication", item.id or 0)
    qtbot.addWidget(dialog)
    settled()
    assert [line.cells[1:3] for line in dialog.model.lines] == [("修改", "王办"), ("登记", "李办")]
    changed = [line.cells for line in dialog.changes._model.lines]
    assert ("信息名称", "统计公报", "2011年统计公报") in changed
    assert ("公开渠道", "—", "政府网站、政府公报") in changed
    assert "2011年统计公报" in dialog.windowTitle()


def test_journal_is_newest_first_and_can_be_narrowed(
    desk: Desk, item: Publication, qtbot: Any, settled: Callable[[], None]
) -> None:
    dialog = JournalDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    assert dialog.model.lines[0].cells[1:] == ("王办", "修改", "公开信息", "2011年统计公报")
    dialog.search.setText("统计公报")
    assert len(dialog.model.lines) == 2
    dialog.person.setCurrentIndex(dialog.person.findData("李办"))
    assert len(dialog.model.lines) == 1
    dialog.kind.setCurrentIndex(dialog.kind.findData("case"))
    assert dialog.model.lines == []
    assert dialog.line.message


def test_journal_leads_to_the_record(desk: Desk, item: Publication, qtbot: Any, settled: Callable[[], None]) -> None:
    dialog = JournalDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    with qtbot.waitSignal(desk.asked_for) as asked:
        dialog.go.click()
    assert asked.args == ["publication", item.id]


def test_bin_gives_back(desk: Desk, item: Publication, qtbot: Any, settled: Callable[[], None]) -> None:
    fact, _ = add(desk.office, "李办", Fact(year=2012, indicator="行政许可", value=3))
    bin_records(desk.office, "李办", Publication, [item.id or 0])
    bin_records(desk.office, "王办", Fact, [fact.id or 0])
    dialog = RecycleBinDialog(desk)
    qtbot.addWidget(dialog)
    settled()
    assert [line.cells[1] for line in dialog.model.lines] == ["2011年统计公报"]
    assert dialog.model.lines[0].cells[3] == "李办"
    dialog.restore.click()
    settled()
    with desk.office.read() as reader:
        back = reader.get(Publication, item.id or 0)
    assert back is not None
    assert not back.binned
    assert dialog.model.lines == []
    dialog.kind.setCurrentIndex(dialog.kind.findData("fact"))
    settled()
    assert [line.cells[1] for line in dialog.model.lines] == ["2012 行政许可"]
    dialog.restore.click()
    settled()
    with desk.office.read() as reader:
        assert [f.indicator for f in reader.all(Fact)] == ["行政许可"]
