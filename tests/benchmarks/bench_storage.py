"""Measures the store against plain sqlite3 in one run, on a log of very many items.

Run: ``python tests/benchmarks/bench_storage.py [PUBLICATIONS] [FOLDER] [--cpu]`` (1,000,000: some minutes and 3 GB).
A folder made by an earlier run is used again. With ``--cpu`` processor time is measured instead of the clock, for a
busy machine. Prints one line for each figure: what, ours, plain, ratio.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from ogi_desk.domain.records import ChannelUse, Publication
from ogi_desk.domain.vocabulary import Channel, Openness, Validity
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services import records
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import bigrams
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office

WORDS = """
关于 发布 统计公报 泉港区 国民经济 社会发展 一季度 居民消费价格 普查 粮食 工业增加值 固定资产 投资 通知 农业 企业 调查
办公室 情况 分析 人口 抽样 规模以上 工作 会议 学习 检查 安全生产 培训 年报 数据 质量 服务业 能源 贸易 城乡 住户
"""
PARTS = WORDS.split()
CATEGORIES = ("业务信息/统计公报", "业务信息/政务动态", "业务信息/统计数据", "政策法规/行政规范性文件", "机构信息")
_clock = time.process_time if "--cpu" in sys.argv else time.perf_counter
TODAY = date(2026, 11, 23)


def publications(count: int) -> Iterator[Publication]:
    """Yield items over twenty years, the same each time."""
    make = random.Random(1)
    first = date(2005, 1, 1)
    for number in range(1, count + 1):
        produced = first + timedelta(7300 * number // count)
        year = produced.year
        title = f"{year}年" + "".join(make.choices(PARTS, k=5))
        if make.random() < 0.0002:
            title += "海洋渔业资源"
        uses = [ChannelUse(Channel.WEBSITE)] if make.random() < 0.9 else []
        if make.random() < 0.1:
            uses.append(ChannelUse(Channel.GAZETTE))
        yield Publication(
            title=title,
            category=make.choice(CATEGORIES),
            published_on=produced + timedelta(make.randint(0, 30)),
            produced_on=produced,
            index_number=f"QG02101-0201-{year}-{number:07d}",
            document_number=f"泉港统〔{year}〕{make.randint(1, 300)}号",
            channels=tuple(uses),
            agency="泉州市泉港区统计局",
            section=make.choice(["办公室", "综合科", "农业科", "普查中心"]),
            summary="".join(make.choices(PARTS, k=8)),
            openness=Openness.WITHHELD if make.random() < 0.02 else Openness.PROACTIVE,
            withholding_basis="内部",
            full_text_online=make.random() < 0.8,
            reviewer="王小明" if make.random() < 0.99 else "",
            reviewed_on=produced,
            validity=Validity.IN_FORCE,
        )


def timed(work: Callable[[], Any], times: int = 3) -> tuple[float, Any]:
    """Return the best time in milliseconds and the last answer."""
    best, answer = float("inf"), None
    for _ in range(times):
        start = _clock()
        answer = work()
        best = min(best, (_clock() - start) * 1000)
    return best, answer


def show(what: str, ours: float, plain: float | None = None, note: str = "") -> None:
    """Print one figure in milliseconds."""
    ratio = f"{ours / plain:8.2f}x" if plain else " " * 9
    print(f"{what:44s} {ours:10.1f} ms {f'{plain:10.1f} ms' if plain else '':13s} {ratio} {note}", flush=True)


def build(folder: Path, count: int) -> None:
    """Fill a new office in imports of 100,000, then index it."""
    office = open_office(folder, create=True)
    source = list(publications(min(count, 100_000)))
    start = _clock()
    with office.write("甲", "导入") as writer:
        writer.add_many(source)
    show(f"add_many of {len(source)} into an empty office", (_clock() - start) * 1000)
    done = len(source)
    rest = islice(publications(count), done, None)
    while batch := list(islice(rest, 100_000)):
        start = _clock()
        with office.write("甲", "导入") as writer:
            writer.add_many(batch)
        done += len(batch)
        show(f"add_many of {len(batch)} more ({done})", (_clock() - start) * 1000)
    start = _clock()
    while bigrams_grow(office):
        pass
    show("bigram index made", (_clock() - start) * 1000, note=f"{database_of(folder).stat().st_size >> 20} MB")
    office.close()


def bigrams_grow(office: StoredOffice) -> bool:
    """Index one step as upkeep does, without the day's copy."""
    with office.write("甲", "") as writer:
        return bigrams.grow(writer.connection)


