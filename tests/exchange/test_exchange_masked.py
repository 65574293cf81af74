"""Names and numbers are covered in an export when that is asked, and only then."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from ogi_desk.cli import main
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.masking import masked
from ogi_desk.domain.records import Publication, Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.records import add
from ogi_desk.storage.opening import open_office

PERSON = Request(
    received_on=date(2012, 5, 14),
    channel=RequestChannel.EMAIL,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="王小明申请公开统计年鉴",
    number="2012-001",
    applicant="王小明",
    id_type="身份证",
    id_number="350505197001019876",
    phone="13959812345",
    address="泉港区山腰街道1号",
    email="wang@example.org",
    agent="欧阳明月",
    receipt_note="电话 13959812345 确认",
    note="王小明来电",
)
FIRM = replace(PERSON, number="2012-002", applicant="泉港盐场", applicant_class=ApplicantClass.BUSINESS, phone="")


def rows(file: Path) -> list[dict[str, str]]:
    if file.suffix == ".xlsx":
        head, *lines = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
        return [dict(zip(map(str, head), (str(c or "") for c in line), strict=True)) for line in lines]
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_covered_request_tells_nobody_who_it_was() -> None:
    hidden = masked(PERSON)
    assert (hidden.applicant, hidden.agent, hidden.phone) == ("王**", "欧阳**", "139****2345")
    assert (hidden.address, hidden.email, hidden.receipt_note) == ("泉港区***", "w***@example.org", "")
    assert hidden.content == "王**申请公开统计年鉴"
    assert hidden.number == PERSON.number
    assert masked(FIRM).applicant == "泉港盐场"
    bare = replace(PERSON, applicant="", id_number="", phone="", address="", email="", agent="", receipt_note="")
    assert masked(bare) == bare


@pytest.mark.parametrize("name", ["申请.csv", "申请.xlsx"])
def test_only_when_asked(tmp_path: Path, name: str) -> None:
    office = open_office(tmp_path / "office", create=True)
    add(office, "林某", PERSON)
    sheets = OfficeSheets(load_definitions())
    with office.read() as reader:
        sheets.export(reader, "requests", tmp_path / name)
        (plain,) = rows(tmp_path / name)
        sheets.export(reader, "requests", tmp_path / name, mask=True)
        (hidden,) = rows(tmp_path / name)
        with pytest.raises(InputError, match="requests"):
            sheets.export(reader, "publications", tmp_path / name, mask=True)
        with pytest.raises(InputError, match="requests"):
            sheets.export(reader, "catalogue", tmp_path / name, mask=True)
    office.close()
    assert (plain["申请人"], plain["证件号码"]) == ("王小明", "350505197001019876")
    assert (hidden["申请人"], hidden["证件号码"]) == ("王**", "350***********9876")
    assert hidden["登记号"] == plain["登记号"]
    assert hidden.keys() == plain.keys()


def test_the_command_line_masks_on_demand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office = open_office(tmp_path / "office", create=True)
    add(office, "林某", PERSON)
    add(office, "林某", Publication(title="公报", category="业务信息/统计公报", published_on=date(2012, 3, 1)))
    office.close()
    target, here = tmp_path / "申请.csv", ["--office", str(tmp_path / "office")]
    assert main([*here, "export", "requests", str(target), "--masked"]) == 0
    assert rows(target)[0]["申请人"] == "王**"
    assert main([*here, "export", "publications", str(target), "--masked"]) == 2
    assert "requests" in capsys.readouterr().err
    assert main([*here, "export", "requests", str(target)]) == 0
    assert rows(target)[0]["申请人"] == "王小明"
