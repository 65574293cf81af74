"""Every figure opens down to its records, its rule and its years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Fact, Publication, Request
from ogi_desk.forms.report import CellRef, FigureStatus
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.explain import explain
from ogi_desk.services.ports import Office
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
    assert found.earlier == ((2011, Decimal(225)),)
    assert len(found.record_ids) == 46


def test_earlier_years_come_with_their_values(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        found = explain(reader, definitions, 2012, FORM, CellRef("annex", "proactive", "year"))
    assert found.earlier == ((2010, 1), (2011, 2))


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
    assert found.earlier == ((2009, Decimal(1)),)


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
