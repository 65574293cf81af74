"""Which language the window speaks, and the office's terms in it.

Source texts are Chinese. A system that is neither Chinese nor English gets Chinese. Terms that are stored, printed or
imported stay Chinese everywhere but on the screen.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import Term
from ogi_desk.system.resources import resource

_HAN = re.compile(r"[\u3400-\u9fff]")
_MARKS = str.maketrans({"、": ", ", "，": ", ", "；": "; ", "：": ": "})
CHINESE, ENGLISH = "zh", "en"
SETTING = "window/language"  # "", "zh" or "en"; empty follows the system


def system_language(ui_languages: list[str] | None = None) -> str:
    """Return ``zh`` or ``en``: the first of the system's languages that is one of the two, else Chinese."""
    for name in QLocale.system().uiLanguages() if ui_languages is None else ui_languages:
        short = name.replace("_", "-").split("-")[0].lower()
        if short in (CHINESE, ENGLISH):
            return short
    return CHINESE


def chosen_language(settings: QSettings) -> str:
    """Return the language set by the user, else the system's."""
    chosen = str(settings.value(SETTING, "") or "")
    return chosen if chosen in (CHINESE, ENGLISH) else system_language()


def install(app: QCoreApplication, settings: QSettings) -> str:
    """Load Qt's own texts and ours, before the first widget is made; return the language."""
    language = chosen_language(settings)
    for earlier in app.findChildren(QTranslator, "ogi-desk-language"):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    if language == CHINESE:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(app, "qtbase_zh_CN.qm", folder)
    else:
        path = resource("i18n/ogi_desk_en.qm")
        _load(app, path.name, str(path.parent))
    QLocale.setDefault(QLocale(QLocale.Language.Chinese if language == CHINESE else QLocale.Language.English))
    return language


def term(value: Term) -> str:
    """A term's label in the window's language."""
    return QCoreApplication.translate("terms", value.label)


def mark(context: str, text: str) -> str:
    """Mark a text for translation where it is not shown yet; ``context`` is for the collector only."""
    return text


def message(text: str) -> str:
    """A fixed sentence or label made outside the window (journal labels, faults …) in the window's language."""
    if not text:
        return text
    if isinstance(text, Saying):
        return _said(text)
    found = QCoreApplication.translate("messages", text)
    if found == text and "：" in text:  # 撤销：修改
        head, _, rest = text.partition("：")
        known = QCoreApplication.translate("messages", head)
        return f"{known}: {message(rest)}" if known != head else text
    return found


def between(mark: str) -> str:
    """A mark between words that are in the window's language already: ``；`` is ``; `` in English."""
    known = "修改"
    return mark if QCoreApplication.translate("messages", known) == known else mark.translate(_MARKS)


def sentence(error: DeskError) -> str:
    """A failure in the window's language, with those of its values that are the program's own words."""
    return message(error.template).format(**_values(error.args_))


def _said(text: Saying) -> str:
    """A sentence with values; one that only lists takes the marks of the language."""
    template = QCoreApplication.translate("messages", text.template)
    if template == text.template and not _HAN.search(template) and not _HAN.search(text):
        return text
    values = _values(text.args_)
    if template == text.template and not _HAN.search(template) and values != text.args_:
        template = template.translate(_MARKS)
    return template.format(**values)


def _values(values: dict[str, object]) -> dict[str, object]:
    return {name: _own_word(value) if isinstance(value, str) else value for name, value in values.items()}


def _own_word(value: str) -> str:
    if isinstance(value, Saying):
        return _said(value)
    for context in ("messages", "fields", "terms"):
        found = QCoreApplication.translate(context, value)
        if found != value:
            return found
    return value


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName("ogi-desk-language")
    if translator.load(name, folder):
        app.installTranslator(translator)
