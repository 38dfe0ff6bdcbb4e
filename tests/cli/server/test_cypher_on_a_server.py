"""`load`, `cypher --uri`, `paths --uri` and `compare --uri`, as a person and as a program sees them."""

import json
import os
import re
import shlex
from pathlib import Path

import neo4j
import pytest
from jsonschema import Draft202012Validator

import oxygraph as ox
from oxygraph.cli import run
from program import conversation
from repository import schema

Captured = pytest.CaptureFixture[str]
WOMEN = """MATCH (:Molecule {id: 'oxytocin'})-[r:AFFECTS]->(b) WHERE r.sex = 'female'
RETURN r.id AS id, r.citation AS c, b"""


@pytest.fixture
def server(emptied: neo4j.Driver, neo4j_place: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """The URI of an emptied server, credentials in the environment."""
    del emptied
    uri, username, password = neo4j_place
    monkeypatch.setenv("NEO4J_USERNAME", username)
    monkeypatch.setenv("NEO4J_PASSWORD", password)
    return uri


def without_identity(printed: str) -> str:
    """An answer without which graph it is of: a server sends the part that was asked for, and no part has its hash."""
    if printed.startswith("{"):
        return json.dumps(json.loads(printed) | {"graph": None})
    return "\n".join(line for line in printed.rstrip().splitlines() if not line.startswith("OxyGraph ")).rstrip()


def test_load_says_what_it_did_and_cypher_paths_and_compare_answer_from_there(capsys: Captured, server: str) -> None:
    """A dry run, a load, a second one; then the same answers as from memory."""
    graph = ox.read_graph()
    described = Draft202012Validator(schema("load"))
    counts = {kind: len(records) for kind, records in graph.by_kind.items()}

    def load(*options: str) -> tuple[list[int], str]:
        assert run(["load", server, "--format", "json", *options]) == 0
        printed = capsys.readouterr()
        document = json.loads(printed.out)
        described.validate(document)
        for key in document:
            assert not described.is_valid({name: value for name, value in document.items() if name != key}), key
        assert document["dry_run"] == ("--dry-run" in options)
        changes = document["changes"]
        assert not described.is_valid(document | {"changes": changes[1:]})
        assert [change["kind"] for change in changes] == list(counts)
        assert all(change["changed"] == change["removed"] == 0 for change in changes)
        return [change["added"] for change in changes], printed.err

    assert load("--dry-run") == (list(counts.values()), "nothing was written: this was a dry run\n")
    assert load() == (list(counts.values()), "")
    assert run(["load", server]) == 0
    said = capsys.readouterr().err
    for hint in ("http://127.0.0.1:7474", "oxygraph.grass", "oxygraph-perspective.json", f"ptsd --uri {server}"):
        assert hint in said
    assert load() == ([0] * len(counts), "nothing differs: the database holds this graph already\n")

    def both(*arguments: str) -> tuple[str, str]:
        answers = []
        for place in ((), ("--uri", server)):
            assert run([*arguments, *place]) == 0
            answers.append(without_identity(capsys.readouterr().out))
        return answers[0], answers[1]

    for arguments in (
        ("cypher", f"{WOMEN} ORDER BY id", "--format", "json"),
        ("paths", "催产素", "PTSD", "--sex", "female", "--limit", "0", "--format", "json"),
        ("--lang", "zh", "paths", "oxytocin", "anxiety", "--species", "mouse", "--format", "md"),
        ("compare", "oxytocin", "ptsd", "--by", "sex", "--format", "json"),
        ("--lang", "zh", "compare", "催产素", "anxiety", "--by", "setting", "--species", "mouse", "--format", "md"),
    ):
        memory, database = both(*arguments)
        assert memory == database
    assert run(["paths", "oxytocin", "ptds", "--uri", server]) == 2
    assert capsys.readouterr().err == "oxygraph: no node is called 'ptds'. Did you mean ptsd?\n"


def test_what_a_load_offers_to_ask_is_answered(capsys: Captured, server: str, tiny: Path) -> None:
    """Of a graph without oxytocin too, and where graph and database are named."""
    for options in ([], ["--name", "mine", "--database", "neo4j"]):
        assert run(["--graph", str(tiny), "load", server, *options]) == 0
        said = capsys.readouterr().err.splitlines()
        (offered,) = [line.removeprefix("ask: oxygraph ") for line in said if line.startswith("ask: ")]
        assert run(shlex.split(offered)) == 0, offered
        (query,) = [line.removeprefix("  then ") for line in said if line.startswith("  then ")]
        capsys.readouterr()
        assert run(["cypher", query, "--uri", server]) == 0, query
        capsys.readouterr()


def test_what_a_load_removes_is_named_and_much_of_it_is_asked_for(
    capsys: Captured, server: str, tiny: Path, tmp_path: Path, driver: neo4j.Driver
) -> None:
    """In a dry run too; without a terminal to ask, nothing is written until --yes."""
    own = ["--graph", str(tiny), "load", server]
    assert run(["load", server, "--format", "json"]) == 0
    capsys.readouterr()
    assert run([*own, "--dry-run", "--format", "json"]) == 0
    printed = capsys.readouterr()
    (nodes, *_) = json.loads(printed.out)["changes"]
    assert "oxytocin" in nodes["removed_ids"]
    assert len(nodes["removed_ids"]) == nodes["removed"]
    (line,) = [line for line in printed.err.splitlines() if line.startswith("would remove nodes: ")]
    assert line.removeprefix("would remove nodes: ").split(", ") == nodes["removed_ids"]
    assert run(own) == 2
    assert re.search(r"would remove \d+ records from the database, so nothing was written", capsys.readouterr().err)
    says = (("Remove", "n\r"),)
    environment = {"HOME": str(tmp_path), "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    environment |= {name: os.environ[name] for name in ("NEO4J_USERNAME", "NEO4J_PASSWORD")}
    code, screen = conversation(own, *says, environment=environment)
    assert (code, "nothing was written" in screen) == (2, True), screen
    assert driver.execute_query("MATCH (n {id: 'oxytocin'}) RETURN n").records
    assert run([*own, "--name", "mine"]) == 0, "beside it"
    assert run([*own, "--yes"]) == 0
    assert "removed nodes: " in capsys.readouterr().err
    assert not driver.execute_query("MATCH (n {id: 'oxytocin'}) RETURN n").records
    capsys.readouterr()
    assert run(["--graph", str(tiny), "paths", "drug", "calm", "--uri", server, "--name", "mine"]) == 0


def test_a_terminal_is_asked_for_user_and_password_and_never_shows_it(
    neo4j_place: tuple[str, str, str], emptied: neo4j.Driver, tmp_path: Path
) -> None:
    """Nothing of it is echoed."""
    del emptied
    uri, username, password = neo4j_place
    says = (("User at", f"{username}\r"), (f"Password of {username}", f"{password}\r"))
    code, screen = conversation(["load", uri, "--dry-run"], *says, environment={"HOME": str(tmp_path)})
    assert code == 0, screen
    assert "nothing was written" in screen
    assert password not in screen
