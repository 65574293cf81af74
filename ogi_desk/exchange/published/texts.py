"""The text of a published report: its title, year, sections by heading, office and date at the end.

What a site puts around an article (menus, sharing, footers) is left out: text begins after the title and ends at the
signature, or where a footer begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher

from ogi_desk.exchange.labels import folded, unnumbered
from ogi_desk.exchange.published.likeness import bare
from ogi_desk.exchange.published.pieces import Grid, Line, Piece
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Paragraph, Section

_YEAR = r"(?P<year>(?:19|20)\d{2}|[一二][〇○零Ｏ九][〇○零一二三四五六七八九]{2})"
_TITLE = re.compile(
    rf"(?P<agency>[^>›|_:：。]{{0,40}}?)(?:关于)?{_YEAR}年?(?:度)?(?P<agency2>[^>›|_:：。\d]{{0,30}}?)"
    r"(?:政府|政务)?信息(?:与政务)?公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:的)?报告(?:\(.{1,8}\)|（.{1,8}）)?"
)
_HEADING = re.compile(r"[一二三四五六七八九十]{1,3}\s*[、.．]")
_DATE = re.compile(
    r"(?:\(|（)?\s*([\d〇○零一二三四五六七八九]{4})\s*年\s*([\d一二三四五六七八九十]{1,3})\s*月\s*([\d一二三四五六七八九十]{1,3})\s*日\s*(?:\)|）)?"
)
_FOOTER = re.compile(
    r"版权所有|主办单位|承办单位|ICP备|公网安备|网站标识码|网站地图|关于我们|联系我们|扫一扫|打印本页|打印此页|关闭窗口|关闭本页"
    r"|^【?(?:打印|关闭|返回顶部|字体)|分享到|上一篇|下一篇|相关文档|相关链接|责任编辑|附件下载"
)
_ABOUT_PAGE = re.compile(
    r"(?:发布(?:时间|日期|机构)|来源|信息来源|浏览(?:次数|量)|点击数|阅读|字号|字体|索\s*引\s*号|作者)\s*[:：\[【]"
)
_BY_WHOM = re.compile(r"(?:签发|职务|签发人|审核人|单位负责人)\s*[:：]")
_DIGITS = dict(zip("〇○零一二三四五六七八九", "000123456789", strict=True))
_WIDE = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)}  # ０–９
_LONGEST_HEADING = 45
_ALIKE = 0.55


@dataclass(slots=True)
class ReadText:
    """What was read besides the tables; ``signed_on`` is ``None`` where no date stands under the text."""

    title: str = ""
    year: int | None = None
    agency: str = ""
    signed_on: date | None = None
    signed: bool = False  # office and date stand under the text
    sections: list[Section] = field(default_factory=list)


def find_year(pieces: Sequence[Piece]) -> int | None:
    """The year a file speaks of: its title's, else the one named most often as a whole year."""
    title = find_title([piece for piece in pieces if isinstance(piece, Line)])
    if title:
        return title[2]
    texts = [piece.text for piece in pieces if isinstance(piece, Line)]
    texts += [spot.text for piece in pieces if isinstance(piece, Grid) for row in piece.rows[:3] for spot in row]
    texts = [text.translate(_WIDE) for text in texts]
    named = Counter(int(year) for text in texts for year in re.findall(r"((?:19|20)\d{2})\s*年度", text))
    named.update(int(year) for text in texts for year in re.findall(r"年度[:：]\s*((?:19|20)\d{2})", text))
    return named.most_common(1)[0][0] if named else None


def read_text_parts(pieces: Sequence[Piece], form: Form, table_titles: Sequence[str]) -> ReadText:
    """Read title, sections and signature; lines that only name a table (``table_titles``) are not text."""
    lines = [piece for piece in pieces if isinstance(piece, Line)]
    read = ReadText()
    title = find_title(lines)
    start = 0
    if title:
        start, read.title, read.year, read.agency = title
    body = lines[start:]
    end = read_signature(body, read)
    names = {folded(name) for name in table_titles}
    kept = [line for line in _until_footer(body[:end]) if folded(line.text) not in names and not _beside(line.text)]
    read.sections = list(divide(kept, form))
    if not any(section.heading for section in read.sections):
        read.sections = []  # what stands about a table alone is no report's text
    if not read.agency:
        named = (re.match(r"填报(?:单位|机关)\s*[:：]\s*(\S+)", line.text) for line in lines)
        read.agency = next((match[1] for match in named if match), "")
    return read


def _beside(text: str) -> bool:
    """Whether a line only belongs to a table or heads an annex."""
    return bool(re.match(r"(?:计量)?单位\s*[:：]\s*\S{1,6}$|.{0,40}[(（]续表[)）]$|附[件表]?\d*\s*[:：]?$", text))


def find_title(lines: Sequence[Line]) -> tuple[int, str, int, str] | None:
    """Return the last title before the first heading: where the text begins, the title, its year and office.

    A menu before it may have headings too (一、机构职能): a report's is followed by text.
    """
    found = None
    for at in range(min(len(lines), 120)):
        if found and _HEADING.match(lines[at].text) and _opens_text(lines, at):
            break
        for count in (1, 2, 3):
            parts = ["".join(line.text.split()).translate(_WIDE) for line in lines[at : at + count]]
            text = "".join(parts)
            match = _TITLE.fullmatch(text) if len(text) <= 80 else None
            if match and not (count > 1 and _is_menu(parts)):
                office = match["agency"] or match["agency2"] or ""
                found = (at + count, text, _year(match["year"]), office.strip("《》"))
                break
    return found


