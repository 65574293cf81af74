"""Writing what is due as a calendar file (.ics), asked for from the menu."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ogi_desk.services.due import due_list, settled_since
from ogi_desk.services.duties import duties
from ogi_desk.services.whole_files import write_whole
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.files import ask_save

#: Requests answered no longer ago than this are in the file as cancelled, so that a calendar that has them lets go.
CANCELLED = timedelta(days=90)


def export_due_calendar(desk: Desk, parent: QWidget | None = None) -> None:
    """Ask where, then write in the background."""
    translate = QCoreApplication.translate
    name = translate("due_calendar", "期限日历-{0}.ics").format(f"{desk.today():%Y%m%d}")
    pattern = translate("due_calendar", "日历文件 (*.ics)")
    file = ask_save(parent, desk.settings, translate("due_calendar", "导出期限日历"), name, pattern)
    if file is not None:
        write_due_calendar(desk, file)


def write_due_calendar(desk: Desk, file: Path) -> None:
    """Write what is due today into ``file`` and say how many days it holds."""
    sheets, today, office = desk.sheets, desk.today(), desk.profile.agency
    if sheets is None:
        return

    def work() -> int:
        known = duties(desk.office.folder)
        with desk.office.read() as reader:
            items = due_list(reader, desk.definitions, today, known_duties=known)
            over = settled_since(reader, desk.definitions, today - CANCELLED, today)
        write_whole(file, sheets.due_calendar([*items, *over], datetime.now(), office))
        return sum(item.due is not None for item in items)

    translate = QCoreApplication.translate

    def said(count: int) -> None:
        desk.notices.say(
            translate("due_calendar", "已写出 {0} 个期限，日历软件中再次导入会更新原有的日程。").format(count),
            translate("due_calendar", "打开文件夹"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))),
        )

    desk.tasks.run("report", work, said)
