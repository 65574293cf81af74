"""``explanations YEAR --output FILE.pdf``: the annex that explains every figure of a year's report (数据说明)."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from ogi_desk.commands.calling import DONE, form_of, opened, say, year_number
from ogi_desk.domain.errors import InputError


def add(commands: Any) -> None:
    """Add the command to the parser."""
    command = commands.add_parser("explanations", help="写出数据说明：每个数字的规则、算式、上年数和记录（.pdf）")
    command.add_argument("year", metavar="YEAR", type=year_number)
    command.add_argument("--output", metavar="FILE", type=Path, required=True, help="要写的 PDF 文件")
    command.add_argument("--form", metavar="ID", help="报告格式，缺省按年度选用")
    command.add_argument("--first", metavar="N", type=_positive, help="每个数字至多列出几条记录，缺省30条")
    command.add_argument("--all", action="store_true", help="列出全部记录")
    command.add_argument("--texts", action="store_true", help="列出申请内容（其中可能写有第三人，交出前请核对）")
    command.set_defaults(run=_explanations)


def _explanations(args: argparse.Namespace) -> int:
    from ogi_desk.services.explanation_annex import USUAL_LIMIT, make_annex
    from ogi_desk.services.whole_files import write_whole

    if args.output.suffix.lower() != ".pdf":
        raise InputError("数据说明写成 .pdf，“{file}”不是，请改文件名。", file=str(args.output))
    if args.all and args.first:
        raise InputError("--all 和 --first 只能给出一个，请去掉其中之一。")
    limit = 0 if args.all else args.first or USUAL_LIMIT
    with opened(args) as workplace:
        form = form_of(workplace.definitions, args.year, args.form)
        with workplace.office.read() as reader:
            annex = make_annex(
                reader, workplace.definitions, args.year, form.id, date.today(), limit=limit, texts=args.texts
            )
        paper = workplace.press.print_annex(annex)
    write_whole(args.output, paper.pdf)
    say(f"已写出{annex.title}（{paper.pages}页）：{args.output}")
    return DONE


def _positive(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 1_000_000):
        raise argparse.ArgumentTypeError(f"条数应是 30 这样的正整数，现为“{text}”")
    return int(text)
