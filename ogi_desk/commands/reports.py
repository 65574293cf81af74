"""``report``, ``check``, ``explain`` and ``forms``: the yearly report and the figures under it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import (
    DONE,
    FOUND,
    WRONG,
    complain,
    form_of,
    office_folder,
    opened,
    say,
    say_json,
    year_number,
)
from ogi_desk.domain.errors import InputError

if TYPE_CHECKING:
    from ogi_desk.app import Workplace
    from ogi_desk.forms.report import CellRef, Finding, Report
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.services.explain import Explanation

_SEVERITY = {"error": "错误", "warning": "提示"}


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    command = commands.add_parser("report", help="写出年度报告（.pdf、.docx、.html、.xlsx、.json），写后读回核对")
    command.add_argument("year", metavar="YEAR", type=year_number)
    command.add_argument("--form", metavar="ID", help="报告格式，缺省按年度选用")
    command.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="按扩展名写；给出已有的文件夹则写出全部五种"
    )
    command.add_argument("--charts", action="store_true", help="附统计图（.pdf）")
    command.set_defaults(run=_report)

    command = commands.add_parser("check", help="检查年度报告，或检查一份 JSON 报表")
    command.add_argument("year", metavar="YEAR", type=year_number, nargs="?")
    command.add_argument(
        "--tables", metavar="FILE", type=Path, help="检查这份报表（.json，或网页、.docx、.xlsx、.pdf），不用单位的记录"
    )
    command.add_argument("--previous", metavar="FILE", type=Path, help="上一年度的报表，供核对")
    command.add_argument("--published", metavar="FILE", type=Path, help="与网站上的这份文件逐格核对，不作其他检查")
    command.add_argument("--form", metavar="ID", help="报告格式")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_check)

    command = commands.add_parser("explain", help="一个数字的来历：规则、记录、算式")
    command.add_argument("year", metavar="YEAR", type=year_number)
    command.add_argument("table", metavar="TABLE", help="表的标识，如 annex")
    command.add_argument("row", metavar="ROW", help="行的标识或名称")
    command.add_argument("column", metavar="COLUMN", help="列的标识或名称")
    command.add_argument("--form", metavar="ID", help="报告格式")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_explain)

    command = commands.add_parser("forms", help="列出报告格式和适用年度")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_forms)


def prepared(workplace: Workplace, year: int, form_id: str | None) -> Report:
    """The year's report as it stands in the office."""
    from ogi_desk.services.reports import prepare

    form = form_of(workplace.definitions, year, form_id)
    with workplace.office.read() as reader:
        return prepare(reader, workplace.definitions, year, form.id)


def _report(args: argparse.Namespace) -> int:
    from ogi_desk.exchange.report_pages import OfficePages
    from ogi_desk.services.ports import PaperOptions
    from ogi_desk.services.report_files import check_ending, write_all, write_files

    whole_set = args.output.is_dir()
    if not whole_set:
        check_ending(args.output)
    options = PaperOptions(charts=args.charts)
    with opened(args) as workplace:
        report = prepared(workplace, args.year, args.form)
        form, pages = workplace.definitions.forms[report.form], OfficePages()
        if whole_set:
            written = write_all(report, form, args.output, workplace.press, pages, options=options)
        else:
            written = (args.output,)
            write_files(report, form, written, workplace.press, pages, options=options)
    for path in written:
        say(f"已写出{report.title}：{path}")
    errors = _count(report.findings, "error")
    if errors:
        say(f"报告中还有 {errors} 处错误，可用 ogi-desk check {args.year} 查看。")
    return DONE


def _check(args: argparse.Namespace) -> int:
    if args.tables is not None:
        if args.year is not None:
            raise InputError("年度和 --tables 只能给出一个，请去掉其中之一。")
        from ogi_desk.exchange.report_pages import read_outside_report

        definitions = _definitions(args)
        named = form_of(definitions, 0, args.form).id if args.form else None
        outside = read_outside_report(args.tables, definitions.forms, form_id=named).report
        report = _checked(definitions, outside, args.previous)
    elif args.year is None:
        raise InputError("请给出年度，或用 --tables 给出要检查的报表。")
    elif args.published is not None:
        from ogi_desk.commands.published import compare

        return compare(args)
    else:
        with opened(args) as workplace:
            report = prepared(workplace, args.year, args.form)
            if args.previous is not None:
                report = _checked(workplace.definitions, report, args.previous)
    errors = _count(report.findings, "error")
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
            }
        )
    else:
        for finding in report.findings:
            say(_told(finding))
        say(f"共 {errors} 处错误、{len(report.findings) - errors} 处提示。" if report.findings else "没有发现问题。")
    return FOUND if errors else DONE


def _checked(definitions: Definitions, report: Report, previous: Path | None) -> Report:
    """The report with its findings, last year's figures taken into account where they are given."""
    from ogi_desk.exchange.report_pages import read_outside_report
    from ogi_desk.forms.findings import check

    form = definitions.forms[report.form]
    earlier = read_outside_report(previous, definitions.forms, form_id=form.id).report if previous else None
    found = check(form, report, earlier)
    if not report.sections:  # tables alone were given: that there is no text is no finding
        found = tuple(finding for finding in found if finding.cells)
    known = {finding.key for finding in found}
    return replace(report, findings=(*found, *(note for note in report.findings if note.key not in known)))


def _definitions(args: argparse.Namespace) -> Definitions:
    """The definitions of the office where there is one, the shipped ones otherwise: a neighbour's table needs none."""
    from ogi_desk.services.definitions import load_definitions

    folder = office_folder(args)
    return load_definitions(folder if folder.is_dir() else None)


