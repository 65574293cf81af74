"""Keys by which texts are compared: for searching, and for saying that two titles are the same.

A key is for comparing only; it is never shown, and never replaces the office's own wording.
"""

from __future__ import annotations

import unicodedata

#: Brackets, quotation marks and white space: what may differ between two writings of one title.
#: All of them stand in the basic plane.
_NOT_IN_TITLES: dict[int, None] = {
    point: None
    for point in range(0x10000)
    if chr(point).isspace()
    or chr(point) in "\"'`\u200b\ufeff"
    or unicodedata.category(chr(point)) in ("Ps", "Pe", "Pi", "Pf")
}


def search_key(text: str) -> str:
    """Return the text as search sees it: full- and half-width forms alike (NFKC), upper and lower case alike."""
    return unicodedata.normalize("NFKC", text).casefold()


def title_key(title: str) -> str:
    """Return what makes a title this title: the search key without white space, brackets and quotation marks."""
    return search_key(title).translate(_NOT_IN_TITLES)
