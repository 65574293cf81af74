"""What one day of the count says in words, with the article it follows from. Must not know a widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.clock import ClockReading
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.day_count import CountedDay, DayRole
from ogi_desk.domain.working_days import Calendar, DayKind
from ogi_desk.ui.language import message, term

translate = QCoreApplication.translate


def weekday_names() -> tuple[str, ...]:
    """Monday first, one character each."""
    return (
        translate("DayWords", "一"),
        translate("DayWords", "二"),
        translate("DayWords", "三"),
        translate("DayWords", "四"),
        translate("DayWords", "五"),
        translate("DayWords", "六"),
        translate("DayWords", "日"),
    )


def head_of(day: CountedDay) -> str:
    """The day itself: date, weekday, and the holiday it belongs to."""
    weekday = translate("DayWords", "星期{0}").format(weekday_names()[day.on.weekday()])
    parts = [f"{message(in_words(day.on))}（{weekday}）"]
    if day.kind is DayKind.WORKED_WEEKEND:
        parts.append(translate("DayWords", "{0}调休上班").format(message(day.holiday)))
    elif day.kind is DayKind.HOLIDAY:
        parts.append(translate("DayWords", "{0}放假").format(message(day.holiday)) if day.holiday else term(day.kind))
    elif day.kind is DayKind.WEEKEND:
        parts.append(term(day.kind))
    return "　".join(parts)


def role_of(day: CountedDay) -> str:
    """What the day does in the count, with its number."""
    if day.role is DayRole.COUNTED:
        return translate("DayWords", "第{0}个工作日").format(day.number)
    if day.role is DayRole.LAPSED:
        return translate("DayWords", "曾计为第{0}个工作日，因重新起算不再计入").format(day.number)
    return term(day.role)


def article_of(day: CountedDay, reading: ClockReading) -> str:
    """The article (or notice) the day's part in the count follows from."""
    rules = reading.regulation
    if day.role is DayRole.REST or day.kind is DayKind.WORKED_WEEKEND:
        return _notice(day, reading.calendar)
    topic = {
        DayRole.START: "receipt" if day.received else "reply",
        DayRole.COUNTED: "reply",
        DayRole.LAPSED: "correction",
        DayRole.CONSULTED: "consultation",
    }.get(day.role, "")
    return rules.article(topic) if topic else ""


def _notice(day: CountedDay, calendar: Calendar) -> str:
    """The notice that makes the day a holiday or a working day; one over the new year may be another year's."""
    for year in (day.on.year, day.on.year + 1, day.on.year - 1):
        arrangement = calendar.years.get(year)
        if arrangement is not None and day.on in arrangement.days():
            return arrangement.number or arrangement.notice
    return ""


def words_of(day: CountedDay, reading: ClockReading) -> tuple[str, ...]:
    """The day in lines: what it is and does, then what happened on it, each with its article."""
    lines = [_with_article(f"{head_of(day)}　{role_of(day)}。", article_of(day, reading))]
    if day.due:
        agreed = reading.regulation.article("later_date") if reading.agreed_on else ""
        lines.append(_with_article(translate("DayWords", "答复期限的最后一日。"), agreed))
    if day.original_due:
        lines.append(translate("DayWords", "未延期时答复期限的最后一日。"))
    steps = reading.steps
    told = steps[:-1] if day.on == reading.due_on else steps
    lines += [_with_article(message(step.words), step.article) for step in told if step.on == day.on]
    if day.estimated:
        lines.append(translate("DayWords", "该年放假通知尚未公布，按周末和法定节假日推算。"))
    return tuple(lines)


def _with_article(words: str, article: str) -> str:
    return f"{words}（{message(article)}）" if article else words
