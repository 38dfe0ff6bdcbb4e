"""Where this repository lies, and what of it the tests read."""

import json
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[2]

CASES = REPOSITORY / "tests" / "data" / "cases"
"""Folders of findings of one's own, as others write them."""


def schema(name: str) -> dict[str, Any]:
    """One JSON schema of the repository, by its name without `.schema.json`."""
    loaded: dict[str, Any] = json.loads((REPOSITORY / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return loaded
