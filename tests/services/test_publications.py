"""The publication log: faults, limits, and what is proposed for the next item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import ChannelUse, Profile, Publication
from ogi_desk.domain.vocabulary import Channel, Openness, Validity
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.publications import (
    PUBLICATION_DAYS,
    check_publication,
    completions,
    faults,
    lookalikes,
    next_draft,
    propose_document_number,
    propose_index_number,
    publication_limit,
)
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
CALENDAR, CATEGORIES = DEFINITIONS.calendar, DEFINITIONS.categories
TODAY = date(2012, 12, 3)
PROFILE = Profile(agency="泉港区统计局", agency_code="QG02101", document_word="泉港统")
ITEM = Publication(
    title="2011年泉港区国民经济和社会发展统计公报",
    category="业务信息/统计公报",
    published_on=date(2012, 3, 1),
    produced_on=date(2012, 2, 20),
    channels=(ChannelUse(Channel.WEBSITE), ChannelUse(Channel.GAZETTE, date(2012, 3, 5))),
    agency="泉港区统计局",
    section="综合科",
    reviewer="陈某",
    reviewed_on=date(2012, 2, 28),
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    yield opened
    opened.close()


def keep(office: Office, *items: Publication) -> list[Publication]:
    with office.write("林某", "登记") as writer:
        return [writer.add(item) for item in items]


def codes(item: Publication) -> list[str]:
    return [fault.code for fault in faults(item, CALENDAR, TODAY, CATEGORIES)]


def test_an_item_in_order_has_no_fault() -> None:
    assert codes(ITEM) == []
    assert check_publication(ITEM, TODAY) == ()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"channels": ()}, "no_channel"),
        ({"produced_on": date(2012, 1, 31)}, "late"),
        ({"reviewer": "  "}, "no_review"),
        ({"validity": Validity.REPEALED}, "ceased_without_date"),
        ({"openness": Openness.WITHHELD}, "withheld_without_basis"),
        ({"category": "业务信息/没有的"}, "unknown_category"),
    ],
)
def test_each_fault_by_itself(change: dict[str, object], code: str) -> None:
    assert codes(replace(ITEM, **change)) == [code]  # type: ignore[arg-type]


def test_faults_that_do_not_apply_are_not_told() -> None:
    on_request = replace(ITEM, openness=Openness.ON_REQUEST, channels=(), reviewer="", produced_on=date(2011, 1, 4))
    assert codes(on_request) == []
    assert codes(replace(ITEM, channels=(), published_on=date(2012, 12, 4), produced_on=None)) == []  # planned
    assert codes(replace(ITEM, validity=Validity.LAPSED, ceased_on=date(2012, 6, 1))) == []
    assert faults(replace(ITEM, category="没有的"), CALENDAR, TODAY) == ()


def test_both_regulations_set_the_same_publication_limit() -> None:
    assert {regulation.publication_days for regulation in DEFINITIONS.regulations} == {PUBLICATION_DAYS}


def test_the_publication_limit_counts_worked_weekends() -> None:
    # Made 2022-09-30: the twentieth working day is 2022-11-02, two worked weekend days among them.
    made = replace(ITEM, produced_on=date(2022, 9, 30), published_on=date(2022, 11, 2))
    assert publication_limit(made, CALENDAR) == (date(2022, 11, 2), 0)
    late = replace(made, published_on=date(2022, 11, 4))
    assert publication_limit(late, CALENDAR) == (date(2022, 11, 2), -2)
    assert "最迟2022-11-02），晚了2个工作日" in faults(late, CALENDAR, TODAY)[0].message
    assert publication_limit(replace(ITEM, produced_on=None), CALENDAR) is None
    assert publication_limit(replace(ITEM, openness=Openness.WITHHELD), CALENDAR) is None


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"title": " "}, "title_missing", "title"),
        ({"category": " / "}, "category_missing", "category"),
        ({"published_on": date(1912, 3, 1), "produced_on": None}, "date_too_early", "published_on"),
        ({"published_on": date(2102, 3, 1)}, "date_too_late", "published_on"),
        ({"produced_on": date(1202, 3, 1)}, "date_too_early", "produced_on"),
        ({"produced_on": date(2012, 3, 2)}, "produced_after", "produced_on"),
        ({"reviewed_on": date(2021, 3, 2)}, "date_too_late", "reviewed_on"),
        ({"channels": (ChannelUse(Channel.WEBSITE), ChannelUse(Channel.WEBSITE))}, "channel_twice", "channels"),
        ({"channels": (ChannelUse(Channel.WEBSITE, date(20, 1, 1)),)}, "date_too_early", "channels"),
        ({"title": "统" * 501}, "too_long", "title"),
        ({"document_number": "〔2012〕5号" * 20}, "too_long", "document_number"),
    ],
)
def test_what_keeps_an_item_from_being_saved(change: dict[str, object], code: str, field: str) -> None:
    found = check_publication(replace(ITEM, **change), TODAY)  # type: ignore[arg-type]
    assert [(fault.code, fault.field) for fault in found] == [(code, field)]


def test_the_next_draft_keeps_what_repeats(office: Office) -> None:
    with office.read() as reader:
        draft = next_draft(reader, PROFILE, TODAY, ITEM)
        assert draft.title == draft.index_number == draft.document_number == draft.summary == ""
        assert (draft.category, draft.section, draft.reviewer) == ("业务信息/统计公报", "综合科", "陈某")
        assert (draft.published_on, draft.reviewed_on) == (ITEM.published_on, ITEM.reviewed_on)
        assert [use.channel for use in draft.channels] == [Channel.WEBSITE, Channel.GAZETTE]
        assert {use.on for use in draft.channels} == {None}
        first = next_draft(reader, PROFILE, TODAY, None)
        assert (first.published_on, first.agency, first.channels) == (TODAY, "泉港区统计局", ())
    keep(office, ITEM)
    with office.read() as reader:
        assert next_draft(reader, PROFILE, TODAY, None).section == "综合科"


def test_index_numbers_run_through_the_year_over_all_categories(office: Office) -> None:
    draft = replace(ITEM, index_number="")
    with office.read() as reader:
        assert propose_index_number(reader, PROFILE, CATEGORIES, draft) == "QG02101-3001-2012-00001"
    keep(
        office,
        replace(ITEM, index_number="QG02101-3001-2012-00007"),
        replace(ITEM, index_number="QG02101-4001-2012-00041"),
        replace(ITEM, index_number="QG02101-3001-2011-00300"),
        replace(ITEM, index_number="QZ09005-3001-2012-77352"),
        replace(ITEM, index_number="QG02101-3001-2012-旧"),
    )
    with office.read() as reader:
        assert propose_index_number(reader, PROFILE, CATEGORIES, draft) == "QG02101-3001-2012-00042"
        unknown = replace(draft, category="没有的")
        assert propose_index_number(reader, PROFILE, CATEGORIES, unknown) == "QG02101-9000-2012-00042"
        plain = replace(PROFILE, index_pattern="{year}/{serial:03d}")
        assert propose_index_number(reader, plain, CATEGORIES, draft) == "2012/001"
        assert propose_index_number(reader, replace(PROFILE, agency_code=""), CATEGORIES, draft) == ""
        with pytest.raises(InputError, match="索引号规则中不认识字段“class”"):
            propose_index_number(reader, replace(PROFILE, index_pattern="{class}{serial}"), CATEGORIES, draft)


def test_document_numbers_follow_the_highest_of_the_year(office: Office) -> None:
    keep(office, *(replace(ITEM, document_number=f"泉港统〔2012〕{n}号") for n in (1, 9, 10)))
    with office.read() as reader:
        assert propose_document_number(reader, PROFILE, 2012) == "泉港统〔2012〕11号"
        assert propose_document_number(reader, PROFILE, 2013) == "泉港统〔2013〕1号"
        assert propose_document_number(reader, replace(PROFILE, document_word=""), 2012) == ""


def test_lookalikes_by_number_or_title(office: Office) -> None:
    same_title, same_number, other = keep(
        office,
        replace(ITEM, title="《2011年泉港区 国民经济和社会发展统计公报》"),
        replace(ITEM, title="通知", document_number="泉港统〔2012〕5号"),
        replace(ITEM, title="别的"),
    )
    draft = replace(ITEM, document_number="泉港统[2012]5号")
    with office.read() as reader:
        assert lookalikes(reader, draft) == [same_title, same_number]
        assert lookalikes(reader, replace(same_title, document_number="")) == []
        assert lookalikes(reader, replace(other, id=None)) == [other]


def test_completions_are_earlier_entries(office: Office) -> None:
    keep(office, ITEM, replace(ITEM, section="工业科"), replace(ITEM, section="工业科"))
    with office.read() as reader:
        assert completions(reader, "section", "") == ["工业科", "综合科"]
        assert completions(reader, "section", " 综") == ["综合科"]
        assert completions(reader, "section", "综合科") == []
        assert completions(reader, "note", "") == []