def _opens_text(lines: Sequence[Line], heading: int) -> bool:
    """Whether what follows a heading within a few lines is text, or a heading below it, not a list of links."""
    after = [line.text for line in lines[heading + 1 : heading + 4]]
    return any(len(text) > 30 or text.startswith(("（", "(")) or text.endswith("。") for text in after)


def _is_menu(parts: Sequence[str]) -> bool:
    """Whether lines put together for a title have one among them that is none of its: a heading, a whole title."""
    whole = _TITLE.fullmatch(parts[-1])
    return any(_HEADING.match(part) for part in parts) or bool(whole and (whole["agency"] or whole["agency2"]))


def _year(text: str) -> int:
    return int("".join(_DIGITS.get(char, char) for char in text.replace("Ｏ", "0")))


# -- signature


def read_signature(lines: Sequence[Line], read: ReadText) -> int:
    """Find office and date from the end; return how many lines are before them."""
    headings = [at for at, line in enumerate(lines) if _HEADING.match(line.text)]
    first = headings[-1] + 1 if headings else 0
    for at in range(len(lines) - 1, first - 1, -1):
        day = read_day(lines[at].text)
        if day is None:
            continue
        read.signed_on = day
        end = at
        while end > first and _BY_WHOM.match(lines[end - 1].text):
            end -= 1
        office = "".join(lines[end - 1].text.split()) if end > first else ""
        if 2 <= len(office) <= 40 and not re.search(r"[。，；：:]", office) and not _HEADING.match(office):
            read.agency, read.signed = office, True
            end -= 1
        while end > first and _BY_WHOM.match(lines[end - 1].text):
            end -= 1
        return end
    return len(lines)


def read_day(text: str) -> date | None:
    """Return the day a line says in figures or in words, and nothing else; ``None`` when it is none."""
    match = _DATE.fullmatch(text.strip())
    if not match:
        return None
    try:
        return date(_year(match[1]), _count(match[2]), _count(match[3]))
    except ValueError:
        return None


def _count(text: str) -> int:
    """A month or a day in figures or in words: 12, 十二, 三十一."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十") if "十" in text else ("", "", text)
    return (int(_DIGITS.get(tens, "1" if ten else "0")) * 10 if ten else 0) + int(_DIGITS.get(ones, "0"))


def _until_footer(lines: Sequence[Line]) -> Iterator[Line]:
    seen_heading = False
    for line in lines:
        seen_heading = seen_heading or bool(_HEADING.match(line.text))
        if seen_heading and len(line.text) < 80 and _FOOTER.search(line.text):
            return
        if seen_heading or not (len(line.text) < 80 and _ABOUT_PAGE.search(line.text)):
            yield line


# -- sections


def divide(lines: Sequence[Line], form: Form) -> Iterator[Section]:
    """Divide a text at its headings; a heading takes the id of the form's section it means."""
    free = {section.id: section.heading for section in form.sections if section.heading}
    opening = next((section.id for section in form.sections if not section.heading), "introduction")
    id, heading = opening, ""
    paragraphs: list[Paragraph] = []
    begun = 0
    for line in lines:
        found = _heading(line.text, free)
        if found is None:
            for text in line.text.split("\n"):
                level, lead = heading_of(text.strip())
                if text.strip():
                    paragraphs.append(Paragraph(text=text.strip(), level=level, lead=lead))
            continue
        if heading or paragraphs:
            yield Section(id=id, heading=heading, paragraphs=tuple(paragraphs))
        own, heading, rest = found
        begun += 1
        id = own or f"section-{begun}"
        free.pop(own, None)
        paragraphs = [Paragraph(text=rest)] if rest else []
    if heading or paragraphs:
        yield Section(id=id, heading=heading, paragraphs=tuple(paragraphs))


def _heading(text: str, free: dict[str, str]) -> tuple[str, str, str] | None:
    """The form's section a line opens (its id, or ""), the heading, and text that runs on after it."""
    packed = folded(text)
    for id, heading in free.items():
        if packed == folded(heading) or (len(text) <= _LONGEST_HEADING and unnumbered(text) == unnumbered(heading)):
            return id, text, ""
    if not _HEADING.match(text):
        return None
    for id, heading in free.items():
        if text.startswith(heading) and len(text) > len(heading):
            return id, heading, text[len(heading) :].lstrip(" 。：:\u3000\n")
    if len(text) > _LONGEST_HEADING or text.endswith(("。", "；", ";")):
        return None
    return meant_section(text, free), text, ""


def meant_section(heading: str, free: Mapping[str, str]) -> str:
    """Return the id of the form's section a heading means, of those ``free`` (id: heading); ``""`` = none of them."""
    likeness = {id: _alike(heading, other) for id, other in free.items()}
    best = max(likeness, key=likeness.__getitem__, default="")
    return best if best and likeness[best] >= _ALIKE else ""


def _alike(one: str, other: str) -> float:
    """How alike two headings are without the words all of them share; the same number counts a little."""
    words = re.compile(r"政府信息公开|政府信息|信息公开|情况|工作|的|等|因|被|提起|申请(?!公开)")
    a, b = (words.sub("", bare(text)) or bare(text) for text in (one, other))
    same = one[: one.find("、")] == other[: other.find("、")] if "、" in one and "、" in other else False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() + (0.15 if same else 0.0)
