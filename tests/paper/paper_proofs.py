"""Proof sheets to print: an ordinary one and the worst of a year, their days by a plain recount of working days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from ogi_desk.domain.day_count import CountedDay, DayRole
from ogi_desk.domain.proof import ProofLine, ProofSheet
from ogi_desk.domain.working_days import DayKind

#: name, first and last day off, weekends worked
HOLIDAYS_2026 = (
    ("元旦", date(2026, 1, 1), date(2026, 1, 3), (date(2026, 1, 4),)),
    ("春节", date(2026, 2, 15), date(2026, 2, 23), (date(2026, 2, 14), date(2026, 2, 28))),
    ("清明节", date(2026, 4, 4), date(2026, 4, 6), ()),
    ("劳动节", date(2026, 5, 1), date(2026, 5, 5), (date(2026, 5, 9),)),
)


def kind_of(day: date) -> tuple[DayKind, str]:
    """What a day of the winter of 2026 is, and its holiday's name."""
    for name, first, last, worked in HOLIDAYS_2026:
        if first <= day <= last:
            return DayKind.HOLIDAY, name
        if day in worked:
            return DayKind.WORKED_WEEKEND, name
    return (DayKind.WEEKEND if day.weekday() > 4 else DayKind.WORKING), ""


def counted(
    first: date,
    last: date,
    *,
    start: date,
    allowed: int = 20,
    extended: int = 0,
    waiting: tuple[tuple[date, date], ...] = (),
    consulted: tuple[tuple[date, date], ...] = (),
) -> tuple[CountedDay, ...]:
    """The days from receipt on: spans are (first day not counted, last day not counted)."""
    days: list[CountedDay] = []
    number = 0
    day = first
    while day <= last:
        kind, name = kind_of(day)
        works = kind in (DayKind.WORKING, DayKind.WORKED_WEEKEND)
        role, shown = DayRole.REST, None
        if day in (first, start):
            role, number = DayRole.START, 0
        elif any(a <= day <= b for a, b in waiting):
            role = DayRole.WAITING
        elif number == allowed + extended and day > start:
            role = DayRole.AFTER
        elif any(a <= day <= b for a, b in consulted):
            role = DayRole.CONSULTED if works else DayRole.REST
        elif works:
            number += 1
            role, shown = (DayRole.COUNTED if day > start else DayRole.LAPSED), number
        days.append(
            CountedDay(
                on=day,
                kind=kind,
                role=role,
                number=shown,
                holiday=name,
                received=day == first,
                due=day > start and shown == allowed + extended,
                original_due=day > start and extended > 0 and shown == allowed,
                estimated=day.year > 2026,
            )
        )
        day += timedelta(days=1)
    return tuple(days)


def proof_line(on: date, words: str, article: str = "", letter: str = "", delivery: str = "") -> ProofLine:
    return ProofLine(on=on, words=words, article=article, letter=letter, delivery=delivery)


FACTS = (
    ("登记号", "2026-0003"),
    ("申请人", "陈堃（自然人）"),
    ("申请方式", "信函（签收）"),
    ("收到日期", "2026年1月8日"),
    ("申请内容", "2020年以来泉港区规模以上工业企业名单、主要产品产量以及分行业能源消费总量情况"),
    ("适用条例", "《中华人民共和国政府信息公开条例》（国务院令第711号，2019年5月15日起施行）"),
    ("答复期限", "20个工作日"),
    ("期限届满日", "2026年4月30日"),
)
NOTICES = (
    "《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）",
    "《国务院办公厅关于2025年部分节假日安排的通知》（国办发明电〔2024〕12号）",
)

