from __future__ import annotations

import pytest

from tests.importers.extract.papers import documents, titles


def test_a_list_is_as_many_documents_as_it_names() -> None:
    text = (
        "The heads of delegation signed an agreement on postal parcels, the concept of cooperation in beekeeping, "
        "forestry and fishing until 2030, as well as a protocol on customs seals."
    )
    assert titles(text) == [
        "agreement on postal parcels",
        "concept of cooperation in beekeeping, forestry and fishing until 2030",
        "protocol on customs seals",
    ]


def test_one_plural_governs_several_titles() -> None:
    text = "The agreements on shared rolling stock and on cooperation in geology have been signed."
    assert titles(text) == ["agreement on shared rolling stock", "agreement on cooperation in geology"]


def test_semicolons_part_the_titles_of_a_plural() -> None:
    text = (
        "They signed resolutions on the work of the assembly; on shared customs posts; as well as on the Year of Bread."
    )
    assert titles(text) == [
        "resolution on the work of the assembly",
        "resolution on shared customs posts",
        "resolution on the Year of Bread",
    ]


def test_what_follows_a_semicolon_without_the_preposition_is_no_title() -> None:
    text = (
        "They signed resolutions on the work of the assembly; the ministers then left; on Friday they will meet again."
    )
    assert [title.removeprefix("resolutions ") for title in titles(text)] == ["on the work of the assembly"]


def test_some_of_several_papers_are_named_behind_including() -> None:
    text = "The leaders signed a number of decisions, including on shared customs posts and on the Year of Bread."
    assert titles(text) == ["decision on shared customs posts", "decision on the Year of Bread"]


def test_matters_with_and_without_an_article_are_a_title_each() -> None:
    text = (
        "They adopted statements on drug trafficking, forest fires, the 25th anniversary of the CIS and the Day of Tea."
    )
    assert titles(text) == [
        "statement on drug trafficking",
        "statement on forest fires",
        "statement on the 25th anniversary of the CIS",
        "statement on the Day of Tea",
    ]


def test_each_title_in_quotation_marks_is_a_document() -> None:
    text = "They signed the decisions “On the Day of Bread”, “On the Library Fund” and “On the Prize for Textbooks”."
    assert [title.casefold() for title in titles(text)] == [
        "decision “on the day of bread”",
        "decision “on the library fund”",
        "decision “on the prize for textbooks”",
    ]


def test_bullets_under_a_heading_share_its_verb() -> None:
    text = (
        "The documents adopted include:\n\n• A statute of the council of veterinarians;\n\n"
        "• Protocols amending the Convention on Legal Aid in Civil, Family, and Labor Cases;\n\n"
        "• Founding documents for new centers, including those for seismology.\n\nThe talks went on."
    )
    assert documents(text) == {
        "statute of the council of veterinarians": ("statute", ["adopted reported"]),
        "Protocols amending the Convention on Legal Aid in Civil, Family, and Labor Cases": (
            "protocol",
            ["adopted reported"],
        ),
        "Founding documents for new centers": ("other", ["adopted reported"]),
    }


def test_a_heading_with_a_verb_alone_governs_its_bullets() -> None:
    text = "What the ministers adopted:\n\n- the Charter of Museums;\n\n- a statement on books."
    assert titles(text) == ["Charter of Museums", "statement on books"]


@pytest.mark.parametrize(
    "text",
    [
        "Six papers were signed. There is a treaty on lakes and a protocol on canals among them.",
        "Six papers were signed. He singled out a treaty on lakes and a protocol on canals.",
        "Six papers were signed. The first is a treaty on lakes, the second a protocol on canals.",
        "Along with a treaty on lakes, they signed a protocol on canals.",
        "A treaty on lakes, a protocol on canals and other papers got signed.",
    ],
)
def test_documents_spoken_of_apart_from_their_verb_share_it(text: str) -> None:
    assert documents(text) == {
        "treaty on lakes": ("agreement", ["signed reported"]),
        "protocol on canals": ("protocol", ["signed reported"]),
    }


def test_the_next_sentence_goes_on_with_the_documents_of_the_one_before() -> None:
    text = "They signed a package of documents. Among them is a declaration on clean rivers."
    assert documents(text) == {"declaration on clean rivers": ("declaration", ["signed reported"])}


def test_two_of_them_are_documents_of_the_sentence_before() -> None:
    text = "Several papers were signed. Two of them are a treaty on clean rivers and a protocol on canals."
    assert documents(text) == {
        "treaty on clean rivers": ("agreement", ["signed reported"]),
        "protocol on canals": ("protocol", ["signed reported"]),
    }


def test_another_is_of_the_kind_before() -> None:
    text = "They will consider a joint statement on the centenary of the observatory and another on clean rivers."
    assert titles(text) == [
        "joint statement on the centenary of the observatory",
        "joint statement on clean rivers",
    ]


def test_an_elided_noun_is_the_one_before() -> None:
    text = "Several joint statements were adopted, including one on the centenary of the observatory."
    assert titles(text) == ["joint statement on the centenary of the observatory"]


def test_matters_of_a_plural_are_a_document_each() -> None:
    text = "The statements on the chess cup, the old bridges and the care of herons were adopted."
    assert titles(text) == [
        "statement on the chess cup",
        "statement on the old bridges",
        "statement on the care of herons",
    ]


