"""Why an entry of a menu cannot be chosen now, in one sentence: it stands in its tip, and in the status line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.actions import can_edit, has_bars, has_cells, is_network

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

Reason = Callable[["MainWindow"], str]
WITHOUT_PEN = frozenset((
    "import_report", "export_schedule", "export_matrix", "save_picture", "print", "save_pdf", "copy", "stop",
    "discard", "why_late", "matrix_model", "zoom_all", "zoom_day", "zoom_week", "zoom_selection", "overview",
    "panel_float", "panel_side", "panel_larger", "panel_smaller", "panel_hide",
))  # fmt: skip
"""Entries that change nothing: a project that is only looked at does not stop them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)


def why_not(window: MainWindow, name: str) -> str:
    """Why the entry of this name cannot be chosen; "" where nothing is known to say."""
    if name not in WITHOUT_PEN and not can_edit(window):
        return window.session.read_only_reason or ""
    reason = REASONS.get(name)
    return reason(window) if reason else ""


def _no_search(window: MainWindow) -> str:
    session, shop = window.session, window.session.scenario.shop
    if session.solving.is_running or window.offers.search.is_running:
        return _tr("The optimiser is at work already; stop it first.")
    if not shop.orders:
        return _tr("There are no orders yet. Import them, or type them into the table.")
    if is_network(window):
        return _tr("There are no producers yet. Import them, or type them into the table.")
    return _tr("There are no machines yet. Import them, or type them into the table.")


def _no_repair(window: MainWindow) -> str:
    shop, is_busy = window.session.scenario.shop, window.session.solving.is_running
    if is_busy or not (shop.orders and shop.machines):
        return _no_search(window)
    return _tr("There is no plan with times yet that could be repaired.")


def _no_plan(window: MainWindow) -> str:
    return _tr("Nothing is planned yet.")


def _no_orders(window: MainWindow) -> str:
    return _tr("There are no orders yet. Import them, or type them into the table.")


def _no_lots(window: MainWindow) -> str:
    return _no_plan(window) if not window.session.scenario.plan.lots else _tr("Select a bar on the board first.")


def _no_order(window: MainWindow) -> str:
    return _tr("Select an order first: its bar, or its row in the table.") if (
        window.session.scenario.shop.orders) else _no_orders(window)


def _no_bars(window: MainWindow) -> str:
    return _tr("There is nothing on the board yet.") if not window.shows_board else _tr("The board is not on view.")


def _no_zoom(window: MainWindow) -> str:
    return _no_lots(window) if has_bars(window) else _no_bars(window)


def _no_result(window: MainWindow) -> str:
    if window.session.solving.is_running:
        return _tr("The optimiser is still at work.")
    return _tr("There is no result of the optimiser.")


def _no_better(window: MainWindow) -> str:
    if window.session.solving.state == "ended":
        return _tr("The optimiser found nothing better than your plan.")
    return _no_result(window)


def _no_matrix(window: MainWindow) -> str:
    return "" if has_cells(window) else _tr("There are no costs yet: orders and machines are needed.")


def _no_report(window: MainWindow) -> str:
    return _tr("No workbook was imported into this project yet.")


def _no_cells(window: MainWindow) -> str:
    return _tr("Click into a table or a text first.")


def _no_copy(window: MainWindow) -> str:
    return _tr("Select bars on the board, or click into a table, first.")


def _no_table(window: MainWindow) -> str:
    return _tr("Click into a table first.")


def _no_undo(window: MainWindow) -> str:
    return _tr("No step is there to be taken back.")


def _no_redo(window: MainWindow) -> str:
    return _tr("No step was taken back.")


def _no_running(window: MainWindow) -> str:
    return _tr("No search is going on.")


def _no_other(window: MainWindow) -> str:
    return _tr("It is the only scenario of this project.")


def _no_wave(window: MainWindow) -> str:
    return _tr("No wave is proposed yet: F5 plans one.")


def _no_panel(window: MainWindow) -> str:
    return _tr("No panel has the keyboard: click into one first.")


REASONS: dict[str, Reason] = {
    "import_report": _no_report, "export_schedule": _no_plan, "export_matrix": _no_matrix, "save_picture": _no_plan,
    "print": _no_orders, "save_pdf": _no_orders, "undo": _no_undo, "redo": _no_redo, "cut": _no_cells,
    "copy": _no_copy, "paste": _no_cells, "fill_down": _no_table, "solve": _no_search, "repair": _no_repair,
    "stop": _no_running, "keep": _no_better, "discard": _no_result, "alternatives": _no_lots, "lock": _no_lots,
    "unlock": _no_lots, "unschedule": _no_lots, "why_late": _no_order, "freeze": _no_plan,
    "scenario_remove": _no_other, "matrix_model": _no_matrix, "send_wave": _no_wave, "zoom_all": _no_bars,
    "zoom_day": _no_bars, "zoom_week": _no_bars, "zoom_selection": _no_zoom, "overview": _no_bars,
    **dict.fromkeys(("panel_float", "panel_side", "panel_larger", "panel_smaller", "panel_hide"), _no_panel),
}  # fmt: skip
"""By entries; those that only ask whether the project may be changed need none."""
