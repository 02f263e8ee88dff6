"""The history of offers: which order was put to which producer, when, and what was answered, in any language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from core.files.intake.column import Column
from core.files.intake.kinds.cells import is_no, read_name, read_reference, read_whole
from core.files.intake.kinds.kind import Brought, Field, Kind
from core.files.intake.kinds.moments import minute_at, read_moment
from core.files.intake.kinds.offered import LIKE
from core.files.intake.kinds.words import ORDERS, PRODUCERS, word_set
from core.files.intake.records import Record
from core.files.intake.table import OrderTable
from core.files.intake.told import Told, ok, unread
from core.files.intake.words import plain
from core.language import mark, tr
from core.model import Offer, Producer, Shop, Table

ANSWERS = {
    "accepted": word_set(
        "accepted | accept | accepts | yes | y | ok | agreed | taken | won | 1 | true | accepte | acceptee | "
        "acceptes | oui | d accord | pris | "
        "angenommen | akzeptiert | ja | zugesagt | zusage | bestatigt | aceite | aceito | aceitou | aceita | "
        "sim | confirmado | aceptado | "
        "aceptada | acepta | si | accettato | accettata | accetta | confermato | vrai | wahr | a | acc"
    ),
    "declined": word_set(
        "declined | decline | declines | refused | rejected | reject | no | n | lost | 0 | false | refuse | "
        "refusee | refus | rejete | decline | "
        "non | abgelehnt | ablehnung | absage | abgesagt | nein | verweigert | recusado | recusada | recusou | "
        "rejeitado | nao | rechazado | "
        "rechazada | rechaza | rifiutato | rifiutata | rifiuta | faux | falsch | d | dec | r"
    ),
    "expired": word_set(
        "expired | timeout | time out | timed out | no answer | no response | unanswered | lapsed | expire | "
        "expiree | sans reponse | "
        "pas de reponse | delai depasse | abgelaufen | verfallen | keine antwort | ohne antwort | expirado | "
        "expirada | sem resposta | "
        "prazo esgotado | sin respuesta | vencido | caducado | scaduto | scaduta | senza risposta | "
        "nessuna risposta | e | exp"
    ),
}
AS_ANSWER = {
    "accepted": mark('"{text}" read as accepted'), "declined": mark('"{text}" read as declined'),
    "expired": mark('"{text}" read as expired'),
}  # fmt: skip
NAMELESS = "?"
"""Stands for the id of an offer that has none yet."""
OPEN = word_set(
    "open | pending | waiting | sent | en attente | en cours | envoye | ouvert | offen | ausstehend | "
    "wartend | gesendet | pendente | aberto | "
    "em espera | enviado | pendiente | abierto | en espera | in attesa | aperto | inviato"
)


def read_answer(value: Any, column: Column) -> Told:
    """What a producer answered; nothing while the offer is open."""
    if isinstance(value, bool | int | float):
        return ok("accepted" if value else "declined") if value in (0, 1) else unread(value, "error")
    word = plain(value) if isinstance(value, str) else ""
    found = next((answer for answer, words in ANSWERS.items() if word in words), None)
    if found:
        return ok(found, "" if word == found else tr(AS_ANSWER[found], text=value))
    return ok(None) if word in OPEN or is_no(value) else unread(value, "error")


def bring(records: Sequence[Record], table: OrderTable, shop: Shop) -> Brought:
    """The offers of the book; one that the project has, of the same order, producer, moment and round, keeps its id.
    Producers that are new come in with them."""
    known, taken = _known(shop.offers), set[str]()
    offers = []
    for record in records:
        if record.is_importable:
            offer = _offer(record, shop)
            before = shop.offers.get(offer.id) or known.get(_identity(offer))
            offer_id = offer.id if offer.id != NAMELESS else before.id if before else _free(offer, taken, shop.offers)
            taken.add(offer_id)
            offers.append(replace(offer, id=offer_id, **_noted_before(before, record)))
    names = dict.fromkeys(one.producer for one in offers)
    return {"offers": offers, "producers": [Producer(name) for name in names if shop.resource(name) is None]}


def same_offer(record: Record) -> object:
    """What two rows cannot share: order, producer, and moment or round; without either they may be two offers."""
    told = record.fields
    is_placed = told.get("sent") is not None or told.get("round") is not None
    return (told.get("order"), told.get("producer"), told.get("sent"), told.get("round")) if is_placed else None


def _identity(offer: Offer) -> tuple[Any, ...]:
    return offer.order, offer.producer, offer.sent, offer.round


@lru_cache(maxsize=4)
def _known(offers: Table[Offer]) -> dict[tuple[Any, ...], Offer]:
    """The offers of a project by what no other can share with them."""
    return {_identity(one): one for one in offers.rows}


def _free(offer: Offer, taken: set[str], known: Table[Offer]) -> str:
    stem = f"{offer.order} @ {offer.producer}"
    return next(name for name in _names(stem) if name not in taken and name not in known)


def _names(stem: str) -> Iterator[str]:
    yield stem
    count = 2
    while True:
        yield f"{stem} ({count})"
        count += 1


def _noted_before(before: Offer | None, record: Record) -> dict[str, Any]:
    """What a known offer says of its order and the table does not."""
    silent = (name for name in LIKE if record.fields.get(name) is None)
    return {} if before is None else {name: getattr(before, name) for name in silent}


def _offer(record: Record, shop: Shop) -> Offer:
    told = {name: value for name, value in record.fields.items() if name not in record.unread}
    return Offer(
        str(told.get("offer") or NAMELESS), str(told["order"]), str(told["producer"]),
        minute_at(told.get("sent"), shop), minute_at(told.get("answered"), shop), told.get("answer"),
        str(told.get("reason") or ""), told.get("round"),
        **{name: told[name] for name in LIKE if told.get(name) is not None},
    )  # fmt: skip


KIND = Kind(
    "offers", "offers", ("order", "producer"), (("order",), ("producer",), ("answer", "sent")),
    {
        "offer": Field(
            "offer | offer id | offer no | offre | n offre | angebot | angebotsnr | anfrage | oferta | n oferta | "
            "offerta",
            read_name),
        "order": Field(ORDERS, read_name, mark("the number of an order")),
        "producer": Field(PRODUCERS, read_reference, mark("a producer of the project")),
        "sent": Field(
            "sent | sent at | sent on | date sent | offered | offered on | offer date | date | envoye | "
            "envoyee | envoye le | date d envoi | "
            "date envoi | propose le | date offre | gesendet | gesendet am | versandt | angefragt am | "
            "angeboten am | datum | enviado | "
            "enviado em | data de envio | data envio | data | enviado el | fecha de envio | fecha envio | "
            "fecha | inviato | inviato il | "
            "data invio", read_moment, mark("a date, with or without a time"), "date"),
        "answered": Field(
            "answered | answered at | answered on | answer date | date answered | response date | replied | "
            "repondu | repondu le | "
            "date de reponse | date reponse | beantwortet | beantwortet am | antwort am | antwortdatum | "
            "respondido | respondido em | "
            "data de resposta | data resposta | respondido el | fecha de respuesta | fecha respuesta | "
            "risposto | risposto il | "
            "data risposta", read_moment, mark("a date, with or without a time"), "date"),
        "answer": Field(
            "answer | response | reply | result | outcome | decision | status | accepted | reponse | "
            "resultat | statut | decision | antwort | "
            "ergebnis | entscheidung | resposta | resultado | decisao | estado | respuesta | decision | "
            "risposta | esito | risultato | stato",
            read_answer, mark("accepted, declined or expired, or nothing while it is open")),
        "reason": Field(
            "reason | why | comment | comments | note | notes | remark | motif | raison | commentaire | "
            "remarque | grund | begrundung | "
            "bemerkung | kommentar | motivo | razao | comentario | observacao | razon | observaciones | nota | "
            "motivazione | commento | "
            "osservazioni"),
        "round": Field(
            "round | wave | attempt | tour | vague | essai | runde | welle | versuch | ronda | rodada | onda | "
            "vuelta | ola | giro | turno | "
            "tornata", read_whole, mark("a whole number"), "number"),
        **LIKE,
    },
    bring, references={"producer": "producer", "order": "order"},
    expected=mark(
        "{path} holds no table of offers: such a table has a row for each offer, with its order, its producer and the "
        "answer."
    ),
    identity=same_offer,
)  # fmt: skip
