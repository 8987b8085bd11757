"""Which titles are one document, and how far it has come.

Every article words a title its own way, so titles are compared by their telling words: alike where at most one word of
each is not the other's, three in four are shared, and no year speaks against it. What was planned for a document is
kept in its history, but only what was reported done moves its status.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast
from zlib import crc32

from db.names import slug
from db.records import Document, DocumentKind, DocumentStatus, Judgment, Session, Stage, Value
from db.resolve.grouping import Groups, comparable, numbered
from db.resolve.subjects import Bearing, Context, Place, Subject, best_text, ranked, statements
from db.search.folding import words

ALIKE = 0.75
"""Share of telling words that two wordings of one title have in common."""
_STEM = 6
"""Letters of a word that its endings leave alone, as a rule, in English and in Russian."""
_SLUG = 70
_PASSING = frozenset(
    word.skeleton
    for word in words(
        "a an the of on in for to and or by with from at as its their between within among under into this that "
        "cis commonwealth independent states draft new joint и в на о об по для с к от между снг проект содружества "
        "независимых государств"
    )
)
_ORDER: dict[DocumentStatus, int] = {
    "planned": 0,
    "draft": 1,
    "discussed": 2,
    "returned": 3,
    "removed": 4,
    "approved": 5,
    "adopted": 6,
    "signed": 7,
    "forwarded": 8,
}
_SETTLED = frozenset({"approved", "adopted", "signed"})
_UNSETTLED = frozenset({"removed", "returned"})


@dataclass(frozen=True, slots=True)
class _Title:
    words: frozenset[str]
    years: frozenset[str]

    @classmethod
    def of(cls, text: str) -> _Title:
        tokens = [word.skeleton for word in words(text)]
        years = frozenset(token for token in tokens if token.isdigit() and len(token) == len("2026"))
        telling = {token[:_STEM] for token in tokens if token not in _PASSING and token not in years}
        return cls(frozenset(telling or set(tokens)), years)

    def alike(self, other: _Title) -> bool:
        if self.years and other.years and self.years != other.years:
            return False
        union = self.words | other.words
        return bool(union) and len(self.words & other.words) / len(union) >= ALIKE


def keys(subject: Subject) -> frozenset[str]:
    """The telling words of each title, whole and with each one left out: titles a word apart share one of these."""
    found: set[str] = set()
    for text in subject.texts("title"):
        words = sorted(_Title.of(text).words)
        found.add(" ".join(words))
        found.update(" ".join(words[:i] + words[i + 1 :]) for i in range(len(words)) if len(words) > 1)
    return frozenset(found)


def link(subjects: Sequence[Subject], judgments: Iterable[Judgment] = ()) -> dict[Place, str]:
    """The id of the document that each subject words."""
    groups = Groups(subjects, judgments)
    titles = {subject.place: frozenset(map(_Title.of, subject.texts("title"))) for subject in subjects}
    order = sorted(subjects, key=lambda subject: subject.place)
    distinct = groups.distinct(order, lambda subject: (titles[subject.place], subject.text("kind")))
    for one, other in comparable(distinct, keys):
        if _same_kind(one, other) and any(a.alike(b) for a in titles[one.place] for b in titles[other.place]):
            groups.join(one, other)
    return numbered((_identity(group), group) for group in groups.all())


def _same_kind(one: Subject, other: Subject) -> bool:
    kinds = {one.text("kind") or "other", other.text("kind") or "other"}
    return len(kinds) == 1 or "other" in kinds


def _identity(group: Sequence[Subject]) -> str:
    title = _best_title(group)
    short, whole = slug(title, limit=_SLUG), slug(title, limit=len(title))
    # two long titles may begin alike: what was cut off is kept as a few digits
    return f"document/{short}" + ("" if short == whole else f"-{crc32(whole.encode()):08x}")


def _best_title(group: Sequence[Subject]) -> str:
    """The fullest wording among the best attested."""
    stated = statements(group, "title")
    titles = [str(value) for value in ranked(stated)]
    return max(titles, key=lambda title: (len(_Title.of(title).words), len(title), title), default="untitled")


def derive(identity: str, subjects: Sequence[Subject], context: Context) -> tuple[Document, list[Bearing]]:
    """The document with every wording and every stage that an article claims for it."""
    history = sorted(
        {stage for subject in subjects for stage in _stages(subject, context)},
        key=lambda stage: (stage.date or "", _ORDER[stage.status], stage.article, stage.modality, stage.session or ""),
    )
    kinds = ranked([s for s in statements(subjects, "kind") if s.value != "other"])
    title = _best_title(subjects)
    record = Document(
        id=identity,
        title=title,
        titles=tuple(sorted({str(s.value) for s in statements(subjects, "title")})),
        kind=cast("DocumentKind", best_text([s for s in statements(subjects, "kind") if s.value in kinds]) or "other"),
        status=_latest(history),
        history=tuple(history),
        conflicts=tuple(sorted(_conflicts(history, kinds))),
    )
    return record, [shown for bearing in context.bearings(subjects) for shown in _shown(bearing, title)]


def _stages(subject: Subject, context: Context) -> Iterable[Stage]:
    for _, claim in subject.claims:
        if claim.field == "status":
            value = context.resolved(subject.article, "status", claim.value)
            entry = value if isinstance(value, dict) else {"status": cast("str", value)}
            session = cast("str | None", entry.get("session"))
            held = context.record(session) if session else None
            own = cast("str | None", entry.get("date"))
            date = own or (held.date if isinstance(held, Session) else None)
            yield Stage(cast("DocumentStatus", entry["status"]), date, session, claim.modality, subject.article)


def _shown(bearing: Bearing, title: str) -> list[Bearing]:
    """A stage speaks for the history and, by its name, for the status; a wording for the title where it is the one."""
    if bearing.field == "status" and isinstance(bearing.value, dict):
        name: Value = bearing.value["status"]
        return [Bearing(bearing.claim, "status", name), Bearing(bearing.claim, "history", bearing.value)]
    if bearing.field == "title":
        chosen = [bearing] if bearing.value == title else []
        return [*chosen, Bearing(bearing.claim, "titles", bearing.value)]
    return [bearing]


def _latest(history: Sequence[Stage]) -> DocumentStatus | None:
    """The last stage reported as reached; where nothing was, that it is a draft or is planned."""
    reached = [stage for stage in history if stage.modality == "reported"]
    if reached:
        # a stage without a date stands before all dated ones: nothing says that it came later
        return max(reached, key=lambda stage: (stage.date or "", _ORDER[stage.status])).status
    return "planned" if history else None


def _conflicts(history: Sequence[Stage], kinds: Sequence[Value]) -> Iterable[str]:
    if len(kinds) > 1:
        yield "kind"
    reported = [stage for stage in history if stage.modality == "reported" and stage.session]
    for one in reported:
        if one.status in _SETTLED and any(o.status in _UNSETTLED and o.session == one.session for o in reported):
            yield "status"
            return


def reached(history: Iterable[Stage]) -> bool:
    """Whether anything reported settles what was expected of the document."""
    return any(stage.modality == "reported" and stage.status in _SETTLED | {"forwarded"} for stage in history)
