"""A figure of a comparison is explained on the side it stands on: that day, that version, that form, that year."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Fact, Publication, Record, Request, RequestEvent, Snapshot
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel, RequestEventKind
from ogi_desk.forms.plain import as_plain
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.services.baseline import drop_imported, keep_imported
from ogi_desk.services.compare import Comparison, compare_days, compare_forms, compare_versions, compare_years
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.explain_sides import Side, explain_side
from ogi_desk.services.explanation import Explanation
from ogi_desk.services.frozen import dumps, freeze
from ogi_desk.services.ports import Office
from ogi_desk.services.published import Published, SourceCell
from ogi_desk.services.reports import prepare
from ogi_desk.storage.opening import open_office

DEFINITIONS = load_definitions()
FORM = "national-2021"
NEW, RESULTS = CellRef("requests", "new", "natural_person"), CellRef("requests", "results", "natural_person")
PERMITS = CellRef("proactive", "permits", "decisions")


def asked(received: date, number: str, answered: date | None = None) -> Request:
    events = (RequestEvent(kind=RequestEventKind.ANSWERED, on=answered, outcome=Outcome.GRANTED),) if answered else ()
    return Request(
        received_on=received, channel=RequestChannel.ONLINE, applicant_class=ApplicantClass.NATURAL_PERSON,
        content="统计公报", events=events, number=number,
    )  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    with opened.write("李敏", "登记") as writer:
        writer.add_many([
            asked(date(2022, 12, 20), "2022-001"),
            asked(date(2023, 3, 1), "2023-001", date(2023, 3, 20)),
            asked(date(2023, 6, 20), "2023-002", date(2023, 7, 10)),
            asked(date(2023, 12, 20), "2023-003"),
        ])  # fmt: skip
        writer.add(Fact(year=2023, indicator="行政许可/本年处理决定数量", value=Decimal(4), source="许可台账"))
    yield opened
    opened.close()


def sign(office: Office, year: int = 2023, version: int = 1) -> None:
    """Freeze what stands now as a version, signed a moment ago."""
    with office.read() as reader:
        report = prepare(reader, DEFINITIONS, year, FORM)
        frozen = freeze(reader, DEFINITIONS.forms[FORM], year)
    with office.write("王立", "签发年度报告") as writer:
        writer.add(
            Snapshot(
                year=year, form=FORM, version=version, made_at="2024-01-20T09:00:00", signer="王立", signer_post="局长",
                report_json=json.dumps(as_plain(report), ensure_ascii=False), records_json=dumps(frozen),
            )
        )  # fmt: skip


def change(office: Office, label: str, do: Callable[..., None]) -> None:
    with office.write("李敏", label) as writer:
        do(writer)


def numbered(office: Office, number: str) -> Request:
    with office.read() as reader:
        return next(r for r in reader.all(Request) if r.number == number)


def told(office: Office, found: Comparison, which: int, ref: CellRef) -> Explanation:
    pair = next(p for p in found.figures if (p.earlier_refs, p.refs)[which][:1] == (ref,))
    with office.read() as reader:
        return explain_side(reader, DEFINITIONS, found.sides[which], (pair.earlier_refs, pair.refs)[which])


def test_every_side_gives_the_figure_that_stands_in_the_comparison(office: Office) -> None:
    sign(office)
    change(office, "登记", lambda w: w.add(asked(date(2023, 5, 5), "2023-004", date(2023, 5, 6))))
    with office.read() as reader:
        comparisons = [
            compare_days(reader, DEFINITIONS, FORM, date(2023, 6, 30), date(2023, 12, 31)),
            compare_versions(reader, DEFINITIONS, 2023, FORM, 1),
            compare_forms(reader, DEFINITIONS, 2023, "national-2019", FORM),
            compare_years(reader, DEFINITIONS, 2023, FORM),
            compare_years(reader, DEFINITIONS, 2022, FORM),
        ]
        for found in comparisons:
            for pair in found.figures[::13]:
                for which, refs, value in ((0, pair.earlier_refs, pair.before), (1, pair.refs, pair.after)):
                    if refs:
                        one = explain_side(reader, DEFINITIONS, found.sides[which], refs)
                        assert one.figure.value == value, (found.sides[which].words, refs)
                        assert one.side == found.sides[which].words


def test_a_day_has_the_records_known_by_then(office: Office) -> None:
    with office.read() as reader:
        found = compare_days(reader, DEFINITIONS, FORM, date(2023, 6, 30), date(2023, 12, 31))
    before, after = told(office, found, 0, NEW), told(office, found, 1, NEW)
    assert (before.figure.value, len(before.record_ids)) == (2, 2)
    assert (after.figure.value, len(after.record_ids)) == (3, 3)
    assert "2023年6月30日" in before.rule
    assert before.side == "截至2023年6月30日"
    assert [term.value for term in told(office, found, 0, RESULTS).terms if term.value] == [1]
    assert told(office, found, 0, PERMITS).figure.source == "许可台账"


def test_a_day_has_the_same_day_of_the_years_before(office: Office) -> None:
    for received, number in ((date(2022, 3, 1), "2022-101"), (date(2022, 9, 1), "2022-102")):
        change(office, "登记", lambda w, r=received, n=number: w.add(asked(r, n)))
    with office.read() as reader:
        found = compare_days(reader, DEFINITIONS, FORM, date(2023, 6, 30), date(2023, 12, 31))
        leap = explain_side(reader, DEFINITIONS, Side(year=2024, form=FORM, words="", day=date(2024, 2, 29)), (NEW,))
    half, whole = (told(office, found, which, NEW).earlier[-1] for which in (0, 1))
    assert half.words == "截至2022年6月30日，按现有登记计算"
    assert (half.value, whole.value) == (1, 3)
    assert leap.earlier[-1].words == "截至2023年2月28日，按现有登记计算"


def test_a_version_says_what_changed_since(office: Office) -> None:
    sign(office)
    with office.read() as reader:
        calm = compare_versions(reader, DEFINITIONS, 2023, FORM, 1)
    same = told(office, calm, 0, NEW)
    assert (same.figure.value, same.kept, same.since) == (3, "签发时的数", ("按现有登记也是3",))
    moved, left = numbered(office, "2023-001"), numbered(office, "2023-002")
    fact = _fact(office)
    change(office, "修改", lambda w: w.replace(moved, replace(moved, content="统计年鉴")))
    change(office, "修改", lambda w: w.replace(left, replace(left, received_on=date(2022, 12, 30))))
    change(office, "登记", lambda w: w.add(asked(date(2023, 8, 1), "2023-009")))
    change(office, "填报", lambda w: w.replace(fact, replace(fact, value=Decimal(7), source="新台账")))
    with office.read() as reader:
        found = compare_versions(reader, DEFINITIONS, 2023, FORM, 1)
    new = told(office, found, 0, NEW)
    assert new.figure.value == 3
    assert new.since[0] == "按现有登记也是3"  # one came, one went
    sentences = "\n".join(new.since)
    assert "签发后新登记，计入此数：登记号2023-009（李敏于" in sentences
    assert "签发后有改动，现计入此数：登记号2023-001" in sentences
    assert "签发后有改动，现不计入此数：登记号2023-002" in sentences
    permits = told(office, found, 0, PERMITS)
    assert (permits.figure.value, permits.figure.source) == (4, "许可台账")
    assert permits.since == ("按现有登记为7", "签发后，2023年“行政许可/本年处理决定数量”的填报数由4改为7")
    assert told(office, found, 1, PERMITS).figure.value == 7
    assert told(office, found, 1, PERMITS).since == ()


def _fact(office: Office) -> Fact:
    with office.read() as reader:
        return reader.all(Fact)[0]


def test_a_sum_names_the_parts_that_are_others_today(office: Office) -> None:
    sign(office)
    change(office, "登记", lambda w: w.add(asked(date(2023, 8, 1), "2023-009", date(2023, 8, 9))))
    with office.read() as reader:
        found = compare_versions(reader, DEFINITIONS, 2023, FORM, 1)
    results = told(office, found, 0, RESULTS)
    assert results.figure.value == 2
    assert results.arithmetic == "2（另有20项为0）"
    assert "其中“予以公开·自然人”签发时为2，现为3" in results.since
    assert results.terms[0].ref == CellRef("requests", "granted", "natural_person")


def test_what_was_undone_is_no_change(office: Office) -> None:
    sign(office)
    change(office, "登记", lambda w: w.add(asked(date(2023, 8, 1), "2023-009")))
    with office.write("李敏", "撤销") as writer:
        writer.undo()
    with office.read() as reader:
        found = compare_versions(reader, DEFINITIONS, 2023, FORM, 1)
    assert told(office, found, 0, NEW).since == ("按现有登记也是3",)


def test_another_form_tells_its_own_cells_and_their_sum(office: Office) -> None:
    with office.read() as reader:
        found = compare_forms(reader, DEFINITIONS, 2023, FORM, "national-2019")
        other = next(p for p in found.figures if p.refs[:1] == (CellRef("requests", "other_handling", "total"),))
        assert len(other.earlier_refs) == 3
        summed = explain_side(reader, DEFINITIONS, found.sides[0], other.earlier_refs)
    assert [term.ref for term in summed.terms] == list(other.earlier_refs)
    assert summed.figure.status is FigureStatus.COMPUTED
    assert summed.side == DEFINITIONS.forms[FORM].name


def test_a_year_from_before_the_office_began_is_not_known(office: Office) -> None:
    with office.read() as reader:
        found = compare_years(reader, DEFINITIONS, 2022, FORM)
    before = told(office, found, 0, NEW)
    assert (before.figure.value, before.figure.status) == (None, FigureStatus.MISSING)
    assert before.since == ("本单位的登记从2022年开始，2021年没有记录，这些数都是缺数，不是0",)


def test_a_report_taken_in_tells_where_it_was_read(office: Office) -> None:
    with office.read() as reader:
        last = prepare(reader, DEFINITIONS, 2022, FORM)
    cell = SourceCell(text="1", place="表三第2行", line="本年新收 1", remark="其中1件不符", doubt="行名不同")
    keep_imported(office, "李敏", Published(file="2022年报.docx", report=last, cells={NEW: cell}))
    with office.read() as reader:
        found = compare_years(reader, DEFINITIONS, 2023, FORM)
    before = told(office, found, 0, NEW)
    assert (before.figure.value, before.kept) == (1, "录入的数")
    assert before.since == ("读自表三第2行：本年新收 1", "备注：其中1件不符", "存疑：行名不同", "按现有登记也是1")
    assert before.side == "录入的2022年度报告（2022年报.docx）"
    drop_imported(office, "李敏", 2022, FORM)
    with pytest.raises(InputError, match="已经撤除"):
        told(office, found, 0, NEW)


def test_a_removed_item_is_named(office: Office) -> None:
    item = Publication(title="公报", category="政务动态", published_on=date(2023, 5, 1))
    kept: list[Record] = []
    change(office, "登记", lambda w: kept.append(w.add(item)))
    with office.read() as reader:
        frozen = freeze(reader, DEFINITIONS.forms["fujian-2012"], 2023)
        report = prepare(reader, DEFINITIONS, 2023, "fujian-2012")
    snapshot = Snapshot(
        year=2023, form="fujian-2012", version=1, made_at="2024-01-20T09:00:00", signer="王立", signer_post="局长",
        report_json=json.dumps(as_plain(report), ensure_ascii=False), records_json=dumps(frozen),
    )  # fmt: skip
    change(office, "签发年度报告", lambda w: w.add(snapshot))
    change(office, "移入回收站", lambda w: w.replace(kept[0], replace(kept[0], binned=True)))
    with office.read() as reader:
        found = compare_versions(reader, DEFINITIONS, 2023, "fujian-2012", 1)
    gone = told(office, found, 0, CellRef("annex", "proactive", "year"))
    assert gone.figure.value == 1
    assert gone.since[0] == "2023年没有这类登记，不能与登记核对"  # the only item of that year is in the bin
    assert gone.since[1].startswith("签发后移入回收站：“公报”（李敏于")
