"""Curated files become a graph and a graph becomes the same files: nothing lost, nothing invented, all or nothing.

Also the canonical form (`oxygraph.evidence.canonical`), several folders merged, and the word `builtin`.
"""

import csv
from collections.abc import Collection, Iterator
from pathlib import Path
from random import Random
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import oxygraph as ox
from build import finding, graph_of, structure
from oxygraph.errors import InvalidDataError
from oxygraph.evidence.builtin import BUILTIN, builtin_folder
from oxygraph.evidence.csv_files import read_graph, read_tables
from oxygraph.evidence.folders import folders_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.evidence.records import Record
from rows import read_rows
from strategies import whole_graphs

BOM = b"\xef\xbb\xbf"
FILES = [record.FILE for record in RECORDS.values()]
CURATED = [kind for kind in RECORDS if kind != "words"]
"""What the builtin graph brings; words are brought by folders of one's own."""

REQUIRED = [record.FILE for kind, record in RECORDS.items() if kind not in OPTIONAL]


def bytes_in(folder: Path) -> dict[str, bytes]:
    """The files of a folder, hidden ones too; a folder in it counts as no bytes."""
    return {path.name: path.read_bytes() if path.is_file() else b"" for path in folder.iterdir()}


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder of one's own."""
    with TemporaryDirectory() as name:
        yield Path(name)


def write_rows(
    path: Path, rows: list[list[str]], line_end: str = "\n", quoting: Literal[0, 1] = csv.QUOTE_MINIMAL
) -> None:
    """Write rows as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator=line_end, quoting=quoting).writerows(rows)


# --- the curated graph ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", CURATED)
def test_every_cell_of_the_curated_files_is_in_the_graph(graph: EvidenceGraph, curated: Path, kind: str) -> None:
    """A row a record, a cell a field; read by another reader of CSV than ours would be."""
    with (curated / RECORDS[kind].FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    held = getattr(graph, kind)
    assert len(held) == len(rows)
    assert [held[RECORDS[kind].key_in(row)].to_row() for row in rows] == rows


@pytest.mark.parametrize("file", [RECORDS[kind].FILE for kind in CURATED])
def test_the_curated_files_are_in_canonical_form(
    graph: EvidenceGraph, curated: Path, tmp_path: Path, file: str
) -> None:
    """The graph, written, is the files: a change in their history is a change of the evidence."""
    ox.write_graph(graph, tmp_path)
    same = (tmp_path / file).read_bytes() == (curated / file).read_bytes()
    assert same, f"graph/{file} is not in canonical form: run `oxygraph format`"


def test_the_curated_graph_has_nothing_to_complain_about(curated: Path) -> None:
    """What `oxygraph validate` says: no problem, and no doubt but which trials a pooling pools."""
    issues = ox.check(curated)
    assert [issue for issue in issues if issue.severity != "warning"] == []
    assert {issue.rule for issue in issues} <= {"pools-nothing"}


def test_parallel_findings_of_the_curated_graph_stay_apart(graph: EvidenceGraph) -> None:
    """Men and women, null and effect: each row between two nodes is an edge of its own in the index too."""
    indexed = [edge for targets in graph.successors.values() for edges in targets.values() for edge in edges]
    assert sorted(edge.id for edge in indexed) == sorted(graph.edges)
    assert max(len(edges) for targets in graph.successors.values() for edges in targets.values()) > 3


# --- there and back ---------------------------------------------------------------------------------------------------


@settings(max_examples=50)
@given(whole_graphs())
def test_a_graph_written_and_read_is_the_same_graph(graph: EvidenceGraph) -> None:
    """Every record and every column; no finding lost, none merged."""
    with TemporaryDirectory() as name:
        ox.write_graph(graph, name)
        again = read_graph(name)
        assert again == graph
        assert list(again.records()) == list(graph.records())
        assert again.edges.keys() == graph.edges.keys()


@settings(max_examples=50)
@given(whole_graphs())
def test_writing_is_idempotent(graph: EvidenceGraph) -> None:
    """What was read and is written again has the same bytes, and they are in canonical form."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        ox.write_graph(graph, folder)
        first = bytes_in(folder)
        ox.write_graph(read_graph(folder), folder)
        assert bytes_in(folder) == first
        assert sorted(first) == sorted([*REQUIRED, *(RECORDS[kind].FILE for kind in OPTIONAL if graph.by_kind[kind])])
        assert {issue.rule for issue in ox.check(folder) if issue.severity == "error"} <= {"both-languages"}
        assert ox.format_files(folder) == []


