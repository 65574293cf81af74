"""规范性文件 made, repealed and in force in any year, from the log's dates: cases counted by hand, answered by SQL."""

from __future__ import annotations

from datetime import date

import pytest

from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Openness, Validity
from ogi_desk.forms.figures import Entries, figures_over_years
from ogi_desk.forms.report import CellRef
from ogi_desk.services.definitions import load_definitions
from ogi_desk.storage.office import StoredOffice

FORMS = load_definitions().forms
#: title, 成文日期, 公开日期, 失效日期
DOCUMENTS = (
    ("repealed the year it was made", date(2021, 3, 1), date(2021, 3, 5), date(2021, 11, 1)),
    ("repealed before it was published", date(2020, 5, 1), date(2022, 2, 1), date(2021, 6, 1)),
    ("will lapse on a day that is known", date(2021, 7, 1), date(2021, 7, 2), date(2023, 12, 31)),
    ("old text, issued anew in 2022", date(2019, 1, 1), date(2019, 1, 2), date(2022, 1, 1)),
    ("new text of the same", date(2022, 1, 1), date(2022, 1, 3), None),
    ("made on the last day, published the year after", date(2021, 12, 31), date(2022, 1, 10), None),
    ("without a day of its own", None, date(2021, 1, 1), None),
    ("withheld", date(2021, 4, 1), date(2021, 4, 1), None),
    ("in the bin", date(2021, 4, 1), date(2021, 4, 1), None),
)


@pytest.fixture
def filled(office: StoredOffice) -> StoredOffice:
    with office.write("林某", "登记") as writer:
        for title, made, published, ceased in DOCUMENTS:
            writer.add(
                Publication(
                    title=title,
                    category="政策法规/行政规范性文件",
                    produced_on=made,
                    published_on=published,
                    ceased_on=ceased,
                    validity=Validity.REPEALED if ceased else Validity.IN_FORCE,
                    openness=Openness.WITHHELD if title == "withheld" else Openness.PROACTIVE,
                    binned=title == "in the bin",
                )
            )
    return office


@pytest.mark.parametrize(
    ("form", "row", "columns", "expected"),
    [
        (
            "national-2021",
            "normative",
            ("made", "repealed", "in_force"),
            {
                2018: (0, 0, 0),
                2019: (1, 0, 1),
                2020: (1, 0, 2),
                2021: (5, 2, 5),
                2022: (1, 1, 5),
                2023: (0, 1, 4),  # what lapses on 31 December is not in force at the end of that day
                2024: (0, 0, 4),
            },
        ),
        (
            "national-2019",
            "normative",
            ("made", "opened", "standing"),  # made in the year; opened and open to the public by the day of publication
            {
                2018: (0, 0, 0),
                2019: (1, 1, 1),
                2020: (1, 0, 1),
                2021: (5, 3, 3),
                2022: (1, 3, 4),
                2023: (0, 0, 3),
            },
        ),
        ("national-2014", "normative_made", ("count",), {2018: (0,), 2019: (1,), 2021: (5,)}),
        ("national-2014", "normative", ("count",), {2018: (0,), 2019: (1,), 2021: (3,), 2022: (3,)}),
    ],
)
def test_documents_of_any_year_follow_from_the_dates_of_the_log(
    filled: StoredOffice, form: str, row: str, columns: tuple[str, ...], expected: dict[int, tuple[int, ...]]
) -> None:
    table = FORMS[form].tables[0].id
    refs = [CellRef(table, row, column) for column in columns]
    with filled.read() as reader:
        found = figures_over_years(FORMS[form], refs, expected, Entries(), reader)
    assert {year: tuple(figures[ref].value for ref in refs) for year, figures in found.items()} == expected
