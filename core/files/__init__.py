"""Everything that touches a disk: the project file, the exchange format, Excel."""

from core.files.any_file import Opening, check_target, open_any, read_any, write_any
from core.files.excel import write_schedule, write_schedule_beside
from core.files.exchange import Reading, exchange_dict, parse_exchange, read_exchange, write_exchange
from core.files.intake import SUFFIXES as BOOK_SUFFIXES
from core.files.intake import ImportReport, read_order_book
from core.files.project import (
    ProjectFile,
    Recovery,
    discard,
    read_project,
    recover,
    recoverable,
    write_project,
)

__all__ = [
    "BOOK_SUFFIXES",
    "ImportReport", "Opening", "ProjectFile", "Reading", "Recovery", "check_target", "discard", "exchange_dict",
    "open_any", "parse_exchange", "read_any", "read_exchange", "read_order_book", "read_project", "recover",
    "recoverable", "write_any", "write_exchange", "write_project", "write_schedule",
    "write_schedule_beside",
]
