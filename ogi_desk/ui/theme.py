"""How the window looks: one quiet palette in light and dark, one accent colour, one family of icons, one list of fonts.

Must not know a screen. Colour never stands alone: every tone used in a list comes with an icon and words.
Contrast of text tones on the base colour is at least 4.5:1 in both schemes (a test measures it).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyleFactory

from ogi_desk.system.resources import read_text, resource


@dataclass(frozen=True)
class Scheme:
    """One set of colours."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    line: str
    edge: str  # around what is typed into; 3:1 on the base
    accent: str
    on_accent: str
    bad: str
    soon: str
    good: str
    notice: str


LIGHT = Scheme(
    window="#f3f4f6",
    base="#ffffff",
    alternate="#f8f9fb",
    text="#1b2027",
    muted="#59626e",
    line="#d3d8de",
    edge="#87909b",
    accent="#1f5fa8",
    on_accent="#ffffff",
    bad="#b3261e",
    soon="#8a5500",
    good="#1d6b3c",
    notice="#2a3038",
)
DARK = Scheme(
    window="#272a2f",
    base="#15181b",
    alternate="#1b1e22",
    text="#e4e7eb",
    muted="#9aa4b0",
    line="#3a4049",
    edge="#78818d",
    accent="#7fb2f0",
    on_accent="#10151b",
    bad="#ff8f86",
    soon="#f0bb62",
    good="#7fd3a0",
    notice="#e4e7eb",
)
ACCENT = LIGHT.accent
#: tones by name; read them through :func:`colour`
TONES = ("text", "muted", "accent", "bad", "soon", "good")

FAMILIES = (
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "Noto Sans SC",
)
_current = LIGHT


def scheme() -> Scheme:
    """The colours in use."""
    return _current


def is_dark() -> bool:
    """Whether the dark colours are in use."""
    return _current is DARK


def colour(tone: str) -> QColor:
    """The colour of a tone or part (a field of :class:`Scheme`)."""
    return QColor(getattr(_current, tone))


def apply(app: QApplication, dark: bool | None) -> None:
    """Dress the whole window. ``dark`` None follows the system."""
    global _current
    if dark is None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    _current = DARK if dark else LIGHT
    icon.cache_clear()
    mark_icon.cache_clear()
    tone_brush.cache_clear()
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(_current))
    app.setStyleSheet(_STYLE.format(**vars(_current)))
    for window in app.topLevelWidgets():
        refresh_icons(window)
        window.update()


def window_font(app: QApplication) -> QFont:
    """Return and set the window's font: a Chinese face by name, else the shipped one, never a Japanese one."""
    installed = set(QFontDatabase.families())
    font = app.font()
    names = [name for name in FAMILIES if name in installed]
    if not names:
        folder = resource("fonts")
        for file in sorted(folder.glob("NotoSansSC*")) if folder.is_dir() else ():
            number = QFontDatabase.addApplicationFont(str(file))
            names += [name for name in QFontDatabase.applicationFontFamilies(number) if name not in names]
    if names:
        font.setFamilies([*names, *(name for name in font.families() if name not in names)])
    if font.pointSizeF() < 9.5:
        font.setPointSizeF(9.5)  # the smallest size at which dense Chinese text stays readable
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)
    return font


@functools.lru_cache(maxsize=256)
def icon(name: str, tone: str = "text") -> QIcon:
    """The icon of this name in the palette's colour (``resources/icons/<name>.svg``)."""
    result = QIcon()
    for extent in (16, 20, 24, 32, 48, 64):
        result.addPixmap(_picture(name, colour(tone), extent))
        result.addPixmap(_picture(name, colour("line"), extent), QIcon.Mode.Disabled)
    return result


