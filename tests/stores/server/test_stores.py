"""One contract, two stores: what goes in comes back, what a query answers has one shape, and nothing is written."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import neo4j
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import sampled_from

import oxygraph as ox
from answered import answered, compared
from build import finding, graph_of, structure
from oxygraph.engine.missing import Missing
from oxygraph.errors import QueryError, StoreError
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import ContextTag, Edge, Node, Reference
from oxygraph.questions.compare import BY, compare
from oxygraph.stores.base import Change, Store, place_of
from oxygraph.stores.embedded import EmbeddedStore
from oxygraph.stores.neo4j import Neo4jStore
from oxygraph.stores.statements import one_statement, statement_ends
from strategies import Journey, contexts, graphs, journeys

pytestmark = pytest.mark.xdist_group("neo4j")  # half of them ask for the shared server, but not by name
Open = Callable[..., Store]
NEVER_EXAMPLES = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
NOTHING = tuple(map(Change, RECORDS))


@pytest.fixture(params=["embedded", "neo4j"])
def open_store(request: pytest.FixtureRequest) -> Iterator[Open]:
    """Opens an empty store of one kind; all that were opened are closed."""
    opened: list[Store] = []

    def embedded(*, emptied: bool = True, **options: Any) -> Store:
        del emptied  # it holds nothing when it is made
        opened.append(EmbeddedStore(**options))
        return opened[-1]

    def server(*, emptied: bool = True, **options: Any) -> Store:
        if emptied:
            request.getfixturevalue("emptied")
        opened.append(Neo4jStore(*request.getfixturevalue("neo4j_place"), **{"timeout": 60.0, **options}))
        return opened[-1]

    yield embedded if request.param == "embedded" else server
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: Open) -> Store:
    """An empty store."""
    return open_store()


# --- load and read back -----------------------------------------------------------------------------------------------


def test_the_curated_graph_comes_back_as_it_went_in(store: Store, graph: ox.EvidenceGraph) -> None:
    """Every record of every kind, every cell of it."""
    changes = store.load(graph)
    assert [len(change.added) for change in changes] == [len(kind) for kind in graph.by_kind.values()]
    assert store.graph() == graph


@NEVER_EXAMPLES
@given(graphs())
def test_any_graph_comes_back_as_it_went_in(store: Store, graph: ox.EvidenceGraph) -> None:
    """Whatever was there before: parallel findings, any script, any context; no stratum is lost."""
    store.load(graph)
    assert store.graph() == graph


def test_sizes_settings_and_poolings_come_back_as_they_went_in(store: Store) -> None:
    """A minus is part of a number, a zero is not nothing, and a query finds them as numbers."""
    graph = graph_of(
        finding("lower", "a", "b", effect_size=-0.32, effect_metric="cohens_d", ci_low=-0.5, ci_high=0.0),
        finding("leans", "a", "b", "no_effect", analysis="subgroup", tendency="decreases", reference=("r1",)),
        references=[Reference("r1", volume="1", pages="2-3", cohort="one", includes=("r2",)), Reference("r2")],
        tags=[ContextTag("wide", "x", name="wide"), ContextTag("narrow", "y", "wide", "yes", "narrow")],
    )
    store.load(graph)
    assert store.graph() == graph
    found = store.run("MATCH ()-[r]->() WHERE r.effect_size < 0 AND r.ci_high >= 0 RETURN r.id AS id")
    assert found.rows == (("lower",),)


def test_a_second_load_changes_nothing(store: Store, graph: ox.EvidenceGraph) -> None:
    """And says so."""
    store.load(graph)
    assert store.load(graph) == NOTHING
    assert store.load(graph, dry_run=True) == NOTHING
    assert store.graph() == graph


def test_a_load_after_an_edit_makes_exactly_the_new_graph(store: Store) -> None:
    """Ids that were added, changed, removed; a finding that moved to other nodes is one that changed."""
    old = (
        finding("a-b", "a", "b", sex="male"),
        finding("b-c", "b", "c"),
        finding("c-d", "c", "d"),
        structure("s", "a", "c"),
    )
    new = (
        finding("a-b", "a", "b"),
        finding("b-c", "b", "e"),
        structure("s", "a", "c", "connects"),
        finding("a-b-2", "a", "b", sex="female"),
    )
    before, after = graph_of(*old), graph_of(*new, nodes=[Node("c", "Symptom", "the c")])
    store.load(before)
    expected = (
        Change("nodes", ("e",), ("c",), ("d",)),
        Change("edges", ("a-b-2",), ("a-b", "b-c", "s"), ("c-d",), remade=("b-c", "s")),
        *NOTHING[2:],
    )
    assert store.load(after, dry_run=True) == expected
    assert store.graph() == before, "a dry run writes nothing"
    assert store.load(after) == expected
    assert store.graph() == after
    assert store.load(after) == NOTHING


def test_progress_ends_with_everything_written(store: Store, graph: ox.EvidenceGraph) -> None:
    """The last word is all of all."""
    told: list[tuple[int, int]] = []
    store.load(graph, progress=lambda done, total: told.append((done, total)))
    records = len(list(graph.records()))
    assert told[-1] == (records, records)


# --- the shape of answers ---------------------------------------------------------------------------------------------

MALE = {"id": "m", "subject": "a", "object": "b", "predicate": "affects", "effect": "increases", "sex": "male"}
COMMON = {"certainty": "stated", "layer": "review", "statement": "m says so."}


@pytest.fixture
def small(open_store: Open) -> Store:
    """Two parallel findings and a reference of the same id as a node; nothing to write where they are there already."""
    store = open_store(emptied=False)
    edges = finding("m", "a", "b", sex="male"), finding("f", "a", "b", sex="female", reference=("a",))
    store.load(graph_of(*edges, nodes=[Node("a", "Molecule", "the a", synonyms=("A", "甲"))]))
    return store


def node(name: str, category: str, **properties: object) -> dict[str, object]:
    """A node as an answer shows it."""
    return {
        "id": name,
        "labels": [category],
        "properties": {"category": category, "id": name, "name": f"the {name}", **properties},
    }


A, B = node("a", "Molecule", synonyms=["A", "甲"]), node("b", "Process")
M = {"id": "m", "type": "AFFECTS", "start": "a", "end": "b", "properties": MALE | COMMON}


def test_nodes_relationships_and_paths_have_one_shape(small: Store) -> None:
    """Also inside lists and maps, also walked backwards; the marker and the key stay out."""
    found = small.run(
        "MATCH p = (b:Process)<-[r:AFFECTS {id: 'm'}]-(a:Molecule) RETURN a, r, p, [a, b] AS both, {of: r} AS map"
    )
    path = {"nodes": [B, A], "relationships": [M]}
    assert found.columns == ("a", "r", "p", "both", "map")
    assert found.rows == ((A, M, path, [A, B], {"of": M}),)


def test_plain_values_stay_plain(small: Store) -> None:
    """Null, numbers, lists of lists, maps, text in any script; a date is text."""
    found = small.run(
        "RETURN null AS n, 1 AS i, 1.5 AS f, true AS b, [1, [2, null]] AS l, {x: '催产素'} AS m,"
        " date('2024-01-31') AS d"
    )
    assert found.rows == ((None, 1, 1.5, True, [1, [2, None]], {"x": "催产素"}, "2024-01-31"),)


def test_a_number_that_is_not_finite_is_text(small: Store) -> None:
    """JSON has no such numbers."""
    assert small.run("RETURN 1e308 * 10 AS x, [-1e308 * 10] AS y").rows == (("inf", ["-inf"]),)


def test_every_node_is_a_node_of_its_own(small: Store) -> None:
    """A node and a publication may share an id."""
    found = small.run("MATCH (n:_OxyGraph {id: 'a'}) RETURN n.category AS category, n.status AS status ORDER BY status")
    assert found.rows == ((None, "published"), ("Molecule", None))


def test_properties_are_the_columns_that_say_something(small: Store) -> None:
    """Nothing an engine makes up, and nothing empty."""
    found = small.run(
        "MATCH (n:Molecule)-[r {id: 'm'}]->() RETURN properties(n) AS n, properties(r) AS r, n.description AS none"
    )
    of_a = {"key": "nodes/a", "_graph": "oxygraph", "caption": "the a"}
    of_m = {"key": "edges/m", "_graph": "oxygraph", "caption": "▲ ♂"}
    assert found.rows == ((properties(A) | of_a, properties(M) | of_m, None),)


def properties(value: Mapping[str, object]) -> dict[str, object]:
    """The properties of a node or relationship of an answer."""
    found = value["properties"]
    assert isinstance(found, dict)
    return found


def test_a_limit_cuts_rows_and_says_so(small: Store) -> None:
    """Exactly as many rows are no cut."""
    query = "UNWIND range(1, 10) AS x RETURN x"
    assert [(len(found.rows), found.more) for found in (small.run(query, limit=n) for n in (3, 10, 11, 0))] == [
        (3, True),
        (10, False),
        (10, False),
        (10, False),
    ]


def test_parameters_are_values(small: Store) -> None:
    """Numbers, text and lists."""
    query = "MATCH ()-[r]->() WHERE r.sex IN $sexes AND $one = 1 RETURN r.id AS id ORDER BY id"
    assert small.run(query, {"sexes": ["male", "female"], "one": 1}).rows == (("f",), ("m",))


def test_a_label_nobody_carries_is_remarked_on(small: Store) -> None:
    """No row, and a word why."""
    found = small.run("MATCH (n:Molecul) RETURN n.id AS id")
    assert found.rows == ()
    assert any("Molecul" in note for note in found.notes)


# --- what is refused --------------------------------------------------------------------------------------------------

WRITES = (
    "CREATE (n:Molecule {id: 'x'})",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n {id: 'a'}) SET n.name = 'x' RETURN n",
    "MATCH (n) REMOVE n.name",
    "MERGE (n:Molecule {id: 'x'})",
    "MATCH ()-[r]->() DELETE r",
    "MATCH (a {id: 'a'}) FOREACH (x IN [1] | CREATE (:Molecule {id: 'x'}))",
    "CREATE CONSTRAINT c FOR (n:Molecule) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX FOR (n:Molecule) ON (n.id)",
)


@pytest.mark.parametrize("query", WRITES)
def test_writing_is_refused(small: Store, query: str) -> None:
    """With one clear sentence, and nothing has changed."""
    before = small.graph()
    with pytest.raises(QueryError, match="cypher only reads"):
        small.run(query)
    assert small.graph() == before


WRONG = {
    "RETRN 1": "RETRN",
    "MATCH (n) RETURN x": "x",
    "MATCH (n RETURN n": "RETURN|syntax",
    "RETURN $absent": "absent",
    "RETURN 1 / 0": "zero|/ by zero",
    "CALL no.such.procedure()": "no.such.procedure",
    "MATCH (n) RETURN n; MATCH (n) RETURN n": "one query at a time",
    "": "no query",
    " ; ": "no query",
    "// only a remark": "no query",
    "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line": "LOAD CSV reads a file",
    "MATCH (n) load\n/* */ csv WITH HEADERS FROM 'x' AS line RETURN line": "LOAD CSV reads a file",
}


@pytest.mark.parametrize("query", WRONG)
def test_a_wrong_query_is_an_error_in_the_engines_words(small: Store, query: str) -> None:
    """And names what is wrong."""
    with pytest.raises(QueryError, match=WRONG[query]):
        small.run(query)


@pytest.mark.parametrize("value", [2**70, "\ud800", object()], ids=["number", "surrogate", "object"])
def test_a_value_that_no_engine_takes_is_an_error(small: Store, value: object) -> None:
    """Too large a number, half a character, no value at all."""
    with pytest.raises(QueryError):
        small.run("RETURN $value AS v", {"value": value})


def test_csv_output_is_not_the_engines_business() -> None:
    """The embedded engine has a clause of its own for it."""
    with EmbeddedStore() as store, pytest.raises(QueryError, match="--format csv"):
        store.run("RETURN 1 AS x FORMAT CSV")


def test_a_query_that_takes_too_long_is_ended(open_store: Open) -> None:
    """The message says how to allow more."""
    store = open_store(timeout=1.0)
    query = "UNWIND range(1, 4000) AS x UNWIND range(1, 4000) AS y UNWIND range(1, 4000) AS z RETURN count(*) AS c"
    with pytest.raises(StoreError, match="within 1 s; a longer --timeout allows more"):
        store.run(query)


def test_semicolons_in_text_and_remarks_are_none(small: Store) -> None:
    """The one at the end may stay."""
    found = small.run("/* ; */ RETURN ';' AS `a;b`, \"load csv;'y\" AS c; // ; load csv")
    assert found == (("a;b", "c"), ((";", "load csv;'y"),), False, ())


@pytest.mark.parametrize(
    ("text", "ends"),
    [("RETURN 1;", True), ("RETURN 1", False), ("RETURN ';", False), ("RETURN ';';", True), ("RETURN 1 // ;", False)],
)
def test_the_shell_knows_when_a_statement_ends(text: str, *, ends: bool) -> None:
    """A semicolon that is neither in quotes nor in a remark."""
    assert statement_ends(text) == ends


def test_a_statement_is_left_as_it_was_written() -> None:
    """Only the semicolon goes, and remarks, which one engine knows in one form only; nothing moves."""
    assert one_statement("RETURN 'a;b' ;\n") == "RETURN 'a;b' "
    assert one_statement("/* a\n'; */RETURN '//' // b\n+ 'c'") == "    \n     RETURN '//'     \n+ 'c'"


@pytest.mark.parametrize(
    "uri",
    [
        "neo4j://me:secret@host",
        "bolt://secret@host:7687",
        "host:7687",
        "http://host",
        "neo4j://",
        "neo4j://host:99999",
        "bolt://host:port",
        "neo4j://host/secret",
        "bolt://host?policy=secret",
    ],
)
def test_a_uri_is_checked_and_a_password_in_it_never_repeated(uri: str) -> None:
    """It would stand in the shell's history."""
    with pytest.raises(ox.QuestionError) as caught:
        place_of(uri)
    assert "secret" not in str(caught.value)