@settings(max_examples=50)
@given(
    whole_graphs(),
    st.integers(0, 255).map(Random),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from([b"", BOM]),
)
def test_format_undoes_every_change_of_form(graph: EvidenceGraph, random: Random, line_end: str, mark: bytes) -> None:
    """Rows and columns shuffled, set-like lists too, quotes, line ends, byte order mark: the same bytes come back."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        ox.write_graph(graph, folder)
        before = bytes_in(folder)
        for file in REQUIRED:
            header, *rows = read_rows(folder / file)
            random.shuffle(rows)
            order = random.sample(range(len(header)), len(header))
            for row in rows:
                for column in {"population", "setting", "xrefs"} & set(header):
                    parts = row[header.index(column)].split("|")
                    row[header.index(column)] = "|".join(random.sample(parts, len(parts)))
            changed = [[row[i] for i in order] for row in (header, *rows)]
            write_rows(folder / file, changed, line_end, csv.QUOTE_ALL)
            (folder / file).write_bytes(mark + (folder / file).read_bytes())
        ox.format_files(folder)
        assert bytes_in(folder) == before


def test_lists_whose_order_means_something_keep_it(tmp_path: Path) -> None:
    """The first synonym is the most usual one, and references go with their citation numbers."""
    edge = finding("e", "a", "b", citation=(2, 1), reference=("z", "y"))
    node = graph_of(edge).nodes["a"]._replace(synonyms=("zebra", "ant"))
    ox.write_graph(graph_of(edge, nodes=[node]), tmp_path)
    again = read_graph(tmp_path)
    assert again.nodes["a"].synonyms == ("zebra", "ant")
    assert (again.edges["e"].citation, again.edges["e"].reference) == ((2, 1), ("z", "y"))


@pytest.mark.parametrize("text", ['say "so", twice', "a, b; c", "'single'", "催产素，一种激素", "naïve µg ‑ 𝛼", "0123"])
def test_text_that_csv_must_quote_survives(tmp_path: Path, text: str) -> None:
    """Quotes, commas, any script, and figures that are text."""
    ox.write_graph(graph_of(finding("e", "a", "b", statement=text)), tmp_path)
    assert read_graph(tmp_path).edges["e"].statement == text


SPACES = ["a\u00a0b", "10\u202fmg", "催产素\u3000一种激素", "thin\u2009space", "\u3000begins", "ends\u00a0"]
"""Texts with a space that is no blank: it keeps two words on one line, or is as wide as a letter."""


@pytest.mark.parametrize("text", SPACES)
def test_format_changes_no_space_that_says_something(tmp_path: Path, text: str) -> None:
    """In a text and in an item of a list: the same records before and after, and after writing and reading."""
    edge = finding("e", "a", "b", statement=f"x {text} y", note=text.strip())
    graph = graph_of(edge, nodes=[ox.Node("a", "Process", "the a", synonyms=(f"x{text}y", "other"))])
    ox.write_graph(graph, tmp_path)
    assert read_graph(tmp_path) == graph
    before = bytes_in(tmp_path)
    (tmp_path / "edges.csv").write_bytes(before["edges.csv"].replace(b"\n", b"\r\n"))
    assert ox.format_files(tmp_path) == [tmp_path / "edges.csv"]
    assert bytes_in(tmp_path) == before
    assert read_graph(tmp_path) == graph


def test_spare_blanks_are_a_matter_of_form(tmp_path: Path) -> None:
    """Before, behind, and more than one between two words; also in the items of a list."""
    node = ox.Node("a", "Process", "the a", synonyms=("one two", "three"))
    ox.write_graph(graph_of(finding("e", "a", "b", statement="x y"), nodes=[node]), tmp_path)
    before = bytes_in(tmp_path)
    for file, (tidy, untidy) in {"edges.csv": (b"x y", b"  x   y "), "nodes.csv": (b"one two", b" one  two ")}.items():
        (tmp_path / file).write_bytes(before[file].replace(tidy, untidy))
    ox.format_files(tmp_path)
    assert bytes_in(tmp_path) == before


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    """Writing needs no preparation."""
    graph = graph_of(finding("e", "a", "b"))
    ox.write_graph(graph, tmp_path / "new" / "folder")
    assert read_graph(tmp_path / "new" / "folder") == graph


# --- all or nothing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", FILES)
def test_writing_replaces_all_files_or_none(tmp_path: Path, graph: EvidenceGraph, file: str) -> None:
    """One place is taken by a folder: the other three files stay what they were, whichever comes first."""
    ox.write_graph(graph_of(finding("e", "a", "b")), tmp_path)
    (tmp_path / file).unlink(missing_ok=True)
    (tmp_path / file).mkdir()
    before = bytes_in(tmp_path)
    with pytest.raises(OSError, match=file):
        ox.write_graph(graph, tmp_path)
    assert bytes_in(tmp_path) == before


@pytest.mark.parametrize("file", FILES)
def test_writing_leaves_no_new_file_behind_when_it_fails(tmp_path: Path, graph: EvidenceGraph, file: str) -> None:
    """The same in a folder without the other three: none of them appears."""
    (tmp_path / file).mkdir()
    with pytest.raises(OSError, match=file):
        ox.write_graph(graph, tmp_path)
    assert bytes_in(tmp_path) == {file: b""}


def test_a_place_that_cannot_be_a_folder_is_an_error_of_the_system(tmp_path: Path, graph: EvidenceGraph) -> None:
    """A file where the folder should be stays that file."""
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    with pytest.raises(OSError, match="taken"):
        ox.write_graph(graph, tmp_path / "taken")
    assert bytes_in(tmp_path) == {"taken": b"mine"}


def test_format_touches_only_the_files_that_differ(tmp_path: Path, curated: Path) -> None:
    """It says which, and the others are not even written again."""
    copytree(curated, tmp_path / "graph")
    edges = tmp_path / "graph" / "edges.csv"
    edges.write_bytes(edges.read_bytes().replace(b"\n", b"\r\n"))
    others = [RECORDS[kind].FILE for kind in CURATED if kind != "edges"]
    untouched = {file: (tmp_path / "graph" / file).stat().st_mtime_ns for file in others}
    assert ox.format_files(tmp_path / "graph") == [edges]
    assert {file: (tmp_path / "graph" / file).stat().st_mtime_ns for file in untouched} == untouched


def test_format_of_two_folders_writes_neither_while_one_is_broken(tmp_path: Path, curated: Path) -> None:
    """All or nothing holds across folders too."""
    for name in ("one", "two"):
        copytree(curated, tmp_path / name)
    nodes = tmp_path / "one" / "nodes.csv"
    nodes.write_bytes(nodes.read_bytes().replace(b"\n", b"\r\n"))
    before = bytes_in(tmp_path / "one")
    with pytest.raises(InvalidDataError, match="duplicate-id"):
        ox.format_files(tmp_path / "one", tmp_path / "two")
    assert bytes_in(tmp_path / "one") == before


# --- several folders --------------------------------------------------------------------------------------------------


# --- files of the first edition ---------------------------------------------------------------------------------------


def without_columns(folder: Path, kind: str, left_out: Collection[str]) -> None:
    """Take columns out of a file."""
    file = folder / RECORDS[kind].FILE
    header, *rows = read_rows(file)
    kept = [place for place, column in enumerate(header) if column not in left_out]
    write_rows(file, [[row[place] for place in kept] for row in (header, *rows)])


def bare(record: Record) -> Record:
    """A record that says nothing in the columns that came later."""
    return type(record).from_row(record.to_row() | dict.fromkeys(record.ADDED, ""))


@settings(max_examples=30)
@given(whole_graphs(), st.sampled_from(sorted(RECORDS)))
def test_a_file_of_the_first_edition_says_nothing_in_the_later_columns(graph: EvidenceGraph, kind: str) -> None:
    """It is valid and in canonical form as it stands; format adds the columns and changes no record."""
    with TemporaryDirectory() as name:
        ox.write_graph(graph, name)
        for each in RECORDS:
            if (Path(name) / RECORDS[each].FILE).exists():
                without_columns(Path(name), each, RECORDS[each].ADDED if each != kind else ())
        old = read_graph(name)
        assert {issue.rule for issue in ox.check(name) if issue.severity == "error"} <= {"both-languages"}
        wanted = [record if type(record) is RECORDS[kind] else bare(record) for record in graph.records()]
        assert list(old.records()) == wanted
        ox.format_files(name)
        assert list(read_graph(name).records()) == wanted
        assert all(
            tuple(read_rows(path)[0]) == record.columns()
            for record in RECORDS.values()
            if (path := Path(name) / record.FILE).exists()
        )


@pytest.mark.parametrize("kind", RECORDS)
def test_only_the_later_columns_may_be_missing(kind: str, tmp_path: Path) -> None:
    """Each of them alone, and none of the others."""
    record = RECORDS[kind]
    for column in record.columns():
        folder = tmp_path / column
        ox.write_graph(graph_of(finding("e", "a", "b", reference=("r1",))), folder)
        for other in OPTIONAL:
            write_rows(folder / RECORDS[other].FILE, [[*RECORDS[other].columns()]])
        without_columns(folder, kind, {column})
        _, issues = read_tables([folder])
        found = [(Path(issue.file).name, issue.column, issue.rule) for issue in issues]
        assert found == ([] if column in record.ADDED else [(record.FILE, column, "missing-column")])


def put_file(folder: Path, kind: str, *rows: dict[str, str]) -> None:
    """A file of a folder of one's own; cells that are not given are empty."""
    folder.mkdir(exist_ok=True)
    columns = RECORDS[kind].columns()
    write_rows(folder / RECORDS[kind].FILE, [list(columns), *[[row.get(c, "") for c in columns] for row in rows]])


