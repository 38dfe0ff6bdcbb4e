"""What `--format json` prints is what `schemas/` says, key by key and word by word, and the schemas refuse the rest.

Real answers to many questions are valid. Then each object in them loses each of its keys, gains one, and has words
replaced by others: the schema must notice every time, or it would be a mere formality.
"""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from oxygraph.cli import run
from oxygraph.evidence import vocabulary
from oxygraph.evidence.records import Edge, Node
from oxygraph.report.phrases import ENGLISH
from repository import REPOSITORY, schema

Json = Any
Place = tuple[str | int, ...]
"""The keys and indices that lead to a part of a document."""

QUESTIONS = [
    ("paths", "oxytocin ptsd"),
    ("paths", "催产素 PTSD --sex female --dose 40 --dose-unit IU --limit 0"),
    ("paths", "oxytocin ptsd --sex male --max-hops 5 --limit 3"),
    ("paths", "oxytocin flashback --layer review"),
    ("paths", "oxytocin anxiety --species mouse"),
    ("paths", "oxytocin anxiety --species mouse --setting familiar_environment --route intracerebral"),
    ("paths", "oxytocin amygdala --sex female --layer extended --layer primary"),
    ("paths", "oxytocin oxtr"),
    ("paths", "sad oxytocin"),
    ("paths", "amygdala flashback --sex male"),
    ("paths", "oxytocin ptsd --layer review --layer primary --layer extended --regimen single --population ptsd"),
    ("findings", "--citation 13"),
    ("findings", "--layer review --layer primary --layer extended"),
    ("findings", "--sex female --species human --layer extended"),
    ("findings", "--citation 99"),
    ("show", "amygdala"),
    ("show", "UBERON:0001876 --sex male"),
    ("show", "OXTR"),
    ("search", "amygdela"),
    ("search", "杏仁 --limit 3"),
    ("search", "qqqqqqqqqqqq"),
    ("search", "stress --limit 50"),
    ("references", "--node amygdala --sex female"),
    ("references", "oxytocin ptsd --sex female"),
    ("references", "--citation 99"),
    ("stats", ""),
    ("validate", ""),
    ("compare", "oxytocin ptsd --by sex"),
    ("compare", "oxytocin anxiety --by setting --max-hops 2"),
    ("compare", "rs53576 depression --by dose --max-hops 1"),
    ("conflicts", ""),
    ("gaps", "--next 1"),
    ("audit", ""),
    ("diff", "builtin builtin"),
    ("cite", ""),
    ("cite", "oxytocin ptsd --sex female"),
    ("cite", "oxytocin ptsd --check 0123456789abcdef"),
]
OURS = ("paths", "findings", "references", "show", "search", "stats", "validate")
"""The schemas whose every object and every word is put to the test."""

RICH = {
    "paths": "oxytocin ptsd --sex male --limit 2",
    "findings": "--citation 44",
    "show": "cem",
    "references": "--citation 13",
    "search": "stress --limit 1",
    "stats": "",
}
"""For each command a short document with something in every list."""


_PRINTED: dict[tuple[str, str], str] = {}


