"""The words by which orders and machines are known, in English, French, German, Portuguese, Spanish and Italian."""

from __future__ import annotations

import re

from core.files.intake.words import plain

ORDERS = (
    "order | order no | order number | order nr | order id | job | job no | job number | job id | jobs | "
    "orders | work order | wo | task | "
    "lot | of | n of | no of | num of | ofs | numero of | ordre | ordres | ordre de fabrication | commande | "
    "commandes | n commande | "
    "cde | auftrag | auftrage | auftragsnr | auftrags nr | auftragsnummer | fa | fa nr | fertigungsauftrag | "
    "bestellung | ordem | ordens | "
    "ordem de fabrico | encomenda | encomendas | pedido | pedidos | orden | ordenes | orden de fabricacion | "
    "op | ordine | ordini | commessa | "
    "ordine di produzione | odp | production order"
)
"""What heads a column of orders in tables that are not about orders."""
MACHINES = (
    "machine | machines | machine id | machine no | machine name | press | presses | line | lines | "
    "work center | workcenter | work centre | "
    "work station | workstation | station | cell | resource | resources | equipment | poste | postes | "
    "poste de travail | moyen | ressource | "
    "ressources | presse | ligne | n machine | code machine | nom machine | maschine | maschinen | "
    "maschinennr | maschinennummer | anlage | "
    "anlagen | arbeitsplatz | linie | ressource | maquina | maquinas | cod maquina | equipamento | "
    "equipamentos | recurso | recursos | "
    "prensa | linea | linha | posto | puesto | centro de trabajo | centro de trabalho | macchina | macchine | "
    "pressa | risorsa | centro di lavoro"
)
FORMATS = (
    "format | formats | size | sizes | calibre | calibres | caliber | dimension | dimensions | dim | taille | "
    "tailles | cote | cotes | "
    "abmessung | abmessungen | kaliber | grosse | formato | formatos | medida | medidas | tamanho | tamano | "
    "formati | misura | misure | "
    "product | product type | produit | produto | producto | prodotto | item | article | artikel | artigo | articolo"
)
RATES = (
    "rate | rates | speed | output | pieces per hour | pcs h | throughput | capacity per hour | "
    "units per hour | cadence | cadences | "
    "debit | vitesse | rendement | pieces heure | pieces par heure | production horaire | leistung | rate h | "
    "geschwindigkeit | "
    "stuckleistung | stundenleistung | stuck pro stunde | ausbringung | taktzeit | zykluszeit | cadencia | "
    "cadencias | ritmo | "
    "velocidade | velocidad | producao horaria | produccion horaria | pecas por hora | piezas por hora | "
    "rendimento | rendimiento | "
    "cadenza | velocita | produzione oraria | pezzi ora | pezzi all ora | cycle time | temps de cycle | "
    "temps unitaire | "
    "time per piece | temps par piece | seconds per piece | tempo de ciclo | tiempo de ciclo | tempo ciclo | "
    "tempo di ciclo | "
    "tempo unitario | tiempo unitario | stuckzeit | uph | pph"
)
PRODUCERS = (
    "producer | producers | producer id | supplier | suppliers | vendor | partner | subcontractor | "
    "subcontractors | manufacturer | shop | "
    "producteur | producteurs | fournisseur | fournisseurs | sous traitant | sous traitants | partenaire | "
    "atelier | fabricant | "
    "produzent | produzenten | hersteller | lieferant | lieferanten | zulieferer | lohnfertiger | fertiger | "
    "partnerbetrieb | "
    "produtor | produtores | fornecedor | fornecedores | subcontratado | parceiro | fabricante | productor | "
    "productores | proveedor | "
    "proveedores | subcontratista | taller | socio | produttore | produttori | fornitore | fornitori | "
    "terzista | terzisti | partner id | "
    "company | name of producer | laser shop"
)
NAMES_OF_MACHINES = re.compile(
    r"(m|mc|ma|pr|p|l|no|r|maschine|machine|maquina|macchina|masch|maq|mac|press|presse|prensa|pressa|poste|line|ligne|"
    r"linea|linha|linie|robot|roboter|cell|cellule|zelle|celula|station|laser|duplex|simplex|cnc|lathe|tour|mill|"
    r"weld\w*|soud\w*|schweiss\w*|sold\w*|sald\w*)[ -]?"
    r"\d{1,2}[a-z]?"
)
"""How machines are named where nothing else says that they are machines."""
NAMES_OF_ORDERS = re.compile(
    r"(of|o|j|job|order|ord|ordre|commande|cmd|cde|auftrag|fa|ordem|orden|op|pedido|encomenda|ordine|commessa|wo|task|"
    r"lot)[ -]?\d+\w*|\d{3,}( \d+)*"
)


def word_set(words: str) -> frozenset[str]:
    """Words separated by bars, in plain form."""
    return frozenset(map(plain, words.split(" | ")))


def says(words: frozenset[str], text: object) -> bool:
    """Whether a text has one of these words in it, as a whole word."""
    return isinstance(text, str) and any(f" {one} " in f" {plain(text)} " for one in words)


def without_words(title: str, words: frozenset[str]) -> str:
    """What follows in a title after one of these words at its beginning, "" where it begins with none."""
    parts = title.split(" ")
    ends = (number for number in range(len(parts) - 1, 0, -1) if plain(" ".join(parts[:number])) in words)
    return next((" ".join(parts[number:]) for number in ends), "")
