"""公开目录 as a web page: a table a category, heads a screen reader can tell, printable, nothing from outside."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ogi_desk.domain.dates import in_words
from ogi_desk.services.catalogue import Catalogue

_STYLE = """
body { margin: 0 auto; max-width: 75em; padding: 1.5em 1em; color: #1a1a1a; background: #fff; line-height: 1.5;
  font-family: SimSun, "宋体", "Noto Serif CJK SC", serif; overflow-wrap: anywhere; }
h1, h2, th { font-family: SimHei, "黑体", "Noto Sans CJK SC", sans-serif; font-weight: 500; }
h1 { text-align: center; font-size: 1.6em; }
h2 { font-size: 1.1em; margin: 1.4em 0 0.4em; }
p.about { text-align: center; }
div.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 52em; font-size: 0.85em; table-layout: fixed; }
th, td { border: 1px solid #555; padding: 0.3em 0.4em; text-align: left; vertical-align: top; }
th { text-align: center; }
@page { size: A4 landscape; margin: 20mm 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  div.table { overflow: visible; }
  table { min-width: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  h2 { break-after: avoid; }
}
"""


def catalogue_html(catalogue: Catalogue) -> bytes:
    """Return the catalogue as one HTML page in UTF-8; same records, same bytes."""
    return ("\n".join(_page(catalogue)) + "\n").encode("utf-8")


def _page(catalogue: Catalogue) -> Iterator[str]:
    title = escape(catalogue.title)
    yield '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">'
    yield f"<title>{title}</title>"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>"
    yield f'<p class="about">截至{in_words(catalogue.made_on)}，共{catalogue.count}条</p>'
    for number, part in enumerate(catalogue.parts, 1):
        yield f'<section>\n<h2 id="part-{number}">{escape(part.category)}（{len(part.rows)}条）</h2>'
        yield f'<div class="table" role="region" aria-labelledby="part-{number}" tabindex="0">'
        yield f'<table aria-labelledby="part-{number}" border="1">\n<colgroup>'
        yield "".join(f'<col style="width: {share}%">' for share in catalogue.shares())
        yield "</colgroup>\n<thead>"
        yield "<tr>" + "".join(f'<th scope="col">{escape(head)}</th>' for head in catalogue.heads) + "</tr>"
        yield "</thead>\n<tbody>"
        for row in part.rows:
            yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
        yield "</tbody>\n</table>\n</div>\n</section>"
    yield "</main>\n</body>\n</html>"
