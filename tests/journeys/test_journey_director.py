"""A director's day: look, return, look again, sign with excuses, print to a file, verify; then a correction."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest

from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import ReportState
from ogi_desk.services.records import correct
from ogi_desk.services.reports import prepare
from ogi_desk.services.signoff import send_for_review, standing, verify
from ogi_desk.ui.printing import Ticket, carry_out

FORM = "fujian-2012"
PASSPHRASE = "quangang-2012"


def state(hands):
    with hands.desk.office.read() as reader:
        return standing(reader, 2012, FORM)


@pytest.fixture
def director(sit_down):
    hands = sit_down("director")
    desk = hands.desk
    send_for_review(desk.office, desk.definitions, "李敏", 2012, FORM)
    hands.keys("Ctrl+3")
    hands.settle()
    hands.window.reports.choose_year(2012)
    hands.wait(lambda: hands.window.reports.draft.paper)
    hands.settle()
    return hands


def test_the_preview_is_the_paper(director):
    desk, tab = director.desk, director.window.reports
    with desk.office.read() as reader:
        report = prepare(reader, desk.definitions, 2012, FORM)
    assert tab.sign_off.paper_bytes() == desk.press.print_report(report, tab.draft.options).pdf


def test_return_with_remarks(director):
    tab = director.window.reports
    tab.sign_off.give_back.trigger()
    dialog = director.dialog()
    dialog.button.click()
    assert state(director).state is ReportState.SENT, "a return needs remarks"
    dialog.remarks.setFocus()
    director.type("第二部分网站条数与附表不一致，请更正")
    dialog.button.click()
    director.settle()
    now = state(director)
    assert now.state is ReportState.RETURNED
    assert "网站条数" in now.steps[-1].remarks


def test_sign_print_and_verify(director, tmp_path):
    desk, tab = director.desk, director.window.reports
    assert tab.primary_action() is tab.sign_off.approve
    tab.primary_action().trigger()
    dialog = director.dialog()
    fields = dialog.excuse_fields()
    assert len(fields) == 3, "each open contradiction asks for a reason"
    dialog.passphrase.setText(PASSPHRASE)
    dialog.button.click()
    assert state(director).state is ReportState.SENT, "nothing is signed while a reason is missing"
    for field in fields:
        field.setFocus()
        director.type("沿用区政府门户当年口径")
    dialog.passphrase.setText("wrong")
    dialog.button.click()
    director.settle()
    assert state(director).state is ReportState.SENT
    dialog.passphrase.setText(PASSPHRASE)
    dialog.button.click()
    director.settle()
    signed = state(director)
    assert signed.state is ReportState.APPROVED
    file = desk.office.folder / "signed" / signed.snapshot.signed_file
    assert tab.sign_off.paper_bytes() == file.read_bytes(), "the pages on show are the signed file"

    copy = tmp_path / "打印.pdf"
    carry_out(desk, tab.sign_off.paper_bytes(), Ticket(title="年度报告", file=str(copy)))
    director.settle()
    assert copy.read_bytes() == file.read_bytes()
    verdict = verify(desk.office, desk.notary, copy.read_bytes())
    assert verdict.ok, verdict.sentences
    changed = bytearray(copy.read_bytes())
    changed[len(changed) // 2] ^= 1
    assert not verify(desk.office, desk.notary, bytes(changed)).ok
    if shutil.which("pdfsig"):
        told = subprocess.run(["pdfsig", str(copy)], capture_output=True, text=True, encoding="utf-8").stdout
        assert "Signature is Valid" in told
        assert "Total document signed" in told

    with desk.office.read() as reader:
        item = reader.all(Publication)[0]
    correct(desk.office, "李敏", item, replace(item, published_on=item.published_on.replace(year=2013)))
    again = verify(desk.office, desk.notary, copy.read_bytes())
    assert not again.ok
    assert any("公开登记" in sentence for sentence in again.sentences), again.sentences
