"""Undo and redo against a naive model: a list of states and a place in it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ogi_desk.domain.errors import Refused, StaleRecord
from ogi_desk.domain.records import Case, Fact, Publication, ReportStep, Request
from ogi_desk.domain.vocabulary import ApplicantClass, CaseKind, RequestChannel
from ogi_desk.services import records
from ogi_desk.storage.doctor import examine
from ogi_desk.storage.office import StoredOffice
from ogi_desk.storage.opening import open_office

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 3)),
        st.tuples(st.just("edit"), st.integers(0, 5)),
        st.tuples(st.just("bin"), st.integers(0, 5)),
        st.tuples(st.just("twice"), st.integers(0, 5)),
        st.just(("undo", 0)),
        st.just(("undo", 0)),
        st.just(("redo", 0)),
        st.just(("reopen", 0)),
        st.just(("sign", 0)),
    ),
    max_size=14,
)


@pytest.fixture(scope="module")
def empty_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "office"
    open_office(folder, create=True).close()
    return folder


def item(number: int) -> Publication:
    return Publication(title=f"第{number}件", category="业务信息", published_on=date(2012, 1, 1))


def contents(office: StoredOffice) -> dict[int, Publication]:
    with office.read() as reader:
        return reader.fetch(Publication, range(1, 60))


def step_of() -> ReportStep:
    return ReportStep(year=2012, form="f", state="sent", at="2013-01-01T09:00:00", by="甲")


@settings(max_examples=15, deadline=None)
@given(STEPS)
def test_undo_and_redo_follow_the_model(empty_office: Path, steps: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name) / "office"
        shutil.copytree(empty_office, folder)
        office = open_office(folder)
        states: list[dict[int, Publication]] = [{}]
        place = 0
        for verb, number in steps:
            now = states[place]
            keys = sorted(now)
            if verb == "reopen":
                office.close()
                office = open_office(folder)
            elif verb == "undo":
                if place:
                    records.undo(office, "甲")
                    place -= 1
                else:
                    with pytest.raises(Refused):
                        records.undo(office, "甲")
            elif verb == "redo":
                if place + 1 < len(states):
                    records.redo(office, "甲")
                    place += 1
                else:
                    with pytest.raises(Refused):
                        records.redo(office, "甲")
            elif verb == "sign":
                records.add(office, "甲", step_of())
                states, place = [now], 0
            else:
                after = dict(now)
                if verb == "add":
                    with office.write("甲", "登记") as writer:
                        for new in writer.add_many([item(n) for n in range(number)]):
                            found = writer.get(Publication, new)
                            assert found is not None
                            after[new] = found
                elif not keys:
                    continue
                else:
                    one = now[keys[number % len(keys)]]
                    assert one.id is not None
                    if verb == "edit":
                        changed = replace(one, title=one.title + "改")
                        records.correct(office, "甲", one, changed)
                    elif verb == "bin":
                        changed = replace(one, binned=True)
                        if one.binned:
                            continue
                        records.bin_records(office, "甲", Publication, [one.id])
                    else:
                        changed = replace(one, note=one.note + "乙")
                        with office.write("甲", "修改") as writer:
                            between = writer.replace(one, replace(one, title="中间"))
                            writer.replace(between, changed)
                    after[one.id] = changed
                states = [*states[: place + 1], after]
                place += 1
            assert contents(office) == states[place]
            with office.read() as reader:
                state = reader.undo_state()
            assert bool(state.undo_label) == (place > 0)
            assert bool(state.redo_label) == (place + 1 < len(states))
        office.close()
        assert [s for s in examine(folder) if "备份" not in s and "磁盘" not in s] == []


def test_labels_say_what_was_done(office: StoredOffice) -> None:
    stored, changes = records.add(office, "甲", item(1))
    assert (changes.label, changes.touched) == ("登记", {"publication": (1,)})
    assert records.undo(office, "乙").label == "撤销：登记"
    assert records.redo(office, "乙").label == "重做：登记"
    assert records.undo(office, "乙").label == "撤销：登记"
    with office.read() as reader:
        assert reader.undo_state().redo_label == "登记"
        assert reader.get(Publication, 1) is None
        history = reader.history("publication", 1)
        assert [e.label for e in history] == ["登记", "撤销：登记", "重做：登记", "撤销：登记"]
        assert [e.actor for e in history] == ["甲", "乙", "乙", "乙"]
        assert (history[0].before, history[0].after) == (None, stored)
        assert [e.change_id for e in reader.journal(limit=2)] == [4, 3]
        assert [e.change_id for e in reader.journal(after=2)] == [4, 3]


def test_an_id_is_never_given_twice(office: StoredOffice) -> None:
    records.add(office, "甲", item(1))
    records.undo(office, "甲")
    second, _ = records.add(office, "甲", item(2))
    assert second.id == 2


def test_nothing_is_undone_past_a_report_step(office: StoredOffice) -> None:
    records.add(office, "甲", item(1))
    records.add(office, "甲", step_of())
    with pytest.raises(Refused, match="没有可以撤销"):
        records.undo(office, "甲")
    records.add(office, "甲", item(2))
    records.undo(office, "甲")
    with pytest.raises(Refused):
        records.undo(office, "甲")


def test_an_import_of_many_is_undone_and_redone_as_one(office: StoredOffice) -> None:
    with office.write("甲", "导入") as writer:
        writer.add_many(item(n) for n in range(1200))
        writer.add(Fact(year=2012, indicator="x", value=1))
    records.undo(office, "甲")
    assert contents(office) == {}
    changes = records.redo(office, "甲")
    assert len(changes.touched["publication"]) == 1200
    with office.read() as reader:
        assert len(reader.all(Publication)) == 1200


def test_undo_refuses_what_other_records_hold_on_to(office: StoredOffice) -> None:
    request = Request(
        received_on=date(2012, 1, 1),
        channel=RequestChannel.ONLINE,
        applicant_class=ApplicantClass.OTHER,
        content="x",
    )
    stored, _ = records.add(office, "甲", request)
    case = Case(kind=CaseKind.COMPLAINT, received_on=date(2012, 2, 1), request_id=stored.id)
    records.add(office, "甲", case)
    with pytest.raises(Refused, match="关联"), office.write("甲", "") as writer:
        writer.put("request", [(stored, None)])
    with office.read() as reader:
        assert reader.get(Request, 1) == stored


def test_a_stale_edit_is_refused_and_nothing_kept(office: StoredOffice) -> None:
    first, _ = records.add(office, "甲", item(1))
    second, _ = records.correct(office, "甲", first, replace(first, note="新"))
    with pytest.raises(StaleRecord):
        records.correct(office, "乙", first, replace(first, note="旧"))
    assert contents(office) == {1: second}
    _, nothing = records.correct(office, "乙", second, second)
    assert nothing.change_id == 0


def test_a_unit_left_by_an_exception_keeps_nothing(office: StoredOffice) -> None:
    def fail() -> None:
        with office.write("甲", "登记") as writer:
            writer.add(item(1))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert contents(office) == {}
    with office.read() as reader:
        assert reader.journal() == []


def test_bin_and_back(office: StoredOffice) -> None:
    with office.write("甲", "登记") as writer:
        writer.add_many(item(n) for n in range(5))
    changes = records.bin_records(office, "甲", Publication, [1, 3, 3])
    assert changes.touched == {"publication": (1, 3)}
    with office.read() as reader:
        assert [p.id for p in reader.all(Publication)] == [2, 4, 5]
    assert records.bin_records(office, "甲", Publication, [1]).change_id == 0
    records.restore_records(office, "甲", Publication, [1])
    with office.read() as reader:
        assert [p.id for p in reader.all(Publication)] == [1, 2, 4, 5]
    with pytest.raises(StaleRecord):
        records.bin_records(office, "甲", Publication, [99])
