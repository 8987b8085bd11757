"""One import for each category of hostile files, shared by all that is asked of it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.hostile.corpus import HEAVY, LIGHT, Poison
from tests.hostile.trial import Trial, tried
from tests.program import summitry
from tests.questions.telling import SAMPLE


@pytest.fixture(scope="session", params=sorted(LIGHT))
def trial(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Trial:
    folder = tmp_path_factory.mktemp("given") / "in"
    folder.mkdir()
    poisons = list(LIGHT[str(request.param)](folder))
    return tried(tmp_path_factory.mktemp("kept") / "summits.db", poisons, folder)


@pytest.fixture(scope="session")
def heavy(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Poison]:
    """Write the files that are imported one at a time."""
    folder = tmp_path_factory.mktemp("heavy")
    return {poison.mark: poison for write in HEAVY.values() for poison in write(folder)}


@pytest.fixture(scope="session")
def small_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an archive of a few honest articles to put hostile questions to."""
    archive = tmp_path_factory.mktemp("small") / "summits.db"
    assert summitry(archive, "import", SAMPLE).returncode == 0
    return archive
