"""Every kind of table that can be imported, in the order in which those of one book come in."""

from __future__ import annotations

from core.errors import FileProblem
from core.files.intake.kinds import changeovers, costs, machines, offers, producers, rates
from core.files.intake.kinds.kind import Kind
from core.files.intake.synonyms import WORDS
from core.language import tr

OTHER_KINDS = {one.name: one for one in (
    machines.KIND, rates.KIND, producers.KIND, changeovers.KIND, costs.KIND, offers.KIND,
)}  # fmt: skip
KINDS = ("machines", "rates", "producers", "changeovers", "orders", "costs", "offers")
"""What a book may be read for. Rates need machines, costs need orders and machines, offers need producers."""


def kind_named(name: str) -> Kind:
    """A kind by its name. Raises FileProblem where there is none."""
    if name not in OTHER_KINDS:
        kinds = ", ".join(KINDS)
        raise FileProblem(tr("{name} is nothing that can be imported; there are: {kinds}.", name=name, kinds=kinds))
    return OTHER_KINDS[name]


def fields_of_kind(kind: str) -> tuple[str, ...]:
    """The fields that the columns of a kind may fill."""
    return tuple(WORDS) if kind == "orders" else tuple(kind_named(kind).fields)
