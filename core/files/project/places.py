"""Where the files around a project stand: beside it, and in the program's own folder."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def beside(path: Path, suffix: str) -> Path:
    """The file of a project that stands beside it, such as `plan.cork.journal`."""
    return path.with_name(f"{path.name}.{suffix}")


def data_folder() -> Path:
    """The program's own folder for this user."""
    return platformdirs.user_data_path("Corkboard", appauthor=False)


def untitled_folder() -> Path:
    """Where work that has no name yet is kept."""
    return data_folder() / "untitled"


def open_folder() -> Path:
    """Where a note of every project that is being edited is kept, so that a crash is noticed at the next start."""
    return data_folder() / "open"
