"""What stands on the lists of a plan, on paper and in workbooks alike: values, and no words."""

from core.sheets.dispatch import Line, lines_of, not_planned, resources_of
from core.sheets.offered import OfferLine, ProducerLine, offer_lines, producer_lines
from core.sheets.promises import STATES, Promise, State, promises
from core.sheets.usage import Usage, usages

__all__ = [
    "STATES", "Line", "OfferLine", "ProducerLine", "Promise", "State", "Usage", "lines_of", "not_planned",
    "offer_lines", "producer_lines", "promises", "resources_of", "usages",
]