def measure(folder: Path) -> None:
    """Print the figures of an office that is there."""
    ms, office = timed(lambda: open_office(folder), 1)
    show("open_office", ms)
    start, size = _clock(), database_of(folder).stat().st_size
    while bigrams_grow(office):
        pass
    grown = (database_of(folder).stat().st_size - size) >> 20
    show("bigram index made", (_clock() - start) * 1000, note=f"{grown} MB of {size >> 20}")
    plain = sqlite3.connect(database_of(folder))
    plain.execute("PRAGMA cache_size=-262144")
    with office.read() as reader:
        lists(reader, plain)
        searches(reader, plain)
        figures(reader, plain)
        ids = reader.find_first(ListQuery(kind="publication"), 200)
        wide = ",".join(map(str, ids))
        floor, _ = timed(lambda: plain.execute(f"SELECT * FROM publication WHERE id IN ({wide})").fetchall(), 20)
        ms, _ = timed(lambda: reader.fetch(Publication, ids), 20)
        show("a page of 200 records", ms, floor)
    one, _ = timed(lambda: records.add(office, "甲", next(publications(1))), 20)
    show("one record saved (WAL, FULL)", one)
    office.close()


def lists(reader: Any, plain: sqlite3.Connection) -> None:
    """The whole list and its filters."""
    rows = lambda sql, *a: [r[0] for r in plain.execute(sql, a)]  # noqa: E731
    shown = "SELECT id FROM publication WHERE binned = 0"
    order = "ORDER BY published_on DESC, id DESC"
    cases = [
        ("all", {}, f"{shown} {order}"),
        ("year 2012", {"year": 2012}, f"{shown} AND published_on BETWEEN '2012-01-01' AND '2012-12-31' {order}"),
        (
            "category",
            {"category": "业务信息"},
            f"{shown} AND category LIKE '业务信息/%' ORDER BY +published_on DESC, id DESC",
        ),
        (
            "channel gazette",
            {"channel": "gazette"},
            f"{shown} AND id IN (SELECT publication_id FROM publication_channel WHERE channel = 'gazette') {order}",
        ),
        (
            "channel website",
            {"channel": "website"},
            f"{shown} AND id IN (SELECT publication_id FROM publication_channel WHERE channel = 'website') {order}",
        ),
        ("section", {"section": "综合科"}, f"{shown} AND section = '综合科' ORDER BY +published_on DESC, id DESC"),
        (
            "state withheld",
            {"state": "withheld"},
            f"{shown} AND openness = 'withheld' ORDER BY +published_on DESC, id DESC",
        ),
        ("only faults", {"only_faults": True, "today": TODAY}, None),
        ("sort by title", {"sort": "title"}, f"{shown} ORDER BY title DESC, id DESC"),
        ("the bin", {"binned": True}, None),
    ]
    for name, filters, sql in cases:
        query = ListQuery(kind="publication", **filters)
        ms, ids = timed(lambda query=query: reader.find(query))
        floor = timed(lambda sql=sql: rows(sql))[0] if sql else None
        show(f"find {name}", ms, floor, f"{len(ids)} ids")
        ms, _ = timed(lambda query=query: reader.find_first(query, 200))
        show("   first 200", ms)


