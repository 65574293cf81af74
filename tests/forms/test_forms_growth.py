"""This year against last in words: the phrase, where last year's figure comes from, and what happens without one."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from forms_office import PROFILE
from naive_records import Records
from registers import register, shipped

from ogi_desk.domain.records import Case, ChannelUse, Fact, Publication, Request
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, Channel, RequestChannel
from ogi_desk.forms.compose import compose
from ogi_desk.forms.fields import CHANGE, Fields, close_gap
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import check, checked
from ogi_desk.forms.form import Form
from ogi_desk.forms.growth import growth_phrase
from ogi_desk.forms.plain import as_plain, from_plain
from ogi_desk.forms.report import CellRef, Paragraph, Report

FORM = shipped("fujian-2012")
ITEMS = "annex/proactive/year"
ALL_FORMS = [
    shipped(name) for name in ("fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021")
]


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        ("46", "43", "比上年增加3条，增长7.0%"),
        ("47", "49", "比上年减少2条，下降4.1%"),
        ("46", "46", "与上年持平"),
        ("0", "0", "与上年持平"),
        ("3", "0", "上年为0条"),
        ("0", "3", "比上年减少3条"),  # a fall to nothing needs no percentage
        ("2", "1", "比上年增加1条，增长100.0%"),
        ("9", "8", "比上年增加1条，增长12.5%"),
        ("201", "200", "比上年增加1条，增长0.5%"),
        ("2001", "2000", "比上年增加1条，增长0.1%"),  # 0.05 is rounded up
        ("100001", "100000", "比上年增加1条"),  # less than a thousandth: no percentage is better than 0.0%
        ("1", "10000", "比上年减少9999条"),  # nor 100.0% while one is left
        ("50", "1", "比上年增加49条，为上年的50倍"),
        ("31", "3", "比上年增加28条，增长933.3%"),
        ("55", "3", "比上年增加52条，为上年的18.3倍"),
        ("380.5", "380", "比上年增加0.5条，增长0.1%"),
        ("2", "-3", "比上年增加5条"),
        ("-2", "4", "比上年减少6条"),
    ],
)
def test_the_words_of_a_change(now: str, before: str, words: str) -> None:
    assert growth_phrase(Decimal(now), Decimal(before), "条") == words


def items(year: int, count: int) -> list[Publication]:
    return [
        Publication(
            id=year * 1000 + n,
            title="题",
            category="政务动态",
            published_on=date(year, 1 + n % 12, 3),
            channels=(ChannelUse(Channel.WEBSITE),),
        )
        for n in range(count)
    ]


def requests(year: int, count: int) -> list[Request]:
    return [
        Request(
            id=year * 1000 + n,
            received_on=date(year, 5, 1 + n),
            channel=RequestChannel.ONLINE,
            applicant_class=ApplicantClass.NATURAL_PERSON,
            content="文",
        )
        for n in range(count)
    ]


def composed(
    text: str,
    records: Records,
    reported: Mapping[CellRef, Decimal] | None = None,
    entries: Entries | None = None,
    form: Form = FORM,
    year: int = 2012,
) -> Report:
    texts = {"overview": text}
    return compose(form, year, PROFILE, records, entries or Entries(), texts, ("政务动态",), reported)


def paragraph(text: str, records: Records, **more: object) -> Paragraph:
    return next(s for s in composed(text, records, **more).sections if s.id == "overview").paragraphs[0]  # type: ignore[arg-type]


TWO_YEARS = Records([*items(2012, 6), *items(2011, 4)], [*requests(2012, 3), *requests(2011, 3)])
SENTENCE = f"全年公开{{{{{ITEMS}}}}}条，{{{{{CHANGE}{ITEMS}}}}}；其他。"


def test_last_year_is_counted_from_its_records() -> None:
    line = paragraph(SENTENCE, TWO_YEARS)
    assert line.text == "全年公开6条，比上年增加2条，增长50.0%；其他。"
    assert [(line.text[f.start : f.end], f.key) for f in line.fields] == [
        ("6", ITEMS),
        ("比上年增加2条，增长50.0%", CHANGE + ITEMS),
    ]


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("change:annex/requests/year", "与上年持平"),
        ("change: annex/proactive/year ", "比上年增加2条，增长50.0%"),
        ("change:annex/proactive/total", "比上年增加6条，增长150.0%"),
        ("change:figure:natural_person", "与上年持平"),
        ("change:count:政务动态", "比上年增加2条，增长50.0%"),
        ("change:month:1", "与上年持平"),
        ("change:annex/reconsideration/year", "与上年持平"),
        ("change:year", "〔？〕"),
        ("change:agency", "〔？〕"),
        ("change:", "〔？〕"),
        ("change:change:annex/proactive/year", "〔？〕"),
        ("change:share:annex/website/year|annex/proactive/year|1", "〔？〕"),
        ("share:change:annex/website/year|annex/proactive/year|1", "〔？〕"),
        ("change:annex/nothing/year", "〔？〕"),
    ],
)
def test_what_can_be_compared(key: str, shown: str) -> None:
    assert paragraph(f"{{{{{key}}}}}", TWO_YEARS).text == shown
    assert Fields(FORM, 2012, categories=frozenset({"政务动态"})).knows(key) is (shown != "〔？〕")


def test_an_unknown_figure_behind_change_is_told() -> None:
    report = checked(FORM, composed("共{{change:annex/nothing/year}}条。", TWO_YEARS))
    (finding,) = [f for f in report.findings if f.rule == "unknown-field"]
    assert report.section_text("overview")[finding.start : finding.end] == "〔？〕"


def test_last_years_report_comes_before_its_records() -> None:
    reported = {CellRef("annex", "proactive", "year"): Decimal(5)}
    assert "比上年增加1条，增长20.0%" in paragraph(SENTENCE, TWO_YEARS, reported=reported).text
    # what that report does not give is counted
    line = paragraph("{{change:annex/website/year}}", TWO_YEARS, reported=reported)
    assert line.text == "比上年增加2条，增长50.0%"


def test_a_fact_of_last_year_stands_for_what_no_register_holds() -> None:
    form = shipped("national-2014")
    key = "statistics/interpretations/count"
    facts = tuple(
        Fact(year=year, indicator="政策解读稿件发布数", value=Decimal(value)) for year, value in ((2015, 4), (2016, 5))
    )
    line = paragraph(f"{{{{change:{key}}}}}", Records(), entries=Entries(facts), form=form, year=2016)
    assert line.text == "比上年增加1篇，增长25.0%"
    report = composed(f"解读{{{{{key}}}}}篇，{{{{change:{key}}}}}。", Records(), None, Entries(facts[1:]), form, 2016)
    assert report.section_text("overview") == "解读5篇。"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("公开{{annex/proactive/year}}条，{{change:annex/proactive/year}}。", "公开6条。"),
        ("公开{{annex/proactive/year}}条，{{change:annex/proactive/year}}，其中网站6条。", "公开6条，其中网站6条。"),
        ("公开6条（{{change:annex/proactive/year}}），另有其他。", "公开6条，另有其他。"),
        ("公开6条、{{change:annex/proactive/year}}；受理1条，{{change:annex/proactive/year}}。", "公开6条；受理1条。"),
        ("{{change:annex/proactive/year}}，公开6条。", "公开6条。"),
        ("公开6条。{{change:annex/proactive/year}}。受理1条。", "公开6条。受理1条。"),
        ("公开6条{{change:annex/proactive/year}}，其中网站6条。", "公开6条，其中网站6条。"),
        ("与{{year}}年，{{change:annex/proactive/year}}{{change:annex/website/year}}。", "与2012年。"),
    ],
)
def test_what_is_not_known_is_not_said(text: str, shown: str) -> None:
    line = paragraph(text, Records(items(2012, 6)))
    assert line.text == shown
    assert all(line.text[f.start : f.end] in ("6", "2012") for f in line.fields)


def test_a_paragraph_of_an_unknown_change_alone_is_no_paragraph() -> None:
    report = composed("甲。\n{{change:annex/proactive/year}}\n乙。", Records(items(2012, 6)))
    assert report.section_text("overview") == "甲。\n乙。"


def test_a_register_that_was_not_kept_says_nothing_of_last_year() -> None:
    records = Records([*items(2012, 2), *items(2011, 1)], requests(2012, 1))
    assert paragraph("{{change:annex/proactive/year}}", records).text == "比上年增加1条，增长100.0%"
    assert composed("受理1条，{{change:annex/requests/year}}。", records).section_text("overview") == "受理1条。"
    # a dispute of this year, and requests in both: none last year is known then
    disputes = Records(requests=[*requests(2011, 2), *requests(2012, 1)], cases=[
        Case(id=1, kind=CaseKind.RECONSIDERATION, received_on=date(2012, 5, 2))
    ])  # fmt: skip
    assert paragraph("{{change:annex/reconsideration/year}}", disputes).text == "上年为0件"


def test_brackets_and_commas_close_up() -> None:
    assert close_gap("公开6条（", "），") == ("公开6条", 1)
    assert close_gap("其中", "、乙1条", first=False) == ("其中", 1)
    assert close_gap("2012年，", "、乙1条", first=False) == ("2012年，", 1)  # the weaker comma goes
    assert close_gap("甲1条、", "；乙", first=False) == ("甲1条", 0)
    assert close_gap("情况：", "。", first=False) == ("情况：", 1)


def test_choices_hold_the_comparisons() -> None:
    known = {c.key: c for c in composed("", TWO_YEARS).choices if c.group == "与上年相比"}
    assert known["change:annex/proactive/year"].shown == "比上年增加2条，增长50.0%"
    assert known["change:annex/proactive/year"].label == "主动公开信息数·本年度，与上年相比"
    assert known["change:figure:full_text"].label == "全文电子化的主动公开信息数，与上年相比"
    assert "change:count:政务动态" in known
    assert all(not c.shown for c in composed("", Records(items(2012, 1))).choices if c.key.startswith(CHANGE))
    national = compose(shipped("national-2021"), 2024, PROFILE, Records(), Entries(), {})
    keys = {c.key for c in national.choices}
    assert "change:requests/new/total" in keys
    assert "change:requests/new/business" not in keys  # sums alone, or the list has no end
    assert "change:proactive/permits/made" not in keys  # not applicable


def test_all_of_it_is_measured_in_one_look() -> None:
    records = Records(TWO_YEARS.publications, TWO_YEARS.requests)
    composed(SENTENCE, records)
    assert len(records.looks) == 1


@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: form.id)
def test_the_checks_leave_own_phrases_alone(form: Form) -> None:
    """Neither judged nor 'not checkable', whether last year's report is there or not; nor counted as categories."""
    year = form.first_year + (1 if form.last_year > form.first_year else 0)
    records = register(random.Random(7), year, size=40)
    keys = [c.key for c in composed("", records, form=form, year=year).choices if c.key.startswith(CHANGE)]
    names = [key.removeprefix(CHANGE) for key in keys]
    text = "\n".join(
        f"全年共{{{{{name}}}}}件，{{{{{key}}}}}，其中：甲0件、乙0件。" for key, name in zip(keys, names, strict=True)
    )
    bare = composed(text, records, form=form, year=year)
    assert sum("比上年" in p.text or "与上年持平" in p.text for s in bare.sections for p in s.paragraphs) > 10
    last = composed("", records, form=form, year=year - 1)
    for previous in (None, last, replace(last, tables=())):
        report = checked(form, bare, previous)
        told = [f for f in report.findings if f.rule in ("growth", "share", "text-against-table")]
        assert told == []
        assert [words for words in report.unchecked if "文中" in words] == []
    sums = [f for f in checked(form, bare).findings if f.rule == "categories-sum" and "上年" in f.message]
    assert sums == []


def test_a_typed_growth_is_still_judged() -> None:
    report = composed(f"全年主动公开政府信息{{{{{ITEMS}}}}}条，比上年增加9条。", TWO_YEARS)
    last = compose(FORM, 2011, PROFILE, TWO_YEARS, Entries(), {})
    assert [f.rule for f in check(FORM, report, last) if f.rule == "growth"] == ["growth"]
    live = composed(SENTENCE.replace("公开", "主动公开政府信息"), TWO_YEARS)
    assert [f.rule for f in check(FORM, live, last) if f.rule == "growth"] == []


def test_the_words_survive_json() -> None:
    report = composed(SENTENCE, TWO_YEARS)
    back = from_plain(as_plain(report), FORM)
    assert (
        back.section_text("overview")
        == report.section_text("overview")
        == "全年公开6条，比上年增加2条，增长50.0%；其他。"
    )
