"""The matrix with all that belongs to it: bar, line and grid; what the window and the panel beside it ask of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from core.edit import machine_up
from core.evaluate import Conflict
from gui import look
from gui.matrix.answers import loss_cells
from gui.matrix.bar import MatrixBar
from gui.matrix.cell_menu import cell_menu
from gui.matrix.commands import MatrixCommands
from gui.matrix.empty_page import EmptyPage
from gui.matrix.grid import MatrixGrid
from gui.matrix.insight import Insight, Preview
from gui.matrix.line import MatrixLine
from gui.matrix.picture import Cell, Picture, picture_of
from gui.matrix.remarks import blamed_cells, remark_of
from gui.matrix.rules import Rules
from gui.matrix.shown import Shown
from gui.matrix.wishes import Wishes
from gui.matrix.words import cost_words, meaning, place_in, state_words, title_words
from gui.session import Deed, Session

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

START = 5
"""Rows and columns of a table that is begun by hand."""


class MatrixPage(QWidget):
    """The middle of the workspace Allocate."""

    model_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    solve_wanted = Signal()
    cell_looked_at = Signal(object)  # the cell under the pointer, else the current one, else None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_page")
        self._session = session
        self._deed = self._told = ""
        self._is_behind = False
        self.insight = Insight(session, self)
        self.bar, self.line, self.empty = MatrixBar(), MatrixLine(), EmptyPage()
        self.grid = MatrixGrid(Shown(picture_of(session.scenario)))
        self.grid.tip_of = self.tip
        self.commands, self.rules = MatrixCommands(session, self.grid), Rules(session, self.bar)
        self.wishes = Wishes(session, self)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.grid)
        self.renew()

    def _build(self) -> None:
        for widget in (self.grid, self.empty):
            self._stack.addWidget(widget)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.line):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        session, grid, bar, insight = self._session, self.grid, self.bar, self.insight
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.stepped.connect(self._refresh)
        session.applied.connect(self._note_deed)
        session.selection_changed.connect(self._follow_selection)
        grid.command.connect(self.do)
        grid.current_changed.connect(self._select_order)
        grid.hovered.connect(self._tell_hovered)
        grid.forced.connect(self.wishes.force_cell)
        grid.menu_wanted.connect(self._open_menu)
        bar.left.connect(grid.setFocus)
        bar.solve_wanted.connect(self.solve_wanted)
        self.rules.kept_as_before.connect(self._refresh)
        bar.view_chosen.connect(self.show_view)
        bar.model_wanted.connect(self.model_wanted)
        bar.export_wanted.connect(self.export_wanted)
        bar.import_wanted.connect(self.import_wanted)
        self.empty.paste_wanted.connect(self.commands.paste)
        self.empty.import_wanted.connect(self.import_wanted)
        self.empty.begin_wanted.connect(self._begin)
        insight.changed.connect(self._show_answer)
        insight.deepened.connect(self._say)
        insight.previewed.connect(self._show_preview)

    @property
    def picture(self) -> Picture:
        """What the grid shows."""
        self._catch_up()
        return self.grid.picture

    @property
    def is_read_only(self) -> bool:
        """Whether the matrix may only be looked at."""
        return self._session.is_read_only

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Every rule the plan breaks."""
        return self._session.conflicts

    # The session

    def _follow(self) -> None:
        """Show the matrix as it is now, or once it is looked at: thousands of orders must not wait for a hidden one."""
        self._is_behind = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._is_behind:
            self.renew()

    def renew(self) -> None:
        """Show the matrix as it is now."""
        self._is_behind = False
        scenario = self._session.scenario
        answer = self.insight.answer
        table = answer.table if answer is not None and answer.scenario is scenario else None
        shown = self.grid.shown
        shown.regret = shown.loss = shown.blamed = shown.preview = None
        self.grid.show_picture(picture_of(scenario, table))
        place = self.empty if self.picture.is_empty else self.grid
        had_keyboard = self.grid.hasFocus() or self.empty.hasFocus()
        self._stack.setCurrentWidget(place)
        self.setFocusProxy(place)
        if had_keyboard:  # the other one goes, and would leave the keyboard to whoever is next
            place.setFocus()
        self._refresh()
        self._say()

    def _open(self) -> None:
        self._deed = ""
        self.grid.selected.current = self.grid.selected.anchor = (0, 0)
        self._follow()

    def _refresh(self) -> None:
        if self._deed and self._session.history.undo_name != self._deed:  # it was undone, or another step came after it
            self._deed = ""
            self._say()
        may_edit, shop = not self._session.is_read_only, self._session.scenario.shop
        self.bar.show_shop(shop, may_edit=may_edit, may_solve=may_edit and bool(shop.orders and shop.machines))
        self.empty.allow(may_edit)

    def _note_deed(self, deed: Deed) -> None:
        self._deed = deed.name
        self._say()

    def _show_answer(self) -> None:
        answer, shown = self.insight.answer, self.grid.shown
        if answer is not None and self.insight.is_current:
            picture = picture_of(self._session.scenario, answer.table)
            shown.regret = _spread(answer.rise, answer.table.orders, picture)
            shown.loss = _spread(loss_cells(answer), answer.table.orders, picture)
            shown.blamed = blamed_cells(answer, picture) if answer.clash else None
            self.grid.show_picture(picture)
        self._say()
        self._tell_current()

    def _say(self) -> None:
        remark = remark_of(self, self._deed)
        told, self._told = self._told, "" if remark is None else remark.sentence
        if self._told != told and self.isVisible():
            look.announce(self, self._told)
        self.line.show_remark(remark)

    def forget_deed(self) -> None:
        """Tell of the last step no more."""
        self._deed = ""
        self._say()

    def solve(self) -> None:
        """Find the best plan, and take it as one step."""
        self.wishes.solve()

    def undo(self) -> None:
        """Take the last step back."""
        self._session.undo()
        self.grid.setFocus()

    # What the planner does

    def do(self, name: str) -> None:
        """Do what a key or a menu asked for."""
        if name.startswith("type "):
            self._type(name.removeprefix("type "))
            return
        deeds: dict[str, Callable[[], object]] = {
            "force": self.wishes.force, "forget": self.wishes.escape, "select_all": self.grid.select_all,
            "edit": self._edit, "edit_empty": lambda: self._type(""), "menu": self._menu_by_key,
            "down": self.wishes.machine_down,
            "allow_machine": self.allow_machine, "remove_orders": lambda: self.commands.remove("orders"),
            "remove_machines": lambda: self.commands.remove("machines"), "rename_order": self._rename_order,
            "rename_machine": self._rename_machine,
        }  # fmt: skip
        deed = deeds.get(name) or getattr(self.commands, name, None)
        if deed is not None:
            deed()

    def _edit(self) -> None:
        if self.may_edit():
            self.grid.edit(self.grid.selected.current)

    def _type(self, text: str) -> None:
        if self.may_edit():
            self.grid.edit(self.grid.selected.current, text)

    def _rename_order(self) -> None:
        if self.may_edit():
            self.grid.edit((self.grid.selected.current[0], -1))

    def _rename_machine(self) -> None:
        if self.may_edit():
            self.grid.edit((-1, self.grid.selected.current[1]))

    def may_edit(self) -> bool:
        """Whether anything may be changed; if not, the reason is said."""
        if self._session.is_read_only:
            self._session.refused.emit(self._session.read_only_reason or "")
        return not self._session.is_read_only

    def _begin(self) -> None:
        self.commands.begin_table(START, START)

    def copy(self) -> None:
        """Copy the selected cells."""
        self.commands.copy()

    def cut(self) -> None:
        """Copy and empty the selected cells."""
        self.commands.cut()

    def paste(self) -> None:
        """Take the clipboard's table in."""
        self.commands.paste()

    def fill_down(self) -> None:
        """Fill the selected cells with the topmost ones."""
        self.commands.fill_down()

    def finish_editing(self) -> None:
        """Take what is being typed."""
        self.grid.finish_editing()

    def allow_machine(self) -> None:
        """Let orders go on the current machine again."""
        if self.picture.is_empty:
            return
        machine = self.picture.machines[self.grid.selected.current[1]]
        self._session.apply(self.tr("{0} is up again").format(machine), machine_up, machine)

    def show_view(self, name: str) -> None:
        """Show costs or regrets in the cells."""
        self.grid.shown.as_regret = name == "regret"
        self.grid.repaint_soon()

    # Previews

    def _show_preview(self, preview: Preview | None) -> None:
        shown = self.grid.shown
        shown.preview = None if preview is None else self.picture.marked(preview.pairs)
        self.grid.repaint_soon()
        self._say()

    # Where the planner looks

    def tip(self, cell: Cell) -> str:
        """What a cell or a title says when the pointer rests on it."""
        row, column = cell
        if row < 0 or column < 0:
            return title_words(self.picture, row, column)
        return "\n".join(part for part in (
            self.tr("{0} on {1}").format(*self.picture.pair(cell)), cost_words(self.picture, cell),
            state_words(self.picture, cell), self._meaning(cell)) if part)  # fmt: skip

    def _meaning(self, cell: Cell) -> str:
        answer = self.insight.answer
        if answer is None or not self.insight.is_current or not self.picture.is_open[cell]:
            return ""
        place = place_in(answer, self.picture, cell)
        return "" if place is None else meaning(answer, place, self.picture.pair(cell))

    @property
    def looked_at(self) -> Cell | None:
        """The cell under the pointer, else the current one."""
        if self.picture.is_empty:
            return None
        return self.grid.shown.hovered or self.grid.selected.current

    def _tell_current(self, *_: object) -> None:
        self._tell_looked_at()
        if not self.picture.is_empty:
            look.tell(self.grid, self.tip(self.grid.selected.current))

    def _select_order(self, cell: Cell) -> None:
        """The order of the current row is selected everywhere."""
        self._tell_current()
        self._session.select_orders([self.picture.orders[cell[0]]])

    def _tell_hovered(self, _cell: object) -> None:
        self._tell_looked_at()

    def _tell_looked_at(self) -> None:
        cell = self.looked_at
        self.insight.looked.pair = None if cell is None else self.picture.pair(cell)
        self.cell_looked_at.emit(cell)

    def _follow_selection(self) -> None:
        orders = self._session.selection.orders
        if len(orders) == 1 and not self.picture.is_empty and self.isVisible():
            row = self.picture.row_of.get(next(iter(orders)))
            if row is not None and row not in self.grid.selected.rows:
                self.grid.go_to((row, self.grid.selected.current[1]))

    def _menu_by_key(self) -> None:
        cell = self.grid.selected.current
        corner = self.grid.place.rect(*cell).bottomLeft()
        self._open_menu(cell, self.grid.viewport().mapToGlobal(corner))

    def _open_menu(self, cell: Cell | None, where: QPoint) -> None:
        menu = cell_menu(self, cell, may_edit=not self._session.is_read_only)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: work out what the matrix means."""
        self._catch_up()
        self.insight.want(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self.insight.want(False)

    def close_down(self) -> None:
        """End what is being worked out."""
        self.insight.close_down()


def _spread(values: np.ndarray | None, orders: tuple[str, ...], picture: Picture) -> np.ndarray | None:
    """Rows of a table in the rows of the picture, which may have more."""
    if values is None or not orders:
        return None
    spread = np.full((picture.rows, picture.columns), np.nan)
    spread[[picture.row_of[order] for order in orders]] = values
    return spread
