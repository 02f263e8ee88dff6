"""The diagnostic report: what the people who look after Corkboard need to know, and no order data."""

from __future__ import annotations

import platform
import sys
import traceback
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from core import __version__, language
from core.edit import TABLES, table_of
from gui import look
from gui.dialogs.blotting import blotted, names_in, only_ours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.session import Session

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("PySide6-Essentials", "numpy", "pandas", "openpyxl", "ortools", "numba")
STEPS = 8
"""How many of the last steps are named."""
FRAMES = 24
"""How many of an error's innermost calls are named."""


def report(session: Session | None, error: BaseException | None = None, *, remarks: Sequence[str] = ()) -> str:
    """Versions, the trace of an error, counts of rows, the last steps with all that is not ours blotted."""
    names = names_of(session)
    parts = [_machine()]
    if session is not None:
        parts += [_project(session), _steps(session, names)]
    if error is not None:
        parts.append(trace(error, names))
    parts += [blotted(remark, names) for remark in remarks]
    return "\n".join(part.rstrip() for part in parts if part) + "\n"


def names_of(session: Session | None) -> set[str]:
    """Every text the planner's project holds now or held before one of the last steps, and the name of its file."""
    if session is None:
        return set()
    history = session.history
    lately = [history.at(finger) for finger in range(max(0, history.finger - STEPS - 1), history.finger + 1)]
    file = () if session.file is None else (session.file.path.stem, session.file.path.name)
    return names_in(session.project, lately, file)


def trace(error: BaseException, names: set[str] = frozenset()) -> str:  # type: ignore[assignment]
    """Where an error came from, call by call, and what it says, without names, paths or numbers of the shop."""
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.append(following)
        following = following.__cause__ or following.__context__
    return "\n".join(line for one in reversed(chain) for line in _calls(one, names))


def _calls(error: BaseException, names: set[str]) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    said = only_ours(str(error), names)
    return [
        "Traceback (most recent call last):",
        *(f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames),
        f"{type(error).__name__}: {said}" if said else type(error).__name__,
    ]


def _place(file: str) -> str:
    """A source file without the folders of this computer."""
    path = Path(file)
    if path.is_relative_to(ROOT) and ".venv" not in path.parts:
        return path.relative_to(ROOT).as_posix()
    parts = path.parts
    homes = [place for place, part in enumerate(parts) if part in ("site-packages", "_internal")]
    after = homes[-1] if homes else len(parts) - 2
    return "/".join(parts[after + 1:]) or path.name


def _machine() -> str:
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in PACKAGES if is_installed(name))
    return (
        f"Corkboard {__version__}\n"
        f"Python {platform.python_version()} on {QSysInfo.prettyProductName()} ({platform.machine()})"
        f"{', frozen' if getattr(sys, 'frozen', False) else ''}\n"
        f"Qt {qVersion()}, {QGuiApplication.platformName()}, {_screens()}, theme {look.choice()}, "
        f"language {language.code()}, locale {QLocale().name()}\n{versions}\n"
    )


def _screens() -> str:
    shown = [
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():.0%}"
        for screen in QGuiApplication.screens()
    ]
    return f"screen {' and '.join(shown) or 'none'}"


def is_installed(name: str) -> bool:
    """Whether a package says its version here; in the frozen program few do."""
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _project(session: Session) -> str:
    counts = ", ".join(f"{len(table_of(session.scenario, table))} {table}" for table in TABLES)
    state = "read-only" if session.is_read_only else "modified" if session.is_modified else "saved"
    return f"Project: {len(session.project.scenarios)} scenarios, {state}; {counts}; search {session.solving.state}"


def _steps(session: Session, names: set[str]) -> str:
    done = session.history.steps[: session.history.finger][-STEPS:]
    told = (f"  {step.when:%H:%M:%S} {only_ours(step.name, names)}" for step in done)
    return "\n".join(["Last steps:", *told]) if done else ""
