"""An immutable table of rows by id, in the planner's order; copies share their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence
from itertools import compress, count
from operator import is_not
from typing import Generic, NamedTuple, Protocol, TypeVar, overload

from core.errors import InvalidInput, Problem
from core.language import tr


class Row(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str:
        """The row's name, unique in its table."""
        ...


R = TypeVar("R", bound=Row)
D = TypeVar("D")


class Since(NamedTuple, Generic[R]):
    """What has become of a table: rows that are new, rows as they were and are under the same id, rows that are gone,
    and whether those that stayed stand in another order."""

    added: Sequence[R] = ()
    changed: Sequence[tuple[R, R]] = ()
    removed: Sequence[R] = ()
    reordered: bool = False


class Table(Mapping[str, R], Generic[R]):
    """Rows by id. Iterating yields ids, `rows` the rows; two tables are equal when rows and order are.

    Raises InvalidInput naming every id that occurs twice.
    """

    __slots__ = ("_hash", "_positions", "rows")

    def __init__(self, rows: Iterable[R] = ()) -> None:
        self.rows: tuple[R, ...] = tuple(rows)
        self._positions: dict[str, int] = {row.id: position for position, row in enumerate(self.rows)}
        self._hash: int | None = None
        if len(self._positions) != len(self.rows):
            raise InvalidInput(_twice(self.rows))

    def __getitem__(self, row_id: str) -> R:
        return self.rows[self._positions[row_id]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._positions)

    def __len__(self) -> int:
        return len(self.rows)

    def __contains__(self, row_id: object) -> bool:
        return row_id in self._positions

    # What Mapping would lend goes through __getitem__ in Python; these are faster.
    @overload
    def get(self, row_id: str, /) -> R | None: ...
    @overload
    def get(self, row_id: str, /, default: R | D) -> R | D: ...
    def get(self, row_id: str, /, default: R | D | None = None) -> R | D | None:
        """The row of an id, or the default."""
        position = self._positions.get(row_id)
        return default if position is None else self.rows[position]

    def keys(self) -> KeysView[str]:
        """The ids, in the table's order."""
        return self._positions.keys()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.rows == other.rows

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(self.rows)
        return self._hash

    def __repr__(self) -> str:
        return f"Table({list(self.rows)!r})"

    def __reduce__(self) -> tuple[type, tuple[tuple[R, ...]]]:
        return type(self), (self.rows,)

    def position(self, row_id: str) -> int:
        """Where a row stands, from 0."""
        return self._positions[row_id]

    def since(self, before: Table[R]) -> Since[R]:
        """What has become of a table. Rows that are the very same objects are not looked at, so a small change of a
        long table is found soon."""
        if self._positions is before._positions:
            apart = map(is_not, before.rows, self.rows)
            return Since(changed=list(compress(zip(before.rows, self.rows, strict=True), apart)))
        first = next(compress(count(), map(is_not, before.rows, self.rows)), min(len(before), len(self)))
        ends = zip(reversed(before.rows[first:]), reversed(self.rows[first:]), strict=False)
        same = next((at for at, (was, now) in enumerate(ends) if was is not now), min(len(before), len(self)) - first)
        old = {row.id: row for row in before.rows[first : len(before) - same]}
        new = {row.id: row for row in self.rows[first : len(self) - same]}
        stayed = [row_id for row_id in old if row_id in new]
        return Since(
            [row for row_id, row in new.items() if row_id not in old],
            [(old[row_id], new[row_id]) for row_id in stayed if old[row_id] is not new[row_id]],
            [row for row_id, row in old.items() if row_id not in new],
            stayed != [row_id for row_id in new if row_id in old],
        )

    def put(self, *rows: R) -> Table[R]:
        """A copy with rows replaced where their ids are known and appended where they are new."""
        new = {row.id: row for row in rows}
        known = {row_id: row for row_id, row in new.items() if row_id in self._positions}
        table = self._with_known(known) if known else self
        return table.insert(len(table), [row for row_id, row in new.items() if row_id not in known])

    def replaced(self, rows: Mapping[str, R]) -> Table[R]:
        """A copy with each row of `rows` in the place of the one with that id, even under a new id."""
        if all(row.id == row_id for row_id, row in rows.items()):
            return self._with_known(rows)
        return Table(rows.get(row.id, row) for row in self.rows)

    def _with_known(self, rows: Mapping[str, R]) -> Table[R]:
        # Positions do not change, so both tables share them: a history of edits of a long table stays small.
        changed = list(self.rows)
        for row_id, row in rows.items():
            changed[self._positions[row_id]] = row
        table: Table[R] = Table()
        table.rows, table._positions = tuple(changed), self._positions
        return table

    def swap(self, row_id: str, row: R) -> Table[R]:
        """A copy with one row in the place of another, even under a new id."""
        return self.replaced({row_id: row})

    def insert(self, position: int, rows: Sequence[R]) -> Table[R]:
        """A copy with rows put in before a position."""
        if not rows:
            return self
        ids, all_rows = list(self._positions), list(self.rows)
        ids[position:position], all_rows[position:position] = [row.id for row in rows], rows
        return self._with(all_rows, ids)

    def without(self, row_ids: Iterable[str]) -> Table[R]:
        """A copy that lacks some rows; unknown ids are no error."""
        gone = self._positions.keys() & frozenset(row_ids)
        if not gone:
            return self
        stays = [row_id not in gone for row_id in self._positions]
        return self._with(list(compress(self.rows, stays)), list(compress(self._positions, stays)))

    def _with(self, rows: list[R], ids: list[str]) -> Table[R]:
        # The ids are known: asking each of some hundred thousand rows for its own takes ten times as long.
        table: Table[R] = Table()
        table.rows, table._positions = tuple(rows), dict(zip(ids, range(len(ids)), strict=True))
        if len(table._positions) != len(rows):
            raise InvalidInput(_twice(rows))
        return table


def _twice(rows: Sequence[Row]) -> list[Problem]:
    seen: set[str] = set()
    twice = [row.id for row in rows if row.id in seen or seen.add(row.id)]  # type: ignore[func-returns-value]
    return [
        Problem("", row_id, "id", tr("The id {id} is used more than once.", id=row_id))
        for row_id in dict.fromkeys(twice)
    ]
