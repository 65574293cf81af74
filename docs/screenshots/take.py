"""Take the pictures of these documents and of the manual, from the sample office, without a display.

    python docs/screenshots/take.py

Each look (language, light or dark, scale) is a process of its own, because Qt takes its scale once. Writes
``docs/screenshots/<tab>[-en][-dark][-200].png``, the paper's pages, and ``resources/help/<language>/pictures``.
"""

from __future__ import annotations

import os
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
        workplace.office.close()


def take_paper(workplace) -> None:
    """Render the first page, the page of the signature and the annex."""
    import pypdfium2

    from ogi_desk.services.ports import PaperOptions
    from ogi_desk.services.reports import prepare

    with workplace.office.read() as reader:
        report = prepare(reader, workplace.definitions, 2012, "fujian-2012")
    document = pypdfium2.PdfDocument(workplace.press.print_report(report, PaperOptions(system_faces=False)).pdf)
    for number, name in ((0, "paper-first"), (4, "paper-signature"), (5, "paper-annex")):
        document[number].render(scale=1.2).to_pil().save(HERE / f"{name}.png")
    document.close()


def take_import(workplace, language: str, folder: Path) -> None:
    """The import of a sheet with two faults, for the manual."""
    import time

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ogi_desk.services.people import people
    from ogi_desk.ui.desk import Desk
    from ogi_desk.ui.dialogs.import_sheet import ImportDialog

    sheet = folder / "补录.csv"
    sheet.write_text(
        "信息名称,信息类别,公开日期,公开渠道\n泉港区2012年12月主要经济指标,业务信息/统计信息,2013-01-04,政府网站\n"
        "区统计局召开年报会,会议动态,2013-01-05,政府网站\n泉港区物价简况,业务信息/统计信息,2013年13月1日,政府网站\n",
        encoding="utf-8-sig",
    )
    with workplace.office.read() as reader:
        person, profile = people(reader)[0], reader.profile()
    settings = QSettings(str(folder / "import.ini"), QSettings.Format.IniFormat)
    desk = Desk(
        workplace.office,
        workplace.definitions,
        workplace.press,
        workplace.notary,
        settings,
        profile,
        person,
        lambda: TODAY,
        workplace.sheets,
    )
    dialog = ImportDialog(desk, "publications", sheet)
    dialog.show()
    end = time.monotonic() + 2.0
    while time.monotonic() < end or desk.tasks.busy:
        QApplication.processEvents()
    dialog.path.setText("D:/公开登记/补录.csv")
    dialog.grab().save(str(pictures_of(language) / "import.png"))
    dialog.close()
    desk.tasks.close()


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
