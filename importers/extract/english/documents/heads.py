"""The noun that says what kind of document is meant, with the words before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from importers.extract.english.documents.vocabulary import is_year, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records import DocumentKind
    from importers.extract.english.text.tokens import Tokens

_LONGEST = 14
_BRACKET = 10
_PLAN = frozenset({"a", "the", "action", "draft", "work", "joint", "an", "new"})
_GROUNDS = ("on", "the", "basis")
"""What behind a noun tells how something was done, not what it is on."""
_LONGEST_QUOTE = 50
NAMED = frozenset({"program", "concept", "strategy", "plan"})
"""Kinds of document that are given names."""
FEWEST = 2
"""So many words a name behind the noun has, lest it be whoever does something with the document."""
_NEVER = frozenset({"new", "following", "further", "updated", "revised", "so-called"})
"""These are no part of a title even with a capital."""
_CHANGES = frozenset({"amendments", "changes", "additions", "objections", "comments", "proposals", "respect", "regard"})
_DONE = frozenset({"adopted", "signed", "approved"})


class Head(NamedTuple):
    """Where a noun phrase begins, where its title does, and its noun."""

    first: int
    title: int
    head: int
    kind: DocumentKind
    is_draft: bool = False
    is_vague: bool = False
    """So many of them, or some: not any one."""
    is_indefinite: bool = False
    is_elided: bool = False
    """ "One on …": the noun stands before."""
    is_award: bool = False
    is_generic: bool = False
    """ "Documents", whatever their kind."""
    is_plural: bool = False
    quote_end: int = 0
    """The token after a title that is printed in quotation marks and is itself the noun."""
    tail: int = 0
    """So many words more belong to the noun: "concept paper", "convention draft"."""

    @property
    def after(self) -> int:
        """The token after the noun, where the rest of a title begins."""
        return self.head + 1 + self.tail


def head_at(tokens: Tokens, position: int) -> Head | None:
    """The noun of the phrase that begins at this token, if it is one of documents."""
    words = vocabulary()
    at = position
    roles: set[str] = set()
    while at < min(len(tokens.words), position + _LONGEST):
        role = _role(tokens, at)
        if role == "elided":
            return Head(position, at, at, "other", is_elided=True)
        if role == "award":
            return _award(tokens, position, at)
        if not role:
            break
        roles.add(role)
        at += 1 + (role in {"draft", "vague"} and tokens.word(at + 1) == "of")
    if at >= len(tokens.words) or words.has("anaphoric", tokens.words[at]) or _is_to_draft(tokens, at):
        return None
    found = _quoted_noun(tokens, position, at, is_draft="draft" in roles) or _noun(tokens, position, at)
    if found is None or roles.isdisjoint({"draft", "vague", "indefinite"}):
        return found
    is_one = found.is_generic and "indefinite" in roles and tokens.words[found.head] == "document"
    return found._replace(
        is_draft="draft" in roles or found.is_draft,
        is_vague="vague" in roles or (found.is_vague and not is_one),
        is_indefinite="indefinite" in roles,
    )


def _role(tokens: Tokens, at: int) -> str:
    """What a word before a title does there; nothing where the title begins with it."""
    word = tokens.words[at]
    is_introducing = word in vocabulary().introducing or word[0].isdigit()
    return next(_roles(tokens, at, word), "") if is_introducing else ""


def _roles(tokens: Tokens, at: int, word: str) -> Iterator[str]:
    """All that the word may do, what it does most surely first."""
    words, after = vocabulary(), tokens.word(at + 1)
    if word in {"a", "an"}:
        yield "indefinite"
    if words.has("articles", word):
        yield "definite"
    if _is_draft(tokens, at):
        yield "draft"
    if words.has("elided", word) and after in {"on", "about", "concerning", "regarding"}:
        yield "elided"
    is_about = word in {"about", "over"} and words.has("articles", after)
    if (words.has("quantities", word) and not is_about) or (word.isdigit() and not is_year(word)):
        yield "vague"
    if words.has("awards", word) and after == "of":
        yield "award"
    is_filler = words.has("fillers", word) and not (tokens.capitals[at] and at > 0 and word not in _NEVER)
    if is_filler and not words.has("articles", after) and word not in words.needing.get(after, ()):
        yield "filler"


def _is_draft(tokens: Tokens, at: int) -> bool:
    """Whether the word says that what follows is a draft, and is no verb: "to draft a statement"."""
    words, after = vocabulary(), tokens.word(at + 1)
    if words.has("drafts", tokens.words[at]):
        return not words.has("articles", after) and not _is_to_draft(tokens, at)
    return words.has("projects", tokens.words[at]) and after == "of"


def _is_to_draft(tokens: Tokens, at: int) -> bool:
    """Whether "draft" is what is to be done: "told them to draft plans", not "amendments to draft plans"."""
    return tokens.words[at] == "draft" and tokens.word(at - 1) == "to" and tokens.word(at - 2) not in _CHANGES


def _noun(tokens: Tokens, position: int, start: int) -> Head | None:
    """Runs over what may stand before a noun to the last word that still belongs to it."""
    words = vocabulary()
    at, last = start, min(len(tokens.words), start + _LONGEST)
    if at < last and (not tokens.words[at][0].isalnum() or _ends_phrase(tokens, at)):
        return None
    while at < last:
        if at > start and _ends_phrase(tokens, at):
            found = _checked(tokens, position, start, at) or _named(tokens, position, start, at)
            if found is not None or not _joins(tokens, start, at):
                return found
        if words.has("generic", tokens.words[at]) and _kind(tokens, at) is None:
            return Head(position, start, at, "other", is_vague=True, is_generic=True)
        end = tokens.closing.get(at, at)
        at = end + 1 if end - at <= _BRACKET else at + 1
    if not start < at == len(tokens.words):
        return None
    return _checked(tokens, position, start, at) or _named(tokens, position, start, at)


def _named(tokens: Tokens, first: int, title: int, end: int) -> Head | None:
    """A noun before a name of its own that needs no quotation marks: "the program Clean Rivers"."""
    at = end
    while at > title + 1 and (tokens.capitals[at - 1] or is_year(tokens.words[at - 1])):
        at -= 1
    if end - at < FEWEST or tokens.capitals[at - 1] or tokens.words[at - 1] not in vocabulary().kinds:
        return None
    found = _checked(tokens, first, title, at)
    return found if found is not None and found.kind in NAMED and not found.is_plural else None


def _kind(tokens: Tokens, index: int) -> DocumentKind | None:
    """The kind that the word names, or the one before a year that belongs to it."""
    if index and is_year(tokens.words[index]):
        index -= 1
    words = vocabulary()
    is_title = tokens.capitals[index] or not words.sets["drafts"].isdisjoint(tokens.words[max(0, index - 3) : index])
    return words.kind(tokens.words[index], tokens.word(index - 1), is_capital=is_title)


def _ends_phrase(tokens: Tokens, at: int) -> bool:
    """Whether no noun phrase goes on with this word, or not without more ado."""
    words = vocabulary()
    word = tokens.words[at]
    if word in words.ending:
        return True
    if word == "may":
        return not tokens.capitals[at]
    if word == "particular":
        return tokens.word(at - 1) == "in"
    if not word[0].isalnum():
        return word not in {"&", "/"} and (at not in tokens.closing or _is_kind(tokens, at - 1))
    is_participle = word in words.participles or word.endswith(("ly", "ing"))
    return is_participle and _is_kind(tokens, at - 1)


def _is_kind(tokens: Tokens, index: int) -> bool:
    return index >= 0 and _kind(tokens, index) is not None


def _joins(tokens: Tokens, start: int, at: int) -> bool:
    """Whether the small word stands inside a name or between two adjectives of one noun."""
    word = tokens.words[at]
    after = at + 1 + (tokens.word(at + 1) in {"the", "of"})
    if word in {"of", "for", "and", "on", "to"} and tokens.capitals[at - 1] and tokens.is_capital(after):
        return True
    if word == "the":
        return tokens.words[at - 1] in {"of", "for"} and tokens.is_capital(at + 1)
    if word == "and" and at > start and not vocabulary().has("drafts", tokens.word(at + 1)):
        return any(
            _kind(tokens, index) is not None for index in range(at + 1, min(at + 4, len(tokens.words)))
        ) and not any(
            vocabulary().has("articles", tokens.word(index)) or vocabulary().has("prepositions", tokens.word(index))
            for index in range(at + 1, min(at + 3, len(tokens.words)))
        )
    return word == "'"


def _head(tokens: Tokens, first: int, title: int, noun: int, kind: DocumentKind) -> Head:
    return Head(first, title, noun, kind, is_plural=tokens.words[noun] in vocabulary().plurals)


def _checked(tokens: Tokens, first: int, title: int, end: int) -> Head | None:
    """The noun that ends before this token, unless it is a verb here ("the parties plan to") or none of documents."""
    words = vocabulary()
    noun = end - 1
    is_draft = words.has("drafts", tokens.words[noun]) and noun > title
    is_inner = not words.sets["drafts"].isdisjoint(tokens.words[title:noun])
    tail = int(is_draft or (words.has("papers", tokens.words[noun]) and noun > title))
    noun -= tail
    kind = _kind(tokens, noun)
    if kind is None:
        return None
    word, before = tokens.words[noun], tokens.word(noun - 1)
    is_object = words.statuses.get(before) in _DONE
    is_draft |= is_inner
    is_bare = noun == first and words.has("weak", word) and not word.endswith("s") and not tokens.capitals[noun]
    # no sentence begins with a small letter, but an entry of a list does
    is_listed = (before == "," or noun == 0) and words.has("prepositions", tokens.word(noun + 1))
    is_bare &= not (is_object or is_listed)
    is_verb = word in {"plan", "plans"} and tokens.word(noun + 1) == "to" and (word == "plans" or before not in _PLAN)
    is_way = (word == "agreement" and before == "in") or tokens.words[noun + 1 : noun + 4] == _GROUNDS
    if is_bare or is_verb or is_way or (kind == "program" and _is_of_event(tokens, noun)):
        return None
    return _head(tokens, first, title, noun, kind)._replace(is_draft=is_draft, tail=tail)


def _is_of_event(tokens: Tokens, noun: int) -> bool:
    """Whether it says what happens at a meeting and when, as "the programme of the CIS summit" does."""
    at = noun + 2
    while vocabulary().has("articles", tokens.word(at)) or tokens.is_capital(at):
        at += 1
    return tokens.word(noun + 1) == "of" and vocabulary().has("events", tokens.word(at))


def _quoted_noun(tokens: Tokens, position: int, start: int, *, is_draft: bool) -> Head | None:
    """A title in quotation marks where the noun would stand: "the new 'Rules of Procedure'"."""
    end = tokens.closing.get(start)
    if end is None or tokens.words[start] != '"' or end - start < 2:  # noqa: PLR2004 - marks and a word
        return None
    if end - start > _LONGEST_QUOTE or any(vocabulary().has("stops", tokens.words[at]) for at in range(start + 1, end)):
        return None
    after = _kind(tokens, end + 1) if end + 1 < len(tokens.words) else None
    if after is not None:
        return _head(tokens, position, start, end + 1, after)
    for index in range(start + 1, min(end, start + _LONGEST)):
        kind = _kind(tokens, index) if tokens.capitals[index] else None
        if kind is not None:
            return Head(position, start, index, kind, quote_end=end + 1)
    return Head(position, start, start, "other", quote_end=end + 1) if is_draft else None


def _award(tokens: Tokens, position: int, at: int) -> Head | None:
    """The awarding of an honorary title, which comes before a session as a draft decision."""
    honours = vocabulary().sets["honours"]
    for index in range(at + 2, min(at + 8, len(tokens.words))):
        if tokens.words[index] in honours:
            return Head(position, at, at, "decision", is_award=True)
    return None
