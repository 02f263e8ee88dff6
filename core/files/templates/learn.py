"""Teach by example: from a few cells of last week's filled schedule to a spec; nothing is written into that file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from core.errors import InvalidInput, Problem
from core.files.templates.book import Book
from core.files.templates.example import SLOT, Example, Place, checked, example_of
from core.files.templates.export import open_template
from core.files.templates.learn_cards import learn_cards
from core.files.templates.learn_grid import learn_days, learn_grid, learn_turned
from core.files.templates.learn_lanes import learn_lanes
from core.files.templates.learn_list import learn_list
from core.files.templates.spec import Layout, SheetSpec, Spec
from core.language import mark, tr
from core.model import Order

ORDER = mark("Point at the order number of the first lot (job.of).")
MACHINE = mark("Point at the name of the first machine (machine.code).")
FIRST_SLOT = mark("Point at the first slot of the first machine.")
BAR = mark("Point at a bar: the cell with its order number (job.of).")
NEEDED: Mapping[Layout, Mapping[str, str]] = {
    "list": {"job.of": ORDER},
    "cards": {"job.of": ORDER},
    "lanes": {"job.of": ORDER, "machine.code": MACHINE},
    "grid": {"job.of": BAR, "machine.code": MACHINE, SLOT: FIRST_SLOT},
    "turned": {"job.of": BAR, "machine.code": MACHINE, SLOT: FIRST_SLOT},
    "days": {"job.of": mark("Point at the number of the first order (job.of)."),
             SLOT: mark("Point at the first slot of the first order.")},
}  # fmt: skip
"""What must be pointed at for each layout, and the sentence that asks for it."""
ONE_SHEET: Mapping[Layout, Callable[[Example], SheetSpec]] = {
    "list": learn_list, "grid": learn_grid, "turned": learn_turned, "days": learn_days, "lanes": learn_lanes,
}  # fmt: skip


@dataclass(frozen=True)
class Arranged:
    """How a schedule is laid out; how many minutes a slot has, and at which minute of the day the first begins, None
    where their header says so."""

    layout: Layout = "list"
    minutes: int | None = None
    begin: int | None = None


LIST = Arranged()


def learn(path: Path | str, sheet: str, examples: Mapping[str, str], machines: Iterable[str], *,
          orders: Mapping[str, Order] | None = None, arranged: Arranged = LIST) -> Spec:  # fmt: skip
    """The spec of a schedule in use. `examples` name cells of the first lot, and of the first machine's title where
    lots are grouped: {"A6": "machine.code", "B7": "job.of", "H7": "job.qty"}; in a grid, cells of one bar, and
    {"D7": "slot"} for the first slot; a value may be a text with tokens. Machines are known by their names, texts and
    colours of bars by the `orders`; how far lots, machines, slots and all of it reach is seen from the cells.

    Raises InvalidInput with every cell that makes no sense.
    """
    book = _opened(Path(path))
    if sheet not in book.sheets or arranged.layout not in NEEDED:
        said = tr("There is no sheet {sheet} in {path}.", sheet=sheet, path=path)
        raise InvalidInput([Problem("", "", "sheet", said)])
    cells = checked(sheet, examples, NEEDED[arranged.layout])
    names = tuple(machines)
    if arranged.layout == "cards":
        return Spec(tuple(learn_cards([*_examples(book, sheet, cells, names, orders)])))
    example = example_of(book.sheets[sheet], cells, names, orders)
    return Spec((ONE_SHEET[arranged.layout](replace(example, minutes=arranged.minutes, begin=arranged.begin)),))


def _opened(path: Path) -> Book:
    """The workbook, which is opened once for all clicks of a lesson as long as the file stays the same."""
    try:
        known = path.stat()
    except OSError:
        return open_template(path)  # which says what is wrong
    return _known(path, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=1)
def _known(path: Path, _changed: int, _size: int) -> Book:
    return open_template(path)


def _examples(book: Book, first: str, cells: Mapping[Place, str], machines: tuple[str, ...],
              orders: Mapping[str, Order] | None) -> Iterable[Example]:  # fmt: skip
    """The sheet that was pointed into, and all others that may be of the same kind."""
    for name in (first, *(one for one in book.sheets if one != first)):
        yield example_of(book.sheets[name], cells, machines, orders)
