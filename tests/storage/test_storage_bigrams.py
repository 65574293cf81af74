"""The bigram index answers as LIKE does, at every length of text and while records change."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from storage_makers import fill

from ogi_desk.domain.records import Publication
from ogi_desk.services.ports import ListQuery
from ogi_desk.services.records import undo
from ogi_desk.storage import bigrams, text_search
from ogi_desk.storage.office import StoredOffice

TODAY = date(2012, 6, 1)
SIGNS = "统计公报粮食普查〔2012〕5号“引” '\"a_%b100\\,.;《》𬱖\n"


@pytest.fixture
def indexed(office: StoredOffice, monkeypatch: pytest.MonkeyPatch) -> StoredOffice:
    monkeypatch.setattr(bigrams, "THRESHOLD", 100)
    monkeypatch.setattr(bigrams, "LOOSE", 5)
    monkeypatch.setattr(bigrams, "STEP", 50)
    fill(office, 7, publications=200)
    office.upkeep(TODAY)
    return office


def by_scan(office: StoredOffice, query: ListQuery) -> list[int]:
    """Answer the query without the index."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bigrams, "indexed_upto", lambda connection: 0)
        with office.read() as reader:
            return list(reader.find(query))


def check(office: StoredOffice, seed: int, times: int = 30) -> None:
    make, found = random.Random(seed), 0
    with office.read() as reader:
        titles = [p.title + "\n" + p.summary for p in reader.fetch(Publication, range(1, 300)).values()]
    for _ in range(times):
        text = "".join(make.choice(SIGNS) for _ in range(make.randint(1, 4)))
        if make.random() < 0.6:
            title = make.choice(titles)
            start = make.randrange(len(title))
            text = title[start : start + make.randint(1, 6)]
        query = ListQuery(
            kind="publication", text=text, sort=make.choice(["", "title"]), year=make.choice([None, 2011])
        )
        expected = by_scan(office, query)
        with office.read() as reader:
            assert list(reader.find(query)) == expected, repr(text)
            assert list(reader.find_first(query, 7)) == expected[:7], repr(text)
        found += len(expected)
    assert found


def test_the_index_reaches_all(indexed: StoredOffice) -> None:
    with indexed.read() as reader:
        assert bigrams.indexed_upto(reader.connection) == 200


@pytest.mark.parametrize(("few", "many"), [(20_000, 100_000), (3, 100_000), (3, 10), (0, 1)])
def test_every_way_gives_what_like_gives(
    indexed: StoredOffice, monkeypatch: pytest.MonkeyPatch, few: int, many: int
) -> None:
    monkeypatch.setattr(text_search, "FEW", few)
    monkeypatch.setattr(text_search, "MANY", many)
    check(indexed, few + many)


def test_edited_new_and_undone_records_are_found_rightly(indexed: StoredOffice) -> None:
    with indexed.read() as reader:
        some = reader.fetch(Publication, [3, 9, 27, 81])
    with indexed.write("甲", "修改") as writer:
        for record in some.values():
            writer.replace(record, replace(record, title="粮食公报5号", binned=False))
    fill(indexed, 8, publications=4)
    check(indexed, 1)
    undo(indexed, "甲")
    check(indexed, 2)
    undo(indexed, "甲")
    check(indexed, 3)
    indexed.upkeep(TODAY)
    check(indexed, 4)


def test_many_edits_make_the_index_anew(indexed: StoredOffice) -> None:
    with indexed.read() as reader:
        some = reader.fetch(Publication, range(1, 20))
    with indexed.write("甲", "修改") as writer:
        writer.replace_many((record, replace(record, title="一二三")) for record in some.values())
    with indexed.read() as reader:
        assert bigrams.needs_growth(reader.connection)
    indexed.upkeep(TODAY)
    with indexed.read() as reader:
        assert not bigrams.needs_growth(reader.connection)
        assert bigrams.indexed_upto(reader.connection) == 200
        assert len(reader.find(ListQuery(kind="publication", text="一二三"))) == sum(
            not r.binned for r in some.values()
        )
    check(indexed, 5)


def test_growth_stops_when_asked_and_goes_on_later(office: StoredOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bigrams, "THRESHOLD", 100)
    monkeypatch.setattr(bigrams, "LOOSE", 5)
    monkeypatch.setattr(bigrams, "STEP", 50)
    fill(office, 7, publications=200)
    office.upkeep(TODAY)  # the day's copy
    with office.write("甲", "") as writer:
        writer.connection.exec_driver_sql(f"DROP TABLE {bigrams.TABLE}")
        writer.connection.exec_driver_sql("DELETE FROM search_progress")
    calls = iter([False, False, True])
    office.upkeep(TODAY, lambda: next(calls))
    with office.read() as reader:
        assert bigrams.indexed_upto(reader.connection) == 100
    check(office, 6, times=20)
