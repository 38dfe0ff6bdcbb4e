"""Exports: what every format promises. No finding is merged or lost, no text harmed, no half-written file left."""

import csv
import json
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from rdflib import Graph

from build import finding, graph_of
from exported import HOSTILE, PLAIN_TEXT_ONLY, multigraph, written
from oxygraph.cli import run
from oxygraph.errors import InvalidDataError, UnknownNameError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.evidence.records import ContextTag, Node, Reference
from oxygraph.exports.formats import ENDINGS, FORMATS, format_named
from repository import REPOSITORY
from strategies import graphs


def files_under(folder: Path) -> list[Path]:
    """Every file of a folder, however deep."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def two_sexes() -> EvidenceGraph:
    """Two findings that differ only in sex."""
    return graph_of(
        finding("men", "oxytocin", "amygdala", "decreases", sex="male", statement="It does."),
        finding("women", "oxytocin", "amygdala", "decreases", sex="female", statement="It does."),
    )


@pytest.mark.parametrize("kind", FORMATS)
def test_the_curated_graph_comes_back_equal(kind: str, graph: EvidenceGraph, tmp_path: Path) -> None:
    """Every record of the four tables, with every column."""
    assert format_named(kind).read(written(kind, graph, tmp_path)) == graph


@pytest.mark.parametrize("kind", FORMATS)
@given(graph=graphs())
def test_any_graph_comes_back_equal(kind: str, graph: EvidenceGraph) -> None:
    """Parallel findings included: no stratum lost."""
    with tempfile.TemporaryDirectory() as folder:
        assert format_named(kind).read(written(kind, graph, Path(folder))) == graph


@pytest.mark.parametrize("kind", FORMATS)
def test_the_empty_graph_comes_back(kind: str, tmp_path: Path) -> None:
    """Nothing in, nothing out."""
    empty = EvidenceGraph((), ())
    assert format_named(kind).read(written(kind, empty, tmp_path)) == empty


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_graph_is_the_same_bytes(kind: str, graph: EvidenceGraph, tmp_path: Path) -> None:
    """Whatever the order it was put together in."""
    backwards = EvidenceGraph(
        reversed([*graph.nodes.values()]),
        reversed([*graph.edges.values()]),
        reversed([*graph.contexts.values()]),
        reversed([*graph.references.values()]),
        reversed([*graph.audit.values()]),
        reversed([*graph.places.values()]),
        reversed([*graph.mappings.values()]),
    )
    for name, one in (("a", graph), ("b", backwards)):
        written(kind, one, tmp_path / name)
    first, second = (files_under(tmp_path / name) for name in "ab")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def edges_seen_by_others(kind: str, path: Path) -> list[dict[str, Any]]:
    """The findings of an export, read with no code of ours."""
    if kind == "kgx":
        with path.with_name("export_edges.tsv").open(encoding="utf-8", newline="") as lines:
            return [*csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    if kind == "graphml":
        return [data | {"id": key} for *_, key, data in multigraph(path).edges(keys=True, data=True)]
    if kind == "neo4j-csv":
        with (path / "neo4j-edges.csv").open(encoding="utf-8", newline="") as lines:
            return [*csv.DictReader(lines)]
    if kind == "rdf":
        rows: Any = Graph().parse(path, "turtle").query("SELECT ?f ?c ?v WHERE { ?f a rdf:Statement ; ?c ?v }")
        found: dict[str, dict[str, Any]] = {}
        for edge, column, value in rows:
            found.setdefault(edge, {})[column.rpartition("/")[2]] = str(value)
        return list(found.values())
    document = json.loads(path.read_text(encoding="utf-8"))
    if kind == "json":
        edges: list[dict[str, Any]] = document["edges"]
        return edges
    return [edge["v"] for aspect in document for edge in aspect.get("edges", ())]


@pytest.mark.parametrize("kind", FORMATS)
def test_two_findings_that_differ_only_in_sex_stay_two(kind: str, two_sexes: EvidenceGraph, tmp_path: Path) -> None:
    """In the files themselves, for whoever reads them."""
    seen = edges_seen_by_others(kind, written(kind, two_sexes, tmp_path))
    sex = "oxygraph_sex" if kind == "kgx" else "sex"
    assert sorted((edge["id"], edge[sex]) for edge in seen) == [("men", "male"), ("women", "female")]


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_passes_unharmed(kind: str, text: str, tmp_path: Path) -> None:
    """In every column that takes text, lists included."""
    graph = graph_of(
        finding("e1", "a", "b", statement=text, statement_zh=text, note=text, reference=("r1",), citation=(1,)),
        nodes=[
            Node("a", "Molecule", text, "", ("also; this", f"{text} 2"), description=text),
            Node("b", "Process", "b"),
        ],
        references=[Reference("r1", (1,), text, text, journal=text, note=text)],
        tags=[ContextTag("t", "place", name=text, name_zh=text, description=text)],
    )
    assert format_named(kind).read(written(kind, graph, tmp_path)) == graph


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("text", PLAIN_TEXT_ONLY)
def test_the_list_separator_in_a_text_passes_unharmed(kind: str, text: str, tmp_path: Path) -> None:
    """KGX splits at `|` wherever it stands; there it is written another way."""
    graph = graph_of(finding("e1", "a", "b", statement=text, note=text), nodes=[Node("a", "Gene", text, text)])
    path = written(kind, graph, tmp_path)
    assert format_named(kind).read(path) == graph
    if kind == "kgx":
        (edge,) = edges_seen_by_others(kind, path)
        assert "|" not in edge["supporting_text"]


@pytest.mark.parametrize("kind", FORMATS)
def test_sizes_on_either_side_of_zero_pass_unharmed(kind: str, tmp_path: Path) -> None:
    """A minus is part of the number; nothing at all and a zero stay two things."""
    sizes: dict[str, Any] = {"effect_size": -0.32, "effect_metric": "cohens_d", "ci_low": -0.47, "ci_high": 0.0}
    graph = graph_of(finding("e1", "a", "b", **sizes), finding("e2", "a", "b"))
    path = written(kind, graph, tmp_path)
    assert format_named(kind).read(path) == graph
    seen = {edge["id"]: edge for edge in edges_seen_by_others(kind, path)}
    names = {"kgx": "effect_size", "neo4j-csv": "effect_size:double"}
    assert float(seen["e1"][names.get(kind, "effect_size")]) == -0.32
    assert seen["e2"].get(names.get(kind, "effect_size")) in {None, ""}


@pytest.mark.parametrize("kind", FORMATS)
def test_the_columns_of_a_reference_and_a_setting_pass_unharmed(kind: str, tmp_path: Path) -> None:
    """What a pooling pools, whose sample it was, which setting is the wider one."""
    graph = graph_of(
        finding("e1", "a", "b", "no_effect", analysis="subgroup", tendency="decreases", reference=("r2",)),
        tags=[
            ContextTag("stress", "stress", name="stress"),
            ContextTag("speech", "task", broader="stress", control="yes", name="speech"),
        ],
        references=[
            Reference("r1", volume="12(3)", pages="12–24", cohort="nijmegen-2010"),
            Reference("r2", includes=("r1", "r3")),
            Reference("r3"),
        ],
    )
    assert format_named(kind).read(written(kind, graph, tmp_path)) == graph


LATER = frozenset(column for record in RECORDS.values() for column in record.ADDED)


def as_the_first_edition_wrote_it(kind: str, file: Path) -> None:
    """Take the columns and tables that came later out of a table or a JSON document."""
    if kind in {"json", "cytoscape"}:
        document = without_later(json.loads(file.read_text(encoding="utf-8")))
        if kind == "json":
            document = {name: rows for name, rows in document.items() if name not in OPTIONAL} | {
                "schema_version": "1.0"
            }
        file.write_text(json.dumps(document), encoding="utf-8")
    elif file.suffix in {".tsv", ".csv"}:
        delimiter = "\t" if file.suffix == ".tsv" else ","
        with file.open(encoding="utf-8", newline="") as lines:
            rows = [*csv.reader(lines, delimiter=delimiter)]
        names = [column.partition(":")[0].removeprefix("oxygraph_") for column in rows[0]]
        kept = [place for place, name in enumerate(names) if name not in {*LATER, "effect_type"}]
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows([row[i] for i in kept] for row in rows)


def without_later(value: Any) -> Any:
    """Plain data without any key that is the name of a later column."""
    if isinstance(value, dict):
        return {name: without_later(inner) for name, inner in value.items() if name not in LATER}
    return [without_later(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("kind", FORMATS)
def test_an_export_of_the_first_edition_is_read(kind: str, tmp_path: Path) -> None:
    """It lacks the columns that came later, and says nothing in them: some formats name them all the same."""
    graph = graph_of(finding("e1", "a", "b", reference=("r1",)))
    path = written(kind, graph, tmp_path)
    named = {file.name: later_named_in(file) for file in files_under(tmp_path)}
    assert any(named.values()) == (kind not in {"graphml", "rdf"}), "these two write nothing that is empty"
    for file in files_under(tmp_path):
        as_the_first_edition_wrote_it(kind, file)
        assert later_named_in(file) == set()
    assert format_named(kind).read(path) == graph


def later_named_in(file: Path) -> frozenset[str]:
    """The later columns that a file names."""
    words = re.findall(r"(?<![a-z])[a-z]+(?:_[a-z]+)*", file.read_text(encoding="utf-8"))
    return LATER.intersection(word.removeprefix("oxygraph_") for word in words)


# --- writing ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def some_graph() -> EvidenceGraph:
    """One finding."""
    return graph_of(finding("e1", "a", "b"))


@pytest.mark.parametrize("kind", FORMATS)
def test_an_export_replaces_the_one_before(kind: str, some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """The second wins, and nothing else is left beside it."""
    written(kind, graph_of(finding("old", "a", "c")), tmp_path)
    before = files_under(tmp_path)
    path = written(kind, some_graph, tmp_path)
    assert format_named(kind).read(path) == some_graph
    assert files_under(tmp_path) == before


@pytest.mark.parametrize("kind", FORMATS)
def test_a_file_where_a_folder_should_be_is_an_error(kind: str, some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """It stays what it was."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("mine")
    with pytest.raises(NotADirectoryError, match="a file stands where the folder should be"):
        format_named(kind).write(some_graph, in_the_way / "export")
    assert in_the_way.read_text() == "mine"


