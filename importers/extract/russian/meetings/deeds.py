"""What a council or those who sit on it do without being said to meet: "СГГ принял", "план одобрен Советом"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import STOPS, VERB_GAP, is_finite, is_short, is_verb, listed
from importers.extract.russian.text.datings import months, weekdays

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_BACK = 7
_TIMES = frozenset({"год", "день", "неделя", "месяц", "утро", "вечер", "квартал", "столица", "город"})


def decides(words: Sequence[Word], first: int, after: int, closes: int) -> bool:
    """Whether a verb of a council's doings follows initials of unknown case, as one of one thing: "СГГ принял"."""
    if not words[first].text.isupper() or any(form.case for form in words[first].forms):
        return False
    for word in words[after : min(closes, after + VERB_GAP)]:
        form = word.forms[0] if word.forms else None
        if word.text in STOPS or word.lower.startswith("котор"):
            return False
        if form is not None and form.part == "VERB":
            is_its = form.number == "sing" and (form.gender == "masc" or "futr" in form.marks)
            return is_its and bool(word.lemmas & (listed("tells") | listed("decides")))
    return False


def is_decided_by(words: Sequence[Word], span: tuple[int, int], first: int, after: int) -> bool:
    """Whether something is done by the council or those who sit on it: "план утвержден Советом глав правительств"."""
    is_bare = words[first].text.isupper() and not any(form.case for form in words[first].forms)
    if not is_bare and not any(form.case == "ablt" for form in words[first].forms[:1]):
        return False
    for word in words[after : min(span[1], after + _BACK)]:
        if is_short(word):
            return bool(word.lemmas & listed("decides"))
        if word.text == "," or (is_finite(word) and "быть" not in word.lemmas):
            break
    for word in reversed(words[max(span[0], first - _BACK) : first]):
        if is_short(word):
            return bool(word.lemmas & listed("decides"))
        if word.text == "," or is_finite(word) or any(form.case == "ablt" for form in word.forms[:1]):
            break
    return False


def is_done(word: Word) -> bool:
    """Whether several have done something: "одобрили"."""
    form = word.forms[0] if word.forms else None
    is_past = form is not None and form.part == "VERB" and form.number == "plur" and "past" in form.marks
    return is_past and bool(word.lemmas & listed("tells"))


def act_together(words: Sequence[Word], after: int, closes: int) -> bool:
    """Whether those who sit in council do something together, in the clause that their name opens."""
    for word in words[after : min(closes, after + VERB_GAP)]:
        if word.text in STOPS or word.text == ",":
            return False
        verb = next((form for form in word.forms[:1] if form.part == "VERB"), None)
        if verb is not None:
            is_told = word.lemmas & (listed("apart") | listed("aside"))
            return verb.number == "plur" and not is_told and not is_verb(word, listed("saying"))
    return False


def is_subject_at(words: Sequence[Word], opens: int, first: int, after: int) -> bool:
    """Whether something may be said of the body named: it is in the nominative, and no object or part of a name."""
    if not any(form.case == "nomn" for form in words[first].forms):
        return False
    is_one_of_several = after < len(words) and words[after].lower == "и"
    if not is_one_of_several and is_governed(words, opens, first):
        return False
    before = words[first - 1] if first > opens else None
    if before is None or not is_finite(before) or before.lemmas & _deeds():
        return True
    return not any(map(_is_doer, words[max(opens, first - VERB_GAP) : first - 1]))


def _is_doer(word: Word) -> bool:
    """Whether the word names somebody who does what is told."""
    return any(form.marks >= {"anim", "nomn", "sing"} for form in word.forms[:1]) or word.lower in {"он", "она"}


def is_governed(words: Sequence[Word], opens: int, first: int) -> bool:
    """Whether the name hangs on the word before: "решение СКБ", "внесен в Совет"; a day or a city may stand there."""
    if first <= opens:
        return False
    before = words[first - 1]
    if any(form.part == "PREP" for form in before.forms[:1]):
        return True
    if not words[first].text.isupper() or not before.forms or (before.is_capital and first - 1 > opens):
        return False
    is_time = before.lower in months() or before.lower in weekdays() or bool(before.lemmas & _TIMES)
    is_city = any("Geox" in form.marks for form in before.forms)
    return before.forms[0].part in {"NOUN", "PRTF"} and not (is_time or is_city)


@cache
def _deeds() -> frozenset[str]:
    return listed("tells") | listed("decides") | listed("meets")
