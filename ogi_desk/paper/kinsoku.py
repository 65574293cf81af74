"""Where a Chinese line may break: the rules for marks of GB/T 15834, and what counts as one word.

Says only yes or no; widths and filling are the composer's (:mod:`ogi_desk.paper.compose`).
"""

from __future__ import annotations

import re
import unicodedata

#: must not begin a line
NO_START = frozenset(
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠—"
)
#: must not end a line
NO_END = frozenset("$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥") - {"·", "．"}
OPENING = frozenset("（《〈「『【〔〖“‘［｛")
CLOSING = frozenset("，。、；：？！）》〉」』】〕〗”’］｝")
#: dashes and dots that stand in pairs
PAIRED = frozenset("—…")

#: an address may be cut behind these
_SEAMS = "/@._-"
_LATIN = "0-9A-Za-z\u00c0-\u024f"
WORD = re.compile(rf"[{_LATIN}][{_LATIN}.,:/@_+\-%'&=?#~]*(?<![.,:])|[{_LATIN}]+")
#: longer than this, a word is an address rather than a number or a name
LONG_WORD = 16


def is_narrow(char: str) -> bool:
    """Whether a character keeps its own width instead of taking a cell."""
    if char == "‰":  # wider than a cell, and of the figure before it
        return True
    return ord(char) < 0x2E80 and char not in PAIRED and unicodedata.east_asian_width(char) in ("N", "Na", "H")


def word_pieces(word: str) -> list[str]:
    """Cut an address behind its separators; any other word stays whole."""
    if len(word) <= LONG_WORD:
        return [word]
    return re.findall(rf"[^{re.escape(_SEAMS)}]*[{re.escape(_SEAMS)}]+|[^{re.escape(_SEAMS)}]+", word)


def may_break(before: str, after: str) -> bool:
    """Whether a line may end with the piece ``before`` when ``after`` follows it."""
    if after == " ":
        return False  # it hangs on the line before
    if before == " ":
        return True
    if after[0] in NO_START or before[-1] in NO_END:
        return False
    if is_narrow(before[-1]) and is_narrow(after[0]):
        return before[-1] in _SEAMS and after[0].isalpha()
    return not (before[-1] in PAIRED and after[0] == before[-1])
