"""A graph read back out of a store by Cypher: all of it, or what one question needs.

A question is pruned in the database: only relationships come here that lie on some way of at most `max_hops` steps
from source to target over relationships that the question does not exclude. Which words a question excludes is asked
of the same match that judges the answer, so that no rule of the method stands here a second time.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from itertools import groupby
from typing import NamedTuple, Self, Unpack

from oxygraph.engine.ask import Answer, answer_question
from oxygraph.engine.budget import DEFAULT_SECONDS
from oxygraph.engine.paths import check_ends_and_hops
from oxygraph.engine.question import DEFAULT_HOPS, Question, question_of
from oxygraph.errors import QuestionError
from oxygraph.evidence.arguments import name_of
from oxygraph.evidence.context import Context, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Edge
from oxygraph.evidence.scopes import Scope
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.vocabulary import names
from oxygraph.questions.compare import compare
from oxygraph.stores.base import Result
from oxygraph.stores.records import DEFAULT_NAME, FORMER_MARKER, MARKER, TYPES, graph_of, key_of, record_properties

__all__ = ["Fetching"]

Run = Callable[[str, Mapping[str, object]], Result]
Rows = Sequence[Mapping[str, object]]
_Parameters = dict[str, object]

_N, _R = "RETURN n ORDER BY n.key", "RETURN r ORDER BY r.key"
_NODES = f"MATCH (n:{MARKER}) WHERE n._graph = $graph AND n.key STARTS WITH 'nodes/'"
_KEYED = f"MATCH (n:{MARKER}) WHERE n._graph = $graph AND n.key IN $keys {_N}"
_TYPES = "|".join(TYPES.values())
_STEP = f"(a:{MARKER})-[r:{_TYPES}]->(b:{MARKER})"
# A copy of a finding elsewhere is none: its columns name its type and the nodes that it joins.
_OURS = (
    "r._graph = $graph AND r.key = 'edges/' + r.id AND type(r) = toUpper(r.predicate)"
    " AND a.key = 'nodes/' + r.subject AND b.key = 'nodes/' + r.object"
)
_SAME = "a._graph = $graph AND b._graph = $graph"
_EDGES = f"MATCH {_STEP} WHERE {_SAME} AND {_OURS}"
_DEGREES = f"{_NODES} RETURN n.key AS key, COUNT {{ (n)-->() }} AS many ORDER BY key"
_AT_ONCE = 5000
"""Findings, at most, that one answer brings of the whole graph, but for those of a single node."""

_OWN_ROWS = (
    f"{_EDGES} AND r.layer IN ['primary', 'extended'] AND any(name IN r.reference WHERE name IN $references) {_R}"
)


def _labelled(label: str) -> str:
    return f"MATCH (n:{MARKER}:{label}) WHERE n._graph = $graph {_N}"


_TAGS, _REFERENCES, _AUDIT = map(_labelled, ("SettingTag", "Reference", "Discrepancy"))
_PLACES, _MAPPINGS, _OWN_WORDS = map(_labelled, ("Place", "TermMapping", "OwnWord"))
_NAMES = f"MATCH (n:{MARKER}) RETURN DISTINCT n._graph AS name ORDER BY name"
_FORMER = f"MATCH (n:{FORMER_MARKER}) WHERE n._graph IS NULL AND n.key STARTS WITH 'nodes/' RETURN n.key LIMIT 1"
_READINGS = ("review_edges", "paper_edges")
_SPELLED = (
    "any(name IN $asked WHERE name IN [n.id, n.name, n.name_zh, n.curie] OR any(word IN n.synonyms WHERE word = name))"
)
_WORDS = ("sex", "species", "route", "regimen")


class Fetching(ABC):
    """What a store does by its `run` alone, whatever its engine; the promises are those of `Store`.

    Attributes:
        name: Which graph of the database is asked.
    """

    name: str = DEFAULT_NAME

    @abstractmethod
    def run(self, query: str, parameters: Mapping[str, object] | None = None, *, limit: int = 0) -> Result:
        """What a reading query answers; see `Store.run`."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database; see `Store.close`."""

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def graph(self) -> EvidenceGraph:
        """Everything the store holds of the graph; see `Store.graph`."""
        run = self._ask
        with self._whole():
            return graph_of(
                {
                    "nodes": _records(run, f"{_NODES} {_N}"),
                    "edges": _every_edge(run),
                    "contexts": _records(run, _TAGS),
                    "references": _records(run, _REFERENCES),
                    "audit": _records(run, _AUDIT),
                    "places": _records(run, _PLACES),
                    "mappings": _records(run, _MAPPINGS),
                    "words": _records(run, _OWN_WORDS),
                }
            )

    def _whole(self) -> AbstractContextManager[None]:
        """Within it a graph is read: whoever may hold a part of one refuses it."""
        return nullcontext()

    def _ask(self, query: str, parameters: Mapping[str, object]) -> Result:
        """`run`, of the one graph."""
        return self.run(query, {"graph": self.name, **parameters})

    def between(
        self,
        source: str,
        target: str,
        *,
        layers: Iterable[str] = (),
        max_hops: int = DEFAULT_HOPS,
        **context: Unpack[ContextKeys],
    ) -> EvidenceGraph:
        """The part of the graph that one answer needs; see `Store.between`."""
        with self._whole():
            frame, question = _asked(self._ask, (source, target), layers, max_hops, context)
            keys = len(question.context.texts())
            return _part(self._ask, frame, question, lambda part: [answer_question(part, question)], keys=keys)

    def across(
        self,
        source: str,
        target: str,
        by: str,
        *,
        layers: Iterable[str] = (),
        max_hops: int = DEFAULT_HOPS,
        **context: Unpack[ContextKeys],
    ) -> EvidenceGraph:
        """The part of the graph that one comparison needs; see `Store.across`."""
        with self._whole():
            frame, question = _asked(self._ask, (source, target), layers, max_hops, context)

            def strata(part: EvidenceGraph) -> Iterable[Answer]:
                asked = partial(compare, layers=question.layers, max_hops=max_hops, timeout=DEFAULT_SECONDS)
                return asked(part, source, target, by, **context).answers.values()

            # A stratum admits nothing that the question does not admit which leaves its key open.
            return _part(self._ask, frame, question, strata, keys=len(question.context.texts()) + 1)


