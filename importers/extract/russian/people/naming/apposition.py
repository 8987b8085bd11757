"""Names joined with the offices and countries written beside them, by place and by agreement in case."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from importers.extract.people.naming.mentions import only
from importers.extract.people.naming.rows import by_sentence
from importers.extract.russian.people.naming.beside import Mention, Row, after, before, direct
from importers.extract.russian.people.naming.countries import read_countries
from importers.extract.russian.people.naming.declining import agreeing, choices
from importers.extract.russian.people.naming.lists import read_bare, read_elided, read_lists, read_plural_after
from importers.extract.russian.people.naming.names import Name, find_names
from importers.extract.russian.people.naming.offices import Office, offices
from importers.extract.russian.people.naming.parallel import read_parallel
from importers.extract.text.mentions import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.text.page import Page

_COPULA = re.compile(
    r"(?:,? ?(?:который |которая )?(?:является|являл\w{2,3}|стал|стала|станет|работает|работал|возглавляет|"
    r"(?:был |была )?(?:пере)?(?:избран|назначен|утвержден|утверждён)(?:а|н\w{2,3})?|ставш\w{2,3}|"
    r"(?:занимает|занимал|занял) (?:пост|должность)|вступил в должность|"
    r"(?:назначен|избран|утверждён|утвержден)а? на (?:пост|должность)|в качестве|в должности|на посту|как)"
    r"(?: нов\w{2,3}| очередн\w{2,3}| на должность| на пост)?) $"
)
_CLOSES = re.compile(r" ?[.;)]")
_IN_ENTRY = re.compile(r" ?[,;(] ?$")
_MADE = re.compile(
    r"(?: (?:снг|шос|одкб|отг|организации|содружества|страны|республики|с \d[\w .]{0,20}))?,? "
    r"(?:вновь |единогласно |также |снова |на \w+ год\w* )?"
    r"(?:(?:был|была|будет|станет|стал|стала|(?:назначен|избран|утвержден|утверждён|переизбран)а?|"
    r"является|остается|остаётся|назначили|избрали|выбран) ?){1,2}"
    r"(?: ?представитель \w+,?| ?[а-яё-]+)? ?"
)
_MADE_INTO = frozenset({"ablt"})
_ABLATIVE = frozenset({"ablt", "gent", "nomn"})


def find_mentions(page: Page) -> list[Mention]:
    """Every name of the page with its offices and its country."""
    found = offices(page)
    mentions = {name.start: Mention(name) for name in find_names(page, found)}
    spent = read_parallel(page, found, mentions)
    spoken: dict[int, list[Office]] = {}
    for office in found:
        spoken.setdefault(page.sentence_at(office.start).paragraph, []).append(office)
    names = [mention.name for mention in mentions.values()]
    countries = [state for state in page.states if not state.is_adjective]
    for sentence, atoms in by_sentence(page, names, found, countries):
        if any(isinstance(atom, Name) for atom in atoms):
            _read(Row(page, atoms, mentions, spent=spent), spoken.get(sentence.paragraph, ()))
    return list(mentions.values())


def _read(row: Row, paragraph: Sequence[Office]) -> None:
    """One sentence's names, each rule in turn."""
    _read_before(row)
    _read_made(row)
    read_lists(row)
    read_plural_after(row)
    _read_after(row)
    read_elided(row)
    read_countries(row)
    _read_entries(row)
    read_bare(row, paragraph)


def _read_before(row: Row) -> None:
    """As in "президента Казахстана Токаева": an office that leads straight to the name, or to one in apposition."""
    for number, (office, name) in enumerate(pairwise(row.atoms)):
        if not (isinstance(office, Office) and isinstance(name, Name)) or office.is_plural:
            continue
        gap = row.gap(office, name)
        is_direct = direct().match(gap) is not None or _is_strayed(row, office, name)
        if not is_direct and not (before().match(gap) and _is_apposed(row, number, office, name)):
            continue
        servant = _servant(row, number) if office.inner else None
        whose = (office.inner, office) if servant else (office, office.inner)
        held = next((one for one in whose if one and agreeing(name.words, one.cases)), None)
        if (
            held is None
            and is_direct
            and name.is_full
            and not office.may_be_plural
            and "nomn" not in office.cases
            and "gent" in office.cases
        ):
            held = office if agreeing(name.words, {"nomn"}) else None
        if held is None:
            continue
        mention = row.mention(name)
        mention.cases = mention.cases or _agreed(name, held) or frozenset({"nomn"})
        mention.hold(held, only(held.countries))
        if held is office:
            row.used.add(office.start)
        elif servant is not None and (agreed := _agreed(servant, office)):
            mention = row.mention(servant)
            mention.cases = mention.cases or agreed
            mention.hold(office, only(office.countries))
            row.used.add(office.start)


