"""The sections of how this planner works: new projects, the optimiser, and what a hand on the board does."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from core.model import Objective
from gui.dialogs.settings.fields import count
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.weights import Weights
from gui.dialogs.settings.words import also
from gui.hand_rules import HandRules
from gui.preferences import MOST_SECONDS, MOST_WORKERS, Preferences


class NewProjectPage(Page):
    """The weights a new project begins with."""

    use_asked_for = Signal()
    take_asked_for = Signal()

    def __init__(self, chosen: Preferences) -> None:
        super().__init__(self.tr("New projects"), "new", name="new_project_page")
        self.weights = Weights(self, chosen.weights)
        new = also(QT_TRANSLATE_NOOP("SettingsWords", "default weights new project import"))
        self.use_button = QPushButton(self.tr("&Use for this project too"))
        self.use_button.setObjectName("use_weights")
        self.use_button.clicked.connect(self.use_asked_for)
        self.take_button = QPushButton(self.tr("T&ake those of this project"))
        self.take_button.setObjectName("take_weights")
        self.take_button.clicked.connect(self.take_asked_for)
        self.buttons(
            self.use_button, self.take_button, also=new,
            note=self.tr(
                "New projects, and order books imported into them, begin with these weights; projects that are there "
                "already keep theirs."
            ),
        )

    def restore(self) -> None:
        """The weights Corkboard comes with."""
        self.weights.show(Objective())


class OptimiserPage(Page):
    """How long a search may take, and on how many cores."""

    def __init__(self, chosen: Preferences) -> None:
        super().__init__(self.tr("Optimiser"), "solve", name="optimiser_page")
        self.seconds = count(chosen.seconds, 1, MOST_SECONDS, self.tr(" s"))
        self.repair_seconds = count(chosen.repair_seconds, 1, MOST_SECONDS, self.tr(" s"))
        self.workers = count(chosen.workers, 0, MOST_WORKERS)
        self.workers.setSpecialValueText(self.tr("automatic"))
        time = also(QT_TRANSLATE_NOOP("SettingsWords", "solver time seconds limit search optimiser"))
        self.row(
            self.tr("&Solve for"), self.seconds, also=time,
            note=self.tr("The Solve panel shows the same figure and remembers what you change there."),
        )
        self.row(self.tr("Re&pair for"), self.repair_seconds, also=time)
        self.row(
            self.tr("&Workers"), self.workers, also=also(QT_TRANSLATE_NOOP("SettingsWords", "threads cores processor")),
            note=self.tr("Threads that search at the same time. Automatic: one core is left to you."),
        )

    def restore(self) -> None:
        """The times of a first start."""
        first = Preferences()
        self.seconds.setValue(first.seconds)
        self.repair_seconds.setValue(first.repair_seconds)
        self.workers.setValue(first.workers)


class HandPage(Page):
    """What a hand on the board does besides moving what it holds."""

    def __init__(self, hand: HandRules) -> None:
        super().__init__(self.tr("Moves by hand"), "pin", name="hand_page")
        self.only_push = QCheckBox(self.tr("The others only &make way"))
        self.lock_moved = QCheckBox(self.tr("&Lock what a hand has moved"))
        drag = also(QT_TRANSLATE_NOOP("SettingsWords", "drag drop push follow lock mouse hand"))
        self.tick(self.only_push, also=drag, note=self.tr(
            "Lots behind a moved one go right just as far as they must; otherwise they find their best times around it."
        ))  # fmt: skip
        self.tick(self.lock_moved, also=drag, note=self.tr(
            "The optimiser leaves it there; a repair works around it."
        ))  # fmt: skip
        self._show(hand)

    @property
    def rules(self) -> HandRules:
        """The rules as they are ticked."""
        return HandRules("push" if self.only_push.isChecked() else "retime", self.lock_moved.isChecked())

    def restore(self) -> None:
        """The rules of a first start."""
        self._show(HandRules())

    def _show(self, hand: HandRules) -> None:
        self.only_push.setChecked(hand.others == "push")
        self.lock_moved.setChecked(hand.lock)
