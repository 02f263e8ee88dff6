"""Order books as planning systems and planners all over the world leave them, made by the tests."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.core.files.intake.books import save

DEC = [datetime(2026, 12, 1) + timedelta(days=day) for day in range(31)]
"""The days of December 2026, in which the orders are due."""


def text(folder: Path, content: str, encoding: str = "utf-8") -> Path:
    """A text file with this content."""
    path = folder / "book.csv"
    path.write_bytes(content.encode(encoding))
    return path


def five_digit_numbers(folder: Path) -> Path:
    """Order numbers and quantities that are days as Excel counts them: 45001 is a day in 2023."""
    rows: list[tuple[Any, ...]] = [(45001 + i, "Kellerei", 40000 + 1000 * i, DEC[i]) for i in range(9)]
    return save(folder, [("Auftrag", "Kunde", "Menge", "Liefertermin"), *rows])


HEADERS = {
    "Italian": ("Commessa", "Cliente", "Q.tà", "Data consegna", "Macchina", "Note"),
    "Dutch": ("Productieorder", "Klant", "Aantal", "Leverdatum", "Machine", "Opmerking"),
    "Polish": ("Nr zlecenia", "Kontrahent", "Ilość szt.", "Termin realizacji", "Maszyna", "Uwagi"),
    "Czech": ("Číslo zakázky", "Zákazník", "Množství", "Termín dodání", "Stroj", "Poznámka"),
    "Turkish": ("İş Emri No", "Müşteri", "Miktar", "Teslim Tarihi", "Makine", "Notlar"),
    "Swedish": ("Tillverkningsorder", "Kund", "Antal", "Leveransdatum", "Maskin", "Anmärkning"),
    "Danish": ("Produktionsordre", "Kunde", "Bestilt antal", "Leveringsdato", "Maskine", "Bemærkning"),
    "Finnish": ("Työnumero", "Asiakas", "Määrä", "Toimituspäivä", "Kone", "Huomautus"),
    "Romanian": ("Bon de lucru", "Client", "Cantitate", "Termen livrare", "Utilaj", "Observații"),
    "Hungarian": ("Munkaszám", "Vevő", "Mennyiség", "Szállítási határidő", "Gép", "Megjegyzés"),
    "Russian": ("Заказ-наряд", "Заказчик", "Кол-во", "Срок поставки", "Станок", "Примечание"),
    "Croatian": ("Radni nalog", "Kupac", "Količina", "Rok isporuke", "Stroj", "Napomena"),
    "Greek": ("Εντολή παραγωγής", "Πελάτης", "Ποσότητα", "Ημ/νία παράδοσης", "Μηχανή", "Παρατηρήσεις"),
    "Chinese": ("生产订单号", "客户", "数量", "交货日期", "机台", "备注"),
    "Japanese": ("製造指図番号", "得意先", "数量", "納期", "設備", "備考"),
    "SAP": ("AUFNR", "NAME1", "GAMNG", "Liefertermin", "ARBPL", "Bemerkung"),
    "snake case": ("order_id", "customer_name", "order_quantity", "due_date", "machine_id", "notes"),
    "camel case": ("JobNumber", "CustomerName", "QtyOrdered", "DueDate", "WorkCenter", "Comments"),
}


def in_language(folder: Path, language: str) -> Path:
    """A small book below a title, with the headers of a language."""
    rows: list[tuple[Any, ...]] = [(f"A{i}", "ACME", 1200 + i, DEC[i], "M1", None) for i in range(4)]
    return save(folder, [("Corkboard",), (), HEADERS[language], *rows])


def georgian_bottling(folder: Path) -> Path:
    """Headers in a language nobody knows, below a title."""
    return save(folder, [
        ("წარმოების გეგმა", None, None), ("შეკვეთა", "კლიენტი", "რაოდენობა", "ვადა"),
        ("G-1", "თბილი", 500, DEC[0]), ("G-2", "მთა", 700, DEC[1]), ("G-3", "მთა", 900, DEC[2]),
    ])  # fmt: skip


def weeks(folder: Path) -> Path:
    """Weeks of delivery, written in eight ways; the fourth is a bare number."""
    written = ("KW 49", "KW50/2026", "2026-W51-3", 52, "51/2026", "v.51", "50. hét", "202653")
    rows: list[tuple[Any, ...]] = [(f"A{i}", "BMW", 400, week) for i, week in enumerate(written)]
    return save(folder, [("Auftrag Nr.", "Kunde", "Stückzahl", "Liefer-KW"), *rows])


def dittos(folder: Path) -> Path:
    """What stands above is repeated by marks and words."""
    return save(folder, [
        ("OF", "Client", "Qté", "Livraison"),
        ("K1", "Belcastel", 10, DEC[0]), ("K2", '"', 20, '"'), ("K3", "idem", 30, "-//-"), ("K4", "id.", 40, DEC[3]),
    ])  # fmt: skip


def numbers_beyond_all(folder: Path) -> Path:
    """Numbers no order can have, and marks that repeat nothing."""
    return save(folder, [
        ("OF", "Client", "Qté (milliers)", "Livraison"),
        ("N1", "A", 1e308, DEC[0]), ("N2", "B", '"', 1e300), ("N3", "C", 1, DEC[2]),
    ])  # fmt: skip


def merged_lines(folder: Path) -> Path:
    """Customer and day merged over two orders each; the quantity of the last two as well, for both together."""
    return save(folder, [
        ("N° OF", "Client", "Quantité", "Date de livraison"),
        ("M1", "Périssac", 10, DEC[0]), ("M2", None, 20, None), ("M3", "Auzeral", 30, DEC[1]), ("M4", None, None, None),
    ], "B2:B3", "D2:D3", "B4:B5", "C4:C5", "D4:D5")  # fmt: skip


def customers_as_titles(folder: Path) -> Path:
    """Each customer stands once, in a row of his own above his orders."""
    return save(folder, [
        ("Kunde", "Auftrag", "Menge", "Liefertermin"),
        ("Müller GmbH",), (None, "1", 10, DEC[0]), (None, "2", 20, DEC[1]), ("Schmidt AG",), (None, "3", 30, DEC[2]),
    ])  # fmt: skip


def sums_above(folder: Path) -> Path:
    """A pivot: each machine stands in the order's column, with the sum of its orders."""
    return save(folder, [
        ("OF", "Client", "Quantité", "Livraison"),
        ("M1", None, 57000, None), ("OF-1", "Lafitte", 12000, DEC[0]), ("OF-2", "Latour", 45000, DEC[1]),
        ("M2", None, 30000, None), ("OF-3", "Marceau", 30000, DEC[2]),
    ])  # fmt: skip


