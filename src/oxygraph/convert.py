"""To NetworkX and back: a MultiDiGraph with the edge id as key and flat attributes, nothing lost.

Attributes are the curated columns as text or number; lists are joined with `|` as in the files and empty cells are
left out, so that every writer of NetworkX takes the graph as it is. A finding also has its `id` as an attribute, which
stays where keys do not (igraph, GEXF), and its `sign` as a number: 1 more, -1 less, 0 no effect. Setting tags,
references, audit, places, mappings and own words travel as graph attributes, a JSON text each.

`to_digraph` is for algorithms that want one edge between two nodes, and says what that loses.
"""

import json
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import isnan
from typing import Unpack

import networkx as nx

from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.engine.results import results_of, weigh
from oxygraph.engine.steps import Step
from oxygraph.errors import InvalidDataError, Issue, QuestionError
from oxygraph.evidence.arguments import checked, of_class
from oxygraph.evidence.cells import INTEGERS, NUMBERS
from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record
from oxygraph.evidence.tables import tables_of_values

__all__ = ["LossWarning", "from_networkx", "to_digraph", "to_networkx"]

_NUMERIC: dict[str, Callable[[str], float]] = {**dict.fromkeys(NUMBERS, float), **dict.fromkeys(INTEGERS, int)}
_ENDS = ("subject", "object")
_BESIDE = "named"
"""Graph attribute: the nodes that findings name as a site or a population; a part of the graph may not hold them."""

_TABLES = tuple(kind for kind in RECORDS if kind not in {"nodes", "edges"})
_STRATA = ("sex", "species", "population", "route", "regimen", "setting")

Rows = list[dict[str, object]]


class LossWarning(UserWarning):
    """A graph was made that holds less than the findings say; the message counts what is gone."""


@checked
def to_networkx(graph: EvidenceGraph) -> "nx.MultiDiGraph[str]":
    """The graph as a MultiDiGraph: a node per node, an edge per finding, never two findings in one.

    Example:
        >>> import oxygraph as ox
        >>> from oxygraph.convert import to_networkx
        >>> to_networkx(ox.read_graph()).edges["oxytocin", "vmpfc-cem-control", "c38-m-vmpfc-cem"]["sex"]
        'male'
    """
    named = {name for edge in graph.edges.values() for name in (edge.site, *edge.population)}
    beside = (node for node in graph.nodes.values() if node.id in named)
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    made.graph |= {kind: _text(graph.by_kind[kind].values()) for kind in _TABLES} | {_BESIDE: _text(beside)}
    for node in graph.nodes.values():
        made.add_node(node.id, **_attributes(node, ()))
    for edge in graph.edges.values():
        number = edge.sign.number
        sign = {} if number is None else {"sign": number}
        made.add_edge(edge.subject, edge.object, key=edge.id, id=edge.id, **_attributes(edge, _ENDS), **sign)
    return made


@checked
def from_networkx(graph: "nx.DiGraph[str]", like: EvidenceGraph | None = None) -> EvidenceGraph:
    """The graph that `to_networkx` made, or a part of it, with whatever was changed in between.

    Of a part (`graph.subgraph`, `edge_subgraph`) the audit, the places and the mappings of what is left come back, and
    the nodes that its findings name as a site or a population, even where they are no longer in it.

    Args:
        graph: Node attributes are those of `Node`, edge attributes those of `Edge`, both without what the graph
            itself says (ids and ends); edge keys are edge ids. Attributes of other names are ignored, and so are NaN
            and NA, which a data frame has where nothing is reported. NetworkX reads
            GraphML without parallel edges as a DiGraph; its edges have their id as an attribute. The sign is that of
            `effect`; a changed `sign` changes nothing.
        like: The graph it was made of. It is asked for setting tags, references and the like where the format in
            between keeps no attributes of a graph, as GEXF, and then for each node of which nothing but its name is
            there, as in a list of edges; the builtin graph where none is given.

    Raises:
        QuestionError: That is no graph of NetworkX, or one without directions, which does not say what acts on what.
        InvalidDataError: What came back breaks a rule.
    """
    of_class("graph", graph, nx.DiGraph)  # one without directions would say that findings may be read either way
    bare = graph.graph.keys().isdisjoint(_TABLES)
    source = to_networkx(like or read_graph()) if bare else graph
    tables = {kind: _records(source, kind) for kind in _TABLES}
    known = source.nodes if bare else {}
    nodes: Rows = [{**(_said(data) or known.get(name, {})), "id": name} for name, data in graph.nodes(data=True)]
    edges = list(_edges(graph))
    there = {str(node["id"]) for node in nodes}
    named = {name for edge in edges for column in ("site", "population") for name in _words(edge.get(column))}
    nodes += [row for row in _records(source, _BESIDE) if row.get("id") in named - there]
    there.update(str(node["id"]) for node in nodes)
    left = {str(edge.get("id")) for edge in edges}
    tables["audit"] = [row for row in tables["audit"] if left.issuperset(_words_of(row, "review_edges", "paper_edges"))]
    for kind in ("places", "mappings"):
        tables[kind] = [row for row in tables[kind] if row.get("node") in there]
    found: dict[str, Iterable[Mapping[str, object]]] = {"nodes": nodes, "edges": edges, **tables}
    return EvidenceGraph.from_tables(tables_of_values(found, "networkx "))


