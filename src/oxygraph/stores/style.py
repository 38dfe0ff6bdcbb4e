"""How Neo4j's own pictures look: a style sheet for Browser and a perspective for Bloom, made by a script."""

from pathlib import Path

__all__ = ["PERSPECTIVE", "STYLE_SHEET"]

_FOLDER = Path(__file__).with_name("neo4j_style")

STYLE_SHEET = _FOLDER / "oxygraph.grass"
PERSPECTIVE = _FOLDER / "oxygraph-perspective.json"
