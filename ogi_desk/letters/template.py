"""A wording with fields: ``{{申请人}}``, ``{% if 补正收到日期 %}…{% endif %}``; filled in, or judged when it is saved.

Runs in Jinja2's sandbox with nothing but the fields given: no files, no functions, no arithmetic. What
a field holds is text, never a mark of the wording (see :mod:`ogi_desk.letters.markup`) and never a field.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, meta, nodes
from jinja2.sandbox import SandboxedEnvironment

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.saying import Saying, listed
from ogi_desk.letters.markup import guarded

#: How many like-named fields a sentence offers.
_NEAR = 3
#: All a wording may be made of: text, fields, conditions.
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.CondExpr,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
)


def _environment() -> SandboxedEnvironment:
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, finalize=guarded)
    environment.globals.clear()
    return environment


_JINJA = _environment()


def fill(text: str, values: Mapping[str, object], what: str) -> str:
    """Return the wording with its fields filled in; ``what`` names it in a refusal.

    ``InputError`` when it has an unknown field or cannot be read.
    """
    for fault in faults_of(text, values.keys()):
        raise InputError("{what}：{fault}", what=what, fault=fault)
    try:
        return _compiled(text).render(**values)
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        raise InputError(
            "{what}：字段的用法有误（{reason}），请只用字段名和条件", what=what, reason=str(error)
        ) from error


def faults_of(text: str, known: Collection[str]) -> tuple[str, ...]:
    """Return what keeps a wording from being used, a sentence each with its line: syntax, unknown fields."""
    return _judged(text, frozenset(known))


@lru_cache(maxsize=64)
def _compiled(text: str) -> Template:
    return _JINJA.from_string(text)


@lru_cache(maxsize=64)
def _judged(text: str, known: frozenset[str]) -> tuple[str, ...]:
    try:
        tree = _JINJA.parse(text)
    except TemplateSyntaxError as error:
        return (
            Saying(
                "第{line}行的花括号或条件写法有误，请检查“{{{{ }}}}”和“{{% %}}”是否成对，条件是否以“{{% endif %}}”结束",
                line=error.lineno,
            ),
        )
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            return (Saying("第{line}行用到了文书不支持的写法，请只用字段名和条件", line=node.lineno),)
    unknown = meta.find_undeclared_variables(tree) - known
    return tuple(_unknown(name, line, known) for name, line in _first_lines(tree, unknown))


def fields_in(text: str) -> frozenset[str]:
    """Return the names of the fields a wording uses; ``InputError`` when it cannot be read."""
    try:
        return frozenset(meta.find_undeclared_variables(_JINJA.parse(text)))
    except TemplateSyntaxError as error:
        raise InputError("第{line}行的花括号或条件写法有误，请改正", line=error.lineno) from error


def near_fields(name: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the known fields most like a name, the likest first."""
    close = difflib.get_close_matches(name, sorted(known), _NEAR, 0.4)
    inside = [field for field in sorted(known) if len(name) > 1 and (name in field or field in name)]
    return tuple(dict.fromkeys((*close, *inside)))[:_NEAR]


def _unknown(name: str, line: int, known: Collection[str]) -> str:
    near = near_fields(name, known)
    if near:
        return Saying(
            "第{line}行的字段“{name}”不认识，是否指{near}？", line=line, name=name, near=listed(f"“{n}”" for n in near)
        )
    return Saying("第{line}行的字段“{name}”不认识，请从字段表中选用", line=line, name=name)


def _first_lines(tree: nodes.Template, names: Collection[str]) -> Iterator[tuple[str, int]]:
    """Yield each name with the first line it stands on, in the order of the lines."""
    first: dict[str, int] = {}
    for node in tree.find_all(nodes.Name):
        if node.name in names:
            first[node.name] = min(node.lineno, first.get(node.name, node.lineno))
    yield from sorted(first.items(), key=lambda found: found[1])
