"""The main window: the board in the middle, docks around it, menus from one table."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox

from core.files import BOOK_SUFFIXES
from gui import look
from gui.actions import can_repair
from gui.dialogs import AboutDialog, KeyboardDialog
from gui.gantt import Board
from gui.help import HelpDesk
from gui.look import wording
from gui.main_window.after_drop import AfterDrop
from gui.main_window.dock_moves import DockMoves
from gui.main_window.docks import Docks
from gui.main_window.documents import Documents, empty_project
from gui.main_window.editing import Editing
from gui.main_window.errand import Errand
from gui.main_window.errors import ErrorWatch
from gui.main_window.exchange import Exchange
from gui.main_window.exporting import Exporting
from gui.main_window.find_bar import FindBar
from gui.main_window.keyboard import key_sections
from gui.main_window.matrix_work import MatrixWork
from gui.main_window.menus import Menus
from gui.main_window.middle import Middle
from gui.main_window.notices import Notice
from gui.main_window.offer_work import OfferWork
from gui.main_window.planning import Planning
from gui.main_window.printing import Printing
from gui.main_window.reasons import why_not
from gui.main_window.restarting import start_again
from gui.main_window.settings_work import SettingsWork
from gui.main_window.status_line import StatusLine
from gui.main_window.templating import Templating
from gui.main_window.touring import Touring
from gui.main_window.way_of_tab import go_on
from gui.main_window.workspaces import has_times
from gui.matrix import MatrixPage
from gui.offers import OffersPage
from gui.panels import ConflictPanel, ScorePanel, SolvePanel, WhyPanel
from gui.session import Session

COLOUR_BY = "board/colour_by"
OVERVIEW = "board/overview"
SMALLEST = (880, 480)
FIRST_SIZE = (1360, 800)


class MainWindow(QMainWindow):
    """Everything a planner works with. It holds no project: the session does."""

    session: Session
    after_drop: AfterDrop
    board: Board
    dock_moves: DockMoves
    docks: Docks
    documents: Documents
    editing: Editing
    errand: Errand
    exchange: Exchange
    exporting: Exporting
    find_bar: FindBar
    help: HelpDesk
    matrix: MatrixPage
    matrix_work: MatrixWork
    notices: Notice
    offer_work: OfferWork
    offers: OffersPage
    planning: Planning
    printing: Printing
    settings: SettingsWork
    templating: Templating
    touring: Touring

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._is_leaving = False
        self.session = Session(empty_project(), self)
        self.errors = ErrorWatch(self)
        self._make_middle()
        self.editing = Editing(self.session, self)
        self.planning = Planning(self.session, self)
        self.documents = Documents(self.session, self)
        self.exchange = Exchange(self.session, self)
        self.errand = Errand(self)
        self.exporting = Exporting(self)
        self.printing = Printing(self)
        self.templating = Templating(self)
        self.matrix_work = MatrixWork(self)
        self.offer_work = OfferWork(self)
        self.docks, self.dock_moves = Docks(self, self.session), DockMoves(self)
        self.matrix_work.attach_panel()
        self.offer_work.attach_panels()
        self.after_drop = AfterDrop(self)
        self.settings = SettingsWork(self)
        self.menus = Menus(self)
        self.status = StatusLine(self.session)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.help, self.touring = HelpDesk(self), Touring(self)
        self._connect()
        self._restore_size()
        self._on_opened()

    def childEvent(self, event: QChildEvent) -> None:
        """A dialog is about to be shown: it gets its help."""
        child = event.child()
        if event.type() == QEvent.Type.ChildPolished and isinstance(child, QDialog):
            self.help.attend(child)
        super().childEvent(event)

    def _make_middle(self) -> None:
        self.middle = middle = Middle(self.session)
        self.banner, self.notices, self.find_bar = middle.banner, middle.notices, middle.find_bar
        self.board, self.matrix, self.offers, self.welcome = middle.board, middle.matrix, middle.offers, middle.welcome
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        session, solving = self.session, self.session.solving
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.stepped.connect(self._on_stepped)
        session.selection_changed.connect(self.refresh_actions)
        session.refused.connect(self._on_refused)
        solving.changed.connect(self.refresh_actions)
        solving.broke.connect(self.errors.show)
        self.board.colour_by_changed.connect(self._remember_colours)
        self.planning.hand_changed.connect(self.refresh_actions)
        self.docks.workspace_changed.connect(self._show_rows)
        self.board.why_asked_for.connect(self.explain)
        self.find_bar.found.connect(self._show_order)
        self.find_bar.closed.connect(self.board.setFocus)
        solving.ended.connect(self._on_search_ended)
        self.status.search_asked_for.connect(partial(self.docks.show, "solve"))
        self.status.conflicts_asked_for.connect(partial(self.docks.show, "conflicts"))
        self.status.score_asked_for.connect(partial(self.docks.show, "score"))
        self.welcome.import_asked_for.connect(self.exchange.ask_import)
        self.welcome.open_asked_for.connect(self.documents.ask_open)
        self.welcome.file_asked_for.connect(self.documents.open_file)
        conflicts = self.docks.panel("conflicts")
        assert isinstance(conflicts, ConflictPanel)
        conflicts.lots_asked_for.connect(self.board.show_lots)
        self._why.search.is_hand_busy = lambda: self.board.canvas.mouse.gesture is not None
        self._why.lots_asked_for.connect(self.board.show_lots)
        self._why.previewed.connect(self.board.show_incumbent)
        self._why.broke.connect(self.errors.show)
        score = self.docks.panel("score")
        assert isinstance(score, ScorePanel)
        score.late_orders_asked_for.connect(self._why.show_late_orders)
        score.late_orders_asked_for.connect(partial(self.docks.show, "why"))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.refresh_actions)
        app.aboutToQuit.connect(self._end_work)

    @property
    def shows_board(self) -> bool:
        """Whether the board is on view, not the page that welcomes."""
        return self.middle.shows_board

    def solve(self) -> None:
        """Start the optimiser, and show its desk; a cost matrix is solved at once, and so is a wave of offers."""
        self.docks.finish_editing()
        if self.docks.workspace == "offers":
            self.offers.solve()
            return
        if self.docks.workspace == "allocate":
            self.matrix.solve()
            return
        self.docks.show("solve")
        self.after_drop.make_room_to_solve()
        panel = self.docks.panel("solve")
        assert isinstance(panel, SolvePanel)
        panel.start()

    def stop(self) -> None:
        """End the search that goes on; what it has is kept."""
        self.session.solving.stop()
        self.offers.search.stop()

    def repair(self) -> None:
        """Look for a better plan near the present one, and show the desk it is done at."""
        if not can_repair(self):
            self.session.refused.emit(why_not(self, "repair"))
            return
        self.docks.finish_editing()
        self.docks.show("solve")
        self.after_drop.make_room_to_solve()
        panel = self.docks.panel("solve")
        assert isinstance(panel, SolvePanel)
        panel.repair()

    @property
    def _why(self) -> WhyPanel:
        panel = self.docks.panel("why")
        assert isinstance(panel, WhyPanel)
        return panel

    def explain(self, order_id: str = "") -> None:
        """Say why an order is late; by default the latest of those selected, or which are late if none is."""
        late = self.session.score.lateness_of
        chosen = sorted(self.session.selection.orders, key=lambda order: (-late.get(order, 0), order))
        self.docks.show("why")
        if order := order_id or next(iter(chosen), ""):
            self._why.explain(order)

    def change_workspace(self, workspace: str) -> None:
        """Arrange the docks for another of the three shops."""
        self.docks.remember()
        self.docks.open_workspace(workspace)  # type: ignore[arg-type]

    def set_theme(self, choice: str) -> None:
        """Wear another theme, now and at the next start."""
        QSettings().setValue("look/theme", choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        look.apply(app, choice)  # type: ignore[arg-type]

    def toggle_overview(self) -> None:
        """Show or hide the overview below the board, now and at the next start."""
        self.board.show_overview(not self.board.shows_overview)
        if self.docks.workspace != "allocate":  # there it would take the matrix its room
            QSettings().setValue(OVERVIEW, self.board.shows_overview)

    def show_about(self) -> None:
        """Say what this program is."""
        AboutDialog(self, told=self.errors.report).exec()

    def show_keyboard(self) -> None:
        """Open the sheet of keys beside the work."""
        sheet = KeyboardDialog(key_sections(is_network=self.docks.workspace == "offers"), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.show()

    def copy_report(self) -> None:
        """Put the diagnostic report on the clipboard."""
        QGuiApplication.clipboard().setText(self.errors.report())
        self.notices.say(self.tr("The diagnostic report is on the clipboard. It holds no order data."))

    def refresh_actions(self, *_: object) -> None:
        """Enable what can be done now."""
        self.menus.refresh()

    def _on_opened(self) -> None:
        self.notices.hide()
        self.docks.open_workspace()
        colour_by = str(QSettings().value(COLOUR_BY, "lateness"))
        if colour_by in self.board.colour_keys():
            self.board.set_colour_by(colour_by)
        self._had_lots = bool(self.session.scenario.plan.lots)
        self._on_stepped()

    def _on_changed(self) -> None:
        # The first plan is a sight of its own; later ones leave the planner where they are looking.
        has_lots = bool(self.session.scenario.plan.lots)
        if has_lots and not self._had_lots:
            self.board.zoom_to_all()
        self._had_lots = has_lots

    def _show_rows(self, workspace: str) -> None:
        self.board.set_rows("producers" if workspace == "offers" else "machines")
        self.board.show_overview(workspace != "allocate" and self._wants_overview)
        self._arrange_middle()
        self.middle.share_out()
        self.refresh_actions()

    @property
    def _wants_overview(self) -> bool:
        return str(QSettings().value(OVERVIEW, "true")).lower() != "false"

    def _arrange_middle(self) -> None:
        """The page that welcomes, or what the workspace works on: a matrix has timelines where orders take time."""
        shop, workspace = self.session.scenario.shop, self.docks.workspace
        is_empty = not (workspace == "allocate" or shop.machines or shop.producers or shop.orders)
        self.matrix.setVisible(workspace == "allocate")
        self.offers.setVisible(workspace == "offers")
        self.board.setVisible(workspace == "schedule" or (workspace == "allocate" and has_times(shop)))
        self.middle.welcome_or_work(is_empty)

    def _remember_colours(self, key: str) -> None:
        QSettings().setValue(COLOUR_BY, key)

    def _on_stepped(self) -> None:
        session = self.session
        self._arrange_middle()
        self.setWindowTitle(f"{self.documents.title}[*] – Corkboard")
        self.setWindowFilePath(str(self.documents.path or ""))
        self.setWindowModified(session.is_modified)
        self._show_banner()
        self.refresh_actions()

    def _show_banner(self) -> None:
        reason = self.session.read_only_reason
        if reason is None:
            self.banner.hide()
        elif self.banner.isHidden():
            self.banner.say(reason, "read_only", button=self.tr("Save a copy…"), act=self._save_copy)

    def _save_copy(self) -> None:
        self.documents.ask_save_as()
        self._show_banner()

    def _on_refused(self, sentence: str) -> None:
        self.notices.say(sentence, "refused")

    def _show_order(self, order_id: str) -> None:
        if not self.board.show_order(order_id):
            self.session.said.emit(self.tr("{0} is complete: no lot is planned and none is missing.").format(order_id))

    def _on_search_ended(self) -> None:
        if not self.docks.docks["solve"].isVisible():
            cost = wording.number(self.session.solving.cost or 0)
            text = self.tr("The search has ended. Best cost: {0}.").format(cost)
            self.notices.say(text, button=self.tr("Show"), act=partial(self.docks.show, "solve"))

    def _restore_size(self) -> None:
        geometry = look.kept.state("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            look.fit_screen(self, QSize(*FIRST_SIZE))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is lost: the planner is asked, the search stopped, the layout kept."""
        if not self._is_leaving and not self.documents.may_leave():
            event.ignore()
            return
        self._end_work()
        self.docks.remember()
        QSettings().setValue("window/geometry", self.saveGeometry())
        self.documents.close()
        self.errors.remove()
        event.accept()

    def restart(self) -> int:
        """Close, and start the program again on the same project; its process, or 0 where the planner stays."""
        if not self.documents.may_leave():
            return 0
        project = self.documents.to_reopen
        self._is_leaving = True
        self.close()
        QSettings().sync()  # the new one reads what this one has chosen
        pid = start_again(project)
        if not pid:
            QMessageBox.warning(None, "Corkboard", self.tr("Corkboard could not start itself again; please start it."))
        return pid

    def _end_work(self) -> None:
        # A thread that still runs when its window goes takes the whole program down.
        self.settings.close()
        self.session.solving.close()
        self.after_drop.close()
        self.exchange.close()
        self.templating.close()
        self.printing.close()
        self._why.close_search()
        self.touring.close()
        self.help.close()
        self.matrix_work.close()
        self.offer_work.close()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes by the order of reading, and only to what is seen."""
        return go_on(self, forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of our kinds may be dropped anywhere."""
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file, or take its orders in."""
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.documents.open_file(str(path))

    def _dropped(self, event: QDropEvent) -> Path | None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if path.suffix.lower() in (".cork", ".json", *BOOK_SUFFIXES)), None)
