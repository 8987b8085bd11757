"""A page as a row of words, each with what it may be: a piece of a name, a country, an acronym, plain prose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind, covered
from importers.extract.russian.people.naming.declining import is_given, is_patronymic
from importers.extract.russian.people.naming.vocabulary import russian
from importers.extract.russian.text.words import Word, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from importers.extract.russian.text.words import Form
    from importers.extract.text.page import Page

_LONG_DASHES = re.compile("[\u2013\u2014]")
_ACRONYM = re.compile(r"[А-ЯЁ]{2,}(?:а|у|ом|е|ы|ов)?$")
_INNER_CAPITALS = re.compile(r"[а-яё][А-ЯЁ]+[а-яё]*[А-ЯЁ]|[а-яё][А-ЯЁ]{2}")
"""As in "ЕврАзЭС", which no name has."""
_CLIPPED = re.compile(
    r"(?:Меж|Гос|Мин|Рос|Каз|Узб?|Кырг|Бел|Тадж|Туркмен|Эконом|Евро|Евр|Полит|Нац|Глав|Обл|Гор|Агро|Энерго|Мед|Соц|Тех|Транс|Погран|"
    r"Центр|Спец|Совет|Парт|Глава?|Внеш|Внеш?эконом|Сов|Исп|Пром|Сель|Хоз|Цен?тр|Под)(?:гос|пром|нац|обр|сель|внеш|авто|рыб)?"
    r"(?:совет|союз|ком|банк|торг|фин|юст|обр|образования|связ|энерго|здрав|пром|нефт|газ|надзор|стат|строй|экспорт|"
    r"атом|космос|агентств|собран|парламент|центр|нобр|культур|транс|природ|служб|войск|эконом|экономик|экономразвит|оборон|цифр|дел)"
    r"[а-яё]{0,3}$"
)
"""Words clipped together that call an institution: "Межгоссовет", "Минторг"."""
_CYRILLIC = re.compile(r"[а-яё'-]+$", re.IGNORECASE)
_FILLED_IN = frozenset("[]")
_LONGEST_ACRONYM = 7
_OF_PERSONS = frozenset({"Name", "Surn", "Patr"})


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark."""

    word: Word
    kind: Kind
    mention: int = -1
    """Which state or organ of the page it is a part of."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.word.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.word.end

    @property
    def text(self) -> str:
        """As it stands."""
        return self.word.text

    @property
    def lower(self) -> str:
        """In lower case."""
        return self.word.lower

    @property
    def lemmas(self) -> frozenset[str]:
        """Its dictionary forms, е for ё."""
        return self.word.lemmas

    @property
    def forms(self) -> tuple[Form, ...]:
        """Every way the dictionary reads it."""
        return self.word.forms


@lru_cache(maxsize=2)
def tokens(page: Page) -> tuple[Token, ...]:
    """Every word of the page, in order; asked for by one finder after another."""
    words = list(_merged(page))
    standing = {number: (kind, mention) for number, kind, mention in covered(page, [word.start for word in words])}
    opens = {sentence.start for sentence in page.sentences}
    found = [
        Token(word, *standing[number])
        if number in standing
        else Token(word, _alone(word, opens_sentence=word.start in opens))
        for number, word in enumerate(words)
    ]
    return tuple(_as_surname(found, at) or _as_given_name(found, at) for at in range(len(found)))


def _as_surname(row: Sequence[Token], at: int) -> Token | None:
    """A word made of an office that stands behind a given name is a surname: "Бахтиёр Хакимов"."""
    token = row[at]
    if token.kind is not Kind.WORD or not token.word.is_capital or not at or not token.lemmas & russian().heads:
        return None
    before = row[at - 1]
    is_called = before.kind in {Kind.NAME, Kind.MAYBE} and is_given(before.lower) and token.start - before.end == 1
    return Token(token.word, Kind.NAME) if is_called and token.lower.endswith(russian().surname_endings) else None


def _as_given_name(row: Sequence[Token], at: int) -> Token:
    """A town's name that a surname follows is a given name: "Владимир Макей"."""
    token = row[at]
    following = row[at + 1] if at + 1 < len(row) else None
    if token.kind is not Kind.PLACE or following is None or following.start - token.end != 1:
        return token
    is_name = following.kind in {Kind.NAME, Kind.MAYBE} and is_given(token.lower)
    return Token(token.word, Kind.NAME) if is_name else token


