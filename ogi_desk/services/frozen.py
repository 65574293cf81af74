"""The records under a signed report: their ids and digests when it was signed, and what has changed since.

The year's own records are kept one by one, so that a change can be named; those of earlier years (in 历年累计) by one
digest. Must not judge the paper or its signature; that is :mod:`ogi_desk.services.signoff`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from ogi_desk.domain.records import Case, Publication, Record, Request, RequestEvent
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.figures import plan_tables
from ogi_desk.forms.layout import Form
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.ports import Reader
from ogi_desk.services.reports import entries_of
from ogi_desk.services.retention import LABEL as REMOVAL

_CLASSES: dict[str, type[Record]] = {"publication": Publication, "request": Request, "case": Case}
_KIND_LABELS = {"publication": "公开登记", "request": "申请登记", "case": "复议、诉讼登记"}
#: Above this many records of one year only their common digest is kept.
MOST_SINGLE = 10_000
_AT_ONCE = 1_000
#: What an event's content names even when blank; fields that came later are named only when filled.
_ALWAYS_TOLD = frozenset({"kind", "on", "outcome", "working_days", "document_number", "note"})


def freeze(reader: Reader, form: Form, year: int) -> dict[str, Any]:
    """Return, ready for JSON, what stands under a report: selections, ids, digests."""
    own, all_ = _selections(reader, form, year)
    ids = _ids(reader, own)
    single = sum(map(len, ids.values())) <= MOST_SINGLE
    return {
        "ids": ids,
        "digest": reader.digest(all_),
        "selections": {"own": [_plain(s) for s in own], "all": [_plain(s) for s in all_]},
        "each": {kind: _each(reader, kind, list_) for kind, list_ in ids.items()} if single else {},
        "entries": _entries(reader, year),
        "texts": {n.section: _sha(n.text) for n in reader.narratives(year, form.id)},
        "profile": _sha(_content(reader.profile())),
    }


def still_agrees(reader: Reader, frozen: dict[str, Any]) -> bool:
    """Whether the records are, as a whole, what they were: the quick look."""
    now = reader.digest([_selection(s) for s in frozen["selections"]["all"]])
    return now == str(frozen["digest"])


def changes_since(reader: Reader, frozen: dict[str, Any], year: int, form_id: str, since: str = "") -> list[str]:
    """Return one sentence for everything that changed since; empty when records, entries and texts agree.

    Requests of which, by the journal, nothing but the personal data went after ``since`` (ISO moment) are no change:
    see :func:`removals_since`.
    """
    sentences: list[str] = []
    if not still_agrees(reader, frozen):
        sentences = [*_changed_records(reader, frozen, since)]
        told = removals_since(reader, frozen, since) and frozen["selections"]["own"] == frozen["selections"]["all"]
        if not sentences and not told:
            sentences.append(Saying("签发后，计入历年累计的以往年度登记有改动"))
    entries = _entries(reader, year)
    for name in sorted({*entries, *frozen["entries"]}):
        if entries.get(name) != frozen["entries"].get(name):
            sentences.append(Saying("签发后，填报数或期初数“{name}”有改动", name=name))
    texts = {n.section: _sha(n.text) for n in reader.narratives(year, form_id)}
    if texts != frozen["texts"]:
        sentences.append(Saying("签发后，报告文字有改动"))
    return sentences


def removals_since(reader: Reader, frozen: dict[str, Any], since: str) -> list[str]:
    """Return a sentence when personal data, and nothing else, was lawfully removed from requests after ``since``."""
    each = frozen["each"].get("request", {})
    ids = [int(id) for id in each]
    removed = _only_removed(reader, ids, since) if since else []
    if not removed:
        return []
    return [Saying("签发后，{count}件申请的个人信息期满移除，其他内容没有改动", count=len(removed))]


def _only_removed(reader: Reader, ids: list[int], since: str) -> list[int]:
    """Return those of these requests that the journal shows touched by a removal only after ``since``."""
    return [
        id
        for id in _cleared(reader, ids)
        if {e.label for e in reader.history("request", id) if e.at >= since} == {REMOVAL}
    ]


def _changed_records(reader: Reader, frozen: dict[str, Any], since: str) -> Iterator[str]:
    now = _ids(reader, [_selection(s) for s in frozen["selections"]["own"]])
    for kind, cls in _CLASSES.items():
        before, after = set(frozen["ids"].get(kind, [])), set(now.get(kind, []))
        each = frozen["each"].get(kind, {})
        today = _each(reader, kind, sorted(before & after)) if each else {}
        changed = sorted(id for id in before & after if each and today.get(str(id)) != each.get(str(id)))
        cleared = _cleared(reader, changed) if kind == "request" else []
        if cleared and since:
            lawful = set(_only_removed(reader, cleared, since))
            changed = [id for id in changed if id not in lawful]
            cleared = [id for id in cleared if id not in lawful]
        for words, ids in (
            (Saying("改动"), [id for id in changed if id not in cleared]),
            (Saying("个人信息移除"), cleared),
            (Saying("增加"), sorted(after - before)),
            (Saying("减少"), sorted(before - after)),
        ):
            if ids:
                records = reader.fetch(cls, ids[:3])
                names = listed(_name(records[id]) for id in ids[:3] if id in records)
                more = Saying("等{ids_count}条", ids_count=len(ids)) if len(ids) > 3 else ""
                yield Saying(
                    "签发后，{kind}有{words}：{names}{more}",
                    kind=_KIND_LABELS[kind],
                    words=words,
                    names=names,
                    more=more,
                )


def _cleared(reader: Reader, ids: list[int]) -> list[int]:
    """Return those of these requests whose personal data was removed: what else changed in them cannot be told."""
    return [id for id, request in reader.fetch(Request, ids).items() if request.personal_removed_on]


def _name(record: Record) -> str:
    if isinstance(record, Publication):
        return f"“{record.title}”"
    if isinstance(record, Request):
        return Saying("登记号{number}", number=record.number or record.id)
    return Saying("第{id}号", id=record.id)


def _selections(reader: Reader, form: Form, year: int) -> tuple[list[Selection], list[Selection]]:
    """The selections of the year's own figures, and of all figures; what is summed up does not matter here."""
    own: dict[Selection, None] = {}
    all_: dict[Selection, None] = {}
    for ref, plan in plan_tables(form, year, entries_of(reader)).items():
        table = form.table(ref.table)
        column = table.column(ref.column) if table else None
        if plan.selection and column:
            selection = Selection(plan.selection.kind, plan.selection.conditions)
            all_[selection] = None
            if column.period == "year":
                own[selection] = None
    return list(own), list(all_)


