"""Characters that old GBK files left in the private-use area, and where Unicode has them now.

Windows' code page 936 and GB 18030-2000 put 10 vertical marks and a row of 80 characters at private places (U+E78D …,
U+E815 …). Fonts of today show boxes for them. Source: GB 18030-2022 annex D; the row FE50–FEA0 is read from
Python's own codec, and the 24 characters the codec still leaves private are listed. Must not touch anything else.
"""

from __future__ import annotations

from functools import cache

_MARKS = dict(zip(range(0xE78D, 0xE797), "︐︒︑︓︔︕︖︗︘︙", strict=True))
_STILL_PRIVATE = dict(
    zip(
        (
            0xE81E,
            0xE826,
            0xE82B,
            0xE82C,
            0xE832,
            0xE843,
            0xE854,
            0xE864,
            0xE816,
            0xE817,
            0xE818,
            0xE831,
            0xE83B,
            0xE855,
        ),
        "龴龵龶龷龸龹龺龻𠂇𠂉𠃌𡗗𢦏𤇾",
        strict=True,
    )
)


@cache
def _table() -> dict[int, str]:
    table = {}
    second_bytes = [byte for byte in range(0x50, 0xA1) if byte != 0x7F]
    for offset, byte in enumerate(second_bytes):
        character = bytes((0xFE, byte)).decode("gb18030")
        if not "\ue000" <= character <= "\uf8ff":
            table[0xE815 + offset] = character
    return table | _MARKS | _STILL_PRIVATE


def modern(text: str) -> str:
    """The text with known private-use characters replaced by the real ones."""
    return text.translate(_table())


def private_characters(text: str) -> str:
    """The private-use characters left in a text: nobody else's font can show them."""
    return "".join(sorted({c for c in text if "\ue000" <= c <= "\uf8ff" or c >= "\U000f0000"}))
