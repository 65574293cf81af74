"""What is done many at once against the same done one by one: rows encoded, counts of a year, contents digested."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from itertools import islice

import pytest
from storage_makers import Maker, fill

from ogi_desk.domain.records import Fact, Publication, Record
from ogi_desk.domain.text_keys import search_key, search_keys, title_key, title_keys
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage import selecting
from ogi_desk.storage.bulk import BulkCodec
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.cubes import count_together
from ogi_desk.storage.journal import GENESIS, digest_of, head_of
from ogi_desk.storage.office import StoredOffice

STRANGE = ["", "统计 公报（一）", "ＧＤＰ\u0301", "a\0b", "\0", "第一行\n第二行", "e", "\u0301"]


def records_of(kind: str) -> list[Record]:
    maker = Maker(5)
    made: list[Record] = [getattr(maker, kind)() for _ in range(40)]
    if kind == "publication":
        made += [replace(made[0], title=f"题{text}", summary=text) for text in STRANGE]
    return made


@pytest.mark.parametrize("kind", ["publication", "request", "case"])
def test_bulk_encodes_as_the_codec_does(kind: str) -> None:
    codec, records = CODECS[kind], records_of(kind)
    encoded = BulkCodec(codec).encode(records, 7, searched=True)
    stored = [replace(record, id=number) for number, record in enumerate(records, 7)]
    assert encoded.rows == [codec.row(record) for record in stored]
    assert all(type(value) is not bool for row in encoded.rows for value in row)
    assert encoded.parts == [(r.id, place, *row) for r in stored for place, row in enumerate(codec.part_rows(r))]
    assert [line.decode() for line in encoded.json] == [codec.json(record) for record in stored]
    assert encoded.texts == [codec.search_text(record) for record in stored]
    parts = {r.id: codec.part_rows(r) for r in stored}
    assert codec.json_lines([codec.row(r) for r in stored], parts) == encoded.json


def test_keys_of_many_texts_are_the_keys_of_each() -> None:
    for some in (STRANGE, STRANGE[:3], [], ["只有一个"], STRANGE[5:]):
        assert search_keys(some) == [search_key(text) for text in some]
        assert title_keys(some) == [title_key(text) for text in some]


def test_many_added_at_once_are_chained_like_single_ones(office: StoredOffice) -> None:
    records = records_of("publication")
    with office.write("甲", "导入") as writer:
        assert list(writer.add_many(records)) == list(range(1, len(records) + 1))
        change = writer._change
    assert change
    with office.read() as reader:
        digest, rows = GENESIS, reader.connection.exec_driver_sql(
            "SELECT kind, record_id, before, after, digest FROM journal_entry ORDER BY id"
        )  # fmt: skip
        for kind, record_id, before, after, kept in rows:
            digest = digest_of(digest, head_of(change), kind, (record_id, before, after))
            assert digest == kept
        stored = reader.fetch(Publication, range(1, len(records) + 1))
        assert list(stored.values()) == [replace(r, id=i) for i, r in enumerate(records, 1)]


def test_records_without_search_text_are_added_at_once(office: StoredOffice) -> None:
    from decimal import Decimal

    facts = [Fact(year=2000 + n, indicator="x", value=Decimal(n) / 4) for n in range(9)]
    with office.write("甲", "导入") as writer:
        writer.add_many(iter(facts))
    with office.read() as reader:
        assert [f.value for f in reader.all(Fact)] == [f.value for f in facts]


MORE = [
    Condition("openness", "is", "proactive"),
    Condition("category", "under", "业务信息"),
    Condition("category", "under", "业务信息/统计公报"),
    Condition("category", "is", "业务信息"),
    Condition("category", "in", ("业务信息", "政策法规/行政规范性文件")),
    Condition("section", "is", ""),
    Condition("section", "in", ("", "办公室")),
    Condition("validity", "in", ("lapsed", "repealed")),
    Condition("full_text_online", "is", "true"),
    Condition("from_request", "is", "是"),
    Condition("public_concern", "is", "false"),
]
SPANS = [("2012-01-01", "2012-12-31"), ("2012-02-01", "2012-02-29"), ("2012-03-01", "2012-05-31")]


def days(*span: str) -> Condition:
    return Condition("published_on", "between", span)


@pytest.mark.parametrize("spans", [SPANS, [*SPANS, ("2012-02-10", "2012-02-20"), ("2012-02-01", "2012-02-28")]])
def test_a_years_counts_together_equal_single_counts(office: StoredOffice, spans: list[tuple[str, str]]) -> None:
    fill(office, 4, publications=300, requests=20)
    make = random.Random(3)
    with office.read() as reader:
        wanted = [
            Selection("publication", (days(*make.choice(spans)), *make.sample(MORE, make.randint(0, 3))))
            for _ in range(60)
        ]
        together = count_together(reader.connection, wanted)
        assert together.keys() == set(wanted)
        for selection in wanted:
            single = selecting._measure(reader, reader.connection, load_definitions, selection)
            assert together[selection] == single == len(reader.ids(selection)), selection
        assert any(together.values())


def test_what_cannot_be_counted_together_is_left_to_single_counts(office: StoredOffice) -> None:
    fill(office, 4, publications=300, requests=20)
    other = [
        Selection("publication", (days("", "2012-12-31"),)),
        Selection("publication", (days("2011-01-01", "2012-12-31"),)),
        Selection("publication", (days(*SPANS[0]), Condition("channel", "is", "website"))),
        Selection("publication", (days(*SPANS[0]), Condition("produced_on", "before", "2012-01-01"))),
        Selection("publication", (Condition("openness", "is", "proactive"),)),
        Selection("request", (Condition("received_on", "between", SPANS[0]),)),
    ]
    few = [Selection("publication", (days(*span),)) for span in SPANS]
    with office.read() as reader:
        assert count_together(reader.connection, [*other, *few]) == {}
        assert reader.measure([*other, *few]) == [len(reader.ids(s)) for s in (*other, *few)]


def test_digest_is_over_ids_and_contents(office: StoredOffice) -> None:
    fill(office, 4, publications=300, requests=20)
    selection = Selection("publication", (days(*SPANS[0]),))
    with office.read() as reader:
        found = reader.fetch(Publication, reader.ids(selection))
        lines = "".join(f"publication\n{CODECS['publication'].json(found[i])}\n" for i in sorted(found))
        assert reader.digest([selection]) == hashlib.sha256(lines.encode()).hexdigest()


def test_newest_entries_after_a_change(office: StoredOffice) -> None:
    maker = Maker(2)
    for number in range(4):
        with office.write("甲", f"第{number}次") as writer:
            writer.add_many(islice(iter(maker.publication, None), 3))
    with office.read() as reader:
        newest = reader.journal(limit=5)
        assert [entry.change_id for entry in newest] == [4, 4, 4, 3, 3]
        assert [entry.record_id for entry in newest] == [12, 11, 10, 9, 8]
        assert [entry.record_id for entry in reader.journal(after=3)] == [12, 11, 10]
        assert reader.journal(after=4) == []
