"""What if: dates and cells move, and nothing of it stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.errors import StaleRecord
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.figure_memory import FigureMemory
from ogi_desk.services.ports import Office
from ogi_desk.services.reports import prepare
from ogi_desk.services.requests import with_event
from ogi_desk.services.what_if import CellMove, what_if
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
FORM = DEFINITIONS.form_for(2012).id
TODAY = date(2012, 3, 20)
REQUEST = Request(
    received_on=date(2012, 3, 1),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="2011年统计公报",
    number="2012-001",
)
ANSWER = RequestEvent(kind=Kind.ANSWERED, on=date(2012, 3, 19), outcome=Outcome.GRANTED)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


@pytest.fixture
def kept(office: Office) -> Request:
    with office.write("林某", "登记") as writer:
        return writer.add(REQUEST)


def rows(moved: tuple[CellMove, ...]) -> dict[str, tuple[Decimal | None, Decimal | None]]:
    return {move.label.lstrip("　 "): (move.before, move.after) for move in moved if move.year == 2012}


def test_an_answer_tried_moves_its_cells_and_is_not_kept(office: Office, kept: Request) -> None:
    memory = FigureMemory()
    with office.read() as reader:
        before = prepare(reader, DEFINITIONS, 2012, FORM, memory=memory)
        journal = len(reader.journal())
    result = what_if(office, DEFINITIONS, kept, with_event(kept, ANSWER, DEFINITIONS), TODAY)
    assert (result.before.state, result.after.state) == (RequestState.DUE_SOON, RequestState.ANSWERED)
    assert result.notes == ()
    moved = [(label, values) for label, values in rows(result.moved).items() if "同意公开" in label]
    assert moved
    assert all(values == (Decimal(0), Decimal(1)) for _, values in moved)
    assert {(move.year, move.form) for move in result.moved} == {(2012, FORM)}
    with office.read() as reader:
        assert reader.get(Request, kept.id or 0) == kept
        assert len(reader.journal()) == journal
        assert prepare(reader, DEFINITIONS, 2012, FORM, memory=memory) == before
        assert prepare(reader, DEFINITIONS, 2012, FORM) == before


def test_an_event_moved_moves_the_date(office: Office, kept: Request) -> None:
    extended = RequestEvent(kind=Kind.EXTENDED, on=date(2012, 3, 19), working_days=15)
    result = what_if(office, DEFINITIONS, kept, replace(kept, events=(extended,)), TODAY)
    assert result.before.due_on == date(2012, 3, 22)
    assert result.after.due_on == date(2012, 4, 13)  # 1 April was worked, 2 to 4 April were off
    assert result.moved == ()


def test_what_would_not_fit_is_said(office: Office, kept: Request) -> None:
    result = what_if(office, DEFINITIONS, kept, replace(kept, received_on=date(2012, 3, 5), events=(ANSWER,)), TODAY)
    assert result.notes == ()
    wrong = replace(kept, received_on=date(2012, 3, 20), events=(ANSWER,))
    assert "早于收到日期2012-03-20" in what_if(office, DEFINITIONS, kept, wrong, TODAY).notes[0]


def test_a_year_without_a_form_is_said(office: Office, kept: Request) -> None:
    forms = replace(DEFINITIONS, forms={FORM: DEFINITIONS.forms[FORM]})
    far = replace(kept, received_on=date(2031, 3, 1))
    result = what_if(office, forms, kept, far, TODAY)
    assert result.notes == ("没有适用于2031年度的报告格式，未试算这些年度的数字",)
    assert any(values[1] == 0 for values in rows(result.moved).values())


def test_only_the_years_that_may_count_it_otherwise_are_asked(office: Office, kept: Request) -> None:
    none = replace(DEFINITIONS, forms={})
    years = what_if(office, none, kept, replace(kept, note="改过"), date(2026, 3, 1)).notes
    assert years == ("没有适用于2012、2026年度的报告格式，未试算这些年度的数字",)
    late = replace(kept, events=(replace(ANSWER, on=date(2014, 1, 9)),))
    carried = what_if(office, none, kept, late, date(2015, 3, 1)).notes[0]
    assert "2012、2014、2015年度" in carried  # through 2013 it is carried in either case


def test_nothing_changed_moves_nothing_and_a_new_request_can_be_tried(office: Office, kept: Request) -> None:
    assert what_if(office, DEFINITIONS, kept, kept, TODAY).moved == ()
    new = replace(REQUEST, number="2012-002")
    result = what_if(office, DEFINITIONS, new, replace(new, events=(ANSWER,)), TODAY)
    assert result.moved
    with office.read() as reader:
        assert [record.number for record in reader.all(Request)] == ["2012-001"]


def test_a_request_changed_meanwhile_is_not_tried(office: Office, kept: Request) -> None:
    with office.write("陈某", "修改") as writer:
        writer.replace(kept, replace(kept, note="改过"))
    with pytest.raises(StaleRecord):
        what_if(office, DEFINITIONS, kept, replace(kept, events=(ANSWER,)), TODAY)
