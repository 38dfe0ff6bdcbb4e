"""How Neo4j's own pictures look: a style sheet for Browser and a perspective for Bloom, made by a script."""

from pathlib import Path

__all__ = ["PERSPECTIVE", "STYLE_SHEET"]

STYLE_SHEET = Path(__file__).with_name("oxygraph.grass")
PERSPECTIVE = Path(__file__).with_name("oxygraph-perspective.json")
