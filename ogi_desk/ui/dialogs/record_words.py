"""A record, its fields' values and what changed of it in words, for history, journal and recycle bin.

What the fields are called is said by :mod:`ogi_desk.ui.dialogs.field_names`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.records import ChannelUse, Letter, LetterWording, Person, Profile, Record, RequestEvent, kind_of
from ogi_desk.domain.vocabulary import ReportState, Role, Term
from ogi_desk.ui.dialogs.field_names import field_name, kind_name
from ogi_desk.ui.dialogs.letter_words import title_of_kind
from ogi_desk.ui.language import term

_TITLES: dict[str, Callable[[Record], str]] = {
    "publication": lambda r: _part(r, "title"),
    "request": lambda r: " ".join(filter(None, (_part(r, "number"), _part(r, "content")))),
    "case": lambda r: " ".join(filter(None, (value_words(r, "kind"), _part(r, "case_number")))),
    "fact": lambda r: f"{_part(r, 'year')} {_part(r, 'indicator')}",
    "opening": lambda r: f"{_part(r, 'until_year')} {_part(r, 'indicator')}",
    "narrative": lambda r: f"{_part(r, 'year')} {_part(r, 'section')}",
    "category": lambda r: _part(r, "path"),
    "calendar_notice": lambda r: _part(r, "title"),
    "personal_removal": lambda r: f"#{_part(r, 'request_id')}",
    "letter": lambda r: " ".join(filter(None, (value_words(r, "kind"), _part(r, "number")))),
    "letter_wording": lambda r: value_words(r, "kind"),
    "intake_tick": lambda r: " ".join((_part(r, "day"), _part(r, "place"))),
    "duty_done": lambda r: " ".join((_part(r, "duty"), _part(r, "period"))),
    "profile": lambda r: _part(r, "agency"),
    "report_step": lambda r: f"{_part(r, 'year')} {value_words(r, 'state')}",
    "snapshot": lambda r: f"{_part(r, 'year')} v{_part(r, 'version')}",
}


def title_of(record: Record | None) -> str:
    """A record in a few words."""
    if record is None:
        return ""
    title = _TITLES.get(kind_of(record))
    return title(record) if title else _part(record, "name")


def value_words(record: Record, field: str) -> str:
    """A field's value as people write it; secrets are never shown."""
    value = getattr(record, field)
    if isinstance(record, Person):
        if field == "passphrase_hash":
            return QCoreApplication.translate("fields", "已设置") if value else ""
        if field == "role":
            return term(Role.by_id(value)) if value else ""
    if field == "state" and kind_of(record) == "report_step":
        return term(ReportState.by_id(str(value)))
    if isinstance(record, Profile) and field == "seal":
        return seal_words(str(value))
    if isinstance(record, Letter | LetterWording) and field == "kind":
        return title_of_kind(str(value)) if value else ""
    if field == "owner_kind":
        return kind_name(str(value))
    return in_words(value)


def seal_words(seal: str) -> str:
    """What the paper shows at the seal's place."""
    if seal == "sample":
        return QCoreApplication.translate("fields", "样章")
    return QCoreApplication.translate("fields", "留空待盖章")


def in_words(value: object) -> str:
    """Any field value as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return QCoreApplication.translate("fields", "是") if value else QCoreApplication.translate("fields", "否")
    if isinstance(value, Term):
        return term(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, ChannelUse):
        return term(value.channel) + (f" {value.on.isoformat()}" if value.on else "")
    if isinstance(value, RequestEvent):
        parts = [value.on.isoformat(), term(value.kind)]
        if value.outcome:
            parts.append(term(value.outcome))
        if value.working_days:
            parts.append(QCoreApplication.translate("fields", "{0} 个工作日").format(value.working_days))
        parts += [part for part in (value.document_number, value.note) if part]
        return " ".join(parts)
    if isinstance(value, tuple):
        longer = any(isinstance(member, RequestEvent) for member in value)
        return ("\n" if longer else "、").join(in_words(member) for member in value)
    return str(value)


def differences(before: Record | None, after: Record | None) -> list[tuple[str, str, str]]:
    """The fields that differ as (label, before, after); of a new record the fields it was given."""
    one = after if after is not None else before
    if one is None:
        return []
    found = []
    for name in (field.name for field in fields(one) if field.name != "id"):
        if before is None or after is None:
            if getattr(one, name) in (type(one).__dataclass_fields__[name].default, None, "", ()):
                continue
        elif getattr(before, name) == getattr(after, name):
            continue
        old = value_words(before, name) if before is not None else ""
        new = value_words(after, name) if after is not None else ""
        found.append((field_name(kind_of(one), name), old, new))
    return found


def _part(record: Record, field: str) -> str:
    return in_words(getattr(record, field))
