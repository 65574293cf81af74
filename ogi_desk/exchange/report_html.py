"""A report as a web page: headings, paragraphs and tables a screen reader can tell, printable, nothing from outside.

No script, no picture, no address: the page stands by itself and can be put into any site's frame. Same report, same
bytes. Its tables are :mod:`ogi_desk.exchange.report_table_html`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ogi_desk.domain.dates import in_words
from ogi_desk.exchange.report_table_html import DEEPEST, seen, table_html
from ogi_desk.forms.report import Paragraph, Report, Section, Table

_STYLE = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 52em; padding: 1.5em 1em 3em; color: #1a1a1a; background: #fff; line-height: 1.8;
  font-family: "仿宋_GB2312", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  font-size: 1.125rem; overflow-wrap: break-word; }
h1 { font-family: "方正小标宋简体", STZhongsong, "Noto Serif CJK SC", SimSun, serif; font-size: 1.7em; line-height: 1.4;
  text-align: center; text-wrap: balance; margin: 0.5em 0 1.2em; }
h2, th, caption { font-family: "黑体", SimHei, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; font-weight: 500; }
h2 { font-size: 1.1em; margin: 1.2em 0 0.3em; }
h3 { font-family: "楷体_GB2312", "楷体", KaiTi, STKaiti, serif; font-size: 1em; font-weight: 600; }
h4, h5 { font-size: 1em; font-weight: 600; }
h3, h4, h5 { margin: 0.4em 0; }
h2, h3, h4, h5, p { text-indent: 2em; }
p { margin: 0; text-align: justify; }
b.lead { font-family: "楷体_GB2312", "楷体", KaiTi, STKaiti, serif; }
div.table { margin: 0.8em 0 1.2em; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.8rem; line-height: 1.35; }
caption { padding: 0.4em 0; font-size: 0.95rem; }
caption.said { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid #555; padding: 0.3em 0.4em; text-align: center; font-weight: 400; min-width: 2.2em;
  text-wrap: balance; }
th.label, th.stub { font-family: inherit; }
th.label { text-align: left; min-width: 8em; text-wrap: wrap; }
th.stub { width: 5em; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
p.note { text-indent: 0; font-size: 0.8rem; }
div.signature { margin: 2em 2em 0 auto; width: fit-content; text-align: center; }
div.signature p { text-indent: 0; text-align: center; }
@media (max-width: 30em) { body { padding: 1em 0.7em 2em; font-size: 1rem; } h1 { font-size: 1.35em; }
  p { text-align: start; } div.signature { margin-right: 0; }
  table { font-size: 0.7rem; } th, td { padding: 0.25em 0.1em; min-width: 1.8em; } th.stub { width: 2.2em; } }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 16pt; line-height: 29pt; }
  div.table { overflow: visible; }
  table { font-size: 9pt; line-height: 1.25; }
  th, td { padding: 1.5pt 3pt; }
  table.long { font-size: 8pt; line-height: 1.15; }
  table.long td { font-size: 6pt; padding: 1pt 0.5pt; }
  caption { font-size: 12pt; }
  tr, div.signature, section:not(.annex) > div.table { break-inside: avoid; }
  thead { display: table-header-group; }
  h1, h2, h3, h4, h5, caption, p:has(+ div.table), p:has(+ div.signature) { break-after: avoid; }
  p.note, div.signature { break-before: avoid; }
  p:has(+ div.table) { break-inside: avoid; }
  section.annex { break-before: page; }
}
"""

_INDENTS = "".join(f"th.in{n} {{ padding-left: {n + 0.4:g}em; }}\n" for n in range(1, DEEPEST + 1))


def to_html(report: Report) -> bytes:
    """Return the report as one HTML page in UTF-8."""
    return ("\n".join(_page(report)) + "\n").encode("utf-8")


def _page(report: Report) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="zh-CN">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f"<title>{seen(report.title)}</title>"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="ArticleTitle" content="{seen(report.title)}">'
    yield f'<meta name="ContentSource" content="{seen(report.agency)}">'
    yield f"<style>{_STYLE}{_INDENTS}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    lines = report.title_lines or (report.title,)
    yield f"<h1>{'<br>'.join(seen(line) for line in lines)}</h1>"
    for section in report.sections:
        yield from _section(section, [table for table in report.tables if table.section == section.id])
    annexes = [table.title for table in report.tables if not table.section]
    for number, title in enumerate(annexes, 1):
        sign = f"{number}." if len(annexes) > 1 else ""
        opening = "附件：" if number == 1 else ""
        yield f"<p>{opening}{sign}{seen(title)}</p>"
    yield from _signature(report)
    placed = {section.id for section in report.sections}
    for table in report.tables:
        if table.section not in placed:
            yield '<section class="annex">'
            yield from table_html(table)
            yield "</section>"
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _section(section: Section, tables: Sequence[Table]) -> Iterator[str]:
    yield f'<section id="section-{seen(section.id)}">'
    if section.heading.strip():
        yield f"<h2>{seen(section.heading)}</h2>"
    for paragraph in section.paragraphs:
        yield _paragraph(paragraph)
    for table in tables:
        yield from table_html(table, said=section.heading.endswith(table.title))
    yield "</section>"


def _paragraph(paragraph: Paragraph) -> str:
    text, lead = paragraph.text, paragraph.lead
    if paragraph.level and lead >= len(text.rstrip()):
        tag = f"h{min(paragraph.level, 4) + 1}"
        return f"<{tag}>{seen(text)}</{tag}>"
    if paragraph.level in (1, 2) and lead:
        return f'<p><b class="lead">{seen(text[:lead])}</b>{seen(text[lead:])}</p>'
    return f"<p>{seen(text)}</p>"


def _signature(report: Report) -> Iterator[str]:
    yield '<div class="signature">'
    if report.signer:
        post = f"{seen(report.signer_post)}\u3000" if report.signer_post else ""
        yield f"<p>签发：{post}{seen(report.signer)}</p>"
    yield f"<p>{seen(report.agency)}</p>"
    yield f'<p><time datetime="{report.signed_on.isoformat()}">{in_words(report.signed_on)}</time></p>'
    yield "</div>"
