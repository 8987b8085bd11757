"""Runs of words that may be somebody's name: "Касым-Жомарта Токаева", "С.В. Лавровым", "Нуртлеу М.А."."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.declining import agreeing, is_given, is_initial, is_patronymic
from importers.extract.russian.people.naming.tokens import Token, tokens
from importers.extract.russian.people.naming.vocabulary import russian
from importers.extract.russian.text.words import Word, forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.offices import Office
    from importers.extract.text.page import Page

_OPENING = frozenset({Kind.NAME, Kind.INITIAL})
_LONGEST = 6
_LEAST_CAPS = 3
_TWO_NAMES = 4
_PAIR = 2
_SYLLABLE = 4
_THERE = frozenset({"в", "во"})
"""What a word stands behind that is a place: "в Авазе Иван Петров"."""


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words as it stands; `words` are in the order given name, surname, which `order` are as printed."""

    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    raw: str
    order: tuple[int, ...]
    """The numbers of the words in the order in which they stand."""

    @property
    def is_full(self) -> bool:
        """Whether it is more than one word, so that it tells who by itself."""
        return len(self.words) > 1


def find_names(page: Page, offices: Sequence[Office]) -> list[Name]:
    """Every run of words outside of offices that is written like a name, in order."""
    row = tokens(page)
    taken = set[int]()
    for office in offices:
        taken.update(range(office.first, office.last + 1))
    found: list[Name] = []
    at = 0
    while at < len(row):
        if at in taken or not _may_open(row, at, taken):
            at += 1
            continue
        last = _last(page, row, at, taken)
        if not _is_no_person(page, row, at, last):
            found += _names(page, row, at, last)
        at = last + 1
    return found


def _may_open(row: Sequence[Token], at: int, taken: set[int]) -> bool:
    """Whether a name begins here; with a word that also is none, only between an office and a surname."""
    if at > 0 and row[at - 1].lower in _THERE:
        return False
    if row[at].kind in _OPENING:
        return True
    if _opens_with_a_word(row, at):
        return True
    is_led = at - 1 in taken or (at > 0 and bool({row[at - 1].lower, *row[at - 1].lemmas} & russian().honorifics))
    return row[at].kind is Kind.MAYBE and is_led and at + 1 < len(row) and row[at + 1].kind is Kind.NAME


def _opens_with_a_word(row: Sequence[Token], at: int) -> bool:
    """Whether a word that also is none opens a name: "Гаркун Владимир Георгиевич", "Пак Ен Сук", "Роман Петров"."""
    behind = row[at + 1 : at + 3]
    if row[at].kind is Kind.MAYBE and is_given(row[at].lower) and behind and behind[0].kind is Kind.NAME:
        return behind[0].start - row[at].end == 1 and not is_given(behind[0].lower)
    if row[at].kind is not Kind.MAYBE or not behind or behind[0].kind not in {Kind.NAME, Kind.MAYBE}:
        return False
    if behind[0].start - row[at].end != 1:
        return False
    if len(behind) > 1 and is_given(behind[0].lower) and is_patronymic(behind[1].lower):
        return True
    is_foreign = not any(form.parse.is_known for form in behind[0].forms)
    return is_foreign and row[at].lower in russian().first_syllables


def _last(page: Page, row: Sequence[Token], first: int, taken: set[int]) -> int:
    """The last token of the run that begins there."""
    last = first
    for at in range(first + 1, min(len(row), first + _LONGEST)):
        token = row[at]
        gap = page.plain[row[at - 1].end : token.start].removeprefix("]")
        if at in taken or len(gap) > 1 or gap == "\n" or not (gap or row[at - 1].kind is Kind.INITIAL):
            break
        if token.kind is not Kind.INITIAL and _is_closed(row[first:at]):
            break
        if (
            token.kind in _OPENING
            or token.lower in russian().particles
            or (token.kind in {Kind.MAYBE, Kind.PLACE} and _calls_for_surname(row[at - 1], is_second=at == first + 1))
            or (token.kind is Kind.ACRONYM and _is_surname_in_capitals(row, at))
        ):
            last = at
        else:
            break
    return last


def _is_closed(run: Sequence[Token]) -> bool:
    """Whether initials behind a surname have ended the name: "Петров А.Г. Затем …"."""
    return run[-1].kind is Kind.INITIAL and run[0].kind is Kind.NAME and not is_given(run[0].lower)


def _calls_for_surname(before: Token, *, is_second: bool = False) -> bool:
    """Whether a word that also is none of a name can be the surname behind."""
    if before.kind is Kind.INITIAL or is_given(before.lower):
        return True
    is_strange = not any(form.parse.is_known for form in before.forms)
    return is_second and is_strange and not looks_like_surname(before.text)


def _is_surname_in_capitals(row: Sequence[Token], at: int) -> bool:
    """Whether capitals are a surname's and not an agency's: "Сергей ЛАВРОВ"."""
    if len(row[at].text) < _LEAST_CAPS or row[at].lemmas & russian().things:
        return False
    return _calls_for_surname(row[at - 1]) and not any("Abbr" in form.marks for form in row[at].forms)


