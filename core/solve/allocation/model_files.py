"""A programme as text: readable for people, LP and MPS for other solvers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain, groupby

from core.language import tr
from core.solve.allocation.programme import Programme, programme_of
from core.solve.allocation.table import CostTable

WIDTH = 100
"""Lines end before this column."""
NOTHING = ((0, "none"),)
"""An empty sum, which an LP file cannot hold without a variable."""
ABSENT = 200
"""So many pairs that may not be are listed at most."""


def model_text(table: CostTable) -> str:
    """The integer linear programme of this very table, to be read."""
    model = programme_of(table)
    shown = model.shown
    lines = [model.title, "", tr("Variables, each 0 or 1")]
    meaning = tr("{variable} = 1: {words}")
    lines += [f"  {meaning.format(variable=one.shown, words=one.words)}" for one in model.variables]
    absent = tr("{order} may not go to {machine}: no variable")
    lines += [f"  {absent.format(order=order, machine=machine)}" for order, machine in model.absent[:ABSENT]]
    if len(model.absent) > ABSENT:
        more = tr("and {n} more pairs that may not be: no variables", n=len(model.absent) - ABSENT)
        lines.append(f"  {more}")
    lines += ["", tr("Minimise the total cost")]
    first = len(lines)
    for _, terms in groupby(model.objective, lambda term: term[1].rpartition(".")[0]):  # an order a line
        lines += _wrapped(((amount, shown[name]) for amount, name in terms), "  ", begins=len(lines) == first)
    lines += ["", tr("such that")]
    for one in model.constraints:
        lines.append(f"  {tr('{rule}:', rule=one.words)}")
        lines += _wrapped(((amount, shown[name]) for amount, name in one.terms), "    ", f"{one.sense} {one.right}")
    return "\n".join(lines).replace("<=", "≤") + "\n"


def model_lp(table: CostTable) -> str:
    """The programme in the LP format that CPLEX, Gurobi, GLPK, CBC, SCIP and HiGHS read; the words are comments."""
    model = programme_of(table)
    lines = [f"\\ {_line(model.title)}", *(f"\\ {one.name} = 1: {_line(one.words)}" for one in model.variables)]
    lines += ["Minimize", " total:", *_wrapped(model.objective or NOTHING, "  "), "Subject To"]
    for one in model.constraints:
        sums = _wrapped(one.terms or NOTHING, "  ", f"{one.sense} {one.right}")
        lines += [f"\\ {_line(one.words)}", f" {one.name}:", *sums]
    lines += ["Binary", *(f" {one.name}" for one in model.variables)]
    if not model.objective or not all(one.terms for one in model.constraints):
        lines.append(f" {NOTHING[0][1]}")
    return "\n".join([*lines, "End"]) + "\n"


def model_mps(table: CostTable) -> str:
    """The programme in free MPS format, which every solver reads; in columns too, where names are short."""
    model = programme_of(table)
    lines = [f"* {_line(model.title)}", *(f"* {one.name} = 1: {_line(one.words)}" for one in model.variables)]
    lines += [f"* {one.name}: {_line(one.words)}" for one in model.constraints]
    lines += ["NAME          allocate", "ROWS", " N  total"]
    lines += [f" {'E' if one.sense == '=' else 'L'}  {one.name}" for one in model.constraints]
    lines += ["COLUMNS", "    MARKER                 'MARKER'                 'INTORG'", *_columns(model)]
    lines += ["    MARKER                 'MARKER'                 'INTEND'", "RHS"]
    lines += [_mps("rhs", one.name, one.right) for one in model.constraints if one.right]
    lines += ["BOUNDS", *(f" BV bnd       {one.name}" for one in model.variables)]
    return "\n".join([*lines, "ENDATA"]) + "\n"


def _columns(model: Programme) -> Iterator[str]:
    """Variable by variable: what it adds to the total and to each constraint."""
    entries: dict[str, list[str]] = {one.name: [] for one in model.variables}
    for price, name in model.objective:
        entries[name].append(_mps(name, "total", price))
    for one in model.constraints:
        for factor, name in one.terms:
            entries[name].append(_mps(name, one.name, factor))
    return chain.from_iterable(entries.values())


def _mps(name: str, row: str, amount: Decimal | int) -> str:
    return f"    {name:<8}  {row:<8}  {_number(amount):>12}"


def _wrapped(
    terms: Iterable[tuple[Decimal | int, str]], indent: str, end: str = "", *, begins: bool = True
) -> Iterator[str]:
    """A sum of terms over as many lines as it needs, and what it is compared with; one that does not begin goes on."""
    line = ""
    for place, (amount, name) in enumerate(terms):
        sign = "- " if amount < 0 else "+ " if place or not begins else ""
        size = "" if amount in (1, -1) else f"{_number(-amount if amount < 0 else amount)} "
        term = f"{sign}{size}{name}"
        if line and len(indent) + len(line) + len(term) > WIDTH:
            yield indent + line
            line = ""
        line = f"{line} {term}" if line else term
    yield f"{indent}{line or '0'} {end}".rstrip()


def _number(amount: Decimal | int) -> str:
    return f"{amount:f}" if isinstance(amount, Decimal) else str(amount)


def _line(words: str) -> str:
    """Words that a comment of one line can hold."""
    return " ".join("".join(one if one.isprintable() else " " for one in words).split())
