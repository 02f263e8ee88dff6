"""Excel: the order book in, the schedule out."""

from core.files.excel.order_book import ImportReport, read_order_book
from core.files.excel.schedule import write_schedule

__all__ = ["ImportReport", "read_order_book", "write_schedule"]
