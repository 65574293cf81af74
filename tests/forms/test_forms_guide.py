"""The guide to forms of one's own: its example loads as it stands, counts rightly, and every key of a form is told."""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import pytest
from registers import cells, register, report_of

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Fact, Opening
from ogi_desk.domain.vocabulary import Outcome, RequestChannel
from ogi_desk.forms import form as form_file
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.form import load_form
from ogi_desk.forms.identities import check_identities
from ogi_desk.forms.report import CellRef, FigureStatus, Severity

GUIDE = (Path(__file__).parents[2] / "docs" / "forms.md").read_text(encoding="utf-8")
EXAMPLE = GUIDE.partition("```toml\n")[2].partition("```")[0]
FORM = load_form(EXAMPLE, "national-2027.toml")


def test_the_guide_tells_every_key_a_form_may_have() -> None:
    told = set(re.findall(r"[a-z_]+", GUIDE))
    keys = (form_file.__doc__ or "").partition("::\n")[2].partition("``years``")[0]
    known = set(re.findall(r"[a-z_]{2,}", re.sub(r"#.*|= \[[^\]]*\]|ogi_desk/\S+|\(.*?\)", "", keys)))
    plain = {"and", "counting", "column", "name", "of", "the", "first", "last", "see", "mod", "layout", "ogi_desk"}
    assert len(known) > 50
    assert known - plain <= told


def test_the_example_has_what_the_guide_promises() -> None:
    assert [s.heading for s in FORM.sections if s.heading][2:5] == [
        "三、收到和处理政府信息公开申请情况", "四、申请渠道情况", "五、政府信息公开行政复议、行政诉讼情况",
    ]  # fmt: skip
    requests = FORM.table("requests")
    assert requests
    assert len(requests.rows) == 24
    assert requests.row("reconfirmation") is None
    ours = [i for i in FORM.identities if i.table in ("platform", "service")]
    assert {i.relation for i in ours} == {"=", "<=", ">=", "rest", "nil"}
    assert {i.over for i in ours} == {"columns", "rows", "cells"}
    assert {i.severity for i in ours} == {"error", "warning"}
    assert any(term.startswith("previous:") for i in ours for term in i.right)


def test_the_example_counts_what_it_says() -> None:
    dice, seen = random.Random(2027), Counter[str]()
    facts = (Fact(year=2027, indicator="接待咨询人次/本年度", value=412, source="台账"),)  # type: ignore[arg-type]
    openings = (Opening(until_year=2026, indicator="接待咨询人次", value=1200, source="旧账"),)  # type: ignore[arg-type]
    for _ in range(30):
        records = register(dice, 2027, 30, later_years=True)
        report = report_of(FORM, 2027, records, Entries(facts, openings))
        last = report_of(FORM, 2026, records)
        assert not [f.message for f in check_identities(FORM, report, last) if f.severity is Severity.ERROR]
        found = cells(report)
        asked = [r for r in records.requests if not r.binned and r.received_on.year == 2027]
        online = sum(r.channel is RequestChannel.ONLINE for r in asked)
        assert found[CellRef("platform", "everyone", "received")].value == len(asked)
        assert found[CellRef("platform", "everyone", "online")].value == online
        before = [r for r in records.requests if not r.binned and r.received_on.year == 2026]
        assert found[CellRef("platform", "everyone", "last")].value == len(before)
        share = found[CellRef("platform", "everyone", "online_share")]
        if asked:
            assert share.value is not None
            assert abs(float(share.value) - 100 * online / len(asked)) <= 0.05 + 1e-9
        else:
            assert share.status is FigureStatus.NOT_APPLICABLE
        seen["online"] += online
        visits = [found[CellRef("service", "visits", column)] for column in ("now", "all")]
        assert [(v.value, v.status) for v in visits] == [
            (412, FigureStatus.ENTERED), (1612, FigureStatus.CARRIED),
        ]  # fmt: skip
        others = found[CellRef("requests", "other_handling", "total")]
        seen["others"] += int(others.value or 0)
        assert others.selection is None  # a sum of the columns
        folded = found[CellRef("requests", "other_handling", "natural_person")].selection
        assert folded
        assert Outcome.RECONFIRMATION.id in next(c.value for c in folded.conditions if c.field == "outcome")
    assert min(seen.values()) > 20


@pytest.mark.parametrize(
    ("before", "after", "line", "key"),
    [
        ('["online", "received"], dec', '["online", "nowhere"], dec', "columns = [", ".columns[3].share_of"),
        ('after = "requests"', 'after = "nowhere"', "after = ", "sections[1].after"),
        ('left = ["everyone/last"]', 'left = ["everyone/first"]', "left = [", ".left"),
        ("from_year = 2028", "from_yaer = 2028", "from_yaer", ".from_yaer"),
        ('period = "previous"', 'period = "before"', "columns = [", ".columns[4].period"),
        ("{{service/visits/now}}人次", "{{service/visits/then}}人次", "draft = ", ".draft"),
        ('{id = "reconfirmation_",', "", "", ""),
    ],
)  # fmt: skip
def test_a_damaged_example_is_refused_by_line_and_key(before: str, after: str, line: str, key: str) -> None:
    if not key:  # a row of the base that is left out where a sum of the base still names it
        text = EXAMPLE.replace('{id = "repeated"},', "").replace('{id = "public_publication"},', "")
    else:
        assert before in EXAMPLE
        text = EXAMPLE.replace(before, after)
    with pytest.raises(InputError) as refused:
        load_form(text, "national-2027.toml")
    told = str(refused.value)
    where = re.match(r"格式文件“national-2027\.toml”第(\d+)行的 ([\w.\[\]]+)：", told)
    assert where, told
    assert key in where[2]
    assert line in text.splitlines()[int(where[1]) - 1]
    assert "\n" not in told
