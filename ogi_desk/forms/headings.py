"""Recognising headings in plain text by their numbering, as official documents number them (GB/T 9704-2012 7.3.3).

（一） is the second level, 1. the third, （1） the fourth. A heading may run into the text: （一）渠道：主要有…… then
only its lead, up to the first ： or 。, is set in the heading's face. Must not change the text.
"""

from __future__ import annotations

import re

_LEVELS = (
    (2, re.compile(r"[（(][一二三四五六七八九十]+[）)]")),
    (3, re.compile(r"\d{1,2}\s*[.．、](?!\d)")),
    (4, re.compile(r"[（(]\d{1,2}[）)]")),
)
#: A lead longer than this is a sentence with a number before it, not a heading.
LONGEST_LEAD = 36


def heading_of(text: str) -> tuple[int, int]:
    """Return ``(level, lead)`` of a line: level 0 and lead 0 for running text, else characters of the lead."""
    for level, numbering in _LEVELS:
        match = numbering.match(text)
        if not match:
            continue
        stop = re.search(r"[：:。]", text[match.end() :])
        lead = match.end() + stop.end() if stop else len(text)
        rest = text[lead:].strip()
        if level > 2 and not rest and text.endswith("。"):
            return 0, 0  # an item of a list: one whole sentence
        if not text[match.end() :].strip() or lead > LONGEST_LEAD or (not stop and text[-1] in "；;，,"):
            return 0, 0
        return level, lead if rest else len(text)
    return 0, 0
