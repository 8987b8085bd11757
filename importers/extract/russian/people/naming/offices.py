"""Offices named in the text, in any case: "заместителю премьер-министра – министру иностранных дел Казахстана"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from importers.extract.people.naming.kinds import Kind
from importers.extract.people.naming.roles import weightiest
from importers.extract.russian.people.naming.complement import read_complement
from importers.extract.russian.people.naming.endings import CASES
from importers.extract.russian.people.naming.parts import is_of_council
from importers.extract.russian.people.naming.roles import role_of
from importers.extract.russian.people.naming.tokens import Token, tokens
from importers.extract.russian.people.naming.vocabulary import russian, seat_of
from importers.extract.russian.people.naming.wording import nominative, of_several, texts, whose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Role
    from importers.extract.russian.text.words import Form
    from importers.extract.text.page import Page

_EVERY = frozenset(CASES)
_ACTING = frozenset({"и.о.", "врио", "ио"})
_PAST = ("бывший", "экс-", "экс ")
_ADJECTIVES = frozenset({"ADJF", "PRTF"})
_OF_NAMES = frozenset({"республика", "государство", "федерация"})
_CHAIR = re.compile(
    r"председатель (?:совета глав|высшего|сг[гп]\b|совета коллективной безопасности|скб\b|.{0,20}межгос|.{0,20}межправ)"
)
"""What the head of a state or government is at the same time: the chair of those who meet."""
_SERVANTS = frozenset({"пресс-секретарь", "помощник", "помощница", "советник"})
_DASHES = frozenset({"-", "--"})
_NEVER_FIRST: frozenset[Role] = frozenset({"head-of-state", "foreign-minister", "spokesperson"})
"""Who holds one of these is not said to hold it first and then, behind a comma, another."""


@dataclass(frozen=True, slots=True)
class Office:
    """One office or several held together; the tokens `first` to `last` are all of its words."""

    first: int
    last: int
    start: int
    end: int
    text: str
    """In the nominative, of one holder."""
    role: Role
    cases: frozenset[str]
    countries: tuple[str, ...] = ()
    plain_text: str = ""
    """The same without its country, for the others of a list."""
    plural_text: str = ""
    """As said of several, without countries: "премьер-министры"."""
    is_plural: bool = False
    may_be_plural: bool = False
    is_counterpart: bool = False
    whose: str = ""
    """The adjectives of its state in the nominative, where they stand before it: "белорусский"."""
    inner: Office | None = None
    """The chief's office that is a part of this one: "пресс-секретарь *президента*"."""

    @property
    def is_generic(self) -> bool:
        """Whether it says no more than a rank."""
        lower = self.text.lower()
        return lower in russian().ranks or "делегаци" in lower or lower.startswith(russian().chairs)

    @property
    def is_past(self) -> bool:
        """Whether the holder has left it."""
        return any(word in self.text.lower() for word in _PAST)

    def in_role(self, role: Role) -> Office:
        """The same wording, meant as another kind of office."""
        return replace(self, role=role)


@lru_cache(maxsize=2)
def offices(page: Page) -> tuple[Office, ...]:
    """Every office of the page in order, those of one holder joined; asked for by one finder after another."""
    row = tokens(page)
    found: list[Office] = []
    floor = 0
    heads = russian().heads
    for number, token in enumerate(row):
        if number < floor or token.kind not in {Kind.WORD, Kind.MAYBE}:
            continue
        if not (token.lemmas & heads or token.lower in russian().substantives):
            continue
        if token.kind is Kind.MAYBE and number and row[number - 1].kind in {Kind.NAME, Kind.INITIAL}:
            continue  # a surname like Султанов
        if found and found[-1].last == number - 1 and _is_given_name(page, row, number):
            continue
        office = _read(page, row, number, floor)
        if office is not None:
            floor = office.last + 1
            found.append(office)
    return tuple(_joined(page, row, found))


