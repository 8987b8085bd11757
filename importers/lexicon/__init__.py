"""Word lists as data: what bodies, states, offices and documents are called, kept apart by language.

A list is a TOML file of this folder, read once, so that a new body or language is a few lines and no code.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The word list of that name, as TOML gives it; treat it as frozen."""
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
