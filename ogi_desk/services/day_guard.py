"""The computer's clock set back: noticed and said, nothing is blocked. Every due date is counted from today."""

from __future__ import annotations

from datetime import datetime, timedelta

from ogi_desk.domain.dates import moment_in_words
from ogi_desk.domain.saying import Saying
from ogi_desk.services.ports import Reader

#: A clock put right by its time server moves by less.
_SLACK = timedelta(minutes=10)
#: How many of the newest entries are looked at: those made since a jump may carry earlier moments than those before.
_ENTRIES = 100


def jumped_back(reader: Reader, last_seen: datetime | None, now: datetime) -> str:
    """Return a sentence when ``now`` (local) is earlier than the newest moment of the journal or than ``last_seen``,
    the moment the program was last used; empty when it is not."""
    moments = [datetime.fromisoformat(entry.at) for entry in reader.journal(_ENTRIES)]
    if last_seen is not None:
        moments.append(last_seen)
    newest = max((moment.replace(tzinfo=None) for moment in moments), default=None)
    if newest is None or now + _SLACK >= newest:
        return ""
    return Saying(
        "电脑的日期可能不对：现在是{now}，而上次使用是{then}。请核对电脑的日期和时间，期限都按现在的日期计算。",
        now=moment_in_words(now.isoformat(timespec="minutes")),
        then=moment_in_words(newest.isoformat(timespec="minutes")),
    )
