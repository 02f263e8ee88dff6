"""Tables as factories keep them: any layout and language, every row with its status, every doubt named.

How the window uses it, whatever is imported:

- `guess_kinds(book, shop)` says of each sheet what it is for (a `Guess`: sheet, kind, whether that is certain, what
  else it may be), in the order in which the tables are to come in; a sheet with matrices one below the other has a
  guess for each. `guess_kind(book, sheet, shop)` is about one sheet. `KINDS` are all kinds; "orders" is what every
  function takes where nothing is said.
- `understand(book, path, Wishes(kind=..., shop=..., sheet=..., header_row=..., columns=..., answers=...))` gives an
  `IntakeReport`, the same for every kind: `report.kind`, `report.key`, `report.table` (sheet, headings, columns),
  `report.records`, `report.questions`, `report.missing`; `lines_of` and `decisions_of` as for orders. The `shop` lets
  names of machines, orders and producers be checked; give it for every kind but orders. Names it does not have are
  decisions of the kind "name": "" leaves the row out, the name itself takes it for a new one.
- `Wishes(corrections={"K70": "12"}, last_row=90)` reads other texts in cells, and no row further down.
- `looks_of(report)` counts rows that are hidden, struck through or coloured; what these mean are answers
  (`ROWS_HIDDEN`, `colour_key`).
- `read_aside`, `understand` and `compare_book` tell how far they are (`tell`, from 0 to 1); what that raises ends them.
- `recall(guesses, book, profiles, shop)` puts in what sheets with the very same headers came in as before.
- `fields_of_kind(kind)` are the fields a column may fill. Columns under titles (a rate for each format, a cost for each
  machine) have fields of two parts, "rate 24x44"; `stem_of` gives the first. To say that a column is one of them,
  wish "rate", or "cost M1" where it is to be another title.
- `compare_book(report, scenario, now)` gives a `Comparison`: `rows`, `difference`, `gone`, and `beside` (rows of other
  tables that come in with them, such as machines nobody knew); `changes_of(comparison, scenario)` tells each field that
  changes. `take_book_in(project, Acceptance(...))` makes one step of it; the profile must bear the report's kind.
"""

from core.files.intake.answers import COLUMNS_HIDDEN, ROWS_HIDDEN, ROWS_STRUCK, Answers, colour_key
from core.files.intake.aside import read_aside
from core.files.intake.book import Book, Sheet, address, letters
from core.files.intake.comparing import (
    Acceptance,
    Comparison,
    GoneOrder,
    compare_book,
    merge_comparison,
    take_book_in,
)
from core.files.intake.decisions import Decision, decisions_of
from core.files.intake.door import take_in, understand
from core.files.intake.import_report import ImportReport, check_complete, import_report, read_order_book
from core.files.intake.intake import sheets_of
from core.files.intake.kept_report import SETTING as REPORT_SETTING
from core.files.intake.kept_report import KeptReport, Line, kept_report, lines_of, reports_in, with_report
from core.files.intake.kinds.changes import FieldChange, changes_of
from core.files.intake.kinds.guessing import Guess, guess_kind, guess_kinds
from core.files.intake.kinds.recalling import recall
from core.files.intake.kinds.registry import KINDS, fields_of_kind
from core.files.intake.ours import own_list, shows_a_plan
from core.files.intake.profile import Profile, keep_profile, named, profiles_in, users_profiles, with_profile
from core.files.intake.progress import Tell, between
from core.files.intake.reading import SUFFIXES, read_book
from core.files.intake.report import IntakeReport, stem_of
from core.files.intake.row_looks import RowLooks, looks_of
from core.files.intake.synonyms import WORDS
from core.files.intake.wishes import Wishes

FIELDS = tuple(WORDS)
"""What a column of an order book may fill."""

__all__ = [
    "COLUMNS_HIDDEN", "FIELDS", "KINDS", "REPORT_SETTING", "ROWS_HIDDEN", "ROWS_STRUCK", "SUFFIXES",
    "Acceptance", "Answers", "Book", "Comparison", "Decision", "FieldChange", "GoneOrder", "Guess", "ImportReport",
    "IntakeReport", "KeptReport", "Line", "Profile", "RowLooks", "Sheet", "Tell", "Wishes",
    "address", "between", "changes_of", "check_complete", "colour_key", "compare_book", "decisions_of",
    "fields_of_kind", "guess_kind", "guess_kinds", "import_report", "keep_profile", "kept_report", "letters",
    "lines_of", "looks_of", "merge_comparison", "named", "own_list", "profiles_in", "read_aside", "read_book",
    "read_order_book", "recall", "reports_in", "sheets_of", "shows_a_plan", "stem_of", "take_book_in", "take_in",
    "understand", "users_profiles", "with_profile", "with_report",
]  # fmt: skip
