"""What a stretch of a report's text is about: open government, or another matter the office tells of beside it.

A report also counts 咨询, 热线工单, 人大建议 and the like in the words it uses for requests (收到, 办结, 答复); these
numbers are of no table, nor are the disputes it decides as a review body or takes part in over other matters. Must not
judge a number.
"""

from __future__ import annotations

import re

from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.forms.text_numbers import Reading

_OTHER = re.compile(
    r"咨询|热线|工单|人大|政协|建议案?(?!书)|提案|(?<!复)议案|留言|来电|来信|来访|信箱|线索|信访(?!举报|、|投诉|类)|投诉(?!类|、)"
    r"|举报(?!投诉|、|类)|诉求|市长|书记|审批|政务服务|评议|问卷|党务|党员|普法|统计违法|执法检查|稽查|巡察|巡查|舆情|微信|公众号"
    r"|查询|行政许可|行政处罚|行政检查|任务"
)
_OGI = re.compile(
    r"公开申请|依申请|信息申请|政府信息|新收|申请(?:人|公开|主体|数量|总数|件|量)|申请(?=[，,共\d])|行政查询|咨询类申请"
    r"|结转|予以公开|不予公开|部分公开|无法提供|不予处理|其他处理|答复总数|复议|诉讼"
)

#: What a review body does with disputes; an office whose own are told is 被申请, 被提起, 因公开引起.
_DECIDED = re.compile(
    r"(?:受理|办理|审理|审结|办结|承办|代理|参与|出庭)[^，。；\n]{0,14}?(?:行政复议|复议(?:申请|案)|行政诉讼|(?:行政)?应诉)"
)
_TOLD = re.compile(r"行政复议|复议(?:申请|案)|行政诉讼|行政应诉|诉讼案件")
_TAKEN = re.compile(r"^[^，。；\n]{0,4}[，,、](?:依法|已|共|其中|经审查)*(?:受理|立案|审结|不予受理)")
_BODIES = re.compile(r"司法[局厅]|人民政府$|复议局")
_OURS = re.compile(r"公开|被申请|被提起|被诉|本(?:机关|局|单位)为被")


def of_another_matter(text: str) -> bool:
    """Whether the last thing the words before a number name is no request for information: 办理人大建议12件，答复."""
    other = max((match.end() for match in _OTHER.finditer(text)), default=0)
    return other > 0 and other > max((match.end() for match in _OGI.finditer(text)), default=0)


def of_disputes_decided(form: Form, report: Report, reading: Reading, place: int) -> bool:
    """Whether the sentence before a place counts disputes that the office decides, or that are not over publication.

    受理行政复议案件120件 of a bureau of justice is of no table; in the section of disputes over publication all are.
    """
    section = form.section(reading.section)
    if section and "复议" in section.heading:
        return False
    before = reading.text[reading.back_to("。\n", place) : place]
    if not _TOLD.search(before) or _OURS.search(before):
        return False  # told as the office's own, or nothing of disputes
    body = _BODIES.search(report.agency) or _TAKEN.match(reading.text[place : reading.on_to("。\n", place)])
    return bool(body) or decides_disputes(before)


def decides_disputes(sentence: str) -> bool:
    """Whether a sentence speaks of disputes the way the office that decides them does: 审结行政复议案件98件."""
    return bool(_DECIDED.search(sentence)) and not _OURS.search(sentence)
