"""Pages into a PDF: lines and letters, no pictures, fonts embedded; on any thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from core import __version__
from gui.printing.document import Document
from gui.printing.paper import DOTS, Paper

Tell = Callable[[object], object]


def page_layout(paper: Paper) -> QPageLayout:
    """The paper as Qt names it, to be painted on up to its edges."""
    size = QPageSize(QPageSize.PageSizeId.A3 if paper.size == "A3" else QPageSize.PageSizeId.A4)
    way = QPageLayout.Orientation.Landscape if paper.is_landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def pdf_of(document: Document, tell: Tell = str, is_unwanted: Callable[[], bool] = bool) -> bytes:
    """The pages as a PDF; b"" once `is_unwanted` comes true. `tell` hears before each page how far it is."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageLayout(page_layout(document.paper))
    writer.setTitle(" ".join(document.strip.name.split()))
    writer.setCreator(f"Corkboard {__version__}")
    painter = QPainter(writer)
    try:
        for number in range(len(document.pages)):
            if is_unwanted():
                return b""
            if number:
                writer.newPage()
            tell(page_told(number, document))
            document.paint(painter, number)
    finally:
        painter.end()
    return bytes(QByteArray(buffer.data()).data())


def page_told(number: int, document: Document) -> str:
    """How far it is, as a sentence's end."""
    shown = QCoreApplication.translate("Print", "page {0} of {1}")
    return shown.format(number + 1, len(document.pages))


def write_pdf(
    make: Callable[[], Document], path: Path, tell: Tell = str, is_unwanted: Callable[[], bool] = bool
) -> None:
    """Lay pages out, and write them as a PDF; an old file of that name is whole at every moment.

    Raises FileProblem where the file cannot be written.
    """
    from core.files.disk import check_writable, replace_file

    check_writable(path)
    document = make()
    data = pdf_of(document, tell, is_unwanted)
    if data and not is_unwanted():
        replace_file(path, data)
