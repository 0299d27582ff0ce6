"""Where the reader keeps its settings and what it remembers."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_state_path

CONFIG_VARIABLE = "LAVREADER_CONFIG"
STATE_VARIABLE = "LAVREADER_STATE"


def settings_path() -> Path:
    """The settings file; the environment variable ``LAVREADER_CONFIG`` names another."""
    chosen = os.environ.get(CONFIG_VARIABLE)
    return Path(chosen) if chosen else user_config_path("lavreader", appauthor=False) / "config.toml"


def state_folder() -> Path:
    """The folder of remembered places; ``LAVREADER_STATE`` names another."""
    chosen = os.environ.get(STATE_VARIABLE)
    return Path(chosen) if chosen else user_state_path("lavreader", appauthor=False)
