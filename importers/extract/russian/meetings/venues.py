"""The city or country that a meeting is in, from the words of its own clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.hosts import is_host
from importers.extract.russian.meetings.phrases import is_finite, is_verb, listed, noun_in
from importers.extract.russian.meetings.regions import REACH, Region, is_of_other_clause
from importers.extract.russian.meetings.timing import is_of_clause_behind, own_stretch
from importers.extract.russian.text.datelines import find_dateline
from importers.extract.russian.text.places import city_of_adjective
from importers.extract.russian.text.words import words_between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Place, Sentence, State
    from importers.extract.text.page import Page

_IN = re.compile(
    r"\b(?:[Вв]о?|[Пп]од|[Нн]а\s(?:[а-яё]+ом\s)?курорте)\s(?:т(?:ом|ой)\sже\s)?(?:г\.\s?|городе\s|столице\s(?:[А-ЯЁ]\w+,?\s){1,2}|[а-яё]+(?:ой|ом|ем)\s(?:столице\s|городе\s|курорте\s)?"
    r"|столице\s[а-яё]+\s)?\"?$"
)
_VENUE = re.compile(r"\b(?:место|место проведения|принимающий город):?\s(?:проведения:?\s)?(?:-\s)?$", re.IGNORECASE)
_VENUE_BEFORE = re.compile(r"\b(?:[Вв]о?|[Нн]а)\s[^,;:().]{3,}\((?:г\.\s?|город\s)?$")
_IN_BRACKETS = re.compile(r"(?:,\s[^()]{3,40})?\)")
"""What encloses the city of a venue: "в Исполкоме СНГ (Минск, Беларусь)"."""
_DENIED = re.compile(r"\b[Нн]е\s(?:(?:во?|под)\s)?$")
"""Before the city that is set against the true one: "Сочи, а не Москва", "не в Оше, а в Баку"."""
_BY_COMMA = re.compile(r"(?:,\s?|\s\(|:\s|\s-\s|[^\S\n])$")
_ASIDE = re.compile(r",\s(?:\w+\s){0,2}котор(?:ого|ой|ых)\b[^,]*$")
"""What belongs to a thing is done there: "заявление, проект которого сочинили в Минске"."""
_MOVES = frozenset({"переехать", "перебраться", "переместиться", "перекочевать"})
_FORMER_PLAN = re.compile(r"\bкотор\w+[^,.;]*\b(?:ждали|ожидали|хотели|планировали|намечали|собирались)\b[^,.;]*$")
"""The city of a plan given up: "совет, который ждали в Оше, собрался в Баку"."""
_WHERE_IT = re.compile(r",\s(?:где|куда)\s")
"""What leads from a city to what is in it: "посетит Ош, где состоится саммит"."""
_FROM_IT = re.compile(r"\b[Ии]зо?\s$")
_FROM_MEETING = re.compile(r"\s(?:с|со|после)\s(?:\w+\s){0,2}$")
"""What leads from the city that somebody is back from to the meeting: "вернулся из Оша с заседания"."""
_BESIDE_TURN = re.compile(r",\s(\w+),")
"""Behind a meeting told of by its turn, an adjective between commas: "девятый, самаркандский, проходил"."""
_HEAD = 600
"""Where a dateline stands, at most."""
_TO_LAST = re.compile(r"(?:,|\s\(|\s-)\s?(?:г\.\s?|город\s)?")
_DISCUSS = frozenset({"обсудить", "обсуждать", "оценить", "оценивать", "прокомментировать", "комментировать"})
_OPENS = re.compile(r"(?:^|[-,;:\n]\s?|(?<!г)\.\s?)[Вв]о?\s(?:\w+\s)?$")
"""Before the city of those who are not named: "В Кремле рассказали"."""
_DURING = frozenset({"на", "ходе", "рамках", "время"})
_OF_VISIT = frozenset({"город", "столица", "с", "визит", "поездка", "рамка", "в", "также"})
"""May stand between visiting and the city that is visited."""
_JOURNEYS = frozenset({"визит", "поездка", "командировка"})
_TIMES = frozenset({"день", "неделя", "месяц", "год"})
"""What may be spent in a city: "на этой неделе в Минске"."""
_ENDS = re.compile(r"\s?(?:[.;)(\n]|$)")
_BESIDE, _AWAY = 4, 400


def place_near(page: Page, region: Region) -> Place | None:
    """The city that the text puts the meeting in."""
    best: tuple[int, Place] | None = None
    own = _by_adjective(page, region) or _by_headline(page, region)
    if own is not None:
        return own
    for place in page.within(page.places, *own_stretch(page, region)):
        weight = _place_weight(page, place, region)
        if weight is None or is_of_clause_behind(page.plain, place.start, region):
            continue
        distance = region.gap(place.start, place.end) + weight
        if distance < _AWAY and (best is None or distance < best[0]):
            best = (distance, place)
    return best[1] if best else None


def _by_headline(page: Page, region: Region) -> Place | None:
    """The city that the headline begins with, as in "Астана, день второй: саммит ШОС"."""
    sentence = page.sentence_at(region.start)
    if not sentence.is_headline:
        return None
    place = next(iter(page.within(page.places, sentence.start, region.start)), None)
    is_first = place is not None and place.start == sentence.start
    return place if place is not None and is_first and page.plain.startswith((",", ":", "."), place.end) else None


def _by_adjective(page: Page, region: Region) -> Place | None:
    """The city by the adjective next to the meeting: "ташкентское заседание"."""
    words = words_between(page.plain, region.start, region.end)
    named = next((at for at, word in enumerate(words) if noun_in(word)), len(words))
    beside = _BESIDE_TURN.match(page.plain, region.end, region.last)
    if beside is not None:
        words, named = (*words, *words_between(page.plain, *beside.span(1))), len(words) + 1
    for word in reversed(words[:named]):
        found = next((city for lemma in word.lemmas if (city := city_of_adjective(lemma))), None)
        if found is not None:
            return found._replace(start=word.start, end=word.end)
    return None


def _place_weight(page: Page, place: Place, region: Region) -> int | None:
    """How far the words around the city stand from saying that the meeting is there; None if they do not."""
    plain = page.plain
    before = plain[max(region.first, place.start - REACH) : place.start]
    left, right = sorted(((region.start, region.end), (place.start, place.end)))
    if _DENIED.search(before) or ";" in plain[left[1] : right[0]]:
        return None
    if (
        is_host(page, place, region)
        or _VENUE.search(before)
        or (_FROM_IT.search(before) and _FROM_MEETING.match(plain, place.end, region.start))
        or (_is_entry(page, place) and not _IN.search(before))
        or _closes_entry(page, place, region)
    ):
        return 0
    if _is_in_brackets(plain, place, before, region):
        return 0
    where = _WHERE_IT.match(plain, place.end, region.start) if place.end < region.start else None
    if where is not None and "," not in plain[where.end() : region.start]:
        return 0
    if not _IN.search(before):
        return REACH if _is_visited(page, place, region) else None
    return None if is_of_other_clause(plain, place.start, region) else _weight_in(page, place, region)


def _is_visited(page: Page, place: Place, region: Region) -> bool:
    """Whether somebody visits the city, on whatever kind of visit: "посетит с рабочим визитом Ош"."""
    before = words_between(page.plain, max(region.first, place.start - 2 * REACH), place.start)
    verb = next((at for at in range(len(before) - 1, -1, -1) if is_verb(before[at], listed("visits"))), None)
    if verb is None:
        return False
    days = page.within(page.dates, before[verb].end, place.start)
    return all(
        word.lemmas & _OF_VISIT
        or any(day.start <= word.start < day.end for day in days)
        or any(form.part == "ADJF" for form in word.forms)
        for word in before[verb + 1 :]
    )


def _weight_in(page: Page, place: Place, region: Region) -> int:
    """The same for a city that "в" stands before: it may be where another thing is, or where somebody goes."""
    told = words_between(page.plain, max(region.first, place.start - REACH), place.start)
    if any(is_verb(word, _MOVES) for word in told):
        return -_AWAY
    if any(is_verb(word, listed("saying")) for word in told[-2:-1]) or _is_spoken_of_there(page, place, region):
        return _AWAY
    if _FORMER_PLAN.search(page.plain, max(region.first, place.start - REACH), place.start):
        return REACH * 4
    if any(word.lemmas & listed("elsewhere") for word in told[-4:]):
        return REACH * 2
    if _is_of_a_thing(page, region, told):
        return REACH
    return 0 if _is_where(words_between(page.plain, place.start, place.end)) else REACH


def _is_spoken_of_there(page: Page, place: Place, region: Region) -> bool:
    """Whether a meeting is only the matter of those in the city: "в Кремле рассказали о саммите"."""
    behind = words_between(page.plain, place.end, min(page.sentence_at(place.start).end, place.end + REACH))
    before = page.plain[max(0, place.start - REACH) : place.start]
    if not behind or not is_finite(behind[0]) or not _OPENS.search(before):
        return False
    if is_verb(behind[0], listed("saying") | listed("aside")):
        return True
    meeting = next((at for at, word in enumerate(behind) if noun_in(word)), 0)
    is_own = region.start == region.end or region.start <= behind[meeting].start < region.end
    is_matter = is_verb(behind[0], _DISCUSS) and meeting > 0 and is_own
    return is_matter and not any(word.lower in _DURING for word in behind[:meeting])


def _is_in_brackets(plain: str, place: Place, before: str, region: Region) -> bool:
    """Whether the city is given in brackets: right behind the meeting, or behind the house where it is held."""
    if before.endswith("(") and plain.startswith(")", place.end) and 0 <= place.start - region.end <= _BESIDE:
        return True
    return bool(_VENUE_BEFORE.search(before) and _IN_BRACKETS.match(plain, place.end))


def is_scene(page: Page, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence says that something is in the city, or that the city receives it, not in an aside."""
    if _ASIDE.search(page.plain, sentence.start, place.start):
        return False
    return _place_weight(page, place, Region(sentence.start, sentence.end, sentence.start, sentence.start)) == 0


