"""Percentages in the text against the counts they stand beside.

A share is judged only where its count stands right before it (统计公报11条，占比23.9%); growth, rates and shares
without a count cannot be checked, which is not wrong. It follows when it fits, at the decimals printed, any whole
named around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.clauses import figures_of, mention_in
from ogi_desk.forms.fields import show_number, show_share
from ogi_desk.forms.identities import added
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Finding, Report, Severity
from ogi_desk.forms.text_numbers import Number, Reading, read_report

#: What may stand between a count and its share.
_BETWEEN = re.compile(r"^[，,、（(]?\s*(?:约|大约)?(?:(?:所占|占|比例|比重|占比)[^，,；;。：:\n]{0,20})?$")
_NOT_A_SHARE = re.compile(r"同比|环比|增长|下降|上升|提高|增加|减少|率")
_ABOUT_AFTER = re.compile(r"^(?:左右|上下|以上|以下|以内|强|弱|多)")
_ABOUT_BEFORE = re.compile(r"(?:约|近|超过|超|不足|不到|逾|达到?约|大约|高于|低于)$")
#: A whole named by its words alone: 占办结总数的46.2%.
_OF_WORDS = re.compile(r"占(?P<whole>[^，,；;。：:（(\n\d]{2,16}?)的?(?:比例|比重|比)?(?:的|为|是|达)?$")
#: A share this near to what some whole gives (in percentage points) is a slip in that share.
_NEAR = Decimal(1)
#: The rule of a share cut instead of rounded, until its severity is known.
_CUT = "share-cut"


@dataclass(frozen=True, slots=True)
class _Share:
    percent: Number
    part: Number
    whole: Number | None = None  # where the text names it: 占全年46条的23.9%


def check_shares(form: Form, report: Report) -> Iterator[Finding]:
    """Tell shares that do not follow from their counts, and sentences that mix decimals.

    One that was cut instead of rounded is as grave as the form's ``cut_shares`` says; two such, and none that was
    rounded, are a question at most.
    """
    cut = Severity(form.cut_shares)
    known = [f.value for t in report.tables for r in t.rows for f in r.figures if f.value]
    for reading in read_report(report):
        shares = [*_shares(reading)]
        judged = ((share, _judge(reading, share, known)) for share in shares)
        found = [told for share, own in judged if (told := own or _of_words(form, report, reading, share))]
        cuts = [finding for finding in found if finding.rule == _CUT]
        rounded = any(_only_rounded(reading, share, known) for share in shares)
        grave = Severity.WARNING if len(cuts) > 1 and not rounded else cut
        for finding in found:
            yield replace(finding, severity=grave, rule="share") if finding.rule == _CUT else finding
        for start, end in reading.sentences():
            mixed = _mixed(reading, [s.percent for s in shares if start <= s.percent.start < end])
            if mixed:
                yield mixed


def _shares(reading: Reading) -> Iterator[_Share]:
    for percent in reading.numbers:
        if not percent.is_percent:
            continue
        start = reading.back_to("。；;\n", percent.start)
        counts = [n for n in reading.within(start, percent.start) if n.is_count]
        paired = _paired(reading, percent, counts)
        if paired:
            yield _Share(percent, paired)
        elif len(counts) > 1 and (whole := _named_whole(reading, percent, counts)):
            yield _Share(percent, counts[-2], whole)
        elif counts:
            between = reading.text[counts[-1].end : percent.start]
            if _BETWEEN.match(between) and not _NOT_A_SHARE.search(between):
                yield _Share(percent, counts[-1])


def _named_whole(reading: Reading, percent: Number, counts: Sequence[Number]) -> Number | None:
    """The whole in ``11条，占全年46条的23.9%``; ``None`` where it is not so put."""
    part, whole = counts[-2:]
    between = reading.text[part.end : whole.start]
    behind = reading.text[whole.end : percent.start]
    put_so = re.fullmatch(r"[，,、（(]?占[^，,；;：:]{0,20}", between) and re.fullmatch(r"[^，,；;：:]{0,6}的", behind)
    return whole if put_so else None


def _paired(reading: Reading, percent: Number, counts: Sequence[Number]) -> Number | None:
    """The count of a share in ``甲11条、乙18条，分别占23.9%、39.1%``; ``None`` where it is not so put."""
    start = reading.text.rfind("分别占", 0, percent.start)
    if start < 0 or reading.back_to("。；;\n", percent.start) > start:
        return None
    end = reading.on_to("。；;\n", percent.start)
    group = [n for n in reading.within(start, end) if n.is_percent]
    before = [n for n in counts if n.end <= start][-len(group) :]
    return before[group.index(percent)] if len(before) == len(group) else None


def _judge(reading: Reading, share: _Share, known: Sequence[Decimal]) -> Finding | None:
    percent, part = share.percent, share.part
    text = reading.text
    if percent.key or percent.value > 100 or _ABOUT_AFTER.match(text[percent.end :]):
        return None
    if _ABOUT_BEFORE.search(text[: percent.start]):
        return None
    if share.whole:
        return _of_named(reading, share, share.whole)
    beginning = reading.back_to("\n", percent.start)
    near = [
        n
        for n in reading.within(beginning, reading.on_to("。\n", percent.start))
        if n.is_count and n != part and n.value >= part.value and n.value
    ]
    wide = [n.value for n in reading.numbers if n.is_count and n.value >= part.value and n.value] + [*known]
    if any(_share_of(part.value, whole, percent.decimals) == percent.value for whole in wide if whole >= part.value):
        return None
    if not near:
        return None
    cut = next((n for n in near if _cut(part.value, n.value, percent.decimals) == percent.value), None)
    whole = cut or min(near, key=lambda n: abs(part.value * 100 / n.value - percent.value))
    right = show_share(part.value, whole.value, max(percent.decimals, 1))
    off = abs(part.value * 100 / whole.value - percent.value)
    printed = text[percent.start : percent.end]
    counted = text[part.start : part.end]
    if off <= max(_NEAR, percent.value / 20):
        severity = Severity.ERROR
        message = Saying(
            "“{counted}”占{whole}的{right}，文中写作{printed}",
            counted=counted,
            whole=show_number(whole.value),
            right=right,
            printed=printed,
        )
    else:
        sentence = reading.back_to("。\n", percent.start)
        certain = [n for n in near if sentence <= n.start < part.start]
        severity = Severity.ERROR if len(certain) == 1 else Severity.WARNING
        whole = certain[0] if len(certain) == 1 else whole
        right = show_share(part.value, whole.value, max(percent.decimals, 1))
        message = Saying(
            "“{counted}”的占比{printed}与前文各数都算不出来，按{whole}计为{right}",
            counted=counted,
            printed=printed,
            whole=show_number(whole.value),
            right=right,
        )
    return Finding(
        severity=severity,
        rule=_CUT if cut else "share",
        message=message,
        section=reading.section,
        start=percent.start,
        end=percent.end,
    )


def _of_named(reading: Reading, share: _Share, whole: Number) -> Finding | None:
    percent, part = share.percent, share.part
    if not whole.value or _share_of(part.value, whole.value, percent.decimals) == percent.value:
        return None
    counted, printed = (reading.text[n.start : n.end] for n in (part, percent))
    right = show_share(part.value, whole.value, max(percent.decimals, 1))
    message = Saying(
        "“{counted}”占{whole}的{right}，文中写作{printed}",
        counted=counted,
        whole=show_number(whole.value),
        right=right,
        printed=printed,
    )
    return Finding(
        severity=Severity.ERROR,
        rule=_CUT if _cut(part.value, whole.value, percent.decimals) == percent.value else "share",
        message=message,
        section=reading.section,
        start=percent.start,
        end=percent.end,
    )


def _of_words(form: Form, report: Report, reading: Reading, share: _Share) -> Finding | None:
    """A share of a whole that is named by its words alone, against the table's figure of that name."""
    percent, part = share.percent, share.part
    named = _OF_WORDS.search(reading.text[part.end : percent.start])
    mention = mention_in(form, f"{named['whole']}#") if named and not share.whole else None
    if mention is None or percent.key or percent.value > 100 or _ABOUT_AFTER.match(reading.text[percent.end :]):
        return None
    wholes = [whole for way in figures_of(form, mention) if (whole := added(report, way)) and whole >= part.value]
    told = {of(part.value, whole, percent.decimals) for of in (_share_of, _cut) for whole in wholes}
    if not wholes or percent.value in told or _ABOUT_BEFORE.search(reading.text[: percent.start]):
        return None
    return Finding(
        severity=Severity.WARNING,
        rule="share",
        message=Saying(
            "“{counted}”占{whole}的{right}，文中写作{printed}",
            counted=reading.text[part.start : part.end],
            whole=show_number(wholes[0]),
            right=show_share(part.value, wholes[0], max(percent.decimals, 1)),
            printed=reading.text[percent.start : percent.end],
        ),
        section=reading.section,
        start=percent.start,
        end=percent.end,
    )


