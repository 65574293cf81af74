"""What the office works by: calendar, regulations, report forms and categories, read once from data files.

Shipped files come first; the office folder's own stand in their place: ``calendar/*.toml`` (a year replaces that
year), ``forms/*.toml`` (an id replaces that form), ``codes/categories.toml`` (replaces the whole list); a holiday
notice kept as a record stands in place of both. Regulations are law and cannot be replaced. Reads only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ogi_desk.domain.calendar_data import read_calendar_year, read_statutory
from ogi_desk.domain.categories import Categories, read_categories
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import CalendarNotice, Category
from ogi_desk.domain.regulation import Regulation, read_regulation
from ogi_desk.domain.working_days import Calendar, CalendarYear
from ogi_desk.forms.form import load_form
from ogi_desk.forms.layout import Form, fitting_forms
from ogi_desk.services.whole_files import read_whole
from ogi_desk.system.resources import resource

if TYPE_CHECKING:
    from ogi_desk.services.ports import Office

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
        for form in fitting_forms(self.forms.values(), year):
            return form
        raise InputError("没有适用于{year}年度的报告格式，请在单位文件夹的 forms 中放入该年度的格式文件", year=year)


def load_definitions(
    folder: Path | None = None, extra_categories: Iterable[str] = (), notices: Iterable[CalendarNotice] = ()
) -> Definitions:
    """Read the shipped definitions and those of an office folder; ``extra_categories`` are the office's own paths and
    ``notices`` the holiday notices it entered.

    ``InputError`` names the file and the field that cannot be used; a form of the office's own that cannot be used is
    told in ``form_faults`` instead. Whoever has the office open asks :func:`definitions_of`.
    """
    own, faults = _own_forms(folder)  # asked first
    shipped = [load_form(text, name) for name, text in _files(resource("forms"))]
    forms: dict[str, Form] = {}
    for form in (*own, *shipped):
        forms.setdefault(form.id, form)
    return Definitions(
        calendar=load_calendar(folder, notices),
        regulations=load_regulations(),
        forms=forms,
        categories=load_categories(folder, extra_categories),
        form_faults=faults,
    )


def definitions_of(office: Office) -> Definitions:
    """Read the definitions of an opened office: shipped, its folder's, and those it keeps as records."""
    with office.read() as reader:
        categories = [category.path for category in reader.all(Category)]
        notices = reader.all(CalendarNotice)
    return load_definitions(office.folder, categories, notices)


def calendar_of(office: Office) -> Calendar:
    """Read the working-day calendar of an opened office alone."""
    with office.read() as reader:
        notices = reader.all(CalendarNotice)
    return load_calendar(office.folder, notices)


def _own_forms(folder: Path | None) -> tuple[list[Form], tuple[InputError, ...]]:
    forms: list[Form] = []
    faults: list[InputError] = []
    files: dict[str, str] = {}
    for place in _own(folder, "forms"):
        for path in sorted(place.glob("*.toml")):
            try:
                form = load_form(_read(path), path.name)
            except InputError as fault:
                faults.append(fault)
                continue
            if form.id in files:
                faults.append(
                    InputError(
                        "格式文件“{file}”的 id “{id}”与“{other}”的相同，请改成不同的标识，或移走其中一份",
                        file=path.name,
                        id=form.id,
                        other=files[form.id],
                    )
                )
                continue
            files[form.id] = path.name
            forms.append(form)
    return forms, tuple(faults)


def load_regulations() -> tuple[Regulation, ...]:
    """Read the regulations alone, the oldest first."""
    found = [read_regulation(text, name) for name, text in _files(resource("regulations"))]
    return tuple(sorted(found, key=lambda regulation: regulation.in_force_from))


def load_calendar(folder: Path | None = None, notices: Iterable[CalendarNotice] = ()) -> Calendar:
    """Read the working-day calendar alone: the office's own years in place of the shipped ones, and the ``notices`` it
    entered, the later record last, in place of both."""
    shipped = resource("calendar")
    years = [
        read_calendar_year(text, name)
        for place in (shipped, *_own(folder, "calendar"))
        for name, text in _files(place)
        if name != _STATUTORY
    ]
    years += (year_of_notice(notice) for notice in notices)
    return Calendar(years, read_statutory(_read(shipped / _STATUTORY), _STATUTORY))


def year_of_notice(notice: CalendarNotice) -> CalendarYear:
    """Return the arrangement a notice's record holds; ``InputError`` names the notice where it cannot be read."""
    year = read_calendar_year(notice.data, notice.title)
    if year.year != notice.year:
        raise InputError(
            "“{title}”记录的是{given}年，日历数据却是{found}年的，请重新录入这份通知",
            title=notice.title,
            given=notice.year,
            found=year.year,
        )
    return replace(year, notice=notice.title, number=notice.number, source=notice.source)


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
        return read_whole(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
