"""The opening ladder, rung by rung."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from storage_makers import fill

from ogi_desk.domain.errors import InputError, OfficeDamaged, OfficeLocked, OfficeTooNew, OfficeUnavailable
from ogi_desk.domain.records import Publication
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import layout, revisions
from ogi_desk.storage.engine import connect, make_engine
from ogi_desk.storage.layout import database_of, on_network
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office
from ogi_desk.storage.tables import metadata

#: The version this program is at, and the next one, which only these tests have.
NEWEST = revisions.known()[-1]
NEXT = f"{int(NEWEST) + 1:04d}"
HEAD = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{NEWEST}"
branch_labels = None
depends_on = None
"""
STEP = """

def upgrade():
    with op.batch_alter_table("publication") as batch:
        batch.add_column(sa.Column("carrier", sa.Text, nullable=False, server_default=""))
        batch.alter_column("note", nullable=True, existing_type=sa.Text())
    {more}
"""


def schema(database: Path) -> set[tuple[str, str]]:
    connection = connect(database, read_only=True)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%'").fetchall()
    connection.close()
    return {(name, " ".join(sql.split())) for name, sql in rows if name != "alembic_version"}


def test_the_migrations_end_where_the_tables_are(office: StoredOffice, folder: Path, tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    straight = tmp_path / "straight.sqlite3"
    connect(straight, create=True).close()
    engine = make_engine(straight)
    with engine.connect() as connection, connection.begin():
        metadata.create_all(connection)
    engine.dispose()
    assert schema(database_of(folder)) == schema(straight)
    with office.read() as reader:
        context = MigrationContext.configure(reader.connection, opts={"compare_type": True})
        assert [d for d in compare_metadata(context, metadata) if "alembic_version" not in str(d)] == []
    assert all("STRICT" in sql for name, sql in schema(straight) if sql.startswith("CREATE TABLE"))


def test_a_missing_office_says_how_to_make_one(folder: Path) -> None:
    with pytest.raises(InputError, match="没有办公数据"):
        open_office(folder)
    assert not folder.exists()


def test_a_new_office_is_closed_to_others(office: StoredOffice, folder: Path) -> None:
    assert {p.name for p in folder.iterdir()} >= {*layout.FOLDERS, layout.DATABASE, layout.LOCK}
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_with_other_things_or_a_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "照片.jpg").write_bytes(b"x")
    with pytest.raises(InputError, match=r"照片\.jpg"):
        open_office(tmp_path, create=True)
    with pytest.raises(InputError, match="是一个文件"):
        open_office(tmp_path / "照片.jpg", create=True)
    assert [p.name for p in tmp_path.iterdir()] == ["照片.jpg"]


def test_a_lost_database_is_not_covered_up_by_a_new_one(office: StoredOffice, folder: Path) -> None:
    office.upkeep(date(2012, 1, 2))
    office.close()
    database_of(folder).unlink()
    with pytest.raises(OfficeDamaged, match=r"daily-2012-01-02"):
        open_office(folder, create=True)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 not a database", b"SQLite format 3\x00" + b"x" * 5000])
def test_what_is_no_database_is_said_to_be_damaged(office: StoredOffice, folder: Path, content: bytes) -> None:
    office.close()
    database_of(folder).write_bytes(content)
    with pytest.raises(OfficeDamaged, match="损坏"):
        open_office(folder)
    assert database_of(folder).read_bytes() == content


def test_a_damaged_page_is_noticed_and_the_newest_copy_named(office: StoredOffice, folder: Path) -> None:
    fill(office, 1, publications=300)
    office.upkeep(date(2012, 1, 2))
    office.close()
    data = bytearray(database_of(folder).read_bytes())
    data[20_000:90_000] = b"\x55" * 70_000
    database_of(folder).write_bytes(data)
    with pytest.raises(OfficeDamaged, match=r"daily-2012-01-02\.sqlite3.*恢复"):
        open_office(folder)


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / layout.DATABASE)
    connection.execute("CREATE TABLE x (y)")
    connection.commit()
    connection.close()
    with pytest.raises(InputError, match="不是本程序"):
        open_office(tmp_path)


