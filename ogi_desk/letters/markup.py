"""From a filled-in wording to the blocks of a letter. The few marks a wording may use, each at the start of its line:

==================  =====================================================================
``某某：``            the first line of a letter or slip, ending in ``：``: the addressee
``# 小标题``          a heading
``□ 同意公开``        a tick box and its words
``| 名称 | 内容 |``   one row of a ruled table; rows that follow each other are one table
``签名：____``        a label and a line to write on
``--- 回执标题``      begins a slip on a page of its own
==================  =====================================================================

Any other line is a paragraph; blank lines only part them. What came out of a field is never a mark: :func:`guarded`
covers it on its way in. Must not know what a field means.
"""

from __future__ import annotations

import re

from ogi_desk.domain.saying import Saying
from ogi_desk.letters.letter import Block, BlockKind

#: The marks in one sentence, for the editor of a wording.
MARKS = Saying(
    "首行以“：”结尾为抬头；“# ”小标题；“□ ”选项；“| 甲 | 乙 |”表格；“签名：____”填写线；"
    "“--- 标题”另起一页作回执；其余每行一段。"
)
# Covers what a field holds: its beginning, its line ends and its bars; taken off again when the blocks are made.
_START, _BREAK, _BAR = "\ue000", "\ue001", "\ue002"
_COVERS = str.maketrans({_START: None, _BREAK: None, _BAR: None})
# A field that ends in a stop of its own, before the wording's: one of the two is enough.
_STOPS = ((re.compile(r"[。；，]+([。；，])"), r"\1"), (re.compile(r"([！？])[。，；]"), r"\1"))
# A field that says 因为… after the wording's own 因 (not 因特网): one of the two is enough.
_BECAUSE = re.compile(f"因{_START}(?:因为|由于|因(?![特素果]))")
_WRITE_ON = re.compile(r"(.*?)[_＿]{3,}")


def guarded(value: object) -> object:
    """Return a field's text so covered that none of it is read as a mark; an empty one stays empty."""
    text = str(value).translate(_COVERS).strip()
    if not text:
        return ""
    return _START + re.sub(r"\s*[\r\n]+\s*", _BREAK, text).replace("|", _BAR).replace("_", _START + "_")


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of a filled-in wording, in order."""
    blocks: list[Block] = []
    rows: list[tuple[str, ...]] = []
    opening = True  # of the letter or of a slip

    def close_table() -> None:
        if rows:
            blocks.append(Block(BlockKind.TABLE, rows=tuple(rows)))
            rows.clear()

    for line in (raw.strip() for raw in text.splitlines()):
        if line.startswith("|"):
            cells = line.removeprefix("|").removesuffix("|").split("|")
            rows.append(tuple(_plain(cell, "\n", " \t") for cell in cells))  # wide blanks hold a place: 　　年　　月
            opening = False
            continue
        if not _plain(line):
            continue
        close_table()
        write_on = _WRITE_ON.fullmatch(line)
        if line.startswith("---"):
            blocks.append(Block(BlockKind.SLIP, _plain(line.lstrip("-"))))
            opening = True
            continue
        if opening and line.endswith("："):
            blocks.append(Block(BlockKind.PLAIN, _plain(line)))
        elif line.startswith("#"):
            blocks.append(Block(BlockKind.HEADING, _plain(line.lstrip("#"))))
        elif line.startswith("□"):
            blocks.append(Block(BlockKind.TICK, _plain(line.removeprefix("□"))))
        elif write_on:
            blocks.append(Block(BlockKind.LINE, _plain(write_on[1])))
        else:
            parts = (_plain(part) for part in line.split(_BREAK))
            blocks += [Block(BlockKind.PARAGRAPH, part) for part in parts if part]
        opening = False
    close_table()
    return tuple(blocks)


def _plain(text: str, between: str = "，", blanks: str | None = None) -> str:
    """Take the covers off; ``between`` stands where a field's line ended; ``blanks`` at both ends are dropped."""
    text = _BECAUSE.sub("因", text).replace(_BREAK, between).replace(_BAR, "|").replace(_START, "").strip(blanks)
    for stops, one in _STOPS:
        text = stops.sub(one, text)
    return text
