"""The best values known, from the table `best_known.csv` beside an instance."""

from __future__ import annotations

import csv
from pathlib import Path

VALUES = ("best_value", "soft_best_found", "best_known_splits", "optimum")
"""The columns a value may stand in, by family."""


def best_known(path: Path, **columns: str) -> float | None:
    """The best value of the instance whose row has the file's name and these columns; None where none is listed."""
    table = path.resolve().parent / "best_known.csv"
    if not table.is_file():
        return None
    with table.open(encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows):
            is_file = row.get("file") in (path.name, path.stem)
            if is_file and all(_equal(row.get(name), value) for name, value in columns.items()):
                return _number(next((row[name] for name in VALUES if row.get(name)), ""))
    return None


def best_known_above(family: str, path: Path) -> float | None:
    """The best value of an exchange file: from the table beside it, or that of `benchmarks` in a folder above."""
    places = [path, *(folder / "benchmarks" / family / path.name for folder in path.resolve().parents)]
    return next((value for place in places if (value := best_known(place)) is not None), None)


def best_known_of_folder(path: Path, column: str) -> float | None:
    """The best value of an instance in a table that names it with its folder (`chu1997/a05100`) and stands beside the
    file or in the folder above; None where none is listed."""
    path = path.resolve()
    for folder in (path.parent, path.parent.parent):
        table = folder / "best_known.csv"
        if table.is_file():
            names = (path.name, path.stem, f"{path.parent.name}/{path.name}", f"{path.parent.name}/{path.stem}")
            with table.open(encoding="utf-8-sig", newline="") as rows:
                for row in csv.DictReader(rows):
                    if row.get("file") in names:
                        return _number(row.get(column) or "")
    return None


def _equal(found: str | None, asked: str) -> bool:
    """Whether two cells say the same; numbers by value, so that 0.20 is 0.2."""
    return found == asked or (_number(found or "") is not None and _number(found or "") == _number(asked))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
