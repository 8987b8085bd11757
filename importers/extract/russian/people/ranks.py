"""What somebody is whom the text calls by a state alone, or "министр": a holder of the office that is meeting."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from importers.extract.people.telling import Rank
from importers.extract.russian.people.members import rank_as_member, told_by_members

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Role
    from importers.extract.russian.people.naming.beside import Holding
    from importers.extract.russian.people.naming.register import Someone
    from importers.extract.text.page import Page

_OF_BODIES: tuple[tuple[re.Pattern[str], Role, str], ...] = (
    (re.compile(r"-c?fm$"), "foreign-minister", "министр иностранных дел"),
    (re.compile(r"-chg$|-eic$|-pm$"), "head-of-government", "глава правительства"),
    (re.compile(r"-chs$|-csc$|-seec$|-summit$|-informal$|-ic$"), "head-of-state", "глава государства"),
    (re.compile(r"-cdm$"), "other", "министр обороны"),
    (re.compile(r"-cim$"), "other", "министр внутренних дел"),
    (re.compile(r"-cssc$"), "other", "секретарь совета безопасности"),
    (re.compile(r"-pg$"), "other", "генеральный прокурор"),
    (re.compile(r"-pa$|-ipa$"), "other", "глава парламента"),
)
_USUAL: dict[Role, str] = {role: text for _, role, text in _OF_BODIES if role != "other"}
_MINISTER = re.compile(r"(?:нов\w+ )?(?:и\.о\. |исполняющий обязанности |врио )?министр[аы]?$")
_DEPUTY = re.compile(
    r"(?:перв\w+ )?(?:зам|замминистр\w{0,2}|заместители?|заместитель|заместительница)(?: министр(?:а|ов))?$"
)
_COLLEAGUE = re.compile(r"коллег[аи](?: (?:из|по \w+))?")
_PLACED = re.compile(r"наблюдател|участник")


def find_ranks(page: Page, everybody: Sequence[Someone]) -> dict[int, Rank]:
    """The office of each of those, by their number, of whom no words beside say more than a rank."""
    councils = _councils(page)
    if not councils:
        return {}
    told = sorted([*councils, *told_by_members(page, _USUAL)])
    found: dict[int, Rank] = {}
    for number, someone in enumerate(everybody):
        rank = _rank(someone, *_meeting(page, councils, someone.starts[0]))
        if rank is None and not someone.held:
            rank = rank_as_member(page, told, someone)
        if rank is not None:
            found[number] = rank
    return found


def _rank(someone: Someone, role: Role, text: str) -> Rank | None:
    """What they are: a minister or deputy by the meeting, one told by a state as the others who meet."""
    held = someone.held
    if not held:
        first = next((mention for mention in someone.mentions if mention.country is not None), None)
        if first is None:
            return None
        return Rank(role, text, *(first.country_span or (first.name.start, first.name.end)))
    if all(_PLACED.match(one.text.lower()) or (is_mere_colleague(one) and one.office.role == "other") for one in held):
        return Rank(role, text, held[0].start, held[0].end)
    for pattern, of in ((_MINISTER, "foreign-minister"), (_DEPUTY, "deputy-foreign-minister")):
        told = _all_told(held, pattern)
        if role == "foreign-minister" and told is not None:
            return Rank(
                "foreign-minister" if of == role else "deputy-foreign-minister", told.text, told.start, told.end
            )
    return None


def is_mere_colleague(holding: Holding) -> bool:
    """Whether the words say only that somebody is of the same office as others: "коллеги", "коллега из"."""
    is_bare = holding.office.is_counterpart and not holding.office.whose
    return is_bare and _COLLEAGUE.fullmatch(holding.text.lower()) is not None


def usual(role: Role) -> str | None:
    """How an office is called where a text leaves it to that of others."""
    return _USUAL.get(role)


def _all_told(held: Sequence[Holding], pattern: re.Pattern[str]) -> Holding | None:
    """The first of the offices, if all are no more than the rank."""
    return held[0] if all(pattern.match(one.text.lower()) for one in held) else None


def _councils(page: Page) -> list[tuple[int, Role, str]]:
    """Where the page names councils of which it is known who meets in them."""
    return [
        (organ.start, role, text)
        for organ in page.organs
        for role, text in [next(((role, text) for end, role, text in _OF_BODIES if end.search(organ.body)), (None, ""))]
        if role is not None
    ]


def _meeting(page: Page, councils: Sequence[tuple[int, Role, str]], offset: int) -> tuple[Role, str]:
    """Whose council the paragraph names, the last before the offset; else that named most."""
    paragraph = page.sentences_of(page.sentence_at(offset).paragraph)
    here = [one for one in councils if paragraph and paragraph[0].start <= one[0] < paragraph[-1].end]
    if here:
        before = [one for one in here if one[0] < offset]
        return (before[-1] if before else here[0])[1:]
    return Counter(one[1:] for one in councils).most_common(1)[0][0]
