"""What changed since a report was signed under one of its figures: records, entries, the parts it adds up.

A record that left a figure cannot be told from one that never stood under it, for only the year's records were frozen:
such are named as no longer counted. Must not judge the report as a whole; that is :mod:`ogi_desk.services.frozen`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ogi_desk.domain.dates import moment_in_words
from ogi_desk.domain.records import Case, Fact, Opening, Publication, Record, Request, Snapshot
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.forms.arithmetic import Term, shown
from ogi_desk.forms.report import CellRef
from ogi_desk.services.explain import Explainer
from ogi_desk.services.explanation import Explanation
from ogi_desk.services.touched_since import Touched

_NAMED = 3  # records named in a sentence
_PARTS = 5  # parts told that differ


def changed_under(
    explainer: Explainer,
    snapshot: Snapshot,
    ref: CellRef,
    touched: Sequence[Touched],
    kept: Sequence[Term],
    now: Explanation,
) -> list[str]:
    """Return a sentence for each thing that changed under a figure since it was signed; empty when nothing did.

    ``touched`` is all that changed since, ``kept`` the figure's parts as signed, ``now`` what the same cell is today.
    """
    found = [*_parts(kept, now.terms), *_entries(explainer, ref, touched)]
    if now.record_kind:
        found += _records(snapshot, now, [one for one in touched if one.kind == now.record_kind])
    return found


def _parts(kept: Sequence[Term], now: Sequence[Term]) -> Iterator[str]:
    """The parts of a sum that are others today; what changed under them is told of each of them."""
    values = {term.ref: term.value for term in now}
    differing = [term for term in kept if term.value != values.get(term.ref)]
    for term in differing[:_PARTS]:
        yield Saying(
            "其中“{label}”签发时为{before}，现为{after}",
            label=term.label,
            before=shown(term.value),
            after=shown(values.get(term.ref)),
        )
    if len(differing) > _PARTS:
        yield Saying("另有{count}项不同", count=len(differing) - _PARTS)


def _entries(explainer: Explainer, ref: CellRef, touched: Sequence[Touched]) -> Iterator[str]:
    """Facts and opening figures that stand in this figure."""
    names: set[str] = set()
    for under in explainer.plans(ref):
        table = explainer.form.table(under.table)
        row, column = (table.row(under.row), table.column(under.column)) if table else (None, None)
        if table and row and column:
            names |= {*table.indicators(row, column), row.indicator}
    for one in touched:
        entry = one.after or one.before
        if isinstance(entry, (Fact, Opening)) and entry.indicator in names:
            year = entry.year if isinstance(entry, Fact) else entry.until_year
            if year <= explainer.year:
                before, after = (e.value if isinstance(e, (Fact, Opening)) else None for e in (one.before, one.after))
                told = {"year": year, "name": entry.indicator, "before": shown(before), "after": shown(after)}
                if before is None:
                    yield Saying("签发后，{year}年的“{name}”填报为{after}", **told)
                elif after is None:
                    yield Saying("签发后，{year}年“{name}”的填报数{before}撤除", **told)
                else:
                    yield Saying("签发后，{year}年“{name}”的填报数由{before}改为{after}", **told)


def _records(snapshot: Snapshot, now: Explanation, touched: Sequence[Touched]) -> Iterator[str]:
    counted = set(now.record_ids)
    frozen = json.loads(snapshot.records_json or "{}").get("ids", {}).get(now.record_kind, [])
    then = {int(id) for id in frozen}
    for words, some in (
        (Saying("新登记，计入此数"), [o for o in touched if o.before is None and o.record_id in counted]),
        (Saying("有改动，现计入此数"), [o for o in touched if o.before is not None and o.record_id in counted]),
        (
            Saying("有改动，现不计入此数"),
            [o for o in touched if o.record_id in then and o.after is not None and o.record_id not in counted],
        ),
        (Saying("移入回收站"), [o for o in touched if o.record_id in then and o.after is None]),
    ):
        if some:
            names = listed(_name(one) for one in some[:_NAMED])
            more = Saying("等{ids_count}条", ids_count=len(some)) if len(some) > _NAMED else ""
            yield Saying("签发后{words}：{names}{more}", words=words, names=names, more=more)


def _name(one: Touched) -> str:
    return Saying(
        "{record}（{actor}于{at}{label}）",
        record=_record(one.after or one.before, one.record_id),
        actor=one.last.actor,
        at=moment_in_words(one.last.at),
        label=one.last.label,
    )


def _record(record: Record | None, record_id: int) -> str:
    match record:
        case Publication():
            return f"“{record.title}”"
        case Request():
            return Saying("登记号{number}", number=record.number or record_id)
        case Case() if record.case_number:
            return record.case_number
        case _:
            return Saying("第{id}号", id=record_id)
