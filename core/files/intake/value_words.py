"""The words factories write into cells of a column with few values: kinds of stoppers, passes, urgency, units."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split(" | "))


CORK_TYPES = {
    "naturel": "nat | natural | naturels | natur | naturkork", "colmate": "col | colm | colmates | colmated",
    "micro agglo": "micro | micro agglomere | microagglo | mic", "agglomere": "agglo | agglomerado | agglomerated",
    "1 plus 1": "1p1 | un plus un | one plus one", "tete bois": "tete | tetes bois | tet | bartop | t bois",
}  # fmt: skip
"""Kinds of stoppers, with the short forms planners write."""

DOUBLE = _set(
    "d | 2 | double | doble | dupla | duplo | doppelt | duplex | 2 faces | deux faces | 2 sides | both sides "
    "| two sides | corps plus tetes | corps plus miroirs | corps et tetes | recto verso | beidseitig | "
    "zweiseitig | dos caras | 2 caras | duas faces | 2 passages | bi"
)
SINGLE = _set(
    "s | 1 | single | simple | simples | einfach | simplex | 1 face | une face | one side | 1 side | "
    "einseitig | una cara | 1 cara | uma face | 1 passage | corps"
)
PLAIN_PRINTS = _set("s | d | 1 | 2 | single | double | simple")
"""Words for passes that nobody could read in another way, so that nothing is said of them."""

URGENT = (
    "haute | urgent | urgente | urgence | high | hoch | dringend | eilt | alta | rush | top | urgentissimo | "
    "spoed | pilne | pilny | specha | acil | bradskande | haster | surgos | kiireellinen | prioritaire | sehr "
    "hoch | highest"
)
USUAL = "moyenne | medium | mittel | media | normal | normale | standard | normaal | normalny | normalni"
LOW = "basse | low | niedrig | baja | baixa | bassa | laag | niski | nizka | dusuk | lowest"
PRIORITIES = {word: rank for rank, words in enumerate((URGENT, USUAL, LOW), 1) for word in words.split(" | ")}
"""How urgent, from 1."""

CANCELLED = _set(
    "annule | annulee | annulees | cancelled | canceled | storniert | storno | gestrichen | cancelado | "
    "cancelada | anulado | anulada | annullato | annullata | geannuleerd | anulowano | anulowane | zruseno | "
    "iptal | annullerad | annulleret | anulat | anulata | torolve | void | отменен"
)
"""States in which an order is not to be made."""
FINISHED = _set(
    "termine | terminee | soldee | cloture | cloturee | clos | finished | completed | complete | closed | "
    "done | fertig | abgeschlossen | beendet | erledigt | tabg | terminado | terminada | cerrado | cerrada | "
    "finalizado | finalizada | concluido | concluida | encerrada | encerrado | terminato | evaso | chiuso | "
    "chiusa | completato | gereed | afgerond | afgesloten | zakonczone | zakonczony | zamkniete | "
    "zrealizowane | dokonceno | hotovo | ukonceno | tamamlandi | bitti | kapali | avslutad | klar | afsluttet "
    "| ferdig | valmis | finalizat | terminat | elkeszult | lezart | завершен"
)
"""States in which an order was made."""
CANCELLED_CODES = _set("lovm | dlfl | lkz")
FINISHED_CODES = _set("tabg | absc | glft | teco | clsd | dlv | ruck | cnf")
"""The same as codes of SAP, of which a cell holds several."""
YES = _set(
    "yes | y | oui | ja | j | si | sim | true | vrai | wahr | verdadero | verdadeiro | x | ok | tak | ano | "
    "evet | igen | da | kylla"
)
NO = _set(
    "no | n | non | nein | nao | false | faux | falsch | falso | nee | nie | ne | hayir | nem | nu | nej | "
    "nei"
)
THOUSANDS = _set(
    "mil | mill | mille | millier | milliers | milheiro | milheiros | tys | tis | thousand | thousands | k | "
    "tsd | tausend | miles | milhares | 000 | 000s | 1000 | 1 000 | en milliers | in tausend | in thousands | "
    "milhar | x1000"
)
PIECES = _set(
    "u | un | uns | unit | units | unite | unites | unid | pcs | pc | pce | pces | piece | pieces | stk | "
    "stuck | st | ud | uds | ea | each | piezas | pecas | bch | bouchons | szt | ks | kpl | db | buc | pz | "
    "pezzi | adet | styck | stycken | stuks | шт | rolhas | tapones | korken | ex"
)
CURRENCIES = _set("€ | $ | £ | eur | euro | euros | usd | gbp | chf | r$ | kr | ht | € ht")
