"""Cities by their Russian names in any case; what is a word or a person too is one only after a word of place."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from db.gazetteer import cities, cities_named
from importers.extract.russian.text.capitals import find_capitals
from importers.extract.russian.text.states import names
from importers.extract.russian.text.words import dictionary_form, text_words, words_of
from importers.extract.text.mentions import Place
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from importers.extract.russian.text.words import Word

_LEADS_TO_PLACE = re.compile(
    r"(?:\b(?:[Вв]о?|[Ии]з|[Пп]од|близ|около|до|через|мэр)\s(?:[а-яё]+(?:ом|ой|ий|ый)\s)?|[(/]\s?"
    r"|\b\d\d?\s[а-яё]+(?:\s\d{4}(?:\sг(?:ода|\.))?)?,\s)$"
)
_TOWN = re.compile(r"(?:\b(?i:город|столиц|курорт|пос[её]л)\w*|(?<!\d)(?<!\d\s)\bг\.)\s?(?:[\"'])?$")
_LINE_OPENS = re.compile(r"(?:^|\n)[ \t]*$")
_DATELINE = re.compile(r"[ ]?(?:[,.:/(]|-{1,2}|\s-)")
_GOES_ON = re.compile(r"\s(?:соглашени|протокол|процесс|конвенци|олимпиад|университет|деклараци|формат|договор)\w*")
_OF_REGION = re.compile(r"\s(?:област|обл\.|район|кра(?:й|я|ю|е|ем)\b|губерни|округ)")
"""Behind the adjective of a region, which is no city: "в Московской области"."""
_IN_A_HOUSE = re.compile(r"\b[Вв]о?\s(?P<city>[а-яё-]+ском|[а-яё-]+ской)(?P<house>(?:\s\"?[А-ЯЁа-яё-]+){1,3})")
_WORD = re.compile(r"[А-ЯЁа-яё-]+")
_OF_HOUSE = ("ом", "ем", "ой", "ей")
"""How adjectives of a house end behind "в"."""
_MINOR = 2
_REACH, _BESIDE = 30, 4
_ENDINGS = (
    ("ии", ("ия",)),
    ("ию", ("ия",)),
    ("ией", ("ия",)),
    ("ой", ("а", "ая")),
    ("ей", ("я", "а")),
    ("ом", ("", "о")),
    ("ем", ("", "ь", "е", "й")),
    ("ью", ("ь",)),
    ("а", ("", "о")),
    ("е", ("", "а", "о", "ь", "я", "й")),
    ("и", ("ь", "а", "я")),
    ("у", ("", "а", "о")),
    ("ы", ("а",)),
    ("ю", ("ь", "я", "й")),
    ("я", ("ь", "й")),
)
"""How case endings go back to the names they are of, for what the dictionary does not know."""


class _Named(NamedTuple):
    """A city that one of the table's names stands for."""

    city: str
    country: str
    rank: int


def find_places(plain: str) -> tuple[Place, ...]:
    """Every city in the text, by its name or as the capital of a country, in order without overlap."""
    named = list(_found(plain, text_words(plain)))
    told = [place for place in find_capitals(plain) if not _is_named_beside(place, named, plain)]
    found = sorted((*named, *told, *_by_words(plain), *_by_houses(plain)), key=lambda place: place.start)
    return tuple(place for place, after in zip_longest(found, found[1:]) if not _is_part(place, after))


def _is_part(place: Place, after: Place | None) -> bool:
    """Whether the next city begins within the words for this one, and so tells it better."""
    return after is not None and after.start < place.end


def _by_houses(plain: str) -> Iterator[Place]:
    """Cities told by the adjective of a house in them: "в минском Дворце независимости", "в бакинском новом отеле"."""
    for found in _IN_A_HOUSE.finditer(plain):
        end = _end_of_house(plain, *found.span("house"))
        city = city_of_adjective(dictionary_form(found["city"]).replace("ё", "е")) if end is not None else None
        if end is not None and city is not None:
            yield city._replace(start=found.start("city"), end=end)


def _end_of_house(plain: str, start: int, end: int) -> int | None:
    """Where the house ends that the words lead to through adjectives: "Национальном центре"."""
    houses = frozenset(load("places")["ru"]["houses"])
    for word in _WORD.finditer(plain, start, end):
        if dictionary_form(word.group().lower()) in houses:
            return word.end()
        if not word.group().endswith(_OF_HOUSE):
            return None
    return None


def _by_words(plain: str) -> Iterator[Place]:
    """Cities told by what they are called besides: "город на Неве"."""
    pattern, cities_of = _told_by_words()
    for found in pattern.finditer(plain):
        named = cities_of[found.group("what")]
        yield Place(found.start(), found.end(), named.city, named.country)


@cache
def _told_by_words() -> tuple[re.Pattern[str], dict[str, _Named]]:
    listed: dict[str, str] = load("places")["ru"]["by_words"]
    what = "|".join(map(re.escape, listed))
    return re.compile(rf"\b[Гг]ород\w{{0,2}}\s(?P<what>{what})\b"), {
        words: _names()[_folded(city)] for words, city in listed.items()
    }


def _is_named_beside(told: Place, named: Sequence[Place], plain: str) -> bool:
    """Whether the capital is named right beside: "в Душанбе, столице Таджикистана"."""
    at = bisect_left(named, told.start, key=lambda place: place.start)
    return any(_is_same(told, one, plain) for one in named[max(0, at - 1) : at + 1])


