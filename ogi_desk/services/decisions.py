"""The guided decision of a version of the regulation, read from its data file.

Shipped in ``decisions/``; a file of the same name in the office folder's ``decisions/`` stands in its place. Reads
only.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ogi_desk.domain.decision import Tree, read_tree
from ogi_desk.domain.errors import InputError
from ogi_desk.domain.regulation import Regulation
from ogi_desk.system.resources import resource


def decision_tree(regulation: Regulation, folder: Path | None = None) -> Tree:
    """Return the questions that belong to a version of the regulation; ``folder`` is the office's.

    ``InputError`` names file and field of an office's own file that cannot be used.
    """
    own = folder / "decisions" / f"{regulation.id}.toml" if folder else None
    if own and own.is_file():
        return _tree(own, regulation.id)
    return _shipped(regulation.id)


@lru_cache(maxsize=8)
def _shipped(regulation_id: str) -> Tree:
    return _tree(resource("decisions") / f"{regulation_id}.toml", regulation_id)


def _tree(path: Path, regulation_id: str) -> Tree:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("判断文件 {name} 无法读取，请检查是否为 UTF-8 文本", name=path.name) from error
    tree = read_tree(text, path.name)
    if tree.regulation != regulation_id:
        raise InputError(
            "判断文件 {name} 的字段 regulation 应为“{regulation}”，请改正", name=path.name, regulation=regulation_id
        )
    return tree
