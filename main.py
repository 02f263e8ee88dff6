"""Corkboard: the window by default, the command line with a sub-command (`python main.py --help`)."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from core import cli
from core.cli.codes import STOPPED
from core.language import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.model import Scenario

IS_FROZEN = getattr(sys, "frozen", False)
IS_WINDOW = IS_FROZEN and PurePath(sys.executable).stem.endswith("-window")
"""Whether this is what the Start menu and .cork files open on Windows."""
PROGRAM = "corkboard" if IS_FROZEN else "python main.py"
NO_SCREEN = mark("There is no screen here to open a window on. The command line needs none: {program} --help")


def main(argv: list[str]) -> int:
    """Open the window, or do what the command line asks; returns the exit code."""
    have_streams()
    try:
        if IS_FROZEN:
            settle_in()
        return _do(argv)
    except KeyboardInterrupt:
        return STOPPED


def _do(argv: list[str]) -> int:
    if cli.is_asked_for(argv) and not is_double_clicked(argv):
        return cli.main(argv, _paint)
    if not has_screen():
        print(tr(NO_SCREEN, program=PROGRAM), file=sys.stderr)
        return 2
    from gui.app import run

    code: int = run(argv[0] if argv else None)
    return code


def is_double_clicked(argv: list[str]) -> bool:
    """Whether the program that has no console is to open one file: should it be gone, the window says so, or nobody."""
    return IS_WINDOW and len(argv) == 1 and not argv[0].startswith("-")


def _paint(scenario: Scenario, title: str, path: Path, choices: dict[str, Any]) -> tuple[int, str]:
    from gui.printing.command import print_scenario

    return print_scenario(scenario, title, path, choices)


def have_streams() -> None:
    """A program for the window has no streams on Windows, and a service may be started with closed ones."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - as long as the program


def settle_in() -> None:
    """Undo what freezing does to Ctrl+C, which ends the program at once while it loads (installer/interrupt.py), and
    to the environment: what we start on Linux (a browser, an office program) must load the system's libraries."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # a second of us finds its libraries anew


def has_screen() -> bool:
    """Whether Qt will find a display; only Linux can be without one."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(place) for place in places)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
