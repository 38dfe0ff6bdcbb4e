"""The conformance vectors as tests read them, and two answers held against each other."""

import json
from pathlib import Path

from oxygraph import EvidenceGraph
from oxygraph.stores.base import Store
from repository import REPOSITORY
from vectors.face import Json, arguments_of, ask, graph_of

__all__ = ["FOLDER", "PLACES", "difference_of_store", "differences", "read"]

FOLDER = REPOSITORY / "conformance"
PLACES = sorted((FOLDER / "vectors").glob("*.json"))


def read(place: Path) -> Json:
    """A JSON file."""
    document: Json = json.loads(place.read_text(encoding="utf-8"))
    return document


def differences(expected: object, found: object, place: str = "answer") -> list[str]:
    """Where an answer differs from the expected one, a line each; none where they are equal.

    A key that only one of them has is a difference, whichever it is. The order of keys means nothing, the order of
    lists does. Numbers are equal by value, and never equal to a truth value.
    """
    if isinstance(expected, dict) and isinstance(found, dict):
        lacking = [f"{place}.{key}: is lacking" for key in expected.keys() - found.keys()]
        spare = [f"{place}.{key}: nobody asked for it" for key in found.keys() - expected.keys()]
        shared = expected.keys() & found.keys()
        inner = (line for key in sorted(shared) for line in differences(expected[key], found[key], f"{place}.{key}"))
        return [*sorted(lacking), *sorted(spare), *inner]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [line for at, (one, other) in pairs for line in differences(one, other, f"{place}[{at}]")]
    same = expected == found and isinstance(expected, bool) == isinstance(found, bool)
    return [] if same else [f"{place}: {expected!r} expected, {found!r} found"]


def difference_of_store(store: Store, place: Path, *, most: int = 0) -> list[str]:
    """Where a store that is made to hold the graph of a vector answers otherwise.

    Args:
        store: It holds the graph of the vector afterwards, and nothing else.
        place: The vector's file.
        most: How many cases to ask, evenly over the vector; 0 for all.
    """
    document = read(place)
    given = graph_of(document["graph"])
    store.load(given)
    whole = store.graph()
    if whole != given:
        return [f"{place.stem}: the graph came back another"]
    cases = document["cases"][:: -(-len(document["cases"]) // most) if most else 1]
    return [
        line
        for case in cases
        for line in differences(
            case["expected"],
            ask(_part(store, whole, case["kind"], case["question"]), case["kind"], case["question"]),
            case["id"],
        )
    ]


def _part(store: Store, whole: EvidenceGraph, kind: str, question: Json) -> EvidenceGraph:
    """What the store gives for a question; for what is asked of the whole graph, the whole graph."""
    if kind == "answer":
        return store.between(**arguments_of(question))
    return store.across(**arguments_of(question)) if kind == "compare" else whole
