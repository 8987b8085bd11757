"""Who published an article, and whose word it passes on, by how agencies write of themselves and of each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain

from rapidfuzz.distance import DamerauLevenshtein

from importers.lexicon import load

_HEAD = 3
"""Paragraphs in which an agency says that the report is its own."""
_MOST = 8
_PARAGRAPHS, _LONG_PARAGRAPH = 200, 5_000
"""How much of a text is looked through: more is no article."""
_LONGEST = 12
"""Words of a source's name."""
_PLAIN = str.maketrans("’‘`´“”«»", "''''\"\"\"\"")
_HEADER = re.compile(r"\(\s*([^()]{2,40}?)\s*(?:[-–—/]\s*([^()]{2,40}?))?\s*\)\s*")
_DATELINE = 80
"""Characters of a paragraph within which a dateline ends."""
_OPENING = re.compile(r"[^a-zа-яё]*\Z|.*\d.*|.*[(/]\s?\Z|\W*\Z", re.DOTALL)
"""What may stand before the agency in a dateline: a place in capitals, a date, a bracket."""
_CLOSING = re.compile(r"[.,;]?\s*(?:\Z|citing|with (?:a )?reference|referring|quoting|via)|\.\s")
"""What follows the verb where a name that nobody knows is an agency's all the same."""
_SUFFIX = re.compile(r"\s+(?:(?:state )?(?:news|information|press)\s+agency|агентство)$", re.IGNORECASE)
_NEXT = re.compile(r"\s?(?:[\w'.&-]{0,40}[\w&]'?s?)")
_LINKS = frozenset({"of", "the", "for", "on", "to", "and", "'s", "с", "по", "и", "при"})
_TYPO = 2
_SHORTEST_MISSPELT = 6


@dataclass(frozen=True, slots=True)
class Attribution:
    """A publisher, if the text names it, and the sources it draws on."""

    publisher: str | None
    cites: tuple[str, ...]


def attribution_of(paragraphs: list[str], *, publisher: str | None = None) -> Attribution:
    """Who speaks here and whom it quotes; a publisher that is known already is not looked for."""
    found: dict[str, str] = {}
    own = publisher or next(
        filter(None, (_own_name(paragraph[:_LONG_PARAGRAPH]) for paragraph in paragraphs[:_HEAD])), None
    )
    for paragraph in paragraphs[:_PARAGRAPHS]:
        for name in _sources(paragraph[:_LONG_PARAGRAPH]):
            if own is None or name.casefold() != own.casefold():
                found.setdefault(name.casefold(), name)
    return Attribution(own, tuple(found.values())[:_MOST])


def split_header(header: str) -> tuple[str | None, tuple[str, ...], str]:
    """What a header in brackets says: "(WIRE- Paper) rest" is a paper's text that a wire passed on."""
    match = _HEADER.match(header)
    if match is None:
        return None, (), header
    first, second = match[1].strip(), (match[2] or "").strip()
    rest = header[match.end() :]
    if second:
        return canonical(second), (canonical(first),), rest
    return canonical(first), (), rest


def canonical(name: str) -> str:
    """The one spelling that a source is listed under; an unknown one stays as it is."""
    known = _names()
    bare = _SUFFIX.sub("", name)
    if name.casefold() in known:
        return known[name.casefold()]
    if bare.casefold() in known:
        return known[bare.casefold()]
    return bare if " " not in bare else name


def known(name: str) -> str | None:
    """The listed name of an agency that this is a name of."""
    return _names().get(name.strip(" .:").casefold())


def is_source_alone(line: str) -> bool:
    """Whether a line holds the name of an agency, a ministry or the like, and nothing else."""
    if known(line) is not None or _SUFFIX.search(line) is not None:
        return True
    words = line.split()
    is_name = all(word[0].isupper() or word.lower() in _LINKS | _organ_words() for word in words)
    return len(words) <= _LONGEST and is_name and _organ_alone().fullmatch(line) is not None


def agency_in(line: str) -> str | None:
    """The first known agency that a line names."""
    match = _known().search(line[:_LONG_PARAGRAPH])
    return known(match.group()) if match else None


def _signed(paragraph: str) -> str | None:
    """The agency in a dateline: "MINSK, 12 April (BelTA) –", "ASTANA. KAZINFORM", "Moscow. 8 April. INTERFAX -"."""
    for match in _known().finditer(paragraph[:_DATELINE]):
        before, after = paragraph[: match.start()], paragraph[match.end() : _DATELINE + 2]
        ends = re.match(r"\s?[)/]|\s?[-–—:/]|\.\s|\Z", after) is not None
        is_shouted = match.group().isupper() and before.isupper() and re.match(r"\s\w", after) is not None
        if is_shouted or (ends and _OPENING.match(before) and (before or after[:1] not in {".", ""})):
            return known(match.group())
    return None


def _own_name(paragraph: str) -> str | None:
    """The agency that says in its first lines that it reports, or that signs its dateline."""
    signed = _signed(paragraph)
    if signed:
        return signed
    plain = paragraph.translate(_PLAIN)
    for match in _self().finditer(plain):
        name = " ".join(match["name"].split())
        is_closing = match["lead"] == "," and _CLOSING.match(plain, match.end()) is not None
        if _is_own_verb(match["verb"]) and (_is_agency(name) or (is_closing and " " not in name)):
            return canonical(name)
    return next((canonical(match[1]) for match in _reported_by().finditer(plain) if _is_agency(match[1])), None)


def _is_agency(name: str) -> bool:
    """Whether a name is one that is known, or calls itself an agency's."""
    return name.casefold() in _names() or _SUFFIX.search(name) is not None


