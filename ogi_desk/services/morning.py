"""The morning list: everything that waits for somebody today, in groups, the most pressing first.

Computed from records and definitions each time; nothing is kept, so nothing can be forgotten. Shows and blocks nothing
itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path

from ogi_desk.domain.saying import Saying, listed
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.calendar_notices import missing_notice
from ogi_desk.services.day_guard import jumped_back
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.due import DueItem, obligations_on, publications_on
from ogi_desk.services.duties import began, duties
from ogi_desk.services.intake import gaps, places, ticks
from ogi_desk.services.morning_items import NEAR, MorningGroup, MorningItem, days_in_words, short_day
from ogi_desk.services.morning_requests import cases_to_answer, letters_waiting, requests_waiting
from ogi_desk.services.ports import Reader
from ogi_desk.services.retention import expired

__all__ = ["MorningGroup", "MorningItem", "days_in_words", "morning_list"]

#: A daily copy older than this many days means that none is made any more.
BACKUP_DAYS = 7


def morning_list(
    reader: Reader,
    definitions: Definitions,
    today: date,
    *,
    last_backup: date | None = None,
    last_seen: datetime | None = None,
    now: datetime | None = None,
    folder: Path | None = None,
    over: Sequence[int] | None = None,
) -> list[MorningItem]:
    """Return what waits on a day, by group and within it by day.

    ``last_backup`` is the day of the newest copy, ``last_seen`` the moment the program was last used, ``now`` this
    moment (the end of ``today`` when not given), ``folder`` the office's, for its own duties and rules of disputes.
    ``over`` are the requests past their retention time, for one who knows them already: asking for them takes long.
    """
    calendar = definitions.calendar
    moment = now or datetime.combine(today, time.max)
    found = [
        *_clock(reader, last_seen, moment),
        *requests_waiting(reader, definitions, today),
        *cases_to_answer(reader, calendar, today, folder),
        *letters_waiting(reader, today),
        *(_publication(item, today) for item in publications_on(reader, definitions, today) if _near(item)),
        *(_duty(item, today) for item in obligations_on(reader, definitions, today, known=duties(folder))),
        *_intake(reader, calendar, today),
        *_upkeep(reader, calendar, today, last_backup, over),
    ]
    order = {group: number for number, group in enumerate(MorningGroup)}
    return sorted(found, key=lambda item: (order[item.group], not item.late, item.due or date.max))


def _near(item: DueItem) -> bool:
    return item.late or (item.working_days_left is not None and item.working_days_left <= NEAR)


def _publication(item: DueItem, today: date) -> MorningItem:
    return MorningItem(
        group=MorningGroup.PUBLICATION,
        words=item.title,
        detail=listed((_day_words(item, today), item.ref), " · "),
        due=item.due,
        left=item.working_days_left,
        late=item.late,
        record_kind=item.record_kind,
        record_id=item.record_id,
    )


def _duty(item: DueItem, today: date) -> MorningItem:
    what, _, rest = item.key.partition("/")
    return MorningItem(
        group=MorningGroup.DUTY,
        words=item.ref,
        detail=listed([words for words in (_day_words(item, today), item.title) if words], " · "),
        due=item.due,
        left=item.working_days_left,
        late=item.late,
        record_kind=what if what == "report" else "",
        record_id=int(rest) if what == "report" else None,
        key=item.key,
    )


def _day_words(item: DueItem, today: date) -> str:
    return days_in_words(item.due, item.working_days_left or 0, today) if item.due else ""


def _intake(reader: Reader, calendar: Calendar, today: date) -> Iterator[MorningItem]:
    profile = reader.profile()
    if calendar.is_working_day(today):
        seen = {one.place for one in ticks(reader, today)}
        missing = [place for place in places(profile) if place not in seen]
        if missing:
            words = Saying("今日尚未查收：{places}", places=listed(missing))
            yield MorningItem(group=MorningGroup.INTAKE, words=words, due=today, left=0)
    left_out = gaps(reader, profile, calendar, today)
    if left_out:
        days = list(dict.fromkeys(gap.day for gap in left_out))
        yield MorningItem(
            group=MorningGroup.INTAKE,
            words=Saying("{days}个工作日有{count}处没有查收记录", days=len(days), count=len(left_out)),
            detail=_days_listed(days, today),
            due=days[0],
            left=calendar.count(today, days[0]),
            late=True,
        )


def _days_listed(days: Sequence[date], today: date) -> str:
    shown = listed(short_day(day, today) for day in days[:5])
    return Saying("{days}等", days=shown) if len(days) > 5 else shown


def _clock(reader: Reader, last_seen: datetime | None, now: datetime) -> Iterable[MorningItem]:
    sentence = jumped_back(reader, last_seen, now)
    return [MorningItem(group=MorningGroup.CLOCK, words=sentence, late=True)] if sentence else []


def _upkeep(
    reader: Reader, calendar: Calendar, today: date, last_backup: date | None, over: Sequence[int] | None
) -> Iterator[MorningItem]:
    year = missing_notice(calendar, today)
    if year is not None:
        words = Saying("{year}年的节假日安排尚未录入，期限按估计计算", year=year)
        yield MorningItem(group=MorningGroup.HOLIDAYS, words=words)
    kept_too_long = expired(reader, reader.profile(), today) if over is None else over
    if kept_too_long:
        words = Saying("{count}件已办结申请的个人信息超过保存期限", count=len(kept_too_long))
        yield MorningItem(group=MorningGroup.RETENTION, words=words)
    since = last_backup or began(reader)
    if since is not None and (today - since).days > BACKUP_DAYS:
        days = (today - since).days
        words = (
            Saying("上次备份在{days}天前", days=days) if last_backup else Saying("启用{days}天以来尚未备份", days=days)
        )
        yield MorningItem(group=MorningGroup.BACKUP, words=words, late=True)
