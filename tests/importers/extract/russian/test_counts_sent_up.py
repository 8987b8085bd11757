from __future__ import annotations

import pytest

from tests.importers.extract.russian.told import sessions

_MINISTERS = "Совет министров иностранных дел СНГ собрался в Сочи 3 июня 2019 года. "


@pytest.mark.parametrize(
    "text",
    [
        "Министры направили 8 документов на рассмотрение высших органов Содружества.",
        "Лидерам будут представлены 8 документов.",
        "На саммит решено вынести 8 документов.",
        "Президентам передано 8 документов.",
        "К саммиту подготовлено 8 документов.",
        "Согласовано 8 документов, которые лягут на стол президентам.",
        "Рассмотрено 15 вопросов, 8 вопросов вынесены на рассмотрение Совета глав государств.",
        "Всего из 12 рассмотренных вопросов саммиту направлено восемь.",
    ],
)
def test_papers_sent_to_leaders_by_ministers_are_sent_up(text: str) -> None:
    told = sessions(_MINISTERS + text, "2019-06-04")[0]
    assert (told.get("forwarded_documents"), told.get("draft_documents")) == (8, None)


@pytest.mark.parametrize(
    "text",
    [
        "Президент России внес на встрече 8 документов.",
        "Посол передал министрам 8 документов о визите президента.",
        "Главам делегаций передали 8 документов.",
        "В рамках подготовки к саммиту министры рассмотрели 8 документов.",
        "В преддверии саммита министры рассмотрели 8 документов.",
        "На встрече с президентом министры рассказали о 8 документах.",
        "На саммите в прошлый раз принято 8 документов.",
    ],
)
def test_what_a_leader_does_or_others_receive_is_not_sent_up(text: str) -> None:
    assert "forwarded_documents" not in sessions(_MINISTERS + text, "2019-06-04")[0]


def test_those_who_receive_stand_behind_the_word_of_sending() -> None:
    text = (
        "Совет глав правительств СНГ собрался в Сочи 3 июня 2019 года. Саммит СНГ пройдёт 4 октября 2019 года. "
        "Совет глав правительств внёс на рассмотрение президентов 5 документов."
    )
    told = {one["body"]: one for one in sessions(text, "2019-06-04")}
    assert told["cis-chg"].get("forwarded_documents") == 5
    assert "draft_documents" not in told["cis-chg"]
