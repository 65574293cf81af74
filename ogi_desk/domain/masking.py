"""Names and numbers of applicants as a list may show them: enough to recognise, too little to pass on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ogi_desk.domain.records import Request
from ogi_desk.domain.vocabulary import ApplicantClass

#: Surnames of two characters in use; kept whole because 欧* would point to another family.
_SURNAMES_IN_A_ROW = (
    "欧阳司马上官诸葛东方皇甫尉迟公孙令狐慕容司徒司空夏侯端木南宫西门独孤宇文长孙呼延"
    "澹台轩辕百里东郭闻人公羊濮阳淳于单于太史申屠钟离拓跋完颜纳兰赫连闾丘第五"
)
_PERSONS = (ApplicantClass.NATURAL_PERSON, ApplicantClass.OTHER)
_DOUBLE_SURNAMES = frozenset(_SURNAMES_IN_A_ROW[i : i + 2] for i in range(0, len(_SURNAMES_IN_A_ROW), 2))


def mask_name(name: str) -> str:
    """Keep the surname, cover the rest: ``王小明`` → ``王**``, ``欧阳修`` → ``欧阳*``; a one-letter name is covered."""
    name = name.strip()
    if len(name) < 2:
        return "*" * len(name)
    kept = 2 if len(name) > 2 and name[:2] in _DOUBLE_SURNAMES else 1
    return name[:kept] + "".join(c if c in "·•・ " else "*" for c in name[kept:])


def mask_applicant(name: str, applicant_class: ApplicantClass) -> str:
    """Cover a person's name; an organisation's name is not personal and stays."""
    return mask_name(name) if applicant_class in _PERSONS else name


def without_applicant(request: Request, text: str, instead: str) -> str:
    """Return words of a request as a stranger may read them: the applicant's and the agent's name, numbers and e-mail
    replaced. An organisation's name stays, and so does an address, which may be what the request is about.
    """
    names = (request.applicant,) if request.applicant_class in _PERSONS else ()
    values = (*names, request.agent, request.id_number, request.phone, request.email)
    for value in sorted((value.strip() for value in values), key=len, reverse=True):
        text = text.replace(value, instead) if len(value) > 1 else text
    return text


def mask_tail(number: str) -> str:
    """Keep head and tail of an identity or telephone number: three and four characters from eleven characters on
    (``350***********1234``), a quarter at each end of shorter ones."""
    number = number.strip()
    size = len(number)
    head, tail = (3, 4) if size >= 11 else (size // 4, size // 4)
    return number[:head] + "*" * (size - head - tail) + number[size - tail :]


def mask_address(address: str) -> str:
    """Keep where about an address is, cover the house: ``泉港区山腰街道1号`` → ``泉港区***``."""
    address = address.strip()
    return f"{address[:3]}***" if len(address) > 3 else "*" * len(address)


def mask_email(address: str) -> str:
    """Keep the first letter and the host: ``wang@example.org`` → ``w***@example.org``."""
    name, at, host = address.strip().partition("@")
    return f"{name[:1]}***{at}{host}" if name else ""


def masked(request: Request) -> Request:
    """Return a request as somebody outside may see it: its applicant covered, in the words about it too."""
    covered: dict[str, Any] = {
        "applicant": mask_applicant(request.applicant, request.applicant_class),
        "agent": mask_name(request.agent),
        "id_number": mask_tail(request.id_number),
        "phone": mask_tail(request.phone),
        "address": mask_address(request.address),
        "email": mask_email(request.email),
    }
    words: dict[str, Any] = {"content": request.content, "note": request.note}
    for field, cover in covered.items():
        value = getattr(request, field).strip()
        if len(value) > 1 and value != cover:
            words = {name: text.replace(value, cover) for name, text in words.items()}
    return replace(request, **covered, **words, receipt_note="")
