"""An immutable, hashable mapping, so that rows with attributes stay values."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from typing import Any, TypeVar, overload

K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D")


class FrozenMap(Mapping[K, V]):
    """A mapping that never changes; equal to any mapping with the same items, whatever their order."""

    __slots__ = ("_hash", "_items")

    def __init__(self, items: Mapping[K, V] | Iterable[tuple[K, V]] = ()) -> None:
        self._items: dict[K, V] = dict(items)
        self._hash: int | None = None

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: object) -> bool:
        return key in self._items

    # What Mapping would lend goes through __getitem__ in Python; these are as fast as the dictionary's.
    @overload
    def get(self, key: K, /) -> V | None: ...
    @overload
    def get(self, key: K, /, default: V | D) -> V | D: ...
    def get(self, key: K, /, default: V | D | None = None) -> V | D | None:
        """The value of a key, or the default."""
        return self._items.get(key, default)

    def keys(self) -> KeysView[K]:
        """The keys, in the order given."""
        return self._items.keys()

    def values(self) -> ValuesView[V]:
        """The values, in the order of their keys."""
        return self._items.values()

    def items(self) -> ItemsView[K, V]:
        """Pairs of key and value."""
        return self._items.items()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMap):
            return self._items == other._items
        return self._items == other

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self._items.items()))
        return self._hash

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"

    def __reduce__(self) -> tuple[type, tuple[dict[K, V]]]:
        return type(self), (self._items,)

    def put(self, key: K, value: V) -> FrozenMap[K, V]:
        """A copy with one value set."""
        return FrozenMap({**self._items, key: value})

    def without(self, key: K) -> FrozenMap[K, V]:
        """A copy that lacks a key (the map itself, if it never had it)."""
        if key not in self._items:
            return self
        return FrozenMap({k: v for k, v in self._items.items() if k != key})


EMPTY: FrozenMap[Any, Any] = FrozenMap()
"""The map with nothing in it."""
