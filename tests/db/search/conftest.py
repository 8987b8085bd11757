"""What all tests of the search share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.db.search.filled import filled

if TYPE_CHECKING:
    from sqlite_utils import Database


@pytest.fixture(scope="session")
def archive() -> Database:
    """One filled archive for all tests that only ask."""
    return filled()