def targets(kind: str, folder: Path) -> list[Path]:
    """The files that an export to `folder / "export"` writes."""
    names = {
        "kgx": ["export_nodes.tsv", "export_edges.tsv"],
        "neo4j-csv": [f"export/neo4j-{table}.csv" for table in RECORDS] + ["export/neo4j-import.args"],
    }
    return [folder / name for name in names.get(kind, ["export"])]


@pytest.mark.parametrize("kind", FORMATS)
def test_where_one_file_cannot_be_written_none_is(kind: str, some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """A folder stands where the last file should go: the error names it, and the files before it are as they were."""
    *others, blocked = targets(kind, tmp_path)
    blocked.mkdir(parents=True)
    for path in others:
        path.write_text("mine")
    with pytest.raises(IsADirectoryError, match="a folder stands where the file should go") as caught:
        format_named(kind).write(some_graph, tmp_path / "export")
    assert caught.value.filename == str(blocked)
    assert files_under(tmp_path) == sorted(others)
    assert {path.read_text() for path in others} <= {"mine"}


@pytest.mark.parametrize("kind", FORMATS)
def test_a_disk_that_takes_nothing_leaves_nothing(kind: str, some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """A name longer than any file system allows: refused, and the folders made on the way are gone again."""
    long = "n" * 300
    with pytest.raises(OSError, match="too long") as caught:
        format_named(kind).write(some_graph, tmp_path / "new" / "folder" / long / long)
    assert long in str(caught.value.filename)
    assert not [*tmp_path.iterdir()]


def test_a_folder_that_takes_no_file_is_named(some_graph: EvidenceGraph) -> None:
    """The place asked for, not the one beside it where the text was to wait."""
    with pytest.raises(OSError, match="/proc") as caught:
        format_named("json").write(some_graph, "/proc/oxygraph.json")
    assert caught.value.filename in {"/proc/oxygraph.json", "/proc"}


@pytest.mark.parametrize("kind", ["graphml", "cytoscape", "json"])
def test_a_name_may_be_as_long_as_a_name_can_be(kind: str, some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """What is written beside it first has a short one."""
    path = tmp_path / ("n" * 255)
    format_named(kind).write(some_graph, path)
    assert format_named(kind).read(path) == some_graph


def test_kgx_goes_into_a_folder_that_is_there(some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """Under a name of its own."""
    done = format_named("kgx").write(some_graph, tmp_path)
    assert [path.name for path in done.files] == ["oxygraph_nodes.tsv", "oxygraph_edges.tsv"]
    assert format_named("kgx").read(tmp_path) == some_graph
    assert format_named("kgx").write(some_graph, f"{tmp_path}/new/").files[0] == tmp_path / "new" / "oxygraph_nodes.tsv"


@pytest.mark.parametrize("kind", ["graphml", "cytoscape", "json"])
def test_a_folder_is_no_name_for_a_file(kind: str, some_graph: EvidenceGraph, tmp_path: Path) -> None:
    """Whether it is there or not."""
    with pytest.raises(IsADirectoryError, match="name a file"):
        format_named(kind).write(some_graph, f"{tmp_path}/new/")
    with pytest.raises(IsADirectoryError, match="a folder stands"):
        format_named(kind).write(some_graph, tmp_path)
    assert not [*tmp_path.iterdir()]


# --- reading ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
def test_what_is_not_there_cannot_be_read(kind: str, tmp_path: Path) -> None:
    """The system's own error, with the name of the file."""
    with pytest.raises(FileNotFoundError):
        format_named(kind).read(tmp_path / "nowhere")


def damaged(kind: str, text: str) -> Iterator[str]:
    """Ways in which a file may have been spoilt."""
    yield ""
    yield "{"
    yield "[]"
    yield "some text"
    yield text[: len(text) // 2]
    if kind == "json":
        yield text.replace('"schema_version": "1', '"schema_version": "9')
        yield re.sub(r'"schema_version": \d+', '"schema_version": []', text)
        yield text.replace('"edges": [', '"edges": [1,')
    if kind == "cytoscape":
        yield text.replace('"s": 0', '"s": 99')
    if kind == "graphml":
        yield text.replace('edgedefault="directed"', 'edgedefault="undirected"')
    if kind == "kgx":
        yield text.replace("oxygraph_sex", "sex")
        yield text.replace("affects", "affects\taffects")
        yield text.replace("\tnodes\t", "\tedges\t")
    if kind in {"kgx", "neo4j-csv"}:
        yield text.replace("male", "both\nmale")


@pytest.mark.parametrize("kind", FORMATS)
def test_a_spoilt_file_is_refused_in_words(kind: str, two_sexes: EvidenceGraph, tmp_path: Path) -> None:
    """Never a wrong graph, never an exception from the depths."""
    path = written(kind, two_sexes, tmp_path)
    for file in targets(kind, tmp_path)[: 2 if kind in {"kgx", "neo4j-csv"} else 1]:
        whole = file.read_text(encoding="utf-8")
        for text in damaged(kind, whole):
            if text != whole:
                file.write_text(text, encoding="utf-8")
                with pytest.raises(InvalidDataError) as caught:
                    format_named(kind).read(path)
                assert "export" in str(caught.value)
        file.write_bytes("妈".encode("gbk"))
        with pytest.raises(InvalidDataError, match="UTF-8"):
            format_named(kind).read(path)
        file.write_text(whole, encoding="utf-8")
    assert format_named(kind).read(path) == two_sexes


@pytest.mark.parametrize("kind", FORMATS)
def test_a_reader_judges_by_the_rules_of_the_graph(kind: str, two_sexes: EvidenceGraph, tmp_path: Path) -> None:
    """Somebody wrote a word that is none."""
    path = written(kind, two_sexes, tmp_path)
    for file in targets(kind, tmp_path):
        file.write_text(file.read_text(encoding="utf-8").replace("female", "femal"), encoding="utf-8")
    with pytest.raises(InvalidDataError, match="Did you mean female"):
        format_named(kind).read(path)


def test_a_format_by_another_name_is_unknown() -> None:
    """With the closest one named."""
    with pytest.raises(UnknownNameError, match="graphml"):
        format_named("graphlm")


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
def test_the_command_says_where_it_wrote_and_what_the_format_lacks(
    kind: str, graph: EvidenceGraph, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Files on stderr; the report on stdout, equal to that of the function, and as its schema says."""
    expected = format_named(kind).write(graph, tmp_path / "function")
    arguments = ["--graph", str(REPOSITORY / "graph"), "export", kind, str(tmp_path / "export"), "--format", "json"]
    assert run(arguments) == 0
    made = [path.with_name(path.name + ENDINGS.get(kind, "")) for path in targets(kind, tmp_path)]
    shown = capsys.readouterr()
    document = json.loads(shown.out)
    schema = json.loads((REPOSITORY / "schemas" / "export-report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(document)
    assert document["losses"] == [loss._asdict() for loss in expected.losses]
    assert {str(path) for path in made} == set(document["files"])
    for path in made:
        assert f"wrote {path}\n" in shown.err
        assert path.is_file()
    assert ("holds every column" in shown.err) == (kind in {"neo4j-csv", "json"})


def test_the_report_is_tsv_in_a_pipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line a column, nothing cut."""
    assert run(["export", "kgx", str(tmp_path)]) == 0
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split("\t") == ["table", "column", "carried", "native", "becomes"]
    assert {row.count("\t") for row in rows} == {4}
    assert {row.split("\t")[1] for row in rows} >= {"sex", "dose_min", "route", "setting"}


def test_an_unwritable_place_ends_with_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, the place by name, no traceback."""
    (tmp_path / "file").write_text("mine")
    assert run(["export", "json", str(tmp_path / "file" / "export.json")]) == 1
    assert capsys.readouterr().err == f"oxygraph: {tmp_path / 'file'}: a file stands where the folder should be\n"
    assert run(["export", "graphml", str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"oxygraph: {tmp_path}: a folder stands where the file should go\n"
    assert run(["export", "json", os.devnull + "/x"]) == 1


def test_an_unknown_format_is_a_question_of_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, the formats named."""
    assert run(["export", "gexf", str(tmp_path)]) == 2
    assert "neo4j-csv" in capsys.readouterr().err
