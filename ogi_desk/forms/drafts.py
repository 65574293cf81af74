"""What a draft says where there is nothing to count: 无上年结转 in place of 上年结转0件; the words are the form's data.

Works on a text with its fields, before they are filled in, so that the words come back by themselves when a record
does. Must not touch what the clerk worded otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from ogi_desk.forms.fields import CHANGE, FIELD, close_gap, is_figure_key
from ogi_desk.forms.layout import Form, NothingForm, SectionForm

#: What may stand right before a clause, and right behind it.
_OPENS = re.compile(r"(?:^|[，,、；;。：:（(\s]|其中)$")
_CLOSES = re.compile(r"[，,、；;。）)]|\s*$")


def figure_keys(form: Form, words: str) -> tuple[str, ...]:
    """The figures that stand in some words; years, names, shares and changes are none."""
    return tuple(key for key in FIELD.findall(words) if is_figure_key(form, key))


def told_nothing(
    form: Form,
    section: SectionForm,
    line: str,
    value: Callable[[str], Decimal | None],
    before: Callable[[str], Decimal | None],
) -> str:
    """Return a line of a section with the form's own words where its figures are all 0, or all missing.

    ``value`` gives this year's figure by its key and ``before`` last year's, ``None`` where there is none.
    """
    for pair in section.nothing:
        if pair.words in line:
            instead = _instead(pair, [value(key) for key in figure_keys(form, pair.words)])
            if instead is not None:
                line = _replaced(line, pair.words, _without_idle_changes(instead, before))
    return line


def _instead(pair: NothingForm, values: list[Decimal | None]) -> str | None:
    """The words to print in place of a pair's, ``None`` when its own stand."""
    if all(value is None for value in values):
        return pair.unknown
    return pair.nothing if all(value == 0 for value in values) else None


def _without_idle_changes(words: str, before: Callable[[str], Decimal | None]) -> str:
    """Leave 与上年持平 unsaid where neither year has anything."""
    for key in [key for key in FIELD.findall(words) if key.startswith(CHANGE)]:
        if not before(key.removeprefix(CHANGE).strip()):
            field = f"{{{{{key}}}}}"
            words = _replaced(words, field, "")
    return words


def _replaced(line: str, words: str, instead: str) -> str:
    """Put other words in a line wherever some stand as a clause of their own; for no words the clause closes up."""
    for at in reversed([*_places(line, words)]):
        head, tail = line[:at], line[at + len(words) :]
        if not instead:
            head, skipped = close_gap(head, tail)
            tail = tail[skipped:]
        line = head + instead + tail
    return line


def _places(line: str, words: str) -> Iterator[int]:
    at = line.find(words)
    while at >= 0:
        if _OPENS.search(line[:at]) and _CLOSES.match(line[at + len(words) :]):
            yield at
        at = line.find(words, at + len(words))
