"""What a kind of letter is: its title, series, event, what it asks of the clerk, and its wording; read from data.

Each kind is one file of ``resources/letters``; what is wrong with a file is one sentence with file and key. Reads text,
never files; knows no request and no remedy's words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import ConsultedParty, Outcome, RequestEventKind, Term

#: The field a reply keeps its outcome in, by the outcome's label.
OUTCOME_FIELD = "答复结果"
#: What the clerk may be asked for: text, long (several lines), date, days (working days), number, choice.
ASK_KINDS = ("text", "long", "date", "days", "number", "choice")
#: The attributes of the letter's event that a field may fill.
EVENT_FIELDS = (
    "until",
    "working_days",
    "counterpart",
    "amount",
    "fee_standard",
    "units",
    "outcome",
    "article",
    "reason",
    "approved_by",
    "approved_on",
    "note",
)
#: Which regulations know this kind of letter, unless its file says otherwise.
REGULATIONS = ("2008", "2019")
_KEYS = {
    "id",
    "title",
    "series",
    "group",
    "event",
    "party",
    "clearance",
    "outcomes",
    "remedy",
    "to",
    "regulations",
    "signed",
    "ask",
    "articles",
    "proposed",
    "text",
    "note",
}
_ASK_KEYS = {"field", "label", "kind", "required", "hint", "choices", "default", "event_field"}


class Addressee(Term):
    """Whom a letter is addressed to."""

    APPLICANT = "applicant", "申请人"
    OTHER = "other", "其他单位或个人"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One thing the letter asks of the clerk. Dates are filled in as ISO days, choices by their words."""

    field: str  # its name in the wording: 补正事项
    label: str
    kind: str = "text"  # one of ASK_KINDS
    required: bool = True
    hint: str = ""
    choices: tuple[str, ...] = ()
    default: str = ""
    event_field: str = ""  # the attribute of the letter's event it fills, one of EVENT_FIELDS


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDefinition:
    """One kind of letter."""

    id: str
    title: str
    series: str  # 文种代字; blank = the letter bears no number of its own
    group: str  # the heading it stands under in menus
    event: RequestEventKind | None = None
    party: ConsultedParty | None = None  # whom a consultation asks
    clearance: bool = False
    outcomes: tuple[Outcome, ...] = ()
    remedy: bool = False  # whether the remedies stand in it
    to: Addressee = Addressee.APPLICANT
    regulations: tuple[str, ...] = REGULATIONS
    signed: bool = True
    asks: tuple[Ask, ...] = ()
    articles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # regulation -> outcome id or default -> 条
    proposed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # field -> outcome id -> words
    text: str = ""
    note: str = ""  # what the office should know before it edits the wording

    def ask(self, name: str) -> Ask | None:
        """The ask with this field's name or with this attribute of the event, ``None`` when there is none."""
        return next((ask for ask in self.asks if name in (ask.field, ask.event_field)), None)

    def article(self, regulation: str, outcome: Outcome | None = None) -> str:
        """The article the letter rests on under a regulation: ``第三十六条第（三）项``; empty when none is known."""
        known = self.articles.get(regulation, {})
        return (known.get(outcome.id) if outcome else None) or known.get("default", "")

    def proposed_for(self, outcome: Outcome | None) -> dict[str, str]:
        """The words to begin with for an outcome, field -> text."""
        if outcome is None:
            return {}
        return {name: words[outcome.id] for name, words in self.proposed.items() if outcome.id in words}


