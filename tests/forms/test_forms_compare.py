"""Last year's report as baseline, and reports side by side, from a real office."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.domain.records import (
    ChannelUse,
    Fact,
    Narrative,
    Publication,
    Request,
    RequestEvent,
    Snapshot,
)
from ogi_desk.domain.vocabulary import ApplicantClass, Channel, Outcome, RequestChannel, RequestEventKind
from ogi_desk.forms.findings import checked
from ogi_desk.forms.plain import as_plain, from_plain
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.services.baseline import baseline_of, drop_imported, keep_imported, report_of
from ogi_desk.services.compare import (
    FigurePair,
    Piece,
    comparable_years,
    compare_days,
    compare_forms,
    compare_versions,
    compare_years,
    figures_on,
    signed_versions,
)
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.published import Published
from ogi_desk.services.reports import SIGNED_ON, prepare
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
FORM = "national-2021"


def asked(received: date, answered: date | None = None) -> Request:
    events = (RequestEvent(kind=RequestEventKind.ANSWERED, on=answered, outcome=Outcome.GRANTED),) if answered else ()
    return Request(
        received_on=received, channel=RequestChannel.ONLINE, applicant_class=ApplicantClass.NATURAL_PERSON,
        content="统计公报", events=events,
    )  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    with opened.write("李敏", "登记") as writer:
        writer.add_many([
            asked(date(2022, 12, 20)),
            asked(date(2023, 3, 1), date(2023, 3, 20)),
            asked(date(2023, 6, 20), date(2023, 7, 10)),
            asked(date(2023, 12, 20)),
        ])  # fmt: skip
        writer.add(
            Publication(
                title="公报", category="业务信息/统计公报", published_on=date(2016, 5, 1),
                channels=(ChannelUse(Channel.WEBSITE),),
            )
        )  # fmt: skip
    yield opened
    opened.close()


def sign(office: Office, year: int, version: int, form: str = FORM) -> None:
    """Keep what stands now as a signed version, without paper and key."""
    with office.read() as reader:
        report = prepare(reader, DEFINITIONS, year, form)
    snapshot = Snapshot(
        year=year, form=form, version=version, made_at=f"{year + 1}-01-2{version}T09:00:00", signer="王立",
        signer_post="局长", report_json=json.dumps(as_plain(report), ensure_ascii=False),
    )  # fmt: skip
    with office.write("王立", "签发年度报告") as writer:
        writer.add(snapshot)


def test_a_report_goes_out_as_plain_values_and_comes_back(office: Office) -> None:
    with office.read() as reader:
        report = prepare(reader, DEFINITIONS, 2023, FORM)
    back = from_plain(json.loads(json.dumps(as_plain(report))), DEFINITIONS.forms[FORM])
    assert as_plain(back) == {**as_plain(report), "findings": []}
    assert [(t.section, t.blocks) for t in back.tables] == [(t.section, t.blocks) for t in report.tables]
    states = {(f.value is None, f.status) for t in back.tables for r in t.rows for f in r.figures}
    assert states == {
        (False, FigureStatus.ENTERED), (True, FigureStatus.MISSING), (True, FigureStatus.NOT_APPLICABLE)
    }  # fmt: skip


def test_the_baseline_is_what_was_signed_last_else_what_was_taken_in(office: Office) -> None:
    with office.read() as reader:
        assert baseline_of(reader, DEFINITIONS, 2023, FORM) is None
        last = prepare(reader, DEFINITIONS, 2022, FORM)
    keep_imported(office, "李敏", Published(file="2022年报.json", report=last))
    with office.read() as reader:
        kept = baseline_of(reader, DEFINITIONS, 2023, FORM)
        assert kept
        assert (kept.words, kept.version) == ("录入的2022年度报告（2022年报.json）", 0)
        assert kept.report.cell(CellRef("requests", "carried_on", "total")).value == 1
        this = checked(DEFINITIONS.forms[FORM], prepare(reader, DEFINITIONS, 2023, FORM), kept.report)
        assert not [f for f in this.findings if f.rule == "carried-from-last-year"]
        assert not [words for words in this.unchecked if "结转" in words]
    assert not drop_imported(office, "李敏", 2021, FORM).touched
    drop_imported(office, "李敏", 2022, FORM)
    with office.read() as reader:
        assert baseline_of(reader, DEFINITIONS, 2023, FORM) is None
    keep_imported(office, "李敏", Published(file="再录.json", report=last))
    sign(office, 2022, 1)
    sign(office, 2022, 2)
    with office.read() as reader:
        signed = baseline_of(reader, DEFINITIONS, 2023, FORM)
        assert signed
        assert signed.version == 2
        assert signed.words.startswith("2022年度报告第2版，王立于2023年1月22日")
        assert len(reader.all(Narrative)) == 1
    with pytest.raises(Refused, match="2022年度报告已在本单位签发"):
        keep_imported(office, "李敏", Published(file="年报.json", report=last))
    with pytest.raises(InputError, match="没有读到数字"):
        keep_imported(office, "李敏", Published(file="年报.json", report=replace(last, year=2020, tables=())))


def test_last_year_may_have_been_another_form(office: Office) -> None:
    sign(office, 2020, 1, "national-2019")
    with office.read() as reader:
        last = baseline_of(reader, DEFINITIONS, 2021, FORM)
        assert last
        assert last.report.form == "national-2019"
        assert report_of(reader, DEFINITIONS, 2019) is None


def test_this_year_against_last(office: Office) -> None:
    with office.read() as reader:
        found = compare_years(reader, DEFINITIONS, 2023, FORM)
    assert found.notes == ("2022年度没有签发或录入的报告，按现有登记计算", "2022年度没有存下的文字，只对照数字")
    assert not found.texts
    pairs = {pair.ref: pair for pair in found.changed}
    new = pairs[CellRef("requests", "new", "total")]
    assert (new.before, new.after, new.difference, new.percent) == (1, 3, 2, 200)
    assert new.label == "本年新收政府信息公开申请数量·总计"
    assert pairs[CellRef("requests", "carried_in", "total")].percent is None  # from 0
    assert CellRef("requests", "state_secret", "total") not in pairs
    sign(office, 2022, 1)
    with office.read() as reader:
        again = compare_years(reader, DEFINITIONS, 2023, FORM)
    assert again.before.startswith("2022年度报告第1版")
    assert again.notes == ()
    assert [(p.ref, p.before, p.after) for p in again.changed] == [(p.ref, p.before, p.after) for p in found.changed]


def test_day_against_day(office: Office) -> None:
    with office.write("李敏", "填报") as writer:
        writer.add(Fact(year=2023, indicator="行政许可/本年处理决定数量", value=Decimal(4)))
    with office.read() as reader:
        found = compare_days(reader, DEFINITIONS, FORM, date(2023, 6, 30), date(2023, 12, 31))
        tables = figures_on(reader, DEFINITIONS.forms[FORM], date(2023, 6, 30))
    pairs = {(p.ref.row, p.ref.column): (p.before, p.after) for p in found.changed if p.ref}
    assert pairs == {
        (row, column): values
        for column in ("natural_person", "total")
        for row, values in {"new": (2, 3), "granted": (1, 2), "results": (1, 2), "carried_on": (2, 2)}.items()
        if values[0] != values[1]
    }
    assert (found.before, found.after) == ("截至2023年6月30日", "截至2023年12月31日")
    assert found.notes == (
        "按现有登记中的日期重新计算，以后补登、更正的也算在内",
        "2023年度的填报数不分日期，截至2023年6月30日也按填报数列出",
    )
    assert not found.asks
    new = tables[1].rows[0].figures[-1]
    assert new.value == 2


def test_version_against_version_and_now(office: Office) -> None:
    with office.write("李敏", "文字") as writer:
        text = "（一）主动公开。\n收到申请{{requests/new/total}}件。"
        writer.add(Narrative(year=2023, form=FORM, section="overview", text=text))
    sign(office, 2023, 1)
    with office.write("李敏", "登记") as writer:
        writer.add(asked(date(2023, 5, 5), date(2023, 5, 6)))
    sign(office, 2023, 2)
    with office.read() as reader:
        found = compare_versions(reader, DEFINITIONS, 2023, FORM, 1, 2)
        now = compare_versions(reader, DEFINITIONS, 2023, FORM, 2)
        with pytest.raises(InputError, match="没有签发过第3版"):
            compare_versions(reader, DEFINITIONS, 2023, FORM, 3)
    assert {p.ref.row for p in found.changed if p.ref} == {"new", "granted", "results"}
    (text_change,) = (change for change in found.texts if change.section == "overview")
    assert (text_change.section, text_change.kind) == ("overview", "changed")
    assert (text_change.before, text_change.after) == ("收到申请3件。", "收到申请4件。")
    assert text_change.pieces == (
        Piece("same", "收到申请"), Piece("removed", "3"), Piece("added", "4"), Piece("same", "件。")
    )  # fmt: skip
    assert now.changed == ()
    assert now.texts == ()


def test_form_against_form_pairs_what_counts_the_same_records(office: Office) -> None:
    with office.read() as reader:
        found = compare_forms(reader, DEFINITIONS, 2016, "fujian-2012", "national-2014")
    pairs = {(p.earlier_ref.row, p.ref.row): p for p in found.figures if p.ref and p.earlier_ref}
    assert {("proactive", "published"), ("website", "website"), ("requests", "requests"), ("letter", "letter")} <= {
        *pairs
    }
    assert all(not pair.changed for pair in pairs.values())
    alone = [p for p in found.figures if not p.ref and p.earlier_ref]
    assert {p.earlier_ref.column for p in alone if p.earlier_ref} >= {"total"}
    remarks = {p.earlier_ref.row: p.remark for p in pairs.values() if p.earlier_ref and p.remark}
    assert remarks["in_person"] == "两种格式的计数办法不同，前者为“当面申请数·本年度”"
    assert remarks["website"] == "前者为“政府网站公开·本年度”"


def test_texts_of_two_forms_stand_beside_each_other_section_by_section(office: Office) -> None:
    with office.write("李敏", "文字") as writer:
        writer.add(Narrative(year=2016, form="fujian-2012", section="problems", text="公开不够及时，今后改进。"))
        writer.add(Narrative(year=2016, form="fujian-2012", section="fees", text="未收取费用。"))
    with office.read() as reader:
        typed = {"problems": "公开不够及时，明年改进。"}
        found = compare_forms(reader, DEFINITIONS, 2016, "fujian-2012", FORM, typed)
        drafted = compare_forms(reader, DEFINITIONS, 2016, "national-2014", FORM)
    (problems,) = (change for change in found.texts if change.section == "problems")
    assert (problems.kind, problems.before, problems.after) == (
        "changed", "公开不够及时，今后改进。", "公开不够及时，明年改进。"
    )  # fmt: skip
    assert problems.heading == "五、存在的主要问题及改进情况"
    assert problems.other == "六、政府信息公开工作存在的主要问题及改进情况"
    alone = {change.heading: change for change in found.texts if change.alone}
    assert set(alone) == {"", "四、政府信息公开的收费及减免情况"}
    fees = alone["四、政府信息公开的收费及减免情况"]
    assert (fees.kind, fees.section, fees.before, fees.after) == ("only_before", "", "未收取费用。", "")
    assert not found.notes
    assert drafted.notes == (f"“{DEFINITIONS.forms['national-2014'].name}”没有存下的文字，按底稿对照",)


def test_last_year_in_another_form_puts_sums_beside_their_parts(office: Office) -> None:
    with office.write("李敏", "登记") as writer:
        for month, outcome in ((2, Outcome.FEE_UNPAID), (3, Outcome.OTHER), (4, Outcome.NOT_CORRECTED)):
            request = asked(date(2020, month, 1), date(2020, month, 8))
            (answer,) = request.events
            writer.add(replace(request, events=(replace(answer, outcome=outcome),)))
    sign(office, 2020, 1, "national-2019")
    with office.read() as reader:
        found = compare_years(reader, DEFINITIONS, 2021, FORM)
    other = next(p for p in found.figures if p.earlier_ref == CellRef("requests", "other_handling", "total"))
    assert (other.before, other.after, other.ref) == (3, 0, CellRef("requests", "not_corrected", "total"))
    assert other.label == "其他处理·总计"
    assert other.remark.startswith("后者为3项之和：")
    assert [p for p in found.figures if p.ref == CellRef("requests", "other_handling", "total")] == []
    assert found.notes == ("2020年度用的是“政府信息公开工作年度报告（2019—2020年度）”，能对上的数字才并列",)
    alone = [p for p in found.figures if p.earlier_ref and not p.ref]
    assert {p.earlier_ref.row for p in alone if p.earlier_ref} >= {"purchasing", "services"}
    assert not any(p.changed for p in alone)  # nothing stands in them


def test_a_year_before_the_office_began_is_missing_and_not_nought(office: Office) -> None:
    with office.read() as reader:
        years = compare_years(reader, DEFINITIONS, 2016, FORM)
        days = compare_days(reader, DEFINITIONS, FORM, date(2015, 6, 30), date(2016, 6, 30), date(2016, 1, 31))
    new = next(p for p in years.figures if p.ref == CellRef("requests", "new", "total"))
    assert (new.before, new.before_status, new.after) == (None, FigureStatus.MISSING, 0)
    assert new.changed
    assert new.difference is None
    assert years.notes[1] == "本单位的登记从2016年开始，2015年没有记录，这些数都是缺数，不是0"
    assert days.notes[1:] == (years.notes[1], "2016年6月30日还没有到，只有到今天为止登记的记录")
    made = next(p for p in days.figures if p.ref == CellRef("proactive", "normative", "made"))
    assert (made.before, made.after) == (None, 0)
    with office.read() as reader:
        assert comparable_years(reader, 2016) == [2023, 2022, 2015]


def test_what_was_taken_in_is_compared_with_its_texts(office: Office) -> None:
    with office.read() as reader:
        last = prepare(reader, DEFINITIONS, 2022, FORM, {"overview": "一段旧文字。"})
    keep_imported(office, "李敏", Published(file="2022年报.docx", report=last))
    with office.read() as reader:
        found = compare_years(reader, DEFINITIONS, 2023, FORM, texts={"overview": "一段新文字。"})
    assert found.before == "录入的2022年度报告（2022年报.docx）"
    assert [(t.section, t.before, t.after) for t in found.texts if t.section == "overview"] == [
        ("overview", "一段旧文字。", "一段新文字。")
    ]
    assert not [t for t in found.texts if not t.section]  # another year has another title and date


def test_a_version_shows_its_changed_date_and_jumps(office: Office) -> None:
    sign(office, 2023, 1)
    with office.write("李敏", "登记") as writer:
        writer.add(Narrative(year=2023, form=FORM, section=SIGNED_ON, text="2024-02-05"))
        writer.add_many([asked(date(2023, 5, 5)) for _ in range(13)])
    with office.read() as reader:
        found = compare_versions(reader, DEFINITIONS, 2023, FORM, 1)
        assert signed_versions(reader, 2023, FORM) == [(1, "第1版（王立，2024年1月21日 09:00）")]
    assert ("成文日期", "2024年1月31日", "2024年2月5日") in [(t.heading, t.before, t.after) for t in found.texts]
    pairs = {p.ref: p for p in found.changed}
    new = pairs[CellRef("requests", "new", "total")]
    assert (new.before, new.after, new.jumped) == (3, 16, True)  # more than five times
    assert found.asks
    assert not replace(new, after=Decimal(15)).jumped  # five times is not more than five times
    assert replace(new, before=Decimal(16), after=Decimal(3)).jumped
    assert not replace(new, before=Decimal(0)).jumped


def test_missing_not_applicable_and_nothing_are_told_apart() -> None:
    given, missing, never = FigureStatus.COUNTED, FigureStatus.MISSING, FigureStatus.NOT_APPLICABLE

    def pair(before: FigureStatus | None, after: FigureStatus | None, value: int | None = None) -> bool:
        one = Decimal(0) if before is given else None
        two = Decimal(value or 0) if after is given else None
        return FigurePair("", None, None, one, two, before, after).changed

    assert pair(missing, never)
    assert pair(given, missing)
    assert not pair(missing, missing)
    assert not pair(None, missing)  # only one form asks for it, and nothing stands there
    assert not pair(None, given, 0)
    assert pair(None, given, 2)
