"""The same program anew, on the same project: how another language comes into every word."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from core import language

MAIN = Path(__file__).resolve().parents[2] / "main.py"


def command(project: Path | None) -> tuple[str, list[str]]:
    """The program that runs now and its arguments, to start it again on a project."""
    script = [] if getattr(sys, "frozen", False) else [str(MAIN)]
    return sys.executable, [*script, *([str(project.absolute())] if project else [])]


def start_again(project: Path | None) -> int:
    """Start the program anew, on its own feet; its process, or 0 where it does not start."""
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # else a frozen one takes itself for a child of the old one
    spoken = language.code()
    os.environ.pop(language.VARIABLE, None)  # it says what we speak, not what the new one is to speak
    is_started, pid = QProcess.startDetached(*command(project), str(Path.cwd()))
    language.use(spoken)
    return int(pid) if is_started else 0
