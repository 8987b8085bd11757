"""Which acts of a sentence are done to which of the documents it names, and which of them it merely mentions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from importers.extract.russian.documents.drafts import IN_PARTICULAR, follows_drafts, has_draft
from importers.extract.russian.documents.parts import FINITE, are_joints, has_case, part_of
from importers.extract.russian.documents.subjects import is_said_on, subjects
from importers.extract.russian.documents.vocabulary import vocabulary
from importers.extract.russian.meetings.phrases import noun_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records import DocumentKind, DocumentStatus
    from importers.extract.russian.documents.acts import Act
    from importers.extract.russian.documents.titles import Naming
    from importers.extract.russian.text.words import Word

_FRONTED: frozenset[DocumentStatus] = frozenset({"removed", "returned", "forwarded"})
"""What is said with the document before the verb: "проект … сняли с повестки"."""
_FIRM: frozenset[DocumentStatus] = frozenset({"adopted", "signed", "approved", *_FRONTED, "draft"})
_EVERYDAY: frozenset[DocumentKind] = frozenset({"decision", "regulation", "other"})
"""What anybody may be about to take, without a capital: "примет решение о …"."""
_NEAR = 6
_CLAUSE = 14
_FAR = 150
"""Words between a list of documents and what is said of them all, at most."""
_BENEATH = frozenset({"ним", "ней", "ними"})
"""Signatures stand under these: "подписи под ним"."""
_PRONOUNS = frozenset({"их", "его", "ее", "её"})
_LEADING_IN = frozenset({"включая", "под", "с"})
"""Prepositions that a document of an act may stand after: "поставили подписи под декларацией"."""
_AFTER_A = frozenset({"также", "именно"})
_AMONG = frozenset({"среди", "числе"})


@dataclass(frozen=True, slots=True)
class Treated:
    """A document with what the sentence does to it."""

    naming: Naming
    acts: tuple[Act, ...]
    is_draft: bool


class Clause:
    """A sentence's words with the documents it names and what it does."""

    def __init__(self, words: Sequence[Word], found: Sequence[Naming], acts: Sequence[Act]) -> None:
        self._words = words
        self._found = found
        self._named = {at for naming in found for at in range(naming.first, naming.end)}
        self._titled = {at for one in found if one.titles for at in range(one.head.noun, one.end)}
        self.acts = [act for act in acts if self._is_outside(act)] or [one for one in acts if self._is_of_session(one)]
        """Those that are no part of a title, nor said of a document in passing."""
        self._subjects = subjects(words, found, self.acts)

    def treated(self) -> Iterator[Treated]:
        """The documents that something is done to, or that are drafts, in order."""
        drafts: tuple[Act, ...] | None = None
        is_last = False
        last: tuple[Act, ...] = ()
        for number, naming in enumerate(self._found):
            is_joined = self._is_joined(number)
            is_beside = is_last and is_joined
            is_shared = is_beside and (not naming.head.is_direct or self._words[naming.first - 1].text == "-")
            acts = self._acts_of(number) or (last if is_shared else ())
            is_draft = (
                naming.head.is_draft or follows_drafts(self._words, naming.first) or has_draft(self._words, naming.end)
            )
            is_draft |= drafts is not None and acts == drafts and is_beside and "gent" in naming.head.cases
            drafts = acts if is_draft else drafts
            is_same = is_joined and not is_last and not naming.head.is_direct
            is_last = is_draft or (not is_same and self._is_accepted(number, acts, is_beside=is_beside))
            last = acts
            if is_last:
                yield Treated(naming, acts, is_draft)

    def _is_outside(self, act: Act) -> bool:
        if act.part == "PRTF" and not (self._announces(act.at) or self._is_postpositive(act.at)):
            return False
        return act.at not in self._titled

    def _is_of_session(self, act: Act) -> bool:
        """Whether a participle tells at which session the document behind it came about: "принятый на саммите План"."""
        at = act.at
        naming = next((one for one in self._found if one.first > at and one.titles), None)
        if act.part != "PRTF" or at in self._titled or naming is None or at + _CLAUSE < naming.first:
            return False
        noun = self._words[naming.head.noun]
        is_own = any(
            (form.case, form.number) == (other.case, other.number)
            for form in self._words[at].forms
            for other in noun.forms
            if form.part == "PRTF" and other.part == "NOUN"
        )
        between = self._words[at + 1 : naming.first]
        is_there = any(noun_in(word) and self._is_at(index) for index, word in enumerate(between, at + 1))
        told = [form for word in between for form in word.forms[:1]]
        is_by_whom = any(form.case == "ablt" and form.part in {"NOUN", "NPRO"} for form in told)
        return is_own and is_there and not is_by_whom and not any(part_of(word) in FINITE for word in between)

    def _is_at(self, noun: int) -> bool:
        """Whether "на" leads to the words of a session: "на последнем заседании"."""
        first = noun
        while first > 1 and part_of(self._words[first - 1]) == "ADJF":
            first -= 1
        return self._words[first - 1].lower == "на" and has_case(self._words[noun], "loct")

    def _announces(self, at: int) -> bool:
        """Whether a participle stands in a phrase that a list follows: "среди подписанных документов"."""
        if self._words[-1].text == ":" and at > 1 and self._words[at - 1].text == ",":
            return vocabulary().has("generic", self._words[at - 2].lemmas)
        after = self._words[at + 1] if at + 1 < len(self._words) else None
        if after is None or not vocabulary().has("generic", after.lemmas):
            return False
        return all(form.number == "plur" or form.part != "NOUN" for form in after.forms)

    def _is_postpositive(self, at: int) -> bool:
        """Whether a participle follows the document it is said of: "Соглашение …, подписанное вчера"."""
        if not at or self._words[at - 1].text != ",":
            return False
        naming = next((naming for naming in self._found if naming.end == at - 1 and naming.titles), None)
        if naming is None or not naming.head.is_direct:
            return False
        nouns = self._words[naming.head.first : naming.head.title] or (self._words[naming.head.noun],)
        return any(
            form.case == other.case == "nomn" and form.number == other.number
            for form in self._words[at].forms
            for noun in (nouns if naming.head.is_draft else (self._words[naming.head.noun],))
            for other in noun.forms
            if other.part == "NOUN"
        )

    def _acts_of(self, number: int) -> tuple[Act, ...]:
        """What the sentence does to one of its documents: the acts before it, and those said of it after it."""
        naming = self._found[number]
        before = self._before(number)
        if before and self._is_own_clause(naming, before[-1]):
            before = ()
        after = [act for act in self.acts if act.at >= naming.end and self._is_said(naming, act, is_free=not before)]
        after = [act for act in after if self._subjects.get(act.at, -1) < after[0].at]  # else of the next clause
        if after and not before:
            last = after[-1]
            after += [act for act in self.acts if act.at > last.at and self._is_coordinate(last.at, act.at)]
        on = before and [one for one in self.acts if is_said_on(self._words, naming, self._named, before[-1], one)]
        return (*before, *after, *on, *self._relative(naming))

    def _is_own_clause(self, naming: Naming, act: Act) -> bool:
        """Whether its own verb follows, and agrees with it or stands behind a semicolon."""
        if naming.first in self._subjects.values():
            return True
        if all(word.text != ";" for word in self._words[act.at + 1 : naming.first]):
            return False
        return any(one.at >= naming.end and self._is_said(naming, one, is_free=True) for one in self.acts)

    def _before(self, number: int) -> tuple[Act, ...]:
        """The nearest act before the document, and those joined to it or leading to it."""
        naming = self._found[number]
        earlier = [act for act in self.acts if act.at < naming.first]
        if not earlier or not (earlier[-1].part == "AGENDA" or self._reaches(number, earlier[-1].at)):
            return ()
        joined = [earlier[-1]]
        for act in reversed(earlier[:-1]):
            last = joined[-1]
            if not (self._is_coordinate(act.at, last.at) or self._leads(act, last) or self._is_aside(act, last)):
                break
            joined.append(act)
        return tuple(reversed(joined))

    def _reaches(self, number: int, act: int) -> bool:
        """Whether no other verb parts the act from the document."""
        for index in range(act + 1, self._found[number].first):
            if index in self._titled:
                continue
            word, following = self._words[index], self._words[index + 1]
            helps = vocabulary().has("linking", word.lemmas) or not vocabulary().modality.keys().isdisjoint(word.lemmas)
            if part_of(word) in FINITE and not helps:
                return False
            if word.lower in {"что", "чтобы"} or (word.lower == "а" and following.lower not in _AFTER_A):
                return False
            if "который" in word.lemmas and self._words[index - 1].lower not in _AMONG:
                return False
        return True

    def _is_said(self, naming: Naming, act: Act, *, is_free: bool) -> bool:
        """Whether an act after the document is said of it: "проект … одобрен", "… и направили его"."""
        if act.at - naming.end > _FAR:
            return False
        near = (*self._words[max(0, act.at - 2) : act.at], *self._words[act.at + 1 : act.at + 2])
        beneath = [word.lower for word in self._words[act.at + 1 : act.at + 3]]
        if any(word.lower in _PRONOUNS for word in near) or (beneath[:1] == ["под"] and set(beneath[1:]) <= _BENEATH):
            return True
        is_passive = act.part != "VERB" or act.status in _FRONTED or self._is_fronted(naming, act)
        is_subject = naming.head.is_direct or self._is_question(naming)
        return is_free and is_subject and is_passive and self._is_linked(naming.end, act)

    def _is_fronted(self, naming: Naming, act: Act) -> bool:
        """Whether it is the object of a verb behind it: "Протокол … подписали шесть стран"."""
        if naming.first and self._words[naming.first - 1].text not in {";", ":", '"'}:
            return False
        forms = [form for form in self._words[act.at].forms if form.part == "VERB"]
        return not naming.head.is_plural and bool(forms) and all(form.number == "plur" for form in forms)

    def _is_question(self, naming: Naming) -> bool:
        """Whether it is spoken of as a question of the agenda: "вопрос о проекте …", "рассмотрение проекта …"."""
        lead = self._words[max(0, naming.first - 2) : naming.first]
        if lead and vocabulary().has("postponed", lead[-1].lemmas):
            return True
        return len(lead) > 1 and "вопрос" in lead[0].lemmas and lead[1].lower in {"о", "об"}

    def _is_linked(self, end: int, act: Act) -> bool:
        """Whether only the helping words of a passive, or further documents, stand between a document and its act."""
        sets = vocabulary()
        free = end
        for index in range(end, act.at):
            word = self._words[index]
            if index < free or index in self._named:
                continue
            if "который" in word.lemmas:
                closing = (at for at in range(index + 1, act.at) if self._words[at].text == ",")
                free = next(closing, -1)
                if free < 0:
                    return False
                continue
            if word.text in {";", ":"} or word.lower == "что":
                return False
            helps = not sets.modality.keys().isdisjoint(word.lemmas) or "быть" in word.lemmas
            if part_of(word) == "VERB" and not helps and sets.statuses.keys().isdisjoint(word.lemmas):
                return False
        return True

    def _relative(self, naming: Naming) -> tuple[Act, ...]:
        """What a clause right after the document says of it: ", который будет вынесен на рассмотрение"."""
        words, end = self._words, naming.end
        if end + 1 >= len(words) or words[end].text != "," or "который" not in words[end + 1].lemmas:
            return ()
        if not has_case(words[end + 1], "nomn"):
            return ()
        stop = next((index for index in range(end + 2, len(words)) if words[index].text in {",", ";"}), len(words))
        stop = min(stop, end + _CLAUSE)
        return tuple(act for act in self.acts if end < act.at < stop and act.part in {"PRTS", "PASS", "INFN"})

    def _is_told_of_session(self, naming: Naming) -> bool:
        """Whether a clause behind tells at which session it came about: "План, который был принят на саммите"."""
        told = self._relative(naming)
        return bool(told) and any(map(noun_in, self._words[naming.end : told[-1].at + _NEAR]))

    def _is_coordinate(self, left: int, right: int) -> bool:
        """Whether two verbs stand side by side: "обсудили и одобрили", "согласованы и внесены"."""
        between = self._words[left + 1 : right]
        return (
            len(between) <= _NEAR
            and any(word.lower in {"и", ","} for word in between)
            and all(part_of(word) not in {"VERB", "NOUN"} for word in between)
        )

    def _leads(self, left: Act, right: Act) -> bool:
        """Whether one act is done to the other: "обсужден ход подготовки", "отложено рассмотрение"."""
        between = self._words[left.at + 1 : right.at]
        is_way = all(vocabulary().has("leading", word.lemmas) for word in between)
        return right.part == "NOUN" and left.status == "discussed" and bool(between) and is_way

    def _is_aside(self, left: Act, right: Act) -> bool:
        """Whether a clause about documents in general stands between: "одобрили документы, которые будут внесены"."""
        for index in range(left.at + 1, right.at):
            if "который" in self._words[index].lemmas:
                return vocabulary().has("generic", self._words[max(0, index - 2)].lemmas)
        return False

    def _is_joined(self, number: int) -> bool:
        """Whether a document follows another after nothing but a comma or "и": it shares what is said of that."""
        return number > 0 and are_joints(self._words[self._found[number - 1].end : self._found[number].first])

    def _is_accepted(self, number: int, acts: Sequence[Act], *, is_beside: bool) -> bool:
        """Whether the document is what is acted on, not one that somebody merely mentions."""
        head = self._found[number].head
        if head.is_anaphoric or not acts:
            return False
        if is_beside or self._is_told_of_session(self._found[number]):
            return True
        before = self._words[head.first - 1] if head.first else None
        is_led_in = before is not None and before.lower in _LEADING_IN and acts[0].at < head.first
        is_asked = self._is_question(self._found[number])
        if not (head.is_direct or is_led_in or is_asked or self._is_object_of_noun(number, acts)):
            return False
        if before is not None and part_of(before) == "PREP" and not is_led_in:
            return False
        if before is not None and self._is_complement(number, acts):
            return False
        return self._is_weighty(number, acts)

    def _is_object_of_noun(self, number: int, acts: Sequence[Act]) -> bool:
        """Whether it stands in the genitive under a noun of doing: "подписание Договора"."""
        first = self._found[number].first
        nearest = max((act for act in acts if act.at < first), key=lambda act: act.at, default=None)
        return nearest is not None and nearest.part == "NOUN"

    def _is_weighty(self, number: int, acts: Sequence[Act]) -> bool:
        """Whether it is more than talked of, or named as titles are."""
        head = self._found[number].head
        words = self._words
        is_capital = words[head.noun].is_capital or words[head.title].is_capital
        if all(act.status == "draft" and act.part in {"NOUN", "VERB"} for act in acts):
            is_weak = vocabulary().has("weak", words[head.noun].lemmas) or acts[0].part == "NOUN"
            return is_capital or not is_weak
        is_loose = head.kind in _EVERYDAY and all(act.modality != "reported" for act in acts)
        if any(act.status in _FIRM for act in acts) and not is_loose:
            return True
        return is_capital or not vocabulary().has("weak", words[head.noun].lemmas)

    def _is_complement(self, number: int, acts: Sequence[Act]) -> bool:
        """Whether the document stands in the genitive under another noun: "выполнение Плана"."""
        head = self._found[number].head
        before = self._words[head.first - 1]
        if number and self._found[number - 1].end == head.first and self._found[number - 1].titles:
            return False
        if not has_case(self._words[head.first], "gent") or part_of(before) != "NOUN":
            return False
        sets = vocabulary()
        is_list = before.lower in IN_PARTICULAR or sets.has("generic", before.lemmas)
        if is_list or any(act.at == head.first - 1 or self._is_by(act, head.first) for act in acts):
            return False
        return not head.is_direct or before.lower == "текст"

    def _is_by(self, act: Act, first: int) -> bool:
        """Whether only who does it stands between a noun of doing and its object: "принятие главами государств …"."""
        between = self._words[act.at + 1 : first]
        return act.part == "NOUN" and bool(between) and has_case(between[0], "ablt")
