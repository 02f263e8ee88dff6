"""Order books of other factories, made up and made by the tests: other trades, languages, layouts and habits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook


def save(folder: Path, rows: list[tuple[Any, ...]], *merges: str, title: str = "Sheet") -> Path:
    """A workbook of one sheet with these rows and merged ranges."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    for merge in merges:
        sheet.merge_cells(merge)
    workbook.save(folder / "book.xlsx")
    return folder / "book.xlsx"


def german_turned_parts(folder: Path) -> Path:
    """A turning shop: export of a planning system below a title, dotted dates, thousands with dots, weeks."""
    return save(folder, [
        ("Auftragsbestand Dreherei", None, None, "Stand:", datetime(2026, 11, 20)),
        (),
        ("Auftrags-Nr.", "Kunde", "Artikelbezeichnung", "Menge", "Offene Menge", "Liefertermin", "Arbeitsplatz",
         "Bemerkung"),
        ("FA-20391", "Maschinenbau Hölzl", "Bolzen M8×40", "12.000", "12.000", "27.11.2026", "DM-2", None),
        ("FA-20392", "Krüger & Söhne", "Buchse 12H7", "1.500", "900", "KW 50", "DM-1", "eilt!"),
        ("FA-20393", "Maschinenbau Hölzl", "Spindel", 80, 80, datetime(2026, 12, 4), None, None),
        ("FA-20394", "Österle GmbH", "Hülse", "2.250 Stk", 2250, "3. Dezember 2026", "DM-2", None),
        ("Summe", None, None, 15830, 15230, None, None, None),
    ])  # fmt: skip


def american_labels(folder: Path) -> Path:
    """A label printer: months come first, thousands with commas, status by words, a total above the headers."""
    return save(folder, [
        ("TOTAL OPEN", None, None, 187500, None, None, None),
        ("Job #", "Customer Name", "Item Description", "Order Qty", "Ship Date", "Press", "Comments"),
        ("J-4471", "Blue Heron Coffee", "12oz label, matte", "25,000", "12/15/2026", "P1", None),
        ("J-4472", "Ridgeline Soap", "Bottle wrap", "60,000", "12/04/2026", "P2", "=rush"),
        ("J-4473", "Ridgeline Soap", "Cap seal", "100,000", "11/30/2026", "P2", "call Ann"),
        ("J-4474", "Otter Creek", "Neck tag", "2,500", "1/8/2027", None, None),
    ])  # fmt: skip


def spanish_stamping(folder: Path) -> Path:
    """A press shop: headers in row 8 below a calculator, "Pedido" beside the order, subtotals per week."""
    return save(folder, [
        ("Capacidad", None, None), ("Turnos", 2, None), ("Horas", 15.5, None), ("Rendimiento", 0.85, None), (),
        ("PROGRAMA DE PRODUCCIÓN – PRENSAS", None, None), (),
        ("O.P.", "Pedido", "Cliente", "Referencia", "Cantidad", "Producido", "Fecha de entrega", "Máquina"),
        ("SEMANA 48",),
        (30511, "P-77", "Talleres Urrutia", "AX-100", 4000, 1500, datetime(2026, 11, 27), "PR-1"),
        (30512, "P-78", "Ferrovial Sur", "AX-200", 12000, 0, "28-nov-26", "PR-2"),
        ("Total semana 48", None, None, None, 16000, 1500),
        ("SEMANA 49",),
        (30513, "P-78", "Ferrovial Sur", "BX-7", 650, 0, "30/11/2026", "PR-1"),
        (30514, "P-80", "Talleres Urrutia", "BX-7", "por confirmar", 0, "2/12/2026", "PR-1"),
        ("Total semana 49", None, None, None, 650, 0),
    ])  # fmt: skip


