"""From section texts to paragraphs: live fields, headings, sections that write themselves, what can be inserted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from forms_office import PROFILE, MakeReport
from naive_records import Records

from ogi_desk.domain.records import Case, ChannelUse, Opening, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, Channel, Outcome, RequestChannel, RequestEventKind
from ogi_desk.forms.compose import SIGNED_ON
from ogi_desk.forms.fields import show_number, show_share
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.report import Report, Severity


def items(*categories: str) -> Records:
    return Records(
        [
            Publication(
                id=n,
                title=f"第{n}号",
                category=category,
                published_on=date(2012, 1 + n % 12, 3),
                channels=(ChannelUse(Channel.WEBSITE),),
            )
            for n, category in enumerate(categories, 1)
        ]
    )


RECORDS = items(*["业务信息/统计公报"] * 3, "政务动态", "业务信息")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("共{{annex/proactive/year}}条", "共5条"),
        ("{{ annex/website/total }}条", "5条"),
        ("{{count:业务信息}}条、{{count:业务信息/统计公报}}条", "4条、3条"),
        ("{{share:count:业务信息/统计公报|annex/proactive/year|1}}", "60.0%"),
        ("{{share:count:业务信息|annex/proactive/year|0}}", "80%"),
        ("{{share:count:政务动态|annex/requests/year|1}}", "〔缺〕"),  # nothing to divide by
        ("{{month:2}}", "1"),
        ("{{figure:full_text}}", "0"),
        ("{{year}}年{{agency}}", "2012年泉港区统计局"),
        ("{{annex/nothing/year}}、{{month:13}}、{{count:没有的类}}、{{}}", "〔？〕、〔？〕、〔？〕、〔？〕"),
        ("{{share:share:a|b|1|annex/proactive/year|1}}", "〔？〕"),
        ("没有{花}括号{{", "没有{花}括号{{"),
    ],
)
def test_fields_show_their_figure(make_report: MakeReport, source: str, shown: str) -> None:
    report = make_report(RECORDS, {"overview": source})
    assert report.section_text("overview") == shown


def test_field_places_are_where_the_number_stands(make_report: MakeReport) -> None:
    text = "甲\n全年{{annex/proactive/year}}条，公报{{count:业务信息/统计公报}}条"
    report = make_report(RECORDS, {"overview": text})
    paragraph = report.sections[1].paragraphs[1]
    assert [(paragraph.text[f.start : f.end], f.key) for f in paragraph.fields] == [
        ("5", "annex/proactive/year"),
        ("3", "count:业务信息/统计公报"),
    ]


def test_an_unknown_field_is_an_error_at_its_place(make_report: MakeReport) -> None:
    report = make_report(RECORDS, {"overview": "共{{annex/nothing/year}}条"})
    (finding,) = [f for f in report.findings if f.section == "overview"]
    assert (finding.severity, finding.rule) == (Severity.ERROR, "unknown-field")
    assert report.section_text("overview")[finding.start : finding.end] == "〔？〕"
    assert "annex/nothing/year" in finding.message


@pytest.mark.parametrize(
    ("text", "level", "lead"),
    [
        ("（一）财政性资金公开情况：每季度报送。", 2, 13),
        ("(二)渠道建设情况", 2, 9),
        ("（六）建立健全政府信息公开长效机制情况。", 2, 20),
        ("1．统一认识。坚持以公开为原则。", 3, 7),
        ("2、认真梳理，扩大内容。补充完善目录。", 3, 12),
        ("（1）用好统计信息网。2012年作了改版。", 4, 11),
        ("2.5%的信息由公报公开。", 0, 0),
        ("1、与社会的互动不够，有待加强。", 0, 0),  # one whole sentence: an item of a list
        ("（一）", 0, 0),
        ("（二）" + "长" * 40 + "。后文", 0, 0),
        ("2012年，我局公开信息。", 0, 0),
    ],
)
def test_headings_by_numbering(text: str, level: int, lead: int) -> None:
    assert heading_of(text) == (level, lead)


def section(report: Report, id: str):  # type: ignore[no-untyped-def]
    return next(s for s in report.sections if s.id == id)


def test_sections_without_records_write_themselves(make_report: MakeReport) -> None:
    report = make_report()
    for id in ("proactive", "requests", "fees", "disputes"):
        assert section(report, id).automatic, id
        assert report.section_text(id) == "未发生此情况。"
    assert not section(report, "introduction").automatic
    assert "2012年12月31日" in report.section_text("introduction")


def test_a_record_brings_the_draft_and_a_stored_text_stands(make_report: MakeReport) -> None:
    cases = Records(cases=[Case(id=1, kind=CaseKind.RECONSIDERATION, received_on=date(2012, 5, 2))])
    assert "申请行政复议1件" in make_report(cases).section_text("disputes")
    stored = make_report(cases, {"disputes": "另有说明。"})
    assert stored.section_text("disputes") == "另有说明。"
    assert not section(stored, "disputes").automatic
    blank = make_report(cases, {"disputes": "  \n"})
    assert section(blank, "disputes").automatic  # the person emptied it
    assert any(f.rule == "nil-against-table" for f in blank.findings) is False


def test_an_opening_figure_keeps_a_section_from_calling_itself_empty(make_report: MakeReport) -> None:
    opening = Opening(until_year=2011, indicator="行政复议数", value=Decimal(2))
    assert "历年累计：行政复议2件。" in make_report(entries=Entries(openings=(opening,))).section_text("disputes")


def test_choices_name_key_value_and_group(make_report: MakeReport) -> None:
    request = Request(
        id=1,
        received_on=date(2012, 5, 2),
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="文",
        events=(RequestEvent(kind=RequestEventKind.ANSWERED, on=date(2012, 5, 9), outcome=Outcome.GRANTED),),
    )
    report = make_report(Records(RECORDS.publications, [request]))
    choices = {choice.key: choice for choice in report.choices}
    assert choices["annex/online/year"].shown == "1"
    assert choices["annex/online/year"].label == "网上申请数·2012年度"
    assert choices["count:业务信息/统计公报"].shown == "3"
    assert choices["share:count:业务信息/统计公报|annex/proactive/year|1"].shown == "60.0%"
    assert choices["month:3"].shown == "1"
    assert choices["figure:natural_person"].shown == "1"
    assert choices["year"].shown == "2012"
    everything = "\n".join(f"{{{{{key}}}}}" for key in choices)
    filled = make_report(Records(RECORDS.publications, [request]), {"overview": everything})
    # a comparison with a year of which nothing is known is offered, and printed as nothing
    assert filled.section_text("overview").splitlines() == [c.shown for c in report.choices if c.shown]
    assert {c.group for c in report.choices if not c.shown} == {"与上年相比"}


def test_title_and_day_of_signature(make_report: MakeReport) -> None:
    report = make_report(profile=replace(PROFILE, agency_in_title="泉港统计局"))
    assert report.title == "泉港统计局2012年政府信息公开工作年度报告"
    assert "".join(report.title_lines) == report.title
    assert report.signed_on == date(2013, 1, 31)
    assert make_report(texts={SIGNED_ON: "2013-02-05"}).signed_on == date(2013, 2, 5)


def test_charts_by_month_and_category_this_year_and_last(make_report: MakeReport) -> None:
    last = replace(RECORDS.publications[0], published_on=date(2011, 2, 1))
    months, categories = make_report(Records([*RECORDS.publications, last])).charts
    assert [bar.label for bar in months.bars] == [f"{m}月" for m in range(1, 13)]
    assert [(b.value, b.previous) for b in months.bars][:4] == [(0, 0), (1, 1), (1, 0), (1, 0)]
    assert [(b.label, b.value, b.previous) for b in categories.bars] == [
        ("统计公报", 3, 1),
        ("业务信息", 1, 0),
        ("政务动态", 1, 0),
    ]
    assert make_report(RECORDS).charts[0].bars[0].previous is None


def test_many_categories_fold_and_unlisted_ones_are_not_lost(make_report: MakeReport) -> None:
    paths = [f"类{n}" for n in range(20)]
    records = items(*[path for n, path in enumerate(paths) for _ in range(20 - n)], "没有登记的类")
    bars = make_report(records, categories=paths).charts[1].bars
    assert len(bars) == 14
    assert bars[-1].label == "其他类别"
    assert sum(bar.value for bar in bars) == len(records.publications)


def test_one_look_at_the_store(make_report: MakeReport) -> None:
    records = Records(RECORDS.publications)
    make_report(records)
    assert len(records.looks) == 1


def test_numbers_and_shares_as_printed() -> None:
    assert show_number(Decimal("0.00")) == "0"
    assert show_number(Decimal("12.50")) == "12.5"
    assert show_number(Decimal("1E+2")) == "100"
    assert show_share(Decimal(11), Decimal(46), 1) == "23.9%"
    assert show_share(Decimal(1), Decimal(8), 1) == "12.5%"
    assert show_share(Decimal(5), Decimal(1000), 0) == "1%"  # half up, as offices round
