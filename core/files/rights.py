"""Whether a place may be written to, by its own mark or by the user's rights."""

from __future__ import annotations

import os
from pathlib import Path


def is_protected(path: Path) -> bool:
    """Whether a file or its folder may not be written."""
    return any(refuses_writing(place) for place in (path, path.parent) if place.exists())


def refuses_writing(place: Path) -> bool:
    """Whether a file or folder that exists may not be written."""
    if os.name == "nt" and place.is_dir():
        return False  # Windows marks folders that it shows in another way, not those that are protected
    # The mark is looked at too, since an administrator may write everything.
    return not os.access(place, os.W_OK) or not place.stat().st_mode & 0o222
