"""The records under the figures of 数据说明: which are listed under which figure, each list once, and how one is named.

A record stands by its number, day and title, without its applicant. What a request asks for may name a third person,
whom nothing here can find: it stands by its kind unless its text is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ogi_desk.domain.masking import without_applicant
from ogi_desk.domain.records import RECORD_KINDS, Case, Publication, Record, Request
from ogi_desk.forms.report import CellRef
from ogi_desk.services.explain import Explanation
from ogi_desk.services.ports import Reader

_TITLE = 80  # characters of a request's content that stand in a list
_FETCHED = 2000  # records read at once


@dataclass(frozen=True, slots=True)
class AnnexRecord:
    """A record as the list names it: 登记号, 索引号 or 案号, its day, its title."""

    ref: str
    day: date
    title: str


#: the records to list, how many they would be in all, what is listed elsewhere
Listed = tuple[tuple[AnnexRecord, ...], int, str]


class Lists:
    """The records under figures, each list told once."""

    def __init__(self, reader: Reader, limit: int, texts: bool) -> None:
        self._reader, self._limit, self._texts = reader, limit, texts
        self._read_before: dict[tuple[str, int], AnnexRecord] = {}  # a request stands under several figures
        self._told: dict[tuple[str, tuple[int, ...]], str] = {}  # kind and ids -> the figure they are listed under
        self._ids: dict[CellRef, tuple[str, tuple[int, ...]]] = {}  # figure -> its label and ids

    def of(self, told: Explanation, yearly: CellRef | None) -> Listed:
        """The records to list under a figure, how many these would be in all, and what is listed elsewhere."""
        ids, elsewhere = told.record_ids, ""
        self._ids[told.ref] = (told.label, ids)
        if not ids:
            return (), 0, ""
        if yearly in self._ids:
            label, known = self._ids[yearly]
            of_the_year = set(known)
            ids = tuple(id for id in ids if id not in of_the_year)
            if known:
                elsewhere = f"其中{len(known)}条见“{label}”"
            if not ids:
                return (), 0, f"{len(known)}条记录见“{label}”"
        key = (told.record_kind, ids)
        if key in self._told:
            return (), len(ids), f"与“{self._told[key]}”是同样的{len(ids)}条记录"
        self._told[key] = told.label
        shown = ids[: self._limit] if self._limit else ids
        return tuple(self._read(told.record_kind, shown)), len(ids), elsewhere

    def _read(self, kind: str, ids: Sequence[int]) -> Iterator[AnnexRecord]:
        known = self._read_before
        new = [id for id in ids if (kind, id) not in known]
        for start in range(0, len(new), _FETCHED):
            found = self._reader.fetch(RECORD_KINDS[kind], new[start : start + _FETCHED])
            known.update(((kind, id), _told(record, self._texts)) for id, record in found.items())
        yield from (known[kind, id] for id in ids if (kind, id) in known)


def _told(record: Record, texts: bool) -> AnnexRecord:
    """A record without its applicant's name; of a request its kind, or with ``texts`` what it asks for."""
    match record:
        case Publication():
            number = record.index_number or record.document_number
            return AnnexRecord(number, record.published_on, _short(record.title))
        case Request() if not texts:
            answer = record.answer
            outcome = (answer.outcome.label if answer.outcome else "撤回") if answer else ""
            result = f"{answer.on:%Y-%m-%d}{outcome}" if answer else "尚未答复"
            told = f"{record.channel.label}申请，申请人类别：{record.applicant_class.label}，{result}"
            return AnnexRecord(record.number, record.received_on, told)
        case Request():
            content = without_applicant(record, record.content, "申请人")
            name = record.applicant.strip()  # an organisation's too
            content = content.replace(name, "申请人") if len(name) > 1 else content
            return AnnexRecord(record.number, record.received_on, _short(content))
        case Case():
            ended = f"{record.closed_on:%Y-%m-%d}" if record.closed_on else ""
            result = f"{ended}{record.result.label}" if record.result else "尚未审结"
            return AnnexRecord(record.case_number, record.received_on, f"{record.kind.label}，{result}")
        case _:
            raise TypeError(type(record).__name__)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _TITLE else f"{line[: _TITLE - 1]}…"
