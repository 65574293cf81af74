"""The programs of others that open our files: LibreOffice, Chromium, poppler. Knows how to call them and nothing else.

Each run has a profile folder of its own, so that a window the user has open is left alone.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_OFFICE, _BROWSERS, _POPPLER = "soffice", ("chromium", "chromium-browser", "google-chrome"), "pdftotext"
_LONGEST = 600  # seconds


def lacking() -> list[str]:
    """Name what is not on this machine."""
    browser = next(filter(shutil.which, _BROWSERS), None)
    named = {"LibreOffice (soffice)": shutil.which(_OFFICE), "Chromium": browser, "poppler": shutil.which(_POPPLER)}
    return [name for name, found in named.items() if not found]


def convert(files: Sequence[Path], ending: str, folder: Path) -> dict[Path, Path]:
    """Open files in LibreOffice and write each anew as ``pdf`` or another ending into ``folder``; return both by file.

    ``RuntimeError`` names the files it could not open.
    """
    folder.mkdir(parents=True, exist_ok=True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    order = [_OFFICE, "--headless", profile, "--convert-to", ending, "--outdir", str(folder), *map(str, files)]
    subprocess.run(order, check=True, capture_output=True, timeout=_LONGEST)
    made = {file: folder / f"{file.stem}.{ending.split(':')[0]}" for file in files}
    lost = [file.name for file, other in made.items() if not other.exists()]
    if lost:
        raise RuntimeError(f"LibreOffice could not open {', '.join(lost)}")
    return made


def browse(file: Path, folder: Path) -> tuple[Path, str]:
    """Open a page in Chromium: print it, and return the PDF with the page as the browser holds it (HTML)."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), "")
    common = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]
    common += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    common += [f"--user-data-dir={folder / 'chromium'}"]
    paper = folder / f"{file.stem}.html.pdf"
    printing = [*common, "--no-pdf-header-footer", f"--print-to-pdf={paper}", file.as_uri()]
    subprocess.run(printing, check=True, capture_output=True, timeout=_LONGEST)
    held = subprocess.run([*common, "--dump-dom", file.as_uri()], check=True, capture_output=True, timeout=_LONGEST)
    return paper, held.stdout.decode("utf-8")


def text_of(pdf: Path) -> list[str]:
    """Return the text of each page as poppler reads it."""
    order = ["pdftotext", "-layout", "-enc", "UTF-8", str(pdf), "-"]
    text = subprocess.run(order, check=True, capture_output=True, timeout=_LONGEST).stdout.decode("utf-8")
    return text.split("\f")[:-1]
