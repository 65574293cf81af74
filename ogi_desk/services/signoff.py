"""A report's way to signature: 送审, 退回, 签发, and the look back whether paper, signature and records agree.

Approval freezes what was signed and writes the signed paper and its step together or not at all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.domain.dates import moment_in_words
from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import Person, ReportStep, Snapshot
from ogi_desk.domain.saying import Saying
from ogi_desk.domain.vocabulary import ReportState, Role
from ogi_desk.forms.figures import cell_label
from ogi_desk.forms.layout import Form
from ogi_desk.forms.plain import as_looked_at, as_plain
from ogi_desk.forms.report import CellRef, Finding, Report, Severity
from ogi_desk.services.frozen import changes_since, dumps, freeze, removals_since, still_agrees
from ogi_desk.services.keys import key_path, make_key
from ogi_desk.services.paper_ports import Notary, PaperOptions, Press
from ogi_desk.services.people import check_passphrase
from ogi_desk.services.ports import Changes, Office, Reader
from ogi_desk.services.reports import form_by_id, prepare
from ogi_desk.services.whole_files import store_whole

if TYPE_CHECKING:
    from ogi_desk.services.definitions import Definitions

__all__ = [
    "ReportChange",
    "Standing",
    "Verdict",
    "approve",
    "changes_since_look",
    "key_path",
    "open_errors",
    "return_report",
    "send_for_review",
    "standing",
    "verify",
]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a report stands; ``version`` of the newest signed paper, 0 when there is none."""

    state: ReportState
    steps: tuple[ReportStep, ...]
    snapshot: Snapshot | None
    version: int


@dataclass(frozen=True, slots=True)
class ReportChange:
    """One thing that changed since the director looked: a section (its id), a cell, or a word of the frame."""

    where: str | CellRef
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a paper is what was signed and the records still agree; ``sentences`` say what was found, in words.

    ``genuine``: the paper is what was signed, whatever became of the records since.
    """

    ok: bool
    sentences: tuple[str, ...]
    signer: str = ""
    signed_at: str = ""
    version: int = 0
    genuine: bool = False


def standing(reader: Reader, year: int, form_id: str) -> Standing:
    """Return where a year's report stands."""
    steps = tuple(reader.steps(year, form_id))
    snapshots = reader.all(Snapshot, year=year, form=form_id)
    newest = max(snapshots, key=lambda s: s.version, default=None)
    state = ReportState.by_id(steps[-1].state) if steps else ReportState.DRAFT
    return Standing(state, steps, newest, newest.version if newest else 0)


def send_for_review(
    office: Office, definitions: Definitions, actor: str, year: int, form_id: str, *, now: datetime | None = None
) -> Changes:
    """送审: put the report before the director as it is now."""
    with office.read() as reader:
        report = prepare(reader, definitions, year, form_id)
        if standing(reader, year, form_id).state is ReportState.SENT:
            raise Refused("{year}年度报告已经送审，请等负责人审阅；需要修改的请负责人先退回", year=year)
    step = _step(report, ReportState.SENT, actor, now)
    with office.write(actor, "送审年度报告") as writer:
        writer.add(step)
    return writer.changes()


def return_report(
    office: Office,
    actor: str,
    year: int,
    form_id: str,
    remarks: str,
    *,
    definitions: Definitions | None = None,
    now: datetime | None = None,
) -> Changes:
    """退回: give the report back with remarks. With definitions the step keeps what the director saw; without them
    what was sent stands for it."""
    if not remarks.strip():
        raise InputError("退回时请写明意见")
    with office.read() as reader:
        now_standing = standing(reader, year, form_id)
        if now_standing.state is not ReportState.SENT:
            raise Refused("{year}年度报告没有送审，不能退回", year=year)
        sent = now_standing.steps[-1]
        seen = dumps(as_looked_at(prepare(reader, definitions, year, form_id))) if definitions else sent.digest
    at = _at(now)
    step = ReportStep(
        year=year, form=form_id, state=ReportState.RETURNED.id, at=at, by=actor, remarks=remarks.strip(), digest=seen
    )
    with office.write(actor, "退回年度报告") as writer:
        writer.add(step)
    return writer.changes()


def changes_since_look(reader: Reader, definitions: Definitions, year: int, form_id: str) -> list[ReportChange]:
    """Return what changed since the director's last look (return or approval; before any, since it was first sent)."""
    steps = [s for s in reader.steps(year, form_id) if s.digest]
    looks = [s for s in steps if s.state in (ReportState.RETURNED.id, ReportState.APPROVED.id)]
    if not steps:
        return []
    form = form_by_id(definitions, form_id)
    seen = json.loads((looks[-1] if looks else steps[0]).digest)
    return [*_differences(form, seen, as_looked_at(prepare(reader, definitions, year, form_id)))]


