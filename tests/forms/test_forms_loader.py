"""A form is a data file: the shipped one, others of other shapes, and every refusal with its key and cure."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.figures import Entries, finish_tables, plan_tables
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.layout import plain_label
from ogi_desk.system.resources import read_text

SMALL = """
id = "t"
version = "1"
name = "试"
years = [2014, 2018]
report_title = "{agency}{year}年报告"
title_lines = ["{agency}", "{year}年报告"]
due = [3, 31]
[counts.all]
kind = "request"
where = [["received_on", "between", "{start}", "{end}"]]
[[sections]]
id = "one"
heading = "一、总体情况"
zero = ["t/a/n"]
empty = "无"
[[tables]]
id = "t"
title = "表"
stub = ["指标", "单位"]
[[tables.columns]]
id = "n"
label = "统计数"
[[tables.rows]]
id = "a"
label = "一、申请"
count = "all"
[[identities]]
id = "i"
table = "t"
left = ["a"]
relation = ">="
right = ["a"]
words = "相等"
"""


def test_the_shipped_form_has_the_sixteen_printed_rows(form: Form) -> None:
    table = form.tables[0]
    assert [row.label for row in table.rows] == [
        "主动公开信息数", "其中：1.政府网站公开", "2.政府公报公开", "受理依申请公开信息总数", "其中：1、当面申请数",
        "2、网上申请数", "3、信函申请数", "对申请的答复总数", "其中：1、同意公开答复数", "2、同意部分公开答复数",
        "3、不予公开答复数", "4、其他类型答复数", "政府信息公开收费减免金额", "行政复议数", "行政诉讼数",
        "接受行政申诉、举报数",
    ]  # fmt: skip
    assert [row.unit for row in table.rows] == ["条"] * 12 + ["元"] + ["件"] * 3
    assert [column.label for column in table.columns] == ["{year}年度", "历年累计"]
    assert table.stub == ("指标名称", "计量单位")
    assert [section.heading[:2] for section in form.sections] == ["", *(f"{n}、" for n in "一二三四五六七")]
    assert form.serves(2012)
    assert form.serves(2008)
    assert not form.serves(2014)
    assert form.due_on(2012) == date(2013, 3, 31)


def test_indicators_are_labels_without_numbering(form: Form) -> None:
    indicators = {*form.indicators()}
    assert {"政府网站公开", "政府信息公开收费减免金额", "接受行政申诉、举报数", "政府网站公开/历年累计"} <= indicators
    assert {*form.opening_indicators()} == {row.indicator for row in form.tables[0].rows}


@pytest.mark.parametrize(
    ("label", "plain"),
    [
        ("其中：1.政府网站公开", "政府网站公开"),
        ("2、同意部分公开答复数", "同意部分公开答复数"),
        ("（三）不予公开", "不予公开"),
        ("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"),
        ("其中:1.政府网站", "政府网站"),
        ("主动公开信息数", "主动公开信息数"),
    ],
)
def test_plain_label(label: str, plain: str) -> None:
    assert plain_label(label) == plain


def test_another_form_with_groups_sums_and_columns_loads() -> None:
    form = load_form(
        SMALL.replace(
            "[[tables.rows]]",
            """
