from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_PREMIERS = "Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. "
_ASSEMBLY = "Пленарное заседание Межпарламентской ассамблеи СНГ прошло в Сочи 3 июня 2019 года. "
_COUNTS = ("agenda_items", "draft_documents", "adopted_documents", "forwarded_documents")


def _counts(text: str) -> dict[str, object]:
    """The counts of the main session."""
    told = sessions(text, "2019-06-04")[0]
    return {field: told[field] for field in _COUNTS if field in told}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Депутаты приняли 15 модельных законов.", {"adopted_documents": 15}),
        ("Парламентарии приняли 15 модельных актов.", {"adopted_documents": 15}),
        ("Депутаты приняли 15 законов.", {}),
        ("Депутаты Госдумы приняли 15 документов.", {}),
    ],
)
def test_model_laws_are_papers_of_an_assembly(text: str, counts: dict[str, object]) -> None:
    assert _counts(_ASSEMBLY + text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("На заседание вынесено 14 документов, все подписаны.", {"draft_documents": 14, "adopted_documents": 14}),
        ("Принято 9 документов. 5 документов вступили в силу в день подписания.", {"adopted_documents": 9}),
        ("5 документов вступили в силу в день подписания.", {}),
        ("9 документов направлены на саммит.", {"forwarded_documents": 9}),
        ("Рассмотрено 9 документов, в том числе Статут Суда ЕврАзЭС.", {"draft_documents": 9}),
        ("На заседании, первом очном за три года, принято 9 документов.", {"adopted_documents": 9}),
        (
            "Рассмотрено 17 документов: девять планируется подписать, восемь - направить президентам.",
            {"draft_documents": 17, "forwarded_documents": 8},
        ),
    ],
)
def test_papers_are_counted_by_what_became_of_them(text: str, counts: dict[str, object]) -> None:
    assert _counts(_PREMIERS + text) == counts


@pytest.mark.parametrize(
    "text", ["За восемь месяцев принято 9 документов.", "Парламент страны принял 9 модельных законов."]
)
def test_what_was_done_over_months_or_in_a_parliament_is_no_count(text: str) -> None:
    assert _counts(_PREMIERS + text) == {}
