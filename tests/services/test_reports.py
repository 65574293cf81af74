"""The report as the desk prepares it, from a real office."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Narrative, Profile, Publication, Snapshot
from ogi_desk.forms.compose import compose
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.report import CellRef, Severity
from ogi_desk.paper.notary import PdfNotary
from ogi_desk.paper.press import ReportPress
from ogi_desk.services.definitions import Definitions, load_definitions
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.ports import Office
from ogi_desk.services.reports import (
    SIGNED_ON,
    FigureMemory,
    draft_of,
    figure_choices,
    prepare,
    reported_figures,
    save_text,
    section_source,
    stored_texts,
)
from ogi_desk.services.sample import SampleOffice, build_sample
from ogi_desk.services.signoff import approve
from ogi_desk.storage.opening import open_office

FORM = "fujian-2012"


@pytest.fixture(scope="module")
def definitions() -> Definitions:
    return load_definitions()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, definitions: Definitions) -> tuple[Path, SampleOffice]:
    """A sample office, closed, to be copied."""
    folder = tmp_path_factory.mktemp("reports") / "office"
    office = open_office(folder, create=True)
    people = build_sample(office, definitions, PdfNotary())
    office.close()
    return folder, people


@pytest.fixture
def people(built: tuple[Path, SampleOffice]) -> SampleOffice:
    return built[1]


@pytest.fixture
def office(tmp_path: Path, built: tuple[Path, SampleOffice]) -> Iterator[Office]:
    shutil.copytree(built[0], tmp_path / "office")
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
    with office.read() as reader, pytest.raises(InputError, match=r"没有格式“none”，可用的有：.*fujian-2012"):
        prepare(reader, definitions, 2012, "none")


def test_choices_can_all_be_inserted(office: Office, definitions: Definitions) -> None:
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, FORM)
        choices = figure_choices(report, definitions.forms[FORM])
        text = "\n".join(f"{{{{{choice.key}}}}}" for choice in choices)
        filled = prepare(reader, definitions, 2012, FORM, {"overview": text})
    assert filled.section_text("overview").splitlines() == [choice.shown for choice in choices if choice.shown]
    groups = {"政府信息公开情况统计表", "各类信息数", "各月信息数", "机关与年度", "与上年相比"}
    assert {choice.group for choice in choices} >= groups


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


def test_the_draft_to_begin_anew(office: Office, definitions: Definitions) -> None:
    form = definitions.forms[FORM]
    draft = draft_of(definitions, FORM, "fees")
    assert "{{annex/fee_waived/year}}" in draft
    assert draft_of(definitions, "national-2021", "proactive") == ""
    with office.read() as reader:
        assert section_source(reader, form, 2012, "fees") != draft  # what the sample office wrote itself
        assert section_source(reader, form, 2013, "fees") == draft
    with pytest.raises(InputError, match="没有“nothing”这一部分"):
        draft_of(definitions, FORM, "nothing")
    with pytest.raises(InputError, match="没有格式“none”"):
        draft_of(definitions, "none", "fees")


def test_the_sample_office_reads_as_it_did(office: Office, definitions: Definitions) -> None:
    """Its own texts are printed word for word, whatever the form's drafts say where there is nothing to count."""
    form = definitions.forms[FORM]
    with office.read() as reader:
        report = prepare(reader, definitions, 2012, FORM)
        texts = stored_texts(reader, 2012, FORM)
    for section in form.sections:
        bare = re.sub(r"\{\{[^}]*\}\}", "\0", texts[section.id])
        pieces = [re.escape(piece.strip()) for piece in bare.split("\0")]
        assert re.fullmatch(r"[\s\S]*?".join(pieces), report.section_text(section.id)), section.id


def test_what_was_signed_last_year_is_what_this_year_is_compared_with(
    office: Office, definitions: Definitions, people: SampleOffice
) -> None:
    """The signed figures stand, not the register as it is now; and the words are signed and verified like any other."""
    options, moment = PaperOptions(system_faces=False), datetime(2013, 1, 31, 9, 30)
    text = {"fees": "公开{{annex/proactive/year}}条，{{change:annex/proactive/year}}。"}

    def shown(year: int) -> str:
        with office.read() as reader:
            return prepare(reader, definitions, year, FORM, text).section_text("fees")

    with office.write("李敏", "登记") as writer:
        for day in range(1, 24):
            writer.add(Publication(title=f"第{day}号", category="政务动态", published_on=date(2013, 5, day)))
    assert shown(2013) == "公开23条，比上年减少23条，下降50.0%。"  # counted
    with office.read() as reader:
        errors = [f for f in prepare(reader, definitions, 2012, FORM).findings if f.severity is Severity.ERROR]
    approve(
        office, definitions, ReportPress(), PdfNotary(), people.director, people.passphrase, 2012, FORM,
        {f.key: "已核对" for f in errors}, options, "", now=moment,
    )  # fmt: skip
    with office.write("李敏", "补登") as writer:
        writer.add(Publication(title="补登", category="政务动态", published_on=date(2012, 12, 31)))
    assert shown(2012) == "公开47条。"
    assert shown(2013) == "公开23条，比上年减少23条，下降50.0%。"  # as signed, not 47 as registered by now
    save_text(office, "李敏", 2013, FORM, "fees", text["fees"])
    with office.read() as reader:
        errors = [f for f in prepare(reader, definitions, 2013, FORM).findings if f.severity is Severity.ERROR]
    approve(
        office, definitions, ReportPress(), PdfNotary(), people.director, people.passphrase, 2013, FORM,
        {f.key: "已核对" for f in errors}, options, "", now=moment.replace(year=2014),
    )  # fmt: skip
    with office.read() as reader:
        (snapshot,) = reader.all(Snapshot, year=2013)
    assert "公开23条，比上年减少23条，下降50.0%。" in {s["text"] for s in json.loads(snapshot.report_json)["sections"]}


def test_last_years_report_in_another_form_is_read_by_what_its_cells_count(definitions: Definitions) -> None:
    """（六）其他处理 is one row in 2019 and three in 2021: the row of the same name is not the same figure."""
    old, new = definitions.forms["national-2019"], definitions.forms["national-2021"]
    blank = compose(old, 2020, Profile(agency="某局"), NothingKept(), Entries(), {})
    told = {("new", "total"): 12, ("other_handling", "total"): 5}
    tables = tuple(
        replace(table, rows=tuple(
            replace(row, figures=tuple(
                replace(figure, value=Decimal(told.get((row.id, column.id), 0)))
                for column, figure in zip(table.columns, row.figures, strict=True)
            ))
            for row in table.rows
        ))
        for table in blank.tables
    )  # fmt: skip
    figures = reported_figures(definitions, new, replace(blank, tables=tables))
    assert figures[CellRef("requests", "new", "total")] == 12
    assert figures.get(CellRef("requests", "other_handling", "total")) != 5
    assert reported_figures(definitions, old, replace(blank, tables=tables))[CellRef("requests", "new", "total")] == 12


class NothingKept:
    """A register without records."""

    def measure(self, selections: Sequence[object]) -> list[Decimal]:
        return [Decimal(0) for _ in selections]

    def ids(self, selection: object) -> list[int]:
        return []
