"""The exchange format: a whole project as one JSON object, for other systems, both ways."""

from core.files.exchange.reading import Reading, parse_exchange, read_exchange
from core.files.exchange.writing import exchange_dict, write_exchange

__all__ = ["Reading", "exchange_dict", "parse_exchange", "read_exchange", "write_exchange"]
