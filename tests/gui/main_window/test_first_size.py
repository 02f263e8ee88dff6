"""The first window shows whole on the screen it comes up on, a small one too."""

from __future__ import annotations

from PySide6.QtCore import QSize

from gui.main_window.window import FIRST_SIZE, FRAME, SMALLEST, TITLE_BAR, size_on


def test_that_the_first_window_fits_under_its_title_bar_on_a_small_screen() -> None:
    assert size_on(QSize(1366, 768)) == QSize(1360, 768 - TITLE_BAR)
    assert size_on(QSize(1280, 720)) == QSize(1280 - FRAME, 720 - TITLE_BAR)


def test_that_the_first_window_is_as_large_as_wanted_on_a_large_screen() -> None:
    assert size_on(QSize(1920, 1080)) == QSize(*FIRST_SIZE)


def test_that_the_first_window_is_never_smaller_than_its_contents() -> None:
    assert size_on(QSize(640, 400)) == QSize(*SMALLEST)
