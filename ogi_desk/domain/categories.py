"""信息类别: the tree of categories as paths such as ``业务信息/统计公报``, each with its four-digit code.

The shipped list is data (``resources/codes/categories.toml``), the office's own additions are records; codes are
unconfirmed and the office's to edit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ogi_desk.domain.calendar_data import read_toml
from ogi_desk.domain.errors import InputError


class Categories:
    """Known category paths in their order; top-level paths alone are categories too."""

    def __init__(self, codes: Iterable[tuple[str, str]], extra: Iterable[str] = ()) -> None:
        self._codes = dict(codes)
        for path in extra:
            self._codes.setdefault(tidy_path(path), "")
        for path in tuple(self._codes):  # an office's 业务信息/新类/小类 brings 业务信息/新类 along
            while "/" in path:
                path = path.rpartition("/")[0]
                self._codes.setdefault(path, "")
        self.paths: tuple[str, ...] = tuple(self._in_tree_order())

    def _in_tree_order(self) -> Iterator[str]:
        """Yield every path followed by all below it; brothers keep the order in which they were named."""
        below: dict[str, list[str]] = {}
        for path in self._codes:
            below.setdefault(path.rpartition("/")[0], []).append(path)
        waiting = below.get("", [])[::-1]
        while waiting:
            path = waiting.pop()
            yield path
            waiting.extend(reversed(below.get(path, [])))

    def __contains__(self, path: object) -> bool:
        return path in self._codes

    def __iter__(self) -> Iterator[str]:
        return iter(self.paths)

    def __len__(self) -> int:
        return len(self.paths)

    def code(self, path: str) -> str:
        """Return the path's code, or the nearest code above it; ``KeyError`` when the path is not known."""
        code = self._codes[path]
        while not code and "/" in path:
            path = path.rpartition("/")[0]
            code = self._codes[path]
        return code or self.fallback

    @property
    def fallback(self) -> str:
        """The code of what has none: that of 其他, else of the last one in the list."""
        return self._codes.get("其他") or next((c for c in reversed(self._codes.values()) if c), "0000")

    def codes(self) -> tuple[str, ...]:
        """Return every code in use, once."""
        return tuple(dict.fromkeys(self.code(path) for path in self.paths))

    def children(self, path: str = "") -> tuple[str, ...]:
        """Return the paths directly below ``path``; of an empty path, the top level."""
        return tuple(p for p in self.paths if p.rpartition("/")[0] == path)


def tidy_path(path: str) -> str:
    """Return a typed path in its one spelling: ``业务信息 ／统计公报`` → ``业务信息/统计公报``."""
    parts = (part.strip() for part in path.replace("／", "/").replace("\\", "/").split("/"))
    return "/".join(part for part in parts if part)


def read_categories(text: str, name: str) -> list[tuple[str, str]]:
    """Read ``[[category]]`` tables with ``path`` and ``code`` (four digits); ``InputError`` names what is wrong."""
    pairs: list[tuple[str, str]] = []
    entries = read_toml(text, name).get("category", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise InputError("类别文件 {name} 的字段 category 应写成 [[category]]，请改正", name=name)
    for entry in entries:
        path, code = entry.get("path"), entry.get("code")
        path = tidy_path(path) if isinstance(path, str) else ""
        if not path:
            raise InputError("类别文件 {name} 有一个 [[category]] 缺少字段 path，请补上", name=name)
        if not isinstance(code, str) or not re.fullmatch(r"\d{4}", code):
            raise InputError("类别文件 {name} 中“{path}”的字段 code 应为四位数字，请改正", name=name, path=path)
        if any(path == known for known, _ in pairs):
            raise InputError("类别文件 {name} 中“{path}”出现两次，请保留一处", name=name, path=path)
        pairs.append((path, code))
    return pairs
