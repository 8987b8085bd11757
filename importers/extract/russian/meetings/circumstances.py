"""Day, place and standing of a meeting, from the words of its own clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from importers.extract.meetings.meeting import Status
from importers.extract.russian.meetings.phrases import is_verb, listed, noun_in
from importers.extract.russian.text.words import text_words
from importers.extract.text.mentions import Place
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import SessionStatus
    from importers.extract.russian.text.words import Form, Word
    from importers.extract.text.mentions import Date, Sentence, State
    from importers.extract.text.page import Page

_IN = re.compile(
    r"\b(?:[Вв]о?|[Пп]од|[Нн]а\s(?:[а-яё]+ом\s)?курорте)\s(?:г\.\s?|городе\s|столице\s(?:[А-ЯЁ]\w+\s){1,2}|[а-яё]+(?:ой|ом|ем)\s(?:столице\s|городе\s|курорте\s)?"
    r"|столице\s[а-яё]+\s)?\"?$"
)
_VENUE = re.compile(r"\b(?:место|место проведения|принимающий город):?\s(?:проведения:?\s)?$", re.IGNORECASE)
_VENUE_BEFORE = re.compile(r"\b(?:[Вв]о?|[Нн]а)\s[^,;:().]{3,}\((?:г\.\s?|город\s)?$")
_IN_BRACKETS = re.compile(r"(?:,\s[^()]{3,40})?\)")
"""What encloses the city of a venue: "в Исполкоме СНГ (Минск, Беларусь)"."""
_BY_COMMA = re.compile(r"(?:,\s?|\s\(|:\s|\s-\s|\s)$")
_BESIDE = 4
_OPENS_CLAUSE = re.compile(r"(?:\s\([^()]{1,20}\))?,\s(?:(?:в|на)\s)?")
_FAR, _REACH, _AWAY = 1000, 48, 400
_ASIDE = 200
_CLAUSE = re.compile(r";\s|,\s(?:а|но|тогда как|в то время как)\s")
_MONTH = len("2025-04")
_ENDED = frozenset({"итог", "окончание", "завершение", "результат", "закрытие"})
_PLANS = frozenset({"планироваться", "планировать", "ожидаться", "предполагаться", "намечаться"})
_HOLDS = frozenset({"проводить", "проводиться", "провести"})
_RECEIVES = frozenset({"принять", "принимать"})
_MARKS = frozenset(",.;:-")
_HOST_GAP = 6


class Circumstances(NamedTuple):
    """What a stretch of text says of the meeting it tells of."""

    date: Date | None
    place: Place | None
    state: State | None
    status: Status | None


class Region(NamedTuple):
    """The stretch that speaks of one meeting, and the meeting's own words in it."""

    first: int
    last: int
    start: int
    end: int

    def gap(self, start: int, end: int) -> int:
        """How far two offsets lie from the meeting's words; what stands behind counts a little less."""
        if start >= self.end:
            return start - self.end
        return self.start - end + 1 if end <= self.start else 0


def circumstances(page: Page, region: Region) -> Circumstances:
    """Day, place and standing in the region around the meeting's words."""
    status = _status(page, region)
    date = _date(page, region)
    if status is not None and status.is_postponed:
        new = _new_day(page, region, status.status.end)
        date = new or date
        value = "scheduled" if new else "cancelled"
        told: Status | None = status.status._replace(value=cast("SessionStatus", value))
    else:
        told = status.status if status else None
    place = _place(page, region)
    return Circumstances(date, place, _state(page, region, place), told)


@lru_cache(maxsize=2)
def _starts(plain: str) -> tuple[int, ...]:
    return tuple(word.start for word in text_words(plain))


def words_between(plain: str, start: int, end: int) -> Sequence[Word]:
    """The words of the text between two offsets."""
    starts = _starts(plain)
    return text_words(plain)[bisect_left(starts, start) : bisect_left(starts, end)]


def own_clause(plain: str, end: int, closes: int) -> int | None:
    """Where the clause about a meeting begins that follows its name: ", которое состоялось", ", намеченного на"."""
    opened = _OPENS_CLAUSE.match(plain, end, closes)
    if opened is None:
        return None
    word = next(iter(words_between(plain, opened.end(), min(closes, opened.end() + _REACH))), None)
    if word is None:
        return None
    is_told = _group(word) is not None and any(form.part == "PRTF" for form in word.forms)
    return opened.end() if is_told or word.lower.startswith(("котор", "прошедш")) else None


