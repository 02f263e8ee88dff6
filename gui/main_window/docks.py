"""The docks around the board: made once, shown as the workspace asks, laid out as the planner left them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QTabBar, QWidget

from core.model import Shop
from gui import look
from gui.main_window.dock_title import DockTitle
from gui.main_window.way_of_tab import is_in_front, stops
from gui.main_window.workspaces import Workspace, docks_shown, possible
from gui.matrix import InsightPanel
from gui.offers import DashboardPanel, LearningPanel, NextPanel, SimulationPanel
from gui.panels import AlternativesPanel, ConflictPanel, HistoryPanel, ScorePanel, SolvePanel, WhyPanel
from gui.session import Session
from gui.tables import TablePanel

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

SOLVE_IDLE, SOLVE_BUSY = 154, 372
"""Heights of the solve dock while nothing is on the desk, at least, and while something is."""
CHROME = 130
"""Height of menus, toolbar, tabs and status bar together, about."""
LAYOUT = 4
"""Version of the layout; one saved by another version is not restored."""
LISTS = ("insight", "next_best", "simulation", "acceptance", "dashboard", "score", "conflicts", "why", "alternatives")
"""The docks that share one place below the optimiser's desk."""
BELOW, RIGHT = Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)


@dataclass(frozen=True, slots=True)
class DockSpec:
    """One dock: its name in settings, its title, where it stands first, and what it holds."""

    id: str
    title: str
    area: Qt.DockWidgetArea
    make: Callable[[Session], QWidget]


def specs() -> tuple[DockSpec, ...]:
    """Every dock, in the order of the tabs and of the menu."""
    tables = (
        ("orders", _tr("Orders")), ("machines", _tr("Machines")), ("producers", _tr("Producers")),
        ("rules", _tr("Changeovers")), ("calendars", _tr("Calendars")), ("modes", _tr("Who can do what")),
    )  # fmt: skip
    return (
        *(DockSpec(name, title, BELOW, _table(name)) for name, title in tables),
        DockSpec("solve", _tr("Solve"), RIGHT, SolvePanel),
        DockSpec("insight", _tr("Insight"), RIGHT, InsightPanel),
        DockSpec("next_best", _tr("Next"), RIGHT, NextPanel),
        DockSpec("simulation", _tr("Simulation"), RIGHT, SimulationPanel),
        DockSpec("acceptance", _tr("Acceptance"), RIGHT, LearningPanel),
        DockSpec("dashboard", _tr("Dashboard"), RIGHT, DashboardPanel),
        DockSpec("score", _tr("Score"), RIGHT, ScorePanel),
        DockSpec("conflicts", _tr("Conflicts"), RIGHT, ConflictPanel),
        DockSpec("why", _tr("Why late?"), RIGHT, WhyPanel),
        DockSpec("history", _tr("History"), BELOW, HistoryPanel),
        DockSpec("alternatives", _tr("Alternatives"), RIGHT, AlternativesPanel),
    )


def _table(name: str) -> Callable[[Session], QWidget]:
    return lambda session: TablePanel(session, name)