def _differences(form: Form, seen: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[ReportChange]:
    for name in ("frame", "texts", "figures"):
        before, after = seen.get(name, {}), now[name]
        for key in dict.fromkeys((*after, *before)):
            old, new = before.get(key, ""), after.get(key, "")
            if old == new:
                continue
            if name == "figures":
                ref = CellRef(*key.split("/"))
                yield ReportChange(ref, cell_label(form, ref), old, new)
            elif name == "texts":
                section = form.section(key)
                yield ReportChange(key, section.heading or "引言" if section else key, old, new)
            else:
                yield ReportChange("", key, old, new)


def open_errors(report: Report, excuses: Mapping[str, str]) -> list[Finding]:
    """Return the report's errors that are not excused in writing."""
    return [f for f in report.findings if f.severity is Severity.ERROR and not excuses.get(f.key, "").strip()]


def approve(
    office: Office,
    definitions: Definitions,
    press: Press,
    notary: Notary,
    director: Person,
    passphrase: str,
    year: int,
    form_id: str,
    excuses: Mapping[str, str],
    options: PaperOptions,
    reason: str = "",
    *,
    now: datetime | None = None,
) -> tuple[Path, Changes]:
    """签发: freeze the report, print and sign it; return the signed file and what changed.

    ``excuses``: finding key -> why it may stand. ``reason`` is needed from the second version on. ``Refused`` when the
    person is no director, the passphrase is wrong, an error is open, or the records changed meanwhile.
    """
    if director.role != Role.DIRECTOR.id:
        raise Refused("签发由负责人办理，{name}不是负责人", name=director.name)
    if not check_passphrase(director, passphrase):
        raise Refused("口令不对，请重新输入")
    with office.read() as reader:
        form = form_by_id(definitions, form_id)
        report = prepare(reader, definitions, year, form_id)
        version = standing(reader, year, form_id).version + 1
        frozen = freeze(reader, form, year)
    if version > 1 and not reason.strip():
        raise Refused("{year}年度报告已签发第{version}版，再次签发请写明更正的理由", year=year, version=version - 1)
    _refuse_errors(open_errors(report, excuses))
    report = replace(report, signer=director.name, signer_post=director.post or report.signer_post)
    if not key_path(office, director).exists():
        make_key(office, notary, director, passphrase)
    key = key_path(office, director).read_bytes()
    paper = press.print_report(report, options).pdf
    signed = notary.sign(paper, key, passphrase, f"签发{report.title}", report.agency)
    at = _at(now)
    snapshot = Snapshot(
        year=year,
        form=form_id,
        version=version,
        made_at=at,
        signer=director.name,
        signer_post=report.signer_post,
        reason=reason.strip(),
        report_json=dumps(as_plain(report)),
        records_json=dumps(frozen),
        paper_sha256=_sha(paper),
        signed_sha256=_sha(signed),
        signed_file=f"{year}-{form_id}-v{version}.pdf",
        certificate_sha256=notary.certificate(key, passphrase),
    )
    errors = {f.key for f in report.findings if f.severity is Severity.ERROR}
    written = sorted([k, text.strip()] for k, text in excuses.items() if k in errors and text.strip())
    step = replace(_step(report, ReportState.APPROVED, director.name, now), remarks=reason.strip(), at=at)
    path = office.folder / "signed" / snapshot.signed_file
    try:
        with office.write(director.name, "签发年度报告") as writer:
            if standing(writer, year, form_id).version + 1 != version or not still_agrees(writer, frozen):
                raise Refused("签发期间登记又有改动，请重新查看报告后再签发")
            kept = writer.add(snapshot)
            writer.add(replace(step, excuses=dumps(written) if written else "", snapshot_id=kept.id))
            store_whole(path, signed)
    except BaseException:
        _take_back(office, path, snapshot)
        raise
    return path, writer.changes()


def _take_back(office: Office, path: Path, snapshot: Snapshot) -> None:
    """Remove the paper of an approval that was not kept; never one that belongs to a kept snapshot."""
    with office.read() as reader:
        kept = reader.all(Snapshot, year=snapshot.year, form=snapshot.form, version=snapshot.version)
    if not kept:
        path.unlink(missing_ok=True)


def _refuse_errors(errors: Sequence[Finding]) -> None:
    if errors:
        raise Refused(
            "报告还有{count}处错误没有改正，也没有书面说明理由，不能签发；第一处：{first}",
            count=len(errors),
            first=errors[0].message,
        )


def verify(office: Office, notary: Notary, pdf: bytes) -> Verdict:
    """Say whether this paper is what was signed here, by whom, and whether the records still agree with it."""
    look = notary.look(pdf)
    with office.read() as reader:
        snapshots = reader.all(Snapshot)
        known = next((s for s in snapshots if s.signed_sha256 == _sha(pdf)), None)
        if not look.signed:
            return Verdict(False, (look.problem or "这份文件没有数字签名",))
        if not look.whole:
            return Verdict(False, (look.problem or "文件在签名后被改动过",), look.signer, look.signed_at)
        if known is None:
            return Verdict(False, ("签名完好，但本单位没有签发过这份文件",), look.signer, look.signed_at)
        if known.certificate_sha256 != look.certificate_sha256:
            return Verdict(False, ("签名所用的证书与签发时登记的不同",), look.signer, look.signed_at, known.version)
        records = json.loads(known.records_json)
        changed = changes_since(reader, records, known.year, known.form, known.made_at)
        removed = removals_since(reader, records, known.made_at)
    sentences: list[str] = [
        Saying(
            "签名完好：{year}年度报告第{version}版，{signer_post}{signer}于{made_at}签发",
            year=known.year,
            version=known.version,
            signer_post=known.signer_post,
            signer=known.signer,
            made_at=moment_in_words(known.made_at),
        ),
    ]
    newest = max(s.version for s in snapshots if (s.year, s.form) == (known.year, known.form))
    if newest > known.version:
        sentences.append(Saying("此后已签发第{newest}版，本件是旧版", newest=newest))
    sentences += removed
    sentences += changed or [Saying("登记与签发时一致")]
    return Verdict(not changed, tuple(sentences), known.signer, known.made_at, known.version, genuine=True)


def _step(report: Report, state: ReportState, actor: str, now: datetime | None) -> ReportStep:
    return ReportStep(
        year=report.year,
        form=report.form,
        state=state.id,
        at=_at(now),
        by=actor,
        digest=dumps(as_looked_at(report)),
    )


def _at(now: datetime | None) -> str:
    return (now or datetime.now()).isoformat(timespec="seconds")


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