def _date(page: Page, region: Region) -> Date | None:
    """The day nearest to the meeting's words that no other word lays claim to."""
    best: tuple[int, Date] | None = None
    closes = _end_of_preparing(page, region)
    for date in page.within(page.dates, region.first, closes):
        before = words_between(page.plain, max(region.first, date.start - _REACH), date.start)
        if _is_anothers(page, date, before, region):
            continue
        distance = region.gap(date.start, date.end) + _ASIDE * _is_set_aside(page.plain, date, before, region)
        if len(date.value) < _MONTH:
            if date.is_relative or not (before and before[-1].lower in {"в", "во"}) or distance > _REACH:
                continue
            distance += _FAR
        if best is None or distance < best[0]:
            best = (distance, date)
    return best[1] if best else None


def _end_of_preparing(page: Page, region: Region) -> int:
    """Where the stretch ends that may tell day and place; the words on what is done with a programme tell its own."""
    before = words_between(page.plain, max(region.first, region.start - _REACH), region.start)[-1:]
    is_prepared = bool(before) and bool(before[0].lemmas & listed("prepared"))
    if not is_prepared or own_clause(page.plain, region.end, region.last) is not None:
        return region.last
    for word in words_between(page.plain, region.end, region.last):
        if word.text in _MARKS:
            break
        if _is_finite(word):
            return word.start
    return region.last


def _is_finite(word: Word) -> bool:
    return any(form.part in {"VERB", "PRTS"} for form in word.forms[:1])


def _is_set_aside(plain: str, date: Date, before: Sequence[Word], region: Region) -> bool:
    """Whether another clause tells the day, or it was only meant for the meeting: "намеченный на 5 мая"."""
    left, right = sorted(((region.start, region.end), (date.start, date.end)))
    is_of_clause = _CLAUSE.search(plain, left[1], right[0]) is not None
    is_meant = len(before) > 1 and before[-1].lower == "на" and any(f.part == "PRTF" for f in before[-2].forms[:1])
    return is_of_clause or is_meant


def _is_anothers(page: Page, date: Date, before: Sequence[Word], region: Region) -> bool:
    """Whether the day is a paper's, the end of a term, or that of somebody's saying so."""
    is_from = page.plain[date.start : date.start + 2].lower() in {"с ", "со"}
    if is_from and date.end_value is None:
        return True
    if before and before[-1].lemmas & listed("not_its_date") and not is_from:
        return True
    if any(word.lower == "не" for word in before[-3:-1]) and before[-1].lower not in _MARKS:
        return True
    after = words_between(page.plain, date.end, min(date.end + _REACH, region.last))
    near = [*before[-2:], *after[:2]]
    return any(is_verb(word, listed("saying")) for word in _until_comma(before[-2:], after[:2])) if near else False


def _until_comma(before: Sequence[Word], after: Sequence[Word]) -> list[Word]:
    """The words next to a place, no comma between."""
    found: list[Word] = []
    for side in (reversed(before), iter(after)):
        for word in side:
            if word.text in {",", "(", ")", ":", ";", "-", "."}:
                break
            found.append(word)
    return found


def _new_day(page: Page, region: Region, after: int) -> Date | None:
    """The day that a meeting was put off to."""
    for date in page.within(page.dates, after, region.last):
        before = words_between(page.plain, max(after, date.start - _REACH), date.start)
        is_season = page.plain.startswith("на ", date.start)
        if is_season or (before and before[-1].lower in {"на", "до"}):
            return date
    return None


def _place(page: Page, region: Region) -> Place | None:
    """The city that the text puts the meeting in."""
    best: tuple[int, Place] | None = None
    own = _by_adjective(page, region)
    if own is not None:
        return own
    for place in page.within(page.places, region.first, _end_of_preparing(page, region)):
        weight = _place_weight(page, place, region)
        if weight is None:
            continue
        distance = region.gap(place.start, place.end) + weight
        if distance < _AWAY and (best is None or distance < best[0]):
            best = (distance, place)
    return best[1] if best else None


