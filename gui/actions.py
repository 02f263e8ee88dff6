"""One table of everything the planner can do from a menu, the toolbar or the keyboard; menus are lists of its ids."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

Condition = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Action:
    """One entry: what it is called, what it does, when it can be done, and for what is on or off, when it is on."""

    id: str
    text: str
    slot: Callable[[MainWindow], object]
    shortcut: str = ""
    icon: str = ""
    enabled: Condition | None = None
    tip: str = ""
    checked: Condition | None = None
    """Whether it is ticked, for an entry that switches something on and off."""
    shown: Condition | None = None
    """Whether it is there at all, for an entry that belongs to one workspace."""


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


def can_edit(window: MainWindow) -> bool:
    """Whether the project may be changed at all."""
    return not window.session.is_read_only


def has_lots(window: MainWindow) -> bool:
    """Whether lots are selected that may be changed."""
    return can_edit(window) and bool(window.session.selection.lots)


def has_order(window: MainWindow) -> bool:
    """Whether an order is selected."""
    return bool(window.session.selection.orders)


def has_plan(window: MainWindow) -> bool:
    """Whether there is a plan to write."""
    return bool(window.session.scenario.plan.lots)


def can_print(window: MainWindow) -> bool:
    """Whether there is anything to put on paper."""
    shop = window.session.scenario.shop
    return bool(shop.orders or window.session.scenario.plan.lots)


def can_freeze(window: MainWindow) -> bool:
    """Whether there is a plan whose beginning could be locked."""
    return can_edit(window) and has_plan(window)


def has_panel(window: MainWindow) -> bool:
    """Whether a panel has the keyboard."""
    return window.dock_moves.can_move


def has_bars(window: MainWindow) -> bool:
    """Whether the board is on view."""
    return window.shows_board


def can_solve(window: MainWindow) -> bool:
    """Whether a search can begin."""
    session = window.session
    shop = session.scenario.shop
    if is_network(window):
        return can_edit(window) and not window.offers.search.is_running and bool(shop.orders and shop.producers)
    return can_edit(window) and not session.solving.is_running and bool(shop.orders and shop.machines)


def can_repair(window: MainWindow) -> bool:
    """Whether there is a plan in time to stay near to, and a search can begin."""
    return can_solve(window) and window.session.scenario.plan.has_times


def is_solving(window: MainWindow) -> bool:
    """Whether a search can be stopped."""
    return window.session.solving.state == "running" or window.offers.search.state == "running"


def has_solution(window: MainWindow) -> bool:
    """Whether the search has ended with something better."""
    return can_edit(window) and window.session.solving.is_worth_keeping


def has_ended(window: MainWindow) -> bool:
    """Whether a search has ended and its result is still there."""
    return window.session.solving.state == "ended"


def has_table(window: MainWindow) -> bool:
    """Whether cut, copy and paste have a text or a table to act on."""
    return window.editing.has_target


def can_fill(window: MainWindow) -> bool:
    """Whether a table has the keyboard."""
    return can_edit(window) and window.editing.table is not None


def has_scenarios(window: MainWindow) -> bool:
    """Whether one of several scenarios could go."""
    return can_edit(window) and len(window.session.project.scenarios) > 1


def is_network(window: MainWindow) -> bool:
    """Whether the workspace is the network of producers."""
    return window.docks.workspace == "offers"


def can_send(window: MainWindow) -> bool:
    """Whether a wave is proposed that could be sent."""
    return is_network(window) and can_edit(window) and window.offers.picture.wave > 0


def has_matrix(window: MainWindow) -> bool:
    """Whether the workspace is the cost matrix."""
    return window.docks.workspace == "allocate"


def has_cells(window: MainWindow) -> bool:
    """Whether there is a cost matrix with at least one cell."""
    shop = window.session.scenario.shop
    return has_matrix(window) and bool(shop.orders and shop.machines)


ACTIONS = (
    # File
    Action("new", _mark("&New project"), lambda w: w.documents.new(), "Ctrl+N", "new",
           tip=_mark("Begin with nothing; what is open is saved first, if you like")),
    Action("open", _mark("&Open…"), lambda w: w.documents.ask_open(), "Ctrl+O", "open",
           tip=_mark("Open a project, an exchange file or an order book")),
    Action("save", _mark("&Save"), lambda w: w.documents.save_soon(), "Ctrl+S", "save", can_edit,
           tip=_mark("Write the work into its file")),
    Action("save_as", _mark("Save &as…"), lambda w: w.documents.ask_save_as(), "Ctrl+Shift+S", "save",
           tip=_mark("Write the work into a file of another name, and go on there")),
    Action("import_orders", _mark("&Import a workbook…"), lambda w: w.exchange.ask_import(), "Ctrl+I",
           "import", can_edit,
           _mark("Bring orders, machines and other tables in from a workbook")),
    Action("import_report", _mark("Import &report…"), lambda w: w.exchange.show_reports(), "", "report",
           lambda w: w.exchange.has_reports, _mark("What came in from order books, and what did not")),
    Action("export_schedule", _mark("&Export schedule…"), lambda w: w.templating.ask_export(), "Ctrl+E",
           "export", has_plan,
           _mark("Write the plan as an Excel workbook, or into a copy of your own")),
    Action("read_back", _mark("Read &back an edited schedule…"), lambda w: w.templating.ask_read_back(), "Ctrl+Shift+E",
           "refresh", can_edit, _mark("See what was changed in an exported schedule, and accept it as one step")),
    Action("register_template", _mark("Register a &template…"), lambda w: w.templating.ask_register(), "", "excel",
           can_edit, _mark("Let the schedule go out in a copy of your own workbook")),
    Action("export_json", _mark("Export exchange &JSON…"), lambda w: w.exporting.ask_json(), "", "json",
           tip=_mark("Write the whole project for other systems")),
    Action("export_matrix", _mark("E&xport matrix…"), lambda w: w.matrix_work.ask_export(), "", "export", has_cells,
           _mark("Write costs, choices, regrets and next best plans as an Excel workbook"), shown=has_matrix),
    Action("save_picture", _mark("Save pict&ure of the board…"), lambda w: w.exporting.ask_picture(), "", "board",
           has_plan, _mark("Write the whole plan as a PNG picture")),
    Action("print", _mark("&Print…"), lambda w: w.printing.open(), "Ctrl+P", "print", can_print,
           _mark("See the plan as pages and print them: board, dispatch lists, order list and key figures")),
    Action("save_pdf", _mark("Save as P&DF…"), lambda w: w.printing.ask_pdf(), "", "pdf", can_print,
           _mark("Write the pages that were chosen for printing into a PDF file")),
    Action("quit", _mark("&Quit"), lambda w: w.close(), "Ctrl+Q", "quit",
           tip=_mark("Close Corkboard; it asks about work that is not saved")),
    # Edit
    Action("undo", _mark("&Undo"), lambda w: w.editing.undo(), "Ctrl+Z", "undo", lambda w: w.editing.can_undo,
           tip=_mark("Take the last step back")),
    Action("redo", _mark("&Redo"), lambda w: w.editing.redo(), "Ctrl+Y", "redo", lambda w: w.editing.can_redo,
           tip=_mark("Do again what was taken back")),
    Action("cut", _mark("Cu&t"), lambda w: w.editing.cut(), "Ctrl+X", "cut", has_table,
           tip=_mark("Copy the selected cells and empty them")),
    Action("copy", _mark("&Copy"), lambda w: w.editing.copy(), "Ctrl+C", "copy",
           lambda w: w.editing.can_copy,
           tip=_mark("Copy the selected cells, or the facts of the selected bars, as Excel takes them")),
    Action("paste", _mark("&Paste"), lambda w: w.editing.paste(), "Ctrl+V", "paste", has_table,
           tip=_mark("Put in what was copied, from Excel too")),
    Action("fill_down", _mark("&Fill down"), lambda w: w.editing.fill_down(), "Ctrl+D", "fill-down", can_fill,
           tip=_mark("Put the topmost selected cell into those below it")),
    Action("find", _mark("Fi&nd order…"), lambda w: w.find_bar.open(), "Ctrl+F", "find",
           tip=_mark("Find an order by its number, customer or product, and show it")),
    Action("settings", _mark("&Settings…"), lambda w: w.settings.ask(), "Ctrl+,", "settings",
           tip=_mark("Language, theme, units, weights, search times, saving: all in one place, with a search")),
    # Plan
    Action("solve", _mark("&Solve"), lambda w: w.solve(), "F5", "solve", can_solve,
           _mark("Look for a better plan in the background")),
    Action("repair", _mark("Re&pair"), lambda w: w.repair(), "Ctrl+R", "repair", can_repair,
           _mark("Look for a better plan near the present one that moves few lots")),
    Action("stop", _mark("S&top"), lambda w: w.stop(), "Shift+F5", "stop", is_solving,
           _mark("End the search and keep the best plan so far in sight")),
    Action("keep", _mark("&Keep result"), lambda w: w.session.keep_solution(), "Ctrl+Return", "keep", has_solution,
           tip=_mark("Make what the optimiser found your plan, as one step")),
    Action("discard", _mark("&Discard result"), lambda w: w.session.solving.forget(), "", "discard", has_ended,
           tip=_mark("Forget what the optimiser found; your plan stays as it is")),
    Action("alternatives", _mark("&Alternatives"), lambda w: w.after_drop.show_alternatives(), "Ctrl+Shift+A",
           "compare", has_lots, _mark("Where else the selected lot could go, and at what price")),
    Action("lock", _mark("&Lock selected lots"), lambda w: w.planning.lock(), "Ctrl+L", "lock", has_lots,
           _mark("The optimiser will not move them")),
    Action("unlock", _mark("&Unlock selected lots"), lambda w: w.planning.unlock(), "Ctrl+Shift+L", "unlock",
           has_lots, tip=_mark("The optimiser may move them again")),
    Action("unschedule", _mark("Unsc&hedule selected lots"), lambda w: w.planning.unschedule(), "",
           "unschedule", has_lots,
           _mark("Take them off the board; their orders wait to be planned again")),
    Action("only_push", _mark("Others only make &way"), lambda w: w.planning.toggle_push(), "Ctrl+Alt+P", "", None,
           _mark("After a hand move the others go right just as far as they must, instead of finding their best times"),
           lambda w: w.session.hand.others == "push"),
    Action("lock_moved", _mark("Lock what I mo&ve"), lambda w: w.planning.toggle_locking(), "Ctrl+Alt+L", "", None,
           _mark("The optimiser leaves what a hand has moved where it is"), lambda w: w.session.hand.lock),
    Action("why_late", _mark("Wh&y is it late?"), lambda w: w.explain(), "Ctrl+Shift+W", "late", has_order,
           _mark("What holds the selected order, and the cheapest change that helps")),
    Action("freeze", _mark("&Freeze everything before now"), lambda w: w.planning.freeze_now(), "", "pin",
           can_freeze, _mark("Lock the machine and the start of every lot that starts before now")),
    Action("scenario_copy", _mark("&Duplicate scenario…"), lambda w: w.planning.duplicate_scenario(), "", "duplicate",
           can_edit, tip=_mark("Copy shop and plan, to try something beside them")),
    Action("scenario_rename", _mark("&Rename scenario…"), lambda w: w.planning.rename_scenario(), "", "rename",
           can_edit, tip=_mark("Give the scenario that is shown another name")),
    Action("scenario_remove", _mark("Re&move scenario"), lambda w: w.planning.remove_scenario(), "", "remove",
           has_scenarios, tip=_mark("Take the scenario that is shown out of the project; undo brings it back")),
    Action("matrix_model", _mark("The model as a l&inear programme…"), lambda w: w.matrix_work.show_model(), "", "",
           has_cells, _mark("Variables, objective and constraints of this very table; saved as LP or MPS"),
           shown=has_matrix),
    Action("send_wave", _mark("Se&nd the wave"), lambda w: w.offers.send(), "F9", "offers", can_send,
           _mark("Each proposed order is an open offer from now on"), shown=is_network),
    Action("offer_rules", _mark("Weights and &rules of offering…"), lambda w: w.offers.ask_weights(), "", "settings",
           can_edit, shown=is_network,
           tip=_mark("What an accepted order is worth, what transport costs, how long offers wait")),
    Action("objective", _mark("Ob&jective…"), lambda w: w.settings.ask("objective_page"), "", "objective", can_edit,
           _mark("What costs how much in this project")),
    # View
    Action("zoom_all", _mark("Zoom to &all"), lambda w: w.board.zoom_to_all(), "Ctrl+0", "zoom-all", has_bars,
           tip=_mark("Show the whole plan on the board")),
    Action("zoom_day", _mark("Zoom to a &day"), lambda w: w.board.zoom_to_day(), "Ctrl+1", "day", has_bars,
           tip=_mark("Show about a day on the board")),
    Action("zoom_week", _mark("Zoom to a &week"), lambda w: w.board.zoom_to_week(), "Ctrl+2", "week", has_bars,
           tip=_mark("Show about a week on the board")),
    Action("zoom_selection", _mark("Zoom to &selection"), lambda w: w.board.zoom_to_selection(), "Ctrl+3",
           "zoom-selection",
           lambda w: w.shows_board and bool(w.session.selection.lots),
           tip=_mark("Show the selected bars as large as fits")),
    Action("overview", _mark("O&verview of the plan"), lambda w: w.toggle_overview(), "", "", has_bars,
           _mark("The whole plan in a strip below the board, with a frame around what is shown"),
           checked=lambda w: w.board.shows_overview),
    Action("next_panel", _mark("&Next panel"), lambda w: w.docks.go_round(+1), "F6",
           tip=_mark("Give the keyboard to the next table or panel")),
    Action("panel_before", _mark("Panel b&efore"), lambda w: w.docks.go_round(-1), "Shift+F6",
           tip=_mark("Give the keyboard to the table or panel before")),
    Action("panel_float", _mark("&Float or dock"), lambda w: w.dock_moves.float_or_dock(), "Ctrl+Alt+F", "float",
           has_panel, _mark("Take the panel that has the keyboard out of the window, or put it back")),
    Action("panel_side", _mark("&Move to another side"), lambda w: w.dock_moves.to_next_side(), "Ctrl+Alt+M", "",
           has_panel, _mark("Right, below, left, and right again")),
    Action("panel_larger", _mark("&Larger"), lambda w: w.dock_moves.grow(+1), "Ctrl+Alt++", "", has_panel,
           _mark("Give the panel that has the keyboard more room")),
    Action("panel_smaller", _mark("&Smaller"), lambda w: w.dock_moves.grow(-1), "Ctrl+Alt+-", "", has_panel,
           _mark("Give the panel that has the keyboard less room")),
    Action("panel_hide", _mark("&Hide"), lambda w: w.dock_moves.hide(), "Ctrl+F4", "", has_panel,
           _mark("Close the panel that has the keyboard; View ▸ Panels opens it again")),
    Action("reset_layout", _mark("&Reset layout"), lambda w: w.docks.reset(), "", "reset",
           tip=_mark("Put every panel back where it was on the first day")),
    # Help
    Action("manual", _mark("&Manual"), lambda w: w.help.open(), "F1", "question",
           tip=_mark("The page of the manual that fits what you are doing")),
    Action("tour", _mark("&Tour of the sample"), lambda w: w.touring.begin(), "", "sample",
           tip=_mark("Five steps from the order book to the schedule, on a sample factory")),
    Action("keyboard", _mark("&Keyboard"), lambda w: w.show_keyboard(), "Shift+F1", "keyboard",
           tip=_mark("Every key and what it does, on one sheet")),
    Action("report", _mark("Copy &diagnostic report"), lambda w: w.copy_report(), "", "report",
           tip=_mark("Versions and counts, without any order data, for the people who look after Corkboard")),
    Action("about", _mark("&About Corkboard"), lambda w: w.show_about(), "", "info",
           tip=_mark("Versions, licences, and the diagnostic report")),
)  # fmt: skip

BY_ID = {action.id: action for action in ACTIONS}

SEPARATOR = "-"
MENUS = (
    (_mark("&File"), ("new", "open", "@recent", "@samples", SEPARATOR, "save", "save_as", SEPARATOR, "import_orders",
                    "@imports", "import_report", SEPARATOR, "export_matrix", "export_schedule", "read_back",
                    "register_template", SEPARATOR, "export_json", "save_picture", SEPARATOR, "print", "save_pdf",
                    SEPARATOR, "quit")),
    (_mark("&Edit"), ("undo", "redo", SEPARATOR, "cut", "copy", "paste", "fill_down", SEPARATOR, "find", SEPARATOR,
                    "settings")),
    (_mark("&Plan"), ("solve", "repair", "stop", "keep", "discard", SEPARATOR, "alternatives", "why_late", SEPARATOR,
                    "lock", "unlock", "unschedule", "freeze", SEPARATOR, "only_push", "lock_moved", SEPARATOR,
                    "@scenarios", "matrix_model", "send_wave", "offer_rules", "objective")),
    (_mark("&View"), ("@docks", "@workspaces", "@colours", SEPARATOR, "zoom_all", "zoom_day", "zoom_week",
                    "zoom_selection", "overview", SEPARATOR, "next_panel", "panel_before", "@panel", SEPARATOR,
                    "@themes", "reset_layout")),
    (_mark("&Help"), ("manual", "tour", "keyboard", SEPARATOR, "report", "about")),
)  # fmt: skip
"""Menus in order. An id that begins with @ is a menu of its own whose entries depend on the project."""

PANEL = ("panel_float", "panel_side", "panel_larger", "panel_smaller", "panel_hide")
"""What a mouse does with the frame of a panel."""

TOOLBAR = ("new", "open", "save", SEPARATOR, "import_orders", "export_schedule", SEPARATOR, "undo", "redo", SEPARATOR,
           "solve", "stop", "keep", SEPARATOR, "lock", "unlock", SEPARATOR, "find")  # fmt: skip
