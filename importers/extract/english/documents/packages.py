"""What was said of papers in general, which holds for those that the sentences after it only name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importers.extract.english.documents.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from importers.extract.english.documents.acts import Act, Treated
    from importers.extract.english.documents.titles import Naming
    from importers.extract.english.text.tokens import Tokens

_FAR = 2
"""So many paragraphs on the papers of one are still spoken of."""
_REFERRING = frozenset({"under", "in", "with", "within", "how"})
"""Before a paper that is only referred to, or told of as it fares."""
_OF_ITS_OWN = frozenset(
    ["recalled", "joined", "party", "observes", "read", "about", "role", "saw", "noted", "praised", "member", "has"]
)
_OF_WHAT_IT_IS = frozenset({"is", "are", "has", "have", "helps", "remains", "works"})
"""Shortly before and right behind papers of which something else is told."""
_NEAR = 4


class Package:
    """The papers that an article speaks of without naming them: what became of them, and whether they were drafts."""

    def __init__(self) -> None:
        self.acts: tuple[Act, ...] = ()
        self._are_drafts = False
        self._heard = 0

    def come_to(self, paragraph: int) -> None:
        """Forget what was said too long ago to be meant there."""
        if paragraph > self._heard + _FAR:
            self.forget()

    def forget(self) -> None:
        """Speak of none of them any more."""
        self.acts, self._are_drafts = (), False

    def go_on(self, paragraph: int) -> None:
        """Still speak of them there."""
        self._heard = paragraph

    def hear(self, paragraph: int, acts: tuple[Act, ...], *, are_drafts: bool) -> None:
        """Take what is said of them there."""
        self.acts, self._are_drafts, self._heard = acts, are_drafts, paragraph

    def treated(self, tokens: Tokens, done: list[Treated]) -> list[Treated]:
        """The same of papers that a sentence names without doing anything to any of them."""
        if any(one.acts for one in done):
            return [self.drafted(one) if one.acts == self.acts else one for one in done]
        if not _tells_more(tokens, [one.naming for one in done if one.naming.titles]):
            return done
        return [self.drafted(one._replace(acts=self.acts)) for one in done]

    def drafted(self, one: Treated) -> Treated:
        """As one of the drafts that were spoken of, if they were called that."""
        head = one.naming.head._replace(is_draft=one.naming.head.is_draft or self._are_drafts)
        return one._replace(naming=one.naming._replace(head=head))


def _tells_more(tokens: Tokens, named: Sequence[Naming]) -> bool:
    """Whether a sentence names papers as those spoken of before: several, or one by a whole title."""
    if not named or tokens.word(named[0].first - 1) in _REFERRING:
        return False
    if _is_of_else(tokens, named):
        return False
    if any(_is_title(tokens, naming) and tokens.word(naming.head.after) != "in" for naming in named):
        return True
    is_list = sum(len(naming.titles) for naming in named) > 1
    return is_list and not all(vocabulary().has("weak", tokens.words[naming.head.head]) for naming in named)


def _is_of_else(tokens: Tokens, named: Sequence[Naming]) -> bool:
    """Whether the sentence tells of the papers by themselves, as of treaties long in force."""
    first, last = named[0].first, named[-1].end
    is_done = any(tokens.word(at) in _OF_ITS_OWN for at in range(first - _NEAR, first))
    return is_done or tokens.word(last) in _OF_WHAT_IT_IS


def _is_title(tokens: Tokens, naming: Naming) -> bool:
    """Whether the noun is printed with a capital and says what the paper is on."""
    return tokens.capitals[naming.head.head] and naming.end > naming.head.after
