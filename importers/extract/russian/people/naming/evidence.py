"""What shows that a name is a person's who matters here: an office beside it, or an act such as saying, meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.setting import is_about_bodies
from importers.extract.russian.people.naming.declining import is_given, is_initial, is_patronymic
from importers.extract.russian.people.naming.doing import is_doing
from importers.extract.russian.people.naming.names import looks_like_surname
from importers.extract.russian.people.naming.vocabulary import russian
from importers.extract.russian.text.words import forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.people.naming.beside import Holding, Mention
    from importers.extract.russian.people.naming.tokens import Token
    from importers.extract.text.page import Page

_WORDS_OF = frozenset(
    {"слово", "мнение", "оценка", "данные", "председательство", "поручение", "приглашение", "участие"}
)
_HIMSELF = frozenset({"сам", "сама"})
_SKIPPED = _IN_FULL = 3
_NAMES = frozenset({Kind.NAME, Kind.INITIAL})
_VERBS = frozenset({"VERB", "PRTS", "GRND"})


def is_attested(page: Page, row: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether the page shows an office holder here; where it tells of no body, only the great offices count."""
    holdings = [one for mention in mentions for one in mention.holdings if not _is_private(one)]
    if not is_about_bodies(page, "ru"):
        return any(
            not holding.office.is_past and (holding.office.role != "other" or _is_of_government(holding))
            for holding in holdings
        )
    if holdings:
        return True
    if not page.organs:
        return False
    if any(_is_in_full(mention) or is_doing(page, row, mention) for mention in mentions):
        return True
    is_named = any(mention.is_listed or mention.name.is_full or is_name_like(mention) for mention in mentions)
    if is_named and any(mention.country for mention in mentions):
        return True
    return any(is_name_like(mention) for mention in mentions) and any(is_acting(row, mention) for mention in mentions)


def _is_of_government(holding: Holding) -> bool:
    """Whether the office is one of a government."""
    return any(word in holding.text.lower() for word in russian().of_governments)


def _is_private(holding: Holding) -> bool:
    """Whether it is an office of a company or a club."""
    lower = holding.text.lower().replace("российской федераци", "")
    return holding.office.role in {"other", "head-of-state"} and any(word in lower for word in russian().of_companies)


def _is_in_full(mention: Mention) -> bool:
    """Whether the father's name stands between the others, as such pages call those of rank."""
    words = mention.name.words
    if len(words) != _IN_FULL or not is_given(words[0].lower()) or not is_patronymic(words[1].lower()):
        return False
    known = [form for form in forms(words[-1].lower()) if form.parse.is_known]
    return not known or any("Surn" in form.marks for form in known)


def is_name_like(mention: Mention) -> bool:
    """Whether the words by themselves look like a name and not like any capitalised thing."""
    words = mention.name.words
    return any(is_initial(word) or is_given(word.lower()) for word in words) or looks_like_surname(words[-1])


def list_begins(row: Sequence[Token], first: int) -> int:
    """Where the list of names begins that the name goes on: "при участии А, Б и В"."""
    while first > 1 and row[first - 1].lower in {",", "и"} and row[first - 2].kind is Kind.NAME:
        first -= 2
        while first and row[first - 1].kind in _NAMES:
            first -= 1
    return first


def list_ends(row: Sequence[Token], last: int) -> int:
    """Where the list of names ends that begins with the name: "А, Б и В отказались"."""
    while last + 2 < len(row) and row[last + 1].lower in {",", "и"} and row[last + 2].kind in _NAMES:
        last += 2
        while last + 1 < len(row) and row[last + 1].kind in _NAMES:
            last += 1
    return last


def is_acting(row: Sequence[Token], mention: Mention) -> bool:
    """Whether the words beside say what only people do."""
    known = russian()
    if _is_behind_act(row, mention):
        return True
    last = list_ends(row, mention.name.last)
    for token in row[last + 1 : last + 1 + _SKIPPED]:
        if token.lemmas & known.acts and any(form.part in _VERBS for form in token.forms):
            return True
        if token.lower not in russian().between:
            return False
    return False


def _is_behind_act(row: Sequence[Token], mention: Mention) -> bool:
    """As in "сказал X", "прилетел X", "визит X", "при участии X", "сам X"."""
    known, is_full = russian(), mention.name.is_full
    first = list_begins(row, mention.name.first)
    before = row[first - 1] if first else None
    if before is None or before.kind is not Kind.WORD:
        return False
    verbs = known.acts if is_full else known.speech
    is_doing = bool(before.lemmas & verbs) and any(form.part in _VERBS for form in before.forms)
    if is_doing or (is_full and (before.lower in _HIMSELF or before.lemmas & known.deeds)):
        return True
    further = row[first - 2] if first > 1 else None
    if further is None:
        return False
    if before.lemmas & _WORDS_OF and further.lower in {"по", "под", "при", "с"}:
        return True
    return before.lower in {"участие", "участия"} and bool(further.lemmas & known.acts)
