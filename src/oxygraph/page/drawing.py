"""What the page needs to draw figures as Python does: texts, colours, widths of letters, outlines; written once, there.

The page's figures (`figures/*.js`) are twins of `oxygraph.figures`; `conformance/scenes/` holds them to the same scenes.
"""

from importlib.metadata import version

from oxygraph.engine.counting import REASONS
from oxygraph.figures.metrics import WIDTHS
from oxygraph.figures.scene import COLOURS
from oxygraph.figures.svg import FONTS
from oxygraph.figures.texts import CATEGORIES, TEXTS
from oxygraph.figures.wording import EPONYMS
from oxygraph.report.sentences import ASIDE

__all__ = ["figure_document"]


def figure_document() -> dict[str, object]:
    """Everything that figures are drawn with besides a graph, as plain data."""
    return {
        "version": version("oxygraph"),
        "texts": {name: list(texts) for name, texts in TEXTS.items()} | {"findings_of": [*ASIDE["findings_of"]]},
        "categories": list(CATEGORIES),
        "eponyms": dict(EPONYMS),
        "reasons": list(REASONS),
        "colours": {name: list(papers) for name, papers in COLOURS.items()},
        "widths": {str(width): letters for width, letters in WIDTHS.items()},
        "fonts": FONTS,
    }
