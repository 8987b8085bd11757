"""Those of a body who do anything together on a day in a city: that is how they meet, whatever the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.meetings.days import is_of_a_month
from importers.extract.russian.meetings.circumstances import circumstances
from importers.extract.russian.meetings.phrases import STOPS, Phrase, is_finite, is_short, is_verb, listed, noun_in
from importers.extract.russian.meetings.regions import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from importers.extract.russian.text.words import Word
    from importers.extract.text.mentions import Organ, Sentence
    from importers.extract.text.page import Page

_LEAD = 5
"""Sentences from the beginning, in which what was done today or yesterday is the news, wherever it was."""
_JOINS = frozenset({"а", "но", "зато", "однако"})
_EVENTS = frozenset(
    {"форум", "церемония", "парад", "переговоры", "визит", "конференция", "праздник", "открытие", "матч", "игра"}
    | {"турнир", "чемпионат", "олимпиада", "фестиваль", "выставка", "концерт", "свадьба", "юбилей", "похороны"}
)
"""What else people come together for."""
_TIMES = frozenset({"день", "час", "неделя", "месяц", "год", "сутки"})
_CONVENES = frozenset({"собрать", "собирать", "созвать", "созывать", "пригласить", "приглашать"})
_AWAITS = frozenset({"ждать", "ожидать"})
"""What is done before those come who may stay away: it calls them together while they are still to come."""


def on_the_spot(
    page: Page,
    words: Sequence[Word],
    sentence: tuple[Sentence, tuple[int, int]],
    found: Sequence[Phrase],
    idle: Sequence[tuple[int, int, Organ]],
) -> Iterator[Phrase]:
    """A mention for all of a body who do something or are called together, where the clause tells a day and a city."""
    told, span = sentence
    if told.is_headline:
        return
    for first, after, organ in idle:
        if not organ.is_gathering:
            continue
        opens, closes = _clause(words, span, first, after)
        clause = words[opens:closes]
        is_told = any(opens <= phrase.head < closes for phrase in found)
        tells = _tells(words[first])
        if (
            is_told
            or _are_beside_others(words, opens, first)
            or not tells(clause)
            or any(noun_in(word) or word.lemmas & _EVENTS for word in clause)
        ):
            continue
        region = Region(clause[0].start, clause[-1].end, organ.start, organ.end)
        said = circumstances(page, region)
        if said.date is None or not is_of_a_month(said.date.value):
            continue
        is_news = said.date.is_relative and told in page.sentences[:_LEAD] and not organ.is_elided
        if said.place is not None or is_news:
            yield Phrase(first, after, "заседание", first, organ, is_weak=True)


def _clause(words: Sequence[Word], span: tuple[int, int], first: int, after: int) -> tuple[int, int]:
    """The words around that no stronger mark and no contrast parts from those who act."""
    opens, closes = first, after
    while opens > span[0] and words[opens - 1].text not in STOPS and not _is_joint(words, opens - 1):
        opens -= 1
    while closes < span[1] and words[closes].text not in STOPS and not _is_joint(words, closes):
        closes += 1
    return opens, closes


def _is_joint(words: Sequence[Word], index: int) -> bool:
    """Whether another clause begins or ends at the word."""
    word = words[index]
    return (word.lower in _JOINS and index > 0 and words[index - 1].text == ",") or word.lower.startswith("котор")


def _tells(word: Word) -> Callable[[Sequence[Word]], bool]:
    """What has to be told of people in that case: what they do, what is done by them, or that they are called."""
    if any(form.case == "nomn" for form in word.forms):
        return _act
    return _have_decided if any(form.case == "ablt" for form in word.forms[:1]) else _are_convened


def _are_beside_others(words: Sequence[Word], opens: int, first: int) -> bool:
    """Whether others do something with them or as well: "обсужден с главами", "одобрен банком и главами"."""
    if first <= opens or not any(form.case == "ablt" for form in words[first].forms[:1]):
        return False
    before = words[first - 1]
    return before.lower == "и" or any(form.part == "PREP" for form in before.forms[:1])


def _have_decided(clause: Sequence[Word]) -> bool:
    """Whether papers are said to be dealt with by them: "договор подписан главами правительств"."""
    return any(is_short(word) and word.lemmas & listed("decides") for word in clause)


def _are_convened(clause: Sequence[Word]) -> bool:
    """Whether somebody calls them together: "соберет в Оше глав правительств", but to nothing else: "на обед"."""
    is_called = any(_calls(word) and is_finite(word) for word in clause)
    aims = (clause[at + 1 : at + 3] for at, word in enumerate(clause) if word.lower == "на")
    return is_called and not any(map(_is_goal, aims))


def _calls(word: Word) -> bool:
    """Whether the verb is one of calling together; those who were awaited need not have come."""
    is_awaited = is_verb(word, _AWAITS) and "past" not in word.forms[0].marks
    return is_awaited or is_verb(word, _CONVENES)


def _is_goal(behind: Sequence[Word]) -> bool:
    """Whether the first noun of the words is what people are called to: "на товарищеский матч", not "на неделе"."""
    noun = next((word for word in behind if any(form.part == "NOUN" for form in word.forms)), None)
    if noun is None or noun.lemmas & _TIMES:
        return False
    cases = {form.case for form in noun.forms}
    return "accs" in cases and "loct" not in cases


def _act(clause: Sequence[Word]) -> bool:
    """Whether several have done something or will, other than say so, come and go."""
    for word in clause:
        form = word.forms[0] if word.forms else None
        if form is None or form.part != "VERB" or form.number != "plur" or not form.marks & {"past", "futr"}:
            continue
        return not (word.lemmas & (listed("apart") | listed("aside")) or is_verb(word, listed("saying")))
    return False
