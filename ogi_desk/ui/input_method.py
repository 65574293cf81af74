"""Chinese input under fcitx: must be called before the application object is made.

The Qt of PyPI carries no fcitx plugin. fcitx 5 also answers under ibus's portal name, which Qt's own ibus plugin can
use, when both variables say so. Must not import Qt's modules.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from importlib.util import find_spec
from pathlib import Path


def prepare_input_method(environment: MutableMapping[str, str] | None = None, platform: str = sys.platform) -> str:
    """Switch fcitx to the ibus portal where needed; return what was done, for the log."""
    variables = os.environ if environment is None else environment
    if not platform.startswith("linux") or variables.get("QT_IM_MODULE") == "ibus":
        return "unchanged"
    asked = variables.get("QT_IM_MODULE") or variables.get("XMODIFIERS", "").removeprefix("@im=")
    if asked not in ("fcitx", "fcitx5"):
        return "unchanged"
    spec = find_spec("PySide6")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        plugins = Path(place) / "Qt" / "plugins" / "platforminputcontexts"
        if any(plugins.glob("libfcitx5platform*")):
            return "plugin present"
    variables["QT_IM_MODULE"] = "ibus"
    # else Qt looks for a program named ibus-daemon and gives up without it
    variables.setdefault("IBUS_USE_PORTAL", "1")
    return "fcitx through the ibus portal"
