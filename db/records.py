"""The values that pass between articles, archive and screens; all of them frozen.

An *article* is what was published, a *claim* what one article says with the words it rests on, a *judgment* what an
analyst decided, a *record* what all claims and judgments together amount to. Names follow Popolo and Open Civic Data;
dates are EDTF strings (`2025-04-11`, `2025-04`, `2025`), countries ISO 3166 alpha-2, offsets Unicode code points.
"""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import shorten
from typing import ClassVar, Literal, TypeAlias

from db.frozen import Frozen, frozen
from db.names import slug

Modality: TypeAlias = Literal["planned", "expected", "conditional", "reported", "decided"]
SessionStatus: TypeAlias = Literal["held", "scheduled", "cancelled"]
Format: TypeAlias = Literal["restricted", "expanded"]
Presence: TypeAlias = Literal["present", "absent", "represented"]
Part: TypeAlias = Literal["host", "chair", "speaker", "delegate"]
DocumentKind: TypeAlias = Literal[
    "agreement",
    "convention",
    "protocol",
    "program",
    "plan",
    "statement",
    "decision",
    "statute",
    "concept",
    "declaration",
    "strategy",
    "regulation",
    "other",
]
DocumentStatus: TypeAlias = Literal[
    "draft", "discussed", "adopted", "signed", "approved", "forwarded", "removed", "returned", "planned"
]
Role: TypeAlias = Literal[
    "foreign-minister",
    "head-of-state",
    "head-of-government",
    "secretary-general",
    "deputy-foreign-minister",
    "ambassador",
    "spokesperson",
    "other",
]
Standing: TypeAlias = Literal["member", "observer", "partner", "non-participating"]
Outcome: TypeAlias = Literal["open", "met", "changed"]
Scalar: TypeAlias = str | int | None
Value: TypeAlias = Scalar | Mapping[str, Scalar] | list[str]
"""What a claim says of its field; in a claim, a subject of the same article stands for the record it belongs to."""

_HEAD = 1_000
"""Code points of a text in which its first words are looked for."""


@frozen()
class Article(Frozen):
    """What was published, cleaned; `text` is what every offset counts in."""

    source: str
    """Path or URL as given."""
    sha256: str
    """Of the raw input: the article's identity."""
    title: str | None
    """The headline; where there is one, it is also the first line of `text`."""
    published: str | None
    publisher: str | None
    cites: tuple[str, ...]
    byline: str | None
    language: str
    text: str

    @property
    def id(self) -> str:
        """Readable and from the content alone, so that order and place of an import cannot change it."""
        return f"article/{slug(self.label, limit=60)}-{self.sha256[:8]}"

    @property
    def label(self) -> str:
        """The headline, or the first words where none was printed."""
        return label_of(self.title, self.text)


def label_of(title: str | None, text: str) -> str:
    """What an article is called in lists: its headline, or its first words where none was printed."""
    return title or shorten(text[:_HEAD], width=80, placeholder="…") or "…"


@frozen()
class Claim(Frozen):
    """What one article says of one of its subjects."""

    subject: str
    """A kind and a number within the article, as in `session:1`: everything said of one subject shares it."""
    field: str
    value: Value
    start: int
    end: int
    modality: Modality
    speaker: str | None = None
    """The person, agency or ministry that the article cites for it."""


@frozen()
class Doubt(Frozen):
    """What looked like a fact and could not be read as one, or what was odd about an input."""

    reason: str
    start: int = 0
    end: int = 0


@frozen()
class Reading(Frozen):
    """One article with all that was read out of it: what an importer hands to the archive."""

    article: Article
    claims: tuple[Claim, ...]
    doubts: tuple[Doubt, ...] = ()


@frozen()
class Judgment(Frozen):
    """An analyst's word on two records' subjects: that they are the same, or that they are not."""

    verdict: Literal["same", "different"]
    left: str
    """An article's id and a subject in it, as in `article/almaty-333b1447#person:1`."""
    right: str


