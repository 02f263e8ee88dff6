"""Order books as factories keep them: any layout and language, every row with its status, every doubt named."""

from core.files.intake.answers import COLUMNS_HIDDEN, ROWS_HIDDEN, ROWS_STRUCK, Answers, colour_key
from core.files.intake.aside import read_aside
from core.files.intake.book import Book, Sheet, address, letters
from core.files.intake.comparing import Acceptance, Comparison, GoneOrder, compare_book, take_book_in
from core.files.intake.decisions import Decision, decisions_of
from core.files.intake.import_report import ImportReport, check_complete, import_report, read_order_book
from core.files.intake.intake import Wishes, sheets_of, take_in, understand
from core.files.intake.kept_report import SETTING as REPORT_SETTING
from core.files.intake.kept_report import KeptReport, Line, kept_report, lines_of, reports_in, with_report
from core.files.intake.profile import Profile, keep_profile, named, profiles_in, users_profiles, with_profile
from core.files.intake.progress import Tell, between
from core.files.intake.reading import SUFFIXES
from core.files.intake.report import IntakeReport
from core.files.intake.row_looks import RowLooks, looks_of
from core.files.intake.synonyms import WORDS

FIELDS = tuple(WORDS)
"""What a column may fill."""

__all__ = [
    "COLUMNS_HIDDEN", "FIELDS", "REPORT_SETTING", "ROWS_HIDDEN", "ROWS_STRUCK", "SUFFIXES",
    "Acceptance", "Answers", "Book", "Comparison", "Decision", "GoneOrder", "ImportReport", "IntakeReport",
    "KeptReport", "Line", "Profile", "RowLooks", "Sheet", "Tell", "Wishes",
    "address", "between", "check_complete", "colour_key", "compare_book", "decisions_of", "import_report",
    "keep_profile", "kept_report", "letters", "lines_of", "looks_of", "named", "profiles_in", "read_aside",
    "read_order_book", "reports_in", "sheets_of", "take_book_in", "take_in", "understand", "users_profiles",
    "with_profile", "with_report",
]  # fmt: skip
