"""What the chips of a text show and say, taken from a composed report.

Must not count or compose anything.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ogi_desk.forms.fields import CHANGE
from ogi_desk.forms.report import Report, cells_of
from ogi_desk.ui.language import message
from ogi_desk.ui.reports.fields import Shown

translate = QCoreApplication.translate


def shown_figures(report: Report) -> dict[str, Shown]:
    """What every chip shows: today's numbers with label and rule, by key."""
    cells = cells_of(report.tables)
    rules = {f"{ref.table}/{ref.row}/{ref.column}": message(figure.rule) for ref, figure in cells.items()}
    found = {}
    for choice in report.choices:
        rule = rules.get(choice.key.removeprefix(CHANGE), "")
        tip = f"{message(choice.label)}\n{rule}" if rule else message(choice.label)
        found[choice.key] = _shown(choice.key, choice.shown, tip)
    for section in report.sections:  # keys with spellings of their own, such as shares with other decimals
        for paragraph in section.paragraphs:
            for span in paragraph.fields:
                shown = paragraph.text[span.start : span.end]
                if span.key not in found and shown != "〔？〕":
                    found[span.key] = _shown(span.key, shown, shown)
    return found


def _shown(key: str, words: str, tip: str) -> Shown:
    """A clause against last year vanishes where last year is not known; its chip then says so."""
    if not key.startswith(CHANGE) or (words and not words.startswith("〔")):
        return Shown(words, tip)
    blank = translate("SectionPanel", "与上年相比：无上年数，不印")
    cure = translate("SectionPanel", "没有上一年度的数，这半句不印出；录入上一年度报告后自动写出")
    return Shown("", f"{tip}\n{cure}" if tip else cure, blank)
