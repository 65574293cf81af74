"""What reports call the applicants of a request, and which classes of the national table they mean by it."""

from __future__ import annotations

import re

#: All classes but natural persons: 法人或其他组织.
LEGAL = ("business", "research", "public_welfare", "legal_service", "other")
#: What applicants are called, the classes meant, and whether in the form's own word.
APPLICANTS: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("法人(?:或者?|和|及|与|、)?其[他它]组织", LEGAL, True),
    ("自然人", ("natural_person",), True),
    ("商业企业", ("business",), True),
    ("科研机构", ("research",), True),
    ("社会公益组织", ("public_welfare",), True),
    ("法律服务机构", ("legal_service",), True),
    ("公益组织", ("public_welfare",), False),
    ("律师事务所", ("legal_service",), False),
    ("公民(?:个人)?", ("natural_person",), False),
    ("(?:各类)?企业", ("business",), False),
    ("法人", LEGAL, False),
)


def only_class(text: str) -> tuple[str, ...]:
    """The applicant classes a stretch of text means where it names applicants once; none where it lists them."""
    words = "|".join(f"({word})" for word, *_ in APPLICANTS)
    found = [match.lastindex for match in re.finditer(words, text)]
    return APPLICANTS[found[0] - 1][1] if len(set(found)) == 1 and found[0] else ()
