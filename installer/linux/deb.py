"""Pack the one-folder program as a Debian package: program, command, menu entry, icon, licence."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEPENDS = (
    "libc6 (>= 2.34), libstdc++6, libgcc-s1, libglib2.0-0 | libglib2.0-0t64, libgl1, libegl1, libdbus-1-3, "
    "libfontconfig1, libfreetype6, libx11-6, libx11-xcb1, libxcb1, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, "
    "libxcb-shape0, libxkbcommon0, libxkbcommon-x11-0, libsystemd0"
)


def version() -> str:
    """The program's version, from its one place."""
    text = (ROOT / "ogi_desk" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'__version__ = "([^"]+)"', text)
    assert match
    return match[1]


def pack(folder: Path, dist: Path) -> Path:
    """Build ``dist/ogi-desk_<version>_<arch>.deb`` from the program's folder and return its path."""
    arch = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr/lib/ogi-desk"
    shutil.copytree(folder, program, symlinks=True)
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o755 if path.name == "ogi-desk" else 0o644)
    command = tree / "usr/bin/ogi-desk"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/ogi-desk/ogi-desk")
    menu = tree / "usr/share/applications/ogi-desk.desktop"
    menu.parent.mkdir(parents=True)
    shutil.copy(ROOT / "installer/linux/ogi-desk.desktop", menu)
    icon = tree / "usr/share/icons/hicolor/scalable/apps/ogi-desk.svg"
    icon.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/ogi-desk.svg", icon)
    doc = tree / "usr/share/doc/ogi-desk"
    doc.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", doc / "copyright")
    size = sum(p.stat().st_size for p in tree.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
    control = tree / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(
        f"Package: ogi-desk\nVersion: {version()}\nArchitecture: {arch}\nMaintainer: OGI Desk <ogi-desk@localhost>\n"
        f"Installed-Size: {size}\nSection: misc\nPriority: optional\nDepends: {DEPENDS}\nRecommends: libcups2\n"
        "Description: government information disclosure desk for a small bureau\n"
        " Publication log, request register and signed annual report (政府信息公开工作台), offline.\n",
        encoding="utf-8",
    )
    target = dist / f"ogi-desk_{version()}_{arch}.deb"
    subprocess.run(
        ["dpkg-deb", "-Zxz", "--root-owner-group", "--build", str(tree), str(target)], check=True, capture_output=True
    )
    return target
