"""Which day counts as the day of receipt, by the way a request came (条例 2019 第三十一条; 国办公开办函〔2015〕207号).

The rules are data of the regulation's file; here is what one rule says and which one serves a request.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import RequestChannel

if TYPE_CHECKING:
    from ogi_desk.domain.regulation import Regulation

#: A letter without signature has a rule of its own beside that of the channel it came by.
ORDINARY_MAIL = "ordinary_mail"
_PLAIN_LABEL = "收到日期"
_KEYS = frozenset({"day_label", "hint", "article", "asks_arrival", "asks_note", "same_day"})


@dataclass(frozen=True, slots=True)
class ReceiptRule:
    """What is asked for when a request is registered."""

    day_label: str  # what the day that counts is called: 双方确认日期
    hint: str = ""  # one sentence on which day that is
    article: str = ""  # the citation behind it
    asks_arrival: bool = False  # the day it arrived may be another one and is asked for too
    asks_note: bool = False  # who confirmed with whom and how is asked for
    same_day: bool = False  # the confirmation is to be sought on the day of arrival


def receipt_rule(channel: RequestChannel, ordinary_mail: bool, regulation: Regulation) -> ReceiptRule:
    """Return the rule for a request that came this way; ``ordinary_mail`` matters for letters only.

    A channel the regulation's file is silent on asks for the plain day of receipt.
    """
    key = ORDINARY_MAIL if ordinary_mail and channel is RequestChannel.LETTER else channel.id
    rule = regulation.receipt.get(key) or ReceiptRule(_PLAIN_LABEL)
    article = regulation.cite(rule.article) or regulation.article("receipt")
    return ReceiptRule(rule.day_label, rule.hint, article, rule.asks_arrival, rule.asks_note, rule.same_day)


def read_receipt_rules(data: object, name: str) -> dict[str, ReceiptRule]:
    """Read the ``[receipt.…]`` tables of a regulation file; ``InputError`` names the file and the field."""
    if not isinstance(data, Mapping):
        raise InputError("条例文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field="receipt")
    known = {ORDINARY_MAIL, *(channel.id for channel in RequestChannel)}
    rules: dict[str, ReceiptRule] = {}
    for key, table in data.items():
        if key not in known:
            raise InputError("条例文件 {name} 的 receipt 有不认识的字段“{field}”，请删去", name=name, field=key)
        rules[key] = _read_rule(table, f"receipt.{key}", name)
    return rules


def _read_rule(table: Any, where: str, name: str) -> ReceiptRule:
    wrong = InputError("条例文件 {name} 缺少字段 {field} 或写法有误，请改正", name=name, field=where)
    if not isinstance(table, Mapping) or not set(table) <= _KEYS or not table.get("day_label"):
        raise wrong
    words = {key: table.get(key, "") for key in ("day_label", "hint", "article")}
    flags = {key: table.get(key, False) for key in ("asks_arrival", "asks_note", "same_day")}
    if not all(isinstance(text, str) for text in words.values()) or not all(
        isinstance(flag, bool) for flag in flags.values()
    ):
        raise wrong
    return ReceiptRule(**words, **flags)
