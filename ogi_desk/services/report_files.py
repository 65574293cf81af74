"""All files of one report: written from one value, read back, compared cell by cell, and only then put in place.

A file that does not carry what the report says is not handed out, and no other of the same call either. Must not know
how a file is made: the press sets paper and DOCX, the pages make and read everything else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ogi_desk.domain.errors import InputError, Refused
from ogi_desk.forms.layout import Form
from ogi_desk.forms.report import Report
from ogi_desk.services.catalogue import Catalogue
from ogi_desk.services.paper_ports import PaperOptions, Press
from ogi_desk.services.published import Difference, Published, differences
from ogi_desk.services.whole_files import whole_file

#: told of each file twice: when it is begun, and (``True``) when it was read back and found to carry the report
Told = Callable[[Path, bool], None]
#: the files a report can be written as, in the order they are offered
ENDINGS = (".pdf", ".docx", ".html", ".xlsx", ".json")
_NO_GLYPH = "〓"
_DRAFT = "（草稿）"
_WITHOUT_TEXT = (".xlsx",)
_WITHOUT_FRAME = (".xlsx", ".json")
_NAME_ROOM = 255  # bytes: the least any of the three systems allows a file's name
_NOT_IN_NAMES = str.maketrans("", "", '\\/:*?"<>|\t\r\n')


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, read back and found to carry the report; ``size`` in bytes."""

    path: Path
    size: int


class ReportPages(Protocol):
    """Makes a report's files other than paper, and reads published ones; implemented by :mod:`ogi_desk.exchange`."""

    def write(self, report: Report, ending: str) -> bytes:
        """Return the report as ``.html``, ``.xlsx`` or ``.json``; same report, same bytes."""

    def read(self, content: bytes, name: str, form: Form, year: int) -> Published:
        """Read a published file of this form; ``InputError`` when no table of it is found."""

    def read_outside(
        self, path: Path, forms: Mapping[str, Form], *, form_id: str | None = None, year: int | None = None
    ) -> Published:
        """Read a report from outside, JSON or published, in the form named or the one its tables fit."""

    def write_catalogue(self, catalogue: Catalogue) -> bytes:
        """Return the catalogue (公开目录) as ``.html``; same records, same bytes."""


def file_name(report: Report, ending: str, *, draft: bool = False) -> str:
    """The name a report's file gets in a folder: its title; a draft's says that it is one."""
    name = report.title.translate(_NOT_IN_NAMES).strip(" .") or f"{report.year}年度报告"
    end = f"{_DRAFT if draft else ''}{ending}"
    return f"{_shortened(name, _NAME_ROOM - len(end.encode()))}{end}"