@functools.lru_cache(maxsize=128)
def mark_icon(name: str, tone: str) -> QIcon:
    """The icon of a state in a list; on a chosen row it stands on a plate, since the tints of a choice differ."""
    result = QIcon()
    for extent in (16, 24, 32, 48, 64):
        picture = _picture(name, colour(tone or "text"), extent)
        result.addPixmap(picture)
        result.addPixmap(picture if tone == "on_accent" else _on_plate(picture), QIcon.Mode.Selected)
    return result


@functools.lru_cache(maxsize=16)
def tone_brush(tone: str) -> QBrush | None:
    """The text colour of a tone, ``None`` for plain text."""
    return QBrush(colour(tone)) if tone else None


def dress(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or button an icon that follows the palette."""
    target.setProperty("iconName", name)
    target.setIcon(icon(name))


def refresh_icons(root: QObject) -> None:
    """Draw the icons under ``root`` again after the palette changed."""
    targets: list[QAction | QAbstractButton] = [*root.findChildren(QAction), *root.findChildren(QAbstractButton)]
    for target in targets:
        name = target.property("iconName")
        if name:
            target.setIcon(icon(str(name)))


def _picture(name: str, tint: QColor, extent: int) -> QPixmap:
    pixmap = QPixmap(QSize(extent, extent))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _drawing(name, tint.name()).render(painter, QRectF(0, 0, extent, extent))
    painter.end()
    return pixmap


def _on_plate(picture: QPixmap) -> QPixmap:
    """A picture a little smaller on a rounded plate of the base colour, on which its tone is readable."""
    plate = QPixmap(picture.size())
    plate.fill(Qt.GlobalColor.transparent)
    extent = picture.width()
    painter = QPainter(plate)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("base"))
    painter.drawRoundedRect(QRectF(0, 0, extent, extent), extent / 5, extent / 5)
    inner = QRectF(extent / 10, extent / 10, extent * 0.8, extent * 0.8)
    painter.drawPixmap(inner, picture, QRectF(picture.rect()))
    painter.end()
    return plate


@functools.lru_cache(maxsize=256)
def _drawing(name: str, tint: str) -> QSvgRenderer:
    """An icon read once, drawn in all its sizes."""
    text = read_text(f"icons/{name}.svg").replace("currentColor", tint)
    return QSvgRenderer(QByteArray(text.encode()))


def _palette(colours: Scheme) -> QPalette:
    palette = QPalette(QColor(colours.window))
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.base,
        QPalette.ColorRole.AlternateBase: colours.alternate,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.window,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.base,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.BrightText: colours.bad,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, _between(colours.accent, colours.base))
    palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.HighlightedText, QColor(colours.text))
    return palette


def _between(one: str, other: str, share: float = 0.25) -> QColor:
    a, b = QColor(one), QColor(other)
    return QColor(
        round(a.red() * share + b.red() * (1 - share)),
        round(a.green() * share + b.green() * (1 - share)),
        round(a.blue() * share + b.blue() * (1 - share)),
    )


# Lengths in em and ex follow the font, so nothing here depends on the screen's scale.
_STYLE = """
QToolTip {{ border: 1px solid {line}; padding: 0.3em; background: {base}; color: {text}; }}
QHeaderView::section {{
    background: {window}; color: {muted}; border: none; border-bottom: 1px solid {line};
    border-right: 1px solid {line}; padding: 0.25em 0.15em;
}}
QTableView {{ border: 1px solid {line}; gridline-color: {line}; }}
QSplitter::handle {{ background: {window}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {base}; border: 1px solid {edge}; border-radius: 0.2em; padding: 0.15em 0.2em;
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {window}; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; }}
QAbstractItemView QLineEdit {{ border-radius: 0; padding: 0; }}
QCheckBox::indicator:unchecked {{ border: 1px solid {edge}; border-radius: 0.15em; background: {base}; }}
QCheckBox::indicator:unchecked:focus {{ border-color: {accent}; }}
#notice_bar {{ border: 1px solid {edge}; border-radius: 0.3em; background: {base}; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
"""
