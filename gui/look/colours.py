"""The colours of both themes, by what they mean. No view names a colour of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Theme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. Text on `window`, `surface` and `raised` has a contrast of at least 4.5:1; colour-blind eyes tell
    `categories` apart too (chosen by a search for the largest least difference as red-blind, green-blind and other eyes
    see them, near the hues of Okabe and Ito, and so light that dark ink stays legible on them). Prices go from
    `cheaper` over `as_now` to `dearer` and `dearest`: blue and orange, which colour-blind eyes keep apart."""

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    closed: str
    row_even: str
    row_odd: str
    now: str
    changeover: str
    early: str
    on_time: str
    late: str
    conflict: str
    warning: str
    good: str
    cheaper: str
    as_now: str
    dearer: str
    dearest: str
    bar_text: str
    categories: tuple[str, ...]


LIGHT = Colours(
    window="#f4f5f7", surface="#ffffff", raised="#eceff3", line="#d5dae1", text="#1d2430", muted="#5b6675",
    accent="#1f6f5c", on_accent="#ffffff", selection="#cfe8e1", closed="#e6e9ee", row_even="#ffffff",
    row_odd="#f8f9fb", now="#c2410c", changeover="#9aa4b2", early="#7fb3e6", on_time="#79c2a5",
    late="#e8836b", conflict="#b3261e", warning="#8a5a00", good="#1f6f5c", cheaper="#0f7ba6",
    as_now="#dfe3e8", dearer="#eeb06a", dearest="#9a4a22", bar_text="#14181f",
    categories=(
        "#93c0f0", "#eaaa5f", "#83c9a9", "#ebdd7c", "#d297c5",
        "#de8d67", "#9698d8", "#939ba0", "#95def0", "#cfb68e",
    ),
)

DARK = Colours(
    window="#181c22", surface="#1f242c", raised="#2a313b", line="#3a434f", text="#e8ecf1", muted="#a3afbe",
    accent="#5fc4a8", on_accent="#0d1613", selection="#21443a", closed="#171a1f", row_even="#232932",
    row_odd="#262d36", now="#ff9a5c", changeover="#7c8796", early="#6fa5da", on_time="#62b394",
    late="#e07a61", conflict="#ff8a80", warning="#f2c14e", good="#5fc4a8", cheaper="#45b4e6",
    as_now="#4a5361", dearer="#c48a4a", dearest="#96452a", bar_text="#14181f",
    categories=(
        "#8fbae9", "#e3a55c", "#7fc3a4", "#e4d678", "#c384b6",
        "#d78964", "#9293d2", "#8f969b", "#91d7e9", "#c9b18a",
    ),
)
