"""Which documents an article has named so far, for the phrases of later sentences that point back at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.documents.register import Title

_RECENT = 2
_PAIR = 2
_MOST = 100
"""Of more documents than these in a list no later sentence speaks."""


class Spoken:
    """Remembers the titles of one article, those of the last sentence apart."""

    def __init__(self) -> None:
        self._last: list[Title] = []
        self._pair: list[Title] = []
        self._called: dict[str, Title] = {}
        self._kept: set[str] = set()
        self._since = 0

    @property
    def is_now(self) -> bool:
        """Whether this very sentence names any."""
        return bool(self._last) and not self._since

    def go_on(self) -> None:
        """Another sentence begins that may speak of documents."""
        self._since += 1

    def name(self, title: Title, *, is_kept: bool) -> None:
        """A title of this sentence, of a document that is before the meeting or is only mentioned."""
        if self._since:
            self._last = []
        if len(self._last) < _MOST:
            self._last.append(title)
        self._pair = [*self._pair[-1:], title]
        self._since = 0
        if is_kept:
            self._kept.add(title.words)
        for word in title.words.lower().split():
            if vocabulary().kinds.get(word) == title.kind:
                self._called[word] = title

    def is_kept(self, title: Title) -> bool:
        """Whether that document is known to be before the meeting."""
        return title.words in self._kept

    def meant(self, count: int, noun: str) -> Sequence[Title]:
        """The so many last ones, if they were named not long ago, or with a noun those that are called so."""
        if noun and count == 1:
            return [self._called[noun]] if noun in self._called else []
        if self._since > _RECENT:
            return []
        if noun:
            return [title for title in self._last if noun in title.words.lower().split()]
        if count == _PAIR:
            return self._pair if len(self._pair) == _PAIR else []
        return self._last[-count:]
