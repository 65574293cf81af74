"""Whose personal data is due for removal, and what the removal does outside the records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ogi_desk.domain.errors import InputError, OfficeUnavailable, Refused
from ogi_desk.domain.records import Case, Letter, Profile, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, CaseResult, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.forms.selection import Condition, Selection
from ogi_desk.services import records, retention
from ogi_desk.services.attachments import attach, path_of
from ogi_desk.services.ports import Office
from ogi_desk.storage.doctor import examine
from ogi_desk.storage.opening import open_office

TODAY = date(2026, 11, 23)
FIVE = Profile(agency="泉港区统计局", retention_years=5)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path / "office", create=True)
    records.add(opened, "林某", FIVE)
    yield opened
    opened.close()


def request(*events: tuple[Kind, str], binned: bool = False) -> Request:
    return Request(
        received_on=date(2015, 1, 5),
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content="统计公报",
        applicant="王小明",
        binned=binned,
        events=tuple(
            RequestEvent(
                kind=kind,
                on=date.fromisoformat(day),
                outcome=Outcome.GRANTED if kind is Kind.ANSWERED else None,
                evidence="",
            )
            for kind, day in events
        ),
    )


def test_due_are_requests_closed_long_ago_and_undisputed(office: Office) -> None:
    kept = [
        request((Kind.ANSWERED, "2015-02-01")),  # 1: due
        request((Kind.WITHDRAWN, "2021-11-22")),  # 2: due, five years and a day ago
        request((Kind.ANSWERED, "2021-11-23")),  # 3: five years ago, not more
        request(),  # 4: never answered
        request((Kind.ANSWERED, "2015-02-01"), (Kind.REOPENED, "2016-01-01")),  # 5: open again
        request((Kind.ANSWERED, "2015-02-01"), (Kind.REOPENED, "2022-01-01"), (Kind.ANSWERED, "2022-02-01")),  # 6
        request((Kind.ANSWERED, "2015-02-01"), binned=True),  # 7: due, in the bin
        request((Kind.ANSWERED, "2015-02-01")),  # 8: a case is open
        request((Kind.ANSWERED, "2015-02-01")),  # 9: due, its case is closed
    ]
    for record in kept:
        records.add(office, "林某", record)
    records.add(office, "林某", Case(kind=CaseKind.RECONSIDERATION, received_on=date(2015, 3, 1), request_id=8))
    closed = Case(
        kind=CaseKind.COMPLAINT,
        received_on=date(2015, 3, 1),
        request_id=9,
        result=CaseResult.UPHELD,
        closed_on=date(2015, 4, 1),
    )
    records.add(office, "林某", closed)
    with office.read() as reader:
        assert retention.expired(reader, FIVE, TODAY) == [1, 2, 7, 9]
        assert retention.expired(reader, Profile(agency="x"), TODAY) == []
    with pytest.raises(Refused, match="还不能"):
        retention.remove(office, "林某", [1, 3], TODAY)
    answered = Selection("answer", (Condition("outcome", "is", "granted"),))
    with office.read() as reader:
        before = reader.measure([answered])
        assert retention.expired(reader, FIVE, TODAY) == [1, 2, 7, 9]
    changes = retention.remove(office, "林某", [1, 2, 7], TODAY)
    assert changes.label == "移除个人信息"
    assert sorted(changes.touched["request"]) == [1, 2, 7]
    with office.read() as reader:
        assert reader.measure([answered]) == before
        assert retention.expired(reader, FIVE, TODAY) == [9]
        left = reader.fetch(Request, range(1, 10))
        assert [i for i, r in left.items() if not r.applicant] == [1, 2, 7]


def test_years_are_counted_to_the_same_day() -> None:
    assert retention.closed_before(date(2024, 2, 29), 5) == date(2019, 2, 28)
    assert retention.closed_before(date(2024, 2, 29), 4) == date(2020, 2, 29)
    with pytest.raises(InputError, match="至少为 1 年"):
        retention.closed_before(TODAY, 0)


def test_the_files_go_too_unless_somebody_else_needs_them(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = records.add(office, "林某", request((Kind.ANSWERED, "2015-02-01")))
    other, _ = records.add(office, "林某", request())
    letter, _ = records.add(office, "林某", Letter(request_id=1, kind="reply_granted", number="1号"))
    copy, shared = tmp_path / "答复书.pdf", tmp_path / "说明.txt"
    copy.write_bytes(b"%PDF letter")
    shared.write_text("说明", encoding="utf-8")
    own, _ = attach(office, "林某", letter, copy)
    both, _ = attach(office, "林某", one, shared)
    attach(office, "林某", other, shared)

    def locked(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "denied", str(self))

    monkeypatch.setattr(Path, "unlink", locked)
    with pytest.raises(OfficeUnavailable, match="1 个附件文件没有删掉"):
        retention.remove(office, "林某", [1], TODAY)
    monkeypatch.undo()
    assert any("还在，请手工删除" in sentence for sentence in examine(office.folder))
    path_of(office, own).unlink()
    assert path_of(office, both).exists()
    assert not any("附件" in sentence for sentence in examine(office.folder))


def test_a_removed_file_is_not_missed(office: Office, tmp_path: Path) -> None:
    one, _ = records.add(office, "林某", request((Kind.ANSWERED, "2015-02-01")))
    file = tmp_path / "身份证.jpg"
    file.write_bytes(b"jpg")
    attachment, _ = attach(office, "林某", one, file)
    retention.remove(office, "林某", [1], TODAY)
    assert not path_of(office, attachment).exists()
    assert not any("附件" in sentence for sentence in examine(office.folder))
