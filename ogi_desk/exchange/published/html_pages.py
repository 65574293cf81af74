"""A saved web page as lines and grids, however its markup is written.

Cells and paragraphs nobody closed, layout tables around the article, hidden parts and scripts: all occur on offices'
sites. UTF-8 and the GB family, told by the page or found by trying; also pages saved in one file (.mht).
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying
from ogi_desk.exchange.published.pieces import GridCell, Line, Piece, TooLargeError, make_grid

_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_UNSEEN = frozenset(
    ["script", "style", "noscript", "template", "head", "select", "button", "textarea", "svg", "iframe", "object"]
)
_BLOCKS = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
    "ul",
])  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
#: what an opening tag closes, and the ancestor beyond which it closes nothing
_CLOSES = {
    "td": (("td", "th"), "tr"),
    "th": (("td", "th"), "tr"),
    "tr": (("tr", "td", "th"), "table"),
    "tbody": (("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"), "table"),
    "thead": (("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"), "table"),
    "tfoot": (("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"), "table"),
    "li": (("li",), "ul"),
    "option": (("option",), "select"),
}
_LAYOUT_TEXT = 300  # characters in one cell beyond which a table holds an article, not figures
_DEEPEST = 400
_MOST_TAGS = 500_000  # of a page; one of 5 MB out of a word processor has a quarter of a million


@dataclass(slots=True)
class _Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[_Node | str] = field(default_factory=list)
    line: int = 0
    hidden: bool = False


class _Tree(HTMLParser):
    """Builds a tree out of whatever is written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Node("root")
        self.open = [self.root]
        self.tags = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.tags += 1
        if self.tags > _MOST_TAGS:
            raise TooLargeError
        if tag in _CLOSES:
            self._close_open(*_CLOSES[tag])
        elif tag in _BLOCKS and self.open[-1].tag == "p" and tag not in ("td", "th"):
            self.open.pop()
        if tag == "body" and any(node.tag == "head" for node in self.open):
            self._close("head")
        hidden = "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
        node = _Node(tag, attributes, line=self.getpos()[0], hidden=hidden)
        self.open[-1].children.append(node)
        if tag not in _VOID and len(self.open) < _DEEPEST:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID and self.open[-1].tag == tag and tag in ("td", "th", "tr"):
            self.open.pop()  # <td/> of Word's pages; of other tags the slash means nothing

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            self.handle_starttag("br", [])
        elif tag not in _VOID:
            self._close(tag)

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Pass over ``<![if …]>`` of Word's pages, and whatever else begins like it, to the next ``>``."""
        del report
        return self.parse_bogus_comment(i)

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def _close(self, tag: str) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return
            if self.open[depth].tag == "table" and tag not in ("body", "html"):
                return  # a stray end tag does not reach out of its table

    def _close_open(self, tags: tuple[str, ...], beyond: str) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag in tags:
                del self.open[depth:]
                self._close_open(tags, beyond)
                return
            if self.open[depth].tag in (beyond, "table"):
                return


def read_html(content: bytes, name: str) -> list[Piece]:
    """Return the pieces of a page; ``InputError`` when its letters cannot be read, ``TooLargeError`` when it is no
    page a person made."""
    text = _closed(_text(content, name))
    if text.count("<") > 2 * _MOST_TAGS:  # end tags and marks are none that the tree counts
        raise TooLargeError
    tree = _Tree()
    tree.feed(text)
    tree.close()
    return list(_Walk().pieces(tree.root))


def _closed(text: str) -> str:
    """A page without comments nobody closed and without the half tag a broken download ends in."""
    head, mark, rest = text.rpartition("-->")
    text = head + mark + rest.replace("<!--", "")
    end = text.rfind(">") + 1
    return text[:end] + text[end:].partition("<")[0]


