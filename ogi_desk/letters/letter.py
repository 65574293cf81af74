"""A letter (文书) as a value: what stands on it, before it is set on paper. Knows no page, no font, no file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.vocabulary import Term


class BlockKind(Term):
    """What one block of a letter is."""

    PARAGRAPH = "paragraph", "正文"  # set with two characters' indent
    PLAIN = "plain", "顶格"  # from the left edge: the addressee's line
    HEADING = "heading", "小标题"
    TICK = "tick", "选项"  # □ and its words; one line to fill in may follow
    TABLE = "table", "表格"  # rows of label and value, ruled
    SLIP = "slip", "回执"  # begins a new page with this title: what the addressee sends back
    LINE = "line", "填写线"  # a label and a line to write on


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``rows`` belongs to TABLE: each row's cells, the first one its label."""

    kind: BlockKind
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSheet:
    """One letter, ready for paper. The signature (agency, day, place of the seal) follows the blocks before a slip."""

    kind: str  # the definition's id
    title: str  # 政府信息公开申请补正告知书
    number: str  # 文号; a draft has none and shows its place
    blocks: tuple[Block, ...]
    agency: str  # who signs
    day: date | None  # none while it is a draft
    signed: bool = True  # whether agency, day and seal stand at its end
    seal: str = "space"  # as in the profile: space or sample
    contact: str = ""  # 联系人、电话 …, the line under the signature
    draft: bool = False  # shows 草稿 on each page


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """A domestic envelope's words (GB/T 1416): six boxes for each postcode, names and addresses."""

    to_postcode: str
    to_address: str
    to_name: str
    from_postcode: str
    from_address: str
    from_name: str
    remark: str = ""  # such as 政府信息公开答复
