"""`oxygraph cypher`, its shell, `load`, `paths --uri` and `compare --uri`, as a person and as a program sees them."""

import json
import re
import sys
from collections.abc import Callable, Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

import oxygraph as ox
from each import each
from oxygraph.cli import run
from oxygraph.cli.terminal import shell
from oxygraph.cli.terminal.cypher_output import text_of
from oxygraph.cli.terminal.output import Output
from oxygraph.stores.embedded import EmbeddedStore
from program import conversation
from repository import schema

Captured = pytest.CaptureFixture[str]
WOMEN = """MATCH (:Molecule {id: 'oxytocin'})-[r:AFFECTS]->(b) WHERE r.sex = 'female'
RETURN r.id AS id, r.citation AS c, b"""
SLOW = "UNWIND range(1, 4000) AS x UNWIND range(1, 4000) AS y UNWIND range(1, 99) AS z RETURN count(*)"


# --- one query --------------------------------------------------------------------------------------------------------


def test_json_holds_whole_values(capsys: Captured) -> None:
    """Columns in order, a row an object, and whether a limit cut any off."""
    assert run(["cypher", f"{WOMEN} ORDER BY id", "--limit", "1", "--format", "json"]) == 0
    printed = capsys.readouterr()
    document = json.loads(printed.out)
    assert document["columns"] == ["id", "c", "b"]
    assert document["more"] is True
    (row,) = document["rows"]
    assert (row["id"], row["c"]) == ("c13-f-amygdala", [13])
    assert (row["b"]["id"], row["b"]["labels"]) == ("amygdala", ["BrainRegion"])
    assert row["b"]["properties"]["name_zh"] == "杏仁核"
    assert printed.err == "only the first 1 rows are shown; --limit 0 shows all\n"


EVERY_SHAPE = """MATCH p = (a:Molecule {id: 'oxytocin'})-[r:AFFECTS]->(:BrainRegion)
RETURN a AS node, r AS relationship, p AS path, {of: [r.id]} AS map, [1, null, [true]] AS value, 1e308 * 10 AS huge"""


