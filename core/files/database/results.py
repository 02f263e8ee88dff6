"""Results back into a database: a wave of offers as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from core.errors import FileProblem
from core.files.database.connecting import connected
from core.language import tr

COLUMNS = {
    "made": datetime, "order_id": str, "producer": str, "rounds_left": int, "acceptance": float,
    "expected_value": float, "reason": str,
}
"""The columns of the table of offers, which is made where it is missing; further ones of an older table stay empty."""


def write_offers_table(url: str, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add offers to a table, all or none. Raises FileProblem with the reason."""
    if not table:
        raise FileProblem(tr("The table needs a name."))
    with connected(url) as connection:
        import sqlalchemy as sql

        kinds = {datetime: sql.DateTime, str: sql.Text, int: sql.Integer, float: sql.Float}
        there = sql.inspect(connection)
        schema, _, name = table.rpartition(".")
        if there.has_table(name, schema=schema or None):
            known = {column["name"] for column in there.get_columns(name, schema=schema or None)}
            if missing := [column for column in COLUMNS if column not in known]:
                raise FileProblem(
                    tr("The table {table} lacks the columns {columns}.", table=table, columns=", ".join(missing))
                )
        columns: list[Any] = [sql.Column(column, kinds[kind]) for column, kind in COLUMNS.items()]
        target = sql.Table(name, sql.MetaData(), *columns, schema=schema or None)
        target.create(connection, checkfirst=True)
        if rows:
            connection.execute(sql.insert(target), [dict(row) for row in rows])
