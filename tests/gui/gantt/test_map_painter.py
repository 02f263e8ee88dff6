"""The colours of prices, and where on the rows they lie."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from core.edit import Piece, drop_map
from core.model import Calendar, Scenario, Table
from gui.gantt.map_painter import MapPainter
from gui.gantt.picture import picture_of
from gui.gantt.price_scale import SHADES, scale, shades
from gui.gantt.viewport import Viewport
from gui.look.colours import DARK, LIGHT, Colours
from tests.builders import lot, machine, order, scenario, shop

MIDDLE = SHADES // 2


def test_that_no_difference_is_in_the_middle_and_dearer_is_further() -> None:
    found = shades(np.array([-50.0, -0.5, 0.0, 0.5, 50.0, 5000.0]), 1.0).astype(int)
    assert found[2] == MIDDLE
    assert sorted(found) == found.tolist()
    assert found[-1] == SHADES - 1


def test_that_a_cent_gained_and_a_thousand_lost_are_both_told_from_nothing() -> None:
    gain, loss = shades(np.array([-0.01, 1000.0]), 1.0).astype(int)
    assert gain <= MIDDLE - 15
    assert loss == SHADES - 1


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_that_cheaper_is_blue_and_dearer_is_orange(colours: Colours) -> None:
    red, blue = scale(colours)[:, 0], scale(colours)[:, 2]
    assert blue[0] > red[0] + 60
    assert all(red[MIDDLE + 60 :] > blue[MIDDLE + 60 :] + 40)


# Where they lie


def closed_at_night(due: int = 600) -> Scenario:
    """X from 9:00 to 10:00 may go to M1, which works from 6:00 to 18:00 and has A from 12:00 to 14:00, not to M2."""
    days = Calendar("days", (((360, 1080),),) * 7)
    machines = [machine("M1", calendar="days"), machine("M2", rates={"29x30": 1000.0})]
    the_shop = shop([order("X", due=due), order("A", 2000, due=840)], machines, calendars=Table([days]))
    lots = [lot("x", "X", "M1", 1000, 540, 600, "resource"), lot("a", "A", "M1", 2000, 720, 840, "start")]
    return scenario(the_shop, *lots)


def painted(due: int = 600) -> QImage:
    """The map of X, which is due then, over a day in 1,440 by 80 pixels, on nothing."""
    the_scenario = closed_at_night(due)
    picture = picture_of(the_scenario)
    view = Viewport(1440, 80, 2, 0.0, 1.0)
    image = QImage(view.width, view.height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    leaving = picture.bars.of(["x"])
    MapPainter(drop_map(the_scenario, Piece("x", "X"), step=1), picture, leaving, LIGHT).paint(painter, view)
    painter.end()
    return image


def alpha(image: QImage, minute: int, y: int) -> int:
    """How strongly a pixel is painted."""
    return image.pixelColor(minute, y).alpha()


def test_that_the_strip_is_at_the_foot_of_the_row_and_the_tint_above() -> None:
    image = painted()
    assert alpha(image, 450, 36) > 230
    assert 20 < alpha(image, 450, 15) < 60


def test_that_closed_time_keeps_its_shading() -> None:
    image = painted()
    assert alpha(image, 1200, 15) == 0
    assert 0 < alpha(image, 1200, 36) < 100


def test_that_no_tint_lies_over_the_bars() -> None:
    image = painted()
    assert alpha(image, 780, 15) == 0


def test_that_a_row_that_is_refused_has_no_prices() -> None:
    image = painted()
    assert not any(alpha(image, x, y) for x in range(0, 1440, 40) for y in range(41, 80))


def test_that_where_there_is_no_room_there_is_no_strip_but_a_hatch() -> None:
    image = painted()
    assert alpha(image, 660, 36) == 0 or image.pixelColor(660, 36) == image.pixelColor(660, 15)
    assert any(alpha(image, x, 15) for x in range(675, 719))


def test_that_cheaper_is_told_from_dearer_without_colours() -> None:
    image = painted(due=1080)
    cheaper, dearer = ({image.pixelColor(x, 36).lightness() for x in range(*span)} for span in ((900, 940), (400, 440)))
    assert max(cheaper) - min(cheaper) > 40
    assert max(dearer) - min(dearer) <= 12
