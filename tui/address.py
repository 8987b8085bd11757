"""Where something stands: a record, or behind a # a claim on it, by its field or by its place in the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from db.archive import Archive

_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


class Address(NamedTuple):
    """A record's id, and which claim on it is meant, if one is."""

    record: str
    claim: str = ""

    @classmethod
    def of(cls, written: str) -> Address:
        """Take an address apart."""
        record, _, claim = written.partition("#")
        return cls(record, claim)

    @property
    def span(self) -> tuple[int, int] | None:
        """The place in the article, where it is one, in code points of its text."""
        found = _SPAN.fullmatch(self.claim) if self.record.startswith("article/") else None
        return (int(found[1]), int(found[2])) if found else None


def fault(archive: Archive, address: Address) -> str:
    """Say why there is nothing at an address; nothing where there is."""
    with archive.snapshot():
        if archive.record(address.record) is None:
            return f"there is no record {address.record}"
        if not address.claim:
            return ""
        if address.record.startswith("article/"):
            article = archive.articles.get(address.record)
            start, end = address.span or (0, 0)
            if article and 0 <= start < end <= len(article.text):
                return ""
            return f"{address.record} has no passage {address.claim}; one is written as in #120-150"
        fields = dict.fromkeys(each.field for each in archive.evidence(address.record))
        if address.claim in fields:
            return ""
        stated = f"; they state {', '.join(fields)}" if fields else ""
        return f"no article states {address.claim} of {address.record}{stated}"
