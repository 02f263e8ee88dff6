"""In which units durations are told: one choice for the whole program and for the processes it starts."""

from __future__ import annotations

import os

USUAL = ("mixed", "hours", "decimal", "days")
"""4 h 30 min and 3 days 4 h; 4 h 30 min and 76 h; 4.5 h and 76 h; 0.19 d and 3.17 d, of 24 hours each."""
DURATIONS = "CORKBOARD_DURATIONS"
"""The environment variable that says it, so that a child process tells them as its parent does."""


def durations() -> str:
    """How durations are told: what CORKBOARD_DURATIONS says, else "mixed"."""
    wanted = os.environ.get(DURATIONS, "")
    return wanted if wanted in USUAL else USUAL[0]


def use_durations(wanted: str) -> None:
    """Tell durations so from now on."""
    os.environ[DURATIONS] = wanted
