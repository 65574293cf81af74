"""Take the pictures of these documents and of the manual, from the sample office, without a display.

    python docs/screenshots/take.py

Each look (language, light or dark, scale) is a process of its own, because Qt takes its scale once. Writes
``docs/screenshots/<tab>[-en][-dark][-200].png``, the paper's pages, and ``resources/help/<language>/pictures``.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TABS = ("publications", "requests", "report")
TODAY = date(2013, 1, 8)
LOOKS = (("zh", False, 1), ("zh", True, 1), ("zh", False, 2), ("en", False, 1), ("en", True, 2))


def name_of(tab: str, language: str, dark: bool, scale: int) -> str:
    """The picture's file name; the plain name is Chinese, light, 100 %."""
    marks = ("-en" * (language == "en"), "-dark" * dark, f"-{scale}00" * (scale != 1))
    return tab + "".join(marks) + ".png"


def take(language: str, dark: bool, scale: int) -> None:
    """In a child process: take one look of every tab."""
    from ogi_desk.app import make_notary, make_press, open_workplace
    from ogi_desk.services.sample import build_sample
    from ogi_desk.ui.application import take_pictures

    with tempfile.TemporaryDirectory() as temporary:
        workplace = open_workplace(Path(temporary) / "office", create=True)
        build_sample(workplace.office, workplace.definitions, workplace.notary)
        press, notary = make_press(), make_notary()
        pictures = take_pictures(
            workplace.office,
            workplace.definitions,
            press,
            notary,
            Path(temporary) / "out",
            scale=scale,
            language=language,
            dark=dark,
            today=lambda: TODAY,
        )
        for tab, picture in zip(TABS, pictures, strict=True):
            shutil.copy(picture, HERE / name_of(tab, language, dark, scale))
        if (language, dark, scale) == LOOKS[0]:
            take_paper(workplace)
        if not dark and scale == 1:
            take_import(workplace, language, Path(temporary))
            take_views(workplace, language, Path(temporary))
        workplace.office.close()


def take_paper(workplace) -> None:
    """Render the first page, the page of the signature and the annex."""
    import pypdfium2

    from ogi_desk.services.explanation_annex import make_annex
    from ogi_desk.services.paper_ports import PaperOptions
    from ogi_desk.services.reports import prepare

    with workplace.office.read() as reader:
        report = prepare(reader, workplace.definitions, 2012, "fujian-2012")
    document = pypdfium2.PdfDocument(workplace.press.print_report(report, PaperOptions(system_faces=False)).pdf)
    for number, name in ((0, "paper-first"), (4, "paper-signature"), (5, "paper-annex")):
        document[number].render(scale=1.2).to_pil().save(HERE / f"{name}.png")
    document.close()
    with workplace.office.read() as reader:
        national = prepare(reader, workplace.definitions, 2012, "national-2021")
        annex = make_annex(reader, workplace.definitions, 2012, "fujian-2012", TODAY)
    press, plain = workplace.press, PaperOptions(system_faces=False)
    for pdf, number, name in (
        (press.print_report(national, plain).pdf, 2, "paper-matrix"),
        (press.print_annex(annex, system_faces=False).pdf, 0, "paper-explanations"),
    ):
        document = pypdfium2.PdfDocument(pdf)
        document[number].render(scale=1.2).to_pil().save(HERE / f"{name}.png")
        document.close()


def take_import(workplace, language: str, folder: Path) -> None:
    """The import of a sheet with two faults, for the manual."""
    from ogi_desk.ui.dialogs.import_sheet import ImportDialog

    sheet = folder / "补录.csv"
    sheet.write_text(
        "信息名称,信息类别,公开日期,公开渠道\n泉港区2012年12月主要经济指标,业务信息/统计信息,2013-01-04,政府网站\n"
        "区统计局召开年报会,会议动态,2013-01-05,政府网站\n泉港区物价简况,业务信息/统计信息,2013年13月1日,政府网站\n",
        encoding="utf-8-sig",
    )
    desk = desk_of(workplace, folder)
    dialog = ImportDialog(desk, "publications", sheet)
    dialog.show()
    settle(desk)
    dialog.path.setText("D:/公开登记/补录.csv")
    dialog.grab().save(str(pictures_of(language) / "import.png"))
    dialog.close()
    desk.tasks.close()


