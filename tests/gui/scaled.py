"""Opens the windows on a screen of another scale, or in larger letters, and prints what has no room there, a line each:
`python tests/gui/scaled.py WIDTH HEIGHT POINTS FOLDER`. The scale is that of QT_SCALE_FACTOR."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from gui import look
from gui.main_window import MainWindow
from tests.gui.conftest import SAMPLES
from tests.gui.every_window import DIALOGS
from tests.gui.walking import clipped, settle

ELIDED = ("QComboBox", "QTabBar")
"""Where there is no room for the whole text these show its beginning and …, and all of it when opened."""
SHOWN = ("settings", "pages", "wizard 1", "export", "keyboard", "about")


def tell(line: str) -> None:
    """Write a line for the one who started this."""
    sys.stdout.write(f"{line}\n")


def fits(window: QWidget, width: int, height: int, name: str) -> None:
    """Print what does not fit into a screen, and what has no room inside."""
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    least = window.minimumSize() if isinstance(window, MainWindow) else least
    if least.width() > width or least.height() > height:
        tell(f"{name}: needs {least.toTuple()}")
    for where, text in clipped(window):
        if not where.startswith(ELIDED):
            tell(f"{name}: {where}: {text}")


def main() -> None:
    """Walk through all workspaces and the largest dialogs."""
    width, height, points = (int(text) for text in sys.argv[1:4])
    app = QApplication([])
    app.setStyle("Fusion")
    app.setFont(QFont("DejaVu Sans", points))
    look.apply(app, "light")
    window = MainWindow()
    window.resize(width, height)
    window.show()
    for sample in sorted(SAMPLES.glob("*.json"), reverse=True):  # the shop of cork comes last, for the dialogs
        window.documents.open_file(str(sample))
        for name in [name for name, dock in window.docks.docks.items() if not dock.isHidden()]:
            window.docks.show(name)
            settle(20)
            fits(window, width, height, f"{sample.stem} {name}")
    tell(f"ratio {window.devicePixelRatio()} {window.board.canvas.grab().devicePixelRatio()}")
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    for name in SHOWN:
        dialog = DIALOGS[name](window, Path(sys.argv[4]))
        dialog.show()
        dialog.resize(dialog.size().boundedTo(window.size()))
        settle(20)
        fits(dialog, width, height, name)
        dialog.close()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
