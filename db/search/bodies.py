"""What people call the bodies, besides what articles do: in other words, in other order, in Russian."""

from __future__ import annotations

from functools import lru_cache

from db.search.folding import plains
from db.search.layouts import is_cyrillic
from db.search.question import JOINING

_ORGANISATIONS = {
    "ca": "Central Asia; ЦА; Центральная Азия; Центральной Азии",
    "ca-russia": "Central Asia plus Russia format; ЦА РФ; Центральная Азия плюс Россия;"
    " Центральной Азии и России формат",
    "cis": "CIS; Commonwealth of Independent States; СНГ; Содружество Независимых Государств",
    "csto": "CSTO; ODKB; Collective Security Treaty Organization; ОДКБ;"
    " Организация Договора о коллективной безопасности",
    "eaeu": "EAEU; EEU; Eurasian Economic Union; ЕАЭС; Евразийский экономический союз",
    "eurasec": "EurAsEC; EAEC; Eurasian Economic Community; ЕврАзЭС; Евразийское экономическое сообщество",
    "guam": "GUAM; Organization for Democracy and Economic Development; ГУАМ",
    "ots": "OTS; Organization of Turkic States; Turkic Council; ОТГ; Организация тюркских государств; Тюркский совет",
    "sco": "SCO; Shanghai Cooperation Organization; ШОС; Шанхайская организация сотрудничества",
    "union-state": "Union State of Russia and Belarus; Союзное государство России и Беларуси",
}
_COUNCILS = {
    "cbt": "Council of Commanders of Border Troops; СКПВ; Совет командующих Пограничными войсками",
    "cdm": "CDM; Council of Defence Defense Ministers; Ministry; СМО; Совет министров обороны; министр",
    "cfm": "CFM; CMFA; SMID; Council of Foreign Ministers; Ministers of Foreign Affairs; Ministries; MFA; Ministerial;"
    " Ministry; СМИД; Совет министров иностранных дел; министр; глав МИД",
    "chg": "CHG; SGP; Council of Heads; Head of Government; Council of Heads of Government; Governments;"
    " Prime Ministers; premiers; СГП; Совет глав правительств; глава правительство; премьеров; премьер-министров",
    "chs": "CHS; SGG; Council of Heads; Head of State; Council of Heads of State; States; presidents; leaders; summit;"
    " СГГ; Совет глав государств; глава государство; президентов; саммит",
    "cim": "CIM; Council of Interior Ministers; Internal Affairs; СМВД; Совет министров внутренних дел; министр",
    "cm": "Council of Ministers; Совмин; Совет министров",
    "cnc": "Council of National Coordinators; СНК; Совет национальных координаторов",
    "consultative": "consultative meeting of Heads of State; presidents; leaders;"
    " консультативная встреча глав государств; президентов; лидеров",
    "cpr": "CPR; CPPR; Council of Permanent Plenipotentiary Representatives; Plenipotentiaries;"
    " СППП; СПП; Совет постоянных полномочных представителей; полпредов; представитель",
    "csa": "Council of Heads of Security Agencies and Special Services; СОРБ; Совет руководителей органов безопасности",
    "csc": "CSC; Collective Security Council; summit; СКБ; Совет коллективной безопасности; саммит",
    "cssc": "Committee of Secretaries of Security Councils; КССБ; Комитет секретарей советов безопасности",
    "ec": "Economic Council; ЭС; Экономический совет",
    "eec": "EEC; Council of the Eurasian Economic Commission; ЕЭК; Совет Евразийской экономической комиссии",
    "eic": "EIC; Eurasian Intergovernmental Council; prime ministers; ЕМПС; Евразийский межправительственный совет",
    "elders": "Council of Elders; aksakals; Совет старейшин; аксакалов",
    "fm": "foreign ministers; Ministerial; ministry; meeting; MFA;"
    " встреча министров иностранных дел; министр; глав МИД",
    "ic": "Interstate Council; summit; МГС; Межгоссовет; Межгосударственный совет; саммит",
    "informal": "informal summit; meeting of Heads of State; leaders; неформальный саммит; глав государств;"
    " неформальная встреча",
    "ipa": "IPA; Interparliamentary; Inter-Parliamentary Assembly; Interparliamentary Assembly; МПА;"
    " Межпарламентская ассамблея",
    "pa": "Parliamentary Assembly; Парламентская ассамблея",
    "pc": "Permanent Council; Постоянный совет",
    "pg": "Coordination Council of Prosecutors General; КСГП; Координационный совет генеральных прокуроров",
    "seec": "SEEC; Supreme Eurasian Economic Council; summit; ВЕЭС; Высший Евразийский экономический совет; саммит",
    "ssc": "Supreme State Council; ВГС; Высший Государственный Совет",
    "summit": "summit; meeting of Heads of State; leaders; presidents; саммит; глав государств; встреча лидеров;"
    " президентов",
}
"""Names parted by semicolons, of organisations as well: a body that is found by one is shown with it."""


def called(body: str, *names: str) -> tuple[str, str]:
    """Return what may be typed for the council and for its organisation: every word of any name, each once."""
    of = max((each for each in _ORGANISATIONS if f"{body}-".startswith(f"{each}-")), key=len, default="")
    organisation = plains(_ORGANISATIONS.get(of, ""))
    council = plains(_COUNCILS.get(body[len(of) + 1 :] if of else body.rpartition("-")[2], ""))
    others = [word for name in (*names, body) for word in plains(name) if word not in organisation]
    return " ".join(dict.fromkeys((*council, *others))), " ".join(dict.fromkeys(organisation))


@lru_cache(maxsize=1024)
def said(words: frozenset[str], known: str, *, is_russian: bool) -> tuple[str, bool]:
    """Return the names of these words, of those that have no others than a body is known by; and whether they are one.

    A word may stand in several: of these, the one that has most of the words is named, in the language asked for if it
    can be. Empty where people say a word in none.
    """
    found: list[str] = []
    names = [(spelling, own) for spelling, own in _names() if own.issubset(known.split(" "))]
    left = words - JOINING
    while left:
        fits = ((len(own & left), is_cyrillic(name) == is_russian, -len(own), name, own) for name, own in names)
        *_, spelling, own = max(fits, default=("", frozenset[str]()))
        if own.isdisjoint(left):
            return "", False
        if not found and own - JOINING == left:
            return spelling, True
        found.append(spelling)
        left -= own
    return ", ".join(found), False


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return all names above, each once, with its words."""
    spellings = (each.strip() for names in (*_ORGANISATIONS.values(), *_COUNCILS.values()) for each in names.split(";"))
    return tuple((each, frozenset(plains(each))) for each in dict.fromkeys(spellings))
