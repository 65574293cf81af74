"""Starts the window on an opened office, and takes pictures of it where there is no display.

Must not open the office itself (:mod:`ogi_desk.app` does) and must not know what the tabs hold.
"""

from __future__ import annotations

import logging
import os
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from ogi_desk.domain.records import Person, Profile
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.paper_ports import Notary, Press
from ogi_desk.services.people import people
from ogi_desk.services.ports import Office, Offices, Sheets
from ogi_desk.services.report_files import ReportPages
from ogi_desk.system.resources import resource
from ogi_desk.ui import language, theme
from ogi_desk.ui.collecting import Collecting
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.input_method import prepare_input_method
from ogi_desk.ui.main_window import MainWindow, number
from ogi_desk.ui.requests.warming import warm

log = logging.getLogger(__name__)
DAY_WATCH = 60_000  # ms between looks whether a new day began


def run(
    office: Office,
    definitions: Definitions,
    press: Press,
    notary: Notary,
    *,
    sheets: Sheets | None = None,
    offices: Offices | None = None,
    pages: ReportPages | None = None,
    today: Callable[[], date] = date.today,
    argv: Sequence[str] = (),
) -> int:
    """Open the window and return the exit code when it is closed."""
    app = _application(argv)
    office.use_definitions(definitions)
    settings = QSettings(str(office.folder / "window.ini"), QSettings.Format.IniFormat)
    _dress(app, settings)
    sitting = _who_sits_here(office, settings, notary, offices)
    if sitting is None:
        return 0
    profile, person = sitting
    desk = Desk(office, definitions, press, notary, settings, profile, person, today, sheets, offices, pages)
    window = MainWindow(desk)
    _catch_crashes(window)
    _watch_the_day(window)
    app.styleHints().colorSchemeChanged.connect(lambda _: _follow_system(app, settings))
    desk.person_changed.connect(lambda someone: settings.setValue("person", someone.id))
    window.show()
    window.today.begin()
    warm(desk)
    for fault in definitions.form_faults:
        desk.notices.failure(fault)
    Collecting(lambda: desk.tasks.busy, window)
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    return code


def take_pictures(
    office: Office,
    definitions: Definitions,
    press: Press,
    notary: Notary,
    folder: Path,
    *,
    scale: float = 1.0,
    language: str = "zh",
    dark: bool = False,
    today: Callable[[], date] = date.today,
    size: tuple[int, int] = (1366, 768),
) -> list[Path]:
    """Write a PNG of each tab into ``folder`` and return their paths.

    ``scale`` is the screen's (1.0 = 100 %); it is taken once a process, so a second scale needs a second process.
    ``size`` is the window's in device-independent pixels.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale))
    app = _application(())
    folder.mkdir(parents=True, exist_ok=True)
    office.use_definitions(definitions)
    settings = QSettings(str(folder / ".window.ini"), QSettings.Format.IniFormat)
    settings.clear()
    settings.setValue("window/language", language)
    settings.setValue("window/dark", "dark" if dark else "light")
    _dress(app, settings)
    profile, person = _first_person(office)
    desk = Desk(office, definitions, press, notary, settings, profile, person, today)
    window = MainWindow(desk)
    window.setWindowState(Qt.WindowState.WindowNoState)  # these pictures have a size of their own
    window.resize(*size)
    window.show()
    pictures = []
    for place, name in enumerate(("publications", "requests", "report")):
        window.tabs.setCurrentIndex(place)
        _settle(app, desk)
        first = getattr(window.page, "show_first", None)
        if first:
            first()
            _settle(app, desk)
        path = folder / f"{place + 1}-{name}.png"
        window.grab().save(str(path))
        pictures.append(path)
    window.close()
    window.deleteLater()
    _settle(app, desk, 0.1)
    Path(settings.fileName()).unlink(missing_ok=True)
    return pictures


def show_refusal(text: str) -> None:
    """Say in a box why there is no window; does nothing where there is no display."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    app = _application(())
    theme.window_font(app)
    QMessageBox.critical(None, "OGI Desk", text)


def _application(argv: Sequence[str]) -> QApplication:
    """Return the application object, made once a process, before anything else of Qt."""
    earlier = QApplication.instance()
    if isinstance(earlier, QApplication):
        return earlier
    log.info("input method: %s", prepare_input_method())
    # Reading a long list must not make painting wait for the interpreter (measured: 5 ms slices stall it by the second)
    sys.setswitchinterval(0.0005)
    app = QApplication([*argv] or ["ogi-desk"])
    app.setApplicationName("ogi-desk")
    app.setDesktopFileName("ogi-desk")
    picture = resource("icons/ogi-desk.svg")
    if picture.exists():
        app.setWindowIcon(QIcon(str(picture)))
    return app


def _dress(app: QApplication, settings: QSettings) -> None:
    language.install(app, settings)
    theme.window_font(app)
    theme.apply(app, {"light": False, "dark": True}.get(str(settings.value("window/dark", "") or "")))


def _follow_system(app: QApplication, settings: QSettings) -> None:
    if not settings.value("window/dark", ""):
        theme.apply(app, None)


def _first_person(office: Office) -> tuple[Profile, Person]:
    with office.read() as reader:
        persons = people(reader)
        return reader.profile(), persons[0] if persons else Person(name="", post="", role="clerk")


def _who_sits_here(
    office: Office, settings: QSettings, notary: Notary, offices: Offices | None = None
) -> tuple[Profile, Person] | None:
    """The one who sat here last, else the office's first clerk; a new office is set up first. ``None``: given up."""
    with office.read() as reader:
        persons = people(reader)
        profile = reader.profile() if persons else None
    if profile is None:
        from ogi_desk.ui.dialogs.first_start import set_up_office

        if not set_up_office(office, notary, offices):
            return None
        with office.read() as reader:
            persons, profile = people(reader), reader.profile()
    last = number(settings.value("person"))
    clerks = [person for person in persons if person.role == "clerk"]
    return profile, next((person for person in persons if person.id == last), (clerks or persons)[0])


def _catch_crashes(window: MainWindow) -> None:
    """Tell our own failures in a dialog with text to copy; log them; keep what was typed."""
    showing = False

    def show(error: BaseException, text: str) -> None:
        nonlocal showing
        window.keep_typing()
        if showing:
            return
        showing = True
        try:
            from ogi_desk.ui.dialogs.crash import CrashDialog

            CrashDialog(error, text, window).exec()
        finally:
            showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected failure", exc_info=(kind, error, trace))
        show(error, "".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = hook
    window.desk.notices.broke.connect(lambda error: show(error, "".join(traceback.format_exception(error))))


def _watch_the_day(window: MainWindow) -> None:
    """Notice midnight and waking from sleep."""
    day = window.desk.today()
    timer = QTimer(window, interval=DAY_WATCH)

    def look() -> None:
        nonlocal day
        now = window.desk.today()
        if now != day:
            day = now
            window.new_day(now)

    timer.timeout.connect(look)
    timer.start()


def _settle(app: QApplication, desk: Desk, quiet: float = 0.4, limit: float = 20.0) -> None:
    """Let the window run until nothing has been at work for ``quiet`` seconds (offscreen pictures only)."""
    end = time.monotonic() + limit
    still = time.monotonic()
    while time.monotonic() < end and time.monotonic() - still < quiet:
        app.processEvents()
        if desk.tasks.busy:
            still = time.monotonic()
        time.sleep(0.01)
