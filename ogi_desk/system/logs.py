"""The program's own log in the office folder: what it did and where it failed, never what records say.

Records, names and passphrases do not belong here: messages are literal words of the program, and arguments are numbers,
kinds and file names.
"""

from __future__ import annotations

import json
import logging
import logging.handlers
from datetime import datetime
from pathlib import Path

_FILE = "ogi-desk.log"
_SIZE = 1_000_000
_KEPT = 5


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, where, what, and the traceback of a failure of ours."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = {
            "at": datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "where": record.name,
            "what": record.getMessage(),
        }
        if record.exc_info:
            line["failure"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def start_logging(folder: Path) -> logging.Handler | None:
    """Log into ``folder/logs`` from now on, at most some megabytes; return the handler for :func:`stop_logging`.

    ``None`` when the folder cannot be written: the program works without a log.
    """
    try:
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "logs" / _FILE, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(JsonLines())
    handler.setLevel(logging.INFO)
    root = logging.getLogger("ogi_desk")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler


def stop_logging(handler: logging.Handler | None) -> None:
    """End what :func:`start_logging` began."""
    if handler is not None:
        logging.getLogger("ogi_desk").removeHandler(handler)
        handler.close()
