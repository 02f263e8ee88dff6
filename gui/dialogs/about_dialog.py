"""What this program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from core import __version__
from gui import look


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Corkboard"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * look.SECTION, 2 * look.SECTION, 2 * look.SECTION, look.SECTION)
        column.setSpacing(look.GAP)
        picture = QLabel()
        picture.setPixmap(look.icon("corkboard").pixmap(QSize(64, 64)))
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(look.GAP)
        column.addWidget(look.label("Corkboard", role="title"), 0, Qt.AlignmentFlag.AlignHCenter)
        about = look.label(self.tr("Version {0}").format(__version__), tone="muted")
        column.addWidget(about, 0, Qt.AlignmentFlag.AlignHCenter)
        words = look.label(self.tr(
            "A planning board for shop floors: the order book comes in, the optimiser proposes a plan, "
            "you drag until it is right, and the schedule goes out."
        ))  # fmt: skip
        words.setWordWrap(True)
        words.setMinimumWidth(340)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(look.GAP)
        column.addWidget(words)
        licence = look.label(self.tr("MIT licence. Made with Qt, which is under the LGPL."), role="small", tone="muted")
        column.addWidget(licence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(look.SECTION)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
