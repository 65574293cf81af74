"""What is near to a request that is being typed: published items that may answer it, and requests that came before.

Hints for a person to look at, each with its likeness; never a reason to refuse. Reads only, and only a few records
however long the log: the store gives candidates, the likeness is taken here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.likeness import (
    REPEATED,
    WORTH_SHOWING,
    covered,
    dice,
    likeness,
    pairs,
    same_years,
    telling_pairs,
    wanted,
    years,
)
from ogi_desk.domain.records import Publication, Request
from ogi_desk.domain.same_applicant import Sameness, sameness
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.services.ports import Reader

#: By how many pieces of the text the store is asked for candidates, and for how many of them.
_PIECES, _CANDIDATES = 8, 100
#: A text with fewer pairs of characters than this says too little to look for.
_LEAST_PAIRS = 3
#: A short title (通知) stands within many texts and tells nothing by that.
_LEAST_TITLE_PAIRS = 6
#: A text found piecemeal in title, summary and category is not quite as near as one that is the title.
_PIECEMEAL = 0.9
#: So much nearer must a stranger's text be to come before the applicant's own.
_OWN = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A published item near to a text. ``likeness``: 0 … 1."""

    record_id: int
    title: str
    published_on: date
    link: str
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A request that came before. ``likeness`` of the texts: 0 … 1."""

    record_id: int
    number: str
    received_on: date
    content: str
    likeness: float
    same_applicant: bool

    @property
    def repeated(self) -> bool:
        """Whether the draft may be this request again (重复申请, 条例 2019 第三十六条第（六）项)."""
        return self.same_applicant and self.likeness >= REPEATED


def nearest_items(reader: Reader, text: str, limit: int = 3) -> list[Near]:
    """Return the proactively published items nearest to a text, the nearest first; none while the text says little.

    The text may be the title, be found in title, summary and category, or be a long letter that names the title.
    """
    asked = wanted(text)
    of_text, of_years = pairs(asked), years(asked)
    if len(of_text) < _LEAST_PAIRS:
        return []
    found = reader.fetch(Publication, reader.alike("publication", telling_pairs(asked, _PIECES), _CANDIDATES))
    near = [
        Near(
            record_id=record_id,
            title=item.title,
            published_on=item.published_on,
            link=item.link,
            likeness=_nearness(of_text, of_years, item),
        )
        for record_id, item in found.items()
        if item.openness is Openness.PROACTIVE
    ]
    near = [one for one in near if one.likeness >= WORTH_SHOWING]
    near.sort(key=lambda one: (one.likeness, one.published_on, one.record_id), reverse=True)
    return near[:limit]


def earlier_requests(reader: Reader, draft: Request, limit: int = 5) -> list[Earlier]:
    """Return earlier requests of the same applicant, and those of anybody with a near text; the likeliest to be the
    same again first.

    The applicant is recognised by identity number, name, telephone or e-mail (see
    :mod:`ogi_desk.domain.same_applicant`); a request cleared of personal data by its text alone. Parts of the same
    application (一事一申请) are not each other's earlier requests.
    """
    found: dict[int, Request] = {}
    for field in ("id_number", "applicant", "phone", "email"):
        value = getattr(draft, field).strip()
        if value:
            found.update((one.id, one) for one in reader.all(Request, **{field: value}) if one.id is not None)
    asked = wanted(draft.content)
    if len(pairs(asked)) >= _LEAST_PAIRS:
        found.update(reader.fetch(Request, reader.alike("request", telling_pairs(asked, _PIECES), _CANDIDATES)))
    earlier = []
    for record_id, other in found.items():
        if record_id == draft.id or other.received_on > draft.received_on or _one_application(draft, other):
            continue
        same = sameness(draft, other) is not Sameness.OTHER
        alike = likeness(draft.content, other.content)
        if same or alike >= WORTH_SHOWING:
            earlier.append(
                Earlier(
                    record_id=record_id,
                    number=other.number,
                    received_on=other.received_on,
                    content=other.content,
                    likeness=alike,
                    same_applicant=same,
                )
            )
    earlier.sort(key=_telling, reverse=True)
    return earlier[:limit]


def _nearness(of_text: frozenset[str], of_years: frozenset[str], item: Publication) -> float:
    title = pairs(item.title)
    everything = title | pairs(item.summary) | pairs(item.category)
    named = covered(title, of_text) if len(title) >= _LEAST_TITLE_PAIRS else 0.0
    near = max(dice(of_text, title), _PIECEMEAL * named, _PIECEMEAL * covered(of_text, everything))
    return near * same_years(of_years, years(item.title))


def _telling(one: Earlier) -> tuple[bool, float, date, int]:
    """By what earlier requests are put in order: a stranger's text must be nearer than the applicant's own."""
    return one.repeated, one.likeness + (_OWN if one.same_applicant else 0), one.received_on, one.record_id


def _one_application(draft: Request, other: Request) -> bool:
    """Whether both are parts of one application."""
    origins = {draft.split_from or draft.id, other.split_from or other.id}
    return len(origins) == 1 and None not in origins
