"""What a sentence says is done to documents: the verb or noun of it, what it amounts to, and how firmly it is said."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from importers.extract.russian.documents.bearings import level_at
from importers.extract.russian.documents.firmness import modality_at
from importers.extract.russian.documents.parts import does, has_case, part_of
from importers.extract.russian.documents.purposes import brought_for, purpose_at
from importers.extract.russian.documents.statuses import status_at
from importers.extract.russian.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import DocumentStatus, Modality
    from importers.extract.russian.text.words import Form, Word

_BESIDE = 4
_BEFORE = 8
_BY_DECISION: frozenset[DocumentStatus] = frozenset({"approved", "adopted", "forwarded", "returned", "removed"})
"""What a meeting does to a document by deciding it."""
_NOW: frozenset[Modality] = frozenset({"reported", "planned"})
_BY_ALL: frozenset[DocumentStatus] = frozenset({"signed", "adopted"})
"""What is done to a document only by those who meet together."""
_BEARING = frozenset({"с", "за"})
"""As in "вышли уже с подписями", "за подписью министров"."""
_IT = frozenset({"его", "ее", "её", "их"})
_OUT_OF = frozenset({"с", "из", "со"})
_STATES = frozenset({"страна", "государство", "сторона", "республика", "держава"})
_INTO = frozenset({"в", "на", "во"})


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to a document."""

    status: DocumentStatus
    modality: Modality
    at: int
    part: str
    """How it is said: VERB, INFN, PRTS, PRTF, GRND, NOUN; PASS for a verb whose subject is the document, AGENDA."""
    start: int
    end: int
    to: frozenset[str] | None = None
    """Whose meeting it is to come before, where the words tell that: the last parts of bodies' ids."""

    @property
    def is_postponing(self) -> bool:
        """Whether it takes back what a noun beside it names: "рассмотрение проекта отложено"."""
        return self.status == "removed"


def acts_in(words: Sequence[Word]) -> list[Act]:
    """Every act of a sentence, in order; none that is denied."""
    acting = vocabulary().acting
    places = [at for at, word in enumerate(words) if not acting.isdisjoint(word.lemmas)]
    found = [act for at in places if (act := _act(words, at)) is not None]
    if any(act.is_postponing for act in found):
        found = [act for act in found if act.part not in {"NOUN", "AGENDA"}]
    return found


def _act(words: Sequence[Word], at: int) -> Act | None:
    word = words[at]
    sets = vocabulary()
    if sets.statuses.keys().isdisjoint(word.lemmas):
        return _turn_of_phrase(words, at)
    form = next((form for form in word.forms if form.lemma in sets.statuses), None)
    status = status_at(words, at, form.lemma) if form else None
    if form is None or status is None or (status in _BY_ALL and _is_of_one_state(words, at, form)):
        return None
    modality = modality_at(words, at, form)
    if modality is None:
        purpose = purpose_at(words, at)
        return Act(purpose, "planned", at, "NOUN", word.start, word.end) if purpose else None
    brought = brought_for(words, at, form) if status == "forwarded" else None
    if brought is not None and modality in _NOW:
        return Act(brought, "planned", at, "PASS", *_quote(words, at, "PASS"))
    if modality == "decided" and status == "draft" and sets.has("reworking", word.lemmas):
        status = "returned"
    if modality == "decided" and status in _BY_DECISION:
        modality = "reported"
    part = "PASS" if form.lemma.endswith("ся") else form.part
    part = "GRND" if part == "PRTF" and does(form) and not _is_of_states(words, at) else part
    return Act(status, modality, at, part, *_quote(words, at, part))


def _is_of_one_state(words: Sequence[Word], at: int, form: Form) -> bool:
    """Whether one state alone does it: "Азербайджан подписал документ с особым мнением"."""
    before = words[at - 1] if at else None
    is_place = before is not None and any(one.case == "nomn" and "Geox" in one.marks for one in before.forms)
    return is_place and form.part == "VERB" and form.number == "sing"


def _is_of_states(words: Sequence[Word], at: int) -> bool:
    """Whether a participle tells which states are meant, by what they did once: "страны, подписавшие договор"."""
    return any(word.lemmas & _STATES for word in words[max(0, at - _BEFORE) : at])


def _turn_of_phrase(words: Sequence[Word], at: int) -> Act | None:
    """What several words do together: "поставили подписи под", "итогом стало", "на повестке дня"."""
    sets, word = vocabulary(), words[at]
    beside = words[max(0, at - _BEFORE) : at]
    if "повестка" in word.lemmas:
        return _on_agenda(words, at)
    if level_at(words, at) is not None:
        return _told_to(words, at)
    if sets.has("signatures", word.lemmas):
        return _under_signatures(words, at)
    status: DocumentStatus = "adopted"
    verb: Word | None = None
    if sets.has("becoming", word.lemmas):
        near = (*beside, *words[at + 1 : at + 3])
        is_outcome = any(sets.has("outcomes", other.lemmas) and has_case(other, "ablt") for other in near)
        verb = word if is_outcome else None
    elif "мнение" in word.lemmas:
        verb, status = next((other for other in beside if "обменяться" in other.lemmas), None), "discussed"
    elif sets.has("speaking_out", word.lemmas):
        joint = words[at + 1 : at + _BESIDE]
        verb = word if any("совместный" in other.lemmas for other in joint) else None
    return _by_verb(words, at, verb, status)


