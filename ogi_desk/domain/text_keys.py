"""Keys by which texts are compared: for searching, and for saying that two titles are the same.

A key is for comparing only; it is never shown, and never replaces the office's own wording.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

#: Brackets, quotation marks and white space: what may differ between two writings of one title.
#: All of them stand in the basic plane.
_NOT_IN_TITLES: dict[int, None] = {
    point: None
    for point in range(0x10000)
    if chr(point).isspace()
    or chr(point) in "\"'`\u200b\ufeff"
    or unicodedata.category(chr(point)) in ("Ps", "Pe", "Pi", "Pf")
}
_STRAY = re.compile(f"[{re.escape(''.join(map(chr, _NOT_IN_TITLES)))}]")
#: Stands between texts that are worked on together; neither key changes it or what is beside it.
_BETWEEN = "\0"


def search_key(text: str) -> str:
    """Return the text as search sees it: full- and half-width forms alike (NFKC), upper and lower case alike."""
    return unicodedata.normalize("NFKC", text).casefold()


def title_key(title: str) -> str:
    """Return what makes a title this title: the search key without white space, brackets and quotation marks."""
    return search_key(title).translate(_NOT_IN_TITLES)


def search_keys(texts: Iterable[str]) -> list[str]:
    """Return :func:`search_key` of each text, many at once."""
    return _together(search_key, texts)


def title_keys(titles: Iterable[str]) -> list[str]:
    """Return :func:`title_key` of each title, many at once."""
    return _together(lambda joined: _STRAY.sub("", search_key(joined)), titles)


def _together(key: Callable[[str], str], texts: Iterable[str]) -> list[str]:
    given = list(texts)
    keys = key(_BETWEEN.join(given)).split(_BETWEEN)
    # a text may hold the sign itself
    return keys if len(keys) == len(given) else [key(text) for text in given]
