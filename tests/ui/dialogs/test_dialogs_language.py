"""Every text of the window is Chinese through tr(), and has its English; the language is chosen as promised."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.system.resources import resource
from ogi_desk.ui import language

HAN = re.compile(r"[\u3400-\u9fff]")
PACKAGE = Path(language.__file__).parent.parent
#: calls whose Chinese is not shown: measuring a width, looking for a word
UNSEEN = {"horizontalAdvance", "boundingRect", "removeprefix", "removesuffix", "startswith", "endswith", "setFamilies"}
OWN_NAMES = {"中文"}  # a language's own name stays what it is


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", resource("i18n/update.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def texts_not_shown(tree: ast.Module) -> set[ast.AST]:
    """The nodes of docstrings, measured texts and compared words."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr):
                found.add(first.value)
        elif isinstance(node, ast.Compare):
            found.update(ast.walk(node))
        elif isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            found.update(ast.walk(node) if called in UNSEEN else ())
    return found


def test_no_chinese_stands_in_the_window_outside_tr(update: ModuleType) -> None:
    collected = update.collect()
    elsewhere = {text for context, text in collected if context == "messages"}
    wrong = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        marked = {text for _, text, _ in update.texts_of_window(tree)}
        unseen = texts_not_shown(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and HAN.search(node.value):
                known = node.value in marked or node.value in elsewhere or node.value in OWN_NAMES
                if node not in unseen and not known:
                    wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {node.value!r}")
    assert wrong == []


def test_every_text_has_its_english(update: ModuleType) -> None:
    known = update.read_translations()
    assert [key for key in update.collect() if not known.get(key)] == []


def test_nothing_is_left_over_and_values_keep_their_places(update: ModuleType) -> None:
    known = update.read_translations()
    assert sorted(set(known) - set(update.collect())) == []
    places = re.compile(r"\{[^}]*\}")
    differing = [key for key, text in known.items() if sorted(places.findall(key[1])) != sorted(places.findall(text))]
    assert differing == []


def test_tr_outside_a_class_is_not_lost(update: ModuleType) -> None:
    for path in (PACKAGE / "ui").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert all(context for context, _, _ in update.texts_of_window(tree)), path


def test_the_compiled_file_is_the_newest(update: ModuleType) -> None:
    translator = QTranslator()
    assert translator.load(str(update.QM))
    for (context, source), text in update.read_translations().items():
        assert translator.translate(context, source) == text, source


def test_collector_finds_each_way_of_saying(update: ModuleType) -> None:
    tree = ast.parse(
        'class A:\n    def f(self): return self.tr("一")\n'
        'def g(): return QCoreApplication.translate("c", "二")\n'
        'def _tr(text): return QCoreApplication.translate("words", text)\n'
        'x = _tr("三"); y = mark("fields", "四")\n'
    )
    found = {(context, text) for context, text, _ in update.texts_of_window(tree)}
    assert found == {("A", "一"), ("c", "二"), ("words", "三"), ("fields", "四")}
    rooms = {Path("x.py"): ast.parse('class Gone(InputError): pass\nraise Gone("没有{x}" if x else "空")\n')}
    base = {Path("errors.py"): ast.parse("class DeskError(Exception): pass\nclass InputError(DeskError): pass\n")}
    assert set(update.texts_of_rooms(rooms | base)) == {("messages", "没有{x}"), ("messages", "空")}


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (["zh-Hans-CN", "zh"], "zh"),
        (["en-Latn-US", "en"], "en"),
        (["fr-FR", "en-GB"], "en"),
        (["fr-FR", "fr"], "zh"),
        (["C"], "zh"),
        ([], "zh"),
    ],
)
def test_neither_english_nor_chinese_means_chinese(system: list[str], expected: str) -> None:
    assert language.system_language(system) == expected


@pytest.fixture
def settings(qapp: Any, tmp_path: Path) -> Iterator[QSettings]:
    before = QLocale()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    yield settings
    settings.setValue(language.SETTING, "zh")
    language.install(qapp, settings)
    for translator in qapp.findChildren(QTranslator, "ogi-desk-language"):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_english_speaks_terms_sentences_and_journal_labels(qapp: Any, settings: QSettings) -> None:
    settings.setValue(language.SETTING, "en")
    assert language.install(qapp, settings) == "en"
    assert language.term(Channel.WEBSITE) == "Website"
    assert language.message("撤销：移入回收站") == "Undo: Moved to the bin"
    assert language.message("没有人译过的话：真的") == "没有人译过的话：真的"
    error = InputError("缺少{name}，请填写。", name="单位名称")
    assert HAN.search(language.sentence(error)) is None
    settings.setValue(language.SETTING, "zh")
    assert language.install(qapp, settings) == "zh"
    assert language.term(Channel.WEBSITE) == "政府网站"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
