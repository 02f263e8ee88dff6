"""A window of another program from which a file can be dragged, as from a file manager: `drag_source.py FILE X Y`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = 60


class File(QLabel):
    """A file that can be dragged away."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Carry the file along, until it is dropped; it is fetched from here only then."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the file until this process is ended."""
    app = QApplication(sys.argv[:1])
    file = File("file")
    file.setWindowFlags(Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.WindowStaysOnTopHint)
    file.setGeometry(int(sys.argv[2]), int(sys.argv[3]), SIZE, SIZE)
    file.show()
    sys.stdout.write("shown\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
