"""The report as the desk prepares it, from a real office."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Narrative, Publication
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.ports import Office
from ogi_desk.services.reports import (
    SIGNED_ON,
    FigureMemory,
    figure_choices,
    prepare,
    save_text,
    section_source,
)
from ogi_desk.services.sample import build_sample
from ogi_desk.storage.opening import open_office

FORM = "fujian-2012"


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> Path:
    """A sample office, closed, to be copied."""
    folder = tmp_path_factory.mktemp("reports") / "office"
    office = open_office(folder, create=True)
    build_sample(office, definitions, PdfNotary())
    office.close()
    return folder


@pytest.fixture
def office(tmp_path: Path, built: Path) -> Iterator[Office]:
    shutil.copytree(built, tmp_path / "office")
    office = open_office(tmp_path / "office")
    yield office
    office.close()


def test_correcting_a_record_moves_the_figure(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        before = prepare(reader, definitions, 2012, FORM)
        item = reader.all(Publication)[0]
    with office.write("李敏", "修改") as writer:
        writer.replace(item, replace(item, published_on=date(2011, 12, 30)))
    with office.read() as reader:
        after = prepare(reader, definitions, 2012, FORM)
    total = next(row.figures for row in before.tables[0].rows), next(row.figures for row in after.tables[0].rows)
    assert [[f.value for f in figures] for figures in total] == [[46, 271], [45, 270]]
    assert "主动公开政府信息45条" in after.section_text("proactive")


def test_unsaved_text_stands_in_place_of_the_stored(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, FORM, {"fees": "共{{annex/fee_waived/year}}元"})
        assert report.section_text("fees") == "共0元"
        assert report.section_text("notes") == "附表：政府信息公开情况统计表"
        assert prepare(reader, definitions, 2012, FORM).section_text("fees").startswith("对前来咨询")


def test_text_is_saved_once_and_read_back(office: Office, definitions: Definitions) -> None:
    form = definitions.forms[FORM]
    changes = save_text(office, "李敏", 2012, FORM, "fees", "减免{{annex/fee_waived/year}}元。")
    assert list(changes.touched) == ["narrative"]
    assert save_text(office, "李敏", 2012, FORM, "fees", "减免{{annex/fee_waived/year}}元。").change_id == 0
    save_text(office, "李敏", 2013, FORM, "fees", "另一年")
    with office.read() as reader:
        assert section_source(reader, form, 2012, "fees") == "减免{{annex/fee_waived/year}}元。"
        assert section_source(reader, form, 2011, "fees") == form.sections[4].draft
        assert len(reader.all(Narrative, year=2012, form=FORM, section="fees")) == 1
        with pytest.raises(InputError, match="没有“none”这一部分"):
            section_source(reader, form, 2012, "none")


def test_the_day_of_signature_is_a_text_of_its_own(office: Office, definitions: Definitions) -> None:
    form = definitions.forms[FORM]
    with office.read() as reader:
        assert section_source(reader, form, 2012, SIGNED_ON) == "2012-12-31"
        assert section_source(reader, form, 2011, SIGNED_ON) == "2012-01-31"
    save_text(office, "李敏", 2012, FORM, SIGNED_ON, "2013年2月1日")
    with office.read() as reader:
        assert prepare(reader, definitions, 2012, FORM).signed_on == date(2013, 2, 1)
    with pytest.raises(InputError, match="不是日期"):
        save_text(office, "李敏", 2012, FORM, SIGNED_ON, "明天")


def test_an_unknown_form_is_refused_by_name(office: Office, definitions: Definitions) -> None:
    with office.read() as reader, pytest.raises(InputError, match=r"没有表单“none”，可用的有：.*fujian-2012"):
        prepare(reader, definitions, 2012, "none")


def test_choices_can_all_be_inserted(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, FORM)
        choices = figure_choices(report, definitions.forms[FORM])
        text = "\n".join(f"{{{{{choice.key}}}}}" for choice in choices)
        filled = prepare(reader, definitions, 2012, FORM, {"overview": text})
    assert filled.section_text("overview").splitlines() == [choice.shown for choice in choices]
    assert {choice.group for choice in choices} >= {"政府信息公开情况统计表", "各类信息数", "各月信息数", "机关与年度"}


class Counting:
    """A reader that counts how often it is asked to measure."""

    def __init__(self, reader: object) -> None:
        self._reader = reader
        self.measured = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._reader, name)

    def measure(self, selections: object) -> object:
        self.measured += 1
        return self._reader.measure(selections)  # type: ignore[attr-defined]


def test_a_memory_counts_again_only_when_records_changed(office: Office, definitions: Definitions) -> None:
    memory = FigureMemory()

    def look() -> tuple[int, object]:
        with office.read() as reader:
            counting = Counting(reader)
            report = prepare(counting, definitions, 2012, FORM, None, memory)  # type: ignore[arg-type]
            assert report == prepare(reader, definitions, 2012, FORM)
            return counting.measured, report.tables[0].rows[0].figures[0].value

    assert look() == (1, 46)
    assert look() == (0, 46)
    save_text(office, "李敏", 2012, FORM, "fees", "改了文字。")
    assert look() == (0, 46)
    with office.write("李敏", "登记") as writer:
        writer.add(Publication(title="新的一条", category="政务动态", published_on=date(2012, 12, 28)))
    assert look() == (1, 47)
    with office.write("李敏", "撤销") as writer:
        writer.undo()
    assert look() == (1, 46)
