"""``sign`` and ``verify``: the director's approval by key, and whether a paper is what was signed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import (
    DONE,
    FOUND,
    actor,
    form_of,
    opened,
    passphrase,
    say,
    say_json,
    year_number,
)
from ogi_desk.domain.errors import InputError, Refused

if TYPE_CHECKING:
    from ogi_desk.domain.records import Person
    from ogi_desk.forms.report import Finding
    from ogi_desk.services.ports import Reader


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    command = commands.add_parser("sign", help="签发年度报告，写出签名的 PDF")
    command.add_argument("year", metavar="YEAR", type=year_number)
    command.add_argument("--form", metavar="ID", help="报告格式，缺省按年度选用")
    command.add_argument(
        "--excuse",
        metavar="TEXT",
        action="append",
        default=[],
        help="对未改正的错误的书面说明；“规则: 说明”只说明那一条规则，可重复",
    )
    command.add_argument("--reason", metavar="TEXT", default="", help="再次签发的理由")
    command.add_argument("--person", metavar="NAME", help="签发人，单位只有一位负责人时可省")
    command.add_argument("--output", metavar="FILE.pdf", type=Path, required=True)
    command.set_defaults(run=_sign)

    command = commands.add_parser("verify", help="核验 PDF 的签名、纸面与记录是否一致")
    command.add_argument("file", metavar="FILE.pdf", type=Path)
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_verify)


def _sign(args: argparse.Namespace) -> int:
    from ogi_desk.domain.vocabulary import ReportState
    from ogi_desk.services.paper_ports import PaperOptions
    from ogi_desk.services.people import check_passphrase
    from ogi_desk.services.reports import prepare
    from ogi_desk.services.signoff import approve, send_for_review, standing
    from ogi_desk.services.whole_files import write_whole

    if args.output.suffix.lower() != ".pdf":
        raise InputError("签发的文件“{file}”的扩展名应为 .pdf，请改名。", file=args.output.name)
    if not args.output.absolute().parent.is_dir():
        raise InputError("没有文件夹“{folder}”，请先建好再签发。", folder=str(args.output.absolute().parent))
    with opened(args, read_only=False) as workplace:
        form = form_of(workplace.definitions, args.year, args.form)
        with workplace.office.read() as reader:
            director = director_of(reader, args.person)
            report = prepare(reader, workplace.definitions, args.year, form.id)
            now = standing(reader, args.year, form.id)
        # all that can be refused is refused before the report's state is touched
        excuses = excuses_for(report.findings, args.excuse)
        if now.version and not args.reason.strip():
            raise Refused(
                "{year}年度报告已签发第{version}版，再次签发请用 --reason 写明更正的理由。",
                year=args.year,
                version=now.version,
            )
        secret = passphrase(director.name)
        if not check_passphrase(director, secret):
            raise Refused("{name}的口令不对，没有签发。", name=director.name)
        if now.state is not ReportState.SENT:
            send_for_review(workplace.office, workplace.definitions, actor(), args.year, form.id)
        signed, _ = approve(
            workplace.office,
            workplace.definitions,
            workplace.press,
            workplace.notary,
            director,
            secret,
            args.year,
            form.id,
            excuses,
            PaperOptions(),
            args.reason.strip(),
        )
        write_whole(args.output, signed.read_bytes())
    say(f"{director.name}已签发{report.title}：{args.output}")
    return DONE


def director_of(reader: Reader, name: str | None) -> Person:
    """The director who signs; ``InputError`` when there is none or the name does not settle which."""
    from ogi_desk.domain.vocabulary import Role
    from ogi_desk.services.people import people

    directors = [person for person in people(reader) if person.role == Role.DIRECTOR.id]
    chosen = [person for person in directors if name is None or person.name == name]
    if len(chosen) == 1:
        return chosen[0]
    if not directors:
        raise InputError("单位还没有负责人，请先在窗口里设置负责人和密钥。")
    raise InputError("请用 --person 指定签发人：{names}。", names="、".join(person.name for person in directors))


def excuses_for(findings: Sequence[Finding], texts: Sequence[str]) -> Mapping[str, str]:
    """Give each open error its written excuse; ``Refused`` naming the first one that has none.

    A text ``rule: …`` is for the findings of that rule, any other text for all that have none of their own.
    """
    errors = [finding for finding in findings if finding.severity.value == "error"]
    rules = {finding.rule for finding in findings}
    special: dict[str, str] = {}
    general: list[str] = []
    for text in texts:
        match = re.match(r"\s*([\w.-]+)\s*[:：]\s*(.*)", text, re.DOTALL)
        if match and match[1] in rules:
            special[match[1]] = match[2].strip()
        elif text.strip():
            general.append(text.strip())
    common = "；".join(general)
    excuses = {finding.key: special.get(finding.rule) or common for finding in errors}
    open_errors = [finding for finding in errors if not excuses[finding.key]]
    if open_errors:
        raise Refused(
            "报告还有 {count} 处错误没有改正或书面说明，不能签发；第一处：{first}",
            count=len(open_errors),
            first=f"[{open_errors[0].rule}] {open_errors[0].message}",
        )
    return excuses


def _verify(args: argparse.Namespace) -> int:
    from ogi_desk.services.signoff import verify
    from ogi_desk.services.whole_files import read_whole

    pdf = read_whole(args.file)
    if not pdf.startswith(b"%PDF") and b"startxref" not in pdf[-2048:]:  # a PDF with a spoilt head is a changed paper
        raise InputError("文件“{file}”不是 PDF，请选择签发的 PDF。", file=args.file.name)
    with opened(args) as workplace:
        verdict = verify(workplace.office, workplace.notary, pdf)
    if args.json:
        say_json(
            {
                "ok": verdict.ok,
                "sentences": list(verdict.sentences),
                "signer": verdict.signer,
                "signed_at": verdict.signed_at,
                "version": verdict.version,
            }
        )
    else:
        for sentence in verdict.sentences:
            say(sentence)
    return DONE if verdict.ok else FOUND
