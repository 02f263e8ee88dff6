"""The window of the manual: pages at the left, the page at the right, where one has been above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QToolBar, QVBoxLayout, QWidget

from gui import look
from gui.help.browser import ManualBrowser
from gui.help.manual import HOME
from gui.help.page_list import PageList

GEOMETRY, SPLIT, PAGE, ZOOM = "help/geometry", "help/split", "help/page", "help/zoom"
FIRST_SIZE, FIRST_SPLIT = (1100, 760), [300, 800]
SMALLEST, LARGEST = -3, 10
"""Points by which letters may be smaller or larger."""


class HelpWindow(QWidget):
    """Stays beside the work, stops nobody, and remembers its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help_window")
        self.setWindowTitle(self.tr("Corkboard manual"))
        self.list, self.browser = PageList(), ManualBrowser()
        self.bar = QToolBar(self.tr("Manual"))
        self.bar.setIconSize(QSize(look.ICON, look.ICON))
        self._icons: list[tuple[QAction, str]] = []
        self._make_actions()
        self._build()
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.browser.shown.connect(self._on_shown)
        self.list.chosen.connect(self.browser.show_page)
        self.list.searched.connect(self.browser.mark)
        look.watcher.changed.connect(self._draw_icons)
        self._draw_icons()
        self._restore()

    def open(self, page: str = "") -> None:
        """Show a page, by default the one that was read last, and come to the front."""
        self.browser.show_page(page or str(QSettings().value(PAGE, HOME)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus()

    def zoom(self, step: int) -> None:
        """Make letters larger or smaller; 0 is the size of the window."""
        points = max(SMALLEST, min(LARGEST, self._points() + step)) if step else 0
        QSettings().setValue(ZOOM, points)
        self.browser.set_points(points)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place for the next time."""
        self.remember()
        event.accept()

    def remember(self) -> None:
        """Keep size, place and page."""
        QSettings().setValue(GEOMETRY, self.saveGeometry())
        QSettings().setValue(SPLIT, self._split.saveState())
        QSettings().setValue(PAGE, self.browser.page or HOME)

    def _make_actions(self) -> None:
        self.back = self._action(self.tr("Back"), "arrow-left", "Alt+Left", self.browser.backward)
        self.forward = self._action(self.tr("Forward"), "arrow-right", "Alt+Right", self.browser.forward)
        self._action(self.tr("First page"), "home", "Alt+Home", self._go_home)
        self.bar.addSeparator()
        self._action(self.tr("Smaller text"), "zoom-out", "Ctrl+-", lambda: self.zoom(-1))
        larger = self._action(self.tr("Larger text"), "zoom-in", "Ctrl++", lambda: self.zoom(+1))
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])  # + stands above = on many keyboards
        self._hidden("Ctrl+0", lambda: self.zoom(0))
        self._hidden("Ctrl+F", self._search)
        self._hidden("Escape", self.close)
        self._hidden("Ctrl+W", self.close)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)

    def _action(self, name: str, icon: str, key: str, deed: Callable[[], object]) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(deed)
        self._icons.append((action, icon))
        self.bar.addAction(action)
        return action

    def _hidden(self, key: str, deed: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(deed)
        self.addAction(action)

    def _build(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.browser, 1)
        self._split = look.Splitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _restore(self) -> None:
        geometry, split = look.kept.state(GEOMETRY), look.kept.state(SPLIT)
        if geometry is None or not self.restoreGeometry(geometry):
            look.fit_screen(self, QSize(*FIRST_SIZE))
        if split is None or not self._split.restoreState(split):
            self._split.setSizes(FIRST_SPLIT)
        self.browser.set_points(self._points())

    def _points(self) -> int:
        return max(SMALLEST, min(LARGEST, int(look.kept.number(ZOOM, 0))))

    def _go_home(self) -> None:
        self.browser.show_page(HOME)

    def _search(self) -> None:
        self.list.line.setFocus()
        self.list.line.selectAll()

    def _on_shown(self, page: str) -> None:
        self.list.point_to(page)

    def _draw_icons(self) -> None:
        for action, name in self._icons:
            action.setIcon(look.icon(name))