MINE = {
    "id": "mine-1",
    "subject": "oxytocin",
    "object": "ptsd",
    "predicate": "affects",
    "effect": "no_effect",
    "sex": "female",
    "layer": "extended",
    "reference": "mine-2024",
    "statement": "Nothing in women.",
}
PAPER = {"id": "mine-2024", "identifier_verified": "no", "match_confidence": "none", "status": "published"}


def test_own_findings_stand_beside_the_builtin_graph(tmp_path: Path, graph: EvidenceGraph) -> None:
    """A folder with edges and references alone is enough: it names nodes and settings that are there already."""
    put_file(tmp_path, "edges", MINE)
    put_file(tmp_path, "references", PAPER)
    merged = read_graph(BUILTIN, tmp_path)
    assert merged.edges.keys() == graph.edges.keys() | {"mine-1"}
    assert merged.references.keys() == graph.references.keys() | {"mine-2024"}
    assert (merged.nodes, merged.contexts) == (graph.nodes, graph.contexts)
    assert merged.edges["mine-1"] in merged.successors["oxytocin"]["ptsd"]
    assert all(edge in merged.successors["oxytocin"]["ptsd"] for edge in graph.successors["oxytocin"]["ptsd"])


@settings(max_examples=50)
@given(whole_graphs())
def test_a_graph_split_over_two_folders_reads_as_one(graph: EvidenceGraph) -> None:
    """Merging adds and changes nothing: half of the edges here, half there."""
    with TemporaryDirectory() as name:
        first, second = Path(name) / "first", Path(name) / "second"
        ox.write_graph(graph, first)
        header, *rows = read_rows(first / "edges.csv")
        second.mkdir()
        write_rows(first / "edges.csv", [header, *rows[::2]])
        write_rows(second / "edges.csv", [header, *rows[1::2]])
        assert read_graph(first, second) == graph


