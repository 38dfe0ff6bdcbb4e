"""Scenes as tests look at them: the texts that collide, those that leave the canvas, and a small graph to draw."""

from itertools import combinations

from build import down, finding, graph_of, null, structure, up
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node, Reference
from oxygraph.figures.scene import Group, Rect, Scene

__all__ = ["HOSTILE", "bars", "collisions", "cut", "names", "small_graph"]

HOSTILE = '</text><script>alert(1)</script>"&\u202e ]]>'
"""A name that would like to be more than a name."""


def collisions(scene: Scene) -> list[tuple[str, str]]:
    """Texts whose boxes share more than a hair."""
    return [(one.text, other.text) for one, other in combinations(scene.texts(), 2) if one.box.overlaps(other.box)]


def cut(scene: Scene) -> list[str]:
    """Texts that leave the canvas."""
    return [text.text for text in scene.texts() if not text.box.inside(scene.width, scene.height)]


def names(scene: Scene, kind: str) -> list[str]:
    """What the groups of a kind stand for: `row`, `study`, `finding` or `cell`."""
    return [group.name.removeprefix(f"{kind} ") for group in scene.groups() if group.name.startswith(f"{kind} ")]


def bars(scene: Scene) -> dict[str, tuple[Rect, Group]]:
    """The bars of a harvest plot by their names; what the review says beside a paper's own result is `retold`."""
    found = [group for group in scene.groups() if group.name.startswith(("study ", "retold "))]
    return {group.name: (next(m for m in group.marks if isinstance(m, Rect)), group) for group in found}


def small_graph() -> EvidenceGraph:
    """A drug, a disorder and what lies between: each sign, each sex, counted and silent, told and retold."""
    human = {"species": "human", "layer": "primary", "evidence_type": "randomized_trial"}
    told = {"species": "human", "citation": (1,), "reference": ("r1",)}
    nodes = (
        Node("drug", "Molecule", "the drug", "药"),
        Node("ill", "Disorder", "the illness", "病"),
        Node("calm", "Process", "calm", "平静"),
        Node("region", "BrainRegion", "a region", "脑区甲"),
        Node("part", "BrainRegion", "a part of the region", "脑区乙"),
    )
    references = (
        Reference("r1", (1,), authors="One A; Other B; Third C", year=2001, doi="10.1/one", match_confidence="high"),
        Reference("p2", authors="Two A", year=2002, pmid="22", match_confidence="high"),
        Reference("p3", authors="Three A; Drei B", year=2003, match_confidence="high"),
        Reference("p4", authors="Four A", year=2004, match_confidence="high"),
    )
    return graph_of(
        down("w", "drug", "ill", sex="female", sample_size=40, dose_min=24, dose_max=24, dose_unit="IU",
             reference=("p2",), **human),
        null("m", "drug", "ill", sex="male", sample_size=90, effect_size=-0.1, effect_metric="cohens_d",
             ci_low=-0.5, ci_high=0.3, reference=("p2",), **human),
        null("b", "drug", "ill", sex="both", reference=("p3",), effect_size=0.8, effect_metric="odds_ratio", **human),
        up("x", "drug", "ill", reference=("p4",), analysis="subgroup", sample_size=20, **human),
        null("y", "drug", "ill", reference=("p4",), sample_size=200, **human),
        down("retold", "drug", "ill", **told),
        up("guess", "drug", "ill", certainty="speculative", section="4"),
        up("c1", "drug", "calm", sex="female", reference=("p2",), **human),
        up("c2", "drug", "calm", sex="female", reference=("p3",), **human),
        down("c3", "drug", "calm", sex="male", reference=("p3",), **human),
        down("c4", "calm", "ill", reference=("p4",), **human),
        down("d1", "drug", "part", sex="male", reference=("p2",), **human),
        structure("d2", "part", "region"),
        finding("d3", "region", "ill", predicate="associated_with", reference=("p3",), layer="primary"),
        up("e1", "drug", "region", sex="female", certainty="speculative", section="4"),
        nodes=nodes,
        references=references,
    )  # fmt: skip
