"""Changeovers: a list of rules, with what each attribute is before and after; or a matrix from what to what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.errors import InvalidInput, Problem
from core.files.intake.column import Column
from core.files.intake.kinds.cells import is_no, read_amount, read_minutes, read_name
from core.files.intake.kinds.from_to import CORKS, USUAL
from core.files.intake.kinds.kind import Brought, Field, Kind
from core.files.intake.kinds.known import attribute_named, attributes_of, known_names
from core.files.intake.kinds.words import word_set
from core.files.intake.labels import label_of
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told, doubt, ok, unread
from core.files.intake.values import read_text
from core.files.intake.words import one_line, plain
from core.language import mark, tr
from core.model import DIFFERS, SAME, ChangeoverRule, Condition, FromTo, FrozenMap, Shop

ANY = word_set(
    "any | all | every | other | others | else | default | rest | tous | toutes | tout | autre | autres | "
    "defaut | alle | jede | jeder | "
    "beliebig | andere | sonst | standard | qualquer | todos | todas | outro | outros | outras | cualquiera | "
    "otro | otros | otras | resto | "
    "qualsiasi | tutti | tutte | altro | altri"
)
SAME_WORDS = word_set(
    "same | equal | identical | unchanged | no change | meme | egal | egale | identique | pareil | inchange | "
    "gleich | identisch | unverandert | igual | "
    "mesmo | mesma | identico | sem mudanca | mismo | misma | sin cambio | uguale | stesso | stessa | invariato"
)
DIFFERS_WORDS = word_set(
    "differs | differ | different | change | changes | changed | other value | yes | x | different | "
    "differente | changement | change | oui | "
    "verschieden | anders | wechsel | ungleich | ja | diferente | muda | mudanca | sim | cambia | cambio | "
    "distinto | si | diverso | "
    "diversa | cambiamento"
)
ARROW = re.compile(r"\s*(?:→|->|=>|⟶|>)\s*")
CONDITION = mark('same, differs, or from a value to another, such as "red → blue"')
NO_ATTRIBUTE = mark('Nothing says which attribute this is about; the column may be "{header}", say.')
ASKED = {SAME: mark("{attribute} same"), DIFFERS: mark("{attribute} differs")}


def read_side(value: Any, column: Column) -> Told:
    """A value of an attribute; "*" for any. Words such as same and differs are kept as they are."""
    told = read_text(value, column)
    word = plain(str(told.value))
    if str(told.value).strip() in ("*", "?") or word in ANY:
        return Told("*")
    return Told(told.value, tuple(note for note in told.notes if note.level != "ok"))


def read_condition(value: Any, column: Column) -> Told:
    """What a rule asks of an attribute; nothing where it asks nothing."""
    text = one_line(str(value))
    if (is_no(text) and plain(text) not in DIFFERS_WORDS) or text == "*" or plain(text) in ANY:
        return ok(None)
    if text in ("=", "==") or plain(text) in SAME_WORDS:
        return ok(SAME)
    if text in ("≠", "!=", "<>") or plain(text) in DIFFERS_WORDS:
        return ok(DIFFERS)
    sides = ARROW.split(text)
    if len(sides) != 2 or not any(sides):
        return unread(value, "error")
    return ok(FromTo(*(None if one in ("", "*") or plain(one) in ANY else one for one in sides)))


def read_changeover(value: Any, column: Column) -> Told:
    """Minutes of a changeover; nothing where the cell names none."""
    if is_no(value):
        return ok(None)
    told = read_minutes(value, column)
    return told if told.value is None or told.value >= 0 else doubt(None, tr("{value} is no time", value=value))


def bring(records: Sequence[Record], table: OrderTable, shop: Shop) -> Brought:
    """The rules of a table: of a list in its order, by priority where it has one; of a matrix special ones first."""
    found = [rule for record in _ranked(records) if record.is_importable for rule in _rules(record, shop)]
    return {"rules": found if "minutes" in table.columns else sorted(found, key=_breadth)}


def _ranked(records: Sequence[Record]) -> Sequence[Record]:
    """The rows by their priority, where they have one."""
    ranks = [record.fields.get("priority") for record in records]
    if any(rank is None for rank in ranks):
        return records
    return sorted(records, key=lambda one: float(one.fields["priority"]))


def _breadth(rule: ChangeoverRule) -> int:
    """How many sides of a rule's conditions are open: a rule with fewer is more special."""
    return sum(_open_sides(one) for one in rule.when.values())


