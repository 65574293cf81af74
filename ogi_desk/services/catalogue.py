"""公开目录: the directory of open information an office must keep and hand out (条例 第十二条).

The regulation asks for 索引、名称、内容概述、生成日期; the other columns are those directories use in practice.
Withheld items stay out: their names alone may say too much. What is given on request only says so, also where the
directory is read without the column for it. Must not know file formats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count, groupby

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.services.cell_texts import Cell
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.exports import records_of
from ogi_desk.services.ports import Progress, Reader

#: heading -> width in characters
CATALOGUE_COLUMNS: dict[str, int] = {
    "序号": 6,
    "索引号": 26,
    "信息名称": 44,
    "内容概述": 40,
    "发布机构": 20,
    "成文日期": 12,
    "公开日期": 12,
    "文号": 20,
    "信息类别": 22,
    "公开渠道": 22,
    "公开属性": 12,
    "有效性": 10,
    "失效日期": 12,
    "责任科室": 14,
}

#: the columns of the directory as it is read, of those above, with their shares of the width in per cent
READING_COLUMNS: dict[str, int] = {
    "序号": 6,
    "索引号": 17,
    "信息名称": 26,
    "内容概述": 14,
    "文号": 13,
    "成文日期": 12,
    "公开日期": 12,
}


@dataclass(frozen=True, slots=True)
class CataloguePart:
    """The items of one category, each a row of texts in the columns of the directory."""

    category: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The directory as it is read on paper and on the web."""

    title: str
    agency: str
    made_on: date
    parts: tuple[CataloguePart, ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The heads of its columns."""
        return tuple(READING_COLUMNS)

    @property
    def count(self) -> int:
        """How many items it lists."""
        return sum(len(part.rows) for part in self.parts)

    def shares(self) -> tuple[int, ...]:
        """The columns' shares of the width, in per cent."""
        return tuple(READING_COLUMNS.values())


def make_catalogue(
    reader: Reader, definitions: Definitions | None, today: date, progress: Progress | None = None
) -> Catalogue:
    """Return the directory by category; ``InputError`` when nothing is published yet."""
    agency = reader.profile().agency
    names = list(CATALOGUE_COLUMNS)
    columns, category = [names.index(name) for name in READING_COLUMNS], names.index("信息类别")
    title, openness = names.index("信息名称"), names.index("公开属性")
    rows = list(catalogue_rows(reader, definitions, progress))
    if not rows:
        raise InputError("登记中还没有可以列入公开目录的信息，请先登记。")
    for row in rows:
        if row[openness] == Openness.ON_REQUEST.label:
            row[title] = f"{row[title]}（{row[openness]}）"
    parts = tuple(
        CataloguePart(str(name or "未分类"), tuple(tuple(_text(row[at]) for at in columns) for row in group))
        for name, group in groupby(rows, key=lambda row: row[category])
    )
    return Catalogue(f"{agency}政府信息公开目录", agency, today, parts)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:%Y-%m-%d}" if isinstance(cell, date) else " ".join(str(cell).split())


def catalogue_rows(
    reader: Reader, definitions: Definitions | None, progress: Progress | None = None
) -> Iterator[list[Cell]]:
    """Yield the directory's rows by category (in the order of the category list), then by day of publication.

    A blank 发布机构 is the office itself.
    """
    agency = reader.profile().agency
    places = {path: place for place, path in enumerate(definitions.categories.paths)} if definitions else {}
    items = [item for item in records_of(reader, Publication, progress) if isinstance(item, Publication)]
    shown = [item for item in items if item.openness is not Openness.WITHHELD]
    last = len(places)
    shown.sort(key=lambda item: (places.get(item.category, last), item.category, item.published_on, item.id or 0))
    numbers = count(1)
    for item in shown:
        yield [
            str(next(numbers)),
            item.index_number or None,
            item.title,
            item.summary or None,
            item.agency or agency or None,
            item.produced_on,
            item.published_on,
            item.document_number or None,
            item.category,
            "、".join(use.channel.label for use in item.channels) or None,
            item.openness.label,
            item.validity.label,
            item.ceased_on,
            item.section or None,
        ]
