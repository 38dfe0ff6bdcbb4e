"""To NetworkX and back: a finding stays a finding, whatever format of NetworkX lies between.

GraphML: NetworkX keeps the type of every attribute, but reads a file without parallel edges as a `DiGraph` whose edge
ids are attributes; `from_networkx` takes both.
"""

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given, settings

from build import down, finding, graph_of, null, structure, up
from oxygraph.convert import LossWarning, from_networkx, to_digraph, to_networkx
from oxygraph.errors import InvalidDataError, QuestionError
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


def by_gexf(graph: Multigraph) -> Multigraph:
    """Through a GEXF file, which keeps no attributes of the graph."""
    file = BytesIO()
    nx.write_gexf(graph, file)
    return nx.read_gexf(BytesIO(file.getvalue()))


def by_gml(graph: Multigraph) -> Multigraph:
    """Through a GML file, whose reader makes an empty list of the text of one."""
    file = BytesIO()
    nx.write_gml(graph, file)
    return nx.read_gml(BytesIO(file.getvalue()))


def by_data_frame(graph: Multigraph) -> Multigraph:
    """Through a table of edges, where each edge has every column, and NaN in those that say nothing."""
    made = nx.from_pandas_edgelist(
        nx.to_pandas_edgelist(graph, edge_key="key"), edge_attr=True, create_using=nx.MultiDiGraph, edge_key="key"
    )
    made.add_nodes_from((name, {"curie": float("nan"), **data}) for name, data in graph.nodes(data=True))
    made.graph |= graph.graph
    return made


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
        "id": "e",
        "sign": 1,
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


@pytest.mark.parametrize("without_directions", [nx.MultiGraph, nx.Graph])
def test_a_graph_without_directions_is_refused(graph: EvidenceGraph, without_directions: Callable[..., object]) -> None:
    """It does not say what acts on what: read back, findings had subject and object exchanged, and some were gone."""
    with pytest.raises(QuestionError, match=r"graph is to be of the class DiGraph, not '(Multi)?Graph with "):
        from_networkx(without_directions(to_networkx(graph)))  # type: ignore[arg-type]


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
    graph.edges["a", "b", "e1"].update(dose_min=float("inf"), dose_max=-1.0, dose_unit="IU")


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
        (from_nowhere, {("category", "required")}),  # which names both columns
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
    for *_, data in plain.edges(data=True):
        del data["id"]
    with pytest.raises(InvalidDataError) as caught:
        from_networkx(plain)
    assert {(issue.column, issue.rule) for issue in caught.value.issues} == {("id", "required")}


def test_a_list_in_an_attribute_is_read_as_a_list() -> None:
    """Somebody who edits the graph in Python need not join with bars."""
    made = to_networkx(graph_of(finding("e1", "a", "b")))
    made.edges["a", "b", "e1"]["setting"] = ["alone", "familiar"]
    assert from_networkx(made).edges["e1"].setting == ("alone", "familiar")


# --- what other tools need, and parts of a graph ----------------------------------------------------------------------


def test_signs_are_numbers_where_there_is_one() -> None:
    """An algorithm multiplies and sums them; an unknown direction and structure have none."""
    held = graph_of(
        up("more", "a", "b"),
        down("less", "a", "b"),
        null("none", "a", "b"),
        finding("open", "a", "b", "unclear"),
        structure("part", "a", "b"),
    )
    made = to_networkx(held)
    assert {key: data.get("sign") for *_, key, data in made.edges(keys=True, data=True)} == {
        "more": 1, "less": -1, "none": 0, "open": None, "part": None,
    }  # fmt: skip


def test_a_changed_sign_changes_no_finding() -> None:
    """It follows from `effect`, which alone is curated."""
    made = to_networkx(graph_of(up("e", "a", "b")))
    made.edges["a", "b", "e"]["sign"] = -1
    assert from_networkx(made).edges["e"].effect == "increases"


def test_ids_stay_where_keys_are_numbered_anew(graph: EvidenceGraph) -> None:
    """As igraph and others do: the id is an attribute, too."""
    made: Multigraph = to_networkx(graph)
    numbered: Multigraph = nx.MultiDiGraph()
    numbered.graph |= made.graph
    numbered.add_nodes_from(made.nodes(data=True))
    for subject, target, data in made.edges(data=True):
        numbered.add_edge(subject, target, **data)
    assert {type(key) for *_, key in numbered.edges(keys=True)} == {int}
    assert from_networkx(numbered) == graph


def test_gexf_comes_back(graph: EvidenceGraph) -> None:
    """The builtin graph by itself, another one with the graph it came from."""
    assert from_networkx(by_gexf(to_networkx(graph))) == graph
    own = graph_of(finding("e", "a", "b", reference=("mine",), setting=("alone",)))
    assert from_networkx(by_gexf(to_networkx(own)), like=own) == own


@settings(max_examples=30)
@given(graph=whole_graphs())
@pytest.mark.parametrize("through", [by_gml, by_data_frame])
def test_the_curated_graph_comes_back_from_gml_and_from_a_data_frame(graph: EvidenceGraph, through: Way) -> None:
    """What is not reported is NaN in a frame: it is not reported afterwards either."""
    assert from_networkx(through(to_networkx(graph))) == graph