def _by_adjective(page: Page, region: Region) -> Place | None:
    """The city by an adjective of the meeting: "ташкентское заседание"."""
    cities = load("places")["ru"]["adjectives"]
    for word in reversed(words_between(page.plain, region.start, region.end)):
        city = next((cities[lemma] for lemma in word.lemmas if lemma in cities), None)
        found = page.grammar.find_places(f"в {city}") if city else ()
        if found:
            return Place(word.start, word.end, found[0].city, found[0].country)
    return None


def _place_weight(page: Page, place: Place, region: Region) -> int | None:
    """How far the words around the city stand from saying that the meeting is there; None if they do not."""
    plain = page.plain
    before = plain[max(region.first, place.start - _REACH) : place.start]
    if _is_host(page, place, region) or _VENUE.search(before) or _is_beside_day(page, place):
        return 0
    if _is_in_brackets(plain, place, before, region):
        return 0
    if not _IN.search(before):
        visits = words_between(plain, max(region.first, place.start - _REACH), place.start)[-1:]
        return _REACH if visits and is_verb(visits[0], listed("visits")) else None
    told = words_between(plain, max(region.first, place.start - _REACH), place.start)
    if any(word.lemmas & listed("elsewhere") for word in told[-4:]):
        return _REACH * 2
    if _is_of_a_thing(page, region, told):
        return _REACH
    return 0 if _is_where(words_between(plain, place.start, place.end)) else _REACH


def _is_in_brackets(plain: str, place: Place, before: str, region: Region) -> bool:
    """Whether the city is given in brackets: right behind the meeting, or behind the house where it is held."""
    if before.endswith("(") and plain.startswith(")", place.end) and 0 <= place.start - region.end <= _BESIDE:
        return True
    return bool(_VENUE_BEFORE.search(before) and _IN_BRACKETS.match(plain, place.end))


