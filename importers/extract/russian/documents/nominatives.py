"""The noun of a title and its adjectives in the nominative, with the capitals they are printed with."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.russian.documents.heads import Head
    from importers.extract.russian.text.words import Form, Word

_DECLINED = frozenset({"NOUN", "ADJF", "PRTF"})


def nominative(text: str, words: Sequence[Word], head: Head, *, is_single: bool) -> str:
    """The head as a title begins with it; one of several that share their noun is single."""
    noun = next(form for form in words[head.noun].forms if form.part == "NOUN" and form.lemma in vocabulary().kinds)
    number = "plur" if head.is_plural and not is_single else "sing"
    shown = []
    for word in words[head.title : head.noun + 1]:
        is_noun = word is words[head.noun]
        grammemes = {"nomn", number}
        if not is_noun and number == "sing" and noun.gender:
            grammemes.add(noun.gender)
        forms = [form for form in word.forms if form.part in _DECLINED and (not is_noun or form.lemma == noun.lemma)]
        other = _inflected(forms[0], frozenset(grammemes)) if forms else None
        shown.append(_cased(other, word.text) if other else text[word.start : word.end])
    return " ".join(shown)


@lru_cache(maxsize=2_000)
def _inflected(form: Form, grammemes: frozenset[str]) -> str | None:
    """The dictionary is slow to decline, and titles begin with few words."""
    return form.inflected(*grammemes)


def _cased(lower: str, printed: str) -> str:
    if printed.isupper() and len(printed) > 1:
        return lower.upper()
    return lower[0].upper() + lower[1:] if printed[0].isupper() else lower