def _asked(
    run: Run, ends: tuple[str, str], layers: Iterable[str], max_hops: int, context: ContextKeys
) -> tuple[EvidenceGraph, Question]:
    """A question in ids, and the frame that its words were found in."""
    frame = _frame(run, tuple(name_of("node", name) for name in ends))
    question = question_of(frame, ends, layers=layers, max_hops=max_hops, **context)
    check_ends_and_hops(question.source, question.target, question.max_hops)
    return frame, question


def _part(
    run: Run,
    frame: EvidenceGraph,
    question: Question,
    answers: Callable[[EvidenceGraph], Iterable[Answer]],
    *,
    keys: int,
) -> EvidenceGraph:
    """What the question admits; or all that lies on its ways, where some answer says nothing from that.

    Where several keys are asked together, a finding that is not admitted for one of them may report another: then all
    is needed that runs beside what is admitted, for what such findings report is not missing.
    """
    together = keys > 1
    pruned = _with_edges(run, frame, _ways(run, question, _Admitted.of(frame, question), together=together))
    if all(map(_says_something, answers(pruned))):
        return pruned
    # Where nothing admitted has a direction, an answer names what is missing on the ways that exist in other contexts.
    return _with_edges(run, frame, _ways(run, question, _Admitted((), {}), together=together))


def _says_something(found: Answer) -> bool:
    return found.direct is not None or any(path.counted and path.sign is not Sign.UNKNOWN for path in found.paths)


def _records(run: Run, query: str, **parameters: object) -> Rows:
    """The properties of the nodes or relationships in the one column of an answer, exact copies once.

    The query puts them into the order of their keys: that of a database is another after every load, and what an answer
    lists in the order of the graph would be listed in another order.
    """
    found = [cell["properties"] for (cell,) in run(query, parameters).rows if isinstance(cell, dict)]
    return [properties for properties, _ in groupby(found)]


def _every_edge(run: Run) -> Rows:
    """Every finding, by the nodes at which they begin: of so many at once that each answer comes within its time."""
    found: list[Mapping[str, object]] = []
    keys, many = list[str](), 0
    for key, degree in (*run(_DEGREES, {}).rows, ("", _AT_ONCE)):
        if keys and many + int(str(degree)) > _AT_ONCE:
            found += _records(run, f"{_EDGES} AND a.key IN $keys {_R}", keys=keys)
            keys, many = [], 0
        keys.append(str(key))
        many += int(str(degree))
    return sorted(found, key=lambda edge: str(edge.get("id")))


# --- what a question excludes -----------------------------------------------------------------------------------------


