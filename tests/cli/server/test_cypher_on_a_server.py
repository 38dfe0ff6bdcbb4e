"""`load`, `cypher --uri`, `paths --uri` and `compare --uri`, as a person and as a program sees them."""

import json
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


def test_load_says_what_it_did_and_cypher_paths_and_compare_answer_from_there(capsys: Captured, server: str) -> None:
    """A dry run, a load, a second one; then the same answers as from memory."""
    graph = ox.read_graph()
    described = Draft202012Validator(schema("load"))
    counts = {
        kind: len(getattr(graph, kind))
        for kind in ("nodes", "edges", "contexts", "references", "audit", "places", "mappings")
    }

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
    assert load() == ([0] * len(counts), "nothing differs: the database holds this graph already\n")

    def both(*arguments: str) -> tuple[str, str]:
        answers = []
        for place in ((), ("--uri", server)):
            assert run([*arguments, *place]) == 0
            answers.append(capsys.readouterr().out)
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
