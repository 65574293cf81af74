"""Opens our files in programs of others and holds what those show against the report. Opt-in: not run by pytest.

Run: ``python -m tests.elsewhere [--keep FOLDER]``. Needs LibreOffice, Chromium and poppler; without them it says so and
ends with 2. Prints a line a file: where it was opened, pages there and on our own paper, how many figures were compared
and what differs. Ends with 1 when anything does. ``--keep`` leaves all files for looking at. Takes some minutes.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ogi_desk.forms.layout import Form
from ogi_desk.services.catalogue import Catalogue
from ogi_desk.services.definitions import load_definitions
from ogi_desk.services.returns import Returns
from tests.elsewhere.makers import MadeReport, make_others, make_reports
from tests.elsewhere.programs import browse, convert, lacking, text_of
from tests.elsewhere.reading import (
    differing_cells,
    figures,
    last_is_blank,
    lost_figures,
    lost_words,
    pages_with,
)

_CSV = "csv:Text - txt - csv (StarCalc):44,34,76"  # comma, quotation mark, UTF-8
#: the first and the last row of the great matrix
_MATRIX = ("一、本年新收政府信息公开申请数量", "四、结转下年度继续办理")


@dataclass(frozen=True, slots=True)
class Opened:
    """One file opened by one program: pages there and on our paper (0 = none), what was compared, what differs."""

    file: str
    program: str
    pages: int
    ours: int
    compared: int
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        """The line of the table."""
        told = "; ".join(self.wrong[:3]) or "equal"
        return f"{self.file:34} {self.program:12} {self.pages:5} {self.ours or '–':>5} {self.compared:9}  {told}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it all; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.elsewhere", description="Open our files elsewhere.")
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="leave all files in this empty folder")
    args = parser.parse_args(arguments)
    missing = lacking()
    if missing:
        print(f"Not run: this machine has no {', no '.join(missing)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="elsewhere-") as scratch:
        folder = (args.keep or Path(scratch)).absolute()
        (folder / "offices").mkdir(parents=True)
        print(f"{'file':34} {'opened in':12} {'pages':>5} {'ours':>5} {'compared':>9}  differs")
        failed = 0
        for opened in _all(folder):
            print(opened.line(), flush=True)
            failed += bool(opened.wrong)
    print(f"{failed} files differ." if failed else "All files carry what the report says.")
    return int(bool(failed))


def _all(folder: Path) -> Iterator[Opened]:
    definitions = load_definitions()
    made = list(make_reports(definitions, folder))
    returns, catalogue, files = make_others(definitions, folder)
    documents = [m.files[".docx"] for m in made] + [f for name, f in files.items() if name.endswith(".docx")]
    sheets = [m.files[".xlsx"] for m in made]
    tables = [f for name, f in files.items() if name.endswith(".xlsx")]
    papers = convert(documents, "pdf", folder / "docx-pdf") | convert([*sheets, *tables], "pdf", folder / "xlsx-pdf")
    again = convert(documents, "docx", folder / "docx-again") | convert(sheets, "xlsx", folder / "xlsx-again")
    for report in made:
        form = definitions.forms[report.report.form]
        yield _paper(report)
        for ending, program in ((".docx", "LibreOffice"), (".xlsx", "LibreOffice")):
            yield _written_anew(report, form, ending, program, papers, again)
        yield _page(report, form, folder)
    plain = convert(tables, _CSV, folder / "csv")
    for name, values in returns.items():
        yield _returns(name, values, papers[files[f"{name}.xlsx"]], plain[files[f"{name}.xlsx"]])
    yield from _catalogue(catalogue, files, papers, plain, folder)
    for name, file in files.items():
        if name.startswith("letter-") and name.endswith(".docx"):
            yield _letter(name, papers[file], files[name.replace(".docx", ".pdf")])


def _paper(made: MadeReport) -> Opened:
    """Our own PDF, read by poppler."""
    wanted, pages = figures(made.report), text_of(made.files[".pdf"])
    wrong = [*_lost(lost_figures(wanted, pages)), *_matrix(pages, made)]
    return Opened(f"{made.name}.pdf", "poppler", len(pages), len(pages), len(wanted), wrong)


def _written_anew(
    made: MadeReport, form: Form, ending: str, program: str, papers: dict[Path, Path], again: dict[Path, Path]
) -> Opened:
    """A document or workbook: its pages there, and its cells as they are when the program has written it anew."""
    file, wanted, ours = made.files[ending], figures(made.report), len(text_of(made.files[".pdf"]))
    pages = text_of(papers[file])
    wrong = [*_lost(lost_figures(wanted, pages)), *_matrix(pages, made)]
    wrong += differing_cells(made.report, form, again[file].read_bytes(), file.name, text=ending == ".docx")
    if ending == ".docx" and len(pages) > ours:
        wrong.append(f"{len(pages) - ours} pages more than on paper")
    if last_is_blank(pages):
        wrong.append("the last page is blank")
    return Opened(file.name, program, len(pages), ours if ending == ".docx" else 0, len(wanted), wrong)


def _page(made: MadeReport, form: Form, folder: Path) -> Opened:
    """The web page: printed by the browser, and its cells as the browser holds them."""
    wanted = figures(made.report)
    paper, held = browse(made.files[".html"], folder)
    pages = text_of(paper)
    wrong = [*_lost(lost_figures(wanted, pages)), *_matrix(pages, made)]
    wrong += differing_cells(made.report, form, held.encode("utf-8"), f"{made.name}.html", text=True)
    if last_is_blank(pages):
        wrong.append("the last page is blank")
    return Opened(f"{made.name}.html", "Chromium", len(pages), 0, len(wanted), wrong)


def _lost(numbers: Sequence[str]) -> list[str]:
    return [f"{len(numbers)} figures are not on its pages: {'、'.join(numbers[:5])}"] if numbers else []


def _matrix(pages: Sequence[str], made: MadeReport) -> list[str]:
    """The great matrix stands on one page."""
    if not any(table.id == "requests" for table in made.report.tables):
        return []
    first, last = (pages_with(words, pages) for words in _MATRIX)
    return [] if first and first == last else [f"the matrix stands on the pages {sorted({*first, *last})}"]


def _returns(name: str, returns: Returns, paper: Path, plain: Path) -> Opened:
    rows = list(csv.reader(plain.read_text(encoding="utf-8").splitlines()))[1:]
    wrong = [
        f"{line.label}: {row[3:]}"
        for line, row in zip(returns.lines, rows, strict=True)
        if [float(cell) for cell in row[3:]] != [float(value) for value in (*line.values, line.whole)]
    ]
    count = sum(len(line.values) + 1 for line in returns.lines)
    return Opened(f"{name}.xlsx", "LibreOffice", len(text_of(paper)), 0, count, wrong)


def _catalogue(
    catalogue: Catalogue, files: dict[str, Path], papers: dict[Path, Path], plain: dict[Path, Path], folder: Path
) -> Iterator[Opened]:
    """Every title of the catalogue in its three files."""
    at = catalogue.heads.index("信息名称")
    titles = [row[at] for part in catalogue.parts for row in part.rows]
    sheet, (browsed, held) = files["catalogue.xlsx"], browse(files["catalogue.html"], folder)
    texts = {
        ("catalogue.pdf", "poppler"): (files["catalogue.pdf"], "".join(text_of(files["catalogue.pdf"]))),
        ("catalogue.html", "Chromium"): (browsed, held),
        ("catalogue.xlsx", "LibreOffice"): (papers[sheet], plain[sheet].read_text(encoding="utf-8")),
    }
    for (name, program), (paper, text) in texts.items():
        bare = "".join(text.split())
        lost = [title for title in titles if "".join(title.removesuffix("（依申请公开）").split()) not in bare]
        wrong = [f"{len(lost)} titles are lost: {lost[0]}"] if lost else []
        yield Opened(name, program, len(text_of(paper)), 0, len(titles), wrong)


def _letter(name: str, paper: Path, own: Path) -> Opened:
    pages, ours = text_of(paper), text_of(own)
    lost = lost_words(ours, pages)
    wrong = [f"words are lost: {lost[:20]}"] if lost else []
    if last_is_blank(pages):
        wrong.append("the last page is blank")
    return Opened(name, "LibreOffice", len(pages), len(ours), len("".join("".join(ours).split())), wrong)


if __name__ == "__main__":
    sys.exit(main())