def _is_of_a_thing(page: Page, region: Region, before: Sequence[Word]) -> bool:
    """Whether it is another thing that is there: "по ситуации в Казахстане", "посол в Минске"."""
    if len(before) < 2 or before[-1].lower not in {"в", "во"}:  # noqa: PLR2004  (the thing and the preposition)
        return False
    word = before[-2]
    form = word.forms[0] if word.forms else None
    if (
        form is None
        or form.part != "NOUN"
        or noun_in(word)
        or any(one.part == "PRTF" for one in word.forms)
        or region.start < word.end <= region.end
        or word.text.isupper()
    ):
        return False
    organs = {organ.end for organ in page.within(page.organs, word.end - _AWAY, word.end)}
    dates = {date.end for date in page.within(page.dates, word.end - REACH, word.end)}
    return form.case != "ablt" and not word.lemmas & _TIMES and word.end not in organs | dates


def _is_where(words: Sequence[Word]) -> bool:
    """Whether the name stands in the case of being there rather than going there."""
    if any(form.case == "loct" for word in words[:-1] for form in word.forms):
        return True
    cases = {form.case for form in words[-1].forms} if words else set()
    return "loct" in cases or not cases & {"accs"}


def leads_there(page: Page, place: Place) -> bool:
    """Whether somebody is said to go to the city, to visit it or to be back from it."""
    before = words_between(page.plain, max(0, place.start - REACH), place.start)
    if not before:
        return False
    if before[-1].lower == "из" or is_verb(before[-1], listed("visits")):
        return True
    if before[-1].lower not in {"в", "во"}:
        return False
    is_goal = not _is_where(words_between(page.plain, place.start, place.end))
    is_goal = is_goal and not _is_of_a_thing(page, Region(0, 0, 0, 0), before)
    return is_goal or any(word.lemmas & _JOURNEYS for word in before)


