"""Large and hostile files: every rule is linear in what it reads, nothing recurses, one cause is one message.

Time is the processor's, of this process, and the limits are several times what a quiet machine takes.
"""

import csv
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from oxygraph.errors import Issue
from oxygraph.evidence.csv_files import read_graph, read_tables
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Node
from oxygraph.evidence.vocabulary import POPULATIONS

Cells = dict[str, str]
_SECONDS = 12.0
_MEGABYTES = 2_000


def put(folder: Path, kind: str, rows: Iterable[Cells]) -> None:
    """A file of these rows; cells that are not given are empty."""
    columns = RECORDS[kind].columns()
    with (folder / RECORDS[kind].FILE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        empty = dict.fromkeys(columns, "")
        writer.writerows((empty | row).values() for row in rows)


def put_graph(folder: Path, edges: Iterable[Cells], nodes: int, category: str = "Process", **others: object) -> Path:
    """A folder of a graph with nodes `n0`, `n1` … and these edges."""
    put(folder, "nodes", ({"id": f"n{i}", "category": category, "name": f"the {i}"} for i in range(nodes)))
    put(folder, "edges", edges)
    for kind in ("contexts", "references"):
        rows = others.get(kind, ())
        assert isinstance(rows, Iterable)
        put(folder, kind, rows)
    return folder


def part(number: int, subject: str, target: str, predicate: str = "part_of", **cells: str) -> Cells:
    """A row of structure."""
    said = {"predicate": predicate, "layer": "review", "statement": f"{number} says so"}
    return {"id": f"e{number}", "subject": subject, "object": target, **said, **cells}


def affects(number: int, subject: str, target: str, **cells: str) -> Cells:
    """A row of a finding."""
    return part(number, subject, target, "affects", **{"effect": "increases", **cells})


def issues_of(folder: Path) -> list[Issue]:
    """Everything wrong, found in time."""
    begin = time.process_time()
    _, issues = read_tables([folder])
    assert time.process_time() - begin < _SECONDS
    return issues


# --- depth ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [1_500, 20_000])
def test_a_chain_of_disorders_is_as_deep_as_it_likes(tmp_path: Path, length: int) -> None:
    """No recursion, and no memory that grows with the square; whoever asks for the top is given all below it."""
    edges = [part(i, f"n{i + 1}", f"n{i}", "subclass_of") for i in range(length)]
    graph = read_graph(put_graph(tmp_path, edges, length + 1, "Disorder"))
    below = graph.scoper.narrower["population"]
    assert len(below["n0"]) == length + 1
    assert below[f"n{length - 1}"] == {f"n{length - 1}", f"n{length}"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 < _MEGABYTES


def test_what_lies_below_a_population_is_what_the_edges_and_the_words_say(tmp_path: Path) -> None:
    """Worked out when asked, from the same two sources."""
    edges = [part(0, "n1", "n0", "subclass_of"), part(1, "n2", "n1", "subclass_of"), part(2, "n3", "n0", "subclass_of")]
    below = read_graph(put_graph(tmp_path, edges, 4, "Disorder")).scoper.narrower["population"]
    wider = {word.broader for word in POPULATIONS if word.broader}
    assert {*below} == {"n0", "n1", *wider}
    assert len(below) == len({*below})
    assert below["n0"] == frozenset({"n0", "n1", "n2", "n3"})
    assert below["n1"] == frozenset({"n1", "n2"})
    assert "n2" not in below
    assert below.get("n2") is None


@pytest.mark.parametrize("length", [1_500, 20_000])
def test_a_long_circle_is_one_problem(tmp_path: Path, length: int) -> None:
    """Which has one cause: a link too many."""
    edges = [part(i, f"n{i}", f"n{(i + 1) % length}") for i in range(length)]
    (issue,) = issues_of(put_graph(tmp_path, edges, length))
    assert (issue.line, issue.rule) == (2, "hierarchy-cycle")
    assert f"in a circle of {length:,} links" in issue.message


def test_tags_and_poolings_may_be_deep(tmp_path: Path) -> None:
    """Wider and wider tags, poolings of poolings."""
    count = 20_000
    tags = [{"id": f"t{i}", "group": f"g{i}", "name": f"t{i}", "broader": f"t{i + 1}"} for i in range(count)]
    tags.append({"id": f"t{count}", "group": "top", "name": "top"})
    kept = {"identifier_verified": "no", "match_confidence": "none", "status": "published"}
    papers = [{"id": f"r{i}", "includes": f"r{i + 1}", **kept} for i in range(count)]
    papers.append({"id": f"r{count}", **kept})
    edges = [affects(0, "n0", "n1", setting="t0", reference="r0")]
    assert issues_of(put_graph(tmp_path, edges, 2, contexts=tags, references=papers)) == []


# --- length -----------------------------------------------------------------------------------------------------------

ROWS = 100_000


def rows_that_are_sound() -> list[Cells]:
    """Findings between a thousand nodes."""
    return [affects(i, f"n{i % 999}", f"n{i % 999 + 1}", sex="male", species="rat") for i in range(ROWS)]


def rows_between_one_pair() -> list[Cells]:
    """All of them parallel."""
    return [affects(i, "n0", "n1") for i in range(ROWS)]


def rows_of_misspelt_ids() -> list[Cells]:
    """Each of them near to some node, and each of them another."""
    return [part(i, f"n{i}x", f"n{i % 1000}") for i in range(ROWS)]


def rows_of_misspelt_words() -> list[Cells]:
    """Each of them near to a word."""
    return [affects(i, "n0", "n1", effect=f"increase{i}") for i in range(ROWS)]


def rows_of_one_misspelt_id() -> list[Cells]:
    """The same one in all of them."""
    return [part(i, "m0", "n1") for i in range(ROWS)]


def rows_of_one_id() -> list[Cells]:
    """All of them the same."""
    return [{**part(0, "n0", "n1"), "statement": f"{i}"} for i in range(ROWS)]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (rows_that_are_sound, 0),
        (rows_between_one_pair, 0),
        (rows_of_misspelt_ids, ROWS),
        (rows_of_misspelt_words, ROWS),
        (rows_of_one_misspelt_id, 1),
        (rows_of_one_id, 1),
    ],
)
def test_a_hundred_thousand_rows_are_judged_in_seconds(
    tmp_path: Path, rows: Callable[[], list[Cells]], found: int
) -> None:
    """Sound or not, and then made a graph."""
    folder = put_graph(tmp_path, rows(), 1000)
    issues = issues_of(folder)
    assert len(issues) == found
    if not issues:
        begin = time.process_time()
        assert len(read_graph(folder).edges) == ROWS
        assert time.process_time() - begin < _SECONDS


