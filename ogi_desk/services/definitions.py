"""What the office works by: calendar, regulations, report forms and categories, read once from data files.

Shipped files come first; the office folder's own stand in their place: ``calendar/*.toml`` (a year replaces that
year), ``forms/*.toml`` (an id replaces that form), ``codes/categories.toml`` (replaces the whole list). Regulations
are law and cannot be replaced. Reads only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ogi_desk.domain.calendar_data import read_calendar_year, read_statutory
from ogi_desk.domain.categories import Categories, read_categories
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.regulation import Regulation, read_regulation
from ogi_desk.domain.working_days import Calendar
from ogi_desk.forms.form import load_form
from ogi_desk.forms.layout import Form
from ogi_desk.system.resources import resource

_STATUTORY = "statutory.toml"


@dataclass(frozen=True)
class Definitions:
    """The definitions in force; a value, handed to every use case that needs law or form."""

    calendar: Calendar
    regulations: tuple[Regulation, ...]
    forms: dict[str, Form]
    categories: Categories
    #: what is wrong with form files of the office's own; such a file is left aside, the rest of the work goes on
    form_faults: tuple[InputError, ...] = ()

    def form_for(self, year: int) -> Form:
        """Return the form that serves a year's report; ``InputError`` when none is known."""
        for form in self.forms.values():
            if form.serves(year):
                return form
        raise InputError("没有适用于{year}年度的报告格式，请在单位文件夹的 forms 中放入该年度的格式文件", year=year)


def load_definitions(folder: Path | None = None, extra_categories: Iterable[str] = ()) -> Definitions:
    """Read the shipped definitions and those of an office folder; ``extra_categories`` are the office's own paths.

    ``InputError`` names the file and the field that cannot be used; a form of the office's own that cannot be used is
    told in ``form_faults`` instead.
    """
    own, faults = _own_forms(folder)  # asked first
    shipped = [load_form(text, name) for name, text in _files(resource("forms"))]
    forms: dict[str, Form] = {}
    for form in (*own, *shipped):
        forms.setdefault(form.id, form)
    return Definitions(
        calendar=load_calendar(folder),
        regulations=load_regulations(),
        forms=forms,
        categories=load_categories(folder, extra_categories),
        form_faults=faults,
    )


def _own_forms(folder: Path | None) -> tuple[list[Form], tuple[InputError, ...]]:
    forms: list[Form] = []
    faults: list[InputError] = []
    for place in _own(folder, "forms"):
        for path in sorted(place.glob("*.toml")):
            try:
                forms.append(load_form(_read(path), path.name))
            except InputError as fault:
                faults.append(fault)
    return forms, tuple(faults)


def load_regulations() -> tuple[Regulation, ...]:
    """Read the regulations alone, the oldest first."""
    found = [read_regulation(text, name) for name, text in _files(resource("regulations"))]
    return tuple(sorted(found, key=lambda regulation: regulation.in_force_from))


def load_calendar(folder: Path | None = None) -> Calendar:
    """Read the working-day calendar alone, the office's own years in place of the shipped ones."""
    shipped = resource("calendar")
    years = [
        read_calendar_year(text, name)
        for place in (shipped, *_own(folder, "calendar"))
        for name, text in _files(place)
        if name != _STATUTORY
    ]
    return Calendar(years, read_statutory(_read(shipped / _STATUTORY), _STATUTORY))


def load_categories(folder: Path | None = None, extra: Iterable[str] = ()) -> Categories:
    """Read the category list alone: the office's own file or the shipped one, and its additions."""
    own = [place / "categories.toml" for place in _own(folder, "codes")]
    path = next((file for file in own if file.is_file()), resource("codes") / "categories.toml")
    return Categories(read_categories(_read(path), path.name), extra)


def _own(folder: Path | None, name: str) -> tuple[Path, ...]:
    return () if folder is None else (folder / name,)


def _files(place: Path) -> list[tuple[str, str]]:
    """The (name, text) of the TOML files of a folder by name; none when there is no such folder."""
    return [(path.name, _read(path)) for path in sorted(place.glob("*.toml"))] if place.is_dir() else []


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
