"""What the tests of the optimiser's desk share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from gui.panels import SolvePanel
from gui.session import Session


@pytest.fixture
def panel(session: Session, qtbot) -> SolvePanel:
    """A panel that is shown, with a second to search or to repair."""
    QSettings().setValue("repair/seconds", 1)
    made = SolvePanel(session)
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    made.seconds.setValue(1)
    made.workers.setValue(1)
    return made
