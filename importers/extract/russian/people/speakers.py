"""Who is cited for what: claims in a sentence that the article puts into somebody's mouth get that speaker."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.people.citing import Cited, is_inside, with_cited
from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.attendees import Appearance, cast_of
from importers.extract.russian.people.occasions import tokens_of
from importers.extract.russian.people.speaking import beside, verb_of
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Claim
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.mentions import FoundPerson, Sentence
    from importers.extract.text.page import Page

_QUOTE = re.compile(r"\"[^\"\n]{20,2000}\"")
_THAT = re.compile(r"[^.\"]{0,60}?,?\s(?:что|о том|об этом)\b")
_CLOSES = re.compile(r"(?:[,\"]|\s-)\s*$")
_OF_WORDS = frozenset({"слово", "мнение", "оценка", "сообщение", "информация", "данные"})
_NOT_SAYING = frozenset(
    {"поблагодарить", "благодарить", "поздравить", "приветствовать", "поприветствовать", "выступить", "подписать"}
)
_FAR = 300
_LONGEST_SOURCE = 8


def with_speakers(page: Page, people: Sequence[FoundPerson], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each with whom the article cites for it, where it cites anybody."""
    return with_cited(_cited(page, people), claims)


def _cited(page: Page, people: Sequence[FoundPerson]) -> Iterator[Cited]:
    """Every stretch that is somebody's word."""
    quotes = [match.span() for match in _QUOTE.finditer(page.plain)]
    cast = cast_of(page, tuple(people))
    last: dict[int, FoundPerson] = {}
    for one in cast.appearances:
        sentence = page.sentence_at(one.start)
        if sentence.is_headline or is_inside(one.start, quotes):
            continue
        for start, end in _content(page, sentence, one):
            last.setdefault(sentence.paragraph, one.person)
            yield Cited(start, end, one.person.name, one.person.subject, is_person=True)
    for sentence in page.sentences:
        if not sentence.is_headline:
            yield from _sources(page, sentence)
    for start, end in quotes:
        person = last.get(page.sentence_at(start).paragraph)
        if person is not None:
            yield Cited(start, end, person.name, person.subject, is_person=True, is_quoted=True)


def _content(page: Page, sentence: Sentence, one: Appearance) -> Iterator[tuple[int, int]]:
    """What of the sentence the one named there is cited for."""
    here = beside(page, sentence, one)
    before = [token for token in here if token.end <= one.start]
    if len(before) > 1 and before[-1].lemmas & _OF_WORDS and before[-2].lower in {"по", "со"}:
        yield sentence.start, sentence.end
        return
    verb = verb_of(here, one) if one.is_subject else None
    if verb is None or verb.lemmas & _NOT_SAYING:
        return
    said = min(verb.start, one.start)
    lead = page.plain[max(sentence.start, said - _FAR) : said]
    if before and any(token.lower == "как" for token in before[-3:]):
        yield sentence.start, sentence.end
        return
    if _CLOSES.search(lead) and len(lead.strip()) > _LONGEST_SOURCE and (verb.start < one.start or _says(before)):
        yield sentence.start, said
        return
    behind = max(verb.end, one.end)
    that = _THAT.match(page.plain, behind, sentence.end)
    yield (that.end() if that else behind), sentence.end


def _says(before: Sequence[Token]) -> bool:
    """Whether the words are a clause by themselves, and not "подводя итоги"."""
    return any(token.forms[:1] and token.forms[0].part == "VERB" for token in before)


def _sources(page: Page, sentence: Sentence) -> Iterator[Cited]:
    """Ministries, press services and agencies: "сообщила пресс-служба МИД", "передает ТАСС", "по данным Исполкома"."""
    here = tokens_of(page, sentence)
    known = _words("verbs")
    for at, token in enumerate(here):
        is_verb = bool(token.lemmas & known) and any(form.part == "VERB" for form in token.forms[:1])
        is_lead = bool(token.lemmas & _words("leads")) and at > 0 and here[at - 1].lower in {"по", "со"}
        if not (is_verb or is_lead):
            continue
        begin = at + 1
        if begin < len(here) and here[begin].lower in {"в", "на"}:
            begin += 1
        name = _source(page, here[begin : begin + _LONGEST_SOURCE])
        if name is not None and not _is_own(page, name):
            yield Cited(sentence.start, sentence.end, name, None, is_person=False)
            return


def _source(page: Page, here: Sequence[Token]) -> str | None:
    """The name of a source that the words begin with, its first noun in the nominative."""
    last = -1
    is_source = False
    for number, token in enumerate(here):
        if token.kind is Kind.MARK and token.text != '"':
            break
        if token.lemmas & _words("source_words") or token.lower in _words("source_names"):
            is_source = True
        elif not (token.kind in {Kind.STATE, Kind.ORGAN, Kind.ACRONYM} or token.word.is_capital or _is_genitive(token)):
            break
        last = number
    if not is_source or last < 0:
        return None
    first = here[0]
    text = page.text[first.start : here[last].end].strip('"«»')
    is_noun = bool(first.forms) and first.forms[0].part == "NOUN" and first.kind is not Kind.ACRONYM
    nominative = first.forms[0].inflected("nomn") if is_noun else None
    if nominative and not any(form.case == "nomn" for form in first.forms):
        text = nominative + text[len(first.text) :]
    return " ".join(text.split())


def _is_genitive(token: Token) -> bool:
    is_noun = any(form.case == "gent" and form.part in {"NOUN", "ADJF"} for form in token.forms)
    return is_noun and not any(form.part == "PREP" for form in token.forms)


def _is_own(page: Page, name: str) -> bool:
    """Whether the page only names its own agency."""
    publisher = (page.article.publisher or "").lower()
    return bool(publisher) and (publisher in name.lower() or name.lower() in publisher)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("attributions")["ru"][name].split())
