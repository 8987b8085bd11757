"""The entries of a list under a heading such as "the documents signed include:"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.extract.documents.register import Title
from importers.extract.english.documents.boundaries import is_document
from importers.extract.english.documents.extents import extent
from importers.extract.english.documents.heads import Head
from importers.extract.english.documents.titles import Naming
from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import DocumentKind
    from importers.extract.english.documents.acts import Act
    from importers.extract.english.text.tokens import Tokens

_FIRST = 2
"""A number and its dot may stand before an entry, or the mark that opens a quotation."""
_MATTERS = frozenset({"on", "about", "regarding", "concerning"})
_RELATIVE = frozenset({"which", "who", "whose", "where"})
_BESIDES = frozenset({("as", "well"), ("together", "with"), ("along", "with")})
_JOINTS = frozenset({",", "and", "as", "with", "of"})
"""Before another paper of the same entry."""
REMARKING = frozenset({"-", "(", ":"})
"""What parts the title of an entry from a remark on it."""
_FEWEST = 2
_MARKS = frozenset({";", ":", "(", "-"})


@dataclass(frozen=True, slots=True)
class Governing:
    """The noun that the heading of a list gives to entries without one."""

    noun: str
    kind: DocumentKind
    is_named: bool = False
    """Said in the heading itself, not concluded from "documents"."""
    lead: str = ""
    """What the heading ends with before its colon: "decisions were made on:"."""


def entries(
    tokens: Tokens, found: Sequence[Naming], governing: Governing | None, *, is_bullet: bool
) -> Iterator[tuple[Naming, Title]]:
    """The documents that one entry names, by itself or with the noun of the heading."""
    first = next((naming for naming in found if naming.first <= _FIRST), None)
    if first is None or (governing is not None and governing.is_named and tokens.word(0) in {"of", *_MATTERS}):
        if is_bullet and governing is not None and governing.lead:
            yield from _led(tokens, governing)
        yield from _governed(tokens, governing)
        return
    for naming in found:
        before = tokens.word(naming.first - 1)
        is_next = before == ";" or (before in _JOINTS and naming.first < naming.head.title)
        if naming is not first and not is_next:
            continue
        for title in naming.titles:
            yield naming, title if len(naming.titles) > 1 else _whole(tokens, naming, title)


def _governed(tokens: Tokens, governing: Governing | None) -> Iterator[tuple[Naming, Title]]:
    """As in "On the budget for 2024" under "the following decisions were signed"."""
    at = 1 if tokens.word(0) == '"' else 0
    if governing is None or not (tokens.word(at) in _MATTERS or (governing.is_named and tokens.word(at) == "of")):
        return
    head = Head(at, at - 1, at - 1, governing.kind)
    reach = extent(tokens, head, at)
    if not reach.spans:
        return
    own = tokens.text(at, reach.end)
    title = Title(f"{governing.noun} {own}", governing.kind, tokens.starts[at], tokens.ends[reach.end - 1])
    naming = Naming(head, reach.end, (title,))
    yield naming, _whole(tokens, naming, title)


def _led(tokens: Tokens, governing: Governing) -> Iterator[tuple[Naming, Title]]:
    """As in "declaring a Year of Quality" under "decisions were adopted on:"."""
    at = int(not tokens.words[0][0].isalnum())
    end = _end(tokens, at)
    if end - at < _FEWEST or tokens.capitals[at] or tokens.word(at) in _MATTERS:
        return
    words = f"{governing.noun} {governing.lead} {tokens.text(at, end)}"
    title = Title(words, governing.kind, tokens.starts[at], tokens.ends[end - 1])
    yield Naming(Head(at, at - 1, at - 1, governing.kind), end, (title,)), title


def _whole(tokens: Tokens, naming: Naming, title: Title) -> Title:
    """The title to the end of its entry, where nothing but an adverbial seemed to end it: all of an entry is title."""
    end = _end(tokens, naming.end)
    more = tokens.text(naming.end, end)
    if end <= naming.end:
        return title
    gap = "" if more[0] == "," else " "
    return title._replace(words=f"{title.words}{gap}{more}", end=tokens.ends[end - 1])


def _end(tokens: Tokens, at: int) -> int:
    """The token after the last that belongs to the entry's title."""
    start = at
    while at < len(tokens.words) and not _stops(tokens, at, start):
        at += 1
    while at > start and not tokens.words[at - 1][0].isalnum() and tokens.words[at - 1] != '"':
        at -= 1
    return at


def _stops(tokens: Tokens, at: int, start: int) -> bool:
    """Whether another document, a remark or a clause begins here."""
    words, word = vocabulary(), tokens.words[at]
    after = at + 1 + (tokens.word(at + 1) == "and")
    if word in _RELATIVE:
        return tokens.word(at - 1) == "," or word == "which"
    if word in _MARKS or (word == "." and at + 1 < len(tokens.words)):
        return True
    if at == start and (words.has("reduced", word) or words.has("stops", word) or words.has("finite", word)):
        return True
    if word in {",", "and"}:
        is_remark = words.has("reduced", tokens.word(after)) or words.has("stops", tokens.word(after))
        is_next = tokens.word(after) in _MATTERS or tokens.words[after : after + 2] in _BESIDES
        return is_remark or is_next or is_document(tokens, after + (tokens.word(after) == "of"))
    return False


def opens_entry(tokens: Tokens, found: Sequence[Naming]) -> bool:
    """Whether a line without a bullet is an entry all the same: it begins with a document and tells nothing of it."""
    words = vocabulary()
    if any(words.has("finite", tokens.word(naming.end)) for naming in found):
        return False
    before = tokens.words[: found[0].first] if found else tokens.words[:0]
    return all(not word[0].isalpha() or words.has("participles", word) for word in before)


def governing_noun(tokens: Tokens, acts: Sequence[Act]) -> Governing | None:
    """What each entry under a heading is: a decision under "decisions", and under "documents" that were signed."""
    words = vocabulary()
    for word in tokens.words:
        single = words.plurals.get(word)
        if single is not None and word in words.sets["carried"]:
            lead = tokens.words[-2] if tokens.words[-1] == ":" and tokens.words[-2] in _MATTERS else ""
            return Governing(single.capitalize(), words.kinds[word], is_named=True, lead=lead)
    is_done = any(act.status != "discussed" for act in acts)
    is_generic = not words.sets["generic"].isdisjoint(tokens.words)
    return Governing("Decision", "decision") if is_done and is_generic else None


def noun_of_entries(tokens: Tokens) -> Governing | None:
    """What the entries under a line of nothing but a noun are: "Agreements", "Protocols:"."""
    words = vocabulary()
    single = words.plurals.get(tokens.words[0])
    is_alone = tokens.words[1:] in {(), (":",)}
    return Governing(single.capitalize(), words.kinds[tokens.words[0]], is_named=True) if single and is_alone else None
