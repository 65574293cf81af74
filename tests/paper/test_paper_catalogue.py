"""公开目录 on paper and on the web: every item once, heads again on each page, the same bytes each time."""

from __future__ import annotations

import io
from datetime import date

import pdfplumber

from ogi_desk.exchange.catalogue_html import catalogue_html
from ogi_desk.exchange.published.html_pages import read_html
from ogi_desk.exchange.published.pieces import Grid
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.catalogue import READING_COLUMNS, Catalogue, CataloguePart


def _catalogue() -> Catalogue:
    parts = []
    for name, count in (("机构信息", 1), ("业务信息/统计公报", 90), ("政策法规/<规范>", 3), ("其他", 14)):
        rows = tuple(
            (
                str(n + 1),
                f"QG02101-3001-2012-{n:05d}",
                f"{name}第{n}号公报" + "及其说明" * (n % 5),
                "" if n % 3 else "概述",
                f"泉统〔2012〕{n}号",
                "2012-03-12",
                "2012-10-24",
            )
            for n in range(count)
        )
        parts.append(CataloguePart(name, rows))
    return Catalogue("泉港区统计局政府信息公开目录", "泉港区统计局", date(2013, 1, 4), tuple(parts))


def test_every_item_stands_on_paper_with_its_heads(press: ReportPress) -> None:
    catalogue = _catalogue()
    paper = press.print_catalogue(catalogue, system_faces=False)
    with pdfplumber.open(io.BytesIO(paper.pdf)) as file:
        pages = ["".join(page.extract_text().split()) for page in file.pages]
        tables = [table for page in file.pages for table in page.extract_tables()]
        lowest = max(word["bottom"] for page in file.pages for word in page.extract_words() if "—" not in word["text"])
    assert len(pages) == paper.pages
    rows = [["".join((cell or "").split()) for cell in row] for table in tables for row in table]
    wanted = [[*("".join(cell.split()) for cell in row)] for part in catalogue.parts for row in part.rows]
    assert [row for row in rows if row[0] != "序号"] == wanted
    assert all("索引号" in page for page in pages)
    assert "108" in pages[0]
    assert lowest < 297 / 25.4 * 72
    assert not any(part.category not in "".join(pages) for part in catalogue.parts)
    assert press.print_catalogue(catalogue, system_faces=False).pdf == paper.pdf


def test_dates_are_not_broken(press: ReportPress) -> None:
    paper = press.print_catalogue(_catalogue(), system_faces=False)
    with pdfplumber.open(io.BytesIO(paper.pdf)) as file:
        words = [word["text"] for page in file.pages for word in page.extract_words()]
    assert words.count("2012-10-24") == 108


def test_pages_are_filled(press: ReportPress) -> None:
    """No category but one that does not fit leaves half a page free."""
    paper = press.print_catalogue(_catalogue(), system_faces=False)
    with pdfplumber.open(io.BytesIO(paper.pdf)) as file:
        lows = [max(line["bottom"] for line in page.rects + page.lines) for page in file.pages[:-1]]
    assert min(lows) > 500


def test_the_web_page_says_the_same() -> None:
    catalogue = _catalogue()
    content = catalogue_html(catalogue)
    text = content.decode()
    assert content == catalogue_html(catalogue)
    assert 'lang="zh-CN"' in text
    assert "<script" not in text
    assert "http" not in text
    grids = [piece for piece in read_html(content, "x.html") if isinstance(piece, Grid)]
    assert [len(grid.rows) - 1 for grid in grids] == [len(part.rows) for part in catalogue.parts]
    assert all([spot.text for spot in grid.rows[0]] == list(READING_COLUMNS) for grid in grids)
    assert [spot.text for spot in grids[2].rows[1]] == list(catalogue.parts[2].rows[0])
    assert "&lt;规范&gt;" in text
