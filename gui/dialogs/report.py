"""The diagnostic report: what the people who look after Corkboard need to know, and no order data."""

from __future__ import annotations

import platform
import re
import sys
import traceback
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from core import __version__
from core.edit import TABLES, table_of
from core.model import Scenario
from gui import look

if TYPE_CHECKING:
    from gui.session import Session

PACKAGES = ("PySide6-Essentials", "numpy", "pandas", "openpyxl", "ortools", "numba")
STEPS = 8
"""How many of the last steps are named."""


def report(session: Session | None, error: BaseException | None = None, *, remarks: tuple[str, ...] = ()) -> str:
    """Versions, the trace of an error, counts of rows, the names of the last steps with every id blotted out."""
    parts = [_machine()]
    if session is not None:
        parts += [_project(session), _steps(session)]
    if error is not None:
        parts.append("".join(traceback.format_exception(error)))
    parts += remarks
    text = "\n".join(part.rstrip() for part in parts if part) + "\n"
    return blotted(text, session.scenario) if session is not None else text


def blotted(text: str, scenario: Scenario) -> str:
    """The text with every id, customer and product of the scenario made illegible."""
    names = {row.id for table in TABLES for row in table_of(scenario, table).rows}
    names |= {word for order in scenario.shop.orders.rows for word in (order.customer, order.product)}
    found = sorted((name for name in names if len(name) > 1), key=len, reverse=True)
    if not found:
        return text
    pattern = "|".join(re.escape(name) for name in found)
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", "‹…›", text)


def _machine() -> str:
    screen = QGuiApplication.primaryScreen()
    size = f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}" if screen else "none"
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in PACKAGES if _is_installed(name))
    return (
        f"Corkboard {__version__}\n"
        f"Python {platform.python_version()} on {QSysInfo.prettyProductName()} ({platform.machine()})"
        f"{', frozen' if getattr(sys, 'frozen', False) else ''}\n"
        f"Qt {qVersion()}, {QGuiApplication.platformName()}, screen {size}, theme {look.choice()}, "
        f"locale {QLocale().name()}\n{versions}\n"
    )


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _project(session: Session) -> str:
    counts = ", ".join(f"{len(table_of(session.scenario, table))} {table}" for table in TABLES)
    state = "read-only" if session.is_read_only else "modified" if session.is_modified else "saved"
    return f"Project: {len(session.project.scenarios)} scenarios, {state}; {counts}; search {session.solving.state}"


def _steps(session: Session) -> str:
    done = session.history.steps[: session.history.finger][-STEPS:]
    return "\n".join(["Last steps:", *(f"  {step.when:%H:%M:%S} {step.name}" for step in done)]) if done else ""
