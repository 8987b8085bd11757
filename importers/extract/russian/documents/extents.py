"""Where the title of a document ends: it runs on through its complements, and stops where another thing begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.extract.russian.documents.joints import past_joint
from importers.extract.russian.documents.parts import VERBAL, has_case, part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.documents.heads import Head
    from importers.extract.russian.text.words import Word

_LONGEST = 70
_CLOSING = {'"': '"', "(": ")", "[": "]"}
_NEAR = 4
_PRONOUNS = frozenset({"их", "его", "ее", "её"})
_BREAKS = {"более": "чем", "менее": "чем", "с": "целью"}
"""Two words that begin what is said of a paper and not its title: "решения *более чем* по 40 вопросам"."""
_ON = frozenset({"о", "об", "обо"})
_OBLIQUE = frozenset({"gent", "datv", "ablt", "loct"})
_SPANNING = frozenset({"первый", "второй", "третий", "четвертый", "полугодие", "квартал"})
_MONTHS = frozenset(
    {
        *("январь", "февраль", "март", "апрель", "май", "июнь"),
        *("июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
    }
)
_WEEKDAYS = frozenset({"понедельник", "вторник", "четверг", "пятница", "суббота", "воскресенье"})


@dataclass(frozen=True, slots=True)
class Extent:
    """The stretch of a title, in spans: more than one where one noun governs several titles."""

    spans: tuple[tuple[int, int], ...]
    is_list: bool = False
    """Whether a colon announces them: "решения: о …"."""

    @property
    def end(self) -> int:
        """The word after the last."""
        return self.spans[-1][1]


def extent(words: Sequence[Word], head: Head, *, is_entry: bool = False) -> Extent:
    """How far the words after a head belong to it; an entry of a list holds nothing besides its title."""
    spans: list[tuple[int, int]] = []
    first = at = _past_colon(words, head)
    while at < len(words) and at - head.noun < _LONGEST:
        step = _step(words, head, at, is_entry=is_entry)
        if step is None:
            break
        if _is_sibling(words, head, at, step):
            spans.append((first, _trimmed(words, first, at)))
            first = step
        at = step
    spans.append((first, _trimmed(words, first, at)))
    return Extent(tuple(spans), is_list=spans[0][0] > head.noun + 1)


def _past_colon(words: Sequence[Word], head: Head) -> int:
    """Where the first title goes on; "решения: о …, о …" puts a colon before it."""
    after = head.noun + 1
    if after < len(words) and head.title and words[after].text == words[head.title - 1].text == '"':
        return after + 1
    is_list = head.is_plural and after + 1 < len(words) and words[after].text in {":", "-"}
    return after + 1 if is_list and vocabulary().has("about", words[after + 1].lemmas) else after


def _step(words: Sequence[Word], head: Head, at: int, *, is_entry: bool) -> int | None:
    """The word to go on with after this one; None where the title has ended before it."""
    word = words[at]
    if word.text in _CLOSING:
        return None if _closes(words, head, at) else _past_pair(words, at)
    if word.text == "-":
        return _past_dash(words, at)
    if word.text == "," or word.lower in {"и", "да", "или"} or (word.lower == "а" and _is(words, at + 1, "также")):
        return past_joint(words, head, at)
    if not word.text[0].isalnum():
        return at + 1 if word.text in "/№+%" or _is_of_initial(words, at) else None
    if not is_entry and (_is_circumstance(words, at) or _is_subject(words, at)):
        return None
    return at + 1 if _belongs(words, at) else None


def _is_of_initial(words: Sequence[Word], at: int) -> bool:
    """Whether the stop is that of an initial before a name: "имени А.С. Пушкина"."""
    initial = words[at - 1].text
    is_before_name = at + 1 < len(words) and words[at + 1].is_capital
    return words[at].text == "." and len(initial) == 1 and initial.isupper() and is_before_name


def _belongs(words: Sequence[Word], at: int) -> bool:
    """Whether a plain word goes on with the title."""
    word = words[at]
    if vocabulary().has("stops", word.lemmas) and word.lower not in _PRONOUNS:
        return False
    if _is(words, at + 1, _BREAKS.get(word.lower, "")):
        return False
    if word.lower == "не" and at + 1 < len(words) and part_of(words[at + 1]) == "VERB":
        return False
    if part_of(word) == "INFN":
        return vocabulary().has("willing", words[at - 1].lemmas)
    return part_of(word) not in VERBAL


def _is_circumstance(words: Sequence[Word], at: int) -> bool:
    """Whether a phrase of time, place or purpose begins there that is no part of a title: "на полях саммита"."""
    word = words[at]
    if _is_day(words, at):
        return True
    if part_of(word) != "PREP":
        return False
    sets = vocabulary()
    near = words[at + 1 : at + _NEAR]
    if sets.has("toward", word.lemmas) and near and sets.has("destinations", near[0].lemmas):
        return True
    if not sets.has("away", word.lemmas) or sets.has("attending", words[at - 1].lemmas):
        return False
    if any(sets.has("attending", other.lemmas) for other in words[max(0, at - _NEAR) : at]) and word.lower == "в":
        return False
    return any(sets.has("events", other.lemmas) for other in near) or _is_day(words, at + 1)


def _is_day(words: Sequence[Word], at: int) -> bool:
    """Whether a day stands there that is not the day of a document: "11 апреля", "пятницу"."""
    if at >= len(words):
        return False
    word = words[at]
    if not word.text.isdigit():
        return not _WEEKDAYS.isdisjoint(word.lemmas)
    if at + 1 >= len(words) or _MONTHS.isdisjoint(words[at + 1].lemmas):
        return False
    has_year = at + 2 < len(words) and words[at + 2].text.isdigit()
    return words[at - 1].lower not in ({"от", "с", "до"} if has_year else {"от"})


def _is_subject(words: Sequence[Word], at: int) -> bool:
    """Whether a clause's subject follows the title: "договор … (ЕАЭС) политики обсудят", "о мире премьер подписал"."""
    for index, word in enumerate(words[at : at + _NEAR]):
        forms = word.forms[:1] if index and _is_somebody(word) else word.forms
        if forms and all(form.part == "NOUN" and form.case == "nomn" for form in forms):
            return True
        if part_of(word) != "ADJF" or not has_case(word, "nomn"):
            break
    if words[at - 1].text not in {")", '"'} or at + 1 >= len(words) or part_of(words[at + 1]) != "VERB":
        return False
    numbers = {form.number for form in words[at].forms if form.case == "nomn"}
    return any(form.number in numbers for form in words[at + 1].forms if form.part == "VERB")