def _only_rounded(reading: Reading, share: _Share, known: Sequence[Decimal]) -> bool:
    """Whether a share was rounded up from a whole around it, so that this text rounds."""
    percent, part = share.percent, share.part
    wholes = [n.value for n in reading.numbers if n.is_count and n.value >= part.value and n.value]
    fitting = [
        w for w in (*wholes, *known) if w >= part.value and _share_of(part.value, w, percent.decimals) == percent.value
    ]
    return bool(fitting) and all(_cut(part.value, w, percent.decimals) != percent.value for w in fitting)


def _cut(part: Decimal, whole: Decimal, decimals: int) -> Decimal:
    return (part * 100 / whole).quantize(Decimal(1).scaleb(-decimals), ROUND_DOWN)


def _share_of(part: Decimal, whole: Decimal, decimals: int) -> Decimal:
    return (part * 100 / whole).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _mixed(reading: Reading, percents: Sequence[Number]) -> Finding | None:
    """Tell a sentence whose typed shares have different numbers of decimals."""
    typed = [p for p in percents if not p.key and p.value not in (0, 100)]
    if len({p.decimals for p in percents if p.value not in (0, 100)}) < 2 or not typed:
        return None
    shown = "、".join(reading.text[p.start : p.end] for p in percents)
    return Finding(
        severity=Severity.WARNING,
        rule="share-decimals",
        message=Saying("同一句中的占比小数位数不一致：{shown}", shown=shown),
        section=reading.section,
        start=typed[0].start,
        end=typed[-1].end,
    )
