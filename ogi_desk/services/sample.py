"""The sample office, built from data files in ``resources/samples``: an empty office becomes the bureau of 2012.

Everything goes in by one change; a folder that already has records is refused.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from ogi_desk.domain.errors import Refused
from ogi_desk.domain.records import (
    ChannelUse,
    Narrative,
    Opening,
    Person,
    Profile,
    Publication,
    Record,
    Request,
    RequestEvent,
)
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Role,
    Term,
    Validity,
)
from ogi_desk.forms.compose import SIGNED_ON
from ogi_desk.services.keys import make_key
from ogi_desk.services.paper_ports import Notary
from ogi_desk.services.people import hashed
from ogi_desk.services.ports import Office, Writer
from ogi_desk.services.reports import form_by_id
from ogi_desk.system.resources import read_text

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

_FOLDER = "samples/quangang-2012"
T = TypeVar("T", bound=Term)


@dataclass(frozen=True, slots=True)
class SampleOffice:
    """Who sits in the sample office; one passphrase for both."""

    director: Person
    clerk: Person
    passphrase: str
    year: int
    form: str


def build_sample(office: Office, definitions: Definitions, notary: Notary) -> SampleOffice:
    """Fill an empty office with the sample year and make its director's key; ``Refused`` when it is not empty."""
    data = tomllib.loads(read_text(f"{_FOLDER}/office.toml"))
    form_by_id(definitions, data["form"])
    passphrase: str = data["passphrase"]
    with office.write(data["clerk"]["name"], "建立示例单位") as writer:
        for cls in (Publication, Request, Person):
            if writer.all(cls):
                raise Refused("“{folder}”中已有登记，示例单位只能建在空文件夹中", folder=office.folder.name)
        _set_profile(writer, Profile(**data["profile"]))
        secret = hashed(passphrase)
        clerk = writer.add(Person(role=Role.CLERK.id, passphrase_hash=secret, **data["clerk"]))
        director = writer.add(Person(role=Role.DIRECTOR.id, passphrase_hash=hashed(passphrase), **data["director"]))
        writer.add_many(publications())
        for record in (*_openings(data["opening"]), *sample_requests(), *_narratives(data)):
            writer.add(record)
    make_key(office, notary, director, passphrase)
    return SampleOffice(director, clerk, passphrase, data["year"], data["form"])


def _set_profile(writer: Writer, profile: Profile) -> None:
    kept = writer.all(Profile)
    if kept:
        writer.replace(kept[0], replace(profile, id=kept[0].id))
    else:
        writer.add(profile)


def publications() -> list[Publication]:
    """The sample's items, in the order of the file."""
    rows = csv.DictReader(io.StringIO(read_text(f"{_FOLDER}/publications.csv")))
    return [_publication(row) for row in rows]


def _publication(row: dict[str, str]) -> Publication:
    return Publication(
        title=row["信息名称"],
        category=row["信息类别"],
        published_on=date.fromisoformat(row["公开日期"]),
        produced_on=date.fromisoformat(row["成文日期"]),
        index_number=row["索引号"],
        document_number=row["文号"],
        channels=tuple(ChannelUse(_term(Channel, name)) for name in row["公开渠道"].split("、")),
        agency=row["发布机构"],
        section=row["责任科室"],
        summary=row["内容概述"],
        openness=_term(Openness, row["公开属性"]),
        full_text_online=row["全文电子化"] == "是",
        public_concern=row["公众关注"] == "是",
        reviewer=row["保密审查人"],
        reviewed_on=date.fromisoformat(row["保密审查日期"]),
        validity=_term(Validity, row["有效性"]),
    )


def _term(cls: type[T], label: str) -> T:
    term = cls.by_label(label)
    if term is None:
        raise ValueError(f"{cls.__name__}: {label}")
    return term


def _openings(data: dict[str, Any]) -> Iterator[Record]:
    for indicator, value in data["figures"]:
        yield Opening(until_year=data["until_year"], indicator=indicator, value=Decimal(value), source=data["source"])


def sample_requests() -> list[Request]:
    """The sample's requests with their answers."""
    return [_request(entry) for entry in tomllib.loads(read_text(f"{_FOLDER}/office.toml"))["requests"]]


def _request(entry: dict[str, Any]) -> Request:
    plain = {k: v for k, v in entry.items() if k not in ("answered_on", "outcome", "document_number")}
    plain["channel"] = _term(RequestChannel, plain["channel"])
    plain["applicant_class"] = _term(ApplicantClass, plain["applicant_class"])
    answer = RequestEvent(
        kind=RequestEventKind.ANSWERED,
        on=entry["answered_on"],
        outcome=_term(Outcome, entry["outcome"]),
        document_number=entry["document_number"],
    )
    return Request(**plain, events=(answer,))


def _narratives(data: dict[str, Any]) -> Iterator[Record]:
    texts = {SIGNED_ON: data["signed_on"].isoformat(), **data["texts"]}
    for section, text in texts.items():
        yield Narrative(year=data["year"], form=data["form"], section=section, text=text.strip("\n"))
