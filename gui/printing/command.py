"""Pages into a PDF without a window, for the command line."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from core import language as core_language
from core.errors import FileProblem
from core.language import listed
from gui import language
from gui.gantt.colouring import colour_keys
from gui.printing.choices import Choices
from gui.printing.document import Document, some_document_of, told_of_unknown
from gui.printing.output import write_pdf
from gui.printing.source import Source

if TYPE_CHECKING:
    from core.model import Scenario


def print_scenario(scenario: Scenario, title: str, path: Path, choices: dict[str, Any]) -> tuple[int, str]:
    """Write a scenario as a PDF; how many pages it has, and which letters no font has, as a sentence or "".

    Raises FileProblem where it cannot be written, or asks for colours there are not.
    """
    app = QGuiApplication.instance() or _application()
    language.speak(app, core_language.code())
    if QLocale().language() == QLocale.Language.C:  # a server without a language: figures are grouped all the same
        QLocale.setDefault(QLocale(language.ELSEWHERE["en"]))
    _check_colours(scenario, choices["colour_by"])
    source, pages = Source(scenario, title, datetime.now()), list[Document]()

    def make() -> Document:
        pages.append(some_document_of(source, Choices(**choices)))
        return pages[0]

    write_pdf(make, path)
    return len(pages[0].pages), told_of_unknown(pages[0])


def _check_colours(scenario: Scenario, key: str) -> None:
    keys = colour_keys(scenario)
    if key not in keys and key != Choices.colour_by:  # what is usual falls back by itself
        told = QCoreApplication.translate("Print", "There is no colour by {0}, only by {1}.")
        raise FileProblem(told.format(key, listed(list(keys), "or")))


def _application() -> QGuiApplication:
    if sys.platform.startswith("linux"):  # no screen is needed, and on a server there is none
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(sys.argv[:1])
