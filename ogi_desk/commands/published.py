"""``check YEAR --published FILE``: what the website shows against what was signed here."""

from __future__ import annotations

import argparse

from ogi_desk.commands.calling import DONE, FOUND, form_of, opened, say, say_json


def compare(args: argparse.Namespace) -> int:
    """Compare a file from the website with the newest signed report, or with the report as it stands."""
    from ogi_desk.commands.reports import prepared
    from ogi_desk.exchange.report_pages import OfficePages, signed_report
    from ogi_desk.services.report_files import compare_published
    from ogi_desk.services.signoff import standing
    from ogi_desk.services.whole_files import read_whole

    content = read_whole(args.published)
    with opened(args) as workplace:
        form = form_of(workplace.definitions, args.year, args.form)
        with workplace.office.read() as reader:
            snapshot = standing(reader, args.year, form.id).snapshot
        report = signed_report(snapshot, form) if snapshot else prepared(workplace, args.year, form.id)
    _, found = compare_published(report, form, content, args.published.name, OfficePages())
    if args.json:
        say_json(
            {
                "form": form.id,
                "year": args.year,
                "version": snapshot.version if snapshot else 0,
                "differences": [
                    {
                        "message": str(d.message),
                        "ours": str(d.ours),
                        "theirs": str(d.theirs),
                        "cell": [d.cell.table, d.cell.row, d.cell.column] if d.cell else None,
                        "section": d.section,
                        "place": str(d.place),
                    }
                    for d in found
                ],
            }
        )
    else:
        for difference in found:
            say(difference.message + (f"（{difference.place}）" if difference.place else ""))
        kind = f"签发的第 {snapshot.version} 版" if snapshot else "尚未签发的报告"
        say(f"与{kind}有 {len(found)} 处不同。" if found else f"与{kind}一致。")
    return FOUND if found else DONE
