"""Measures the window on a log of very many items, against a bare window with an empty table, and its longest pause.

Run: ``python tests/benchmarks/bench_window.py OFFICE`` where OFFICE was filled by ``bench_storage.py``. Each start is a
process of its own (offscreen); a pause is the longest time the event loop did not come round while the window opened,
scrolled, sorted and filtered. Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

BARE = """
import sys, time
start, used = time.perf_counter(), time.process_time()
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication(["bare"])
class View(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.perf_counter() - start, time.process_time() - used, flush=True)
        app.quit()
view = View()
view.setModel(QStandardItemModel(0, 8))
window = QMainWindow()
window.setCentralWidget(view)
window.resize(1366, 768)
window.show()
app.exec()
"""


def child(*words: str) -> tuple[float, float]:
    """Run a child process; return the seconds it printed last: by the clock, and of processor time."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True, env=environment, check=True)
    wall, used = done.stdout.split()[-2:]
    return float(wall), float(used)


def usable(folder: Path) -> None:
    """In a child: print the seconds from the first import to the first rows on the screen."""
    start, used = time.perf_counter(), time.process_time()
    window, desk = _open(folder)
    from PySide6.QtWidgets import QApplication

    while not (window.publications.rows.rowCount() and window.publications.rows.row(0)):
        QApplication.processEvents()
    window.publications.list.viewport().repaint()
    print(time.perf_counter() - start, time.process_time() - used, flush=True)
    window.close()
    desk.tasks.close()
    desk.office.close()


def pauses(folder: Path) -> dict[str, float]:
    """Open, scroll, sort and filter; return the longest pause of each in milliseconds."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    longest: dict[str, float] = {}
    state = {"last": time.perf_counter(), "what": "open"}
    window, desk = _open(folder)
    QApplication.processEvents()  # the first layout and paint belong to the start, measured above

    def tick() -> None:
        now = time.perf_counter()
        gap, state["last"] = (now - float(state["last"])) * 1000, now
        longest[str(state["what"])] = max(longest.get(str(state["what"]), 0.0), gap)

    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    state["last"] = time.perf_counter()
    timer.start()

    def calm(what: str, seconds: float = 0.6) -> None:
        state["what"] = what
        quiet = time.perf_counter()
        while time.perf_counter() - quiet < seconds:
            QApplication.processEvents()
            if desk.tasks.busy:
                quiet = time.perf_counter()

    calm("open")
    page = window.publications
    bar = page.list.verticalScrollBar()
    for step in range(1, 41):
        bar.setValue(bar.maximum() * step * 17 % 41 // 41 if step % 2 else bar.maximum() * step // 41)
        calm("scroll", 0.05)
    page.list.horizontalHeader().sectionClicked.emit(1)
    calm("sort")
    page.filters.text.setText("统计公报")
    calm("filter")
    page.filters.text.setText("")
    calm("clear the filter")
    window.close()
    desk.tasks.close()
    desk.office.close()
    return longest


def _open(folder: Path):
    from ogi_desk.storage.opening import open_office  # as the program does: the office before Qt

    office = open_office(folder)
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ogi_desk.domain.records import Person, Profile
    from ogi_desk.services.definitions import load_definitions
    from ogi_desk.ui import theme
    from ogi_desk.ui.desk import Desk
    from ogi_desk.ui.main_window import MainWindow

    sys.setswitchinterval(0.0005)  # as the program itself does
    app = QApplication.instance() or QApplication(["bench"])
    theme.window_font(app)
    theme.apply(app, False)
    settings = QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)
    settings.clear()
    person = Person(id=1, name="甲", post="科员", role="clerk")
    desk = Desk(office, load_definitions(folder), None, None, settings, Profile(agency="泉港区统计局"), person)
    window = MainWindow(desk)
    window.resize(1366, 768)
    window.show()
    return window, desk


def _make_single(folder: Path) -> None:
    from datetime import date

    from ogi_desk.domain.records import Publication
    from ogi_desk.storage.opening import open_office

    office = open_office(folder, create=True)
    with office.write("甲", "登记") as writer:
        writer.add(Publication(title="统计公报", category="业务信息/统计公报", published_on=date(2012, 3, 1)))
    office.close()


def measure(folder: Path, times: int = 4) -> dict[str, Any]:
    """Return seconds of the starts (best of ``times``, by clock and processor) and the longest pauses in ms.

    A start on an office with a single item tells what the number of items costs.
    """
    here = str(Path(__file__))
    bare, ours, small = [], [], []
    with tempfile.TemporaryDirectory() as temporary:
        single = Path(temporary) / "office"
        _make_single(single)
        for _ in range(times):  # by turns, so that a busy moment meets all
            bare.append(child("-c", BARE))
            ours.append(child(here, "--usable", str(folder)))
            small.append(child(here, "--usable", str(single)))
    best = lambda runs, which: min(run[which] for run in runs)  # noqa: E731
    return {
        "bare_s": best(bare, 0),
        "usable_s": best(ours, 0),
        "ratio": best(ours, 0) / best(bare, 0),
        "single_s": best(small, 0),
        "single_cpu_s": best(small, 1),
        "bare_cpu_s": best(bare, 1),
        "usable_cpu_s": best(ours, 1),
        "longest_pause_ms": pauses(folder),
    }


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "--usable":
        usable(Path(sys.argv[2]))
    else:
        print(json.dumps(measure(Path(sys.argv[1])), ensure_ascii=False, indent=1))
