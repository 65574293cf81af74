"""``check``: what is found in a report, the office's own or one from outside, what could not be checked, and how the
contradictions may be mended."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import DONE, FOUND, form_of, opened, say, say_json
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying

if TYPE_CHECKING:
    from ogi_desk.forms.form import Form
    from ogi_desk.forms.repair import Change, Repair
    from ogi_desk.forms.report import Finding, Report
    from ogi_desk.services.definitions import Definitions

#: Cells named beside a finding; more are counted only, ``--json`` gives all.
_MOST_CELLS = 4
_SEVERITY = {"error": "错误", "warning": "提示"}


def check(args: argparse.Namespace) -> int:
    """Check the year's report, or a file given in its place; 1 when an error is found."""
    if args.tables is not None:
        if args.year is not None:
            raise InputError("年度和 --tables 只能给出一个，请去掉其中之一。")
        return _tell(args, *_outside(args))
    if args.year is None:
        raise InputError("请给出年度，或用 --tables 给出要检查的报表。")
    if args.published is not None:
        from ogi_desk.commands.published import compare

        return compare(args)
    return _tell(args, *_own(args))


def _outside(args: argparse.Namespace) -> tuple[Form, Report, tuple[Repair, ...]]:
    from ogi_desk.commands.reports import known_definitions
    from ogi_desk.exchange.report_pages import read_outside_report
    from ogi_desk.services.outside import check_outside

    definitions = known_definitions(args)
    named = form_of(definitions, 0, args.form).id if args.form else None
    published = read_outside_report(args.tables, definitions.forms, form_id=named)
    previous, notes = _previous(definitions, published.report, args.previous)
    found = check_outside(definitions, published, previous)
    return found.form, replace(found.report, findings=(*found.report.findings, *notes)), found.repairs


def _own(args: argparse.Namespace) -> tuple[Form, Report, tuple[Repair, ...]]:
    from ogi_desk.commands.reports import prepared
    from ogi_desk.forms.findings import checked
    from ogi_desk.forms.repair import repairs
    from ogi_desk.services.baseline import baseline_of

    with opened(args) as workplace:
        report = prepared(workplace, args.year, args.form)
        form = workplace.definitions.forms[report.form]
        if args.previous is not None:
            previous, notes = _previous(workplace.definitions, report, args.previous)
            report = checked(form, report, previous)
            report = replace(report, findings=(*report.findings, *notes))
        else:
            with workplace.office.read() as reader:
                last = baseline_of(reader, workplace.definitions, args.year, form.id)
            previous = last.report if last else None
    return form, report, repairs(form, report, previous)


def _previous(definitions: Definitions, report: Report, path: Path | None) -> tuple[Report | None, tuple[Finding, ...]]:
    """The report of the year before, from a file of any kind that can be read, in the form it was written in.

    One of another year is no last year's: nothing is held against it, a question says so, and what needs last year's
    figures is told as not checked.
    """
    from ogi_desk.exchange.report_pages import read_outside_report
    from ogi_desk.forms.report import Finding, Severity

    if path is None:
        return None, ()
    wanted = report.year - 1
    read = read_outside_report(path, definitions.forms, else_form=report.form, else_year=wanted).report
    if read.year == wanted:
        return read, ()
    message = Saying(
        "--previous 给出的“{file}”是{given}年度的报告，不是{wanted}年度的，没有用来核对，请换用{wanted}年度的",
        file=path.name,
        given=read.year,
        wanted=wanted,
    )
    return None, (Finding(severity=Severity.WARNING, rule="previous_year", message=message),)


def _tell(args: argparse.Namespace, form: Form, report: Report, hints: tuple[Repair, ...]) -> int:
    """Print findings, what could not be checked, and hints."""
    from ogi_desk.forms.repair import repair_in_words

    errors = sum(1 for finding in report.findings if finding.severity.value == "error")
    if args.json:
        from ogi_desk.exchange.report_json import to_json

        say_json(
            {
                "form": report.form,
                "year": report.year,
                "agency": report.agency,
                "errors": errors,
                "warnings": len(report.findings) - errors,
                "findings": to_json(report)["findings"],
                "unchecked": [str(words) for words in report.unchecked],
                "repairs": [
                    {
                        "message": str(repair_in_words(form, hint)),
                        "changes": [_change_out(change) for change in hint.changes],
                        "unique": hint.unique,
                        "others": [[_change_out(change) for change in other] for other in hint.others],
                    }
                    for hint in hints
                ],
            }
        )
        return FOUND if errors else DONE
    for finding in report.findings:
        say(_told(form, finding))
    for words in report.unchecked:
        say(f"无法核对：{words}")
    for hint in hints:
        say(f"改正参考：{repair_in_words(form, hint)}")
    say(f"共 {errors} 处错误、{len(report.findings) - errors} 处提示。" if report.findings else "没有发现问题。")
    return FOUND if errors else DONE


def _change_out(change: Change) -> list[Any]:
    from ogi_desk.exchange.report_json import number_out

    ref = change.ref
    return [ref.table, ref.row, ref.column, number_out(change.before), number_out(change.after)]


def _told(form: Form, finding: Finding) -> str:
    from ogi_desk.forms.figures import cell_label

    names = [cell_label(form, cell) for cell in finding.cells]
    where = "、".join(names[:_MOST_CELLS]) + (f" 等{len(names)}格" if len(names) > _MOST_CELLS else "")
    where = where or next((s.heading or "引言" for s in form.sections if s.id == finding.section), "")
    return f"[{_SEVERITY[finding.severity.value]}] {finding.message}" + (f"（{where}）" if where else "")
