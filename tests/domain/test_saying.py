"""A sentence that is plain text everywhere and still knows what it was made of."""

from __future__ import annotations

import copy
import json
import pickle

from ogi_desk.domain.saying import Saying, listed


def test_a_saying_is_the_finished_text() -> None:
    said = Saying("晚了{days}天，{why}", days=3, why="请核对")
    assert said == "晚了3天，请核对"
    assert isinstance(said, str)
    assert json.dumps([said], ensure_ascii=False) == '["晚了3天，请核对"]'
    assert {said: 1}["晚了3天，请核对"] == 1
    assert (said.template, said.args_) == ("晚了{days}天，{why}", {"days": 3, "why": "请核对"})


def test_copies_remember_too_and_braces_of_values_stay() -> None:
    said = Saying("“{text}”重复", text="{year}")
    for other in (copy.copy(said), copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert other == said == "“{year}”重复"
        assert other.template == "“{text}”重复"


def test_a_list_keeps_its_parts() -> None:
    parts = [Saying("{n}月", n=1), "{b}"]
    said = listed(parts, "；")
    assert said == "1月；{b}"
    assert list(said.args_.values()) == parts
    assert listed([]) == ""
