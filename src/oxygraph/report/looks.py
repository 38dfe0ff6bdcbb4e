"""How a category of nodes and a sign are drawn on light paper: on the page, in pictures, in files of other tools."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from oxygraph.evidence.signs import Sign

__all__ = ["EFFECT_COLOURS", "LOOKS", "SIGN_COLOURS", "Look"]


class Look(NamedTuple):
    """How a category is drawn: column from intervention to disorder, shape, colour."""

    level: int
    shape: str
    colour: str


LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "Intervention": Look(0, "triangle", "#7a3fa0"),
        "Exposure": Look(0, "triangleDown", "#8c5a2b"),
        "Molecule": Look(1, "star", "#d08a00"),
        "Gene": Look(1, "diamond", "#4b6b2f"),
        "Variant": Look(1, "diamond", "#8aa04f"),
        "Receptor": Look(2, "diamond", "#b5651d"),
        "CellType": Look(2, "square", "#a0785a"),
        "Biomarker": Look(2, "triangle", "#c2739d"),
        "BrainRegion": Look(3, "dot", "#2f7fb8"),
        "Connection": Look(4, "hexagon", "#2a8f86"),
        "System": Look(4, "hexagon", "#5a6fb0"),
        "Process": Look(5, "square", "#6b8e4e"),
        "Symptom": Look(6, "square", "#c4553f"),
        "Disorder": Look(7, "dot", "#8f1d2c"),
    }
)
"""Category → look. Shape and column tell categories apart where colour does not."""

_AMBER, _GREY = "#94690a", "#6b6f78"

SIGN_COLOURS: Mapping[Sign, str] = MappingProxyType(
    {
        Sign.PLUS: "#c2500a",
        Sign.MINUS: "#0a68a8",
        Sign.NULL: _GREY,
        Sign.UNKNOWN: _AMBER,
        Sign.CONFLICTING: _AMBER,
        Sign.MIXED: _AMBER,
        Sign.SAME: _GREY,
    }
)
"""Sign → its colour; what says no one direction is amber, what has no effect to show grey."""

EFFECT_COLOURS: Mapping[str, str] = MappingProxyType(
    {sign.effect: colour for sign, colour in SIGN_COLOURS.items() if sign.of_finding}
)
"""Effect of a finding → its colour."""
