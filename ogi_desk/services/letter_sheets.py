"""From a letter and its request to the sheet that is set on paper, and what is still missing on it. Writes nothing."""

from __future__ import annotations

from ogi_desk.domain.records import Letter, Request
from ogi_desk.letters.definition import Ask, LetterDefinition
from ogi_desk.letters.letter import LetterSheet
from ogi_desk.letters.markup import blocks_of
from ogi_desk.letters.template import fill
from ogi_desk.services.definitions import Definitions
from ogi_desk.services.letter_definitions import definition_of, remedies
from ogi_desk.services.letter_values import contact_line, filled_of, values_of
from ogi_desk.services.ports import Reader

#: Stands in proposed reasons where the office writes its own.
UNFILLED = "××"


def compose(reader: Reader, definitions: Definitions, request: Request, letter: Letter) -> LetterSheet:
    """Return the letter as it would go out, or went out; a draft shows what is not yet filled in as ［…］.

    ``InputError`` when its own wording has an unknown field or cannot be read.
    """
    definition = definition_of(letter.kind, reader)
    profile = reader.profile()
    values = values_of(profile, definitions, request, letter, definition, remedies(reader))
    return LetterSheet(
        kind=definition.id,
        title=definition.title,
        number=letter.number,
        blocks=blocks_of(fill(letter.body or definition.text, values, definition.title)),
        agency=profile.agency,
        day=letter.issued_on,
        signed=definition.signed,
        seal=profile.seal,
        contact=contact_line(profile) if definition.signed else "",
        draft=letter.issued_on is None,
    )


def missing(letter: Letter, definition: LetterDefinition) -> tuple[Ask, ...]:
    """Return what the letter asks for and does not have yet; a draft's ×× is still to be filled in."""
    filled = filled_of(letter)
    return tuple(
        ask
        for ask in definition.asks
        if UNFILLED in filled.get(ask.field, "") or (ask.required and not filled.get(ask.field, "").strip())
    )
