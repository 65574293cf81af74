"""Personal data kept no longer than the office decided: which requests are due for removal, and the removal itself.

What the removal does to records and journal is the store's (:mod:`ogi_desk.storage.removing`); the files it no longer
needs are deleted here, once the change is committed. Removes nothing by itself: somebody asks for it each time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from ogi_desk.domain.errors import InputError, OfficeUnavailable, Refused, reason_of
from ogi_desk.domain.records import Case, Profile, Request
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services.attachments import stored_path
from ogi_desk.services.ports import Changes, ListQuery, Office, Reader

LABEL = "移除个人信息"


def expired(reader: Reader, profile: Profile, today: date) -> list[int]:
    """Return the requests whose personal data is to be removed, by id; empty while the office has set no time.

    These are requests answered or withdrawn more than ``profile.retention_years`` years before ``today``, not removed
    yet, with no linked case still open. Requests in the bin are among them: they hold the same data.
    """
    if profile.retention_years is None:
        return []
    last = closed_before(today, profile.retention_years)
    disputed = {case.request_id for case in reader.all(Case) if case.result is None and case.closed_on is None}
    long_closed = (Condition("answered_on", "before", last.isoformat()), Condition("personal_removed_on", "is", ""))
    found = [*reader.ids(Selection("answer", long_closed)), *_binned(reader, last)]
    return sorted(i for i in found if i not in disputed)


def closed_before(today: date, years: int) -> date:
    """Return the day so many years before ``today``; of 29 February in a year without one, the 28th."""
    if years < 1:
        raise InputError("保存年限“{years}”至少为 1 年，请在设置中改正。", years=years)
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)


def remove(office: Office, actor: str, ids: Sequence[int], today: date) -> Changes:
    """Remove the personal data of these requests for good, and the files attached to them and to their letters.

    ``Refused`` when one of them is not (or no longer) due: then nothing is removed. ``OfficeUnavailable`` when a file
    could not be deleted; the records are done with then.
    """
    with office.write(actor, LABEL) as writer:
        due = set(expired(writer, writer.profile(), today))
        for request in writer.fetch(Request, [i for i in ids if i not in due]).values():
            raise Refused(
                "申请 {number} 还不能移除个人信息（未到期、未办结或有未结案件），请刷新后再试。",
                number=request.number or f"#{request.id}",
            )
        files = writer.remove_personal(ids, today)
    left = [(place, error) for sha256 in files if (error := _delete(place := stored_path(office.folder, sha256)))]
    for place, error in left:
        raise OfficeUnavailable(
            "个人信息已移除，但有 {count} 个附件文件没有删掉（{file}：{reason}），请关闭打开它的程序后手工删除。",
            count=len(left),
            file=place,
            reason=reason_of(error),
        ) from error
    return writer.changes()


def _delete(file: Path) -> OSError | None:
    """Delete a file that may be gone already; return why it could not be."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        return error
    return None


def _binned(reader: Reader, last: date) -> Iterator[int]:
    """Yield the binned requests closed before a day whose data is still there; selections leave the bin out."""
    ids = reader.find(ListQuery(kind="request", state="answered", today=last, binned=True))
    for record_id, request in reader.fetch(Request, ids).items():
        answer = request.answer
        if answer is not None and answer.on < last and request.personal_removed_on is None:
            yield record_id
