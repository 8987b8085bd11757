"""Whose council is meant where its name leaves the organisation out, and whether it is any organisation's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.text.catalogue import Token, bodies, organisation_of
from importers.extract.russian.text.councils import MEETS, OF_MINISTERS, STATES, Joined, organisation_after
from importers.extract.russian.text.datings import months
from importers.extract.russian.text.numbers import cardinal_at
from importers.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_HOME = "cis"
"""Whose council an abbreviation means where a page names no organisation."""
_ENDS = frozenset({".", "!", "?"})
_HEADS = frozenset({"председатель", "зампред", "зампредседателя", "аппарат", "член", "здание"})
_GATHERING = frozenset({"собраться", "собираться", "встретиться", "встречаться", "съехаться", "заседать"})


def with_organisation(
    words: Sequence[Word], tokens: Sequence[Token], position: int, joined: Joined, context: str | None
) -> Joined:
    """The council with the organisation that the page means, if it means any; `context` is the one last named."""
    is_met = _is_meeting_of(words, joined) or _are_met(words, tokens, position, joined)
    if not is_met and joined.sort == "people" and are_told_alone(words, joined):
        joined = joined._replace(organisation=_only_one(words, tokens, joined))
    if is_met or (joined.sort == "council" and not _is_of_a_state(words, joined)):
        joined = joined._replace(organisation=_supplied(words, tokens, position, context))
    return joined


def _is_meeting_of(words: Sequence[Word], joined: Joined) -> bool:
    """Whether the people are named as those of a meeting, and of nobody else in particular."""
    before = words[max(0, joined.first - 1) : joined.first]
    after = words[joined.last : joined.last + 1]
    if not before or not before[0].lemmas & MEETS or not _is_genitive(words[joined.first]):
        return False
    return not after or not (after[0].is_capital or after[0].text == "(" or after[0].lemmas & STATES)


def _are_met(words: Sequence[Word], tokens: Sequence[Token], position: int, joined: Joined) -> bool:
    """Whether people are said to meet right behind an organisation: "… саммит СНГ, а 2 мая соберутся главы МИД"."""
    before = next((one for one in reversed(tokens[:position]) if one.sort == "organisation"), None)
    if joined.kind not in OF_MINISTERS or joined.sort != "people" or before is None:
        return False
    if any(word.text in _ENDS for word in words[before.last : joined.first]):
        return False
    after = words[joined.last : joined.last + 1]
    if any(word.lemmas & _GATHERING for word in after):
        return True
    return any(word.lemmas & _GATHERING for word in words[max(0, joined.first - 1) : joined.first]) and not any(
        word.is_capital or word.lemmas & STATES or word.text == "(" for word in after
    )


def are_told_alone(words: Sequence[Word], joined: Joined) -> bool:
    """Whether people are told of without saying whose: "одобрили министры иностранных дел", "- министры обороны"."""
    after = words[joined.last : joined.last + 1]
    before = words[max(0, joined.first - 2) : joined.first]
    if any(_counts(before, at) for at in range(len(before))) or any(word.lower in {"с", "со"} for word in before):
        return False
    is_bracketed = bool(after) and after[0].text == "(" and not _holds_day(words, joined.last + 1)
    is_named = bool(after) and (after[0].is_capital or is_bracketed or _opens_quote(words, joined.last))
    return not after or not (is_named or _is_whose(after[0]))


def _counts(words: Sequence[Word], index: int) -> bool:
    """Whether the word counts people, and is not the day of a month: "19 февраля министры"."""
    is_day = index + 1 < len(words) and words[index + 1].lower in months()
    return not is_day and cardinal_at(words, index) is not None


def _holds_day(words: Sequence[Word], index: int) -> bool:
    """Whether what is in brackets is when they meet, with or without where: "(Ош, 7 июня)", and not who they are."""
    return any(word.text.isdigit() for word in words[index : index + 3])


def _opens_quote(words: Sequence[Word], index: int) -> bool:
    """Whether the word is a mark of quotation that opens a name."""
    after = words[index + 1] if index + 1 < len(words) else None
    return words[index].text == '"' and after is not None and after.is_capital and after.start == words[index].end


def _is_of_a_state(words: Sequence[Word], joined: Joined) -> bool:
    """Whether the council may be a state's cabinet: "председатель Совета министров", "Совет министров Чувашии"."""
    if joined.kind != "cm":
        return False
    before = words[max(0, joined.first - 1) : joined.first]
    after = words[joined.last : joined.last + 1]
    return any(word.lemmas & _HEADS for word in before) or any(word.is_capital or _is_whose(word) for word in after)


def _is_whose(word: Word) -> bool:
    """Whether the word behind people says whose they are."""
    form = word.forms[0] if word.forms else None
    if not word.text[0].isalpha():
        return False
    return bool(word.lemmas & STATES) or (
        form is not None and form.part in {"NOUN", "ADJF", "NUMR"} and form.case == "gent"
    )


def _only_one(words: Sequence[Word], tokens: Sequence[Token], joined: Joined) -> str | None:
    """The only organisation with such a council: of which the page names any body, or named before those who meet."""
    named = {one.meaning for one in tokens if one.sort == "organisation"}
    named |= {organisation_of()[one.meaning] for one in tokens if one.sort == "body"}
    able = {organisation for organisation in named if (organisation, joined.kind) in bodies()}
    if len(able) != 1:
        return None
    owners = (organisation_after(words, tokens, at) for at, one in enumerate(tokens) if one.sort != "organisation")
    is_met = any(owner is not None and owner.meaning in able for owner in owners)
    is_before = any(one.meaning in able and one.last <= joined.first for one in tokens)
    is_met = is_met or (is_before and any(word.lemmas & _GATHERING for word in words[joined.last : joined.last + 1]))
    is_met = is_met or any(organisation_of()[one.meaning] in able for one in tokens if one.sort == "body")
    return able.pop() if is_met else None


def _is_genitive(word: Word) -> bool:
    return any(form.case == "gent" and form.number == "plur" for form in word.forms)


def _supplied(words: Sequence[Word], tokens: Sequence[Token], position: int, context: str | None) -> str | None:
    """The organisation of a council named without one: the last before that has such a council, or the next."""
    token = tokens[position]
    kind = token.meaning.rstrip("!")
    own_names = load("bodies")["ru"]["links"]["own_names"] if token.sort == "council" else ()
    known = {key: body for key, body in bodies().items() if body not in own_names or "ысш" in words[token.first].text}
    if context is not None and (context, kind) in known:
        return context
    before = (one for one in reversed(tokens[:position]) if one.sort == "organisation")
    after = (one for one in tokens[position:] if one.sort == "organisation")
    for one in (*before, *after):
        if (one.meaning, kind) in known:
            return one.meaning
    return _HOME if words[token.first].text.isupper() and token.sort == "council" else None
