"""The guided decision as data: seven short questions that lead from a request to exactly one outcome and its letter.

补不补、是不是、谁负责、有没有、给不给、怎么给、怎么答. A tree belongs to one version of the regulation. Reads text,
never files; decides nothing by itself: which answer is true of a request is the office's to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.vocabulary import Outcome

#: On no path are there more questions than this.
MOST_QUESTIONS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Where a path ends. ``outcome`` is the row of the national table; ``None`` = a letter has to go first (补正、
    征求意见、说明理由、收费), after which the questions are gone through again."""

    outcome: Outcome | None
    letter: str  # the id of the letter's definition
    article: str = ""  # of the tree's regulation, or another rule cited in full
    reason: str = ""  # a draft, ×× where the office fills in
    hint: str = ""  # what to see to before the letter leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to a question: on to the question ``leads_to``, or to a decision (then ``leads_to`` is empty)."""

    label: str
    leads_to: str = ""
    decision: Decision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question with what helps to answer it."""

    id: str
    words: str
    hint: str = ""
    article: str = ""
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """All questions; the first one begins."""

    id: str
    regulation: str  # the id of the regulation it belongs to
    questions: tuple[Question, ...]

    @property
    def first(self) -> Question:
        """The question to begin with."""
        return self.questions[0]

    def question(self, question_id: str) -> Question:
        """Return the question with this id; ``KeyError`` when there is none."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def paths(self) -> Iterator[tuple[tuple[Question, Option], ...]]:
        """Yield every way from the first question to a decision: what was asked and which option was taken."""
        waiting: list[tuple[tuple[tuple[Question, Option], ...], Question]] = [((), self.first)]
        while waiting:
            gone, question = waiting.pop()
            for option in question.options:
                path = (*gone, (question, option))
                if option.decision is not None:
                    yield path
                else:
                    waiting.append((path, self.question(option.leads_to)))

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision there is, in the order of the questions: for picking the row directly."""
        return tuple(option.decision for q in self.questions for option in q.options if option.decision is not None)


def read_tree(text: str, name: str) -> Tree:
    """Read one tree: ``id``, ``regulation`` and ``[[question]]`` tables with ``[[question.option]]`` tables.

    ``InputError`` names file, question and field when something is missing or unknown, when questions lead in a circle
    or nowhere, and when one is never reached or comes after too many others.
    """
    data = read_toml(text, name)
    _known(data, {"id", "regulation", "question"}, name, "")
    entries = data.get("question")
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
        raise InputError("判断文件 {name} 应有至少一个 [[question]]，请改正", name=name)
    questions = tuple(_question(entry, name) for entry in entries)
    tree = Tree(id=_text(data, "id", name, ""), regulation=_text(data, "regulation", name, ""), questions=questions)
    _check(tree, name)
    return tree


def _question(entry: dict[str, Any], name: str) -> Question:
    where = str(entry.get("id", "")) or "question"
    _known(entry, {"id", "words", "hint", "article", "option"}, name, where)
    options = entry.get("option")
    if not isinstance(options, list) or not options or not all(isinstance(option, dict) for option in options):
        raise InputError("判断文件 {name} 的问题“{where}”没有选项，请写出 [[question.option]]", name=name, where=where)
    return Question(
        id=_text(entry, "id", name, where),
        words=_text(entry, "words", name, where),
        hint=_text(entry, "hint", name, where, needed=False),
        article=_text(entry, "article", name, where, needed=False),
        options=tuple(_option(option, name, where) for option in options),
    )


def _option(entry: dict[str, Any], name: str, where: str) -> Option:
    _known(entry, {"label", "leads_to", "outcome", "letter", "article", "reason", "hint"}, name, where)
    label = _text(entry, "label", name, where)
    leads_to = _text(entry, "leads_to", name, where, needed=False)
    letter = _text(entry, "letter", name, where, needed=False)
    if bool(leads_to) == bool(letter):
        raise InputError(
            "判断文件 {name} 的问题“{where}”中，选项“{label}”应当要么有 leads_to，要么有 letter，请改正",
            name=name,
            where=where,
            label=label,
        )
    if leads_to:
        return Option(label=label, leads_to=leads_to)
    decision = Decision(
        outcome=_outcome(entry, name, where),
        letter=letter,
        article=_text(entry, "article", name, where, needed=False),
        reason=_text(entry, "reason", name, where, needed=False),
        hint=_text(entry, "hint", name, where, needed=False),
    )
    return Option(label=label, decision=decision)


def _outcome(entry: dict[str, Any], name: str, where: str) -> Outcome | None:
    outcome = _text(entry, "outcome", name, where, needed=False)
    try:
        return Outcome.by_id(outcome) if outcome else None
    except KeyError as error:
        raise InputError(
            "判断文件 {name} 的问题“{where}”中不认识答复结果“{outcome}”，请改正",
            name=name,
            where=where,
            outcome=outcome,
        ) from error


def _check(tree: Tree, name: str) -> None:
    """Refuse what cannot be walked: twins, unknown aims, circles, questions never reached, too long a way."""
    ids = [question.id for question in tree.questions]
    for question in tree.questions:
        if ids.count(question.id) > 1:
            raise InputError("判断文件 {name} 中问题“{where}”出现两次，请保留一个", name=name, where=question.id)
        for option in question.options:
            if option.leads_to and option.leads_to not in ids:
                raise InputError(
                    "判断文件 {name} 的问题“{where}”指向不存在的问题“{aim}”，请改正",
                    name=name,
                    where=question.id,
                    aim=option.leads_to,
                )
    reached: set[str] = set()
    waiting: list[tuple[str, tuple[str, ...]]] = [(ids[0], ())]
    while waiting:
        where, before = waiting.pop()
        if where in before:
            raise InputError("判断文件 {name} 的问题“{where}”又指回自己，请改正", name=name, where=where)
        if len(before) >= MOST_QUESTIONS:
            raise InputError(
                "判断文件 {name} 中走到问题“{where}”要先答{count}个问题，最多{most}个，请合并",
                name=name,
                where=where,
                count=len(before),
                most=MOST_QUESTIONS,
            )
        reached.add(where)
        waiting += [(option.leads_to, (*before, where)) for option in tree.question(where).options if option.leads_to]
    for where in ids:
        if where not in reached:
            raise InputError("判断文件 {name} 的问题“{where}”没有选项通向它，请改正", name=name, where=where)


def _known(entry: dict[str, Any], fields: set[str], name: str, where: str) -> None:
    for field in sorted(entry.keys() - fields):
        raise InputError(
            "判断文件 {name} 的“{where}”有不认识的字段“{field}”，请删去", name=name, where=where or name, field=field
        )


def _text(entry: dict[str, Any], field: str, name: str, where: str, *, needed: bool = True) -> str:
    value = entry.get(field, "")
    if not isinstance(value, str) or (needed and not value.strip()):
        raise InputError(
            "判断文件 {name} 的“{where}”缺少字段 {field} 或写法有误，请改正",
            name=name,
            where=where or name,
            field=field,
        )
    return value.strip()
