"""Full collections wait for a quiet moment."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ogi_desk.ui.collecting import Collecting


@pytest.fixture
def as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    gc.collect()


@pytest.mark.usefixtures("as_before")
def test_all_objects_are_looked_through_only_when_nothing_is_under_way(qapp: QApplication) -> None:
    busy = 1
    rounds: list[int] = []
    gc.collect()
    collecting = Collecting(lambda: busy)
    note = lambda phase, told: rounds.append(told["generation"]) if phase == "stop" else None  # noqa: E731
    gc.callbacks.append(note)
    try:
        kept = [[n] for n in range(600_000)]
        assert 1 in rounds
        assert 2 not in rounds
        collecting.look()
        assert 2 not in rounds
        busy = 0
        collecting.look()
        assert rounds.count(2) == 1
        collecting.look()
        assert rounds.count(2) == 1
    finally:
        gc.callbacks.remove(note)
    assert len(kept) == 600_000