def two_tables(folder: Path) -> Path:
    """The stock stands below the orders, with headers of its own."""
    return save(folder, [
        ("OF", "Client", "Qté", "Délai"), ("1", "A", 10, DEC[0]), ("2", "B", 20, DEC[1]), (),
        ("Stock",), ("Article", "Stock", "Seuil"), ("NAT45", 1000, 50), ("NAT38", 2000, 50),
    ])  # fmt: skip


def three_decimals(folder: Path) -> Path:
    """An export with three decimals: 25 pieces are "25,000"."""
    return save(folder, [
        ("Auftrag", "Kunde", "Menge", "Liefertermin"),
        ("1", "A", "25,000", DEC[0]), ("2", "B", "12,000", DEC[1]), ("3", "C", "8,000", DEC[2]),
    ])  # fmt: skip


def states(folder: Path) -> Path:
    """Orders that are running, made, cancelled, and said to be made although pieces are left."""
    return save(folder, [
        ("OF", "Client", "Qté", "Qté faite", "Délai", "Statut"),
        ("U1", "A", 10, 0, DEC[0], "en cours"), ("U2", "A", 20, None, DEC[0], "annulé"),
        ("U3", "A", 30, 10, DEC[0], "terminé"), ("U4", "A", 40, 40, DEC[0], "terminé"),
    ])  # fmt: skip


def to_produce(folder: Path, *, with_produced: bool) -> Path:
    """ "Qté à produire" is all that was ordered, or what is left of it; only "Qté produite" makes a difference."""
    produced = (("Qté produite",), (100,)) if with_produced else ((), ())
    return save(folder, [
        ("N° OF", "Client", "Qté à produire", *produced[0], "Date besoin"),
        *((f"F{i}", "Météor", 1000 + i, *produced[1], DEC[i]) for i in range(3)),
    ])  # fmt: skip


def shares_and_sums(folder: Path) -> Path:
    """A share done, an open sum of money, and a price for a thousand: known words that mean no pieces here."""
    return save(folder, [
        ("Order", "Qty", "% done", "Open ($)", "Prix mille", "Due date"),
        *((f"S{i}", 1000, 0.5, 800, 85.5, DEC[i]) for i in range(3)),
    ])  # fmt: skip


def printed_pages(folder: Path) -> Path:
    """A list printed on two pages: what is carried over, a page number and the headers stand between."""
    head = ("Auftrag", "Kunde", "Menge", "Liefertermin")
    return save(folder, [
        head, ("B1", "A", 100, DEC[0]), ("B2", "B", 200, DEC[1]), ("Übertrag", None, 300, None), (), ("Seite 2",),
        ("Übertrag", None, 300, None), head, ("B3", "C", 300, DEC[2]), ("Gesamtsumme", None, 600, None),
    ])  # fmt: skip


POLISH_CSV = (
    "Zlecenia produkcyjne;stan na 26.11.2026\r\n\r\nNr zlecenia;Kontrahent;Ilość szt.;Termin realizacji\r\n"
    "Z1;Łukasz Sp. z o.o.;1 200,00;4 grudnia 2026\r\nZ2;Żak;500,00;18.12.2026\r\nZ3;Ćma;90,00;21.12.2026\r\n"
)

NETSUITE_CSV = (
    "Document Number,Date,Customer : Name,Quantity,Built,Quantity Remaining,Due Date\n"
    'WOR1001,11/20/2026,Acme : East,500,100,400,12/15/2026\nWOR1002,11/21/2026,Globex,"1,200",0,"1,200",12/14/2026\n'
    "WOR1003,11/23/2026,Initech,0,0,0,12/29/2026\n"
)
THOUSANDS_CSV = (
    "Auftrag;Kunde;Menge in Tsd.;Leistung Stk/h;Liefertermin\n"
    "1;A;12,5;3000;04.12.2026\n2;B;7,25;2500;18.12.2026\n3;C;100;6000;21.12.2026\n"
)