def test_a_list_of_edges_alone_comes_back_with_the_nodes_of_the_graph_it_came_from(graph: EvidenceGraph) -> None:
    """Every node that has an edge; one that nobody knows is refused as ever."""
    listed = nx.to_pandas_edgelist(to_networkx(graph), edge_key="key")
    made = nx.from_pandas_edgelist(listed, edge_attr=True, create_using=nx.MultiDiGraph, edge_key="key")
    back = from_networkx(made, like=graph)
    assert back.edges == graph.edges
    assert back.nodes == {name: node for name, node in graph.nodes.items() if name in made}
    assert from_networkx(made) == back
    made.add_node("nobody")
    with pytest.raises(InvalidDataError, match="the row says nothing in category, name"):
        from_networkx(made, like=graph)


def test_what_pandas_has_for_nothing_says_nothing() -> None:
    """NaN, NA and None alike, in numbers and in words."""
    held = graph_of(finding("e", "a", "b"))
    for nothing in (float("nan"), pd.NA, None):
        made = to_networkx(held)
        made.edges["a", "b", "e"].update(sex=nothing, dose_min=nothing, setting=nothing, sample_size=nothing)
        assert from_networkx(made) == held


def test_every_graph_comes_back_through_gexf_beside_the_one_it_came_from(graph: EvidenceGraph) -> None:
    """With and without parallel edges."""
    assert from_networkx(by_gexf(to_networkx(graph)), like=graph) == graph


def test_a_part_of_the_graph_comes_back(graph: EvidenceGraph) -> None:
    """Nodes chosen: their findings, word for word, and what is said of them; nothing of the others."""
    made = to_networkx(graph)
    chosen = {"oxytocin", "amygdala", "ptsd", "vmpfc"} | set(made.successors("oxytocin"))
    part = from_networkx(made.subgraph(chosen))
    assert set(part.edges) == {e.id for e in graph.edges.values() if {e.subject, e.object} <= chosen}
    assert all(part.edges[name] == graph.edges[name] for name in part.edges)
    assert set(part.audit) == {found.id for found in graph.audit.values() if set(found.edges) <= set(part.edges)}
    assert {place.node for place in part.places.values()} <= set(part.nodes)
    assert part.references == graph.references


def test_a_part_keeps_the_nodes_that_its_findings_name() -> None:
    """A site and a disorder of the participants are no ends of the edge, and no finding stands without them."""
    held = graph_of(finding("e1", "a", "b", site="amygdala", population=("ptsd",)), finding("e2", "c", "d"))
    part = from_networkx(to_networkx(held).subgraph(["a", "b"]))
    assert set(part.nodes) == {"a", "b", "amygdala", "ptsd"}
    assert set(part.edges) == {"e1"}


def test_edges_chosen_come_back(graph: EvidenceGraph) -> None:
    """The other way to take a part."""
    made: Multigraph = to_networkx(graph)
    chosen = [edge for edge in made.edges(keys=True) if edge[0] == "oxytocin"]
    part = from_networkx(made.edge_subgraph(chosen))
    assert set(part.edges) == {key for *_, key in chosen}


def test_a_digraph_says_what_is_counted_and_what_is_lost() -> None:
    """One edge a pair: the verdict of an answer, the findings by name, and a warning with numbers."""
    held = graph_of(
        *(down(name, "a", "b", sex="male", reference=(name,), evidence_type="randomized_trial") for name in "xy"),
        null("w", "a", "b", sex="female", reference=("w",), evidence_type="randomized_trial"),
        structure("part", "b", "c"),
    )
    with pytest.warns(LossWarning, match="4 findings and facts became 2 edges: 1 stand for several, 1 of them"):
        made = to_digraph(held)
    assert type(made) is nx.DiGraph
    edge = made.edges["a", "b"]
    assert (edge["verdict"], edge["sign"], edge["count"], edge["weight"]) == ("decreases", -1, 3, 3)
    assert set(edge["findings"].split("|")) == {"x", "y", "w"}
    assert "sign" not in made.edges["b", "c"]
    assert "4 findings" in made.graph["loss"]


def test_a_digraph_keeps_strata_apart() -> None:
    """Side by side on the one edge, so that men and women are not poured together."""
    held = graph_of(
        down("m", "a", "b", sex="male", reference=("m",), evidence_type="randomized_trial"),
        up("f", "a", "b", sex="female", reference=("f",), evidence_type="randomized_trial"),
    )
    with pytest.warns(LossWarning):
        edge = to_digraph(held, by="sex").edges["a", "b"]
    assert (edge["male_sign"], edge["female_sign"], edge["verdict"]) == (-1, 1, "conflicting")
    assert (edge["male_findings"], edge["female_findings"]) == ("m", "f")
    assert "sign" not in edge


def test_a_digraph_holds_what_a_context_admits() -> None:
    """And refuses what is no key."""
    held = graph_of(up("m", "a", "b", sex="male"), up("f", "b", "c", sex="female"))
    with pytest.warns(LossWarning):
        assert list(to_digraph(held, sex="male").edges) == [("a", "b")]
    with pytest.raises(QuestionError, match="kept apart by sex, species"):
        to_digraph(held, by="dose")


def test_every_writer_takes_a_digraph(graph: EvidenceGraph) -> None:
    """Flat text and numbers, as in the whole graph."""
    with pytest.warns(LossWarning):
        made = to_digraph(graph, by="sex")
    for write in (nx.write_graphml, nx.write_gexf, nx.write_gml):
        write(made, BytesIO())
