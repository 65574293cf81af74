"""Every figure opens down to its records, its rule and its years."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Fact, Publication, Request, RequestEvent, Snapshot
from ogi_desk.domain.vocabulary import ApplicantClass, Outcome, RequestChannel, RequestEventKind
from ogi_desk.forms.plain import as_plain
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.baseline import keep_imported
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.explain import explain
from ogi_desk.services.ports import Office
from ogi_desk.services.published import Published, SourceCell
from ogi_desk.services.reports import prepare
from ogi_desk.services.sample import build_sample
from ogi_desk.storage.opening import open_office

FORM = "fujian-2012"


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> Iterator[Office]:
    office = open_office(tmp_path_factory.mktemp("explain") / "office", create=True)
    build_sample(office, definitions, PdfNotary())
    with office.write("李敏", "登记") as writer:
        for year in (2010, 2011, 2011):
            writer.add(Publication(title=f"{year}", category="政务动态", published_on=date(year, 6, 1)))
        writer.add(Fact(year=2012, indicator="行政复议数", value=Decimal(2), source="复议台账"))
        writer.add(Fact(year=2009, indicator="行政复议数", value=Decimal(1)))
    yield office
    office.close()


def test_a_year_s_figure_lists_its_records(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "gazette", "year"))
        items = reader.fetch(Publication, found.record_ids)
    assert found.label == "政府公报公开·本年度"
    assert found.figure.value == 3
    assert found.record_kind == "publication"
    assert len(found.record_ids) == 3
    assert all("政府公报" in [use.channel.label for use in item.channels] for item in items.values())
    assert "公开渠道含政府公报" in found.rule


def test_a_cumulative_figure_gives_its_parts_and_the_year_of_its_opening(
    office: Office, definitions: Definitions
) -> None:
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "proactive", "total"))
    assert found.figure.status is FigureStatus.CARRIED
    assert found.figure.parts == (("截至2011年底累计（期初数）", Decimal(225)), ("2012年度", Decimal(46)))
    assert [(e.year, e.value) for e in found.earlier] == [(2011, Decimal(225))]
    assert len(found.record_ids) == 46


def test_earlier_years_come_with_their_values(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "proactive", "year"))
    assert [(e.year, e.value, e.words, e.doubt) for e in found.earlier] == [
        (2010, 1, "按现有登记计算", ""),
        (2011, 2, "按现有登记计算", ""),
    ]


def test_answers_open_the_requests(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "granted", "year"))
        assert found.record_kind == "request"
        assert reader.get(Request, found.record_ids[0])
    assert "答复类型为同意公开" in found.rule


def test_an_entered_figure_says_so(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "reconsideration", "year"))
    assert (found.figure.value, found.figure.counted) == (2, 0)
    assert found.figure.source == "复议台账"
    assert [(e.year, e.value) for e in found.earlier] == [(2009, Decimal(1))]


@pytest.mark.parametrize(
    ("ref", "says"),
    [
        (CellRef("tables", "a", "b"), "没有表“tables”，可用的有：annex"),
        (CellRef("annex", "a", "year"), "表“annex”没有行“a”"),
        (CellRef("annex", "gazette", "sum"), "表“annex”没有列“sum”，可用的有：year、total"),
    ],
)
def test_an_unknown_cell_is_refused(office: Office, definitions: Definitions, ref: CellRef, says: str) -> None:
    with office.read() as reader, pytest.raises(InputError, match=says):
        explain(reader, definitions, 2012, FORM, ref)


@pytest.fixture
def national(tmp_path: Path, definitions: Definitions) -> Iterator[Office]:
    """An office that took in its report on 2020, written in the form of 2019; 12 requests, 4 of them 其他处理."""
    office = open_office(tmp_path / "national", create=True)
    with office.read() as reader:
        report = prepare(reader, definitions, 2020, "national-2019")
    values = {"new": Decimal(12), "other_handling": Decimal(4), "granted": Decimal(8)}
    tables = tuple(
        replace(
            table,
            rows=tuple(
                replace(row, figures=tuple(replace(f, value=values.get(row.id, Decimal(0))) for f in row.figures))
                for row in table.rows
            ),
        )
        for table in report.tables
    )
    doubtful = {
        CellRef("requests", "granted", "natural_person"): SourceCell(text="8 ", place="表2", line="8", doubt="有涂改")
    }
    keep_imported(office, "李敏", Published(file="a.html", report=replace(report, tables=tables), cells=doubtful))
    with office.write("李敏", "填报") as writer:
        writer.add(Fact(year=2021, indicator="办理结果总计/自然人", value=Decimal(9), source="台账"))
        writer.add(
            Request(
                received_on=date(2021, 3, 1), channel=RequestChannel.ONLINE, content="数据",
                applicant_class=ApplicantClass.NATURAL_PERSON,
                events=(RequestEvent(kind=RequestEventKind.ANSWERED, on=date(2021, 3, 9), outcome=Outcome.GRANTED),),
            )
        )  # fmt: skip
    yield office
    office.close()


def test_an_earlier_year_in_another_form_gives_the_paired_cell(national: Office, definitions: Definitions) -> None:
    with national.read() as reader:
        granted = explain(reader, definitions, 2021, "national-2021", CellRef("requests", "granted", "natural_person"))
        other = explain(
            reader, definitions, 2021, "national-2021", CellRef("requests", "other_handling", "natural_person")
        )
        standing = explain(reader, definitions, 2021, "national-2021", CellRef("proactive", "normative", "made"))
    (last,) = granted.earlier
    assert (last.year, last.value, last.doubt) == (2020, 8, "有涂改")
    assert last.words.startswith("录入的2020年度报告（a.html），取自")
    assert "“予以公开·自然人”" in last.words
    assert not any(earlier.value == 4 for earlier in other.earlier)  # the whole of （六） is not its third part
    assert all(earlier.words for earlier in standing.earlier)


def test_an_entered_sum_gives_what_it_adds_up_to(national: Office, definitions: Definitions) -> None:
    with national.read() as reader:
        told = explain(reader, definitions, 2021, "national-2021", CellRef("requests", "results", "natural_person"))
    assert told.figure.status is FigureStatus.ENTERED
    assert (told.figure.value, told.counted) == (9, 1)
    assert told.arithmetic == "填报 9；按各项计：1（另有20项为0）"
    assert len(told.terms) == 21
    assert told.rule.startswith("2021年度填报数；没有填报时为以下各项之和：予以公开；部分公开；属于国家秘密；")


def test_the_signed_report_goes_before_a_recount(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        text = json.dumps(as_plain(prepare(reader, definitions, 2011, FORM)), ensure_ascii=False)
    with office.write("陈立新", "签发") as writer:
        writer.add(
            Snapshot(
                year=2011, form=FORM, version=1, report_json=text.replace('"values": [2, ', '"values": [7, '),
                signer="陈立新", signer_post="局长", made_at="2012-01-20T09:00:00",
            )
        )  # fmt: skip
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "proactive", "year"))
    before, last = found.earlier
    assert (before.year, before.value, before.words) == (2010, 1, "按现有登记计算")
    assert (last.year, last.value) == (2011, 7)
    assert last.words.startswith("2011年度报告第1版，陈立新于")
