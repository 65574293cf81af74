"""Requests read for the clock alone say of every day what the whole records say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from storage_makers import fill

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.records import Case, Letter, Request
from ogi_desk.domain.vocabulary import CaseKind, Outcome
from ogi_desk.services import records
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import ListQuery
from ogi_desk.services.requests import faults
from ogi_desk.storage import clock_lists
from ogi_desk.storage.office import StoredOffice

TODAY = date(2013, 6, 3)


def test_the_clock_reads_the_same(office: StoredOffice) -> None:
    fill(office, 3, requests=400)
    known = load_definitions()
    with office.read() as reader:
        whole = {r.id: r for r in reader.all(Request)}
        short = list(reader.fetch_clocks(None))
    assert [r.id for r in short] == sorted(whole)
    assert len({e for r in short for e in r.events}) > 100
    for one in short:
        full = whole[one.id]
        assert (one.number, one.received_on, one.regulation) == (full.number, full.received_on, full.regulation)
        assert (one.content, one.applicant) == ("", "")
        for day in (date(2010, 1, 1), TODAY, date(2014, 3, 1)):
            mine = read_clock(one, known.calendar, known.regulations, day)
            theirs = read_clock(full, known.calendar, known.regulations, day)
            for name in ("start", "due_on", "original_due_on", "working_days_left", "state", "days_late"):
                assert getattr(mine, name) == getattr(theirs, name), (full, day, name)


def test_only_the_open_ones(office: StoredOffice) -> None:
    fill(office, 4, requests=200)
    with office.read() as reader:
        for on in (date(2011, 1, 1), TODAY, date(2020, 1, 1)):
            wanted = [
                r.id
                for r in reader.all(Request)
                if r.received_on <= on and replace(r, events=tuple(e for e in r.events if e.on <= on)).answer is None
            ]
            assert [r.id for r in reader.fetch_clocks(on)] == wanted
        assert list(reader.fetch_clocks(date(1999, 1, 1))) == []


def test_a_long_register_is_listed_by_the_short_reading(office: StoredOffice) -> None:
    fill(office, 5, requests=150)
    queries = [ListQuery(kind="request", sort=sort, today=TODAY) for sort in clock_lists.COMPUTED_SORTS]
    queries += [
        ListQuery(kind="request", state=state, text=text, today=TODAY)
        for state in ("overdue", "awaiting_correction", "awaiting_payment", "consulting", "due_soon")
        for text in ("", "公")
    ]
    with office.read() as reader:
        few = [list(reader.find(query)) for query in queries]
        clock_lists.FEW, usual = 0, clock_lists.FEW
        try:
            assert [list(reader.find(query)) for query in queries] == few
        finally:
            clock_lists.FEW = usual
        assert all(few[:3])


def test_faults_take_letters_and_disputes_into_account(office: StoredOffice) -> None:
    fill(office, 7, requests=80)
    known = load_definitions()
    with office.read() as reader:
        granted = [r for r in reader.all(Request) if r.answer and r.answer.outcome is Outcome.GRANTED]
    with office.write("甲", "登记") as writer:
        for request in granted:
            day = request.answer.on if request.answer else TODAY
            letter = Letter(request_id=request.id, kind="reply_refused", number=f"{request.id}号", issued_on=day)
            writer.add(letter)
            writer.add(replace(letter, binned=True))
            writer.add(Case(kind=CaseKind.DIRECT_LITIGATION, received_on=date(2024, 3, 1), request_id=request.id))
    with office.read() as reader:
        found = set(reader.find(ListQuery(kind="request", only_faults=True, today=TODAY)))
        letters, cases = reader.all(Letter), reader.all(Case)
        expected, without = set(), set()
        for request in reader.all(Request):
            reading = read_clock(request, known.calendar, known.regulations, TODAY)
            mine = [x for x in letters if x.request_id == request.id]
            disputes = [x for x in cases if x.request_id == request.id]
            expected |= {request.id} if faults(request, reading, mine, disputes) else set()
            without |= {request.id} if faults(request, reading) else set()
    assert found == expected
    assert len(granted) > 2
    assert expected >= without


def test_what_was_read_for_the_clock_cannot_be_written(office: StoredOffice) -> None:
    fill(office, 8, requests=3)
    with office.trial() as writer:
        short = next(iter(writer.fetch_clocks(None)))
        assert (short.applicant, short.fee_charged, short.binned) == ("", None, False)
        assert not hasattr(short, "colour")
        with pytest.raises(KeyError):
            writer.add(short)


def test_a_trial_leaves_nothing(office: StoredOffice) -> None:
    fill(office, 6, publications=5, requests=5)
    query = ListQuery(kind="publication", only_faults=True, today=TODAY)
    with office.read() as reader:
        request = reader.get(Request, 1)
        before = list(reader.find(query))
    assert request
    with office.trial() as writer:
        tried = writer.replace(request, replace(request, content="另一内容"))
        assert writer.get(Request, 1) == tried
        assert list(writer.find(query)) == before  # makes the temporary table of days, which is taken back too
    for _ in range(6):  # whichever connection of the pool it is
        with office.read() as reader:
            assert reader.get(Request, 1) == request
            assert list(reader.find(query)) == before
            assert reader.undo_state().undo_label == "登记"
    try:
        with office.trial() as writer:
            writer.replace(request, replace(request, content="另一内容"))
            raise RuntimeError
    except RuntimeError:
        pass
    records.correct(office, "甲", request, replace(request, content="真的改了"))
