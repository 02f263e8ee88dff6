"""A book handed from one process to another, in pieces: neither end is held up for long by a large one."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from core.errors import FileProblem
from core.files.intake.book import Book, Row, Sheet
from core.files.intake.progress import Tell, counted, untold
from core.language import tr

CELLS = 4_000
"""Cells in one piece: some milliseconds of work."""


def keep_book(told: Book | str, place: Path) -> None:
    """Write a book, or a sentence about it, into a file."""
    with place.open("wb") as file:
        pickler = pickle.Pickler(file)
        if isinstance(told, str):
            pickler.dump(told)
            return
        pieces = [(place, list(_pieces(sheet))) for place, sheet in enumerate(told.sheets)]
        bare = replace(told, sheets=tuple(replace(sheet, rows={}) for sheet in told.sheets))
        pickler.dump(bare)
        pickler.dump([place for place, found in pieces for _ in found])
        for _, found in pieces:
            for piece in found:
                pickler.dump(piece)


def _pieces(sheet: Sheet) -> Iterator[dict[int, Row]]:
    rows, width = iter(sheet.rows.items()), max(1, max(map(len, sheet.rows.values()), default=1))
    while piece := dict(islice(rows, max(1, CELLS // width))):
        yield piece


def load_book(place: Path, is_unwanted: Callable[[], bool] = bool, tell: Tell = untold) -> Book | str:
    """The book, or the sentence, in a file our own process wrote. Raises FileProblem where it is wanted no more."""
    with place.open("rb") as file:
        unpickler = pickle.Unpickler(file)
        told: Book | str = unpickler.load()
        if isinstance(told, str):
            return told
        rows: list[dict[int, Row]] = [{} for _ in told.sheets]
        for sheet in counted(unpickler.load(), tell, 1):
            if is_unwanted():
                raise FileProblem(tr("Reading {path} was cancelled.", path=told.name))
            rows[sheet].update(unpickler.load())
    return replace(told, sheets=tuple(replace(one, rows=rows[n]) for n, one in enumerate(told.sheets)))
