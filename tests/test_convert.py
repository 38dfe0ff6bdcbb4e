"""To NetworkX and back: a finding stays a finding, whatever format of NetworkX lies between.

GraphML: NetworkX keeps the type of every attribute, but reads a file without parallel edges as a `DiGraph` whose edge
ids are attributes; `from_networkx` takes both.
"""

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings

from build import finding, graph_of, structure
from oxygraph.convert import from_networkx, to_networkx
from oxygraph.errors import InvalidDataError
from oxygraph.evidence.graph import EvidenceGraph
from strategies import whole_graphs

Multigraph = Any
"""A MultiDiGraph: an alias, since its stubs have a parameter that the class has not while it runs."""


def by_node_link(graph: Multigraph) -> Multigraph:
    """Through the JSON text of NetworkX."""
    written = json.dumps(nx.node_link_data(graph, edges="edges"))  # NetworkX before 3.6 has another name for them
    return nx.node_link_graph(json.loads(written), edges="edges")


def by_graphml(graph: Multigraph) -> Multigraph:
    """Through a GraphML file."""
    file = BytesIO()
    nx.write_graphml(graph, file)
    return nx.read_graphml(BytesIO(file.getvalue()))


def by_copy(graph: Multigraph) -> Multigraph:
    """Through the copy that most functions of NetworkX make."""
    return nx.MultiDiGraph(graph)


THROUGH = pytest.mark.parametrize("through", [by_node_link, by_graphml, by_copy], ids=lambda way: way.__name__)
Way = Callable[[Multigraph], Multigraph]


def test_the_graph_is_a_multidigraph_with_edge_ids_as_keys(graph: EvidenceGraph) -> None:
    """A node a node, a finding an edge, its id the key, its ends the ends."""
    made = to_networkx(graph)
    assert type(made) is nx.MultiDiGraph
    assert set(made.nodes) == set(graph.nodes)
    assert {(s, o, key) for s, o, key in made.edges(keys=True)} == {
        (edge.subject, edge.object, edge.id) for edge in graph.edges.values()
    }
    assert made.number_of_edges() == len(graph.edges)


def test_attributes_are_flat_text_or_numbers_and_never_empty(graph: EvidenceGraph) -> None:
    """What every writer of NetworkX takes; a value that was not reported is not there."""
    made = to_networkx(graph)
    held = [data for _, data in made.nodes(data=True)] + [data for *_, data in made.edges(data=True)] + [made.graph]
    assert {type(value) for data in held for value in data.values()} == {str, int, float}
    assert all(value != "" for data in held for value in data.values())


def test_columns_are_attributes_of_their_own_name_and_type() -> None:
    """Doses are numbers, sizes whole numbers, lists joined with `|`; ids and ends are said by the graph itself."""
    edge = finding(
        "e", "a", "b", dose_min=1.0, dose_max=2.5, dose_unit="IU", sample_size=18, setting=("alone", "familiar")
    )
    data = to_networkx(graph_of(edge)).edges["a", "b", "e"]
    assert data == {
        "predicate": "affects",
        "effect": "increases",
        "dose_min": 1.0,
        "dose_max": 2.5,
        "dose_unit": "IU",
        "setting": "alone|familiar",
        "certainty": "stated",
        "sample_size": 18,
        "layer": "review",
        "statement": "e says so.",
    }
    assert type(data["dose_min"]) is float
    assert type(data["sample_size"]) is int


@THROUGH
def test_findings_that_differ_only_in_sex_stay_two_edges(through: Way) -> None:
    """The field's usual defect: men and women poured into one edge."""
    men, women = (finding(sex, "oxytocin", "amygdala", "decreases", sex=sex) for sex in ("male", "female"))
    held = graph_of(men, women._replace(statement=men.statement))
    made = through(to_networkx(held))
    assert made.number_of_edges("oxytocin", "amygdala") == 2
    assert {data["sex"] for *_, data in made.edges(data=True)} == {"male", "female"}
    assert from_networkx(made) == held


@THROUGH
def test_the_curated_graph_comes_back_whole(graph: EvidenceGraph, through: Way) -> None:
    """Every record of every file, setting tags and references included."""
    again = from_networkx(through(to_networkx(graph)))
    assert again == graph
    assert list(again.records()) == list(graph.records())


@THROUGH
@settings(max_examples=50)
@given(graph=whole_graphs())
def test_every_graph_comes_back_whole(through: Way, graph: EvidenceGraph) -> None:
    """The same for graphs that use every column, with and without parallel edges."""
    assert from_networkx(through(to_networkx(graph))) == graph


def test_graphml_keeps_the_type_of_every_attribute(graph: EvidenceGraph) -> None:
    """Text that looks like a number stays text, a whole dose stays a decimal number."""
    made, again = to_networkx(graph), by_graphml(to_networkx(graph))
    assert type(again) is nx.MultiDiGraph
    for *edge, data in made.edges(keys=True, data=True):
        held = again.edges[tuple(edge)]
        assert {name: (type(value), value) for name, value in held.items()} == {
            name: (type(value), value) for name, value in data.items()
        }


def test_graphml_without_parallel_edges_comes_back_as_a_digraph() -> None:
    """NetworkX decides the type by what it reads; the ids are attributes then, and nothing is lost."""
    held = graph_of(finding("only-one", "a", "b"), structure("part", "b", "c"))
    made = by_graphml(to_networkx(held))
    assert type(made) is nx.DiGraph
    assert from_networkx(made) == held


