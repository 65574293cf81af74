"""一事一申请: one application that asks for several things becomes several requests, each answered by itself.

The parts are proposed from the way the text lists them; what is a matter of its own is the office's to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.faults import length_fault
from ogi_desk.domain.likeness import without_form
from ogi_desk.domain.records import Request, RequestEvent
from ogi_desk.domain.vocabulary import RequestEventKind
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.ports import Changes, Office
from ogi_desk.services.requests import LONGEST, propose_request_number

_FEES = (RequestEventKind.FEE_NOTIFIED, RequestEventKind.FEE_PAID)
_DIGITS = "一二三四五六七八九十"
# What may stand before a number that begins an entry: a break, or a word; no figure, and no 第 of an article.
_BREAK, _WORD = r"(?:(?<=^)|(?<=[\s；;。：:，,、]))", r"(?<![\d第.．a-zA-Z])"
# The numbers that begin an entry: （1） 1. 1、 一、 （一） ① 第一，. A year may follow the point of 1. at once.
_POINT = r"[.．](?:(?!\d)|(?=(?:19|20)\d\d))"
_MARKS = (
    rf"{_BREAK}[（(]\s*(?P<n>\d{{1,2}})\s*[)）][、.．]?",
    rf"{_WORD}(?P<n>\d{{1,2}})\s*(?:[、)）]|{_POINT})",
    rf"{_WORD}(?P<n>\d{{1,2}})\s*{_POINT}",
    rf"{_WORD}(?P<n>\d{{1,2}})\s*、",
    rf"{_BREAK}[（(]\s*(?P<n>[{_DIGITS}]{{1,3}})\s*[)）][、.．]?",
    rf"{_BREAK}(?P<n>[{_DIGITS}]{{1,3}})、",
    r"(?P<n>[①-⑳])",
    rf"{_BREAK}第(?P<n>[{_DIGITS}]{{1,3}})[，、,：:]",
)
_ENDS = " \t\r\n；;，,、"


def proposed_parts(content: str) -> list[str]:
    """Return the matters a text lists: by its numbers, else one a line, else between semicolons.

    One part: nothing to split; none: no text. What stands before the list (申请公开2021年：) is put before each part
    unless it is form alone.
    """
    text = content.strip()
    for entries in (_numbered(text), _lines(text), _semicolons(text)):
        if entries is None:
            continue
        lead, items = entries
        items = [kept for item in items if (kept := item.strip(_ENDS).rstrip("。"))]
        if len(items) > 1:
            kept_lead = "" if _is_form(lead) else lead.strip()
            return [kept_lead + item for item in items]
    return [text] if text else []


def split(
    office: Office, actor: str, request: Request, parts: Sequence[str], definitions: Definitions | None = None
) -> tuple[list[Request], Changes]:
    """Split a request: the first part stays with it, each other one becomes a request of its own, in one change.

    The new ones have their own numbers, the same receipt and applicant, and ``split_from``; what happened so far
    (补正、征求意见、延期) happened to all of them, so that their dates are those of the first. Undo puts the one
    request back. ``InputError`` when there are fewer than two different parts, when the request was answered, withdrawn
    or binned, or when its fee was notified already: the notice says how many items it is. ``definitions`` are not
    asked; they may be given as to the other steps of a request.
    """
    number = request.number or "（未编号）"
    texts = [part.strip() for part in parts if part.strip()]
    if len(texts) < 2:
        raise InputError("拆分申请 {number} 至少要有两项内容，请把各项分开填写", number=number)
    for place, text in enumerate(texts):
        if text in texts[:place]:
            raise InputError(
                "第{first}项与第{second}项内容相同，请改正或删去一项", first=texts.index(text) + 1, second=place + 1
            )
        fault = length_fault("content", *_content(text))
        if fault:
            raise InputError("第{place}项：{words}", place=place + 1, words=fault.message)
    if request.binned:
        raise InputError("申请 {number} 在回收站中，请先恢复再拆分", number=number)
    if request.answer is not None:
        raise InputError(
            "申请 {number} 已登记{label}，不能再拆分；如需拆分，请先登记“{again}”",
            number=number,
            label=request.answer.kind.label,
            again=RequestEventKind.REOPENED.label,
        )
    if any(event.kind in _FEES for event in request.events):
        raise InputError("申请 {number} 已发收费通知，件数已在通知中写明，不能再拆分", number=number)
    with office.write(actor, "拆分申请") as writer:
        first = writer.replace(request, replace(request, content=texts[0]))
        made = [first]
        events = tuple(_copied(event) for event in request.events)
        profile, origin = writer.profile(), request.split_from or request.id
        for text in texts[1:]:
            new_number = propose_request_number(writer, profile, request.received_on.year)
            part = replace(
                request,
                id=None,
                number=new_number,
                content=text,
                events=events,
                split_from=origin,
                fee_charged=None,
                fee_waived=None,
                archive_reference="",
            )
            made.append(writer.add(part))
    return made, writer.changes()


def _content(text: str) -> tuple[str, str, int]:
    label, most = LONGEST["content"]
    return label, text, most


def _copied(event: RequestEvent) -> RequestEvent:
    """The event as it stands in a part: the letter itself belongs to the request it was written for."""
    return replace(event, letter_id=None)


def _is_form(lead: str) -> bool:
    """Whether a lead says nothing of its own: 申请公开以下信息："""
    return not re.sub("信息|内容|事项|材料|资料", "", without_form(lead)).strip(_ENDS + "：:。")


def _numbered(text: str) -> tuple[str, list[str]] | None:
    """The lead and the entries of a list numbered 1, 2, 3 … in one style; the style that begins first."""
    found = [marks for style in _MARKS if len(marks := list(_rising(style, text))) > 1]
    if not found:
        return None
    marks = min(found, key=lambda each: each[0].start())
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return text[: marks[0].start()], [text[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]


def _rising(style: str, text: str) -> Iterator[re.Match[str]]:
    """Yield the marks 1, 2, 3 …; none when the numbers begin anew within, as in a list within a list."""
    marks = list(re.finditer(style, text, re.MULTILINE))
    if sum(_value(mark["n"]) == 1 for mark in marks) != 1:
        return
    awaited = 1
    for mark in marks:
        if _value(mark["n"]) == awaited:
            awaited += 1
            yield mark


def _value(numeral: str) -> int:
    if numeral.isascii():
        return int(numeral)
    if "①" <= numeral <= "⑳":
        return ord(numeral) - ord("①") + 1
    tens, ten, ones = numeral.rpartition("十")
    value = _DIGITS.index(ones) + 1 if ones and len(ones) == 1 else 0
    if not ten:
        return value
    return (_DIGITS.index(tens) + 1 if tens and len(tens) == 1 else 1) * 10 + value


def _lines(text: str) -> tuple[str, list[str]] | None:
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return None
    if lines[0].rstrip().endswith(("：", ":")):
        return lines[0], lines[1:]
    return "", lines


def _semicolons(text: str) -> tuple[str, list[str]] | None:
    pieces = re.split("[；;]", text)
    if len(pieces) < 2:
        return None
    head, colon, rest = pieces[0].rpartition("：")
    return (head + colon, [rest, *pieces[1:]]) if colon else ("", pieces)
