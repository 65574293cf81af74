"""Selections measured by SQL against a naive recount over all records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from storage_makers import fill

from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.records import Case, Publication, Request
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage.office import StoredOffice

C = Condition
KNOWN = load_definitions()
A, B = "2011-02-01", "2012-06-30"
FIRST, LAST = date(2011, 2, 1), date(2012, 6, 30)


def _open_on(r: Request) -> bool:
    past = tuple(e for e in r.events if e.on <= LAST)
    return r.received_on <= LAST and replace(r, events=past).answer is None


def _on_time(r: Request) -> bool:
    reading = read_clock(r, KNOWN.calendar, KNOWN.regulations, r.answer.on if r.answer else LAST)
    return bool(r.answer and (reading.due_on is None or r.answer.on <= reading.due_on))


PUBLICATIONS: list[tuple[C, Callable[[Publication], Any]]] = [
    (C("published_on", "between", (A, B)), lambda p: FIRST <= p.published_on <= LAST),
    (C("published_on", "between", ("", B)), lambda p: p.published_on <= LAST),
    (C("published_on", "between", (A, "")), lambda p: p.published_on >= FIRST),
    (C("published_on", "before", A), lambda p: p.published_on < FIRST),
    (C("produced_on", "between", (A, B)), lambda p: p.produced_on and FIRST <= p.produced_on <= LAST),
    (C("ceased_on", "empty_or_after", B), lambda p: p.ceased_on is None or p.ceased_on > LAST),
    (C("openness", "is", "proactive"), lambda p: p.openness.id == "proactive"),
    (C("validity", "in", ("lapsed", "repealed")), lambda p: p.validity.id in ("lapsed", "repealed")),
    (C("channel", "is", "website"), lambda p: any(u.channel.id == "website" for u in p.channels)),
    (C("channel", "in", ("weibo", "wechat")), lambda p: {u.channel.id for u in p.channels} & {"weibo", "wechat"}),
    (C("category", "under", "业务信息"), lambda p: p.category == "业务信息" or p.category.startswith("业务信息/")),
    (C("section", "is", "办公室"), lambda p: p.section == "办公室"),
    (C("section", "is", ""), lambda p: p.section == ""),
    (C("full_text_online", "is", "true"), lambda p: p.full_text_online),
    (C("public_concern", "is", "false"), lambda p: not p.public_concern),
    (C("from_request", "is", "1"), lambda p: p.from_request),
]
REQUESTS: list[tuple[C, Callable[[Request], Any]]] = [
    (C("received_on", "between", (A, B)), lambda r: FIRST <= r.received_on <= LAST),
    (C("channel", "is", "online"), lambda r: r.channel.id == "online"),
    (C("applicant_class", "in", ("business", "other")), lambda r: r.applicant_class.id in ("business", "other")),
    (C("open_on", "is", B), _open_on),
]
ANSWERS: list[tuple[C, Callable[[Request], Any]]] = [
    (C("answered_on", "between", (A, B)), lambda r: FIRST <= r.answer.on <= LAST),
    (C("answered_on", "before", A), lambda r: r.answer.on < FIRST),
    (C("outcome", "is", "granted"), lambda r: r.answer.outcome and r.answer.outcome.id == "granted"),
    (C("outcome_group", "is", "refused"), lambda r: r.answer.outcome and r.answer.outcome.group.id == "refused"),
    (C("outcome", "is", ""), lambda r: r.answer.kind is RequestEventKind.WITHDRAWN),
    (C("received_on", "between", (A, "")), lambda r: r.received_on >= FIRST),
    (C("on_time", "is", "true"), _on_time),
    (C("on_time", "is", "false"), lambda r: not _on_time(r)),
]
CASES: list[tuple[C, Callable[[Case], Any]]] = [
    (C("kind", "is", "complaint"), lambda c: c.kind.id == "complaint"),
    (C("result", "is", ""), lambda c: c.result is None),
    (C("result", "in", ("upheld", "")), lambda c: c.result is None or c.result.id == "upheld"),
    (C("closed_on", "between", (A, B)), lambda c: c.closed_on and FIRST <= c.closed_on <= LAST),
    (C("closed_on", "empty_or_after", B), lambda c: c.closed_on is None or c.closed_on > LAST),
]


@pytest.fixture
def filled(office: StoredOffice) -> StoredOffice:
    fill(office, 11, publications=300, requests=200, cases=80)
    return office


@pytest.mark.parametrize(
    ("kind", "cls", "table"),
    [
        ("publication", Publication, PUBLICATIONS),
        ("request", Request, REQUESTS),
        ("answer", Request, ANSWERS),
        ("case", Case, CASES),
    ],
)
def test_every_condition_and_pair_counts_as_a_recount(filled: StoredOffice, kind: str, cls: Any, table: Any) -> None:
    with filled.read() as reader:
        records = [r for r in reader.fetch(cls, range(1, 400)).values() if not r.binned]
        if kind == "answer":
            records = [r for r in records if r.answer]
        chosen = [(a,) for a in table] + [(a, b) for a in table for b in table if a is not b]
        selections = [Selection(kind, tuple(c for c, _ in group)) for group in chosen]
        expected = [{r.id for r in records if all(holds(r) for _, holds in group)} for group in chosen]
        assert reader.measure(selections) == [len(ids) for ids in expected]
        for selection, ids in zip(selections, expected, strict=True):
            found = reader.ids(selection)
            assert set(found) == ids, selection
            assert len(found) == len(ids)
    assert sum(map(bool, expected)) > len(expected) // 3


def test_ids_come_in_the_order_of_their_dates(filled: StoredOffice) -> None:
    with filled.read() as reader:
        answered = reader.fetch(Request, found := reader.ids(Selection("answer")))
        days = [answered[i].answer.on for i in found]  # type: ignore[union-attr]
        assert days == sorted(days)
        published = reader.fetch(Publication, found := reader.ids(Selection("publication")))
        assert [published[i].published_on for i in found] == sorted(p.published_on for p in published.values())


def test_money_is_summed_exactly(filled: StoredOffice) -> None:
    with filled.read() as reader:
        shown = reader.all(Request)
        sums = reader.measure([Selection("request", (), f"sum:{f}") for f in ("fee_waived", "fee_charged")])
        assert sums == [sum(r.fee_waived or Decimal(0) for r in shown), sum(r.fee_charged or Decimal(0) for r in shown)]
        on_time = Selection("answer", (C("on_time", "is", "true"),), "sum:fee_waived")
        assert reader.measure([on_time]) == [sum(r.fee_waived or Decimal(0) for r in shown if r.answer and _on_time(r))]
        with pytest.raises(ValueError, match="measure"):
            reader.measure([Selection("request", (), "average")])


def test_the_digest_follows_contents_and_only_them(filled: StoredOffice) -> None:
    year = Selection("publication", (C("published_on", "between", (A, B)),))
    outside = Selection("publication", (C("published_on", "before", A),))
    with filled.read() as reader:
        first = reader.digest([year, Selection("request")])
        assert first == reader.digest([Selection("request"), year, year])
        assert first != reader.digest([year])
        one = reader.get(Publication, reader.ids(year)[0])
        other = reader.get(Publication, reader.ids(outside)[0])
    assert one is not None
    assert other is not None
    with filled.write("甲", "修改") as writer:
        writer.replace(other, replace(other, note="外"))
    with filled.read() as reader:
        assert reader.digest([year, Selection("request")]) == first
    with filled.write("甲", "修改") as writer:
        writer.replace(one, replace(one, note="内"))
    with filled.read() as reader:
        assert reader.digest([year, Selection("request")]) != first
    with filled.write("甲", "撤销") as writer:
        writer.undo()
    with filled.read() as reader:
        assert reader.digest([year, Selection("request")]) == first
