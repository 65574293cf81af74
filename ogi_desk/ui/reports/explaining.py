"""The reasons of any live figure of the text, not only of a table's cell. Reads through services; knows no widget."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ogi_desk.forms.fields import Fields, category_count, month_count
from ogi_desk.forms.layout import Form
from ogi_desk.forms.periods import Period, select
from ogi_desk.forms.report import CellRef, Figure, FigureStatus
from ogi_desk.forms.rule_words import rule_in_words
from ogi_desk.forms.selection import Selection
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.explain import Explanation, explain
from ogi_desk.services.ports import Reader
from ogi_desk.ui.language import message
from ogi_desk.ui.reports import words

translate = QCoreApplication.translate
#: kinds of selections that are another look at a kind of record
_RECORDS_OF = {"answer": "request"}


def explain_key(
    reader: Reader, definitions: Definitions, year: int, form: Form, key: str, label: str
) -> Explanation | None:
    """Explain what a ``{{key}}`` shows; ``None`` for texts of the office, which have no records."""
    ref = Fields(form, year).cell(key)
    if ref is not None:
        return explain(reader, definitions, year, form.id, ref)
    if key.startswith("share:"):
        return _share(reader, definitions, year, form, key, label)
    selection = _selection(form, year, key)
    if selection is None:
        return None
    rule = rule_in_words(selection)
    figure = Figure(value=reader.measure([selection])[0], status=FigureStatus.COUNTED, rule=rule, selection=selection)
    kind = _RECORDS_OF.get(selection.kind, selection.kind)
    ids = tuple(reader.ids(selection))
    return Explanation(
        ref=CellRef("", key, ""), label=label, figure=figure, rule=rule, record_kind=kind, record_ids=ids, earlier=()
    )


def _selection(form: Form, year: int, key: str) -> Selection | None:
    head, _, rest = key.partition(":")
    if head == "count":
        return category_count(rest, year)
    if head == "month" and rest.isdigit():
        return month_count(year, int(rest))
    if head == "figure":
        for figure in form.figures:
            if figure.id == rest:
                return select(figure.counting, Period.of_year(year))
    return None


def _share(reader: Reader, definitions: Definitions, year: int, form: Form, key: str, label: str) -> Explanation | None:
    """A percentage: how it is reckoned, and the records of the part."""
    names = key.removeprefix("share:").split("|")
    if len(names) < 2:
        return None
    part = explain_key(reader, definitions, year, form, names[0].strip(), names[0])
    whole = explain_key(reader, definitions, year, form, names[1].strip(), names[1])
    if part is None or whole is None:
        return None
    rule = translate("ReportWords", "{0} ÷ {1}，分子：{2}；分母：{3}").format(
        words.number(part.figure.value), words.number(whole.figure.value), message(part.rule), message(whole.rule)
    )
    return replace(part, ref=CellRef("", key, ""), label=label, rule=rule, earlier=())