@checked
def to_digraph(
    graph: EvidenceGraph,
    *,
    by: str = "",
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> "nx.DiGraph[str]":
    """The graph with one edge from a node to another, as most algorithms want it, and a warning of what that loses.

    An edge has `predicate` (several joined with `|`); `verdict` and `sign` (1, -1 or 0; left out where there is none)
    of what is counted, as in an answer; `findings`, their ids joined with `|`; `count`, how many; and `weight`, the
    number of studies. The graph attribute `loss` says what the warning says.

    Args:
        graph: What to take.
        by: A key (`sex`, `species`, `population`, `route`, `regimen` or `setting`) whose strata stay apart: for each
            value that counted findings report, `<value>_verdict`, `<value>_sign` and `<value>_findings`.
        layers: As for `answer`.
        **context: As for `answer`; what it excludes is not there.

    Raises:
        UnknownNameError: A word is not known.
        QuestionError: `by` is no such key.

    Example:
        >>> import oxygraph as ox, warnings
        >>> with warnings.catch_warnings(action="ignore"):
        ...     made = ox.convert.to_digraph(ox.read_graph(), by="sex")
        >>> made.edges["oxytocin", "amygdala"]["male_verdict"]
        'conflicting'
    """
    if by and by not in _STRATA:
        raise QuestionError(f"strata are kept apart by {', '.join(_STRATA)}, not by {by}")
    question = Question("", "", graph.context(**context), graph.layers(layers), 1)
    counting = Counting.of(graph, question)
    made: nx.DiGraph[str] = nx.DiGraph()
    made.add_nodes_from((node.id, _attributes(node, ())) for node in graph.nodes.values())
    steps = (counting.between(subject, target) for subject, found in graph.successors.items() for target in found)
    admitted = [step for step in steps if step is not None]
    for step in admitted:
        made.add_edge(step.subject, step.object, **_merged(step), **(_by_stratum(step, by) if by else {}))
    made.graph["loss"] = _loss(admitted)
    warnings.warn(made.graph["loss"], LossWarning, stacklevel=2)
    return made


def _merged(step: Step) -> dict[str, str | int]:
    number = step.sign.number if step.signed else None
    return {
        "predicate": "|".join(sorted({edge.predicate for edge in step.edges})),
        "findings": "|".join(edge.id for edge in step.edges),
        "count": len(step.edges),
        "weight": max(1, len(step.studies)),
        **({"verdict": step.verdict} if step.signed else {}),
        **({} if number is None else {"sign": number}),
    }


def _by_stratum(step: Step, by: str) -> dict[str, str | int]:
    """What the counted findings that report a value say, value by value."""
    told: dict[str, str | int] = {}
    for value in sorted({value for edge in step.edges if edge.signed for value in _reported(edge, by)}):
        found = [f for f in step.speaking if f.edge.signed and value in _reported(f.edge, by)]
        if not found:
            continue
        sign = weigh(results_of(found)).sign
        told |= {f"{value}_verdict": sign.verdict, f"{value}_findings": "|".join(f.edge.id for f in found)}
        told |= {} if sign.number is None else {f"{value}_sign": sign.number}
    return told


def _reported(record: Record, key: str) -> frozenset[str]:
    return frozenset(_words(getattr(record, key))) - {"both"}


def _loss(steps: list[Step]) -> str:
    several = [step for step in steps if len(step.edges) > 1]
    apart = sum(len({edge.sign for edge in step.edges if edge.sign.decides}) > 1 for step in several)
    sexes = sum({"female", "male"} <= {edge.sex for edge in step.edges} for step in several)
    return (
        f"{sum(len(step.edges) for step in steps)} findings and facts became {len(steps)} edges: {len(several)} stand "
        f"for several, {apart} of them for findings that disagree, {sexes} for findings in women and in men; "
        "doses, settings and sentences are gone. to_networkx keeps all of it"
    )


def _attributes(record: Record, left_out: Iterable[str]) -> dict[str, str | float]:
    skipped = {"id", *left_out}
    row = {column: text for column, text in record.to_row().items() if text and column not in skipped}
    return {column: _NUMERIC.get(column, str)(text) for column, text in row.items()}


def _text(records: Iterable[Record]) -> str:
    rows = [{column: text for column, text in record.to_row().items() if text} for record in records]
    return json.dumps(rows, ensure_ascii=False)


def _edges(graph: "nx.DiGraph[str]") -> Iterator[Mapping[str, object]]:
    if isinstance(graph, nx.MultiDiGraph):
        for subject, target, key, data in graph.edges(keys=True, data=True):
            # A format that numbers its edges leaves the id as an attribute.
            name = key if isinstance(key, str) else data.get("id", key)
            yield {**_said(data), "id": name, "subject": subject, "object": target}
    else:
        for subject, target, data in graph.edges(data=True):
            yield {**_said(data), "subject": subject, "object": target}


def _said(data: Mapping[str, object]) -> dict[str, object]:
    """Attributes that say something: a data frame in between has NaN or NA where nothing was reported."""
    return {name: value for name, value in data.items() if not _is_missing(value)}


def _is_missing(value: object) -> bool:
    """Whether it is what Python, NumPy or pandas has for nothing."""
    return value is None or type(value).__name__ == "NAType" or (isinstance(value, float) and isnan(value))


def _words(cell: object) -> list[str]:
    """The words of a list, or of the text of one."""
    if isinstance(cell, list | tuple):
        return [str(word) for word in cell]
    return [word for word in str(cell or "").split("|") if word]


def _words_of(row: Mapping[str, object], *columns: str) -> Iterator[str]:
    return (word for column in columns for word in _words(row.get(column)))


def _records(graph: "nx.DiGraph[str]", kind: str) -> Rows:
    rows = graph.graph.get(kind, "[]")
    try:
        rows = rows if isinstance(rows, list) else json.loads(rows)  # GML reads an empty list as one
    except (TypeError, ValueError, RecursionError):
        rows = None
    if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
        return rows
    message = f"the graph attribute {kind} is no JSON list of records"
    raise InvalidDataError([Issue("networkx", 0, kind, "json", message, "Write it as to_networkx does")])