# --- a question's part of the graph -----------------------------------------------------------------------------------


def test_parallel_findings_do_not_multiply(store: Store) -> None:
    """A hundred on each of four steps are a hundred million ways, and four pairs of nodes: no store could list them."""
    ways = [finding(f"{a}{b}{n}", a, b) for a, b in ("ab", "bc", "cd", "de") for n in range(100)]
    off_the_way = [
        finding(*name) for name in (("back", "c", "a"), ("on", "e", "f"), ("off", "b", "f"), ("in", "f", "d"))
    ]
    graph = graph_of(*ways, *off_the_way)
    store.load(graph)
    assert store.between("a", "e", max_hops=3).edges.keys() == set()
    assert store.between("a", "e").edges.keys() == {edge.id for edge in (*ways, *off_the_way[2:])}


@NEVER_EXAMPLES
@given(journey=journeys(), asked=contexts())
def test_any_answer_from_the_store_equals_the_one_from_memory(
    store: Store, journey: Journey, asked: dict[str, object]
) -> None:
    """Whatever the graph and the context."""
    graph, source, target, _ = journey
    store.load(graph)
    part = store.between(source, target, **asked)  # type: ignore[arg-type]  # drawn
    assert answered(part, source, target, **asked) == answered(graph, source, target, **asked)


