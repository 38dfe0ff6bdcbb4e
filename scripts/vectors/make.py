"""The building blocks of hand-picked vectors: a cast of nodes and papers, findings, questions."""

from collections.abc import Iterable
from itertools import chain
from typing import Any, NamedTuple

import build
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Node, Reference
from vectors.face import Json

__all__ = [
    "EVERY_LAYER",
    "Case",
    "Vector",
    "across",
    "asks",
    "clashes",
    "differs",
    "down",
    "null",
    "searches",
    "structure",
    "unclear",
    "up",
    "vector",
]

EVERY_LAYER = ("review", "primary", "extended")


class Case(NamedTuple):
    """One question; its id is its own within the vector."""

    id: str
    kind: str
    question: Json


class Vector(NamedTuple):
    """A small graph and the questions asked of it."""

    name: str
    about: str
    graph: EvidenceGraph
    cases: tuple[Case, ...]


_CAST = (
    Node("a", "Molecule", "alphatocin", "甲素", ("alpha peptide",), "CHEBI:7872"),
    Node("b", "BrainRegion", "basal region", "乙区", (), "UBERON:0001876"),
    Node("c", "BrainRegion", "central region", "丙区"),
    Node("d", "Process", "drive"),
    Node("e", "Connection", "b–c coupling", "乙–丙连接"),
    Node("z", "Process", "dread", "恐惧"),
    Node("y", "Symptom", "unease", "不安"),
    Node("mood-disorder", "Disorder", "mood disorder", "心境障碍"),
    Node("anxious", "Disorder", "anxiety disorder", "焦虑障碍"),
    Node("phobia", "Disorder", "phobia", "恐惧症"),
    Node("fear-of-heights", "Disorder", "fear of heights"),
    Node("trauma", "Disorder", "trauma disorder", "创伤障碍"),
)
_TAGS = (
    ContextTag("familiar", "place", name="familiar place", name_zh="熟悉环境"),
    ContextTag("unfamiliar", "place", name="unfamiliar place", name_zh="陌生环境"),
    ContextTag("alone", "company", name="alone", name_zh="独处"),
    ContextTag("in-company", "company", name="in company"),
)
_PAPERS = (
    Reference(
        id="r1",
        citation=(1,),
        title="First",
        authors="Adams et al.",
        year=2001,
        journal="Journal",
        doi="10.1/one",
        pmid="11",
        identifier_verified="yes",
        match_confidence="high",
    ),
    Reference("r2", (2,), "Second", "Baker & Cole", 2002, match_confidence="medium"),
    Reference("r3", (3,), match_confidence="low"),
    Reference("r4", (4,), "Fourth", "Diaz", match_confidence="high"),
    Reference("p5", (), "Fifth", "Evans et al.", 2005, match_confidence="high"),
    Reference("p6", (), match_confidence="none"),
    Reference("gone", (7,), "Seventh", "Fox et al.", 2007, match_confidence="high", status="retracted"),
    Reference("gone-too", (8,), match_confidence="high", status="retracted"),
)


def up(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding that increases; `ref` names its papers, whose citation numbers come by themselves."""
    return _finding(name, subject, target, "increases", columns)


def down(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding that decreases."""
    return _finding(name, subject, target, "decreases", columns)


def null(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding of no effect."""
    return _finding(name, subject, target, "no_effect", columns)


def unclear(name: str, subject: str, target: str, **columns: Any) -> Edge:
    """A finding without a direction."""
    return _finding(name, subject, target, "unclear", columns)


def _finding(name: str, subject: str, target: str, effect: str, columns: dict[str, Any]) -> Edge:
    papers = tuple(columns.pop("ref", "").split())
    if dose := columns.pop("dose", None):
        low, high, unit = dose
        columns |= {"dose_min": float(low), "dose_max": float(high), "dose_unit": unit}
    numbers = tuple(number for paper in papers for number in _NUMBERS.get(paper, ()))
    return build.finding(name, subject, target, effect, reference=papers, citation=numbers, **columns)


_NUMBERS = {paper.id: paper.citation for paper in _PAPERS}


def structure(name: str, subject: str, target: str, predicate: str = "part_of", **columns: Any) -> Edge:
    """A structural edge."""
    return build.structure(name, subject, target, predicate)._replace(**columns)


def vector(  # noqa: PLR0913  a graph has that many kinds of records
    name: str,
    about: str,
    edges: Iterable[Edge],
    *cases: Case,
    nodes: Iterable[Node] = (),
    audit: Iterable[Discrepancy] = (),
    papers: Iterable[Reference] = (),
    tags: Iterable[ContextTag] = (),
) -> Vector:
    """A vector of these findings; nodes, tags and papers that are not given come from the cast, or are made up."""
    edges, audit, papers, tags = tuple(edges), tuple(audit), tuple(papers), tuple(tags)
    given = {paper.id for paper in papers}
    named = {end for edge in edges for end in (edge.subject, edge.object, edge.site, *edge.population)}
    cast = [node for node in _CAST if node.id in named]
    listed = [*(edge.reference for edge in edges), *(found.reference for found in audit)]
    cited = {*chain.from_iterable(listed)}
    tagged = {tag for edge in edges for tag in edge.setting}
    groups = {tag.group for tag in _TAGS if tag.id in tagged}
    made = build.graph_of(
        *edges,
        nodes=(*cast, *nodes),
        references=[*papers, *(paper for paper in _PAPERS if paper.id in cited - given)],
        tags=tags or [tag for tag in _TAGS if tag.group in groups],
    )
    graph = EvidenceGraph(made.nodes.values(), edges, made.contexts.values(), made.references.values(), sorted(audit))
    return Vector(name, about, graph, cases)


def asks(name: str, target: str = "z", source: str = "a", **asked: Any) -> Case:
    """How the source reaches the target; `layers`, `hops`, and the keys of a context."""
    return Case(name, "answer", _question(asked) | {"source": source, "target": target})


def across(name: str, by: str, target: str = "z", source: str = "a", **asked: Any) -> Case:
    """The same question in each stratum of one key."""
    return Case(name, "compare", _question(asked) | {"source": source, "target": target, "by": by})


def clashes(name: str, **asked: Any) -> Case:
    """The pairs of nodes whose findings disagree."""
    question = _question(asked)
    return Case(name, "conflicts", {key: question[key] for key in ("context", "layers")})


def searches(name: str, text: str, limit: int = 20) -> Case:
    """The nodes that a typed text may mean."""
    return Case(name, "search", {"text": text, "limit": limit})


def differs(name: str, kind: str, review: str, papers: str = "", *, ref: str = "") -> Discrepancy:
    """A difference between the review and a paper, by the edges of both readings, and the papers."""
    cited = tuple(ref.split())
    return Discrepancy(
        name,
        tuple(number for paper in cited for number in _NUMBERS[paper]),
        cited,
        kind,
        tuple(review.split()),
        tuple(papers.split()),
        f"{name}: the paper says otherwise.",
        f"{name}：论文所述不同。",
    )


def _question(asked: dict[str, Any]) -> Json:
    layers, hops = asked.pop("layers", ("review",)), asked.pop("hops", 4)
    fixed = {key: value for key, value in asked.items() if value not in {"", ()}}
    context = {key: list(value) if isinstance(value, tuple) else value for key, value in fixed.items()}
    return {"context": context, "layers": list(layers), "max_hops": hops}
