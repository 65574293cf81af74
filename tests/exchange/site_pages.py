# ruff: noqa: E501 (markup as sites write it)
"""The same filled report as pages of other offices' sites: TRS and UCAP frames, Word's inline markup, GBK, tables that
were split, widened, put in another order or had their spans undone.

Written by hand after pages seen; the figures and labels come from the report, so what is read can be judged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from ogi_desk.forms.report import Report, Table
from ogi_desk.services.printed_tables import CellKind, PrintedCell, PrintedTable, printed_table

_WIDE = {code: code + 0xFEE0 for code in range(0x30, 0x3A)}
Rows = Sequence[Sequence[PrintedCell]]
Words = Callable[[PrintedCell], str]


def plain(cell: PrintedCell) -> str:
    """A cell's text as markup."""
    return escape(cell.text)


def wide(cell: PrintedCell) -> str:
    """Figures in full width among no-break spaces, as UCAP's editor leaves them."""
    text = cell.text.translate(_WIDE) if cell.kind is CellKind.FIGURE else escape(cell.text)
    return f'<p style="text-indent: 2em; text-align: center;"><span style="font-family:仿宋_GB2312">&nbsp;{text}&nbsp;&#8203;</span></p>'


def word(cell: PrintedCell) -> str:
    """Word's own markup: a run a character, empty paragraphs of its own, language and font in every run."""
    runs = "".join(
        f"<span\nlang=EN-US style='font-size:10.5pt;mso-bidi-font-size:12.0pt;font-family:宋体'>{escape(letter)}</span>"
        for letter in cell.text
    )
    return f"<p class=MsoNormal align=center style='mso-pagination:widow-orphan'>{runs}<span lang=EN-US><o:p></o:p></span></p>"


def with_unit(cell: PrintedCell) -> str:
    """Figures with 件 behind them."""
    return f"{cell.text}件" if cell.kind is CellKind.FIGURE and cell.text.isdecimal() else escape(cell.text)


def opened(cell: PrintedCell, words: Words) -> str:
    """A cell as ``td``."""
    return f'<td colspan="{cell.columns}" rowspan="{cell.rows}" style="border:1px solid #000">{words(cell)}</td>'


def rows_of(rows: Rows, words: Words = plain, after: str = "") -> str:
    """Rows as ``tr``; ``after`` stands behind the last cell."""
    return "".join("<tr>" + "".join(opened(cell, words) for cell in row) + after + "</tr>\n" for row in rows)


def table(inner: str) -> str:
    """A table around rows."""
    return f'<table border="1" cellspacing="0" style="width:100%"><tbody>\n{inner}</tbody></table>\n'


# -- ways of one table


def as_it_is(printed: PrintedTable, words: Words = plain) -> str:
    """Nothing changed."""
    return table(rows_of((*printed.head, *printed.body), words))


def with_remarks(printed: PrintedTable) -> str:
    """A further column 备注 at the right, with a number in one of its cells."""
    head = "".join(
        "<tr>"
        + "".join(opened(cell, plain) for cell in row)
        + (f'<td rowspan="{len(printed.head)}">备注</td>' if at == 0 else "")
        + "</tr>"
        for at, row in enumerate(printed.head)
    )
    body = "".join(
        rows_of([row], after=f"<td>{'含2020年3件' if at == 1 else ''}</td>") for at, row in enumerate(printed.body)
    )
    return table(head + body)


def numbered(printed: PrintedTable) -> str:
    """A further column 序号 at the left."""
    head = f'<tr><td rowspan="{len(printed.head)}">序号</td>' + rows_of(printed.head)[4:]
    body = "".join(f"<tr><td>{at}</td>" + rows_of([row])[4:] for at, row in enumerate(printed.body, 1))
    return table(head + body)


def unspanned(printed: PrintedTable, *, repeat: bool) -> str:
    """No spans down the rows: stubs stand in each row again, or leave empty cells."""
    waiting: dict[int, tuple[int, PrintedCell]] = {}
    told = []
    for row in (*printed.head, *printed.body):
        cells, column, left = [], 0, list(row)
        while left or column in waiting:
            if column in waiting:
                rest, cell = waiting.pop(column)
                again = cell.text if repeat else ""
                if rest > 1:
                    waiting[column] = (rest - 1, cell)
            else:
                cell = left.pop(0)
                again = cell.text
                if cell.rows > 1:
                    waiting[column] = (cell.rows - 1, cell)
            cells.append(f"<td colspan={cell.columns}>{escape(again)}</td>")
            column += cell.columns
        told.append("<tr>" + "".join(cells) + "</tr>")
    return table("".join(told))


