"""What differs between two texts, said so that a person can read it: paragraph by paragraph, by numbers and phrases.

Chinese has no spaces to cut words at, so a bare comparison of characters scatters single ones. Here a number is one
piece, and a short stretch that stayed between two that changed counts as changed. Values only; shows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from ogi_desk.domain.dates import in_words
from ogi_desk.forms.report import Report, Section

_TOKEN = re.compile(r"\d+(?:[.,，]\d+)*\s?[%％‰]?|[A-Za-z]+|\s+|.", re.DOTALL)
_FIGURE = re.compile(r"^[\d.,，%％‰\s]+$")
#: A stretch of this many characters that stayed is shown as such wherever it stands.
_CLEAR = 6
#: Below this share of common pairs of characters two paragraphs are two, not one that was changed.
_KIN = 0.3


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a changed paragraph: ``same``, ``removed`` or ``added``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class TextChange:
    """One paragraph that was ``added``, ``removed`` or ``changed``; the pieces of it in reading order.

    ``only_before`` and ``only_after``: a whole section of which the other report has none that tells the same.
    ``section`` is the later report's, empty for what stands outside its sections: title, agency, date, a section it
    has not; ``other`` the heading of the earlier report's, where that is another one.
    """

    section: str
    heading: str
    kind: str
    before: str
    after: str
    pieces: tuple[Piece, ...]
    other: str = ""

    @property
    def alone(self) -> bool:
        """Whether it is a section without a counterpart."""
        return self.kind in ("only_before", "only_after")


def frame_changes(before: Report, after: Report) -> Iterator[TextChange]:
    """Yield what differs around the sections: the title, the agency that signs, the date of signature."""
    for heading, one, two in (
        ("标题", before.title, after.title),
        ("落款", before.agency, after.agency),
        ("成文日期", in_words(before.signed_on), in_words(after.signed_on)),
    ):
        if one != two:
            yield _change("", heading, one, two)


def text_changes(before: Report, after: Report, counterparts: Mapping[str, str] | None = None) -> Iterator[TextChange]:
    """Yield the paragraphs that differ, section by section in the order of the later report.

    ``counterparts``: section of the earlier report -> section of the later one that tells the same, where their forms
    are two; without it sections of one id belong together. A section without a counterpart is told as a whole.
    """
    old = {section.id: section for section in before.sections}
    new = {section.id: section for section in after.sections}
    if counterparts is None:
        for id in dict.fromkeys((*new, *old)):
            yield from _section(old.get(id), new.get(id), id)
        return
    earlier = {theirs: mine for mine, theirs in counterparts.items() if mine in old}
    for id, section in new.items():
        there = old.get(earlier.get(id, ""))
        yield from _section(there, section, id) if there else _alone("only_after", id, section)
    for id, section in old.items():
        if counterparts.get(id) not in new:
            yield from _alone("only_before", "", section)


def _section(old: Section | None, new: Section | None, id: str) -> Iterator[TextChange]:
    one, two = ([p.text for p in side.paragraphs] if side else [] for side in (old, new))
    heading = new.heading if new else old.heading if old else ""
    other = old.heading if old and old.heading != heading else ""
    for kind, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if kind != "equal":
            for left, right in paired(one[a:b], two[c:d]):
                yield replace(_change(id, heading, left, right), other=other)


def _alone(kind: str, id: str, section: Section) -> Iterator[TextChange]:
    text = "\n".join(paragraph.text for paragraph in section.paragraphs)
    sides = (text, "") if kind == "only_before" else ("", text)
    yield TextChange(id, section.heading, kind, *sides, (Piece("same", text),) if text else ())


def _change(section: str, heading: str, one: str, two: str) -> TextChange:
    kind = "changed" if one and two else "removed" if one else "added"
    return TextChange(section, heading, kind, one, two, tuple(pieces(one, two)))


def paired(removed: Sequence[str], added: Sequence[str]) -> list[tuple[str, str]]:
    """Return the paragraphs of both sides in reading order, those that are much alike side by side, others alone."""
    kin = [[_likeness(one, two) for two in added] for one in removed]
    best = [[0.0] * (len(added) + 1) for _ in range(len(removed) + 1)]
    for i in range(len(removed) - 1, -1, -1):
        for j in range(len(added) - 1, -1, -1):
            beside = kin[i][j] + best[i + 1][j + 1] if kin[i][j] >= _KIN else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], beside)
    pairs, i, j = [], 0, 0
    while i < len(removed) and j < len(added):
        if kin[i][j] >= _KIN and best[i][j] == kin[i][j] + best[i + 1][j + 1]:
            pairs.append((removed[i], added[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((removed[i], ""))
            i += 1
        else:
            pairs.append(("", added[j]))
            j += 1
    return [*pairs, *((text, "") for text in removed[i:]), *(("", text) for text in added[j:])]


def _likeness(one: str, two: str) -> float:
    """The share of pairs of characters two texts have in common, figures left aside; 0 to 1."""
    a, b = ({text[i : i + 2] for i in range(len(text) - 1)} for text in (_unfigured(one), _unfigured(two)))
    if not a or not b:
        return 1.0 if _unfigured(one) == _unfigured(two) else 0.0
    return 2 * len(a & b) / (len(a) + len(b))


def _unfigured(text: str) -> str:
    return re.sub(r"[\d.,，%％\s]+", "#", text)


def pieces(before: str, after: str) -> Iterator[Piece]:
    """Yield the stretches of two texts in reading order, what was removed before what was added in its place."""
    one, two = _TOKEN.findall(before), _TOKEN.findall(after)
    spans: list[tuple[str, str, str]] = []  # same, removed, added: either the first or the others
    for kind, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        same = "".join(one[a:b]) if kind == "equal" else ""
        spans.append((same, "", "") if same else ("", "".join(one[a:b]), "".join(two[c:d])))
    for stretch in _smoothed(spans):
        yield from (Piece(kind, text) for kind, text in zip(("same", "removed", "added"), stretch, strict=True) if text)


def _smoothed(spans: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Join changes that only a short unchanged stretch parts, until none does."""
    place = 1
    while place < len(spans) - 1:
        (same, _, _), left, right = spans[place], spans[place - 1], spans[place + 1]
        if same and not left[0] and not right[0] and _drowns(same, left[1:], right[1:]):
            joined = ("", left[1] + same + right[1], left[2] + same + right[2])
            spans[place - 1 : place + 2] = [joined]
            place = max(place - 2, 1)
        else:
            place += 1
    return spans


def _drowns(same: str, left: tuple[str, str], right: tuple[str, str]) -> bool:
    """Whether what stayed is too short to be read between two changes; two changed figures are told apart always."""
    if all(not text or _FIGURE.match(text) for text in (*left, *right)):
        return False
    around = min(max(map(len, left)), max(map(len, right)))
    return len(same) < _CLEAR and (len(same) <= 2 or len(same) <= around)