def _shortened(name: str, room: int) -> str:
    """A name of at most ``room`` bytes: the end, which tells year and kind, whole; the office's name before it cut."""
    if len(name.encode()) <= room:
        return name
    tail = name.encode()[-room // 2 :].decode(errors="ignore")
    head = name.encode()[: room - len(tail.encode()) - len("…".encode())].decode(errors="ignore")
    return f"{head.rstrip()}…{tail.lstrip()}"


def write_all(
    report: Report,
    form: Form,
    folder: Path,
    press: Press,
    pages: ReportPages,
    *,
    options: PaperOptions | None = None,
    endings: Sequence[str] = ENDINGS,
    draft: bool = False,
    signed: bytes | None = None,
    told: Told | None = None,
) -> tuple[Path, ...]:
    """Write every file of a report into a folder; return their paths. See :func:`write_files`."""
    targets = [folder / file_name(report, ending, draft=draft) for ending in endings]
    write_files(report, form, targets, press, pages, options=options, signed=signed, told=told)
    return tuple(targets)


def write_files(
    report: Report,
    form: Form,
    targets: Sequence[Path],
    press: Press,
    pages: ReportPages,
    *,
    options: PaperOptions | None = None,
    signed: bytes | None = None,
    told: Told | None = None,
) -> tuple[Written, ...]:
    """Write a report to files by their endings, each read back and compared before any of them takes its name.

    ``signed``: the signed paper, handed out as it is where a PDF is asked for; else one is set anew. ``told`` may raise
    ``Cancelled``; then nothing is left either. ``InputError`` for another ending or a place that cannot be written,
    ``Refused`` naming file, table, row and column when a file does not carry what the report says; then nothing is left
    of any of them.
    """
    for target in targets:
        check_ending(target)
    before = {target: _now(target) for target in targets}
    written = []
    try:
        with ExitStack() as stack:
            for target in targets:
                if told:
                    told(target, False)
                temporary = stack.enter_context(whole_file(target))
                ending, shown = target.suffix.lower(), report
                if ending == ".pdf" and signed is not None:
                    content = signed
                else:
                    content, shown = _made(report, ending, press, pages, options or PaperOptions())
                temporary.write_bytes(content)
                read = temporary.read_bytes()
                _refuse_differing(shown, form, read, target, pages, marked=content is signed)
                written.append(Written(target, len(read)))
                if told:
                    told(target, True)
    except BaseException:
        for target in targets:  # those that had their names already when another could not take its own
            if _now(target) != before[target]:
                _put_back(target, before[target])
        raise
    return tuple(written)


def check_ending(target: Path) -> None:
    """Refuse a name by whose ending no report is written."""
    if target.suffix.lower() not in ENDINGS:
        raise InputError(
            "不能写“{file}”：报告可以写成 {endings}，请改用其中一种扩展名。",
            file=target.name,
            endings=" 或 ".join(ENDINGS),
        )


def compare_published(
    report: Report, form: Form, content: bytes, name: str, pages: ReportPages
) -> tuple[Published, list[Difference]]:
    """Compare a file found elsewhere (the page later saved from the website) with the report; return what was read."""
    published = pages.read(content, name, form, report.year)
    return published, differences(report, published)


def _made(report: Report, ending: str, press: Press, pages: ReportPages, options: PaperOptions) -> tuple[bytes, Report]:
    """A file's content, and the report as it can be seen there."""
    if ending == ".pdf":
        paper = press.print_report(report, options)
        return paper.pdf, _with_marks(report, {char for char, _ in paper.missing})
    return press.write_report(report) if ending == ".docx" else pages.write(report, ending), report


def _with_marks(report: Report, missing: Collection[str]) -> Report:
    """The report with the mark the paper sets for a character that no face has; the preview tells of these."""
    if not missing:
        return report
    marks = str.maketrans(dict.fromkeys(missing, _NO_GLYPH))
    sections = tuple(
        replace(
            section,
            heading=section.heading.translate(marks),
            paragraphs=tuple(replace(p, text=p.text.translate(marks)) for p in section.paragraphs),
        )
        for section in report.sections
    )
    return replace(
        report, title=report.title.translate(marks), agency=report.agency.translate(marks), sections=sections
    )


def _refuse_differing(
    report: Report, form: Form, content: bytes, target: Path, pages: ReportPages, *, marked: bool = False
) -> None:
    """Read a written file back; ``Refused`` tells the first thing it does not carry.

    ``marked``: it was set on another day, perhaps with other faces, so that which characters no face had is not known.
    """
    ending = target.suffix.lower()
    published = pages.read(content, target.name, form, report.year)
    if marked and _NO_GLYPH in published.whole:
        report = _with_marks(report, set(_letters(report)) - set(published.whole))
    found = differences(
        report, published, exact=True, text=ending not in _WITHOUT_TEXT, frame=ending not in _WITHOUT_FRAME
    )
    if found:
        raise Refused("文件“{file}”写出后核对不符，没有保存：{first}。", file=target.name, first=found[0].message)


def _letters(report: Report) -> str:
    """Every character of title, office and text."""
    texts = (f"{s.heading}{''.join(p.text for p in s.paragraphs)}" for s in report.sections)
    return report.title + report.agency + "".join(texts)


def _now(target: Path) -> bytes | None:
    return target.read_bytes() if target.is_file() else None


def _put_back(target: Path, content: bytes | None) -> None:
    """Undo a file of a set that did not become whole."""
    with suppress(OSError):
        if content is None:
            target.unlink(missing_ok=True)
        else:
            target.write_bytes(content)