def test_a_graph_without_any_edge_comes_back() -> None:
    """Nodes, tags and references alone are a graph."""
    full = graph_of(finding("e", "a", "b", reference=("r1",)))
    held = EvidenceGraph(full.nodes.values(), [], full.contexts.values(), full.references.values())
    for through in (by_node_link, by_graphml, by_copy):
        assert from_networkx(through(to_networkx(held))) == held


def test_a_change_made_in_networkx_is_in_the_graph() -> None:
    """The way back takes what is there: a new edge, a removed one, an attribute written over, foreign ones ignored."""
    made: Multigraph = to_networkx(graph_of(finding("e1", "a", "b"), finding("e2", "a", "b", sex="male")))
    made.remove_edge("a", "b", "e1")
    made.edges["a", "b", "e2"]["sex"] = "female"
    made.edges["a", "b", "e2"]["weight"] = 0.5
    made.nodes["a"]["description"] = None
    made.add_edge(
        "b",
        "a",
        "e3",
        predicate="affects",
        effect="unclear",
        layer="review",
        statement="Back.",
        sample_size=18.0,  # as pandas would have it
        dose_min=24,
        dose_max=24,
        dose_unit="IU",
    )
    again = from_networkx(made)
    assert set(again.edges) == {"e2", "e3"}
    assert again.edges["e2"] == finding("e2", "a", "b", sex="female")
    assert (again.edges["e3"].subject, again.edges["e3"].sample_size, again.edges["e3"].dose_max) == ("b", 18, 24.0)
    assert again.nodes["a"].description == ""


def sample() -> Multigraph:
    """A small sound graph in NetworkX."""
    return to_networkx(graph_of(finding("e1", "a", "b"), finding("e2", "b", "c", reference=("r1",))))


def without_attributes(graph: Multigraph) -> None:
    """An edge as `add_edge` makes it."""
    graph.add_edge("a", "b")


def from_nowhere(graph: Multigraph) -> None:
    """An edge to a node that came by itself."""
    graph.add_edge("a", "new", "e3", **graph.edges["a", "b", "e1"])


def misspelt(graph: Multigraph) -> None:
    """A word that no list has."""
    graph.edges["a", "b", "e1"]["sex"] = "mal"


def not_a_number(graph: Multigraph) -> None:
    """A dose that arithmetic has spoilt."""
    graph.edges["a", "b", "e1"].update(dose_min=float("nan"), dose_max=-1.0, dose_unit="IU")


def key_used_twice(graph: Multigraph) -> None:
    """One id on two edges, which NetworkX allows between different nodes."""
    graph.add_edge("b", "c", "e1", **graph.edges["a", "b", "e1"])


def node_lost(graph: Multigraph) -> None:
    """References gone, though an edge names one."""
    del graph.graph["references"]


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        (without_attributes, {("predicate", "required"), ("layer", "required"), ("statement", "required")}),
        (from_nowhere, {("category", "required"), ("name", "required")}),
        (misspelt, {("sex", "unknown-word")}),
        (not_a_number, {("dose_min", "number"), ("dose_max", "number")}),
        (key_used_twice, {("id", "duplicate-id")}),
        (node_lost, {("reference", "unknown-reference")}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_an_edited_graph_that_breaks_rules_is_refused_with_every_issue(
    spoil: Callable[[Multigraph], None], found: set[tuple[str, str]]
) -> None:
    """The same rules as for the files, no traceback of a foreign kind."""
    made = sample()
    from_networkx(made)
    spoil(made)
    with pytest.raises(InvalidDataError) as caught:
        from_networkx(made)
    assert {(issue.column, issue.rule) for issue in caught.value.issues} == found
    assert all(issue.file.startswith("networkx") and issue.line and issue.fix for issue in caught.value.issues)


@pytest.mark.parametrize("kind", ["contexts", "references"])
@pytest.mark.parametrize("held", ["", "no json", "5", "null", '"text"', "{}", "[1]", '["a"]', ["a"], None, 5])
def test_graph_attributes_that_hold_no_records_are_an_issue(kind: str, held: object) -> None:
    """Setting tags and references travel as JSON; whatever else stands there is named."""
    made = sample()
    made.graph[kind] = held
    with pytest.raises(InvalidDataError) as caught:
        from_networkx(made)
    assert [(issue.column, issue.rule) for issue in caught.value.issues] == [(kind, "json")]


def test_a_digraph_without_edge_ids_is_an_issue() -> None:
    """An id is never made up: nobody could cite it."""
    plain: nx.DiGraph[str] = nx.DiGraph(sample())
    with pytest.raises(InvalidDataError) as caught:
        from_networkx(plain)
    assert {(issue.column, issue.rule) for issue in caught.value.issues} == {("id", "required")}


def test_a_list_in_an_attribute_is_read_as_a_list() -> None:
    """Somebody who edits the graph in Python need not join with bars."""
    made = to_networkx(graph_of(finding("e1", "a", "b")))
    made.edges["a", "b", "e1"]["setting"] = ["alone", "familiar"]
    assert from_networkx(made).edges["e1"].setting == ("alone", "familiar")
