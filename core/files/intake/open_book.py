"""A book that somebody has open: what they saved last is read, and that is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from core.files.open_elsewhere import holder_of
from core.language import clock, mark, tr

OPEN = mark("{name} is open in {holder}: what was last saved, on {day} at {time}, was read.")


def remark_on_open(path: Path) -> Iterator[str]:
    """A sentence on a book that is open in another program, with the time of what was read."""
    holder = holder_of(path)
    if holder is not None and path.exists():
        saved = datetime.fromtimestamp(path.stat().st_mtime)
        yield tr(OPEN, name=path.name, holder=holder, day=f"{saved:%d/%m/%Y}", time=clock(saved))
