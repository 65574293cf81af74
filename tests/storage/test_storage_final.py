"""What went out of the house is not taken back: letters with their numbers; and what only notes that it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ogi_desk.domain.errors import Refused
from ogi_desk.domain.records import IntakeTick, Letter, Publication
from ogi_desk.services import records
from ogi_desk.services.ports import UndoState
from ogi_desk.storage.office import StoredOffice

DAY = date(2012, 3, 1)


def state(office: StoredOffice) -> UndoState:
    with office.read() as reader:
        return reader.undo_state()


def item(office: StoredOffice, title: str) -> Publication:
    return records.add(office, "甲", Publication(title=title, category="业务信息", published_on=DAY))[0]


def test_drafting_a_letter_can_be_taken_back(office: StoredOffice) -> None:
    draft, _ = records.add(office, "甲", Letter(kind="receipt", recipient="王小明"), label="起草文书")
    sent, _ = records.correct(office, "甲", draft, replace(draft, sent_on=DAY), label="送审")
    records.correct(office, "甲", sent, replace(sent, returned_on=DAY, remarks="改"), label="退回")
    for label in ("退回", "送审", "起草文书"):
        assert state(office).undo_label == label
        records.undo(office, "甲")
    with office.read() as reader:
        assert reader.all(Letter) == []
    records.redo(office, "甲")
    with office.read() as reader:
        assert [x.recipient for x in reader.all(Letter)] == ["王小明"]


@pytest.mark.parametrize(
    "issued", [{"number": "泉港统信〔2012〕1号"}, {"issued_on": DAY}, {"void_on": DAY, "void_reason": "作废"}]
)
def test_what_was_issued_or_voided_stands(office: StoredOffice, issued: dict[str, object]) -> None:
    item(office, "之前")
    draft, _ = records.add(office, "甲", Letter(kind="receipt"))
    out, _ = records.correct(office, "甲", draft, replace(draft, **issued), label="发出")
    assert state(office) == UndoState()
    with pytest.raises(Refused):
        records.undo(office, "甲")
    item(office, "之后")
    records.undo(office, "甲")
    assert state(office) == UndoState("", "登记")
    records.correct(office, "甲", out, replace(out, delivered_on=DAY), label="送达")
    assert state(office) == UndoState()
    with pytest.raises(Refused):
        records.redo(office, "甲")


def test_letters_stored_at_once_stand_too(office: StoredOffice) -> None:
    with office.write("甲", "登记") as writer:
        writer.add_many([Letter(kind="receipt"), Letter(kind="receipt", number="1号", void_on=DAY, void_reason="漏号")])
    assert state(office) == UndoState()


def test_a_tick_is_passed_over(office: StoredOffice) -> None:
    item(office, "一")
    item(office, "二")
    records.undo(office, "甲")
    before = state(office)
    tick, _ = records.add(office, "甲", IntakeTick(day=DAY, place="信箱", by="甲", at="2012-03-01T09:00:00"), "查收")
    assert state(office) == before == UndoState("登记", "登记")
    records.redo(office, "甲")
    records.correct(office, "甲", tick, replace(tick, found=2), "查收")
    records.undo(office, "甲")
    records.undo(office, "甲")
    with office.read() as reader:
        assert reader.all(Publication) == []
        assert [t.found for t in reader.all(IntakeTick)] == [2]
    assert state(office).undo_label == ""


def test_a_tick_first_of_all_leaves_nothing_to_undo(office: StoredOffice) -> None:
    records.add(office, "甲", IntakeTick(day=DAY, place="信箱", by="甲", at="2012-03-01T09:00:00"), "查收")
    assert state(office) == UndoState()
    with office.write("甲", "查收并登记") as writer:  # both in one: the tick holds the other back
        writer.add(IntakeTick(day=DAY, place="窗口", by="甲", at="2012-03-01T09:00:00"))
        writer.add(Publication(title="一", category="业务信息", published_on=DAY))
    assert state(office) == UndoState()
