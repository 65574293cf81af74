"""Bring ``ogi_desk_en.ts`` up to date with the source texts of the program and compile it to ``.qm``.

Usage, from anywhere::

    python resources/i18n/update.py              # scan, merge, compile; exit 1 when texts are left untranslated
    python resources/i18n/update.py --missing    # only list untranslated texts as JSON {"text": ""}
    python resources/i18n/update.py --fill FILE  # take translations from such a JSON file (text: where there is
                                                 # none yet; context|text: anew)

Texts are collected from the syntax tree, not by lupdate, because many sentences are written outside the window, where
there is no ``tr()``: they go into the context ``messages``; the office's terms go into ``terms``.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent / "ogi_desk"
TS, QM = HERE / "ogi_desk_en.ts", HERE / "ogi_desk_en.qm"
#: folder of data files -> the keys of its files that hold words for the window; what is printed stays what it is
SPOKEN = {
    "forms": {"message", "words", "guidance", "rule", "group"},
    "regulations": {"day_label", "hint"},
    "decisions": {"words", "hint", "label"},
    "letters": {"title", "group", "label", "hint", "note", "choices"},
    "remedies": {"title", "note"},
    "fees": {"pages_note"},
    "duties": {"title", "to"},
}
HAN = re.compile(r"[\u3400-\u9fff]")
MARKERS = {"translate", "QT_TRANSLATE_NOOP", "mark"}
#: what else carries a sentence to people: class -> the positions and keywords that hold it
CARRIERS = {
    "Saying": ((0,), ()),
    "CellError": ((0,), ()),
    "date_fault": ((1,), ()),
    "fault": ((1,), ()),
    "wrong": ((1,), ()),
    "length_fault": ((1,), ()),
    "Fault": ((2,), ("message",)),
    "ImportFault": ((2,), ("message",)),
    "Finding": ((), ("message",)),
    "NextStep": ((1, 2), ("label", "hint")),
    "ClockStep": ((1,), ("words",)),
    "Verdict": ((), ("sentences",)),
    "SignatureVerdict": ((), ("problem",)),
}
LABELLED = {"write": (1,), "add": (3,), "correct": (4,)}  # journal labels: office.write(actor, "登记")

Text = tuple[str, str]  # context, source


def texts_of_window(tree: ast.AST) -> Iterator[tuple[str, str, int]]:
    """Yield (context, text, line) of each tr(), translate(), mark() and module's own short for translate()."""
    shorts = _shorts(tree)

    def walk(node: ast.AST, owner: str) -> Iterator[tuple[str, str, int]]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else owner
            if isinstance(child, ast.Call):
                name = _called(child)
                text = _literal(child.args[0]) if child.args else ""
                if text and name in shorts and isinstance(child.func, ast.Name):
                    yield shorts[name], text, child.lineno
                elif text and name in ("tr", "QT_TR_NOOP"):
                    yield inner, text, child.lineno
                elif name in MARKERS and len(child.args) > 1 and (text := _literal(child.args[1])):
                    context = _literal(child.args[0])
                    if context:
                        yield context, text, child.lineno
            yield from walk(child, inner)

    yield from walk(tree, "")


def texts_of_rooms(trees: dict[Path, ast.Module]) -> Iterator[Text]:
    """Yield the sentences written outside the window: failures, faults, next steps, journal labels, terms."""
    failures = _failures(trees)
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from (("messages", text) for text in _sentences(node, failures) if HAN.search(text))
            elif isinstance(node, ast.Assign | ast.AnnAssign) and _holds_labels(node):
                values = node.value.values if isinstance(node.value, ast.Dict) else []
                yield from (("messages", text) for value in values for text in _texts(value) if HAN.search(text))
            elif isinstance(node, ast.Assign):  # a sentence that has a name
                yield from (
                    ("messages", text) for text in _texts(node.value) if HAN.search(text) and text.endswith("。")
                )
            elif isinstance(node, ast.FunctionDef):
                yield from (("messages", text) for text in _label_defaults(node) if HAN.search(text))
            elif isinstance(node, ast.ClassDef) and any(_name(base) == "Term" for base in node.bases):
                for entry in node.body:
                    if isinstance(entry, ast.Assign) and isinstance(entry.value, ast.Tuple):
                        label = _literal(entry.value.elts[1])
                        if label:
                            yield "terms", label


def texts_of_data(data: object, keys: set[str], name: str = "") -> Iterator[str]:
    """Yield what a data file says to people in the window."""
    if isinstance(data, dict):
        for key, value in data.items():
            spoken = key in keys or (key == "label" and name == "figures")
            for text in value if isinstance(value, list) else [value]:
                if spoken and isinstance(text, str) and HAN.search(text):
                    yield text
            yield from texts_of_data(value, keys, key)
    elif isinstance(data, list):
        for entry in data:
            yield from texts_of_data(entry, keys, name)


