"""Where a text names a document: the noun phrase around "agreement", "concept" and their like, and where it ends.

Titles in the press are seldom printed as titles. They begin after the article and "draft", go on through prepositions
and enumerations, and end where another document, another clause or the meeting itself begins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from importers.extract.documents.register import Title
from importers.extract.english.documents.extents import Extent, extent
from importers.extract.english.documents.heads import Head, head_at
from importers.extract.english.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from importers.extract.english.text.tokens import Tokens

_LONGEST_TITLE = 400
_REACH = 24
_OF_UNION = frozenset({"concept", "strategy", "statute"})
"""Kinds of which a union has one on each matter: "the CIS development concept"."""
_INNER_COMMA = re.compile(r"[,.](?=[\"\u201d\u2019\u00bb])")
_READING = re.compile(r"\sin (?:the )?(?:first|second|third|final) reading$")
_QUOTES = re.compile(r"[\"\u201c\u201d\u201e\u00ab\u00bb]")
_ANAPHOR = re.compile(
    r"^list of documents|^list of (?:\w+ )?(?:papers|points|items|issues|questions)$"
    r"|^(?-i:[a-z]).*\b(?:its|their) (?-i:implementation|fulfil\w+|reali[sz]ation|execution)\b"
    r"|^(?:implementation|fulfil\w+|reali[sz]ation|execution|progress|course|discussion) of\b|^\w+ in principle$"
    r"|^(?:decision|resolution) to hold (?:an?|the|its|another)\b"
    r"|^(?-i:concept|plan|program(?:me)?) of (?:the|its) (?-i:chairmanship|presidency)$"
    r"|\s(?:it|them|this|that|these|those)$"
    r"|\b(?:various|several|some|a number of|certain) (?:\w+ )?(?:documents|issues|matters|topics|questions|papers)\b",
    re.IGNORECASE,
)


class Naming(NamedTuple):
    """A noun phrase that names documents, or speaks of some without naming them."""

    head: Head
    end: int
    titles: tuple[Title, ...]
    """None where the phrase is too vague to tell which document is meant."""

    @property
    def is_quoted(self) -> bool:
        """Whether the title names something by its own name, in quotation marks."""
        return any(_QUOTES.search(title.words) for title in self.titles)

    @property
    def first(self) -> int:
        """The token at which the phrase begins, its article included."""
        return self.head.first


def namings(tokens: Tokens) -> list[Naming]:
    """Every such phrase of a sentence, in order, without overlap."""
    words = vocabulary()
    found: list[Naming] = []
    position = 0
    nearest = _nearest_nouns(tokens)
    while position < len(tokens.words):
        is_near = nearest[position] - position <= _REACH
        naming = naming_at(tokens, position) if is_near and _may_begin(tokens, position) else None
        if naming is None:
            position += 1
            continue
        found.append(naming)
        position = max(naming.end, position + 1)
        while position < len(tokens.words) and tokens.words[position] in words.after_title:
            position += 1
    return found


def naming_at(tokens: Tokens, position: int) -> Naming | None:
    """The phrase that begins at this very token."""
    head = head_at(tokens, position)
    if head is None:
        return None
    if head.quote_end:
        return Naming(head, head.quote_end, kept_titles(_quoted(tokens, head)))
    reach = extent(tokens, head)
    return Naming(head, reach.end, kept_titles(_titles(tokens, head, reach)))


def continued(tokens: Tokens, naming: Naming, position: int) -> Naming | None:
    """The same phrase with what follows its verb: "a protocol was signed on joint measures"."""
    reach = extent(tokens, naming.head, position)
    if not reach.spans:
        return None
    return Naming(naming.head, reach.end, kept_titles(_titles(tokens, naming.head, reach)))


def _nearest_nouns(tokens: Tokens) -> list[int]:
    """For each token where the next word stands that may be the noun of a document."""
    words = vocabulary()
    found = [len(tokens.words) + _REACH] * len(tokens.words)
    nearest = len(tokens.words) + _REACH
    for index in range(len(tokens.words) - 1, -1, -1):
        word = tokens.words[index]
        if word in words.kinds or word in words.naming or word[-1].isdigit():
            nearest = index
        found[index] = nearest
    return found


def _may_begin(tokens: Tokens, position: int) -> bool:
    """A phrase begins with an article and the like, or after a word that cannot be part of it."""
    words, word, before = vocabulary(), tokens.words[position], tokens.word(position - 1)
    if not word[0].isalnum() and position not in tokens.closing:
        return False
    if not before or not before[-1].isalnum():
        return True
    if word in words.opening:
        return True
    return before not in words.sets["anaphoric"] and (before in words.leading or before.endswith("ly"))


def _quoted(tokens: Tokens, head: Head) -> list[Title]:
    first, last = head.title + 1, head.quote_end - 1
    while last > first and tokens.words[last - 1] in ",.;":
        last -= 1
    return [Title(tokens.text(first, last), head.kind, tokens.starts[first], tokens.ends[last - 1])]


def _titles(tokens: Tokens, head: Head, reach: Extent) -> list[Title]:
    """One title for each thing that the noun governs."""
    opening = tokens.word(reach.spans[0][0]) if reach.spans else ""
    if head.is_elided or (head.is_generic and (head.is_vague or opening not in {"on", "which", "that"})):
        return []
    told = head_at(tokens, reach.spans[0][0] + 2) if head.is_generic and opening != "on" else None
    if told is not None and not told.is_generic and not told.quote_end:
        return [_plain(tokens, told, reach.end)]
    if not reach.spans:
        return [_plain(tokens, head, head.after)] if _is_telling(tokens, head) else []
    if len(reach.spans) == 1 and (head.is_vague or _is_only_with(tokens, head)):
        return []
    found = []
    for number, (first, end) in enumerate(reach.spans):
        inner = _enclosed(tokens, head, first, end)
        if inner is not None:
            found.append(inner)
        elif number == 0 and first == head.after and len(reach.spans) == 1:
            found.append(_plain(tokens, head, end))
        else:
            noun = _singular(tokens, head) if len(reach.spans) > 1 else _undrafted(tokens, head, head.after)
            lead = f"{noun} {reach.leads[number]}".strip()
            own = cleaned(tokens.text(first, end))
            found.append(Title(f"{lead} {own}", head.kind, tokens.starts[first], tokens.ends[end - 1]))
    return found


def _is_only_with(tokens: Tokens, head: Head) -> bool:
    """Whether several are said to be with somebody, and nothing of what they are on: "agreements with all states"."""
    is_agreed = head.kind in {"agreement", "protocol", "convention"}
    return is_agreed and head.is_plural and tokens.word(head.after) in {"with", "between"}


def _enclosed(tokens: Tokens, head: Head, first: int, end: int) -> Title | None:
    """The text that a decision is about to adopt, which is the document that matters."""
    words = vocabulary()
    if not words.has("enclosing", tokens.words[head.head]):
        return None
    at = first
    while at < end and (words.has("adopting", tokens.words[at]) or tokens.words[at] == '"'):
        at += 1
    at -= tokens.word(at - 1) in words.sets["articles"]
    inner = head_at(tokens, at) if first < at < end else None
    is_draft = not words.sets["drafts"].isdisjoint(tokens.words[first : at + 1])
    is_text = inner is not None and is_draft and inner.kind in words.sets["enclosed"]
    if inner is None or not is_text or inner.is_vague or inner.quote_end:
        return None
    stop = end - 1 if tokens.words[end - 1] == '"' else end
    if inner.head + 1 >= stop and not _is_telling(tokens, inner):
        return None
    while stop > inner.head + 1 and tokens.words[stop - 1] in ",.;":
        stop -= 1
    return _plain(tokens, inner, max(stop, inner.head + 1))


def _plain(tokens: Tokens, head: Head, end: int) -> Title:
    words = cleaned(_undrafted(tokens, head, end))
    return Title(words, head.kind, tokens.starts[head.title], tokens.ends[end - 1], head.is_award)


def _undrafted(tokens: Tokens, head: Head, end: int) -> str:
    """The words from the head on without a "draft" among them: "the CIS draft strategy"."""
    drafts = vocabulary().sets["drafts"]
    for index in range(head.title, head.head):
        if tokens.words[index] in drafts:
            return f"{tokens.text(head.title, index)} {tokens.text(index + 1, end)}".strip()
    return tokens.text(head.title, end)


def _singular(tokens: Tokens, head: Head) -> str:
    """The governing noun for one of several: "Joint statements" of one is a "Joint statement"."""
    word = tokens.words[head.head]
    single = vocabulary().plurals.get(word)
    phrase = _undrafted(tokens, head, head.after)
    if single is None:
        return phrase
    raw = phrase[-len(word) :]
    return phrase[: -len(word)] + (single.capitalize() if raw[:1].isupper() else single)


def _is_telling(tokens: Tokens, head: Head) -> bool:
    """Whether the phrase tells one document from another without going on: "the Minsk Declaration"."""
    words = vocabulary()
    before = [tokens.words[index] for index in range(head.title, head.head)]
    if " ".join([*before, tokens.words[head.head]]) in words.sets["known"]:
        return not head.is_vague
    if head.is_vague or head.is_plural:
        return False
    telling = [
        index
        for index in range(head.title, head.head)
        if tokens.words[index] not in words.sets["plain"]
        and tokens.words[index].isalnum() | ("-" in tokens.words[index])
    ]
    if is_year(tokens.words[head.head]):
        return True
    is_of_union = head.kind in _OF_UNION and len(telling) == 1 and tokens.capitals[head.title]
    is_topical = bool(telling) and not words.sets["topical"].isdisjoint(before)
    return (
        is_of_union
        or is_topical
        or len(telling) > 1
        or any(tokens.is_capital(index) and index > 0 for index in telling)
    )


def cleaned(words: str) -> str:
    """Without the comma that some put inside the closing quotation mark, and with marks only in pairs."""
    words = _READING.sub("", _INNER_COMMA.sub("", words).rstrip(" ,.;:-\u2013\u2014"))
    return words if len(_QUOTES.findall(words)) % 2 == 0 else _QUOTES.sub("", words)


def kept_titles(titles: list[Title]) -> tuple[Title, ...]:
    """The titles that name something, and are not too long for one."""
    return tuple(title for title in titles if 0 < len(title.words) <= _LONGEST_TITLE and not _is_anaphor(title.words))


def _is_anaphor(words: str) -> bool:
    """Whether they only point at papers named elsewhere: "the decision to hold another"."""
    return _ANAPHOR.search(words) is not None
