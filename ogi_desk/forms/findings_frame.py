"""What holds a report together: title, signature, dates, headings, the list of parts in the introduction, fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ogi_desk.domain.dates import in_words
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.fields import MISSING, UNKNOWN
from ogi_desk.forms.layout import Form, plain_label
from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.forms.text_numbers import Reading, read_report

_PARTS = re.compile(
    r"(?:全文|本报告|报告|本年度报告|内容)(?:共)?(?:包括|包含|由|分为|分)(?P<list>[^。\n]+?)(?:组成|[0-9一二三四五六七八九十]+个部分|，并附|,并附|。|\n|$)"
)
_COUNT_OF_PARTS = re.compile(r"等?共?[\d一二三四五六七八九十]+个?大?(?:部分|方面)$")
_PREFACE = ("引言", "前言", "导言")
_NUMBERING = re.compile(r"^\s*(?:[一二三四五六七八九十]+|\d+)\s*[、.．]\s*")
_COMMON = re.compile(r"政府信息公开|政府信息|信息公开|情况|工作|的|等|方面|因|提起|申请(?!公开)")

_PROFILE_WORDS = {
    "agency": "机关名称",
    "region": "行政区划",
    "address": "地址",
    "postcode": "邮政编码",
    "phone": "电话",
    "email": "电子邮箱",
    "website": "网址",
}


def check_fields(report: Report) -> Iterator[Finding]:
    """Tell fields that lead nowhere and fields whose figure is missing."""
    for reading in read_report(report):
        for span in reading.fields:
            shown = reading.text[span.start : span.end]
            if shown == UNKNOWN:
                yield _in_text(reading, span.start, span.end, "unknown-field", Severity.ERROR,
                               Saying("没有“{key}”这项数据，请从“插入数字”中重新选取", key=span.key))  # fmt: skip
            elif shown == MISSING:
                yield _in_text(reading, span.start, span.end, "missing-field", Severity.WARNING,
                               _missing(report, span.key))  # fmt: skip


def _missing(report: Report, key: str) -> str:
    if key in _PROFILE_WORDS:
        return Saying("单位资料中还没有{name}，请补上", name=_PROFILE_WORDS[key])
    shown = key
    parts = key.split("/")
    for row in (row for table in report.tables if table.id == parts[0] for row in table.rows):
        if len(parts) == 3 and row.id == parts[1]:
            shown = plain_label(row.label)
    return Saying("“{shown}”还没有数，请补登记或填报", shown=shown)


def _in_text(reading: Reading, start: int, end: int, rule: str, severity: Severity, message: str) -> Finding:
    return Finding(severity=severity, rule=rule, message=message, section=reading.section, start=start, end=end)


def check_agency(report: Report) -> Iterator[Finding]:
    """Tell a name in title or text that is not the name the report signs with."""
    short = re.sub(r"(?<=[\u4e00-\u9fff]{2})[省市区县](?=[\u4e00-\u9fff]{2,})", "", report.agency, count=1)
    if report.agency and report.agency not in report.title:
        named = report.title.split(str(report.year))[0].strip()
        yield Finding(
            severity=Severity.WARNING,
            rule="agency-name",
            message=Saying("标题中的机关名称“{named}”与落款“{agency}”不一致", named=named, agency=report.agency),
        )
    if short == report.agency or not short:
        return
    for reading in read_report(report):
        place = reading.text.find(short)
        if place >= 0:
            message = Saying("文中的机关名称“{short}”与落款“{agency}”不一致", short=short, agency=report.agency)
            yield _in_text(reading, place, place + len(short), "agency-name", Severity.WARNING, message)


def check_dates(form: Form, report: Report) -> Iterator[Finding]:
    """Tell a signature before the period is over or after the report is due, and years left over in title and text."""
    day, last, due = report.signed_on, date(report.year, 12, 31), form.due_on(report.year)
    if day <= last:
        yield Finding(
            severity=Severity.WARNING,
            rule="signed-early",
            message=Saying("成文日期{day}，统计期限到{last}才结束，请核对", day=in_words(day), last=in_words(last)),
        )
    elif day > due:
        yield Finding(
            severity=Severity.WARNING,
            rule="signed-late",
            message=Saying("成文日期{day}，晚于应公布的期限{due}", day=in_words(day), due=in_words(due)),
        )
    in_title = re.search(r"(\d{4})年", report.title)
    if in_title and int(in_title[1]) != report.year:
        message = Saying("标题写作{in_title}年，报告年度为{year}年", in_title=in_title[1], year=report.year)
        yield Finding(severity=Severity.ERROR, rule="year-in-title", message=message)
    for reading in read_report(report):
        for start, end in reading.sentences():
            yield from _left_over_years(reading, start, end, report.year)


#: What follows the year a sentence is about; 2011年主动公开38条 alone may be given for comparison.
_OF_THE_WHOLE = r"(?=[，,）)]|全年|全[区县市局]|我[区县市局]|本机关|本级)"
#: What is published this year about the year before: 2022年度部门决算, 2022年度81个部门决算.
_OF_LAST_YEAR = re.compile(
    r"(?:\d+(?:个|家|份|项))?[^，。；\d]{0,14}(?:决算|公报|年鉴|报告|年报|考核|审计|普查|评估|评议|检查|巡察|测评)"
)
#: Papers that carry a year in their name, which does not say what a sentence is about: 2023年部门预算.
_PAPER = r"(?:部门|单位|本级|财政|政府信息公开|政务公开|重点|工作)*(?:预算|决算|要点|计划|方案)"


def _left_over_years(reading: Reading, start: int, end: int, year: int) -> Iterator[Finding]:
    """Tell periods of earlier years in a sentence that compares nothing, and days after the period."""
    sentence = reading.text[start:end]
    yield from _days_after(reading, start, sentence, year)
    if re.search(r"上年|去年|同期|同比|相比|以来|累计|比|较|结转", sentence):
        return
    last = rf"{year - 1}年(?:度|底|末|1月1日|12月31日)"
    if str(year) not in re.sub(rf"{year}年度?{_PAPER}", "", sentence) and not re.search(
        r"针对|整改|提出|指出|问题", sentence
    ):
        last += rf"|(?<![^（(]){year - 1}年{_OF_THE_WHOLE}"  # 2023年，本机关……: the whole sentence is last year's
    period = r"(?<=统计期限[自从为])(?P<year>\d{4})年1月1日|(?P<end>\d{4})年12月31日(?=[止。])"
    for match in re.finditer(f"{last}|{period}", sentence):
        if str(year) in (match["year"], match["end"]) or _OF_LAST_YEAR.match(sentence, match.end()):
            continue
        message = Saying("“{match}”不在报告年度{year}年内，疑为沿用上年文稿，请核对", match=match[0], year=year)
        yield _in_text(reading, start + match.start(), start + match.end(), "left-over-year", Severity.WARNING, message)


def _days_after(reading: Reading, start: int, sentence: str, year: int) -> Iterator[Finding]:
    """Tell days after the end of the period where the sentence tells what was done, not of plans or the paper."""
    if re.search(r"下一步|将|拟|计划|打算|争取|截至?|公布|下载|查阅|联系|编制|报送|上报|[前底]前?完成|填报", sentence):
        return
    for match in re.finditer(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?", sentence):
        if int(match[1]) == year + 1:
            message = Saying("“{match}”在统计期限{year}年12月31日之后，请核对", match=match[0], year=year)
            yield _in_text(
                reading, start + match.start(), start + match.end(), "date-after-period", Severity.WARNING, message
            )


def check_lengths(form: Form, report: Report) -> Iterator[Finding]:
    """Tell sections longer than the form asks for; spaces do not count."""
    for section in form.sections:
        if section.limit and any(s.id == section.id for s in report.sections):
            length = len(re.sub(r"\s", "", report.section_text(section.id)))
            if length > section.limit:
                yield Finding(
                    severity=Severity.WARNING,
                    rule="too-long",
                    message=Saying(
                        "“{heading}”有{length}字，一般不超过{limit}字",
                        heading=section.heading or "引言",
                        length=length,
                        limit=section.limit,
                    ),
                    section=section.id,
                    start=0,
                    end=len(report.section_text(section.id)),
                )


def check_headings(form: Form, report: Report) -> Iterator[Finding]:
    """Tell sections of the form that a report lacks or names otherwise (reports from outside)."""
    headings = {_content(s.heading): s.heading for s in report.sections if s.heading}
    for section in form.sections:
        if section.heading and not any(_alike(_content(section.heading), other) >= 0.5 for other in headings):
            yield Finding(
                severity=Severity.WARNING,
                rule="missing-section",
                message=Saying("报告没有“{heading}”这一部分，请补上；未发生的也要写明", heading=section.heading),
            )


def check_parts(report: Report) -> Iterator[Finding]:
    """Tell where the introduction's list of parts and the headings part ways: missing, further, in another order."""
    headings = [s.heading for s in report.sections if s.heading]
    for reading in read_report(report):
        match = _PARTS.search(reading.text)
        if not match or not headings:
            continue
        parts = _COUNT_OF_PARTS.sub("", match["list"])
        named = [part for part in re.split(r"[、，,；;]|以及", parts) if part.strip() and part.strip() not in _PREFACE]
        if len(named) < 3:
            continue
        places = [_heading_at(part, headings) for part in named]
        whole = reading.text[match.start() : match.end() + 40]
        problems = []
        extra = [part.strip() for part, place in zip(named, places, strict=True) if place is None]
        if extra:
            problems.append(Saying("所列“{extra}”正文没有", extra="、".join(extra)))
        lacking = [
            heading
            for place, heading in enumerate(headings)
            if place not in places and not ("附" in heading and "附" in whole)
        ]
        if lacking:
            problems.append(Saying("正文“{lacking}”没有列出", lacking="、".join(lacking)))
        order = [place for place in _with_likely(named, places, headings) if place is not None]
        if order != sorted(order):
            first = next(n for n in range(1, len(order)) if order[n] < order[n - 1])
            problems.append(
                Saying(
                    "“{bare}”与“{bare2}”的次序与正文不同",
                    bare=_bare(headings[order[first]]),
                    bare2=_bare(headings[order[first - 1]]),
                )
            )
        if problems:
            message = Saying("引言所列各部分与正文标题不一致：{problems}", problems=listed(problems, "；"))
            yield _in_text(reading, match.start("list"), match.end("list"), "list-of-parts", Severity.WARNING, message)


