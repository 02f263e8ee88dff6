"""One door for files of every kind we read and write, by their suffix."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.edit import History
from core.errors import FileProblem, InvalidInput, Problem
from core.files.disk import check_writable
from core.files.excel import write_schedule
from core.files.exchange import read_exchange, write_exchange
from core.files.intake import read_order_book
from core.files.project import has_journal, hold, read_project, write_project
from core.language import tr
from core.model import Project, Scenario, Shop, Table

SUFFIXES = (".cork", ".json", ".xlsx")


@dataclass(frozen=True)
class Opening:
    """What a file holds as a history, and what was odd but no error."""

    history: History
    warnings: tuple[Problem, ...] = ()


def open_any(path: Path | str) -> Opening:
    """Read a project .cork, an exchange file .json, or an order book .xlsx as a project with these orders alone.

    Raises FileProblem or InvalidInput with every problem.
    """
    path = Path(path)
    suffix = _suffix(path)
    if suffix == ".cork":
        unsaved = Problem("", "", "", tr("There are steps that were never saved; they were left out."))
        return Opening(read_project(path), (unsaved,) if has_journal(path) else ())
    if suffix == ".json":
        reading = read_exchange(path)
        return Opening(History(reading.project), reading.warnings)
    return _open_order_book(path)


def read_any(path: Path | str) -> Project:
    """The project in a file of any kind."""
    return open_any(path).history.project


def write_any(history: History, path: Path | str) -> None:
    """Write a project .cork with its history, an exchange file .json, or the schedule of the active plan as .xlsx."""
    path = Path(path)
    suffix = _suffix(path)
    if suffix == ".cork":
        write_project(history, path)
    elif suffix == ".json":
        write_exchange(history.project, path)
    else:
        write_schedule(history.project.scenario, path, title=history.project.name)


def check_target(path: Path | str) -> None:
    """Raise FileProblem where it is plain before any work that a file cannot be written under this name."""
    path = Path(path)
    check_writable(path)
    if _suffix(path) == ".cork":
        hold(path).release()


def _open_order_book(path: Path) -> Opening:
    shop = Shop(date.today())
    report = read_order_book(path, shop)
    if report.problems:
        raise InvalidInput(report.problems)
    project = Project((Scenario(Shop(shop.epoch, orders=Table(report.orders))),), name=path.stem)
    return Opening(History(project), report.warnings)


def _suffix(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise FileProblem(
            tr("The name {path} must end in .cork, .json or .xlsx, which says what kind of file it is.", path=path)
        )
    return suffix
