"""Reading a form's TOML strictly: every key is typed, an unknown key is refused by its path, with the cure.

Must not know what the keys mean; that is :mod:`ogi_desk.forms.form`.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

from ogi_desk.domain.errors import InputError


class Node:
    """One table of the file, with its path for messages; every key must be taken or :meth:`finish` refuses it."""

    def __init__(self, data: dict[str, Any], path: str, file: str) -> None:
        self._data = data
        self._path = path
        self._file = file
        self._taken: set[str] = set()

    @classmethod
    def parse(cls, text: str, file: str) -> Node:
        """Return the file's root; ``InputError`` with line and column when it is no TOML."""
        try:
            return cls(tomllib.loads(text), "", file)
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"line (\d+), column (\d+)", str(error))
            raise InputError(
                "表单文件“{file}”第{line}行第{column}列不合 TOML 语法，请改正后重试",
                file=file,
                line=place[1] if place else text.count("\n") + 1,
                column=place[2] if place else 1,
            ) from None

    def key(self, name: str) -> str:
        """The path of a key, for messages."""
        return f"{self._path}.{name}" if self._path else name

    def refuse(self, name: str, problem: str) -> InputError:
        """Make the refusal of a key; ``problem`` says what is wrong and the cure."""
        return InputError("表单文件“{file}”的 {key}：{problem}", file=self._file, key=self.key(name), problem=problem)

    def _take(self, name: str, kind: type, words: str, default: Any) -> Any:
        self._taken.add(name)
        if name not in self._data:
            if default is None:
                raise self.refuse(name, f"缺少此项，请补上（{words}）")
            return default
        value = self._data[name]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.refuse(name, f"应为{words}，请改正")
        return value

    def text(self, name: str, default: str | None = None) -> str:
        """A string; without a default the key must be there."""
        value: str = self._take(name, str, "文字", default)
        return value

    def number(self, name: str, default: int | None = None) -> int:
        """A whole number."""
        value: int = self._take(name, int, "整数", default)
        return value

    def flag(self, name: str) -> bool:
        """A boolean, false when absent."""
        value: bool = self._take(name, bool, "true 或 false", False)
        return value

    def choice(self, name: str, among: tuple[str, ...], default: str | None = None) -> str:
        """One of a few words."""
        value = self.text(name, default)
        if value not in among:
            raise self.refuse(name, f"“{value}”不可用，可用的有 {'、'.join(among)}")
        return value

    def texts(self, name: str, default: tuple[str, ...] | None = ()) -> tuple[str, ...]:
        """A list of strings."""
        value = self._take(name, list, "文字列表", None if default is None else list(default))
        if not all(isinstance(item, str) for item in value):
            raise self.refuse(name, "列表中各项都应为文字，请改正")
        return tuple(value)

    def numbers(self, name: str, count: int) -> tuple[int, ...]:
        """A list of exactly ``count`` whole numbers."""
        value = self._take(name, list, f"{count} 个整数的列表", None)
        if len(value) != count or not all(type(item) is int for item in value):
            raise self.refuse(name, f"应为 {count} 个整数的列表，请改正")
        return tuple(value)

    def pattern(self, name: str, default: str | None = None) -> re.Pattern[str] | None:
        """A regular expression; ``None`` for an empty one."""
        value = self.text(name, default)
        return self.compile(name, value) if value else None

    def compile(self, name: str, value: str) -> re.Pattern[str]:
        """Compile one regular expression of a key."""
        try:
            return re.compile(value)
        except re.error:
            raise self.refuse(name, f"“{value}”不是正确的正则表达式，请改正") from None

    def rows(self, name: str) -> list[list[Any]]:
        """A list of lists."""
        value = self._take(name, list, "列表", [])
        if not all(isinstance(item, list) for item in value):
            raise self.refuse(name, "列表中各项都应为方括号列表，请改正")
        return [list(item) for item in value]

    def nodes(self, name: str, *, required: bool = False) -> list[Node]:
        """A list of tables (``[[name]]``)."""
        value = self._take(name, list, f"[[{self.key(name)}]]", None if required else [])
        if not all(isinstance(item, dict) for item in value):
            raise self.refuse(name, f"应写成 [[{self.key(name)}]] 各段，请改正")
        return [Node(item, f"{self.key(name)}[{n}]", self._file) for n, item in enumerate(value, 1)]

    def named(self, name: str) -> dict[str, Node]:
        """A table of tables, by their keys."""
        value = self._take(name, dict, "表", {})
        if not all(isinstance(item, dict) for item in value.values()):
            raise self.refuse(name, "各项都应为表，请改正")
        return {key: Node(item, f"{self.key(name)}.{key}", self._file) for key, item in value.items()}

    def has(self, name: str) -> bool:
        """Whether the key is there."""
        return name in self._data

    def finish(self) -> None:
        """Refuse keys nobody asked for."""
        for name in self._data:
            if name not in self._taken:
                raise self.refuse(name, "没有这一项，请检查拼写或删去")