def _under_signatures(words: Sequence[Word], at: int) -> Act | None:
    """Signed by "поставили подписи под", "за подписью"; to be signed by "на подпись"."""
    word, beside = words[at], words[max(0, at - _BESIDE) : at]
    around = (*reversed(beside), *words[at + 1 : at + _BESIDE])
    verb = next((other for other in around if vocabulary().has("putting", other.lemmas)), None)
    if verb is not None:
        return _by_verb(words, at, verb, "signed")
    if purpose_at(words, at) is not None:
        return Act("signed", "planned", at, "NOUN", word.start, word.end)
    if beside and beside[-1].lower in _BEARING and has_case(word, "ablt"):
        return Act("signed", "reported", at, "NOUN", beside[-1].start, word.end)
    return None


def _by_verb(words: Sequence[Word], at: int, verb: Word | None, status: DocumentStatus) -> Act | None:
    """What a verb beside a word makes of it."""
    form = next((form for form in verb.forms if form.part in {"VERB", "INFN"}), None) if verb else None
    modality = modality_at(words, at, form) if form else None
    return Act(status, modality, at, "VERB", *_span(verb or words[at], words[at])) if modality else None


def _span(one: Word, other: Word) -> tuple[int, int]:
    return min(one.start, other.start), max(one.end, other.end)


def _on_agenda(words: Sequence[Word], at: int) -> Act | None:
    """What being on the agenda, or off it, is to papers."""
    if at and words[at - 1].lower in _OUT_OF:
        return _struck(words, at)
    is_ahead = any(other.lower in _INTO for other in words[max(0, at - 3) : at]) or _includes(words, at)
    return Act("discussed", "planned", at, "AGENDA", words[at].start, words[at].end) if is_ahead else None


def _told_to(words: Sequence[Word], at: int) -> Act | None:
    """What is to come before those who meet, by any verb: "доложат главам государств", "его увидят президенты"."""
    cases = {form.case for form in words[at].forms if form.number == "plur"}
    near = list(_in_clause(words, at))
    verb = next((index for index in near if part_of(words[index]) == "VERB"), None)
    if verb is not None and cases != {"datv"} and not ("nomn" in cases and words[verb - 1].lower in _IT):
        return None
    if verb is None or not vocabulary().statuses.keys().isdisjoint(words[verb].lemmas):
        return None
    is_ahead = "быть" not in words[verb].lemmas and any("futr" in form.marks for form in words[verb].forms)
    if not is_ahead or any(purpose_at(words, index) is not None for index in near):
        return None
    first, last = sorted((at, verb))
    return Act("discussed", "planned", verb, "PASS", words[first].start, words[last].end, level_at(words, at))


def _in_clause(words: Sequence[Word], at: int) -> Iterator[int]:
    """The words around one up to the marks that part clauses, those before it first."""
    for way in (range(at - 1, max(-1, at - _BESIDE), -1), range(at + 1, min(len(words), at + _BEFORE))):
        yield from takewhile(lambda index: words[index].text[0].isalnum(), way)


def _struck(words: Sequence[Word], at: int) -> Act | None:
    """What is done by taking papers off the agenda, whatever the verb: "из повестки вычеркнули"."""
    near = (*range(at - 2, max(-1, at - _BEFORE), -1), *range(at + 1, min(len(words), at + _BESIDE)))
    verb = next((index for index in near if part_of(words[index]) in {"VERB", "PRTS"}), None)
    if verb is None or not vocabulary().statuses.keys().isdisjoint(words[verb].lemmas):
        return None
    modality = modality_at(words, verb, words[verb].forms[0])
    first, last = sorted((at, verb))
    return Act("removed", modality, verb, "PASS", words[first].start, words[last].end) if modality else None


def _includes(words: Sequence[Word], at: int) -> bool:
    """Whether the agenda itself does something there: "повестка дня включает проекты"."""
    after = words[at + 1 : at + _BESIDE]
    return any("включать" in word.lemmas and part_of(word) == "VERB" for word in after)


def _quote(words: Sequence[Word], at: int, part: str) -> tuple[int, int]:
    """The act with the small words before it that say how it stands: "будет подписан", "планируется внести"."""
    first = at
    while first and part in {"INFN", "PRTS"} and at - first < _BESIDE:
        lemmas = words[first - 1].lemmas
        if vocabulary().modality.keys().isdisjoint(lemmas) and "быть" not in lemmas:
            break
        first -= 1
    return words[first].start, words[at].end
