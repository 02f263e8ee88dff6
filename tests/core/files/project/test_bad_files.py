"""Whatever is not a whole project file of ours is refused with the reason, and left as it is."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import FileProblem
from core.files import ProjectFile, read_project, write_project
from core.files.project import schema
from core.files.project.image import Image, to_bytes
from tests.core.files.histories import history

WHOLE = to_bytes(Image(history(steps=3), "id"))


def other_database(*statements: str, application: int = 0) -> bytes:
    """The bytes of a SQLite database that is not ours."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        for statement in (f"PRAGMA application_id = {application}", *statements):
            database.execute(statement)
        return database.serialize()


def with_header(place: int, value: int) -> bytes:
    """A whole project file with one number of its header replaced."""
    return WHOLE[:place] + value.to_bytes(4) + WHOLE[place + 4 :]


NOT_OURS = [
    (b"", "is empty."),
    (b"a letter to the customer", "is no Corkboard project."),
    (b"PK\x03\x04 a workbook", "is no Corkboard project."),
    (b"SQLite format 3\x00", "is a database of another program, not a Corkboard project."),
    (other_database("CREATE TABLE t (a)"), "is a database of another program, not a Corkboard project."),
    (with_header(60, 7), f"was saved by a newer Corkboard (file version 7; this one reads up to {schema.VERSION})."),
    (WHOLE[:-1], "is damaged"),
    (WHOLE[:4096], "is damaged"),
    (WHOLE[:100], "is damaged"),
    (with_header(60, 0), "is damaged"),
    (WHOLE[:18] + b"\x02\x02" + WHOLE[20:], "is damaged"),
    (other_database("CREATE TABLE t (a)", application=schema.APPLICATION_ID), "is damaged"),
]


@pytest.mark.parametrize(("data", "sentence"), NOT_OURS)
def test_that_what_is_no_whole_project_is_refused_and_left_alone(data: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.cork"
    path.write_bytes(data)
    for opening in (read_project, ProjectFile.open):
        with pytest.raises(FileProblem) as caught:
            opening(path)
        assert f"{path} {sentence}" in str(caught.value)
    assert [path.read_bytes(), *tmp_path.glob("plan*")] == [data, path]


def test_that_a_flipped_byte_is_noticed_or_harmless(tmp_path: Path) -> None:
    path, chance, noticed = tmp_path / "plan.cork", random.Random(1), 0
    for _ in range(150):
        place = chance.randrange(len(WHOLE))
        path.write_bytes(WHOLE[:place] + bytes([WHOLE[place] ^ (1 << chance.randrange(8))]) + WHOLE[place + 1 :])
        try:
            assert read_project(path) == history(steps=3)
        except FileProblem:
            noticed += 1
    assert noticed > 10


def tampered(change: Callable[[sqlite3.Connection], object]) -> bytes:
    """A project file changed by hand, with a checksum that fits, so that only the check in question can notice."""
    from core.files.project.image import _checksum

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.deserialize(WHOLE)
        change(database)
        database.execute("UPDATE meta SET value = ? WHERE key = 'checksum'", (_checksum(database),))
        return database.serialize()


TAMPERED = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM step; END",
    "a view": "CREATE VIEW v AS SELECT * FROM step",
    "a virtual table": "CREATE VIRTUAL TABLE v USING rtree(id, a, b)",
    "a table too many": "CREATE TABLE extra (a)",
    "a table too few": "DROP TABLE change",
    "a column too many": "ALTER TABLE step ADD COLUMN extra",
    "a generated column": "ALTER TABLE meta ADD COLUMN extra AS (upper(key)) VIRTUAL",
    "a row that breaks a rule": "UPDATE change SET data = '{\"id\":\"A\",\"quantity\":-1}' WHERE id = 'A'",
    "a row of another kind": "UPDATE change SET data = '[]' WHERE id = 'A'",
    "a lot of no order": "DELETE FROM change WHERE id = 'A'",
    "a table nobody knows": "UPDATE change SET table_name = 'jobs'",
    "a step without a number": "DELETE FROM step WHERE number = 2",
    "a finger beyond the steps": "UPDATE meta SET value = '99' WHERE key = 'finger'",
    "a finger that is no number": "UPDATE meta SET value = 'x' WHERE key = 'finger'",
    "no finger": "DELETE FROM meta WHERE key = 'finger'",
    "a head that is no JSON": "UPDATE step SET head = '{' WHERE number = 1",
    "a head nested too deeply": f"UPDATE step SET head = '{'[' * 100_000}' WHERE number = 1",
    "a time that is none": "UPDATE step SET time = 'noon' WHERE number = 1",
    "a scenario from nowhere": "UPDATE step SET head = replace(head, '\"from\":null', '\"from\":\"X\"')",
    "bytes for text": "UPDATE step SET head = x'ff' WHERE number = 1",
}


@pytest.mark.parametrize("statement", TAMPERED.values(), ids=TAMPERED.keys())
def test_that_a_tampered_file_is_refused(statement: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.cork"
    path.write_bytes(tampered(lambda database: database.execute(statement)))
    with pytest.raises(FileProblem, match="is damaged, so it was not opened; it was left as it is"):
        read_project(path)


def test_that_the_untampered_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "plan.cork").write_bytes(tampered(lambda database: None))
    assert read_project(tmp_path / "plan.cork") == history(steps=3)


def test_that_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path, sentence in ((tmp_path / "none.cork", "There is no file"), (tmp_path, "is a folder, not a file")):
        for opening in (read_project, ProjectFile.open):
            with pytest.raises(FileProblem, match=sentence):
                opening(path)
    with pytest.raises(FileProblem, match="There is no folder"):
        write_project(history(), tmp_path / "none" / "plan.cork")
    assert not [*tmp_path.glob("*.lock")]


def older(database: sqlite3.Connection) -> None:
    """Make a file of this version look as a version 0 might have been: the name of a step was called its title."""
    database.execute("ALTER TABLE step RENAME COLUMN name TO title")
    database.execute("PRAGMA user_version = 0")


def to_version_1(database: sqlite3.Connection) -> None:
    """The migration that undoes it."""
    database.execute("ALTER TABLE step RENAME COLUMN title TO name")


def test_that_an_older_file_is_brought_up_and_kept_as_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(schema.MIGRATIONS, 0, to_version_1)
    path, data = tmp_path / "plan.cork", tampered(older)
    path.write_bytes(data)
    file = ProjectFile.open(path)
    assert (file.history, path.read_bytes()) == (history(steps=3), data)
    file.save(file.history)
    file.close()
    assert (tmp_path / "plan.cork.v0.bak").read_bytes() == data
    monkeypatch.delitem(schema.MIGRATIONS, 0)
    assert read_project(path) == history(steps=3)
