"""A connection to a database by its URL; what goes wrong is said without the password."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from core.errors import FileProblem
from core.language import mark, tr

FROM_ENVIRONMENT = "env:"
"""A URL that begins so names the environment variable that holds it, to keep a password out of scripts and logs."""
DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
"""The driver that comes with the extra, for URLs that name none."""
MISSING = mark(
    "Databases need the extra packages of Corkboard that read them: python -m pip install \"corkboard[database]\" "
    "(SQLAlchemy, and psycopg for PostgreSQL)."
)


@contextmanager
def connected(url: str) -> Iterator[Any]:
    """A connection in a transaction that is kept when all went well. Raises FileProblem with the reason, in which no
    password is."""
    try:
        import sqlalchemy
    except ImportError as error:
        raise FileProblem(tr(MISSING)) from error
    address = _address(url)
    try:
        engine = sqlalchemy.create_engine(address)
    except ImportError as error:
        raise FileProblem(
            tr("There is no driver for {kind} databases here. {advice}", kind=address.drivername, advice=tr(MISSING))
        ) from error
    except sqlalchemy.exc.SQLAlchemyError as error:
        raise FileProblem(
            tr("{url} cannot be opened: {reason}", url=shown_url(url), reason=_reason(error, url))
        ) from None
    try:
        with engine.begin() as connection:
            yield connection
    except sqlalchemy.exc.SQLAlchemyError as error:
        # The cause is left out: a driver's message may repeat the whole URL.
        raise FileProblem(
            tr("The database {url} refused: {reason}", url=shown_url(url), reason=_reason(error, url))
        ) from None
    finally:
        engine.dispose()


def _address(url: str) -> Any:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        address = make_url(_found(url))
        address = address.set(drivername=DRIVERS.get(address.drivername, address.drivername))
    except (ArgumentError, ValueError):
        raise FileProblem(
            tr("That is no URL of a database. It looks like postgresql://user@host/name or "
            "sqlite:///folder/file.db.")
        ) from None
    database = address.database
    is_file = address.get_backend_name() == "sqlite" and database != ":memory:"
    if database and is_file and not os.path.exists(database):
        raise FileProblem(tr("There is no database file {database}.", database=database))
    return address


def _found(url: str) -> str:
    if not url.startswith(FROM_ENVIRONMENT):
        return url
    name = url.removeprefix(FROM_ENVIRONMENT)
    if not os.environ.get(name):
        raise FileProblem(
            tr("The environment variable {name}, which should hold the URL of the database, is not set.", name=name)
        )
    return os.environ[name]


def shown_url(url: str) -> str:
    """A database's URL as it may be shown: without its password and what follows its name."""
    try:
        from sqlalchemy.engine import make_url

        return make_url(_found(url)).set(query={}).render_as_string(hide_password=True)
    except Exception:
        return tr("the database")


def _reason(error: Exception, url: str) -> str:
    """The first line of what the driver says, with every secret of the URL struck out."""
    from sqlalchemy.engine import make_url

    cause = getattr(error, "orig", None) or error
    lines = str(cause).strip().splitlines()
    said = (lines[0] if lines else type(cause).__name__)[:300]
    address = make_url(_found(url))
    secrets = [address.password, *(value for value in address.query.values() if isinstance(value, str))]
    for secret in filter(None, secrets):
        said = said.replace(str(secret), "***")
    return said.rstrip(".") + "."
