"""What the person wants compared, as a value, and the asking of it. Runs off the GUI thread; knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ogi_desk.services import compare
from ogi_desk.services.compare import Comparison
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Reader

translate = QCoreApplication.translate
YEARS, FORMS, DAYS, VERSIONS = "years", "forms", "days", "versions"


@dataclass(frozen=True)
class Wish:
    """This year's report in its form, against what; only the fields of its ``kind`` count.

    ``year``, ``form``: the report at hand. ``other_year``; ``other_form``; ``days`` (before, after); ``version``
    against ``later`` (``None`` = what stands now).
    """

    kind: str
    year: int
    form: str
    other_year: int = 0
    other_form: str = ""
    days: tuple[date, date] = (date.min, date.min)
    version: int = 0
    later: int | None = None

    def heads(self) -> tuple[str, str]:
        """What stands over the figures of either side, short."""
        if self.kind == YEARS:
            year = translate("Compare", "{0}年")
            return year.format(self.other_year), year.format(self.year)
        if self.kind == FORMS:
            return translate("Compare", "另一格式"), translate("Compare", "本格式")
        if self.kind == DAYS:
            return self.days[0].isoformat(), self.days[1].isoformat()
        version, now = translate("Compare", "第{0}版"), translate("Compare", "现在")
        return version.format(self.version), now if self.later is None else version.format(self.later)


@dataclass(frozen=True)
class Offer:
    """What a report can be compared with: other years, and its signed versions with their words."""

    years: tuple[int, ...] = ()
    versions: tuple[tuple[int, str], ...] = ()


def offer(reader: Reader, year: int, form: str) -> Offer:
    """Return what there is to compare a report with."""
    return Offer(tuple(compare.comparable_years(reader, year)), tuple(compare.signed_versions(reader, year, form)))


def fulfil(reader: Reader, definitions: Definitions, wish: Wish, texts: Mapping[str, str], today: date) -> Comparison:
    """Return the comparison wished for; ``texts`` are typed and not stored yet."""
    if wish.kind == YEARS:
        return compare.compare_years(reader, definitions, wish.year, wish.form, wish.other_year, texts)
    if wish.kind == FORMS:
        return compare.compare_forms(reader, definitions, wish.year, wish.other_form, wish.form, texts)
    if wish.kind == DAYS:
        return compare.compare_days(reader, definitions, wish.form, *wish.days, today)
    return compare.compare_versions(reader, definitions, wish.year, wish.form, wish.version, wish.later, texts)
