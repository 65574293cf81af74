"""由申请转主动公开 (条例 2019 第四十四条): from a request to the item of the publication log, in one step.

Writes a draft of the item for the office to complete (channel, secrecy review); publishes nothing by itself.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ogi_desk.domain.errors import InputError
from ogi_desk.domain.likeness import without_form
from ogi_desk.domain.masking import without_applicant
from ogi_desk.domain.records import Publication, Request
from ogi_desk.domain.vocabulary import Outcome, RequestEventKind
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.nearest import nearest_items
from ogi_desk.services.ports import Changes, Office, Reader
from ogi_desk.services.publications import next_draft, propose_index_number

#: The most characters of a proposed title.
TITLE_LENGTH = 60
#: From this likeness on a published item shows the category.
_ALIKE = 0.5
_OPEN = (Outcome.GRANTED, Outcome.PARTLY_GRANTED)
_NAMED = re.compile("《([^《》]{2,})》")
_EMPTY_BRACKETS = re.compile(r"[（(][\s，,、：:]*[)）]")
_SIGNS = " \t，,。；;：:、“”\"'"


def convert(
    office: Office, actor: str, request: Request, definitions: Definitions, today: date
) -> tuple[Publication, Changes]:
    """Add the item a request gave rise to: its title from the request's content, the category of the nearest item (else
    the one for the rest), published today, agency and section as usual, linked to the request.

    ``InputError`` when the request was not saved yet, when an unbinned item was made from it before (the sentence names
    it), and when its answer says that the information is not open or not there.
    """
    number = request.number or "（未编号）"
    if request.id is None:
        raise InputError("申请还没有保存，请先保存再转为主动公开")
    answer = request.answer
    if answer is not None and answer.kind is RequestEventKind.ANSWERED and answer.outcome not in _OPEN:
        raise InputError(
            "申请 {number} 的答复结果为“{outcome}”，不属于可以公开的信息，不能转为主动公开",
            number=number,
            outcome=answer.outcome.label if answer.outcome else "",
        )
    with office.write(actor, "转为主动公开") as writer:
        earlier = writer.all(Publication, request_id=request.id)
        if earlier:
            raise InputError(
                "申请 {number} 已转为主动公开：{title}，请直接修改该条信息", number=number, title=earlier[0].title
            )
        stored = writer.add(_draft(writer, request, definitions, today))
    return stored, writer.changes()


def proposed_title(content: str) -> str:
    """Return a title for what a request asks for: the name it gives in 《》, else its first matter less the form."""
    named = _NAMED.search(content)
    if named:
        return named[1].strip()[:TITLE_LENGTH]
    pieces = (" ".join(piece.split()).strip(_SIGNS) for piece in re.split(r"[。；;\n]", without_form(content)))
    title = next((piece for piece in pieces if len(piece) > 1), content.strip())
    return title.removesuffix("的")[:TITLE_LENGTH]


def _draft(reader: Reader, request: Request, definitions: Definitions, today: date) -> Publication:
    profile = reader.profile()
    usual = next_draft(reader, profile, today, None)
    # the log is public: who asked does not belong into it
    content = _EMPTY_BRACKETS.sub("", without_applicant(request, request.content, ""))
    draft = Publication(
        title=proposed_title(content),
        category=_category(reader, request.content, definitions),
        published_on=today,
        agency=usual.agency,
        section=usual.section,
        from_request=True,
        request_id=request.id,
    )
    index_number = propose_index_number(reader, profile, definitions.categories, draft)
    return replace(draft, index_number=index_number)


def _category(reader: Reader, content: str, definitions: Definitions) -> str:
    near = nearest_items(reader, content, limit=1)
    if near and near[0].likeness >= _ALIKE:
        item = reader.get(Publication, near[0].record_id)
        if item is not None and item.category in definitions.categories:
            return item.category
    return "其他" if "其他" in definitions.categories else definitions.categories.paths[0]