def _is_somebody(word: Word) -> bool:
    return bool(word.forms) and "anim" in word.forms[0].marks


def _closes(words: Sequence[Word], head: Head, at: int) -> bool:
    """Whether the mark ends what was opened before the title, or what somebody is quoted to say."""
    if words[at].text != '"':
        return False
    behind = [word.text for word in words[at + 1 : at + 3]]
    is_inside = sum(word.text == '"' for word in words[: head.noun]) % 2 == 1
    return behind == [",", "-"] or (is_inside and (not behind or not behind[0][0].isalnum()))


def _past_pair(words: Sequence[Word], at: int) -> int | None:
    """The word after the mark that closes what is opened here."""
    closing = _CLOSING[words[at].text]
    for index in range(at + 1, min(len(words), at + _LONGEST)):
        if words[index].text == closing:
            return index + 1
        if closing == ")" and part_of(words[index]) == "PRTS":
            return None
    return None


def _past_dash(words: Sequence[Word], at: int) -> int | None:
    """The word after a dash within a title: "государств - учредителей", "2016 года - первое полугодие 2017 года"."""
    if at + 1 >= len(words):
        return None
    following = words[at + 1]
    if following.text == '"':
        after = _past_pair(words, at + 1)
        return after + 1 if after is not None and after < len(words) and words[after].text == "-" else after
    if following.text.isdigit() or not _SPANNING.isdisjoint(following.lemmas):
        return at + 1
    is_apposed = part_of(following) == "NOUN" and any(
        form.case == other.case in _OBLIQUE and form.number == other.number == "plur"
        for form in following.forms
        for other in words[at - 1].forms
    )
    return at + 1 if is_apposed else None


def _is_sibling(words: Sequence[Word], head: Head, at: int, step: int) -> bool:
    """Whether the joint parts two titles of one governing noun: "решения о …, о …", "решение о …, а также о …"."""
    if words[at].lower not in {",", "и", "а", "или"} or step >= len(words):
        return False
    if not vocabulary().has("about", words[step].lemmas):
        return False
    if words[step].lower not in _ON and (step + 1 >= len(words) or part_of(words[step + 1]) == "NPRO"):
        return False
    return head.is_plural or any(word.lower == "также" for word in words[at:step])


def _trimmed(words: Sequence[Word], first: int, end: int) -> int:
    """Without small words left over at the end, or an adverb of the verb behind: "концепция вновь возвращена"."""
    is_verb = end < len(words) and part_of(words[end]) in VERBAL
    small = {"PREP", "CONJ", "ADVB"} if is_verb else {"PREP", "CONJ"}
    while end > first:
        word = words[end - 1]
        if word.text not in {",", "-", ":"} and part_of(word) not in small:
            break
        end -= 1
    return end


def _is(words: Sequence[Word], at: int, lower: str) -> bool:
    return at < len(words) and words[at].lower == lower
