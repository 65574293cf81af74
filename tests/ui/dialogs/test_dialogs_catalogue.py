"""公开目录 from the export dialog: as a sheet, on paper, as a web page; other kinds are sheets only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import html
from PySide6.QtWidgets import QRadioButton

from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Openness
from ogi_desk.exchange.sheets import OfficeSheets
from ogi_desk.paper.press import ReportPress
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs import export_sheet
from ogi_desk.ui.dialogs.export_sheet import ExportDialog

ITEM = Publication(
    title="2012年统计公报", category="业务信息/统计公报", published_on=date(2012, 3, 1),
    index_number="QG00001-0101-2012-00001",
)  # fmt: skip


@pytest.fixture
def office(desk: Desk) -> Desk:
    desk.sheets, desk.press = OfficeSheets(desk.definitions), ReportPress()
    with desk.office.write("李办", "登记") as writer:
        writer.add_many(
            [
                ITEM,
                replace(ITEM, title="内设机构", category="机构信息/内设机构", index_number=""),
                replace(ITEM, title="名录", openness=Openness.ON_REQUEST),
                replace(ITEM, title="不公开的事", openness=Openness.WITHHELD),
            ]
        )
    return desk


@pytest.fixture
def dialog(office: Desk, qtbot: Any) -> ExportDialog:
    dialog = ExportDialog(office, "catalogue")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def offered(dialog: ExportDialog) -> list[str]:
    return [ending for ending, button in dialog.formats.items() if not button.isHidden()]


def test_what_can_be_read_is_offered_for_the_catalogue_only(dialog: ExportDialog) -> None:
    assert offered(dialog) == ["xlsx", "csv", "pdf", "html"]
    assert dialog.cover.isHidden()
    dialog.formats["pdf"].setChecked(True)
    dialog.kind.setCurrentIndex(dialog.kind.findData("requests"))
    assert offered(dialog) == ["xlsx", "csv"]
    assert dialog.ending == "xlsx"
    assert not dialog.cover.isHidden()
    assert all(isinstance(button, QRadioButton) and button.text() for button in dialog.formats.values())


def test_as_a_web_page_by_category(dialog: ExportDialog, tmp_path: Path, settled: Callable[[], None]) -> None:
    file = tmp_path / "目录.html"
    dialog.write("catalogue", file)
    settled()
    page = html.fromstring(file.read_bytes().decode())
    assert [head.text for head in page.iter("h2")] == ["机构信息/内设机构（1条）", "业务信息/统计公报（2条）"]
    rows = [[cell.text or "" for cell in row.iter("td")] for row in page.iter("tr")]
    assert [row[:3] for row in rows if row] == [
        ["1", "", "内设机构"],
        ["2", "QG00001-0101-2012-00001", "2012年统计公报"],
        ["3", "QG00001-0101-2012-00001", "名录（依申请公开）"],
    ]
    assert "不公开的事" not in file.read_text(encoding="utf-8")


def test_on_paper_through_the_buttons(
    dialog: ExportDialog, tmp_path: Path, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, asked = tmp_path / "目录.pdf", []

    def ask(*given: Any) -> Path:
        asked.append(given)
        return file

    monkeypatch.setattr(export_sheet, "ask_save", ask)
    dialog.formats["pdf"].setChecked(True)
    dialog.go.click()
    settled()
    assert asked[0][3].endswith(".pdf")
    assert "*.pdf" in asked[0][4]
    document = pypdfium2.PdfDocument(file.read_bytes())
    text = "".join(document[number].get_textpage().get_text_bounded() for number in range(len(document)))
    document.close()
    for words in ("政府信息公开目录", "2012年统计公报", "QG00001-0101-2012-00001"):
        assert words in text.replace("\r\n", "")
    assert not dialog.isVisible()


def test_an_empty_log_is_told(desk: Desk, qtbot: Any, tmp_path: Path, settled: Callable[[], None]) -> None:
    desk.sheets, desk.press = OfficeSheets(desk.definitions), ReportPress()
    dialog = ExportDialog(desk, "catalogue")
    qtbot.addWidget(dialog)
    dialog.write("catalogue", tmp_path / "空.html")
    settled()
    assert "还没有可以列入公开目录的信息" in dialog.line.message
    assert list(tmp_path.glob("*.html")) == []
