"""A report from outside in hand: read from its source, figures put right by a person, nothing stored.

Pure values and functions; run off the GUI thread. Must not check anything.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import CellRef
from ogi_desk.services.outside import corrected
from ogi_desk.services.published import Published
from ogi_desk.services.report_files import ReportPages
from ogi_desk.ui.outside.source import Source


@dataclass(frozen=True)
class Held:
    """What was read, whether the file named its year, and what a person put right in it."""

    source: Source
    published: Published
    year_told: bool
    by_hand: dict[CellRef, Decimal | None] = field(default_factory=dict)


def put_right(held: Held, ref: CellRef, value: Decimal | None) -> Held:
    """Return what is held with one figure put right; as it was where it has no such cell (read in another form)."""
    try:
        published = corrected(held.published, ref, value)
    except KeyError:
        return held
    return replace(held, published=published, by_hand={**held.by_hand, ref: value})


def read_held(
    pages: ReportPages, forms: Mapping[str, Form], source: Source, form_id: str | None, year: int | None, likely: int
) -> Held:
    """Read a report; one that names no year is read as of the ``likely`` year.

    ``form_id`` and ``year`` where a person named them. ``InputError`` is the first thing that stood in the way.
    """
    try:
        return Held(source, _read(pages, forms, source, form_id, year), True)
    except InputError:
        if year is not None:
            raise
        try:
            return Held(source, _read(pages, forms, source, form_id, likely), False)
        except InputError:
            pass
        raise


def _read(
    pages: ReportPages, forms: Mapping[str, Form], source: Source, form_id: str | None, year: int | None
) -> Published:
    if source.path is not None:
        return pages.read_outside(source.path, forms, form_id=form_id, year=year)
    first: InputError | None = None
    with tempfile.TemporaryDirectory() as folder:
        for name, content in source.contents():
            path = Path(folder) / name
            path.write_bytes(content)
            try:
                return pages.read_outside(path, forms, form_id=form_id, year=year)
            except InputError as error:
                first = first or error
    raise first or InputError("剪贴板里没有文字或表格，请先在网页或文档中复制。")
