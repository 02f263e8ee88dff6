"""The menu bar and the toolbar, made from the table of actions, and the menus whose entries depend on the project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from core.files.intake import KINDS
from gui import look
from gui.actions import ACTIONS, BY_ID, MENUS, PANEL, SEPARATOR, TOOLBAR, Action
from gui.dialogs import kind_name
from gui.gantt import key_name
from gui.main_window.reasons import why_not
from gui.main_window.recent import forget_all, recent
from gui.main_window.samples import samples
from gui.main_window.step_menus import hang_step_menu
from gui.main_window.workspaces import NETWORK, possible, titles

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

TOOL_ICON = 20


class Menus(QObject):
    """All actions of a window, and where they hang."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions = {action.id: self._made(action) for action in ACTIONS}
        self._filled: dict[str, tuple[str, str, Callable[[QMenu], None]]] = {
            "@recent": (self.tr("Open re&cent"), "recent", self._fill_recent),
            "@samples": (self.tr("Sa&mples"), "sample", self._fill_samples),
            "@imports": (self.tr("Import one &kind of table"), "import", self._fill_imports),
            "@scenarios": (self.tr("S&cenario"), "scenario", self._fill_scenarios),
            "@docks": (self.tr("&Panels"), "columns", self._fill_docks),
            "@panel": (self.tr("This pane&l"), "float", self._fill_panel),
            "@workspaces": (self.tr("Wor&kspace"), "board", self._fill_workspaces),
            "@colours": (self.tr("&Colour by"), "colour", self._fill_colours),
            "@themes": (self.tr("&Theme"), "light", self._fill_themes),
        }
        self._submenus: list[tuple[QMenu, str]] = []
        self._build_menus()
        self.scenario = self._scenario_button()
        self.toolbar = self._build_toolbar()
        look.watcher.changed.connect(self._draw_icons)
        self._draw_icons()
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now, and name what undo and redo would do."""
        for action in ACTIONS:
            if action.enabled is not None:
                self._enable(action, action.enabled(self._window))
            if action.shown is not None:
                self.actions[action.id].setVisible(action.shown(self._window))
            if action.checked is not None:
                self.actions[action.id].setChecked(action.checked(self._window))
        session, history = self._window.session, self._window.session.history
        self.scenario.setText(look.without_mnemonic(session.scenario.name))
        self.scenario.setAccessibleName(self.tr("Scenario {0}").format(session.scenario.name))
        for name, step in (("undo", history.undo_name), ("redo", history.redo_name)):
            text = _translated(BY_ID[name].text)
            self.actions[name].setText(self._with_step(text, step and look.without_mnemonic(step)))
            if step:
                tip = _tip(self.actions[name], self._with_step(_plain(text), step))
                self.actions[name].setToolTip(look.as_written(tip))

    def _enable(self, action: Action, can_be_done: bool) -> None:
        """Let an entry be chosen, or let its tip and the status line say why not."""
        made, reason = self.actions[action.id], "" if can_be_done else why_not(self._window, action.id)
        made.setEnabled(can_be_done)
        tip = _tip(made, _translated(action.tip))
        made.setToolTip(look.as_written(f"{tip}\n{reason}" if reason else tip))
        made.setStatusTip(reason or _translated(action.tip))

    def _with_step(self, text: str, step: str | None) -> str:
        return self.tr("{0} {1}").format(text, step).replace("\n", " ") if step else text

    def _made(self, action: Action) -> QAction:
        made = QAction(_translated(action.text), self._window)
        made.setObjectName(action.id)
        made.setShortcut(QKeySequence(action.shortcut))
        made.setIconVisibleInMenu(True)
        made.setCheckable(action.checked is not None)
        if action.icon:
            made.setIcon(look.icon(action.icon))
        made.setToolTip(_tip(made, _translated(action.tip) if action.tip else _plain(made.text()).rstrip("…")))
        if action.tip:
            made.setStatusTip(_translated(action.tip))
        made.triggered.connect(partial(self._do, action))
        return made

    def _do(self, action: Action, _checked: bool = False) -> None:
        action.slot(self._window)

    def _build_menus(self) -> None:
        for title, ids in MENUS:
            menu = self._window.menuBar().addMenu(_translated(title))
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.refresh)
            for name in ids:
                self._hang(menu, name)
        self._window.addActions([self.actions[name] for name in PANEL])  # their menu is empty until it opens

    def _hang(self, menu: QMenu, name: str) -> None:
        if name == SEPARATOR:
            menu.addSeparator()
        elif name.startswith("@"):
            title, icon, fill = self._filled[name]
            submenu = menu.addMenu(look.icon(icon), title)
            submenu.setObjectName(name[1:])
            submenu.aboutToShow.connect(partial(self._fill, submenu, fill))
            self._submenus.append((submenu, icon))
        else:
            menu.addAction(self.actions[name])

    def _fill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)

    def _build_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(TOOL_ICON, TOOL_ICON))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if name == SEPARATOR:
                bar.addSeparator()
            else:
                bar.addAction(self.actions[name])
        button = bar.widgetForAction(self.actions["solve"])
        assert isinstance(button, QToolButton)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in ("undo", "redo"):
            hang_step_menu(bar.widgetForAction(self.actions[name]), self._window.session, back=name == "undo")
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(room)
        bar.addWidget(self.scenario)
        self._window.addToolBar(bar)
        return bar

    def _scenario_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("scenario_button")
        button.setToolTip(self.tr("The scenario that is shown; others can be made beside it"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(partial(self._fill, menu, self._fill_scenarios))
        button.setMenu(menu)
        return button

    def _draw_icons(self) -> None:
        for action in ACTIONS:
            if action.icon:
                self.actions[action.id].setIcon(look.icon(action.icon))
        for menu, icon in self._submenus:
            menu.setIcon(look.icon(icon))
        self.scenario.setIcon(look.icon("scenario"))

    def _fill_imports(self, menu: QMenu) -> None:
        for kind in KINDS:
            entry = menu.addAction(self.tr("{0}…").format(kind_name(kind)))
            entry.setObjectName(f"import {kind}")
            entry.setEnabled(not self._window.session.is_read_only)
            entry.setToolTip(self._window.session.read_only_reason or self.tr("Read a workbook for this alone"))
            entry.triggered.connect(partial(self._import, kind))

    def _import(self, kind: str, _checked: bool = False) -> None:
        self._window.exchange.ask_import(kind)

    def _fill_recent(self, menu: QMenu) -> None:
        for number, path in enumerate(recent(), 1):
            mnemonic = f"&{number}  " if number < 10 else ""
            entry = menu.addAction(f"{mnemonic}{path.name.replace('&', '&&')}")
            entry.setToolTip(look.as_written(str(path)))
            entry.setStatusTip(str(path))
            entry.triggered.connect(partial(self._open, str(path)))
        if menu.isEmpty():
            menu.addAction(self.tr("No files yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Forget these files")).triggered.connect(forget_all)

    def _fill_samples(self, menu: QMenu) -> None:
        for sample in samples():
            menu.addAction(sample.name.replace("&", "&&")).triggered.connect(partial(self._open, str(sample.path)))

    def _open(self, path: str, _checked: bool = False) -> None:
        self._window.documents.open_file(path)

    def _fill_scenarios(self, menu: QMenu) -> None:
        project = self._window.session.project
        names = [scenario.name for scenario in project.scenarios]
        entries = [(name, name.replace("&", "&&")) for name in names]
        self._choices(menu, entries, project.active, self._window.planning.show_scenario)
        menu.addSeparator()
        for name in ("scenario_copy", "scenario_rename", "scenario_remove"):
            menu.addAction(self.actions[name])

    def _fill_docks(self, menu: QMenu) -> None:
        for name, dock in self._window.docks.docks.items():
            if name not in NETWORK or self._window.docks.workspace == "offers":
                menu.addAction(dock.toggleViewAction())

    def _fill_panel(self, menu: QMenu) -> None:
        for name in PANEL:
            menu.addAction(self.actions[name])

    def _fill_workspaces(self, menu: QMenu) -> None:
        offered = possible(self._window.session.scenario.shop)
        entries = [(key, title) for key, title in titles().items() if key in offered]
        self._choices(menu, entries, self._window.docks.workspace, self._window.change_workspace)

    def _fill_colours(self, menu: QMenu) -> None:
        keys = [(key, key_name(key).replace("&", "&&")) for key in self._window.board.colour_keys()]
        self._choices(menu, keys, self._window.board.colour_by, self._window.board.set_colour_by)

    def _fill_themes(self, menu: QMenu) -> None:
        names = [("light", self.tr("&Light")), ("dark", self.tr("&Dark")), ("system", self.tr("Like the &system"))]
        self._choices(menu, names, look.choice(), self._window.set_theme)

    def _choices(self, menu: QMenu, entries: Sequence[tuple[str, str]], chosen: str,
                 choose: Callable[[str], object]) -> None:  # fmt: skip
        group = QActionGroup(menu)
        for key, name in entries:
            entry = menu.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(key == chosen)
            entry.setData(key)
            group.addAction(entry)
            entry.triggered.connect(partial(_choose, choose, key))


def _choose(choose: Callable[[str], object], key: str, _checked: bool = False) -> None:
    choose(key)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _tip(action: QAction, text: str) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text
