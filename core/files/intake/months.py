"""Names of months in the languages of our factories, folded, and the language that says which."""

from __future__ import annotations

NAMES = {
    "English": "january february march april may june july august september october november december",
    "French": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "German": "januar februar marz april mai juni juli august september oktober november dezember",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "Portuguese": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "Italian": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}
SHORT = {
    "English": "jan feb mar apr may jun jul aug sep oct nov dec",
    "French": "janv fevr mars avr mai juin juil aout sept oct nov dec",
    "German": "jan feb mrz apr mai jun jul aug sep okt nov dez",
    "Spanish": "ene feb mar abr may jun jul ago sep oct nov dic",
    "Portuguese": "jan fev mar abr mai jun jul ago set out nov dez",
    "Italian": "gen feb mar apr mag giu lug ago set ott nov dic",
}
FURTHER = (
    "januari februari maart april mei juni juli augustus september oktober november december",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
    "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince",
    "januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra",
    "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "januar februar mars april mai juni juli august september oktober november desember",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta "
    "lokakuuta marraskuuta joulukuuta",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "sty lut mar kwi maj cze lip sie wrz paz lis gru",
    "oca sub mar nis may haz tem agu eyl eki kas ara",
    "jan feb mar apr maj jun jul aug sep okt nov dec",
)
"""Those of further languages, long and short."""
WEEKDAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so monday tuesday wednesday thursday "
    "friday saturday sunday mon tue wed thu fri sat sun lunes martes miercoles jueves viernes sabado "
    "domingo mie jue vie sab dom segunda terca quarta quinta sexta seg ter qua qui sex lu ma me je ve "
    "lunedi martedi mercoledi giovedi venerdi sabato domenica gio maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag wo vr za poniedzialek wtorek sroda czwartek piatek pn wt sr czw pt pondeli utery streda "
    "ctvrtek patek po ut st ct pa pazartesi sali carsamba persembe cuma pzt car per cum mandag tisdag onsdag "
    "torsdag fredag man tis tir ons tor fre maanantai tiistai keskiviikko torstai perjantai luni marti miercuri joi "
    "vineri hetfo kedd szerda csutortok pentek"
)
"""Names of weekdays, long and short, separated by blanks."""

MONTHS: dict[str, int] = {"maerz": 3, "sept": 9}
_LANGUAGES: dict[str, set[str]] = {}
for _table in (NAMES, SHORT):
    for _language, _names in _table.items():
        for _number, _name in enumerate(_names.split(), 1):
            MONTHS[_name] = _number
            _LANGUAGES.setdefault(_name, set()).add(_language)
for _names in FURTHER:
    for _number, _name in enumerate(_names.split(), 1):
        MONTHS.setdefault(_name, _number)


def language_of(name: str) -> str:
    """The language a month's name belongs to, "" where it belongs to several."""
    found = _LANGUAGES.get(name, set())
    return next(iter(found)) if len(found) == 1 else ""
