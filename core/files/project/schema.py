"""The tables of a project file, its version, and the way from older versions to this one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

APPLICATION_ID = int.from_bytes(b"CoRk")
"""Stands in the header of every project file, so that the file is known for what it is whatever its name."""
VERSION = 2
"""2 knows how offers are judged (`offering`) and when they expire; what a file of version 1 lacks has its default."""

TABLES = {
    # Facts about the file: its save_id, the one it replaced, the finger of the history, a checksum of everything else.
    "meta": ("key TEXT PRIMARY KEY", "value TEXT"),
    # Number 0 is the project as it stands. A done step leads back to the project before it, an undone one forward to
    # its own: each stands once, and leads away from the project as it stands.
    "step": ("number INTEGER PRIMARY KEY", "name TEXT", "time TEXT", "cost REAL", "head TEXT"),
    # Rows that a step changes: the JSON text of the row, or NULL where it is gone.
    "change": ("step INTEGER", "scenario TEXT", "table_name TEXT", "id TEXT", "data TEXT"),
}

Migration = Callable[[sqlite3.Connection], None]
MIGRATIONS: dict[int, Migration] = {1: lambda database: None}
"""For each older version, what makes a file of the next version of it, in memory."""


def create_tables(database: sqlite3.Connection) -> None:
    """Make an empty database a project file of this version."""
    for table, columns in TABLES.items():
        database.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def migrate(database: sqlite3.Connection, version: int, migrations: Mapping[int, Migration]) -> None:
    """Bring a database that was read from an older version up to this one."""
    for number in range(version, VERSION):
        migrations[number](database)
    database.execute(f"PRAGMA user_version = {VERSION}")


def holds_only_tables(database: sqlite3.Connection) -> bool:
    """Whether there are no triggers, views or virtual tables, which have no page of their own."""
    return bool(database.execute("SELECT count(*) FROM sqlite_master WHERE rootpage = 0").fetchone() == (0,))


def is_as_expected(database: sqlite3.Connection) -> bool:
    """Whether there are our tables with our columns, none of them generated, and nothing else."""
    found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return bool(found == [(table,) for table in sorted(TABLES)] and all(
        [(name, hidden) for _, name, _, _, _, _, hidden in database.execute(f"PRAGMA table_xinfo({table})")]
        == [(column.partition(" ")[0], 0) for column in columns]
        for table, columns in TABLES.items()
    ))
