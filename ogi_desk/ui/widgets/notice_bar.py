"""The bar that says what happened, over the lower edge of the window: it moves nothing and takes no focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ogi_desk.ui import theme
from ogi_desk.ui.notices import Notice

SECONDS = {"done": 8, "hint": 12, "problem": 0}  # a problem stays until it is closed
ICONS = {"done": "circle-check", "hint": "info-circle", "problem": "alert-triangle"}


class NoticeBar(QFrame):
    """Shows one :class:`Notice` at a time over its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setAccessibleName(self.tr("消息"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._notice: Notice | None = None
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("关闭消息"))
        self._close.setToolTip(self.tr("关闭"))
        theme.dress(self._close, "x")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown now."""
        return self._notice if not self.isHidden() else None

    def show_notice(self, notice: Notice) -> None:
        """Show this, in place of what was shown before."""
        self._notice = notice
        tone = {"done": "good", "hint": "accent", "problem": "bad"}[notice.level]
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour("base"))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.colour("text")))
        self.setPalette(palette)
        extent = self.fontMetrics().height()
        self._mark.setPixmap(theme.icon(ICONS[notice.level], tone).pixmap(extent, extent))
        self._text.setText(notice.text)
        self.setAccessibleDescription(notice.text)
        self._action.setVisible(bool(notice.action_label))
        self._action.setText(notice.action_label)
        self.show()
        self.raise_()
        self._place()
        seconds = SECONDS[notice.level]
        self._timer.start(seconds * 1000) if seconds else self._timer.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests on the bar."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Begin to count again."""
        if self._notice and SECONDS[self._notice.level]:
            self._timer.start(SECONDS[self._notice.level] * 500)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window's size changes."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _act(self) -> None:
        notice = self._notice
        self.hide()
        if notice and notice.action:
            notice.action()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        em = self.fontMetrics().horizontalAdvance("国")
        line = self.fontMetrics().horizontalAdvance(self._text.text()) + em * 12 + self._action.sizeHint().width()
        width = min(line, parent.width() - em * 4, em * 52)
        self.setFixedWidth(max(width, em * 16))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.resize(self.width(), height)
        self.move((parent.width() - self.width()) // 2, parent.height() - height - em)
