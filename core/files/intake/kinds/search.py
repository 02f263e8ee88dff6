"""What is looked for in a book, by a wish for one kind."""

from __future__ import annotations

from core.files.intake.kinds.known import known_names
from core.files.intake.kinds.layout import Search
from core.files.intake.kinds.registry import kind_named
from core.files.intake.wishes import Wishes
from core.files.intake.words import plain


def search_for(wishes: Wishes) -> Search:
    """What is looked for by a wish for one kind. Raises FileProblem where there is no such kind."""
    known = dict(known_names(wishes.shop))
    if wishes.machines and not known:
        known["machine"] = {plain(name): name for name in wishes.machines}
    return Search(kind_named(wishes.kind), wishes, known)
