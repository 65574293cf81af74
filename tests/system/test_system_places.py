"""Paths, shipped resources and the log."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from ogi_desk.system.logs import start_logging, stop_logging
from ogi_desk.system.paths import default_office_folder
from ogi_desk.system.resources import resource


def test_the_default_office_is_the_persons_own() -> None:
    assert default_office_folder().is_absolute()
    assert default_office_folder().name == "office"


def test_resources_are_found_in_the_source_tree() -> None:
    assert resource("calendar").parent.name in ("resources", "_resources")


def test_the_log_is_json_by_line_with_failures(tmp_path: Path) -> None:
    handler = start_logging(tmp_path)
    try:
        logging.getLogger("ogi_desk.test").info("opened %d", 3)
        try:
            raise KeyError("x")
        except KeyError:
            logging.getLogger("ogi_desk.test").exception("broke")
        logging.getLogger("other").warning("not ours")
    finally:
        stop_logging(handler)
    lines = [json.loads(line) for line in (tmp_path / "logs" / "ogi-desk.log").read_text("utf-8").splitlines()]
    assert [(line["level"], line["where"], line["what"]) for line in lines] == [
        ("info", "ogi_desk.test", "opened 3"),
        ("error", "ogi_desk.test", "broke"),
    ]
    assert "KeyError" in lines[1]["failure"]


def test_without_a_place_to_write_there_is_no_log(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file", encoding="utf-8")
    assert start_logging(tmp_path) is None
    stop_logging(None)