def _open_sides(condition: Condition) -> int:
    if isinstance(condition, FromTo):
        return (condition.before is None) + (condition.after is None)
    return 2 * (condition == DIFFERS)


def _rules(record: Record, shop: Shop) -> Iterator[ChangeoverRule]:
    told = {name: value for name, value in record.fields.items() if name not in record.unread}
    if "minutes" in record.fields:
        yield _listed(told, shop)
        return
    side, _, attribute = next(iter(told), "").partition(" ")  # the titles of the rows stand before their values
    titles = list(told.items())
    for name, minutes in titles[1:]:
        if minutes is not None:
            pair = titles[0][1], name.partition(" ")[2]
            yield _rule("", {attribute: _between(*(pair if side == "from" else pair[::-1]))}, minutes, shop)


def _listed(told: Mapping[str, Any], shop: Shop) -> ChangeoverRule:
    """The rule of a row of a list."""
    said = {name.partition(" ")[2]: value for name, value in told.items() if name.startswith("when ")}
    when = {attribute: value for attribute, value in said.items() if value is not None}
    pairs = {name.partition(" ")[2] for name in told if name.startswith(("from ", "to "))}
    for attribute in sorted(pairs):
        sides = told.get(f"from {attribute}"), told.get(f"to {attribute}")
        if sides != (None, None):
            when[attribute] = _between(*sides)
    flat = told.get("from"), told.get("to")
    if told.get("change") is not None or flat != (None, None) or told.get("attribute"):
        when[_attribute(told, flat, shop)] = told["change"] if told.get("change") is not None else _between(*flat)
    return _rule(str(told.get("rule") or ""), when, told.get("minutes") or 0, shop, told.get("cost"))


def _attribute(told: Mapping[str, Any], sides: Sequence[Any], shop: Shop) -> str:
    """The attribute a row is about. Raises InvalidInput where nothing says which."""
    said = str(told.get("attribute") or "")
    attribute = attribute_named(said, known_names(shop)) or plain(said) or _attribute_of(sides, shop)
    if not attribute:
        raise InvalidInput([Problem("rules", said, "from", tr(NO_ATTRIBUTE, header=label_of(f"from {USUAL[0]}")))])
    return attribute.replace(" ", "_")


def _attribute_of(sides: Sequence[Any], shop: Shop) -> str:
    """The one attribute of the shop that has these values."""
    values = {plain(str(one)) for one in sides if one not in (None, "*")}
    if values and values <= CORKS:
        return "cork_type"
    fitting = [name for name, known in attributes_of(shop).items() if values and values <= known]
    return fitting[0] if len(fitting) == 1 else ""


def _between(before: Any, after: Any) -> Condition:
    """What is asked of an attribute that goes from one value to another; from any to any means that it changes."""
    words = {plain(str(one)) for one in (before, after) if one is not None}
    if words & SAME_WORDS:
        return SAME
    sides = [None if one in (None, "*") or plain(str(one)) in ANY else str(one) for one in (before, after)]
    return DIFFERS if words & DIFFERS_WORDS or sides == [None, None] else FromTo(*sides)


def _rule(
    name: str, when: Mapping[str, Condition], minutes: int, shop: Shop, cost: float | None = None
) -> ChangeoverRule:
    """A rule under its name; a nameless one keeps that of the project's rule for the same change."""
    conditions = FrozenMap(dict(when))
    alike = next((rule for rule in shop.rules.rows if rule.when == conditions), None)
    same = shop.rules.get(name) if name else alike
    before = same or ChangeoverRule(name or _said(conditions))
    kept = before.cost if cost is None else cost
    return replace(before, when=conditions, minutes=minutes, cost=kept)


