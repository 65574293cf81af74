"""Build the one-folder program (any system) and, on Debian and its kin, a ``.deb`` of it.

    python installer/build.py [--deb]

Writes ``dist/ogi-desk/`` and ``dist/ogi-desk_<version>_<arch>.deb``; lets the built program check itself first.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"


def build_folder() -> Path:
    """Run PyInstaller and return the program's folder."""
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")),
            str(ROOT / "installer" / "ogi-desk.spec"),
        ],
        check=True,
        cwd=ROOT,
    )
    return DIST / "ogi-desk"


def self_check(folder: Path) -> None:
    """Let the built program open the sample, write and sign the report; stop when it cannot."""
    program = folder / ("ogi-desk.exe" if os.name == "nt" else "ogi-desk")
    subprocess.run([str(program), "--self-check"], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def main() -> None:
    """Build, check, pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deb", action="store_true", help="also pack a .deb")
    options = parser.parse_args()
    folder = build_folder()
    self_check(folder)
    print(f"built {folder.relative_to(ROOT)}")
    if options.deb:
        sys.path.insert(0, str(ROOT / "installer" / "linux"))
        import deb

        print(f"packed {deb.pack(folder, DIST).relative_to(ROOT)}")


if __name__ == "__main__":
    main()
