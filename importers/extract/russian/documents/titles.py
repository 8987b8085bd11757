"""What a document is called: the words of its title, with the governing noun brought to the nominative."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from importers.extract.documents.register import Title
from importers.extract.russian.documents.extents import extent
from importers.extract.russian.documents.heads import Head, head_at
from importers.extract.russian.documents.nominatives import nominative
from importers.extract.russian.documents.parts import JOINTS, part_of
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import DocumentKind
    from importers.extract.russian.text.words import Word

__all__ = ["Naming", "headless", "namings", "whole"]

_QUOTES = re.compile(r"[\"\u201c\u201d\u201e\u00ab\u00bb]")
_LONGEST = 500
_SHORTEST = 2
_NEAR = 7
_FEW = 5
_WITH: frozenset[DocumentKind] = frozenset({"agreement", "protocol", "program", "plan", "other"})
"""What is made with somebody."""
_ON = frozenset({"о", "об"})


@dataclass(frozen=True, slots=True)
class Naming:
    """A phrase that names documents, from its first word to the one after its last."""

    head: Head
    end: int
    titles: tuple[Title, ...]
    is_on_draft: bool = False
    """Whether it is a decision on a draft, which is passed on by it and not adopted yet."""

    @property
    def first(self) -> int:
        """The word at which the phrase begins."""
        return self.head.first


def namings(text: str, words: Sequence[Word], *, entry: int | None = None) -> list[Naming]:
    """Every such phrase of a sentence, in order, without overlap; the one at the entry is all that its line holds."""
    found: list[Naming] = []
    at = 0
    while at < len(words):
        head = head_at(words, at, is_governed=_is_governed(words, found, at))
        if head is None:
            at += 1
            continue
        naming = _naming(text, words, head, is_entry=head.first == entry)
        found.append(naming)
        at = max(naming.end, at + 1)
    return found


def headless(text: str, words: Sequence[Word], first: int) -> Title | None:
    """An entry of a list that leaves the noun out: "О председательстве …", or a title in quotation marks alone."""
    is_quoted = words[first].text == '"'
    if first + _SHORTEST >= len(words) or not (is_quoted or words[first].lower in _ON):
        return None
    is_about = words[first + is_quoted].lower in _ON
    return whole(text, words, first)._replace(kind="decision" if is_about else "other")


def whole(text: str, words: Sequence[Word], first: int) -> Title:
    """A line from some word on as a title, without the mark that closes it."""
    start = words[first].start
    end = len(words)
    while end > first + 1 and not words[end - 1].text[-1].isalnum() and words[end - 1].text not in {'"', ")"}:
        end -= 1
    last = end
    if words[first].text == '"' and words[end - 1].text == '"' and end - first > _SHORTEST:
        first, last = first + 1, end - 1
    return Title(_shown(text, words, first, last), "other", start, words[end - 1].end)


def _is_governed(words: Sequence[Word], found: Sequence[Naming], at: int) -> bool:
    """Whether what stands there goes on with a list in the genitive: "проекты Концепции …, программы …"."""
    if not found or at - found[-1].end > _NEAR or found[-1].head.is_generic:
        return False
    if found[-1].head.is_direct and not found[-1].head.is_draft:
        return False
    between = words[found[-1].end : at]
    return bool(between) and between[0].lower in JOINTS and all(part_of(word) != "VERB" for word in between)


def _naming(text: str, words: Sequence[Word], head: Head, *, is_entry: bool = False) -> Naming:
    reach = extent(words, head, is_entry=is_entry)
    inner = _enclosed(words, head, reach.spans[0]) if len(reach.spans) == 1 else None
    if inner is not None:
        naming = _naming(text, words, inner, is_entry=is_entry)
        outer = replace(head, title=inner.title, noun=inner.noun, kind=inner.kind, is_plural=inner.is_plural)
        return Naming(replace(outer, is_anaphoric=False), naming.end, naming.titles, inner.is_draft)
    spans = tuple((first, end) for first, end in reach.spans if _is_telling(words, head, first, end))
    if head.is_generic:
        papers = _paper(text, words, head, spans)
        return Naming(head, reach.end if papers else head.noun + 1, papers)
    noun = nominative(text, words, head, is_single=len(reach.spans) > 1 or reach.is_list)
    titles = []
    for first, end in spans:
        start = words[head.title if first == reach.spans[0][0] else first].start
        own = _shown(text, words, first, end)
        titles.append(Title(f"{noun} {own}".strip()[:_LONGEST], head.kind, start, words[max(end, first) - 1].end))
    return Naming(head, max(reach.end, head.noun + 1), tuple(titles))


def _enclosed(words: Sequence[Word], head: Head, span: tuple[int, int]) -> Head | None:
    """The text that a decision is about to adopt, which is the document that matters where that has a capital alone."""
    if head.kind != "decision":
        return None
    at = span[0]
    while at < span[1] and (vocabulary().has("adopting", words[at].lemmas) or words[at].text == '"'):
        at += 1
    for noun in range(at, min(span[1], at + 3)):
        inner = head_at(words, noun)
        if inner is not None:
            fits = inner.title <= at and inner.kind in vocabulary().sets["enclosed"] and noun + 1 < span[1]
            is_named = words[inner.title].is_capital or at > span[0] + 1
            is_named = is_named and (inner.is_draft or not words[head.noun].is_capital)
            return inner if fits and is_named and at > span[0] else None
    return None


def _paper(text: str, words: Sequence[Word], head: Head, spans: Sequence[tuple[int, int]]) -> tuple[Title, ...]:
    """What "документ" names by a name in quotation marks, or by its subject: "документ о …"."""
    if len(spans) != 1 or spans[0][0] >= spans[0][1]:
        return ()
    first, end = spans[0]
    if words[first].text == '"':
        inner = head_at(words, first + 1)
        kind: DocumentKind = inner.kind if inner else "decision" if words[first + 1].lower in _ON else "other"
        last = end - 1 if words[end - 1].text == '"' else end
        return (Title(_shown(text, words, first + 1, last), kind, words[first].start, words[end - 1].end),)
    if words[first].lower not in _ON or head.is_plural:
        return ()
    title = f"{words[head.noun].forms[0].lemma} {_shown(text, words, first, end)}"
    return (Title(title, "other", words[head.noun].start, words[end - 1].end),)


def _is_telling(words: Sequence[Word], head: Head, first: int, end: int) -> bool:
    """Whether the words after the noun tell one document from another, or its adjectives alone do."""
    if end <= first:
        return _tells_by_adjective(words, head)
    is_resolve = end < len(words) and part_of(words[end]) == "INFN" and head.kind == "decision"
    own = words[first:end]
    return not (
        is_resolve
        or _is_aside(head, own)
        or _is_vague(own)
        or _is_about_meeting(words, head, own)
        or _is_business(head, own)
    )


def _is_aside(head: Head, own: Sequence[Word]) -> bool:
    """Whether it only says how it is treated: "подписал Концепцию с особым мнением", not "Соглашение с Индией"."""
    return own[0].lower in {"с", "со"} and head.kind not in _WITH


def _is_vague(own: Sequence[Word]) -> bool:
    """Whether it only points: "по данному вопросу", "по кадровым вопросам"."""
    sets = vocabulary()
    if len(own) > 1 and sets.has("about", own[0].lemmas) and sets.has("anaphoric", own[1].lemmas):
        return True
    return len(own) <= _FEW and sets.has("vague", own[-1].lemmas)


def _is_business(head: Head, own: Sequence[Word]) -> bool:
    """Whether it is about money, or with a firm."""
    if head.kind == "agreement" and own[0].lower in {"с", "со"} and not _is_with_state(own):
        return True
    return any(vocabulary().has("business", word.lemmas) for word in own)


def _is_with_state(own: Sequence[Word]) -> bool:
    """Whether an agreement is with a state or a body, not with a bank or a builder."""
    return any(word.is_capital or vocabulary().has("parties", word.lemmas) for word in own[1:3])


def _is_about_meeting(words: Sequence[Word], head: Head, own: Sequence[Word]) -> bool:
    """Whether it is a mere resolve to meet, "решение о дате заседания", or the programme of a meeting."""
    sets = vocabulary()
    if head.kind == "program":
        return sets.has("meetings", own[0].lemmas) and len(own) <= _FEW
    if head.kind != "decision" or words[head.noun].is_capital or len(own) < _SHORTEST:
        return False
    return sets.has("summoning", own[1].lemmas) and any(
        sets.has("meetings", word.lemmas) or "совет" in word.lemmas for word in own[2:7]
    )


def _tells_by_adjective(words: Sequence[Word], head: Head) -> bool:
    """As "Минская декларация" and "Совместное заявление", but not "совместный протокол"."""
    adjectives = words[head.title : head.noun]
    if not adjectives or head.is_plural:
        return False
    sets = vocabulary()
    if sets.has("self_telling", words[head.noun].lemmas):
        return True
    return any(not sets.has("plain", word.lemmas) for word in adjectives)


def _shown(text: str, words: Sequence[Word], first: int, end: int) -> str:
    """The words as printed, on one line, with quotation marks only in pairs."""
    if end <= first:
        return ""
    shown = " ".join(text[words[first].start : words[end - 1].end].split())
    return shown if len(_QUOTES.findall(shown)) % 2 == 0 else _QUOTES.sub("", shown)
