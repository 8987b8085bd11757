"""The documents of one article as they come to light: each with its wordings, its kind and what became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from db.records import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.records import DocumentKind, DocumentStatus, Modality, Value

MOST = 400
"""More documents than this no article holds; what has more is no article."""

_SHORTEST_SHARED = 3
"""Words, the kind among them, that a title must share with a longer one to be the same."""
_SMALL = frozenset(
    "the a an of on in for and to by with between at from as or draft о об и в на по к для между с от".split()  # noqa: SIM905
)
_PASSED: frozenset[DocumentStatus] = frozenset({"adopted", "signed", "approved"})
_Key: TypeAlias = "tuple[DocumentStatus, str | None, Modality]"
_WORD = re.compile(r"\w+")


class Title(NamedTuple):
    """What one document is called, with the place of the words."""

    words: str
    kind: DocumentKind
    start: int
    end: int
    is_award: bool = False


class Stage(NamedTuple):
    """A step in the life of a document with the words that tell of it."""

    status: DocumentStatus
    modality: Modality
    session: str | None
    date: str | None
    start: int
    end: int


@dataclass(slots=True)
class _Entry:
    """One document."""

    kind: Claim
    words: frozenset[str]
    titles: dict[str, Claim] = field(default_factory=dict)
    stages: dict[_Key, Claim] = field(default_factory=dict)
    talk: set[_Key] = field(default_factory=set)
    """The stages that are mere talk of it, or only presumed."""

    def forget_less(self) -> None:
        """Leave out that it is to be written, and mere talk, where more is told; what was passed has been discussed."""
        said = {key: claim for key, claim in self.stages.items() if key[0] != "planned" and key not in self.talk}
        if any(status != "draft" for status, _, _ in said):
            self.stages = said
        elif len(said) < len(self.stages):
            self.stages = {key: claim for key, claim in self.stages.items() if key[0] != "planned"} or self.stages
        passed = {
            session for status, session, modality in self.stages if (status in _PASSED and modality == "reported")
        }
        for session in passed:
            self.stages.pop(("discussed", session, "reported"), None)


class Register:
    """Knows a document again by its title, a shorter or a longer one, if the kind is the same."""

    def __init__(self, bare: Iterable[str] = (), fold: Callable[[str], str] = str.lower) -> None:
        """Titles that are no more than "joint statement" are the session's own; words are compared as folded."""
        self._fold = fold
        self._bare = _folded(tuple(bare), fold)
        self._entries: list[_Entry] = []
        self._known: dict[tuple[DocumentKind, frozenset[str]], _Entry] = {}

    @property
    def is_full(self) -> bool:
        """Whether nothing more is to be read."""
        return len(self._entries) >= MOST

    def keep(self, title: Title, stages: Iterable[Stage], *, is_talk: bool = False, is_presumed: bool = False) -> None:
        """Adds a document, or to what is known of it.

        Mere talk, and that it is a draft where nobody called it one, tell nothing where anything else is told.
        """
        entry = self._entry(title)
        subject = entry.kind.subject
        entry.titles.setdefault(title.words, Claim(subject, "title", title.words, title.start, title.end, "reported"))
        for stage in stages:
            value: Value = {"status": stage.status, "session": stage.session, "date": stage.date}
            claim = Claim(subject, "status", value, stage.start, stage.end, stage.modality)
            key = stage.status, stage.session, stage.modality
            if is_presumed and key in entry.stages:
                continue
            entry.stages.setdefault(key, claim)
            is_little = is_presumed or (is_talk and stage.status == "discussed")
            (entry.talk.add if is_little else entry.talk.discard)(key)

    def bring_before(self, is_ahead: Callable[[str | None], bool]) -> None:
        """Has each draft of which no more is told than that it is one be discussed at its meeting, if that is ahead.

        That one is to be written says nothing more where anything else is told of it.
        """
        for entry in self._entries:
            entry.forget_less()
            drafts = [stage for stage in entry.stages if stage[0] == "draft" and stage[2] == "reported"]
            if len(drafts) < len(entry.stages):
                continue
            for _, session, modality in drafts:
                draft = entry.stages["draft", session, modality]
                if is_ahead(session):
                    value: Value = {"status": "discussed", "session": session, "date": None}
                    claim = Claim(draft.subject, "status", value, draft.start, draft.end, "planned")
                    entry.stages["discussed", session, "planned"] = claim

    def claims(self) -> list[Claim]:
        """Titles, kind and statuses of each document, in the order of the text."""
        return [
            claim for entry in self._entries for claim in (*entry.titles.values(), entry.kind, *entry.stages.values())
        ]

    def _entry(self, title: Title) -> _Entry:
        words = _words(title.words, self._fold)
        key = title.kind, words
        alike = (entry for entry in self._entries if self._is_same(entry, title, words))
        known = self._known.get(key) or next(alike, None)
        if known is None:
            subject = f"document:{len(self._entries) + 1}"
            known = _Entry(Claim(subject, "kind", title.kind, title.start, title.end, "reported"), words)
            self._entries.append(known)
        self._known[key] = known
        return known

    def _is_same(self, entry: _Entry, title: Title, words: frozenset[str]) -> bool:
        if entry.kind.value != title.kind or not (words <= entry.words or words >= entry.words):
            return False
        shortest = min(words, entry.words, key=len)
        return len(shortest) >= _SHORTEST_SHARED or shortest in self._bare or _opens(entry, title)


def _opens(entry: _Entry, title: Title) -> bool:
    """Whether one title goes on where the other ends: "Minsk Declaration", "Minsk Declaration of the CIS"."""
    new = f"{title.words.lower()} "
    return any(new.startswith(f"{known.lower()} ") or f"{known.lower()} ".startswith(new) for known in entry.titles)


def _words(title: str, fold: Callable[[str], str]) -> frozenset[str]:
    return frozenset(fold(word) for word in _WORD.findall(title.lower()) if word not in _SMALL)


@lru_cache(maxsize=4)
def _folded(titles: tuple[str, ...], fold: Callable[[str], str]) -> frozenset[frozenset[str]]:
    """The words of each title; every article is asked about the same ones."""
    return frozenset(_words(title, fold) for title in titles)
