"""The archives that the questions are put to: the bundled sample and, where it lies beside, the five articles."""

from pathlib import Path

import pytest

from tests.questions.telling import FOLDERS, Telling, told


@pytest.fixture(scope="session", params=sorted(FOLDERS))
def folder(request: pytest.FixtureRequest) -> str:
    name = str(request.param)
    if not FOLDERS[name].is_dir():
        pytest.skip(f"no articles in {FOLDERS[name].name}")
    return name


@pytest.fixture(scope="session")
def archive(folder: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name the archive that a folder was imported into."""
    return tmp_path_factory.mktemp(folder) / "summits.db"


@pytest.fixture(scope="session")
def telling(folder: str, archive: Path) -> Telling:
    return told(folder, archive)