def _is_same(told: Place, named: Place, plain: str) -> bool:
    between = plain[told.end : named.start] if named.start >= told.end else plain[named.end : told.start]
    return named.country == told.country and len(between) <= _BESIDE and between.strip(" ,-:") == ""


@cache
def city_of_adjective(lemma: str) -> Place | None:
    """The great city that an adjective in its dictionary form is made from, "тяньцзиньский"; its place is nowhere."""
    listed: dict[str, str] = load("places")["ru"]["adjectives"]
    known = _names()
    stem = lemma.removesuffix("ский")
    names = [listed[lemma]] if lemma in listed else [stem + ending for ending in ("", "ь", "а", "и") if stem != lemma]
    if stem.endswith("ин") and lemma not in listed:
        names += [stem.removesuffix("ин") + ending for ending in ("а", "и", "у", "о", "е")]
    found = next((known[_folded(name)] for name in names if _folded(name) in known), None)
    is_great = found is not None and (lemma in listed or found.rank < _MINOR)
    return Place(0, 0, found.city, found.country) if found is not None and is_great else None


def _found(plain: str, words: Sequence[Word]) -> Iterator[Place]:
    taken = 0
    for index, word in enumerate(words):
        if index < taken or not word.is_capital:
            continue
        last, named = _phrase(words, index) or (index + 1, _single(word))
        end = words[last - 1].end
        if named is not None and _is_place(plain, words[index:last], named):
            taken = last
            yield Place(word.start, end, named.city, named.country)


def _phrase(words: Sequence[Word], index: int) -> tuple[int, _Named] | None:
    """A name of several words that begins here, the longest there is."""
    for lemma in words[index].lemmas:
        for parts, named in _phrases().get(lemma, ()):
            last = index + len(parts)
            if last <= len(words) and all(
                part & words[at].lemmas for part, at in zip(parts, range(index, last), strict=True)
            ):
                return last, named
    return None


def _single(word: Word) -> _Named | None:
    """The city of that name, the word itself before its dictionary forms before what its ending may go back to."""
    known = _names()
    bare = word.lower.replace("ё", "е")
    if bare in known:
        return known[bare]
    candidates = [lemma for lemma in sorted(word.lemmas) if lemma in known]
    if not candidates:
        candidates = [name for name in _nominatives(bare) if name in known]
    return min((known[name] for name in candidates), key=lambda named: named.rank, default=None)


def _nominatives(bare: str) -> Iterator[str]:
    for ending, originals in _ENDINGS:
        if bare.endswith(ending):
            stem = bare[: -len(ending)]
            yield from (stem + original for original in originals)


def _is_place(plain: str, words: Sequence[Word], named: _Named) -> bool:
    """Whether the name stands for the city here."""
    start, end = words[0].start, words[-1].end
    before = plain[max(0, start - _REACH) : start]
    if _TOWN.search(before):
        return True
    if before.endswith('"') and plain.startswith('"', end):
        return False
    is_word, is_person = _other_meanings(words)
    is_region = _OF_REGION.match(plain, end) is not None and any(form.part == "ADJF" for form in words[-1].forms)
    if is_region or (is_word and named.rank >= _MINOR):
        return False
    leads = _LEADS_TO_PLACE.search(before) is not None
    if _GOES_ON.match(plain, end) and not leads:
        return False
    is_sure = named.rank < _MINOR or "-" in plain[start:end]
    if leads or (is_sure and not is_word and not is_person):
        return True
    return bool(_LINE_OPENS.search(before) and _DATELINE.match(plain, end))


def _other_meanings(words: Sequence[Word]) -> tuple[bool, bool]:
    """Whether the dictionary knows the name as a common word, and whether it is a person's too."""
    if len(words) > 1:
        return False, False
    word = words[0]
    if word.lemmas & _listed_ambiguous():
        return False, True
    known = [form.marks for form in word.forms if form.parse.is_known]
    if any("Geox" in marks for marks in known[:2]):
        return False, False
    persons = [marks for marks in known if marks & {"Name", "Surn", "Patr"}]
    return bool(known) and not persons, bool(persons)


@cache
def _listed_ambiguous() -> frozenset[str]:
    return frozenset(name.lower() for name in load("places")["ru"]["ambiguous"])


@cache
def _all_names() -> dict[str, _Named]:
    """Every name with the greatest city that bears it, but those of states."""
    known: dict[str, _Named] = {}
    lists = load("places")["ru"]
    for name, (city, country) in (lists["more"] | lists["landmarks"]).items():
        ranks = [one.rank for one in cities_named(city) if one.country == country]
        known[_folded(name)] = _Named(city, country, min(ranks, default=1))
    for one in cities():
        for name in one.cyrillic:
            known.setdefault(_folded(name), _Named(one.name, one.country, one.rank))
    states = {_folded(name) for name in names()}
    return {name: named for name, named in known.items() if name not in states}


def _folded(name: str) -> str:
    return name.lower().replace("ё", "е")


@cache
def _names() -> dict[str, _Named]:
    return {name: named for name, named in _all_names().items() if " " not in name}


@cache
def _phrases() -> dict[str, list[tuple[tuple[frozenset[str], ...], _Named]]]:
    """Names of several words by the dictionary forms of the first."""
    found: dict[str, list[tuple[tuple[frozenset[str], ...], _Named]]] = {}
    for name, named in sorted(_all_names().items(), key=lambda pair: -len(pair[0])):
        if " " in name:
            parts = tuple(word.lemmas for word in words_of(name, 0, len(name)))
            for lemma in parts[0]:
                found.setdefault(lemma, []).append((parts, named))
    return found
