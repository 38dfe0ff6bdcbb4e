"""What the page draws figures with, as Python does: texts, colours, widths of letters, outlines; written once, there.

The page's figures (`figures/*.js`) are twins of `oxygraph.figures`, and `tests/conformance/data/scenes/` holds both
to one picture.
"""

import json
from collections.abc import Iterable
from importlib.metadata import version

from oxygraph.engine.counting import REASONS
from oxygraph.evidence.records import Place
from oxygraph.figures.brain import OUTLINES
from oxygraph.figures.metrics import WIDTHS
from oxygraph.figures.scene import COLOURS
from oxygraph.figures.svg import FONTS
from oxygraph.figures.texts import CATEGORIES, TEXTS
from oxygraph.figures.wording import EPONYMS
from oxygraph.report.identity import RELEASED
from oxygraph.report.sentences import ASIDE

__all__ = ["figure_document"]


def figure_document(places: Iterable[Place] = (), own: Iterable[str] = ()) -> dict[str, object]:
    """Everything that figures are drawn with besides the graph that the page holds, as plain data.

    Args:
        places: Where regions lie.
        own: The findings that are not of the curated graph, by id.
    """
    return {
        "version": version("oxygraph"),
        "released": RELEASED,
        "texts": {name: list(texts) for name, texts in TEXTS.items()} | {"findings_of": [*ASIDE["findings_of"]]},
        "categories": list(CATEGORIES),
        "eponyms": dict(EPONYMS),
        "reasons": list(REASONS),
        "colours": {name: list(papers) for name, papers in COLOURS.items()},
        "widths": {str(width): letters for width, letters in WIDTHS.items()},
        "fonts": FONTS,
        "outlines": json.loads(OUTLINES.read_text(encoding="utf-8")),
        "places": [place.to_row() for place in places],
        "own": list(own),
    }
