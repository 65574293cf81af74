"""The seven questions as shipped: every path ends in one decision with a letter that fits."""

from __future__ import annotations

from pathlib import Path

import pytest

from ogi_desk.domain.decision import MOST_QUESTIONS
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.regulation import Regulation
from ogi_desk.domain.vocabulary import Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.services.decisions import decision_tree
from ogi_desk.services.definitions import load_regulations
from ogi_desk.services.letter_definitions import letter_definitions

OLD, NEW = load_regulations()
SHORT = ["补不补", "是不是", "谁负责", "有没有", "给不给", "怎么给", "怎么答"]


@pytest.mark.parametrize("regulation", [OLD, NEW], ids=lambda one: one.id)
def test_every_path_ends_in_one_decision_with_a_letter_that_fits(regulation: Regulation) -> None:
    tree, letters = decision_tree(regulation), letter_definitions()
    assert [question.words.partition("：")[0] for question in tree.questions] == SHORT
    paths = list(tree.paths())
    assert len(paths) == len(tree.decisions())
    for path in paths:
        asked = [question.id for question, _ in path]
        assert len(asked) == len(set(asked)) <= MOST_QUESTIONS
        decision = path[-1][1].decision
        assert decision is not None
        letter = letters[decision.letter]
        assert regulation.id in letter.regulations
        if decision.outcome is None:
            assert letter.event not in (None, Kind.ANSWERED)
        else:
            assert letter.event is Kind.ANSWERED
            assert decision.outcome in letter.outcomes
        # stands in the letter after 条例
        assert not decision.article or decision.article.startswith("第")


def test_all_outcomes_of_the_national_table_are_reached_under_the_regulation_of_2019() -> None:
    reached = {path[-1][1].decision.outcome for path in decision_tree(NEW).paths() if path[-1][1].decision}
    assert reached - {None} == set(Outcome)


def test_outcomes_the_old_regulation_had_no_rule_for_are_not_offered() -> None:
    reached = {decision.outcome for decision in decision_tree(OLD).decisions()}
    unknown_then = {Outcome.NOT_CORRECTED, Outcome.FEE_UNPAID, Outcome.EXCESSIVE}
    assert not reached & unknown_then
    assert {Outcome.GRANTED, Outcome.STATE_SECRET, Outcome.NOT_HELD, Outcome.OTHER} <= reached


@pytest.mark.parametrize(
    ("outcome", "letter", "article"),
    [
        (Outcome.GRANTED, "reply_published", "第三十六条第（一）项"),
        (Outcome.GRANTED, "reply_granted", "第三十六条第（二）项"),
        (Outcome.NOT_HELD, "reply_not_held", "第三十六条第（四）项"),
        (Outcome.NOT_HELD, "reply_not_ours", "第三十六条第（五）项"),
        (Outcome.PARTLY_GRANTED, "reply_partly", "第三十七条"),
        (Outcome.NEEDS_CREATION, "reply_creation", "第三十八条"),
        (Outcome.REPEATED, "reply_repeated", "第三十六条第（六）项"),
        (Outcome.PETITION, "reply_petition", "第三十九条第一款"),
    ],
)
def test_a_row_has_its_letter_and_article(outcome: Outcome, letter: str, article: str) -> None:
    found = [d for d in decision_tree(NEW).decisions() if (d.outcome, d.letter) == (outcome, letter)]
    assert len(found) == 1
    assert found[0].article.startswith(article)


def test_an_offices_own_file_stands_in_place_of_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "decisions").mkdir()
    own = tmp_path / "decisions" / "2019.toml"
    own.write_text(
        'id = "ours"\nregulation = "2019"\n[[question]]\nid = "a"\nwords = "甲"\n'
        '[[question.option]]\nlabel = "是"\noutcome = "granted"\nletter = "reply_granted"\n',
        encoding="utf-8",
    )
    assert decision_tree(NEW, tmp_path).id == "ours"
    assert decision_tree(OLD, tmp_path).id == "2008"
    own.write_text(own.read_text(encoding="utf-8").replace('"2019"', '"2008"'), encoding="utf-8")
    with pytest.raises(InputError, match="regulation"):
        decision_tree(NEW, tmp_path)
    own.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(InputError, match="UTF-8"):
        decision_tree(NEW, tmp_path)
