"""Personal data removed: gone from rows, journal and file; the journal provable, undo past it impossible."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from storage_makers import fill

from ogi_desk.domain.errors import Refused, StaleRecord
from ogi_desk.domain.records import PERSONAL_FIELDS, Attachment, Case, Letter, PersonalRemoval, Request, RequestEvent
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, Outcome, RequestChannel
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services import records
from ogi_desk.services.attachments import attach, stored_path
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import removing
from ogi_desk.storage.daily import copies
from ogi_desk.storage.doctor import examine
from ogi_desk.storage.layout import database_of
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office

TODAY = date(2026, 11, 23)
NAME, EARLIER, NUMBER, PHONE = "尉迟恭敬", "尉迟公敬", "350505197001019876", "13959812345"
THIRD = "欧阳明月"


def request() -> Request:
    answered = RequestEvent(kind=Kind.ANSWERED, on=date(2016, 3, 9), outcome=Outcome.GRANTED, evidence=f"{NAME}签收")
    return Request(
        received_on=date(2016, 3, 1),
        channel=RequestChannel.LETTER,
        applicant_class=ApplicantClass.NATURAL_PERSON,
        content=f"{NAME}申请公开粮食产量",
        number="2016-001",
        applicant=EARLIER,
        id_type="身份证",
        id_number=NUMBER,
        phone=PHONE,
        address="泉港区山腰街道",
        email="yuchi@example.org",
        agent="代理某甲",
        receipt_note="电话确认",
        fee_waived=Decimal("3.50"),
        note=f"来电 {PHONE}",
        events=(answered,),
    )


@pytest.fixture
def filled(office: StoredOffice, tmp_path: Path) -> StoredOffice:
    """Request 1 with letter, files and a history; 30 other requests."""
    first, _ = records.add(office, "甲", request())
    second, _ = records.correct(office, "甲", first, replace(first, applicant=NAME))
    letter, _ = records.add(office, "甲", Letter(request_id=1, kind="reply_granted", recipient=NAME, filled="{}"))
    third, _ = records.add(office, "甲", Letter(request_id=1, kind="third_party", recipient=THIRD))
    records.undo(office, "甲")  # a draft taken back is in the journal still
    assert third.id == 2
    records.correct(office, "甲", letter, replace(letter, body=f"{NAME}：", number="5号", issued_on=date(2016, 3, 9)))
    dispute = Case(kind=CaseKind.RECONSIDERATION, received_on=date(2016, 4, 1), request_id=1, note=f"{NAME}不服答复")
    records.correct(office, "甲", records.add(office, "甲", dispute)[0], replace(dispute, id=1, note=f"{NAME}撤回"))
    for name in (f"{NAME}身份证.jpg", "共有.txt"):
        file = tmp_path / name
        file.write_text(f"{NAME} {name}", encoding="utf-8")
        attach(office, "甲", second, file)
    attach(office, "甲", letter, tmp_path / f"{NAME}身份证.jpg")
    fill(office, 1, requests=30)
    with office.read() as reader:
        other = reader.get(Request, 2)
    assert other
    attach(office, "甲", other, tmp_path / "共有.txt")
    for n in range(3):  # earlier versions of the rows, in space long freed
        with office.read() as reader:
            now = reader.get(Request, 1)
        assert now
        records.correct(office, "甲", now, replace(now, note=f"{now.note}{NAME}{n}" * (3 - n)))
    return office


def remove(office: StoredOffice, *ids: int) -> tuple[str, ...]:
    with office.write("甲", "移除个人信息") as writer:
        files = writer.remove_personal(ids, TODAY)
    for sha256 in files:  # as services.retention does
        stored_path(office.folder, sha256).unlink(missing_ok=True)
    return files


def wrong(folder: Path) -> list[str]:
    return [s for s in examine(folder) if "还没有任何备份" not in s and "磁盘只剩" not in s]


def traces(folder: Path) -> dict[str, list[str]]:
    """Which removed words the raw bytes of the database and its side files still have."""
    words = [NAME, EARLIER, NUMBER, PHONE, THIRD, "yuchi@", "山腰街道", "代理某甲"]
    found = {}
    for file in folder.glob("office.sqlite3*"):
        data = file.read_bytes()
        if kept := [w for w in words if w.encode() in data or w.encode("utf-16-le") in data]:
            found[file.name] = kept
    return found


def test_nothing_personal_is_left_in_records_journal_and_file(filled: StoredOffice, folder: Path) -> None:
    assert set(traces(folder)) >= {"office.sqlite3-wal"}
    with filled.read() as reader:
        before = reader.get(Request, 1)
        shared = {a.sha256 for a in reader.all(Attachment, owner_id=2)}
        own = {a.sha256 for a in reader.all(Attachment, owner_id=1)} - shared
    assert before
    files = remove(filled, 1)
    assert set(files) == own
    with filled.read() as reader:
        after = reader.get(Request, 1)
        assert after
        assert all(getattr(after, name) == "" for name in PERSONAL_FIELDS)
        assert after.personal_removed_on == TODAY
        assert after.content == f"{removing.COVER}申请公开粮食产量"
        assert (after.fee_waived, after.received_on) == (before.fee_waived, before.received_on)
        assert [(e.kind, e.on, e.outcome) for e in after.events] == [(e.kind, e.on, e.outcome) for e in before.events]
        letter = reader.get(Letter, 1)
        assert letter
        assert (letter.recipient, letter.filled, letter.body, letter.number) == ("", "", "", "5号")
        assert [a.owner_id for a in reader.all(Attachment)] == [2]
        assert not reader.find(ListQuery(kind="request", text=NAME))
        assert len(reader.find(ListQuery(kind="request"))) == len(reader.find(ListQuery(kind="request", text="")))
        told = [*reader.history("request", 1), *reader.history("letter", 1), *reader.history("letter", 2)]
        assert not any(NAME in str(entry) or THIRD in str(entry) for entry in told)
        assert told[0].label == "登记"
        (removal,) = reader.all(PersonalRemoval)
        assert removal.request_id == 1
        (dispute,) = reader.all(Case, request_id=1)
        assert dispute.note == f"{removing.COVER}撤回"
        assert not reader.find(ListQuery(kind="case", text=NAME))
    assert traces(folder) == {}
    assert wrong(folder) == []
    filled.close()
    assert traces(folder) == {}


def test_a_removal_is_not_taken_back(filled: StoredOffice) -> None:
    remove(filled, 1)
    with filled.read() as reader:
        assert reader.undo_state().undo_label == ""
    with pytest.raises(Refused):
        records.undo(filled, "甲")
    with pytest.raises(StaleRecord):
        remove(filled, 1, 999)


def test_what_was_entered_since_is_removed_too(filled: StoredOffice, folder: Path) -> None:
    remove(filled, 1)
    again = remove(filled, 1)
    assert again  # the files are told again, in case they could not be deleted
    with filled.read() as reader:
        assert len(reader.all(PersonalRemoval)) == 1
        now = reader.get(Request, 1)
    assert now
    records.correct(filled, "甲", now, replace(now, applicant=NAME))
    remove(filled, 1, 2, 3)
    with filled.read() as reader:
        assert len(reader.all(PersonalRemoval)) == 4
    assert traces(folder) == {}
    assert wrong(folder) == []


def test_a_blanked_entry_may_be_sealed_anew(
    filled: StoredOffice, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later version of the program may find more to remove."""
    remove(filled, 1)
    monkeypatch.setattr(removing, "PERSONAL_FIELDS", (*PERSONAL_FIELDS, "handler", "archive_reference", "content"))
    remove(filled, 1)
    with filled.read() as reader:
        assert len(reader.all(PersonalRemoval)) == 2
    assert wrong(folder) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET after = replace(after, '粮食', '工业') WHERE id = 1",
        "UPDATE journal_entry SET before = NULL WHERE id = 2",
        "UPDATE journal_entry SET digest = zeroblob(32) WHERE id = 2",
        "UPDATE change SET actor = '别人' WHERE id = 2",
        "UPDATE change SET at = '2016-03-02T08:00:00' WHERE id = 1",
        "DELETE FROM journal_entry WHERE id = 2",
        "DELETE FROM journal_entry WHERE id IN (3, 4)",
        "UPDATE personal_removal SET seals = ''",
        "UPDATE journal_entry SET after = NULL WHERE kind = 'personal_removal'",
        "DELETE FROM personal_removal",
    ],
)
def test_tampering_after_a_removal_is_noticed(filled: StoredOffice, folder: Path, statement: str) -> None:
    remove(filled, 1)
    filled.close()
    assert wrong(folder) == []
    with sqlite3.connect(database_of(folder)) as connection:
        assert connection.execute(statement).rowcount > 0
    connection.close()
    assert wrong(folder)


