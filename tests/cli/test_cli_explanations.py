"""``explanations``: the annex to a year's report as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest


def words_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def test_the_annex_is_written(call: Callable, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "说明.pdf"
    told = call("--office", sample, "explanations", 2012, "--output", target)
    assert told.code == 0
    assert "数据说明" in told.out
    words = words_of(target)
    assert "225+46=271" in words
    assert "其余16条见登记" in words
    assert call("--office", sample, "explanations", 2012, "--output", target, "--all").code == 0
    assert "其余16条" not in words_of(target)
    assert call("--office", sample, "explanations", 2012, "--output", target, "--first", 3).code == 0
    assert "其余43条见登记" in words_of(target)


def test_what_a_request_asks_for_is_listed_only_when_asked(call: Callable, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "说明.pdf"
    assert call("--office", sample, "explanations", 2012, "--output", target).code == 0
    plain = words_of(target)
    assert "不列申请内容" in plain
    assert "申请人类别：自然人" in plain
    assert call("--office", sample, "explanations", 2012, "--output", target, "--texts").code == 0
    assert "申请人类别：自然人" not in words_of(target)
    assert "不列申请内容" not in words_of(target)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--output", "a.docx"), "a.docx"),
        (("--output", "a.pdf", "--all", "--first", "3"), "--all 和 --first"),
        (("--output", "a.pdf", "--first", "0"), "条数"),
        (("--output", "a.pdf", "--form", "x"), "没有“x”这种报告格式"),
    ],
)
def test_a_wrong_call_is_refused(call: Callable, sample: Path, options: tuple[str, ...], says: str) -> None:
    told = call("--office", sample, "explanations", 2012, *options)
    assert told.code == 2
    assert says in told.sentence
