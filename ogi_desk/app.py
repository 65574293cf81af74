"""The composition root: the only file that knows every part and puts them together.

Opens an office for the window and for the command line. Qt, reportlab and pyHanko are imported when they are first
needed, so that a command that needs none of them starts at once and runs where they are not installed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ogi_desk.domain.errors import DeskError
from ogi_desk.services.definitions import Definitions, definitions_of
from ogi_desk.system.paths import default_office_folder

if TYPE_CHECKING:
    from ogi_desk.exchange.sheets import OfficeSheets
    from ogi_desk.services.paper_ports import Notary, Press
    from ogi_desk.services.ports import Office
    from ogi_desk.services.report_files import ReportPages

__all__ = ["OfficeFolders", "Workplace", "main", "office_folder", "open_workplace"]


@dataclass
class Workplace:
    """An opened office with everything a use case may ask for; parts are made when first asked for."""

    office: Office

    @cached_property
    def definitions(self) -> Definitions:
        """Calendar, regulations, forms and categories, the office's own included."""
        return definitions_of(self.office)

    @cached_property
    def press(self) -> Press:
        """What sets reports on paper."""
        return make_press()

    @cached_property
    def notary(self) -> Notary:
        """What makes keys, signs and looks at signatures."""
        return make_notary()

    @cached_property
    def sheets(self) -> OfficeSheets:
        """What reads and writes sheets."""
        from ogi_desk.exchange.sheets import OfficeSheets

        return OfficeSheets(self.definitions)

    @cached_property
    def pages(self) -> ReportPages:
        """What writes a report's files and reads published ones."""
        from ogi_desk.exchange.report_pages import OfficePages

        return OfficePages()


class OfficeFolders:
    """Opens, restores and examines office folders; implements :class:`ogi_desk.services.ports.Offices`."""

    def open(self, folder: Path, *, create: bool = False, read_only: bool = False) -> Office:
        """Open an office folder; ``OfficeUnavailable`` or ``InputError`` with the cure otherwise."""
        from ogi_desk.storage.opening import open_office

        return open_office(folder, create=create, read_only=read_only)

    def exists(self, folder: Path) -> bool:
        """Whether there is an office in this folder, or once was."""
        from ogi_desk.storage.layout import looks_like_office

        return looks_like_office(folder)

    def restore(self, file: Path, folder: Path, *, replace: bool = False) -> None:
        """Put a backup back; with ``replace`` what is there is kept aside first."""
        from ogi_desk.storage.backup import restore

        restore(file, folder, replace=replace)

    def examine(self, folder: Path) -> list[str]:
        """What is wrong with an office folder, a sentence each; empty when it is sound."""
        from ogi_desk.storage.doctor import examine

        return examine(folder)

    def advise(self, folder: Path) -> list[str]:
        """Those sentences of :meth:`examine` that only advise (no backup yet, little space): nothing is damaged."""
        from ogi_desk.storage.doctor import surroundings

        return list(surroundings(folder))


def make_press() -> Press:
    """The one that sets reports on paper."""
    from ogi_desk.paper.press import ReportPress

    return ReportPress()


def make_notary() -> Notary:
    """The one that makes keys and signs."""
    from ogi_desk.paper.notary import PdfNotary

    return PdfNotary()


def office_folder(given: str | Path | None = None) -> Path:
    """The office folder named by the call, by ``OGI_DESK_OFFICE``, or the platform's default, in this order."""
    named = given or os.environ.get("OGI_DESK_OFFICE")
    return Path(named).expanduser() if named else default_office_folder()


def open_workplace(folder: Path, *, create: bool = False, read_only: bool = False) -> Workplace:
    """Open an office folder with its definitions; see :meth:`OfficeFolders.open` for what it refuses."""
    return Workplace(OfficeFolders().open(folder, create=create, read_only=read_only))


def main(argv: Sequence[str] | None = None, folder: Path | None = None) -> int:
    """Open the window on an office (made when there is none); return the exit code when it is closed."""
    chosen = folder or office_folder()
    try:
        workplace = open_workplace(chosen, create=True)
    except DeskError as refusal:
        return _refuse(refusal)
    from ogi_desk.system.logs import start_logging

    start_logging(chosen)
    try:
        return show_window(workplace, argv)
    finally:
        workplace.office.close()


def show_window(workplace: Workplace, argv: Sequence[str] | None = None) -> int:
    """Run the window on an opened office until it is closed."""
    from ogi_desk.ui.application import run

    return run(
        workplace.office,
        workplace.definitions,
        workplace.press,
        workplace.notary,
        sheets=workplace.sheets,
        offices=OfficeFolders(),
        pages=workplace.pages,
        argv=list(argv) if argv is not None else sys.argv,
    )


def _refuse(refusal: DeskError) -> int:
    """Say why there is no window: in a box where there is a display, and always on standard error."""
    print(str(refusal), file=sys.stderr)
    try:
        from ogi_desk.ui.application import show_refusal
    except ImportError:
        return refusal.exit_code
    show_refusal(str(refusal))
    return refusal.exit_code
