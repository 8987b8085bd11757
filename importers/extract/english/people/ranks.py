"""What somebody is whom the text calls by a state alone, or "Minister": a holder of the office that is meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.english.people.councils import Councils
from importers.extract.english.people.naming.evidence import is_acting, is_of_meetings, is_of_nobody_private
from importers.extract.english.people.naming.joined import joined
from importers.extract.english.people.naming.office import DEPUTIES
from importers.extract.english.people.naming.offices import offices
from importers.extract.english.people.naming.tokens import tokens
from importers.extract.people.naming.roles import OF_ONE
from importers.extract.people.telling import Rank

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import Role
    from importers.extract.english.people.councils import Council
    from importers.extract.english.people.naming.names import Name
    from importers.extract.english.people.naming.offices import Office
    from importers.extract.english.people.naming.register import Someone
    from importers.extract.text.page import Page

_LEADS_TO_MEMBER = re.compile(r"(?:^|[.;(\n]|\b(?:and|(?<!not )by|with|host))\s?$")
"""What stands before a name that opens its clause, or before one of those who are together."""
_LEADS_TO_COUNCIL = re.compile(r"(?:^|[.;:(\n]|\b(?:and|by|with|host|part|came|[a-z]+ed))\s?$")
"""The same before several names: no noun that says what they are, as in "the analysts, A, B and C"."""
_IS_ACTED_ON = re.compile(r" (?:was|were|(?:has|had|will) be(?:en)?) (?:[a-z]+ed|sent|put|given|made|chosen|taken)\b")
_TAKES_PART = re.compile(
    r"(?:\sand\s[A-Z]\w+\s[A-Z]\w+)?\s(?:(?:will|did|does|has|had|also|not|only|is|was)\s){0,3}"
    r"(?:c[ao]m(?:e|es|ing)|attend(?:s|ed)?(?![^.;\n]{0,60}\sas\s)|arriv\w+|t[ao]kes?\spart|took\spart|chair(?:s|ed)|presid\w+"
    r"|moderat\w+|host(?:s|ed)|absent|missed|skipped|left|joined|gathered|present|took\sthe\sfloor)\b(?!\s(?:of|from|in\sa)\b)"
)
_WITH_THEM = re.compile(
    r"\b(?:moderated|chaired|hosted|led|presided\sover)\sby\s$"
    r"|\b(?:leaders|presidents|ministers|premiers)\s(?:talk|talked|met|spoke)\swith\s$"
)
"""Behind and before the name of one of those who sit, as against who asks, guards or criticises them."""
_LEAD, _BY_THEM = 12, 60
_ALONE = frozenset({"head-of-state", "head-of-government"})
_THE = re.compile(r"\b[Tt]he $")
_HEADING = 2
_SOON = 5
"""So many paragraphs on, whoever was cited by an office is cited by name."""
_COUNCIL = 3
"""So many names in one breath, where a meeting is told of, are those who sit there."""
_ALL = 4
"""So many who open a sentence and take part are they even where it names no meeting."""
_MINISTERS = frozenset({"minister", "ministers"}) | DEPUTIES
_FOREIGN = re.compile(r"\b[Ff]oreign [Mm]inist|\b[Mm]inisters? of [Ff]oreign")


def find_ranks(page: Page, everybody: Sequence[Someone]) -> dict[int, Rank]:
    """The office of each of those, by their number, of whom no words beside say more than a rank."""
    plurals = [office for office in offices(page) if office.is_plural and office.role in OF_ONE]
    councils = Councils(page)
    found: dict[int, Rank] = {}
    for number, someone in enumerate(everybody):
        texts = {holding.office.text.lower() for mention in someone.mentions for holding in mention.holdings}
        if texts - _MINISTERS:
            continue
        there = councils.near(someone.mentions[0].name.start)
        rank = next(_ranks(page, someone, plurals, there or councils.main, texts=texts), None)
        rank = rank or _labelled(page, someone)
        if rank is None and not texts:
            rank = _told_later(page, someone, everybody) or _quoted(page, someone, everybody)
            rank = rank or _taking_part(page, someone, councils)
        if rank is not None:
            found[number] = rank
    return found


def _ranks(
    page: Page,
    someone: Someone,
    plurals: Sequence[Office],
    meeting: Council | None,
    *,
    texts: set[str],
) -> Iterator[Rank]:
    """What they can be: one of several told by their states, or of those whose council the page is about."""
    first = someone.mentions[0]
    if texts:
        holding = next(one for mention in someone.mentions for one in mention.holdings)
        if (meeting is not None and meeting.role == "foreign-minister") or _FOREIGN.search(page.plain):
            role: Role = "deputy-foreign-minister" if texts & DEPUTIES else "foreign-minister"
            yield Rank(role, holding.office.text, holding.start, holding.end)
        return
    span = first.country_span or (first.name.start, first.name.end)
    for office in plurals:
        if someone.country is not None and someone.country in office.countries:
            yield Rank(office.role, office.text, *span)
    if meeting is not None and someone.country is not None:
        yield Rank(*meeting, *span)


def _taking_part(page: Page, someone: Someone, councils: Councils) -> Rank | None:
    """As in "The presidents met. X came late": who acts where a council is told of, or is one of several there."""
    if someone.country is not None:
        return None
    words, name = tokens(page), someone.mentions[0].name
    names = joined(words, name.first, name.last)
    start = words[names.first].start
    is_council = (
        names.size >= _COUNCIL and _LEADS_TO_COUNCIL.search(page.plain, max(0, start - _LEAD), start) is not None
    )
    council = councils.near(name.start) or (councils.main if is_council else None)
    if council is None or not (is_council or _is_said_to_come(page, name)):
        return None
    end = words[names.last].end
    is_all = names.size >= _ALL and start == page.sentence_at(start).start and is_of_nobody_private(page, start)
    is_there = is_of_meetings(page, name.start) or (is_all and _TAKES_PART.match(page.plain, end) is not None)
    if _IS_ACTED_ON.match(page.plain, end) or not is_there:
        return None
    return Rank(*council, name.start, name.end)


def _is_said_to_come(page: Page, name: Name) -> bool:
    """Whether the words beside the name say that somebody sits with the others."""
    if not _LEADS_TO_MEMBER.search(page.plain, max(0, name.start - _LEAD), name.start):
        return False
    return bool(
        _TAKES_PART.match(page.plain, name.end)
        or _WITH_THEM.search(page.plain, max(0, name.start - _BY_THEM), name.start)
    )


def _told_later(page: Page, someone: Someone, everybody: Sequence[Someone]) -> Rank | None:
    """As in "X is in Minsk. The Russian president …": the office of a state in the sentence behind one name alone."""
    if someone.country is not None or not any(mention.name.is_full for mention in someone.mentions):
        return None
    held = {(role, other.country) for other in everybody for role in other.roles}
    starts = {holding.office.start for other in everybody for one in other.mentions for holding in one.holdings}
    for office in offices(page):
        if office.role not in _ALONE or office.is_plural or office.is_counterpart or office.start in starts:
            continue
        if len(office.countries) != 1 or not held.isdisjoint({(office.role, None), (office.role, office.countries[0])}):
            continue
        sentence = page.sentence_at(office.start)
        opens = page.sentences_of(sentence.paragraph)[0].start
        before = {id(other) for other in everybody for start in other.starts if opens <= start < office.start}
        is_earlier = any(opens <= start < sentence.start for start in someone.starts)
        if before == {id(someone)} and is_earlier and _THE.search(page.plain, max(0, office.start - 5), office.start):
            return Rank(office.role, office.text, office.start, office.end)
    return None


def _quoted(page: Page, someone: Someone, everybody: Sequence[Someone]) -> Rank | None:
    """As in "the Kyrgyz spokeswoman said so", then "said X": the one cited by name soon behind the office."""
    first = someone.mentions[0]
    if someone.country is not None or not first.name.is_full or not is_acting(tokens(page), first):
        return None
    held = {holding.office.start for other in everybody for one in other.mentions for holding in one.holdings}
    told = [
        office
        for office in offices(page)
        if office.role == "spokesperson" and office.start not in held and len(office.countries) == 1
    ]
    bearers = [
        one for one in everybody if one.country is None and not one.roles and is_acting(tokens(page), one.mentions[0])
    ]
    if not told or len({office.countries for office in told}) > 1 or len(bearers) > 1:
        return None
    last = max((office for office in told if office.end < first.name.start), key=lambda one: one.end, default=None)
    here = page.sentence_at(first.name.start).paragraph
    if last is None or last.is_plural or here - page.sentence_at(last.start).paragraph > _SOON:
        return None
    return Rank(last.role, last.text, last.start, last.end)


def _labelled(page: Page, someone: Someone) -> Rank | None:
    """Of one whose name stands before their answers: the one office that the heading tells of."""
    if someone.country is not None or not any(page.plain.startswith(":", one.name.end) for one in someone.mentions):
        return None
    end = max((sentence.end for sentence in page.sentences[:_HEADING]), default=0)
    told = [office for office in offices(page) if office.end <= end and office.role in OF_ONE | {"spokesperson"}]
    if len(told) != 1 or told[0].is_plural:
        return None
    return Rank(told[0].role, told[0].text, told[0].start, told[0].end)