def _ids(reader: Reader, selections: Iterable[Selection]) -> dict[str, list[int]]:
    ids: dict[str, set[int]] = {}
    for selection in selections:
        kind = "request" if selection.kind == "answer" else selection.kind
        ids.setdefault(kind, set()).update(reader.ids(selection))
    return {kind: sorted(found) for kind, found in sorted(ids.items())}


def _each(reader: Reader, kind: str, ids: list[int]) -> dict[str, str]:
    digests: dict[str, str] = {}
    for start in range(0, len(ids), _AT_ONCE):
        found = reader.fetch(_CLASSES[kind], ids[start : start + _AT_ONCE])
        digests |= {str(id): _sha(_content(record))[:16] for id, record in found.items()}
    return digests


def _content(record: Record) -> str:
    """A record's content as text; fields at their default are left out, so that later fields change no old digest."""
    return repr([(f.name, _told(v)) for f in fields(record) if (v := getattr(record, f.name)) != f.default])


def _told(value: Any) -> Any:
    """Return a field's value so that events are told by the fields they always had, and by others that are filled."""
    if isinstance(value, tuple) and value and isinstance(value[0], RequestEvent):
        return tuple(_Told(event) for event in value)
    return value


class _Told:
    """An event that says of itself what it said when the first reports were signed."""

    def __init__(self, event: RequestEvent) -> None:
        self._event = event

    def __repr__(self) -> str:
        values = ((f, getattr(self._event, f.name)) for f in fields(self._event))
        told = (f"{f.name}={v!r}" for f, v in values if f.name in _ALWAYS_TOLD or v != f.default)
        return f"RequestEvent({', '.join(told)})"


def _entries(reader: Reader, year: int) -> dict[str, str]:
    entries = entries_of(reader)
    found = {f"{f.year}年度 {f.indicator}": str(f.value.normalize()) for f in entries.facts if f.year <= year}
    found |= {
        f"截至{o.until_year}年 {o.indicator}": str(o.value.normalize())
        for o in entries.openings
        if o.until_year <= year
    }
    return found


def _plain(selection: Selection) -> list[Any]:
    return [
        selection.kind,
        [[c.field, c.operator, c.value if isinstance(c.value, str) else list(c.value)] for c in selection.conditions],
    ]


def _selection(plain: list[Any]) -> Selection:
    kind, conditions = plain
    return Selection(kind, tuple(Condition(f, o, v if isinstance(v, str) else tuple(v)) for f, o, v in conditions))


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def dumps(value: Any) -> str:
    """JSON of one spelling: same value, same text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
