from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_PREMIERS = "Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. "
_COUNTS = ("agenda_items", "draft_documents", "adopted_documents", "forwarded_documents")


def _counts(text: str) -> dict[str, object]:
    """The counts of the main session."""
    told = sessions(text, "2019-06-04")[0]
    return {field: told[field] for field in _COUNTS if field in told}


@pytest.mark.parametrize(
    "text",
    [
        "За час до этого Межгосударственный совет ЕврАзЭС принял 9 документов.",
        "Межпарламентская ассамблея приняла 9 документов.",
    ],
)
def test_what_a_council_without_a_session_here_did_is_no_count_of_the_session(
    text: str,
) -> None:
    assert _counts(_PREMIERS + text) == {}


def test_papers_passed_are_not_drafts_of_a_session_to_come() -> None:
    assert _counts("Саммит СНГ пройдет в Сочи 3 июля 2019 года. Глава МИД рассказал: подписано 9 документов.") == {}


def test_a_count_told_by_another_organisation_is_of_its_only_session() -> None:
    text = (
        "В Минске 23 июня 2019 года прошло заседание Межгосударственного совета ЕврАзЭС, а после обеда - сессия Совета "
        "коллективной безопасности ОДКБ. Межгосударственный совет утвердил Концепцию развития.\n\n"
        "Генсек ОДКБ сообщил о 26 принятых документах."
    )
    told = {one["body"]: one for one in sessions(text, "2019-06-24")}
    assert told["csto-csc"]["adopted_documents"] == 26
    assert "adopted_documents" not in told["eurasec-ic"]
