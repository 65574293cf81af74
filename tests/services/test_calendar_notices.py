"""A holiday notice entered moves what it must, says so before, is undone, and is asked for when it is missing."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ogi_desk.domain.calendar_data import read_calendar_year, write_calendar_year
from ogi_desk.domain.clock import read_clock
from ogi_desk.domain.errors import Cancelled, InputError
from ogi_desk.domain.notice_draft import first_draft, toggled
from ogi_desk.domain.records import CalendarNotice, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel, RequestEventKind
from ogi_desk.domain.working_days import Calendar, CalendarYear, DayKind, Holiday
from ogi_desk.services.calendar_notices import (
    enter_notice,
    missing_notice,
    moved_by,
    next_notices,
    notice_of,
    notices_between,
    withdraw_notice,
)
from ogi_desk.services.definitions import calendar_of, definitions_of, load_calendar, load_definitions
from ogi_desk.services.records import redo, undo
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office

TODAY = date(2026, 12, 21)
SHIPPED = load_definitions()
SPRING = Holiday("春节", tuple(date(2027, 2, 5) + timedelta(i) for i in range(8)), (date(2027, 1, 31),))
NEXT = CalendarYear(
    year=2027,
    holidays=(Holiday("元旦", (date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 3))), SPRING),
    notice="国务院办公厅关于2027年部分节假日安排的通知",
    number="国办发明电〔2026〕9号",
    source="https://www.gov.cn/",
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[StoredOffice]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def request(number: int, received: date, *events: RequestEvent) -> Request:
    return Request(
        received_on=received,
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="申请公开统计公报",
        number=f"2026-{number:03d}",
        events=events,
    )


def event(kind: RequestEventKind, on: date, outcome: Outcome | None = None) -> RequestEvent:
    return RequestEvent(kind=kind, on=on, outcome=outcome)


def test_exactly_the_open_requests_whose_date_moves_are_shown(office: StoredOffice) -> None:
    kind = RequestEventKind
    with office.write("李办", "登记") as writer:
        early = writer.add(request(1, date(2026, 12, 1)))  # due 2026-12-29, before the change
        over = writer.add(request(2, date(2027, 1, 8)))
        answered = writer.add(request(3, date(2026, 12, 20), event(kind.ANSWERED, date(2026, 12, 21), Outcome.GRANTED)))
        waiting = writer.add(request(4, date(2026, 12, 18), event(kind.CORRECTION_ASKED, date(2026, 12, 21))))
        binned = writer.add(replace(request(5, date(2027, 1, 8)), binned=True))
    calendar = SHIPPED.calendar.replacing([NEXT])
    with office.read() as reader:
        moved = moved_by(reader, SHIPPED, calendar, date(2027, 1, 9))
        records = reader.fetch(Request, [r.id or 0 for r in (early, over, answered, waiting, binned)])
    expected = []
    for record in records.values():
        before, after = (
            read_clock(record, known, SHIPPED.regulations, date(2027, 1, 9)).due_on
            for known in (SHIPPED.calendar, calendar)
        )
        if before != after and not record.binned:
            expected.append((record.id, record.number, before, after))
    assert [(m.request_id, m.number, m.before, m.after) for m in moved] == expected
    assert [m.number for m in moved] == ["2026-002"]
    assert moved[0].before is not None
    assert moved[0].after is not None
    assert moved[0].after != moved[0].before


def test_what_moves_is_what_the_clock_itself_shows_before_and_after(office: StoredOffice) -> None:
    chance, kind, today = random.Random(7), RequestEventKind, date(2027, 2, 20)
    kinds = [kind.CORRECTION_ASKED, kind.CORRECTION_RECEIVED, kind.CONSULTATION_SENT, kind.CONSULTATION_RETURNED]
    kinds += [kind.FEE_NOTIFIED, kind.FEE_PAID, kind.EXTENDED]
    with office.write("李办", "登记") as writer:
        for n in range(400):
            day = date(2026, 12, 1) + timedelta(chance.randrange(80))
            received, events = day, []
            for _ in range(chance.randrange(4)):
                day += timedelta(chance.randrange(9))
                chosen = chance.choice(kinds)
                days = 10 if chosen is kind.EXTENDED else None
                events.append(RequestEvent(kind=chosen, on=day, working_days=days))
            writer.add(request(n, received, *events))
    calendar = SHIPPED.calendar.replacing([NEXT])

    def shown(record: Request, known: Calendar) -> date | None:
        reading = read_clock(record, known, SHIPPED.regulations, today)
        return reading.due_on or reading.payment_due_on

    with office.read() as reader:
        moved = {m.request_id: (m.before, m.after) for m in moved_by(reader, SHIPPED, calendar, today)}
        both = {r.id: (shown(r, SHIPPED.calendar), shown(r, calendar)) for r in reader.fetch_clocks(today)}
    assert moved == {record_id: pair for record_id, pair in both.items() if pair[0] != pair[1]}
    assert 50 < len(moved) < len(both) < 401


def test_a_calendar_that_changes_nothing_moves_nothing(office: StoredOffice) -> None:
    with office.write("李办", "登记") as writer:
        writer.add(request(1, date(2026, 12, 10)))
    with office.read() as reader:
        assert moved_by(reader, SHIPPED, SHIPPED.calendar, TODAY) == []


def test_many_requests_are_counted_anew_with_progress_and_may_be_stopped(office: StoredOffice) -> None:
    with office.write("李办", "登记") as writer:
        writer.add_many(
            request(
                n,
                date(2027, 1, 4) + timedelta(n % 40),
                *(
                    ()
                    if n % 3
                    else (
                        event(RequestEventKind.CONSULTATION_SENT, date(2027, 1, 6) + timedelta(n % 40)),
                        event(RequestEventKind.CONSULTATION_RETURNED, date(2027, 1, 12) + timedelta(n % 40)),
                    )
                ),
            )
            for n in range(6_000)
        )
    calendar = SHIPPED.calendar.replacing([NEXT])
    told: list[tuple[int, int]] = []
    with office.read() as reader:
        moved = moved_by(reader, SHIPPED, calendar, date(2027, 2, 12), lambda done, of: told.append((done, of)))
    assert len(moved) > 3_000
    assert told[0] == (0, 6_000)
    assert told == sorted(told)
    assert len(told) > 5

    def stop(done: int, of: int) -> None:
        raise Cancelled("已取消")

    with office.read() as reader, pytest.raises(Cancelled):
        moved_by(reader, SHIPPED, calendar, date(2027, 2, 12), stop)


def test_a_notice_entered_stands_in_place_is_undone_and_redone(office: StoredOffice) -> None:
    assert definitions_of(office).calendar.estimated(date(2027, 3, 1))
    stored, changes = enter_notice(office, "李办", notice_of(NEXT))
    assert changes.touches("calendar_notice")
    assert changes.label == "录入放假通知"
    calendar = definitions_of(office).calendar
    assert calendar.years[2027] == NEXT
    assert calendar.kind(date(2027, 1, 31)) is DayKind.WORKED_WEEKEND
    assert calendar.estimated(date(2028, 3, 1))
    undo(office, "李办")
    assert calendar_of(office).estimated(date(2027, 3, 1))
    redo(office, "李办")
    assert calendar_of(office).years[2027] == NEXT
    again, _ = enter_notice(office, "李办", replace(stored, number="国办发明电〔2026〕10号"))
    assert again.id == stored.id
    with office.read() as reader:
        assert [n.number for n in reader.all(CalendarNotice)] == ["国办发明电〔2026〕10号"]
    _, nothing = enter_notice(office, "李办", again)
    assert not nothing.touched
    withdraw_notice(office, "李办", 2027)
    assert calendar_of(office).estimated(date(2027, 3, 1))


def test_an_opened_office_counts_by_its_own_notices_without_being_told(tmp_path: Path) -> None:
    office = open_office(tmp_path / "office", create=True)
    enter_notice(office, "李办", notice_of(NEXT))
    office.close()
    office = open_office(tmp_path / "office")
    assert office._known_definitions().calendar.years[2027] == NEXT
    office.close()


def test_a_record_stands_over_the_folders_file_and_that_over_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "calendar").mkdir()
    (tmp_path / "calendar" / "2026.toml").write_text('year = 2026\nnotice = "本单位"\n', encoding="utf-8")
    assert load_calendar(tmp_path).years[2026].notice == "本单位"
    record = notice_of(replace(NEXT, year=2026, holidays=(Holiday("元旦", (date(2026, 1, 1),)),), notice="记录"))
    assert load_calendar(tmp_path, [record]).years[2026].notice == "记录"
    guess = notice_of(replace(NEXT, announced=False))
    assert load_calendar(None, [guess]).estimated(date(2027, 5, 5))


@pytest.mark.parametrize(
    ("notice", "sentence"),
    [
        (replace(notice_of(NEXT), title=" "), "请填写通知的标题"),
        (replace(notice_of(NEXT), year=2028), "记录的是2028年，日历数据却是2027年的"),
        (replace(notice_of(NEXT), data="year = "), "不是有效的 TOML"),
        (notice_of(replace(NEXT, holidays=())), "2027年还没有任何放假的日子"),
    ],
)
def test_a_notice_that_cannot_be_kept_is_refused(office: StoredOffice, notice: CalendarNotice, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        enter_notice(office, "李办", notice)
    with office.read() as reader:
        assert reader.all(CalendarNotice) == []


def test_the_next_notice_is_asked_for_from_november() -> None:
    calendar = SHIPPED.calendar
    assert missing_notice(calendar, date(2026, 10, 31)) is None
    assert missing_notice(calendar, date(2026, 11, 1)) == 2027
    assert missing_notice(calendar.replacing([NEXT]), date(2026, 11, 1)) is None
    assert missing_notice(calendar, date(2027, 1, 2)) == 2027
    assert next_notices(calendar, date(2027, 11, 2)) == (2027, 2028)
    assert missing_notice(calendar, date(2025, 11, 3)) is None


def test_what_a_count_rests_on_is_cited() -> None:
    calendar = SHIPPED.calendar
    assert notices_between(calendar, date(2026, 3, 1), date(2026, 3, 31)) == (
        "《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）",
    )
    over = notices_between(calendar, date(2018, 12, 3), date(2019, 1, 4))
    assert [text.partition("（")[2] for text in over] == [
        "国办发明电〔2017〕12号）",
        "国办发明电〔2018〕15号）",
        "国办发明电〔2019〕3号）",
    ]
    assert len(notices_between(calendar, date(2018, 12, 3), date(2018, 12, 28))) == 1
    assert len(notices_between(calendar, date(2018, 12, 3), date(2018, 12, 29))) == 3  # the next year's 元旦
    assert notices_between(calendar, date(2026, 12, 30), date(2027, 1, 5))[1:] == (
        "2027年尚无放假通知，按周末和法定节假日推算",
    )


def test_a_year_written_reads_back_unchanged() -> None:
    for year in SHIPPED.calendar.years.values():
        assert read_calendar_year(write_calendar_year(year), "x") == year
    odd = replace(NEXT, notice='带"引号"、\\ 和\n换行\x7f')
    assert read_calendar_year(write_calendar_year(odd), "x").notice == '带"引号"、\\ 和\n换行'


def test_a_draft_starts_from_what_is_known_and_days_are_changed_one_by_one() -> None:
    draft = first_draft(SHIPPED.calendar, 2027)
    names = {holiday.name: len(holiday.days_off) for holiday in draft.holidays}
    assert names == {"元旦": 1, "春节": 4, "清明节": 1, "劳动节": 2, "端午节": 1, "中秋节": 1, "国庆节": 3}
    assert first_draft(SHIPPED.calendar, 2026) is SHIPPED.calendar.years[2026]
    off = toggled(draft, date(2027, 2, 9))
    assert date(2027, 2, 9) in next(h for h in off.holidays if h.name == "春节").days_off
    worked = toggled(off, date(2027, 2, 20))
    assert next(h for h in worked.holidays if h.name == "春节").worked == (date(2027, 2, 20),)
    assert toggled(toggled(worked, date(2027, 2, 20)), date(2027, 2, 9)) == draft
    alone = toggled(draft, date(2027, 7, 29))
    assert alone.holidays[-1] == Holiday("其他放假", (date(2027, 7, 29),))
    assert toggled(alone, date(2027, 7, 29)) == draft