@frozen()
class Evidence(Frozen):
    """A claim as it bears on a record: W3C Web Annotation's quote and position selectors in one."""

    article: str
    start: int
    end: int
    quote: str
    field: str
    value: Value
    modality: Modality
    speaker: str | None


@frozen()
class Attendance(Frozen):
    """Somebody, or a state, at a session; what nobody stated is None."""

    country: str | None
    person: str | None
    presence: Presence
    part: Part | None


@frozen()
class Stage(Frozen):
    """One step in the life of a document."""

    status: DocumentStatus
    date: str | None
    session: str | None
    modality: Modality
    article: str


@frozen()
class Alias(Frozen):
    """A spelling and an article that uses it."""

    name: str
    article: str


@frozen()
class Office(Frozen):
    """A post that somebody was seen to hold, first and last at these dates."""

    role: Role
    text: str
    country: str | None
    first: str | None
    last: str | None


@frozen()
class Cadence(Frozen):
    """How often a body meets: so many times in each period."""

    times: int
    per: str


@frozen(kw_only=True)
class Body(Frozen):
    """An organ that meets."""

    type: ClassVar[str] = "body"
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    cadence: Cadence | None = None


@frozen(kw_only=True)
class Session(Frozen):
    """One meeting of one body."""

    type: ClassVar[str] = "session"
    id: str
    body: str
    """The body's id without `body/`."""
    date: str | None = None
    end_date: str | None = None
    city: str | None = None
    country: str | None = None
    status: SessionStatus | None = None
    ordinal: int | None = None
    agenda_items: int | None = None
    draft_documents: int | None = None
    adopted_documents: int | None = None
    forwarded_documents: int | None = None
    formats: tuple[Format, ...] = ()
    alongside: tuple[str, ...] = ()
    previous: str | None = None
    next: str | None = None
    attendance: tuple[Attendance, ...] = ()
    conflicts: tuple[str, ...] = ()


@frozen(kw_only=True)
class Document(Frozen):
    """A draft that came before a session, whatever became of it."""

    type: ClassVar[str] = "document"
    id: str
    title: str
    titles: tuple[str, ...] = ()
    kind: DocumentKind = "other"
    status: DocumentStatus | None = None
    history: tuple[Stage, ...] = ()
    conflicts: tuple[str, ...] = ()


@frozen(kw_only=True)
class Person(Frozen):
    """Somebody who holds an office or takes part in a session."""

    type: ClassVar[str] = "person"
    id: str
    name: str
    aliases: tuple[Alias, ...] = ()
    country: str | None = None
    roles: tuple[Office, ...] = ()
    sessions: tuple[str, ...] = ()


@frozen(kw_only=True)
class Designation(Frozen):
    """An honour for a place."""

    type: ClassVar[str] = "designation"
    id: str
    title: str
    holder: str | None = None
    year: int | None = None
    status: str | None = None


@frozen(kw_only=True)
class Chairmanship(Frozen):
    """A state in the chair of a body for a year."""

    type: ClassVar[str] = "chairmanship"
    id: str
    body: str
    country: str
    year: int | None = None


@frozen(kw_only=True)
class Membership(Frozen):
    """A state's or an organisation's standing in a body."""

    type: ClassVar[str] = "membership"
    id: str
    body: str
    member: str
    standing: Standing
    modality: Modality = "reported"


@frozen(kw_only=True)
class Encounter(Frozen):
    """A bilateral meeting or visit."""

    type: ClassVar[str] = "encounter"
    id: str
    people: tuple[str, ...] = ()
    date: str | None = None
    city: str | None = None
    topic: str | None = None


@frozen(kw_only=True)
class Expectation(Frozen):
    """Something announced for later, and what came of it."""

    type: ClassVar[str] = "expectation"
    id: str
    what: str
    session: str | None = None
    due: str | None = None
    outcome: Outcome = "open"


Record: TypeAlias = (
    Body | Session | Document | Person | Designation | Chairmanship | Membership | Encounter | Expectation
)