class _Admitted(NamedTuple):
    """Conditions on a relationship `r`, and their parameters."""

    conditions: tuple[str, ...]
    parameters: Mapping[str, object]

    @classmethod
    def of(cls, frame: EvidenceGraph, question: Question) -> "_Admitted":
        """What a question admits, in every layer: anatomy, and findings that report nothing else than it asks."""
        context, asked = question.context, frame.scoper.of_context(question.context)
        conditions, parameters = list[str](), _Parameters()
        for column in _WORDS:
            if getattr(context, column):
                parameters[column] = _fitting(frame, asked, column, names(frame.lists.of(column)))
                conditions.append(f"(r.{column} IS NULL OR r.{column} IN ${column})")
        if context.population:
            disorders = (node.id for node in frame.nodes.values() if node.category == "Disorder")
            fitting = _fitting(frame, asked, "population", (*names(frame.lists.of("population")), *disorders))
            parameters["population"] = [*fitting, "healthy"]  # a suggestion may rest on healthy people
            conditions.append("(r.population IS NULL OR any(word IN r.population WHERE word IN $population))")
        if context.setting:
            fitting = _fitting(frame, asked, "setting", frame.contexts)
            parameters["setting"] = sorted(frame.contexts.keys() - fitting)
            conditions.append("(r.setting IS NULL OR none(tag IN r.setting WHERE tag IN $setting))")
        conditions += _dose(context, parameters)
        return cls(tuple(conditions), parameters)

    def __str__(self) -> str:
        """The condition on the relationship of a step: ours, and anatomy or admitted."""
        admitted = " AND ".join(self.conditions)
        return f"{_OURS} AND (r.effect IS NULL OR ({admitted}))" if admitted else _OURS


def _fitting(frame: EvidenceGraph, asked: Scope, column: str, words: Iterable[str]) -> list[str]:
    """The words of a column that a finding may report without being excluded."""
    return [word for word in words if frame.scoper.match(_specimen(column, word), asked) is not Match.EXCLUDED]


def _specimen(column: str, word: str) -> Edge:
    """A finding that reports this one thing; its id is that of no finding."""
    empty = dict.fromkeys(Edge.columns(), "")
    return Edge.from_row({**empty, "id": f"{column}={word}", "predicate": "affects", column: word})


def _dose(context: Context, parameters: _Parameters) -> list[str]:
    if context.dose is None:
        return []
    parameters.update(dose=context.dose, dose_unit=context.dose_unit)
    return ["(r.dose_unit IS NULL OR (r.dose_unit = $dose_unit AND r.dose_min <= $dose AND r.dose_max >= $dose))"]


# --- what is fetched --------------------------------------------------------------------------------------------------


def _frame(run: Run, ends: Sequence[str]) -> EvidenceGraph:
    """What every question needs: setting tags, publications, disorders with their hierarchy, and the nodes it names."""
    disorders = f"MATCH (a:{MARKER})-[r:SUBCLASS_OF]->(b:{MARKER}:Disorder) WHERE {_SAME} AND {_OURS} {_R}"
    known = {
        "nodes": _records(run, f"{_NODES} AND (n.category = 'Disorder' OR {_SPELLED}) {_N}", asked=list(ends)),
        "edges": _records(run, disorders),
        "contexts": _records(run, _TAGS),
        "references": _records(run, _REFERENCES),
        "words": _records(run, _OWN_WORDS),
    }
    frame = _complete(run, known)
    if {fold(name) for name in ends} <= frame.names.spellings.keys():
        return frame
    # Spelled in a way that only folding tells, or wrong: every name is wanted, if only for a did-you-mean.
    everything = _records(run, f"{_NODES} {_N}")
    if not everything:
        raise QuestionError(_no_graph(run))
    return _complete(run, known | {"nodes": everything})


def _no_graph(run: Run) -> str:
    """That the graph is not there, and which are."""
    names_there = ", ".join(str(name) for (name,) in run(_NAMES, {}).rows)
    if names_there:
        return f"the database holds no graph of this name; it holds {names_there} (--name)"
    if run(_FORMER, {}).rows:
        return "a former version put the graph into this database: `oxygraph load` brings it up to date"
    return "the database holds no graph: `oxygraph load` puts one there"