def test_what_is_the_same_in_many_rows_is_said_once_with_their_number(tmp_path: Path) -> None:
    """With the lines, the first five of the others by number."""
    for count, told in ((1, "in nodes.csv"), (2, "(also in line 3)"), (11, "(also in lines 3, 4, 5, 6, 7 and 5 more)")):
        (issue,) = issues_of(put_graph(tmp_path, [part(i, "nobody", "n1") for i in range(count)], 1000))
        assert issue.line == 2
        assert issue.message.endswith(told)


def test_many_misspelt_ids_get_suggestions_as_long_as_that_takes_no_time(tmp_path: Path) -> None:
    """The first are told what was meant; of so many, the last are not."""
    edges = [part(i, f"n{i}x", f"n{(i + 1) % 9000}") for i in range(1_000, 9_000)]
    issues = issues_of(put_graph(tmp_path, edges, 9_000))
    assert len(issues) == 8_000
    assert issues[0].fix == "Did you mean n1000?"
    assert issues[-1].fix == "Add it to nodes.csv first"


def test_a_header_of_a_hundred_thousand_columns_is_answered_at_once(tmp_path: Path) -> None:
    """Ten are named, the rest are counted."""
    put_graph(tmp_path, [], 1)
    (tmp_path / "nodes.csv").write_text(",".join([*Node.columns(), *(f"c{i}" for i in range(ROWS))]), encoding="utf-8")
    issues = issues_of(tmp_path)
    assert [issue.rule for issue in issues] == ["unknown-column"] * 11
    assert issues[-1].message == f"{ROWS - 10:,} more are no columns here"


_READ = """
import resource, sys
from oxygraph.cli import run
code = run(["--graph", sys.argv[1], "validate", "--format", "json"])
print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, file=sys.stderr)
"""


@pytest.mark.parametrize("rows", [260_000, 1_000_000])
def test_more_rows_than_a_graph_may_have_end_in_a_clear_answer(tmp_path: Path, rows: int) -> None:
    """In 2 GB at the most."""
    put_graph(tmp_path, (part(i, "n0", "n1") for i in range(rows)), 2)
    done = subprocess.run([sys.executable, "-c", _READ, tmp_path], capture_output=True, encoding="utf-8", check=False)
    code, megabytes = map(int, done.stderr.splitlines()[-1].split())
    assert code == 4
    assert megabytes < _MEGABYTES
    assert '"rule": "too-large"' in done.stdout
    assert "Traceback" not in done.stderr
