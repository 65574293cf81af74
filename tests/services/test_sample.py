"""The sample office in a real folder: people, key, records, the year's report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.errors import Refused
from ogi_desk.domain.records import Opening, Publication, Request
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.people import check_passphrase
from ogi_desk.services.ports import Office
from ogi_desk.services.reports import prepare
from ogi_desk.services.sample import SampleOffice, build_sample
from ogi_desk.services.signoff import key_path
from ogi_desk.storage.opening import open_office


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> Iterator[tuple[Office, SampleOffice]]:
    office = open_office(tmp_path_factory.mktemp("sample") / "office", create=True)
    yield office, build_sample(office, definitions, PdfNotary())
    office.close()


def test_people_have_one_passphrase_and_the_director_a_key(built: tuple[Office, SampleOffice]) -> None:
    office, sample = built
    assert (sample.clerk.name, sample.director.name, sample.director.post) == ("李敏", "陈立新", "局长")
    for person in (sample.clerk, sample.director):
        assert check_passphrase(person, "quangang-2012")
    assert PdfNotary().accept_key(key_path(office, sample.director).read_bytes(), sample.passphrase)
    assert not key_path(office, sample.clerk).exists()


def test_items_keep_the_rules_of_the_office(built: tuple[Office, SampleOffice], definitions: Definitions) -> None:
    office, _ = built
    with office.read() as reader:
        items = reader.all(Publication)
        (request,) = reader.all(Request)
        assert len(reader.all(Opening)) == 16
    assert len(items) == 46
    calendar = definitions.calendar
    for item in items:
        assert item.category in definitions.categories
        assert item.channels
        assert item.reviewer
        assert item.produced_on
        assert item.reviewed_on
        assert item.produced_on <= item.reviewed_on <= item.published_on
        assert calendar.count(item.produced_on, item.published_on) <= 20  # 条例 第十八条
        assert calendar.is_working_day(item.published_on)
    assert request.answer
    assert calendar.count(request.received_on, request.answer.on) <= 15
    assert request.number == "2012-001"


def test_the_report_of_the_sample_is_the_published_annex(
    built: tuple[Office, SampleOffice], definitions: Definitions
) -> None:
    office, sample = built
    with office.read() as reader:
        report = prepare(reader, definitions, sample.year, sample.form)
    shown = {row.id: tuple(int(f.value or 0) for f in row.figures) for row in report.tables[0].rows}
    assert shown["proactive"] == (46, 271)
    assert shown["website"] == (40, 260)
    assert shown["gazette"] == (3, 5)
    assert all(shown[row] == (1, 1) for row in ("requests", "online", "answers", "granted"))
    assert sum(map(sum, shown.values())) == 46 + 271 + 40 + 260 + 3 + 5 + 8
    assert report.title == "泉港统计局2012年政府信息公开工作年度报告"
    assert report.signed_on == date(2012, 12, 31)
    assert report.seal == "sample"
    assert sum(bar.value for chart in report.charts for bar in chart.bars) == 2 * 46


def test_a_folder_with_records_is_refused(built: tuple[Office, SampleOffice], definitions: Definitions) -> None:
    office, _ = built
    with pytest.raises(Refused, match="只能建在空文件夹中"):
        build_sample(office, definitions, PdfNotary())


def test_the_sample_is_the_same_each_time(tmp_path: Path, definitions: Definitions, built: object) -> None:
    office = open_office(tmp_path / "office", create=True)
    build_sample(office, definitions, PdfNotary())
    first, second = [], []
    with office.read() as reader:
        first = reader.all(Publication)
    with built[0].read() as reader:  # type: ignore[index]
        second = reader.all(Publication)
    office.close()
    assert first == second