def _with_likely(named: list[str], places: list[int | None], headings: list[str]) -> list[int | None]:
    """The places with those of parts that are named otherwise in the text (收费及减免 for 经费), to tell an order."""
    found = list(places)
    for at, part in enumerate(named):
        if found[at] is None:
            words = set(_content(part))
            likely = [n for n, h in enumerate(headings) if n not in found and words & set(_content(h))]
            found[at] = likely[0] if len(likely) == 1 else None
    return found


def _bare(heading: str) -> str:
    return _NUMBERING.sub("", heading)


def _content(heading: str) -> str:
    """The words of a heading that tell it from others."""
    text = re.sub(r"[\s、，。：:（）()“”《》]", "", _bare(heading))
    return _COMMON.sub("", text) or text


def _alike(a: str, b: str) -> float:
    """How much of the shorter's pairs of characters stand in the longer, 0 to 1."""
    pairs_a, pairs_b = ({t[n : n + 2] for n in range(len(t) - 1)} or {t} for t in (a, b))
    return len(pairs_a & pairs_b) / min(len(pairs_a), len(pairs_b))


def _heading_at(part: str, headings: list[str]) -> int | None:
    scores = [_alike(_content(part), _content(heading)) for heading in headings]
    best = max(scores)
    return scores.index(best) if best >= 0.5 else None
