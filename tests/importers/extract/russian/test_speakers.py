"""Who is cited for what, in Russian."""

from __future__ import annotations

from tests.importers.extract.russian.named import speaker_of


def test_clause_before_the_verb_is_the_speakers() -> None:
    text = "Заседание СНГ пройдёт в октябре, сообщил министр иностранных дел Армении Арам Петросян."
    assert speaker_of(text, "в октябре") == "Арам Петросян"


def test_according_to_somebody_colours_the_sentence() -> None:
    text = "Прошёл саммит СНГ. Министр Арам Петросян остался доволен. По словам Петросяна, приняты все решения."
    assert speaker_of(text, "приняты все решения") == "Арам Петросян"


def test_what_that_introduces_is_the_speakers() -> None:
    text = "Президент Армении Арам Петросян заявил, что саммит СНГ отложен."
    assert speaker_of(text, "отложен") == "Арам Петросян"


def test_press_service_is_a_source() -> None:
    text = "Саммит СНГ завершился в Москве, сообщает пресс-служба МИД Армении."
    assert speaker_of(text, "завершился") == "пресс-служба МИД Армении"


def test_adverbial_before_the_speaker_is_the_articles_own() -> None:
    text = "Открывая заседание СНГ в октябре, Арам Петросян, президент Армении, отметил успехи."
    assert speaker_of(text, "в октябре") is None
