"""Which leaders' body "the summit" is of, where no name stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import bodies, is_only_named, organisation_of
from importers.extract.english.text.whose import organisation_at
from importers.extract.meetings.series import informal, of_leaders

if TYPE_CHECKING:
    from importers.extract.text.page import Page


def summit_at(page: Page, offset: int, *, is_numbered: bool) -> str | None:
    """The leaders' body that "the summit" is of: of the organisation meant the one named behind, or its highest."""
    bare = of_leaders() - informal() if is_numbered else of_leaders()
    known = organisation_of()
    named = [organ for organ in page.organs if organ.body in bare]
    having = {of for (of, kind), body in bodies().items() if kind == "chs" and not is_only_named(body)}
    organisation = organisation_at(page.plain, offset, frozenset(having | {known[organ.body] for organ in named}))
    own = [organ for organ in named if known[organ.body] == organisation]
    if len({organ.body for organ in own}) != 1:
        own = [organ for organ in own if organ.start >= offset]
    return own[0].body if own else bodies().get((organisation or "", "chs"))
