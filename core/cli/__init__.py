"""The command line: reads a file, asks the core, prints one JSON line. No rule of the shop lives here."""

from core.cli.commands import COMMANDS, is_asked_for, main

__all__ = ["COMMANDS", "is_asked_for", "main"]
