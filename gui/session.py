"""The one object views talk to: it holds the history, applies edits, keeps the selection, says what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.edit import (
    Changes,
    History,
    add_scenario,
    all_of,
    changes_between,
    free_scenario_name,
    replace_plan,
    under_way_since,
)
from core.errors import CorkboardError
from core.evaluate import Conflict, Score, evaluate, find_conflicts
from core.model import Project, Scenario, minute_of
from gui.hand_rules import HandRules, hand_rules
from gui.look import wording
from gui.solving import Solving

if TYPE_CHECKING:
    from core.files import ProjectFile


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected, everywhere at once: orders, their lots, and resources."""

    orders: frozenset[str] = frozenset()
    lots: frozenset[str] = frozenset()
    resources: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Deed:
    """A step that gave the scenario that is shown another plan: its name, and the scenario before and after."""

    name: str
    before: Scenario
    after: Scenario


class Session(QObject):
    """The project at work. Every change of it goes through `apply`, so undo cannot be forgotten."""

    opened = Signal()  # another project: draw everything anew
    changed = Signal(object)  # Changes of what is shown
    stepped = Signal()  # the history moved, or the file: title, undo names, list of steps, list of scenarios
    applied = Signal(object)  # Deed: a step has just changed the plan
    selection_changed = Signal(object)  # Selection
    refused = Signal(str)  # a sentence: why an edit was not done
    said = Signal(str)  # a sentence for the status line

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(project, start_cost=evaluate(project.scenario).plan_cost)
        self.file: ProjectFile | None = None
        self.read_only_reason: str | None = None
        self.selection = Selection()
        self.solving = Solving(self)
        self._saved = project
        self._score: tuple[Scenario, Score] | None = None
        self._conflicts: tuple[Scenario, tuple[Conflict, ...]] | None = None

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self.history.project

    @property
    def scenario(self) -> Scenario:
        """The scenario that is shown and edited."""
        return self.project.scenario

    @property
    def hand(self) -> HandRules:
        """What a hand on the board does besides moving what it holds."""
        now = minute_of(self.scenario.shop.epoch, datetime.now())
        return replace(hand_rules(), since=under_way_since(self.scenario.plan, now))

    @property
    def is_read_only(self) -> bool:
        """Whether the project may only be looked at (another window holds its file)."""
        return self.read_only_reason is not None

    @property
    def is_modified(self) -> bool:
        """Whether there is work that the file does not hold yet."""
        return self.project is not self._saved

    @property
    def score(self) -> Score:
        """What the plan is worth, computed once a scenario."""
        if self._score is None or self._score[0] is not self.scenario:
            self._score = (self.scenario, evaluate(self.scenario))
        return self._score[1]

    @property
    def cost(self) -> float:
        """The one figure of the plan."""
        return self.score.plan_cost

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every rule the plan breaks, computed once a scenario."""
        if self._conflicts is None or self._conflicts[0] is not self.scenario:
            self._conflicts = (self.scenario, find_conflicts(self.scenario))
        return self._conflicts[1]

    @property
    def steps_since_save(self) -> int:
        """How many steps lie between the project and what its file holds; at least 1 where they differ."""
        history = self.history
        places = (abs(n - history.finger) for n in range(len(history.steps) + 1) if history.at(n) is self._saved)
        return min(places, default=max(1, history.finger)) if self.is_modified else 0

    def load(self, history: History, *, file: ProjectFile | None = None) -> None:
        """Work on another project, and on the file that holds it."""
        self.solving.close()
        self.history, self.file = history, file
        self.read_only_reason = file.read_only_reason if file else None
        self._saved = file.saved if file else history.project
        self._select(Selection())
        self.opened.emit()
        self.stepped.emit()

    def hold(self, file: ProjectFile) -> None:
        """Go on with the same work in another file, which holds it as it stands."""
        self.file, self.read_only_reason = file, file.read_only_reason
        self.mark_saved()

    def mark_saved(self) -> None:
        """Remember that the file holds the project as it stands."""
        self._saved = self.project
        self.stepped.emit()

    def apply(self, name: str, edit: Callable[..., Scenario], *args: Any, **keywords: Any) -> bool:
        """Do one edit of the active scenario as one step; False, with a sentence sent, where it is refused."""
        return self.apply_to_project(name, _edit_scenario, edit, args, keywords)

    def apply_to_project(self, name: str, edit: Callable[..., Project], *args: Any) -> bool:
        """Do one edit of the project, such as adding a scenario, as one step; False where it is refused."""
        if self.read_only_reason is not None:
            self.refused.emit(self.read_only_reason)
            return False
        try:
            project = edit(self.project, *args)
        except CorkboardError as error:
            self.refused.emit(getattr(error, "sentences", str(error)))
            return False
        if project is not self.project:
            self._push(name, project)
        return True

    def _push(self, name: str, project: Project) -> None:
        shown, scenario, before = self.scenario, project.scenario, self.cost
        self._score = (scenario, evaluate(scenario))
        cost = self._score[1].plan_cost
        self._show(self.history.push(name, project, when=datetime.now(), cost=cost))
        self.said.emit(_said(name, cost - before if shown.plan.lots else 0.0))
        if shown.name == scenario.name and shown.plan is not scenario.plan:
            self.applied.emit(Deed(name, shown, scenario))

    def show_anew(self) -> None:
        """Have every view show everything again, as after units have changed; nothing else becomes different."""
        self._conflicts = None
        self.changed.emit(all_of(self.scenario))
        self.stepped.emit()

    def undo(self) -> None:
        """Take the last step back."""
        name = self.history.undo_name
        if name is not None:
            self.go_to(self.history.finger - 1)
            self.said.emit(self.tr("Undone: {0}").format(name))

    def redo(self) -> None:
        """Do the step that was taken back again."""
        name = self.history.redo_name
        if name is not None:
            self.go_to(self.history.finger + 1)
            self.said.emit(self.tr("Done again: {0}").format(name))

    def go_to(self, finger: int) -> None:
        """Undo or redo several steps at once."""
        if self.read_only_reason is None:
            self._show(self.history.go_to(finger))

    def _show(self, history: History) -> None:
        # The difference is taken between what was shown and what is shown: a step may have changed another scenario.
        if history is self.history:
            return
        before, self.history = self.scenario, history
        if self.file is not None:
            self.file.record(history)
        changes = changes_between(before, self.scenario)
        if changes:
            self._forget_missing()
            self.changed.emit(changes)
        self.stepped.emit()

    def keep_solution(self) -> bool:
        """Make what the optimiser found one step; in a new scenario, where the plan was edited since the start."""
        found, start = self.solving, self.solving.started_from
        if start is None or found.plan is None or found.found is None or found.before is None:
            return False
        name = _found(found, found.before.cost if found.before.conflicts == 0 else None, found.found.cost)
        if start is self.scenario:
            kept = self.apply(name, replace_plan, found.plan)
        else:
            label = self.tr("Repaired") if found.is_repair else self.tr("Optimised")
            label = free_scenario_name(self.project, label)
            kept = self.apply_to_project(name, add_scenario, replace(start, plan=found.plan, name=label))
        if kept:
            found.forget()
        return kept

    def select_orders(self, orders: Iterable[str]) -> None:
        """Select orders, and with them their lots."""
        chosen = frozenset(orders)
        lots = frozenset(lot.id for lot in self.scenario.plan.lots.rows if lot.order in chosen)
        self._select(Selection(orders=chosen, lots=lots))

    def select_lots(self, lots: Iterable[str]) -> None:
        """Select lots, and with them their orders."""
        chosen = frozenset(lots)
        table = self.scenario.plan.lots
        orders = frozenset(table[lot].order for lot in chosen if lot in table)
        self._select(Selection(orders=orders, lots=chosen))

    def select_resources(self, resources: Iterable[str]) -> None:
        """Select machines or producers."""
        self._select(Selection(resources=frozenset(resources)))

    def _select(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def _forget_missing(self) -> None:
        shop, lots = self.scenario.shop, self.scenario.plan.lots
        self._select(Selection(
            frozenset(o for o in self.selection.orders if o in shop.orders),
            frozenset(i for i in self.selection.lots if i in lots),
            frozenset(r for r in self.selection.resources if shop.resource(r) is not None),
        ))  # fmt: skip


def _edit_scenario(
    project: Project, edit: Callable[..., Scenario], args: tuple[Any, ...], keywords: dict[str, Any]
) -> Project:
    return project.with_scenario(edit(project.scenario, *args, **keywords))


def _said(name: str, difference: float) -> str:
    shown = wording.difference(difference)
    return f"{name} · {shown}" if shown[0] in f"+{wording.MINUS}" else name


def _found(run: Solving, before: float | None, after: float) -> str:
    costs = " → ".join(wording.number(cost) for cost in (before, after) if cost is not None)
    if run.is_repair:
        return QCoreApplication.translate("Session", "Repair (cost {0})").format(costs)
    return QCoreApplication.translate("Session", "Optimise (cost {0})").format(costs)


__all__ = ["Changes", "Deed", "Selection", "Session", "Solving"]