def _is_entry(page: Page, place: Place) -> bool:
    """Whether city and day stand together, other than where the page says from where and when it was sent."""
    if not is_beside_day(page, place):
        return False
    line = find_dateline(page) if place.start < _HEAD else None
    return line is None or line.place is not place


def _closes_entry(page: Page, place: Place | State, region: Region) -> bool:
    """Whether it is the last of what a line tells without a verb: "22 мая - премьеры Содружества, Ашхабад"."""
    plain = page.plain
    sentence = page.sentence_at(region.start)
    if place.start < region.end or not _TO_LAST.fullmatch(plain, region.end, place.start):
        return False
    if not _ENDS.match(plain, place.end) or not any(one.start == sentence.start for one in page.dates):
        return False
    return not any(is_finite(word) for word in words_between(plain, sentence.start, place.start))


def is_beside_day(page: Page, place: Place) -> bool:
    """Whether city and day stand together: "(Астана, 14 октября 2022 года)"."""
    for date in page.within(page.dates, place.start - REACH, place.end + REACH):
        left, right = sorted(((date.start, date.end), (place.start, place.end)))
        if 0 <= right[0] - left[1] <= _BESIDE and _BY_COMMA.fullmatch(page.plain[left[1] : right[0]]):
            return True
    return False


def state_near(page: Page, region: Region, place: Place | None) -> State | None:
    """The country that the text puts the meeting in, where it names no city."""
    if place is not None:
        return None
    for state in page.within(page.states, region.first, region.last):
        if state.is_adjective or region.gap(state.start, state.end) > 2 * REACH:
            continue
        before = page.plain[max(region.first, state.start - REACH) : state.start]
        words = words_between(page.plain, state.start, state.end)
        if _is_of_a_thing(page, region, words_between(page.plain, max(region.first, state.start - REACH), state.start)):
            continue
        is_there = re.search(r"\b[Вв]о?\s$", before) is not None and _is_where(words)
        if is_there or is_host(page, state, region) or _closes_entry(page, state, region):
            return state
    return None