def _is_no_person(page: Page, row: Sequence[Token], first: int, last: int) -> bool:
    """Whether the run is a thing's name, or one of somebody told of as holding no office."""
    before = row[first - 1] if first else None
    if before is not None and before.kind is not Kind.MARK and before.lemmas & russian().callings:
        words = tuple(token.text for token in row[first : last + 1])
        of_it = {"gent"} if not any("anim" in form.marks for form in before.forms) else set[str]()
        return any(form.number != "plur" and agreeing(words, {form.case} | of_it) for form in before.forms)
    if _is_called_of(row, first):
        return True
    behind = row[last + 1] if last + 1 < len(row) else None
    if behind is not None and behind.text == "," and last + 2 < len(row) and row[last + 2].lemmas & russian().experts:
        return True
    if before is not None and before.text == '"' and behind is not None and behind.text == '"':
        return page.plain[row[first].start - 1] == '"'
    return all(row[at].kind is Kind.INITIAL for at in range(first, last + 1))


def _is_called_of(row: Sequence[Token], first: int) -> bool:
    """Whether a calling with what it is in or of leads to the name: "эксперт по региону X"."""
    for at in range(first - 1, max(-1, first - _LONGEST), -1):
        token = row[at]
        if token.kind is not Kind.WORD or any(form.part in {"VERB", "INFN"} for form in token.forms[:1]):
            return False
        if token.lemmas & russian().experts:
            return at < first - 1 and any(form.part == "PREP" for form in row[at + 1].forms)
    return False


def _is_syllable(page: Page, run: Sequence[Token]) -> bool:
    """Whether the point closes the sentence and the letter is a name: "Ван И."."""
    is_last = run[1].kind is Kind.INITIAL and page.sentence_at(run[1].start).end == run[1].end
    return is_last and run[0].kind is Kind.NAME and len(run[0].text) <= _SYLLABLE


def _is_strayed(row: Sequence[Token], first: int) -> bool:
    """Whether the first word is of the office before, as a misspelt country is: "премьер Казахастана Аскар Мамин"."""
    word = row[first].lower
    return (
        first > 0
        and row[first - 1].kind in {Kind.WORD, Kind.ACRONYM}
        and word[-1] in "аяи"
        and not (is_given(word) or any(form.parse.is_known for form in row[first].forms))
        and is_given(row[first + 1].lower)
    )


def _is_placed(row: Sequence[Token], first: int) -> bool:
    """Whether the first word is where something was, and no given name: "в Ливадии Путин встретился"."""
    word = row[first]
    is_there = first > 0 and row[first - 1].lower in _THERE
    return is_there and not is_given(word.lower) and any(form.case == "loct" for form in word.forms)


def _names(page: Page, row: Sequence[Token], first: int, last: int) -> list[Name]:
    """The run as one name, or as two that nothing parts: "Лавров Токаеву"."""
    run = row[first : last + 1]
    if len(run) == _TWO_NAMES and _is_second(run, 2):
        return [*_names(page, row, first, first + 1), *_names(page, row, first + 2, last)]
    if len(run) == _PAIR and _is_syllable(page, run):
        run = (run[0], Token(Word(run[1].text[:-1], run[1].start, run[1].end - 1), Kind.NAME))
    while run[-1].kind is Kind.INITIAL and run[0].kind is Kind.INITIAL:
        run = run[:-1]
        last -= 1
    if len(run) > _PAIR and _is_strayed(row, first):
        run = run[1:]
        first += 1
    if len(run) == _PAIR and _is_placed(row, first):
        run = run[1:]
        first += 1
    raw = " ".join(page.text[run[0].start : run[-1].end].replace("] ", " ").split())
    words = [token.text for token in run]
    numbers = _ordered(words)
    order = tuple(numbers.index(at) for at in range(len(words)))
    return [Name(first, last, run[0].start, run[-1].end, tuple(words[at] for at in numbers), raw, order)]


def _is_second(run: Sequence[Token], at: int) -> bool:
    """Whether a second name begins there."""
    return (
        is_given(run[at].lower)
        and not is_given(run[at - 1].lower)
        and all(token.kind is Kind.NAME for token in run)
        and not is_patronymic(run[at + 1].lower)
        and run[at - 1].lower not in russian().particles
    )


def _ordered(words: list[str]) -> tuple[int, ...]:
    """The numbers of the words, given name first, surname last."""
    lowers = [word.lower() for word in words]
    numbers = tuple(range(len(words)))
    if len(words) == 1 or is_initial(words[0]):
        return numbers
    if is_initial(words[-1]):
        at = next(number for number, word in enumerate(words) if is_initial(word))
        return (*numbers[at:], *numbers[:at])
    if len(words) == _PAIR:
        is_turned = is_given(lowers[1]) and not is_given(lowers[0]) and not _may_be_surname(lowers[1])
        return (1, 0) if is_turned else numbers
    if lowers[-1] in russian().particles and is_given(lowers[1]) and not is_given(lowers[0]):
        return (*numbers[1:], 0)
    if is_patronymic(lowers[-1]) and not is_patronymic(lowers[1]):
        return (*numbers[-2:], *numbers[:-2])
    return numbers


def _may_be_surname(lower: str) -> bool:
    return any(form.parse.is_known and "Surn" in form.marks for form in forms(lower))


def looks_like_surname(nominative: str) -> bool:
    """Whether a word that nothing else marks ends as surnames of the region do."""
    return nominative.lower().endswith(russian().surname_endings)
