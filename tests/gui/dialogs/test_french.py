"""The dialogs, the matrix and the network in French: counts, figures and dates, and choices in the order of French."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from core.files import Recovery
from gui.dialogs import RecoveryDialog
from gui.dialogs.import_wizard.column_page import in_order
from gui.dialogs.import_wizard.field_names import shown_value
from gui.dialogs.import_wizard.kind_words import how_many
from gui.dialogs.import_wizard.line_table import shown_read
from gui.language import speak
from gui.matrix import matrix_keys
from gui.matrix.figures import figure
from tests.languages import compile_languages

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def french(qapp: QApplication) -> Iterator[QApplication]:
    """An application that speaks French."""
    compile_languages()
    speak(qapp, "fr")
    yield qapp
    speak(qapp, "en")


@pytest.mark.parametrize(("count", "words"), [(0, "0 ordre"), (1, "1 ordre"), (2, "2 ordres")])
def test_that_none_is_singular_in_french(french: QApplication, count: int, words: str) -> None:
    assert how_many("orders", count) == words


def test_that_a_figure_follows_the_language(french: QApplication) -> None:
    in_french = figure(1234.5)
    QLocale.setDefault(QLocale("en_GB"))
    assert (in_french, figure(1234.5)) == ("1\u202f234,5", "1,234.5")


def test_that_a_cell_of_a_book_reads_as_a_french_sheet_shows_it(french: QApplication) -> None:
    assert [shown_value(one) for one in (1.5, True, datetime(2026, 3, 9))] == ["1,5", "VRAI", "09/03/2026"]


def test_that_choices_with_an_accent_stand_beside_those_without(french: QApplication) -> None:
    names = [name for _, name in in_order(["due", "customer", "width", "thickness"])]
    assert names == ["Client", "Échéance", "Épaisseur", "Largeur"]


def test_that_lost_work_is_told_with_a_french_day(french: QApplication, qtbot) -> None:
    found = Recovery(Path("a.cork"), "a", datetime(2026, 9, 8, 14, 30), 1, False)
    dialog = RecoveryDialog([found])
    qtbot.addWidget(dialog)
    assert "du mar. 8 sept. 14:30, avec 1 étape" in [label.text() for label in dialog.findChildren(QLabel)]


def test_that_the_keys_of_the_matrix_are_those_of_a_french_keyboard(french: QApplication) -> None:
    assert {"Entrée", "Suppr", "Échap"} <= {keys for keys, _ in matrix_keys()}


@pytest.mark.parametrize(
    ("read", "shown"),
    [
        ("2025-04-02 00:00:00", "02/04/2025"),
        ("2025-04-02 14:30:00", "02/04/2025 14:30"),
        ("-4.5", "-4,5"),
        ("1.234", "1.234"),
        ("24.12.2026", "24.12.2026"),
        ("asap", "asap"),
    ],
)
def test_that_what_was_read_is_shown_as_french_writes_it(french: QApplication, read: str, shown: str) -> None:
    assert shown_read(read) == shown
