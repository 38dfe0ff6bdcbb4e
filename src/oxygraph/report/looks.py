"""How a category of nodes and an effect are drawn, wherever a whole graph is: on the page, in files of other tools."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["EFFECT_COLOURS", "LOOKS", "Look"]


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

EFFECT_COLOURS: Mapping[str, str] = MappingProxyType(
    {"increases": "#c2500a", "decreases": "#0a68a8", "no_effect": "#6b6f78", "unclear": "#94690a"}
)
"""Effect of a finding → its colour on light paper, those of the figures."""
