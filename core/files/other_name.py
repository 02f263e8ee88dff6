"""Names a file cannot have, and another one where it cannot be written under its own: "plan (2).xlsx"."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import platformdirs

from core.files.open_elsewhere import holder_of
from core.files.rights import refuses_writing
from core.language import tr

FORBIDDEN = re.compile('[<>:"/\\\\|?*\x00-\x1f]')
"""Signs that Windows allows in no name; a workbook goes to a colleague on Windows sooner or later."""
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)")
LONGEST_NAME = 255
"""Bytes of a name."""
LONGEST_PATH = 259
"""Letters of a whole path on Windows; Excel opens nothing beyond 218."""
LONGEST_FOR_EXCEL = 218
NUMBERED = re.compile(r" \((\d+)\)$")


def fault_of(path: Path, is_windows: bool = os.name == "nt") -> str:
    """What is wrong with a name as a sentence, or "" """
    name, size = path.name, len(str(path.absolute()))
    if signs := sorted(set(FORBIDDEN.findall(name))):
        shown = " ".join(sign if sign >= " " else repr(sign)[1:-1] for sign in signs)
        return tr("The name {name} holds {shown}, which Windows allows in no file's name.", name=name, shown=shown)
    if DEVICES.match(name):
        return tr("Windows keeps the name {name} for a device.", name=name)
    if name.endswith((".", " ")):
        return _bad_end(name)
    if len(name.encode(errors="replace")) > LONGEST_NAME or (is_windows and size > LONGEST_PATH):
        return tr("The name of {path} is too long.", path=path)
    if is_windows and path.suffix.lower().startswith(".xls") and size > LONGEST_FOR_EXCEL:
        return tr(
            "Excel opens no file with a path longer than {most} letters: {path} has {size}.",
            most=LONGEST_FOR_EXCEL,
            path=path,
            size=size,
        )
    return ""


def _bad_end(name: str) -> str:
    if name[-1] == ".":
        return tr('The name "{name}" ends in a dot, which Windows does not allow.', name=name)
    return tr('The name "{name}" ends in a blank, which Windows does not allow.', name=name)


def another_name(path: Path, *, is_elsewhere: bool = False) -> Path | None:
    """A name near `path` that is free and can be written: in the same folder, unless `is_elsewhere` or that folder
    takes no files, else among the user's documents, else at home; None where there is no such place."""
    folders = [path.parent, platformdirs.user_documents_path(), Path.home()]
    for folder in folders[1:] if is_elsewhere else folders:
        try:
            if folder.is_dir() and not refuses_writing(folder) and not (is_elsewhere and _is_same_disk(folder, path)):
                return _free(folder / fit_file_name(path.name))
        except OSError:
            continue
    return None


def fit_file_name(name: str) -> str:
    """A file's name with a blank instead of what Windows refuses, and not too long; its suffix stays."""
    stem, suffix = os.path.splitext(name)
    stem = " ".join(FORBIDDEN.sub(" ", stem).split()).rstrip(". ")
    stem = stem.encode(errors="replace")[: LONGEST_NAME // 2].decode(errors="ignore")
    suffix = FORBIDDEN.sub("", suffix).rstrip(". ")[:10]
    return f"{stem or 'plan'}{' 2' if DEVICES.match(name) else ''}{suffix}"


def _is_same_disk(folder: Path, path: Path) -> bool:
    """Whether two places are on one disk, which is full or not to be written."""
    return path.parent.exists() and folder.stat().st_dev == path.parent.stat().st_dev


def _free(path: Path) -> Path:
    return next(one for one in _numbered(path) if not one.exists() and holder_of(one) is None and not fault_of(one))


def _numbered(path: Path) -> Iterator[Path]:
    """The name itself, then with (2), (3) and so on."""
    yield path
    found = NUMBERED.search(path.stem)
    stem = path.stem[: found.start()] if found else path.stem
    for number in count(int(found[1]) + 1 if found else 2):
        yield path.with_name(f"{stem} ({number}){path.suffix}")