def take_views(workplace, language: str, folder: Path) -> None:
    """Last year's page being taken in, then this year's report beside it."""
    from PySide6.QtCore import Qt

    from ogi_desk.exchange.report_pages import OfficePages
    from ogi_desk.services.reports import prepare
    from ogi_desk.ui.main_window import MainWindow
    from ogi_desk.ui.outside.baseline_dialog import BaselineDialog
    from ogi_desk.ui.outside.source import Source

    with workplace.office.read() as reader:
        report = prepare(reader, workplace.definitions, 2012, "fujian-2012")
    page = OfficePages().write(report, ".html").decode("utf-8").replace("2012", "2011")
    for label, year, total in (
        ("主动公开信息数", "38（其中补录2条）", "225"),
        ("政府网站公开", "34", "220"),
        ("政府公报公开", "1", "2"),
        *((name, "0", "0") for name in ("受理依申请公开信息总数", "网上申请数", "对申请的答复总数", "同意公开答复数")),
    ):
        start = page.index(f"{label}</th>")
        end = page.index("</tr>", start)
        row = re.sub(r"(<td[^>]*>)\d+(</td>)", rf"\g<1>{total}\2", page[start:end])
        row = row.replace(f">{total}<", f">{year}<", 1)
        page = page[:start] + row + page[end:]
    file = folder / "2011年度报告.html"
    file.write_text(page, encoding="utf-8")
    desk = desk_of(workplace, folder)
    dialog = BaselineDialog(desk, 2011, "fujian-2012")
    dialog.resize(1100, 640)
    dialog.show()
    dialog.take(Source(file.name, file))
    settle(desk)
    dialog.bar.path.setText("D:/年度报告/2011年度报告.html")
    dialog.grab().save(str(pictures_of(language) / "taken-in.png"))
    dialog.keep()
    settle(desk)
    window = MainWindow(desk)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1366, 768)
    window.show()
    window.tabs.setCurrentIndex(2)
    settle(desk)
    window.reports.show_comparison()
    settle(desk)
    for place in (HERE / name_of("compare", language, False, 1), pictures_of(language) / "compare.png"):
        window.grab().save(str(place))
    window.close()
    desk.tasks.close()


def desk_of(workplace, folder: Path):
    """A desk at which the clerk sits."""
    from PySide6.QtCore import QSettings

    from ogi_desk.services.people import people
    from ogi_desk.ui.desk import Desk

    with workplace.office.read() as reader:
        person, profile = people(reader)[0], reader.profile()
    settings = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)
    return Desk(
        workplace.office,
        workplace.definitions,
        workplace.press,
        workplace.notary,
        settings,
        profile,
        person,
        lambda: TODAY,
        workplace.sheets,
        pages=workplace.pages,
    )


def settle(desk) -> None:
    """Wait until all that was asked for is shown."""
    import time

    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + 2.0
    while time.monotonic() < end or desk.tasks.busy:
        QApplication.processEvents()
        if desk.tasks.busy:  # what was answered may ask for more, after a pause of its own
            end = max(end, time.monotonic() + 1.0)


def pictures_of(language: str) -> Path:
    """The manual's pictures in a language."""
    folder = ROOT / "resources" / "help" / language / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def main() -> None:
    """Take every look, then give the manual its pictures."""
    if len(sys.argv) == 4:
        take(sys.argv[1], sys.argv[2] == "dark", int(sys.argv[3]))
        return
    for language, dark, scale in LOOKS:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        words = (language, "dark" if dark else "light", str(scale))
        subprocess.run([sys.executable, str(Path(__file__).resolve()), *words], check=True, env=environment)
    for language in ("zh", "en"):
        for tab in TABS:
            shutil.copy(HERE / name_of(tab, language, False, 1), pictures_of(language) / f"{tab}.png")


if __name__ == "__main__":
    main()
