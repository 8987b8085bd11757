"""The paper that a page is itself: a communiqué, the minutes or a declaration printed under its own title."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from importers.extract.documents.register import Stage, Title
from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from importers.extract.text.page import FoundSession, Page, Sentence

_LONGEST = 400
_LINES = 4
_OPENING = re.compile(r"(?P<noun>(?:[A-Z][\w-]+\s){0,2}(?P<kind>\w+))(?=\sof\s)")
_KINDS = frozenset({"communique", "communiqué", "minutes", "protocol", "declaration", "statement", "resolution"})
_MET = re.compile(
    r"\b(?:meeting|session|summit|council|heads of (?:state|government)s?|presidents|ministers)\b", re.IGNORECASE
)
_PLACE = re.compile(r"\s*\([^()]*\)\s*$")
_WORD = re.compile(r"\w+")


def own_title(page: Page, sessions: Sequence[FoundSession]) -> tuple[Title, Stage] | None:
    """What the headline calls the page, if that is a paper of the session it is about; a line under it may go on."""
    main = next((session for session in sessions if session.is_main), None)
    first = next(iter(page.sentences), None)
    if main is None or first is None or not first.is_headline or first.end - first.start > _LONGEST:
        return None
    start, end = first.start, first.end
    opening = _OPENING.match(page.text, start, end)
    if opening is None or opening["kind"].lower() not in _KINDS or _tells(page.plain[start:end]):
        return None
    below = [page.text[one.start : one.end] for one in takewhile(_goes_on(page), page.sentences[1:_LINES])]
    words = " ".join([opening["noun"], *" ".join(below).split()]) if below else _PLACE.sub("", page.text[start:end])
    if _MET.search(words) is None or len(words) > _LONGEST:
        return None
    kind = vocabulary().kinds[opening["kind"].lower()]
    return Title(words, kind, start, end), Stage("adopted", "reported", main.subject, None, start, end)


def _goes_on(page: Page) -> Callable[[Sentence], bool]:
    """Whether a line under the headline says whose paper it is."""
    return lambda line: page.text.startswith("of ", line.start)


def _tells(line: str) -> bool:
    """Whether the headline says what became of the paper, as headlines of reports do."""
    words = vocabulary()
    told = [word.lower() for word in _WORD.findall(line)]
    return any(words.has("stops", word) or words.has("reduced", word) or words.has("clauses", word) for word in told)