def test_a_newer_office_is_refused_untouched(office: StoredOffice, folder: Path) -> None:
    office.close()
    with sqlite3.connect(database_of(folder)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    with pytest.raises(OfficeTooNew, match="0999"):
        open_office(folder)


def test_one_writer_and_readers_beside_it(office: StoredOffice, folder: Path) -> None:
    with pytest.raises(OfficeLocked, match=str(os.getpid())):
        open_office(folder)
    beside = open_office(folder, read_only=True)
    fill(office, 1, publications=3)
    with beside.read() as reader:
        assert len(reader.fetch(Publication, [1, 2, 3])) == 3
    with pytest.raises(OfficeUnavailable, match="只读"), beside.write("甲", ""):
        pass
    beside.close()
    office.close()
    open_office(folder).close()


def test_a_writer_in_another_process_is_named(office: StoredOffice, folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from ogi_desk.storage.opening import open_office\n"
        "from ogi_desk.domain.errors import OfficeLocked\n"
        "try: open_office(Path(sys.argv[1]))\n"
        "except OfficeLocked as e: print(e.exit_code, e)"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.startswith("3 ")
    assert str(os.getpid()) in done.stdout


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere"
)
def test_a_read_only_folder_can_be_read(office: StoredOffice, folder: Path) -> None:
    fill(office, 1, publications=3)
    office.close()
    folder.chmod(0o500)
    try:
        opened = open_office(folder, read_only=True)
        with opened.read() as reader:
            assert len(reader.fetch(Publication, [1, 2, 3])) == 3
        opened.close()
        with pytest.raises(OfficeUnavailable):
            open_office(folder)
    finally:
        folder.chmod(0o700)


MOUNTS = "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/share nfs4 rw 0 0\n//nas/y /mnt/my\\040disk cifs rw 0 0\n"


@pytest.mark.skipif(sys.platform == "win32", reason="mount tables")
@pytest.mark.parametrize(
    ("path", "expected"),
    [("/mnt/share/office", True), ("/mnt/my disk/office", True), ("/mnt/shared", False), ("/home/x", False)],
)
def test_network_mounts_are_known(path: str, expected: bool) -> None:
    assert on_network(Path(path), MOUNTS) is expected


def test_a_network_path_is_refused(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(layout, "on_network", lambda folder: True)
    with pytest.raises(InputError, match="网络位置"):
        open_office(folder, create=True)
    assert not folder.exists()


@pytest.fixture
def with_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program one version ahead: its folder of migrations."""
    scripts = tmp_path / "migrations"
    shutil.copytree(revisions.SCRIPTS, scripts)
    monkeypatch.setattr(revisions, "SCRIPTS", scripts)
    return scripts / "versions" / f"{NEXT}_test.py"


def test_an_older_office_is_upgraded_with_all_its_records(office: StoredOffice, folder: Path, with_next: Path) -> None:
    fill(office, 1, publications=50, requests=20)
    with office.read() as reader:
        before = reader.fetch(Publication, range(1, 51))
    office.close()
    with_next.write_text(HEAD + STEP.format(more=""), encoding="utf-8")
    with pytest.raises(OfficeUnavailable, match="旧版"):
        open_office(folder, read_only=True)
    upgraded = open_office(folder)
    with upgraded.read() as reader:
        assert reader.fetch(Publication, range(1, 51)) == before
        assert reader.connection.scalar(sa.text("SELECT version_num FROM alembic_version")) == NEXT
        assert reader.find(ListQuery(kind="publication", channel="website"))
    upgraded.close()
    assert "carrier" in dict(schema(database_of(folder)))["publication"]
    assert "STRICT" in dict(schema(database_of(folder)))["publication"]
    assert (folder / "backups" / f"before-upgrade-{NEWEST}.sqlite3").exists()


@pytest.mark.parametrize(
    "more",
    [
        'raise RuntimeError("broken step")',
        'op.execute("DELETE FROM publication_channel")',
        'op.execute("UPDATE publication_channel SET publication_id = publication_id + 1000")',
    ],
)
def test_a_failed_upgrade_leaves_the_file_as_it_was(
    office: StoredOffice, folder: Path, with_next: Path, more: str
) -> None:
    fill(office, 1, publications=50)
    with office.read() as reader:
        before = reader.fetch(Publication, range(1, 51))
    office.close()
    with_next.write_text(HEAD + STEP.format(more=more), encoding="utf-8")
    with pytest.raises(OfficeUnavailable, match="原有数据未动"):
        open_office(folder)
    with_next.unlink()
    again = open_office(folder)
    with again.read() as reader:
        assert reader.fetch(Publication, range(1, 51)) == before
    again.close()
