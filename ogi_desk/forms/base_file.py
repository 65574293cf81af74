"""A form that says only what it does otherwise than another: ``base = "<id of a shipped form>"``.

- Plain keys of the file stand in place of the base's; ``[counts]`` are joined by name.
- An entry of ``sections``, ``tables``, ``figures``, ``identities``, ``phrases`` or ``claims`` with an id of the base is
  laid over that entry key by key, one with a new id is added, at the end or behind the one it names in ``after``;
  ``mentions`` are told apart by ``row`` and ``column``.
- ``rows`` and ``columns`` of a table are the whole list in its new order; each takes from the base's entry of the same
  id whatever it does not say itself, so that ``id = "website"`` alone keeps a row as it is.
- ``without = ["identities/<id>", "mentions/<row>", …]`` leaves entries of the base away.

Must not know what the keys mean; that is :mod:`ogi_desk.forms.form`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.data_file import Node, Part, parse

_NAMED = ("sections", "tables", "figures", "identities", "mentions", "phrases", "claims")
_LISTED = ("rows", "columns")
_AFTER = "after"
#: A form may rest on a form that rests on another, no further.
_DEEPEST = 3


def read_whole(text: str, name: str, shipped: Callable[[str], str | None], depth: int = 0) -> Part:
    """Return a form file's content with its base filled in; ``shipped`` gives a shipped form's text by id, or ``None``.

    ``InputError`` by line and key when the base is not known, or ``without`` names what it has not.
    """
    own = parse(text, name)
    if "base" not in own:
        if "without" in own:
            raise Node(own).refuse("without", "没有写 base，无从略去，请删去此项或补上 base")
        return own
    base_id = Node(own).text("base")
    base_text = shipped(base_id)
    if base_text is None or depth >= _DEEPEST:
        raise Node(own).refuse("base", f"没有随程序提供的格式“{base_id}”，请改用已有的格式标识")
    base = read_whole(base_text, f"{base_id}.toml", shipped, depth + 1)
    _leave_away(base, own)
    return _laid_over(base, own)


def _laid_over(base: Part, own: Part) -> Part:
    whole = Part(base).like(own)
    for key, value in own.items():
        if key in ("base", "without"):
            continue
        if key in _NAMED and isinstance(value, list):
            whole[key] = _joined(base.get(key, []), value)
        elif key == "counts" and isinstance(value, dict):
            whole[key] = Part({**base.get(key, {}), **value}).like(own)
        else:
            whole[key] = value
    return whole


def _joined(base: list[Any], own: list[Any]) -> list[Any]:
    """The base's entries, those named again laid over in their place, then the new ones."""
    overlays = {_name(entry): entry for entry in own}
    known = {_name(entry) for entry in base}
    joined = [_entry(entry, overlays[_name(entry)]) if _name(entry) in overlays else entry for entry in base]
    for entry in own:
        if _name(entry) not in known:
            joined.insert(_place(joined, entry), _without_place(entry))
    return joined


def _place(joined: list[Any], entry: Any) -> int:
    """Where a new entry stands: behind the one it names in ``after``, else at the end."""
    if not isinstance(entry, Part) or _AFTER not in entry:
        return len(joined)
    after = Node(entry).text(_AFTER)
    names = [_name(other) for other in joined]
    if after not in names:
        raise Node(entry).refuse(_AFTER, f"没有“{after}”，可以写在其后的有 {'、'.join(filter(None, names))}")
    return names.index(after) + 1


def _without_place(entry: Any) -> Any:
    if not isinstance(entry, Part):
        return entry
    return Part({key: value for key, value in entry.items() if key != _AFTER}).like(entry)


def _entry(base: Any, own: Any) -> Any:
    if not isinstance(base, Part) or not isinstance(own, Part):
        return own
    whole = Part({**base, **own}).like(own)
    for key in _LISTED:
        if isinstance(own.get(key), list):
            before = {_name(entry): entry for entry in base.get(key, [])}
            whole[key] = [_entry(before[_name(e)], e) if _name(e) in before else e for e in own[key]]
    return whole


def _name(entry: Any) -> str:
    """What tells an entry apart from its neighbours."""
    if not isinstance(entry, dict):
        return ""
    return str(entry["id"]) if "id" in entry else f"{entry.get('row', '')}/{entry.get('column', '')}".rstrip("/")


def _leave_away(base: Part, own: Part) -> None:
    for named in Node(own).texts("without"):
        key, _, name = named.partition("/")
        entries = base.get(key) if key in _NAMED else None
        kept = [entry for entry in entries or [] if _name(entry) != name]
        if not entries or len(kept) == len(entries):
            raise _unknown(own, named)
        base[key] = kept


def _unknown(own: Part, named: str) -> InputError:
    return Node(own).refuse("without", f"作底的格式中没有“{named}”，请核对写法（如 identities/标识、mentions/表/行）")
