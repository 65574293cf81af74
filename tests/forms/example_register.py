"""The registers of ``tests/forms/examples``: their rows as the CSV has them, and the records a clerk would enter."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from ogi_desk.domain.record import Record
from ogi_desk.domain.records import Case, ChannelUse, Publication, Request, RequestEvent
from ogi_desk.domain.report_records import Fact, Opening
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Term,
    Validity,
)
from ogi_desk.services.ports import Office

EXAMPLES = Path(__file__).parent / "examples"
Rows = dict[str, list[dict[str, str]]]
T = TypeVar("T", bound=Term)


def rows_of(example: str) -> Rows:
    """Read the five lists of an example as they stand."""
    return {path.stem: _read(path) for path in sorted((EXAMPLES / example).glob("*.csv"))}


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def hand_table(example: str, name: str) -> list[list[str]]:
    """Read a table typed by hand: a list of lines, each a list of cells."""
    lines = (EXAMPLES / example / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip()]


def fill(office: Office, rows: Rows) -> None:
    """Enter an example's rows into an office."""
    with office.write("李敏", "登记") as writer:
        for record in records(rows):
            writer.add(record)


def records(rows: Rows) -> Iterator[Record]:
    """Yield the records of an example's rows."""
    yield from map(_publication, rows["publications"])
    yield from map(_request, rows["requests"])
    for row in rows["cases"]:
        yield Case(
            kind=_term(CaseKind, row["类型"]),
            received_on=date.fromisoformat(row["收到日期"]),
            closed_on=_day(row["审结日期"]),
            result=_term(CaseResult, row["结果"]) if row["结果"] else None,
        )
    for row in rows["facts"]:
        yield Fact(year=int(row["年度"]), indicator=row["指标"], value=Decimal(row["数值"]), source=row["依据"])
    for row in rows["openings"]:
        until = int(row["截至年度"])
        yield Opening(until_year=until, indicator=row["指标"], value=Decimal(row["数值"]), source=row["依据"])


def _publication(row: dict[str, str]) -> Publication:
    channels = tuple(ChannelUse(_term(Channel, name)) for name in row["公开渠道"].split("、") if name)
    return Publication(
        title=row["信息名称"],
        category=row["信息类别"],
        produced_on=_day(row["成文日期"]),
        published_on=date.fromisoformat(row["公开日期"]),
        openness=_term(Openness, row["公开属性"]),
        channels=channels,
        ceased_on=_day(row["失效日期"]),
        validity=_term(Validity, row["失效方式"]) if row["失效方式"] else Validity.IN_FORCE,
        binned=row["已删"] == "是",
    )


def _request(row: dict[str, str]) -> Request:
    return Request(
        number=row["登记号"],
        received_on=date.fromisoformat(row["收到日期"]),
        channel=_term(RequestChannel, row["申请方式"]),
        applicant_class=_term(ApplicantClass, row["申请人类别"]),
        content="申请公开有关统计资料",
        fee_charged=Decimal(row["收费"]) if row["收费"] else None,
        fee_waived=Decimal(row["减免"]) if row["减免"] else None,
        events=tuple(_event(text) for text in row["经过"].split("；") if text),
        binned=row["已删"] == "是",
    )


def _event(text: str) -> RequestEvent:
    day, name, *more = text.split()
    kind = _term(RequestEventKind, name)
    return RequestEvent(
        kind=kind,
        on=date.fromisoformat(day),
        outcome=_term(Outcome, more[0]) if kind is RequestEventKind.ANSWERED else None,
        working_days=int(more[0]) if kind is RequestEventKind.EXTENDED else None,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _term(terms: type[T], label: str) -> T:
    term = terms.by_label(label)
    assert term, label
    return term