@NEVER_EXAMPLES
@given(journey=journeys(), asked=contexts(), by=sampled_from(BY))
def test_any_comparison_from_the_store_equals_the_one_from_memory(
    store: Store, journey: Journey, asked: dict[str, Any], by: str
) -> None:
    """Whatever the graph, the context and the key; also where a stratum has nothing but what it lacks."""
    graph, source, target, _ = journey
    store.load(graph)
    open_key = {"by": by, **{key: value for key, value in asked.items() if not key.startswith(by)}}
    try:
        expected = compared(graph, source, target, **open_key)
    except ox.QuestionError as refusal:
        with pytest.raises(ox.QuestionError, match=re.escape(str(refusal))):
            store.across(source, target, **open_key)
    else:
        part = store.across(source, target, **open_key)
        assert compared(part, source, target, **open_key) == expected


def test_a_stratum_that_knows_nothing_is_told_what_it_lacks(store: Store) -> None:
    """Nothing is known of female mice; the shortest way, known of people only, is fetched all the same."""
    graph = graph_of(
        finding("long-1", "a", "b", sex="male", species="mouse", reference=("r1",)),
        finding("long-2", "b", "c", sex="male", species="mouse", reference=("r2",)),
        finding("short", "a", "c", sex="male", species="human"),
    )
    store.load(graph)
    found = compare(store.across("a", "c", "sex", species="mouse"), "a", "c", "sex", species="mouse")
    assert found.answers["male"].verdict == "increases"
    assert found.answers["female"].missing == (Missing("a", "c", (("sex", "female"), ("species", "mouse"))),)


