"""Numbers the office gives: 索引号, 文号 and 登记号 from editable patterns, and their one spelling.

A pattern is text with fields, such as ``{agency_code}-{category_code}-{year}-{serial:05d}``. Knows nothing of what
numbers are taken; callers find the highest serial and ask for the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from string import Formatter

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.records import Profile

#: The fields each pattern of the profile may use.
PATTERN_FIELDS: dict[str, tuple[str, ...]] = {
    "index_pattern": ("agency_code", "category_code", "year", "serial"),
    "document_pattern": ("document_word", "year", "serial"),
    "request_pattern": ("agency_code", "year", "serial"),
}
#: What the office calls each pattern.
PATTERN_LABELS = {"index_pattern": "索引号规则", "document_pattern": "文号规则", "request_pattern": "登记号规则"}
#: The Quanzhou rule for 索引号: body code, category, year, serial of the year.
QUANZHOU_INDEX = re.compile(r"[A-Z]{2}\d{5}-\d{4}-\d{4}-\d{5}")

_WIDTH = re.compile(r"(?:0?([1-9]))?d?")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern taken apart: (literal text, field after it or empty) and the serial's least number of digits."""

    label: str
    parts: tuple[tuple[str, str], ...]
    width: int

    @property
    def fields(self) -> frozenset[str]:
        """The fields the pattern uses."""
        return frozenset(field for _, field in self.parts if field)

    def around_serial(self, **values: object) -> tuple[str, str]:
        """Return the texts before and after the serial number for these field values; ``InputError`` names a field
        that is blank."""
        sides = ["", ""]
        side = 0
        for literal, field in self.parts:
            sides[side] += literal
            if field == "serial":
                side = 1
            elif field:
                value = str(values[field])
                if not value:
                    raise InputError(
                        "{label}用到{field}，但单位资料中还没有填写，请先填写",
                        label=self.label,
                        field=_FIELD_LABELS.get(field, field),
                    )
                sides[side] += value
        return sides[0], sides[1]

    def fill(self, serial: int, **values: object) -> str:
        """Return the number with this serial."""
        before, after = self.around_serial(**values)
        return f"{before}{serial:0{self.width}d}{after}"


_FIELD_LABELS = {
    "agency_code": "机构代码 {agency_code}",
    "category_code": "类别代码 {category_code}",
    "document_word": "机关代字 {document_word}",
    "letter_word": "机关代字 {letter_word}",
    "series": "文种代字 {series}",
    "year": "年份 {year}",
    "serial": "流水号 {serial}",
}


def parse_pattern(text: str, fields: Sequence[str], label: str) -> Pattern:
    """Take a pattern apart; ``InputError`` is a sentence naming the field that is wrong and the cure."""
    if not text.strip():
        raise InputError("{label}为空，请填写，例如 {example}", label=label, example=_example(fields))
    try:
        pieces = list(Formatter().parse(text))
    except ValueError as error:
        raise InputError("{label}“{text}”的花括号不成对，请改正", label=label, text=text) from error
    parts: list[tuple[str, str]] = []
    width = 0
    for literal, field, spec, conversion in pieces:
        if field is None:
            parts.append((literal, ""))
            continue
        if field not in fields:
            raise InputError(
                "{label}中不认识字段“{field}”，只能用{known}",
                label=label,
                field=field or "{}",
                known="、".join(_FIELD_LABELS.get(name, name) for name in fields),
            )
        match = _WIDTH.fullmatch(spec or "")
        if conversion or (spec and (field != "serial" or not match)):
            raise InputError(
                "{label}中字段“{field}”的写法“{spec}”不能用；流水号可写成 {example}，其他字段不加格式",
                label=label,
                field=field,
                spec=f"!{conversion}" if conversion else spec,
                example="{serial:05d}",
            )
        if field == "serial" and match and match[1]:
            width = int(match[1])
        parts.append((literal, field))
    serials = sum(field == "serial" for _, field in parts)
    if serials != 1:
        raise InputError(
            "{label}“{text}”应当恰好有一个流水号字段 {field}，现有{count}个，请改正",
            label=label,
            text=text,
            field="{serial}",
            count=serials,
        )
    return Pattern(label, tuple(parts), width)


def profile_pattern(profile: Profile, name: str) -> Pattern:
    """Return one of the profile's patterns (``index_pattern`` …); a blank one is the shipped default."""
    text = str(getattr(profile, name)) or str(Profile.__dataclass_fields__[name].default)
    return parse_pattern(text, PATTERN_FIELDS[name], PATTERN_LABELS[name])


def index_number_remark(number: str) -> str:
    """Say what a 索引号 lacks of the Quanzhou rule; empty when it keeps to it. Never a reason to refuse."""
    if QUANZHOU_INDEX.fullmatch(number):
        return ""
    return "索引号与泉州规则“两位字母五位数字-四位类别-四位年份-五位流水号”不同"


_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_YEAR = re.compile(r"[\[［【〔﹝(（〖〈<＜{｛]\s*(\d{4})\s*年?\s*[\]］】〕﹞)）〗〉>＞}｝]")


def tidy_document_number(typed: str) -> tuple[str, bool]:
    """Return a 文号 in its one spelling and whether that differs from what was typed.

    The year stands in 〔〕, digits are half-width, no white space stands within (GB/T 9704-2012 7.2.5 puts the year
    in six-sided brackets). 第 and leading zeros are the office's own wording and stay; see
    :func:`document_number_remarks`.
    """
    text = re.sub(r"\s+", "", typed.translate(_DIGITS))
    text = _YEAR.sub(r"〔\1〕", text, count=1)
    return text, text != typed


def document_number_remarks(number: str) -> tuple[str, ...]:
    """Say what in a tidy 文号 departs from GB/T 9704-2012 7.2.5: 第, leading zeros, a missing or two-digit year."""
    remarks = []
    if not number:
        return ()
    if "第" in number:
        remarks.append("发文字号的序号不加“第”字")
    if re.search(r"〕第?0+\d", number):
        remarks.append("发文字号的序号不编虚位（即 1 不编为 01）")
    if not re.search(r"〔\d{4}〕", number):
        remarks.append("发文字号应有用六角括号“〔〕”括起的四位年份")
    return tuple(remarks)


def _example(fields: Sequence[str]) -> str:
    return "{document_word}〔{year}〕{serial}号" if "document_word" in fields else "{year}-{serial:03d}"
