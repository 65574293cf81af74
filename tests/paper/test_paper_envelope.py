"""The envelope's face: its size, the postcode in its boxes, who it goes to and who it comes from."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pdfplumber
import pytest
from paper_fidelity import plumber_lines
from paper_letters import ENVELOPE

from ogi_desk.paper.geometry import MM
from ogi_desk.paper.press import ReportPress


def test_the_face_is_230_by_120_millimetres_with_six_boxes(press: ReportPress) -> None:
    paper = press.print_envelope(ENVELOPE, system_faces=False)
    assert paper.pages == 1
    with pdfplumber.open(BytesIO(paper.pdf)) as document:
        page = document.pages[0]
        assert (page.width, page.height) == (pytest.approx(230 * MM, abs=0.01), pytest.approx(120 * MM, abs=0.01))
        boxes = sorted(page.rects, key=lambda box: box["x0"])
        assert len(boxes) == 6
        assert boxes[0]["x0"] == pytest.approx(12 * MM, abs=0.1)
        figures = [
            "".join(c["text"] for c in page.chars if box["x0"] < c["x0"] < box["x1"] and c["bottom"] < 25 * MM)
            for box in boxes
        ]
        assert "".join(figures) == ENVELOPE.to_postcode
        assert max(char["bottom"] for char in page.chars) < 115 * MM


def test_who_it_goes_to_stands_in_the_middle_and_the_sender_at_the_lower_right(press: ReportPress) -> None:
    (lines,) = plumber_lines(press.print_envelope(ENVELOPE, system_faces=False).pdf)
    texts = [line.text for line in lines]
    assert texts[1:] == [
        "政府信息公开答复",
        ENVELOPE.to_address,
        "陈堃　收",
        ENVELOPE.from_address,
        ENVELOPE.from_name,
        "邮政编码　3 6 2 8 0 0",
    ]
    for line in lines[2:4]:
        assert 90 * MM < (line.left + line.right) / 2 < 140 * MM
    for line in lines[4:]:
        assert line.left > 115 * MM
        assert line.base > 80 * MM


@pytest.mark.parametrize(
    ("name", "shown"), [("福建某某公司办公室收", "福建某某公司办公室收"), ("许𬀪", "许𬀪　收"), ("", "")]
)
def test_the_word_for_the_receiver_is_not_said_twice(press: ReportPress, name: str, shown: str) -> None:
    (lines,) = plumber_lines(press.print_envelope(replace(ENVELOPE, to_name=name), system_faces=False).pdf)
    assert (shown in [line.text for line in lines]) == bool(shown)


def test_missing_and_long_values_keep_to_the_face(press: ReportPress) -> None:
    empty = replace(
        ENVELOPE, to_postcode="", to_address="", to_name="", from_postcode="", from_address="", from_name="", remark=""
    )
    assert press.print_envelope(empty, system_faces=False).pages == 1
    long = replace(
        ENVELOPE, to_address="福建省泉州市泉港区山腰街道锦绣街" * 8, to_name="福建某某新材料股份有限公司" * 5
    )
    (lines,) = plumber_lines(press.print_envelope(long, system_faces=False).pdf)
    for before, after in pairwise(lines):
        assert after.base - before.base > 8
    assert all(line.left > 0 and line.right < 225 * MM for line in lines)


def test_same_envelope_same_bytes(press: ReportPress) -> None:
    one = press.print_envelope(ENVELOPE, system_faces=False).pdf
    assert press.print_envelope(ENVELOPE, system_faces=False).pdf == one
