"""Excel: the schedule out."""

from core.files.excel.schedule import write_schedule

__all__ = ["write_schedule"]
