# ruff: noqa: SIM905 - lists of words read best as a line
"""Titles of documents as councils adopt them, but adopted by none."""

from __future__ import annotations

from random import Random
from typing import Final

from tests.benchmarks.composing import names

_FORMS = (
    "agreement on", "protocol amending the agreement on", "convention on", "concept for", "programme for",
    "action plan for", "statute of the council on", "declaration on", "decision on", "regulation on", "strategy for",
    "memorandum of understanding on", "joint statement on", "list of measures for", "roadmap for", "model law on",
    "additional protocol to the convention on", "rules of procedure for", "recommendations on", "report on",
)  # fmt: skip
_ACTS = (
    "cooperation in", "development of", "protection of", "strengthening", "exchange of information in",
    "mutual recognition of", "financing of", "coordination of", "harmonisation of", "training of specialists in",
    "monitoring of", "modernisation of", "simplification of", "joint research in", "prevention of violations in",
    "promotion of", "supervision of", "digital transformation of", "mutual assistance in", "insurance of",
)  # fmt: skip
_FIELDS = (
    "border security", "migration policy", "customs control", "railway transport", "road transport", "civil aviation",
    "air defence", "plant quarantine", "veterinary medicine", "electric power", "nuclear energy",
    "geodesy and cartography", "hydrometeorology", "seismology", "tourism", "youth policy",
    "physical culture and sport", "volunteer movement", "archives", "libraries", "museums", "book publishing",
    "periodicals", "television broadcasting", "cinematography", "higher education", "vocational schooling",
    "scientific personnel", "space exploration", "patent information", "industrial property", "copyright",
    "antimonopoly regulation", "advertising", "consumer rights", "public procurement", "securities markets",
    "tax administration", "currency regulation", "banking supervision", "pension provision", "labour protection",
    "occupational safety", "medical care", "pharmaceuticals", "sanitary surveillance", "infectious diseases",
    "blood donation", "emergency situations", "fire safety", "radiation monitoring", "water resources", "forestry",
    "fisheries", "biodiversity", "waste management", "climate change", "seed production", "livestock breeding",
    "grain trade", "fertilisers", "machine building", "metallurgy", "construction materials", "urban planning",
    "housing", "telecommunications", "postal service", "radio frequencies", "cyber security", "electronic commerce",
    "personal data", "counter terrorism", "organised crime", "human trafficking", "illicit drugs", "corruption",
    "extradition", "legal assistance", "notaries", "forensic examination", "penitentiary systems", "prosecution",
    "military history", "war memorials", "veterans", "peacekeeping", "consular assistance", "diplomatic couriers",
    "delegations", "russian language", "national languages", "folk crafts",
)  # fmt: skip
_QUALITIES = (
    "mutual", "regional", "interstate", "unified", "integrated", "long term", "sustainable", "priority", "voluntary",
    "common", "advanced", "innovative", "humanitarian", "transboundary", "centralised", "temporary", "permanent",
    "environmental", "domestic", "preferential", "experimental", "statistical",
)  # fmt: skip
_PLACES = (
    "in border regions", "on external borders", "in rural areas", "in mountainous areas", "in the caspian basin",
    "in the aral sea region", "on the territory of participating states", "in free economic zones", "at checkpoints",
    "in capital cities", "in small towns", "in the eurasian space", "on inland waterways", "in member states",
)  # fmt: skip
_SMALL = frozenset("a an and at for from in of on the to".split())
_SURNAMES: Final = 20_000


def is_telling(word: str) -> bool:
    """Tell whether somebody would type this word of a title."""
    return word.isalpha() and word not in _SMALL


def titles(count: int, seed: int) -> list[str]:
    """Return so many distinct titles of five to fifteen words; some are named after somebody."""
    random = Random(seed)
    surnames = names(min(count, _SURNAMES), seed + 7)
    found: dict[str, None] = {}
    while len(found) < count:
        title = _title(random, surnames)
        if 5 <= len(title.split()) <= 15:
            found[title] = None
    return list(found)


def _title(random: Random, surnames: list[str]) -> str:
    parts = [random.choice(_FORMS)]
    if random.random() < 0.3:
        parts.append(random.choice(_QUALITIES))
    parts += [random.choice(_ACTS), random.choice(_FIELDS)]
    if random.random() < 0.4:
        parts += ["and", random.choice(_FIELDS)]
    if random.random() < 0.4:
        parts.append(random.choice(_PLACES))
    if random.random() < 0.2:
        parts.append(f"named after {random.choice(surnames)}")
    if random.random() < 0.5:
        start = random.randrange(1992, 2030)
        parts.append(random.choice((f"for {start}", f"from {start} to {start + random.randrange(1, 6)}")))
    return " ".join(parts)
