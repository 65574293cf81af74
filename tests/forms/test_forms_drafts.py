# ruff: noqa: E501 (whole sentences of reports are clearer in one line)
"""The forms' drafts: complete, right for any register, and worded as a report is where there is nothing to count."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from forms_office import PROFILE
from naive_records import Records
from registers import register, shipped

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Fact, Profile, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel, RequestEventKind
from ogi_desk.forms.compose import compose
from ogi_desk.forms.drafts import figure_keys, told_nothing
from ogi_desk.forms.fields import FIELD, Fields
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import checked
from ogi_desk.forms.form import load_form
from ogi_desk.forms.layout import NothingForm, SectionForm
from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.system.resources import read_text

YEARS = {"fujian-2009": 2009, "fujian-2012": 2012, "national-2014": 2016, "national-2019": 2020, "national-2021": 2024}
FORMS = {name: shipped(name) for name in YEARS}
CATEGORIES = ("政策法规/行政规范性文件", "政策法规/规章", "业务信息/统计公报", "政务动态")
#: Marks that must not meet, a comma before nothing, a count of none.
CLUMSY = re.compile(
    r"[，、；。：]{2,}|其中[，、；。]|（[，、）]|[，、；：]）|^[，、；。]|[，、；]$|(?<![\d.])0(?:条|件|次|元|个|篇|人|万元)|〔缺〕|〔？〕"
)


def draft(name: str, records: Records, entries: Entries | None = None, texts: Mapping[str, str] | None = None,
          profile: Profile = PROFILE) -> Report:  # fmt: skip
    form = FORMS[name]
    return checked(form, compose(form, YEARS[name], profile, records, entries or Entries(), texts or {}, CATEGORIES))


def told(report: Report) -> list[Finding]:
    """What is found in the text, but for the parts a draft leaves to the clerk."""
    return [f for f in report.findings if f.section and f.rule != "empty-heading"]


@pytest.mark.parametrize("name", YEARS)
@pytest.mark.parametrize("start", [0, 8, 16])
def test_drafts_are_right_for_any_register(name: str, start: int) -> None:
    """No contradiction, no question the draft itself raises, no clumsy place; every span holds what it shows."""
    for seed in range(start, start + 8):
        report = draft(name, register(random.Random(seed), YEARS[name], size=(3, 7, 20, 50)[seed % 4]))
        assert [f for f in report.findings if f.severity is Severity.ERROR] + told(report) == [], seed
        assert [words for words in report.unchecked if "文中" in words] == []
        for section in report.sections:
            for paragraph in section.paragraphs:
                assert not CLUMSY.search(paragraph.text.replace("上年为0", "")), (seed, paragraph.text)
                assert all(paragraph.text[f.start : f.end] for f in paragraph.fields)


@pytest.mark.parametrize("name", YEARS)
def test_an_office_without_records_reads_well(name: str) -> None:
    report = draft(name, Records())
    assert [f for f in report.findings if f.severity is Severity.ERROR] + told(report) == []
    text = "\n".join(report.section_text(section.id) for section in report.sections)
    assert not [line for line in text.split("\n") if CLUMSY.search(line)]
    assert "未主动公开政府信息" in text


def test_a_profile_with_gaps_is_asked_for_and_nothing_else() -> None:
    report = draft("national-2021", Records(), profile=replace(PROFILE, website="", phone=""))
    assert [(f.rule, f.message) for f in told(report)] == [
        ("missing-field", "单位资料中还没有网址，请补上"),
        ("missing-field", "单位资料中还没有电话，请补上"),
    ]


CELLS = {  # what the forms ask to be mentioned, by section
    "fujian-2012": {
        "proactive": "annex/proactive/year annex/proactive/total annex/website/year annex/gazette/year figure:full_text "
        "change:annex/proactive/year",
        "requests": "annex/requests/year annex/requests/total annex/in_person/year annex/online/year annex/letter/year "
        "annex/answers/year annex/answers/total figure:waiting annex/granted/year annex/partly_granted/year "
        "annex/refused/year annex/other_answers/year figure:natural_person figure:organisations figure:refused_secret "
        "figure:refused_third_party figure:not_held figure:not_requests change:annex/requests/year change:annex/answers/year",
        "fees": "figure:fee_charged annex/fee_waived/year annex/fee_waived/total",
        "disputes": "annex/reconsideration/year annex/litigation/year annex/complaints/year annex/reconsideration/total "
        "annex/litigation/total annex/complaints/total change:annex/reconsideration/year change:annex/litigation/year",
    },
    "fujian-2009": {
        "requests": "annex/requests/year annex/in_person/year annex/fax/year annex/email/year annex/online/year "
        "annex/letter/year annex/other_channel/year annex/answers/year annex/granted/year annex/partly_granted/year "
        "annex/refused/year figure:waiting change:annex/requests/year",
        "fees": "figure:fee_charged figure:fee_waived",
    },
    "national-2021": {
        "overview": "figure:published figure:website figure:new_media figure:notice_board requests/new/total "
        "requests/carried_in/total requests/results/total requests/carried_on/total requests/granted/total "
        "requests/partly_granted/total figure:refused figure:not_provided figure:not_processed figure:other_handled "
        "proactive/normative/made proactive/normative/repealed proactive/normative/in_force change:figure:published "
        "change:requests/new/total change:requests/results/total",
        "requests": "requests/new/total requests/carried_in/total requests/results/total requests/carried_on/total",
        "cases": "cases/cases/reconsideration_total figure:litigation cases/cases/direct_litigation_total "
        "cases/cases/litigation_after_total change:cases/cases/reconsideration_total change:figure:litigation",
        "notes": "figure:fee_charged",
    },
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_drafts_mention_what_the_form_asks(name: str) -> None:
    for section_id, keys in CELLS[name].items():
        section = FORMS[name].section(section_id)
        assert section
        assert set(keys.split()) <= set(FIELD.findall(section.draft)), section_id


def test_the_statistics_table_is_told_in_full() -> None:
    """Every row of 2014 that is a figure stands in the text of its section; the fee there is in yuan."""
    form = FORMS["national-2014"]
    told = {key for section in form.sections for key in FIELD.findall(section.draft)}
    rows = {f"statistics/{row.id}/count" for row in form.tables[0].rows if not row.group}
    assert rows - told == {"statistics/fees/count"}
    assert "figure:fee_charged" in told


def test_the_overview_has_its_five_parts_and_keeps_its_length() -> None:
    for name in ("national-2019", "national-2021"):
        report = draft(name, register(random.Random(3), YEARS[name], size=60))
        leads = [p.text.split("。")[0] for p in report.sections[0].paragraphs[1:]]
        assert leads == [
            "（一）主动公开",
            "（二）依申请公开",
            "（三）政府信息管理",
            "（四）政府信息公开平台建设",
            "（五）监督保障",
        ]
        assert len(report.section_text("overview")) < 1000


@pytest.mark.parametrize("name", YEARS)
def test_every_pair_stands_in_its_draft_as_a_clause_of_its_own(name: str) -> None:
    """A pair that a change of the draft left behind would never be printed."""
    form = FORMS[name]
    for section in form.sections:
        for pair in section.nothing:
            assert pair.words in section.draft, (section.id, pair.words)
            lines = [line for line in section.draft.splitlines() if pair.words in line]
            alone = replace(section, nothing=(pair,))
            assert all(
                told_nothing(form, alone, line, lambda key: Decimal(0), lambda key: None) != line for line in lines
            ), pair.words
            assert not re.search(r"(?<!\d)0", pair.nothing)


def test_nothing_carried_in_is_said_so() -> None:
    request = Request(
        id=1, received_on=date(2024, 5, 6), channel=RequestChannel.ONLINE, content="文",
        applicant_class=ApplicantClass.NATURAL_PERSON,
        events=(RequestEvent(kind=RequestEventKind.ANSWERED, on=date(2024, 5, 9), outcome=Outcome.GRANTED),),
    )  # fmt: skip
    report = draft("national-2021", Records(requests=[request]))
    assert report.section_text("overview").split("\n")[2] == (
        "（二）依申请公开。2024年，本机关新收政府信息公开申请1件，其中网上申请1件；无上年结转。"
        "全年办结1件，其中予以公开1件；按期办结1件；无结转下年度继续办理的申请。"
    )
    assert report.section_text("requests") == (
        "2024年，本机关新收政府信息公开申请1件，无上年结转，办结1件，无结转下年度继续办理的申请。"
    )
    assert report.section_text("cases") == "2024年，未发生因政府信息公开引起的行政复议、行政诉讼。"
    assert report.section_text("notes") == "本年度未收取信息处理费，无其他需要报告的事项。"


def test_the_words_come_back_with_the_figures_and_last_year_is_compared() -> None:
    paid = Request(
        id=1, received_on=date(2024, 5, 6), channel=RequestChannel.ONLINE, content="文",
        applicant_class=ApplicantClass.NATURAL_PERSON, fee_charged=Decimal(380),
    )  # fmt: skip
    last = replace(paid, id=2, received_on=date(2023, 5, 6), fee_charged=Decimal(400))
    report = draft("national-2021", Records(requests=[paid, last]))
    assert report.section_text("notes") == (
        "2024年度，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费380元，比上年减少20元，下降5.0%。"
        "除此以外，无其他需要报告的事项。"
    )
    assert "新收政府信息公开申请1件（与上年持平），其中网上申请1件；上年结转1件。" in report.section_text("overview")
    assert report.section_text("requests").startswith(
        "2024年，本机关新收政府信息公开申请1件，上年结转1件，没有办结的申请，"
    )


def test_what_the_clerk_worded_otherwise_is_not_touched() -> None:
    source = FORMS["national-2021"].section("requests")
    assert source
    edited = source.draft.replace("上年结转", "从上年结转")
    text = draft("national-2021", Records(), texts={"requests": edited}).section_text("requests")
    assert "，从上年结转0件，" in text
    kept = draft("national-2021", Records(), texts={"requests": source.draft + "\n另有说明。"})
    assert kept.section_text("requests") == (
        "2024年，本机关未收到政府信息公开申请，无上年结转，没有办结的申请，无结转下年度继续办理的申请。\n另有说明。"
    )


def test_what_is_missing_altogether_is_left_to_the_clerk_and_part_of_it_is_asked_for() -> None:
    report = draft("national-2014", register(random.Random(6), 2016, size=40))
    assert (
        report.section_text("proactive").split("\n")[-1] == "（二）回应解读情况。2016年回应解读情况的各项数据见附件。"
    )
    assert report.section_text("means") == (
        "2016年机构设置、人员和经费的各项数据见附件。\n2016年会议和培训的各项数据见附件。"
    )  # a heading over nothing would be printed otherwise
    facts = tuple(
        Fact(year=2016, indicator=name, value=Decimal(value))
        for name, value in (("政策解读稿件发布数", 3), ("政府网站在线访谈次数", 0))
    )
    asked = draft("national-2014", register(random.Random(6), 2016, size=40), Entries(facts))
    line = asked.section_text("proactive").split("\n")[-1]
    assert "发布政策解读稿件3篇" in line
    assert "回应公众关注热点或重大舆情〔缺〕次" in line  # missing is not 0
    assert [f.rule for f in told(asked)] == ["missing-field"] * line.count("〔缺〕")


@pytest.mark.parametrize("name", ["fujian-2009", "fujian-2012"])
def test_nothing_is_said_not_to_have_happened_that_the_log_holds(name: str) -> None:
    item = Publication(id=1, title="预算", category="财政信息/预决算", published_on=date(YEARS[name], 3, 1))
    lines = draft(name, Records(publications=[item])).section_text("overview").split("\n")
    assert lines[1] == "（一）财政性资金公开情况：公开预决算、“三公”经费、政府采购等财政信息1条。"
    assert lines[2] == "（二）规划及政府投资项目、行政审批过程公开情况：未发生此情况。"
    assert lines[3] == "（三）重大公共政策决策过程、政策解读及执行公开情况：未发生此情况。"


@pytest.mark.parametrize("name", ["fujian-2009", "fujian-2012", "national-2014"])
def test_reasons_with_marks_of_their_own_are_parted_by_commas(name: str) -> None:
    """GB/T 15834: a list within a list needs a higher mark between its items than 、."""
    requests = [
        Request(
            id=n, received_on=date(YEARS[name], 5, 6), channel=RequestChannel.ONLINE, content="文",
            applicant_class=ApplicantClass.NATURAL_PERSON,
            events=(RequestEvent(kind=RequestEventKind.ANSWERED, on=date(YEARS[name], 5, 9), outcome=outcome),),
        )
        for n, outcome in enumerate((Outcome.STATE_SECRET, Outcome.ENDANGERS_SECURITY, Outcome.FORBIDDEN_BY_LAW), 1)
    ]  # fmt: skip
    unit = "件" if name == "national-2014" else "条"
    text = draft(name, Records(requests=requests)).section_text("requests")
    assert (
        f"国家秘密1{unit}，危及国家安全、公共安全、经济安全和社会稳定1{unit}，法律法规规定的其他情形1{unit}。" in text
    )


def test_a_sum_of_cells_follows_the_table_and_not_the_register() -> None:
    facts = (Fact(year=2024, indicator="属于国家秘密/自然人", value=Decimal(2)),)
    text = draft(
        "national-2021",
        Records(),
        Entries(facts),
        {"overview": "不予公开{{figure:refused}}件，{{change:figure:refused}}。"},
    )
    assert text.section_text("overview") == "不予公开2件。"


OWN = """
id = "own"
version = "1"
name = "本单位的表"
base = "national-2021"
years = [2024, 2024]
[[sections]]
id = "notes"
draft = "收取信息处理费{{figure:fee_charged}}元。"
"""


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('nothing = [["收取信息处理费{{figure:fee_charged}}元", "未收取信息处理费"]]', ""),
        ('nothing = [["只有一项{{figure:fee_charged}}"]]', "应写成"),
        ('nothing = [["没有数字", "无"]]', "没有数字，请补上或删去"),
        ('nothing = [["有{{figure:nobody}}元", "无"]]', "没有数据“figure:nobody”"),
        ('nothing = [["有{{figure:fee_charged}}元", "无{{change:nobody}}"]]', "没有数据“change:nobody”"),
    ],
)
def test_a_form_of_ones_own_says_it_too_and_is_refused_by_key(line: str, told: str) -> None:
    text = f"{OWN}zero = []\n{line}\n"
    if told:
        with pytest.raises(InputError, match=told):
            load_form(text, "own.toml")
        return
    form = load_form(text, "own.toml")
    report = compose(form, 2024, PROFILE, Records(), Entries(), {}, CATEGORIES)
    assert report.section_text("notes") == "未收取信息处理费。"


def test_a_sum_names_cells_of_the_form() -> None:
    text = read_text("forms/national-2021.toml").replace(
        'adds = ["requests/not_held/total"', 'adds = ["requests/nothing/total"'
    )
    with pytest.raises(InputError, match="not_provided 的 adds 中没有“requests/nothing/total”"):
        load_form(text, "own.toml")


def test_words_are_replaced_only_where_they_stand_alone() -> None:
    form = FORMS["national-2021"]
    key = "requests/new/total"
    section = SectionForm(id="s", heading="", nothing=(NothingForm(f"收到{{{{{key}}}}}件", "未收到"),))
    assert figure_keys(form, section.nothing[0].words + "{{year}}{{change:requests/new/total}}") == (key,)

    def told(line: str, value: int | None = 0) -> str:
        return told_nothing(form, section, line, lambda _: None if value is None else Decimal(value), lambda _: None)

    field = f"{{{{{key}}}}}"
    assert told(f"全年，收到{field}件。") == "全年，未收到。"
    assert told(f"全年收到{field}件。") == f"全年收到{field}件。"
    assert told(f"收到{field}件申请。") == f"收到{field}件申请。"
    assert told(f"收到{field}件，收到{field}件") == "未收到，未收到"
    assert told(f"收到{field}件。", 1) == f"收到{field}件。"
    assert told(f"收到{field}件。", None) == f"收到{field}件。"


def test_fields_of_all_drafts_are_known() -> None:
    for name, form in FORMS.items():
        fields = Fields(form, YEARS[name])
        for section in form.sections:
            words = (
                section.draft
                + section.empty
                + "".join(p.words + p.nothing + (p.unknown or "") for p in section.nothing)
            )
            assert [key for key in FIELD.findall(words) if not fields.knows(key)] == []
