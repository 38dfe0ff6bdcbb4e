"""Folders of one's own through the real program: what is taken, what is refused, in one message for one cause.

`tests/data/cases/` holds what people brought: saves of spreadsheets and data frames, other words, known papers.
"""

import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path
from shlex import quote
from shutil import copytree
from typing import Any, NamedTuple

import pandas as pd
import pytest
from openpyxl import Workbook

import oxygraph as ox
from build import TYPED, graph_of, structure
from oxygraph.cli import run
from oxygraph.evidence import vocabulary
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.word_lists import BUILTIN_LISTS
from oxygraph.exports.kgx import read_kgx
from oxygraph.report.phrases import LANGUAGES, say, sex_text
from program import Done, ask, start, surroundings
from repository import CASES, REPOSITORY

WOMEN, MEN = "x-example2024-f-amygdala", "x-example2024-m-amygdala"


class Taken(NamedTuple):
    """A folder that is read: what is noted, and what some cells of its findings say then."""

    name: str
    notes: tuple[str, ...] = ()
    cells: tuple[tuple[str, str, str], ...] = ()

    def __str__(self) -> str:
        """The id of the test."""
        return self.name


class Refused(NamedTuple):
    """A folder that is refused: file, line, column and rule of each problem, and what is said."""

    name: str
    problems: tuple[tuple[str, int, str, str], ...]
    said: tuple[str, ...]
    unsaid: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The id of the test."""
        return self.name


TAKEN = [
    Taken("base", (), ((MEN, "dose_min", "18.5"), (WOMEN, "sample_size", "40"))),
    Taken(
        "01-excel-german",
        ("line-ends", "semicolons", "number"),
        ((MEN, "dose_min", "18.5"), (MEN, "dose_max", "18.5"), (WOMEN, "dose_min", "24")),
    ),
    Taken("02-excel-utf8-bom-crlf", ("line-ends",), ((MEN, "dose_min", "18.5"),)),
    Taken("05-excel-empty-columns-rows", ("blank-rows", "blank-columns"), ((MEN, "dose_min", "18.5"),)),
    Taken("06b-pandas-round-trip-no-index", ("canonical-form",), ((WOMEN, "dose_min", "24"),)),
    Taken(
        "08-full-width",
        ("full-width",),
        (
            (WOMEN, "sex", "female"),
            (WOMEN, "dose_min", "24"),
            (WOMEN, "sample_size", "40"),
            (WOMEN, "population", "healthy|adults"),
        ),
    ),
    Taken("12-unit-01", ("spelling",), ((WOMEN, "dose_unit", "IU"), (MEN, "dose_unit", "IU"))),
    Taken("12-unit-05", ("spelling",), ((WOMEN, "dose_unit", "ug"), (MEN, "dose_unit", "ug"))),
    Taken("17b-true", ("spelling",)),
    Taken("18-doi-as-url", ("canonical-form",)),
    Taken("26-english-only", (), ((WOMEN, "statement_zh", ""),)),
    Taken("28-same-paper-own-id", ("one-paper",)),
    Taken("29-retracted-own-id", ("one-paper",)),
]
REFUSED = [
    Refused(
        "13-species-dog", (("edges.csv", 2, "species", "unknown-word"),), ("'dog'", "words.csv", "line 3"), ("mean",)
    ),
    Refused(
        "13-species-sheep",
        (("edges.csv", 2, "species", "unknown-word"),),
        ("'sheep'", "words.csv", "line 3"),
        ("mean",),
    ),
    Refused("15-number-forms", (("edges.csv", 3, "dose_max", "number"),), ("'~24'",)),
    Refused("20b-xlsx", (("edges.xlsx", 0, "", "unread-file"),), ("edges.csv", "oxygraph sheet", "--into")),
    Refused("31-wrong-file-name", (("Edges.csv", 0, "", "unread-file"),), ("Rename it to edges.csv",)),
    Refused("33-zotero", (("references.csv", 1, "id", "missing-column"),), ("Zotero", "'Key'", "id,citation,title")),
    Refused(
        "40-ids-that-fold-alike",
        (("nodes.csv", 2, "id", "ambiguous-name"),),
        ("'hpa_axis' is looked up like hpa-axis",),
    ),
    Refused(
        "42-audit-reference",
        (
            ("audit.csv", 2, "id", "duplicate-id"),
            ("audit.csv", 2, "reference", "unknown-reference"),
            ("audit.csv", 17, "paper_edges", "unknown-edge"),
        ),
        ("53 other ids", "'r99' is not in references.csv"),
    ),
]


def validated(capsys: pytest.CaptureFixture[str], folder: Path, *more: str) -> tuple[Done, list[dict[str, object]]]:
    """What `validate` says of a folder, and its rows."""
    done = ask(capsys, "--graph", str(folder), "validate", "--format", "json", *more)
    return done, done.document["issues"]


def found(capsys: pytest.CaptureFixture[str], folder: Path, *more: str) -> dict[str, dict[str, str]]:
    """The findings of a graph by id, as `findings` prints them."""
    done = ask(capsys, "--graph", str(folder), "findings", *more, "--format", "csv")
    assert done.code == 0, done.err
    return {row["id"]: row for row in csv.DictReader(io.StringIO(done.out))}


def own_edge(tmp_path: Path, **cells: str) -> Path:
    """A folder of one finding beside the builtin graph."""
    row = {**dict.fromkeys(RECORDS["edges"].columns(), ""), **TYPED, **cells}
    with (tmp_path / "edges.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows([row.keys(), row.values()])
    return tmp_path


def test_every_case_has_its_outcome() -> None:
    """A new folder of cases needs a line here."""
    assert {path.name for path in CASES.iterdir()} == {case.name for case in TAKEN} | {case.name for case in REFUSED}


@pytest.mark.parametrize("case", TAKEN, ids=str)
def test_what_is_unambiguous_is_taken_and_said_once(case: Taken, capsys: pytest.CaptureFixture[str]) -> None:
    """Valid, with a warning for each thing that was done; the findings stand beside the builtin ones."""
    done, issues = validated(capsys, CASES / case.name)
    assert (done.code, done.document["valid"]) == (0, True)
    assert tuple(str(issue["rule"]) for issue in issues) == case.notes
    assert all(str(issue["file"]).startswith(str(CASES / case.name)) for issue in issues)
    assert {Path(read["folder"]).name for read in done.document["read"]} == {"graph", case.name}
    rows = found(capsys, CASES / case.name)
    mine = list(csv.DictReader(io.StringIO((CASES / "base" / "edges.csv").read_text(encoding="utf-8"))))
    assert "c38-m-vmpfc-cem" in rows
    if case.cells:
        assert {row["id"] for row in mine} <= rows.keys()
    for name, column, text in case.cells:
        assert rows[name][column] == text


@pytest.mark.parametrize("case", TAKEN, ids=str)
def test_a_question_says_once_what_was_merged(case: Taken, capsys: pytest.CaptureFixture[str]) -> None:
    """One line for the folder, one for each file that needed more than reading, on standard error."""
    done = ask(capsys, "--graph", str(CASES / case.name), "paths", "oxytocin", "amygdala")
    assert done.code == 0
    first, *others = [line for line in done.err.splitlines() if line.startswith(str(CASES))]
    assert first.startswith(f"{CASES / case.name}: ")
    assert first.endswith(", read beside the builtin graph")
    taken = {"line-ends", "semicolons", "number", "blank-rows", "blank-columns", "full-width", "spelling"}
    assert len(others) == bool(taken & {*case.notes})


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_what_is_not_is_refused_in_one_message_for_one_cause(case: Refused, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 4, in every command; the place, the rule and a way out that does not fail."""
    done, issues = validated(capsys, CASES / case.name)
    errors = [issue for issue in issues if issue["severity"] == "error"]
    places = [(Path(str(i["file"])).name, i["line"], i["column"], i["rule"]) for i in errors]
    assert (done.code, done.document["valid"]) == (4, False)
    assert tuple(places) == case.problems
    text = " ".join(f"{issue['message']}. {issue['fix']}" for issue in errors)
    assert all(part in text for part in case.said), text
    assert not any(part in text for part in case.unsaid), text
    for command in (("paths", "oxytocin", "amygdala"), ("audit",), ("stats",), ("format",)):
        done = ask(capsys, "--graph", str(CASES / case.name), *command)
        assert (done.code, done.out) == (4, "")
        assert "Traceback" not in done.err


