"""Which leaders' body "the summit" is of, where no name stands beside it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import bodies, is_only_named, organisation_of, tokens_of
from importers.extract.meetings.series import informal, of_leaders

if TYPE_CHECKING:
    from importers.extract.text.page import Page

_MEMORY = 50
"""Names before and behind, among which the organisation is sought."""


def summit_at(page: Page, offset: int, *, is_numbered: bool) -> str | None:
    """The leaders' body that "the summit" is of: the only one named, or by the organisation named nearest before."""
    beside = _named_in_sentence(page, offset)
    if beside is not None and (body := bodies().get((beside, "chs"))) is not None and not is_only_named(body):
        return body
    named = {organ.body for organ in page.organs} & of_leaders()
    named -= informal() if is_numbered else frozenset()
    if len(named) == 1:
        return next(iter(named))
    tokens = [token for token in tokens_of(page.plain) if token.meaning != "other"]
    last = bisect_left(tokens, offset, key=lambda token: token.start)
    near = (*reversed(tokens[max(0, last - _MEMORY) : last]), *tokens[last : last + _MEMORY])
    known = organisation_of()
    for token in near:
        organisation = {"organisation": token.meaning, "body": known.get(token.meaning)}.get(token.sort)
        body = bodies().get((organisation, "chs")) if organisation is not None else None
        if body is not None and not (is_only_named(body) and body not in named):
            return body
    return None


def _named_in_sentence(page: Page, offset: int) -> str | None:
    """The one organisation that the sentence names before the offset, where it names no body there."""
    opens = page.sentence_at(offset).start
    named = {one.meaning for one in tokens_of(page.plain) if opens <= one.start < offset and one.sort == "organisation"}
    is_bare = not page.within(page.organs, opens, offset)
    return named.pop() if is_bare and len(named) == 1 else None
