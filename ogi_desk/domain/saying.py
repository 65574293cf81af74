"""A sentence with values that remembers how it was put together, so that the window can say it in another language.

A :class:`Saying` *is* the finished Chinese text: everything that stores, prints or compares it sees a plain ``str``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self


class Saying(str):
    """``Saying("晚了{days}天", days=3)`` is ``"晚了3天"``; ``template`` and ``args_`` are kept apart.

    A value may be a Saying itself, or one of the program's own words; both are translated in their turn.
    """

    __slots__ = ("args_", "template")
    template: str
    args_: dict[str, object]

    def __new__(cls, template: str, **args: object) -> Self:
        """Fill the template's ``{names}``."""
        made = super().__new__(cls, template.format(**args))
        made.template, made.args_ = template, args
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and store as what it was made of."""
        return _again, (self.template, self.args_)


def listed(parts: Iterable[str], mark: str = "、") -> Saying:
    """Return the parts one after the other with ``mark`` between, each still translatable."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Saying(mark.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in named), **named)


def _again(template: str, args: dict[str, object]) -> Saying:
    return Saying(template, **args)
