"""What the office works by: shipped files, and the office's own in their place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.services.definitions import load_calendar, load_definitions


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_shipped_definitions_are_whole() -> None:
    definitions = load_definitions()
    assert [regulation.id for regulation in definitions.regulations] == ["2008", "2019"]
    assert definitions.calendar.add(date(2022, 9, 30), 20) == date(2022, 11, 2)
    assert definitions.form_for(2012).id == "fujian-2012"
    assert "业务信息/统计公报" in definitions.categories


def test_a_year_without_a_form_is_refused_with_the_cure() -> None:
    with pytest.raises(InputError, match=r"没有适用于1990年度的报告格式.*forms"):
        load_definitions().form_for(1990)


def test_an_empty_office_folder_changes_nothing(tmp_path: Path) -> None:
    assert load_definitions(tmp_path).categories.paths == load_definitions().categories.paths
    assert load_definitions(tmp_path / "absent").forms.keys() == load_definitions().forms.keys()


def test_the_offices_own_years_categories_and_forms_stand_in_place(tmp_path: Path) -> None:
    write(
        tmp_path / "calendar" / "2027.toml",
        '\ufeffyear = 2027\nnotice = "国办通知"\n[[holiday]]\nname = "元旦"\n'
        "days_off = [2027-01-01, 2027-01-02, 2027-01-03]\nworked = [2026-12-27]\n",
    )
    write(tmp_path / "calendar" / "2012.toml", "year = 2012\n")
    write(tmp_path / "codes" / "categories.toml", '[[category]]\npath = "公告"\ncode = "0001"\n')
    own = load_definitions(tmp_path, ["公告/通报"])
    assert not own.calendar.estimated(date(2027, 3, 1))
    assert own.calendar.is_working_day(date(2026, 12, 27))
    assert own.calendar.is_working_day(date(2012, 1, 24))
    assert own.categories.paths == ("公告", "公告/通报")
    shipped = load_definitions().forms["fujian-2012"]
    text = (Path(__file__).parents[2] / "resources" / "forms" / "fujian-2012.toml").read_text("utf-8")
    write(tmp_path / "forms" / "fujian-2012.toml", text.replace(f'version = "{shipped.version}"', 'version = "own"', 1))
    assert load_definitions(tmp_path).form_for(2012).version == "own"


@pytest.mark.parametrize(
    ("content", "words"),
    [(b'id = "x', "第1行"), (b"id = 5", "years"), (b"\xff\xfe\x00", "UTF-8"), (b"", "缺少此项，请补上")],
)
def test_a_form_file_that_cannot_be_used_is_told_and_left_aside(tmp_path: Path, content: bytes, words: str) -> None:
    write(tmp_path / "forms" / "own.toml", "")
    (tmp_path / "forms" / "own.toml").write_bytes(content)
    definitions = load_definitions(tmp_path)
    (fault,) = definitions.form_faults
    assert "own.toml" in str(fault)
    assert words in str(fault)
    assert definitions.forms.keys() == load_definitions().forms.keys()


def test_extra_categories_follow_the_shipped_ones() -> None:
    paths = load_definitions(extra_categories=["业务信息/乡镇统计"]).categories.paths
    assert paths.index("业务信息/乡镇统计") < paths.index("政务动态")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("calendar/2027.toml", b"year = 2027\nholidays = 1", "日历文件 2027.toml 有不认识的字段“holidays”"),
        ("calendar/2027.toml", "year = 2027 # 元旦".encode("gb18030"), "文件 2027.toml 无法读取"),
        ("codes/categories.toml", b"[[category]", "文件 categories.toml 不是有效的 TOML"),
    ],
)
def test_a_faulty_file_of_the_office_is_named(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(InputError, match=sentence):
        load_definitions(tmp_path)


def test_the_calendar_can_be_read_alone(tmp_path: Path) -> None:
    assert load_calendar(tmp_path).years.keys() == load_calendar().years.keys()
