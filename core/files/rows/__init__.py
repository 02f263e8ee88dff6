"""How the rows of a project are written as JSON objects, and read back with every problem named by its path.

The exchange format and the project file share these tables, so a value is checked the same way wherever it comes from.
"""

from core.files.rows.clocks import Clock, Dates, Minutes
from core.files.rows.codec import Form, read_row, warn_of_unknown_keys, write_row
from core.files.rows.forms import FORMS, SHOP_KINDS
from core.files.rows.place import Notes, Place
from core.files.rows.watching import Counting, Watch, unwatched

__all__ = [
    "FORMS", "SHOP_KINDS", "Clock", "Counting", "Dates", "Form", "Minutes", "Notes", "Place", "Watch",
    "read_row", "unwatched", "warn_of_unknown_keys", "write_row",
]
