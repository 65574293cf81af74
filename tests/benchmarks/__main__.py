"""Runs every benchmark and writes the results as a table, each figure beside its floor and its goal.

Run: ``python -m tests.benchmarks [--items N] [--quick] [--office FOLDER] [--date DAY] [--output FILE]``. Without
``--quick`` a log of 1,000,000 items is built first, which takes some minutes and 3 GB; ``--office`` keeps it for
another run.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.benchmarks import (
    bench_clock,
    bench_figures,
    bench_forms,
    bench_import,
    bench_paper,
    bench_requests,
    bench_storage,
    bench_window,
)

DOCUMENT = Path("docs") / "performance.md"
QUICK = 50_000
PAUSE = 50  # ms
SEARCHED = ("统计公报", "粮食", "粮", "海洋渔业", "没有这词")


@dataclass(frozen=True, slots=True)
class Result:
    """One figure: ours and its floor in ms, and its goal: so many times the floor, or so many ms."""

    what: str
    clock: str  # wall or cpu
    ours: float
    floor: float | None = None
    times: float | None = None
    most: float | None = None

    def row(self) -> str:
        ratio = self.ours / self.floor if self.floor else None
        goals = [f"≤ {self.times:g} ×"] if self.times else []
        goals += [f"≤ {_ms(self.most)}"] if self.most else []
        met = (not self.times or (ratio or 0) <= self.times) and (not self.most or self.ours <= self.most)
        cells = [
            self.what,
            self.clock,
            _ms(self.ours),
            _ms(self.floor) if self.floor else "–",
            f"{ratio:.2f} ×" if ratio else "–",
            ", ".join(goals) or "–",
            ("yes" if met else "**no**") if goals else "–",
        ]
        return f"| {' | '.join(cells)} |"


def _ms(value: float) -> str:
    if value >= 1000:
        return f"{value / 1000:.2f} s"
    return f"{value:.0f} ms" if value >= 10 else f"{value:.1f} ms"


def of_window(folder: Path) -> Iterator[Result]:
    """The window on the log against a bare window, and its longest pauses."""
    got = bench_window.measure(folder)
    yield Result(
        "window usable / bare window with an empty table", "wall", got["usable_s"] * 1e3, got["bare_s"] * 1e3, 1.5
    )
    yield Result("the same", "cpu", got["usable_cpu_s"] * 1e3, got["bare_cpu_s"] * 1e3)
    what = "window usable / the same window on a log of one item"
    yield Result(what, "wall", got["usable_s"] * 1e3, got["single_s"] * 1e3, 1.5)
    yield Result("the same", "cpu", got["usable_cpu_s"] * 1e3, got["single_cpu_s"] * 1e3)
    for what, pause in got["longest_pause_ms"].items():
        yield Result(f"longest pause of the window: {what}", "wall", pause, most=PAUSE)


def of_search(folder: Path) -> Iterator[Result]:
    """First page of a substring search against LIKE over the same texts."""
    office = bench_storage.open_office(folder)
    with office.read() as reader, closing(sqlite3.connect(bench_storage.database_of(folder))) as plain:
        for word in SEARCHED:
            ours, floor = bench_storage.first_page(reader, plain, word)
            yield Result(f"first page of a search for {word} / LIKE", "cpu", ours, floor, 0.1, 100)
    office.close()


def of_figures(folder: Path) -> Iterator[Result]:
    """The year's figures against plain counts."""
    got = bench_figures.measure(folder)
    what = f"the year's {got['counts']:.0f} counts / plain SQL counts"
    yield Result(what, "cpu", got["figures_s"] * 1e3, got["plain_counts_s"] * 1e3, 3)
    yield Result("report prepared, first time", "cpu", got["report_first_s"] * 1e3)
    yield Result("report prepared again after typing", "cpu", got["report_after_text_s"] * 1e3, most=300)
    yield Result("records under a report frozen for signature", "cpu", got["freeze_s"] * 1e3)


def of_import(count: int) -> Iterator[Result]:
    """A sheet taken in against reading it alone."""
    got = bench_import.measure(count)
    what = f"import of {count:,} rows / reading the sheet alone"
    yield Result(what, "cpu", got["import_s"] * 1e3, got["reading_alone_s"] * 1e3, 3)
    for part in ("read", "check", "write"):
        yield Result(f"of it: {part}", "cpu", got[f"{part}_s"] * 1e3, got["reading_alone_s"] * 1e3)
    yield Result("first list after it", "cpu", got["first_list_after_s"] * 1e3)


def of_paper() -> Iterator[Result]:
    """The sample's report on paper."""
    got = bench_paper.measure()
    yield Result("sample's PDF, first of a process / bare reportlab pages", "wall", got["first_paper_s"] * 1e3,
                 got["floor_s"] * 1e3, most=1000)  # fmt: skip
    yield Result("sample's report and PDF after a typed character", "wall", got["typing_median_s"] * 1e3, most=300)


