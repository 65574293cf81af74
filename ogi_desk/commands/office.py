"""``due``, ``backup``, ``restore`` and ``doctor``: what waits, and the care of the office folder."""

from __future__ import annotations

import argparse
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ogi_desk.commands.calling import DONE, UNAVAILABLE, office_folder, opened, say, say_json
from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.errors import InputError

if TYPE_CHECKING:
    from ogi_desk.services.due import DueItem

#: Requests answered no longer ago than this are in the calendar file as cancelled.
_CANCELLED = timedelta(days=90)
_KINDS = {"request": "申请", "publication": "公开", "obligation": "报送"}


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    command = commands.add_parser("due", help="列出到期和超期的事项")
    command.add_argument("--on", metavar="DATE", type=_day, help="按这一天计算，缺省为今天")
    command.add_argument("--all", action="store_true", help="已办结的申请、两年以前到期的年度报告也列出")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.add_argument("--ics", metavar="FILE", type=Path, help="把期限写成日历文件（.ics），供日历软件导入")
    command.set_defaults(run=_due)

    command = commands.add_parser("backup", help="把整个单位文件夹备份成一个文件")
    command.add_argument("file", metavar="FILE", type=Path)
    command.set_defaults(run=_backup)

    command = commands.add_parser("restore", help="把备份放回单位文件夹")
    command.add_argument("file", metavar="FILE", type=Path)
    command.set_defaults(run=_restore)

    command = commands.add_parser("doctor", help="检查单位文件夹")
    command.add_argument("--json", action="store_true", help="输出 JSON")
    command.set_defaults(run=_doctor)


def _day(text: str) -> date:
    day = parse_date(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"“{text}”不是日期，请写成 2012-03-01 这样的日期")
    return day


def _due(args: argparse.Namespace) -> int:
    from ogi_desk.services.due import due_list, settled_since
    from ogi_desk.services.duties import duties

    on = args.on or date.today()
    with opened(args) as workplace, workplace.office.read() as reader:
        known = duties(workplace.office.folder)
        items = due_list(reader, workplace.definitions, on, args.all, known)
        over = [] if args.all else settled_since(reader, workplace.definitions, on - _CANCELLED, on)
        agency = reader.profile().agency
    if args.ics:
        _write_calendar(args.ics, [*items, *over], agency)
    if args.json:
        say_json([item.as_json() for item in items])
    elif args.ics:
        say(f"已写出期限日历：{args.ics}")
    elif not items:
        say("没有到期或超期的事项。")
    else:
        for item in items:
            say(_told(item))
    return DONE


def _write_calendar(file: Path, items: list[DueItem], agency: str) -> None:
    from ogi_desk.exchange.due_calendar import due_calendar
    from ogi_desk.services.whole_files import write_whole

    if file.suffix.lower() != ".ics":
        raise InputError("“{file}”的结尾不是 .ics，请改为 期限.ics 这样的名字。", file=str(file))
    write_whole(file, due_calendar(items, datetime.now(), agency))


def _told(item: DueItem) -> str:
    from ogi_desk.domain.clock import RequestState

    try:
        state = RequestState.by_id(item.state).label
    except KeyError:
        state = item.state
    left = item.working_days_left
    if left is None or item.state == "answered":
        days = ""
    elif item.late:
        days = f"  已超 {-left} 个工作日" if left else ""
    else:
        days = f"  还有 {left} 个工作日"
    due = item.due.isoformat() if item.due else f"{state}，未起算"
    return f"{due}  {_KINDS.get(item.kind, item.kind)}  {item.ref}  {item.title}  {state}{days}".replace("\n", " ")


def _backup(args: argparse.Namespace) -> int:
    if not args.file.absolute().parent.is_dir():
        raise InputError("没有文件夹“{folder}”，请先建好再备份。", folder=str(args.file.absolute().parent))
    if args.file.is_dir():
        raise InputError("“{file}”是一个文件夹，请给出备份文件的名字，如 备份.zip。", file=str(args.file))
    with opened(args) as workplace:
        workplace.office.backup(args.file)
    say(f"已备份到 {args.file}")
    return DONE


def _restore(args: argparse.Namespace) -> int:
    from ogi_desk.app import OfficeFolders

    if not args.file.is_file():
        raise InputError("找不到备份文件“{file}”，请核对路径。", file=str(args.file))
    folder = office_folder(args)
    offices = OfficeFolders()
    there_was_one = offices.exists(folder)
    offices.restore(args.file, folder, replace=True)  # the office there may be damaged: it is kept aside, not opened
    say(f"已恢复到 {folder}" + ("，原有的数据移到了其中的 backups" if there_was_one else ""))
    return DONE


def _doctor(args: argparse.Namespace) -> int:
    from ogi_desk.app import OfficeFolders
    from ogi_desk.services.definitions import load_definitions

    folder, offices = office_folder(args), OfficeFolders()
    if not offices.exists(folder):
        raise InputError("“{folder}”里没有办公数据，请用 --office 指明单位文件夹。", folder=folder)
    told, advice = offices.examine(folder), offices.advise(folder)
    problems = [sentence for sentence in told if sentence not in advice]
    problems += [f"{str(fault).rstrip('。')}。" for fault in load_definitions(folder).form_faults]
    if args.json:
        say_json({"office": str(folder), "problems": problems, "advice": advice})
    else:
        for sentence in problems:
            say(f"[问题] {sentence}")
        for sentence in advice:
            say(f"[建议] {sentence}")
        if not problems:
            say(f"单位文件夹完好：{folder}")
    return UNAVAILABLE if problems else DONE