@pytest.mark.parametrize("kind", CURATED)
def test_ids_that_collide_name_both_places(tmp_path: Path, graph: EvidenceGraph, kind: str) -> None:
    """The same id in two folders is an error at the second place that leads to the first."""
    name = next(iter(getattr(graph, kind)))
    put_file(tmp_path, kind, getattr(graph, kind)[name].to_row())
    with pytest.raises(InvalidDataError) as caught:
        read_graph(BUILTIN, tmp_path)
    (issue,) = [issue for issue in caught.value.issues if issue.rule == "duplicate-id"]
    file = RECORDS[kind].FILE
    assert (issue.file, issue.line, issue.column) == (str(tmp_path / file), 2, RECORDS[kind].KEY[-1])
    assert name in issue.message
    assert f"{builtin_folder() / file}:2" in issue.message


def test_a_fault_in_the_second_folder_is_found_in_the_second_folder(tmp_path: Path) -> None:
    """Rules look across folders, and the place is the file that must be fixed."""
    put_file(tmp_path, "edges", {**MINE, "object": "ptds", "reference": "nobody"})
    with pytest.raises(InvalidDataError) as caught:
        read_graph(BUILTIN, tmp_path)
    found = {(issue.file, issue.line, issue.column, issue.rule) for issue in caught.value.issues}
    edges = str(tmp_path / "edges.csv")
    assert found == {(edges, 2, "object", "dangling-node"), (edges, 2, "reference", "unknown-reference")}