def test_json_is_what_its_schema_says(capsys: Captured) -> None:
    """Values of every shape, also of no row; the schema takes no document that lacks a key, and no half shape."""
    described = schema("cypher")
    validator = Draft202012Validator(described)
    assert run(["cypher", EVERY_SHAPE, "--limit", "2", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    validator.validate(document)
    for key in document:
        assert not validator.is_valid({name: value for name, value in document.items() if name != key}), key
    assert not validator.is_valid(document | {"surprise": 1})
    for shape in ("node", "relationship", "path", "map", "value"):
        one = Draft202012Validator({"$ref": f"#/$defs/{shape}", "$defs": described["$defs"]})
        for row in each(document["rows"]):
            one.validate(row[shape])
    node = Draft202012Validator({"$ref": "#/$defs/node", "$defs": described["$defs"]})
    assert not node.is_valid(document["rows"][0]["relationship"])
    assert run(["cypher", "MATCH (n:Gene {id: 'none'}) RETURN n", "--format", "json"]) == 3
    validator.validate(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        ("tsv", "c13-f-amygdala\t13|18\t(amygdala:BrainRegion)"),
        ("csv", "c13-f-amygdala,13|18,(amygdala:BrainRegion)"),
        ("md", "| c13-f-amygdala | 13, 18 | (amygdala:BrainRegion) |"),
        ("table", "c13-f-amygdala  13, 18  (amygdala:BrainRegion)"),
        ("jsonl", '{"id": "c13-f-amygdala", "c": [13, 18], "b": {"id": "amygdala"'),
    ],
)
def test_a_row_reads_well_in_every_format(capsys: Captured, shown: str, line: str) -> None:
    """Nodes in short where a person reads, whole where a program does."""
    query = f"{WOMEN.replace('r.citation AS c', 'r.citation + 18 AS c')} ORDER BY id LIMIT 1"
    assert run(["cypher", query, "--format", shown]) == 0
    assert line in capsys.readouterr().out


def test_paths_are_drawn_in_the_direction_they_are_walked() -> None:
    """Arrows point from subject to object."""
    a, b = ({"id": name, "labels": ["Process"], "properties": {}} for name in "ab")
    step = {"id": "e", "type": "AFFECTS", "start": "b", "end": "a", "properties": {}}
    assert text_of({"nodes": [a, b], "relationships": [step]}) == "(a:Process)<-[e:AFFECTS]-(b:Process)"
    assert text_of({"x": [1.0, None]}) == '{"x": [1.0, null]}'


def test_parameters_are_json_or_text(capsys: Captured) -> None:
    """A number, a list, a word; never part of the query."""
    query = "RETURN $n + 1 AS n, $list AS list, $word AS word"
    given = ["--param", "n=38", "--param", "list=[1, 2]", "--param", "word=x' OR 1=1 //"]
    assert run(["cypher", query, *given, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] == [{"n": 39, "list": [1, 2], "word": "x' OR 1=1 //"}]


def test_a_query_comes_through_a_pipe(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-`, with a byte order mark or without; what is not UTF-8 is one line."""
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO("\ufeffRETURN '催产素' AS x;\n".encode())))
    assert run(["cypher", "-"]) == 0
    assert capsys.readouterr().out == "x\n催产素\n"
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO("RETURN '催产素'".encode("gbk"))))
    assert run(["cypher", "-"]) == 2
    assert capsys.readouterr().err == "oxygraph: the query is not UTF-8: byte 0xb4\n"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["MATCH (n:Gene {id: 'none'}) RETURN n"], 3, "no row"),
        (["CREATE (n)"], 2, "cypher only reads"),
        (["RETRN"], 2, "RETRN"),
        (["RETURN 1", "--param", "x"], 2, "'x' is not NAME=VALUE"),
        (["RETURN $x", "--param", "x=1", "--param", "x=2"], 2, "x is given twice"),
        (["RETURN 1", "--timeout", "0"], 2, "--timeout"),
        ([SLOW, "--timeout", "0.2"], 1, "within 0.2 s"),
        (["RETURN 1", "--uri", "http://localhost"], 2, "a server is named like neo4j://localhost:7687"),
        ([], 2, "there is no QUERY, and no terminal for a shell"),
    ],
)  # fmt: skip
def test_what_goes_wrong_has_its_exit_code(capsys: Captured, arguments: list[str], code: int, message: str) -> None:
    """And one clear word."""
    assert run(["cypher", *arguments]) == code
    assert message in capsys.readouterr().err


def test_no_refusal_names_a_procedure_that_is_refused_too(capsys: Captured) -> None:
    """Those that are named answer; the engine's own, which it would name, are not to be called here."""
    assert run(["cypher", "CALL pagerank()"]) == 2
    named = re.findall(r"(db\.\w+)\(\)", capsys.readouterr().err)
    assert [run(["cypher", f"CALL {name}()"]) for name in named] == [0, 0, 0]
    assert run(["cypher", "CALL dbms.components()"]) == 2
    assert "pagerank" not in capsys.readouterr().err


def test_a_table_has_a_limit_of_its_own_and_data_has_none(capsys: Captured) -> None:
    """Whoever pipes gets every row."""
    query = "UNWIND range(1, 1500) AS x RETURN x"
    assert run(["cypher", query, "--format", "table"]) == 0
    assert "only the first 1000 rows are shown" in capsys.readouterr().err
    assert run(["cypher", query]) == 0
    printed = capsys.readouterr()
    assert (len(printed.out.splitlines()), printed.err) == (1501, "")


# --- the shell --------------------------------------------------------------------------------------------------------


@pytest.fixture
def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> Iterator[Callable[[str], str]]:
    """Types keys into the shell and returns what it printed."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    def typed(keys: str) -> str:
        with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
            pipe.send_text(keys)
            with EmbeddedStore(ox.read_graph()) as store:
                shell.run(store, {"n": 38}, 1000, Output("table"))
        printed = capsys.readouterr()
        return printed.out + printed.err

    yield typed
    history = tmp_path / "oxygraph" / "cypher-history"
    assert history.stat().st_mode & 0o077 == 0, "what somebody asks is nobody else's business"


def test_the_shell_answers_statements_over_several_lines(talk: Callable[[str], str], tmp_path: Path) -> None:
    """A semicolon or an empty line ends one; an error ends nothing; what was asked is kept for the next time."""
    printed = talk(
        "MATCH ()-[r]->()\rWHERE $n IN r.citation\rRETURN count(r) > 9 AS n;\rRETRN 1\r\rRETURN 7 AS x\r\r:quit\r"
    )
    assert re.search(r"n\s+─+\s+true", printed)
    assert "'RETRN' stands where" in printed
    assert re.search(r"x\s+─+\s+7", printed)
    assert printed.count("1 row\n") == 2
    assert "$n IN r.citation" in (tmp_path / "oxygraph" / "cypher-history").read_text(encoding="utf-8")


def test_the_shell_helps(talk: Callable[[str], str]) -> None:
    """`:help`, `:schema`, `:examples`; Ctrl-C drops a line and Ctrl-D leaves."""
    printed = talk(":help\r:schema\r:examples\rRETURN 1\x03\x04")
    for word in (
        ":quit",
        "BrainRegion",
        "HAS_SYMPTOM",
        "statement_zh",
        "match_confidence",
        "// Which findings are nulls?",
    ):
        assert word in printed
    assert "Traceback" not in printed


def test_every_example_of_the_shell_answers() -> None:
    """With at least one row."""
    with EmbeddedStore(ox.read_graph()) as store:
        for statement in shell.EXAMPLES.split("\n\n"):
            assert store.run(statement).rows


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("MATCH (n:Brain", {"BrainRegion"}),
        ("MATCH (n)-[:AFF", {"AFFECTS"}),
        ("MATCH (n)-[r:AFFECTS|EXPR", {"EXPRESSED_IN"}),
        ("MATCH (n) WHERE n.name_", {"name_zh"}),
        ("MATCH (n {id: 'vmpfc-cem", {"vmpfc-cem-control"}),
        ("MATCH (n {categ", {"category"}),
        ("matc", {"MATCH"}),
        ("RETURN 'done' AS x, coll", {"collect"}),
        (":ex", {":examples"}),
    ],
)
def test_the_shell_completes(typed: str, offered: set[str]) -> None:
    """Labels, types, properties, ids, keywords and its own commands, each in its place."""
    with EmbeddedStore(ox.read_graph()) as store:
        words = shell.CypherCompleter(store).get_completions(Document(typed), CompleteEvent())
    assert {word.text for word in words} == offered


def test_without_a_place_for_its_history_the_shell_still_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    """A home folder that cannot be written is no reason to fail."""
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text("RETURN 5 AS x;\r\x04")
        with EmbeddedStore() as store:
            shell.run(store, {}, 0, Output("tsv"))
    assert "x\n5\n" in capsys.readouterr().out


# --- on a real terminal -----------------------------------------------------------------------------------------------


def test_a_terminal_without_a_query_gets_a_shell(tmp_path: Path) -> None:
    """It greets, answers and leaves."""
    says = (("oxygraph>", "RETURN 41 + 1 AS x;\r"), ("42", ":quit\r"))
    code, screen = conversation(["cypher"], *says, environment={"HOME": str(tmp_path)})
    assert code == 0, screen
    assert "Cypher on the evidence graph, read only" in screen
    assert "42" in screen
