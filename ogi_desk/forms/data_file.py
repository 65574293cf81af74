"""Reading a form's TOML strictly: every key is typed, an unknown key is refused by line and path, with the cure.

Must not know what the keys mean; that is :mod:`ogi_desk.forms.form`.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

from ogi_desk.domain.errors import InputError

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]\]?\s*(?:#.*)?$")
_STEP = re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")
_ID = re.compile(r"[\w-]+")
_KEY = re.compile(r"\s*([\w.-]+)\s*=\s*(\"\"\"|\'\'\')?")


class Part(dict[str, Any]):
    """A table of the file that remembers where it stands: its path, its line, the lines of its keys."""

    path: str = ""
    file: str = ""
    line: int = 1
    lines: dict[str, int]

    @classmethod
    def of(cls, data: dict[str, Any], path: str, file: str, places: dict[str, int], line: int = 1) -> Part:
        """Return ``data`` and all tables in it with their places; ``places`` are lines by path."""
        part = cls()
        part.path, part.file, part.line = path, file, places.get(path, line)
        part.lines = {}
        for key, value in data.items():
            below = f"{path}.{key}" if path else key
            here = part.lines[key] = places.get(below, part.line)
            if isinstance(value, dict):
                part[key] = cls.of(value, below, file, places, here)
            elif isinstance(value, list):
                part[key] = [
                    cls.of(item, f"{below}[{n}]", file, places, here) if isinstance(item, dict) else item
                    for n, item in enumerate(value, 1)
                ]
            else:
                part[key] = value
        return part

    def like(self, other: Part) -> Part:
        """Take the place of another part, and return self."""
        self.path, self.file, self.line, self.lines = other.path, other.file, other.line, dict(other.lines)
        return self


def parse(text: str, file: str) -> Part:
    """Return the file's root; ``InputError`` with line and column when it is no TOML."""
    try:
        return Part.of(tomllib.loads(text), "", file, _places(text))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        raise InputError(
            "格式文件“{file}”第{line}行第{column}列不合 TOML 语法，请改正后重试",
            file=file,
            line=place[1] if place else text.count("\n") + 1,
            column=place[2] if place else 1,
        ) from None


def _places(text: str) -> dict[str, int]:
    """Return the line of every header and key by its path (``tables[1].rows[3].label``)."""
    places: dict[str, int] = {}
    counts: dict[str, int] = {}
    prefix, closing = "", ""
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            closing = "" if closing in line else closing
        elif header := _HEADER.match(line):
            prefix = ""
            names = header[2].split(".")
            for place, name in enumerate(names):
                prefix = f"{prefix}.{name}" if prefix else name
                if header[1] == "[[" and place == len(names) - 1:
                    counts[prefix] = counts.get(prefix, 0) + 1
                if prefix in counts:
                    prefix = f"{prefix}[{counts[prefix]}]"
            places.setdefault(prefix, number)
        elif key := _KEY.match(line):
            path = f"{prefix}.{key[1]}" if prefix else key[1]
            while path not in places and path != prefix:
                places[path] = number
                path = path.rpartition(".")[0]
            if key[2] and line.find(key[2], key.end()) < 0:
                closing = key[2]
    return places


class Node:
    """One table of the file as it is read; every key must be taken or :meth:`finish` refuses it."""

    def __init__(self, data: Part) -> None:
        self._data = data
        self._taken: set[str] = set()

    def key(self, name: str) -> str:
        """The path of a key, for messages."""
        return f"{self._data.path}.{name}" if self._data.path else name

    def refuse(self, name: str, problem: str) -> InputError:
        """Make the refusal of a key, or of one further down (``tables[1].rows[3].sum_of``); ``problem`` says what is
        wrong and the cure. What a form takes from its base is told at the line that names the base."""
        file, line = self._place(name)
        if file != self._data.file:
            problem = f"{problem}（此项取自“{file}”第{line}行，可在本文件中另写，或列入 without 略去）"
            line = self._data.lines.get("base", self._data.line)
        return InputError(
            "格式文件“{file}”第{line}行的 {key}：{problem}",
            file=self._data.file,
            line=line,
            key=self.key(name),
            problem=problem,
        )

    def _place(self, name: str) -> tuple[str, int]:
        """Return the file and the line of a key, the nearest above it that is there."""
        part, line = self._data, self._data.lines.get(name, self._data.line)
        for key, number in _STEP.findall(name):
            line = part.lines.get(key, part.line)
            below = part.get(key)
            if number and isinstance(below, list) and int(number) <= len(below):
                below = below[int(number) - 1]
            if not isinstance(below, Part):
                break
            part, line = below, below.line
        return part.file, line

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

    def words(self, name: str, default: str | None = None) -> str:
        """A text that is not blank."""
        value = self.text(name, default)
        if not value.strip():
            raise self.refuse(name, "不能为空，请填写")
        return value

    def id(self, name: str = "id") -> str:
        """A name by which other parts of the file speak of this one."""
        value = self.text(name)
        if not _ID.fullmatch(value):
            raise self.refuse(name, f"标识“{value}”只能用字母、数字、下划线和连字符，不能为空，请改正")
        return value

    def template(self, name: str, places: tuple[str, ...], default: str | None = None) -> str:
        """A text in which some words between braces are filled in later; no other braces may stand in it."""
        value = self.text(name, default)
        self.check_template(name, value, places)
        return value

    def check_template(self, name: str, value: str, places: tuple[str, ...]) -> None:
        """Refuse braces in a text that nothing would fill in."""
        try:
            value.format(**dict.fromkeys(places, ""))
        except (KeyError, ValueError, IndexError, AttributeError):
            known = "、".join(f"{{{place}}}" for place in places)
            raise self.refuse(name, f"“{value}”中的花括号只能写 {known}，请改正") from None

    def number(self, name: str, default: int | None = None) -> int:
        """A whole number that is not negative."""
        value: int = self._take(name, int, "整数", default)
        if value < 0:
            raise self.refuse(name, "应为不小于0的整数，请改正")
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

    def lists(self, name: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of strings."""
        value = self.rows(name)
        if not all(isinstance(word, str) for item in value for word in item):
            raise self.refuse(name, "列表中各项都应为文字列表，请改正")
        return tuple(tuple(item) for item in value)

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
        return [Node(item) for item in value]

    def named(self, name: str) -> dict[str, Node]:
        """A table of tables, by their keys."""
        value = self._take(name, dict, "表", {})
        if not all(isinstance(item, dict) for item in value.values()):
            raise self.refuse(name, "各项都应为表，请改正")
        return {key: Node(item) for key, item in value.items()}

    def has(self, name: str) -> bool:
        """Whether the key is there."""
        return name in self._data

    def finish(self) -> None:
        """Refuse keys nobody asked for."""
        for name in self._data:
            if name not in self._taken:
                raise self.refuse(name, "没有这一项，请检查拼写或删去")
