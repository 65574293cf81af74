"""What hangs on a field of a letter follows it: article and words on the outcome, the sum on what is charged.

Fills other fields of the form; must not save or send the letter.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ogi_desk.domain.records import Letter, Request
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.letters.definition import OUTCOME_FIELD, LetterDefinition
from ogi_desk.services.letters import begin_letter, filled_of, with_filled
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.letter_form import LetterForm

_FEE_FIELDS = ("计费方式", "计费数量")
_FEE_RESULTS = ("计费数量", "金额", "计算过程")


class FollowingFields(QObject):
    """Watches the fields of one letter that others hang on."""

    filled = Signal()  # other fields say something else now
    failed = Signal(object)  # Exception

    def __init__(
        self,
        desk: Desk,
        request: Request,
        definition: LetterDefinition,
        form: LetterForm,
        letter: Callable[[], Letter],
        parent: QObject,
    ) -> None:
        """``letter`` returns it as it is stored, or as it was proposed."""
        super().__init__(parent)
        self._desk, self._request, self._definition = desk, request, definition
        self._form = form
        self._letter = letter
        self._outcome = filled_of(letter()).get(OUTCOME_FIELD, "")
        form.settled.connect(self._follow)

    def _follow(self, field: str) -> None:
        values = self._form.values()
        if field == OUTCOME_FIELD and values.get(field, "") != self._outcome:
            typed = {name: text for name, text in values.items() if name != OUTCOME_FIELD}
            before = with_filled(self._letter(), {**typed, OUTCOME_FIELD: self._outcome})
            self._outcome = values[field]
            self._form.fill(filled_of(with_filled(before, {OUTCOME_FIELD: self._outcome})))
            self.filled.emit()
        elif self._definition.event is Kind.FEE_NOTIFIED and field in _FEE_FIELDS:
            self._charge({name: values[name] for name in _FEE_FIELDS if name in values})

    def _charge(self, given: dict[str, str]) -> None:
        desk, request, kind = self._desk, self._request, self._definition.id

        def work() -> dict[str, str]:
            with desk.office.read() as reader:
                return filled_of(begin_letter(reader, desk.definitions, request, kind, desk.today(), filled=given))

        def show(found: dict[str, str]) -> None:
            self._form.fill({**self._form.values(), **{n: found[n] for n in _FEE_RESULTS if n in found}})
            self.filled.emit()

        def failed(error: Exception) -> None:
            self.failed.emit(error)

        desk.tasks.run("read", work, show, failed, key=f"letter-fee-{id(self)}")