# --- hostile text -----------------------------------------------------------------------------------------------------

HOSTILE = (
    "'",
    '"',
    "`",
    "\\",
    "\\'",
    "'}) DETACH DELETE n //",
    "`}) DETACH DELETE n //",
    "}) MATCH (n) DETACH DELETE n RETURN ({",
    "$rows",
    "{key}",
    "%s %d {0}",
    "';DROP--",
    "/* */ // ;",
    "\u202eright to left\u202c",
    "\u200bzero\u200dwidth\ufeff",
    "催产素 🧠 é e\u0301",
    "null",
    "\\u0027",
    "${jndi:ldap://x}",
    "<script>alert(1)</script>",
    "x" * 9_000,
)


def test_hostile_text_in_the_graph_comes_back_unharmed(store: Store) -> None:
    """In names, synonyms, statements and notes, through load, query and read-back; nobody's text is ever run."""
    edges = [
        finding(f"e{number}", f"n{number}", "target", statement=f"x{text}", note=f"y{text}")
        for number, text in enumerate(HOSTILE)
    ]
    nodes = [
        Node(f"n{number}", "Process", f"{number}{text}", synonyms=(f"s{number}{text}",), description=f"z{text}")
        for number, text in enumerate(HOSTILE)
    ]
    graph = graph_of(*edges, nodes=nodes)
    store.load(graph)
    assert store.graph() == graph
    for number, text in enumerate(HOSTILE):
        query = "MATCH (n {name: $name})-[r]->() WHERE r.statement = $statement RETURN n.id AS id, r.note AS note"
        found = store.run(query, {"name": f"{number}{text}", "statement": f"x{text}"})
        assert found.rows == ((f"n{number}", f"y{text}"),)
        assert store.between(f"{number}{text}", "target").edges == {
            edge.id: edge for edge in edges if edge.id == f"e{number}"
        }
    assert store.load(graph) == NOTHING


