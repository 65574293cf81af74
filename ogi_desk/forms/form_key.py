"""A form as a key of what is remembered of it: forms are values, but hold dictionaries, and so have no hash.

Two keys are one when they are of the very same form, not of two that say the same.
"""

from __future__ import annotations

from ogi_desk.forms.layout import Form


class FormKey:
    """A form by what it is, not by what is in it."""

    __slots__ = ("form",)

    def __init__(self, form: Form) -> None:
        self.form = form

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FormKey) and other.form is self.form

    def __hash__(self) -> int:
        return id(self.form)
