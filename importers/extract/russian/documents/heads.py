"""Where a Russian text speaks of a document: the noun, the adjectives that agree with it, and "проект" before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.extract.russian.documents.parts import does, part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.records import DocumentKind
    from importers.extract.russian.text.words import Form, Word

_MOST_ADJECTIVES = 5
_DIRECT = frozenset({"nomn", "accs"})
_ABOUT = frozenset({"о", "об", "обо", "по", '"'})
_LISTING = frozenset({",", "и", "также", "частности", "числе", "именно"})
_SINGLING = frozenset({"частности", "числе"})
"""After these a capital is of one document: "пяти документов, в том числе Декларации"."""
_WITHIN = frozenset({"NOUN", "ADJF", "PREP", "PRTF"})


@dataclass(frozen=True, slots=True)
class Head:
    """The noun that names a document."""

    first: int
    """The word the phrase begins with, "проект" among them."""
    title: int
    """The word its title begins with."""
    noun: int
    kind: DocumentKind
    cases: frozenset[str]
    is_plural: bool
    is_draft: bool = False
    is_anaphoric: bool = False
    is_generic: bool = False
    """Spoken of as a document, without its kind."""

    @property
    def is_direct(self) -> bool:
        """Whether it can be what is done something to, or what does it."""
        return not self.cases.isdisjoint(_DIRECT)


def head_at(words: Sequence[Word], at: int, *, is_governed: bool = False) -> Head | None:
    """The head whose noun stands there; a governed one is in the genitive, as after "проекты"."""
    forms = _noun_forms(words[at])
    if is_governed:
        forms = [form for form in forms if form.case == "gent"] or forms
    if not forms:
        return None
    lemma = forms[0].lemma
    title, forms = _with_adjectives(words, at, forms)
    if not _is_in_company(words, title, at, lemma):
        return None
    wrapped = _wrapped(words, title, forms)
    is_generic = vocabulary().has("papers", frozenset({lemma}))
    return Head(
        wrapped.first,
        title,
        at,
        vocabulary().kinds[lemma],
        wrapped.cases,
        _is_plural(forms),
        wrapped.is_draft,
        wrapped.is_anaphoric,
        is_generic,
    )


def _noun_forms(word: Word) -> list[Form]:
    """The readings as a noun of the list."""
    kinds = vocabulary().kinds
    if kinds.keys().isdisjoint(word.lemmas):
        return []
    if vocabulary().has("capital", word.lemmas) and not word.is_capital:
        return []
    return [form for form in word.forms if form.part == "NOUN" and form.lemma in kinds]


def _with_adjectives(words: Sequence[Word], at: int, forms: list[Form]) -> tuple[int, list[Form]]:
    """The first of the adjectives that agree with the noun, and the readings of the noun which they leave."""
    title = at
    agreed = False
    while title > 0 and at - title < _MOST_ADJECTIVES:
        before = words[title - 1]
        fitting = [form for form in forms if any(_agree(other, form) for other in before.forms)]
        if fitting:
            forms, agreed = fitting, True
        if not fitting or vocabulary().has("fillers", before.lemmas):
            break
        title -= 1
    return title, forms if agreed else _likely(words, title, forms)


def _likely(words: Sequence[Word], title: int, forms: list[Form]) -> list[Form]:
    """One number of two that look alike: "выполнение программы" is of one, "утвердили программы" several."""
    before = words[title - 1] if title else None
    single = [form for form in forms if form.number == "sing"]
    if before is not None and before.lower in _LISTING:
        is_one_of_many = before.lower in _SINGLING and words[title].is_capital
        return single if single and is_one_of_many else forms
    is_inner = before is not None and part_of(before) in _WITHIN
    if single and (is_inner or any(form.case in _DIRECT for form in single)):
        return single
    return [form for form in forms if form.number == "plur"] or forms


def _agree(adjective: Form, noun: Form) -> bool:
    if adjective.part not in {"ADJF", "PRTF"} or adjective.case != noun.case or adjective.number != noun.number:
        return False
    if adjective.part == "PRTF" and ("pssv" in adjective.marks or does(adjective)):
        return False
    return noun.number == "plur" or adjective.gender == noun.gender


def _is_plural(forms: Sequence[Form]) -> bool:
    """Several of them, where it can be what is acted on; else as its likeliest reading has it."""
    direct = [form for form in forms if form.case in _DIRECT]
    return all(form.number == "plur" for form in direct) if direct else forms[0].number == "plur"


def _is_in_company(words: Sequence[Word], title: int, at: int, lemma: str) -> bool:
    """Whether a word that is a document's only beside another has that other."""
    if vocabulary().has("about_only", frozenset({lemma})):
        return words[at].text.isupper() or (at + 1 < len(words) and words[at + 1].text in _ABOUT)
    needed = vocabulary().needing.get(lemma)
    if needed is None:
        return True
    near = (*words[title:at], *words[at + 1 : at + 3])
    return any(not needed.isdisjoint(word.lemmas) or word.text in needed for word in near)


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """The words before a title that are said of the document: "проект новой редакции", "данный"."""

    first: int
    cases: frozenset[str]
    is_draft: bool
    is_anaphoric: bool


def _wrapped(words: Sequence[Word], title: int, forms: Iterable[Form]) -> _Wrapping:
    sets = vocabulary()
    cases = frozenset(form.case for form in forms)
    first, is_anaphoric = _past_fillers(words, title)
    is_draft = False
    while first > 0 and "gent" in cases and sets.has("wrapping", words[first - 1].lemmas):
        is_draft |= sets.has("drafts", words[first - 1].lemmas)
        cases = frozenset(form.case for form in words[first - 1].forms if form.part == "NOUN")
        first, is_back = _past_fillers(words, first - 1)
        is_anaphoric |= is_back and not is_draft
    return _Wrapping(first, cases, is_draft, is_anaphoric)


def _past_fillers(words: Sequence[Word], first: int) -> tuple[int, bool]:
    """The first of the words before that tell nothing of the title, and whether they point back."""
    is_anaphoric = False
    while first > 0 and (vocabulary().has("fillers", words[first - 1].lemmas) or _is_renewed(words, first)):
        first -= 1
        is_anaphoric |= vocabulary().has("anaphoric", words[first].lemmas)
    return first, is_anaphoric


def _is_renewed(words: Sequence[Word], first: int) -> bool:
    """Whether a participle between "проект" and the title is said of it: "проект обновлённой Концепции"."""
    is_wrapped = first > 1 and vocabulary().has("wrapping", words[first - 2].lemmas)
    return is_wrapped and part_of(words[first - 1]) == "PRTF"
