"""Matching headings of other people's tables with ours: tolerant of white space, widths, line breaks and numbering."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_NUMBERING = re.compile(
    r"^(?:其中:?|[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)[、.]?|\d+[、.](?!\d)|[①-⑳●·])+"
)


def folded(label: object) -> str:
    """A label without white space, in half-width forms, with its numbering."""
    text = "".join(unicodedata.normalize("NFKC", str(label)).split()).casefold()
    return text.translate(str.maketrans("“”「」『』．﹒", '""""""..')).rstrip(":")


def unnumbered(label: object) -> str:
    """A folded label without 其中 and without leading numbering; all of it when nothing else is there."""
    text = folded(label)
    return _NUMBERING.sub("", text) or text


def any_year(label: object) -> str:
    """A folded column label with 2012年度, 本年度 and the like as one."""
    return re.sub(r"\d{4}年?度?|本年度?", "年度", folded(label))


def match_labels(ours: Sequence[str], theirs: Sequence[object]) -> dict[int, int]:
    """Pair places in ``theirs`` with places in ``ours``: first with numbering, then without, in the order they stand.

    A label that stands several times (其他 under each heading) goes to the first free one after the last pair.
    """
    pairs: dict[int, int] = {}
    free = set(range(len(ours)))
    for key in (folded, unnumbered):
        keys = [key(label) for label in ours]
        last = -1
        for place, label in enumerate(theirs):
            if place in pairs:
                last = pairs[place]
                continue
            wanted = key(label)
            fitting = sorted(at for at in free if keys[at] == wanted)
            if fitting:
                last = next((at for at in fitting if at > last), fitting[0])
                pairs[place] = last
                free.discard(last)
    return pairs
