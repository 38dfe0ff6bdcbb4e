"""Vectors drawn by Hypothesis: crowded small graphs with every column in use, and questions about their findings."""

from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import oxygraph as ox
from build import TAGS, structure
from oxygraph.evidence.context import KEYS
from oxygraph.evidence.records import Discrepancy, Edge, Node
from oxygraph.evidence.vocabulary import ANALYSES, DISCREPANCIES, EVIDENCE_TYPES, POPULATIONS, names
from oxygraph.questions.compare import BY
from strategies import NODES, contexts, findings, nodes, plain_text, publications, whole_graphs
from vectors.face import ask, refused, spellings_of
from vectors.make import EVERY_LAYER, Case, Vector, across, asks, clashes, searches

__all__ = ["drawn"]

_SEED = 20
_TRIES = 16
"""Graphs drawn for each that is kept: only those whose questions find evidence are worth a place."""

_RANKED = (TAGS[0]._replace(broader="alone"), TAGS[1]._replace(control="yes"), *TAGS[2:])
"""The tags of tests, the first narrower than the last, the second a condition that takes an effect away."""

_COLUMNS = ("sex", "species", "population", "dose", "route", "regimen", "setting", "certainty")
_EMPTY = Edge("", "", "", "")
_DOSE = ("dose_min", "dose_max", "dose_unit")