def portuguese_shoes(folder: Path) -> Path:
    """A shoe factory: two rows of headers, merged groups, pairs in thousands, two columns that may be due."""
    return save(folder, [
        ("ORDEM", None, "ENCOMENDA", None, "PRAZOS", None),
        ("N.º OF", "Cliente", "Descrição do produto", "Quantidade (milhares)", "Data de entrega", "Prazo"),
        ("OF 881", "Sapatos Lisboa", "Bota alta", 1.2, datetime(2026, 12, 1), datetime(2026, 11, 28)),
        ("OF 882", "Norte Calçado", "Sandália", "0,75", datetime(2026, 12, 3), datetime(2026, 12, 1)),
        ("OF 883", "Norte Calçado", "Chinelo", 3, datetime(2026, 12, 9), datetime(2026, 12, 8)),
    ], "A1:B1", "C1:D1", "E1:F1")  # fmt: skip


def swiss_watches(folder: Path) -> Path:
    """A watch supplier in French: apostrophes between thousands, durations, a second table to the right."""
    return save(folder, [
        ("Atelier décolletage", None, None, None, None, None, None, "Stock barres", None),
        ("Ordre de fabrication", "Donneur d'ordre", "Désignation", "Qté", "Échéance", "Temps opératoire", None,
         "Matière", "kg"),
        ("4711-A", "Manufacture Jurat", "Axe balancier", "10'000", "04.12.26", "12h30", None, "Laiton", 120),
        ("4711-B", "Manufacture Jurat", "Pignon", "2’500", "11.12.26", "90 min", None, "Inox", 80),
        ("4712", "Horlogerie du Lac", "Vis", 500, "18.12.26", 4, None, None, None),
    ])  # fmt: skip


def english_joinery(folder: Path) -> Path:
    """A joinery: only words that mean different things everywhere, so that it must ask."""
    return save(folder, [
        ("No.", "Ref", "Date", "Volume", "Plan"),
        (1, "Oak door", datetime(2026, 12, 1), 12, "A"),
        (2, "Ash table", datetime(2026, 12, 3), 3, "B"),
        (3, "Pine shelf", datetime(2026, 12, 5), 44, "A"),
    ])  # fmt: skip


def korean_plastics(folder: Path) -> Path:
    """A moulding shop whose order number may be that of its customer."""
    return save(folder, [
        ("생산 계획", None, None), ("주문번호", "고객", "수량"), ("K-1", "한빛", 500), ("K-2", "한빛", 700),
    ])  # fmt: skip


def georgian_tally(folder: Path) -> Path:
    """Two columns below headers nobody knows: too little to be sure that they are any."""
    return save(folder, [("გეგმა", None), ("შეკვეთა", "რაოდენობა"), ("K-1", 500), ("K-2", 700)])


def italian_mixed_dates(folder: Path) -> Path:
    """Written by two people: some dates have days first, others months."""
    return save(folder, [
        ("OF", "Client", "Qté", "Date de livraison"),
        ("1", "a", 10, "25/11/2026"), ("2", "b", 10, "11/26/2026"), ("3", "c", 10, "04/05/2026"),
        ("4", "d", 10, datetime(2026, 12, 1)),
    ])  # fmt: skip


def vietnamese_furniture(folder: Path) -> Path:
    """A furniture maker: headers in two languages, one below the other, a total above them."""
    return save(folder, [
        ("KẾ HOẠCH SẢN XUẤT",), (), ("TOTAL", None, None, 1700),
        ("STT\nNo.", "Mã đơn\nOrder No", "Khách hàng\nCustomer", "Số lượng\nQuantity", "Ngày giao\nDelivery date",
         "Kho\nWarehouse"),
        (1, "VN-1", "Hoa Mai", "1,500", datetime(2026, 12, 1), "K1"),
        (2, "VN-2", "Hoa Mai", 200, "Thu 3/12/2026", "K2"),
        (3, "VN-3", "Sao", 90, "Fri 18/12/2026", "K2"),
    ])  # fmt: skip


ALL: dict[str, Callable[[Path], Path]] = {
    one.__name__: one
    for one in (german_turned_parts, american_labels, spanish_stamping, portuguese_shoes, swiss_watches,
                english_joinery, korean_plastics, italian_mixed_dates, vietnamese_furniture)
}  # fmt: skip