def collect(package: Path = PACKAGE) -> list[Text]:
    """All texts of the program that need a translation, sorted, each once."""
    window: dict[Path, ast.Module] = {}
    rooms: dict[Path, ast.Module] = {}
    for path in sorted(package.rglob("*.py")):
        where = window if path.is_relative_to(package / "ui") else rooms
        where[path] = ast.parse(path.read_text(encoding="utf-8"))
    found: set[Text] = {(c, t) for tree in window.values() for c, t, _ in texts_of_window(tree) if c and _wordy(t)}
    found.update(texts_of_rooms(rooms | window))
    for folder, keys in SPOKEN.items():
        for path in sorted((HERE.parent / folder).glob("*.toml")):
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            found.update(("messages", text) for text in texts_of_data(data, keys))
    return sorted(found)


def read_translations(path: Path = TS) -> dict[Text, str]:
    """The translations there are; an unfinished one is an empty text."""
    if not path.exists():
        return {}
    known: dict[Text, str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for entry in context.iter("message"):
            translation = entry.find("translation")
            done = translation is not None and translation.get("type") is None
            known[name, entry.findtext("source") or ""] = (
                (translation.text or "") if done and translation is not None else ""
            )
    return known


def merge(texts: list[Text], known: dict[Text, str], filled: dict[str, str]) -> dict[Text, str]:
    """Give each text its translation: filled in for it alone, its own, filled in, else the same text's elsewhere."""
    elsewhere = {source: text for (_, source), text in sorted(known.items()) if text}
    return {
        key: filled.get("|".join(key)) or known.get(key) or filled.get(key[1]) or elsewhere.get(key[1], "")
        for key in texts
    }


def write_translations(translations: dict[Text, str], path: Path = TS) -> None:
    """Write the .ts file, in a fixed order."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="zh_CN")
    contexts: dict[str, ET.Element] = {}
    for (context, source), text in sorted(translations.items()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        entry = ET.SubElement(contexts[context], "message")
        ET.SubElement(entry, "source").text = source
        translation = ET.SubElement(entry, "translation")
        translation.text = text
        if not text:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def compile_translations() -> None:
    """Make the .qm with the lrelease of the PySide6 package."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", TS, "-qm", QM], check=True)


def main(arguments: list[str]) -> int:
    """Run the command line told in the module's docstring."""
    filled: dict[str, str] = {}
    if arguments[:1] == ["--fill"]:
        filled = json.loads(Path(arguments[1]).read_text(encoding="utf-8"))
    translations = merge(collect(), read_translations(), filled)
    missing = sorted({source for (_, source), text in translations.items() if not text})
    if arguments[:1] == ["--missing"]:
        print(json.dumps(dict.fromkeys(missing, ""), ensure_ascii=False, indent=0))
        return 0
    write_translations(translations)
    compile_translations()
    print(f"{len(translations)} texts, {len(missing)} without translation")
    return 1 if missing else 0


def _shorts(tree: ast.AST) -> dict[str, str]:
    """Functions such as ``def _tr(text): return QCoreApplication.translate("ReportWords", text)``: name -> context."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            value = node.body[-1].value
            if isinstance(value, ast.Call) and _called(value) == "translate" and len(value.args) == 2:
                context = _literal(value.args[0])
                if context and isinstance(value.args[1], ast.Name):
                    found[node.name] = context
    return found


def _sentences(call: ast.Call, failures: set[str]) -> Iterator[str]:
    name = _called(call)
    if name in failures and call.args:
        yield from _texts(call.args[0])
        for keyword in call.keywords:  # words of ours put into the sentence
            yield from _texts(keyword.value)
    positions, keywords = CARRIERS.get(name, ((), ()))
    for position in (*positions, *LABELLED.get(name, ())):
        if len(call.args) > position:
            yield from _texts(call.args[position])
    for keyword in call.keywords:
        if name == "Saying" or keyword.arg in keywords or keyword.arg == "label":  # words of ours put into the sentence
            yield from _texts(keyword.value)


def _texts(node: ast.expr) -> Iterator[str]:
    """The literal texts of an expression: itself, both arms of a choice, members of a tuple."""
    text = _literal(node)
    if text:
        yield text
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Tuple | ast.List | ast.BoolOp):
        for member in node.values if isinstance(node, ast.BoolOp) else node.elts:
            yield from _texts(member)


def _failures(trees: dict[Path, ast.Module]) -> set[str]:
    """The names of DeskError and all classes below it."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"DeskError"}
    while grown := {name for name, above in bases.items() if above & found} - found:
        found |= grown
    return found


def _holds_labels(node: ast.Assign | ast.AnnAssign) -> bool:
    """Whether this is a table of words such as PATTERN_LABELS."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(_name(target).endswith("_LABELS") for target in targets)


def _label_defaults(function: ast.FunctionDef) -> Iterator[str]:
    arguments = function.args.args
    for argument, default in zip(
        arguments[len(arguments) - len(function.args.defaults) :], function.args.defaults, strict=True
    ):
        if argument.arg == "label" and (text := _literal(default)):
            yield text


def _wordy(text: str) -> bool:
    return any(c.isalpha() for c in text)


def _called(call: ast.Call) -> str:
    return _name(call.func)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