SHORT = ProofSheet(
    title="政府信息公开申请答复期限计算说明",
    agency="泉州市泉港区统计局",
    facts=(*FACTS[:3], ("收到日期", "2026年1月30日"), *FACTS[4:7], ("期限届满日", "2026年3月5日")),
    lines=(
        proof_line(date(2026, 1, 30), "收到申请", "条例第三十一条", "泉港统公收〔2026〕3号", "2026年1月30日当面送达"),
        proof_line(date(2026, 3, 9), "答复：予以公开", "条例第三十三条、第三十六条", "泉港统公复〔2026〕4号", ""),
    ),
    days=counted(date(2026, 1, 30), date(2026, 3, 9), start=date(2026, 1, 30)),
    conclusion=("答复期限自2026年1月31日起算，至2026年3月5日届满。", "本机关于2026年3月9日答复，超期4天。"),
    notices=NOTICES[:1],
    made_on=date(2026, 6, 1),
)

_WORST_LINES = (
    ("2026-01-08", "收到申请", "条例第三十一条第二项", "泉港统公收〔2026〕3号", "2026年1月9日 邮寄签收"),
    (
        "2026-01-14",
        "发出补正告知书",
        "条例第三十条",
        "泉港统公补〔2026〕1号",
        "2026年1月16日 邮寄签收（EMS1234567890）",
    ),
    ("2026-02-03", "收到补正", "条例第三十条", "", "网上提交，双方确认"),
    ("2026-02-11", "征求第三方意见发出", "条例第三十二条", "泉港统公征〔2026〕1号", "2026年2月12日 当面签收"),
    (
        "2026-02-11",
        "告知申请人征求意见所需时间不计算在内",
        "条例第三十三条第三款",
        "泉港统公告〔2026〕2号",
        "2026年2月13日 邮寄签收",
    ),
    ("2026-03-05", "收到第三方意见", "条例第三十二条", "", "回执原件存卷"),
    ("2026-03-10", "征求区发展和改革局意见", "条例第三十四条", "泉港统公协〔2026〕1号", "公文交换"),
    ("2026-03-17", "收到区发展和改革局意见", "条例第三十四条", "泉港发改函〔2026〕18号", ""),
    (
        "2026-03-20",
        "经负责人同意延长答复期限20个工作日",
        "条例第三十三条第二款",
        "泉港统公延〔2026〕1号",
        "2026年3月21日 邮寄签收",
    ),
    (
        "2026-04-16",
        "答复：部分公开",
        "条例第三十六条、第三十七条",
        "泉港统公复〔2026〕5号",
        "2026年4月18日 邮寄签收（EMS1234567891）",
    ),
    ("2026-04-18", "送达", "", "泉港统公送〔2026〕5号", "本人签收"),
    ("2026-05-06", "更正告知", "条例第四十一条", "泉港统公更〔2026〕1号", "2026年5月8日 邮寄签收"),
)

WORST = replace(
    SHORT,
    facts=FACTS,
    lines=tuple(proof_line(date.fromisoformat(on), *words) for on, *words in _WORST_LINES),
    days=counted(
        date(2026, 1, 8),
        date(2026, 5, 6),
        start=date(2026, 2, 3),
        extended=20,
        waiting=((date(2026, 1, 15), date(2026, 2, 2)),),
        consulted=((date(2026, 2, 12), date(2026, 3, 5)), (date(2026, 3, 11), date(2026, 3, 17))),
    ),
    conclusion=(
        "本机关2026年2月3日收到补正，答复期限自次一工作日起重新计算20个工作日。",
        "征求第三方意见（2月12日至3月5日）、征求其他机关意见（3月11日至17日）所需时间不计算在内；经批准延长20个工作日，期限至2026年4月30日届满。",
        "本机关于2026年4月16日作出答复，未超过法定期限。",
    ),
    notices=NOTICES,
)


def with_lines(sheet: ProofSheet, count: int) -> ProofSheet:
    """The sheet with many more events, one a day."""
    first = sheet.days[0].on
    lines = tuple(
        proof_line(
            first + timedelta(days=n),
            f"第{n + 1}项事项，说明较长需要转行的经过",
            "条例第三十条",
            f"泉港统〔2026〕{n + 1}号",
            "当面签收",
        )
        for n in range(count)
    )
    return replace(sheet, lines=lines)


def marks(days: tuple[CountedDay, ...]) -> Mapping[date, int]:
    """The numbers of the counted days."""
    return {day.on: day.number for day in days if day.number is not None and day.role is DayRole.COUNTED}
