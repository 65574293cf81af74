"""Keeps a half-typed item over a restart or a crash, in the window's settings."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSettings

from ogi_desk.domain.records import ChannelUse, Publication
from ogi_desk.domain.vocabulary import Channel

SETTING = "publication/draft"


def keep(settings: QSettings, draft: Publication | None) -> None:
    """Keep what is half typed; ``None`` forgets it."""
    if draft is None:
        settings.remove(SETTING)
        return
    kept = {
        "title": draft.title,
        "number": draft.document_number,
        "category": draft.category,
        "channels": [use.channel.id for use in draft.channels],
        "day": draft.published_on.isoformat(),
    }
    settings.setValue(SETTING, json.dumps(kept, ensure_ascii=False))


def restore(settings: QSettings, blank: Publication) -> Publication | None:
    """Return ``blank`` with what was kept, ``None`` when nothing was."""
    kept = settings.value(SETTING)
    if not kept:
        return None
    draft = json.loads(str(kept))
    return replace(
        blank,
        title=draft["title"],
        document_number=draft["number"],
        category=draft["category"],
        channels=tuple(ChannelUse(Channel.by_id(one)) for one in draft["channels"]),
        published_on=date.fromisoformat(draft["day"]),
    )
