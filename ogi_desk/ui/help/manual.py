"""The manual in the program: pages of ``resources/help`` with their contents beside them, opened at the asked place.

Pictures are shown where they exist and leave no hole where they do not.
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QSettings, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QImageReader, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.system.resources import resource
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.help.shortcuts import keys_table
from ogi_desk.ui.language import CHINESE, ENGLISH, chosen_language, system_language

#: place in the window -> page and anchor
PLACES = {
    "": "start",
    "publications": "clerk",
    "requests": "requests",
    "letters": "letters",
    "today": "today",
    "reports": "january",
    "report": "january",
    "figures": "figures",
    "outside": "outside",
    "director": "director",
    "import": "import",
    "settings": "moving#settings",
    "backup": "moving",
    "sign": "sign",
    "shortcuts": "shortcuts",
}
PAGES = (
    *("start", "clerk", "requests", "letters", "today"),
    *("january", "figures", "outside", "director", "sign", "import", "moving", "shortcuts"),
)
_PICTURE = re.compile(r'<p class="picture"><img src="([^"]+)"[^>]*></p>')
_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


class Manual(DeskDialog):
    """Contents at the left, the page at the right; stays open beside the window."""

    def __init__(self, parent: QWidget | None = None, settings: QSettings | None = None) -> None:
        super().__init__("", "manual", 100, 36, parent, settings)
        self.setWindowTitle(self.tr("使用手册"))
        self._folder = folder(settings)
        self._page = ""
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("目录"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("在本页查找…"))
        self.search.setAccessibleName(self.tr("在本页查找"))
        self.search.setClearButtonEnabled(True)
        self.text = _Page(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("内容"))
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.contents, 1)
        column.addWidget(self.search)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(side)
        halves.addWidget(self.text)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 4)
        halves.setChildrenCollapsible(False)
        self.body.addWidget(halves, 1)
        for name in PAGES:
            if (self._folder / f"{name}.html").is_file():
                item = QListWidgetItem(page_title(self._folder, name), self.contents)
                item.setData(Qt.ItemDataRole.UserRole, name)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        width = self.contents.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 4
        width = min(width, self.width() * 2 // 5)
        halves.setSizes([width, self.width() - width])
        self.add_button(self.tr("关闭(&C)"), QDialogButtonBox.ButtonRole.RejectRole)
        self.contents.currentItemChanged.connect(self._turned)
        self.text.anchorClicked.connect(self._follow)
        self._fit = QTimer(self)  # not within the resize: filling the page may show a scroll bar and resize again
        self._fit.setSingleShot(True)
        self._fit.setInterval(80)
        self._fit.timeout.connect(self._again)
        self._width = 0
        self.text.resized.connect(self._fit.start)
        self.search.returnPressed.connect(self._find)

    def open_at(self, place: str) -> None:
        """Show the page that answers for a place of the window, or a page by its name."""
        page, _, anchor = PLACES.get(place, place).partition("#")
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == page:
                self.contents.setCurrentItem(item)
        if anchor:
            self.text.scrollToAnchor(anchor)

    def changeEvent(self, event: QEvent) -> None:
        """Dress the page anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_width"):
            self._width = 0
            self._fit.start()

    def _turned(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._page = item.data(Qt.ItemDataRole.UserRole)
            self._show()
            self.text.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        source = (self._folder / f"{self._page}.html").read_text(encoding="utf-8")
        width = self.text.width() - self.fontMetrics().averageCharWidth() * 8
        self._width = self.text.width()
        html = _PICTURE.sub(lambda found: self._picture(found[1], width), source)
        html = html.replace("<!-- keys -->", keys_table(self.parentWidget()))
        document = self.text.document()
        document.setDefaultStyleSheet(style())
        document.setBaseUrl(QUrl.fromLocalFile(f"{self._folder}/"))
        document.setDocumentMargin(self.fontMetrics().averageCharWidth() * 2)
        self.text.setHtml(html)

    def _again(self) -> None:
        if self._page and self.text.width() != self._width:
            bar = self.text.verticalScrollBar()
            share = bar.value() / bar.maximum() if bar.maximum() else 0.0
            self._show()
            bar.setValue(round(share * bar.maximum()))

    def _picture(self, name: str, width: int) -> str:
        file = self._folder / name
        size = QImageReader(str(file)).size() if file.is_file() else QSize()
        if not size.isValid():
            return ""
        shown = max(1, min(width, size.width()))
        self.text.widths[file.name] = shown
        return f'<p class="picture"><img src="{escape(name)}" width="{shown}"></p>'

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
            return
        name = url.path().removesuffix(".html")
        self.open_at(f"{name or self._page}#{url.fragment()}" if url.fragment() else name)

    def _find(self) -> None:
        words = self.search.text().strip()
        if words and not self.text.find(words):
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
            found = self.text.find(words)
            self.say("" if found else self.tr("本页没有“{0}”。").format(words), "hint")
        else:
            self.say("")


class _Page(QTextBrowser):
    """Tells when its width changed, so that pictures fit, and draws them smoothly at that width."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widths: dict[str, int] = {}  # file name -> width on the page

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Scale a picture here: the page itself would only leave out rows and columns of it."""
        found = super().loadResource(kind, name)
        url = QUrl(name) if isinstance(name, str) else name
        width = self.widths.get(url.fileName())
        if kind != QTextDocument.ResourceType.ImageResource.value or width is None:
            return found
        image = QImage(self.document().baseUrl().resolved(url).toLocalFile())
        if image.isNull():
            return found
        wanted = min(image.width(), round(width * self.devicePixelRatioF()))
        image = image.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(wanted / width)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resized.emit()


def folder(settings: QSettings | None = None) -> Path:
    """The manual in the window's language, Chinese when there is no other."""
    language = chosen_language(settings) if settings is not None else _spoken()
    own = resource(f"help/{language}")
    return own if own.is_dir() else resource(f"help/{CHINESE}")


def _spoken() -> str:
    default = QLocale().language()
    if default == QLocale.Language.English:
        return ENGLISH
    return CHINESE if default == QLocale.Language.Chinese else system_language()


def page_title(place: Path, name: str) -> str:
    """A page's first heading."""
    found = _TITLE.search((place / f"{name}.html").read_text(encoding="utf-8"))
    return re.sub(r"<[^>]+>", "", found[1]).strip() if found else name


def style() -> str:
    """The style sheet of a page in the window's colours."""
    text, muted, accent, line = (theme.colour(tone).name() for tone in ("text", "muted", "accent", "line"))
    ground = theme.colour("alternate").name()
    return f"""
    body {{ color: {text}; line-height: 150%; }}
    h1 {{ color: {text}; font-size: x-large; margin-bottom: 8px; }}
    h2 {{ color: {text}; font-size: large; margin-top: 18px; margin-bottom: 4px; }}
    p, li {{ margin-top: 4px; margin-bottom: 6px; }}
    p.note {{ color: {muted}; }}
    p.picture {{ margin-top: 8px; margin-bottom: 8px; }}
    a {{ color: {accent}; }}
    kbd, code {{ background-color: {ground}; }}
    th {{ text-align: left; color: {muted}; padding: 3px 12px 3px 0; }}
    td {{ padding: 3px 12px 3px 0; border-bottom: 1px solid {line}; }}
    """


def show_help(desk: Desk | None, place: str, parent: QWidget | None = None) -> Manual:
    """Open the manual at a place of the window (or bring the open one there)."""
    there = parent.findChild(Manual) if parent is not None else None
    manual = there or Manual(parent, desk.settings if desk else None)
    manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    manual.setModal(False)
    manual.show()
    manual.open_at(place)
    if there is not None:
        manual.raise_()
    manual.activateWindow()
    return manual


def show_shortcuts(parent: QWidget | None = None) -> Manual:
    """Open the list of keys."""
    return show_help(getattr(parent, "desk", None), "shortcuts", parent or QApplication.activeWindow())
