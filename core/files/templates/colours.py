"""The colours of a grid: those of the template's own legend where it has one, else a calm palette."""

from __future__ import annotations

import re
import unicodedata

from core.files.templates.facts import Place, PlanFacts, value_at
from core.files.templates.sheet import Sheet
from core.files.templates.spec import SheetSpec
from core.files.templates.tokens import as_text
from core.model import Lot

PALETTE = ("A9CCE3", "F9E79F", "A9DFBF", "F5CBA7", "D7BDE2", "A3E4D7", "F5B7B1", "D5D8DC", "FAD7A0", "AED6F1",
           "D4EFDF", "E8DAEF")  # fmt: skip
PLAIN = ("FFFFFF", "000000")
LONGEST_ENTRY = 24


def plain(text: str) -> str:
    """A text without accents, capitals and all but letters and figures."""
    spread = unicodedata.normalize("NFKD", text)
    return " ".join(re.findall("[a-z0-9]+", "".join(one for one in spread if not unicodedata.combining(one)).lower()))


class Colours:
    """A colour for each lot, by the word of the template that colours follow."""

    def __init__(self, sheet: Sheet, spec: SheetSpec, plan: PlanFacts) -> None:
        self._word = spec.slots.colour if spec.slots else "job.cork"
        self._plan = plan
        self._legend = _legend(sheet, spec)
        self._known = dict(spec.slots.grounds) if spec.slots else {}
        self._given: dict[str, str] = {}

    def of(self, lot: Lot) -> str:
        """The colour of a lot as RRGGBB."""
        value = as_text(value_at(self._word, Place(self._plan, lot.resource, lot)))
        order = self._plan.scenario.shop.orders[lot.order]
        named = (plain(value), plain(order.product), *(plain(one) for one in order.attributes.values()))
        if value in self._known:
            return self._known[value]
        # The longest entry first: "Naturel fleur" is another cork than "Naturel".
        for entry in sorted(self._legend, key=len, reverse=True):
            if any(f" {entry} " in f" {name} " for name in named):
                return self._legend[entry]
        if value not in self._given:
            taken = {*self._legend.values(), *self._known.values()}
            free = [one for one in PALETTE if one not in taken] or PALETTE
            self._given[value] = free[len(self._given) % len(free)]
        return self._given[value]


def _legend(sheet: Sheet, spec: SheetSpec) -> dict[str, str]:
    """Short texts on a ground of their own below the rows of the machines: what is what."""
    found = {}
    for cell in [cell for row, _, cell in sheet.cells() if row > spec.last]:
        text = sheet.text(cell)
        fill = sheet.book.styles.fill_of(int(cell.get("s", "0"))) if text and "{{" not in text else None
        if text and fill and fill not in PLAIN and len(text) <= LONGEST_ENTRY and plain(text):
            found[plain(text)] = fill
    return found
