"""The fee of one request: whose the month's requests are, in which order, and this one's own share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.fees import read_fee_rule
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, FeeStandard, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.fees import fee_rule, month_of, propose_fee
from ogi_desk.services.ports import Office
from ogi_desk.storage.opening import open_office
from ogi_desk.system.resources import read_text

ONE = Request(
    received_on=date(2025, 3, 3),
    channel=RequestChannel.ONLINE,
    applicant_class=ApplicantClass.NATURAL_PERSON,
    content="统计公报",
    applicant="王小明",
    id_number="35050119800101123X",
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def keep(office: Office, *requests: Request) -> list[Request]:
    with office.write("林某", "登记") as writer:
        return [writer.add(request) for request in requests]


def on(day: int, **more: Any) -> Request:
    return replace(ONE, received_on=date(2025, 3, day), **more)


def fee_notice(day: int, standard: FeeStandard, units: int) -> RequestEvent:
    return RequestEvent(kind=Kind.FEE_NOTIFIED, on=date(2025, 3, day), fee_standard=standard, units=units)


def test_the_months_requests_are_counted_in_the_order_they_came(office: Office) -> None:
    late, early, same_day, april, february, other, binned = keep(
        office,
        on(20),
        on(1),
        on(1),
        replace(ONE, received_on=date(2025, 4, 1)),
        replace(ONE, received_on=date(2025, 2, 28)),
        on(2, id_number="350501199001011234"),
        on(2, binned=True),
    )
    with office.read() as reader:
        count = month_of(reader, late)
        assert (count.year, count.month, count.certain) == (2025, 3, True)
        assert count.requests == (early.id, same_day.id, late.id)
        assert count.position == 3
        assert month_of(reader, early).position == 1
        assert month_of(reader, april).requests == (april.id,)
        assert month_of(reader, february).position == month_of(reader, other).position == 1
    assert binned.binned


def test_the_identity_number_decides_before_the_name(office: Office) -> None:
    asked, *_ = keep(office, on(9, id_number="35050119800101123x ", applicant="王晓明"), on(1), on(2, id_number=""))
    with office.read() as reader:
        count = month_of(reader, asked)
        assert (count.position, count.certain) == (2, True)
        # one without a number: the same name alone is not certain
        by_name = month_of(reader, replace(asked, applicant="王小明"))
        assert (by_name.position, by_name.certain) == (3, False)


def test_name_and_telephone_are_certain_the_name_alone_is_not(office: Office) -> None:
    blank = replace(ONE, id_number="")
    asked, _, _ = keep(
        office,
        replace(blank, received_on=date(2025, 3, 9), phone="+86 139-0000-0001"),
        replace(blank, phone="13900000001"),
        replace(blank, applicant="李某", phone="13900000002"),
    )
    with office.read() as reader:
        assert (month_of(reader, asked).position, month_of(reader, asked).certain) == (2, True)
        alone = month_of(reader, replace(asked, phone=""))
        assert (alone.position, alone.certain) == (2, False)


def test_a_request_nobody_is_known_for_is_alone_and_not_certain(office: Office) -> None:
    cleared = replace(ONE, id_number="", applicant="", personal_removed_on=date(2025, 9, 1))
    first, _ = keep(office, cleared, cleared)
    with office.read() as reader:
        count = month_of(reader, first)
    assert (count.requests, count.certain) == ((first.id,), False)


def test_a_withdrawn_request_counts_only_when_the_rule_says_so(office: Office) -> None:
    gone = on(1, events=(RequestEvent(kind=Kind.WITHDRAWN, on=date(2025, 3, 2)),))
    kept, asked = keep(office, gone, on(5))
    text = read_text("fees/2020.toml").replace("count_withdrawn = false", "count_withdrawn = true")
    with office.read() as reader:
        assert month_of(reader, asked).requests == (asked.id,)
        assert month_of(reader, kept).requests == (kept.id, asked.id)  # the one asked about always counts
        assert month_of(reader, asked, read_fee_rule(text, "2020.toml")).position == 2


def test_parts_of_one_application_count_one_by_one_and_a_notice_may_say_more(office: Office) -> None:
    first = keep(office, on(1, events=(fee_notice(2, FeeStandard.BY_ITEM, 4),)))[0]
    part, asked = keep(office, on(1, split_from=first.id), on(8))
    with office.read() as reader:
        assert month_of(reader, part).position == 5
        assert month_of(reader, asked).position == 6


def test_the_share_is_that_of_the_requests_own_place(office: Office) -> None:
    kept = keep(office, *(on(1 + place // 3) for place in range(42)))
    with office.read() as reader:
        shares = [propose_fee(reader, request, FeeStandard.BY_ITEM).total for request in kept]
        assert shares[:10] == [0] * 10
        assert shares[10:30] == [100] * 20
        assert shares[30:40] == [200] * 10
        assert shares[40:] == [300, 300]
        whole = propose_fee(reader, kept[10], FeeStandard.BY_ITEM, 21)
        assert (whole.units, whole.total) == (21, 20 * 100 + 200)
        assert propose_fee(reader, kept[0], FeeStandard.BY_PAGE, 68).total == 380


def test_a_draft_that_was_not_saved_comes_last_of_its_day(office: Office) -> None:
    keep(office, on(3), on(3), on(4))
    with office.read() as reader:
        assert month_of(reader, on(3)).position == 3


def test_what_cannot_be_charged_is_said(office: Office) -> None:
    before, by_page = keep(
        office, replace(ONE, received_on=date(2020, 12, 31)), on(1, events=(fee_notice(2, FeeStandard.BY_PAGE, 31),))
    )
    with office.read() as reader:
        with pytest.raises(InputError, match="2021年"):
            propose_fee(reader, before, FeeStandard.BY_ITEM)
        with pytest.raises(InputError, match="不能再按“按件”计收"):
            propose_fee(reader, by_page, FeeStandard.BY_ITEM)
        assert propose_fee(reader, by_page, FeeStandard.BY_PAGE, 40).total == 100
        with pytest.raises(InputError, match="页数"):
            propose_fee(reader, by_page, FeeStandard.BY_PAGE)
        with pytest.raises(InputError, match="件数"):
            propose_fee(reader, on(3), FeeStandard.BY_ITEM, 0)


def test_the_rule_in_force_follows_from_the_day(tmp_path: Path) -> None:
    assert fee_rule(date(2020, 12, 31)) is None
    shipped = fee_rule(date(2021, 1, 1))
    assert shipped is not None
    assert shipped.id == "2020"
    assert fee_rule(date(2025, 1, 1), tmp_path) == shipped  # an office without rules of its own
    (tmp_path / "fees").mkdir()
    text = read_text("fees/2020.toml").replace("2021-01-01", "2020-12-01")
    (tmp_path / "fees" / "2020.toml").write_text(text, encoding="utf-8")
    own = fee_rule(date(2020, 12, 15), tmp_path)
    assert own is not None
    assert own.in_force_from == date(2020, 12, 1)
    (tmp_path / "fees" / "2020.toml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(InputError, match=r"2020\.toml"):
        fee_rule(date(2025, 1, 1), tmp_path)