def _is_own_verb(verb: str) -> bool:
    """Whether it is one of the verbs, or a misprint of one."""
    verb = verb.lower()
    own = _phrases("own")
    if verb in own:
        return True
    return len(verb) >= _SHORTEST_MISSPELT and any(
        verb[-1:] == known[-1:] and DamerauLevenshtein.distance(verb, known, score_cutoff=_TYPO) <= _TYPO
        for known in own
        if len(known) >= _SHORTEST_MISSPELT
    )


def _sources(paragraph: str) -> list[str]:
    """The agencies and ministries that a paragraph draws on."""
    plain = paragraph.translate(_PLAIN)
    found: list[tuple[int, str]] = []
    for match in _before().finditer(plain):
        name = _name_at(plain, match.end())
        if name:
            found.append((match.start(), paragraph[name[0] : name[1]]))
    found.extend((match.start(), paragraph[slice(*match.span("name"))]) for match in _organ_said().finditer(plain))
    found.extend((match.start(), match["name"]) for match in _self().finditer(plain) if _passes_on(match))
    return [canonical(name) for _, name in sorted(found)]


def _passes_on(match: re.Match[str]) -> bool:
    """Whether it is a known agency's report, which is passed on where another publishes: "…, AKIpress reported"."""
    return known(match["name"]) is not None and (match["verb"] in _phrases("after") or _is_own_verb(match["verb"]))


def _name_at(plain: str, start: int) -> tuple[int, int] | None:
    """Where the name of a source begins and ends, if there is one: capitals and the small words that join them."""
    offset = start
    ends: list[int] = []
    begin: int | None = None
    for _ in range(_LONGEST):
        match = _NEXT.match(plain, offset)
        if match is None or not match.group().strip():
            break
        word = match.group().strip()
        if begin is None and word.lower() in {"the", "a", "an"}:
            offset = match.end()
            continue
        if word[0].isupper() or word[0].isdigit() or word.lower() in _organ_words():
            begin = match.end() - len(word) if begin is None else begin
            ends.append(match.end())
        elif begin is None or word.lower() not in _LINKS:
            break
        offset = match.end()
    if begin is None:
        return None
    for end in reversed(ends):
        name = plain[begin:end]
        if _is_source(name):
            return begin, end - (2 if name.endswith("'s") else 0)
    return None


def _is_source(name: str) -> bool:
    folded = name.casefold().removesuffix("'s")
    if name.islower():
        return False
    if folded in _names() or _SUFFIX.search(name):
        return True
    return _organ().search(name) is not None


@cache
def _names() -> dict[str, str]:
    names = load("agencies")["names"]
    return {way.casefold(): name for name, others in names.items() for way in (name, *others)}


@cache
def _known() -> re.Pattern[str]:
    """Any known name as it is written, or in capitals."""
    names = {way for name, others in load("agencies")["names"].items() for way in (name, *others)}
    return re.compile(rf"(?<![\w.-])(?:{_either(frozenset(names | {name.upper() for name in names}))})(?![\w-])")


@cache
def _phrases(name: str) -> frozenset[str]:
    agencies = load("agencies")
    return frozenset(chain(agencies["en"][name], agencies["ru"][name]))


@cache
def _organ_words() -> frozenset[str]:
    return frozenset(word for organ in _phrases("organs") for word in organ.split())


def _either(phrases: frozenset[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


@cache
def _organ() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(_phrases('organs'))})\b", re.IGNORECASE)


@cache
def _organ_alone() -> re.Pattern[str]:
    """The name of an organ, at most a few words before it and what it is of behind."""
    return re.compile(
        rf"(?:[\w-]+ ){{0,3}}(?:{_either(_phrases('organs'))})(?: (?:of|in|for) [^:]+| [А-ЯЁ][^:]+)?", re.IGNORECASE
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(_phrases('before'))})\s+(?:by\s+)?", re.IGNORECASE)


@cache
def _self() -> re.Pattern[str]:
    """A name and a verb after the comma that ends a report, or at the start of a sentence."""
    name = r"(?P<name>[A-ZА-ЯЁ0-9][\w.-]{0,30}(?: [A-ZА-ЯЁ][\w.-]{0,30}){0,4})"
    return re.compile(
        rf"(?P<lead>,|^|[.\"] )\s?{name} (?:correspondent )?(?P<verb>has learn(?:ed|t)|[a-zа-яё]{{4,12}})\b"
    )


@cache
def _reported_by() -> re.Pattern[str]:
    """Find "сообщает БелТА": in Russian the verb comes first."""
    verbs = _either(frozenset(load("agencies")["ru"]["own"]))
    return re.compile(rf"\b(?:{verbs})\s+([\w-]{{2,30}}(?:\.\w{{2,3}}\b)?(?: Новости)?)", re.IGNORECASE)


@cache
def _organ_said() -> re.Pattern[str]:
    """Find "The press service of the Foreign Ministry reported": the organ stands before the verb."""
    word = r"(?!The\b)[A-Z][\w'-]{0,30}"
    press = r"press[ -](?:service|office|department|release|cent(?:re|er))"
    organ = rf"(?:{press}|Ministry|Secretariat|Embassy|Executive Committee|MFA)"
    of = rf"(?: of(?: the)?(?: {word}| of| the| for| and){{1,8}})?"
    name = rf"(?P<name>(?:{word}(?: of)? ){{0,4}}(?:{word}'s )?{organ}{of})"
    return re.compile(rf"\b{name} (?:{_either(_phrases('after'))})\b")
