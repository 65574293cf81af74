"""What a letter's fields hold: from request, clock, profile and what the clerk filled in, to text for the wording.

Every field is always there; one that has nothing to say is empty, so that a wording can ask ``{% if … %}``. A required
field that is still blank shows its place in the draft. Reads only.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

from ogi_desk.domain.clock import ClockReading, read_clock
from ogi_desk.domain.dates import in_words
from ogi_desk.domain.history import in_order
from ogi_desk.domain.masking import without_applicant
from ogi_desk.domain.records import Letter, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, ConsultedParty, FeeStandard, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.definition import OUTCOME_FIELD, Addressee, Ask, LetterDefinition
from ogi_desk.letters.markup import blocks_of
from ogi_desk.letters.remedies import Remedy, remedy_for
from ogi_desk.letters.template import fill
from ogi_desk.services.definitions import Definitions

#: The fields every wording may use, with what they hold, as the editor lists them.
RECORD_FIELDS = {
    "收件人": "抬头：申请人，或者所征求意见的单位、个人",
    "称谓": "对申请人的称谓：自然人为“您”，其他为“贵单位”",
    "申请人": "申请人的姓名或者名称；个人信息已删除的为“申请人”",
    "登记号": "申请的登记号",
    "收到日期": "收到申请的日期",
    "申请方式": "申请方式，如“信函”",
    "申请内容": "申请人写的内容",
    "获取方式": "申请人要求的获取方式",
    "经办人": "经办人",
    "补正告知日期": "最近一次补正告知的日期",
    "补正告知文号": "最近一次补正告知书的文号",
    "补正截止日期": "最近一次补正告知的期限",
    "补正收到日期": "最近一次收到补正的日期，没有补正为空",
    "补正内容": "收到补正时备注的内容",
    "理由收到日期": "收到理由说明的日期",
    "收费通知日期": "收费通知的日期",
    "收费通知文号": "收费通知书的文号",
    "收费金额": "收费通知的金额（元）",
    "计费单位": "随计费方式而定：按件为“件”，按量为“页”",
    "条例": "《中华人民共和国政府信息公开条例》；适用的不是现行版本时带国务院令号",
    "条例全称": "条例名称和国务院令号",
    "旧条例": "适用2008年条例时有值，用于条件",
    "条款": "所依据的条款，随文书种类、答复结果和适用的条例而定",
    "答复结果": "答复结果",
    "答复工作日": "条例规定的答复工作日数",
    "答复期限": "现在的答复期限",
    "原答复期限": "这份文书发出前的答复期限",
    "延长后期限": "延期后的答复期限",
    "第三方工作日": "条例给第三方的工作日数，2008年条例没有规定，为空",
    "共同制作机关工作日": "条例给共同制作机关的工作日数",
    "救济": "救济途径，随答复结果和日期而定",
    "文号": "这份文书的文号，发出前为空",
    "文书日期": "这份文书的发出日期，发出前为空",
    "单位": "本单位全称",
    "联系方式": "联系人、电话、地址、邮编，一行",
    "联系人": "单位资料中的联系人",
    "电话": "单位资料中的联系电话",
    "传真": "单位资料中的传真",
    "邮箱": "单位资料中的电子邮箱",
    "网址": "单位资料中的网址",
    "地址": "单位资料中的地址",
    "邮编": "单位资料中的邮政编码",
}


def known_fields(definition: LetterDefinition) -> dict[str, str]:
    """Return the fields a kind's wording may use, each with what it holds."""
    return {**RECORD_FIELDS, **{ask.field: ask.label for ask in definition.asks}}


def filled_of(letter: Letter) -> dict[str, str]:
    """Return what was filled in, field name -> text or ISO day; nothing when it cannot be read."""
    try:
        kept = json.loads(letter.filled or "{}")
    except ValueError:
        return {}
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}


def outcome_of(definition: LetterDefinition, filled: dict[str, str]) -> Outcome | None:
    """Return the outcome a reply gives: the only one, or the one chosen; ``None`` when there is none yet."""
    if len(definition.outcomes) == 1:
        return definition.outcomes[0]
    chosen = Outcome.by_label(filled.get(OUTCOME_FIELD, ""))
    return chosen if chosen in definition.outcomes else None


def recipient_of(definition: LetterDefinition, request: Request, letter: Letter) -> str:
    """Return whom a letter is addressed to; without a name, a word for it."""
    if definition.to is Addressee.APPLICANT:
        return letter.recipient or request.applicant or "申请人"
    named = definition.ask("counterpart") or definition.ask("第三方")
    return (filled_of(letter).get(named.field, "") if named else "") or letter.recipient or "有关单位"


def polite_you(request: Request) -> str:
    """Return how a letter speaks to the applicant."""
    return "您" if request.applicant_class is ApplicantClass.NATURAL_PERSON else "贵单位"


def without_own_event(request: Request, letter: Letter) -> Request:
    """Return the request as it was before this letter's own event."""
    if letter.id is None:
        return request
    return replace(request, events=tuple(event for event in request.events if event.letter_id != letter.id))


def in_one_line(text: str) -> str:
    """Return a text of several lines as one, with a space only where two words would run together."""
    return re.sub(r"(?<=[A-Za-z0-9])\s*\n\s*(?=[A-Za-z0-9])", " ", text.strip()).replace("\r", "").replace("\n", "")


def contact_line(profile: Profile) -> str:
    """Return the office's contact in one line; blank fields are left out."""
    parts = (
        ("联系人", profile.contact),
        ("联系电话", profile.phone),
        ("地址", profile.address),
        ("邮政编码", profile.postcode),
    )
    return "；".join(f"{label}：{text.strip()}" for label, text in parts if text.strip())


