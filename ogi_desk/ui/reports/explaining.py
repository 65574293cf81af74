"""The reasons of any live figure of the text, not only of a table's cell. Reads through services; knows no widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.arithmetic import Term, change_in_words, share_in_words, sum_in_words
from ogi_desk.forms.fields import CHANGE, Fields, show_share
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.growth import growth_phrase
from ogi_desk.forms.kept_years import RECORDS_OF, kept_years
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef, Figure, FigureStatus
from ogi_desk.forms.rule_words import rule_in_words
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.explain import (
    EARLIER_YEARS,
    EarlierFigure,
    Explanation,
    explain,
)
from ogi_desk.services.ports import Reader
from ogi_desk.ui.language import message
from ogi_desk.ui.reports import words

translate = QCoreApplication.translate


def explain_key(
    reader: Reader, definitions: Definitions, year: int, form: Form, key: str, label: str
) -> Explanation | None:
    """Explain what a ``{{key}}`` shows; ``None`` for texts of the office, which have no records."""
    if key.startswith("share:"):
        return _share(reader, definitions, year, form, key, label)
    if key.startswith(CHANGE):
        return _change(reader, definitions, year, form, key.removeprefix(CHANGE).strip(), label)
    fields = Fields(form, year)
    ref = fields.cell(key)
    if ref is not None:
        return explain(reader, definitions, year, form.id, ref)
    parts = fields.parts_of(key)
    if parts != (key,):
        return _sum(reader, definitions, year, form, key, parts, label)
    selection = fields.selection(key)
    if selection is None:
        return None
    rule = rule_in_words(selection)
    figure = Figure(value=reader.measure([selection])[0], status=FigureStatus.COUNTED, rule=rule, selection=selection)
    return Explanation(
        ref=CellRef("", key, ""),
        label=label or label_of(form, key),
        figure=figure,
        rule=rule,
        record_kind=RECORDS_OF.get(selection.kind, selection.kind),
        record_ids=tuple(reader.ids(selection)),
        earlier=_earlier(reader, form, year, key),
    )


def label_of(form: Form, key: str) -> str:
    """What a key counts, in words: a cell's name, a category, a month, a further figure of the form."""
    ref = Fields(form, 2000).cell(key)
    if ref is not None:
        return cell_label(form, ref)
    head, _, rest = key.partition(":")
    if head == "month":
        return Saying("{month}月公开的信息", month=rest)
    if head == "figure":
        return next((figure.label for figure in form.figures if figure.id == rest), key)
    return rest or key


def _earlier(reader: Reader, form: Form, year: int, key: str) -> tuple[EarlierFigure, ...]:
    """The same count of the years before in which the register was kept."""
    own = Fields(form, year).selection(key)
    if own is None:
        return ()
    years = sorted(y for y in kept_years(reader.years, own.kind) if y < year)[-EARLIER_YEARS:]
    selections = [selection for y in years if (selection := Fields(form, y).selection(key))]
    amounts = reader.measure(selections) if selections else []
    told = Saying("按现有登记计算")
    return tuple(EarlierFigure(y, amount, told) for y, amount in zip(years, amounts, strict=True))


def _sum(
    reader: Reader, definitions: Definitions, year: int, form: Form, key: str, parts: tuple[str, ...], label: str
) -> Explanation | None:
    """A figure of the text that the tables have in parts."""
    told = [part for one in parts if (part := explain_key(reader, definitions, year, form, one, ""))]
    if len(told) != len(parts):
        return None
    terms = tuple(_term(part) for part in told)
    known = [term.value for term in terms if term.value is not None]
    value = sum(known, Decimal(0)) if len(known) == len(terms) else None
    rule = Saying("以下各项之和：{names}", names=listed(term.label for term in terms))
    status = FigureStatus.MISSING if value is None else FigureStatus.COMPUTED
    return Explanation(
        ref=CellRef("", key, ""),
        label=label or label_of(form, key),
        figure=Figure(value=value, status=status, rule=rule),
        rule=rule,
        record_kind="",
        record_ids=(),
        earlier=tuple(_added(told)),
        terms=terms,
        arithmetic=sum_in_words(terms, value),
    )


