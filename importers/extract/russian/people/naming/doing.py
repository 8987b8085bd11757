"""Whether a sentence tells of somebody called in full, whatever it tells, so that the name is no thing's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.russian.people.naming.declining import agreeing, is_given
from importers.extract.russian.people.naming.parts import is_person
from importers.extract.russian.people.naming.vocabulary import russian

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Mention
    from importers.extract.russian.people.naming.names import Name
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.mentions import Sentence
    from importers.extract.text.page import Page

_FINITE = frozenset({"VERB", "PRTS"})
_NAMES = frozenset({Kind.NAME, Kind.INITIAL})
_WALLS = frozenset({";", ":", '"', "/", "(", ")"})
_LEAST, _SHORTEST = 2, 3
"""Words beside the name that a sentence standing alone has; what has fewer is a byline: "Записала Анна …"."""


def is_doing(page: Page, row: Sequence[Token], mention: Mention) -> bool:
    """Whether somebody named by a known given name and a surname stands in a sentence as somebody, not as a name."""
    name = mention.name
    if not name.is_full or not is_given(name.words[0].lower()):
        return False
    sentence = page.sentence_at(name.start)
    is_closed = sentence.is_headline or page.plain[sentence.end - 1] in ".!?"
    if not is_closed or _is_called(row, name.first):
        return False
    if _is_of_a_thing(row, name):
        return False
    beside = _beside(row, name.first, name.last, sentence.start, sentence.end)
    if len(beside) < _SHORTEST and _is_byline(page, sentence):
        return False
    return len(beside) >= _LEAST and any(_is_finite(token) for token in beside)


def _is_of_a_thing(row: Sequence[Token], name: Name) -> bool:
    """Whether the name is in the genitive behind a thing, which may be one called after somebody: "книга X"."""
    before = row[name.first - 1] if name.first else None
    if before is None or before.kind not in {Kind.WORD, Kind.MAYBE} or not agreeing(name.words, {"gent"}):
        return False
    return bool(before.forms) and before.forms[0].part == "NOUN" and not is_person(before)


def _is_byline(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence is a paragraph by itself or the last of the page."""
    return len(page.sentences_of(sentence.paragraph)) == 1 or sentence == page.sentences[-1]


def _is_called(row: Sequence[Token], first: int) -> bool:
    """Whether a common noun says what the person is, which no office does: "синоптик X"."""
    before = row[first - 1] if first else None
    known = russian()
    if before is None or before.kind not in {Kind.WORD, Kind.MAYBE} or not is_person(before):
        return False
    return not before.lemmas & (known.honorifics | known.guests | known.heads)


def _beside(row: Sequence[Token], first: int, last: int, start: int, end: int) -> list[Token]:
    """The words of the clause that holds the name, without names."""
    left, right = first, last
    while left and row[left - 1].start >= start and row[left - 1].text not in _WALLS:
        left -= 1
    while right + 1 < len(row) and row[right + 1].end <= end and row[right + 1].text not in _WALLS:
        right += 1
    return [
        token
        for at, token in enumerate(row[left : right + 1], start=left)
        if not first <= at <= last and token.kind not in {Kind.MARK, *_NAMES}
    ]


def _is_finite(token: Token) -> bool:
    return any(form.part in _FINITE and form.parse.is_known for form in token.forms[:2])
