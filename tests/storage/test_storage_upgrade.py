"""A real office of an earlier version of the tables, filled by the program of that time, comes to the newest one.

``office-0001.zip`` was written by the program as it was before migration 0002: its database, and the records' own JSON.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from ogi_desk.domain.errors import OfficeUnavailable
from ogi_desk.domain.records import RECORD_KINDS, Letter, Profile, Publication, Request
from ogi_desk.services import records
from ogi_desk.services.ports import ListQuery
from ogi_desk.storage import revisions
from ogi_desk.storage.codec import CODECS
from ogi_desk.storage.doctor import examine
from ogi_desk.storage.opening import open_office

OLD = Path(__file__).with_name("office-0001.zip")


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, dict[str, list[str]]]:
    """An office folder of 0001 and what its records were."""
    folder = tmp_path / "office"
    folder.mkdir()
    with zipfile.ZipFile(OLD) as archive:
        archive.extract("office.sqlite3", folder)
        return folder, json.loads(archive.read("records.json"))


def test_an_office_of_0001_keeps_all_it_has(old: tuple[Path, dict[str, list[str]]]) -> None:
    folder, kept = old
    assert examine(folder)[-1].endswith(f"升级到 {revisions.known()[-1]}。")
    with pytest.raises(OfficeUnavailable, match="旧版"):
        open_office(folder, read_only=True)
    office = open_office(folder)
    with office.read() as reader:
        for kind, texts in kept.items():
            found = reader.fetch(RECORD_KINDS[kind], range(1, 100))
            assert [CODECS[kind].json(found[i]) for i in sorted(found)] == texts
        assert len(kept["request"]) == 15
        profile = reader.profile()
        assert (profile.agency, profile.clearance, profile.retention_years) == ("泉港区统计局", False, None)
        assert reader.undo_state().undo_label == "修改"
        assert list(reader.find(ListQuery(kind="request", text="李小红"))) == [3]
    assert (folder / "backups" / "before-upgrade-0001.sqlite3").exists()
    assert [s for s in examine(folder) if "磁盘只剩" not in s] == []

    records.undo(office, "甲")  # a change of the old program, taken back by the new one
    records.redo(office, "甲")
    with office.read() as reader:
        request = reader.get(Request, 3)
        item = reader.get(Publication, 2)
    assert request
    assert item
    assert item.title == "改过的标题"
    records.correct(office, "甲", profile, replace(profile, clearance=True, retention_years=5, court="泉港区人民法院"))
    records.correct(office, "甲", request, replace(request, ordinary_mail=True, regulation="2008", split_from=1))
    records.add(office, "甲", Letter(request_id=3, kind="receipt", recipient="李小红"))
    office.close()
    again = open_office(folder)
    with again.read() as reader:
        assert reader.all(Profile) == [replace(profile, clearance=True, retention_years=5, court="泉港区人民法院")]
    again.close()
    assert [s for s in examine(folder) if "磁盘只剩" not in s] == []
