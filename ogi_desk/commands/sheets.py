"""``import``, ``export``, ``returns`` and ``template``: sheets in and out of the office."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import DONE, WRONG, actor, complain, office_folder, opened, say, say_json, year_number
from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.errors import InputError

if TYPE_CHECKING:
    from ogi_desk.app import Workplace

_SHOWN_FAULTS = 200  # lines for a person; --json has all of them


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    command = commands.add_parser("import", help="导入表格：全部导入，或一行也不导入")
    command.add_argument("kind", metavar="KIND", help="publications requests cases facts opening")
    command.add_argument("file", metavar="FILE", type=Path, help=".xlsx 或 .csv 文件")
    command.add_argument("--dry-run", action="store_true", help="只检查，不写入")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_import)

    command = commands.add_parser("export", help="导出表格，列与导入相同；catalogue 为公开目录")
    command.add_argument("kind", metavar="KIND", help="publications requests cases facts opening catalogue")
    command.add_argument("file", metavar="FILE", type=Path, help=".xlsx 或 .csv 文件；catalogue 还可以是 .html、.pdf")
    command.add_argument("--masked", action="store_true", help="隐去申请人的姓名、号码（只用于 requests，不宜再导入）")
    command.set_defaults(run=_export)

    command = commands.add_parser("returns", help="按月或按季度统计的报表（.xlsx、.csv）")
    command.add_argument("year", metavar="YEAR", type=year_number)
    command.add_argument("file", metavar="FILE", type=Path, nargs="?", help=".xlsx 或 .csv 文件")
    command.add_argument("--by", choices=("month", "quarter"), default="quarter", help="按月或按季度，缺省按季度")
    command.add_argument("--until", metavar="DATE", type=_day, help="只统计到这一天所在的月或季度")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_returns)

    command = commands.add_parser("template", help="写一张可填写的空表")
    command.add_argument("kind", metavar="KIND", help="publications requests cases facts opening")
    command.add_argument("file", metavar="FILE", type=Path, help=".xlsx 或 .csv 文件")
    command.set_defaults(run=_template)


def _import(args: argparse.Namespace) -> int:
    from ogi_desk.exchange.sheets import read_sheet
    from ogi_desk.services.imports import carry_out, plan_import
    from ogi_desk.services.sheet_columns import sheet_kind

    sheet_kind(args.kind)  # refused before anything is opened
    headings, rows = read_sheet(args.file)
    with _planning_workplace(args) as workplace, workplace.office.read() as reader:
        plan = plan_import(reader, workplace.definitions, args.kind, headings, rows, args.file.name)
    written = not plan.faults and not args.dry_run
    if written:
        with opened(args, read_only=False, create=True) as workplace:
            carry_out(workplace.office, actor(), plan)
    if args.json:
        say_json(
            {
                "kind": args.kind,
                "file": args.file.name,
                "rows": plan.row_count,
                "imported": len(plan.records) if written else 0,
                "dry_run": args.dry_run,
                "faults": [{"row": f.row, "column": f.column, "message": f.message} for f in plan.faults],
                "notices": list(plan.notices),
            }
        )
    if plan.faults:
        if not args.json:
            for fault in plan.faults[:_SHOWN_FAULTS]:
                say(str(fault))
            if len(plan.faults) > _SHOWN_FAULTS:
                say(f"……共 {len(plan.faults)} 处，其余用 --json 查看。")
        first, more = plan.faults[0], len(plan.faults) - 1
        others = f"（另有 {more} 处错误）" if more else ""
        complain(f"文件“{args.file.name}”{first}{others}，没有导入任何一行。")
        return WRONG
    if not args.json:
        for notice in plan.notices:
            say(notice)
        done = f"已导入 {len(plan.records)} 行" if written else f"检查无误，可以导入 {len(plan.records)} 行（未写入）"
        say(f"{done}：{args.file.name}")
    return DONE


@contextmanager
def _planning_workplace(args: argparse.Namespace) -> Iterator[Workplace]:
    """The office to plan against; where there is none yet, an empty one that leaves no trace."""
    from ogi_desk.app import OfficeFolders, open_workplace

    if OfficeFolders().exists(office_folder(args)):
        with opened(args) as workplace:
            yield workplace
        return
    with tempfile.TemporaryDirectory(prefix="ogi-desk-", ignore_cleanup_errors=True) as place:
        workplace = open_workplace(Path(place) / "office", create=True)
        try:
            yield workplace
        finally:
            workplace.office.close()


def _export(args: argparse.Namespace) -> int:
    if args.kind == "catalogue" and args.file.suffix.lower() in (".html", ".pdf"):
        return _catalogue(args)
    if args.kind == "catalogue" and args.file.suffix.lower() not in (".xlsx", ".csv"):
        raise InputError("文件名“{file}”的扩展名应为 .xlsx、.csv、.html 或 .pdf，请改名后再导出。", file=args.file.name)
    with opened(args) as workplace, workplace.office.read() as reader:
        count = workplace.sheets.export_counted(reader, args.kind, args.file, mask=args.masked)
    say(f"已导出 {count.rows} 行：{args.file}")
    if count.incomplete:
        shown = "、".join(count.incomplete[:5])
        told = "送达、收费、适用条例、代理人等记载"
        say(f"有 {len(count.incomplete)} 件申请的{told}在表中没有相应的列，未能导出：{shown}")
    return DONE


def _catalogue(args: argparse.Namespace) -> int:
    """The public directory as it is read: a web page or paper."""
    from ogi_desk.services.catalogue import make_catalogue
    from ogi_desk.services.whole_files import write_whole

    with opened(args) as workplace:
        with workplace.office.read() as reader:
            catalogue = make_catalogue(reader, workplace.definitions, date.today())
        if args.file.suffix.lower() == ".html":
            content = workplace.pages.write_catalogue(catalogue)
        else:
            content = workplace.press.print_catalogue(catalogue).pdf
    write_whole(args.file, content)
    say(f"已导出 {catalogue.count} 行：{args.file}")
    return DONE


def _returns(args: argparse.Namespace) -> int:
    from ogi_desk.services.returns import make_returns

    with opened(args) as workplace, workplace.office.read() as reader:
        returns = make_returns(reader, workplace.definitions, args.year, args.by, args.until)
    if args.json:
        say_json(
            {
                "year": returns.year,
                "agency": returns.agency,
                "periods": [str(name) for name in returns.periods],
                "lines": [
                    {
                        "group": line.group,
                        "label": line.label,
                        "unit": line.unit,
                        "values": [float(v) if v % 1 else int(v) for v in line.values],
                        "whole": float(line.whole) if line.whole % 1 else int(line.whole),
                    }
                    for line in returns.lines
                ],
            }
        )
    elif args.file is None:
        raise InputError("请给出要写的文件（.xlsx 或 .csv），或加 --json。")
    if args.file is not None:
        workplace.sheets.write_returns(returns, args.file)
        if not args.json:
            say(f"已写出 {returns.year} 年统计报表：{args.file}")
    return DONE


def _day(text: str) -> date:
    day = parse_date(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"日期应写成 2012-06-30 的样子，现为“{text}”")
    return day


def _template(args: argparse.Namespace) -> int:
    from ogi_desk.exchange.template import write_template
    from ogi_desk.services.definitions import load_categories
    from ogi_desk.services.sheet_columns import sheet_kind

    kind = sheet_kind(args.kind)
    if args.file.suffix.lower() not in (".xlsx", ".csv"):
        raise InputError("文件名“{file}”的扩展名应为 .xlsx 或 .csv，请改名后再试。", file=args.file.name)
    write_template(kind, args.file, _categories(args) or load_categories().paths)
    say(f"已写出空表：{args.file}")
    return DONE


def _categories(args: argparse.Namespace) -> tuple[str, ...]:
    """The office's categories where there is an office; a template can be had without one."""
    from ogi_desk.app import OfficeFolders

    if not args.office and not OfficeFolders().exists(office_folder(args)):
        return ()
    with opened(args) as workplace:
        return workplace.definitions.categories.paths
