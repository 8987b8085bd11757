"""Which leaders' body "the summit" is of, where no name stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.text.catalogue import bodies, is_only_named, organisation_of
from importers.extract.english.text.whose import organisation_at
from importers.extract.meetings.series import informal, of_leaders

if TYPE_CHECKING:
    from importers.extract.text.page import Page


def summit_at(page: Page, offset: int, *, is_numbered: bool) -> str | None:
    """The leaders' body that "the summit" is of: the only one named of the organisation meant, or its highest."""
    named = {organ.body for organ in page.organs} & of_leaders()
    named -= informal() if is_numbered else frozenset()
    having = {of for (of, kind), body in bodies().items() if kind == "chs" and not is_only_named(body)}
    having |= {organisation_of()[body] for body in named}
    organisation = organisation_at(page.plain, offset, frozenset(having))
    own = {body for body in named if organisation_of()[body] == organisation}
    return next(iter(own)) if len(own) == 1 else bodies().get((organisation or "", "chs"))
