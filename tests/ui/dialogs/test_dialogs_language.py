"""Every text of the window is Chinese through tr(), and has its English; the language is chosen as promised."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.vocabulary import Channel
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.reports import prepare
from ogi_desk.services.sample import build_sample
from ogi_desk.storage.opening import open_office
from ogi_desk.system.resources import resource
from ogi_desk.ui import language

HAN = re.compile(r"[\u3400-\u9fff]")
PACKAGE = Path(language.__file__).parent.parent
#: calls whose Chinese is not shown: measuring a width, looking for a word, reading what was typed
UNSEEN = {
    *("horizontalAdvance", "boundingRect", "removeprefix", "removesuffix", "startswith", "endswith", "setFamilies"),
    "replace",
}
OWN_NAMES = {"中文"}  # a language's own name stays what it is
#: what goes into a letter or the report or names its fields, and the national table's own numbering: Chinese in every
#: language
PRINTED = {"金额", "获取途径", "公开", "，网址：", "（一）", "（二）", "（三）", "（四）", "（五）", "（六）"}
PRINTED |= {"针对上年提出的“", "”，本年"}
PRINTED_MODULES = {"wording_sample.py"}  # a made-up letter to look at


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
        if path.name in PRINTED_MODULES:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        marked = {text for _, text, _ in update.texts_of_window(tree)}
        unseen = texts_not_shown(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and HAN.search(node.value):
                known = node.value in marked or node.value in elsewhere or node.value in OWN_NAMES | PRINTED
                if node not in unseen and not known:
                    wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {node.value!r}")
    assert wrong == []


def test_every_text_has_its_english(update: ModuleType) -> None:
    known = update.read_translations()
    assert [key for key in update.collect() if not known.get(key)] == []


def test_nothing_is_left_over_and_values_keep_their_places(update: ModuleType) -> None:
    known = update.read_translations()
    assert sorted(set(known) - set(update.collect())) == []
    places = re.compile(r"\{(\w*)[^}]*\}")  # a date may be written in another form
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
    assert language.between("；").join(("6 differ", "F3: next")) == "6 differ; F3: next"
    settings.setValue(language.SETTING, "zh")
    assert language.install(qapp, settings) == "zh"
    assert language.term(Channel.WEBSITE) == "政府网站"
    assert language.between("；") == "；"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


@pytest.fixture
def english(qapp: Any, settings: QSettings) -> None:
    settings.setValue(language.SETTING, "en")
    language.install(qapp, settings)


@pytest.mark.usefixtures("english")
def test_sentences_with_values_are_said_in_english() -> None:
    day = in_words(date(2012, 5, 14))
    rule = Saying("{name}在{day}至{day2}", name="公开日期", day=day, day2=in_words(date(2012, 12, 31)))
    told = language.message(listed([rule, Saying("{name}为{shown}", name="公开属性", shown="主动公开")], "，"))
    assert not HAN.search(told), told
    assert "2012-05-14" in told
    assert "2012-12-31" in told
    own = language.message(
        Saying("“{match}”没有写明全称，疑为沿用其他文稿，请写全称或先注明“以下简称”", match="《规定》")
    )
    assert "《规定》" in own  # what stands in the office's text stays as it stands there
    assert language.message(listed(["综合股", "法规股"])) == "综合股、法规股"


@pytest.mark.usefixtures("english")
def test_findings_and_rules_of_the_sample_are_english_but_for_the_office_s_own_words(tmp_path: Path) -> None:
    office = open_office(tmp_path / "sample", create=True)
    definitions = load_definitions()
    build_sample(office, definitions, PdfNotary())
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, "fujian-2012")
    office.close()
    rules = [figure.rule for table in report.tables for row in table.rows for figure in row.figures if figure.rule]
    assert len(report.findings) > 10
    assert len(rules) > 20
    for sentence in [*(finding.message for finding in report.findings), *rules]:
        assert isinstance(sentence, Saying), sentence
        assert re.match(r'[A-Z"]', language.message(sentence)), language.message(sentence)
        assert language.message(sentence) != sentence


def test_english_has_the_quotation_marks_of_english() -> None:
    """Those of a Chinese face are two letters wide, a hole in every English sentence."""
    curly = [
        message.findtext("source")
        for message in ET.parse(resource("i18n/ogi_desk_en.ts")).iter("message")
        if re.search("[“”]", message.findtext("translation") or "")
    ]
    assert curly == []