def _servant(row: Row, number: int) -> Name | None:
    """The second of two names behind an office, its holder: "помощник президента Токаева Ерлан Карин"."""
    names = [atom for atom in row.atoms[number + 1 : number + 3] if isinstance(atom, Name)]
    if len(names) == 1 or row.gap(names[0], names[-1]).strip() or not names[-1].is_full:
        return None
    return names[-1]


def _agreed(name: Name, office: Office) -> frozenset[str]:
    """The cases of the office that the name can stand in."""
    return frozenset(case for case in office.cases if agreeing(name.words, {case}))


def _is_strayed(row: Row, office: Office, name: Name) -> bool:
    """Whether nothing stands between but a country whose name is misspelt: "премьер Казахастана Аскар Мамин"."""
    between = row.page.plain[office.end : name.start].split()
    return len(between) == 1 and between[0][:1].isupper() and between[0][-1] in "аяи" and name.is_full


def _is_apposed(row: Row, number: int, office: Office, name: Name) -> bool:
    """Whether a mark between leaves the office the name's: not if it is somebody's before, nor of a mere rank."""
    earlier = row.atoms[number - 1] if number else None
    if isinstance(earlier, Name) and after().match(row.gap(earlier, office)) and not row.mention(earlier).holdings:
        return False
    closes = bool(_CLOSES.match(row.page.plain, name.end)) and "nomn" in office.cases and agreeing(name.words, {"nomn"})
    return name.is_full and (not office.is_generic or closes)


def _read_made(row: Row) -> None:
    """As in "новым генсеком избран посол X": the office comes first, its holder last."""
    for number, office in enumerate(row.atoms):
        if not isinstance(office, Office) or "ablt" not in office.cases or office.is_plural or office.start in row.used:
            continue
        following = row.atoms[number + 1 : number + 3]
        if not following or not _MADE.fullmatch(row.gap(office, following[0])):
            continue
        name = next((atom for atom in following if isinstance(atom, Name)), None)
        is_near = name is following[0] or (len(following) > 1 and direct().match(row.gap(*following[:2])))
        if name is not None and is_near:
            row.mention(name).hold(office, only(office.countries))
            row.used.add(office.start)


def _read_after(row: Row) -> None:
    """As in "X, министр иностранных дел Y", "X (министр)", "X назначен министром"."""
    for name, office in pairwise(row.atoms):
        if not (isinstance(name, Name) and isinstance(office, Office)) or office.start in row.used:
            continue
        if office.is_plural or office.is_counterpart:
            continue
        gap = row.gap(name, office)
        mention = row.mention(name)
        if _COPULA.search(gap) or _is_made(name, office, gap):
            if office.cases & _ABLATIVE:
                mention.hold(office, only(office.countries))
                row.used.add(office.start)
        elif after().match(gap) and gap.strip() and not (mention.holdings and office.is_generic):
            cases = frozenset(case for case in office.cases if agreeing(name.words, {case}))
            is_clause = gap.strip() in {"-", "--"} and office.countries and name.is_full and not mention.holdings
            is_bracketed = ("(" in gap or is_clause) and "nomn" in office.cases
            if not (cases or is_bracketed) or not (is_clause or _is_whole(row, office)):
                continue
            if is_clause and choices(name.words, frozenset())[0].case not in cases:
                cases = frozenset()
            if mention.holdings and mention.country and office.countries and mention.country not in office.countries:
                continue
            mention.cases = mention.cases or cases
            mention.hold(office, only(office.countries))
            row.used.add(office.start)


def _is_made(name: Name, office: Office, gap: str) -> bool:
    """Whether the office in the instrumental is what a name in another case is made: "назначить X послом"."""
    return not gap.strip() and office.cases == _MADE_INTO and name.is_full and not agreeing(name.words, _MADE_INTO)


def _read_entries(row: Row) -> None:
    """As in "X, Казахстан, министр", "X (Венгрия, премьер-министр)": the office behind the state in an entry."""
    for number, office in enumerate(row.atoms):
        if not isinstance(office, Office) or number < 2 or office.is_plural or office.start in row.used:  # noqa: PLR2004
            continue
        name, state = row.atoms[number - 2 : number]
        if not (isinstance(name, Name) and isinstance(state, State)) or "nomn" not in office.cases or office.countries:
            continue
        mention = row.mention(name)
        is_told = mention.country == state.country and row.gap(name, state).strip() in {",", "("}
        if is_told and _IN_ENTRY.match(row.gap(state, office)) and _is_whole(row, office):
            mention.hold(office, state.country)
            row.used.add(office.start)


def _is_whole(row: Row, office: Office) -> bool:
    """Whether the apposition ends with the office: no other name follows that it leads to."""
    following = next((atom for atom in row.atoms if atom.start >= office.end), None)
    return not (isinstance(following, Name) and direct().match(row.gap(office, following)))
