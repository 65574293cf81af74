"""``report``, ``explain``, ``forms``, and the call of ``check``: the yearly report and the figures under it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import (
    DONE,
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
    from ogi_desk.forms.form import Form
    from ogi_desk.forms.report import CellRef, Report
    from ogi_desk.services.definitions import Definitions
    from ogi_desk.services.explain import Explanation


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

    command = commands.add_parser("check", help="检查年度报告，或检查一份别处的报表")
    command.add_argument("year", metavar="YEAR", type=year_number, nargs="?")
    command.add_argument(
        "--tables", metavar="FILE", type=Path, help="检查这份报表（.json，或网页、.docx、.xlsx、.pdf），不用单位的记录"
    )
    command.add_argument("--previous", metavar="FILE", type=Path, help="上一年度的报表（各种可以读的文件），供核对")
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
    from ogi_desk.services.paper_ports import PaperOptions
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
    errors = sum(1 for finding in report.findings if finding.severity.value == "error")
    if errors:
        say(f"报告中还有 {errors} 处错误，可用 ogi-desk check {args.year} 查看。")
    return DONE


def _check(args: argparse.Namespace) -> int:
    from ogi_desk.commands.checks import check

    return check(args)


def known_definitions(args: argparse.Namespace) -> Definitions:
    """The definitions of the office where there is one, the shipped ones otherwise: a neighbour's table needs none."""
    from ogi_desk.services.definitions import load_definitions

    folder = office_folder(args)
    return load_definitions(folder if folder.is_dir() else None)


def _explain(args: argparse.Namespace) -> int:
    from ogi_desk.services.explain import explain

    with opened(args) as workplace:
        form = form_of(workplace.definitions, args.year, args.form)
        with workplace.office.read() as reader:
            from ogi_desk.services.reports import prepare

            report = prepare(reader, workplace.definitions, args.year, form.id)
            ref = _cell(form, report, args.table, args.row, args.column)
            explanation = explain(reader, workplace.definitions, args.year, form.id, ref)
            records = _records(reader, explanation)
    if args.json:
        say_json(_explanation_out(explanation, records))
    else:
        _tell_explanation(explanation, records)
    return DONE


def _cell(form: Form, report: Report, table: str, row: str, column: str) -> CellRef:
    """Find a cell by ids, by labels as printed (with or without the heads over them) or by the names facts go by.

    ``InputError`` lists what there is, or which of several are meant by one label (总计 stands three times in a row).
    """
    from ogi_desk.forms.report import CellRef

    table_id = _choose("表", table, [(t.id, (t.title,)) for t in report.tables])
    found = next(t for t in report.tables if t.id == table_id)
    shape = form.table(table_id)
    known_rows = {r.id: r.indicator for r in shape.rows} if shape else {}
    known_columns = {c.id: c.indicator for c in shape.columns} if shape else {}
    row_id = _choose("行", row, [(r.id, _names(r.label, r.stubs, known_rows.get(r.id, ""))) for r in found.rows])
    column_id = _choose(
        "列", column, [(c.id, _names(c.label, c.heads, known_columns.get(c.id, ""))) for c in found.columns]
    )
    return CellRef(table_id, row_id, column_id)


def _names(label: str, heads: tuple[str, ...], indicator: str) -> tuple[str, ...]:
    """What a row or column may be called, the name it goes by alone first."""
    return tuple(dict.fromkeys((indicator or label, label, "".join((*heads, label)), "".join((*heads[-1:], label)))))


def _choose(what: str, wanted: str, things: list[tuple[str, tuple[str, ...]]]) -> str:
    """The id of the one thing called ``wanted``; white space, widths, numbering and the year do not matter."""
    from ogi_desk.exchange.labels import any_year, folded, unnumbered

    if any(wanted == id for id, _ in things):
        return wanted
    for key in (folded, unnumbered, any_year):
        found = [(id, names) for id, names in things if key(wanted) in [key(name) for name in names]]
        if len(found) == 1:
            return found[0][0]
        if found:
            raise InputError(
                "叫“{wanted}”的{what}有 {count} 个，请写明是哪一个：{known}。",
                wanted=wanted,
                what=what,
                count=len(found),
                known="、".join(f"{id}（{names[0]}）" for id, names in found),
            )
    raise InputError(
        "没有{what}“{wanted}”，可用的有 {known}。",
        what=what,
        wanted=wanted,
        known="、".join(f"{id}（{names[0]}）" for id, names in things),
    )


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
        "counted": number_out(explanation.counted),
        "rule": explanation.rule,
        "source": figure.source,
        "parts": [{"label": label, "value": number_out(value)} for label, value in figure.parts],
        "earlier": [
            {"year": e.year, "value": number_out(e.value), "source": str(e.words), "doubt": e.doubt}
            for e in explanation.earlier
        ],
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
    if explanation.counted is not None and explanation.counted != figure.value:
        say(f"按记录计：{show_number(explanation.counted)}")
    if explanation.arithmetic:
        say(f"算式：{explanation.arithmetic}")
    for term in explanation.terms:
        sign, value = "减去" if term.minus else "", "未填" if term.value is None else show_number(term.value)
        say(f"  {sign}{term.label} {value}")
    for earlier in explanation.earlier:
        value = "—" if earlier.value is None else show_number(earlier.value)
        doubt = f"（存疑：{earlier.doubt}）" if earlier.doubt else ""
        say(f"{earlier.year}年：{value}{doubt}，{earlier.words}")
    if records:
        say(f"记录（{len(records)} 条）：")
        for record in records:
            say("  " + "  ".join(filter(None, (record["date"], record["ref"], record["title"].replace("\n", " ")))))


def _forms(args: argparse.Namespace) -> int:
    definitions = known_definitions(args)
    forms = definitions.forms.values()
    if args.json:
        say_json(
            [
                {
                    "id": form.id,
                    "name": form.name,
                    "first_year": form.first_year,
                    "last_year": form.last_year,
                    "also": list(form.also) if form.also else None,
                    "source": form.source,
                    "notes": list(form.notes),
                }
                for form in forms
            ]
        )
    else:
        for form in forms:
            say(f"{form.id}  {form.name}  {form.first_year}—{form.last_year}年度")
            if form.also:
                say(f"    {form.also[0]}—{form.also[1]}年度也有与其他格式并用的。")
            say(f"    依据：{form.source}")
            for note in form.notes:
                say(f"    {note}")
        if any("[U]" in note for form in forms for note in form.notes):
            say("带[U]的，是没有对照原件核实的内容，请以原件为准；可在单位文件夹中用自己的格式文件改正。")
    for fault in definitions.form_faults:
        complain(f"{str(fault).rstrip('。')}。")
    return WRONG if definitions.form_faults else DONE