def is_scene(page: Page, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence says that something is in the city, or that the city receives it."""
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
    dates = {date.end for date in page.within(page.dates, word.end - _REACH, word.end)}
    return form.case != "ablt" and "день" not in word.lemmas and word.end not in organs | dates


def _is_where(words: Sequence[Word]) -> bool:
    """Whether the name stands in the case of being there rather than going there."""
    if any(form.case == "loct" for word in words[:-1] for form in word.forms):
        return True
    cases = {form.case for form in words[-1].forms} if words else set()
    return "loct" in cases or not cases & {"accs"}


def _is_host(page: Page, place: Place | State, region: Region) -> bool:
    """Whether the place receives the meeting: "Москва примет саммит"."""
    after = words_between(page.plain, place.end, region.last)[:_HOST_GAP]
    before = page.plain[max(region.first, place.start - 3) : place.start]
    named = words_between(page.plain, place.start, place.end)
    if named and not any(form.case in {"nomn", ""} for form in named[-1].forms):
        return False
    if re.search(r"\b[ВвИи]з?о?\s$", before):
        return False
    told = words_between(page.plain, max(region.first, place.start - _REACH), place.start)
    if told and is_verb(told[-1], _RECEIVES) and any(form.part == "VERB" for form in told[-1].forms[:1]):
        return True
    for word in after:
        if is_verb(word, listed("hosts")):
            return True
        if word.text in {".", ";", ":"} or word.is_capital:
            return False
    return False


def _is_beside_day(page: Page, place: Place) -> bool:
    """Whether city and day stand together: "(Астана, 14 октября 2022 года)"."""
    for date in page.within(page.dates, place.start - _REACH, place.end + _REACH):
        left, right = sorted(((date.start, date.end), (place.start, place.end)))
        if 0 <= right[0] - left[1] <= _BESIDE and _BY_COMMA.fullmatch(page.plain[left[1] : right[0]]):
            return True
    return False


def _state(page: Page, region: Region, place: Place | None) -> State | None:
    """The country that the text puts the meeting in, where it names no city."""
    if place is not None:
        return None
    for state in page.within(page.states, region.first, region.last):
        if state.is_adjective or region.gap(state.start, state.end) > 2 * _REACH:
            continue
        before = page.plain[max(region.first, state.start - _REACH) : state.start]
        words = words_between(page.plain, state.start, state.end)
        if _is_of_a_thing(
            page, region, words_between(page.plain, max(region.first, state.start - _REACH), state.start)
        ):
            continue
        if (re.search(r"\b[Вв]о?\s$", before) and _is_where(words)) or _is_host(page, state, region):
            return state
    return None


class _Told(NamedTuple):
    status: Status
    is_postponed: bool


def _status(page: Page, region: Region) -> _Told | None:
    """Held, to come, or called off, by the nearest word that tells."""
    best: tuple[int, _Told] | None = None
    cues = _cues(page.plain)
    opens = own_clause(page.plain, region.end, region.last)
    if opens is not None and any(opens <= start < region.last for start, *_ in cues[bisect_left(cues, (opens,)) :][:1]):
        region = region._replace(first=opens)
    for start, end, group, is_sure in cues[bisect_left(cues, (region.first,)) : bisect_left(cues, (region.last,))]:
        if group == "postponed" and _is_put_before(page.plain, end, region.start):
            continue
        distance = region.gap(start, end) + (0 if is_sure else 2 * _REACH)
        if group in {"cancelled", "postponed"}:
            distance = 0 if distance < 2 * _REACH else distance
        if best is None or distance < best[0]:
            value = "scheduled" if group == "postponed" else group
            status = Status(cast("SessionStatus", value), start, end, is_sure=is_sure)
            best = (distance, _Told(status, group == "postponed"))
    return best[1] if best else _closed(page, region)


def _closed(page: Page, region: Region) -> _Told | None:
    """A meeting whose results or end is spoken of was held."""
    before = words_between(page.plain, max(region.first, region.start - _REACH), region.start)[-2:]
    word = next((one for one in before if one.lemmas & _ENDED), None)
    return _Told(Status("held", word.start, word.end), is_postponed=False) if word else None


def _is_put_before(plain: str, end: int, start: int) -> bool:
    """Whether a thing is put off to the meeting, not the meeting itself: "вопрос перенесли на саммит"."""
    return end <= start and any(word.lower == "на" for word in words_between(plain, end, start))


@lru_cache(maxsize=2)
def _cues(plain: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Every word that tells what became of a meeting: by its meaning, or by the tense of a verb."""
    words = text_words(plain)
    found = []
    for index, word in enumerate(words):
        told = _group(word)
        if word.lower.startswith("прошедш") and index > 0 and words[index - 1].text == ",":
            told = "held", True
        if told is None:
            continue
        group, is_sure = told
        if "назначить" in word.lemmas and not (index + 1 < len(words) and words[index + 1].lower == "на"):
            continue
        start = word.start
        is_denied = index > 0 and words[index - 1].lower == "не"
        if is_denied and (is_verb(word, _takes_place()) or _is_off(words, index)):
            group, is_sure, start = "cancelled", True, words[index - 1].start
        found.append((start, word.end, group, is_sure))
    return tuple(found)


def _is_off(words: Sequence[Word], index: int) -> bool:
    """Whether a denied word of the future calls the meeting off: "не планируется", "не будут проводить"."""
    if words[index].lemmas & _PLANS:
        return True
    return "быть" in words[index].lemmas and index + 1 < len(words) and bool(words[index + 1].lemmas & _HOLDS)


@cache
def _takes_place() -> frozenset[str]:
    return frozenset({"состояться", "пройти", "собраться", "провести", "встретиться", "созвать"})


@cache
def _groups() -> dict[str, str]:
    return {lemma: name for name in ("scheduled", "postponed", "cancelled") for lemma in listed(name)}


def _group(word: Word) -> tuple[str, bool] | None:
    """What a word says of a meeting, and whether it is a word of meeting itself."""
    listed_as = next((_groups()[lemma] for lemma in word.lemmas if lemma in _groups()), None)
    form = word.forms[0] if word.forms else None
    if listed_as is not None:
        return listed_as, True
    if form is None or form.part not in {"VERB", "PRTS", "PRTF", "INFN"}:
        return None
    if form.part == "INFN" or "быть" in word.lemmas:
        is_plan = "futr" in form.marks if form.part != "INFN" else bool(word.lemmas & _takes_place())
        return ("scheduled", True) if is_plan else None
    return None if word.lemmas & (listed("saying") | listed("aside")) else _by_tense(word, form)


def _by_tense(word: Word, form: Form) -> tuple[str, bool] | None:
    is_sure = bool(word.lemmas & listed("tells"))
    if "futr" in form.marks:
        return "scheduled", is_sure
    return ("held", is_sure) if "past" in form.marks or ("pres" in form.marks and is_sure) else None
