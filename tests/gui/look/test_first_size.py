"""A window shows whole on the screen it comes up on, a small one too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from gui import look
from gui.look.first_size import TITLE_BAR, size_on

WANTED, LEAST = QSize(1360, 800), QSize(880, 480)


@pytest.mark.parametrize(("room", "size"), [
    (QSize(1362, 728), QSize(1360, 728)),
    (QSize(1276, 680), QSize(1276, 680)),
    (QSize(1916, 1040), WANTED),
    (QSize(640, 400), LEAST),
])  # fmt: skip
def test_that_a_window_is_as_large_as_wanted_where_the_screen_shows_it(room: QSize, size: QSize) -> None:
    assert size_on(room, WANTED, LEAST) == size


def test_that_a_window_fits_under_its_title_bar(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    look.fit_screen(window, QSize(99_999, 99_999))
    assert window.height() == window.screen().availableSize().height() - TITLE_BAR
