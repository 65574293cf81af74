"""Measures the sample's paper: in a fresh process (fonts to open) and again after each typed character.

Run: ``python tests/benchmarks/bench_paper.py``. The floor of the same run is a bare reportlab canvas that embeds one of
the same fonts. Prints one JSON object, in seconds.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOOR = """
import io, time
start = time.perf_counter()
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from ogi_desk.system.resources import resource
pdfmetrics.registerFont(TTFont("f", str(resource("fonts/FandolFang-Regular.ttf"))))
canvas = Canvas(io.BytesIO())
for page in range(7):
    canvas.setFont("f", 16)
    for line in range(22):
        canvas.drawString(72, 740 - 30 * line, "泉港区统计局政府信息公开工作年度报告" + str(page * 22 + line))
    canvas.showPage()
canvas.save()
print(time.perf_counter() - start)
"""
COLD = """
import sys, time
from pathlib import Path
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import PaperOptions
from ogi_desk.services.reports import prepare
from ogi_desk.storage.opening import open_office
office = open_office(Path(sys.argv[1]))
with office.read() as reader:
    report = prepare(reader, load_definitions(), 2012, "fujian-2012")
start = time.perf_counter()
from ogi_desk.paper.press import ReportPress
ReportPress().print_report(report, PaperOptions())
print(time.perf_counter() - start)
"""


def measure(times: int = 3) -> dict[str, float]:
    """Return the floor, the first paper of a process, and the median round while typing (compose and print)."""
    from ogi_desk.paper.notary import PdfNotary
    from ogi_desk.paper.press import ReportPress
    from ogi_desk.services.definitions import load_definitions
    from ogi_desk.services.figure_memory import FigureMemory
    from ogi_desk.services.paper_ports import PaperOptions
    from ogi_desk.services.reports import prepare, section_source
    from ogi_desk.services.sample import build_sample
    from ogi_desk.storage.opening import open_office

    def child(code: str, *words: str) -> float:
        here = {**os.environ, "PYTHONPATH": str(Path.cwd())}
        done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=True, env=here)
        return float(done.stdout)

    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "office"
        definitions = load_definitions()
        office = open_office(folder, create=True)
        build_sample(office, definitions, PdfNotary())
        press, memory, rounds = ReportPress(), FigureMemory(), []
        with office.read() as reader:
            form = definitions.forms["fujian-2012"]
            source = section_source(reader, form, 2012, form.sections[1].id)
            for number in range(12):
                typed = {form.sections[1].id: source + "统计信息公开工作"[: number % 8 + 1] * (number + 1)}
                start = time.perf_counter()
                report = prepare(reader, definitions, 2012, form.id, typed, memory=memory)
                press.print_report(report, PaperOptions())
                rounds.append(time.perf_counter() - start)
        office.close()
        cold = min(child(COLD, str(folder)) for _ in range(times))
    floor = min(child(FLOOR) for _ in range(times))
    rounds = sorted(rounds[2:])
    return {
        "floor_s": floor,
        "first_paper_s": cold,
        "typing_median_s": rounds[len(rounds) // 2],
        "typing_worst_s": rounds[-1],
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
