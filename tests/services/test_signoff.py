"""送审, 退回, 签发, and whether paper, signature and records agree."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import Fact, Opening, Publication, ReportStep, Snapshot
from ogi_desk.domain.vocabulary import ReportState
from ogi_desk.forms.report import CellRef, Severity
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.ports import Changes, Office
from ogi_desk.services.reports import prepare, save_text
from ogi_desk.services.sample import SampleOffice, build_sample
from ogi_desk.services.signoff import (
    approve,
    changes_since_look,
    key_path,
    open_errors,
    return_report,
    send_for_review,
    standing,
    verify,
)
from ogi_desk.storage.opening import open_office

FORM = "fujian-2012"
NOTARY = PdfNotary()
PRESS = ReportPress()
OPTIONS = PaperOptions(system_faces=False)
NOW = datetime(2013, 1, 31, 9, 30)


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> tuple[Path, SampleOffice]:
    """A sample office, closed, to be copied."""
    folder = tmp_path_factory.mktemp("signoff") / "office"
    office = open_office(folder, create=True)
    people = build_sample(office, definitions, NOTARY)
    office.close()
    return folder, people


@pytest.fixture
def sample(tmp_path: Path, built: tuple[Path, SampleOffice]) -> Iterator[tuple[Office, SampleOffice]]:
    shutil.copytree(built[0], tmp_path / "office")
    office = open_office(tmp_path / "office")
    yield office, built[1]
    office.close()


def excuses(office: Office, definitions: Definitions) -> dict[str, str]:
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, FORM)
    return {f.key: "已核对，按原统计口径保留" for f in report.findings if f.severity is Severity.ERROR}


def sign(
    sample: tuple[Office, SampleOffice], definitions: Definitions, reason: str = "", **args: object
) -> tuple[Path, Changes]:
    office, people = sample
    return approve(
        office, definitions, PRESS, NOTARY, people.director, str(args.get("passphrase", people.passphrase)),
        2012, FORM, excuses(office, definitions), OPTIONS, reason, now=NOW,
    )  # fmt: skip


def test_the_way_of_a_report(sample: tuple[Office, SampleOffice], definitions: Definitions) -> None:
    office, people = sample

    def state() -> ReportState:
        with office.read() as reader:
            return standing(reader, 2012, FORM).state

    assert state() is ReportState.DRAFT
    with pytest.raises(Refused, match="没有送审，不能退回"):
        return_report(office, people.director.name, 2012, FORM, "改")
    changes = send_for_review(office, definitions, people.clerk.name, 2012, FORM, now=NOW)
    assert list(changes.touched) == ["report_step"]
    assert state() is ReportState.SENT
    with pytest.raises(Refused, match="已经送审"):
        send_for_review(office, definitions, people.clerk.name, 2012, FORM)
    with pytest.raises(InputError, match="请写明意见"):
        return_report(office, people.director.name, 2012, FORM, "  ")
    return_report(office, people.director.name, 2012, FORM, "核对第二部分的占比", now=NOW)
    assert state() is ReportState.RETURNED
    with office.read() as reader:
        steps = standing(reader, 2012, FORM).steps
    assert [(s.state, s.by, s.remarks, s.at) for s in steps] == [
        ("sent", "李敏", "", "2013-01-31T09:30:00"),
        ("returned", "陈立新", "核对第二部分的占比", "2013-01-31T09:30:00"),
    ]


def test_the_director_sees_what_changed_since_the_last_look(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    with office.read() as reader:
        assert changes_since_look(reader, definitions, 2012, FORM) == []
    send_for_review(office, definitions, people.clerk.name, 2012, FORM)
    return_report(office, people.director.name, 2012, FORM, "改")
    with office.read() as reader:
        assert changes_since_look(reader, definitions, 2012, FORM) == []
    save_text(office, people.clerk.name, 2012, FORM, "fees", "本年未收取费用。")
    with office.write(people.clerk.name, "登记") as writer:
        writer.add(Publication(title="补记", category="政务动态", published_on=date(2012, 12, 28)))
    send_for_review(office, definitions, people.clerk.name, 2012, FORM)
    with office.read() as reader:
        changes = changes_since_look(reader, definitions, 2012, FORM)
    found = {c.where: (c.label, c.before, c.after) for c in changes}
    assert found["fees"][0] == "四、政府信息公开的收费及减免情况"
    assert found["fees"][2] == "本年未收取费用。"
    assert found[CellRef("annex", "proactive", "year")] == ("主动公开信息数·本年度", "46", "47")
    assert {where for where in found if isinstance(where, CellRef)} == {
        CellRef("annex", "proactive", "year"),
        CellRef("annex", "proactive", "total"),
    }
    assert {where for where in found if isinstance(where, str)} == {"fees", "proactive"}


def test_open_errors_block_unless_each_is_excused(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    whole = excuses(office, definitions)
    assert len(whole) == 3
    for given, left in (({}, 3), (dict([*whole.items()][:2]), 1), (dict.fromkeys(whole, " "), 3)):
        with pytest.raises(Refused, match=f"报告还有{left}处错误") as refusal:
            approve(
                office, definitions, PRESS, NOTARY, people.director, people.passphrase, 2012, FORM, given, OPTIONS
            )  # fmt: skip
        assert refusal.value.exit_code == 1
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, FORM)
        assert open_errors(report, whole) == []
        assert standing(reader, 2012, FORM).version == 0
    assert not (office.folder / "signed").exists() or not [*(office.folder / "signed").iterdir()]


def test_only_a_director_with_the_passphrase_signs(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    with pytest.raises(Refused, match="口令不对"):
        sign(sample, definitions, passphrase="wrong")
    with pytest.raises(Refused, match="李敏不是负责人"):
        approve(
            office, definitions, PRESS, NOTARY, people.clerk, people.passphrase, 2012, FORM, {}, OPTIONS
        )  # fmt: skip


def test_approval_freezes_and_signs_and_the_paper_verifies(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, _ = sample
    path, changes = sign(sample, definitions)
    assert path == office.folder / "signed" / "2012-fujian-2012-v1.pdf"
    assert {*changes.touched} == {"snapshot", "report_step"}
    pdf = path.read_bytes()
    with office.read() as reader:
        now = standing(reader, 2012, FORM)
        (snapshot,) = reader.all(Snapshot)
    assert (now.state, now.version, now.snapshot) == (ReportState.APPROVED, 1, snapshot)
    assert (snapshot.signer, snapshot.signer_post, snapshot.made_at) == ("陈立新", "局长", "2013-01-31T09:30:00")
    assert snapshot.signed_sha256 == hashlib.sha256(pdf).hexdigest()
    frozen = json.loads(snapshot.report_json)
    assert frozen["form_version"] == "1"
    assert frozen["tables"][0]["rows"][0]["values"] == [46, 271]
    assert frozen["signer"] == "陈立新"
    assert len(json.loads(snapshot.records_json)["ids"]["publication"]) == 46
    step = now.steps[-1]
    assert step.snapshot_id == snapshot.id
    assert len(json.loads(step.excuses)) == 3
    verdict = verify(office, NOTARY, pdf)
    assert verdict.ok, verdict.sentences
    assert verdict.version == 1
    assert verdict.signer == "陈立新"
    assert verdict.sentences[-1] == "登记与签发时一致"


def test_changed_bytes_and_strange_papers_do_not_verify(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    path, _ = sign(sample, definitions)
    pdf = path.read_bytes()
    for place in (400, len(pdf) // 2):
        changed = bytearray(pdf)
        changed[place] ^= 1
        assert not verify(office, NOTARY, bytes(changed)).ok
    assert not verify(office, NOTARY, pdf + b"\n").ok
    assert not verify(office, NOTARY, b"no pdf").ok
    with office.read() as reader:
        unsigned = PRESS.print_report(prepare(reader, definitions, 2012, FORM), OPTIONS).pdf
    assert not verify(office, NOTARY, unsigned).ok
    key = key_path(office, people.director).read_bytes()
    other = NOTARY.sign(unsigned, key, people.passphrase, "试", "泉港区统计局")
    verdict = verify(office, NOTARY, other)
    assert not verdict.ok
    assert not verdict.genuine
    assert verdict.sentences == ("签名完好，但本单位没有签发过这份文件",)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("title", "公开登记有改动：“改过的名称”"),
        ("bin", "公开登记有减少：“区统计局部署2011年统计年报和2012年定期报表工作”"),
        ("add", "公开登记有增加：“补记”"),
        ("fact", "填报数或期初数“2012年度 行政复议数”有改动"),
        ("opening", "填报数或期初数“截至2011年 主动公开信息数”有改动"),
        ("old", "计入历年累计的以往年度登记有改动"),
        ("text", "报告文字有改动"),
    ],
)
def test_verify_says_what_changed_since_signing(
    sample: tuple[Office, SampleOffice], definitions: Definitions, change: str, says: str
) -> None:
    office, _ = sample
    with office.write("李敏", "期初数") as writer:  # cumulative figures then reach back into 2011
        for opening in writer.all(Opening):
            writer.replace(opening, replace(opening, until_year=2010))
        writer.add(Publication(title="旧的", category="政务动态", published_on=date(2011, 5, 3)))
        first = min(writer.all(Opening), key=lambda o: o.id or 0)
        if change == "opening":
            writer.add(Opening(until_year=2011, indicator="主动公开信息数", value=Decimal(226)))
    path, _ = sign(sample, definitions)
    assert verify(office, NOTARY, path.read_bytes()).ok
    with office.write("李敏", "修改") as writer:
        items = sorted(writer.all(Publication), key=lambda p: p.published_on)
        item = items[1]
        if change == "title":
            writer.replace(item, replace(item, title="改过的名称"))
        elif change == "bin":
            writer.replace(item, replace(item, binned=True))
        elif change == "add":
            writer.add(Publication(title="补记", category="政务动态", published_on=date(2012, 12, 28)))
        elif change == "fact":
            writer.add(Fact(year=2012, indicator="行政复议数", value=Decimal(0)))
        elif change == "opening":
            late = next(o for o in writer.all(Opening) if o.until_year == 2011)
            writer.replace(late, replace(late, value=Decimal(227)))
        elif change == "old":
            writer.replace(items[0], replace(items[0], title="旧的，改过"))
    if change == "text":
        save_text(office, "李敏", 2012, FORM, "fees", "改过的文字。")
    verdict = verify(office, NOTARY, path.read_bytes())
    assert not verdict.ok
    assert verdict.genuine
    assert verdict.sentences[0].startswith("签名完好：2012年度报告第1版")
    assert any(says in sentence for sentence in verdict.sentences), verdict.sentences
    assert first.id is not None


def test_a_correction_is_a_new_version_with_a_reason_and_the_old_one_stays(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    first, _ = sign(sample, definitions)
    with pytest.raises(Refused, match="再次签发请写明更正的理由"):
        sign(sample, definitions)
    save_text(office, people.clerk.name, 2012, FORM, "fees", "本年未收取费用。")
    second, _ = sign(sample, definitions, "更正第四部分")
    assert second.name == "2012-fujian-2012-v2.pdf"
    assert first.exists()
    with office.read() as reader:
        now = standing(reader, 2012, FORM)
    assert now.version == 2
    assert now.snapshot
    assert now.snapshot.reason == "更正第四部分"
    assert verify(office, NOTARY, second.read_bytes()).ok
    old = verify(office, NOTARY, first.read_bytes())
    assert not old.ok
    assert "此后已签发第2版，本件是旧版" in old.sentences


def test_a_director_without_a_key_gets_one_at_the_first_signature(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    key_path(office, people.director).unlink()
    path, _ = sign(sample, definitions)
    assert key_path(office, people.director).exists()
    assert verify(office, NOTARY, path.read_bytes()).ok


class FailingPress(ReportPress):
    """A press during whose work somebody changes a record."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office

    def print_report(self, report, options):  # type: ignore[no-untyped-def]
        with self._office.write("李敏", "登记") as writer:
            writer.add(Publication(title="插进来的", category="政务动态", published_on=date(2012, 12, 28)))
        return super().print_report(report, options)


def test_records_changed_meanwhile_stop_the_approval_and_leave_nothing(
    sample: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, people = sample
    with pytest.raises(Refused, match="签发期间登记又有改动"):
        approve(
            office, definitions, FailingPress(office), NOTARY, people.director, people.passphrase, 2012, FORM,
            excuses(office, definitions), OPTIONS,
        )  # fmt: skip
    assert not [*(office.folder / "signed").glob("*")]
    with office.read() as reader:
        assert reader.all(Snapshot) == []
        assert reader.all(ReportStep) == []