class Docks(QObject):
    """All docks of a window."""

    workspace_changed = Signal(str)  # the workspace that is shown now

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.workspace: Workspace = "schedule"
        self._is_laid_out = False
        self._grown_from: int | None = None
        self.docks = {spec.id: self._made(spec) for spec in specs()}
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, window.tabPosition(BELOW).North)
        window.setDockNestingEnabled(True)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._lay_out()
        self._first_day = window.saveState(LAYOUT)
        session.stepped.connect(self._count_conflicts)
        session.opened.connect(self._count_conflicts)
        session.solving.changed.connect(self._make_room_to_solve)

    def panel(self, dock_id: str) -> QWidget:
        """What a dock holds."""
        return self.docks[dock_id].widget()

    def show(self, dock_id: str) -> None:
        """Open a dock and bring it to the front."""
        self.docks[dock_id].show()
        self.docks[dock_id].raise_()

    def open_workspace(self, workspace: Workspace | None = None) -> None:
        """Arrange the docks for a workspace, as they were left in it; by default for the one the data ask for."""
        before, self.workspace = self.workspace, workspace or possible(self._shop)[0]
        state = look.kept.state(f"layout/{self.workspace}")
        if before == self.workspace and self._is_laid_out:
            self._show_needed(keep=state is not None)
        elif state is None or not self._restore(state):
            self._begin_anew()
        self._is_laid_out = True
        for table in self._tables():
            table.set_workspace(self.workspace)
        self._settle()
        self.workspace_changed.emit(self.workspace)

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next place: the matrix, its bar, the board, the table and panels in front."""
        board, strip = self._window.board, self._window.after_drop.strip
        boards = [board, strip] if strip.saying is not None and strip.isVisible() else [board]
        window = self._window
        pages = [page for page in (window.matrix, window.matrix.bar, window.offers) if page.isVisible()]
        first = [*pages, *(boards if board.isVisible() else [])]
        places = [*first, *(dock.widget() for dock in self.docks.values() if is_in_front(dock))]
        widget = QApplication.focusWidget() or self._window
        around = [n for n, place in enumerate(places) if place is widget or place.isAncestorOf(widget)]
        here = around[-1] if around else 0  # the strip stands inside the board
        target = places[(here + step) % len(places)]
        (target.focusProxy() or next(stops(target), target)).setFocus(Qt.FocusReason.TabFocusReason)

    def finish_editing(self) -> None:
        """Take what is being typed into a cell, as before saving."""
        self._window.matrix.finish_editing()
        for table in self._tables():
            table.finish_editing()

    def _tables(self) -> list[TablePanel]:
        panels = (dock.widget() for dock in self.docks.values())
        return [panel for panel in panels if isinstance(panel, TablePanel)]

    def remember(self) -> None:
        """Keep the layout of this workspace for the next start."""
        QSettings().setValue(f"layout/{self.workspace}", self._window.saveState(LAYOUT))

    def reset(self) -> None:
        """Lay the docks out as on the first day."""
        QSettings().remove(f"layout/{self.workspace}")
        self._begin_anew()
        self._settle()

    @property
    def _shop(self) -> Shop:
        return self._session.scenario.shop

    def _made(self, spec: DockSpec) -> QDockWidget:
        dock = QDockWidget(spec.title, self._window)
        dock.setObjectName(f"dock_{spec.id}")
        dock.setWidget(spec.make(self._session))
        dock.setTitleBarWidget(DockTitle(dock))
        for area in dock.widget().findChildren(QScrollArea):
            area.setAccessibleName(area.accessibleName() or spec.title)
        self._window.addDockWidget(spec.area, dock)
        for moved in (dock.topLevelChanged, dock.dockLocationChanged, dock.visibilityChanged):
            moved.connect(self._settle_later)
        return dock

    def _lay_out(self) -> None:
        # Below, all tables and the history share one place; on the right, the desk stands over the lists.
        tables = [self.docks[spec.id] for spec in specs() if spec.area == BELOW]
        lists = [self.docks[name] for name in LISTS]
        self._window.splitDockWidget(self.docks["solve"], lists[0], Qt.Orientation.Vertical)
        for group in (tables, lists):
            for dock in group[1:]:
                self._window.tabifyDockWidget(group[0], dock)
            group[0].raise_()

    def _restore(self, state: object) -> bool:
        # Qt makes new tab bars for a restored state and leaves those of before standing about.
        stale = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        is_restored = self._window.restoreState(state, LAYOUT)  # type: ignore[arg-type]
        for bar in stale if is_restored else ():
            bar.hide()
        return is_restored

    def _begin_anew(self) -> None:
        self._restore(self._first_day)
        self._show_needed()
        for name in ("conflicts", "score", "insight", "next_best", "orders"):
            self.docks[name].raise_()
        self._share_room()

    def _show_needed(self, *, keep: bool = False) -> None:
        # A layout of the planner's own is kept; a table that has something to show now joins it.
        shown = docks_shown(self.workspace, self._shop)
        for name, dock in self.docks.items():
            dock.setVisible(name in shown or (keep and not dock.isHidden()))

    def _share_room(self) -> None:
        height, width = self._window.height(), self._window.width()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        wide = 440 if self.workspace == "offers" else min(400, max(340, width // 5))
        self._window.resizeDocks([self.docks["next_best" if self.workspace == "offers" else "solve"]], [wide], across)
        tables = max(150, int(height * 0.2)) if self.workspace != "schedule" else max(190, int(height * 0.34))
        self._window.resizeDocks([self.docks["orders"]], [tables], down)
        idle = self._idle_height(wide)
        self._window.resizeDocks([self.docks["solve"], self.docks["score"]], [idle, height - idle - CHROME], down)

    def _idle_height(self, width: int) -> int:
        """What the desk takes with nothing on it: its hint is longer in some languages, or in larger letters."""
        solve = self.docks["solve"]
        title, panel = solve.titleBarWidget(), solve.widget()
        assert isinstance(panel, SolvePanel)
        return max(SOLVE_IDLE, panel.height_for(width) + (title.sizeHint().height() if title else 0))

    def _solve_height(self, wanted: int) -> None:
        solve, below = self.docks["solve"], self.docks["score"]
        room = solve.height() + max(self.docks[name].height() for name in LISTS)
        self._window.resizeDocks([solve, below], [wanted, max(100, room - wanted)], Qt.Orientation.Vertical)

    def _make_room_to_solve(self) -> None:
        # The desk is small while nothing is on it, and needs room for its curve while something is.
        is_idle = self._session.solving.state == "idle"
        if is_idle and self._grown_from is not None:
            self._solve_height(self._grown_from)
            self._grown_from = None
        elif not is_idle and self._grown_from is None and self.docks["solve"].height() < SOLVE_BUSY:
            self._grown_from = self.docks["solve"].height()
            self._solve_height(SOLVE_BUSY)

    def _settle_later(self) -> None:
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        for dock in self.docks.values():
            beside = [other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden()]
            title = dock.titleBarWidget()
            assert isinstance(title, DockTitle)
            title.set_tabbed(bool(beside) and not dock.isFloating())
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(_tr("Panels"))

    def _count_conflicts(self) -> None:
        count = len(self._session.conflicts)
        name = _tr("Conflicts")
        self.docks["conflicts"].setWindowTitle(f"{name} ({count})" if count else name)
