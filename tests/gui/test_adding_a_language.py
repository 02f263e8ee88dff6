"""A language is one file: put among the others it is offered, spoken by core and window, and English where it lacks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

import core.language.active as active
import gui.language
import tests.languages
from core.language import counted, day, number, own_name, tr
from gui.dialogs.settings.look_page import LookPage
from gui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>Actions</name>
<message><source>&amp;Redo</source><translation>&amp;Wiederholen</translation></message>
<message><source>&amp;Undo</source><translation type="unfinished"></translation></message>
</context>
<context><name>core.evaluate</name>
<message><source>{order} is not in the plan.</source><translation>{order} ist nicht im Plan.</translation></message>
<message numerus="yes"><source>{n} lots</source>
<translation><numerusform>{n} Los</numerusform><numerusform>{n} Lose</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """A program that has a German file besides its own, and speaks it."""
    folder = tmp_path / "languages"
    shutil.copytree(active.FOLDER, folder, ignore=shutil.ignore_patterns("*.qm"))
    (folder / "de.ts").write_text(GERMAN, "utf-8")
    for module in (active, gui.language, tests.languages):
        monkeypatch.setattr(module, "FOLDER", folder)
    active.available.cache_clear()
    tests.languages.compile_languages()
    gui.language.speak(qapp, "de")
    yield qapp
    gui.language.speak(qapp, "en")
    active.available.cache_clear()
    active._catalogue_of.cache_clear()


def test_that_a_language_is_there_as_soon_as_its_file_is(german: QApplication, qtbot) -> None:
    page = LookPage(Preferences())
    qtbot.addWidget(page)
    assert [page.language.itemText(row) for row in range(1, page.language.count())] == [
        "English", "Deutsch", "Français"
    ]  # fmt: skip


def test_that_core_speaks_it_and_english_where_it_lacks(german: QApplication) -> None:
    assert tr("{order} is not in the plan.", order="A") == "A ist nicht im Plan."
    assert [counted("{n} lot", "{n} lots", n) for n in (1, 1200)] == ["1 Los", "1.200 Lose"]
    assert tr("There is no order {order}.", order="A") == "There is no order A."


def test_that_qt_speaks_it_and_english_where_it_lacks(german: QApplication) -> None:
    said = [QCoreApplication.translate("Actions", text) for text in ("&Redo", "&Undo", "&Save")]
    assert said == ["&Wiederholen", "&Undo", "&Save"]


def test_that_its_numbers_and_days_are_its_own(german: QApplication) -> None:
    assert (number(1234.5), day(date(2026, 9, 8)), own_name("de")) == ("1.234,50", "Di. 8 Sept.", "Deutsch")
