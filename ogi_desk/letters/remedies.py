"""救济途径: which remedies stand at the end of a reply, by its outcome and day; read from ``resources/remedies``.

A remedy has a text for each date of force; the text of a letter is the one in force on its day. The office may put its
own words in place of the newest. Reads text, never files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import Outcome

#: What the office's own wording of a remedy is kept under: remedy_prior …
KIND_PREFIX = "remedy_"
#: The fields a remedy's text may use.
REMEDY_FIELDS = {
    "文书名称": "这份文书的名称，如“告知书”",
    "称谓": "对申请人的称谓：您、贵单位",
    "复议机关": "单位资料中的行政复议机关，未填为空",
    "本级政府": "单位资料中的本级人民政府，未填为空",
    "法院": "单位资料中的管辖法院，未填为空",
    "部分公开": "答复结果为部分公开时有值，用于条件",
}


@dataclass(frozen=True, slots=True)
class RemedyText:
    """The words from a day on, as a wording with fields."""

    since: date
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One remedy: the outcomes it belongs to, and its texts, the oldest first."""

    id: str
    title: str
    outcomes: tuple[Outcome, ...]
    texts: tuple[RemedyText, ...]
    note: str = ""  # what is unconfirmed about it

    def text_on(self, day: date) -> str:
        """The words in force on a day; before the first text, the first."""
        current = self.texts[0].words
        for text in self.texts:
            if text.since <= day:
                current = text.words
        return current

    def reworded(self, words: str) -> Remedy:
        """The same remedy with other words in place of its newest text."""
        return replace(self, texts=(*self.texts[:-1], replace(self.texts[-1], words=words)))


def remedy_for(remedies: Iterable[Remedy], outcome: Outcome) -> Remedy | None:
    """Return the remedy of an outcome, ``None`` when its letters name none."""
    return next((remedy for remedy in remedies if outcome in remedy.outcomes), None)


def read_remedy(text: str, name: str) -> Remedy:
    """Read one file: ``id``, ``title``, ``outcomes``, ``note`` and ``[[text]]`` tables with ``since`` and ``words``.

    ``InputError`` names the file and the key that is missing or wrong.
    """
    data = read_toml(text, name)
    for key in sorted(data.keys() - {"id", "title", "outcomes", "note", "text"}):
        raise InputError("救济途径文件 {name} 有不认识的字段“{field}”，请删去", name=name, field=key)
    try:
        outcomes = tuple(Outcome.by_id(str(id)) for id in _take(data, "outcomes", list, name))
    except KeyError as error:
        raise InputError("救济途径文件 {name} 的字段 outcomes 有不认识的答复结果，请改正", name=name) from error
    texts = [_text(entry, name) for entry in _take(data, "text", list, name)]
    if not texts or [t.since for t in texts] != sorted({t.since for t in texts}):
        raise InputError("救济途径文件 {name} 的 [[text]] 应按 since 由早到晚排列，至少一段", name=name)
    return Remedy(
        id=_take(data, "id", str, name),
        title=_take(data, "title", str, name),
        outcomes=outcomes,
        texts=tuple(texts),
        note=str(data.get("note", "")),
    )


def _text(entry: Any, name: str) -> RemedyText:
    since = entry.get("since") if isinstance(entry, dict) else None
    if not isinstance(since, date) or isinstance(since, datetime):
        raise InputError("救济途径文件 {name} 的 [[text]] 缺少日期 since 或写法有误，请改正", name=name)
    return RemedyText(since, _take(entry, "words", str, name).strip())


def _take(data: Mapping[str, Any], key: str, kind: type, name: str) -> Any:
    value = data.get(key)
    if not isinstance(value, kind):
        raise InputError("救济途径文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=key)
    return value