def values_of(
    profile: Profile,
    definitions: Definitions,
    request: Request,
    letter: Letter,
    definition: LetterDefinition,
    remedies: tuple[Remedy, ...],
) -> dict[str, str]:
    """Return the text of every field the letter's wording may use."""
    filled = filled_of(letter)
    before = without_own_event(request, letter)
    day = letter.issued_on or letter.drafted_on or request.received_on
    reading = read_clock(before, definitions.calendar, definitions.regulations, day)
    outcome = outcome_of(definition, filled)
    values = {
        **_of_request(before, definition),
        **_of_events(before.events),
        **_of_clock(before, reading, definitions, definition, filled, day),
        **_of_profile(profile),
        "收件人": recipient_of(definition, request, letter),
        "条款": definition.article(reading.regulation.id, outcome),
        "答复结果": outcome.label if outcome else "",
        "文号": letter.number,
        "文书日期": _day(letter.issued_on),
    }
    for ask in definition.asks:
        values[ask.field] = _shown(ask, filled.get(ask.field, ""), draft=letter.issued_on is None)
    values["计费单位"] = "页" if values.get("计费方式") == FeeStandard.BY_PAGE.label else "件"
    values["救济"] = ""
    if definition.remedy and outcome:
        values["救济"] = _remedy(remedies, outcome, day, profile, values["称谓"], definition)
    return values


def _of_request(request: Request, definition: LetterDefinition) -> dict[str, str]:
    content = request.content
    if definition.to is not Addressee.APPLICANT:  # nobody else is told who asks
        content = without_applicant(request, content, "×××")
    return {
        "称谓": polite_you(request),
        "申请人": request.applicant or "申请人",
        "登记号": request.number,
        "收到日期": in_words(request.received_on),
        "申请方式": request.channel.label,
        "申请内容": in_one_line(content).rstrip("。"),
        "获取方式": request.delivery,
        "经办人": request.handler,
    }


def _of_events(events: tuple[RequestEvent, ...]) -> dict[str, str]:
    last = {event.kind: event for event in events}
    asked, fee = last.get(Kind.CORRECTION_ASKED), last.get(Kind.FEE_NOTIFIED)
    corrected, reasons = last.get(Kind.CORRECTION_RECEIVED), last.get(Kind.REASONS_RECEIVED)
    return {
        "补正告知日期": _day(asked.on if asked else None),
        "补正告知文号": asked.document_number if asked else "",
        "补正截止日期": _day(asked.until if asked else None),
        "补正收到日期": _day(corrected.on if corrected else None),
        "补正内容": corrected.note.strip().rstrip("。") if corrected else "",
        "理由收到日期": _day(reasons.on if reasons else None),
        "收费通知日期": _day(fee.on if fee else None),
        "收费通知文号": fee.document_number if fee else "",
        "收费金额": f"{fee.amount.normalize():f}" if fee and fee.amount is not None else "",
    }


def _of_clock(
    before: Request,
    reading: ClockReading,
    definitions: Definitions,
    definition: LetterDefinition,
    filled: dict[str, str],
    day: date,
) -> dict[str, str]:
    rules = reading.regulation
    extended = None
    days = filled.get(days_ask.field, "") if (days_ask := definition.ask("working_days")) else ""
    if days.isdecimal() and int(days) and reading.due_on:
        granted = RequestEvent(kind=Kind.EXTENDED, on=day, working_days=int(days))
        after = replace(before, events=in_order(before.events, granted))
        extended = read_clock(after, definitions.calendar, definitions.regulations, day).due_on
    third, co_maker = (rules.reply_days_of(p) for p in (ConsultedParty.THIRD_PARTY, ConsultedParty.CO_MAKER))
    # another version than the one of the letter's day is named in full, so that its articles are not mistaken
    named = rules.title.partition("》")[0] + "》" if rules.in_force(day) else rules.title
    return {
        "条例": named,
        "条例全称": rules.title,
        "旧条例": "是" if rules.id == "2008" else "",
        "答复工作日": str(rules.reply_days),
        "答复期限": _day(reading.due_on),
        "原答复期限": _day(reading.due_on),
        "延长后期限": _day(extended),
        "第三方工作日": str(third) if third else "",
        "共同制作机关工作日": str(co_maker) if co_maker else "",
    }


def _of_profile(profile: Profile) -> dict[str, str]:
    return {
        "单位": profile.agency or "本机关",
        "联系方式": contact_line(profile),
        "联系人": profile.contact,
        "电话": profile.phone,
        "传真": profile.fax,
        "邮箱": profile.email,
        "网址": profile.website,
        "地址": profile.address,
        "邮编": profile.postcode,
    }


def _remedy(
    remedies: tuple[Remedy, ...], outcome: Outcome, day: date, profile: Profile, you: str, definition: LetterDefinition
) -> str:
    remedy = remedy_for(remedies, outcome)
    if remedy is None:
        return ""
    values = {
        "文书名称": "答复书" if definition.title.endswith("答复书") else "告知书",
        "称谓": you,
        "复议机关": profile.reconsideration_body,
        "本级政府": profile.government,
        "法院": profile.court,
        "部分公开": "是" if outcome is Outcome.PARTLY_GRANTED else "",
    }
    said = blocks_of(fill(remedy.text_on(day), values, remedy.title))
    return "\n".join(block.text for block in said)


def _shown(ask: Ask, text: str, *, draft: bool) -> str:
    text = text.strip()
    if not text:
        return f"［{ask.label}］" if ask.required and draft else ""
    if ask.kind == "date":
        try:
            return in_words(date.fromisoformat(text))
        except ValueError:
            return text
    return text.rstrip("。") if ask.kind in ("text", "choice") else text


def _day(day: date | None) -> str:
    return in_words(day) if day else ""
