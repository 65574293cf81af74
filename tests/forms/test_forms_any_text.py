# ruff: noqa: E501 (a list of snippets)
"""Whatever is typed or pasted: nothing raises, every finding lies in its text, and long texts are read in good time."""

from __future__ import annotations

import time

from forms_office import PROFILE
from hypothesis import given, settings
from hypothesis import strategies as st
from naive_records import Records

from ogi_desk.forms.compose import compose
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import check
from ogi_desk.forms.form import Form
from ogi_desk.services.sample import publications, sample_requests

PIECES = st.sampled_from(
    [
        "{{", "}}", "{{annex/proactive/year}}", "{{share:a|b|9}}", "{{share:month:1|annex/proactive/year|2}}", "{{year}}",
        "一、", "（一）", "1.", "1、", "（1）", "：", "。", "，", "；", "\n", "、", "其中", "其中：", "分为", "分别占", "占", "%", "％",
        "46条", "271", "条", "０", "三件", "十", "第", "2011年底", "2012年", "累计", "网站公开信息", "主动公开政府信息", "收到",
        "申请", "未发生", "行政复议", "不予公开", "《规定》", "市民", "全文包括", "概述、", "以上", "约", "万", "1,234", ".", "5.5",
        "（", "）", "99999999999999999999条", "0条", "占0%", "\t", "𬭎", "e\u0301",
    ]
)  # fmt: skip
TEXT = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=60)
RECORDS = Records(publications(), sample_requests())


@settings(max_examples=250, deadline=None)
@given(TEXT)
def test_no_text_is_too_strange(form: Form, text: str) -> None:
    texts = {"overview": text, "_signed_on": text}
    report = compose(form, 2012, PROFILE, RECORDS, Entries(), texts, ("业务信息",))
    for paragraph in report.sections[1].paragraphs:
        assert 0 <= paragraph.lead <= len(paragraph.text)
        assert bool(paragraph.level) == bool(paragraph.lead)
        for span in paragraph.fields:
            assert 0 <= span.start <= span.end <= len(paragraph.text)
    for finding in check(form, report):
        assert finding.message
        if finding.section:
            assert 0 <= finding.start < finding.end <= len(report.section_text(finding.section)), finding


def test_a_report_far_longer_than_any_is_checked_in_good_time(form: Form) -> None:
    sentence = "2012年，通过政府网站公开信息40条，占87.0%；其中：统计公报11条，政务动态18条，业务信息11条。"
    text = "\n".join(f"（一）{sentence}" + sentence * 9 for _ in range(60))
    report = compose(form, 2012, PROFILE, RECORDS, Entries(), {"proactive": text}, ())
    assert len(report.section_text("proactive")) > 25_000
    start = time.perf_counter()
    check(form, report)
    assert time.perf_counter() - start < 20  # a guard against regular expressions that run away, not a benchmark
