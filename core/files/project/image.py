"""A history as the bytes of a SQLite database, and back. The disk is not touched here, and SQLite never touches it.

Reading trusts nothing: the header, SQLite's own check, the tables, our checksum and every row must be as we write them.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from core import __version__
from core.edit import History, Step
from core.errors import FileProblem
from core.files.project import schema
from core.files.project.applying import NONSENSE, Applying
from core.files.project.change import Change, RowChange, change_between
from core.files.rows import Counting, Watch, unwatched
from core.language import tr
from core.model import Project

MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Image:
    """What a project file holds: the history, the ids of this state of the file and of the one before, the version."""

    history: History
    save_id: str
    replaces: str = ""
    version: int = schema.VERSION


def to_bytes(image: Image) -> bytes:
    """The bytes of a project file."""
    history = image.history
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        schema.create_tables(database)
        database.execute("BEGIN")
        now = Step("", datetime.now(), history.project, history.start_cost)
        _put_step(database, 0, now, change_between(None, history.project))
        for number, step in enumerate(history.steps, 1):
            before, after = history.at(number - 1), step.project
            way = (after, before) if number <= history.finger else (before, after)
            _put_step(database, number, step, change_between(*way))
        facts = {"save_id": image.save_id, "replaces": image.replaces, "finger": str(history.finger)}
        database.executemany("INSERT INTO meta VALUES (?, ?)", {**facts, "program": __version__}.items())
        database.execute("INSERT INTO meta VALUES ('checksum', ?)", (_checksum(database),))
        database.execute("COMMIT")
        return database.serialize()


def _put_step(database: sqlite3.Connection, number: int, step: Step, change: Change) -> None:
    head = json.dumps(change.head, separators=(",", ":"))
    name = step.name.encode(errors="replace").decode()
    database.execute(
        "INSERT INTO step VALUES (?, ?, ?, ?, ?)", (number, name, step.when.isoformat(), step.cost, head)
    )
    database.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?)", ((number, *row) for row in change.rows))


def from_bytes(data: bytes, path: object, migrations: Mapping[int, schema.Migration] = schema.MIGRATIONS,
               watch: Watch = unwatched) -> Image:  # fmt: skip
    """What a project file holds. Raises FileProblem, with the reason, where it is not whole and ours."""
    version = _version(data, path)
    try:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            database.deserialize(data)
            if not _is_whole(database):
                raise ValueError("the checksum differs")
            schema.migrate(database, version, migrations)
            if not schema.is_as_expected(database):
                raise ValueError("the tables differ")
            return _read(database, version, watch)
    except (sqlite3.Error, *NONSENSE) as error:
        raise FileProblem(
            tr("{path} is damaged, so it was not opened; it was left as it is. Use a backup copy of it.", path=path)
        ) from error


def _version(data: bytes, path: object) -> int:
    if not data:
        raise FileProblem(tr("{path} is empty.", path=path))
    if not data.startswith(MAGIC):
        raise FileProblem(tr("{path} is no Corkboard project.", path=path))
    if data[68:72] != schema.APPLICATION_ID.to_bytes(4):
        raise FileProblem(tr("{path} is a database of another program, not a Corkboard project.", path=path))
    version = int.from_bytes(data[60:64])
    if version > schema.VERSION:
        raise FileProblem(
            tr("{path} was saved by a newer Corkboard (file version {version}; this one reads up to "
            "{known}).", path=path, version=version, known=schema.VERSION)
        )
    return version


def _is_whole(database: sqlite3.Connection) -> bool:
    if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",) or not schema.holds_only_tables(database):
        return False
    written = database.execute("SELECT value FROM meta WHERE key = 'checksum'").fetchone()
    return bool(written == (_checksum(database),))


def _checksum(database: sqlite3.Connection) -> str:
    digest = hashlib.sha256()
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall():
        quoted = '"' + table.replace('"', '""') + '"'
        for row in database.execute(f"SELECT * FROM {quoted} ORDER BY rowid"):
            if row[0] != "checksum":
                digest.update(repr(row).encode())
    return digest.hexdigest()


def _read(database: sqlite3.Connection, version: int, watch: Watch) -> Image:
    meta = dict(database.execute("SELECT key, value FROM meta"))
    finger = int(meta["finger"])
    rows: dict[int, list[RowChange]] = {}
    for number, *row in database.execute("SELECT step, scenario, table_name, id, data FROM change ORDER BY rowid"):
        rows.setdefault(number, []).append(RowChange(*row))
    applying = Applying(Counting(sum(map(len, rows.values())), watch))
    steps = database.execute("SELECT name, time, cost, head FROM step ORDER BY number").fetchall()
    changes = [Change(json.loads(step[3]), rows.get(number, [])) for number, step in enumerate(steps)]
    projects = _projects(applying, changes, finger)
    told = [
        Step(name, datetime.fromisoformat(time), project, cost)
        for (name, time, cost, _), project in zip(steps[1:], projects[1:], strict=True)
    ]
    if not 0 <= finger <= len(told):
        raise ValueError(finger)
    return Image(History(projects[0], tuple(told), finger, steps[0][2]), meta["save_id"], meta["replaces"], version)


def _projects(applying: Applying, changes: list[Change], finger: int) -> list[Project]:
    """The project at every place of the history, from the one as it stands outwards."""
    here = applying.apply(None, changes[0])
    before, after = [here], [here]
    for change in reversed(changes[1 : finger + 1]):
        before.append(applying.apply(before[-1], change))
    for change in changes[finger + 1 :]:
        after.append(applying.apply(after[-1], change))
    return [*reversed(before), *after[1:]]
