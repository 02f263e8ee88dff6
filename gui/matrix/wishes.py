"""Plans that a planner asks for: the best there is, one with a pair forced, one without a machine; looked at first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.model import Scenario
from gui.matrix.figures import figure
from gui.matrix.remarks import preview_of
from gui.matrix.words import cost_words

if TYPE_CHECKING:
    from gui.matrix.answers import Granted
    from gui.matrix.page import MatrixPage
    from gui.session import Session


class Wishes(QObject):
    """Asks for plans beside the window, previews them, and makes one step of what is taken."""

    def __init__(self, session: Session, page: MatrixPage) -> None:
        super().__init__(page)
        self._session, self._page, self._insight = session, page, page.insight
        self._insight.granted.connect(self._hear)

    def solve(self) -> None:
        """Find the best plan, and take it as one step."""
        self._page.finish_editing()
        if self._page.may_edit() and not self._page.picture.is_empty:
            self.forget()
            self._insight.wish("solve")

    def force(self) -> None:
        """Take what is previewed; else show what forcing the current pair costs."""
        if self._insight.preview is not None:
            self.take_preview()
        elif not self._page.picture.is_empty:
            self.force_cell(*self._page.grid.selected.current)

    def force_cell(self, row: int, column: int) -> None:
        """Show what forcing a pair costs."""
        order, machine = self._page.picture.pair((row, column))
        if not self._page.picture.is_open[row, column]:
            refusal = self.tr("{0} cannot be forced on {1}. {2}")
            self._session.refused.emit(refusal.format(order, machine, cost_words(self._page.picture, (row, column))))
        else:
            self._insight.wish("force", order, machine)

    def machine_down(self) -> None:
        """Show what becomes of the plan when the current machine is down."""
        if not self._page.picture.is_empty:
            self.what_if_down(self._page.picture.machines[self._page.grid.selected.current[1]])

    def what_if_down(self, machine: str) -> None:
        """Show what becomes of the plan when a machine is down."""
        self._insight.wish("down", machine=machine)

    def take_preview(self) -> None:
        """Make what is previewed one step."""
        preview = self._insight.preview
        if preview is None:
            return
        self._insight.show_preview(None)
        if preview.start is self._session.scenario:
            self._session.apply(preview.step, _become, preview.after)
        self._page.grid.setFocus()

    def forget(self) -> None:
        """Look at no other plan any more."""
        self._insight.show_preview(None)

    def escape(self) -> None:
        """Look at no other plan, and for none, any more."""
        self._insight.give_up()
        self.forget()

    def _hear(self, granted: Granted) -> None:
        wish = granted.wish
        if wish.scenario is not self._session.scenario:
            self._insight.wish(wish.kind, wish.order, wish.machine)  # the planner has gone on: the same of what is now
        elif granted.after is None:
            self._session.refused.emit(granted.clash)
            if wish.kind == "solve":
                self._insight.look_soon()
        elif wish.kind == "solve":
            self._take_solution(granted)
        else:
            self._insight.show_preview(preview_of(granted, self._insight))

    def _take_solution(self, granted: Granted) -> None:
        assert granted.best is not None
        assert granted.after is not None
        before, after = self._page.picture, granted.after
        total = figure(granted.best.total)
        name = self.tr("Solve (total {0})").format(total)
        if before.chosen.any():
            name = self.tr("Solve (total {0} → {1})").format(figure(before.total), total)
        if after is granted.wish.scenario:
            self._session.said.emit(self.tr("The plan is the best there is already: total {0}.").format(total))
            self._page.forget_deed()
        else:
            self._session.apply(name, _become, lambda: after)


def _become(_scenario: Scenario, after: Callable[[], Scenario]) -> Scenario:
    return after()
