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
}
WEEKDAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so monday tuesday wednesday thursday "
    "friday saturday sunday mon tue wed thu fri sat sun lunes martes miercoles jueves viernes sabado "
    "domingo mie jue vie sab dom segunda terca quarta quinta sexta seg ter qua qui sex lu ma me je ve"
)
"""Names of weekdays, long and short, separated by blanks."""

MONTHS: dict[str, int] = {"maerz": 3, "sept": 9}
_LANGUAGES: dict[str, set[str]] = {}
for _table in (NAMES, SHORT):
    for _language, _names in _table.items():
        for _number, _name in enumerate(_names.split(), 1):
            MONTHS[_name] = _number
            _LANGUAGES.setdefault(_name, set()).add(_language)


def language_of(name: str) -> str:
    """The language a month's name belongs to, "" where it belongs to several."""
    found = _LANGUAGES.get(name, set())
    return next(iter(found)) if len(found) == 1 else ""