def test_an_entry_put_between_blanked_ones_is_noticed(filled: StoredOffice, folder: Path) -> None:
    """Its digest can be worked out by anybody; the seal of the entry after it says what stood before."""
    import hashlib

    remove(filled, 1)
    filled.close()
    connection = sqlite3.connect(database_of(folder))
    numbers = [row[0] for row in connection.execute("SELECT id FROM journal_entry ORDER BY id DESC")]
    for number in numbers:
        if number >= 2:
            connection.execute("UPDATE journal_entry SET id = id + 1 WHERE id = ?", (number,))
    (previous,) = connection.execute("SELECT digest FROM journal_entry WHERE id = 1").fetchone()
    digest = hashlib.sha256(previous).digest()
    connection.execute("INSERT INTO journal_entry VALUES (2, 1, 'fact', 9, NULL, '{}', ?)", (digest,))
    connection.commit()
    connection.close()
    assert any("不衔接" in sentence for sentence in wrong(folder))


def test_a_reader_puts_the_scrubbing_off_to_the_upkeep(filled: StoredOffice, folder: Path) -> None:
    watching = sqlite3.connect(database_of(folder))
    watching.execute("BEGIN")
    watching.execute("SELECT count(*) FROM request").fetchone()
    monkey = pytest.MonkeyPatch()
    monkey.setattr("ogi_desk.storage.engine.BUSY_MILLISECONDS", 50)
    remove(filled, 1)
    monkey.undo()
    assert any("空白处" in sentence for sentence in wrong(folder))
    watching.close()
    filled.upkeep(TODAY)
    assert traces(folder) == {}
    assert wrong(folder) == []
    (copy,) = copies(folder).values()
    assert NAME.encode() not in copy.read_bytes()


def test_a_removal_that_fails_removes_nothing(filled: StoredOffice, folder: Path) -> None:
    def fail() -> None:
        with filled.write("甲", "移除个人信息") as writer:
            writer.remove_personal([1], TODAY)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with filled.read() as reader:
        kept = reader.get(Request, 1)
        assert kept
        assert kept.applicant == NAME
    assert wrong(folder) == []
    filled.close()
    again = open_office(folder)
    again.upkeep(TODAY)
    again.close()
    assert wrong(folder) == []