def read_definition(text: str, name: str) -> LetterDefinition:
    """Read one file; ``InputError`` names the file and the key that is missing, unknown or wrong."""
    data = read_toml(text, name)
    _known(data, _KEYS, name)
    outcomes = tuple(_term(Outcome, id, "outcomes", name) for id in _take(data, "outcomes", list, name, []))
    asks = [_ask(entry, name) for entry in _take(data, "ask", list, name, [])]
    if len(outcomes) > 1:
        choice = Ask(
            field=OUTCOME_FIELD,
            label="答复结果",
            kind="choice",
            choices=tuple(outcome.label for outcome in outcomes),
            event_field="outcome",
        )
        asks.insert(0, choice)
    names = [ask.field for ask in asks]
    for twice in (each for each in names if names.count(each) > 1):
        raise InputError("文书文件 {name} 的字段“{field}”写了两次，请保留一处", name=name, field=twice)
    event, party = str(data.get("event", "")), str(data.get("party", ""))
    return LetterDefinition(
        id=_take(data, "id", str, name),
        title=_take(data, "title", str, name),
        series=_take(data, "series", str, name, ""),
        group=_take(data, "group", str, name),
        event=_term(RequestEventKind, event, "event", name) if event else None,
        party=_term(ConsultedParty, party, "party", name) if party else None,
        clearance=_take(data, "clearance", bool, name, False),
        outcomes=outcomes,
        remedy=_take(data, "remedy", bool, name, False),
        to=_term(Addressee, str(data.get("to", "applicant")), "to", name),
        regulations=tuple(str(id) for id in _take(data, "regulations", list, name, list(REGULATIONS))),
        signed=_take(data, "signed", bool, name, True),
        asks=tuple(asks),
        articles=_by_outcome(data, "articles", name),
        proposed=_by_outcome(data, "proposed", name),
        text=_take(data, "text", str, name).strip() + "\n",
        note=_take(data, "note", str, name, ""),
    )


def _ask(entry: Any, name: str) -> Ask:
    if not isinstance(entry, dict):
        raise InputError("文书文件 {name} 的 ask 应写成 [[ask]]，请改正", name=name)
    _known(entry, _ASK_KEYS, name)
    field_name, kind = _take(entry, "field", str, name), _take(entry, "kind", str, name, "text")
    event_field = _take(entry, "event_field", str, name, "")
    choices = tuple(str(choice) for choice in _take(entry, "choices", list, name, []))
    if not field_name.isidentifier():
        raise InputError("文书文件 {name} 的字段名“{field}”只能用文字和数字，请改正", name=name, field=field_name)
    if kind not in ASK_KINDS or (kind == "choice") != bool(choices):
        raise InputError(
            "文书文件 {name} 的字段“{field}”的 kind 只能用{known}，用 choice 时须有 choices",
            name=name,
            field=field_name,
            known="、".join(ASK_KINDS),
        )
    if event_field and event_field not in EVENT_FIELDS:
        raise InputError(
            "文书文件 {name} 的字段“{field}”的 event_field 只能用{known}",
            name=name,
            field=field_name,
            known="、".join(EVENT_FIELDS),
        )
    return Ask(
        field=field_name,
        label=_take(entry, "label", str, name),
        kind=kind,
        required=_take(entry, "required", bool, name, True),
        hint=_take(entry, "hint", str, name, ""),
        choices=choices,
        default=_take(entry, "default", str, name, ""),
        event_field=event_field,
    )


def _by_outcome(data: Mapping[str, Any], key: str, name: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    outcomes = {outcome.id for outcome in Outcome} | {"default"}
    for part, table in _take(data, key, dict, name, {}).items():
        if not isinstance(table, dict) or table.keys() - outcomes:
            raise InputError(
                "文书文件 {name} 的 {key}.{part} 只能写 default 和答复结果的编码，请改正", name=name, key=key, part=part
            )
        found[part] = {outcome: str(words) for outcome, words in table.items()}
    return found


def _known(data: Mapping[str, Any], keys: set[str], name: str) -> None:
    for key in sorted(data.keys() - keys):
        raise InputError("文书文件 {name} 有不认识的字段“{field}”，请删去", name=name, field=key)


def _take(data: Mapping[str, Any], key: str, kind: type, name: str, default: Any = None) -> Any:
    value = data.get(key, default)
    if not isinstance(value, kind) or (kind is str and default is None and not value):
        raise InputError("文书文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=key)
    return value


def _term(cls: type[Any], id: Any, key: str, name: str) -> Any:
    try:
        return cls.by_id(str(id))
    except KeyError as error:
        raise InputError("文书文件 {name} 的字段 {field} 不认识“{id}”，请改正", name=name, field=key, id=id) from error
