"""How wide the columns of a list are, and how large its letters: the largest that fit."""

from __future__ import annotations

import re
from dataclasses import replace

from gui.printing.listing import Listing
from gui.printing.paper import JOINTS, MEASURED, MM, Type

PAD = 1.6 * MM
SMALLEST = 6.5
"""Points below which no list is set; its columns are broken rather."""
BREAKS = re.compile(rf"[ \r\n]|{JOINTS.pattern}")
"""Where a word may end: at blanks, and after signs that join words (not within numbers)."""
MOST_OF_WORD = 60
"""Letters that are measured of a word."""
LONGEST_WORD = 30 * MM
"""Words up to that width are not broken while smaller letters may help."""
NARROWEST, AIRY = 120 * MM, 1.35
"""A list is at least so wide, and has at most so many times the width that it needs: what belongs together is read
together."""
NOTE = 0.8
"""Size of the second line of a cell against the first."""


def fitted(listing: Listing, room: float) -> tuple[Listing, list[float]]:
    """The list in the largest letters that fit the width, down to the smallest, and the widths of its columns."""
    points = listing.points
    while True:
        shown = replace(listing, points=points)
        natural = _natural(shown)
        least = [min(width, word) if one.grows else width
                 for one, width, word in zip(listing.columns, natural, _words(shown), strict=True)]  # fmt: skip
        if sum(least) <= room or points <= SMALLEST:
            return shown, _shared(shown, natural, least, room)
        points = max(SMALLEST, points - 0.5)


def _natural(listing: Listing) -> list[float]:
    """How wide each column would be with nothing broken."""
    kinds = (Type(listing.points), Type(listing.points, True), Type(listing.points * NOTE))
    head = Type(listing.points * 0.85, True)
    widths = [max([column.least * MM - 2 * PAD, *map(head.width, column.title.split())]) for column in listing.columns]
    for place, text, strength in _texts(listing):
        kind = kinds[strength]
        widths[place] = max([widths[place], *(kind.width(line[:MEASURED]) for line in text.splitlines())])
    return [width + 2 * PAD + 1 for width in widths]


def _words(listing: Listing) -> list[float]:
    """How wide each column is at least for words not to be broken, but for very long ones."""
    kinds = (Type(listing.points), Type(listing.points, True), Type(listing.points * NOTE))
    head = Type(listing.points * 0.85, True)
    words: list[dict[tuple[str, int], None]] = [{} for _ in listing.columns]
    for place, text, strength in _texts(listing):
        words[place].update(dict.fromkeys((word, strength) for word in BREAKS.split(text)))
    found = []
    for column, some in zip(listing.columns, words, strict=True):
        wide = [kinds[strength].width(word[:MOST_OF_WORD]) for word, strength in some]
        longest = min(max(wide, default=0.0), LONGEST_WORD)
        found.append(max([longest, *map(head.width, column.title.split())]) + 2 * PAD + 1)
    return found


def _texts(listing: Listing) -> dict[tuple[int, str, int], None]:
    """The different texts of each column: its place, the text, and 0, 1 or 2 for plain, strong or small."""
    rows = (row for group in listing.groups for row in group.rows)
    found: dict[tuple[int, str, int], None] = {}
    for row in rows:
        for place, cell in enumerate(row):
            found[place, cell.text, int(cell.is_strong)] = None
            if cell.note:
                found[place, cell.note, 2] = None
    return found


def _shared(listing: Listing, natural: list[float], least: list[float], room: float) -> list[float]:
    """Widths that fill the room: what is left over goes to the columns that grow, what lacks is taken from them."""
    growing = [place for place, one in enumerate(listing.columns) if one.grows] or list(range(len(natural)))
    if sum(natural) <= room:
        whole = min(room, max(NARROWEST, AIRY * sum(natural)))
        more = (whole - sum(natural)) / max(1, len(growing))
        return [width + (more if place in growing else 0.0) for place, width in enumerate(natural)]
    if sum(least) > room:  # the smallest letters are too large: all columns are broken
        return [width * room / sum(least) for width in least]
    return _poured(natural, least, growing, room - sum(least))


def _poured(natural: list[float], least: list[float], growing: list[int], left: float) -> list[float]:
    widths, open_ones = list(least), set(growing)
    while left > 1 and open_ones:
        share = left / len(open_ones)
        for place in sorted(open_ones):
            given = min(share, natural[place] - widths[place])
            widths[place] += given
            left -= given
        open_ones = {place for place in open_ones if natural[place] - widths[place] > 1}
    return widths
