"""Small graphs for tests: name the edges, and the nodes, tags and references they need come by themselves."""

from collections.abc import Iterable, Mapping
from typing import Any

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Reference
from oxygraph.evidence.vocabulary import POPULATIONS, names
from oxygraph.evidence.word_lists import OwnWord

TAGS = (
    ContextTag("familiar", "place", name="familiar place", name_zh="熟悉"),
    ContextTag("unfamiliar", "place", name="unfamiliar place", name_zh="陌生"),
    ContextTag("alone", "company", name="alone", name_zh="独处"),
)

TYPED: Mapping[str, str] = {
    "id": "mine",
    "subject": "oxytocin",
    "object": "amygdala",
    "predicate": "affects",
    "effect": "decreases",
    "layer": "extended",
    "reference": "r40",
    "statement": "Mine.",
}
"""A finding of one's own beside the builtin graph, as somebody types it into a row."""


def finding(name: str, subject: str, target: str, effect: str = "increases", **columns: Any) -> Edge:
    """A signed edge that is valid as it stands."""
    values: dict[str, Any] = {"predicate": "affects", "certainty": "stated", "statement": f"{name} says so.", **columns}
    return Edge(id=name, subject=subject, object=target, effect=effect, **values)


def structure(name: str, subject: str, target: str, predicate: str = "part_of") -> Edge:
    """A structural edge that is valid as it stands."""
    return Edge(id=name, subject=subject, object=target, predicate=predicate, statement=f"{name} says so.")


def up(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding that increases."""
    return finding(name, subject, target, "increases", **columns)


def down(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding that decreases."""
    return finding(name, subject, target, "decreases", **columns)


def null(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding of no effect."""
    return finding(name, subject, target, "no_effect", **columns)


def ref(name: str, **columns: Any) -> Reference:
    """A reference that is surely identified unless said otherwise."""
    return Reference(name, **{"match_confidence": "high", **columns})


def the_paper(**columns: Any) -> Reference:
    """The reference that every format of a bibliography brings of one made up paper, but for what is told."""
    told: dict[str, Any] = {"title": "A made up trial", "year": 2024, "journal": "Journal of Examples", "volume": "12"}
    told |= {"pages": "34-56", "doi": "10.1000/example.1", "pmid": "10000001"}
    return Reference("doe2024", **told, identifier_verified="yes", match_confidence="high", **columns)


def graph_of(
    *edges: Edge,
    nodes: Iterable[Node] = (),
    references: Iterable[Reference] = (),
    tags: Iterable[ContextTag] = TAGS,
    audit: Iterable[Discrepancy] = (),
    words: Iterable[OwnWord] = (),
) -> EvidenceGraph:
    """A graph of these edges; what they name and nobody gave is made up."""
    given = {node.id: node for node in nodes}
    own = tuple(words)
    known_words = {*names(POPULATIONS), *(word.word for word in own)}
    disorders = {name for edge in edges for name in edge.population if name not in known_words}
    for edge in edges:
        for name in (edge.subject, edge.object, edge.site, *disorders):
            if name and name not in given:
                given[name] = Node(name, "Disorder" if name in disorders else "Process", f"the {name}")
    known = {reference.id: reference for reference in references}
    for edge in edges:
        for place, name in enumerate(edge.reference):
            number = edge.citation[place : place + 1]
            known.setdefault(name, Reference(name, citation=number, match_confidence="high"))
    return EvidenceGraph(given.values(), edges, tags, known.values(), audit, words=own)
