"""What this program is, what it is made of, and a report for the people who look after it."""

from __future__ import annotations

import platform
from collections.abc import Callable
from importlib import metadata

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core import __version__
from gui import look
from gui.dialogs.report import is_installed, report

PARTS = (
    ("PySide6-Essentials", "PySide6", "LGPL 3"),
    ("ortools", "OR-Tools", "Apache 2.0"),
    ("numba", "Numba", "BSD 2"),
    ("llvmlite", "llvmlite, LLVM", "BSD 2, Apache 2.0"),
    ("numpy", "NumPy", "BSD 3"),
    ("scipy", "SciPy", "BSD 3"),
    ("pandas", "pandas", "BSD 3"),
    ("scikit-learn", "scikit-learn", "BSD 3"),
    ("openpyxl", "openpyxl", "MIT"),
    ("lxml", "lxml", "BSD 3"),
    ("python-calamine", "calamine", "MIT"),
    ("pyqtgraph", "pyqtgraph", "MIT"),
    ("holidays", "holidays", "MIT"),
    ("babel", "Babel", "BSD 3"),
    ("platformdirs", "platformdirs", "MIT"),
)
"""What is shipped: the package, its name and its licence."""


class AboutDialog(QDialog):
    """Name, version, the parts with their versions and licences, and the report to copy."""

    def __init__(self, parent: QWidget | None = None, *, told: Callable[[], str] = lambda: report(None)) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Corkboard"))
        self.setMinimumWidth(440)
        self._told = told
        self.copy_button = QPushButton(self.tr("&Copy diagnostic report"))
        self.copy_button.setObjectName("copy_report")
        self.copy_button.setToolTip(self.tr("Versions and counts, without any order data, onto the clipboard"))
        self.copy_button.clicked.connect(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * look.SECTION, look.SECTION, 2 * look.SECTION, look.MARGIN)
        column.setSpacing(look.GAP)
        self._add_head(column)
        column.addWidget(self._parts(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addSpacing(look.GAP)
        column.addWidget(buttons)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._told())
        self.copy_button.setText(self.tr("Copied"))

    def _add_head(self, column: QVBoxLayout) -> None:
        picture = QLabel()
        picture.setPixmap(look.icon("corkboard").pixmap(QSize(64, 64)))
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(look.label("Corkboard", role="title"), 0, Qt.AlignmentFlag.AlignHCenter)
        version = look.label(self.tr("Version {0}").format(__version__), tone="muted")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(version, 0, Qt.AlignmentFlag.AlignHCenter)
        words = look.label(self.tr(
            "A planning board for shop floors: the order book comes in, the optimiser proposes a plan, "
            "you drag until it is right, and the schedule goes out."
        ))  # fmt: skip
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addSpacing(look.GAP)
        column.addWidget(look.label(self.tr("Made of"), role="strong"))

    def _parts(self) -> QScrollArea:
        """A line for each part: its name, its version, its licence."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(look.GAP, look.UNIT, look.GAP, look.UNIT)
        grid.setHorizontalSpacing(look.SECTION)
        grid.setVerticalSpacing(look.UNIT)
        grid.setColumnStretch(0, 1)
        for row, words in enumerate(parts()):
            for column, (text, tone) in enumerate(zip(words, ("", "muted", "muted"), strict=True)):
                grid.addWidget(look.label(text, tone=tone), row, column)  # type: ignore[arg-type]
        area = QScrollArea()
        area.setObjectName("about_parts")
        area.setAccessibleName(self.tr("Parts, versions and licences"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setMinimumHeight(150)
        area.setWidget(inside)
        return area


def parts() -> list[tuple[str, str, str]]:
    """Name, version and licence of everything that is shipped; the version stays empty where none is told."""
    ours = [("Corkboard", __version__, "MIT"), ("Python", platform.python_version(), "PSF 2"),
            ("Qt", qVersion(), "LGPL 3")]  # fmt: skip
    others = [
        (name, metadata.version(package) if is_installed(package) else "", licence) for package, name, licence in PARTS
    ]
    return ours + others