def test_a_heading_without_a_verb_goes_on_with_the_documents_before_it() -> None:
    text = "Two papers were signed.\n\nThese are:\n\n- Declaration on herons;\n\n- Programme of chess lessons;"
    assert documents(text) == {
        "Declaration on herons": ("declaration", ["signed reported"]),
        "Programme of chess lessons": ("program", ["signed reported"]),
    }


def test_the_noun_of_a_heading_governs_entries_without_one() -> None:
    text = "The following decisions were taken:\n\n- On the chess cup of 2024;\n\n- On the care of old bridges."
    assert titles(text) == ["Decision On the chess cup of 2024", "Decision On the care of old bridges"]


def test_an_entry_is_a_title_to_its_end() -> None:
    text = "Signed were the papers:\n\n1. Decision on naming the port of Osh, called Heron, as a City of Kites."
    assert titles(text) == ["Decision on naming the port of Osh, called Heron, as a City of Kites"]


def test_one_line_may_hold_a_list_between_semicolons() -> None:
    text = "They signed the following documents:\n\nPact on herons; Roadmap for canals for 2025; Plan of chess lessons."
    assert titles(text) == ["Pact on herons", "Roadmap for canals for 2025", "Plan of chess lessons"]


def test_prose_in_a_numbered_list_is_read_as_prose() -> None:
    text = "These decisions were made:\n\n1. The ministers approved the pact on herons. It has four parts."
    assert documents(text) == {"pact on herons": ("agreement", ["approved reported"])}


def test_a_document_may_follow_the_verb_of_the_one_before() -> None:
    text = "A final communique is to be adopted, as well as a plan of chess lessons for 2025."
    assert documents(text) == {
        "final communique": ("other", ["adopted planned"]),
        "plan of chess lessons for 2025": ("plan", ["adopted planned"]),
    }


def test_what_is_done_to_them_next_is_done_to_all() -> None:
    text = "They approved the draft pact on herons and the draft plan of canals, and submitted them to the presidents."
    stages = ["draft reported", "approved reported", "forwarded reported"]
    assert documents(text) == {"pact on herons": ("agreement", stages), "plan of canals": ("plan", stages)}


def test_a_later_sentence_may_tell_what_becomes_of_the_documents() -> None:
    text = "They approved the pact on herons and the plan of canals. The drafts will be sent to the heads of state."
    stages = ["approved reported", "forwarded planned"]
    assert documents(text) == {"pact on herons": ("agreement", stages), "plan of canals": ("plan", stages)}


def test_each_deed_of_a_list_has_its_document() -> None:
    text = (
        "He told of signing of a pact on herons, adoption of the Chess Plan for 2024 and approval of a list of kites."
    )
    assert documents(text) == {
        "pact on herons": ("agreement", ["signed reported"]),
        "Chess Plan for 2024": ("plan", ["adopted reported"]),
        "list of kites": ("other", ["approved reported"]),
    }


def test_a_colon_may_stand_before_the_matters_of_a_plural() -> None:
    text = "They approved several decisions of the council: on the chess cup, on the budget for 2024."
    assert titles(text) == ["decision on the chess cup", "decision on the budget for 2024"]


def test_what_is_told_of_an_entry_does_not_end_the_list() -> None:
    text = (
        "Six papers were signed. The key ones are:\n\nAgreement on herons. It speaks of nests.\n\n"
        "The Concept of chess lessons and the Roadmap for canals. Both are short."
    )
    assert titles(text) == ["Agreement on herons", "Concept of chess lessons", "Roadmap for canals"]


def test_decisions_that_include_documents_were_adopted() -> None:
    text = "The other decisions made by the council include a protocol on herons and a chess plan for 2024."
    assert documents(text) == {
        "protocol on herons": ("protocol", ["adopted reported"]),
        "chess plan for 2024": ("plan", ["adopted reported"]),
    }


def test_matters_of_one_plural_may_begin_with_in_support_of() -> None:
    text = "They adopted declarations in support of old songs, on chess in schools, and in support of farmers."
    assert titles(text) == [
        "declaration in support of old songs",
        "declaration on chess in schools",
        "declaration in support of farmers",
    ]


def test_an_agenda_may_be_told_in_the_next_sentence() -> None:
    text = "The agenda includes 20 items. This includes a plan of festive events for the anniversary of the union."
    assert documents(text) == {
        "plan of festive events for the anniversary of the union": ("plan", ["discussed planned"])
    }


def test_what_a_list_of_draft_documents_includes_is_a_draft() -> None:
    text = "Several draft documents, including declarations on songs and on chess, were approved."
    assert documents(text)["declaration on songs"] == ("declaration", ["draft reported", "approved reported"])


def test_the_drafts_of_several_papers_are_drafts_all_of_them() -> None:
    text = "The ministers approved the drafts of a declaration on wells and a statement on chess."
    assert documents(text)["statement on chess"] == ("statement", ["draft reported", "approved reported"])


def test_entries_may_be_lettered_without_an_opening_bracket() -> None:
    text = (
        "They signed:\n\na) decision on the library of maps,\n\nb) Protocol on sealing wagons,\n\n"
        "c) Statement on support of the treaty on seabirds.\n\nThe talks went on."
    )
    assert titles(text) == [
        "decision on the library of maps",
        "Protocol on sealing wagons",
        "Statement on support of the treaty on seabirds",
    ]
