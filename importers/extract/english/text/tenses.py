"""Whether the words around a date speak of something to come."""

from __future__ import annotations

import re

_TENSE = re.compile(
    r"\b(?:(?P<ahead>will|to be|is to|are to|was to|were to|scheduled|slated|set\s(?:to|for)|upcoming|forthcoming"
    r"|plann?ed|plans?|wants?|next|expected|due|going\sto|intends?|ahead\sof|coming|shall|may|would|awaits?"
    r"|(?:eve|agendas?|preparations?|in\sadvance)\s(?:of|for)|prepar(?:e|es|ed|ing)\sfor|prior\sto"
    r"|begins?|opens?|starts?|convenes?|meets?|gathers?|assembles?|sits?|comes?|takes?\splace|goes\son|arrives?|hosts?"
    r"|(?:moved|postponed|put\soff|rescheduled|delayed|shifted|transferred)\s(?:to|until|till|for)"
    r"|gets?\sready|preparing|soon"
    r"|(?:named|proposed|suggested|fixed)(?=\s$)|(?:called|fixed|timed)\sfor"
    r"|to\s(?:meet|host|hold|start|open|begin|convene|discuss|attend|visit|take\spart|participate|gather|sit|confer))"
    r"|(?P<past>was|were|had|met|(?<!\bbe )held|took|said|(?<!\bbe )told|spoke|began|gave|saw|came|went"
    r"|sat|made|heard|led|drew|flew|chose|became|brought|sent|laid|stood|wrote|put(?=\s(?:their|its|his|her|pen)\b)"
    r"|(?<!\bbe )[a-z]{3,}ed))\b"
)
_SAYING = frozenset({"said", "told"})
_LINE = 160


def is_ahead(plain: str, start: int, end: int) -> bool:
    """Whether a date is told of as one to come: by the last word that tells before it, or by the first behind."""
    line = plain[max(0, start - _LINE) : start]
    sentence = line.rpartition("\n")[2].rpartition(". ")[2]
    is_own = plain.startswith("'s ", end)  # "he said of Friday's summit" tells nothing of the summit
    found = [told for told in _TENSE.finditer(sentence) if not (is_own and told.group() in _SAYING)]
    told = found[-1] if found else None
    if told is None:
        after = plain[end : end + 2 * _LINE].partition(". ")[0].partition("\n")[0]
        told = _TENSE.search(after)
    return told is not None and told["ahead"] is not None