def _is_given_name(page: Page, row: Sequence[Token], at: int) -> bool:
    """Whether a word right behind an office begins the name of its holder: "премьера Таджикистана Хокима Холикзоды"."""
    behind = row[at + 1] if at + 1 < len(row) else None
    is_close = page.plain[row[at - 1].end : row[at].start] == " "
    return behind is not None and behind.kind is Kind.NAME and row[at].word.is_capital and is_close


def is_serving(page: Page, office: Office) -> bool:
    """Whether who holds it serves a chief of whom its words tell no name and no state."""
    row = tokens(page)[office.first : office.last + 1]
    return not office.countries and bool(row[0].lemmas & _SERVANTS) and not any(word.kind is Kind.ORGAN for word in row)


def _read(page: Page, row: Sequence[Token], number: int, floor: int) -> Office | None:
    """The office around its noun."""
    forms = _nouns(row[number])
    if not forms or is_of_council(row, number):
        return None
    one = frozenset(form.case for form in forms if form.number != "plur")
    many = frozenset(form.case for form in forms if form.number == "plur")
    is_plural = not one
    first, cases, adjectives, states = _leftwards(page, row, number, floor, one or many)
    behind = read_complement(page, row, number, is_plural=is_plural or bool(many))
    countries = [page.states[mention].country for mention in (*states, *behind.states)]
    if not countries and (seat := seat_of(page.plain[row[first].start : row[behind.last].end])):
        countries = [seat]
    if is_plural is False and many and len(set(countries)) > 1:
        is_plural = True
    is_acting = bool(adjectives) and (row[adjectives[0]].lower in _ACTING or "обязанности" in _lowers(row, adjectives))
    head = row[number].text if is_acting else nominative(row[number], forms)
    plain_text, text = texts(page, row, head, adjectives, number, behind.last, behind.states, forms)
    plural_text = of_several(page, row, number, adjectives, forms, behind.last, behind.states) if many else ""
    lemmas = _lemmas(row, first, behind.last)
    is_bare = behind.last == number + len(
        [1 for token in row[number + 1 : behind.last + 1] if token.kind is Kind.STATE]
    )
    role = role_of(lemmas, has_country=bool(countries), is_bare=is_bare)
    inner = _read(page, row, behind.inner, behind.inner) if behind.inner is not None else None
    return Office(
        first,
        behind.last,
        row[first].start,
        row[behind.last].end,
        text,
        "other" if behind.has_region and role == "head-of-state" else role,
        many if is_plural else cases,
        tuple(dict.fromkeys(countries)),
        plain_text,
        plural_text,
        is_plural,
        bool(many),
        bool(row[number].lemmas & {"коллега"}),
        whose(row, first, number, forms),
        inner,
    )


def _lowers(row: Sequence[Token], numbers: Sequence[int]) -> list[str]:
    return [row[at].lower for at in numbers]


def _nouns(token: Token) -> list[Form]:
    """The readings of the noun as an office; "посол" is somebody and no salting."""
    found = [
        form
        for form in token.forms
        if form.part == "NOUN" and form.lemma.replace("ё", "е") in russian().heads and form.case in _EVERY
    ]
    if not found and token.lower in russian().substantives:
        return [form for form in token.forms if form.part in _ADJECTIVES and form.gender != "femn"]
    return [form for form in found if "anim" in form.marks] or found


def _leftwards(
    page: Page, row: Sequence[Token], number: int, floor: int, cases: frozenset[str]
) -> tuple[int, frozenset[str], list[int], list[int]]:
    """Where the office begins, its cases, its adjectives and the states among them."""
    first = number
    adjectives: list[int] = []
    states: list[int] = []
    at = number - 1
    while at >= floor and len(page.plain[row[at].end : row[at + 1].start]) <= 1:
        token = row[at]
        if token.kind is Kind.STATE and page.states[token.mention].is_adjective:
            states.insert(0, token.mention)
            first = at
        elif token.lower in _ACTING:
            return at, _EVERY, [at, *adjectives], states
        elif token.lower == "обязанности" and at - 1 >= floor and row[at - 1].lemmas & {"исполнять", "исполняющий"}:
            first = at - 1 - (at - 2 >= floor and row[at - 2].lower == "временно")
            held = frozenset(form.case for form in row[at - 1].forms if form.case in _EVERY)
            return first, held or _EVERY, [at - 1, at, *adjectives], states
        elif token.lower == "и" and adjectives and at - 1 >= floor and row[at - 1].lemmas & russian().modifiers:
            adjectives.insert(0, at)
        elif token.lemmas & russian().modifiers and (agreed := _agreed(token, cases)):
            adjectives.insert(0, at)
            first, cases = at, agreed
        else:
            break
        at -= 1
    while adjectives and adjectives[0] < first:
        adjectives.pop(0)
    return first, cases, adjectives, states


