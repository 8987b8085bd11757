"""Who is cited for what: claims in a sentence that the article puts into somebody's mouth get that speaker."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from importers.extract.english.people.attendees import behind_office, with_office
from importers.extract.english.people.naming.references import Appearance, Cast, cast_of, quotations
from importers.extract.english.people.naming.vocabulary import english
from importers.extract.people.citing import Cited, is_inside, with_cited
from importers.extract.text.patterns import telling
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Claim
    from importers.extract.text.mentions import FoundPerson, Sentence
    from importers.extract.text.page import Page

_VERB_AFTER = re.compile(
    r",? ?(?:(?:who|also|further|reportedly|in turn|then|earlier|later|(?:was|is) quoted by [A-Z][\w ]{2,30} as|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b ?){0,3}([a-z]+)\b"
)
_VERB_BEFORE = re.compile(r"\b([a-z]+) (?:(?:the|by) )?$")
_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told by) (?:the )?$")
_TOLD_BY = ("to", "of", "by", "the")
"""What such words end with."""
_ADVERBIAL = re.compile(
    r"[\"']?(?:At|On|In|During|After|Before|Following|As|While|When|Since|For|With|By|Under|Within|Earlier|Later|Meanwhile|"
    r"However|Also|Today|Yesterday|Moreover|Furthermore|According|Prior|Ahead|Upon|Among|From|Besides|Commenting|"
    r"[A-Z][a-z]+(?:ing|ly))\b"
)
_THAT = re.compile(r"[^.\"]{0,120}?\bthat\b")
_CLAUSE_ENDS = re.compile(r"(?:[,\"]|,\"|\.\"|\s-)\s*(?:the |and )?$")
_OPENS = re.compile(r"[^.\n]{0,60}$")
_NOT_SAYING = frozenset(
    {"thanked", "congratulated", "welcomed", "appreciated", "presented", "briefed", "criticized", "criticised"}
)
_SHORTEST_QUOTE = 20
_NEAR = 60


def with_speakers(page: Page, people: Sequence[FoundPerson], claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each with whom the article cites for it, where it cites anybody."""
    return with_cited(_cited(page, people), claims)


def _cited(page: Page, people: Sequence[FoundPerson]) -> Iterator[Cited]:
    """Every stretch that is somebody's word."""
    quotes = quotations(page.plain)
    cast = cast_of(page, tuple(people))
    places = [place for place in cast.appearances if not is_inside(place.start, quotes)]
    last: dict[int, tuple[str, str]] = {}
    for place in places:
        sentence = page.sentence_at(place.start)
        if sentence.is_headline:
            continue
        for start, end in _content(cast, sentence, place):
            last.setdefault(sentence.paragraph, (place.person.name, place.person.subject))
            yield Cited(start, end, place.person.name, place.person.subject, is_person=True)
    for sentence in page.sentences_with(_citing()):
        if not sentence.is_headline:
            yield from _sources(page, sentence)
    yield from _quoted(page, quotes, last)


def _content(cast: Cast, sentence: Sentence, place: Appearance) -> Iterator[tuple[int, int]]:
    """What of the sentence the one named there is cited for."""
    plain = cast.page.plain
    speech = _saying()
    lead = max(sentence.start, with_office(cast, place.start))
    opens = max(sentence.start, lead - _NEAR)
    opening = plain[opens:lead]
    if opening.rstrip().endswith(_TOLD_BY) and _ACCORDING.search(opening):
        yield sentence.start, sentence.end
        return
    follows = _VERB_AFTER.match(plain, behind_office(cast, place.end), sentence.end)
    precedes = _VERB_BEFORE.search(opening)
    if precedes and precedes.group(1) in speech and _CLAUSE_ENDS.search(opening[: precedes.start()]):
        yield sentence.start, opens + precedes.start()
        yield place.end, sentence.end
    elif follows and follows.group(1) in speech:
        if _CLAUSE_ENDS.search(opening) and not _ADVERBIAL.match(plain, sentence.start, lead):
            yield sentence.start, lead
        that = _THAT.match(plain, follows.end(), sentence.end)
        yield (that.end() if that else follows.end()), sentence.end


def _quoted(page: Page, quotes: Sequence[tuple[int, int]], last: dict[int, tuple[str, str]]) -> Iterator[Cited]:
    """Quotations: of whoever the paragraph cites, or of the one before where a paragraph is nothing but quotation."""
    carried: tuple[str, str] | None = None
    for start, end in quotes:
        if end - start < _SHORTEST_QUOTE:
            continue
        sentence = page.sentence_at(start)
        speaker = last.get(sentence.paragraph)
        if speaker is None and not _OPENS.fullmatch(page.plain[sentence.start : start]):
            continue
        speaker = speaker or (carried if page.plain[start] == page.plain[sentence.start] else None)
        if speaker is None:
            continue
        carried = speaker
        yield Cited(start, end, speaker[0], speaker[1], is_person=True, is_quoted=True)


def _sources(page: Page, sentence: Sentence) -> Iterator[Cited]:
    """Ministries, press services and agencies: "reported the Foreign Ministry's press service", "TASS reports"."""
    for match in _source_pattern().finditer(page.plain, sentence.start, sentence.end):
        group = next(name for name in ("cited", "verb_first", "verb_last") if match.group(name))
        name = page.text[match.start(group) : match.end(group)]
        name = " ".join(name.split()).removeprefix("the ").removeprefix("The ")
        if not _is_source(name) or _is_own(page, name):
            continue
        yield Cited(sentence.start, sentence.end, name, None, is_person=False)


def _is_source(name: str) -> bool:
    known = load("attributions")["en"]
    words = set(re.findall(r"[\w./-]+", name.lower().replace("’s", "").replace("'s", "")))
    return bool(words & set(known["source_words"].split()) or words & set(known["source_names"].split()))


def _is_own(page: Page, name: str) -> bool:
    """Whether the page only names its own agency."""
    publisher = (page.article.publisher or "").lower().replace(" ", "")
    words = [word for word in re.findall(r"\w+", name.lower()) if word not in {"news", "agency", "correspondent"}]
    return bool(publisher and words) and ("".join(words) in publisher or publisher in "".join(words))


@cache
def _saying() -> frozenset[str]:
    return english().speech - _NOT_SAYING


@cache
def _citing() -> frozenset[str]:
    """A sentence without any of these cites no source."""
    known = load("attributions")["en"]
    return telling((*known["verbs"].split(), *known["citing"].split("|")))


@cache
def _source_pattern() -> re.Pattern[str]:
    """A source after a word of citing, after a verb behind a comma, or before a verb."""
    known = load("attributions")["en"]
    verbs = "|".join(known["verbs"].split())
    first = r"(?:[Tt]he )?[A-Z][\w.'/-]*"
    name = rf"{first}(?: (?:[A-Z][\w.'/-]*|of|the|and|for|press|service|news|agency|office|website|official|ministry))*"
    return re.compile(
        rf"\b(?:[Aa]ccording to|{known['citing']}) (?:a |an |its |statement (?:from|by|on|of) )*(?P<cited>{name})"
        rf"|[,\"] (?:{verbs}) (?P<verb_first>{name})"
        rf"|(?=[A-Zt])(?:(?<=, )|(?<=\" )|(?<=^)|(?<=\. )|(?<=\n))(?P<verb_last>{name}) (?:{verbs})\b",
        re.MULTILINE,
    )
