"""The tour of five steps on the cork sample: order book, optimiser, a bar in hand, why and undo, the way out."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.help import Step, Tour
from gui.main_window.samples import FOLDER

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

SEEN = "help/tour_seen"
WANTED = "CORKBOARD_TOUR"
"""Set to "no" in the environment, the tour never begins by itself."""
SAMPLE = FOLDER / "cork-factory.json"
SECONDS = 4
"""How long the optimiser works when the tour starts it."""


class Touring(QObject):
    """Begins the tour, knows its steps, and brings the planner's own project back afterwards."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._before: Path | None = None
        self._finger = 0
        self._orders: list[str] = []
        self._keeps = self._is_closing = False
        self.tour: Tour | None = None
        self._session.solving.ended.connect(self._on_search_ended)

    def begin_once(self) -> None:
        """Show the tour at the very first start, and never again by itself."""
        if os.environ.get(WANTED) != "no" and not QSettings().value(SEEN):
            self.begin()

    def begin(self) -> None:
        """Open the sample, after the planner's own work is safe, and go through it."""
        if self.tour is not None:
            return
        QSettings().setValue(SEEN, "1")
        self._before = self._window.documents.path
        project = self._session.project
        self._window.documents.open_file(str(SAMPLE))
        if self._session.project is project:  # the planner stays with work that is not saved
            return
        self._orders = list(self._session.scenario.shop.orders)
        self._session.opened.connect(self._on_other_project)
        self.tour = Tour(self._window, self._steps())
        for happened in (self._session.stepped, self._session.solving.changed):
            happened.connect(self.tour.look)
        self.tour.ended.connect(self._on_end)

    def close(self) -> None:
        """End with the window."""
        self._before, self._is_closing = None, True
        if self.tour is not None:
            self.tour.leave()

    def _steps(self) -> tuple[Step, ...]:
        return (
            Step(
                self.tr("Your orders come in here"),
                self.tr("This is a sample factory with 60 orders: nothing you do here touches your own work. Later, "
                        "your own order book comes in with File ▸ Import a workbook…, or when you drop the file on the "
                        "window; headers in any language are found, and every doubt is named with its cell."),
                lambda: [self._dock("orders")], partial(self._window.docks.show, "orders"),
            ),
            Step(
                self.tr("Let the optimiser propose a plan"),
                self.tr("Press Solve (F5). A plan is on the board at once and gets better while you watch. Stop it "
                        "when you like, then press Keep. Nothing changes before you keep it."),
                lambda: [self._dock("solve")], partial(self._window.docks.show, "solve"),
                self.tr("Show &me"), self._solve, lambda: bool(self._session.scenario.plan.lots), is_needed=True,
            ),
            Step(
                self.tr("Take a bar in hand"),
                self.tr("Drag a bar. Every row shows what each place would cost, blue cheaper, orange dearer, and the "
                        "three best are numbered. The box at the pointer names the price and who becomes late. "
                        "Esc forgets it; let go, and it stays there, locked."),
                lambda: [self._window.board], self._show_board,
                self.tr("Show &me"), self._move_a_bar, self._has_moved,
            ),
            Step(
                self.tr("Why is it late? And back again"),
                self.tr("The line below the board says what your move led to. Press W on a bar to read what holds it, "
                        "link by link, and the cheapest change that would make it on time. Undo (Ctrl+Z) takes "
                        "any step back, also after a restart: try it now."),
                lambda: [self._window.after_drop.strip, self._dock("why"), self._tool("undo")], self._explain,
                self.tr("&Undo it"), self._window.editing.undo, self._has_undone,
            ),
            Step(
                self.tr("Send the plan out"),
                self.tr("Export schedule… (Ctrl+E) writes an Excel workbook, or fills a copy of your factory's own. "
                        "F1 opens the manual on the page that fits where you are. When you finish, your own work is "
                        "back; the sample stays under File ▸ Samples."),
                lambda: [self._tool("export_schedule")], None,
                self.tr("&Export…"), self._window.templating.ask_export,
            ),
        )  # fmt: skip

    def _dock(self, name: str) -> QWidget:
        return self._window.docks.docks[name]

    def _tool(self, name: str) -> QWidget:
        return self._window.menus.toolbar.widgetForAction(self._window.menus.actions[name])

    def _solve(self) -> None:
        """Search for some seconds, and keep what was found."""
        from core.solve import SolveOptions

        solving = self._session.solving
        self._keeps = True
        if solving.state == "idle":
            solving.start(self._session.scenario, SolveOptions(seconds=SECONDS))
        elif solving.state == "ended":
            self._on_search_ended()

    def _on_search_ended(self, *_: object) -> None:
        if self._keeps and self.tour is not None:
            self._keeps = False
            QTimer.singleShot(0, self._session, self._session.keep_solution)

    def _show_board(self) -> None:
        self._finger = self._session.history.finger
        self._window.board.zoom_to_week()

    def _move_a_bar(self) -> None:
        """What a planner does with the keyboard: choose a bar, press 2 for the second best place."""
        canvas = self._window.board.canvas
        late = self._session.score.lateness_of
        order = max(self._session.scenario.plan.by_order, key=lambda one: late.get(one, 0))
        self._session.select_lots([self._session.scenario.plan.by_order[order][0].id])
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(canvas, QKeyEvent(kind, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2"))

    def _has_moved(self) -> bool:
        return self._session.history.finger > self._finger

    def _explain(self) -> None:
        self._finger = self._session.history.finger
        late = self._session.score.lateness_of
        self._window.explain(max(late, key=lambda order: late[order]) if late else "")

    def _has_undone(self) -> bool:
        return self._session.history.finger < self._finger

    def _on_end(self) -> None:
        self.tour = None
        self._keeps = False
        self._session.opened.disconnect(self._on_other_project)
        if self._is_closing or self._window.documents.path is not None:
            return  # the sample has become the planner's own
        self._session.solving.stop()
        if list(self._session.scenario.shop.orders) == self._orders:
            self._session.mark_saved()  # the sample is ours, nobody is asked about it; orders of one's own are
        if self._before is not None:
            self._window.documents.open_file(str(self._before))
        else:
            self._window.documents.new()
        self._window.middle.take_keyboard()

    def _on_other_project(self) -> None:
        """The planner opens something else in the middle: that is where they want to be."""
        self._is_closing = True
        if self.tour is not None:
            self.tour.leave()
        self._is_closing = False
