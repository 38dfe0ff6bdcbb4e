"""The style of a CX2: category by colour and shape, effect by colour and arrow, as the page draws them.

Names and values are those of the visual properties of CX2, which Cytoscape, Cytoscape Web and NDEx share.
"""

from collections.abc import Mapping

from oxygraph.report.looks import EFFECT_COLOURS, LOOKS

__all__ = ["STYLE", "STYLE_EDITOR"]

_SHAPES = {
    "dot": "ellipse",
    "square": "round-rectangle",
    "triangle": "triangle",
    "triangleDown": "vee",
    "star": "octagon",
    "diamond": "diamond",
    "hexagon": "hexagon",
}
_ARROWS = {"increases": "triangle", "decreases": "tee", "no_effect": "circle", "unclear": "diamond"}
_QUIET = "#a9adb6"


def _passed_on(column: str) -> dict[str, object]:
    return {"type": "PASSTHROUGH", "definition": {"attribute": column, "type": "string"}}


def _mapped(column: str, values: Mapping[str, str]) -> dict[str, object]:
    pairs = [{"v": value, "vp": shown} for value, shown in values.items()]
    return {"type": "DISCRETE", "definition": {"attribute": column, "type": "string", "map": pairs}}


STYLE: Mapping[str, object] = {
    "default": {
        "network": {"NETWORK_BACKGROUND_COLOR": "#ffffff"},
        "node": {
            "NODE_SHAPE": "ellipse",
            "NODE_WIDTH": 34.0,
            "NODE_HEIGHT": 34.0,
            "NODE_BACKGROUND_COLOR": _QUIET,
            "NODE_BORDER_COLOR": "#ffffff",
            "NODE_BORDER_WIDTH": 1.0,
            "NODE_LABEL_COLOR": "#16181d",
            "NODE_LABEL_FONT_SIZE": 11,
            "NODE_LABEL_MAX_WIDTH": 170.0,
            "NODE_LABEL_POSITION": {
                "JUSTIFICATION": "center",
                "MARGIN_X": 0.0,
                "MARGIN_Y": 3.0,
                "ENTITY_ANCHOR": "S",
                "LABEL_ANCHOR": "N",
            },
        },
        "edge": {
            "EDGE_WIDTH": 1.5,
            "EDGE_OPACITY": 0.65,
            "EDGE_LINE_COLOR": _QUIET,
            "EDGE_LINE_STYLE": "solid",
            "EDGE_TARGET_ARROW_SHAPE": "none",
            "EDGE_TARGET_ARROW_COLOR": _QUIET,
            "EDGE_TARGET_ARROW_SIZE": 6.0,
            "EDGE_STACKING": "AUTO_BEND",
        },
    },
    "nodeMapping": {
        "NODE_LABEL": _passed_on("name"),
        "NODE_BACKGROUND_COLOR": _mapped("category", {name: look.colour for name, look in LOOKS.items()}),
        "NODE_SHAPE": _mapped("category", {name: _SHAPES[look.shape] for name, look in LOOKS.items()}),
    },
    "edgeMapping": {
        "EDGE_LINE_COLOR": _mapped("effect", EFFECT_COLOURS),
        "EDGE_TARGET_ARROW_COLOR": _mapped("effect", EFFECT_COLOURS),
        "EDGE_TARGET_ARROW_SHAPE": _mapped("effect", _ARROWS),
        "EDGE_LINE_STYLE": _mapped("sex", {"female": "dashed", "male": "solid"}),
    },
}
"""What each part looks like, and which column says so: a raised arrow, a lowering bar, a ring for no effect."""

STYLE_EDITOR: Mapping[str, object] = {"properties": {"nodeSizeLocked": True, "arrowColorMatchesEdge": True}}
"""What an editor keeps together."""
