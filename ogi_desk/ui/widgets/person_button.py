"""Who sits here: the name at the right end of the menu bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenuBar, QToolButton

from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk


def make_person_button(desk: Desk, switch: Callable[[], object]) -> QToolButton:
    """Return the button that shows the person and lets another sit down."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    theme.dress(button, "user")
    button.setAccessibleName(QCoreApplication.translate("PersonButton", "当前人员"))
    button.setToolTip(QCoreApplication.translate("PersonButton", "换人"))
    button.clicked.connect(lambda: switch())
    show_name(button, desk.person.name)
    return button


def show_name(button: QToolButton, name: str) -> None:
    """Show a person's name in full, however short the menu bar becomes."""
    button.setText(name)
    button.setMinimumWidth(0)
    button.setMinimumWidth(button.sizeHint().width())
    bar = button.parentWidget()
    if isinstance(bar, QMenuBar):
        bar.setCornerWidget(button)  # the bar takes the corner's new width only when it is given anew
