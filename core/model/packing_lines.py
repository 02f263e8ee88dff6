"""The food-packaging problem of the literature: parallel lines, cleaning between products, dates in strict order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PackingLines:
    """n jobs on lines that work without a break; times are whole minutes.

    A job begins at max(end of the job before + cleaning, ready); `cleaning[p][q]` is needed when product q follows
    product p, nothing before the first job of a line. Minimise, in strict order: Σ max(0, end - due) (hard),
    Σ max(0, end - ideal) (medium), Σ over lines of (end of the last job - start of the line)² plus the minutes in which
    two lines of one operator both stand between jobs, from the end of a job to the start of the next (soft).
    `best_known` is the least soft value anybody found with hard = medium = 0, where there is one.
    """

    name: str
    times: tuple[int, ...]
    products: tuple[int, ...]
    ready: tuple[int, ...]
    ideal: tuple[int, ...]
    dues: tuple[int, ...]
    cleaning: tuple[tuple[int, ...], ...]
    starts: tuple[int, ...]
    operators: tuple[str, ...]
    best_known: float | None = None