def said_in(folder: Path) -> list[dict[str, list[str]]]:
    """Every cell of a graph, the items of lists in their order: `format` puts them there."""
    rows = (record.to_row() for record in ox.read_graph(folder).records())
    return [{column: sorted(text.split("|")) for column, text in row.items()} for row in rows]


@pytest.mark.parametrize("case", TAKEN, ids=str)
def test_format_does_for_good_what_reading_did(case: Taken, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No message leads into a dead end: after `format` nothing of form is left, and no finding has changed."""
    mine = Path(copytree(CASES / case.name, tmp_path / "mine"))
    before = said_in(mine)
    assert ask(capsys, "--graph", str(mine), "format").code == 0
    done, issues = validated(capsys, mine)
    assert done.code == 0
    assert {issue["rule"] for issue in issues} <= {"one-paper"}
    assert said_in(mine) == before
    assert "already in canonical form" in ask(capsys, "--graph", str(mine), "format").err
    assert sorted(path.name for path in mine.iterdir()) == ["edges.csv", "references.csv"]


def test_the_builtin_graph_is_never_written(tmp_path: Path, capsys: pytest.CaptureFixture[str], curated: Path) -> None:
    """`format` of a folder that is read beside it leaves it alone."""
    before = {path: path.stat().st_mtime_ns for path in curated.iterdir()}
    mine = copytree(CASES / "01-excel-german", tmp_path / "mine")
    assert ask(capsys, "--graph", str(mine), "format").code == 0
    assert {path: path.stat().st_mtime_ns for path in curated.iterdir()} == before


@pytest.mark.parametrize("place", ["builtin", "the folder"])
@pytest.mark.parametrize("command", ["new {}", "sheet mine.xlsx --into {}", "import-references mine.ris --into {}"])
def test_no_command_brings_anything_into_the_builtin_graph(
    command: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its name, which would be that of a folder that nobody can name, or by its place, a copy of it here."""
    monkeypatch.chdir(tmp_path)
    copytree(REPOSITORY / "graph", tmp_path / "graph")
    monkeypatch.setattr("oxygraph.evidence.folders.builtin_folder", lambda: tmp_path / "graph")
    (tmp_path / "mine.ris").write_text("TY  - JOUR\nTI  - Mine\nER  - \n", encoding="utf-8")
    book = Workbook()
    book.active.title = "edges"
    book.active.append(list(TYPED))
    book.active.append(list(TYPED.values()))
    book.save(tmp_path / "mine.xlsx")
    before = {path: path.read_bytes() for path in (tmp_path / "graph").iterdir()}
    done = ask(capsys, *command.format("builtin" if place == "builtin" else "./graph").split())
    assert done.code in {1, 2}
    assert "name a folder of your own" in done.err or "names a folder of your own" in done.err
    assert {path: path.read_bytes() for path in (tmp_path / "graph").iterdir()} == before
    assert not (tmp_path / "builtin").exists()


@cache
def graph_with(name: str) -> ox.EvidenceGraph:
    """The graph with the findings of a case, read once for all that is asked of it."""
    return ox.read_graph(CASES / name)


@pytest.mark.parametrize(
    ("name", "target"), [("28-same-paper-own-id", "compassion"), ("29-retracted-own-id", "psychiatric-disorder")]
)
@pytest.mark.parametrize("context", [{}, {"sex": "female"}, {"sex": "male"}, {"population": "ptsd"}])
@pytest.mark.parametrize("layers", [(), ("review",), ("extended",)])
def test_a_known_paper_under_another_id_changes_no_verdict(
    graph: ox.EvidenceGraph, name: str, target: str, context: dict[str, Any], layers: tuple[str, ...]
) -> None:
    """It counts once, and where it was withdrawn, not at all."""
    theirs = ox.answer(graph, "oxytocin", target, layers=layers, **context)
    ours = ox.answer(graph_with(name), "oxytocin", target, layers=layers, **context)
    if layers != ("extended",) or name != "28-same-paper-own-id":  # alone in its layer it is the only one who speaks
        assert (ours.verdict, ours.strength.level) == (theirs.verdict, theirs.strength.level)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("form", ["table", "md", "json"])
def test_findings_in_chinese_alone_are_taken_and_shown_in_either_language(
    form: str, lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As those in English alone are: each face shows the sentence that there is."""
    mine = Path(copytree(CASES / "26-english-only", tmp_path / "mine"))
    edges = mine / "edges.csv"
    chinese, english = (
        "40名健康女性使用24 IU后杏仁核反应降低。",
        "In forty healthy women 24 IU lowered the amygdala response.",
    )
    edges.chmod(0o644)
    text = edges.read_text(encoding="utf-8")
    edges.write_text(text.replace(f"{english},", f",{chinese}"), encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "400")
    done, issues = validated(capsys, mine)
    assert (done.code, [issue for issue in issues if str(issue["column"]).startswith("statement")]) == (0, [])
    done = ask(capsys, "--lang", lang, "--graph", str(mine), "findings", "--reference", "example2024", "--format", form)
    assert chinese in re.sub(r"\n *", "", done.out)
    asked = ("--species", "human", "--sex", "female", "--max-hops", "1", "--layer", "extended", "--format", form)
    answered = ask(capsys, "--lang", lang, "--graph", str(mine), "paths", "oxytocin", "amygdala", *asked)
    assert re.sub(r"\s", "", chinese) in re.sub(r"\s", "", answered.out)
    for file in ("out.ttl", "kgx/"):
        kind = "rdf" if file.endswith("ttl") else "kgx"
        assert ask(capsys, "--graph", str(mine), "export", kind, str(tmp_path / file)).code == 0
    found = (tmp_path / "out.ttl").read_text(encoding="utf-8")
    assert f'"{chinese}"@zh' in found
    back = read_kgx(tmp_path / "kgx").edges["x-example2024-f-amygdala"]
    assert (back.statement, back.statement_zh) == ("", chinese)


# --- alone or beside --------------------------------------------------------------------------------------------------


def test_a_folder_that_stands_alone_is_read_alone(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nodes, findings and references of its own, and nothing that it lacks; it is said which graph is not read."""
    done = ask(capsys, "--graph", str(tiny), "stats", "--format", "json")
    assert (done.code, done.document["total"]["nodes"]) == (0, 3)
    assert done.err.endswith("it stands alone, and the builtin graph is not read\n")
    assert done.err.count("\n") == 1
    assert "stands alone" in ask(capsys, "--graph", str(tiny), "validate").err


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_form_of_a_folder_that_stands_alone_is_a_matter_of_warnings(
    lang: str, tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As of one beside the builtin graph: what every command answers from is not called invalid."""
    edges, nodes = (tiny / "edges.csv"), (tiny / "nodes.csv")
    edges.write_bytes(edges.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    header, *rest = nodes.read_text(encoding="utf-8").splitlines(keepends=True)
    nodes.write_text(f"\ufeff{header}{''.join(reversed(rest))}", encoding="utf-8")
    assert ask(capsys, "--graph", str(tiny), "stats").code == 0
    done = ask(capsys, "--lang", lang, "--graph", str(tiny), "validate", "--format", "json")
    assert (done.code, done.document["valid"]) == (0, True)
    form = {issue["rule"] for issue in done.document["issues"] if issue["command"]}
    assert form == {"line-ends", "canonical-form"}
    assert {issue["severity"] for issue in done.document["issues"]} == {"warning"}
    assert "stands alone" in done.err or "独立" in done.err


def test_a_header_alone_brings_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new folder with one node of its own, its examples deleted, does not do away with the builtin graph."""
    mine = tmp_path / "mine"
    assert ask(capsys, "new", str(mine)).code == 0
    for name in ("edges.csv", "references.csv"):
        header = (mine / name).read_bytes().partition(b"\n")[0]
        (mine / name).write_bytes(header + b"\n")
    with (mine / "nodes.csv").open("a", encoding="utf-8") as file:
        file.write("my-thing,Process,my thing,,,,,\n")
    done = ask(capsys, "--graph", str(mine), "stats", "--format", "json")
    assert done.document["total"]["nodes"] == len(ox.read_graph().nodes) + 1
    assert done.err.startswith(f"{mine}: 1 node, read beside the builtin graph\n")


def test_a_graph_that_was_written_whole_stands_alone_though_it_cites_nothing(tmp_path: Path) -> None:
    """What `write_graph` wrote is read as it was, also without a paper, a finding or both."""
    nodes = ox.Node("drug", "Molecule", "the drug"), ox.Node("region", "BrainRegion", "the region")
    for place, edges in (("nodes", ()), ("structure", (structure("part", "drug", "region", "expressed_in"),))):
        graph = graph_of(*edges, nodes=nodes)
        ox.write_graph(graph, tmp_path / place)
        assert sorted(ox.read_graph(tmp_path / place).records(), key=repr) == sorted(graph.records(), key=repr)


@pytest.mark.parametrize("name", ["references.csv", "edges.csv"])
def test_a_copy_of_one_builtin_file_is_told_that_its_ids_are_taken(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], curated: Path
) -> None:
    """The first of them, and how many more; not that other files should be there as well."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / name).write_bytes((curated / name).read_bytes())
    _, issues = validated(capsys, mine)
    taken = [issue for issue in issues if issue["rule"] == "duplicate-id"]
    assert [(issue["file"], issue["line"]) for issue in taken] == [(str(mine / name), 2)]
    count = len((curated / name).read_text(encoding="utf-8").splitlines()) - 2
    assert f"and so do {count} other ids" in str(taken[0]["message"])
    assert not [issue for issue in issues if issue["rule"] == "missing-file"]


def test_an_empty_column_and_one_row_suffice(tmp_path: Path, graph: ox.EvidenceGraph) -> None:
    """A row of edges.csv whose paper the builtin graph has."""
    header = ",".join(ox.Edge.columns())
    said = dict.fromkeys(ox.Edge.columns(), "") | {
        "id": "mine",
        "subject": "Oxytocin",
        "object": "PTSD symptoms",
        "predicate": "affects",
        "effect": "reduced",
        "sex": "women",
        "evidence_type": "RCT",
        "route": "icv",
        "population": "Post-traumatic stress disorder",
        "species": "NCBITaxon:9606",
        "layer": "extended",
        "reference": "PMID: 26671007",
        "statement": "Mine.",
    }
    (tmp_path / "edges.csv").write_text(f"{header}\n{','.join(said.values())}\n", encoding="utf-8")
    edge = ox.read_graph(tmp_path).edges["mine"]
    assert edge.object == graph.node("PTSD symptoms").id
    assert (edge.subject, edge.effect, edge.sex, edge.evidence_type) == (
        "oxytocin",
        "decreases",
        "female",
        "randomized_trial",
    )
    assert (edge.route, edge.population, edge.species, edge.reference) == (
        "intracerebroventricular",
        ("ptsd",),
        "human",
        ("r40",),
    )


def test_the_variable_stands_for_the_option(tmp_path: Path) -> None:
    """Separated like PATH; the option comes before it."""
    mine = copytree(CASES / "base", tmp_path / "my findings")
    done = start("stats", "--format", "json", OXYGRAPH_GRAPH=f"builtin:{mine}", PYTHONPATH=str(REPOSITORY / "src"))
    assert done.code == 0, done.err
    assert "read beside the builtin graph" in done.err


# --- what is not read -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["edges.csv.txt", "EDGES.CSV", "edges (2).csv", "old-references.csv", "audit2.csv", "edges.ods", "mine.csv"]
)
def test_what_stands_beside_its_file_is_told_and_hinders_nothing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second file of a kind, by its name or by its header, is a warning in every command."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "audit.csv").write_text(",".join(ox.Discrepancy.columns()) + "\n", encoding="utf-8")
    (mine / name).write_bytes((mine / "edges.csv").read_bytes())
    done, issues = validated(capsys, mine)
    assert (done.code, [(i["file"], i["rule"]) for i in issues]) == (0, [(str(mine / name), "unread-file")])
    assert str(mine / name) in ask(capsys, "--graph", str(mine), "stats").err


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("edges", "Rename it to edges.csv"),
        ("edges.csv ", "Rename it to edges.csv"),
        ("edges.csv~", "Rename it to edges.csv"),
        ("edges.json", "Save it as edges.csv"),
        ("edges.et", "Save it as edges.csv"),
        ("edges.csv.gz", "Unpack it"),
        ("data/edges.csv", "Name this folder with --graph"),
    ],
)
def test_findings_under_a_name_that_nobody_reads_are_an_error(
    name: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Answers would lack them."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / name).parent.mkdir(exist_ok=True)
    (mine / "edges.csv").rename(mine / name)
    done, (issue,) = validated(capsys, mine)
    assert (done.code, issue["file"], issue["rule"]) == (4, str(mine / name), "unread-file")
    assert said in str(issue["fix"])


@pytest.mark.parametrize("name", ["references.bib", "References.RIS", "references.nbib"])
def test_a_bibliography_in_the_place_of_the_references_is_brought_in_by_a_command(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Beside references.csv it is what that was brought in from, or what was handed out: nobody's business."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / name).write_text("@article{example2024, title={A made up trial}}", encoding="utf-8")
    assert validated(capsys, mine)[1] == []
    (mine / "references.csv").unlink()
    done, (issue,) = validated(capsys, mine)
    assert (done.code, issue["file"], issue["rule"]) == (4, str(mine / name), "unread-file")
    assert issue["command"] == f"oxygraph import-references {mine / name} --into {mine}"


def as_ods(sheets: dict[str, list[list[str]]], path: Path) -> None:
    """Sheets as LibreOffice would write their cells."""
    names = {
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    }
    spaces = " ".join(f'xmlns:{short}="{long}"' for short, long in names.items())
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    body = "".join(
        f'<table:table table:name="{title}">'
        + "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for title, rows in sheets.items()
    )
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("content.xml", f"<document {spaces}>{body}</document>")


@pytest.mark.parametrize(
    ("name", "title", "said"),
    [
        ("findings.xlsx", "edges", "oxygraph sheet"),
        ("results.xlsx", "Sheet1", "oxygraph sheet"),
        ("结果.xlsm", "Tabelle1", "oxygraph sheet"),
        ("findings.ods", "edges", "Save it as edges.csv"),
        ("results.ods", "Sheet1", "Save it as edges.csv"),
    ],
)
def test_findings_in_a_workbook_of_any_name_are_an_error(
    name: str, title: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its sheet is called edges, or its header is theirs; beside edges.csv it is told, and an empty one is not."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    with (mine / "edges.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))

    def leave(rows: list[list[str]]) -> tuple[Done, list[dict[str, Any]]]:
        sheets = {"notes": [["of mine"]], title: rows}
        if name.endswith(".ods"):
            as_ods(sheets, mine / name)
        else:
            book = Workbook()
            for title_of, lines in sheets.items():
                sheet = book.create_sheet(title_of)
                for line in lines:
                    sheet.append(line)
            book.save(mine / name)
        return validated(capsys, mine)

    done, issues = leave(rows)
    assert (done.code, [(i["rule"], i["severity"]) for i in issues]) == (0, [("unread-file", "warning")])
    (mine / "edges.csv").unlink()
    done, (issue,) = leave(rows)
    assert (done.code, issue["file"], issue["rule"]) == (4, str(mine / name), "unread-file")
    assert said in str(issue["fix"])
    done, issues = leave(rows[:1])
    assert (done.code, issues) == (0, [])


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"<html>"])
def test_what_is_no_workbook_is_nobodys_business(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever it is called."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "raw.xlsx").write_bytes(data)
    assert validated(capsys, mine)[1] == []


@pytest.mark.parametrize("name", ["README.md", "notes.txt", "figure.png", ".edges.csv.swp", "~$edges.xlsx", "data.csv"])
def test_other_files_are_nobodys_business(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder may hold what it likes."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / name).write_text("a,b\n1,2\n", encoding="utf-8")
    assert validated(capsys, mine)[1] == []


def test_a_link_that_leads_nowhere_is_no_absent_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody meant something to be there."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "nodes.csv").symlink_to(tmp_path / "gone.csv")
    done, issues = validated(capsys, mine)
    assert done.code == 4
    assert [(i["file"], i["rule"], i["message"]) for i in issues] == [
        (str(mine / "nodes.csv"), "missing-file", "the link leads nowhere")
    ]


def test_a_file_of_a_few_columns_is_told_in_one_message_which_it_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is known by those that are never empty, in whatever order; an empty column says that nothing is reported."""
    given = ("subject", "effect", "object", "predicate", "id", "layer", "statement")
    mine = "oxytocin,decreases,amygdala,affects,mine-1,extended,In women oxytocin lowered it."
    (tmp_path / "edges.csv").write_text(f"{','.join(given)}\n{mine}\n", encoding="utf-8")
    done, (issue,) = validated(capsys, tmp_path)
    lacking = [column for column in ox.Edge.columns() if column not in ox.Edge.ADDED.union(given)]
    assert (done.code, issue["rule"], issue["column"]) == (4, "missing-column", lacking[0])
    assert issue["message"] == f"{len(lacking)} columns are missing: {', '.join(lacking)}"
    with (tmp_path / "edges.csv").open("w", encoding="utf-8") as file:
        file.write(f"{','.join([*given, *lacking])}\n{mine}{',' * len(lacking)}\n")
    _, issues = validated(capsys, tmp_path)
    assert [(issue["column"], issue["rule"]) for issue in issues] == [("reference", "one-reference")]


def test_a_column_of_ones_own_hides_no_other_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The rows are judged all the same."""
    mine = changed(tmp_path, ",amygdala,", ",amigdalla,")
    first, *rows = (mine / "edges.csv").read_text(encoding="utf-8").splitlines()
    text = "\n".join([f"{first},my notes", *(f"{row},read twice" for row in rows), ""])
    (mine / "edges.csv").write_text(text, encoding="utf-8")
    done, issues = validated(capsys, mine)
    assert (done.code, [issue["rule"] for issue in issues]) == (4, ["unknown-column", "dangling-node"])


def test_a_table_of_findings_is_read_as_the_findings_that_it_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it shows of the papers is theirs: it is passed over, and said, where all of it is there."""
    mine = changed(tmp_path, "", "")
    ids = [WOMEN, MEN]
    before = {name: row for name, row in found(capsys, mine).items() if name in ids}
    with (mine / "edges.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(before[WOMEN]))
        table.writeheader()
        table.writerows(before.values())
    done, issues = validated(capsys, mine)
    said = {issue["rule"]: issue["message"] for issue in issues if issue["severity"] == "warning"}
    assert (done.code, len(said)) == (0, len(issues))
    assert said["shown-columns"] == "columns that a table of findings shows of the papers (year, doi, pmid, title)"
    assert {name: row for name, row in found(capsys, mine).items() if name in ids} == before
    first, *rows = (mine / "edges.csv").read_text(encoding="utf-8").splitlines()
    (mine / "edges.csv").write_text("\n".join([first.replace(",title", ",heading"), *rows, ""]), encoding="utf-8")
    done, issues = validated(capsys, mine)
    assert (done.code, {issue["rule"] for issue in issues}) == (4, {"unknown-column"})


def test_a_data_frame_of_findings_is_read_as_the_findings_that_it_holds(
    tmp_path: Path, graph: ox.EvidenceGraph, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its lists come as Python prints them, and the sign says what the effect says; another sign is nobody's."""
    frame = ox.findings(graph, node="amygdala").to_frame()
    frame = frame[frame.setting.map(len) > 1].head(2)
    names = list(frame.index)
    theirs = [graph.edges[name] for name in names]
    frame.index = pd.Index([f"own-{name}" for name in names], name="id")
    frame.to_csv(tmp_path / "edges.csv")
    done, issues = validated(capsys, tmp_path)
    assert (done.code, {issue["rule"] for issue in issues}) == (0, {"shown-columns", "list"})
    ours = ox.read_graph(tmp_path).edges
    assert [ours[f"own-{edge.id}"]._replace(id=edge.id) for edge in theirs] == theirs
    frame["sign"] = -7
    frame.to_csv(tmp_path / "edges.csv")
    assert validated(capsys, tmp_path)[0].code == 4


@pytest.mark.parametrize(
    ("renamed", "said"),
    [
        ({"sex": "Geschlecht"}, "the column sex is missing, and 'Geschlecht' is no column here"),
        (
            {"sex": "性别", "species": "物种"},
            "the columns sex, species are missing, and '性别', '物种' are no columns here",
        ),
        ({"analysis": "Bemerkung", "tendency": "Bemerkung"}, "'Bemerkung' is no column here"),
        ({"analysis": ""}, "column T has no name, and holds something"),
    ],
)
def test_columns_that_are_called_otherwise_are_one_problem(
    renamed: dict[str, str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """That one is missing follows from it; and a column without a name is found by its letter."""
    mine = own_edge(tmp_path, **dict.fromkeys(renamed, "x"))
    header, row = (mine / "edges.csv").read_text(encoding="utf-8").splitlines()
    header = ",".join(renamed.get(column, column) for column in header.split(","))
    (mine / "edges.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert error["message"] == said


@pytest.mark.parametrize("cells", [{"id": "Note: doses as printed"}, {"id": "Summe", "sample_size": "120"}])
def test_a_row_that_is_a_remark_or_a_sum_is_told_of_once(
    cells: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody has to read what all it lacks, cell by cell."""
    mine = own_edge(tmp_path)
    with (mine / "edges.csv").open("a", encoding="utf-8") as out:
        out.write(",".join(cells.get(column, "") for column in RECORDS["edges"].columns()) + "\n")
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert (error["line"], error["rule"]) == (3, "required")
    assert "delete the row" in str(error["fix"])


@pytest.mark.parametrize(
    ("column", "text", "read"),
    [
        ("doi", "ＤＯＩ：10.1000/example.1", "10.1000/example.1"),
        ("year", "2019年", "2019"),
    ],
)
def test_a_paper_is_read_as_a_chinese_keyboard_writes_it(
    column: str, text: str, read: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was done is said."""
    record = RECORDS["references"]
    row = {**ox.Reference(id="mine", identifier_verified="no", match_confidence="high", status="published").to_row()}
    with (tmp_path / "references.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows([record.columns(), {**row, column: text}.values()])
    done, issues = validated(capsys, tmp_path)
    assert (done.code, {issue["severity"] for issue in issues}) == (0, {"warning"})
    assert ox.read_graph(tmp_path).references["mine"].to_row()[column] == read


@pytest.mark.parametrize("number", ["10²", "1⁰", "2½"])
def test_a_raised_digit_is_none_of_its_number(number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A power, a mark of a footnote or a fraction would multiply the people tenfold."""
    done, issues = validated(capsys, own_edge(tmp_path, sample_size=number))
    assert done.code == 4
    assert [issue["column"] for issue in issues] == ["sample_size"]


def test_the_sign_of_micro_is_as_wide_as_any_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is a word for a unit, and no character of another width."""
    mine = own_edge(tmp_path, dose_min="24", dose_max="24", dose_unit="µg")
    assert [issue["rule"] for issue in validated(capsys, mine)[1]] == ["spelling"]
    assert found(capsys, mine)["mine"]["dose_unit"] == "ug"


# --- what a spreadsheet shifted ---------------------------------------------------------------------------------------


def changed(tmp_path: Path, old: str, new: str, file: str = "edges.csv") -> Path:
    """The base with a text of a file written over."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    text = (mine / file).read_text(encoding="utf-8")
    assert old in text
    (mine / file).write_text(text.replace(old, new), encoding="utf-8")
    return mine


@pytest.mark.parametrize(("new", "times"), [("240", 1), ("2.4", 1), ("0.024", 1), ("200", 0), ("3", 0)])
def test_a_number_that_moved_tenfold_is_asked_about(
    new: str,
    times: int,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Against an older version of the files; a smaller change is a change."""
    mine = changed(tmp_path, ",24,24,IU", f",{new},{new},IU")
    done, issues = validated(capsys, mine, "--against", str(CASES / "base"))
    assert done.code == 0
    moved = [(i["column"], i["message"]) for i in issues if i["rule"] == "moved-number"]
    wanted = [(column, f"{column} was 24 and is {new}") for column in ("dose_min", "dose_max")]
    assert moved == wanted * times


def test_a_dose_whose_unit_is_another_one_is_asked_about(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Milligrams for micrograms are a thousandfold, whatever the number says."""
    mine = changed(tmp_path, ",24,24,IU", ",24,24,mg")
    _, issues = validated(capsys, mine, "--against", str(CASES / "base"))
    asked = [(i["column"], i["message"]) for i in issues if i["rule"] == "moved-number"]
    assert asked == [("dose_unit", "dose_unit was IU and is mg")]


def test_an_old_version_that_is_not_there_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing to compare with is no comfort."""
    assert run(["--graph", str(CASES / "base"), "validate", "--against", str(tmp_path / "nowhere")]) == 4
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.parametrize("date", ["01.Feb", "01. Feb", "1-Feb", "2026-02-01", "01.02.2026", "2月1日", "46054"])
def test_a_section_that_became_a_date_is_refused(date: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A section is a number."""
    mine = changed(tmp_path, "example2024,,In forty", f"example2024,{date},In forty")
    done, issues = validated(capsys, mine)
    assert done.code == 4
    assert {issue["column"] for issue in issues} == {"section"}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0,002", "0.002"),
        ("1,5", "1.5"),
        ("1.234,5", "1234.5"),
        (".5", "0.5"),
        ("1E-02", "0.01"),
        ("２４．５", "24.5"),
        ("0.30000000000000004", "0.3"),  # what a program worked out
    ],
)
def test_a_number_with_one_meaning_is_taken(
    written: str, read: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the keyboard or the spreadsheet."""
    mine = changed(tmp_path, ",24,24,IU", f',"{written}","{written}",IU')
    assert found(capsys, mine)[WOMEN]["dose_min"] == read


@pytest.mark.parametrize("written", ["40¹", "4⁰", "④"])
def test_the_mark_of_a_footnote_is_no_digit(written: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`40¹` people are forty with a note to them, and not 401."""
    done, issues = validated(capsys, changed(tmp_path, ",stated,40,", f",stated,{written},"))
    assert done.code == 4
    assert [(i["line"], i["column"], i["rule"]) for i in issues] == [(2, "sample_size", "number")]


@pytest.mark.parametrize(
    "written", ["1,000", "24 IU", "~24", "1e5", "18-40", "nan", "twenty", "24¹", "10²", "2⁴", "②", "1₀"]
)
def test_a_number_with_two_meanings_or_none_is_refused(
    written: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once, where both ends of the dose say it."""
    mine = changed(tmp_path, ",24,24,IU", f',"{written}","{written}",IU')
    done, issues = validated(capsys, mine)
    assert done.code == 4
    assert [(i["line"], i["column"], i["rule"]) for i in issues] == [(2, "dose_min", "number")]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1,000", "may mean 1 or 1000"),
        ("24–48", "Write 24 in dose_min and 48 in dose_max"),
        ("1e5", "has an exponent"),
        ("0.333333333333333", "at most 12 digits"),
        ("1000000000000000", "at most 12 digits"),
        ("NaN", "Empty the cell"),
        ("-", "Empty the cell"),
    ],
)
def test_the_way_out_fits_what_was_written(
    written: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A number is not called none, and what stands for nothing is to be left out."""
    mine = changed(tmp_path, ",24,24,IU", f',"{written}","{written}",IU')
    (issue,) = validated(capsys, mine)[1]
    assert said in f"{issue['message']}. {issue['fix']}"


def test_one_end_of_a_dose_with_two_meanings_is_refused_beside_a_plain_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """1 to `1,000` may be 1 to 1, and is not."""
    mine = changed(tmp_path, ",24,24,IU", ',1,"1,000",IU')
    (issue,) = validated(capsys, mine)[1]
    assert (issue["column"], issue["rule"]) == ("dose_max", "number")


@pytest.mark.parametrize(
    ("written", "read"),
    [("40.0", "40"), ("40.00", "40"), ("1,024", "1024"), ("1.024", "1024"), ("40.000", ""), ("1.000", "")],
)
def test_people_are_not_multiplied_by_a_thousand(
    written: str, read: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`40.000` is forty of a data frame or forty thousand: it is refused."""
    mine = changed(tmp_path, "stated,40,", f'stated,"{written}",')
    if read:
        assert found(capsys, mine)[WOMEN]["sample_size"] == read
    else:
        (issue,) = validated(capsys, mine)[1]
        assert (issue["column"], issue["rule"], issue["severity"]) == ("sample_size", "number", "error")


@pytest.mark.parametrize(
    ("between", "fix"),
    [(joined, "healthy|adults") for joined in ("; ", ",", "、", "，", "\n", "\r\n", " ", " and ")]
    + [(", veterans\n", "healthy|veterans|adults")],
)
def test_a_list_that_is_joined_otherwise_is_told_how(
    between: str, fix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a bar."""
    mine = changed(tmp_path, "human,healthy,24", f'human,"healthy{between}adults",24')
    issues = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert [issue["fix"] for issue in issues] == [f"Join the items of a list with |: {fix}"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("smd", "standardized_mean_difference"),
        ("correlation", "correlation_coefficient"),
        ("OR", "odds_ratio"),
        ("RR", "relative_risk"),
        ("r", "pearsons_r"),
        ("d", "cohens_d"),
        ("Cohen's d", "cohens_d"),
    ],
)
def test_a_metric_may_be_called_as_papers_call_it(written: str, read: str, tmp_path: Path) -> None:
    """The contract's own words among them."""
    mine = changed(tmp_path, "example2024,,In forty", "example2024,,In forty")
    first, *rows = (mine / "edges.csv").read_text(encoding="utf-8").splitlines()
    sizes = [f"{first},effect_size,effect_metric,ci_low,ci_high", *(f"{row},0.4,{written},," for row in rows)]
    (mine / "edges.csv").write_text("\n".join([*sizes, ""]), encoding="utf-8")
    assert ox.read_graph(mine).edges[WOMEN].effect_metric == read


@pytest.mark.parametrize(
    ("encoding", "asked"),
    [("gb18030", "GBK"), ("big5", "Big5"), ("latin-1", ""), ("cp1252", ""), ("shift_jis", "")],
)
def test_only_what_may_be_gbk_or_big5_is_asked_whether_it_is(
    encoding: str,
    asked: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A question that leads elsewhere helps nobody."""
    written = {"latin-1": "naïve façade", "cp1252": "Größe", "big5": "健康女性的杏仁核反應", "shift_jis": "健康女性中"}
    text = written.get(encoding, "健康女性中的反应")
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    rows = (mine / "edges.csv").read_text(encoding="utf-8").splitlines()
    ascii_rows = [row.encode("ascii", "ignore").decode() for row in rows]
    (mine / "edges.csv").write_bytes("\n".join([*ascii_rows[:-1], ascii_rows[-1] + text, ""]).encode(encoding))
    (issue,) = validated(capsys, mine)[1]
    assert issue["rule"] == "encoding"
    assert str(issue["message"]).endswith(f" is not UTF-8 (is the file in {asked}?)" if asked else " is not UTF-8")


def test_utf_32_is_named_and_two_marks_are_as_good_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither is a matter of columns; nor is the line in which Excel names a tab."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    text = (mine / "edges.csv").read_text(encoding="utf-8")
    (mine / "edges.csv").write_bytes(text.encode("utf-32"))
    (issue,) = validated(capsys, mine)[1]
    assert issue["message"] == "the file is in UTF-32"
    (mine / "edges.csv").write_text(f"\ufeff\ufeff{text}", encoding="utf-8")
    assert validated(capsys, mine)[0].code == 0
    (mine / "edges.csv").write_text("sep=\t\n" + text.replace(",", "\t"), encoding="utf-8")
    assert validated(capsys, mine)[0].code == 0


def test_format_is_no_advice_while_there_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It would write nothing."""
    mine = changed(tmp_path, ",24,24,IU", ", 24,24,IUU")
    said = {issue["severity"]: (issue["fix"], issue["command"]) for issue in validated(capsys, mine)[1]}
    assert said["warning"] == (f"Run oxygraph --graph {mine} format, when no error is left", "")


# --- ids and names that are taken -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "row", "column", "said"),
    [
        ("nodes", {"id": "amygdala", "category": "BrainRegion", "name": "mine"}, "id", "the id 'amygdala' is taken"),
        ("nodes", {"id": "amy", "category": "BrainRegion", "name": "mine"}, "id", "'amy' already leads to amygdala"),
        ("nodes", {"id": "hpa_axis", "category": "System", "name": "mine"}, "id", "is looked up like hpa-axis"),
        ("references", {"id": "r38", "match_confidence": "high", "status": "published"}, "id", "the id 'r38' is taken"),
        ("contexts", {"id": "oxtr_blocked", "group": "g", "name": "mine"}, "id", "the id 'oxtr_blocked' is taken"),
        ("words", {"list": "population", "word": "ptsd", "name": "mine"}, "word", "'ptsd' already leads to ptsd"),
    ],
)
def test_who_takes_a_name_that_is_taken_is_told_so_once(  # noqa: PLR0913, PLR0917  a case has that many parts
    file: str, row: dict[str, str], column: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In their own file; the builtin files are nobody's to mend, and what follows from it is not said beside."""
    record = RECORDS[file]
    cells = [row.get(name, "") for name in record.columns()]
    (tmp_path / record.FILE).write_text(f"{','.join(record.columns())}\n{','.join(cells)}\n", encoding="utf-8")
    issues = [issue for issue in validated(capsys, tmp_path)[1] if issue["rule"] != "required"]
    assert [(i["file"], i["line"], i["column"]) for i in issues] == [(str(tmp_path / record.FILE), 2, column)]
    assert said in str(issues[0]["message"])


def test_a_point_between_semicolons_may_part_thousands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`1.000` is one or a thousand there; `0.002` can only be what it says."""
    mine = Path(copytree(CASES / "01-excel-german", tmp_path / "mine"))
    text = (mine / "edges.csv").read_text(encoding="utf-8-sig")
    (mine / "edges.csv").write_text(text.replace(";24;24;", ";0.002;1.000;"), encoding="utf-8")
    done, issues = validated(capsys, mine)
    errors = [issue for issue in issues if issue["severity"] == "error"]
    assert done.code == 4
    assert [(i["column"], i["rule"]) for i in errors] == [("dose_max", "number")]
    assert "1 or 1000" in str(errors[0]["message"])


def test_both_readings_of_a_number_of_people_are_offered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`1,000` people among decimal commas are one or a thousand."""
    mine = Path(copytree(CASES / "01-excel-german", tmp_path / "mine"))
    text = (mine / "edges.csv").read_text(encoding="utf-8-sig")
    (mine / "edges.csv").write_text(text.replace(";stated;40;", ";stated;1,000;"), encoding="utf-8")
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert (error["column"], error["fix"]) == ("sample_size", "Write 1 or 1000")


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize(
    ("dose", "people", "beside", "read"),
    [
        ("1.000", "40", "-0,42", ("1000", "40")),
        ("1.000", "40.000", "-0,42", ("1000", "40000")),
        ("1,500", "1.024", "", ("1.5", "1024")),  # people are whole, so that their point parts thousands
        ("2.345", "40", "-0.42", ("2.345", "40")),
        ("1.234.567", "40", "", ("1234567", "40")),
        ("1'000", "40", "", ("1000", "40")),
        (",42", "40", "", ("0.42", "40")),
        ("0,30000000000000004", "40", "", ("0.3", "40")),
    ],
)
def test_what_parts_decimals_is_told_by_the_numbers_of_the_table(  # noqa: PLR0913, PLR0917  a case has that many parts
    between: str,
    dose: str,
    people: str,
    beside: str,
    read: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whatever stands between the cells: Google writes a German table between commas, each number in quotes."""
    mine = numbered(tmp_path, between, dose, people, beside)
    row = found(capsys, mine)[WOMEN]
    assert (row["dose_min"], row["sample_size"]) == read


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("beside", ["", "0,5 and 0.5"])
def test_a_thousand_that_may_be_one_is_refused_where_nothing_tells_which(
    between: str, beside: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No number of the table shows what parts decimals, or one shows this and one shows that."""
    mine = numbered(tmp_path, between, "1.000", "40", beside)
    errors = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert [(i["line"], i["column"], i["rule"], i["fix"]) for i in errors] == [
        (2, "dose_min", "number", "Write 1 or 1000")
    ]


def numbered(tmp_path: Path, between: str, dose: str, people: str, beside: str) -> Path:
    """The findings of the base in a table of other numbers: those of the women, and two beside them."""
    women, men = csv.DictReader(io.StringIO((CASES / "base" / "edges.csv").read_text(encoding="utf-8")))
    first, _, last = beside.partition(" and ")
    of_women = {"dose_min": dose, "dose_max": dose, "sample_size": people}
    of_men = {"dose_min": "18", "dose_max": "18", "effect_size": first, "effect_metric": "cohens_d" if beside else ""}
    of_men |= {"ci_low": first, "ci_high": last or first}
    (tmp_path / "references.csv").write_bytes((CASES / "base" / "references.csv").read_bytes())
    with (tmp_path / "edges.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(RECORDS["edges"].columns()), restval="", delimiter=between)
        writer.writeheader()
        writer.writerows([women | of_women, men | of_men])
    return tmp_path


# --- words ------------------------------------------------------------------------------------------------------------

WORDS = "list,word,broader,curie,name,name_zh,spellings\nspecies,{0},,NCBITaxon:{1},{0},,{2}\n"


@pytest.mark.parametrize(("name", "taxon", "spelling"), [("dog", "9615", "canine"), ("sheep", "9940", "ovine")])
def test_a_species_of_ones_own_is_a_species(
    name: str, taxon: str, spelling: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the files, in a question by any spelling, in what is exported and comes back."""
    mine = Path(copytree(CASES / f"13-species-{name}", tmp_path / "mine"))
    (mine / "words.csv").write_text(WORDS.format(name, taxon, spelling), encoding="utf-8")
    done, issues = validated(capsys, mine)
    assert (done.code, issues) == (0, [])
    for said in (name, spelling, f"NCBITaxon:{taxon}"):
        assert set(found(capsys, mine, "--species", said, "--node", "amygdala", "--sex", "male")) >= {MEN}
    assert {row["species"] for row in found(capsys, mine, "--species", name).values() if row["effect"]} == {"", name}
    assert run(["--graph", str(mine), "export", "json", str(tmp_path / "graph.json")]) == 0
    assert json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))["words"][0]["word"] == name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_is_read_as_answers_say_it(lang: str) -> None:
    """In both languages: whoever copies from an answer, or from the Chinese template, writes what is understood."""
    for columns in vocabulary.WORDS.values():
        for column, words in columns.items():
            for word in words:
                said = {say(word.name, lang), *(sex_text(word.name, of, lang) for of in ("human", "rat"))}
                for text in said | ({*say(word.name, lang).split("/")} if column == "sex" else set()):
                    assert BUILTIN_LISTS.find(column, text) == word.name, (column, text)


@pytest.mark.parametrize(
    ("column", "text", "word"),
    [
        ("effect", "No significant difference", "no_effect"),
        ("effect", "无显著差异", "no_effect"),
        ("effect", "差異無統計學意義", "no_effect"),
        ("population", "healthy participants", "healthy"),
        ("population", "健康被试", "healthy"),
        ("route", "鼻用", "intranasal"),
        ("regimen", "单次给药", "single"),
        ("evidence_type", "Double-blind RCT", "randomized_trial"),
        ("evidence_type", "随机双盲对照试验", "randomized_trial"),
    ],
)
def test_a_word_is_read_as_tables_of_extracted_studies_say_it(column: str, text: str, word: str) -> None:
    """Those that review authors write most, of one meaning each."""
    assert BUILTIN_LISTS.find(column, text) == word


def test_a_row_in_the_words_of_the_chinese_template_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What stands in its list of columns, and in answers."""
    mine = changed(tmp_path, ",activity,female,human,", ",严重程度,女性,人,")
    text = (mine / "edges.csv").read_text(encoding="utf-8")
    (mine / "edges.csv").write_text(text.replace("randomized_trial,stated", "随机试验,初步"), encoding="utf-8")
    row = found(capsys, mine)[WOMEN]
    assert [row[column] for column in ("object_aspect", "sex", "species")] == ["severity", "female", "human"]
    assert [row[column] for column in ("evidence_type", "certainty")] == ["randomized_trial", "tentative"]


@pytest.mark.parametrize(
    ("name", "node", "aspect"),
    [
        ("Amygdala activity", "amygdala", "activity"),
        ("amygdala response", "amygdala", "activity"),
        ("杏仁核激活", "amygdala", "activity"),
        ("cortisol levels", "cortisol", "level"),
        ("AMY", "amygdala", ""),
        ("blood oxytocin level", "blood-ot-level", ""),  # which is one
        ("海马结构", "hippocampus", ""),  # which is the hippocampus
        ("vmPFC activity", "vmpfc", "activity"),  # of names that no node has
        ("amygdala functional connectivity", "amygdala", "functional_connectivity"),
        ("PTSD severity", "ptsd", "severity"),
        ("risk of PTSD", "ptsd", "risk"),
        ("activity of the amygdala", "amygdala", "activity"),
        ("OXTR expression", "oxtr", "expression"),
        ("PTSD 严重程度", "ptsd", "severity"),
        ("岛叶活动", "insula", "activity"),
    ],
)
def test_an_aspect_that_a_name_says_is_kept(
    name: str, node: str, aspect: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of `amygdala activity` the node alone would say another thing; that it was written down is said."""
    mine = own_edge(tmp_path, object=name)
    done, issues = validated(capsys, mine)
    row = found(capsys, mine)["mine"]
    assert (done.code, row["object"], row["object_aspect"]) == (0, node, aspect)
    assert [issue["rule"] for issue in issues] == (["names", "aspect"] if aspect else ["names"])


@pytest.mark.parametrize(
    ("named", "fix"),
    [
        ("Palgi 2016", "Did you mean r40?"),
        ("Palgi et al. (2016)", "Did you mean r40?"),
        ("palgi, 2016", "Did you mean r40?"),
        ("Palgi 1916", "Add it to references.csv first"),
    ],
)
def test_a_paper_named_by_author_and_year_is_told_by_its_id(
    named: str, fix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the graph has one such paper: added once more it would be another study."""
    (error,) = validated(capsys, own_edge(tmp_path, reference=named))[1]
    assert (error["rule"], error["fix"]) == ("unknown-reference", fix)


@pytest.mark.parametrize("name", ["oxytocin expression", "mdma level", "psychotherapy duration", "amygdala structure"])
def test_what_may_be_another_thing_is_no_aspect(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A level of what is given is measured in some fluid, and the structure of a region may be the region."""
    (error,) = [
        issue for issue in validated(capsys, own_edge(tmp_path, object=name))[1] if issue["severity"] == "error"
    ]
    assert (error["column"], error["rule"]) == ("object", "dangling-node")


@pytest.mark.parametrize("column", ["sex", "species", "route", "population", "setting", "dose_min"])
@pytest.mark.parametrize("text", ["不详", "未报告", "无", "k. A.", "Unbekannt", "unknown", "not stated", "?"])
def test_what_is_written_for_nothing_is_to_be_left_out(
    column: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In whatever language, in one message: no list of words, and no word of one's own, helps whoever knows nothing."""
    mine = own_edge(tmp_path, **{column: text})
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert (error["column"], error["fix"]) == (column, "Empty the cell: that says that nothing is reported")


@pytest.mark.parametrize(
    ("cells", "column", "said"),
    [
        ({"dose_min": "24 IU"}, "dose_min", "IU in dose_unit"),
        ({"dose_min": "24国际单位"}, "dose_min", "国际单位 in dose_unit"),
        ({"dose_min": "24-48"}, "dose_min", "Write 24 in dose_min and 48 in dose_max"),
        ({"effect_size": "0.3 (d)"}, "effect_size", "Write digits"),
        ({"tendency": "NaN"}, "tendency", "Empty the cell"),
    ],
)
def test_a_cell_that_says_too_much_is_told_of_once(
    cells: dict[str, str], column: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """That another cell is empty follows from it."""
    mine = own_edge(tmp_path, **cells)
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert error["column"] == column
    assert said in str(error["fix"])


@pytest.mark.parametrize("text", ["main", "Primary", "primary outcome", "main analysis", "主要", "主要结局"])
def test_the_main_result_of_a_study_is_an_empty_cell(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which is told; obeying the list of words would have made a subgroup of it."""
    mine = own_edge(tmp_path, analysis=text)
    done, issues = validated(capsys, mine)
    assert (done.code, found(capsys, mine)["mine"]["analysis"]) == (0, "")
    assert [(issue["rule"], issue["severity"]) for issue in issues] == [("spelling", "warning")]
    assert f"1 word read as one of the lists (analysis {text!r} read as an empty cell)" in str(issues[0]["message"])


@pytest.mark.parametrize("column", ["subject", "predicate", "statement", "effect"])
def test_what_is_never_empty_is_not_to_be_emptied(
    column: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The advice would lead from one problem to the next."""
    mine = own_edge(tmp_path, **{column: "#NV"})
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert error["column"] == column
    assert "Empty the cell" not in str(error["fix"])


def test_an_aspect_beside_a_name_that_says_another_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once; the same aspect in other letters is the same."""
    mine = own_edge(tmp_path, object="amygdala activity", object_aspect="Connectivity")
    (error,) = [issue for issue in validated(capsys, mine)[1] if issue["severity"] == "error"]
    assert (error["line"], error["column"], error["rule"]) == (2, "object_aspect", "aspect")
    assert error["fix"] == "Write amygdala as object, and in object_aspect the aspect that is meant"
    mine = own_edge(tmp_path, object="amygdala activity", object_aspect="Activity")
    assert validated(capsys, mine)[0].code == 0


def test_a_word_overrides_no_builtin_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not by its name, not by a spelling, not by its CURIE."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "words.csv").write_text(WORDS.format("rat", "10116", "men"), encoding="utf-8")
    done, issues = validated(capsys, mine)
    assert done.code == 4
    assert {issue["rule"] for issue in issues} == {"ambiguous-name"}


def test_a_word_that_is_there_may_be_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One message for one word, whose advice helps: to write what stands there already would not."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "words.csv").write_text(WORDS.format("rat", "10116", "rats"), encoding="utf-8")
    done, issues = validated(capsys, mine)
    (issue,) = issues
    assert (done.code, issue["column"], str(issue["fix"]).partition(",")[0]) == (
        4,
        "word",
        "Leave the word out and write rat",
    )
    (mine / "words.csv").unlink()
    assert validated(capsys, mine)[0].code == 0


@pytest.mark.parametrize(("word", "control"), [("否", ""), ("non", ""), ("FALSE", ""), ("是", "yes"), ("oui", "yes")])
def test_whether_a_setting_is_a_control_may_be_said_in_any_word_for_it(word: str, control: str, tmp_path: Path) -> None:
    """As whether an identifier was verified may be."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    columns = (REPOSITORY / "graph" / "contexts.csv").read_text(encoding="utf-8").splitlines()[0]
    row = {"id": "my_room", "name": "my room", "name_zh": "我的房间", "group": "my_place", "control": word}
    cells = ",".join(row.get(column, "") for column in columns.split(","))
    (mine / "contexts.csv").write_text(f"{columns}\n{cells}\n", encoding="utf-8")
    assert ox.read_graph(mine).contexts["my_room"].control == control


# --- new, and spreadsheets --------------------------------------------------------------------------------------------


def test_a_new_folder_is_valid_and_changes_no_answer(
    tmp_path: Path, graph: ox.EvidenceGraph, capsys: pytest.CaptureFixture[str]
) -> None:
    """Headers, an example that nobody counts, a text; in files that Excel reads as UTF-8."""
    mine = tmp_path / "mine"
    assert ask(capsys, "new", str(mine)).code == 0
    done, issues = validated(capsys, mine)
    assert (done.code, issues) == (0, [])
    files = {path.name: path.read_bytes() for path in mine.iterdir()}
    assert set(files) == {"edges.csv", "references.csv", "nodes.csv", "contexts.csv", "words.csv", "README.md"}
    assert all(data.startswith(b"\xef\xbb\xbf") for name, data in files.items() if name.endswith(".csv"))
    ours = ox.answer(ox.read_graph(mine), "oxytocin", "amygdala", sex="female")
    theirs = ox.answer(graph, "oxytocin", "amygdala", sex="female")
    assert (ours.verdict, ours.strength) == (theirs.verdict, theirs.strength)
    assert ask(capsys, "new", str(mine)).code == 1
    assert {path.name: path.read_bytes() for path in mine.iterdir()} == files
    for name in ("edges.csv", "references.csv"):  # the example deleted, the folder is still read beside
        (mine / name).write_bytes(files[name].splitlines(keepends=True)[0])
    assert ox.read_graph(mine) == graph


def test_a_csv_that_goes_into_a_file_begins_with_a_mark_for_excel(tmp_path: Path) -> None:
    """And one that goes into a pipe does not."""
    piped = start("stats", "--format", "csv", PYTHONPATH=str(REPOSITORY / "src"))
    assert piped.out.startswith("by,")
    where = tmp_path / "stats.csv"
    with where.open("w", encoding="utf-8") as file:
        command = [sys.executable, "-m", "oxygraph", "stats", "--format", "csv"]
        environment = surroundings(PYTHONPATH=str(REPOSITORY / "src"))
        assert subprocess.run(command, stdout=file, env=environment, check=False).returncode == 0
    assert where.read_bytes() == b"\xef\xbb\xbf" + piped.out.encode()


def test_a_command_that_mends_stands_on_a_line_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once, beneath a table whose columns break it: it can be copied."""
    monkeypatch.setenv("COLUMNS", "80")
    mine = tmp_path / ("long" * 20) / "mine"
    assert ask(capsys, "new", str(mine)).code == 0
    for name in ("edges.csv", "nodes.csv"):
        text = (mine / name).read_text(encoding="utf-8-sig")
        (mine / name).write_text(text.replace("\n", "\r\n").replace("\r\r", "\r"), encoding="utf-8", newline="")
    done = ask(capsys, "--graph", str(mine), "validate", "--format", "table")
    assert done.out.splitlines().count(f"oxygraph --graph {mine} format") == 1


def test_a_command_that_would_do_nothing_yet_is_not_offered_to_be_copied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`format` waits until no error is left: the table says so, and no line reads like a command."""
    monkeypatch.setenv("COLUMNS", "400")
    mine = changed(tmp_path, ",24,24,IU", ", 24,24,IUU")
    done = ask(capsys, "--graph", str(mine), "validate", "--format", "table")
    assert "format, when no error is left" in done.out
    assert not [line for line in done.out.splitlines() if line.startswith("oxygraph")]


def test_a_command_to_be_copied_is_one_in_every_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence around it changes; the line beneath the table and the key of JSON are what one runs."""
    mine = Path(copytree(CASES / "base", tmp_path / "it's; mine"))
    (mine / "edges.csv").write_text((mine / "edges.csv").read_text(encoding="utf-8") + "\n", encoding="utf-8")
    (mine / "edges.xlsx").touch()
    wanted = [f"oxygraph sheet {quote(str(mine / 'edges.xlsx'))} --into {quote(str(mine))}"]
    wanted += [f"oxygraph --graph {quote(str(mine))} format"]
    assert {issue["command"] for issue in validated(capsys, mine)[1]} - {""} == set(wanted)
    for lang in ("en", "zh"):
        done = ask(capsys, "--lang", lang, "--graph", str(mine), "validate", "--format", "table")
        assert sorted(line for line in done.out.splitlines() if line.startswith("oxygraph")) == sorted(wanted)


@pytest.mark.parametrize("form", ["csv", "tsv", "jsonl"])
def test_a_program_reads_the_commands_in_every_format(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in the JSON, in a column of their own; people read them beneath the table, which has none."""
    mine = changed(tmp_path, ",24,24,IU", ", 24,24,IU")
    wanted = [issue["command"] for issue in validated(capsys, mine)[1]]
    assert any(wanted)
    out = ask(capsys, "--graph", str(mine), "validate", "--format", form).out
    lines = out.removeprefix("\ufeff").splitlines()
    between = {"csv": ",", "tsv": "\t"}.get(form, "")
    rows = list(csv.DictReader(lines, delimiter=between)) if between else [json.loads(line) for line in lines]
    assert [row["command"] for row in rows] == wanted


def test_a_command_to_be_copied_ends_where_the_advice_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The advice on an export of Zotero names another way out behind the command."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    (mine / "references.csv").write_text('"Key","Item Type","Title","DOI"\n"A","book","t","10.1/x"\n', encoding="utf-8")
    done = ask(capsys, "--graph", str(mine), "validate", "--format", "table")
    commands = [line for line in done.out.splitlines() if line.startswith("oxygraph")]
    assert commands == [f"oxygraph import-references {mine / 'references.csv'} --into {mine}"]
