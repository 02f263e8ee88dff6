"""Excel: the schedule out."""

from core.files.excel.schedule import write_schedule, write_schedule_beside

__all__ = ["write_schedule", "write_schedule_beside"]
