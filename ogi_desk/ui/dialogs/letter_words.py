"""What kinds of letters are called in lists, menus and histories, so that those of one title can be told apart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ogi_desk.letters.definition import LetterDefinition
from ogi_desk.ui.language import message, term

translate = QCoreApplication.translate


def kind_words(definition: LetterDefinition) -> str:
    """A kind's title, and in brackets what tells it from others of the same title."""
    title = message(definition.title)
    if definition.id == "reply_published":
        return translate("LetterWords", "{0}（信息已公开）").format(title)
    if len(definition.outcomes) == 1:
        return translate("LetterWords", "{0}（{1}）").format(title, term(definition.outcomes[0]))
    return title


def title_of_kind(kind: str) -> str:
    """The title of a letter's kind by its id, of a remedy's wording, too; the id of one that is not known."""
    from ogi_desk.services.wordings import wording_kinds  # read in when first asked for: journal and bin need it only

    title = wording_kinds().get(kind)
    return message(title) if title else kind
