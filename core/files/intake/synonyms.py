"""The words by which factories head their columns, in English, French, German, Spanish and Portuguese, as data;
those of planning systems and of other languages stand in `systems`, `languages_west` and `languages_east`.

A word that stands in the lists of two fields, or among those of `AMBIGUOUS`, is never taken for certain. Words are in
the plain form of `words.plain`. Sources: order books of real factories, and the habits of planning systems.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split(" | "))


WORDS = {
    "order": (
        "no | nr | auftrag | auftrag nr | auftrags nr | auftragsnr | auftragsnummer | bestellnummer | bestellung | "
        "bon de travail | bon n | bt | cde | commande | dossier | encomenda | fa | fa nr | fa nummer | "
        "fertigungsauftrag | fertigungsauftrags nr | id | job | job id | job no | job nr | job number | "
        "lot order | manufacturing order | mo | n | n cde | n commande | n dossier | n encomenda | n "
        "fiche | n of | n orden | n ordre | n pedido | no commande | no of | no order | no ordre | num "
        "cde | num of | num orden | numero | numero d of | numero d ordre | numero de orden | numero of | "
        "o p | of | of n | op | op os | ordem | ordem de fabrico | ordem de producao | ordem de servico | "
        "ordemp | orden | orden de fabricacion | orden de produccion | orden de trabajo | order | order "
        "id | order no | order nr | order number | ordre | ordre de fab | ordre de fabrication | ot | pa "
        "nr | pedido | prod order | production order | production order no | produktionsauftrag | so line "
        "| ticket | wo | wo no | work order"
    ),
    "customer": (
        "account | adquirente | auftraggeber | besteller | brand | buyer | cli | client | client final | "
        "client name | cliente | cliente final | clt | clte | comprador | customer | customer name | "
        "destinataire | donneur d ordre | end customer | kd | kunde | kunden name | kundenname | marca | "
        "nom client | nom du client | nombre cliente | nome cliente | nome do cliente | raison sociale | "
        "razon social | ship to | sold to"
    ),
    "article": (
        "art nr | article | article ref | articulo | artigo | artikel | artikel nr | artikelnummer | "
        "clave | cod articulo | cod artigo | cod produto | code article | code produit | codigo | codigo "
        "articulo | codigo do artigo | codigo produto | item | item code | item codigo | item no | mat nr "
        "| material code | material no | material number | materialnummer | n article | part | part no | "
        "part number | pn | product code | product id | ref | ref article | ref articulo | reference | "
        "referencia | sachnummer | sku | stock code | teil | teilenummer"
    ),
    "description": (
        "artikelbezeichnung | benennung | bezeichnung | denominacion | descricao | descricao do produto | "
        "descripcion | descripcion articulo | description | designacao | designation | intitule | item "
        "description | libelle | libelle article | material name | materialkurztext | product | product "
        "description | product name | producto | produit | produkt | produktbezeichnung | produto"
    ),
    "cork_type": (
        "art | bouchon | clase | cork type | familia | familie | famille | family | gamme | grupo | "
        "korkart | korktyp | nature | product family | product type | produktgruppe | qualite bouchon | "
        "rolha | stopper type | tapon | tipo | tipo de rolha | tipo de tapon | tipo rolha | tipo tapon | "
        "typ | type | type bouchon | type de bouchon | warengruppe"
    ),
    "format": (
        "abmessung | abmessungen | bitola | caliber | calibre | calibre mm | cotes | diameter | diametre "
        "| dim | dimensao | dimension | dimensiones | dimensions | dimensions mm | dimensoes | "
        "durchmesser | format | format mm | formato | groesse | grosse | kaliber | l x d | length x "
        "diameter | lxd | medida | medidas | medidas mm | mesure | size | taille | tamanho | tamano"
    ),
    "grade": (
        "calidad | choix | clase | class | classe | classe visuelle | grade | klasse | qualidade | "
        "qualitat | qualite | quality"
    ),
    "weight": (
        "gewicht | gewicht kg | gross weight | kg | kg stk | kilos | mass | masse | net weight | "
        "nettogewicht | peso | peso bruto | peso liquido | peso neto | poids | poids kg | poids net | "
        "weight | weight kg"
    ),
    "design": (
        "art work | arte | arte final | artwork | bat | carimbo | cliche | cliche grabado | decor | "
        "desenho | design | dessin | dessin bat | dibujo | die | diseno | drawing | drawing no | "
        "druckbild | druckmotiv | ferramenta | gravacao | gravure | klischee | logo | maquette | marcacao "
        "| marquage | marque | matriz | mold | molde | motif | motiv | mould | moule | n bat | n desenho "
        "| n plan | outil | plan | plano | plaque | plate | print design | tool | utillaje | visuel | "
        "werkzeug | zeichnung | zeichnungsnr"
    ),
    "prints": (
        "bedruckung | caras | druck | druckart | ein zweiseitig | einfach doppelt | faces | faces "
        "impressao | imp | impresion | impressao | impression | nb faces | nb passages | nombre de "
        "passages | pasadas | passages | passes | print | print passes | print sides | print type | "
        "printing | prints | s d | seiten | sides | simple doble | simple double | simples dupla | single "
        "double | tipo impresion | tipo impressao | type impression | type marquage"
    ),
    "ink": (
        "color | color tinta | coloris | colour | cor | cor tinta | couleur | couleur encre | druckfarbe "
        "| encre | farbe | ink | ink color | ink colour | shade | teinte | tinta | tinte"
    ),
    "quantity": (
        "amount | auftragsmenge | bedarf | besoin | bestellmenge | cant | cant pedida | cantidad | "
        "cantidad pedida | demand | demanda | menge | menge stk | nb pieces | no of pieces | nombre | "
        "order qty | order quantity | ordered | pcs | pecas | pieces | piezas | planmenge | planned qty | "
        "qtd | qtd pedida | qtde | qtde prevista | qte | qte cde | qte cdee | qte commandee | qte lancee "
        "| qte of | qte prevue | qte totale | qty | qty ordered | qty pcs | quant | quantidade | quantite "
        "| quantite commandee | quantity | quantity ordered | quantity pcs | required qty | sollmenge | "
        "stuck | stuckzahl | stueck | target qty | uds | unid | unidades | units | volume"
    ),
    "printed": (
        "actual | already printed | bonnes | cantidad producida | completed | declare | deja produit | "
        "done | fabricado | fabrique | fait | feito | fertig | gefertigt | gelieferte menge | good qty | "
        "gutmenge | hecho | impreso | impresso | imprime | istmenge | output | printed | produced | "
        "producido | produzido | produziert | qtd produzida | qtd realizada | qte faite | qte imprimee | "
        "qte produite | qte realisee | qty done | qty produced | quantite fabriquee | realise | realizado "
        "| ruckgemeldet"
    ),
    "remaining": (
        "backlog qty | balance | balance to produce | cantidad pendiente | em "
        "falta | falta | faltante | left | left to do | noch zu fertigen | offen | offene menge | open qty "
        "| open quantity | outstanding | pendiente | por hacer | qtd pendente | "
        "qte restante | qty remaining | "
        "quantite restante | raf | rap | remaining | remaining qty | rest | restante | reste | reste a "
        "fabriquer | reste a faire | reste a imprimer | reste a produire | restmenge | resto | saldo | "
        "saldo a produzir | solde | to do | total balance to produce"
    ),
    "due": (
        "bedarfstermin | data de entrega | data entrega | data limite | data prevista | date | date "
        "besoin | date d echeance | date d exp | date de livraison | date delai | date due | date "
        "echeance | date livraison | date promise | date required | date souhaitee | deadline | delai | "
        "delivery | delivery date | delivery due | depart | dt entrega | due | due by | due date | "
        "echeance | endtermin | entrega | etd | expedition | fallig | falligkeit | fecha compromiso | "
        "fecha de entrega | fecha entrega | fecha limite | liefer termin | lieferdatum | liefertag | "
        "liefertermin | livraison | need by | need date | plazo | prazo | previsao de entrega | promise "
        "date | requested date | required date | required delivery date | ship by | ship date | termin | "
        "vencimiento | wunschtermin"
    ),
    "release": (
        "au plus tot | available from | data lancamento | data liberacao | date de lancement | date de "
        "mise a dispo | date dispo | date lancement | debut au plus tot | dispo matiere | disponible "
        "desde | disponible le | disponivel a partir | earliest start | fecha liberacion | fecha llegada "
        "| freigabe | freigabedatum | fruhestens | fruhester start | inicio minimo | lancement | "
        "lancement au plus tot | liberacion | llegada | material available | material ready | material "
        "verfugbar | not before | ready date | release | release date | starttermin fruhest | verfugbar "
        "ab"
    ),
    "deadline": "au plus tard | date limite | deadline | hard deadline | latest | limite",
    "priority": (
        "dringlichkeit | importance | orden prioridad | ordre de passage | prio | prioridad | prioridade "
        "| prioritat | priorite | priority | rang | rank | sequence | urgence | urgencia | urgency | "
        "urgent | urgente"
    ),
    "machine": (
        "anlage | arbeitsplatz | asset | cell | centre de charge | centro de trabajo | centro de trabalho "
        "| equipamento | equipment | equipo | ilot | kostenstelle | ligne | line | linea | linha | linie "
        "| machine | machine imposee | machine no | machine souhaitee | maquina | maquina impuesta | "
        "maschine | maschinen nr | moyen | poste | poste de charge | posto | prensa | press | presse | "
        "printer | puesto | recurso | resource | station | work center | work centre | workcenter"
    ),
    "rate": (
        "b h | bch h | cadence | cadence h | cadence horaire | cadencia | cycle rate | debit | "
        "geschwindigkeit | leistung | output rate | parts per hour | pcs h | pecas h | per hour | pieces "
        "h | piezas h | rate | rendimiento | ritmo | speed | stk h | stuck h | stundenleistung | taktrate "
        "| taxa producao | throughput | ud h | un h | units h | velocidad | velocidade | vitesse"
    ),
    "value": (
        "amount | auftragswert | betrag | ca | chiffre d affaires | faturamento | importe | montant | "
        "montant ht | montante | monto | net value | nettowert | order value | precio | preco | preis | "
        "price | prix | prix total | pu | revenue | sales value | umsatz | unit price | valeur | valeur "
        "ht | valor | valor neto | valor total | value | venta | wert"
    ),
    "note": (
        "bemerkung | bemerkungen | comentario | comentarios | comment | commentaire | comments | consigne "
        "| hinweis | info | instructions | kommentar | nota | notas | note | notes | notiz | obs | "
        "observaciones | observacoes | observation | observations | remark | remarks | remarque | "
        "remarques"
    ),
    "thickness": (
        "blechdicke | calibre chapa | dicke | ep | ep mm | epaisseur | epaisseur mm | esp | espesor | "
        "espessura | gauge | grosor | materialstarke | sheet thickness | starke | thickness | thickness "
        "mm | thk"
    ),
    "material": (
        "acero | alloy | calidad | grade | liga | materia | materia prima | material | material gute | "
        "materiau | matiere | matiere premiere | nuance | qualidade | raw material | rohmaterial | steel "
        "grade | substrate | werkstoff | werkstoffnummer"
    ),
    "start": (
        "begin | beginn | beginn terminiert | comienzo | data inicio | date debut | debut | debut of | "
        "debut prevu | dt inicio | dt prv ini | du | fecha inicio | from | inicio | inicio previsto | "
        "planned start | start | start date | start time | startdatum | starttermin | von"
    ),
    "end": (
        "au | bis | data fim | date fin | dt fim | end | end date | end time | enddatum | ende | ende "
        "terminiert | endtermin | fecha fin | fin | fin prevista | fin prevue | finish | planned end | "
        "termino | termino previsto | to"
    ),
    "duration": (
        "bearbeitungszeit | charge | charge h | cycle time | dauer | dia prv | duracao | duracion | "
        "duration | duree | duree h | heures | horas | horas maquina | hours | laufzeit | machine hours | "
        "processing time | run time | std time | stunden | tempo | tempo de ciclo | temps | temps de "
        "cycle | temps gamme | temps operatoire | tiempo | tiempo ciclo | tiempo de proceso | time "
        "required | tps | vorgabezeit"
    ),
    "setup": (
        "afinacao | calage | cambio | change over | changement | changement de serie | changeover | "
        "einrichten | make ready | prep | preparacao | preparacion | preparation | puesta a punto | "
        "reglage | ruestzeit | rusten | rustzeit | set up | setup | setup time | tempo de troca | temps "
        "de changement | temps de reglage | tiempo de cambio | troca | umrusten | umrustung"
    ),
    "location": (
        "address | adresse | cep | cidade | city | ciudad | code postal | codigo postal | country | cp | "
        "departement | direccion | distrito | endereco | lieu | localidad | localidade | location | "
        "morada | ort | plant | planta | plz | postal code | postcode | postleitzahl | provincia | region "
        "| site | site de livraison | stadt | standort | town | ville | werk | zip | zip code"
    ),
    "acceptance": (
        "accept rate | acceptance | acceptance probability | acceptance rate | aceitacao | aceptacion | "
        "akzeptanzrate | annahmequote | annahmerate | p accept | proba acceptation | tasa de aceptacion | "
        "taux acceptation | taux d acceptation | taxa de aceitacao"
    ),
    "capacity": (
        "available hours | cap | cap diaria | capa | capa jour | capacidad | capacidad diaria | "
        "capacidade | capacidade diaria | capacite | capacite jour | capacity | daily capacity | heures "
        "dispo | horas disponibles | horas disponiveis | kapazitat | max capacity | max qty | ouverture | "
        "tageskapazitat | verfugbare stunden"
    ),
    "target": (
        "commitment | cuota | engagement | goal | meta | meta de volume | objectif | objectif volume | "
        "objective | objetivo | quota | soll | target | target volume | volume alvo | volume cible | "
        "volume target | volumen objetivo | ziel | zielmenge | zielvolumen"
    ),
    "status": (
        "avance | avancement | estado | etat | order status | progress | situacao | situacao op | "
        "situacion | situation | situation of | stand | state | status | status auftrag | statut | "
        "zustand"
    ),
    "unit": (
        "einheit | me | mengeneinheit | produktionsmengeneinheit | u | um | un | unidad | unidad de "
        "medida | unidade | unit | unit of measure | unite | unite de mesure | uom"
    ),
    "operation": (
        "ag | arbeitsgang | arbeitsschritt | fase | gamme | op | op n | op no | operacao | operacion | "
        "operation | operation n | phase | proceso | process | processo | roteiro | routing step | step | "
        "task | vorgang"
    ),
    "length": "comprimento | lange | largo | length | length mm | longueur",
    "width": "ancho | breite | largeur | largura | width | width mm",
    "latitude": "lat | latitude",
    "longitude": "lon | long | longitude",
    "importance": "coefficient | gewichtung | importance | poids | ponderation | weight | weighting",
    "max_lots": "lots max | max lots | nb lots max",
    "supports": "machines at once | machines en parallele | supports",
    "min_lot": "lot mini | lot minimum | min lot | smallest lot",
    "batch": "batch | conditionnement | multiple | multiple of",
}
"""The words of each field, separated by bars."""
AMBIGUOUS = _set(
    "date | type | typ | tipo | art | ref | reference | referencia | no | n | numero | id | pedido | "
    "commande | bestellung | bestellnummer | encomenda | saldo | solde | balance | equipo | equipment | "
    "equipamento | volume | amount | item | line | linea | linha | ligne | cap | plan | du | au | from "
    "| to | u | me | um | un | op | masse | nombre | bt | actual | output | total | plant | class | "
    "clase | print | logo | tool | fin | end | imp | ca | marque | marca | brand | account | charge | "
    "temps | tempo | tiempo | cycle time | tempo de ciclo | temps de cycle | tiempo ciclo | temps gamme "
    "| std time | vorgabezeit | arte | matriz"
)
"""Words that mean one thing in this factory and another in the next, whichever list they stand in."""

OWN_NAMES = {
    "order": "order | order number", "customer": "customer", "article": "article", "description": "product",
    "quantity": "quantity", "printed": "produced | printed", "remaining": "remaining", "due": "due | due date",
    "ink": "colour", "prints": "passes", "note": "notes | note", "deadline": "deadline",
}  # fmt: skip
"""The names we give these columns ourselves: of two columns for one field, the one that bears such a name is meant."""
