"""The options that name a database: orders out of a query, a wave of offers into a table."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.told import say
from core.errors import FileProblem
from core.language import counted, mark, tr

if TYPE_CHECKING:
    from core.offers import Wave

URL = mark(
    "postgresql://user@host/name, sqlite:///file.db, or env:NAME for a variable of the environment that holds it"
)


def add_database(parser: argparse.ArgumentParser) -> None:
    """The options by which rows come from a database."""
    parser.add_argument("--database", metavar="URL", help=tr("read the rows of a query: {url}", url=tr(URL)))
    parser.add_argument("--query", metavar="SQL", help=tr("the query; its columns are found like those of a book"))


def add_table(parser: argparse.ArgumentParser) -> None:
    """The options by which a wave goes into a database."""
    told = tr("add the offers to a table as well: {url}", url=tr(URL))
    parser.add_argument("--database", metavar="URL", help=told)
    parser.add_argument("--table", metavar=tr("NAME"), default="offers", help=tr("which table (offers)"))


@contextmanager
def book_of(args: argparse.Namespace) -> Iterator[Path]:
    """The book that is named, or the rows of the query as one, for as long as it is read."""
    if args.database is None and args.query is None and args.book is not None:
        yield args.book
        return
    if args.database is None or args.query is None or args.book is not None:
        raise FileProblem(tr("Name either a BOOK, or a --database together with a --query."))
    from core.files.database import queried_book, shown_url

    say(tr("Asking {database}.", database=shown_url(args.database)))
    with queried_book(args.database, args.query) as path:
        yield path


def write_into_table(wave: Wave, reasons: dict[tuple[str, str], str], url: str, table: str) -> None:
    """Add the offers of a wave to a table."""
    from core.files.database import shown_url, write_offers_table

    made, rules = datetime.now().replace(microsecond=0), wave.network.shop.offering
    write_offers_table(url, table, [
        {
            "made": made, "order_id": one.order, "producer": one.producer, "rounds_left": rules.rounds,
            "acceptance": one.acceptance, "expected_value": one.expected_value,
            "reason": reasons[one.order, one.producer],
        }
        for one in wave.score.offers
    ])
    say(counted(
        "{n} offers were added to the table {table} of {database}.",
        "{n} offers were added to the table {table} of {database}.", len(wave.score.offers), table=table,
        database=shown_url(url),
    ))  # fmt: skip