@pytest.mark.parametrize(
    "text", [*HOSTILE, "x" * 1_000_000, "催" * 1_000_000, "a\x00b", "\x00"], ids=lambda t: ascii(t)[:20]
)
def test_hostile_text_as_a_parameter_comes_back_unharmed(small: Store, text: str) -> None:
    """Also a megabyte of it, also NUL, which no curated cell may hold; also as a name nobody carries."""
    assert small.run("RETURN $text AS text, size($text) AS size", {"text": text}).rows == ((text, len(text)),)
    assert small.run("MATCH (n:_OxyGraph) WHERE n.name = $text RETURN n", {"text": text}).rows == ()
    if len(text) < 10_000:
        with pytest.raises(ox.UnknownNameError):
            small.between(text, "b")


def test_a_cell_with_nul_never_gets_as_far_as_a_store() -> None:
    """The rules of the graph refuse it."""
    with pytest.raises(ox.InvalidDataError):
        graph_of(finding("e", "a", "b", statement="a\x00b"))


def test_labels_and_types_come_from_the_closed_lists_only() -> None:
    """A category or predicate that is none never becomes part of a statement."""
    with pytest.raises(ox.InvalidDataError):
        graph_of(finding("e", "a", "b"), nodes=[Node("a", "Molecule) DETACH DELETE (n", "a")])
    with pytest.raises(ox.InvalidDataError):
        graph_of(Edge("e", "a", "b", "affects]->() DELETE r", "increases", statement="x"))


def test_what_somebody_broke_in_the_database_is_named(emptied: neo4j.Driver, neo4j_place: tuple[str, str, str]) -> None:
    """By the rules of the curated files, when it is read back; the next load fixes it."""
    graph = graph_of(finding("m", "a", "b"))
    with Neo4jStore(*neo4j_place) as store:
        store.load(graph)
        emptied.execute_query("MATCH ()-[r {id: 'm'}]->() SET r.sex = 'mael', r.sample_size = 'many'")
        with pytest.raises(ox.InvalidDataError, match=r"database: edges:1: column sex: unknown-word"):
            store.between("a", "b")
        assert store.load(graph)[1] == Change("edges", (), ("m",), ())
        assert store.graph() == graph