def _added(told: Sequence[Explanation]) -> Iterator[EarlierFigure]:
    """The sum of earlier years for which every part is known."""
    by_year = [{earlier.year: earlier for earlier in part.earlier} for part in told]
    for year in sorted(set.intersection(*(set(years) for years in by_year))):
        found = [years[year] for years in by_year]
        values = [earlier.value for earlier in found if earlier.value is not None]
        words = listed(dict.fromkeys(earlier.words for earlier in found), "；")
        doubt = "；".join(dict.fromkeys(earlier.doubt for earlier in found if earlier.doubt))
        yield EarlierFigure(year, sum(values, Decimal(0)) if len(values) == len(found) else None, words, doubt)


def _share(reader: Reader, definitions: Definitions, year: int, form: Form, key: str, label: str) -> Explanation | None:
    """A percentage: how it is reckoned, and the records of the part."""
    names = [name.strip() for name in key.removeprefix("share:").split("|")]
    if len(names) < 2:
        return None
    part = explain_key(reader, definitions, year, form, names[0], "")
    whole = explain_key(reader, definitions, year, form, names[1], "")
    if part is None or whole is None:
        return None
    decimals = int(names[2]) if len(names) > 2 and names[2].isdigit() else 1
    above, below = part.figure.value, whole.figure.value
    rule = translate("ReportWords", "{0} ÷ {1}，分子：{2}；分母：{3}").format(
        words.number(above), words.number(below), message(part.rule), message(whole.rule)
    )
    known = above is not None and bool(below)
    return replace(
        part,
        ref=CellRef("", key, ""),
        label=label or key,
        figure=replace(part.figure, status=FigureStatus.COMPUTED if known else FigureStatus.MISSING, source=""),
        rule=rule,
        earlier=(),
        terms=(_term(part), _term(whole)),
        arithmetic=share_in_words(above, below, decimals),
        counted=None,
        says=show_share(above, below, decimals) if above is not None and below else "",
    )


def _change(
    reader: Reader, definitions: Definitions, year: int, form: Form, key: str, label: str
) -> Explanation | None:
    """The change on the year before: both figures, where the earlier one stands, and the records of this year's."""
    now = explain_key(reader, definitions, year, form, key, "")
    if now is None:
        return None
    last = next((earlier for earlier in now.earlier if earlier.year == year - 1), None)
    value, before = now.figure.value, last.value if last else None
    difference = value - before if value is not None and before is not None else None
    if last is None or before is None:
        rule: str = Saying("{before}年的数没有报告也没有登记可查，比较的话不写入正文", before=year - 1)
    else:
        rule = Saying("与{before}年相比，上年数取自：{source}", before=year - 1, source=last.words)
    above = Saying("{before}年：{label}", before=year - 1, label=now.label)
    return replace(
        now,
        ref=CellRef("", CHANGE + key, ""),
        label=label or Saying("{label}，与上年相比", label=now.label),
        figure=replace(
            now.figure,
            value=difference,
            status=FigureStatus.MISSING if difference is None else FigureStatus.COMPUTED,
            source="",
        ),
        rule=Saying("{change}。本年数：{rule}", change=rule, rule=now.rule),
        terms=(_term(now), Term(label=above, value=before, minus=True)),
        arithmetic=change_in_words(value, before),
        counted=None,
        says="" if value is None or before is None else growth_phrase(value, before, Fields(form, year).unit_of(key)),
    )


def _term(told: Explanation) -> Term:
    """An explained figure as a part of another; it leads to its cell where it has one."""
    return Term(label=told.label, value=told.figure.value, ref=told.ref if told.ref.table else None)
