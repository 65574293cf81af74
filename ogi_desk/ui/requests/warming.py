"""Read what the first opened request will ask for while nobody waits: letters, questions, the fee's rule.

Off the window's thread; what cannot be read is told when it is really needed.
"""

from __future__ import annotations

import contextlib

from ogi_desk.domain.errors import DeskError
from ogi_desk.ui.desk import Desk


def warm(desk: Desk) -> None:
    """Begin to read ahead."""

    def work() -> None:
        from ogi_desk.services.decisions import decision_tree
        from ogi_desk.services.fees import fee_rule
        from ogi_desk.services.letter_definitions import letter_definitions

        with contextlib.suppress(DeskError):
            letter_definitions()
            fee_rule(desk.today(), desk.office.folder)
            for regulation in desk.definitions.regulations:
                decision_tree(regulation)

    desk.tasks.run("aside", work)