def _told(finding: Finding) -> str:
    where = "、".join(f"{cell.table}/{cell.row}/{cell.column}" for cell in finding.cells) or finding.section
    return f"[{_SEVERITY[finding.severity.value]}] {finding.message}" + (f"（{where}）" if where else "")


def _count(findings: Sequence[Finding], severity: str) -> int:
    return sum(1 for finding in findings if finding.severity.value == severity)


def _explain(args: argparse.Namespace) -> int:
    from ogi_desk.services.explain import explain

    with opened(args) as workplace:
        form = form_of(workplace.definitions, args.year, args.form)
        with workplace.office.read() as reader:
            from ogi_desk.services.reports import prepare

            report = prepare(reader, workplace.definitions, args.year, form.id)
            ref = _cell(report, args.table, args.row, args.column)
            explanation = explain(reader, workplace.definitions, args.year, form.id, ref)
            records = _records(reader, explanation)
    if args.json:
        say_json(_explanation_out(explanation, records))
    else:
        _tell_explanation(explanation, records)
    return DONE


def _cell(report: Report, table: str, row: str, column: str) -> CellRef:
    """Find a cell by ids or labels; ``InputError`` lists what there is."""
    from ogi_desk.exchange.labels import any_year, match_labels
    from ogi_desk.forms.report import CellRef

    def choose(what: str, wanted: str, ids: list[str], labels: list[str]) -> str:
        if wanted in ids:
            return wanted
        pairs = match_labels(labels, [wanted]) or match_labels(
            [any_year(label) for label in labels], [any_year(wanted)]
        )
        if pairs:
            return ids[pairs[0]]
        raise InputError(
            "没有{what}“{wanted}”，可用的有 {known}。",
            what=what,
            wanted=wanted,
            known="、".join(f"{id}（{label}）" for id, label in zip(ids, labels, strict=True)),
        )

    table_id = choose("表", table, [t.id for t in report.tables], [t.title for t in report.tables])
    found = next(t for t in report.tables if t.id == table_id)
    row_id = choose("行", row, [r.id for r in found.rows], [r.label for r in found.rows])
    column_id = choose("列", column, [c.id for c in found.columns], [c.label for c in found.columns])
    return CellRef(table_id, row_id, column_id)


def _records(reader: Any, explanation: Explanation) -> list[dict[str, Any]]:
    """The records under a figure: id, number, day and name of each."""
    from ogi_desk.domain.records import RECORD_KINDS, Case, Publication, Request

    if not explanation.record_ids:
        return []
    cls = RECORD_KINDS[explanation.record_kind]
    found = reader.fetch(cls, list(explanation.record_ids))
    told = []
    for id in explanation.record_ids:
        record = found.get(id)
        match record:
            case Publication():
                values = (record.index_number, record.published_on.isoformat(), record.title)
            case Request():
                values = (record.number, record.received_on.isoformat(), record.content)
            case Case():
                values = (record.case_number, record.received_on.isoformat(), record.kind.label)
            case _:
                continue
        told.append({"id": id, "ref": values[0], "date": values[1], "title": values[2]})
    return told


def _explanation_out(explanation: Explanation, records: list[dict[str, Any]]) -> dict[str, Any]:
    from ogi_desk.exchange.report_json import number_out

    figure, ref = explanation.figure, explanation.ref
    return {
        "table": ref.table,
        "row": ref.row,
        "column": ref.column,
        "label": explanation.label,
        "value": number_out(figure.value),
        "status": figure.status.value,
        "counted": number_out(figure.counted),
        "rule": explanation.rule,
        "source": figure.source,
        "parts": [{"label": label, "value": number_out(value)} for label, value in figure.parts],
        "earlier": [{"year": year, "value": number_out(value)} for year, value in explanation.earlier],
        "record_kind": explanation.record_kind,
        "records": records,
    }


def _tell_explanation(explanation: Explanation, records: list[dict[str, Any]]) -> None:
    from ogi_desk.forms.fields import show_number

    figure = explanation.figure
    shown = "未填" if figure.value is None else show_number(figure.value)
    say(f"{explanation.label}：{shown}")
    if explanation.rule:
        say(f"规则：{explanation.rule}")
    if figure.source:
        say(f"依据：{figure.source}")
    if figure.counted is not None and figure.counted != figure.value:
        say(f"按记录计：{show_number(figure.counted)}")
    if figure.parts:
        terms = (f"{label} {'未填' if value is None else show_number(value)}" for label, value in figure.parts)
        say(f"算式：{' ＋ '.join(terms)} ＝ {shown}")
    if explanation.earlier:
        say("历年：" + "，".join(f"{y} 年 {'—' if v is None else show_number(v)}" for y, v in explanation.earlier))
    if records:
        say(f"记录（{len(records)} 条）：")
        for record in records:
            say("  " + "  ".join(filter(None, (record["date"], record["ref"], record["title"].replace("\n", " ")))))


def _forms(args: argparse.Namespace) -> int:
    definitions = _definitions(args)
    forms = definitions.forms.values()
    if args.json:
        say_json(
            [
                {"id": form.id, "name": form.name, "first_year": form.first_year, "last_year": form.last_year}
                for form in forms
            ]
        )
    else:
        for form in forms:
            say(f"{form.id}  {form.name}  {form.first_year}—{form.last_year}年度")
    for fault in definitions.form_faults:
        complain(f"{str(fault).rstrip('。')}。")
    return WRONG if definitions.form_faults else DONE