def drawn(count: int) -> list[Vector]:
    """So many vectors, the same every time for one release of Hypothesis."""
    found: dict[str, Vector] = {}

    @seed(_SEED)
    @settings(
        max_examples=_TRIES * count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(_audited(), st.data())
    def collect(graph: ox.EvidenceGraph, data: st.DataObject) -> None:
        cases = tuple(_cases(graph, data))
        asked = repr([(case.kind, case.question) for case in cases])  # of graphs almost alike, one is enough
        if len(found) < count and asked not in found and _says_something(graph, cases):
            found[asked] = Vector(f"drawn-{len(found) + 1:03}", "Drawn at random.", graph, cases)

    collect()
    return list(found.values())


def _says_something(graph: ox.EvidenceGraph, cases: tuple[Case, ...]) -> bool:
    """Whether most questions have an answer that something decides."""
    answers = [ask(graph, case.kind, case.question)["en"] for case in cases if case.kind == "answer"]
    decided = [answer for answer in answers if answer["decided_by"] != "nothing"]
    return len(decided) * 2 > len(answers) > 1


# --- graphs -----------------------------------------------------------------------------------------------------------


@st.composite
def _crowded(draw: st.DrawFn) -> ox.EvidenceGraph:
    """Few nodes, many parallel findings that report the same few columns, so that they meet and exclude each other."""
    ends = NODES[: draw(st.sampled_from((3, 4, 4, 5)))]
    kept = draw(st.sets(st.sampled_from(_COLUMNS), min_size=1, max_size=3))
    papers = [draw(publications(f"r{number}", number)) for number in (1, 2, 3)]
    numbers = {paper.id: paper.citation for paper in papers}
    edges = []
    for number in range(draw(st.integers(9, 14))):
        if draw(st.integers(0, 6)):
            edge = _reporting(draw(findings(f"e{number}", tuple(permutations(ends, 2)))), kept)
            cited = tuple(n for name in edge.reference for n in numbers[name])
            layers = EVERY_LAYER if len(edge.reference) == 1 else ("review",)
            citation = cited if len(cited) == len(edge.reference) else ()
            layer = draw(st.sampled_from(("review", *layers)))
            edges.append(_designed(draw, edge)._replace(citation=citation, layer=layer))
        else:
            low, high = sorted(draw(st.permutations(ends))[:2])
            predicate = draw(st.sampled_from(("part_of", "subclass_of", "has_symptom", "binds")))
            edges.append(structure(f"e{number}", low, high, predicate))
    tags = draw(st.sampled_from((TAGS, _RANKED))) if any(edge.setting for edge in edges) else ()
    return ox.EvidenceGraph(_nodes(draw, edges), edges, tags, papers)


def _nodes(draw: st.DrawFn, edges: list[Edge]) -> list[Node]:
    disorders = sorted({name for edge in edges for name in edge.population} - set(names(POPULATIONS)))
    named = sorted({end for edge in edges for end in (edge.subject, edge.object)})
    return [
        *map(draw, map(nodes, named)),
        *(Node(name, "Disorder", f"the {name}", f"障碍{name}") for name in disorders),
    ]


def _reporting(edge: Edge, columns: set[str]) -> Edge:
    """A finding that reports only some of its context."""
    silent = [name for key in _COLUMNS if key not in columns for name in (_DOSE if key == "dose" else (key,))]
    blank = {name: getattr(_EMPTY, name) for name in silent} | {"note": ""}
    return edge._replace(**blank | ({"certainty": "stated"} if "certainty" not in columns else {}))


def _designed(draw: st.DrawFn, edge: Edge) -> Edge:
    """A finding with a design, now and then beside the main result, of some aspect, a null that leans."""
    null = edge.effect == "no_effect"
    return edge._replace(
        evidence_type=draw(st.sampled_from(("", "randomized_trial", *names(EVIDENCE_TYPES)))),
        analysis=draw(st.sampled_from(("", "", "", *names(ANALYSES)))),
        sample_size=draw(st.sampled_from((None, 20, 60, 120, 250))),
        subject_aspect=draw(st.sampled_from(("", "", "", "activity"))),
        object_aspect=draw(st.sampled_from(("", "", "", "activity", "level"))),
        tendency=draw(st.sampled_from(("", "increases", "decreases"))) if null else "",
    )


@st.composite
def _audited(draw: st.DrawFn) -> ox.EvidenceGraph:
    """A graph with, now and then, a difference or two between review and papers."""
    graph = draw(_crowded() if draw(st.integers(0, 3)) else whole_graphs())
    review = sorted(edge.id for edge in graph.edges.values() if edge.layer == "review")
    papers = sorted(edge.id for edge in graph.edges.values() if edge.layer != "review")
    audit = [
        Discrepancy(
            f"d{number}",
            kind=draw(st.sampled_from(names(DISCREPANCIES))),
            review_edges=tuple(sorted(draw(st.sets(st.sampled_from(review), min_size=1, max_size=2)))),
            paper_edges=tuple(sorted(draw(st.sets(st.sampled_from(papers), max_size=1)))) if papers else (),
            statement=draw(plain_text()),
            statement_zh=draw(plain_text()),
        )
        for number in range(draw(st.integers(0, 2)) if review else 0)
    ]
    return ox.EvidenceGraph(
        graph.nodes.values(), graph.edges.values(), graph.contexts.values(), graph.references.values(), audit
    )


# --- questions --------------------------------------------------------------------------------------------------------


def _cases(graph: ox.EvidenceGraph, data: st.DataObject) -> Iterator[Case]:
    pairs = sorted(_joined(graph))
    for number in range(3 if pairs else 0):
        (_, source, target), asked = data.draw(st.sampled_from(pairs)), data.draw(_asked(graph))
        yield asks(f"answer-{number}", target, source, **asked)
    if pairs:
        (_, source, target), asked = data.draw(st.sampled_from(pairs)), data.draw(_asked(graph))
        cases = [across(f"compare-by-{by}", by, target, source, **asked) for by in BY if by not in asked]
        if sensible := [case for case in cases if not refused(graph, case.kind, case.question)]:
            yield data.draw(st.sampled_from(sensible))
    yield clashes("conflicts", **data.draw(st.just({"layers": EVERY_LAYER}) | _asked(graph)))
    yield searches("search", data.draw(_typed(graph)), data.draw(st.sampled_from((1, 3, 20))))


def _joined(graph: ox.EvidenceGraph) -> Iterator[tuple[int, str, str]]:
    """The pairs of nodes that something joins, numbered; those that only mechanisms join stand there several times."""
    for source in graph.nodes:
        for target in graph.nodes:
            if source != target:
                found = ox.answer(graph, source, target, layers=EVERY_LAYER)
                for number in range(bool(found.direct) + 3 * bool(found.paths)):
                    yield number, source, target


@st.composite
def _asked(draw: st.DrawFn, graph: ox.EvidenceGraph) -> dict[str, Any]:
    """A context, mostly one that some finding reports in part; now and then any; and the layers."""
    signed = [edge for edge in graph.edges.values() if edge.signed]
    if draw(st.integers(0, 4)) and signed:
        reported = _context_of(draw(st.sampled_from(signed)))
        kept = draw(st.sets(st.sampled_from(KEYS), max_size=3))
        fixed = {key: value for key, value in reported.items() if key.removesuffix("_unit") in kept}
    else:
        fixed = draw(contexts())
        if not graph.contexts:
            fixed.pop("setting", None)
    more: dict[str, Any] = {"layers": draw(st.sampled_from((("review",), EVERY_LAYER, EVERY_LAYER)))}
    return fixed | more


def _context_of(edge: Edge) -> dict[str, Any]:
    """The context of a finding as a question."""
    words: Mapping[str, Any] = {key: getattr(edge, key) for key in ("species", "route", "regimen", "setting")}
    fixed = {key: value for key, value in words.items() if value}
    fixed |= {"sex": edge.sex} if edge.sex in {"male", "female"} else {}
    fixed |= {"population": edge.population[0]} if edge.population else {}
    return fixed | ({"dose": edge.dose_min, "dose_unit": edge.dose_unit} if edge.dose_min is not None else {})


@st.composite
def _typed(draw: st.DrawFn, graph: ox.EvidenceGraph) -> str:
    """What somebody types: a spelling, cut or with a letter changed, or anything."""
    if draw(st.integers(0, 5)) == 0:
        return draw(plain_text())
    text = draw(st.sampled_from(sorted(spellings_of(graph))))
    at = draw(st.integers(0, len(text)))
    return draw(st.sampled_from((text, text[:at] or text, text[at:] or text, f"{text[:at]}x{text[at + 1 :]}")))