def _merged(page: Page) -> Iterable[Word]:
    """The words, an initial with its point one, "и.о." one, and parts that a long dash joins apart."""
    plain = page.plain
    row = words_of(plain, 0, len(plain))
    at = 0
    while at < len(row):
        word = row[at]
        if word.text in _FILLED_IN and _is_filled_in(row, at if word.text == "[" else at - 2):
            at += 1
            continue
        if at + 1 < len(row) and row[at + 1].text == "." and row[at + 1].start == word.end:
            if word.lower == "и" and at + 3 < len(row) and row[at + 2].lower == "о" and row[at + 3].text == ".":
                yield Word("и.о.", word.start, row[at + 3].end)
                at += 4
                continue
            if _is_initial(word.text):
                second = _second_initial(row, at)
                if second is not None:
                    yield Word(plain[word.start : second], word.start, second)
                    at += 5
                    continue
                yield Word(word.text + ".", word.start, word.end + 1)
                at += 2
                continue
        if "-" in word.text and len(word.text) > 1 and _LONG_DASHES.search(page.text, word.start, word.end):
            yield from _parted(page.text, word)
        else:
            yield word
        at += 1


def _is_filled_in(row: Sequence[Word], at: int) -> bool:
    """Whether an agency put the given name before a surname that was said alone: "[Владимира] Путина"."""
    said = row[at : at + 4] if at >= 0 else ()
    return (
        len(said) == 4  # noqa: PLR2004
        and (said[0].text, said[2].text) == ("[", "]")
        and is_given(said[1].lower)
        and said[3].is_capital
    )


def _second_initial(row: Sequence[Word], at: int) -> int | None:
    """Where a double initial such as "К.-Ж." ends."""
    parts = row[at + 2 : at + 5]
    is_double = len(parts) == 3 and parts[0].text == "-" and parts[2].text == "." and _is_initial(parts[1].text)  # noqa: PLR2004
    return parts[2].end if is_double and parts[0].start == row[at + 1].end else None


def _is_initial(text: str) -> bool:
    return text in {"Дж", "Ю", "Я", "Ж", "Ш", "Ч", "Дз", "Аль"} or (len(text) == 1 and text.isupper())


def _parted(text: str, word: Word) -> Iterable[Word]:
    """Pieces of a word that long dashes join."""
    start = word.start
    for dash in _LONG_DASHES.finditer(text, word.start, word.end):
        if dash.start() > start:
            yield Word(word.text[start - word.start : dash.start() - word.start], start, dash.start())
        yield Word("-", dash.start(), dash.end())
        start = dash.end()
    if start < word.end:
        yield Word(word.text[start - word.start :], start, word.end)


def _alone(word: Word, *, opens_sentence: bool) -> Kind:
    """What a word outside of every mention can be by its letters and the dictionary."""
    text = word.text
    if not text[0].isalpha():
        return Kind.MARK
    if not text[0].isupper():
        return Kind.WORD
    if text[-1] == ".":
        return Kind.INITIAL
    return _by_letters(text, opens_sentence=opens_sentence)


@lru_cache(maxsize=20_000)
def _by_letters(text: str, *, opens_sentence: bool) -> Kind:  # noqa: PLR0911  (a ladder of tests)
    if not _CYRILLIC.match(text):
        return Kind.ACRONYM if text.isupper() else Kind.WORD
    if (_ACRONYM.match(text) and len(text) <= _LONGEST_ACRONYM) or _INNER_CAPITALS.search(text):
        return Kind.ACRONYM
    if _CLIPPED.match(text):
        return Kind.WORD
    word = Word(text, 0, len(text))
    lemmas = word.lemmas
    known = russian()
    if is_given(word.lower) or is_patronymic(word.lower):
        return Kind.MAYBE if opens_sentence and _is_prose(word) else Kind.NAME
    if lemmas & known.things or lemmas & known.heads or lemmas & known.honorifics:
        return Kind.MAYBE if any("Surn" in form.marks for form in word.forms) else Kind.WORD
    if lemmas & known.institutions:
        return Kind.WORD
    forms = [form for form in word.forms if form.parse.is_known]
    if any(form.marks & _OF_PERSONS for form in forms):
        return Kind.NAME
    if not forms:
        return Kind.NAME
    if any(form.part in {"NOUN", "ADJF", "ADJS"} for form in forms):
        return Kind.MAYBE
    return Kind.WORD


def _is_prose(word: Word) -> bool:
    """Whether the word, at the head of a sentence, is more often none of a name: "Мира", "Вера", "Роман"."""
    first = next(iter(word.forms), None)
    return first is not None and first.parse.is_known and not first.marks & _OF_PERSONS
