"""What the tests of the optimiser's desk share."""

from __future__ import annotations

import pytest

from gui.panels import SolvePanel
from gui.session import Session


@pytest.fixture
def panel(session: Session, qtbot) -> SolvePanel:
    """A panel that is shown, with a second to search."""
    made = SolvePanel(session)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    made.seconds.setValue(1)
    made.workers.setValue(1)
    return made
