"""The plan on paper and as PDF: pages laid out once, painted on a printer, into a file or as a preview by one hand."""

from gui.printing.choices import Choices, remember, remembered
from gui.printing.dialog import PrintDialog
from gui.printing.document import Document, document_of, some_document_of
from gui.printing.output import pdf_of, write_pdf
from gui.printing.source import Source
from gui.printing.to_printer import ToPrinter, has_printer, printer_for

__all__ = [
    "Choices", "Document", "PrintDialog", "Source", "ToPrinter", "document_of", "has_printer", "pdf_of",
    "printer_for", "remember", "remembered", "some_document_of", "write_pdf",
]  # fmt: skip
