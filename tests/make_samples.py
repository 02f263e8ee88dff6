"""Makes the sample projects of resources/samples anew: `python tests/make_samples.py`.

Seeded, so nothing changes by chance.
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from core.files import exchange_dict, parse_exchange
from core.model import Project, Table
from core.offers.learning import Truth, simulated_history

SAMPLES = Path(__file__).parent.parent / "resources" / "samples"
EPOCH = datetime(2026, 11, 23)

CELLARS = (
    "Château Bellevue",
    "Domaine de la Tour",
    "Maison Vauclair",
    "Cave des Trois Rivières",
    "Château Montaigu",
    "Domaine Sainte-Odile",
    "Clos du Chêne",
    "Maison Delorme & Fils",
    "Château La Garenne",
    "Vignobles Escoffier",
    "Domaine du Vieux Moulin",
    "Union des Producteurs de Saint-Aubin-des-Coteaux",
    "Champagne Perrault",
    "Cidrerie du Bocage",
)
DESIGNS = (
    "Blason",
    "Étoile",
    "Grappe",
    "Lion",
    "Couronne",
    "Millésime 2025",
    "Millésime 2026",
    "Monogramme",
    "Rameau",
    "Soleil",
)
COLOURS = ("noir", "rouge", "brun", "bleu", "or")
FORMATS = {"24x38": 1.0, "24x44": 1.0, "24x49": 0.95, "26x44": 0.9, "29x30": 0.8}
GRADES = {"24x38": "Colmaté", "24x44": "Naturel", "24x49": "Naturel fleur", "26x44": "1+1", "29x30": "Champagne"}


def shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}"


def cork_factory() -> dict[str, Any]:
    rng = random.Random(7)
    machines = cork_machines()
    return {
        "format": "corkboard-exchange",
        "version": 1,
        "name": "Bouchonnerie du Lac",
        "epoch": f"{EPOCH:%Y-%m-%d}",
        "horizon_days": 56,
        "changeovers": {"default_minutes": 30, "second_pass_minutes": 15, "rules": cork_rules()},
        "calendars": cork_calendars(),
        "machines": machines,
        "orders": sorted((cork_order(rng, number, machines) for number in range(60)), key=lambda o: str(o["id"])),
    }


def cork_rules() -> list[dict[str, Any]]:
    return [
        {"when": {"format": "same", "colour": "same", "design": "same"}, "minutes": 0},
        {"when": {"format": "same", "colour": "same", "design": "differs"}, "minutes": 15},
        {"when": {"format": "same", "colour": {"from": "noir"}}, "minutes": 40},
        {"when": {"format": "same", "colour": "differs"}, "minutes": 30},
        {"when": {"format": "differs", "colour": "same"}, "minutes": 45},
        {"when": {"format": "differs", "colour": "differs"}, "minutes": 60},
    ]


def cork_calendars() -> list[dict[str, Any]]:
    closed = [
        {"from": "2026-12-24T18:00", "to": "2026-12-26T00:00", "working": False},
        {"from": "2027-01-01T00:00", "to": "2027-01-02T00:00", "working": False},
    ]
    two, day = [["05:00", "09:00"], ["09:20", "13:00"], ["13:00", "17:00"], ["17:20", "21:00"]], [
        ["07:30", "12:00"],
        ["13:00", "16:30"],
    ]
    weekdays = ("mon", "tue", "wed", "thu", "fri")
    return [
        {"id": "Journée", "weekly": {d: day for d in weekdays}, "exceptions": closed},
        {"id": "2x8", "weekly": {d: two for d in weekdays}, "exceptions": closed},
        {
            "id": "3x8",
            "weekly": {d: [["00:00", "24:00"]] for d in weekdays} | {"sat": [["00:00", "13:00"]]},
            "exceptions": closed,
        },
    ]


def cork_machines() -> list[dict[str, Any]]:
    rows = (
        ("Duplex 1", 2, 9000, "3x8", ("24x38", "24x44", "24x49"), ("24x44", "noir", "Lion")),
        ("Duplex 2", 2, 7800, "2x8", ("24x44", "24x49", "26x44"), ("24x49", "rouge", "Blason")),
        ("Simplex 1", 1, 12600, "2x8", ("24x38", "24x44", "24x49"), ("24x38", "noir", "Grappe")),
        ("Simplex 2", 1, 12000, "2x8", ("24x44", "24x49", "26x44", "29x30"), ("24x44", "bleu", "Étoile")),
        ("Simplex 3", 1, 9600, "3x8", ("26x44", "29x30"), ("29x30", "or", "Couronne")),
        ("Simplex 4", 1, 7200, "Journée", ("24x38", "24x44", "29x30"), None),
    )
    return [cork_machine(*row) for row in rows]


def cork_machine(
    name: str, passes: int, rate: int, calendar: str, formats: tuple[str, ...], mounted: Any
) -> dict[str, Any]:
    set_up = None if mounted is None else dict(zip(("format", "colour", "design"), mounted, strict=True))
    closed = [["2026-12-02T08:00", "2026-12-02T12:00"]] if name == "Simplex 2" else []
    rates = {f: round(rate * FORMATS[f] / 100) * 100 for f in formats}
    return {"id": name, "passes": passes, "rates": rates, "calendar": calendar, "closed": closed, "mounted": set_up}


def cork_order(rng: random.Random, number: int, machines: list[dict[str, Any]]) -> dict[str, Any]:
    kind = rng.choices(tuple(FORMATS), (18, 34, 22, 14, 12))[0]
    quantity = int(round(min(400, max(12, rng.lognormvariate(4.62, 0.65)))) * 1000)
    release = EPOCH + timedelta(days=rng.choice((0, 0, 0, 1, 2, 4)))
    due = EPOCH + timedelta(
        days=rng.choice((2, 3, 4, 4, 7, 8, 9, 10, 11, 14, 15, 16)), hours=rng.choice((10, 12, 16, 18))
    )
    order = {
        "id": f"OF-{1040 + number}",
        "customer": rng.choice(CELLARS),
        "product": f"{GRADES[kind]} {kind}",
        "quantity": quantity,
        "produced": 0,
        "attributes": {
            "format": kind,
            "colour": rng.choices(COLOURS, (40, 22, 16, 12, 10))[0],
            "design": rng.choice(DESIGNS),
        },
        "passes": 2 if rng.random() < 0.25 else 1,
        "release": shown(min(release, due - timedelta(days=2))),
        "due": shown(due),
        "weight": rng.choice((1, 1, 1, 1, 2, 3)),
        "max_lots": 2,
        "supports": 2,
        "min_lot": 5000,
        "batch": 500,
    }
    if number % 17 == 3:
        order |= {"produced": quantity // 4 // 500 * 500, "status": "started"}
    if number % 23 == 5:
        order |= {
            "deadline": shown(due + timedelta(days=4)),
            "notes": "Mise en bouteille le lendemain : ne pas dépasser.",
        }
    return order


CITIES = (
    ("Lyon", 45.76, 4.84),
    ("Grenoble", 45.19, 5.72),
    ("Saint-Étienne", 45.44, 4.39),
    ("Annecy", 45.90, 6.13),
    ("Dijon", 47.32, 5.04),
    ("Besançon", 47.24, 6.02),
    ("Clermont-Ferrand", 45.78, 3.09),
    ("Valence", 44.93, 4.89),
    ("Mulhouse", 47.75, 7.34),
    ("Strasbourg", 48.57, 7.75),
    ("Nancy", 48.69, 6.18),
    ("Reims", 49.26, 4.03),
    ("Lille", 50.63, 3.06),
    ("Nantes", 47.22, -1.55),
    ("Rennes", 48.11, -1.68),
    ("Toulouse", 43.60, 1.44),
    ("Bordeaux", 44.84, -0.58),
    ("Tours", 47.39, 0.69),
    ("Orléans", 47.90, 1.90),
    ("Montpellier", 43.61, 3.88),
)
FIRMS = ("Découpe", "Tôlerie", "Laser", "Métal", "Ateliers")
MATERIALS = ("acier", "inox", "aluminium", "cuivre")
WORKSHOPS = ("Carrosserie", "Mécanique", "Agencement", "Chaudronnerie", "Signalétique")


def laser_network() -> dict[str, Any]:
    rng = random.Random(11)
    producers = [producer(rng, place, *city) for place, city in enumerate(CITIES)]
    network = {
        "format": "corkboard-exchange",
        "version": 1,
        "name": "Réseau Laser",
        "epoch": f"{EPOCH:%Y-%m-%d}",
        "producers": producers,
        "orders": [laser_order(rng, f"L-{3001 + n}") for n in range(50)],
    }
    return network | {"offers": laser_history(network)}


def producer(rng: random.Random, place: int, city: str, latitude: float, longitude: float) -> dict[str, Any]:
    wide = rng.choice((1000, 1250, 1500, 2000))
    return {
        "id": f"{FIRMS[place % 5]} {city}",
        "capacity_hours": rng.choice((6, 8, 8, 12, 16)),
        "target_volume": rng.choice((20, 30, 40, 60)),
        "volume_to_date": rng.randint(0, 30),
        "max_length_mm": 2 * wide,
        "max_width_mm": wide,
        "max_thickness_mm": rng.choice((8, 10, 15, 20, 25)),
        "materials": sorted(rng.sample(MATERIALS, rng.randint(2, 4)), key=MATERIALS.index),
        "acceptance": round(rng.uniform(0.35, 0.95), 2),
        "cost_per_km": round(rng.uniform(0.45, 0.8), 2),
        "fixed_cost": rng.choice((15, 20, 25, 30)),
        "hourly_cost": rng.choice((38, 42, 48, 55, 60)),
        "latitude": latitude,
        "longitude": longitude,
        "lead_days": rng.choice((2, 3, 4, 5)),
        "max_orders": rng.choice((3, 4, 5, 6)),
    }


def laser_order(rng: random.Random, number: str) -> dict[str, Any]:
    length, hours = rng.choice((300, 600, 900, 1400, 1900, 2400)), round(rng.uniform(0.5, 5), 1)
    city = rng.choice(CITIES)
    due = EPOCH + timedelta(days=rng.choice((3, 4, 5, 7, 8, 10)), hours=17)
    return {
        "id": number,
        "customer": f"{rng.choice(WORKSHOPS)} {city[0]}",
        "product": rng.choice(("Platine", "Capot", "Support", "Bride", "Panneau", "Équerre")),
        "quantity": rng.choice((5, 10, 25, 50, 120)),
        "due": shown(due),
        "value": round(hours * rng.uniform(80, 160) + 60),
        "hours": hours,
        "length_mm": length,
        "width_mm": length // 2,
        "thickness_mm": rng.choice((1, 2, 3, 5, 8, 12, 20)),
        "material": rng.choices(MATERIALS, (50, 25, 20, 5))[0],
        "weight_kg": round(hours * rng.uniform(4, 30), 1),
        "latitude": round(city[1] + rng.uniform(-0.3, 0.3), 3),
        "longitude": round(city[2] + rng.uniform(-0.3, 0.3), 3),
    }


def laser_history(network: dict[str, Any]) -> list[dict[str, Any]]:
    """2,000 offers of the working days before the epoch, by the formula of `core.offers.learning.simulated`; one
    producer accepts less than it did since two weeks."""
    scenario = parse_exchange(network).project.scenario
    truth = Truth(changed={"Tôlerie Bordeaux": (14, 0.12)})
    offers = simulated_history(scenario.shop, days=43, seed=11, truth=truth).offers[-2000:]
    told = replace(scenario, shop=replace(scenario.shop, offers=Table(offers)))
    rows = exchange_dict(Project((told,)))["offers"]
    return [{key: value for key, value in row.items() if key != "id"} for row in rows]


def welding_shop() -> dict[str, Any]:
    costs = {
        "P1": (16, 4, 9, 5, 6),
        "P2": (2, 14, 7, 5, 13),
        "P3": (8, 10, 3, 12, 11),
        "P4": (3, 7, 6, 10, 5),
        "P5": (3, 6, 8, 11, 7),
    }
    machines = [f"M{number}" for number in range(1, 6)]
    return {
        "format": "corkboard-exchange",
        "version": 1,
        "name": "H.G. Welds",
        "epoch": "2026-09-07",
        "orders": [{"id": order, "quantity": 1} for order in costs],
        "machines": [{"id": m, "preparation_cost": 0} for m in machines],
        "modes": [
            {"order": o, "resource": m, "cost": cost}
            for o, row in costs.items()
            for m, cost in zip(machines, row, strict=True)
        ],
    }


def samples() -> dict[str, dict[str, Any]]:
    """Every sample by its file name."""
    return {
        "cork-factory.json": cork_factory(),
        "laser-network.json": laser_network(),
        "welding-shop.json": welding_shop(),
    }


def text_of(sample: dict[str, Any]) -> str:
    """A sample as it stands in its file."""
    return json.dumps(sample, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SAMPLES.mkdir(parents=True, exist_ok=True)
    for name, sample in samples().items():
        (SAMPLES / name).write_text(text_of(sample), encoding="utf-8", newline="\n")
