"""A reply leaves only after the director cleared it, where the office wants it so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from letter_makers import DEFINITIONS, KINDS, PROFILE, FakePress, filled_letter, keep

from ogi_desk.domain.errors import InputError, Refused, StaleRecord
from ogi_desk.domain.records import Letter, Person, Request
from ogi_desk.domain.vocabulary import LetterState, Role
from ogi_desk.services.clearance import clear, give_back, needed, send
from ogi_desk.services.letters import issue, save_letter, with_filled
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office

TODAY = date(2026, 3, 5)
LATER = date(2026, 3, 6)
DIRECTOR = Person(name="陈局", post="局长", role=Role.DIRECTOR.id)
CLERK = Person(name="林办", post="科员", role=Role.CLERK.id)
STRICT = replace(PROFILE, clearance=True)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


@pytest.fixture
def request_kept(office: Office) -> Request:
    return keep(office, profile=STRICT)


def draft(office: Office, request: Request, kind: str = "reply_granted") -> Letter:
    with office.read() as reader:
        letter = filled_letter(reader, request, kind, TODAY)
    return save_letter(office, "林办", None, letter)[0]


def leave(office: Office, letter: Letter) -> Letter:
    return issue(office, DEFINITIONS, FakePress(), "林办", letter, LATER)[0]  # type: ignore[arg-type]


def test_only_replies_and_extensions_need_it_and_only_where_wanted() -> None:
    assert needed(STRICT, KINDS["reply_granted"])
    assert needed(STRICT, KINDS["extension"])
    assert not needed(STRICT, KINDS["receipt"])
    assert not needed(STRICT, KINDS["correction"])
    assert not needed(PROFILE, KINDS["reply_granted"])


def test_a_cleared_reply_leaves_and_says_who_cleared_it(office: Office, request_kept: Request) -> None:
    letter = draft(office, request_kept)
    with pytest.raises(Refused, match="须经负责人审定后发出，现为“草稿”"):
        leave(office, letter)
    sent, _ = send(office, "林办", letter, TODAY)
    assert sent.state is LetterState.SENT
    with pytest.raises(Refused, match="现为“待审”"):
        leave(office, sent)
    cleared, changes = clear(office, DIRECTOR, sent, LATER)
    assert changes.label == "审定"
    assert (cleared.state, cleared.cleared_by) == (LetterState.CLEARED, "陈局")
    issued = leave(office, cleared)
    assert issued.state is LetterState.ISSUED
    with office.read() as reader:
        (event,) = reader.all(Request)[0].events
    assert (event.approved_by, event.approved_on) == ("陈局", LATER)


def test_a_kind_without_clearance_leaves_at_once(office: Office, request_kept: Request) -> None:
    assert leave(office, draft(office, request_kept, "correction")).issued_on == LATER


def test_only_a_director_clears_or_gives_back_and_gives_a_reason(office: Office, request_kept: Request) -> None:
    sent, _ = send(office, "林办", draft(office, request_kept), TODAY)
    with pytest.raises(Refused, match="只有负责人可以审定或者退回文书，林办是经办人"):
        clear(office, CLERK, sent, LATER)
    with pytest.raises(Refused, match="只有负责人"):
        give_back(office, CLERK, sent, "改", LATER)
    with pytest.raises(InputError, match="退回的意见"):
        give_back(office, DIRECTOR, sent, "  ", LATER)
    back, _ = give_back(office, DIRECTOR, sent, "理由不足", LATER)
    assert (back.state, back.remarks) == (LetterState.RETURNED, "理由不足")
    with pytest.raises(Refused, match="现为“退回”，不能审定"):
        clear(office, DIRECTOR, back, LATER)
    again, _ = send(office, "林办", back, LATER)
    assert (again.state, again.remarks, again.returned_on) == (LetterState.SENT, "", None)
    with pytest.raises(Refused, match="不能送审"):
        send(office, "林办", again, LATER)


def test_a_change_after_clearance_needs_it_again(office: Office, request_kept: Request) -> None:
    sent, _ = send(office, "林办", draft(office, request_kept), TODAY)
    cleared, _ = clear(office, DIRECTOR, sent, TODAY)
    changed, _ = save_letter(office, "林办", cleared, with_filled(cleared, {"提供内容": "别的信息"}))
    assert changed.state is LetterState.DRAFT
    with pytest.raises(Refused, match="须经负责人审定"):
        leave(office, changed)
    with pytest.raises(StaleRecord):  # the old screen's copy
        leave(office, cleared)


def test_a_letter_does_not_leave_before_the_day_it_was_cleared(office: Office, request_kept: Request) -> None:
    sent, _ = send(office, "林办", draft(office, request_kept), TODAY)
    cleared, _ = clear(office, DIRECTOR, sent, date(2026, 3, 9))
    with pytest.raises(InputError, match="发出日期2026年3月6日早于负责人审定的2026年3月9日"):
        leave(office, cleared)


def test_what_is_missing_or_not_saved_is_not_sent(office: Office, request_kept: Request) -> None:
    letter = draft(office, request_kept)
    bare, _ = save_letter(office, "林办", letter, with_filled(letter, {"提供内容": ""}))
    with pytest.raises(InputError, match="还没有填写提供的信息"):
        send(office, "林办", bare, TODAY)
    with pytest.raises(StaleRecord):
        send(office, "林办", replace(letter, id=None), TODAY)
