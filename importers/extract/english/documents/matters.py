"""Titles that have no noun of a document of their own: "one on …", and matters put beside a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.documents.register import Title
from importers.extract.english.documents.extents import extent
from importers.extract.english.documents.heads import Head
from importers.extract.english.documents.titles import cleaned, kept_titles
from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from db.records import DocumentKind
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.text.tokens import Tokens

_QUESTION = 24


def elided(tokens: Tokens, naming: Naming, noun: str, kind: DocumentKind) -> tuple[Title, ...]:
    """The titles of "one on … and one on …", with the noun that an earlier phrase gave."""
    reach = extent(tokens, naming.head._replace(is_plural=tokens.words[naming.head.head] in {"those", "ones"}))
    last = noun.rpartition(" ")[2]
    single = vocabulary().plurals.get(last.lower(), last)
    lead = f"{noun[: -len(last)]}{single}"
    return kept_titles(
        [
            Title(f"{lead} {cleaned(tokens.text(first, end))}", kind, tokens.starts[first], tokens.ends[end - 1])
            for first, end in reach.spans
        ]
    )


def subject_title(tokens: Tokens, position: int) -> Title | None:
    """A matter put beside a draft: "the draft agreement … and the creation of a fund"."""
    at = position + (tokens.word(position) in vocabulary().sets["articles"])
    if not vocabulary().has("actions", tokens.word(at)) or tokens.word(at + 1) != "of":
        return None
    reach = extent(tokens, Head(position, at, at, "other"))
    if reach.end <= at + 2:
        return None
    return Title(tokens.text(at, reach.end), "other", tokens.starts[at], tokens.ends[reach.end - 1])


def question_title(tokens: Tokens, position: int) -> Title | None:
    """A question that is to be settled, put beside a draft: "the draft agreement … and how a fund should be run"."""
    words = vocabulary()
    if not words.has("asking", tokens.word(position)):
        return None
    end = position + 1
    while end < min(len(tokens.words), position + _QUESTION) and tokens.words[end][0].isalnum():
        end += 1
    if not any(words.has("duties", word) for word in tokens.words[position:end]):
        return None
    return Title(tokens.text(position, end), "other", tokens.starts[position], tokens.ends[end - 1])