def read_mhtml(content: bytes, name: str) -> list[Piece]:
    """Return the pieces of a page saved in one file."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return read_html(payload, name)
    raise InputError("文件“{file}”里没有网页，请在浏览器中另存为“仅 HTML”后再试。", file=name)


def _text(content: bytes, name: str) -> str:
    """Decode a page: by its mark, by what it says of itself, by trying."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    said = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]+)", content[:8192], re.IGNORECASE)
    told = said[1].decode("ascii").lower() if said else ""
    for encoding in ("utf-8-sig", "gb18030"):  # GB text is no right UTF-8, but UTF-8 may pass for GB
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    text = content.decode("gb18030" if told.startswith(("gb", "x-gb", "hz")) else "utf-8-sig", "replace")
    if text.count("\ufffd") * 50 > len(text):
        raise InputError("文件“{file}”的编码既不是 UTF-8 也不是 GB18030，请用浏览器重新另存后再试。", file=name)
    return text


class _Walk:
    """Goes through the tree once, gathering paragraphs."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.begun = False  # whether there is anything but white space among them
        self.line = 0

    def pieces(self, node: _Node) -> Iterator[Piece]:
        """The pieces below a node."""
        yield from self._inside(node)
        yield from self._flush()

    def _inside(self, node: _Node) -> Iterator[Piece]:
        for child in node.children:
            if isinstance(child, str):
                if not self.begun:
                    self.line = node.line
                    self.begun = not child.isspace()
                self.words.append(child)
            elif child.hidden or (child.tag in _UNSEEN and child.tag != "head"):
                continue
            elif child.tag == "head":
                yield from self._head(child)
            elif child.tag == "br":
                yield from self._flush()
            elif child.tag == "table" and not _is_layout(child):
                yield from self._flush()
                grid = _grid(child)
                if grid:
                    yield grid
            elif child.tag in _BLOCKS:
                yield from self._flush()
                yield from self._inside(child)
                yield from self._flush()
            else:
                yield from self._inside(child)

    def _head(self, node: _Node) -> Iterator[Piece]:
        """Nothing but the page's title, which may be the only place that names the year."""
        for child in node.children:
            if isinstance(child, _Node) and child.tag == "title":
                yield from self._inside(child)
                yield from self._flush()

    def _flush(self) -> Iterator[Piece]:
        text = " ".join("".join(self.words).split())
        self.words.clear()
        self.begun = False
        if text:
            yield Line(text, Saying("第{line}行", line=self.line))


def _below(node: _Node, tag: str) -> Iterator[_Node]:
    for child in node.children:
        if isinstance(child, _Node):
            if child.tag == tag:
                yield child
            yield from _below(child, tag)


def _is_layout(table: _Node) -> bool:
    """Whether a table only arranges the page: others inside, an article in one cell, or one cell in all."""
    if next(_below(table, "table"), None) is not None:
        return True
    cells = [*_below(table, "td"), *_below(table, "th")]
    return len(cells) < 2 or any(len("".join(_words(cell))) > _LAYOUT_TEXT for cell in cells)


def _words(node: _Node) -> Iterator[str]:
    """The seen text of a cell; paragraphs and breaks become line feeds."""
    for child in node.children:
        if isinstance(child, str):
            yield " ".join(child.split("\n")) if child.strip() else " "
        elif child.tag == "br":
            yield "\n"
        elif not child.hidden and child.tag not in _UNSEEN:
            if child.tag in _BLOCKS:
                yield "\n"
            yield from _words(child)


def _grid(table: _Node) -> Piece | None:
    rows = [row for row in _below(table, "tr") if not row.hidden]
    caption = next(("".join(_words(node)).strip() for node in _below(table, "caption")), "")
    cells = [
        [
            GridCell("".join(_words(cell)).strip(), _span(cell, "colspan"), _span(cell, "rowspan"))
            for cell in row.children
            if isinstance(cell, _Node) and cell.tag in ("td", "th") and not cell.hidden
        ]
        for row in rows
    ]
    return make_grid(cells, [Saying("第{line}行", line=row.line) for row in rows], caption)


def _span(cell: _Node, name: str) -> int:
    digits = re.match(r"\s*(\d{1,3})", cell.attributes.get(name, ""))
    return max(1, min(int(digits[1]), 200)) if digits else 1
