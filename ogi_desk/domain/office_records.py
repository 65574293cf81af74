"""Records of the office itself: who it is, its people, its own lists and wordings, its daily ticks.

Plain frozen values; import them from :mod:`ogi_desk.domain.records`, which knows all kinds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Record):
    """A category the office added to the shipped list, as a path."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Record):
    """Who the office is and how it numbers things; one record only. Blank patterns mean the shipped default."""

    agency: str  # full official name, as it signs: 泉港区统计局
    agency_in_title: str = ""  # the name as the report's title has it, when it differs
    region: str = ""  # 泉港区
    index_pattern: str = "{agency_code}-{category_code}-{year}-{serial:05d}"  # Quanzhou's 索引号 rule
    agency_code: str = "QG02101"
    document_pattern: str = "{document_word}〔{year}〕{serial}号"
    document_word: str = ""  # 机关代字, such as 泉港统
    request_pattern: str = "{year}-{serial:03d}"
    director_post: str = ""  # 局长
    address: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    seal: str = "space"  # what the paper shows at the seal's place: "space" or "sample" (样章)
    fax: str = ""
    contact: str = ""  # 联系人 named in letters
    government: str = ""  # 本级人民政府: 泉港区人民政府
    reconsideration_body: str = ""  # 行政复议机关; blank = the government of the same level
    court: str = ""  # 有管辖权的人民法院, as letters name it
    payment: str = ""  # how the fee is paid, as the notice says it
    letter_word: str = ""  # 机关代字 of letters; blank = that of documents
    letter_pattern: str = ""  # blank = {letter_word}{series}〔{year}〕{serial}号
    intake_places: str = ""  # places looked at each day, one a line; blank = the shipped list
    clearance: bool = False  # replies and extensions need the director's clearance before they leave
    retention_years: int | None = None  # personal data of closed requests is removed after so many years; none = never


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person of the office; ``passphrase_hash`` is argon2, empty = may not sign or log in by passphrase."""

    name: str
    post: str
    role: str  # Role id
    passphrase_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWording(Record):
    """The office's own template of a letter, in place of the shipped one of the same kind."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarNotice(Record):
    """A year's days off and worked weekends as the office entered them; stands in place of the shipped year."""

    year: int
    title: str  # 国务院办公厅关于2027年部分节假日安排的通知
    number: str = ""  # 国办发明电〔2026〕…号
    source: str = ""
    data: str = ""  # the year in the calendar files' own TOML


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeTick(Record):
    """One place where requests may come in was looked at on a day (今日已查收)."""

    day: date
    place: str
    by: str
    at: str  # ISO local date and time
    found: int | None = None  # requests found there


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalRemoval(Record):
    """The personal data of one request was removed, and what the journal's earlier entries say since."""

    request_id: int
    removed_on: date
    seals: str  # of each entry that was blanked: its number, a colon, SHA-256 (hex); parted by spaces


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDone(Record):
    """One periodic duty was done for one period, such as the return of a quarter."""

    duty: str  # the duty's id
    period: str  # 2026, 2026Q3 or 2026-10
    done_on: date
    by: str
    note: str = ""
