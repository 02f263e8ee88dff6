"""Rows of a query, and the same as a book that the intake reads like any other: columns by header, every row with a
status."""

from __future__ import annotations

import contextlib
import csv
import tempfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from core.errors import FileProblem
from core.files.database.connecting import connected
from core.language import tr, whole

MOST_ROWS = 1_000_000
"""A query with more rows is none for orders."""
BOOK = "query.csv"


class QueriedRows(NamedTuple):
    """The columns of a query's result, and its rows."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


def read_query(url: str, query: str) -> QueriedRows:
    """The rows that a query gives; what it changes is undone. Raises FileProblem with the reason."""
    found: list[QueriedRows] = []
    with contextlib.suppress(_UndoneError), connected(url) as connection:
        result = connection.exec_driver_sql(query)
        if not result.returns_rows:
            raise FileProblem(tr("The query gives no rows; it must be one that selects some."))
        rows = [tuple(row) for row in result.fetchmany(MOST_ROWS + 1)]
        found.append(QueriedRows(tuple(result.keys()), rows))
        raise _UndoneError
    if len(found[0].rows) > MOST_ROWS:
        raise FileProblem(tr("The query gives more than {most} rows.", most=whole(MOST_ROWS)))
    return found[0]


class _UndoneError(Exception):
    """Leaves the transaction without keeping anything of it."""


@contextlib.contextmanager
def queried_book(url: str, query: str) -> Iterator[Path]:
    """The rows of a query as a book, for as long as it is open."""
    result = read_query(url, query)
    if not result.rows:
        raise FileProblem(tr("The query gives no rows."))
    with tempfile.TemporaryDirectory(prefix="corkboard-") as folder:
        path = Path(folder) / BOOK
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(result.columns)
            writer.writerows([_text(value) for value in row] for row in result.rows)
        yield path


def _text(value: Any) -> str:
    """A value as the intake reads it beyond doubt: dates from the year on, numbers with a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)
