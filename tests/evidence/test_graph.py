"""`EvidenceGraph`: whole or not there, never changed; names find their nodes, questions are checked."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oxygraph as ox
from build import finding, graph_of, structure
from oxygraph.errors import InvalidDataError, UnknownNameError
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import ContextTag, Node, Reference
from oxygraph.evidence.tables import tables_of
from strategies import graphs, whole_graphs

# --- existence --------------------------------------------------------------------------------------------------------


def test_a_broken_graph_cannot_be_made_and_every_issue_is_said() -> None:
    """Built in Python like read from files: all problems at once, by file and line."""
    with pytest.raises(InvalidDataError) as caught:
        EvidenceGraph(
            [Node("a", "Nonsense", "a"), Node("a", "Process", "")],
            [finding("e1", "a", "b", sex="mal"), structure("e2", "a", "a"), finding("e3", "a", "a", "")],
            [ContextTag("t", "", name="tag")],
            [Reference("r", status="gone")],
        )
    assert {(issue.file, issue.line, issue.column, issue.rule) for issue in caught.value.issues} == {
        ("contexts.csv", 2, "group", "required"),
        ("edges.csv", 2, "object", "dangling-node"),
        ("edges.csv", 2, "sex", "unknown-word"),
        ("edges.csv", 3, "object", "self-loop"),
        ("edges.csv", 3, "predicate", "hierarchy-cycle"),
        ("edges.csv", 4, "object", "self-loop"),
        ("edges.csv", 4, "effect", "effect-missing"),
        ("nodes.csv", 2, "category", "unknown-word"),
        ("nodes.csv", 3, "id", "duplicate-id"),
        ("nodes.csv", 3, "name", "required"),
        ("references.csv", 2, "status", "unknown-word"),
    }


def test_tables_are_checked_like_records() -> None:
    """The way by rows of text has the same gate."""
    tables = tables_of([finding("e", "a", "b")])
    with pytest.raises(InvalidDataError, match="dangling-node"):
        EvidenceGraph.from_tables(tables)


def test_an_empty_graph_is_a_graph() -> None:
    """Nothing known, nothing wrong."""
    empty = EvidenceGraph([], [])
    assert (len(empty.nodes), len(empty.edges), empty.findings()) == (0, 0, [])
    assert empty.search("anything") == []


@settings(max_examples=50)
@given(whole_graphs())
def test_rows_of_text_give_the_same_graph_as_records(graph: EvidenceGraph) -> None:
    """Both ways in lead to the same graph; order does not matter."""
    assert EvidenceGraph.from_tables(tables_of(graph.records())) == graph
    backwards = [list(kind.values())[::-1] for kind in graph.by_kind.values()]
    assert EvidenceGraph(*backwards) == graph  # type: ignore[arg-type]  # the five kinds in their order


@given(graphs(texts=False))
def test_the_index_holds_every_edge_once_in_each_direction(graph: EvidenceGraph) -> None:
    """Parallel findings side by side, none merged."""
    forth = [edge for targets in graph.successors.values() for edges in targets.values() for edge in edges]
    back = [edge for sources in graph.predecessors.values() for edges in sources.values() for edge in edges]
    assert sorted(edge.id for edge in forth) == sorted(edge.id for edge in back) == sorted(graph.edges)
    for edge in forth:
        assert edge in graph.successors[edge.subject][edge.object]
        assert edge in graph.predecessors[edge.object][edge.subject]


def test_two_findings_that_differ_only_in_sex_stay_two() -> None:
    """Losing one of them is the field's usual defect."""
    men, women = finding("m", "a", "b", sex="male"), finding("f", "a", "b", sex="female")
    assert graph_of(men, women).successors["a"]["b"] == (men, women)


def test_equality_is_that_of_the_records() -> None:
    """Another finding, another graph; and a graph equals no other thing."""
    one, two = graph_of(finding("e", "a", "b", sex="male")), graph_of(finding("e", "a", "b", sex="female"))
    assert one == graph_of(finding("e", "a", "b", sex="male"))
    assert one != two
    assert one != "graph"
    with pytest.raises(TypeError):
        hash(one)


def test_a_graph_shows_its_size() -> None:
    """In a console a newcomer sees what was read."""
    assert repr(graph_of(finding("e", "a", "b"))) == "<EvidenceGraph: 2 nodes, 1 edges>"


@pytest.mark.parametrize("kind", ["nodes", "edges", "contexts", "references"])
def test_the_records_of_a_graph_cannot_be_exchanged(graph: EvidenceGraph, kind: str) -> None:
    """What an answer was made from is still what is there."""
    held: Any = getattr(graph, kind)
    name = next(iter(held))
    with pytest.raises(TypeError):
        held[name] = held[name]
    with pytest.raises(TypeError):
        del held[name]
    with pytest.raises(AttributeError):
        held.clear()


