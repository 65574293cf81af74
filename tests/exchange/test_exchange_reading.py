"""Sheets that cannot be read: one sentence each, naming file, place and cure."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from ogi_desk.domain.errors import InputError
from ogi_desk.exchange.sheets import read_sheet

HEAD = ["信息名称", "信息类别", "公开日期"]
ROW = ["公报", "业务信息/统计公报", "2012-03-01"]


def go_through(path: Path) -> None:
    _, rows = read_sheet(path)
    list(rows)


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        go_through(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert "\n" not in sentence
    assert sentence.endswith("。")
    return sentence


def test_reads_a_workbook_with_dates_numbers_and_truth(workbook: Callable[..., Path]) -> None:
    path = workbook([["信息名称 *", "公开\n日期＊", "全文电子化", "备注"], ["公报", date(2012, 3, 1), True, 12]])
    headings, rows = read_sheet(path)
    assert headings == ("信息名称", "公开日期", "全文电子化", "备注")
    (row,) = rows
    assert row.number == 2
    assert row.cells == {"信息名称": "公报", "公开日期": date(2012, 3, 1), "全文电子化": True, "备注": 12.0}


def test_headings_need_not_stand_in_the_first_row_or_column(tmp_path: Path) -> None:
    path = tmp_path / "shifted.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(3, 2, HEAD)
    sheet.write_row(5, 2, ROW)
    book.close()
    headings, rows = read_sheet(path)
    assert headings == tuple(HEAD)
    assert [(row.number, row.cells["信息名称"]) for row in rows] == [(6, "公报")]


def test_merged_cells_are_refused_with_their_place(workbook: Callable[..., Path]) -> None:
    sentence = refused(workbook([HEAD, ROW], merge="A3:A4"))
    assert "第 3 行" in sentence
    assert "A3" in sentence
    assert "取消合并" in sentence


def test_a_pdf_renamed_is_told_apart(tmp_path: Path) -> None:
    for name in ("report.xlsx", "report.csv"):
        path = tmp_path / name
        path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
        assert "PDF" in refused(path)


def test_other_files_in_disguise(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    cases = {
        "old.xlsx": (ole, "旧版 .xls"),
        "locked.xlsx": (ole + "EncryptedPackage".encode("utf-16-le"), "密码"),
        "text.xlsx": (b"a,b\n1,2\n", "不是真正的 .xlsx"),
        "cut.xlsx": (b"PK\x03\x04" + b"\x00" * 50, "已损坏"),
        "book.csv": (b"PK\x03\x04" + b"\x00" * 50, "工作簿"),
    }
    for name, (content, words) in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert words in refused(path), name


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert "不是 .xlsx 表格" in refused(path)


def test_a_workbook_with_broken_xml_is_refused(workbook: Callable[..., Path], tmp_path: Path) -> None:
    whole = workbook([HEAD, ROW])
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(broken, "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            new.writestr(entry, content[: len(content) // 2] if entry.startswith("xl/worksheets/sheet") else content)
    refused(broken)


@pytest.mark.parametrize("name", ["sheet.xls", "sheet.ods", "sheet.txt", "sheet"])
def test_other_endings_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("x", encoding="utf-8")
    assert ".xlsx 或 .csv" in refused(path)


def test_missing_and_empty_files(tmp_path: Path) -> None:
    assert "找不到" in refused(tmp_path / "none.xlsx")
    for name in ("empty.csv", "empty.xlsx"):
        path = tmp_path / name
        path.write_bytes(b"")
        assert "是空的" in refused(path)
    blank = tmp_path / "blank.csv"
    blank.write_text(",,\n,,\n", encoding="utf-8")
    assert "没有内容" in refused(blank)


def test_an_empty_workbook(tmp_path: Path) -> None:
    path = tmp_path / "nothing.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet()
    book.close()
    assert "没有内容" in refused(path)


def test_two_filled_sheets_are_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name in ("一月", "二月"):
        book.add_worksheet(name).write_row(0, 0, HEAD)
    book.close()
    assert "一月、二月" in refused(path)


def test_formula_errors_are_not_taken_for_blanks(tmp_path: Path) -> None:
    path = tmp_path / "errors.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, HEAD)
    sheet.write_row(1, 0, ROW)
    sheet.write_formula(2, 1, "=VLOOKUP(1,A1:A1,2)", value="#N/A")
    book.close()
    sentence = refused(path)
    assert "第 3 行" in sentence
    assert "B3" in sentence


def test_headings_given_twice(workbook: Callable[..., Path]) -> None:
    assert "“公开日期”" in refused(workbook([[*HEAD, "公开日期*"], [*ROW, "x"]]))


def test_contents_below_no_heading(workbook: Callable[..., Path]) -> None:
    sentence = refused(workbook([HEAD, ROW, [*ROW, "多出来的"]]))
    assert "第 3 行第 D 列" in sentence


# -- csv


def csv_file(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "sheet.csv"
    path.write_bytes(content)
    return path


TEXT = "信息名称,信息类别,公开日期\n公报〔2012〕,业务信息/统计公报,2012-03-01\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_the_encodings_offices_use(tmp_path: Path, encoding: str) -> None:
    headings, rows = read_sheet(csv_file(tmp_path, TEXT.encode(encoding)))
    assert headings == tuple(HEAD)
    assert [row.cells["信息名称"] for row in rows] == ["公报〔2012〕"]


def test_rows_can_be_gone_through_twice(tmp_path: Path) -> None:
    _, rows = read_sheet(csv_file(tmp_path, TEXT.encode()))
    assert list(rows) == list(rows)
    assert len(rows) == 1


@pytest.mark.parametrize("encoding", ["utf-16", "big5", "shift_jis"])
def test_wrong_encodings_are_refused(tmp_path: Path, encoding: str) -> None:
    text = "名稱,類別,日期\n公報,業務,2012-03-01\n"
    content = text.encode("shift_jis", "replace") if encoding == "shift_jis" else text.encode(encoding)
    assert "编码" in refused(csv_file(tmp_path, content))


def test_bytes_of_no_encoding_name_the_line(tmp_path: Path) -> None:
    sentence = refused(csv_file(tmp_path, TEXT.encode() + b"\xff\xff\xff,x,y\n"))
    assert "第 3 行" in sentence
    assert "编码" in sentence


def test_old_private_characters_become_real_ones(tmp_path: Path) -> None:
    content = TEXT.encode("gb18030") + "王\ue863,业务信息/统计公报,2012-03-01\n".encode("gb18030")
    _, rows = read_sheet(csv_file(tmp_path, content))
    assert list(rows)[1].cells["信息名称"] == "王䶮"


def test_an_open_quotation_mark(tmp_path: Path) -> None:
    assert "引号" in refused(csv_file(tmp_path, TEXT.encode() + '"没有关上,x,y\n'.encode()))