def in_two(printed: PrintedTable, *, heads: bool) -> str:
    """Cut in the middle of its rows into two tables; stubs that reach over the cut are cut too."""
    cut = len(printed.body) // 2
    first, second = [list(row) for row in printed.body[:cut]], [list(row) for row in printed.body[cut:]]
    carried: list[PrintedCell] = []
    for at, row in enumerate(first):
        for place, cell in enumerate(row):
            if at + cell.rows > cut:
                row[place] = _tall(cell, cut - at)
                carried.append(_tall(cell, at + cell.rows - cut))
    if second:
        second[0] = carried + second[0]
    again = rows_of(printed.head) if heads else ""
    return table(rows_of(printed.head) + rows_of(first)) + "<p>续表</p>" + table(again + rows_of(second))


def _tall(cell: PrintedCell, rows: int) -> PrintedCell:
    return PrintedCell(text=cell.text, kind=cell.kind, columns=cell.columns, rows=rows)


def heads_again(printed: PrintedTable) -> str:
    """One table in which the heads stand again in the middle, as after a printed page's end."""
    text = in_two(printed, heads=True)
    return (
        text.replace("</tbody></table>\n<p>续表</p><table", "<!--")
        .replace("<tbody>\n", "-->", 2)
        .replace("-->", "<tbody>\n", 1)
    )


def one_table(report: Report, words: Words = plain) -> dict[str, str]:
    """Every table, by its id, as it is."""
    return {t.id: as_it_is(printed_table(t), words) for t in report.tables}


def changed(report: Report, way: Callable[[PrintedTable], str]) -> dict[str, str]:
    """Every table in a way; tables of blocks, and of one row, as they are."""
    return {t.id: _changed(t, way) for t in report.tables}


def _changed(one: Table, way: Callable[[PrintedTable], str]) -> str:
    printed = printed_table(one)
    return way(printed) if not one.blocks and len(printed.body) > 1 else as_it_is(printed)


# -- ways of a page


def article(report: Report, made: dict[str, str], tag: str = "p") -> str:
    """Title, sections with their tables, office and date."""
    out = [f'<div class="title">{escape(report.title)}</div>']
    told: set[str] = set()
    for section in report.sections:
        out += [f"<{tag}><strong>{escape(section.heading)}</strong></{tag}>"] if section.heading else []
        out += [f"<{tag}>&emsp;&emsp;{escape(paragraph.text)}</{tag}>" for paragraph in section.paragraphs]
        for one in report.tables:
            if one.section == section.id:
                out.append(made[one.id])
                told.add(one.id)
    end = [report.agency, f"{report.signed_on.year}年{report.signed_on.month}月{report.signed_on.day}日"]
    left = [
        f"<{tag}>附件</{tag}><{tag}>{escape(t.title)}</{tag}>{made[t.id]}" for t in report.tables if t.id not in told
    ]
    return "\n".join([*out, *(f'<{tag} style="text-align: right;">{line}</{tag}>' for line in end), *left])


