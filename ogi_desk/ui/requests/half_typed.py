"""Keeps a half-typed request over a restart or a crash, in the window's settings."""

from __future__ import annotations

import json
from datetime import date

from PySide6.QtCore import QSettings

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass, RequestChannel

SETTING = "request/draft"


def keep(settings: QSettings, draft: Request | None) -> None:
    """Keep what is half typed; ``None`` forgets it."""
    if draft is None:
        settings.remove(SETTING)
        return
    kept = {
        "day": draft.received_on.isoformat(),
        "channel": draft.channel.id,
        "ordinary_mail": draft.ordinary_mail,
        "arrived": draft.arrived_on.isoformat() if draft.arrived_on else "",
        "receipt_note": draft.receipt_note,
        "class": draft.applicant_class.id,
        "applicant": draft.applicant,
        "content": draft.content,
    }
    settings.setValue(SETTING, json.dumps(kept, ensure_ascii=False))


def kept(settings: QSettings) -> Request | None:
    """What was half typed when the window was closed; older versions kept less of it."""
    text = settings.value(SETTING)
    if not text:
        return None
    draft = json.loads(str(text))
    arrived = draft.get("arrived", "")
    return Request(
        received_on=date.fromisoformat(draft["day"]),
        channel=RequestChannel.by_id(draft["channel"]),
        ordinary_mail=bool(draft.get("ordinary_mail")),
        arrived_on=date.fromisoformat(arrived) if arrived else None,
        receipt_note=draft.get("receipt_note", ""),
        applicant_class=ApplicantClass.by_id(draft["class"]),
        applicant=draft["applicant"],
        content=draft["content"],
    )
