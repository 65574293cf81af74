"""A form that rests on another: what it takes, replaces, adds and leaves away, and every refusal with line and key."""

from __future__ import annotations

import pytest
from registers import shipped

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.form import load_form

BASE = """
id = "b"
version = "1"
name = "底"
years = [2008, 2013]
report_title = "{year}年报告"
title_lines = ["报告"]
due = [3, 31]
[counts.all]
kind = "request"
[[sections]]
id = "one"
heading = "一、情况"
draft = "旧"
[[tables]]
id = "t"
title = "表"
stub = ["指标"]
columns = [{id = "n", label = "数"}]
[[tables.rows]]
id = "a"
label = "1.申请"
unit = "条"
count = "all"
[[tables.rows]]
id = "b"
label = "2.收费"
[[identities]]
id = "i"
table = "t"
left = ["a"]
relation = "="
right = ["b"]
words = "相等"
[[mentions]]
row = "t/b"
patterns = ["#"]
"""
OWN = """
id = "o"
version = "own"
name = "自"
base = "b"
years = [2014, 2014]
notes = ["自定"]
without = ["mentions/t/b"]

[[sections]]
id = "one"
draft = "新"
[[sections]]
id = "two"
heading = "二、其他"

[[tables]]
id = "t"
[[tables.rows]]
id = "c"
label = "1.另加"
count = "all"
where = [["channel", "is", "fax"]]
[[tables.rows]]
id = "a"
label = "2.申请"

[[identities]]
id = "i"
right = ["c"]
"""


def texts(form_id: str) -> str | None:
    return {"b": BASE, "deep": OWN.replace('"o"', '"deep"'), "loop": OWN.replace('base = "b"', 'base = "loop"')}.get(
        form_id
    )


def test_what_a_form_takes_from_its_base() -> None:
    form = load_form(OWN, "own.toml", texts)
    assert (form.id, form.version, form.first_year, form.report_title) == ("o", "own", 2014, "{year}年报告")
    assert [(s.id, s.heading, s.draft) for s in form.sections] == [("one", "一、情况", "新"), ("two", "二、其他", "")]
    (table,) = form.tables
    assert [(r.id, r.label, r.unit) for r in table.rows] == [("c", "1.另加", ""), ("a", "2.申请", "条")]
    assert table.title == "表"
    assert [c.id for c in table.columns] == ["n"]
    assert form.identities[0].right == ("c",)
    assert form.identities[0].words == "相等"
    assert form.mentions == ()
    assert form.notes == ("自定",)
    assert load_form(
        OWN.replace('base = "b"', 'base = "deep"').replace('without = ["mentions/t/b"]', ""), "d.toml", texts
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('base = "b"', 'base = "x"', "第5行的 base：没有随程序提供的格式“x”"),
        ('base = "b"', 'base = "loop"', "base：没有随程序提供的格式"),
        ('"mentions/t/b"', '"mentions/t/a"', "第8行的 without：作底的格式中没有“mentions/t/a”"),
        ('"mentions/t/b"', '"rows/b"', "第8行的 without：作底的格式中没有“rows/b”"),
        ('base = "b"', "", "第8行的 without：没有写 base"),
        ('without = ["mentions/t/b"]', "", "mentions[1].row：没有“t/b”这一行"),
        ('label = "1.另加"', "label = 1", "第21行的 tables[1].rows[1].label：应为文字"),
        ('label = "2.申请"', 'labl = "2"', "第26行的 tables[1].rows[2].labl：没有这一项"),
        ('right = ["c"]', 'right = ["b"]', "第30行的 identities[1].right：表中没有“b”"),
        ('id = "c"\n', "", "第19行的 tables[1].rows[1].id：缺少此项"),
    ],
)
def test_refusals_name_line_and_key(old: str, new: str, says: str) -> None:
    assert old in OWN
    with pytest.raises(InputError) as refusal:
        load_form(OWN.replace(old, new, 1), "own.toml", texts)
    assert says in str(refusal.value)


def test_lines_are_those_of_the_file() -> None:
    text = BASE.replace('unit = "条"', 'unit = """\n条\nlabel = 3\n"""\nrul = ""')
    line = text.splitlines().index('rul = ""') + 1
    with pytest.raises(InputError, match=rf"第{line}行的 tables\[1\].rows\[1\].rul：没有这一项"):
        load_form(text, "own.toml")


def test_the_2009_annex_rests_on_that_of_2012() -> None:
    form = shipped("fujian-2009")
    table = form.tables[0]
    assert [row.label for row in table.rows] == [
        "主动公开信息数", "其中:1.政府网站", "2.政府公报", "受理依申请公开信息总数", "其中:1.当面申请数",
        "2.传真申请数", "3.电子邮件申请数", "4.网上申请数", "5.信函申请数", "6.其它形式申请数",
        "本年度对申请的答复总数", "其中:1.同意公开答复数", "2.同意部分公开答复数", "3.否决公开答复总数",
        "行政复议数", "行政诉讼数", "行政申诉数",
    ]  # fmt: skip
    channels = next(i for i in form.identities if i.id == "request-channels-within")
    assert (channels.relation, len(channels.left)) == ("=", 6)
    assert not [i for i in form.identities if i.id == "request-channels-rest"]
    assert [s.heading for s in form.sections] == [s.heading for s in shipped("fujian-2012").sections]


@pytest.mark.parametrize("name", ["fujian-2009", "fujian-2012", "national-2014", "national-2019", "national-2021"])
def test_drafts_and_notes_of_shipped_forms_are_whole(name: str) -> None:
    from ogi_desk.forms.fields import FIELD, Fields

    form = shipped(name)
    fields = Fields(form, form.first_year)
    unknown = [m[1] for s in form.sections for m in FIELD.finditer(s.draft + s.empty) if not fields.knows(m[1])]
    assert unknown == []
    assert form.notes
    assert all(note.endswith("。") for note in form.notes)
    assert sum(section.fresh for section in form.sections) == 1
    if name == "national-2014":
        assert any("[U]" in note for note in form.notes)