def searches(reader: Any, plain: sqlite3.Connection) -> None:
    """Substrings, common and rare, against LIKE."""
    for text in ("统计公报", "公报", "粮食", "粮", "海洋渔业", "渔", "2012年统计公报", "没有这词", "号"):
        query = ListQuery(kind="publication", text=text)
        like = (
            "SELECT p.id FROM publication p JOIN publication_search s ON s.id = p.id "
            "WHERE p.binned = 0 AND s.text LIKE ? ORDER BY +p.published_on DESC, p.id DESC"
        )
        floor, rows = timed(lambda like=like, text=text: plain.execute(like, (f"%{text}%",)).fetchall(), 1)
        first, ids = timed(lambda query=query: reader.find_first(query, 200))
        page, _ = timed(lambda like=like, text=text: plain.execute(like + " LIMIT 200", (f"%{text}%",)).fetchall(), 1)
        show(f"search {text}: first page", first, page)
        ms, ids = timed(lambda query=query: reader.find(query), 2)
        show(f"search {text}: all", ms, floor, f"{len(ids)} ids")
        assert len(ids) == len(rows)


def first_page(reader: Any, plain: sqlite3.Connection, text: str) -> tuple[float, float]:
    """Return milliseconds of processor time for the first page of a search: ours, and by LIKE over all texts."""
    like = (
        "SELECT p.id FROM publication p JOIN publication_search s ON s.id = p.id "
        "WHERE p.binned = 0 AND s.text LIKE ? ORDER BY +p.published_on DESC, p.id DESC LIMIT 200"
    )
    query = ListQuery(kind="publication", text=text)
    ours, floors, ids, rows = [], [], None, None
    for turn in range(3):
        start = time.process_time()
        ids = reader.find_first(query, 200)
        ours.append(time.process_time() - start)
        if turn < 2:
            start = time.process_time()
            rows = plain.execute(like, (f"%{text}%",)).fetchall()
            floors.append(time.process_time() - start)
    assert list(ids or ()) == [row[0] for row in rows or ()]
    return min(ours) * 1000, min(floors) * 1000


def figures(reader: Any, plain: sqlite3.Connection) -> None:
    """A year's figures and their cumulative ones against plain counts."""
    shown, select = "binned = 0 AND openness = 'proactive'", "SELECT count(*) FROM publication WHERE"
    open_ = Condition("openness", "is", "proactive")
    total = [0.0, 0.0]
    for first in ("2012-01-01", ""):
        days = Condition("published_on", "between", (first, "2012-12-31"))
        between = f"published_on BETWEEN '{first}' AND '2012-12-31'"
        for name, more, sql in (
            ("items", (), ""),
            ("website", (Condition("channel", "is", "website"),), _CHANNEL.format("website")),
            ("gazette", (Condition("channel", "is", "gazette"),), _CHANNEL.format("gazette")),
            ("bulletins", (Condition("category", "under", "业务信息/统计公报"),), "AND category = '业务信息/统计公报'"),
            ("in full", (Condition("full_text_online", "is", "true"),), "AND full_text_online = 1"),
        ):
            selection = Selection("publication", (days, open_, *more))
            ms, (value,) = timed(lambda selection=selection: reader.measure([selection]))
            floor, row = timed(lambda q=f"{select} {shown} AND {between} {sql}": plain.execute(q).fetchone())
            assert value == row[0]
            show(f"figure {name} {'2012' if first else 'until 2012'}", ms, floor, str(value))
            total[0] += ms
            total[1] += floor
    show("figures together", *total)


_CHANNEL = (
    "AND EXISTS (SELECT 1 FROM publication_channel c WHERE c.publication_id = publication.id AND c.channel = '{}')"
)


def main() -> None:
    """Build what is missing, then measure."""
    given = [argument for argument in sys.argv[1:] if argument != "--cpu"]
    count = int(given[0]) if given else 1_000_000
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(given[1]) if len(given) > 1 else Path(temporary) / "office"
        if not database_of(folder).exists():
            build(folder, count)
        measure(folder)


if __name__ == "__main__":
    main()
