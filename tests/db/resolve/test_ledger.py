import pytest

from db.resolve.ledger import designation_id
from db.resolve.subjects import Context, Subject
from tests.builders import reading


@pytest.mark.parametrize("title", ["Sport Capital of the CIS", "CIS Sports Capital", "the Capital of CIS Sport"])
def test_honour_is_one_in_any_order_and_number_of_its_words(title: str) -> None:
    told = reading(title, [("designation:1", "title", title, title), ("designation:1", "year", 2026, title)])
    subject = Subject(told.article.id, None, "designation:1", tuple(enumerate(told.claims)))
    assert designation_id(subject, Context({}, {}, lambda _: None)) == "designation/capital-cis-sport-2026"