def _with_edges(run: Run, frame: EvidenceGraph, edges: Rows) -> EvidenceGraph:
    """The frame, these relationships, what their papers report themselves, and the audit with the readings it compares.

    Who is counted depends on what a paper says for itself, also where the question does not admit it.
    """
    own = _records(run, _OWN_ROWS, references=_references_of_papers(frame, edges))
    found = {str(edge["id"]): edge for edge in (*edges, *own)}
    audit = [entry for entry in _records(run, _AUDIT) if not found.keys().isdisjoint(_list(entry.get("review_edges")))]
    named = {name for entry in audit for column in _READINGS for name in _list(entry.get(column))} - found.keys()
    found |= {str(e["id"]): e for e in _records(run, f"{_EDGES} AND r.id IN $ids {_R}", ids=sorted(named))}
    return _complete(
        run,
        {
            "nodes": [record_properties(node) for node in frame.nodes.values()],
            "edges": [*found.values(), *(record_properties(e) for name, e in frame.edges.items() if name not in found)],
            "contexts": [record_properties(tag) for tag in frame.contexts.values()],
            "references": [record_properties(reference) for reference in frame.references.values()],
            "audit": audit,
            "words": [record_properties(word) for word in frame.words.values()],
        },
    )


def _references_of_papers(frame: EvidenceGraph, edges: Rows) -> list[str]:
    """Every reference of the papers that findings of the review cite."""
    papers = frame.papers.paper
    cited = {papers[name] for edge in edges if edge.get("layer") == "review" for name in _list(edge.get("reference"))}
    return sorted(name for name, paper in papers.items() if paper in cited)


def _complete(run: Run, known: Mapping[str, Rows]) -> EvidenceGraph:
    """A graph of these records, and of every node that they name."""
    there = {node["id"] for node in known["nodes"]}
    named = {edge.get(end) for edge in known["edges"] for end in ("subject", "object", "site")} - there - {None}
    nodes = _records(run, _KEYED, keys=[key_of("nodes", str(name)) for name in sorted(named, key=str)])
    return graph_of({**known, "nodes": [*known["nodes"], *nodes]})


def _list(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list | tuple) else []


def _ways(run: Run, question: Question, admitted: _Admitted, *, together: bool) -> Rows:
    """The admitted relationships that lie on some way of at most `max_hops` steps; or with all that runs beside them.

    First which nodes they join, from both ends towards the middle: parallel findings, which every step multiplies, are
    one pair there. Then the findings of the pairs that lie on a way.
    """
    half = question.max_hops // 2
    pairs = _pairs(run, question, question.max_hops - half, admitted) | _pairs(run, question, half, admitted, back=True)
    forth = _distances(question.source, pairs)
    back = _distances(question.target, {(target, source) for source, target in pairs})
    far = question.max_hops
    on_the_way = {(a, b) for a, b in pairs if forth.get(a, far) + 1 + back.get(b, far) <= question.max_hops}
    wanted = _Admitted((), {}) if together else admitted
    # That an end is among many is asked of the relationship: of both nodes, it might join every one with every other.
    query = f"MATCH {_STEP} WHERE {_SAME} AND a.key IN $keys AND r.object IN $ends AND {wanted} {_R}"
    ends = sorted({target for _, target in on_the_way})
    keys = [key_of("nodes", name) for name in sorted({source for source, _ in on_the_way})]
    found = _records(run, query, **wanted.parameters, keys=keys, ends=ends)
    return [edge for edge in found if (edge["subject"], edge["object"]) in on_the_way]


def _pairs(run: Run, question: Question, hops: int, admitted: _Admitted, *, back: bool = False) -> set[tuple[str, str]]:
    """Subject and object of all that is admitted within so many steps of the source, or back from the target."""
    near = "b" if back else "a"
    query = (
        f"MATCH {_STEP} WHERE {_SAME} AND {near}.key IN $keys AND {admitted}"
        " RETURN DISTINCT r.subject AS a, r.object AS b"
    )
    start, other = (question.target, question.source) if back else (question.source, question.target)
    pairs: set[tuple[str, str]] = set()
    seen, frontier = {start, other}, {start}  # no way goes on behind its other end
    for _ in range(hops):
        keys = [key_of("nodes", name) for name in sorted(frontier)]
        found = {(str(a), str(b)) for a, b in run(query, {**admitted.parameters, "keys": keys}).rows}
        pairs |= found
        frontier = {pair[0 if back else 1] for pair in found} - seen
        seen |= frontier
    return pairs


def _distances(start: str, pairs: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How many steps away each node is that can be reached over these pairs."""
    successors: dict[str, set[str]] = {}
    for source, target in pairs:
        successors.setdefault(source, set()).add(target)
    distances, frontier = {start: 0}, {start}
    while frontier:
        steps = distances[next(iter(frontier))] + 1
        frontier = {name for known in frontier for name in successors.get(known, ())} - distances.keys()
        distances |= dict.fromkeys(frontier, steps)
    return distances
