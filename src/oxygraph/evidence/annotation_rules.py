"""The curation rules on what is said of nodes beside them: where a region lies, and how ontology terms fit a node."""

from collections.abc import Callable, Iterator, Mapping

from oxygraph.errors import Issue, short
from oxygraph.evidence.cell_rules import number_of
from oxygraph.evidence.spelling import Suggestions
from oxygraph.evidence.tables import Tables, by_id
from oxygraph.evidence.vocabulary import CATEGORIES, names

__all__ = ["ANNOTATION_RULES"]

_REACH: Mapping[str, tuple[int, int]] = {"x": (-90, 90), "y": (-126, 90), "z": (-72, 109)}
"""The box that holds the brain of MNI152, in millimetres."""

_NO_REGIONS = frozenset(names(CATEGORIES)) - {"BrainRegion"}
"""Categories that are no region; a word that is no category has a rule of its own."""


def annotated_nodes(tables: Tables) -> Iterator[Issue]:
    """Places and mappings are of nodes that exist."""
    nodes = by_id(tables["nodes"].rows)
    known = Suggestions(nodes)
    for row in (*tables["places"].rows, *tables["mappings"].rows):
        if (name := row.cells["node"]) and name not in nodes:
            near = known.nearest(name)
            fix = f"Did you mean {near}?" if near else "Add it to nodes.csv first"
            yield row.issue("node", "dangling-node", f"{short(name)} is not in nodes.csv", fix)


def inside_the_brain(tables: Tables) -> Iterator[Issue]:
    """A place lies inside the brain, and on the side that it says: left of zero is left."""
    for row in tables["places"].rows:
        for column, (low, high) in _REACH.items():
            number = number_of(row.cells[column], signed=True)
            if number is not None and not low <= number <= high:
                message = f"{column} {row.cells[column]} lies outside the brain ({low} to {high} mm)"
                yield row.issue(column, "outside-the-brain", message, "Write millimetres of MNI152")
        across = number_of(row.cells["x"], signed=True)
        side = row.cells["hemisphere"]
        if across is not None and ((side == "left" and across > 0) or (side == "right" and across < 0)):
            message = f"x {row.cells['x']} is not {side}"
            yield row.issue("x", "wrong-side", message, "Left is below zero, right above")


def regions_are_placed(tables: Tables) -> Iterator[Issue]:
    """Only regions of the brain have a place."""
    nodes = by_id(tables["nodes"].rows)
    for row in tables["places"].rows:
        found = nodes.get(row.cells["node"])
        if found and found.cells["category"] in _NO_REGIONS:
            message = f"{short(row.cells['node'])} is a {found.cells['category']}"
            yield row.issue("node", "no-region", message, "Place the regions that it joins or lies in")


def mapped_terms(tables: Tables) -> Iterator[Issue]:
    """A mapping is of an identifier that the node names: exact of its curie, of whatever kind of an xref."""
    nodes = by_id(tables["nodes"].rows)
    for row in tables["mappings"].rows:
        node, term = nodes.get(row.cells["node"]), row.cells["curie"]
        if node is None or not term:
            continue
        if term == node.cells["curie"]:
            if row.cells["mapping"] not in {"exact", ""}:
                message = f"{short(term)} is the curie of {row.cells['node']}, and {row.cells['mapping']} here"
                yield row.issue("mapping", "curie-not-exact", message, "Write exact, or move it to xrefs")
        elif term not in node.items("xrefs"):
            message = f"{short(term)} is no identifier of {row.cells['node']}"
            yield row.issue("curie", "unknown-identifier", message, "Write it into curie or xrefs of nodes.csv too")


ANNOTATION_RULES: tuple[Callable[[Tables], Iterator[Issue]], ...] = (
    annotated_nodes,
    inside_the_brain,
    regions_are_placed,
    mapped_terms,
)
