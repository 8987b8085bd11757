# ruff: noqa: SIM905 - lists of words read best as a line
"""News of meetings that never took place, and what readers look for in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

from tests.benchmarks.composing import full_names
from tests.benchmarks.keyboards import in_latin_keys
from tests.benchmarks.mistyping import nonsense, one_edit, two_edits
from tests.benchmarks.peers import ARTICLE_FINDERS
from tests.benchmarks.phrases import TITLE_KINDS
from tests.benchmarks.spelling import cyrillic, romanised
from tests.benchmarks.titles import is_telling, titles
from tests.benchmarks.trials import Question, Trial

COMMON_WORDS: Final = "two common words"
_NONSENSE = 60
_PEOPLE = 80_000
_CITIES = (
    "Almaty Ashgabat Astana Baku Bishkek Bukhara Chisinau Dushanbe Gomel Grodno Gyumri Kazan Khujand Kostanay Mary "
    "Minsk Moscow Namangan Osh Pavlodar Samarkand Shymkent Sochi Tashkent Tiraspol Turkmenbashi Vitebsk Yerevan"
).split()
_COMMON = (
    "council", "ministers", "cooperation", "states", "meeting", "session", "delegations", "agreement", "countries",
)  # fmt: skip
_OPENINGS = (
    "The council met in {city} on {day}; {person} opened the session and welcomed the delegations of all states.",
    "Ministers of the member states of the CIS gathered in {city}, where {person} chaired the meeting.",
    "{city} was host to the council on {day}, and {person} spoke on behalf of the countries present.",
)
_MIDDLES = (
    "The ministers discussed the draft {title}.",
    "{person} told reporters that cooperation between the countries had grown by {number} percent over the year.",
    "Delegations approved the {title} without debate.",
    "According to {person}, the states have yet to agree on who will pay for it.",
    "The next meeting of the council will take place in {city} on {day}.",
    "An agreement was reached after {number} hours of talks between experts and the executive committee.",
    "{person}, who arrived late, asked that the {title} be taken off the agenda.",
    "The council took note of the report of {person} and thanked the secretariat for its work.",
    "It was the {number}th session since the countries signed the treaty, said a spokesman for {person}.",
    "On the margins of the meeting {person} held talks with {person} about trade, transit and visas.",
    "Earlier this year officials in {city} had warned that deadlines for the {title} would be missed.",
)
_HEADLINES = ("Ministers gather in {city}", "Council meets in {city}", "{person} in {city}", "Session in {city}")
_DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
_WORD = re.compile(r"\w+")
_PERSON = re.compile(r"\b(?!The|An|On|It|According|Earlier|Ministers|Council|Session)([A-Z][a-z]+) ([A-Z][a-z]+)")


def articles(count: int, seed: int) -> tuple[list[str], list[str], list[str]]:
    """Return so many articles of about a kilobyte, and the people and titles they mention."""
    random = Random(seed)
    people = full_names(min(_PEOPLE, max(10, count)), seed + 5)
    known_titles = titles(min(20_000, max(10, count)), seed + 6)
    return [_article(random, people, known_titles) for _ in range(count)], people, known_titles


def _article(random: Random, people: Sequence[str], known_titles: Sequence[str]) -> str:
    """Compose one; some people are in the news all the time, most hardly ever."""

    def filled(sentence: str) -> str:
        while "{person}" in sentence:
            place = int(len(people) * random.random() ** 1.5)
            sentence = sentence.replace("{person}", people[place].title(), 1)
        return sentence.format(
            city=random.choice(_CITIES),
            day=random.choice(_DAYS),
            number=random.randrange(2, 90),
            title=random.choice(known_titles),
        )

    sentences = [filled(random.choice(_OPENINGS)), *map(filled, random.choices(_MIDDLES, k=random.randrange(6, 11)))]
    return filled(random.choice(_HEADLINES)) + "\n" + " ".join(sentences)


def articles_trial(count: int, each: int, seed: int) -> Trial:
    """Return so many articles and so many questions of each kind; all articles that hold the words are meant."""
    random = Random(seed + 4)
    texts, _, known_titles = articles(count, seed)
    asked = list(_asked(texts, known_titles, each, random))
    holding = _holding(texts, {word for _, _, words in asked for word in words})
    questions = [
        Question(kind, typed, frozenset(map(str, set.intersection(*(holding[word] for word in words)))))
        for kind, typed, words in asked
    ]
    words = sorted({word for text in texts[:: max(1, count // 20_000)] for word in _words(text)})
    gibberish = nonsense(_NONSENSE, words, random)
    answerable = [question for question in questions if question.meant]
    return Trial("articles", texts, answerable, gibberish, ARTICLE_FINDERS, many_meant=True)


def _asked(
    texts: Sequence[str], known_titles: Sequence[str], each: int, random: Random
) -> Iterator[tuple[str, str, list[str]]]:
    """Yield kinds, what is typed, and the words meant."""
    for text in random.choices(texts, k=each):
        given, surname = _mentioned(text, random)
        city = random.choice([city for city in _CITIES if city in text]).lower()
        title = random.choice(known_titles)
        words = random.sample(sorted({word for word in title.split() if is_telling(word) and len(word) > 4}), 2)
        pair = " ".join(words)
        yield "name, one edit", one_edit(surname, random), [surname]
        yield "name, two edits", two_edits(surname, random), [surname]
        yield "name with one edit, city", f"{one_edit(surname, random)} {city}", [surname, city]
        yield "full name, one edit in each", f"{one_edit(given, random)} {one_edit(surname, random)}", [given, surname]
        yield "two words of a title, one edit", TITLE_KINDS["one edit"](pair, random), words
        yield "last word cut", f"{city} {surname[: max(4, len(surname) - 3)]}", [city, surname]
        yield "other romanisations", romanised(surname, random, 2), [surname]
        yield "Cyrillic", cyrillic(surname), [surname]
        yield "Cyrillic in Latin keys", in_latin_keys(cyrillic(surname)), [surname]
        yield "name as it is", surname, [surname]
        yield "full name as it is", f"{given} {surname}", [given, surname]
        common = random.sample(_COMMON, 2)
        yield COMMON_WORDS, " ".join(common), common


def _mentioned(text: str, random: Random) -> tuple[str, str]:
    """Return a person of an article: two words in a row that begin with capitals."""
    given, surname = random.choice(_PERSON.findall(text))
    return given.lower(), surname.lower()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _holding(texts: Sequence[str], wanted: set[str]) -> dict[str, set[int]]:
    """Return the numbers of the articles that hold each of these words, counted from one."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(texts, start=1):
        for word in wanted.intersection(_words(text)):
            found[word].add(number)
    return found
