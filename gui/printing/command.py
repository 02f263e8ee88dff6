"""Pages into a PDF without a window, for the command line."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from core import language as core_language
from gui import language
from gui.printing.choices import Choices
from gui.printing.document import Document, some_document_of
from gui.printing.output import write_pdf
from gui.printing.source import Source

if TYPE_CHECKING:
    from core.model import Scenario


def print_scenario(scenario: Scenario, title: str, path: Path, choices: dict[str, Any]) -> int:
    """Write a scenario as a PDF; how many pages it has. Raises FileProblem where it cannot be written."""
    app = QGuiApplication.instance() or _application()
    language.speak(app, core_language.code())
    source, pages = Source(scenario, title, datetime.now()), list[Document]()

    def make() -> Document:
        pages.append(some_document_of(source, Choices(**choices)))
        return pages[0]

    write_pdf(make, path)
    return len(pages[0].pages)


def _application() -> QGuiApplication:
    if sys.platform.startswith("linux"):  # no screen is needed, and on a server there is none
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(sys.argv[:1])
