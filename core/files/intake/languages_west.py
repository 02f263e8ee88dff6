"""The words by which factories head their columns in Italian, Dutch and the Nordic languages, as data, field by field.

In the plain form of `words.plain`; a "?" behind a word says that it means different things in different factories, so
that it is asked about. Sources: the terms of the planning systems sold in each country, and of its delivery notes.
"""

from __future__ import annotations

ITALIAN = {
    "order": (
        "commessa | n commessa | nr commessa | num commessa | numero commessa | ordine di produzione | "
        "ordine produzione | ordine di lavoro | ordine lavoro | odp | odl | lotto di produzione | ordine? | "
        "n ordine? | nr ordine? | numero ordine? | ordine cliente? | rif? | riferimento?"
    ),
    "customer": (
        "cliente finale | ragione sociale | nome cliente | destinatario? | committente | intestatario | "
        "descrizione cliente"
    ),
    "article": (
        "articolo | cod articolo | codice | codice articolo | cod art | codice prodotto | codice materiale"
    ),
    "description": (
        "descrizione | descrizione articolo | descrizione prodotto | descr articolo | prodotto | "
        "denominazione | desc articolo"
    ),
    "cork_type": "tipo tappo | tappo | tipologia | famiglia",
    "format": "formato | dimensioni | misure | misura | calibro | formato mm",
    "grade": "qualita | classe | scelta",
    "weight": "peso lordo | peso netto | peso kg",
    "design": "disegno | n disegno | marchio? | logo cliente? | cliche | timbro | grafica | stampo?",
    "prints": "stampa? | lati di stampa | tipo stampa | n passaggi",
    "ink": "colore | inchiostro | colore inchiostro | tinta",
    "quantity": (
        "q ta | qta | quantita | q ta ordinata | qta ordinata | quantita ordinata | q ta ordine | qta ordine "
        "| pezzi | n pezzi | numero pezzi | pz | quantita ordine | q ta richiesta | quantita richiesta"
    ),
    "printed": (
        "q ta prodotta | qta prodotta | quantita prodotta | prodotto qta | prodotti | fatto | eseguito | "
        "stampato | q ta evasa? | qta evasa? | quantita evasa? | q ta versata | qta versata | quantita "
        "versata"
    ),
    "remaining": (
        "residuo | q ta residua | qta residua | quantita residua | da fare | saldo | q ta da evadere? | "
        "inevaso | rimanente | mancante"
    ),
    "due": (
        "data consegna | data di consegna | consegna | dt consegna | scadenza | data scadenza | data "
        "prevista consegna | consegna prevista | data richiesta | data richiesta consegna | termine"
    ),
    "release": "data disponibilita | data rilascio | disponibile dal | data lancio | arrivo materiale",
    "priority": "priorita | urgenza",
    "machine": (
        "macchina | linea? | centro di lavoro | centro lavoro | reparto? | postazione | risorsa | pressa | "
        "cdl | impianto"
    ),
    "rate": "pezzi ora | pz h | pz ora | cadenza | produttivita oraria | velocita | resa oraria",
    "value": "importo | valore | prezzo | prezzo unitario | valore ordine | totale?",
    "note": "annotazioni | osservazioni | commenti",
    "material": "materiale? | materia prima",
    "thickness": "spessore",
    "length": "lunghezza",
    "width": "larghezza",
    "start": "data inizio | inizio | inizio previsto | data inizio prevista",
    "end": "data fine | fine? | fine prevista | data fine prevista",
    "duration": "durata | ore | tempo ciclo? | ore previste",
    "setup": "attrezzaggio | tempo attrezzaggio | avviamento",
    "status": "stato | stato ordine | avanzamento | stato commessa",
    "unit": "um | u m? | unita di misura",
    "operation": "fase | operazione | lavorazione",
    "location": "citta | indirizzo | cap? | provincia",
}
DUTCH = {
    "order": (
        "productieorder | productieordernummer | productieopdracht | werkorder | werkordernummer | werkbon | "
        "opdracht | opdrachtnummer | ordernummer | opdrachtnr | ordernr | order nr | bestelling? | "
        "bestelnummer? | bestelnr? | verkooporder? | klantorder? | referentie?"
    ),
    "customer": "klant | klantnaam | opdrachtgever | debiteur | afnemer | naam klant | relatie?",
    "article": "artikel | artikelnummer | artikelcode | artikelnr | onderdeelnummer | productcode",
    "description": (
        "omschrijving | artikelomschrijving | productomschrijving | artikelnaam | benaming | productnaam"
    ),
    "format": "formaat | afmeting | afmetingen | maat | maten",
    "grade": "kwaliteit | klasse",
    "weight": "gewicht | gewicht kg",
    "design": "ontwerp | tekening | tekeningnummer | opdruk",
    "prints": "bedrukking | enkel dubbel",
    "ink": "kleur | inktkleur | drukkleur",
    "quantity": (
        "aantal | hoeveelheid | bestelde hoeveelheid | besteld aantal | orderaantal | stuks | aantal stuks"
    ),
    "printed": (
        "gereed | gereed gemeld | gereedgemeld | geproduceerd | aantal gereed | gemaakt | gedrukt | "
        "geleverd? | aantal geleverd?"
    ),
    "remaining": (
        "resterend | nog te maken | openstaand | restant | rest aantal | nog te produceren | te doen"
    ),
    "due": (
        "leverdatum | levering | leverdag | gewenste leverdatum | afleverdatum | vervaldatum? | einddatum? | "
        "gereeddatum | leverweek | uiterste leverdatum | bevestigde leverdatum | datum?"
    ),
    "release": "vrijgave | vrijgavedatum | beschikbaar vanaf | materiaal beschikbaar",
    "priority": "prioriteit | spoed",
    "machine": "bewerkingsplaats | werkplek | lijn? | productielijn | werkcentrum",
    "rate": "stuks per uur | snelheid | aantal per uur",
    "value": "bedrag | waarde | prijs | orderwaarde",
    "note": "opmerking | opmerkingen | toelichting | notitie",
    "material": "materiaal? | grondstof",
    "thickness": "dikte",
    "length": "lengte",
    "width": "breedte",
    "start": "startdatum | begindatum | start",
    "end": "einde",
    "duration": "duur | uren | bewerkingstijd | looptijd",
    "setup": "insteltijd | omsteltijd",
    "status": "orderstatus",
    "unit": "eenheid",
    "operation": "bewerking",
    "location": "plaats | woonplaats | adres",
}
NORDIC = {
    "order": (
        "ordernr | ordernummer | tillverkningsorder | tillverkningsordernr | tillv order | arbetsorder | "
        "arbetsordernr | to nr | ordrenr | ordrenummer | produktionsordre | produktionsordrenr | "
        "arbejdsordre | arbeidsordre | ordre | produksjonsordre | produksjonsordrenr | order nr | tyomaarays "
        "| tyonumero | tuotantotilaus | valmistustilaus | tilausnumero? | tilaus? | tilausnro? | "
        "kundordernr? | bestallning? | inkopsorder? | bestilling? | bestallningsnr?"
    ),
    "customer": "kund | kundnamn | kundens namn | kunde | kundenavn | asiakas | asiakkaan nimi | asiakasnimi",
    "article": (
        "artikelnr | artnr | art nr | varenr | varenummer | artikkelnr | artikkelnummer | produktnr | "
        "tuotekoodi | tuotenumero | nimikekoodi | nimiketunnus | tuote nro"
    ),
    "description": (
        "benamning | artikelbenamning | beskrivning | beskrivelse | varebeskrivelse | varetekst | varenavn | "
        "produktnavn | betegnelse | nimike? | tuotenimi | kuvaus | tuote | nimitys"
    ),
    "format": "storlek | storrelse | matt | mal? | koko | mitat",
    "grade": "kvalitet | kvalitetsklass | laatu",
    "weight": "vikt | vekt | vaegt | paino",
    "design": "ritning | ritningsnr | tegning | tegningsnr | piirustus | tryck?",
    "ink": "farg | farge | farve | vari",
    "quantity": (
        "antal | best antal | bestallt antal | orderantal | bestilt antal | antall | bestilt antall | antal "
        "stk | maara | tilattu maara | kpl | kappaletta | bestallt | bestilt | kvantitet"
    ),
    "printed": (
        "klart? | fardigt | fardigrapporterat | tillverkat | rapporterat antal | produceret | produsert | "
        "feerdigmeldt | ferdigmeldt | fardigt antal | ferdig antall | faerdigt antal | valmistettu | "
        "valmiina | valmistettu maara | producerat | valmis?"
    ),
    "remaining": (
        "aterstar | restantal | kvar att tillverka | kvar | rest antal | restantall | gjenstar | mangler | "
        "resterende | jaljella | jaljella oleva maara | avoin maara"
    ),
    "due": (
        "leveransdatum | leveransdag | levdatum | lev datum | onskat leveransdatum | leveranstid | "
        "leveransvecka | leveringsdato | leveringsdag | onsket leveringsdato | leveringsuke | leveringsuge | "
        "forfallsdato? | fardigdatum | leveringstermin | toimituspaiva | toimituspvm | toimitusviikko | "
        "toimitusaika | datum? | dato? | pvm? | forfald?"
    ),
    "release": "frislapp | frislappt | materiale klar | tidigast start",
    "priority": "prioritet | kiireellisyys | haster",
    "machine": (
        "maskin | maskine | maskingrupp | produktionsgrupp | arbetsplats | arbejdsplads | arbeidsstasjon | "
        "kone | tyopiste | linje? | kuormitusryhma | resurs"
    ),
    "rate": "antal per timme | stk t | st h | kpl h | nopeus",
    "value": "belopp | belob | belop | pris | varde | ordervarde | ordreverdi | hinta | arvo | summa?",
    "note": (
        "anmarkning | anmarkningar | bemaerkning | bemaerkninger | bemerkning | merknad | merknader | "
        "kommentarer | notering | huomautus | huomautukset | huom | huomio | lisatiedot | kommentti"
    ),
    "thickness": "tjocklek | tykkelse | paksuus",
    "length": "langd | lengde | laengde | pituus",
    "width": "bredd | bredde | leveys",
    "start": "startdato | paabegyndes | aloitus | aloituspvm | aloituspaiva | planerad start",
    "end": "slutdatum | slutdato | sluttdato | valmistumispaiva | slut",
    "duration": "tid? | timmar | timer | tunnit | kesto | varighed | varighet",
    "setup": "stalltid | omstillingstid | asetusaika",
    "status": "orderstatus | ordrestatus | tila | lage?",
    "unit": "enhet | enhed | yksikko",
    "operation": "operation | tyovaihe | vaihe",
    "location": "stad | kaupunki | osoite | adress | postnr",
}
WEST = (ITALIAN, DUTCH, NORDIC)
