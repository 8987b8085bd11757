# ruff: noqa: SIM905 - lists of syllables read best as a line
"""Names as people of the region bear them, but of nobody.

The more of them, the denser they lie: of 10,000 a third have no other name within two edits, of 100,000 a seventh,
as in lists of real surnames. So a mistyped name is as often another name as it is in life.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONSETS = (
    "a a a b b ba be d d do g g i k k ka ku l m m ma mu n na o p r ra s s sa sha t t tu v v z yu ya zh kh ch sh u e "
    "bek nur sul gul mir al ab ber tur kur dj mukh rakh kas niy shar yer ak ash bay dav ib is khal kar mam mirz naz "
    "or per pet rus sab sad taj tem um us vas vol yus zak zul bor gri iv kal kuz laz leb nik pav rom sem sid sok step"
).split()
_VOWELS = "a a a a a a e e e i i i o o o u u ya ay".split()
_MIDDLES = (
    "b v g d d z k k l l l m m m n n n p r r r r s s t t kh sh zh f y ts ch h mb nd nt rt st rd rm rb lm lt lg sk gh "
    "mm nn ll tr dr br gr khm shk rsh nk mr tk kb zh bd rz"
).split()
_ENDS = (
    "ov ov ov ov ov ov ov ov ov ev ev ev in in in in yev yev enko enko yan yan ian bayev bekov zade shvili dze uly "
    "sky sky ko uk ich ovich khanov murzin zoda iyev liyev ali eli oglu akhunov evich kin kin kov kov nov lov tov mov "
    "rov dov imov inov etov aliev bay bek chuk yuk"
).split()
_SYLLABLES = (0, 0, 1, 1)
_PART = 20_000
_SHORTEST, _LONGEST = 4, 12
_GIVEN = (
    "aibek aida akan aleksandr aleksei alikhan alisher altynai amina anar anatoly andrei ani anna anvar aram araz "
    "arman artur arsen asel askar aslan azamat azat aziz bakhyt bakyt batyr bekzat boris dana daniyar darya davit "
    "denis dilnoza dinara dmitry edil ekaterina elchin eldar elena elmira erlan farhod farida fatima galina galym "
    "gayrat georgy gevorg grigor grigory gulnara hakob hasan hayk ibrahim igor ilham ilya inna irina ivan jamshid "
    "jasur jeyhun kamil kanat karen karim khadija kirill konstantin kubat lala laziz leila levon lilit lola lyudmila "
    "madina maksim marat maria marina mher mikhail murat myrat nadezhda nargiza natalia nazar nigora nikita nikolai "
    "nilufar nurlan oksana olga oleg orkhan otabek parviz pavel petros pyotr rashid ravshan roman rovshan ruslan "
    "rustam sabina samir samvel sanjar sergei sevara shamil sherzod stepan sukhrob svetlana talgat tamara tatiana "
    "tigran timur tofig ulugbek umid vahan vadim valentina vasily vepa viktor vladimir vugar yana yerlan yulia yuri "
    "zafar zarina zaur zhanna zhanar"
).split()


def names(count: int, seed: int) -> list[str]:
    """Return so many distinct surnames."""
    random = Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        name = _name(random)
        if _SHORTEST <= len(name) <= _LONGEST:
            found[name] = None
    return list(found)


def full_names(count: int, seed: int) -> list[str]:
    """Return so many distinct people, given name first; a tenth of them share their surname with others."""
    random = Random(seed)
    surnames = names(max(1, count * 9 // 10), seed)
    found: dict[str, None] = {f"{random.choice(_GIVEN)} {surname}": None for surname in surnames}
    while len(found) < count:
        found[f"{random.choice(_GIVEN)} {random.choice(surnames)}"] = None
    return list(found)


def distinct(known: Sequence[str], count: int, random: Random) -> list[str]:
    """Return names without another within two edits: those for which there is a right answer."""
    parts = [known[place : place + _PART] for place in range(0, len(known), _PART)]
    found: list[str] = []
    for name in random.sample(known, len(known)):
        if len(found) == count:
            break
        if not any(_is_near_another(name, part) for part in parts):
            found.append(name)
    return found


def _is_near_another(name: str, part: Sequence[str]) -> bool:
    near = process.extract(name, part, scorer=OSA.distance, score_cutoff=2, limit=2)
    return any(other != name for other, *_ in near)


def _name(random: Random) -> str:
    name = random.choice(_ONSETS)
    if name[-1] not in "aeiouy":
        name += random.choice(_VOWELS)
    for _ in range(random.choice(_SYLLABLES)):
        name += random.choice(_MIDDLES) + random.choice(_VOWELS)
    end = random.choice(_ENDS)
    return name + (random.choice(_MIDDLES) if end[0] in "aeiouy" else "") + end
