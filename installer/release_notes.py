"""What stands beside a release: what changed for planners, and what was tried where: `release_notes.py v0.2.0`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def notes(version: str) -> str:
    """The part of CHANGELOG.md about a version, then the part of installer/README.md about what was tried. Raises
    SystemExit where one of them is missing."""
    title = "What was tried where"
    tried = section(ROOT / "installer" / "README.md", title)
    return f"{section(ROOT / 'CHANGELOG.md', version)}\n\n## {title}\n\n{tried}\n"


def section(path: Path, title: str) -> str:
    """What stands below the heading of the second level that begins with a title."""
    for part in re.split(r"^## ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        if heading == title or heading.startswith(f"{title} "):
            return text.strip()
    raise SystemExit(f"{path.name} has no heading {title}.")


if __name__ == "__main__":
    sys.stdout.write(notes(sys.argv[1].removeprefix("v")))