def test_the_order_of_folders_means_nothing(tmp_path: Path) -> None:
    """Findings of one's own are read beside the builtin graph, whichever is named first, or it is not named at all."""
    put_file(tmp_path, "edges", MINE)
    put_file(tmp_path, "references", PAPER)
    wanted = read_graph(BUILTIN, tmp_path)
    assert read_graph(tmp_path, BUILTIN) == read_graph(tmp_path) == wanted


def test_a_folder_alone_must_hold_what_a_graph_needs(tmp_path: Path, graph: EvidenceGraph) -> None:
    """A version of the builtin graph without its findings is not read beside it."""
    ox.write_graph(graph, tmp_path)
    (tmp_path / "edges.csv").unlink()
    (tmp_path / "audit.csv").unlink()
    with pytest.raises(InvalidDataError) as caught:
        read_graph(tmp_path)
    assert [(Path(issue.file).name, issue.rule) for issue in caught.value.issues] == [("edges.csv", "missing-file")]


def test_a_second_folder_without_any_curated_file_is_a_mistake(tmp_path: Path) -> None:
    """Nothing to add is more likely a mistyped path than a wish."""
    with pytest.raises(InvalidDataError) as caught:
        read_graph(BUILTIN, tmp_path)
    assert [(issue.file, issue.rule) for issue in caught.value.issues] == [(str(tmp_path), "missing-file")]


def test_two_graphs_with_the_same_line_are_two_places(tmp_path: Path) -> None:
    """Lines are counted file by file."""
    one, two = graph_of(finding("e", "a", "b")), graph_of(finding("e", "a", "b"), structure("s", "c", "b"))
    ox.write_graph(one, tmp_path / "one")
    ox.write_graph(two, tmp_path / "two")
    _, issues = read_tables([tmp_path / "one", tmp_path / "two"])
    wanted = {("two/nodes.csv", 2), ("two/nodes.csv", 3), ("two/edges.csv", 2)}
    wanted |= {("two/contexts.csv", line) for line in (2, 3, 4)}
    found = {(Path(issue.file).relative_to(tmp_path).as_posix(), issue.line) for issue in issues}
    assert found == wanted


# --- words and manners ------------------------------------------------------------------------------------------------


def test_builtin_is_the_graph_inside_the_package(graph: EvidenceGraph, curated: Path) -> None:
    """Nothing named and `builtin` named mean the same, and in a checkout that is the curated folder."""
    assert folders_of([]) == folders_of([BUILTIN]) == [builtin_folder()]
    assert folders_of([BUILTIN, "mine"]) == [builtin_folder(), Path("mine")]
    assert read_graph() == read_graph("builtin") == graph
    assert builtin_folder().samefile(curated)


@pytest.mark.parametrize("broken", [False, True])
def test_the_limit_of_the_csv_module_is_put_back(place: Path, broken: bool) -> None:  # noqa: FBT001
    """Reading changes a setting that belongs to the whole process, and gives it back, also after a failure."""
    ox.write_graph(graph_of(finding("e", "a", "b")), place)
    (place / "edges.csv").write_text((place / "edges.csv").read_text(encoding="utf-8") + '"' * broken, encoding="utf-8")
    before = csv.field_size_limit(12_345)
    try:
        _, issues = read_tables([place])
        assert [issue.rule for issue in issues] == ["csv"] * broken
        assert csv.field_size_limit() == 12_345
    finally:
        csv.field_size_limit(before)


def test_a_long_cell_is_judged_by_our_rule_not_by_a_librarys_limit(place: Path) -> None:
    """The csv module would stop at 131,072 characters without a line or a column."""
    ox.write_graph(graph_of(finding("e", "a", "b", note="long")), place)
    text = (place / "edges.csv").read_text(encoding="utf-8")
    (place / "edges.csv").write_text(text.replace("long", "long" * 50_000), encoding="utf-8")
    _, issues = read_tables([place])
    assert [(issue.line, issue.column, issue.rule) for issue in issues] == [(2, "note", "cell-too-long")]


def test_a_row_behind_a_broken_line_keeps_its_line(place: Path) -> None:
    """A cell with line breaks moves the rows below it; the places that are named move with them."""
    ox.write_graph(graph_of(finding("e1", "a", "b", note="first"), finding("e2", "a", "b")), place)
    text = (place / "edges.csv").read_text(encoding="utf-8")
    spoilt = text.replace("first", '"first\n\nsecond"').replace("e2,a,b", "e2,a,nowhere")
    (place / "edges.csv").write_text(spoilt, encoding="utf-8")
    _, issues = read_tables([place])
    assert [(issue.line, issue.rule) for issue in issues] == [(5, "dangling-node")]
