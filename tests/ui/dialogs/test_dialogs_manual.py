"""The manual: whole in both languages, no dead links, keys as the window has them."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from ogi_desk.system.resources import resource
from ogi_desk.ui.help.manual import PAGES, PLACES, Manual, show_help
from ogi_desk.ui.help.shortcuts import shortcuts


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_is_there_and_no_link_is_dead(language: str) -> None:
    folder = resource(f"help/{language}")
    texts = {name: (folder / f"{name}.html").read_text(encoding="utf-8") for name in PAGES}
    assert {path.stem for path in folder.glob("*.html")} == set(PAGES)
    for name, text in texts.items():
        assert len(re.findall("<h1>", text)) == 1, name
        for target in re.findall(r'href="([^"]+)"', text):
            page, _, anchor = target.partition("#")
            assert page.removesuffix(".html") in texts, (name, target)
            assert not anchor or f'name="{anchor}"' in texts[page.removesuffix(".html")], (name, target)
    for place in PLACES.values():
        page, _, anchor = place.partition("#")
        assert not anchor or f'name="{anchor}"' in texts[page]


def test_each_place_opens_its_page_once(desk: Any, qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    manual = Manual(window, desk.settings)
    for place, target in PLACES.items():
        manual.open_at(place)
        text = manual.text.toPlainText()
        assert text.count(manual.contents.currentItem().text()) >= 1
        assert manual.contents.currentItem().data(0x0100) == target.split("#")[0]
    manual.open_at("shortcuts")
    assert manual.text.toPlainText().count("Tab · Shift+Tab") == 1


def test_help_is_opened_only_once(desk: Any, qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    first = show_help(desk, "publications", window)
    assert show_help(desk, "requests", window) is first
    assert first.contents.currentItem().text() == "办理一件申请"
    first.search.setText("补正")
    first._find()
    assert first.text.textCursor().selectedText() == "补正"
    first.close()


def test_pictures_leave_no_hole(desk: Any, qtbot: Any) -> None:
    manual = Manual(None, desk.settings)
    qtbot.addWidget(manual)
    assert manual._picture("pictures/not-there.png", 300) == ""


def test_keys_come_from_the_menus(qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("文件(&F)")
    action = menu.addAction("导入表格(&I)…")
    action.setShortcut(QKeySequence("Ctrl+I"))
    assert shortcuts(window)[0] == ("文件", [("Ctrl+I", "导入表格")])


def test_the_ways_through_the_menus_are_those_of_the_window() -> None:
    """``“工具 → 换人”`` names what the window calls so: each step is one of its texts."""
    listed = ElementTree.parse(resource("i18n/ogi_desk_en.ts")).iter("source")
    texts = {re.sub(r"\(&\w\)|&|…", "", source.text or "").strip() for source in listed}
    ways = {
        (path.stem, step.strip())
        for path in resource("help/zh").glob("*.html")
        for way in re.findall(r"“([^”]+ → [^”]+)”", path.read_text(encoding="utf-8"))
        for step in way.split("→")
    }
    assert ("director", "换人") in ways
    assert {(page, step) for page, step in ways if step not in texts} == set()
