"""The offices and the files that are opened elsewhere: every form for a busy, a quiet, an empty and a swollen register.

Written by the program's own doors, as the command line and the window use them. Must not open what it made.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from ogi_desk.domain.records import ChannelUse, Profile, Publication, Request
from ogi_desk.domain.vocabulary import ApplicantClass, Channel, RequestChannel
from ogi_desk.exchange.report_pages import OfficePages
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.forms.report import Figure, Report, Table
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.catalogue import Catalogue, make_catalogue
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.letters import compose
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.ports import Office
from ogi_desk.services.report_files import write_files
from ogi_desk.services.reports import prepare
from ogi_desk.services.returns import Returns, make_returns
from ogi_desk.storage.opening import open_office
from tests.forms.example_register import fill, rows_of
from tests.services.letter_makers import KINDS, filled_letter, full_request

#: each form with the year it is made for and the register typed by hand that fills it
FORMS = {
    "fujian-2009": (2009, "annex"),
    "fujian-2012": (2012, "annex"),
    "national-2014": (2016, "statistics"),
    "national-2019": (2020, "matrix"),
    "national-2021": (2022, "matrix"),
}
REGISTERS = ("busy", "quiet", "empty", "swollen")
ENDINGS = (".docx", ".html", ".xlsx", ".pdf")
_PLAIN = PaperOptions(system_faces=False)
_PROFILE = Profile(
    agency="泉港区统计局", region="泉港区", director_post="局长", address="泉港区行政中心", postcode="362800",
    phone="0595-87000000", email="tjj@example.cn", website="统计信息网", document_word="泉港统", contact="林某",
    government="泉港区人民政府", court="泉港区人民法院",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MadeReport:
    """One report and the files it was written to, by ending."""

    name: str
    report: Report
    files: dict[str, Path]


def make_reports(definitions: Definitions, folder: Path) -> Iterator[MadeReport]:
    """Write the report of every form from every register into ``folder``; yield each with its files."""
    press, pages = ReportPress(), OfficePages()
    for form_id, (year, example) in FORMS.items():
        for register in REGISTERS:
            name = f"{form_id}-{register}"
            with (
                closing(_office(folder / "offices" / name, register, example, year)) as office,
                office.read() as reader,
            ):
                report = prepare(reader, definitions, year, form_id)
            if register == "swollen":
                report = replace(report, tables=tuple(map(_swollen, report.tables)))
            files = {ending: folder / f"{name}{ending}" for ending in ENDINGS}
            write_files(report, definitions.forms[form_id], list(files.values()), press, pages, options=_PLAIN)
            yield MadeReport(name, report, files)


def _office(folder: Path, register: str, example: str, year: int) -> Office:
    """An office with a profile and as many records as its register has."""
    office = open_office(folder, create=True)
    with office.write("林某", "登记") as writer:
        writer.add(_PROFILE)
        if register == "quiet":
            channel = ChannelUse(Channel.WEBSITE)
            writer.add(
                Publication(title="统计公报", category="业务信息", published_on=date(year, 3, 1), channels=(channel,))
            )
            writer.add(
                Request(
                    received_on=date(year, 12, 30),
                    channel=RequestChannel.ONLINE,
                    applicant_class=ApplicantClass.NATURAL_PERSON,
                    content="统计年鉴",
                )
            )
    if register in ("busy", "swollen"):
        fill(office, rows_of(example))
    return office


def _swollen(table: Table) -> Table:
    """The table with eight digits in every cell that holds a number, all of them different."""
    rows = []
    for at, row in enumerate(table.rows):
        figures = tuple(
            figure if figure.value is None else Figure(value=_eight(at, place), status=figure.status)
            for place, figure in enumerate(row.figures)
        )
        rows.append(replace(row, figures=figures))
    return replace(table, rows=tuple(rows))


def _eight(row: int, column: int) -> Decimal:
    return Decimal(12_000_000 + 987_643 * row + 7_919 * column)


def make_others(definitions: Definitions, folder: Path) -> tuple[dict[str, Returns], Catalogue, dict[str, Path]]:
    """Write returns, catalogue and letters of a busy office; return the first two with all files by name."""
    files: dict[str, Path] = {}
    sheets, press, pages = OfficeSheets(definitions), ReportPress(), OfficePages()
    returns = {}
    with closing(_office(folder / "offices" / "others", "busy", "matrix", 2022)) as office:
        with office.read() as reader:
            for by in ("month", "quarter"):
                returns[f"returns-{by}"] = made = make_returns(reader, definitions, 2022, by)
                files[f"returns-{by}.xlsx"] = folder / f"returns-{by}.xlsx"
                sheets.write_returns(made, files[f"returns-{by}.xlsx"])
            catalogue = make_catalogue(reader, definitions, date(2023, 1, 16))
            for ending in (".xlsx", ".html", ".pdf"):
                files[f"catalogue{ending}"] = folder / f"catalogue{ending}"
            sheets.export(reader, "catalogue", files["catalogue.xlsx"])
            files["catalogue.html"].write_bytes(pages.write_catalogue(catalogue))
            files["catalogue.pdf"].write_bytes(press.print_catalogue(catalogue, system_faces=False).pdf)
        with office.write("林某", "登记") as writer:
            request = writer.add(full_request(date(2026, 3, 2)))
        with office.read() as reader:
            for kind in KINDS:
                letter = filled_letter(reader, request, kind, date(2026, 3, 20))
                sheet = compose(reader, definitions, request, letter)
                for ending, content in ((".docx", press.write_letter(sheet)), (".pdf", press.print_letter(sheet).pdf)):
                    files[f"letter-{kind}{ending}"] = folder / f"letter-{kind}{ending}"
                    files[f"letter-{kind}{ending}"].write_bytes(content)
    return returns, catalogue, files
