"""What a council or those who sit on it do without being said to meet: "СГГ принял", "план одобрен Советом"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.russian.meetings.phrases import STOPS, VERB_GAP, is_finite, is_short, is_verb, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.text.words import Word

_BACK = 7


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
    if not any(form.case == "ablt" for form in words[first].forms[:1]):
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
