"""Bad files through the real program: no traceback, exit code 4, the place and the fix; `format` fixes or keeps off.

Each fault is put into a copy of the curated graph. `validate` and `paths` must name file, line, column and rule;
`format` must leave every byte alone unless the fault is one of form only, and then restore the curated bytes.
"""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, rmtree
from typing import Literal, NamedTuple

import pytest

from oxygraph.cli import run
from oxygraph.evidence import folders
from oxygraph.evidence.records import Edge
from repository import REPOSITORY
from rows import read_rows

FILES = ("nodes.csv", "edges.csv", "contexts.csv", "references.csv")
_COLUMNS = len(Edge.columns())
QUESTION = ("paths", "oxytocin", "ptsd")
FINDING = "c38-m-vmpfc-cem"
"""A signed finding of one citation, whose dose, route and setting are empty."""

Rows = list[list[str]]
Damage = Callable[[Path], object]


def put_rows(path: Path, rows: Rows, quoting: Literal[0, 1] = csv.QUOTE_MINIMAL) -> None:
    """Write rows with LF line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n", quoting=quoting).writerows(rows)


def line_of(file: str, name: str) -> int:
    """The line of a curated row."""
    return [row[0] for row in read_rows(REPOSITORY / "graph" / file)].index(name) + 1


def last_line(file: str) -> int:
    """The last line of a curated file."""
    return len(read_rows(REPOSITORY / "graph" / file))


class Fault(NamedTuple):
    """A way to spoil the graph, and what must be said of it."""

    name: str
    damage: Damage
    file: str
    line: int
    column: str
    rule: str
    said: str = ""

    def __str__(self) -> str:
        """The id of the test."""
        return self.name


# --- ways to spoil a file ---------------------------------------------------------------------------------------------


def bytes_of(file: str, change: Callable[[bytes], bytes]) -> Damage:
    """Change a file as bytes."""
    return lambda folder: (folder / file).write_bytes(change((folder / file).read_bytes()))


def text_of(file: str, change: Callable[[list[str]], list[str]]) -> Damage:
    """Change a file as lines."""

    def damage(folder: Path) -> None:
        path = folder / file
        lines = path.read_text(encoding="utf-8").split("\n")
        path.write_bytes("\n".join(change(lines)).encode())

    return damage


def rows(file: str, change: Callable[[Rows], Rows], quoting: Literal[0, 1] = csv.QUOTE_MINIMAL) -> Damage:
    """Change a file as rows."""
    return lambda folder: put_rows(folder / file, change(read_rows(folder / file)), quoting)


def cells(file: str, name: str, written: dict[str, str]) -> Damage:
    """Write over cells of one row."""

    def change(all_rows: Rows) -> Rows:
        header = all_rows[0]
        row = next(row for row in all_rows if row[0] == name)
        for column, text in written.items():
            row[header.index(column)] = text
        return all_rows

    return rows(file, change)


def another(file: str, name: str, written: dict[str, str]) -> Damage:
    """Add a row at the end that copies one, some cells written over."""

    def change(all_rows: Rows) -> Rows:
        copy = dict(zip(all_rows[0], next(row for row in all_rows if row[0] == name), strict=True))
        return [*all_rows, list({**copy, **written}.values())]

    return rows(file, change)


def broken_row(file: str, name: str, change: Callable[[str], str]) -> Damage:
    """Change one row as a line of text."""
    number = line_of(file, name) - 1
    return text_of(file, lambda lines: [*lines[:number], change(lines[number]), *lines[number + 1 :]])


def link_to_itself(folder: Path) -> None:
    """A file that is there and that nobody, not even root, can open."""
    path = folder / "edges.csv"
    path.unlink()
    path.symlink_to(path.name)


def directory_instead(folder: Path) -> None:
    """A directory where a file should be."""
    (folder / "edges.csv").unlink()
    (folder / "edges.csv").mkdir()


def in_finding(name: str, written: dict[str, str], column: str, rule: str, said: str = "") -> Fault:
    """A fault in the cells of one finding."""
    return Fault(
        name, cells("edges.csv", FINDING, written), "edges.csv", line_of("edges.csv", FINDING), column, rule, said
    )


def in_dose(text: str) -> Fault:
    """A dose that is no number."""
    written = {"dose_min": text, "dose_max": text, "dose_unit": "IU"}
    said = {"NaN": "Empty the cell", "1e5": "exponent", "1,000": "1 or 1000"}.get(text, "24 or 0.01")
    return in_finding(f"dose {text}", written, "dose_min", "number", said)


def without_column(column: str) -> Callable[[Rows], Rows]:
    """Leave a column out."""

    def change(all_rows: Rows) -> Rows:
        place = all_rows[0].index(column)
        return [row[:place] + row[place + 1 :] for row in all_rows]

    return change


UNREADABLE = [
    Fault("missing folder", rmtree, "", 0, "", "missing-file", "is not there"),
    Fault("missing file", lambda f: (f / "edges.csv").unlink(), "edges.csv", 0, "", "missing-file", "is not there"),
    Fault("directory as a file", directory_instead, "edges.csv", 0, "", "missing-file", "directory"),
    Fault("unreadable file", link_to_itself, "edges.csv", 0, "", "missing-file", "symbolic links"),
    Fault("empty file", bytes_of("edges.csv", lambda _: b""), "edges.csv", 0, "", "empty-file"),
    Fault("blank file", bytes_of("edges.csv", lambda _: b"\n \r\n"), "edges.csv", 0, "", "empty-file"),
    Fault("BOM only", bytes_of("edges.csv", lambda _: b"\xef\xbb\xbf"), "edges.csv", 0, "", "empty-file"),
    Fault(
        "GBK",
        bytes_of("nodes.csv", lambda data: data.decode().encode("gbk", errors="replace")),
        "nodes.csv",
        2,
        "",
        "encoding",
        "GBK",
    ),
    Fault(
        "one wrong byte",
        bytes_of("edges.csv", lambda data: data.replace(f"\n{FINDING}".encode(), f"\n{FINDING}".encode() + b"\xff")),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "encoding",
        "0xff",
    ),
    Fault("missing column", rows("edges.csv", without_column("sex")), "edges.csv", 1, "sex", "missing-column"),
    Fault(
        "unknown column",
        rows("nodes.csv", lambda r: [[*row, "colour" if n == 0 else "red"] for n, row in enumerate(r)]),
        "nodes.csv",
        1,
        "colour",
        "unknown-column",
    ),
    Fault(
        "misspelt column",
        text_of("edges.csv", lambda lines: [lines[0].replace(",sex,", ",gender,"), *lines[1:]]),
        "edges.csv",
        1,
        "gender",
        "unknown-column",
    ),
    Fault(
        "duplicate column",
        rows("edges.csv", lambda r: [[*row, row[-1]] for row in r]),
        "edges.csv",
        1,
        "note",
        "duplicate-column",
    ),
    Fault("no header", text_of("nodes.csv", lambda lines: lines[1:]), "nodes.csv", 1, "id", "missing-column"),
    Fault(
        "unclosed quote",
        broken_row("edges.csv", FINDING, lambda line: line.replace(",affects", ',"affects')),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "csv",
        "quote",
    ),
    Fault(
        "text behind a quote",
        broken_row("edges.csv", FINDING, lambda line: line.replace(",affects", ',"affects" strongly')),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "csv",
        "quote",
    ),
    Fault(
        "row too short",
        broken_row("edges.csv", FINDING, lambda line: line.replace(",affects", "")),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "row-length",
        f"{_COLUMNS - 1} cells, but the header has {_COLUMNS}",
    ),
    Fault(
        "row too long",
        broken_row("edges.csv", FINDING, lambda line: line.replace(",affects", ",affects,")),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "row-length",
        f"{_COLUMNS + 1} cells, but the header has {_COLUMNS}",
    ),
]

UNTRUE = [
    *(
        Fault(f"header only {file}", text_of(file, lambda lines: [lines[0], ""]), file, 0, "", "no-rows", column)
        for file, column in (("nodes.csv", "subject"), ("contexts.csv", "setting"), ("references.csv", "reference"))
    ),
    Fault(
        "duplicate id",
        another("edges.csv", FINDING, {"sex": "female"}),
        "edges.csv",
        last_line("edges.csv") + 1,
        "id",
        "duplicate-id",
        f"edges.csv:{line_of('edges.csv', FINDING)}",
    ),
    Fault(
        "subclass cycle",
        another(
            "edges.csv",
            "st-ptsd-anxiety-related-disorders",
            {"id": "zz", "subject": "anxiety-related-disorders", "object": "ptsd"},
        ),
        "edges.csv",
        last_line("edges.csv") + 1,
        "predicate",
        "hierarchy-cycle",
        "subclass_of itself",
    ),
    Fault(
        "ambiguous synonym",
        cells("nodes.csv", "vmpfc", {"synonyms": "AMY"}),
        "nodes.csv",
        line_of("nodes.csv", "vmpfc"),
        "synonyms",
        "ambiguous-name",
        "amygdala",
    ),
    Fault(
        "effect on a structural predicate",
        cells("edges.csv", "st-ptsd-anxiety-related-disorders", {"effect": "increases"}),
        "edges.csv",
        line_of("edges.csv", "st-ptsd-anxiety-related-disorders"),
        "effect",
        "effect-on-structural",
    ),
    Fault(
        "tag id with a space",
        cells("contexts.csv", "low_dose", {"id": "low dose"}),
        "contexts.csv",
        line_of("contexts.csv", "low_dose"),
        "id",
        "id-form",
    ),
    Fault(
        "year in words",
        cells("references.csv", "r38", {"year": "last year"}),
        "references.csv",
        line_of("references.csv", "r38"),
        "year",
        "number",
    ),
    in_finding("signed predicate without effect", {"effect": ""}, "effect", "effect-missing"),
    in_finding("NUL byte", {"note": "a\0b"}, "note", "control-character"),
    in_finding("line separator in a cell", {"note": "a\u2028b"}, "note", "control-character"),
    in_finding("10 MB cell", {"note": "x" * 10_000_000}, "note", "cell-too-long", "10000000 characters"),
    in_finding("10 MB word", {"sex": "x" * 10_000_000}, "sex", "unknown-word"),
    in_finding("formula", {"note": '=HYPERLINK("http://a.example")'}, "note", "formula-like-cell", "spreadsheet"),
    in_finding("formula behind a space", {"note": " =1+1"}, "note", "formula-like-cell"),
    in_finding("dangling node", {"object": "amygdla"}, "object", "dangling-node", "Did you mean amygdala?"),
    in_finding("dangling site", {"site": "nowhere-at-all"}, "site", "dangling-node", "Add it to nodes.csv first"),
    in_finding("unknown population", {"population": "ptds"}, "population", "unknown-population", "Did you mean ptsd?"),
    in_finding("unknown word", {"sex": "femal"}, "sex", "unknown-word", "Did you mean female?"),
    in_finding("unknown predicate", {"predicate": "affect"}, "predicate", "unknown-word", "Did you mean affects?"),
    in_finding("dose without unit", {"dose_min": "24", "dose_max": "24"}, "dose_unit", "dose-without-unit"),
    in_finding("unit without dose", {"dose_unit": "IU"}, "dose_unit", "unit-without-dose"),
    in_finding("half a dose", {"dose_max": "24", "dose_unit": "IU"}, "dose_min", "dose-range"),
    in_finding("dose reversed", {"dose_min": "40", "dose_max": "18", "dose_unit": "IU"}, "dose_min", "dose-range"),
    *map(in_dose, ("-24", "NaN", "inf", "-inf", "1e5", "lots", "24 IU", "1,000")),
    in_finding("sample size in words", {"sample_size": "many"}, "sample_size", "number"),
    in_finding("citation in words", {"citation": "Smith"}, "citation", "number"),
    in_finding(
        "settings of which one lies below what the other excludes",
        {"setting": "no_acute_stressor|social_stress_test"},
        "setting",
        "excluding-settings",
        "Keep one",
    ),
    in_finding(
        "excluding settings",
        {"setting": "familiar_environment|unfamiliar_environment"},
        "setting",
        "excluding-settings",
        "familiar_environment and unfamiliar_environment",
    ),
    in_finding(
        "unknown tag", {"setting": "familiar_enviroment"}, "setting", "unknown-setting", "mean familiar_environment?"
    ),
    in_finding("unknown reference", {"reference": "smith-2020"}, "reference", "unknown-reference"),
    in_finding("foreign reference", {"reference": "r13"}, "reference", "citation-reference", "citation 38"),
    in_finding("self loop", {"object": "oxytocin"}, "object", "self-loop"),
    in_finding("empty item", {"population": "ptsd||healthy"}, "population", "list-item"),
    in_finding("missing statement", {"statement": "", "statement_zh": ""}, "statement", "required"),
]
FAULTS = [*UNREADABLE, *UNTRUE]


# --- the program ------------------------------------------------------------------------------------------------------


@pytest.fixture
def copy(curated: Path, tmp_path: Path) -> Path:
    """The curated graph, free to be spoilt."""
    return Path(copytree(curated, tmp_path / "graph"))


def snapshot(folder: Path) -> dict[str, object]:
    """Everything below a folder, bytes and all."""
    return {
        path.name: path.readlink() if path.is_symlink() else path.read_bytes() if path.is_file() else "folder"
        for path in folder.rglob("*")
    }


def told_in_one_line(text: str, fault: Fault, folder: Path) -> str:
    """The line of an error report that names the place and the rule."""
    place = f"{folder / fault.file}:{fault.line}:" if fault.line else f"{folder / fault.file}:"
    column = f" column {fault.column}:" if fault.column else ""
    (line,) = [line for line in text.splitlines() if line.startswith(f"oxygraph: {place}{column} {fault.rule}: ")]
    return line


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_validate_names_file_line_column_and_rule(fault: Fault, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 4, a row for the fault, and a fix in it."""
    fault.damage(copy)
    assert run(["--graph", str(copy), "validate"]) == 4
    out, err = capsys.readouterr()
    listed = list(csv.DictReader(out.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    wanted = {"file": str(copy / fault.file), "line": str(fault.line), "column": fault.column, "rule": fault.rule}
    found = [row for row in listed if wanted.items() <= row.items()]
    assert len(found) == 1, listed
    assert found[0]["fix"]
    assert fault.said in f"{found[0]['message']}. {found[0]['fix']}"
    assert len(out) < 200_000
    assert f"{len([row for row in listed if row['severity'] == 'error'])} problem" in err
    assert "Traceback" not in out + err


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_question_to_a_spoilt_graph_is_refused_with_the_same_words(
    fault: Fault, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`paths` answers nothing from a graph that breaks a rule: exit code 4, the reason on stderr alone."""
    fault.damage(copy)
    assert run(["--graph", str(copy), *QUESTION]) == 4
    out, err = capsys.readouterr()
    assert out == ""
    assert fault.said in told_in_one_line(err, fault, copy)
    assert "Traceback" not in err


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_format_keeps_its_hands_off_what_it_cannot_mend(
    fault: Fault, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 4, every byte as it was, in the sound files too, and nothing left lying about."""
    bytes_of("contexts.csv", lambda data: data.replace(b"\n", b"\r\n"))(copy)  # this alone it would have fixed
    fault.damage(copy)
    before = snapshot(copy.parent)
    assert run(["--graph", str(copy), "format"]) == 4
    assert snapshot(copy.parent) == before
    out, err = capsys.readouterr()
    assert out == ""
    assert fault.said in told_in_one_line(err, fault, copy)
    assert "line-ends" not in err


@pytest.mark.parametrize(
    "fault", [f for f in FAULTS if f.name in {"missing folder", "GBK", "NUL byte", "dose NaN"}], ids=str
)
def test_the_program_itself_ends_with_the_code_and_the_message(fault: Fault, copy: Path) -> None:
    """The same in a process of its own: what a shell sees."""
    fault.damage(copy)
    for command in (("validate",), QUESTION, ("format",)):
        done = subprocess.run(
            [sys.executable, "-m", "oxygraph", "--graph", str(copy), *command],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 4
        assert fault.rule in done.stdout + done.stderr
        assert "Traceback" not in done.stderr


def test_a_file_without_rows_is_one_problem_and_not_one_an_edge(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is missing is named once, with how much of it is missed; faults of single cells are still told."""
    text_of("nodes.csv", lambda lines: [lines[0], ""])(copy)
    cells("edges.csv", FINDING, {"sex": "mal"})(copy)
    assert run(["--graph", str(copy), *QUESTION]) == 4
    edges = len((copy / "edges.csv").read_text(encoding="utf-8").splitlines()) - 1
    first, second = capsys.readouterr().err.splitlines()
    assert (
        f"no-rows: the file has a header and no row. Add what the column subject of edges.csv names, in {edges} rows."
        in first
    )
    assert "unknown-word" in second


def test_a_file_without_rows_that_nothing_names_is_no_problem(copy: Path) -> None:
    """A graph whose findings report no setting needs no setting tags."""
    text_of("contexts.csv", lambda lines: [lines[0], ""])(copy)
    (copy / "audit.csv").unlink()  # it speaks of findings that go
    with (copy / "edges.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with (copy / "edges.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(row for row in rows if not row["setting"])
    assert run(["--graph", str(copy), "stats"]) == 0


def test_a_folder_name_that_no_file_can_have_is_a_missing_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In every command that reads the curated files: exit code 4, one line, and no page of one letter."""
    for command in (QUESTION, ["validate"], ["format"], ["audit"]):
        assert run(["--graph", "builtin", "--graph", str(tmp_path / ("x" * 100_000)), *command]) == 4
        out, err = capsys.readouterr()
        assert "missing-file" in out + err
        assert len(err) < 10_000
        assert "Traceback" not in err


def test_a_folder_without_curated_files_is_one_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever mistypes a folder is told so once: it is not there, it is a file, or nothing of the kind is in it."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("a", encoding="utf-8")
    wanted = {
        "nowhere": "the folder is not there",
        "empty": "no curated file is in this folder",
        "file": "this is no folder",
    }
    for name, said in wanted.items():
        assert run(["--graph", str(tmp_path / name), *QUESTION]) == 4
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"oxygraph: {tmp_path / name}: missing-file: {said}. ")


def test_all_faults_of_all_files_are_reported_at_once(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Six faults in four files, six rows."""
    cells("edges.csv", FINDING, {"sex": "mal", "dose_unit": "IU", "note": "=1"})(copy)
    cells("nodes.csv", "vmpfc", {"category": "Region"})(copy)
    cells("references.csv", "r38", {"status": "gone"})(copy)
    cells("contexts.csv", "low_dose", {"name": ""})(copy)
    assert run(["--graph", str(copy), "validate", "--format", "json"]) == 4
    report = json.loads(capsys.readouterr().out)
    assert report["valid"] is False
    assert [(Path(issue["file"]).name, issue["column"], issue["rule"]) for issue in report["issues"]] == [
        ("contexts.csv", "name", "required"),
        ("edges.csv", "sex", "unknown-word"),
        ("edges.csv", "note", "formula-like-cell"),
        ("edges.csv", "dose_unit", "unit-without-dose"),
        ("nodes.csv", "category", "unknown-word"),
        ("references.csv", "status", "unknown-word"),
    ]


def test_an_unreadable_file_hides_no_fault_of_another(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GBK nodes and a wrong word in the edges: both are said, and no edge is blamed for the missing nodes."""
    bytes_of("nodes.csv", lambda data: data.decode().encode("gbk", errors="replace"))(copy)
    cells("edges.csv", FINDING, {"sex": "mal"})(copy)
    assert run(["--graph", str(copy), "validate", "--format", "json"]) == 4
    issues = json.loads(capsys.readouterr().out)["issues"]
    assert [issue["rule"] for issue in issues] == ["encoding", "unknown-word"]


@pytest.mark.parametrize("column", ["statement", "statement_zh"])
def test_a_statement_without_its_translation_is_found_by_validate_alone(
    column: str, copy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both languages are owed by the builtin graph alone; a question can be answered without."""
    cells("edges.csv", FINDING, {column: ""})(copy)
    assert run(["--graph", str(copy), "validate"]) == 0
    monkeypatch.setattr(folders, "builtin_folder", lambda: copy)
    capsys.readouterr()
    assert run(["--graph", str(copy), "validate"]) == 4
    assert f"edges.csv\t{line_of('edges.csv', FINDING)}\t{column}\tboth-languages" in capsys.readouterr().out
    assert run(["--graph", str(copy), *QUESTION]) == 0


# --- faults of form ---------------------------------------------------------------------------------------------------


def shuffled_columns(all_rows: Rows) -> Rows:
    """The columns back to front."""
    return [row[::-1] for row in all_rows]


def rows_with(file: str, separator: str) -> Damage:
    """Write the rows of a file with another sign between the cells."""

    def damage(folder: Path) -> None:
        found = read_rows(folder / file)
        with (folder / file).open("w", encoding="utf-8", newline="") as opened:
            csv.writer(opened, delimiter=separator, lineterminator="\n").writerows(found)

    return damage


def with_index(all_rows: Rows) -> Rows:
    """A first column without a name that numbers the rows, as a data frame is saved."""
    return [["", *all_rows[0]], *([str(number), *row] for number, row in enumerate(all_rows[1:]))]


def as_floats(all_rows: Rows) -> Rows:
    """Numbers as a data frame keeps a column with gaps."""
    places = [all_rows[0].index(column) for column in ("sample_size", "citation", "section", "dose_min", "dose_max")]
    return [
        [f"{cell}.0" if place in places and cell.isdigit() else cell for place, cell in enumerate(row)]
        for row in all_rows
    ]


SEVERAL = "c17-saliva-separation-anxiety"
"""A finding with several populations."""
FORM = [
    Fault("UTF-16", bytes_of("nodes.csv", lambda d: d.decode().encode("utf-16")), "nodes.csv", 1, "", "utf-16"),
    Fault(
        "UTF-16 without a mark",
        bytes_of("nodes.csv", lambda d: d.decode().encode("utf-16-le")),
        "nodes.csv",
        1,
        "",
        "utf-16",
    ),
    Fault("semicolons", rows_with("nodes.csv", ";"), "nodes.csv", 1, "", "semicolons"),
    Fault("tabs", rows_with("edges.csv", "\t"), "edges.csv", 1, "", "tabs"),
    Fault(
        "blank line",
        broken_row("edges.csv", FINDING, lambda line: "\n" + line),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "blank-rows",
    ),
    Fault("index column", rows("edges.csv", with_index), "edges.csv", 1, "", "index-column"),
    Fault(
        "blank columns", rows("nodes.csv", lambda r: [[*row, "", ""] for row in r]), "nodes.csv", 1, "", "blank-columns"
    ),
    Fault(
        "columns in capitals",
        rows("nodes.csv", lambda r: [[c.upper() for c in r[0]], *r[1:]]),
        "nodes.csv",
        1,
        "",
        "header-spelling",
    ),
    Fault(
        "trailing blanks",
        rows("edges.csv", lambda r: [[cell + "\xa0" * (cell.isascii() and bool(cell)) for cell in row] for row in r]),
        "edges.csv",
        2,
        "",
        "blanks",
    ),
    Fault("decimals for whole numbers", rows("edges.csv", as_floats), "edges.csv", 2, "", "number"),
    Fault("BOM", bytes_of("nodes.csv", lambda d: b"\xef\xbb\xbf" + d), "nodes.csv", 1, "", "byte-order-mark"),
    Fault("CR LF", bytes_of("edges.csv", lambda d: d.replace(b"\n", b"\r\n")), "edges.csv", 1, "", "line-ends"),
    Fault("CR only", bytes_of("edges.csv", lambda d: d.replace(b"\n", b"\r")), "edges.csv", 1, "", "line-ends"),
    Fault(
        "one CR LF",
        broken_row("edges.csv", FINDING, lambda line: line + "\r"),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "line-ends",
    ),
    Fault(
        "BOM and CR LF",
        bytes_of("contexts.csv", lambda d: b"\xef\xbb\xbf" + d.replace(b"\n", b"\r\n")),
        "contexts.csv",
        1,
        "",
        "byte-order-mark",
    ),
    Fault("unsorted rows", rows("edges.csv", lambda r: [r[0], *r[:0:-1]]), "edges.csv", 2, "", "canonical-form"),
    Fault("shuffled columns", rows("edges.csv", shuffled_columns), "edges.csv", 1, "", "canonical-form"),
    Fault("needless quotes", rows("nodes.csv", list, csv.QUOTE_ALL), "nodes.csv", 1, "", "canonical-form"),
    Fault(
        "unsorted list",
        cells("edges.csv", SEVERAL, {"population": "separation-anxiety-disorder|anxiety_patients|adolescents"}),
        "edges.csv",
        line_of("edges.csv", SEVERAL),
        "",
        "canonical-form",
    ),
    Fault(
        "spare blanks",
        broken_row("edges.csv", FINDING, lambda line: line.replace("In men with PTSD", "In  men   with PTSD")),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "canonical-form",
    ),
    Fault(
        "blanks around a sentence",
        broken_row("edges.csv", FINDING, lambda line: line.replace("In men with PTSD", " \u3000In men with PTSD")),
        "edges.csv",
        line_of("edges.csv", FINDING),
        "",
        "blanks",
    ),
    Fault(
        "another spelling of a number",
        cells("edges.csv", "c44-adverse-outcome", {"dose_min": "18.0", "dose_max": "0040.00"}),
        "edges.csv",
        line_of("edges.csv", "c44-adverse-outcome"),
        "",
        "canonical-form",
    ),
    Fault("no last line end", bytes_of("nodes.csv", lambda d: d.rstrip(b"\n")), "nodes.csv", 0, "", "canonical-form"),
]


@pytest.mark.parametrize("fault", FORM, ids=str)
def test_format_mends_what_is_a_matter_of_form(
    fault: Fault, copy: Path, curated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`validate` names it and the fix, `format` restores the curated bytes; that they are sound is asked below."""
    fault.damage(copy)
    assert snapshot(copy) != snapshot(curated)
    assert run(["--graph", str(copy), "validate"]) == 4
    out, _ = capsys.readouterr()
    rows_found = [line.split("\t") for line in out.splitlines()[1:]]
    assert [str(copy / fault.file), str(fault.line), "", fault.rule] in [row[:4] for row in rows_found]
    named = [row for row in rows_found if row[0] == str(copy / fault.file)]
    mends = f"oxygraph --graph {copy} format"
    assert all(row[5:] == [f"Run {mends}", "error", mends] for row in named)
    assert len({row[3] for row in named}) == len(named)

    # What is unambiguous is taken, and an order of rows or lists means nothing: answers need no form.
    assert run(["--graph", str(copy), *QUESTION]) == 0
    quiet = fault.rule == "canonical-form" or fault.name == "BOM"  # `oxygraph new` writes the mark itself
    assert quiet != (f"{copy / fault.file}: read with " in capsys.readouterr().err)

    assert run(["--graph", str(copy), "format"]) == 0
    assert capsys.readouterr().err == f"rewrote {copy / fault.file}\n"
    assert snapshot(copy) == snapshot(curated)


def test_what_format_restores_is_sound_and_is_left_alone(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever was mended, these are the bytes: `validate` is content, and a second `format` has nothing to do."""
    assert run(["--graph", str(copy), "validate"]) == 0
    assert run(["--graph", str(copy), "format"]) == 0
    assert "already in canonical form" in capsys.readouterr().err


def test_faults_of_form_in_every_file_are_mended_together(copy: Path, curated: Path) -> None:
    """All of them at once, in all four files."""
    for file in FILES:
        rows(file, lambda r: shuffled_columns([r[0], *r[:0:-1]]), csv.QUOTE_ALL)(copy)
        bytes_of(file, lambda data: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"))(copy)
    assert run(["--graph", str(copy), "format"]) == 0
    assert snapshot(copy) == snapshot(curated)


def test_a_shuffled_graph_gives_the_same_answer(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The order of rows, columns and lists is not evidence."""
    assert run(["--graph", str(copy), *QUESTION, "--format", "json", "--limit", "0"]) == 0
    before = capsys.readouterr().out
    for file in FILES:
        rows(file, lambda r: shuffled_columns([r[0], *r[:0:-1]]), csv.QUOTE_ALL)(copy)
    assert run(["--graph", str(copy), *QUESTION, "--format", "json", "--limit", "0"]) == 0
    assert capsys.readouterr().out == before


def test_a_file_that_cannot_be_replaced_ends_format_with_a_message(copy: Path) -> None:
    """A file system that refuses is a failure of the run, not of the data: exit code 1, nothing changed."""
    bytes_of("edges.csv", lambda data: data.replace(b"\n", b"\r\n"))(copy)
    before = snapshot(copy)
    program = (
        "import resource, signal, sys; from oxygraph.cli import run; import oxygraph.cli.commands.format;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); most = resource.getrlimit(resource.RLIMIT_FSIZE)[1];"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, most)); code = run(sys.argv[1:]);"
        # whoever measures the coverage of this process writes when it has ended
        "resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--graph", str(copy), "format"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.startswith("oxygraph: ")
    assert "Traceback" not in done.stderr
    assert snapshot(copy) == before