def of_clock(count: int) -> Iterator[Result]:
    """The dates of very many open requests counted anew, against the driver reading the same columns."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "office"
        bench_clock.build(folder, count)
        got = bench_clock.measure(folder)
    floor, what = got["plain_reading_s"] * 1e3, f"{count:,} open requests"
    yield Result(f"{what} read for the clock / reading the columns", "cpu", got["fetch_clocks_s"] * 1e3, floor)
    yield Result(f"{what} counted anew by two calendars / the same", "cpu", got["recount_s"] * 1e3, floor, most=2000)


def of_requests(count: int) -> Iterator[Result]:
    """A day's work on a long register, against the driver reading the requests' own columns."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "office"
        bench_requests.build(folder, count)
        got = bench_requests.measure(folder)
    floor = got.pop("plain reading") * 1e3
    for what, (first, again) in got.items():
        yield Result(f"{what} / {count:,} requests' columns read", "cpu", first * 1e3, floor)
        yield Result("the same again", "cpu", again * 1e3, floor)


def of_forms(count: int) -> Iterator[Result]:
    """The national tables over a long register against the plain SQL a person would write for the same cells."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "office"
        bench_forms.build(folder, count)
        measured = bench_forms.measure(folder)
    for name, got in measured.items():
        what = f"{name} over {count:,} requests / plain SQL"
        yield Result(f"{what}, first time", "cpu", got["first_s"] * 1e3, got["plain_first_s"] * 1e3, 3, 2000)
        yield Result("the same again", "cpu", got["again_s"] * 1e3, got["plain_again_s"] * 1e3, 3, 2000)
        if "with_the_clock_s" in got:
            yield Result("of it with 按时办结数, which SQL cannot say", "cpu", got["with_the_clock_s"] * 1e3, most=2000)


def table(folder: Path, imported: int) -> list[str]:
    """Run everything; return the table's rows and print them as they come."""
    rows = []
    every = (
        of_window(folder),
        of_search(folder),
        of_figures(folder),
        of_clock(imported),
        of_requests(imported),
        of_forms(imported),
        of_import(imported),
        of_paper(),
    )
    for results in every:
        for result in results:
            rows.append(result.row())
            print(rows[-1], flush=True)
    return rows


def document(rows: list[str], items: int, day: date, load: str) -> str:
    """Return the page about performance."""
    from PySide6.QtCore import qVersion

    machine = (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}, Qt {qVersion()}"
    )
    return (
        "# Performance\n\n"
        f"Measured on {day.isoformat()} on a log of {items:,} publications: {machine}; load before the run: {load}.\n"
        "Made by `make bench`. Each figure stands beside a floor measured in the same run, so that the ratio can be\n"
        "compared from machine to machine. *cpu* is processor time of the process, *wall* the clock.\n\n"
        "| what / its floor | clock | ours | floor | ratio | goal | met |\n"
        "| --- | --- | ---: | ---: | ---: | ---: | --- |\n" + "\n".join(rows) + "\n\n" + NOTES
    )


NOTES = """\
## What is compared with what

- **Window**: from the first import to the first rows painted, in a process of its own. The floor is a process with a
  bare `QMainWindow` and an empty `QTableView` until its first paint. The second floor is our own window on a log of one
  item: it tells what the number of items costs, the first tells what the program costs (its modules, SQLAlchemy, three
  tabs). A pause is the longest time the event loop did not come round, once the
  window has been laid out and painted for the first time (that belongs to the start).
- **Search**: the first 200 ids in the list's order; the floor is `LIKE` over the same normalised texts in the same
  order. Under 200,000 items there is no index and `LIKE` itself answers, within the 100 ms.
- **Figures**: all distinct counts of one report (its tables, both columns, and its charts); the floor counts the same
  numbers one by one with hand-written SQL on the same indexes. The counts of a year by month and category come from one
  walk over it (`storage/cubes.py`). While somebody types, nothing is counted again (`services/figure_memory.py`).
- **Clock**: every open request's date by the calendar in force and by another that moves most of them; the floor is
  the driver reading the same columns of requests and events. What counts alike is counted once.
- **Requests**: as many requests as items, 300 of them open, letters with a third. What the clock says of a whole
  register is remembered while nothing changes (`storage/clock_memory.py`), so *again* is what a person waits for.
- **National tables**: from the form to its filled tables, half of the requests in one year; the floor is the plain SQL
  a person would write for the same cells, read by turns with ours, and every cell of the tables of requests and cases
  is held against its answer. 按时办结数 asks the reply clock: once for all requests of a day that have no event but
  their answer, else one by one (`storage/on_time.py`).
- **Import**: reading, checking every cell, and writing all rows in one transaction with journal, hash chain, search
  text and indexes, durable (`synchronous=FULL`). The floor is python-calamine turning the same file into lists. Of the
  goal's three parts the reading itself takes one and SQLite's own inserts take more than another.
- **Paper**: a fresh process with its fonts to open; the floor embeds one of the same fonts into seven plain pages.
"""


def main() -> int:
    """Build what is missing, measure, write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="runs every benchmark")
    parser.add_argument("--items", type=int, help="publications in the log (1,000,000)")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK:,} items, and nothing is written unless --output")
    parser.add_argument("--office", type=Path, help="keep the log here and use it again")
    parser.add_argument("--date", type=date.fromisoformat, default=None, help="the day to write (today)")
    parser.add_argument("--output", type=Path, help=f"where to write ({DOCUMENT})")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    items = given.items or (QUICK if given.quick else 1_000_000)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg()) if hasattr(os, "getloadavg") else "not known"
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.office or Path(temporary) / "office"
        if not bench_storage.database_of(folder).exists():
            bench_storage.build(folder, items)
        rows = table(folder, QUICK if given.quick else 100_000)
    output = given.output or (None if given.quick else DOCUMENT)
    if output:
        output.write_text(document(rows, items, given.date or date.today(), load), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
