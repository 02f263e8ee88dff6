"""Orders from a query and offers into a table, on a real SQLite file and a real PostgreSQL."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cli import main
from core.errors import FileProblem
from core.files import read_any, write_exchange
from core.files.database import read_query, shown_url, write_offers_table
from tests.core.offers.networks import net, order, producer

pytest.importorskip("sqlalchemy")
SERVER = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)
ROWS = "('OF-1', 1200, '2026-09-10', 150.5), ('OF-2', 300, '2026-09-11', 80), ('OF-3', -5, '2026-09-12', 70)"
MADE = "CREATE TABLE orders (numero TEXT, quantite INTEGER, livraison DATE, valeur NUMERIC)"
QUERY = 'SELECT numero AS "N° OF", quantite AS "Quantité", livraison AS "Date de livraison" FROM orders'


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Three orders in a file, one of them bad."""
    path = tmp_path / "commandes.db"
    with sqlite3.connect(path) as database:
        database.execute(MADE)
        database.execute(f"INSERT INTO orders VALUES {ROWS}")
    database.close()
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
def postgres_url() -> Iterator[str]:
    """The same orders in a server of our own, reached by a socket in a folder."""
    if SERVER is None or shutil.which("runuser") is None or os.geteuid() != 0:
        pytest.skip("no PostgreSQL server is installed here, or nobody may start one")
    folder = Path("/tmp") / f"corkboard-pg-{os.getpid()}"
    folder.mkdir(mode=0o777)
    shutil.chown(folder, "postgres", "postgres")

    def run(*command: str) -> None:
        subprocess.run(["runuser", "-u", "postgres", "--", *command], check=True, capture_output=True, timeout=60,
                       cwd=folder)

    try:
        run(str(SERVER / "initdb"), "-D", f"{folder}/data", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
        started = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run(str(SERVER / "pg_ctl"), "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", started, "start")
        try:
            run(str(SERVER / "psql"), "-h", str(folder), "-d", "postgres", "-c", MADE, "-c",
                f"INSERT INTO orders VALUES {ROWS}")
            yield f"postgresql://postgres:s3cret@/postgres?host={folder}"
        finally:
            run(str(SERVER / "pg_ctl"), "-D", f"{folder}/data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite_url", "postgres_url"])
def url(request: pytest.FixtureRequest) -> str:
    """Each of the two."""
    return str(request.getfixturevalue(request.param))


def test_that_the_rows_of_a_query_come_in_like_those_of_a_book(url: str, tmp_path: Path, capsys) -> None:
    into = tmp_path / "plan.cork"
    assert main(["import", "--database", url, "--query", QUERY, "--into", str(into)]) == 0
    told = capsys.readouterr()
    (line,) = told.out.splitlines()
    assert json.loads(line)["counts"] == {"ok": 2, "error": 1}
    orders = read_any(into).scenario.shop.orders.rows
    assert [(one.id, one.quantity) for one in orders] == [("OF-1", 1200), ("OF-2", 300)]
    assert "s3cret" not in told.err


def test_that_what_a_query_changes_is_undone(url: str) -> None:
    if url.startswith("postgresql"):
        read_query(url, "DELETE FROM orders RETURNING numero")
    else:
        with pytest.raises(FileProblem, match="gives no rows"):
            read_query(url, "DELETE FROM orders")
    assert len(read_query(url, "SELECT * FROM orders").rows) == 3


def test_that_a_wave_goes_into_a_table_and_the_next_one_after_it(url: str, tmp_path: Path, capsys) -> None:
    path = tmp_path / "net.json"
    write_exchange(net([order("A"), order("B")], [producer("P")]), path)
    for _ in range(2):
        assert main(["offers", str(path), "--database", url, "--table", "vagues"]) == 0
    rows = read_query(url, "SELECT order_id, producer, acceptance, expected_value FROM vagues ORDER BY 1").rows
    assert rows == [("A", "P", 0.5, 150.0)] * 2 + [("B", "P", 0.5, 150.0)] * 2
    assert "s3cret" not in capsys.readouterr().err


@pytest.mark.parametrize("query", ["SELECT nothing FROM nowhere", "this is no query"])
def test_that_a_bad_query_is_told_without_the_password(url: str, query: str, capsys) -> None:
    assert main(["import", "--database", url, "--query", query]) == 2
    told = capsys.readouterr().err
    assert "refused:" in told
    assert "s3cret" not in told


def test_that_a_table_of_another_form_is_refused(url: str) -> None:
    with pytest.raises(FileProblem, match="The table orders lacks the columns made, order_id"):
        write_offers_table(url, "orders", [])


def test_that_a_password_is_never_shown() -> None:
    assert shown_url("postgresql://ann:s3cret@host/db?password=s3cret") == "postgresql://ann:***@host/db"


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "That is no URL of a database."),
        ("sqlite:////nowhere/at/all.db", "There is no database file /nowhere/at/all.db."),
        ("env:NO_SUCH_THING", "The environment variable NO_SUCH_THING"),
        ("oracle://ann:s3cret@host/db", "There is no driver for oracle databases here."),
        ("postgresql://ann:s3cret@127.0.0.1:1/db", "The database postgresql://ann:***@127.0.0.1:1/db refused:"),
    ],
)
def test_that_a_bad_address_is_told_in_a_sentence(url: str, sentence: str, capsys) -> None:
    assert main(["import", "--database", url, "--query", "SELECT 1"]) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert "s3cret" not in told


def test_that_a_book_and_a_query_are_not_both_read(tmp_path: Path, capsys) -> None:
    assert main(["import", "book.xlsx", "--database", "sqlite://", "--query", "SELECT 1"]) == 2
    assert main(["import", "--database", "sqlite://"]) == 2
    assert capsys.readouterr().err.count("Name either a BOOK, or a --database together with a --query.") == 2


def test_that_a_program_without_the_extra_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    assert main(["import", "--database", "sqlite://", "--query", "SELECT 1"]) == 2
    assert "corkboard[database]" in capsys.readouterr().err
