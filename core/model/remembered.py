"""Facts about a value that many ask for, computed once; only those of the latest values are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, TypeVar

from core.language import code, durations

V = TypeVar("V")
T = TypeVar("T")
KEPT = 4
"""A history holds hundreds of plans, but only a few are looked at: facts of more of them would only fill the memory."""


class _Same:
    """Stands for one object: equal to nothing but itself, and hashed without looking at its rows."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


def remembered_as_said(fact: Callable[[V], T]) -> Callable[[V], T]:
    """The same for what holds sentences: asked for in another language, or in other units, it is said anew."""

    @lru_cache(maxsize=KEPT)
    def answer(same: _Same, said_in: tuple[str, str]) -> T:
        return fact(same.value)

    @wraps(fact)
    def ask(value: V) -> T:
        return answer(_Same(value), (code(), durations()))

    return ask


def remembered(fact: Callable[[V], T]) -> Callable[[V], T]:
    """A function of one immutable value that answers at once when asked again about the very same object."""

    @lru_cache(maxsize=KEPT)
    def answer(same: _Same) -> T:
        return fact(same.value)

    @wraps(fact)
    def ask(value: V) -> T:
        return answer(_Same(value))

    return ask