def trs(report: Report, made: dict[str, str]) -> str:
    """A page of a TRS site: menus in lists and tables, a card of the document, TRS_Editor, neighbours, footer."""
    year = report.year
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="ArticleTitle" content="{escape(report.title)}" /><meta name="PubDate" content="{year + 1}-01-28 09:12" />
<title>{escape(report.title)}_政府信息公开年报_某市人民政府</title><link rel="stylesheet" href="./images/x.css" />
<script type="text/javascript">document.write("<table><tr><td>规章</td><td>9</td></tr></table>");</script></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a>政务公开</a></li><li><a>一、机构职能</a></li></ul></div>
<table width="1000"><tr><td><table width="100%"><tr><td>当前位置：<a>首页</a> &gt; <a>政府信息公开年报</a> &gt; {year}年</td>
<td>{year - 1}年年报</td></tr></table></td></tr><tr><td valign="top">
<table class="card"><tr><td>索 引 号：</td><td>QG00100-3000-{year + 1}-00012</td><td>备注/文号：</td><td>〔{year + 1}〕3号</td></tr>
<tr><td>发布机构：</td><td>{escape(report.agency)}</td><td>公文生成日期：</td><td>{year + 1}-01-26</td></tr></table>
<div class="xl_con"><!--公文内容开始--><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;}}</style>
<div class="Custom_UnionStyle">{article(report, made, "div")}</div></div><!--公文内容结束--></div>
<div class="share">分享到：<a>微信</a></div><div>上一篇：<a>{year - 1}年政府信息公开工作年度报告</a></div></td></tr>
<tr><td align="center">主办：某市人民政府办公室 网站标识码：3505000001 闽ICP备05000001号</td></tr></table></body></html>"""


def ucap(report: Report, made: dict[str, str]) -> str:
    """A page with UCAP-CONTENT: wrappers of wrappers, sections and spans, the article in one of them."""
    body = (
        article(report, made)
        .replace("<table", "<div class='tbl'><section><table")
        .replace("</table>", "</table></section></div>")
    )
    return f"""<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{escape(report.title)}</title>
<meta name="others" content="页面生成时间 {report.year + 1}-03-02 10:11:12"></head><body><header><nav>
<a>政策</a><a>{report.year + 1}年政府信息公开指南</a></nav></header><div class="wrap"><div class="crumb">首页 › 年报</div>
<div class="pages-date">{report.year + 1}-01-28 来源：办公室 【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></div>
<!--ZJEG_RSS.content.begin--><meta name="ContentStart"/><div class="pages_content mhide" id="UCAP-CONTENT">{body}</div>
<meta name="ContentEnd"/><!--ZJEG_RSS.content.end--><div class="related">相关链接</div></div>
<footer><p>版权所有：某县人民政府 联系我们</p><p>建议使用1024×768分辨率</p></footer></body></html>"""


def mso(report: Report) -> str:
    """What Word puts in a page when its text is pasted: conditional parts, o:p, smart tags, a row of widths."""
    made = one_table(report, word)
    widths = "<![if !supportMisalignedColumns]>\n <tr height=0>" + "<td width=55 style='border:none'></td>" * 12
    made = {id: text.replace("</tbody>", f"{widths}</tr>\n <![endif]></tbody>") for id, text in made.items()}
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 11">
<title>{escape(report.title)}</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {{mso-style-parent:"";}} --></style></head><body lang=ZH-CN style='tab-interval:21.0pt'>
<div class=Section1 style='layout-grid:15.6pt'>{article(report, made).replace("<p>", "<p class=MsoNormal style='text-indent:32.0pt'><![if !supportEmptyParas]>&nbsp;<![endif]>")}
<p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>"""


Page = Callable[[Report], bytes]
PAGES: dict[str, Page] = {
    "TRS": lambda r: trs(r, one_table(r)).encode(),
    "TRS in GBK": lambda r: trs(r, one_table(r)).replace("charset=utf-8", "charset=gb2312").encode("gb18030"),
    "UCAP with wide figures": lambda r: ucap(r, one_table(r, wide)).encode(),
    "Word's markup": lambda r: mso(r).encode("gb18030"),
    "figures with units": lambda r: trs(r, one_table(r, with_unit)).encode(),
    "a column of remarks": lambda r: trs(r, changed(r, with_remarks)).encode(),
    "a column of numbers": lambda r: ucap(r, changed(r, numbered)).encode(),
    "stubs in each row": lambda r: ucap(r, changed(r, lambda p: unspanned(p, repeat=True))).encode(),
    "stubs once, then empty cells": lambda r: trs(r, changed(r, lambda p: unspanned(p, repeat=False))).encode(),
    "a table in two with heads": lambda r: trs(r, changed(r, lambda p: in_two(p, heads=True))).encode(),
    "a table in two without heads": lambda r: ucap(r, changed(r, lambda p: in_two(p, heads=False))).encode(),
    "heads again in the middle": lambda r: ucap(r, changed(r, heads_again)).encode(),
}
