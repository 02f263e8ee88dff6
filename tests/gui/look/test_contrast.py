"""Contrast of all that is read, in both themes: 4.5:1 for text, 3:1 for what is greyed out and for signs: WCAG 2.2,
1.4.3 and 1.4.11."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from gui import look
from gui.gantt.colouring import _categories, _scale
from gui.matrix.painter import MatrixPainter
from tests.gui.conftest import SAMPLES
from tests.gui.every_window import DIALOGS
from tests.gui.walking import settle
from tests.gui.walking_by_keyboard import contrast, dull

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

themes = pytest.mark.parametrize("colours", [pytest.param(look.LIGHT, id="light"), pytest.param(look.DARK, id="dark")])
every_theme = pytest.mark.parametrize("theme", ["light", "dark"])
INKS = ("text", "muted", "accent", "conflict", "warning", "good")
GROUNDS = ("window", "surface", "raised", "row_even", "row_odd", "selection")


@themes
def test_that_every_ink_can_be_read_on_every_ground(colours: look.Colours) -> None:
    pairs = {(ink, ground): contrast(getattr(colours, ink), getattr(colours, ground))
             for ink in INKS for ground in GROUNDS}  # fmt: skip
    assert {pair: round(found, 2) for pair, found in pairs.items() if found < 4.5} == {}


@themes
def test_that_the_palette_can_be_read_and_what_is_greyed_out_is_still_seen(colours: look.Colours) -> None:
    made, role, group = look.palette(colours), QPalette.ColorRole, QPalette.ColorGroup
    pairs = [(role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
             (role.ButtonText, role.Button), (role.ToolTipText, role.ToolTipBase), (role.Link, role.Base),
             (role.LinkVisited, role.Base), (role.PlaceholderText, role.Base),
             (role.HighlightedText, role.Highlight)]  # fmt: skip
    for ink, ground in pairs:
        assert contrast(made.color(group.Active, ink), made.color(group.Active, ground)) >= 4.5, ink
        assert contrast(made.color(group.Disabled, ink), made.color(group.Disabled, ground)) >= 3.0, ink


@themes
def test_that_the_ring_and_the_signs_stand_out_from_every_ground(colours: look.Colours) -> None:
    for ground in GROUNDS:
        signs = (colours.accent, colours.conflict, colours.muted, colours.now)
        assert min(contrast(sign, getattr(colours, ground)) for sign in signs) >= 3.0, ground
    assert contrast(colours.on_accent, colours.accent) >= 4.5  # the ring inside a primary button, and its text


@themes
def test_that_words_on_bars_can_be_read_in_every_colouring(colours: look.Colours) -> None:
    bars = [*_scale(colours), *_categories(colours)[:11]]
    assert min(contrast(colours.bar_text, bar) for bar in bars) >= 4.5


@every_theme
def test_that_figures_can_be_read_on_every_heat_of_the_matrix(qapp: QApplication, theme: look.Theme) -> None:
    look.apply(qapp, theme)
    painter = MatrixPainter()
    found = [contrast(ink, heat) for ink, heat in zip(painter.inks, painter.heats, strict=True)]
    assert min(found) >= 4.5


@every_theme
@pytest.mark.parametrize("sample", sorted(path.stem for path in SAMPLES.glob("*.json")))
def test_that_what_a_window_shows_can_be_read(qapp: QApplication, make_window, theme, sample: str) -> None:
    look.apply(qapp, theme)
    window = make_window()
    window.documents.open_file(str(SAMPLES / f"{sample}.json"))
    for name in [name for name, dock in window.docks.docks.items() if not dock.isHidden()]:
        window.docks.show(name)
        settle(20)
        assert (name, dull(window)) == (name, [])


@every_theme
def test_that_what_dialogs_show_can_be_read(qapp: QApplication, make_window, theme, tmp_path: Path) -> None:
    look.apply(qapp, theme)
    window = make_window()
    window.documents.open_file(str(SAMPLES / "cork-factory.json"))
    for name in ("settings", "wizard 1", "wizard 3", "pages", "export", "register", "about", "recovery", "keyboard"):
        dialog = DIALOGS[name](window, tmp_path)
        dialog.show()
        settle(20)
        assert (name, dull(dialog)) == (name, [])
        dialog.close()
