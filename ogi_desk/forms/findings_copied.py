"""Text copied from last year's report, and the measures last year's report promised.

Only sections the form wants written anew (``fresh``) are held against last year's; figures, spaces and marks do not
make a sentence another one. Must not judge what is good style.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from ogi_desk.domain.saying import Saying
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Finding, Report, Severity

#: A sentence this like one of last year's was copied (share of pairs of characters in common).
ALIKE = Decimal("0.8")
#: Shorter sentences are alike by chance.
SHORTEST = 12
_SENTENCE = re.compile(r"[^。；;！？\n]+[。；;！？]?")
_NUMBERING = re.compile(r"^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四五六七八九十]是)\s*")
_IMPROVES = re.compile(r"改进|措施|下一步|今后|打算|努力方向")
_WILL = "将|要|进一步|加强|加大|完善|健全|提高|提升|规范|推进|继续|强化|拓展|优化|落实"
#: behind a heading for improvement more words promise than elsewhere
_PROMISE = re.compile(
    r"将|要|进一步|加[强大快]|完善|健全|提[高升]|规范|推[进动]|继续|强化|拓[展宽]|优化|落实|开[通设展]|建立|扩大|畅通|丰富|创新|充实"
    r"|深化|细化|改进|增[强加设]|及时|定期|严格|制定|修订|组织|举办|做好|抓好|力争|争取|确保|着力|探索"
)
_PAST = re.compile(
    r"已(?:经)?|本年度?|一年来|全年|\d{4}年(?=[^。；]{0,12}\d)|(?:开[通设展]|建立|制定|修订|组织|举办|增[设加]|完成|更新|推出|邀请)了"
)


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    end: int
    text: str
    pairs: Counter[str]
    length: int


def check_copied(form: Form, report: Report, previous: Report | None) -> Iterator[Finding]:
    """Tell sentences that are, by more than four fifths, a sentence of last year's same section."""
    if previous is None:
        return
    texts = {section.id: previous.section_text(section.id) for section in previous.sections}
    for section in form.sections:
        if not section.fresh or section.id not in texts or all(s.id != section.id for s in report.sections):
            continue
        before = list(_sentences(texts[section.id]))
        for sentence in _sentences(report.section_text(section.id)):
            alike, source = max(
                ((_likeness(sentence, other), other.text) for other in before), default=(Decimal(0), "")
            )
            if alike > ALIKE:
                yield Finding(
                    severity=Severity.WARNING,
                    rule="copied",
                    message=Saying(
                        "这一句与{year}年度报告的“{source}”有{share}相同，请按本年情况改写",
                        year=previous.year,
                        source=source if len(source) <= 24 else f"{source[:23]}…",
                        share=f"{(alike * 100).quantize(Decimal(1), ROUND_DOWN)}%",
                    ),
                    section=section.id,
                    start=sentence.start,
                    end=sentence.end,
                )


def promised_measures(form: Form, previous: Report) -> tuple[str, ...]:
    """Return the measures last year's report promised, in its order, for this year's report to answer.

    They are looked for in the sections to be written anew, behind the words for improvement; without such words, in
    the sentences that speak of what is to be done.
    """
    found: list[str] = []
    for section in form.sections:
        if not section.fresh or all(s.id != section.id for s in previous.sections):
            continue
        text = previous.section_text(section.id)
        heading = next((m for m in re.finditer(r"[^\n。]*", text) if m[0] and _is_heading(m[0])), None)
        behind = text[heading.start() :] if heading else text
        promise = _PROMISE if heading else re.compile(_WILL)
        for sentence in _SENTENCE.finditer(behind):
            words = _NUMBERING.sub("", sentence[0].strip().partition("：")[2] or sentence[0].strip()).strip()
            if len(words) >= SHORTEST and promise.search(words) and not _PAST.search(words):
                found.append(words.rstrip("。；;"))
    return tuple(dict.fromkeys(found))


def _is_heading(line: str) -> bool:
    return bool(_NUMBERING.match(line) and _IMPROVES.search(line[:16]))


def _sentences(text: str) -> Iterator[_Sentence]:
    for match in _SENTENCE.finditer(text):
        shift = len(match[0]) - len(match[0].lstrip())
        words = match[0].strip()
        bare = re.sub(r"[\W\d]", "", _NUMBERING.sub("", words))
        if len(bare) >= SHORTEST:
            pairs = Counter(bare[n : n + 2] for n in range(len(bare) - 1))
            yield _Sentence(match.start() + shift, match.start() + shift + len(words), words, pairs, len(bare) - 1)


def _likeness(one: _Sentence, other: _Sentence) -> Decimal:
    """Dice's measure over pairs of characters, 0 to 1."""
    most = Decimal(2 * min(one.length, other.length)) / (one.length + other.length)
    if most <= ALIKE:
        return most  # their lengths alone keep them apart
    return Decimal(2 * (one.pairs & other.pairs).total()) / (one.length + other.length)
