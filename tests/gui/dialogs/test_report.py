"""The diagnostic report tells what a developer needs, and nothing of the shop."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from core.edit import History, add_row, rename_scenario
from core.files import ProjectFile
from core.model import Project
from gui.dialogs import AboutDialog, report, trace
from gui.dialogs.about_dialog import PARTS, parts
from gui.session import Session
from tests.builders import lot, machine, order, scenario, shop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[3]
TELLTALES = ("Zorglub", "Quimperlé", "Bordeaux-Vin", "xq17", "Tellmarch", "Wurtz", "Ypsilanti", "Jabberwock", "8842137")


def telling() -> Project:
    """A project in which every name says something."""
    orders = [order("OF-Zorglub-8842137", customer="Quimperlé & fils", product="Bordeaux-Vin 24", notes="ask Wurtz",
                    attributes={"colour": "Ypsilanti"})]  # fmt: skip
    made = scenario(shop(orders, [machine("Tellmarch 5")]),
                    lot("OF-Zorglub-8842137", "OF-Zorglub-8842137", "Tellmarch 5", 1000, 0, 60))  # fmt: skip
    return Project((replace(made, name="Plan Jabberwock"),), name="Jabberwock")


@pytest.fixture
def session(qapp, tmp_path: Path) -> Iterator[Session]:
    """A session on it, in a file with a telling name, with telling steps."""
    history = History(telling())
    file = ProjectFile.create(tmp_path / "xq17 Wurtz.cork", history)
    made = Session(history.project)
    made.load(history, file=file)
    made.apply("Add OF-xq17 for Quimperlé", add_row, "orders", order("OF-xq17", customer="Zorglub"))
    made.apply_to_project("Rename scenario Plan Jabberwock to Ypsilanti 2", rename_scenario, "Ypsilanti 2")
    made.apply_to_project("Import 12 orders from commandes Wurtz 8842137.xlsx", rename_scenario, "Q")
    yield made
    made.solving.close()
    file.close()


def caught(message: str) -> Exception:
    """An error with a trace, raised while another was handled."""
    try:
        try:
            raise KeyError("OF-Zorglub-8842137")
        except KeyError:
            raise ValueError(message)  # noqa: B904 - that is what happens
    except ValueError as error:
        return error


def told(text: str) -> list[str]:
    """The telltale names that stand in a text."""
    return [word for word in TELLTALES if word.casefold() in text.casefold()]


MESSAGES = (
    "no room for OF-xq17 of Quimperlé & fils on Tellmarch 5",
    "could not convert string to float: 'Ypsilanti 8842137'",
    "cannot open C:\\Users\\wurtz\\Bordeaux-Vin\\xq17 Wurtz.cork",
    "[Errno 13] Permission denied: '/home/wurtz/Zorglub/xq17 Wurtz.cork'",
)


@pytest.mark.parametrize("message", MESSAGES)
def test_that_no_name_of_the_shop_is_in_the_report(session: Session, message: str) -> None:
    remarks = (f"Qt QtWarningMsg: {message}", trace(caught(message)))
    text = report(session, caught(message), remarks=remarks[:1])
    assert told(text) == []
    assert "ValueError" in text
    assert "KeyError" in text


def test_that_the_report_holds_what_helps(session: Session) -> None:
    text = report(session, caught("list index out of range"))
    assert "2 orders" in text
    assert "ValueError: list index out of range" in text
    assert re.search(r"tests/gui/dialogs/test_report\.py:\d+ in caught", text)
    assert "language en" in text
    assert "theme light" in text
    assert "at 100%" in text
    assert "Rename scenario ‹…› to ‹…›" in text
    assert str(Path.home()) not in text
    assert str(ROOT) not in text


def test_that_the_button_of_about_puts_the_last_errors_on_the_clipboard(window: MainWindow, qtbot) -> None:
    window.errors.show(caught("Domaine du Lac has no A"))
    window.errors.dialog.reject()
    dialog = AboutDialog(window, told=window.errors.report)
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "ValueError" in text
    assert "Domaine du Lac" not in text
    assert dialog.copy_button.text() == "Copied"


def test_that_about_names_every_package_that_is_shipped_with_its_version() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    named = {package.casefold() for package, _, _ in PARTS}
    assert {re.match(r"[\w-]+", line)[0].casefold() for line in wanted} <= named
    versions = dict((name, version) for name, version, _ in parts())
    assert versions["NumPy"] == importlib.metadata.version("numpy")
    assert all(versions.values())
