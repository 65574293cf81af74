"""Opens the window's dialogs. They are imported when first asked for, so that the window starts without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from ogi_desk.ui.main_window import MainWindow

KINDS = ("publications", "requests", "publications")  # what import and export mean on each tab


class DialogOpener(QObject):
    """One method for each dialog of the main window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.desk = window.desk

    def import_sheet(self) -> None:
        """Open the import of a sheet for the tab in front."""
        from ogi_desk.ui.dialogs.import_sheet import ImportDialog

        self._open(ImportDialog(self.desk, KINDS[self.window.tabs.currentIndex()], None, self.window))

    def export_sheet(self) -> None:
        """Export the records of the tab in front."""
        from ogi_desk.ui.dialogs.export_sheet import export_list

        export_list(self.desk, KINDS[self.window.tabs.currentIndex()], self.window)

    def export_due_calendar(self) -> None:
        """Write what is due as a file for the office's calendar program."""
        from ogi_desk.ui.today.export_calendar import export_due_calendar

        export_due_calendar(self.desk, self.window)

    def open_sample(self) -> None:
        """Open the sample office beside this one, in a window of its own."""
        from ogi_desk.ui.dialogs.launch import open_office_window, open_sample_window

        folder = self.desk.office.folder.parent / "sample-office"
        if open_office_window(folder) if folder.exists() else open_sample_window(folder):
            self.desk.notices.say(self.tr("样例单位将在另一个窗口中打开。"))
        else:
            self.desk.notices.problem(self.tr("样例单位打不开，请重新启动程序后再试。"))

    def backup_now(self) -> None:
        """Make a copy of the office where the person wants it."""
        from ogi_desk.ui.dialogs.backup import backup_now

        backup_now(self.desk, self.window)

    def restore(self) -> None:
        """Go back to a copy."""
        from ogi_desk.ui.dialogs.backup import restore_from

        self.window.flush()
        restore_from(self.desk, self.window)

    def open_settings(self, field: str = "") -> None:
        """Open the settings, at a field of the office when it is named."""
        from ogi_desk.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.desk, self.window)
        self._open(dialog)
        if field:
            dialog.office.editors[field].setFocus()

    def cases(self) -> None:
        """Open the disputes."""
        from ogi_desk.ui.dialogs.cases import CasesDialog

        self._open(CasesDialog(self.desk, self.window))

    def clearance(self) -> None:
        """Open the letters that wait for the director."""
        from ogi_desk.ui.dialogs.clearance import ClearanceDialog

        self._open(ClearanceDialog(self.desk, self.window))

    def wordings(self) -> None:
        """Open the wordings of letters."""
        from ogi_desk.ui.dialogs.wordings import WordingsDialog

        self._open(WordingsDialog(self.desk, self.window))

    def number_register(self) -> None:
        """Open the numbers of letters and their gaps."""
        from ogi_desk.ui.dialogs.number_register import NumberRegister

        self._open(NumberRegister(self.desk, self.window))

    def facts(self) -> None:
        """Open the facts of the year and the opening figures."""
        from ogi_desk.ui.dialogs.figures import FactsDialog

        self._open(FactsDialog(self.desk, self.window))

    def calendar(self, *, enter: bool = False) -> None:
        """Open the working-day calendar; ``enter``: at once at the notice that is missing."""
        from ogi_desk.ui.dialogs.calendar_dialog import CalendarDialog

        dialog = CalendarDialog(self.desk, self.window)
        self._open(dialog)
        if enter:
            dialog.enter()

    def recycle_bin(self) -> None:
        """Open the bin."""
        from ogi_desk.ui.dialogs.recycle_bin import RecycleBinDialog

        self._open(RecycleBinDialog(self.desk, self.window))

    def retention(self) -> None:
        """Open the removal of personal data kept long enough."""
        from ogi_desk.ui.dialogs.retention import RetentionDialog

        self.window.flush()
        self._open(RetentionDialog(self.desk, self.window))

    def journal(self) -> None:
        """Open the list of all changes."""
        from ogi_desk.ui.dialogs.journal import JournalDialog

        self._open(JournalDialog(self.desk, self.window))

    def switch_person(self) -> None:
        """Let another person sit down."""
        from ogi_desk.ui.dialogs.people import switch_person

        self.window.flush()
        switch_person(self.desk, self.window)

    def verify(self) -> None:
        """Check a signed file."""
        from ogi_desk.ui.dialogs.verify import verify_file

        verify_file(self.desk, self.window)

    def about(self) -> None:
        """Say what this program is."""
        from ogi_desk.ui.dialogs.about import AboutDialog

        self._open(AboutDialog(self.window))

    def help(self) -> None:
        """Open the manual at the tab in front."""
        from ogi_desk.ui.help.manual import show_help

        show_help(self.desk, ("publications", "requests", "reports")[self.window.tabs.currentIndex()], self.window)

    def shortcuts(self) -> None:
        """Open the list of keys."""
        from ogi_desk.ui.help.manual import show_shortcuts

        show_shortcuts(self.window)

    def _open(self, dialog: QDialog) -> None:
        """Open without a nested event loop, so that the window lives on behind it."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
