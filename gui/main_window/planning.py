"""What the Plan menu does: locks, unscheduling, scenarios, and what a hand does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from core.edit import (
    duplicate_scenario,
    free_scenario_name,
    freeze,
    lock,
    remove_scenario,
    rename_scenario,
    show_scenario,
    unlock,
    unschedule,
)
from core.model import Scenario, minute_of
from gui.hand_rules import HandRules, keep_hand_rules
from gui.session import Session


class Planning(QObject):
    """Edits of the plan that need no place on the board, and what a hand on the board does."""

    hand_changed = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def lock(self) -> None:
        """Lock the selected lots where and when they are."""
        self._on_lots(self.tr("Lock {0}"), lock)

    def unlock(self) -> None:
        """Let the optimiser move the selected lots again."""
        self._on_lots(self.tr("Unlock {0}"), unlock)

    def unschedule(self) -> None:
        """Take the selected lots off the board."""
        self._on_lots(self.tr("Unschedule {0}"), unschedule)

    def freeze_now(self) -> None:
        """Lock every lot that starts before the present minute."""
        minute = minute_of(self._session.scenario.shop.epoch, datetime.now())
        self._session.apply(self.tr("Freeze everything before now"), freeze, minute)

    def show_scenario(self, name: str) -> None:
        """Show and edit another scenario."""
        self._session.apply_to_project(self.tr("Show scenario {0}").format(name), show_scenario, name)

    def duplicate_scenario(self) -> None:
        """Copy the scenario under a name the planner gives."""
        stem = self.tr("Copy of {0}").format(self._session.scenario.name)
        name = self._ask_name(self.tr("Duplicate scenario"), free_scenario_name(self._session.project, stem))
        if name is not None:
            self._session.apply_to_project(self.tr("Duplicate scenario as {0}").format(name), duplicate_scenario, name)

    def rename_scenario(self) -> None:
        """Give the scenario another name."""
        old = self._session.scenario.name
        name = self._ask_name(self.tr("Rename scenario"), old)
        if name is not None:
            step = self.tr("Rename scenario {0} to {1}").format(old, name)
            self._session.apply_to_project(step, rename_scenario, name)

    def remove_scenario(self) -> None:
        """Remove the scenario that is shown; undo brings it back."""
        name = self._session.scenario.name
        self._session.apply_to_project(self.tr("Remove scenario {0}").format(name), remove_scenario)

    def toggle_push(self) -> None:
        """Have the others make way only, or find their best times again."""
        hand = self._session.hand
        self.keep_hand(replace(hand, others="retime" if hand.others == "push" else "push"))

    def toggle_locking(self) -> None:
        """Lock what a hand moves, or leave it free."""
        hand = self._session.hand
        self.keep_hand(replace(hand, lock=not hand.lock))

    def keep_hand(self, rules: HandRules) -> None:
        """Let a hand do this from now on, in every project."""
        if rules != self._session.hand:
            keep_hand_rules(rules)
            self.hand_changed.emit()

    def _on_lots(self, name: str, edit: Callable[..., Scenario]) -> None:
        lots = sorted(self._session.selection.lots)
        if lots:
            self._session.apply(name.format(self._lots_in_words()), edit, lots)

    def _lots_in_words(self) -> str:
        selection = self._session.selection
        if len(selection.orders) == 1:
            return next(iter(selection.orders))
        return self.tr("{0} lots").format(len(selection.lots))

    def _ask_name(self, title: str, proposal: str) -> str | None:
        name, ok = QInputDialog.getText(self._window, title, self.tr("Name"), QLineEdit.EchoMode.Normal, proposal)
        return name.strip() if ok and name.strip() else None
