"""Every place on the disk that is this user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_data_path, user_state_path

if TYPE_CHECKING:
    from pathlib import Path


def own_archive() -> Path:
    """The archive, where none is named."""
    return user_data_path("summitry", appauthor=False) / "archive.db"


def own_settings() -> Path:
    """The file of settings, which may not be there."""
    return user_config_path("summitry", appauthor=False) / "config.toml"


def own_state() -> Path:
    """The folder of what is remembered from one evening to the next."""
    return user_state_path("summitry", appauthor=False)