def _agreed(token: Token, cases: frozenset[str]) -> frozenset[str]:
    """The cases that an adjective shares with its noun."""
    return cases & {form.case for form in token.forms if form.part in _ADJECTIVES}


def _lemmas(row: Sequence[Token], first: int, last: int) -> frozenset[str]:
    """What says the kind of office; the "Республика" of a state's name does not."""
    return frozenset(
        lemma
        for token in row[first : last + 1]
        for lemma in token.lemmas
        if token.kind is not Kind.STATE or lemma not in _OF_NAMES
    )


def _joined(page: Page, row: Sequence[Token], found: Sequence[Office]) -> list[Office]:
    """Offices held by one person made one: "заместитель премьер-министра – министр иностранных дел"."""
    kept: list[Office] = []
    for office in found:
        if kept and _is_of_chief(page, kept[-1], office):
            deputy = kept[-1]
            own = page.text[deputy.end : office.end]
            kept[-1] = replace(
                deputy,
                last=office.last,
                end=office.end,
                text=deputy.text + own,
                plain_text=deputy.plain_text + own,
                inner=None,
            )
            continue
        if kept and _is_same_holder(page, row, kept[-1], office):
            before = kept[-1]
            between = " ".join(page.text[before.end : row[office.first].start].split())
            joint = f"{between} " if between.startswith(",") else f" {between} " if between else " "
            kept[-1] = replace(
                office,
                first=before.first,
                start=before.start,
                text=before.text + joint + office.text,
                plain_text=before.plain_text + joint + office.plain_text,
                role=weightiest(before.role, office.role),
                cases=before.cases & office.cases,
                whose=before.whose,
                countries=tuple(dict.fromkeys((*before.countries, *office.countries))),
                inner=None,
            )
            continue
        kept.append(office)
    return kept


def _is_of_chief(page: Page, left: Office, right: Office) -> bool:
    """Whether the second office is the chief's, not the deputy's: "зампред Исполкома - исполнительного секретаря"."""
    if page.plain[left.end : right.start].strip() not in _DASHES or right.role != "secretary-general":
        return False
    lower = left.text.lower()
    return "gent" in right.cases and lower.removeprefix("первый ").startswith("зам") and "испол" in lower


def _is_same_holder(  # noqa: PLR0911  (a ladder of tests)
    page: Page, row: Sequence[Token], left: Office, right: Office
) -> bool:
    """Whether one person holds both: a joint between, one case, and no second country."""
    if left.is_plural or right.is_plural or left.is_counterpart or right.is_counterpart:
        return False
    if not left.cases & right.cases or (left.countries and right.countries and left.countries != right.countries):
        return False
    gap = page.plain[left.end : right.start]
    joint = gap.strip()
    if "\n" in gap:
        return False
    if joint in _DASHES or joint == "/":
        return True
    if not joint:
        return right.is_generic and not right.countries and left.text != right.text
    following = row[right.last + 1] if right.last + 1 < len(row) else None
    leads = following is not None and following.kind in {Kind.NAME, Kind.INITIAL}
    if joint in {",", "и"} and leads and left.countries and not right.countries and _CHAIR.match(right.text.lower()):
        return left.role in {"head-of-state", "head-of-government"}
    if joint == ",":
        return (leads or not left.countries) and left.role not in _NEVER_FIRST and left.text != right.text
    return joint == "и" and leads and left.role == "other" and not left.countries
