"""The program's own errors: each one carries sentences a planner can read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.language import tr


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with the data: the table, row and field it stands in, and the rule as a sentence."""

    table: str
    row: str
    field: str
    sentence: str

    def __str__(self) -> str:
        place = " ".join(part for part in (self.table, self.row) if part)
        where = ", ".join(part for part in (place, self.field) if part)
        return tr("{where}: {sentence}", where=where, sentence=self.sentence) if where else self.sentence


class CorkboardError(Exception):
    """Something the program cannot do, said in a sentence for the planner."""


class InvalidInput(CorkboardError):
    """Data that breaks a rule of the model; `problems` lists every broken rule, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[InvalidInput], tuple[tuple[Problem, ...]]]:
        """How it comes out of a process of its own: with its problems, not with their text alone."""
        return InvalidInput, (self.problems,)

    @property
    def sentences(self) -> str:
        """The broken rules without their places, for a spot that already shows the place (a cell of a table)."""
        return " ".join(problem.sentence for problem in self.problems)


class FileProblem(CorkboardError):
    """A file that cannot be read or written, and what the planner can do about it."""


class NotWritten(FileProblem):
    """A file that cannot be written under its name; `instead` is a name under which it can, where one is known."""

    def __init__(self, sentence: str, path: Path, instead: Path | None = None) -> None:
        super().__init__(sentence)
        self.path, self.instead = path, instead

    def __reduce__(self) -> tuple[type[NotWritten], tuple[str, Path, Path | None]]:
        """How it comes out of a process of its own."""
        return NotWritten, (str(self), self.path, self.instead)


class NoPlanFound(CorkboardError):
    """No plan satisfies the hard rules; the sentence names the ones that clash."""


class EditRefused(CorkboardError):
    """An edit that makes no sense on this scenario (merging lots of two orders, say); nothing was changed."""