def _said(when: Mapping[str, Condition]) -> str:
    """A name for a rule: what it asks, such as "colour red → blue"."""
    parts = [_asked(name, one) for name, one in when.items()]
    return ", ".join(parts) or tr("any change")


def _asked(attribute: str, one: Condition) -> str:
    if isinstance(one, FromTo):
        return f"{attribute} {one.before or '*'} → {one.after or '*'}"
    return tr(ASKED[one], attribute=attribute)


KIND = Kind(
    "changeovers", "rules", ("rule",), (("minutes",), ("from", "to", "when", "change")),
    {
        "rule": Field(
            "rule | rule name | name | regle | nom | regel | regelname | regra | nome | regla | nombre | regola",
            read_name),
        "priority": Field(
            "priority | rank | no | n | nr | order | priorite | rang | ordre | prioritat | reihenfolge | "
            "prioridade | ordem | prioridad | orden "
            "| priorita | ordine", read_amount, mark("a number"), "number"),
        "attribute": Field(
            "attribute | property | characteristic | type | kind | what | attribut | propriete | critere | "
            "caracteristique | merkmal | "
            "eigenschaft | kriterium | art | atributo | caracteristica | criterio | tipo | propriedade | "
            "propiedad | attributo | type of change | change type | type de changement | art des wechsels | "
            "tipo de mudanca | tipo de troca | "
            "tipo de cambio | tipo di cambio | "
            "caratteristica | changeover type"),
        "from": Field(
            "from | before | old | previous | de | du | depuis | avant | ancien | origine | von | aus | "
            "vorher | alt | antes | anterior | "
            "origem | desde | origen | da | dal | prima | precedente", read_side, mark("a value, or * for any")),
        "to": Field(
            "to | after | new | next | vers | a | au | apres | nouveau | nach | auf | nachher | neu | para | "
            "depois | novo | destino | hasta | "
            "despues | nuevo | verso | dopo | nuovo | successivo", read_side, mark("a value, or * for any")),
        "change": Field(
            "change | condition | same differs | same or differs | changement | bedingung | wechsel | "
            "mudanca | condicao | cambio | condicion | "
            "cambiamento | condizione", read_condition, CONDITION),
        "when": Field(
            "when | if | condition on | quand | si | wenn | quando | se | cuando",
            read_condition, CONDITION, is_titled=True),
        "minutes": Field(
            "minutes | min | mins | time | duration | setup | setup time | set up time | set up | changeover | "
            "changeover time | change time | "
            "minutes of changeover | duree | temps | temps de changement | tps chgt | temps chgt | "
            "temps de reglage | reglage | changement | "
            "minuten | dauer | zeit | rustzeit | umrustzeit | rusten | wechselzeit | minutos | tempo | "
            "duracao | tempo de troca | "
            "tempo de setup | tempo de mudanca | setup min | tiempo | duracion | tiempo de cambio | "
            "tiempo de preparacion | minuti | durata | "
            "tempo di cambio | tempo di setup | attrezzaggio | hours | heures | stunden | horas | ore",
            read_changeover, mark("minutes"), "number"),
        "cost": Field(
            "cost | costs | price | cout | couts | kosten | custo | custos | coste | costo | costes | costi",
            read_amount, mark("a cost"), "number"),
    },
    bring, titled=("minutes", "to", "from", "when"), sides=("from", "to"),
    captions=(
        "changeover | changeovers | setup | setups | set up | change over | setup time | changement | "
        "changements | temps de changement | chgt | "
        "temps chgt | reglage | reglages | rusten | rustzeit | rustzeiten | umrusten | umrustzeit | "
        "umrustung | wechsel | troca | trocas | "
        "tempo de troca | setup matrix | mudanca | cambio | cambios | tiempo de cambio | cambi | "
        "tempi di cambio | attrezzaggio"
    ),
    expected=mark(
        "{path} holds no table of changeovers: such a table has the values before in its rows, those after above its "
        "columns and minutes between, or the columns attribute, from, to and minutes."
    ),
)  # fmt: skip