# --- names ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "node"),
    [
        ("oxytocin", "oxytocin"),
        ("Oxytocin", "oxytocin"),
        ("OXYTOCIN", "oxytocin"),
        (" oxytocin ", "oxytocin"),
        ("催产素", "oxytocin"),
        ("缩宫素", "oxytocin"),
        ("OT", "oxytocin"),
        ("oxt", "oxytocin"),
        ("ＯＴ", "oxytocin"),
        ("ｏｘｙｔｏｃｉｎ", "oxytocin"),
        ("CHEBI:7872", "oxytocin"),
        ("chebi:7872", "oxytocin"),
        ("ptsd", "ptsd"),
        ("PTSD", "ptsd"),
        ("post-traumatic stress disorder", "ptsd"),
        ("Post Traumatic Stress Disorder", "ptsd"),
        ("post_traumatic_stress_disorder", "ptsd"),
        ("创伤后应激障碍", "ptsd"),
        ("hpa-axis", "hpa-axis"),
        ("HPA axis", "hpa-axis"),
        ("HPA–axis", "hpa-axis"),
        ("HPA轴", "hpa-axis"),
        ("ventromedial prefrontal cortex", "vmpfc"),
        ("杏仁核", "amygdala"),
        ("杏仁体", "amygdala"),
        ("UBERON:0001876", "amygdala"),
    ],
)
def test_a_node_is_found_by_any_of_its_names(graph: EvidenceGraph, name: str, node: str) -> None:
    """Id, English, Chinese, synonym, CURIE; case, hyphen, blank and width do not matter."""
    assert graph.node(name).id == node


def test_every_spelling_of_every_curated_node_leads_to_it(graph: EvidenceGraph) -> None:
    """No name is hidden behind another node's."""
    for node in graph.nodes.values():
        for spelling in filter(None, (node.id, node.name, node.name_zh, node.curie, *node.synonyms)):
            assert graph.node(spelling) is node, spelling


@settings(max_examples=50)
@given(whole_graphs())
def test_every_spelling_of_every_node_leads_to_it(graph: EvidenceGraph) -> None:
    """The same for graphs in any script."""
    for node in graph.nodes.values():
        for spelling in filter(None, (node.id, node.name, node.name_zh, node.curie, *node.synonyms)):
            assert graph.node(spelling).id == node.id


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("oxytocn", "oxytocin"),
        ("oxitocin", "oxytocin"),
        ("amygdla", "amygdala"),
        ("amigdala", "amygdala"),
        ("PSTD", "ptsd"),
        ("post-traumatic stress disorderr", "ptsd"),
        ("hipocampus", "hippocampus"),
        ("催产", "oxytocin"),
        ("摧产素", "oxytocin"),
        ("创伤后应急障碍", "ptsd"),
        ("杏仁合", "amygdala"),
        ("海马体回", "hippocampus"),
        ("trust game", "trust"),
        ("cortisol response", "cortisol"),
        ("皮质醇反应", "cortisol"),
        ("信任游戏", "trust"),
    ],
)
def test_a_mistyped_name_is_answered_with_the_one_that_was_meant(graph: EvidenceGraph, typed: str, meant: str) -> None:
    """In both languages; the error carries what was looked for."""
    with pytest.raises(UnknownNameError) as caught:
        graph.node(typed)
    assert caught.value.suggestions[0] == meant
    assert len(caught.value.suggestions) <= 3
    assert (caught.value.kind, caught.value.name) == ("node", typed)
    assert f"Did you mean {meant}" in str(caught.value)


@pytest.mark.parametrize("name", ["", "  ", "-", "qqqqqqqqqqq", "？", "\0"])
def test_a_name_near_to_none_has_no_suggestion(graph: EvidenceGraph, name: str) -> None:
    """Nothing is made up."""
    with pytest.raises(UnknownNameError) as caught:
        graph.node(name)
    assert caught.value.suggestions == ()


# --- search -----------------------------------------------------------------------------------------------------------


def test_search_ranks_whole_names_then_beginnings_then_parts_then_near_ones() -> None:
    """A shorter name before a longer one; ids decide between equals."""
    nodes = [
        Node("near", "Process", "feax"),
        Node("part-long", "Process", "conditioned fear response"),
        Node("part", "Process", "great fear"),
        Node("begins-long", "Process", "fear of heights"),
        Node("begins", "Process", "fearful"),
        Node("whole", "Process", "Fear"),
        Node("other", "Process", "calm"),
    ]
    held = EvidenceGraph(nodes, [])
    assert [node.id for node in held.search("fear")] == ["whole", "begins", "begins-long", "part", "part-long", "near"]
    assert [node.id for node in held.search("FEAR", limit=2)] == ["whole", "begins"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("oxytocin", "oxytocin"),
        ("催产素", "oxytocin"),
        ("ot", "oxytocin"),
        ("ptsd", "ptsd"),
        ("amygdla", "amygdala"),
        ("trust game", "trust"),
        ("the cortisol response", "cortisol"),
        ("皮质醇反应", "cortisol"),
        ("PTSD severity", "ptsd"),
    ],
)
def test_search_finds_in_either_language_and_forgives(graph: EvidenceGraph, text: str, first: str) -> None:
    """The node that was meant comes first."""
    assert graph.search(text)[0].id == first


