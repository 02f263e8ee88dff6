"""How full every row of a plan is over its whole length, as a small image: one pass over the bars, whatever their
number."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from gui.gantt.picture import Picture
from gui.look import Colours


def shares(picture: Picture, bounds: tuple[float, float], columns: int, chosen: np.ndarray | None = None) -> np.ndarray:
    """For each row and each of so many equal columns of time the share that bars cover, 0 to 1, shape (rows, columns);
    of the bars of a mask where one is given."""
    bars, (first, last) = picture.bars, bounds
    mask = slice(None) if chosen is None else chosen
    scale = columns / (last - first)
    begin, end = (np.clip((times[mask] - first) * scale, 0, columns) for times in (bars.start, bars.end))
    # The length covered left of each column's edge is a sum of ramps; its differences are the shares.
    ramps = np.zeros((len(picture.rows), columns + 2))
    for place, sign in ((begin, 1.0), (end, -1.0)):
        whole = place.astype(int)
        np.add.at(ramps, (bars.row[mask], whole), sign * (1 - (place - whole)))
        np.add.at(ramps, (bars.row[mask], whole + 1), sign * (place - whole))
    return np.clip(np.cumsum(ramps, axis=1)[:, :columns], 0.0, 1.0)


def in_lines(rows: np.ndarray, height: int) -> np.ndarray:
    """Rows as lines of pixels, shape (height, columns): several rows share a line where there are more rows than lines,
    else a row has several, with an empty line between rows where they are three or more."""
    count = len(rows)
    if not count:
        return np.zeros((height, rows.shape[1]))
    if count > height:
        edges = np.arange(height) * count // height
        sizes = np.diff(np.append(edges, count))
        return np.add.reduceat(rows, edges, axis=0) / sizes[:, None]
    row_of = np.arange(height) * count // height
    lines = rows[row_of]
    if height // count >= 3:
        lines[np.append(row_of[1:] != row_of[:-1], True)] = 0.0
    return lines


def density_image(picture: Picture, late: np.ndarray, size: tuple[int, int], colours: Colours) -> QImage:
    """All bars, and in another colour those of a mask, in (width, height) pixels over the whole bounds of the plan."""
    columns, height = size
    covered = in_lines(shares(picture, picture.bounds, columns), height)[..., None]
    behind = in_lines(shares(picture, picture.bounds, columns, late), height)[..., None]
    ground, bar, red = (_rgb(name) for name in (colours.surface, colours.changeover, colours.conflict))
    mixed = ground + (bar - ground) * covered + (red - bar) * np.minimum(behind, covered)
    pixels = np.full((height, columns, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(mixed, 0, 255).astype(np.uint8)
    return QImage(pixels.data, columns, height, 4 * columns, QImage.Format.Format_RGBA8888).copy()


def _rgb(name: str) -> np.ndarray:
    colour = QColor(name)
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)
