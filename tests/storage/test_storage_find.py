"""Lists against a plain filter in Python over all records."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from itertools import product

import pytest
from storage_makers import fill

from ogi_desk.domain.clock import RequestState, read_clock
from ogi_desk.domain.records import Case, Publication, Record, Request
from ogi_desk.domain.text_keys import search_key
from ogi_desk.domain.vocabulary import Channel, Openness, Validity
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import ListQuery
from ogi_desk.services.publications import faults, publication_limit
from ogi_desk.services.requests import faults as request_faults
from ogi_desk.storage.office import StoredOffice

TODAY = date(2012, 6, 1)


def everything(office: StoredOffice, cls: type[Record]) -> list:
    with office.read() as reader:
        return list(reader.fetch(cls, range(1, 2000)).values())


def texts(record: Record) -> list[str]:
    found = [getattr(record, f.name) for f in fields(record)]
    parts = [part for value in found if isinstance(value, tuple) for part in value]
    inner = [getattr(part, f.name) for part in parts for f in fields(part)]
    return [search_key(value) for value in found + inner if isinstance(value, str)]


def matches(query: ListQuery, p: Publication, calendar) -> bool:
    wanted = search_key(query.text.strip())
    return (
        p.binned == query.binned
        and (not wanted or any(wanted in text for text in texts(p)))
        and (query.year is None or p.published_on.year == query.year)
        and (not query.category or p.category == query.category or p.category.startswith(query.category + "/"))
        and (not query.channel or any(use.channel.id == query.channel for use in p.channels))
        and (not query.section or p.section == query.section)
        and (not query.state or query.state in (p.openness.id, p.validity.id))
        and (not query.only_faults or bool(faults(p, calendar, TODAY)))
    )


def test_publications_are_found_as_by_a_plain_filter(office: StoredOffice) -> None:
    fill(office, 1, publications=250)
    records, calendar = everything(office, Publication), load_definitions().calendar
    found_any = 0
    for text, year, category, channel, faulty in product(
        ["", "公报", "粮", "%", "_", "100%", "gdp", "〔2012〕", "公 报", "’", "“", "报统计"],
        [None, 2012],
        ["", "业务信息"],
        ["", "website"],
        [False, True],
    ):
        query = ListQuery(
            kind="publication",
            text=text,
            year=year,
            category=category,
            channel=channel,
            only_faults=faulty,
            today=TODAY,
        )
        expected = sorted((p for p in records if matches(query, p, calendar)), key=lambda p: (p.published_on, p.id))
        with office.read() as reader:
            ids = reader.find(query)
            assert list(ids) == [p.id for p in reversed(expected)], query
            assert reader.find_first(query, 5) == ids[:5]
        found_any += len(ids)
    assert found_any > 500


@pytest.mark.parametrize(
    "query",
    [
        ListQuery(kind="publication", section="办公室"),
        ListQuery(kind="publication", state="withheld"),
        ListQuery(kind="publication", state="repealed", descending=False),
        ListQuery(kind="publication", binned=True),
        ListQuery(kind="publication", binned=True, text="公报"),
    ],
)
def test_the_other_filters(office: StoredOffice, query: ListQuery) -> None:
    fill(office, 2, publications=200)
    expected = {p.id for p in everything(office, Publication) if matches(query, p, None)}
    with office.read() as reader:
        assert set(reader.find(query)) == expected
    assert expected


@pytest.mark.parametrize("descending", [True, False])
def test_a_list_is_sorted_by_any_column(office: StoredOffice, descending: bool) -> None:
    fill(office, 3, publications=100, requests=40, cases=20)
    for kind, cls in (("publication", Publication), ("request", Request), ("case", Case)):
        records = everything(office, cls)
        plain = {f.name for f in fields(cls)} - {"channels", "events"}
        for name in plain:
            query = ListQuery(kind=kind, sort=name, descending=descending)
            with office.read() as reader:
                ids = list(reader.find(query))

            def key(record: Record, name: str = name) -> tuple:
                value = getattr(record, name)
                value = getattr(value, "id", value) if not isinstance(value, (str, int, date)) else value
                return (value is not None, value if value is not None else 0, record.id)

            shown = [r for r in records if not r.binned]
            assert ids == [r.id for r in sorted(shown, key=key, reverse=descending)], (kind, name)


@pytest.mark.parametrize("descending", [True, False])
def test_publications_are_sorted_by_what_is_computed(office: StoredOffice, descending: bool) -> None:
    fill(office, 5, publications=200)
    known = load_definitions()
    records = {p.id: p for p in everything(office, Publication) if not p.binned}

    def channels(p: Publication) -> object:
        return sorted((list(Channel).index(use.channel) for use in p.channels), reverse=False)

    def limit(p: Publication) -> object:
        found = publication_limit(p, known.calendar)
        return (found is None, -(found.working_days_left if found else 0))

    def state(p: Publication) -> object:
        wrong = {fault.code for fault in faults(p, known.calendar, TODAY, known.categories)}
        usual = p.openness is Openness.PROACTIVE and p.validity is Validity.IN_FORCE
        return 0 if "late" in wrong else 1 if wrong else 3 if usual else 2

    def rows(sort: str) -> list[Publication]:
        query = ListQuery(kind="publication", sort=sort, descending=descending, today=TODAY)
        with office.read() as reader:
            return [records[i] for i in reader.find(query)]

    by_limit, by_state, by_channels = rows("limit"), rows("state"), rows("channels")
    assert {p.id for p in by_limit} == {p.id for p in by_state} == {p.id for p in by_channels} == set(records)
    taken = [limit(p) for p in by_limit]
    days = [-value for none, value in taken if not none]
    assert days == sorted(days, reverse=descending)
    assert [none for none, _ in taken] == sorted((none for none, _ in taken), reverse=descending)
    ranks = [state(p) for p in by_state]
    assert len(set(ranks)) > 2
    assert ranks == sorted(ranks, reverse=descending)
    sets = [tuple(channels(p)) for p in by_channels]
    groups = [group for number, group in enumerate(sets) if not number or group != sets[number - 1]]
    assert len(groups) == len(set(groups)) > 3  # the same channels stand together
    assert (groups[-1] if descending else groups[0]) == ()


@pytest.mark.parametrize("descending", [True, False])
def test_requests_are_sorted_by_days_left_and_state(office: StoredOffice, descending: bool) -> None:
    fill(office, 6, requests=120)
    known = load_definitions()
    records = {r.id: r for r in everything(office, Request) if not r.binned}
    for sort in ("left", "state"):
        query = ListQuery(kind="request", sort=sort, descending=descending, today=TODAY)
        with office.read() as reader:
            shown = [records[i] for i in reader.find(query)]
        assert len(shown) == len(records)
        readings = [read_clock(r, known.calendar, known.regulations, TODAY) for r in shown]
        if sort == "state":
            places = [list(RequestState).index(reading.state) for reading in readings]
            assert places == sorted(places, reverse=descending)
            continue
        answered = [reading.state is RequestState.ANSWERED for reading in readings]
        assert answered == sorted(answered, reverse=descending)
        running = [x.working_days_left for x in readings if x.state is RequestState.OPEN]
        assert running == sorted(running, reverse=descending)


def test_requests_are_found_by_the_clock(office: StoredOffice) -> None:
    fill(office, 4, requests=150)
    known = load_definitions()
    records = [r for r in everything(office, Request) if not r.binned]
    readings = {r.id: read_clock(r, known.calendar, known.regulations, TODAY) for r in records}
    with office.read() as reader:
        for state in RequestState:
            query = ListQuery(kind="request", state=state.id, today=TODAY)
            wanted = {i for i, reading in readings.items() if reading.state is state}
            if state is RequestState.OPEN:
                wanted = {i for i, reading in readings.items() if reading.state is not RequestState.ANSWERED}
            assert set(reader.find(query)) == wanted, state
        by_due = reader.find(ListQuery(kind="request", sort="due_on", descending=False, today=TODAY))
        days = [readings[i].due_on or date.max for i in by_due]
        assert days == sorted(days)
        assert len(days) == len(records)
        faulty = reader.find(ListQuery(kind="request", only_faults=True, today=TODAY))
        assert set(faulty) == {r.id for r in records if request_faults(r, readings[r.id])}
        with pytest.raises(ValueError, match="today"):
            reader.find(ListQuery(kind="request", state="overdue"))


def test_an_unknown_column_or_kind_is_a_bug_said_loudly(office: StoredOffice) -> None:
    with office.read() as reader:
        with pytest.raises(ValueError, match="no column"):
            reader.find(ListQuery(kind="publication", sort="colour"))
        with pytest.raises(ValueError, match="no list"):
            reader.find(ListQuery(kind="person"))


def test_completion_years_lookalikes_and_serials(office: StoredOffice) -> None:
    fill(office, 5, publications=200, requests=20)
    shown = [p for p in everything(office, Publication) if not p.binned]
    with office.read() as reader:
        assert reader.years("publication") == sorted({p.published_on.year for p in shown}, reverse=True)
        counts = {s: sum(p.section == s for p in shown) for s in ("办公室", "综合科")}
        assert reader.distinct("publication", "section") == sorted(counts, key=lambda s: (-counts[s], s))
        assert reader.distinct("publication", "section", prefix="综") == ["综合科"]
        assert reader.distinct("publication", "note", prefix="%")
        assert all("%" in note for note in reader.distinct("publication", "note", prefix="%"))
        assert reader.highest_serial("publication", "index_number", "QG02101-", "") == max(
            int(p.index_number[-5:]) for p in everything(office, Publication)
        )
        assert reader.highest_serial("publication", "document_number", "泉港统〔2012〕", "号") > 0
        assert reader.highest_serial("publication", "document_number", "别的〔2012〕", "号") == 0
        same = [p.id for p in shown if p.document_number == "泉港统〔2012〕3号"]
        assert reader.lookalikes("", "泉港统〔2012〕3号", None) == same
        assert reader.lookalikes("", "泉港统〔2012〕3号", same[0]) == same[1:]
        first = shown[0]
        assert first.id in reader.lookalikes(f" “{first.title}” ", "", None)


def test_search_sees_parts_and_follows_changes(office: StoredOffice) -> None:
    fill(office, 6, requests=1)
    with office.read() as reader:
        before = reader.get(Request, 1)
    assert before is not None
    with office.write("甲", "修改") as writer:
        after = writer.replace(before, replace(before, applicant="ＺＨＡＯ", binned=False))
    with office.read() as reader:
        assert list(reader.find(ListQuery(kind="request", text="zhao"))) == [1]
        assert not reader.find(ListQuery(kind="request", text="王小明"))
        assert reader.all(Request, applicant="ＺＨＡＯ") == [after]
        assert reader.all(Publication, openness=Openness.PROACTIVE) == []
