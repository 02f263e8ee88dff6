"""Order management systems' databases: rows out of a query, results into a table. SQLAlchemy comes on first use."""

from core.files.database.connecting import shown_url
from core.files.database.query import queried_book, read_query
from core.files.database.results import write_offers_table

__all__ = ["queried_book", "read_query", "shown_url", "write_offers_table"]
