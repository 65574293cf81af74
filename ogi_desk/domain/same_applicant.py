"""Whether two requests come from the same applicant, as far as the register can tell.

Compares what was written down, in one spelling each; blanks never match, so that a request cleared of personal data is
like nobody's. Judges two records; finds none.
"""

from __future__ import annotations

from ogi_desk.domain.records import Request
from ogi_desk.domain.text_keys import search_key, title_key
from ogi_desk.domain.vocabulary import Term


class Sameness(Term):
    """How surely two requests have the same applicant."""

    CERTAIN = "certain", "同一申请人"
    LIKELY = "likely", "可能是同一申请人"
    OTHER = "other", "不同申请人"


def sameness(one: Request, other: Request) -> Sameness:
    """Return how surely two requests have the same applicant.

    The same identity number: certain; two different ones: not the same. Without both numbers: the same name with the
    same telephone number or e-mail address is certain, one of the three alone likely (names are shared, telephones are
    lent).
    """
    ids = id_key(one.id_number), id_key(other.id_number)
    if all(ids):
        return Sameness.CERTAIN if ids[0] == ids[1] else Sameness.OTHER
    name = _alike(title_key(one.applicant), title_key(other.applicant))
    reached = _alike(phone_key(one.phone), phone_key(other.phone)) or _alike(
        search_key(one.email.strip()), search_key(other.email.strip())
    )
    if name and reached:
        return Sameness.CERTAIN
    return Sameness.LIKELY if name or reached else Sameness.OTHER


def id_key(number: str) -> str:
    """Return an identity or credit number in one spelling: no white space, full- and half-width alike."""
    return "".join(search_key(number).split())


def phone_key(number: str) -> str:
    """Return a telephone number's digits without the country's +86."""
    digits = "".join(c for c in search_key(number) if c.isdigit())
    return digits[2:] if len(digits) == 13 and digits.startswith("86") else digits


def _alike(one: str, other: str) -> bool:
    return bool(one) and one == other
