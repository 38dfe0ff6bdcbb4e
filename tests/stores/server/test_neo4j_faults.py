"""What goes wrong around a Neo4j server: it dies, hangs, refuses, or holds other people's data."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from threading import Timer

import neo4j
import pytest

import oxygraph as ox
from build import finding, graph_of
from neo4j_server import PASSWORD, USERNAME, Neo4jServer, free_port
from oxygraph.errors import QueryError, StoreError, StoreUnreachableError
from oxygraph.evidence.kinds import RECORDS
from oxygraph.stores.base import A_PART, Change
from oxygraph.stores.batches import TOGETHER, Batch, transactions
from oxygraph.stores.neo4j import Neo4jStore
from refusing_server import refusing_server

_DRIVER_GIVES_UP_AFTER = 30  # seconds for a connection, twice as many for one from its pool
NOTHING = tuple(map(Change, RECORDS))
LARGE = graph_of(*(finding(f"e{n}", f"n{n % 700}", f"n{(n + 1 + n // 700) % 700}") for n in range(5 * TOGETHER // 4)))
SMALL = graph_of(finding("m", "a", "b", sex="male"), finding("f", "a", "b", sex="female"), finding("c", "b", "c"))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A running server of these tests' own: they may hurt it, kill it, stop it, and have to leave it running."""
    prepared = Neo4jServer(tmp_path_factory.mktemp("faults"))
    prepared.settings["dbms.security.auth_max_failed_attempts"] = "0"  # wrong passwords are part of the tests
    with prepared as started:
        yield started