[[tables.columns]]
id = "before"
label = "上年"
period = "previous"
heads = ["申请人情况", "法人"]
where = [["applicant_class", "is", "business"]]
[[tables.columns]]
id = "sum"
label = "总计"
sum_of = ["n", "before"]
[[tables.rows]]
id = "g"
label = "一、情况"
group = true
[[tables.rows]]
id = "c"
label = "收费"
[tables.rows.cells.before]
not_applicable = true
[[tables.rows]]""",
            1,
        ),
        "own.toml",
    )
    table = form.tables[0]
    assert table.columns[1].heads == ("申请人情况", "法人")
    assert table.rows[0].group
    assert table.indicators(table.rows[0], table.columns[0]) == ()
    assert table.indicators(table.rows[1], table.columns[1]) == ()
    assert table.indicators(table.rows[1], table.columns[2]) == ("收费/总计",)
    assert {*form.indicators()} >= {"收费/统计数", "申请/统计数"}


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('version = "1"', "", "version：缺少此项"),
        ('version = "1"', "version = 1", "version：应为文字"),
        ('version = "1"', 'version = "1"\nverison = "1"', "verison：没有这一项"),
        ("years = [2014, 2018]", "years = [2018, 2014]", "years：起始年度晚于终止年度"),
        ("years = [2014, 2018]", "years = [2018]", "years：应为 2 个整数"),
        ("due = [3, 31]", "due = [31, 3]", "due：应为月、日"),
        ('"received_on"', '"recieved_on"', "counts.all.where：没有字段“recieved_on”"),
        ('"between"', '"betwixt"', "counts.all.where：没有关系“betwixt”"),
        ('"{start}", "{end}"', '"{start}"', "between 应有起、止两个日期"),
        ('kind = "request"', 'kind = "letters"', "counts.all.kind：“letters”不可用"),
        ('count = "all"', 'count = "none"', "tables[1].rows[1].count：没有 [counts.none]"),
        ('count = "all"', 'count = "all"\nmeasure = "sum:money"', "measure：“sum:money”不可用"),
        ('count = "all"', 'count = "all"\nsum_of = ["z"]', "sum_of 中没有“z”这一行"),
        ('count = "all"', 'count = "all"\n[tables.rows.cells.z]\nrule = ""', "cells 中没有“z”这一列"),
        ('zero = ["t/a/n"]', 'zero = ["t/b/n"]', "zero 中没有数据“t/b/n”"),
        ('left = ["a"]', 'left = ["q"]', "第31行的 identities[1].left：表中没有“q”"),
        ('relation = ">="', 'relation = "=>"', "identities[1].relation：“=>”不可用"),
        ("[[identities]]", '[[mentions]]\nrow = "t/x"\npatterns = []\n[[identities]]', "mentions[1].row：没有“t/x”"),
        (
            "[[identities]]",
            '[[mentions]]\nrow = "t/a"\npatterns = ["("]\n[[identities]]',
            "mentions[1].patterns：“(”不是正确的正则表达式",
        ),
        ("[[sections]]", '[[sections]]\nid = "one"\n[[sections]]', "第15行的 sections[2].id：标识“one”出现不止一次"),
        ('title = "表"', "title = ", "第19行第9列不合 TOML 语法"),
        ("due = [3, 31]", "due = [3, 31]\nalso = [2020, 2019]", "第9行的 also：起始年度晚于终止年度"),
        ("due = [3, 31]", 'due = [3, 31]\ncut_shares = "none"', "第9行的 cut_shares：“none”不可用"),
        ('count = "all"', 'count = "all"\nnought = true', "第28行的 tables[1].rows[1].nought：已写明数什么"),
        ('count = "all"', 'count = "all"\ndivide = 0', "divide：应为不小于1的整数"),
        ('words = "相等"', 'words = "相等"\nrelation = "nil"', "不合 TOML 语法"),
        ('right = ["a"]', "", "identities[1].right：缺少此项"),
        ("[[identities]]", '[[mentions]]\nfigure = "x"\npatterns = []\n[[identities]]', "没有 [[figures]] “x”"),
        (
            "[[identities]]",
            '[[mentions]]\nrow = "t/a"\nsums = [["t/a/z"]]\npatterns = []\n[[identities]]',
            "mentions[1].sums：没有数据“t/a/z”",
        ),
        (
            "[[identities]]",
            '[[claims]]\nid = "c"\npattern = "均"\nzero = ["t/z/n"]\nmessage = ""\n[[identities]]',
            "claims[1].zero：没有数据“t/z/n”",
        ),
    ],
)
def test_a_faulty_form_is_refused_by_key_and_cure(old: str, new: str, says: str) -> None:
    assert old in SMALL
    with pytest.raises(InputError) as refusal:
        load_form(SMALL.replace(old, new, 1), "own.toml")
    assert str(refusal.value).startswith("格式文件“own.toml”")
    assert says in str(refusal.value)


AGAIN = '\n[[identities]]\nid = "i"\ntable = "t"\nleft = ["a"]\nrelation = "nil"\nwords = "无"'


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "t"\nversion', 'id = "t t"\nversion', "第2行的 id：标识“t t”只能用字母、数字、下划线和连字符"),
        ('name = "试"', 'name = " "', "第4行的 name：不能为空"),
        ("{agency}{year}年报告", "{agency}{yaer}年报告", "report_title：“{agency}{yaer}年报告”中的花括号只能写"),
        ('["{agency}", "{year}年报告"]', "[]", "第7行的 title_lines：至少应有一行"),
        ('["{agency}", "{year}年报告"]', '["{0}"]', "title_lines：“{0}”中的花括号只能写 {agency}、{year}"),
        ("due = [3, 31]", "due = [2, 30]", "第8行的 due：应为月、日"),
        ("years = [2014, 2018]", "years = [14, 18]", "第5行的 years：应为四位数的年份"),
        ('"{end}"]]', '"{edn}"]]', "第11行的 counts.all.where：“{edn}”不是日期"),
        ('"{end}"]]', '"{end}"], ["applicant_class", "is", "company"]]', "applicant_class 没有“company”，可用的有"),
        ('"{end}"]]', '"{end}"], ["channel", "is", "website"]]', "channel 没有“website”，可用的有 in_person、letter"),
        ('kind = "request"', 'kind = "case"\nmeasure = "sum:fee_charged"', "counts.all.measure：case 没有金额"),
        ('zero = ["t/a/n"]', 'draft = "共{{t/a/m}}件"', "第15行的 sections[1].draft：one 的 draft 中没有数据“t/a/m”"),
        ('zero = ["t/a/n"]', "limit = -1", "第15行的 sections[1].limit：应为不小于0的整数"),
        ('title = "表"', 'title = "表{a}"', "第19行的 tables[1].title：“表{a}”中的花括号只能写 {year}"),
        ('count = "all"', 'count = "all"\nsum_of = ["z"]', "第28行的 tables[1].rows[1].sum_of：a 的 sum_of 中没有“z”"),
        ('count = "all"', 'cells.z.rule = ""', "第27行的 tables[1].rows[1].cells.z：a 的 cells 中没有“z”"),
        ('table = "t"', 'table = "u"', "第30行的 identities[1].table：没有“u”这张表"),
        ('words = "相等"', 'words = ""', "第34行的 identities[1].words：不能为空"),
        ('words = "相等"', 'words = "相等"\nonly = ["z"]', "第35行的 identities[1].only：表中没有“z”这一列"),
        ('right = ["a"]', "right = []", "第33行的 identities[1].right：不能为空"),
        ('words = "相等"', 'words = "等"\n[[mentions]]\nrow = "t/a"\npatterns = ["申请"]', "“申请”中没有代表数字的 #"),
        ('words = "相等"', f'words = "等"{AGAIN}', "第36行的 identities[2].id：标识“i”出现不止一次"),
    ],
)  # fmt: skip
def test_what_would_go_wrong_later_is_refused_at_its_line(old: str, new: str, says: str) -> None:
    assert SMALL.count(old) >= 1
    with pytest.raises(InputError) as refusal:
        load_form(SMALL.replace(old, new, 1), "own.toml")
    assert says in str(refusal.value)


def loaded(text: str) -> tuple[Form | None, str]:
    """The form, or what is told in its place."""
    try:
        return load_form(text, "own.toml"), ""
    except InputError as refusal:
        return None, str(refusal)


#: One of each kind of value, in place of what a key has.
OTHERS = (
    "5",
    "-1",
    '""',
    '"zz"',
    '"{a}{0}{"',
    '"("',
    "true",
    "[]",
    "[1]",
    '["zz"]',
    '[["a"]]',
    "{a = 1}",
    "1.5",
    "2020-01-01",
)


@pytest.mark.parametrize("name", ["fujian-2009", "national-2019"])
def test_every_key_in_turn_gone_or_otherwise_is_told_in_a_sentence_with_its_line(name: str) -> None:
    text, seen, header = read_text(f"forms/{name}.toml"), set(), ""
    lines = text.splitlines()
    tried = refused = 0
    for number, line in enumerate(lines):
        key = re.match(r"([\w.]+) = (?!\[$|\"\"\"$)", line)
        if line.startswith("["):
            header = line.split("#")[0].strip()
        if not key or (header, key[1].split(".")[-1]) in seen:
            continue
        seen.add((header, key[1].split(".")[-1]))
        dice = random.Random(number)
        for other in (None, *dice.sample(OTHERS, 2)):
            changed = [*lines[:number], *([f"{key[1]} = {other}"] if other else []), *lines[number + 1 :]]
            tried += 1
            form, told = loaded("\n".join(changed))
            refused += form is None
            if form is None:
                assert re.match(r"格式文件“own\.toml”第(\d+)行的 \S+：.+", told), told
            else:
                assert finish_tables(form, 2020, plan_tables(form, 2020, Entries()), defaultdict(Decimal))
                assert form.due_on(2020)
                assert form.report_title.format(agency="某局", year=2020) is not None
    assert tried > 80
    assert refused > 50


def test_rows_summed_from_themselves_are_refused() -> None:
    text = SMALL.replace('count = "all"', 'sum_of = ["b"]\n[[tables.rows]]\nid = "b"\nlabel = "二"\nsum_of = ["a"]')
    with pytest.raises(InputError, match="绕回了自己"):
        load_form(text, "own.toml")


def test_the_sample_form_has_no_unknown_field_in_its_drafts(form: Form) -> None:
    from ogi_desk.forms.fields import FIELD, Fields

    fields = Fields(form, 2012)
    for section in form.sections:
        for match in FIELD.finditer(section.draft + section.empty):
            assert fields.knows(match[1]), match[1]
    assert not re.search(r"泉港|统计局", read_text("forms/fujian-2012.toml").replace("统计月报", ""))