def printed(command: str, arguments: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The document that a command prints; of the builtin graph, so that it is asked once, and each test has its own."""
    asked = command, arguments
    if asked not in _PRINTED:
        assert run([command, *arguments.split(), "--format", "json"]) in {0, 3}
        _PRINTED[asked] = capsys.readouterr().out
    document: dict[str, Any] = json.loads(_PRINTED[asked])
    return document


def broken_graph(folder: Path) -> Path:
    """A folder whose files break rules of a row, of a file, and of form."""
    (folder / "nodes.csv").write_text("id,category\noxytocin,Molecule\n", encoding="utf-8")
    (folder / "edges.csv").write_text(f"{','.join(Edge.columns())}\r\n", encoding="utf-8")
    return folder


@pytest.fixture
def document(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The rich document of a command; of `validate`, one that finds problems."""
    command: str = request.getfixturevalue("command")
    if command != "validate":
        return printed(command, RICH[command], capsys)
    assert run(["--graph", str(broken_graph(tmp_path)), "validate", "--format", "json"]) == 4
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


# --- walking documents and schemas ------------------------------------------------------------------------------------


def parts(described: Json, value: Json, place: Place = ()) -> Iterator[tuple[Place, Json, Json]]:
    """Every part of a document with its schema; of a list the first item stands for all.

    What may be null or something else is described by what it is.
    """
    yield place, described, value
    described = next((one for one in described.get("anyOf", ()) if is_of(one, value)), described)
    if described.get("type") == "object" and place and "properties" in described:
        yield place, described, value
    if isinstance(value, dict):
        for key, child in value.items():
            inner = described.get("properties", {}).get(key, described.get("additionalProperties", {}))
            yield from parts(inner, child, (*place, key))
    elif isinstance(value, list) and value:
        yield from parts(described.get("items", {}), value[0], (*place, 0))


def is_of(described: Json, value: Json) -> bool:
    """Whether a value is of the type of a schema."""
    return bool(Draft202012Validator({"type": described.get("type", [])}).is_valid(value)) if described else False


def changed(document: Json, place: Place, value: Json) -> Json:
    """A copy of a document with one part replaced."""
    if not place:
        return value
    twin = copy.deepcopy(document)
    inner = twin
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    return twin


def schemas_within(described: Json) -> Iterator[Json]:
    """A schema and every schema inside it."""
    if isinstance(described, dict):
        yield described
        for child in described.values():
            yield from schemas_within(child)
    elif isinstance(described, list):
        for child in described:
            yield from schemas_within(child)


# --- what is valid ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("command", "arguments"), QUESTIONS, ids=[f"{c} {a}".strip() for c, a in QUESTIONS])
def test_the_document_is_valid(command: str, arguments: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every key is there, none is unknown, every word is one of its list."""
    Draft202012Validator(schema(command)).validate(printed(command, arguments, capsys))


@pytest.mark.parametrize("command", OURS)
def test_the_rich_document_is_valid(command: str, document: dict[str, Any]) -> None:
    """The document that the tests below spoil was whole before; that of `validate` names problems."""
    Draft202012Validator(schema(command)).validate(document)


def test_sentences_in_chinese_change_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    """The language is in the values."""
    assert run(["--lang", "zh", "paths", "催产素", "PTSD", "--sex", "female", "--format", "json"]) == 0
    chinese = json.loads(capsys.readouterr().out)
    Draft202012Validator(schema("paths")).validate(chinese)
    assert "直接证据" in chinese["why"]


# --- what is not ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", sorted({command for command, _ in QUESTIONS}))
def test_a_document_without_one_of_its_keys_is_not(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """On the first level, for every command that prints JSON."""
    arguments = next(arguments for name, arguments in QUESTIONS if name == command)
    whole = printed(command, arguments, capsys)
    document = {key: value[:1] if isinstance(value, list) else value for key, value in whole.items()}
    validator = Draft202012Validator(schema(command))
    validator.validate(document)
    for key in document:
        assert not validator.is_valid({other: value for other, value in document.items() if other != key}), key
    assert not validator.is_valid(document | {"surprise": 1})


@pytest.mark.parametrize("command", OURS)
def test_no_object_on_any_level_can_lose_or_gain_a_key(command: str, document: dict[str, Any]) -> None:
    """Only the question's context and maps from names to values have keys that may be missing."""
    described = schema(command)
    validator = Draft202012Validator(described)
    objects = [part for part in parts(described, document) if "properties" in part[1] and isinstance(part[2], dict)]
    assert objects
    for place, inner, value in objects:
        if place != ("question", "context"):
            assert set(inner["required"]) == set(inner["properties"]) == set(value), place
        for key in inner.get("required", ()):
            less = {other: kept for other, kept in value.items() if other != key}
            assert not validator.is_valid(changed(document, place, less)), (*place, key)
        assert not validator.is_valid(changed(document, place, value | {"surprise": 1})), place


@pytest.mark.parametrize("key", ["suggests", "elsewhere", "specific", "leans"])
def test_what_only_some_answers_have_is_held_to_its_keys(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is suggested, what other layers hold, what the fitting studies say, which way it leans; or null."""
    question = "oxytocin flashback --layer review" if key in {"suggests", "elsewhere"} else "oxytocin ptsd --sex female"
    whole = printed("paths", question, capsys)
    validator = Draft202012Validator(schema("paths"))
    assert whole[key]
    assert validator.is_valid(whole | {key: None})
    for inner in whole[key]:
        less = {other: value for other, value in whole[key].items() if other != inner}
        assert not validator.is_valid(whole | {key: less}), inner
    assert not validator.is_valid(whole | {key: whole[key] | {"surprise": 1}})


@pytest.mark.parametrize("command", OURS)
def test_no_word_of_a_closed_list_can_be_replaced(command: str, document: dict[str, Any]) -> None:
    """By an unknown one, by one in capitals, by a number."""
    described = schema(command)
    validator = Draft202012Validator(described)
    closed = [part for part in parts(described, document) if "enum" in part[1]]
    for place, _, value in closed:
        for other in ("surprise", str(value).upper() + "!", 7):
            assert not validator.is_valid(changed(document, place, other)), place
    assert closed or command in {"validate", "stats"}


@pytest.mark.parametrize("command", OURS)
def test_no_value_can_be_of_another_type(command: str, document: dict[str, Any]) -> None:
    """A list of different things, or a map with a surprising key, fits nowhere."""
    described = schema(command)
    validator = Draft202012Validator(described)
    for place, inner, _ in parts(described, document):
        if place and "type" in inner:
            for other in (["x", 1], {"surprise": [1]}):
                assert not validator.is_valid(changed(document, place, other)), place


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("question", "context"), {"dose": 24}),
        (("question", "context"), {"sex": "both"}),
        (("question", "context"), {"setting": []}),
        (("question", "max_hops"), 0),
        (("question", "layers"), []),
        (("schema_version",), "2.0"),
        (("schema_version",), 1),
        (("verdict",), "decreased"),
        (("strength",), "low"),
        (("reasons",), ["because"]),
        (("leans",), {"sign": "-"}),
        (("leans", "sign"), "0"),
        (("leans", "studies"), {"+": []}),
        (("found_in",), {"mood": ["sad"]}),
        (("by_layer",), {"review": "mixed"}),
        (("elsewhere",), {"layers": [], "findings": 0, "verdict": "mixed"}),
        (("suggests",), {"sign": "0"}),
        (("direct", 0, "silent_because"), "unfit"),
        (("direct", 0, "level"), "randomized"),
        (("paths", 0, "kind"), "mechanism"),
        (("paths", 0, "steps", 0, "verdict"), "="),
        (("hash",), "xyz"),
        (("path_count",), -1),
        (("resolving",), ["weather"]),
        (("paths", 0, "nodes"), ["oxytocin", "oxytocin", "ptsd"]),
        (("paths", 0, "studies"), {"plus": []}),
        (("missing", 0, "lacks"), {}),
        (("sensitivity", "scenarios"), {}),
        (("sensitivity", "without"), {"r38": "better"}),
        (("direct", 0, "citation"), [0]),
        (("cautions", 0, "kind"), "different"),
    ],
    ids=lambda value: json.dumps(value, ensure_ascii=False),
)
def test_an_answer_that_makes_no_sense_is_refused(
    place: Place, value: Json, capsys: pytest.CaptureFixture[str]
) -> None:
    """A dose without its unit, a path that comes back, a sign that is none."""
    document = printed("paths", RICH["paths"], capsys)
    assert not Draft202012Validator(schema("paths")).is_valid(changed(document, place, value))


@pytest.mark.parametrize(("valid", "issues"), [(True, "some"), (False, "none")])
def test_valid_and_problems_exclude_each_other(
    valid: bool,  # noqa: FBT001  a column of the table
    issues: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A report cannot say both."""
    run(["--graph", str(broken_graph(tmp_path)), "validate", "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    spoilt = {**report, "valid": valid, "issues": report["issues"] if issues == "some" else []}
    assert not Draft202012Validator(schema("validate")).is_valid(spoilt)


# --- the schemas themselves -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted((REPOSITORY / "schemas").glob("*.json")), ids=lambda path: path.name)
def test_every_schema_is_a_schema_of_a_command_that_is_tested(path: Path) -> None:
    """None is left over, and each names its dialect and what it describes."""
    described = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(described)
    assert described["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert described["title"]


@pytest.mark.parametrize("name", OURS)
def test_every_key_is_described_in_one_line(name: str) -> None:
    """A sentence that ends, not longer than a line."""
    described = schema(name)
    assert described["description"].endswith(".")
    for inner in schemas_within(described):
        for key, column in (inner.get("properties") or {}).items():
            text = column.get("description", "")
            if not {"type", "enum", "anyOf"} & set(column) or (name == "stats" and "description" in inner):
                continue  # a condition, and the six kinds of the totals, which say their own name
            assert text.endswith("."), (name, key)
            assert "\n" not in text
            assert len(text) <= 110, (name, key)


def test_the_documents_that_name_no_graph_are_those_of_which_it_is_written() -> None:
    """Whoever reads that JSON tells its graph reads, too, which JSON does not."""
    text = (REPOSITORY / "docs" / "versions.md").read_text(encoding="utf-8")
    written = text.partition("have no such key:\n")[2].partition("\n\nAn answer")[0]
    named = {name for line in written.splitlines() for name in re.findall("`([a-z -]+)`(?=,| and| is|,? which)", line)}
    paths = (REPOSITORY / "schemas").glob("*.schema.json")
    schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8")) for path in paths}
    without = {name for name, held in schemas.items() if "graph" not in held["properties"]}
    assert without == {"export" if name == "export json" else name for name in named - {"old", "new"}}


def test_the_closed_lists_are_those_of_the_vocabulary() -> None:
    """A word that is added there must be added here."""
    for name, keys in (("findings", ("findings",)), ("show", ("findings",)), ("paths", ("direct",))):
        columns = schema(name)["properties"][keys[0]]["items"]["properties"]
        assert list(columns)[: len(Edge.columns())] == list(Edge.columns())
        for column, words in vocabulary.WORDS["edges"].items():
            assert set(columns[column]["enum"]) - {""} == set(vocabulary.names(words)), (name, column)
    for node in (schema("show")["properties"]["node"], schema("search")["properties"]["nodes"]["items"]):
        assert list(node["properties"]) == list(Node.columns())
        assert node["properties"]["category"]["enum"] == list(vocabulary.names(vocabulary.CATEGORIES))
    answered = schema("paths")["properties"]
    assert set(answered["reasons"]["items"]["enum"]) <= ENGLISH.keys()
    reasons = set(answered["direct"]["items"]["properties"]["silent_because"]["enum"]) - {None}
    assert {f"because_{reason}" for reason in reasons} == {word for word in ENGLISH if word.startswith("because_")}
    assert list(answered["by_layer"]["properties"]) == list(vocabulary.names(vocabulary.LAYERS))
    kinds = schema("paths")["properties"]["cautions"]["items"]["properties"]["kind"]["enum"]
    assert kinds == [*vocabulary.names(vocabulary.DISCREPANCIES), "retracted"]
