"""Decision files: what is read, and the sentence for each thing that can be wrong with one."""

from __future__ import annotations

import pytest

from ogi_desk.domain.decision import read_tree
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import Outcome

HEAD = 'id = "t"\nregulation = "2019"\n'


def question(name: str, *options: str) -> str:
    return f'[[question]]\nid = "{name}"\nwords = "{name}吗？"\n' + "".join(
        f'[[question.option]]\nlabel = "选{place}"\n{option}\n' for place, option in enumerate(options)
    )


END = 'outcome = "granted"\nletter = "reply_granted"\narticle = "第一条"\nreason = "因××。"\nhint = "核对。"'
LETTER = 'letter = "correction"'


def to(name: str) -> str:
    return f'leads_to = "{name}"'


def test_a_tree_is_read_and_walked() -> None:
    tree = read_tree(HEAD + question("甲", to("乙"), LETTER) + question("乙", END), "t.toml")
    assert tree.first.id == "甲"
    assert tree.question("乙").words == "乙吗？"
    ways = {tuple(option.label for _, option in path) for path in tree.paths()}
    assert ways == {("选0", "选0"), ("选1",)}
    first, granted = tree.decisions()
    assert (first.outcome, first.letter) == (None, "correction")
    assert granted.outcome is Outcome.GRANTED
    assert (granted.article, granted.reason, granted.hint) == ("第一条", "因××。", "核对。")
    with pytest.raises(KeyError):
        tree.question("丙")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("id = 3", "[[question]]"),
        (HEAD, "[[question]]"),
        (HEAD.replace('id = "t"', "id = 7") + question("甲", END), "id"),
        (HEAD + question("甲"), "没有选项"),
        (HEAD + question("甲", END + "\n" + to("甲")), "要么有 leads_to"),
        (HEAD + question("甲", 'hint = "x"'), "要么有 leads_to"),
        (HEAD + question("甲", 'outcome = "nothing"\nletter = "x"'), "nothing"),
        (HEAD + question("甲", END + "\ncolour = 1"), "colour"),
        (HEAD + question("甲", to("乙")), "不存在的问题“乙”"),
        (HEAD + question("甲", to("乙")) + question("乙", to("甲"), END), "又指回自己"),
        (HEAD + question("甲", END) + question("乙", END), "没有选项通向它"),
        (HEAD + question("甲", END) + question("甲", END), "出现两次"),
        (HEAD + 'extra = "x"\n' + question("甲", END), "extra"),
        (HEAD + question("甲", END.replace('"核对。"', "3")), "hint"),
        (
            HEAD + "".join(question(f"q{n}", to(f"q{n + 1}"), END) for n in range(7)) + question("q7", END),
            "最多7个",
        ),
    ],
)
def test_what_is_wrong_is_one_sentence_with_the_file(text: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        read_tree(text, "自定.toml")
    assert "自定.toml" in str(refused.value)
    assert named in str(refused.value)
