"""How the house is built, where a linter cannot see it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [["search", "anybody"], ["list", "sessions"], ["export"], ["show", "person/nobody"], ["check"], ["keys"], ["-h"]],
)
def test_plain_commands_load_no_screen(tmp_path: Path, command: list[str]) -> None:
    told = f"import sys\nfrom tui.__main__ import main\nsys.argv[1:] = {command!r}\ntry:\n main()\nfinally:\n"
    looked = told + " print('screen:', sorted({'textual', 'rich'} & set(sys.modules)), file=sys.stderr)"
    ran = subprocess.run(
        [sys.executable, "-c", looked],
        cwd=ROOT,
        env={"SUMMITRY_ARCHIVE": str(tmp_path / "none.db"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "screen: []" in ran.stderr


def test_tests_are_no_package() -> None:
    # a tests/db/__init__.py would make `import db` import the tests
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_sample_articles_are_in_the_package() -> None:
    assert len(list((ROOT / "importers" / "sample").glob("*.txt"))) >= 5
