"""Names and numbers of applicants as a list may show them: enough to recognise, too little to pass on."""

from __future__ import annotations

from ogi_desk.domain.vocabulary import ApplicantClass

#: Surnames of two characters in use; kept whole because 欧* would point to another family.
_SURNAMES_IN_A_ROW = (
    "欧阳司马上官诸葛东方皇甫尉迟公孙令狐慕容司徒司空夏侯端木南宫西门独孤宇文长孙呼延"
    "澹台轩辕百里东郭闻人公羊濮阳淳于单于太史申屠钟离拓跋完颜纳兰赫连闾丘第五"
)
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
    return mask_name(name) if applicant_class in (ApplicantClass.NATURAL_PERSON, ApplicantClass.OTHER) else name


def mask_tail(number: str) -> str:
    """Keep head and tail of an identity or telephone number: three and four characters from eleven characters on
    (``350***********1234``), a quarter at each end of shorter ones."""
    number = number.strip()
    size = len(number)
    head, tail = (3, 4) if size >= 11 else (size // 4, size // 4)
    return number[:head] + "*" * (size - head - tail) + number[size - tail :]
