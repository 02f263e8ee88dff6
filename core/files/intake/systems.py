"""The headings under which planning systems export orders, and further ones of the languages of `synonyms`, as data.

In the plain form of `words.plain`; a "?" behind a word says that it means different things in different factories, so
that it is asked about. Sources: the field names of SAP (PP), Odoo, Dynamics, NetSuite, Infor, Sage, Fishbowl, Katana,
MRPeasy, proAlpha, Divalto, Sylob, TOTVS and their like, as they stand in their exports.
"""

from __future__ import annotations

SAP = {
    "order": "aufnr",
    "article": "matnr | plnbez",
    "description": "maktx",
    "quantity": "gamng | bdmng?",
    "printed": "gmnga | wemng | gelieferte menge | geliefert? | ruckgemeldete gutmenge | ruckgemeldete menge",
    "due": "gltrp | gltrs | eckendtermin | eckende | ecktermin ende",
    "end": (
        "gltrp | gltrs | eckendtermin | eckende | ecktermin ende | terminiertes ende | terminierter "
        "endtermin"
    ),
    "start": "gstrp | gstrs | eckstarttermin | eckstart | terminierter start | terminierter starttermin",
    "release": "ftrmi | freigabetermin",
    "customer": "name1 | kunnr?",
    "machine": "arbpl",
    "unit": "gmein | meins",
    "status": "systemstatus | anwenderstatus",
    "operation": "vornr",
    "location": "werks?",
}
ENGLISH = {
    "order": (
        "reference? | ref? | works order | works order no | work order no | work order id | wo no | wo id | "
        "shop order | shop order no | production order id | production no | manufacturing order no | mo no | "
        "job card | job card no | job ticket | order ref? | order reference? | sales order? | sales order "
        "no? | so no? | so? | customer order? | customer order no? | po? | po no? | customer po? | purchase "
        "order? | document no? | doc no? | order line? | order item? | lot no? | batch no?"
    ),
    "customer": (
        "cust | client | customer description | bill to? | sold to name | ship to name? | customer name 1 | "
        "sold to party? | customer account? | partner? | company? | customer no? | customer id? | customer "
        "code?"
    ),
    "article": (
        "item no | item id | item ref | item sku | item | product no | product sku | stock no | part id | "
        "part ref | part code | variant code | variant sku | stock item | style no | product ref | article "
        "no | article code | material? | assembly item? | part"
    ),
    "description": (
        "part description | part name | item name | product title | stock description | article description "
        "| material description | product display name | short description | style"
    ),
    "format": "sizes | item size | product size | cork size",
    "grade": "quality grade",
    "design": "design no | artwork no | design name",
    "prints": "double | double printed | two sided | double sided | sides printed",
    "ink": "ink colours",
    "quantity": (
        "planned quantity | quantity required | quantity planned | total quantity | order quantity | "
        "quantity pieces | quantity units | requested quantity | batch size? | lot size? | build quantity | "
        "scheduled quantity | released quantity? | quantity released? | production quantity | job quantity | "
        "no of units | start quantity? | run size | released?"
    ),
    "printed": (
        "quantity completed | completed quantity | quantity complete | quantity finished | finished quantity "
        "| made | quantity made | produced quantity | reported as finished | reported finished | quantity "
        "built | built | actual quantity? | quantity printed | quantity fulfilled? | quantity received? | "
        "quantity reported | yield? | quantity good | delivered? | quantity delivered? | quantity shipped? | "
        "shipped?"
    ),
    "remaining": (
        "quantity left | quantity open | open? | quantity outstanding | outstanding quantity | quantity due? "
        "| balance quantity | remain quantity | quantity backlog | backorder quantity? | quantity balance | "
        "still to make | left to make | quantity required to complete"
    ),
    "due": (
        "due on | delivery deadline | production deadline | production due date | delivery due date | date "
        "due | customer due date | delivery required | customer required date | required by | required by "
        "date | need by date | needed by | order due date | job due date | request date | requested delivery "
        "date | requested ship date | promised date | promised | promised delivery date | confirmed date | "
        "confirmed delivery date | planned delivery date | delivery week | ship week | due week | planned "
        "ship date | expected delivery date | week? | cw? | wk? | date required | requested delivery | end "
        "date? | finish date | production end date | completion date | date scheduled"
    ),
    "release": (
        "release to production | materials available | material availability date | start no earlier than | "
        "earliest start date | earliest start time"
    ),
    "deadline": (
        "delivery deadline | production deadline | latest finish | must finish by | latest delivery date"
    ),
    "priority": "priority code | priority no | urgency level | rush",
    "machine": (
        "machine name | machine id | machine code | machine center | work centre no | work center no | "
        "workcentre | work centre name | resource name | resource id | production line | line no? | press no "
        "| press name | workstation | cell name | lane?"
    ),
    "rate": "pieces per hour | units per hour | pcs per hour | run rate | production rate | pieces hour",
    "value": (
        "total value | order total | total price | sales price | line total | net amount | extended price"
    ),
    "note": "special instructions | memo | internal note | internal notes | order notes | customer note",
    "start": (
        "scheduled start | schedule start | planned start date | scheduled start date | production start "
        "date | planned start time | start on | date start | production start"
    ),
    "end": (
        "scheduled end | schedule end | scheduled finish | planned finish | planned finish date | finish "
        "date? | planned end date | scheduled end date | completion date | production end date | scheduled "
        "completion date | end date | date scheduled"
    ),
    "duration": (
        "run hours | total hours | planned hours | estimated hours | expected duration? | standard hours | "
        "total time? | production time"
    ),
    "setup": "set up time | setup hours | setup minutes",
    "status": (
        "production status | job status | wo status | component status? | remain status? | part status? | "
        "production order status | work order status"
    ),
    "unit": "u m? | unit measure | base unit",
    "location": "location group? | warehouse? | delivery address",
    "operation": "operation name | operation no",
}
FRENCH = {
    "order": (
        "n lancement | no lancement | lancement n | num lancement | n d ordre | ordre fabrication | n ordre "
        "fabrication | n ordre de fabrication | ordre de travail | n ot | n bt | code of | n affaire? | "
        "affaire? | commande client? | n commande client? | cde client? | n cde client? | ref commande? | "
        "reference commande? | commande n | ordre n"
    ),
    "customer": (
        "libelle client | nom clt | tiers? | code client? | n client? | client livre? | intitule client"
    ),
    "article": (
        "reference article | reference produit | ref produit | code art | n piece | ref piece | reference "
        "piece | produit code"
    ),
    "description": (
        "designation article | libelle produit | designation produit | nom produit | description article"
    ),
    "design": "n bat marquage | reference bat | ref bat",
    "format": "format bouchon | dimensions bouchon",
    "prints": "recto verso | double marquage | double face",
    "quantity": (
        "qte a lancer | qte demandee | qte planifiee | qte of | quantite prevue | quantite lancee | quantite "
        "demandee | quantite totale | nb de pieces | nombre de pieces | tirage | nb bouchons | qte bouchons"
    ),
    "printed": (
        "qte bonne | qte bonnes | qte declaree | qte terminee | qte fabriquee | quantite produite | quantite "
        "realisee | quantite bonne | quantite imprimee | qte livree? | deja fait | deja imprime"
    ),
    "remaining": (
        "quantite a produire? | reste a livrer? | rest a faire | restant a produire | qte restant a produire "
        "| reliquat?"
    ),
    "due": (
        "date liv | date de liv | liv prevue | livraison prevue | date livraison prevue | date de livraison "
        "prevue | date liv prevue | date livraison client | date client | date demandee | date confirmee | "
        "date de besoin | date livraison demandee | livraison souhaitee | semaine de livraison | sem liv | "
        "sem livraison | semaine livraison | semaine? | delai client | delai de livraison? | date fin "
        "prevue? | date d expedition | date expedition | date expe | date promesse | pour le | sem? | date "
        "de fin? | date fin of"
    ),
    "release": "dispo bouchons | date reception matiere | arrivee matiere | date de dispo",
    "end": "date fin prevue | date de fin | fin of | date fin of",
    "start": "date debut prevue | date de debut | date debut of",
    "machine": "centre charge | poste de travail | imprimeuse | atelier?",
    "note": "rem | commentaire of | note atelier",
    "status": "statut of | etat of | etat commande",
    "value": "valeur commande | prix unitaire | pu ht | ca ht",
    "duration": "temps prevu | nb heures | heures prevues",
    "rate": "bouchons h | pieces par heure",
}
GERMAN = {
    "order": (
        "fertigungsauftragsnummer | produktionsauftragsnummer | betriebsauftrag | ba nr | werkauftrag | "
        "werkauftragsnummer | arbeitsauftrag | auftragsnummer | fa no | bestell nr? | bestellnr? | "
        "belegnummer? | beleg nr? | beleg? | kundenauftrag? | kundenauftragsnummer? | kommission? | "
        "kommissionsnummer? | vorgangsnummer? | auftragsposition? | lfd nr? | pos? | position?"
    ),
    "customer": (
        "kunden bezeichnung | kundenbezeichnung | endkunde | empfanger? | warenempfanger? | firma | kd name "
        "| kunde name | kundenname 1 | kd nr? | kundennummer? | kunden nr? | debitor?"
    ),
    "article": (
        "teile nr | teilenr | artikelnr | art nummer | artikel no | material nr | materialnr | ident nr | "
        "identnummer | identnr | produktnummer | produkt nr | sach nr | artikelcode"
    ),
    "description": (
        "teilebezeichnung | bez | artikelbez | artikeltext | materialbezeichnung | kurztext | "
        "kurzbezeichnung | artikelname | produktname | bezeichnung 1 | materialbeschreibung | text?"
    ),
    "format": "korkformat | korkgrosse | masse mm",
    "design": "druckbild nr | motiv nr | zeichnungsnummer",
    "quantity": (
        "soll menge | geplante menge | losgrosse? | anzahl | anzahl stuck | bestellte menge | gesamtmenge | "
        "stk | auftrags menge | fertigungsmenge | produktionsmenge | menge gesamt | anz | soll?"
    ),
    "printed": (
        "ist menge | ist? | fertige menge | produzierte menge | fertigmenge | erledigt? | gedruckt | bereits "
        "gefertigt | gemeldete menge | menge gefertigt"
    ),
    "remaining": (
        "rest menge | restliche menge | offene stuckzahl | noch offen | noch zu produzieren | offen menge | "
        "ruckstand? | menge offen | fehlmenge? | noch zu drucken"
    ),
    "due": (
        "bedarfsdatum | lieferwoche | liefer kw | lieferkw | liefer woche | versandtermin | versanddatum | "
        "auslieferung | auslieferungstermin | kundenwunschtermin | kundentermin | solltermin | "
        "fertigstellungstermin | bestatigter liefertermin | bestatigter termin | wunschlieferdatum | wunsch "
        "liefertermin | lt? | kw? | fertig bis | falligkeitsdatum | zieltermin | abliefertermin | lieferung"
    ),
    "release": (
        "material da | materialverfugbarkeit | fruhester beginn | fruhester starttermin | fruhestens ab"
    ),
    "start": (
        "start datum | geplanter start | startzeit | plan start | beginntermin | produktionsbeginn | "
        "anfangstermin"
    ),
    "end": "end datum | geplantes ende | endzeit | plan ende | produktionsende",
    "machine": (
        "kostenst | kst? | maschinengruppe | maschinennummer | maschinenname | fertigungslinie | "
        "arbeitsplatzgruppe | anlagen nr | druckmaschine | masch"
    ),
    "rate": "stuck pro stunde | stk pro stunde | stundenausstoss",
    "value": "netto | nettobetrag | positionswert | gesamtwert",
    "note": "anmerkung | anmerkungen | notizen | info text | zusatztext",
    "priority": "prioritatskennzeichen | eilig",
    "status": "auftragsstatus | fertigungsstatus",
    "unit": "mengeneinheit gmein | einh | basismengeneinheit",
    "prints": "zweiseitig | beidseitig | seitenzahl?",
    "duration": "stunden soll | sollstunden | planzeit",
}
SPANISH = {
    "order": (
        "n de orden | orden n | num orden de produccion | n orden de fabricacion | n of | orden de trabajo n "
        "| orden fabricacion | orden produccion | n ot | n op | folio? | n documento? | pedido cliente? | n "
        "pedido cliente? | pedido de cliente? | oc? | orden de compra? | encargo?"
    ),
    "customer": (
        "nombre de cliente | nombre del cliente | cliente nombre | empresa? | cod cliente? | codigo cliente? "
        "| n cliente?"
    ),
    "article": (
        "n articulo | cod | cod producto | codigo de articulo | codigo de producto | n parte | numero de "
        "parte | ref producto | n producto"
    ),
    "description": (
        "descripcion producto | descripcion del producto | nombre producto | nombre del producto | "
        "descripcion del articulo | denominacion articulo | articulo descripcion"
    ),
    "format": "calibre tapon | medida tapon",
    "design": "marca grabado | boceto | cliche n",
    "quantity": (
        "cantidad ordenada | cantidad solicitada | cantidad planificada | cantidad total | cantidad prevista "
        "| cantidad de orden | num piezas | n piezas | cantidad unidades | cantidad programada"
    ),
    "printed": (
        "cantidad fabricada | cantidad terminada | cantidad realizada | cantidad hecha | fabricadas | "
        "producidas | terminado | cantidad servida? | servido? | cantidad entregada? | entregado? | cantidad "
        "impresa | impresas"
    ),
    "remaining": (
        "cantidad restante | pendientes | pendiente de fabricar | pendiente fabricar | restan | pendiente de "
        "producir | cantidad pendiente de fabricar | pendiente de servir? | pendiente servir?"
    ),
    "due": (
        "f entrega | fec entrega | fch entrega | fecha vencimiento | fecha de vencimiento | fecha prevista "
        "entrega | fecha de entrega prevista | fecha entrega prevista | fecha solicitada | fecha requerida | "
        "fecha compromiso entrega | fecha de compromiso | fecha prometida | entrega prevista | semana de "
        "entrega | semana entrega | semana? | fecha cliente | f vencimiento | fecha? | fecha de embarque | "
        "fecha embarque | plazo de entrega | plazo entrega | fecha fin | fecha final | fecha necesidad | "
        "fecha de necesidad"
    ),
    "release": "fecha disponible | disponible a partir | fecha material",
    "start": "fecha inicial | fecha de inicio | f inicio | inicio programado | fecha inicio prevista",
    "end": "fecha final | fecha fin | fecha de fin | f fin | fin programado",
    "machine": "maq | linea de produccion | centro trabajo | puesto de trabajo | estacion",
    "priority": "prior",
    "note": "observacion | notas produccion",
    "rate": "piezas por hora | piezas hora | unidades hora | uds h",
    "value": "importe total | precio unitario | valor pedido",
    "status": "estado orden | estado pedido | situacion orden",
    "prints": "doble | doble impresion | dos caras",
    "unit": "u m? | unidad medida",
    "duration": "tiempo previsto | horas previstas",
}
PORTUGUESE = {
    "order": (
        "n of | of n | n op | op n | n ordem | ordem n | n ordem de producao | ordem producao | ordem "
        "fabrico | n ordem de fabrico | numero da op | num op | n os | numero da ordem | n encomenda "
        "cliente? | encomenda cliente? | enc? | n enc? | pedido do cliente? | n nota encomenda? | nota de "
        "encomenda?"
    ),
    "customer": (
        "nome cli | nome clte | cliente nome | razao social | cod cliente? | codigo cliente? | n cliente?"
    ),
    "article": (
        "cod | codigo artigo | cod do produto | codigo do produto | referencia artigo | ref artigo | item? | "
        "codigo do item | cod item"
    ),
    "description": (
        "designacao artigo | designacao do artigo | descricao produto | descricao do item | descricao artigo "
        "| descricao do artigo | nome do produto | nome produto"
    ),
    "cork_type": "tipo de produto",
    "format": "calibre rolha | calibre da rolha | dim rolha",
    "grade": "classe rolha | classe da rolha | classe visual",
    "design": "marca? | marca a fogo? | desenho n | motivo | gravura | n marca?",
    "prints": "topos? | marcacao topos? | dupla impressao | duas faces",
    "quantity": (
        "quantidade pedida | quantidade encomendada | qtd encomendada | quantidade prevista | quantidade "
        "total | qtd enc | qtd a produzir? | num pecas | n pecas | quantidade op | qtd op | quantidade da "
        "ordem | qtd rolhas | quantidade planejada | quantidade planeada"
    ),
    "printed": (
        "quantidade produzida | quantidade realizada | quantidade fabricada | produzidas | apontado | "
        "quantidade apontada | qtd fabricada | qtd entregue? | quantidade entregue? | entregue? | qtd "
        "marcada | marcadas | qtd impressa"
    ),
    "remaining": (
        "quantidade pendente | quantidade restante | qtd em falta | quantidade em falta | por produzir | "
        "pendente | saldo op? | qtd restante | por entregar?"
    ),
    "due": (
        "data prevista de entrega | data prevista entrega | entrega prevista | data de entrega prevista | dt "
        "prevista | previsao entrega | data pedida | data solicitada | semana de entrega | semana entrega | "
        "semana? | data cliente | data necessidade | dt prev entrega | data? | data de expedicao | data "
        "expedicao | prazo de entrega | prazo entrega | data confirmada | data fim | dt prev fim"
    ),
    "release": "data disponivel | chegada material",
    "start": "data de inicio | data inicio prevista",
    "end": "fim | data de fim | data fim | data termino | dt prev fim",
    "machine": "maq | centro trabalho | posto de trabalho | linha de producao | seccao?",
    "note": "observacao",
    "rate": "pecas por hora | pecas hora | rolhas h",
    "value": "preco unitario | valor encomenda | preco total",
    "status": "estado encomenda | estado of | situacao da op",
    "unit": "u m? | unidade medida",
}
_ORDERED_OR_LEFT = (
    "a produire | qte a produire | qte a fabriquer | qte a imprimer | qte a marquer | a fabriquer | to "
    "produce | to make | quantity to produce | quantity to make | quantity to be produced | quantity to "
    "build | a produzir | quantidade a produzir | a fabricar | por producir | por fabricar | cantidad a "
    "producir | cantidad a fabricar | a producir | cantidad por producir | zu fertigen | zu produzieren "
    "| zu fertigende menge | zu produzierende menge | da produrre | qta da produrre | q ta da produrre | "
    "quantita da produrre | te produceren | te produceren aantal | do wykonania | k vyrobe | uretilecek "
    "| gyartando | att tillverka | skal produceres"
)
TO_MAKE = {"quantity": _ORDERED_OR_LEFT, "remaining": _ORDERED_OR_LEFT}
"""What is to be made: all that was ordered, or what is left of it. Where nothing was made yet, these are the same."""
SYSTEMS = (SAP, ENGLISH, FRENCH, GERMAN, SPANISH, PORTUGUESE, TO_MAKE)
