"""Hammers the ring of the keyboard, and prints a line for each way that left it standing right: `python
tests/gui/hammered.py ROUNDS FOLDER`. In a process of its own, since what it looks for would end the tests as well."""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from gui import look
from gui.main_window import MainWindow
from tests.gui.conftest import SAMPLES
from tests.gui.every_window import DIALOGS
from tests.gui.walking_by_keyboard import takes_tab

KINDS = (QCheckBox, QRadioButton, QPushButton, QLineEdit, QComboBox, QListWidget, QTreeWidget, QGroupBox,
         QDoubleSpinBox, QLabel, QTabWidget)  # fmt: skip

SHOPS = ("welding-shop", "laser-network", "cork-factory")


def turn() -> None:
    """One turn of the loop, with all that is to be destroyed."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def page(parent: QWidget | None = None) -> tuple[QWidget, list[QWidget]]:
    """A window with a widget of each kind that takes the keyboard."""
    made = QWidget(parent)
    column, parts = QVBoxLayout(made), [kind() for kind in KINDS]
    for part in parts:
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(part)
    made.show()
    made.activateWindow()
    turn()
    return made, parts


def rings() -> list[QWidget]:
    """All rings that are seen now."""
    return [one for one in QApplication.allWidgets() if one.objectName() == "focus_ring" and one.isVisible()]


def check(where: str) -> None:
    """Whether there soon is one ring at most, and it lies on what has the keyboard."""
    for _ in range(200):
        if (fault := _fault()) == "":
            return
        turn()
    raise AssertionError(f"{where}: {fault}")


def _fault() -> str:
    now, found = QApplication.focusWidget(), rings()
    if len(found) > 1 or (found and now is None):
        return f"{len(found)} rings, and the keyboard is on {now}"
    if not found or now is None:
        return ""
    ring, box = found[0], QRect(now.mapToGlobal(QPoint()), now.size())
    around = QRect(ring.mapToGlobal(QPoint()), ring.size())
    return "" if around.adjusted(-1, -1, 1, 1).contains(box) and box.adjusted(-4, -4, 4, 4).contains(around) else (
        f"the ring is at {around.getRect()}, {now} at {box.getRect()}")  # fmt: skip


# Ways to lose a widget


def destroyed(_window: MainWindow, _folder: Path) -> None:
    """Each widget goes while it has the keyboard, at once or soon, alone or with its window."""
    for at_once in (True, False):
        for place in range(len(KINDS)):
            made, parts = page()
            for part in parts[place:]:
                part.setFocus()
                turn()
                check("before it went")
                Shiboken.delete(part) if at_once else part.deleteLater()
                if place % 2:
                    turn()
            Shiboken.delete(made) if at_once else made.deleteLater()
            turn()
            check("destroyed")


def moved_elsewhere(_window: MainWindow, _folder: Path) -> None:
    """Each widget goes into another window, into a pane of it and out of all of them, while it has the keyboard."""
    one, parts = page()
    other, _ = page()
    for part in parts:
        for home in (other, one, None, other):
            part.setFocus()
            turn()
            part.setParent(home)
            part.show()
            part.setFocus()
            turn()
            check("reparented")
    Shiboken.delete(one)
    Shiboken.delete(other)
    turn()


def grown(_window: MainWindow, _folder: Path) -> None:
    """Each widget moves and grows while it has the keyboard, and the ring goes along."""
    made, parts = page()
    for part in parts:
        part.setFocus()
        turn()
        made.resize(made.width() + 7, made.height() + 11)
        made.layout().setContentsMargins(20, 3, 9, 14)
        turn()
        check("grown")
        made.layout().setContentsMargins(9, 9, 9, 9)
        turn()
        check("moved back")
    made.hide()
    Shiboken.delete(made)


def closed(window: MainWindow, folder: Path) -> None:
    """Dialogs close by Esc, by themselves and by being destroyed, whatever in them has the keyboard."""
    for name in ("settings", "about", "keyboard", "recovery", "export", "ask text", "ask to save", "weights"):
        for n in range(3):
            dialog = DIALOGS[name](window, folder)
            dialog.show()
            dialog.activateWindow()
            turn()
            stops = [one for one in dialog.findChildren(QWidget) if takes_tab(one)]
            stops[n * (len(stops) - 1) // 2].setFocus()
            turn()
            check(name)
            _close(dialog, n)
            turn()
            check(f"{name} closed")


def _close(dialog: QWidget, way: int) -> None:
    if way == 0:
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        dialog.deleteLater()
    elif way == 1:
        dialog.close()
        Shiboken.delete(dialog)
    else:
        Shiboken.delete(dialog)


def asked(_window: MainWindow, _folder: Path) -> None:
    """Questions of Qt's own go with their last reference, whichever of their parts has the keyboard."""
    for n in range(3):
        box, tick = QMessageBox(), QCheckBox("Do not ask again")
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.setCheckBox(tick)
        box.show()
        box.activateWindow()
        turn()
        (tick, *box.buttons())[n].setFocus()
        turn()
        check("asked")
        del tick, box
        turn()
        check("answered")


def floated(window: MainWindow, _folder: Path) -> None:
    """Panels float, dock, change sides and hide, and layouts come back, while something in them has the keyboard."""
    kept = window.saveState()
    for name, dock in window.docks.docks.items():
        if dock.isHidden():
            continue
        window.docks.show(name)
        (dock.widget().focusProxy() or dock.widget()).setFocus()
        turn()
        for deed in ("float_or_dock", "float_or_dock", "to_next_side", "hide"):
            getattr(window.dock_moves, deed)()
            turn()
            check(f"{name} {deed}")
    window.restoreState(kept)
    turn()
    check("laid out anew")


def dressed(window: MainWindow, _folder: Path) -> None:
    """The theme changes, and the project, whatever has the keyboard."""
    app = QApplication.instance()
    for theme, sample in zip(("dark", "light", "dark", "light"), (*SHOPS, ""), strict=True):
        window.setFocus()
        for stop in [one for one in window.findChildren(QWidget) if takes_tab(one)][::9]:
            stop.setFocus()
            turn()
            check(f"{theme} {sample}")
        look.apply(app, theme)  # type: ignore[arg-type]
        if sample:
            window.documents.open_file(str(SAMPLES / f"{sample}.json"))
        turn()
        check(theme)


WAYS = (destroyed, moved_elsewhere, grown, closed, asked, floated, dressed)


def opened() -> MainWindow:
    """A window as at the start of the program."""
    window = MainWindow()
    window.resize(1366, 768)
    window.show()
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    window.activateWindow()
    turn()
    return window


def main() -> None:
    """Go all ways, in a window that is new in each round."""
    faulthandler.enable()
    app = QApplication([])
    app.setOrganizationName("Corkboard")
    app.setStyle("Fusion")
    app.setFont(QFont("DejaVu Sans", 9))
    look.apply(app, "light")
    for _ in range(int(sys.argv[1])):
        window = opened()
        for way in WAYS:
            way(window, Path(sys.argv[2]))
            sys.stdout.write(f"{way.__name__}\n")
            sys.stdout.flush()
        window.session.mark_saved()
        window.close()
        Shiboken.delete(window)
        turn()


if __name__ == "__main__":
    main()
