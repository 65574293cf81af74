"""Monthly and quarterly returns: every number recounted by plain code over the same records."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import ChannelUse, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Channel, Outcome, RequestChannel, RequestEventKind
from ogi_desk.exchange.returns_sheet import write_returns
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.returns import Returns, make_returns, periods_of
from ogi_desk.storage.opening import open_office

YEAR = 2021


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return open_office(tmp_path_factory.mktemp("returns") / "office", create=True)


@pytest.fixture(scope="module")
def records(office: Office) -> tuple[list[Publication], list[Request]]:
    chance = random.Random(3)
    paths = load_definitions().categories.paths
    first = date(YEAR - 1, 11, 1)
    items, requests = [], []
    for number in range(150):
        day = first + timedelta(days=chance.randrange(450))
        uses = tuple(ChannelUse(channel=c) for c in chance.sample(list(Channel), chance.randrange(3)))
        items.append(Publication(title=f"信息{number}", category=chance.choice(paths), published_on=day, channels=uses))
        answered = day + timedelta(days=chance.randrange(1, 60))
        events = (
            (RequestEvent(kind=RequestEventKind.ANSWERED, on=answered, outcome=chance.choice(list(Outcome))),)
            if chance.random() < 0.8
            else ()
        )
        requests.append(
            Request(
                number=f"申{number}",
                received_on=day,
                channel=chance.choice(list(RequestChannel)),
                applicant_class=chance.choice(list(ApplicantClass)),
                content="申请",
                events=events,
            )
        )
    with office.write("测试", "登记") as writer:
        writer.add_many(items)
        writer.add_many(requests)
    return items, requests


def line(returns: Returns, label: str) -> list[int]:
    return [int(v) for found in returns.lines if found.label == label for v in (*found.values, found.whole)]


@pytest.mark.parametrize("by", ["month", "quarter"])
def test_recounted(office: Office, records: tuple[list[Publication], list[Request]], by: str) -> None:
    items, requests = records
    definitions = load_definitions()
    with office.read() as reader:
        returns = make_returns(reader, definitions, YEAR, by)
    spans = [(p.start, p.end) for _, p in periods_of(YEAR, by)]
    assert len(spans) == (12 if by == "month" else 4)
    assert spans[0][0] == date(YEAR, 1, 1)
    assert spans[-1][1] == date(YEAR, 12, 31)
    spans.append((date(YEAR, 1, 1), date(YEAR, 12, 31)))

    def counted(days: list[date]) -> list[int]:
        return [sum(1 for day in days if a <= day <= b) for a, b in spans]

    assert line(returns, "主动公开信息数") == counted([i.published_on for i in items])
    for channel in Channel:
        mine = [i.published_on for i in items if any(u.channel is channel for u in i.channels)]
        assert line(returns, f"渠道：{channel.label}") == counted(mine)
    for path in definitions.categories.paths:
        mine = [i.published_on for i in items if i.category == path or i.category.startswith(f"{path}/")]
        assert line(returns, f"类别：{path}") == counted(mine)
    assert line(returns, "收到申请数") == counted([r.received_on for r in requests])
    answers = [(r.events[0].on, r.events[0].outcome) for r in requests if r.events]
    assert line(returns, "办结申请数") == counted([day for day, _ in answers])
    for outcome in Outcome:
        assert line(returns, f"结果：{outcome.label}") == counted([day for day, o in answers if o is outcome])

    def open_on(day: date) -> int:
        return sum(1 for r in requests if r.received_on <= day and not (r.events and r.events[0].on <= day))

    assert line(returns, "期初结转申请数") == [open_on(a - timedelta(days=1)) for a, _ in spans]
    assert line(returns, "期末结转申请数") == [open_on(b) for _, b in spans]


def test_what_comes_in_equals_what_goes_out(office: Office, records: object) -> None:
    with office.read() as reader:
        returns = make_returns(reader, load_definitions(), YEAR, "month")
    rows = [line(returns, name) for name in ("期初结转申请数", "收到申请数", "办结申请数", "期末结转申请数")]
    for before, new, closed, after in zip(*rows, strict=True):
        assert before + new == closed + after


def test_periods_not_begun_are_left_out(office: Office, records: object) -> None:
    with office.read() as reader:
        returns = make_returns(reader, load_definitions(), YEAR, "quarter", date(YEAR, 5, 3))
    assert returns.periods == ("第1季度", "第2季度")
    with pytest.raises(InputError, match="week"):
        periods_of(YEAR, "week")


def test_as_a_workbook(office: Office, records: object, tmp_path: Path) -> None:
    with office.read() as reader:
        returns = make_returns(reader, load_definitions(), YEAR, "quarter")
    target = tmp_path / "r.xlsx"
    assert write_returns(returns, target) == len(returns.lines)
    rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    assert rows[0] == ["项目", "指标", "单位", "第1季度", "第2季度", "第3季度", "第4季度", "合计"]
    assert rows[1][3:] == [float(v) for v in line(returns, "主动公开信息数")]
    again = tmp_path / "again.xlsx"
    write_returns(returns, again)
    assert again.read_bytes() == target.read_bytes()
