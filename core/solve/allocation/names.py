"""Names of orders and machines as files of other solvers can hold them, and back."""

from __future__ import annotations

import re

LONGEST = 80
"""Readers of LP files stop at 255 characters, and a name is made of two."""
PLAIN = re.compile(r"[A-Za-z0-9]")


def safe_name(name: str, position: int) -> str:
    """A name of letters, digits and "_" alone: any other character is "_", its code point in hexadecimal, and "_"; a
    name that would be too long is "_n", its position from 1, and "_"."""
    safe = "".join(one if PLAIN.match(one) else f"_{ord(one):X}_" for one in name)
    return safe if 0 < len(safe) <= LONGEST else f"_n{position + 1}_"


def original_name(safe: str, names: tuple[str, ...]) -> str:
    """The name that was made safe; `names` are those of the table, for the ones told by position."""
    if numbered := re.fullmatch(r"_n(\d+)_", safe):
        return names[int(numbered[1]) - 1]
    return re.sub(r"_([0-9A-F]+)_", lambda code: chr(int(code[1], 16)), safe)
