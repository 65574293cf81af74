"""What an office survives: a killed process, a full disk, tampering; copies, backups and what the doctor says."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_makers import fill

from ogi_desk.domain.errors import Cancelled, InputError, OfficeTooNew, OfficeUnavailable, Refused
from ogi_desk.domain.records import (
    Attachment,
    CalendarNotice,
    DutyDone,
    Fact,
    IntakeTick,
    Letter,
    LetterWording,
    PersonalRemoval,
    Publication,
    Snapshot,
)
from ogi_desk.services import records
from ogi_desk.services.attachments import attach, intact, path_of
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage.backup import backup, restore
from ogi_desk.storage.daily import copies, keep
from ogi_desk.storage.doctor import examine
from ogi_desk.storage.failures import in_words
from ogi_desk.storage.layout import DATA, database_of
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office

DAY = date(2012, 3, 1)
SAVER = """
import sys
from datetime import date
from pathlib import Path
from ogi_desk.domain.records import Publication
from ogi_desk.services import records
from ogi_desk.storage.opening import open_office
office = open_office(Path(sys.argv[1]))
for n in range(100000):
    record, _ = records.add(office, "x", Publication(title=str(n), category="c", published_on=date(2012, 1, 1)))
    print(record.id, flush=True)
"""


def item(title: str = "一") -> Publication:
    return Publication(title=title, category="业务信息", published_on=DAY)


def keep_one_of_each(office: StoredOffice) -> None:
    """A record of each kind that has no maker at random."""
    with office.write("甲", "登记") as writer:
        writer.add(LetterWording(kind="receipt", text="正文"))
        writer.add(CalendarNotice(year=2027, title="通知", data="[days]"))
        writer.add(IntakeTick(day=DAY, place="信箱", by="甲", at="2012-03-01T09:00:00", found=1))
        writer.add(DutyDone(duty="quarterly", period="2012Q1", done_on=DAY, by="甲"))
        writer.remove_personal([2], DAY)


def wrong(folder: Path) -> list[str]:
    """What the doctor says, but for what any fresh test folder lacks."""
    return [s for s in examine(folder) if "还没有任何备份" not in s and "磁盘只剩" not in s]


@pytest.mark.parametrize("wait", [3, 11, 40])
def test_a_process_killed_while_saving_loses_nothing_confirmed(folder: Path, wait: int) -> None:
    open_office(folder, create=True).close()
    saver = subprocess.Popen([sys.executable, "-c", SAVER, str(folder)], stdout=subprocess.PIPE, text=True)
    assert saver.stdout is not None
    confirmed = [int(saver.stdout.readline()) for _ in range(wait)]
    os.kill(saver.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    confirmed += [int(line) for line in saver.stdout.read().split()]
    saver.stdout.close()
    saver.wait()
    office = open_office(folder)
    with office.read() as reader:
        assert set(reader.fetch(Publication, confirmed)) == set(confirmed)
    records.add(office, "甲", item())
    office.close()
    assert wrong(folder) == []


def test_a_full_disk_is_a_sentence_and_keeps_what_was_saved(office: StoredOffice, folder: Path) -> None:
    records.add(office, "甲", item())

    def overfill() -> None:
        with office.write("甲", "登记") as writer:
            pages = writer.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            writer.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
            writer.add_many(item("很长" * 500) for _ in range(500))

    with pytest.raises(OfficeUnavailable, match="磁盘空间已满"):
        overfill()
    with office.read() as reader:
        assert len(reader.all(Publication)) == 1


def test_failures_of_the_world_have_sentences_and_bugs_have_none(tmp_path: Path) -> None:
    for code, words in (
        (sqlite3.SQLITE_BUSY, "占用"),
        (sqlite3.SQLITE_READONLY, "只读"),
        (sqlite3.SQLITE_IOERR, "不能读写"),
        (sqlite3.SQLITE_CORRUPT, "损坏"),
    ):
        error = sqlite3.OperationalError("x")
        error.sqlite_errorcode = code
        assert words in str(in_words(error, tmp_path))
    assert "不能读写" in str(in_words(PermissionError(13, "denied", "f"), tmp_path))
    bug = sqlite3.OperationalError("no such column")
    bug.sqlite_errorcode = sqlite3.SQLITE_ERROR
    assert in_words(bug, tmp_path) is None


def test_threads_read_and_write_at_once(office: StoredOffice) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for step in range(8):
                records.add(office, "甲", item(f"{number}-{step}"))
                with office.read() as reader:
                    reader.find(ListQuery(kind="publication", text=f"{number}-"))
        except BaseException as error:  # shown by the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with office.read() as reader:
        assert len(reader.all(Publication)) == 48


def test_a_reader_sees_one_state(office: StoredOffice) -> None:
    records.add(office, "甲", item())
    with office.read() as reader:
        assert len(reader.all(Publication)) == 1
        records.add(office, "甲", item())
        assert len(reader.all(Publication)) == 1


def test_a_backup_comes_back_whole(office: StoredOffice, folder: Path, tmp_path: Path) -> None:
    fill(office, 1, publications=30, requests=10)
    owner, _ = records.add(office, "甲", item())
    file = tmp_path / "附件.txt"
    file.write_text("内容", encoding="utf-8")
    attachment, _ = attach(office, "甲", owner, file)
    (folder / "keys" / "1.p12").write_bytes(b"key")
    letter, _ = records.add(office, "甲", Letter(request_id=1, kind="receipt", number="1号", issued_on=DAY))
    copy, _ = attach(office, "甲", letter, file)
    keep_one_of_each(office)
    for name in DATA:
        (folder / name).mkdir()
        (folder / name / "own.toml").write_text("x = 1", encoding="utf-8")
    target = tmp_path / "备份.zip"
    office.backup(target)
    with office.read() as reader:
        before = reader.fetch(Publication, range(1, 100))
    records.add(office, "甲", item("后来"))
    other = tmp_path / "other"
    restore(target, other)
    back = open_office(other)
    with back.read() as reader:
        assert reader.fetch(Publication, range(1, 100)) == before
    assert intact(back, attachment)
    assert (other / "keys" / "1.p12").read_bytes() == b"key"
    with back.read() as reader:
        assert [a.id for a in reader.all(Attachment, owner_kind="letter", owner_id=letter.id)] == [copy.id]
        for cls in (Letter, LetterWording, CalendarNotice, IntakeTick, DutyDone, PersonalRemoval):
            assert reader.all(cls), cls
    assert all((other / name / "own.toml").read_text(encoding="utf-8") == "x = 1" for name in DATA)
    back.close()
    assert wrong(other) == []
    with pytest.raises(Refused, match="已有办公数据"):
        restore(target, other)
    with pytest.raises(OfficeUnavailable, match="使用"):
        restore(target, folder, replace=True)


def test_what_was_there_is_kept_aside(office: StoredOffice, folder: Path, tmp_path: Path) -> None:
    records.add(office, "甲", item("旧"))
    office.backup(tmp_path / "a.zip")
    records.add(office, "甲", item("新"))
    (folder / "signed" / "x.pdf").write_bytes(b"pdf")
    office.close()
    restore(tmp_path / "a.zip", folder, replace=True)
    back = open_office(folder)
    with back.read() as reader:
        assert [p.title for p in reader.all(Publication)] == ["旧"]
    back.close()
    (aside,) = (folder / "backups").glob("before-restore-*")
    assert (aside / "signed" / "x.pdf").exists()
    shutil.move(database_of(aside), tmp_path / "kept.sqlite3")
    restore(tmp_path / "kept.sqlite3", folder, replace=True)  # a copy of the database alone is a backup too
    back = open_office(folder)
    with back.read() as reader:
        assert [p.title for p in reader.all(Publication)] == ["旧", "新"]
    back.close()


def test_a_bad_backup_changes_nothing(office: StoredOffice, folder: Path, tmp_path: Path) -> None:
    records.add(office, "甲", item())
    good = tmp_path / "good.zip"
    backup(office, good)
    office.close()
    state = database_of(folder).read_bytes()

    def variant(name: str, change: dict[str, bytes]) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w") as new:
            for part in old.namelist():
                new.writestr(part, change.get(part, old.read(part)))
        return path

    manifest = zipfile.ZipFile(good).read("manifest.json")
    cases = [
        (variant("changed.zip", {"office.sqlite3": b"SQLite format 3\x00" + b"x" * 100}), "已损坏"),
        (variant("slip.zip", {"manifest.json": manifest.replace(b"office.sqlite3", b"../../evil")}), "不属于"),
        (variant("bare.zip", {"manifest.json": b"{}"}), "不是完好"),
    ]
    (tmp_path / "text.zip").write_text("no zip", encoding="utf-8")
    cut = tmp_path / "cut.zip"
    cut.write_bytes(good.read_bytes()[:-40])
    for path, words in [
        *cases,
        (tmp_path / "text.zip", "不是备份"),
        (cut, "不是"),
        (tmp_path / "none.zip", "没有找到"),
    ]:
        with pytest.raises(InputError, match=words):
            restore(path, folder, replace=True)
        assert database_of(folder).read_bytes() == state
        with pytest.raises(InputError, match=words):
            restore(path, tmp_path / "new")
        assert not (tmp_path / "new").exists()
    assert not list((folder / "backups").glob("before-restore-*"))
    assert not list(tmp_path.glob("**/evil"))


def test_a_newer_backup_is_refused(office: StoredOffice, tmp_path: Path) -> None:
    office.upkeep(DAY)
    copy = tmp_path / "newer.sqlite3"
    shutil.copy(copies(office.folder)[DAY], copy)
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    with pytest.raises(OfficeTooNew):
        restore(copy, tmp_path / "new")


def test_the_days_copy_is_made_once_and_whole(office: StoredOffice, folder: Path) -> None:
    fill(office, 1, publications=20)
    with pytest.raises(Cancelled):
        office.upkeep(DAY, lambda: True)
    assert copies(folder) == {}
    assert not list((folder / "backups").glob("*.part"))
    office.upkeep(DAY)
    fill(office, 2, publications=20)
    office.upkeep(DAY)
    connection = sqlite3.connect(copies(folder)[DAY])
    assert connection.execute("SELECT count(*) FROM publication").fetchone() == (20,)
    connection.close()
    for number in range(1, 40):
        office.upkeep(DAY + timedelta(number))
    assert len(copies(folder)) == len(keep([DAY + timedelta(n) for n in range(40)], DAY + timedelta(39)))


@given(st.sets(st.integers(0, 900), max_size=60), st.integers(0, 900))
def test_thinning_keeps_days_weeks_and_months(offsets: set[int], now: int) -> None:
    today = DAY + timedelta(now)
    days = {DAY + timedelta(n) for n in offsets}
    kept = keep(days, today)
    past = sorted((d for d in days if d <= today), reverse=True)
    assert kept <= days
    assert kept >= set(past[:7]) | {d for d in days if d > today}
    assert len([d for d in kept if d <= today]) <= 7 + 4 + 12
    assert {(d.year, d.month) for d in kept} >= set(list(dict.fromkeys((d.year, d.month) for d in past))[:12])
    assert keep(kept, today) == kept


def test_thinning_by_example() -> None:
    year = [date(2012, 1, 1) + timedelta(n) for n in range(366)]
    kept = sorted(keep(year, date(2012, 12, 31)))
    assert [d.isoformat() for d in kept[:3]] == ["2012-01-31", "2012-02-29", "2012-03-31"]
    assert kept[-7:] == year[-7:]
    assert [d.isoformat() for d in kept[11:-7]] == ["2012-12-16", "2012-12-23"]


def test_the_doctor_finds_a_sound_office_sound(office: StoredOffice, folder: Path) -> None:
    fill(office, 1, publications=60, requests=30, cases=10)
    records.bin_records(office, "甲", Publication, [1, 2])
    records.undo(office, "甲")
    records.redo(office, "甲")
    assert wrong(folder) == []
    assert any("备份" in sentence for sentence in examine(folder))


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE publication SET note = '改' WHERE id = 7", "公开信息 7 与它的流水不一致"),
        ("UPDATE publication_channel SET day = '2012-01-01'", "与它的流水不一致"),
        ("DELETE FROM fact", "年度数据 1 与它的流水不一致"),
        ("INSERT INTO category VALUES (5, 0, 'x')", "类别 5 没有登记流水"),
        ("UPDATE change SET actor = '别人' WHERE id = 1", "与前后不衔接"),
        ("UPDATE journal_entry SET after = replace(after, '办公室', '综合科')", "不衔接"),
        ("DELETE FROM journal_entry WHERE id = 3", "不衔接"),
        ("UPDATE report_step SET snapshot_id = 9", "不存在的记录"),
        ("UPDATE letter SET number = '2号'", "文书 1 与它的流水不一致"),
        ("UPDATE intake_tick SET found = 0", "查收记录 1 与它的流水不一致"),
        ("UPDATE calendar_notice SET data = ''", "放假安排 1 与它的流水不一致"),
        ("DELETE FROM duty_done", "事项办结 1 与它的流水不一致"),
        ("INSERT INTO letter_wording VALUES (9, 0, 'receipt', 'x')", "文书模板 9 没有登记流水"),
    ],
)
def test_the_doctor_notices_tampering(office: StoredOffice, folder: Path, statement: str, words: str) -> None:
    fill(office, 1, publications=20, requests=2)
    keep_one_of_each(office)
    records.add(office, "甲", Letter(request_id=1, kind="receipt", number="1号"))
    records.add(office, "甲", Fact(year=2012, indicator="x", value=1))
    from ogi_desk.domain.records import ReportStep

    records.add(office, "甲", ReportStep(year=2012, form="f", state="sent", at="2013-01-01T09:00:00", by="甲"))
    office.close()
    connection = sqlite3.connect(database_of(folder))
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert any(words in sentence for sentence in wrong(folder)), wrong(folder)


def test_the_doctor_looks_at_kept_files_permissions_and_versions(
    office: StoredOffice, folder: Path, tmp_path: Path
) -> None:
    owner, _ = records.add(office, "甲", item())
    file = tmp_path / "a.txt"
    file.write_text("内容", encoding="utf-8")
    attachment, _ = attach(office, "甲", owner, file)
    snapshot = Snapshot(
        year=2012, form="f", version=1, made_at="", signer="", signer_post="", signed_file="x.pdf", signed_sha256="00"
    )
    records.add(office, "甲", snapshot)
    path_of(office, attachment).write_text("改", encoding="utf-8")
    office.close()
    assert any("附件“a.txt”的文件已被改动" in s for s in wrong(folder))
    assert any("签发文件不在了" in s for s in wrong(folder))
    (folder / "signed" / "x.pdf").write_bytes(b"pdf")
    assert any("签发文件已被改动" in s for s in wrong(folder))
    if os.name == "posix":
        folder.chmod(0o755)
        assert any("权限" in s for s in wrong(folder))
    assert "没有办公数据文件" in examine(tmp_path / "none")[0]
    database_of(folder).write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    assert any("损坏" in s for s in wrong(folder))


def test_attachments_are_kept_once_and_checked(office: StoredOffice, folder: Path, tmp_path: Path) -> None:
    owner, _ = records.add(office, "甲", item())
    one, two = tmp_path / "一.txt", tmp_path / "二.txt"
    one.write_text("同", encoding="utf-8")
    two.write_text("同", encoding="utf-8")
    first, changes = attach(office, "甲", owner, one)
    second, _ = attach(office, "甲", owner, two)
    assert changes.touched == {"attachment": (1,)}
    assert (first.name, first.size, first.sha256) == ("一.txt", 3, second.sha256)
    assert path_of(office, first) == folder / "attachments" / first.sha256[:2] / first.sha256
    assert intact(office, first)
    records.bin_records(office, "甲", Attachment, [1])
    with office.read() as reader:
        assert [a.id for a in reader.all(Attachment, owner_kind="publication", owner_id=owner.id)] == [2]
    assert intact(office, first)
    path_of(office, first).unlink()
    assert not intact(office, first)
    again, _ = attach(office, "甲", replace(owner), one)
    assert intact(office, again)
    with pytest.raises(InputError, match=r"没有\.txt"):
        attach(office, "甲", owner, tmp_path / "没有.txt")
    with pytest.raises(ValueError, match="stored"):
        attach(office, "甲", item(), one)
    assert list((folder / "attachments").rglob("*.part")) == []