@pytest.fixture
def bare(server: Neo4jServer) -> Iterator[neo4j.Driver]:
    """The bare driver on an emptied database."""
    with neo4j.GraphDatabase.driver(server.uri, auth=(USERNAME, PASSWORD)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
        yield driver


def connected(server: Neo4jServer, timeout: float = 60) -> Neo4jStore:
    """A store on the server; patient, since several servers may share few cores."""
    return Neo4jStore(server.uri, USERNAME, PASSWORD, timeout=timeout)


def oxygraph(*arguments: str, username: str = USERNAME, password: str | None = PASSWORD) -> tuple[int, str]:
    """Exit code and messages of one command, which has to end well before the driver's own time-outs would end it."""
    hidden = {"NEO4J_USERNAME", "NEO4J_PASSWORD"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    if password is not None:
        environment |= {"NEO4J_USERNAME": username, "NEO4J_PASSWORD": password}
    done = subprocess.run(
        [sys.executable, "-m", "oxygraph", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_DRIVER_GIVES_UP_AFTER,
        check=False,
    )
    return done.returncode, done.stderr


# --- a load that breaks off -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("after", [0.0, 0.1])
def test_a_load_that_was_killed_is_finished_by_the_next(server: Neo4jServer, bare: neo4j.Driver, after: float) -> None:
    """The server dies between two transactions, or within one; the rerun ends in exactly the right graph."""
    bare.close()
    with connected(server) as store:
        store.load(SMALL)  # a cold server could be given up before it is killed
    killer = Timer(after, server.kill)

    def kill(done: int, total: int) -> None:
        if done > total / 3 and not killer.ident:
            killer.start()
            if not after:
                killer.join()

    with connected(server, timeout=10) as store, pytest.raises(StoreUnreachableError) as caught:
        store.load(LARGE, progress=kill)
    killer.join()
    assert "\n" not in str(caught.value)
    server.start()
    with connected(server) as store:
        for ask in (store.graph, lambda: store.between("n1", "n2"), lambda: store.across("n1", "n2", "sex")):
            with pytest.raises(StoreError, match="of the graph oxygraph the database holds a part"):
                ask()
        assert [*store.run("RETURN 1").notes] == [A_PART.format("oxygraph")], "one's own query is told of it"
        assert store.load(LARGE, dry_run=True)[1].added, "what is left can be looked at"
    with connected(server) as store:
        left = store.load(LARGE)[1].added
        assert 0 < len(left) < len(LARGE.edges), "some of it was there already, and not all"
        assert store.graph() == LARGE
        assert store.load(LARGE) == NOTHING
        assert store.run("RETURN 1").notes == ()


def test_a_part_that_has_become_the_whole_is_one(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """A load of what is there already writes nothing, and takes the mark of a broken one away, not another graph's."""
    del bare
    with connected(server) as store, Neo4jStore(server.uri, USERNAME, PASSWORD, timeout=60, name="other") as other:
        store.load(SMALL)
        other.load(SMALL)
        with neo4j.GraphDatabase.driver(server.uri, auth=(USERNAME, PASSWORD)) as driver:
            for name in ("oxygraph", "other"):
                (mark, *_), *_ = transactions([Batch("RETURN 1", [{}] * TOGETHER, merged=False)] * 2, name)
                driver.execute_query(mark.statement)
        assert other.load(SMALL) == NOTHING
        assert other.graph() == SMALL
        with pytest.raises(StoreError, match="of the graph oxygraph the database holds a part"):
            store.graph()
        assert store.load(SMALL) == NOTHING
        assert store.graph() == SMALL


def test_a_server_that_hangs_during_a_load_is_given_up(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """Its connections stand, but nothing answers; the time-out holds, and a rerun finishes the load."""
    del bare
    with connected(server) as store:
        store.load(SMALL)

    def hang(done: int, total: int) -> None:
        del done, total
        server.pause()

    with (
        connected(server, timeout=2) as store,
        pytest.raises(StoreUnreachableError, match="does not answer within 2 s"),
    ):
        store.load(LARGE, progress=hang)
    server.resume()
    with connected(server) as store:
        store.load(LARGE)
        assert store.graph() == LARGE


# --- a server that cannot be reached ----------------------------------------------------------------------------------

COMMANDS = (
    ("cypher", "RETURN 1 AS x", "--uri"),
    ("paths", "oxytocin", "ptsd", "--uri"),
    ("compare", "oxytocin", "ptsd", "--uri"),
    ("load",),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_no_server_is_one_line_and_exit_code_5(command: tuple[str, ...], scheme: str) -> None:
    """Nobody listens there, and that is said."""
    code, messages = oxygraph(*command, f"{scheme}://127.0.0.1:{free_port()}", "--timeout", "5")
    assert (code, len(messages.splitlines())) == (5, 1)
    assert messages.startswith("oxygraph: no Neo4j answers at ")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_hangs_is_one_line_and_exit_code_5_in_time(command: tuple[str, ...], scheme: str) -> None:
    """It takes the connection, and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        code, messages = oxygraph(*command, f"{scheme}://127.0.0.1:{port}", "--timeout", "2")
    assert (code, len(messages.splitlines())) == (5, 1), messages
    assert messages.startswith("oxygraph: no Neo4j answers at ")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_wrong_password_is_one_line_and_exit_code_5(server: Neo4jServer, command: tuple[str, ...]) -> None:
    """And the password is in none of the words."""
    code, messages = oxygraph(*command, server.uri, password="not-the-right-one")  # noqa: S106  that is the point
    assert (code, len(messages.splitlines())) == (5, 1)
    assert "unauthorized" in messages
    assert "not-the-right-one" not in messages


def test_without_a_password_and_a_terminal_nothing_is_asked(server: Neo4jServer) -> None:
    """One line says what to set."""
    code, messages = oxygraph("load", server.uri, password=None)
    assert (code, messages) == (
        2,
        "oxygraph: set NEO4J_USERNAME and NEO4J_PASSWORD: there is no terminal to ask for them\n",
    )


def test_a_password_in_the_uri_is_refused_and_not_repeated() -> None:
    """It would stand in the shell's history and in the list of processes."""
    code, messages = oxygraph("load", "neo4j://neo4j:hush@127.0.0.1:7687")
    assert (code, len(messages.splitlines())) == (2, 1)
    assert "hush" not in messages


def test_a_database_that_is_not_there_is_named(server: Neo4jServer) -> None:
    """Exit code 5: this database cannot be reached."""
    code, messages = oxygraph("load", server.uri, "--database", "elsewhere")
    assert (code, len(messages.splitlines())) == (5, 1)
    assert "elsewhere" in messages


def test_a_database_that_may_only_be_read_refuses_a_load_in_one_line(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """Exit code 1; questions are answered all the same."""
    bare.close()
    with connected(server) as store:
        store.load(SMALL)
    server.settings["server.databases.default_to_read_only"] = "true"
    server.restart()
    code, messages = oxygraph("load", server.uri)
    with connected(server) as store:
        assert store.graph() == SMALL
        with pytest.raises(StoreError, match="may only be read"):
            store.load(LARGE)
    del server.settings["server.databases.default_to_read_only"]
    server.restart()
    assert (code, len(messages.splitlines())) == (1, 1), messages
    assert "may only be read by this user" in messages


def test_a_user_who_may_only_read_is_told_so_in_one_line() -> None:
    """Exit code 1; a dry run only reads, and is no error."""
    words = "Schema operation 'create_constraint' on database 'neo4j' is not allowed for user 'r'.\nAsk for a role."
    with refusing_server("Neo.ClientError.Security.Forbidden", words) as uri:
        code, messages = oxygraph("load", uri)
        assert oxygraph("load", uri, "--dry-run")[0] == 0
    assert (code, len(messages.splitlines())) == (1, 1), messages
    assert f"{uri} may only be read by this user: Schema operation 'create_constraint'" in messages


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_database_that_is_not_open_yet_is_told_in_the_servers_words(command: tuple[str, ...]) -> None:
    """Exit code 5; the server answers a moment before its database does."""
    words = "Unable to get a routing table for database 'neo4j' because this database is unavailable"
    with refusing_server("Neo.TransientError.General.DatabaseUnavailable", words) as uri:
        routed = uri.replace("bolt://", "neo4j://")
        assert oxygraph(*command, routed) == (5, f"oxygraph: {routed}: {words}\n")


def test_a_server_that_is_too_old_is_told_so_in_one_line() -> None:
    """Exit code 5; the queries need what came with Neo4j 5."""
    with refusing_server("", "", bolt=(4, 4)) as uri:
        code, messages = oxygraph("load", uri)
    assert (code, len(messages.splitlines())) == (5, 1), messages
    assert f"{uri} is too old: Neo4j 5.7 or later is needed" in messages


def test_a_user_who_has_to_change_the_password_is_told_so_in_one_line(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """As everybody is at the first login to a new server."""
    bare.execute_query("CREATE OR REPLACE USER fresh SET PASSWORD 'first-password' CHANGE REQUIRED", database_="system")
    code, messages = oxygraph("load", server.uri, username="fresh", password="first-password")  # noqa: S106  of a test
    bare.execute_query("DROP USER fresh", database_="system")
    assert (code, len(messages.splitlines())) == (5, 1), messages
    assert messages.endswith("this user has to change the password first\n")


def test_the_server_itself_holds_questions_to_reading(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """Also where a procedure would write, or a transaction of its own."""
    del bare
    with connected(server) as store:
        store.load(SMALL)
        for query in ("CALL db.createLabel('X')", "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS"):
            with pytest.raises((QueryError, StoreError)):
                store.run(query)
        assert store.graph() == SMALL


# --- idempotence, and other people's data -----------------------------------------------------------------------------


def last_commit(driver: neo4j.Driver) -> int:
    """The number of the database's last transaction that wrote."""
    (row,), *_ = driver.execute_query("SHOW DATABASE neo4j YIELD lastCommittedTxn")
    number: int = row.value()
    return number


def test_a_second_load_writes_nothing_at_all(server: Neo4jServer, bare: neo4j.Driver, graph: ox.EvidenceGraph) -> None:
    """Not one transaction is committed, so no counter can have moved."""
    with connected(server) as store:
        store.load(graph)
        before = last_commit(bare)
        assert store.load(graph) == NOTHING
        assert last_commit(bare) == before


FOREIGN = """
CREATE (note:Note {id: 'mine', key: 'nodes/a'}), (a:Process {id: 'a', name: 'their a'}), (o:_OxyGraph {id: 'no key'})
CREATE (note)-[:ABOUT {id: 'm'}]->(a), (a)-[:AFFECTS {id: 'm', sex: 'male'}]->(o), (a)-[:PART_OF]->(note)
"""
ATTACHED = """
MATCH (note:Note), (a:_OxyGraph {key: 'nodes/a'}), (b:_OxyGraph {key: 'nodes/b'}), (c:_OxyGraph {key: 'nodes/c'})
CREATE (note)-[:ABOUT]->(a), (a)-[:AFFECTS {id: 'their own'}]->(b), (b)-[:SEEN_BY]->(note), (c)-[:SEEN_BY]->(note)
SET a.my_remark = 'look here', a:Starred
"""
LOOK = """
MATCH (n) WHERE n.key IS NULL OR NOT n:_OxyGraph OR n:Starred
OPTIONAL MATCH (n)-[r]-(m) WHERE r.key IS NULL
RETURN n.id AS n, labels(n) AS labels, n.my_remark AS remark, type(r) AS type, r.id AS r, m.id AS m
ORDER BY n, type, r, m
"""


def test_other_peoples_data_stays_as_it_is(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """Their nodes, their relationships between ours, their properties and labels on ours.

    A node of ours that has gone and that they hold on to is left to them.
    """
    bare.execute_query(FOREIGN)
    with connected(server) as store:
        assert [change.added for change in store.load(SMALL)[:2]] == [("a", "b", "c"), ("m", "f", "c")]
        bare.execute_query(ATTACHED)
        before = [record.data() for record in bare.execute_query(LOOK).records]
        assert store.load(SMALL) == NOTHING
        assert store.graph() == SMALL, "their AFFECTS between our nodes is no finding"
        assert store.between("a", "b").edges == {name: SMALL.edges[name] for name in ("m", "f")}
        without = graph_of(finding("m", "a", "b", sex="male"))
        store.load(without)
        assert store.graph() == without
        after = [record.data() for record in bare.execute_query(LOOK).records]
    left = [row for row in after if row not in before]
    assert [row for row in before if row not in after] == []
    assert {(row["n"], tuple(row["labels"]), row["type"]) for row in left} == {("c", ("Process",), "SEEN_BY")}


def test_twice_the_same_relationship_becomes_one(server: Neo4jServer, bare: neo4j.Driver) -> None:
    """Somebody copied a finding with its key; the next load takes the copy away."""
    with connected(server) as store:
        store.load(SMALL)
        bare.execute_query("MATCH (a)-[r {id: 'm'}]->(b) CREATE (a)-[c:AFFECTS]->(b) SET c = r")
        store.load(SMALL)
        assert store.graph() == SMALL