def test_search_finds_parts_of_names_in_both_languages(graph: EvidenceGraph) -> None:
    """Who types a part gets all that have it, each once."""
    for text, wanted in (("amygdala", {"amygdala", "cem", "bla"}), ("杏仁", {"amygdala", "cem", "bla"})):
        found = [node.id for node in graph.search(text, limit=50)]
        assert wanted <= set(found)
        assert len(found) == len(set(found))


@pytest.mark.parametrize("text", ["", "   ", "-", "qqqqqqqqqqqqqq"])
def test_a_search_for_nothing_finds_nothing(graph: EvidenceGraph, text: str) -> None:
    """An empty list, no error."""
    assert graph.search(text) == []


@given(st.text(max_size=8))
def test_search_never_fails_and_keeps_its_limit(text: str) -> None:
    """Whatever is typed, and always the same."""
    held = graph_of(finding("e", "fear", "amygdala"))
    found = held.search(text, limit=1)
    assert len(found) <= 1
    assert held.search(text, limit=1) == found


# --- findings ---------------------------------------------------------------------------------------------------------


MEN = finding("m", "a", "b", sex="male")
WOMEN = finding("f", "a", "b", sex="female")
ANYONE = finding("any", "b", "c")
OWN = finding("own", "a", "c", sex="male", layer="primary", reference=("r1",))
PART = structure("part", "c", "d")
HELD = graph_of(MEN, WOMEN, ANYONE, OWN, PART)


@pytest.mark.parametrize(
    ("asked", "layers", "node", "found"),
    [
        ({}, (), "", ["any", "f", "m", "own", "part"]),
        ({"sex": "male"}, (), "", ["any", "m", "own", "part"]),
        ({"sex": "female"}, (), "", ["any", "f", "part"]),
        ({}, ("review",), "", ["any", "f", "m", "part"]),
        ({"sex": "male"}, ("primary",), "", ["own"]),
        ({"sex": "female"}, ("primary",), "", []),
        ({}, ("primary", "review"), "", ["any", "f", "m", "own", "part"]),
        ({}, (), "a", ["f", "m", "own"]),
        ({}, (), "The A", ["f", "m", "own"]),
        ({}, ("review",), "a", ["f", "m"]),
        ({}, (), "d", ["part"]),
        ({"sex": "male"}, ("review", "primary"), "a", ["m", "own"]),
    ],
)
def test_findings_are_filtered_by_context_layer_and_node(
    asked: ContextKeys, layers: tuple[str, ...], node: str, found: list[str]
) -> None:
    """In the order of their ids; another value excludes, silence does not; all layers are the default."""
    assert [edge.id for edge in HELD.findings(HELD.context(**asked), layers, node=node)] == found


@given(graphs(texts=False), st.sampled_from(["male", "female"]))
def test_a_filter_leaves_out_exactly_what_the_context_excludes(graph: EvidenceGraph, sex: str) -> None:
    """No admitted finding is lost and none slips in."""
    asked = graph.context(sex=sex)
    scope = graph.scoper.of_context(asked)
    kept = {edge.id for edge in graph.findings(asked)}
    assert kept == {name for name, e in graph.edges.items() if graph.scoper.match(e, scope) is not Match.EXCLUDED}


def test_an_unknown_layer_or_node_is_refused() -> None:
    """With the closest one."""
    with pytest.raises(UnknownNameError, match="Did you mean review"):
        HELD.findings(layers=["reviews"])
    with pytest.raises(UnknownNameError, match="no node is called"):
        HELD.findings(node="nobody-at-all")


def test_layers_come_in_their_stated_order_each_once() -> None:
    """However they were asked for."""
    assert HELD.layers([]) == ("review", "primary", "extended")
    assert HELD.layers(["extended", "review", "extended"]) == ("review", "extended")


@pytest.mark.parametrize(
    ("columns", "statuses", "counts"),
    [
        ({}, {}, True),
        ({"certainty": "tentative"}, {}, True),
        ({"certainty": "speculative"}, {}, False),
        ({"reference": ("r1",)}, {"r1": "retracted"}, False),
        ({"reference": ("r1", "r2")}, {"r1": "retracted", "r2": "published"}, True),
        ({"reference": ("r1", "r2")}, {"r1": "retracted", "r2": "retracted"}, False),
    ],
)
def test_speculation_and_retracted_papers_support_no_answer(
    columns: dict[str, Any], statuses: dict[str, str], *, counts: bool
) -> None:
    """A finding counts while one of its papers stands."""
    edge = finding("e", "a", "b", **columns)
    references = [Reference(name, status=status, match_confidence="high") for name, status in statuses.items()]
    assert graph_of(edge, references=references).counts(edge) is counts


def test_the_face_of_the_package_is_the_same_graph() -> None:
    """`ox.EvidenceGraph` is this class."""
    assert ox.EvidenceGraph is EvidenceGraph
