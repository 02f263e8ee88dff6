"""What can be done with a cell, an order or a machine of the matrix, as a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from gui import look

if TYPE_CHECKING:
    from gui.matrix.page import MatrixPage
    from gui.matrix.picture import Cell

LINE = ("", "", "", "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)


def cell_menu(page: MatrixPage, cell: Cell | None, *, may_edit: bool) -> QMenu:
    """The menu of a cell, of a title (row or column -1), or of the table."""
    menu = QMenu(page)
    entries = _of_table()
    if cell is not None:
        entries = _of_machine(page, cell) if cell[0] < 0 else _of_order() if cell[1] < 0 else _of_cell(page, cell)
        if min(cell) < 0:
            row, column = cell
            if row < 0:
                page.grid.select((0, column), (page.picture.rows - 1, column))
            else:
                page.grid.select((row, 0), (row, page.picture.columns - 1))
    for text, keys, icon, command in entries:
        if not command:
            menu.addSeparator()
            continue
        entry = menu.addAction(f"{text}\t{keys}" if keys else text, partial(page.do, command))
        entry.setObjectName(command)
        if icon:
            entry.setIcon(look.icon(icon))
        entry.setEnabled(may_edit or command in ("copy", "down"))
    return menu


def _of_cell(page: MatrixPage, cell: Cell) -> list[tuple[str, str, str, str]]:
    picture = page.picture
    lock = (_tr("Un&lock"), "L", "unlock", "lock") if picture.locked[cell] else (_tr("&Lock here"), "L", "lock", "lock")
    is_forbidden = bool(picture.forbidden[cell])
    forbid = (_tr("A&llow again"), "F", "", "forbid") if is_forbidden else (_tr("Fo&rbid"), "F", "discard", "forbid")
    taken = [(_tr("Take &out of the plan"), "", "unschedule", "take_off")] if picture.chosen[cell] else []
    return [
        (_tr("What &forcing it costs…"), _tr("Enter"), "target", "force"), LINE, lock, forbid, *taken, LINE,
        (_tr("&Edit"), "F2", "", "edit"), (_tr("&Copy"), "Ctrl+C", "copy", "copy"),
        (_tr("&Paste"), "Ctrl+V", "paste", "paste"), (_tr("Fill &down"), "Ctrl+D", "fill-down", "fill_down"),
        (_tr("E&mpty"), _tr("Del"), "", "clear"),
    ]  # fmt: skip


def _of_order() -> list[tuple[str, str, str, str]]:
    return [
        (_tr("&Rename order"), "", "rename", "rename_order"), (_tr("&Add an order"), "Ctrl++", "add", "add_order"),
        LINE, (_tr("Remo&ve order"), "", "remove", "remove_orders"),
    ]  # fmt: skip


def _of_machine(page: MatrixPage, cell: Cell) -> list[tuple[str, str, str, str]]:
    is_down = bool(page.picture.down[cell[1]])
    state = (_tr("It is &up again"), "", "machine", "allow_machine")
    return [
        state if is_down else (_tr("What if it is &down?"), "", "machine", "down"), LINE,
        (_tr("&Rename machine"), "", "rename", "rename_machine"),
        (_tr("Add a &machine"), "Alt++", "add", "add_machine"),
        LINE, (_tr("Remo&ve machine"), "", "remove", "remove_machines"),
    ]  # fmt: skip


def _of_table() -> list[tuple[str, str, str, str]]:
    return [
        (_tr("&Paste"), "Ctrl+V", "paste", "paste"), (_tr("&Copy all"), "", "copy", "copy_all"), LINE,
        (_tr("&Add an order"), "Ctrl++", "add", "add_order"),
        (_tr("Add a &machine"), "Alt++", "add", "add_machine"),
    ]  # fmt: skip
