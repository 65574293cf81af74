"""Who sits here: the name at the right end of the menu bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QToolButton

from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk


def make_person_button(desk: Desk, switch: Callable[[], object]) -> QToolButton:
    """Return the button that shows the person and lets another sit down."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setText(desk.person.name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    theme.dress(button, "user")
    button.setAccessibleName(QCoreApplication.translate("PersonButton", "当前人员"))
    button.setToolTip(QCoreApplication.translate("PersonButton", "换人"))
    button.clicked.connect(lambda: switch())
    return button
