"""The words by which factories head their columns in languages of the east of Europe, as data, field by field.

In the plain form of `words.plain`; a "?" behind a word says that it means different things in different factories, so
that it is asked about. Sources: the terms of the planning systems sold in each country, and of its delivery notes.
"""

from __future__ import annotations

POLISH = {
    "order": (
        "zlecenie | nr zlecenia | numer zlecenia | zlecenie produkcyjne | nr zlecenia produkcyjnego | "
        "zamowienie? | nr zamowienia? | numer zamowienia? | nr zam? | lp? | dokument?"
    ),
    "customer": "klient | kontrahent | odbiorca | nazwa klienta | nabywca | zamawiajacy | nazwa kontrahenta",
    "article": (
        "indeks | kod | kod towaru | kod produktu | symbol | numer artykulu | nr artykulu | kod wyrobu | "
        "artykul"
    ),
    "description": (
        "nazwa wyrobu | wyrob | nazwa towaru | towar | nazwa | nazwa produktu | opis | produkt | asortyment"
    ),
    "format": "wymiar | wymiary | rozmiar",
    "grade": "jakosc | klasa | gatunek?",
    "weight": "waga | masa | ciezar",
    "design": "wzor | rysunek | nr rysunku | nadruk",
    "ink": "kolor | barwa | kolor farby",
    "quantity": "ilosc | ilosc zamowiona | liczba sztuk | sztuk | szt | ilosc sztuk | ilosc planowana",
    "printed": (
        "wykonano | wykonane | wyprodukowano | zrealizowano | ilosc wykonana | ilosc zrealizowana | "
        "wydrukowano"
    ),
    "remaining": "pozostalo | do zrobienia | ilosc pozostala | pozostalo do wykonania | brakuje",
    "due": (
        "termin realizacji | termin dostawy | data realizacji | data dostawy | termin wykonania | termin "
        "wysylki | data wysylki | termin | termin zakonczenia | data?"
    ),
    "release": "data zwolnienia | dostepne od | dostepnosc materialu",
    "priority": "priorytet | pilnosc",
    "machine": "maszyna | stanowisko | linia? | gniazdo | linia produkcyjna | urzadzenie",
    "rate": "wydajnosc | szt h | sztuk na godzine",
    "value": "wartosc | cena | kwota",
    "note": "uwagi | komentarz | adnotacje",
    "material": "surowiec",
    "thickness": "grubosc",
    "length": "dlugosc",
    "width": "szerokosc",
    "start": "data rozpoczecia | poczatek | start | termin rozpoczecia",
    "end": "koniec | zakonczenie | data zakonczenia",
    "duration": "czas | czas trwania | godziny",
    "setup": "przezbrojenie | czas przezbrojenia",
    "status": "stan? | status zlecenia | etap?",
    "unit": "jm | j m | jednostka | jednostka miary",
    "operation": "operacja",
    "location": "miasto | adres | kod pocztowy",
}
CZECH = {
    "order": (
        "zakazka | cislo zakazky | c zakazky | vyrobni prikaz | cislo vyrobniho prikazu | vyrobni zakazka | "
        "vp | vyrobny prikaz | objednavka? | cislo objednavky? | c objednavky? | cislo?"
    ),
    "customer": "zakaznik | odberatel | nazev zakaznika | nazov zakaznika | objednatel",
    "article": "kod vyrobku | cislo artiklu | cislo vyrobku | cislo dilu | kod zbozi | cislo materialu",
    "description": (
        "vyrobek | nazev | nazev vyrobku | popis | vyrobok | nazov | nazov vyrobku | oznaceni | zbozi"
    ),
    "format": "rozmer | rozmery | velikost",
    "grade": "jakost | kvalita | trida",
    "weight": "hmotnost | vaha",
    "design": "vykres | cislo vykresu | potisk | motiv",
    "ink": "barva | farba",
    "quantity": (
        "mnozstvi | pocet kusu | kusu | ks | pocet ks | mnozstvo | pocet | objednano | objednane mnozstvi"
    ),
    "printed": "vyrobeno | hotovo | odvedeno | vyrobene | zhotoveno | odvedene mnozstvi",
    "remaining": "zbyva | zbyva vyrobit | zostava | zbyvajici mnozstvi | chybi",
    "due": (
        "termin dodani | termin | datum dodani | termin expedice | dodaci termin | datum expedice | termin "
        "dodania | datum?"
    ),
    "release": "uvolneni | uvolneno",
    "priority": "priorita | nalehavost",
    "machine": "stroj | pracoviste | linka? | pracovisko | zarizeni",
    "rate": "vykon | ks h | ks hod",
    "value": "cena | hodnota | castka",
    "note": "poznamka | poznamky",
    "thickness": "tloustka",
    "length": "delka",
    "width": "sirka",
    "start": "zahajeni | zacatek | datum zahajeni",
    "end": "konec | ukonceni | datum ukonceni",
    "duration": "doba trvani | hodiny | cas",
    "setup": "serizeni | cas serizeni",
    "status": "stav | stav zakazky",
    "unit": "mj | jednotka | merna jednotka",
    "operation": "operace | operacia",
    "location": "mesto | adresa | psc",
}
TURKISH = {
    "order": (
        "is emri | is emri no | is emri numarasi | uretim emri | uretim emri no | siparis? | siparis no? | "
        "siparis numarasi? | sip no? | sira no? | sira?"
    ),
    "customer": "musteri | musteri adi | firma | firma adi | cari | cari adi | cari unvan | musteri unvani",
    "article": "urun kodu | stok kodu | malzeme kodu | parca no | urun no",
    "description": "urun adi | urun | stok adi | malzeme adi | urun tanimi | mamul | parca adi",
    "format": "olcu | ebat | boyut",
    "grade": "kalite | sinif",
    "weight": "agirlik",
    "design": "desen | tasarim | baski",
    "ink": "renk",
    "quantity": "miktar | adet | siparis miktari | siparis adedi | miktar adet",
    "printed": "uretilen | uretilen miktar | tamamlanan | yapilan | biten | basilan",
    "remaining": "kalan | kalan miktar | bakiye? | kalan adet",
    "due": "teslim tarihi | termin | termin tarihi | teslimat tarihi | sevk tarihi | vade? | teslim | tarih?",
    "release": "hazir tarihi | malzeme gelis tarihi",
    "priority": "oncelik | aciliyet",
    "machine": "makine | tezgah | makina | is merkezi | hat? | istasyon",
    "rate": "adet saat | saatlik uretim | hiz",
    "value": "tutar | fiyat | birim fiyat",
    "note": "aciklama? | not | notlar",
    "thickness": "kalinlik",
    "length": "uzunluk",
    "width": "genislik",
    "start": "baslangic | baslangic tarihi | baslama tarihi",
    "end": "bitis | bitis tarihi",
    "duration": "sure | saat?",
    "setup": "ayar suresi | hazirlik suresi",
    "status": "durum | siparis durumu",
    "unit": "birim",
    "operation": "operasyon",
    "location": "sehir | il? | adres",
}
ROMANIAN = {
    "order": (
        "comanda de productie | nr comanda de productie | comanda productie | bon de lucru | comanda? | nr "
        "comanda? | numar comanda? | comanda client?"
    ),
    "customer": "nume client | denumire client | beneficiar",
    "article": "cod produs | cod articol | cod | articol | cod material | cod reper | reper",
    "description": "denumire | denumire produs | produs | denumire articol | descriere | denumire reper",
    "format": "dimensiune | dimensiuni",
    "grade": "calitate | clasa",
    "weight": "greutate",
    "design": "desen | nr desen",
    "ink": "culoare | cerneala",
    "quantity": "cantitate | cant comandata | cantitate comandata | bucati | buc | nr bucati",
    "printed": "realizat | produs buc | cantitate realizata | cantitate produsa | executat | fabricat",
    "remaining": (
        "rest de executat | rest de produs | cantitate ramasa | ramas | de executat | rest | diferenta?"
    ),
    "due": (
        "termen | termen livrare | termen de livrare | data livrare | data livrarii | data de livrare | "
        "livrare | scadenta"
    ),
    "release": "disponibil din",
    "priority": "prioritate | urgenta",
    "machine": "utilaj | masina | linie | post de lucru | presa",
    "rate": "buc h | buc ora | productivitate",
    "value": "pret | suma?",
    "note": "observatii | mentiuni | comentarii",
    "thickness": "grosime",
    "length": "lungime",
    "width": "latime",
    "start": "data inceput | data start",
    "end": "data sfarsit | data final",
    "duration": "ore | durata",
    "setup": "reglaj | timp reglaj",
    "status": "stare | stadiu",
    "unit": "unitate de masura | u m?",
    "operation": "operatie | operatia",
    "location": "oras | localitate | adresa | judet",
}
HUNGARIAN = {
    "order": (
        "munkaszam | gyartasi szam | gyartasi rendeles | gyartasi utasitas | munkalap | munkalapszam | "
        "gyartasi rendelesszam | rendelesszam? | rendeles szam? | rendeles szama? | rendeles? | megrendeles? "
        "| megrendelesszam? | sorszam?"
    ),
    "customer": "vevo | vevo neve | megrendelo | ugyfel | partner | partner neve",
    "article": "cikkszam | termekkod | cikk | anyagszam | kod",
    "description": (
        "megnevezes | termek | termek megnevezese | cikk megnevezese | leiras | termeknev | cikknev"
    ),
    "format": "meret | meretek",
    "grade": "minoseg | osztaly",
    "weight": "suly | tomeg",
    "design": "rajzszam | rajz | minta",
    "ink": "szin | festek",
    "quantity": "mennyiseg | darabszam | db | rendelt mennyiseg | darab | rendelt db",
    "printed": "legyartva | legyartott | elkeszult | kesz | legyartott mennyiseg | elkeszult mennyiseg",
    "remaining": "hatralevo | hatralek | fennmarado | hatralevo mennyiseg | maradek",
    "due": (
        "hatarido | szallitasi hatarido | szallitas | szallitasi datum | teljesites? | teljesitesi hatarido "
        "| kiszallitas | datum?"
    ),
    "release": "indithato | anyag rendelkezesre all",
    "priority": "prioritas | surgosseg",
    "machine": "gep | munkahely | gyartosor | sor?",
    "rate": "db ora | darab ora",
    "value": "ertek | ar | egysegar",
    "note": "megjegyzes | megjegyzesek",
    "thickness": "vastagsag",
    "length": "hosszusag | hossz",
    "width": "szelesseg",
    "start": "kezdes | kezdet | kezdo datum",
    "end": "befejezes | veg? | vege",
    "duration": "idotartam | ora? | orak",
    "setup": "atallas | atallasi ido",
    "status": "allapot | statusz",
    "unit": "mennyisegi egyseg | egyseg | me?",
    "operation": "muvelet",
    "location": "varos | cim",
}
RUSSIAN = {
    "order": (
        "номер заказа | № заказа | n заказа | заказ | заказ наряд | производственныи заказ | наряд | номер "
        "наряда | заказ клиента?"
    ),
    "customer": "заказчик | клиент | контрагент | покупатель",
    "article": "артикул | код | код изделия | обозначение",
    "description": (
        "наименование | изделие | продукция | номенклатура | наименование изделия | описание | продукт"
    ),
    "format": "размер | размеры | формат",
    "weight": "вес | масса",
    "ink": "цвет | краска",
    "quantity": "количество | кол во | количество шт | кол во шт | тираж | план?",
    "printed": "изготовлено | выполнено | сделано | произведено | готово | факт?",
    "remaining": "остаток? | осталось | осталось изготовить",
    "due": (
        "срок поставки | срок | срок изготовления | дата отгрузки | срок исполнения | дата поставки | срок "
        "отгрузки | дата?"
    ),
    "priority": "приоритет | срочность",
    "machine": "станок | оборудование | линия? | рабочии центр | участок?",
    "value": "сумма? | цена | стоимость",
    "note": "примечание | примечания | комментарии",
    "start": "дата начала | начало",
    "end": "дата окончания | окончание",
    "status": "статус | состояние",
    "unit": "ед изм | единица измерения",
    "operation": "операция",
    "material": "материал?",
}
EAST = (POLISH, CZECH, TURKISH, ROMANIAN, HUNGARIAN, RUSSIAN)
