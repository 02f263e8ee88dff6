"""One cache of compiled kernels for all tests, since every test has a home of its own."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PLACE = ROOT / ".venv" if (ROOT / ".venv").is_dir() else Path(tempfile.gettempdir())
os.environ.setdefault("NUMBA_CACHE_DIR", str(PLACE / "numba-cache"))
