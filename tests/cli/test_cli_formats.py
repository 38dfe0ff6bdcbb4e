"""Every format of every command holds the same rows, and sentences come in the language asked for."""

import csv
import io
import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

import oxygraph as ox
from each import each
from oxygraph.cli.terminal.output import ALL_FORMATS
from oxygraph.report.findings import SCHEMA_VERSION
from program import Done, ask

Captured = pytest.CaptureFixture[str]

TABLES = ("tsv", "csv", "jsonl", "md", "table")


# --- formats ----------------------------------------------------------------------------------------------------------

ROWS = [
    *["paths drug calm", "compare drug calm", "show calm", "search calm", "findings", "conflicts"],
    *["gaps --source drug", "stats", "cypher 'MATCH (n) RETURN n.id AS id, n.synonyms AS names, n.name_zh AS zh'"],
]
"""A command with rows, of the tiny graph."""


@pytest.mark.parametrize("command", ROWS, ids=lambda command: command.split()[0])
def test_the_row_formats_hold_the_same_rows(capsys: Captured, tiny: Path, command: str) -> None:
    """TSV, CSV and JSON lines agree row by row and column by column; a pipe gets TSV by itself."""
    asked = ["--graph", str(tiny), *shlex.split(command)]
    shown = {form: ask(capsys, *asked, "--format", form) for form in TABLES}
    assert {done.code for done in shown.values()} == {0}
    lines = [json.loads(line) for line in shown["jsonl"].out.splitlines()]
    rows = list(csv.reader(io.StringIO(shown["csv"].out, newline="")))
    tsv = [line.split("\t") for line in shown["tsv"].out.splitlines()]
    assert ask(capsys, *asked).out == shown["tsv"].out
    assert rows[0] == tsv[0] == list(lines[0])
    assert len(rows) == len(tsv) == len(lines) + 1 > 1
    assert {len(row) for row in (*rows, *tsv)} == {len(lines[0])}
    assert [[" ".join(cell.split()) for cell in row] for row in rows] == tsv


@pytest.mark.parametrize("command", ROWS, ids=lambda command: command.split()[0])
def test_json_is_one_document_with_its_version_and_nothing_else_is_printed(
    capsys: Captured, tiny: Path, command: str
) -> None:
    """Standard output can be handed to a program as it is."""
    done = ask(capsys, "--graph", str(tiny), *shlex.split(command), "--format", "json")
    assert done.document["schema_version"] == SCHEMA_VERSION
    assert done.out.endswith("}\n")
    assert "\\u" not in done.out, "Chinese is readable as it is"


@pytest.mark.parametrize("command", ROWS[1:], ids=lambda command: command.split()[0])
def test_markdown_is_a_table_that_no_cell_can_break(capsys: Captured, tiny: Path, command: str) -> None:
    """A header, a rule, and as many bars in every line."""
    out = ask(capsys, "--graph", str(tiny), *shlex.split(command), "--format", "md").out
    lines = [line for line in out.splitlines() if line.startswith("|")]
    assert len(lines) > 2
    assert set(lines[1]) == {"|", "-", " "}
    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1


def test_csv_gives_back_every_finding_as_it_was(capsys: Captured, tiny: Path) -> None:
    """Quotes, commas, bars and Chinese included: what is printed is what the file holds."""
    printed = list(csv.DictReader(io.StringIO(ask(capsys, "--graph", str(tiny), "findings", "--format", "csv").out)))
    graph = ox.read_graph(tiny)
    assert [_of_the_file(row) for row in printed] == [graph.edges[name].to_row() for name in sorted(graph.edges)]


def _of_the_file(row: dict[str, str]) -> dict[str, str]:
    """A row without what is added of its papers, at its end."""
    assert list(row)[-4:] == ["year", "doi", "pmid", "title"]
    return {column: row[column] for column in ox.Edge.columns()}


@pytest.mark.parametrize(("form", "between"), [("tsv", "\t"), ("csv", ",")])
def test_rows_say_of_each_finding_whether_it_is_counted_and_why_not(capsys: Captured, form: str, between: str) -> None:
    """In a pipe a withdrawn finding is not taken for one that decides; the last two columns tell them apart."""
    head, *lines = ask(capsys, "paths", "oxytocin", "ptsd", "--limit", "1", "--format", form).out.splitlines()
    assert head.lstrip("\ufeff").split(between)[-3:] == ["edges", "counted", "silent_because"]
    rows = {cells[-3]: cells[-2:] for cells in (line.split(between) for line in lines) if cells[0] == "direct"}
    found = json.loads(ask(capsys, "paths", "oxytocin", "ptsd", "--format", "json").out)["direct"]
    assert rows == {f["id"]: ["yes" if f["counted"] else "no", f["silent_because"] or ""] for f in found}
    assert {counted for counted, _ in rows.values()} == {"yes", "no"}


def test_the_whole_curated_graph_comes_back_as_csv_and_tsv(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """All layers, every column, nothing cut off."""
    layers = ["--layer", "review", "--layer", "primary", "--layer", "extended"]
    wanted = [graph.edges[name].to_row() for name in sorted(graph.edges)]
    out = ask(capsys, "findings", *layers, "--format", "csv").out
    assert [_of_the_file(row) for row in csv.DictReader(io.StringIO(out))] == wanted
    tsv = [line.split("\t") for line in ask(capsys, "findings", *layers).out.splitlines()]
    assert [_of_the_file(dict(zip(tsv[0], row, strict=True))) for row in tsv[1:]] == wanted


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_paths_as_markdown_can_be_pasted_into_a_draft(capsys: Captured, lang: str) -> None:
    """Verdict, reasons, citations, publications and the hash of the JSON."""
    question = ["paths", "oxytocin", "ptsd", "--sex", "female"]
    text = ask(capsys, "--lang", lang, *question, "--format", "md").out
    document = ask(capsys, "--lang", lang, *question, "--format", "json").document
    assert f"`{document['hash']}`" in text
    assert document["why"] in text
    assert "[38]" in text
    assert "https://doi.org/10.1038/npp.2016.1" in text
    assert ("结果不一" if lang == "zh" else "mixed") in text
    statements = [edge["statement_zh" if lang == "zh" else "statement"] for edge in document["direct"]]
    assert all(statement in text for statement in each(statements))


@pytest.mark.parametrize("form", ALL_FORMATS)
def test_audit_prints_every_format(capsys: Captured, form: str) -> None:
    """Of one citation, the difference that is on record, with what it does to the answers."""
    done = ask(capsys, "audit", "--citation", "40", "--format", form)
    assert (done.code, done.err) == (0, "")
    assert "compassion" in done.out


@pytest.mark.parametrize("form", ALL_FORMATS)
def test_export_prints_every_format(capsys: Captured, tiny: Path, tmp_path: Path, form: str) -> None:
    """The report of losses on standard output, the files that were written on the other stream."""
    target = tmp_path / "made" / "tiny.graphml"
    done = ask(capsys, "--graph", str(tiny), "export", "graphml", str(target), "--format", form)
    assert done.code == 0
    assert target.is_file()
    assert f"wrote {target}" in done.err
    assert done.out


@pytest.mark.parametrize("form", ALL_FORMATS)
def test_validate_prints_every_format(capsys: Captured, tmp_path: Path, form: str) -> None:
    """At most warnings where all is well, the problems where not; its word on the other stream."""
    fine = ask(capsys, "validate", "--format", form)
    assert fine.code == 0
    assert fine.document["valid"] if form == "json" else not re.search(r"\berror\b", fine.out)
    done = ask(capsys, "--graph", str(tmp_path), "validate", "--format", form)
    assert done.code == 4
    assert done.err == "1 problem found\n"
    assert "missing-file" in re.sub(r"\s", "", done.out)


def test_the_builtin_graph_is_valid(capsys: Captured) -> None:
    """What ships has no problem to show, and no doubt but which trials some poolings pool."""
    done = ask(capsys, "validate", "--format", "json")
    assert (done.code, done.document["valid"]) == (0, True)
    assert {issue["rule"] for issue in done.document["issues"]} <= {"pools-nothing"}
    warned = len(done.document["issues"])
    assert done.err == f"the curated files are valid and in canonical form; {warned} warnings\n"


def test_format_leaves_canonical_files_alone(capsys: Captured, tiny: Path) -> None:
    """Byte for byte."""
    before = {path: path.read_bytes() for path in tiny.iterdir()}
    assert ask(capsys, "--graph", str(tiny), "format") == Done(0, "", "already in canonical form\n")
    assert {path: path.read_bytes() for path in tiny.iterdir()} == before


# --- languages --------------------------------------------------------------------------------------------------------


def test_the_language_is_an_option_or_comes_from_the_environment(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option wins."""
    monkeypatch.delenv("OXYGRAPH_LANG", raising=False)
    question = ["paths", "oxytocin", "ptsd", "--format", "table"]
    english, chinese = ask(capsys, *question).out, ask(capsys, "--lang", "zh", *question).out
    assert "MIXED" in english
    assert "直接证据" in chinese
    monkeypatch.setenv("OXYGRAPH_LANG", "zh")
    assert ask(capsys, *question).out == chinese
    assert ask(capsys, "--lang", "en", *question).out == english
    assert ask(capsys, *question[:3]).err.startswith("结果不一: ")
    assert ask(capsys, *question, "--lang", "zh").out == chinese, "behind the command too, where most people write it"
    assert ask(capsys, *question, "--lang", "en").out == english
    monkeypatch.setenv("OXYGRAPH_LANG", "fr")
    assert ask(capsys, *question).code == 2


@pytest.mark.parametrize("command", ["show amygdala", "findings --citation 13", "conflicts", "audit --citation 40"])
def test_sentences_of_findings_are_in_the_language_asked_for(capsys: Captured, command: str) -> None:
    """Where a person reads; ids stay ids."""
    chinese = ask(capsys, "--lang", "zh", *command.split(), "--format", "md").out
    english = ask(capsys, *command.split(), "--format", "md").out
    assert len(re.findall(r"[\u4e00-\u9fff]", chinese)) > 10 * len(re.findall(r"[\u4e00-\u9fff]", english))


def test_a_study_that_is_the_reviews_own_word_is_named_in_the_language_asked_for(capsys: Captured) -> None:
    """A Chinese answer that hangs on an uncited claim says so in Chinese."""
    question = ["paths", "oxytocin", "frontal-amygdala-inhibition", "--format", "table", "--sensitivity"]
    chinese = ask(capsys, "--lang", "zh", *question).out
    assert "uncited" not in chinese
    assert "综述自身的陈述" in chinese
    assert "the review's own word" in ask(capsys, *question).out


@pytest.mark.parametrize(
    "command",
    [
        *["findings --citation 13", "show cem", "search amygdala", "compare oxytocin ptsd --by species", "conflicts"],
        *["compare oxytocin amygdala --by setting", "audit --citation 40", "gaps --next 0", "stats"],
    ],
)
def test_headings_of_tables_are_in_the_language_asked_for(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """No English word stands above a column of a Chinese table; programs get the names of the columns all the same."""
    monkeypatch.setenv("COLUMNS", "400")  # wide enough for a table: rows as blocks have their headings before them
    for form in ("table", "md"):
        lines = ask(capsys, "--lang", "zh", *command.split(), "--format", form).out.splitlines()
        rule = next(n for n, line in enumerate(lines) if re.search("──|---", line))
        assert re.search(r"[\u4e00-\u9fff]", lines[rule - 1]), form
        assert not re.search(r"[A-Za-z]{2,}", lines[rule - 1]), form
    tsv = [ask(capsys, *lang, *command.split(), "--format", "tsv").out for lang in ([], ["--lang", "zh"])]
    assert tsv[0].splitlines()[0] == tsv[1].splitlines()[0]


def test_a_node_as_markdown_has_a_heading(capsys: Captured) -> None:
    """Its name, what it is, and then its findings; on standard output, where the table goes."""
    for lang, name in (("en", "centromedial amygdala"), ("zh", "中央内侧杏仁核")):
        lines = ask(capsys, "--lang", lang, "show", "cem", "--format", "md").out.splitlines()
        assert lines[0] == f"## {name}"
        assert lines[2].startswith("cem · BrainRegion · ")
        assert [line for line in lines if line.startswith("| s3-cem-ptsd |")]


@pytest.mark.parametrize("command", ["paths", "compare"])
@pytest.mark.parametrize("form", ["json", "tsv", "table", "md"])
def test_an_answer_that_ran_out_of_time_says_so_in_every_format(capsys: Captured, command: str, form: str) -> None:
    """Beside data on stderr, in the text where a person reads it; a document says it in a key as well."""
    asked = ("oxytocin", "ptsd", "--max-hops", "8", "--timeout", "1e-9", "--format", form)
    done = ask(capsys, command, *asked)
    assert done.code == 0
    said = " ".join((done.out if form in {"table", "md"} else done.err).replace("│", " ").split())
    assert "The search was ended before it was through" in said
    assert "On no step" not in said
    assert "no path decides" not in said, "the studies of both ends decide, whatever the paths would say"
    if form == "json":
        assert done.document["complete"] is False


@pytest.fixture(scope="module")
def of_two_papers(graph: ox.EvidenceGraph) -> ox.Edge:
    """A finding that rests on two papers, of which one has no PMID."""
    return next(
        edge
        for edge in graph.edges.values()
        if len(edge.reference) > 1 and not all(graph.references[name].pmid for name in edge.reference)
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_findings_stand_beside_year_doi_pmid_and_title_of_every_paper(
    capsys: Captured, graph: ox.EvidenceGraph, of_two_papers: ox.Edge, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In rows and in what people read; what one of several papers lacks leaves its place empty."""
    monkeypatch.setenv("COLUMNS", "1000")
    papers = [graph.references[name] for name in of_two_papers.reference]
    asked = ("--lang", lang, "findings", "--reference", papers[0].id, "--format")
    told = {
        "year": [str(paper.year or "") for paper in papers],
        "doi": [paper.doi for paper in papers],
        "pmid": [paper.pmid for paper in papers],
        "title": [paper.title for paper in papers],
    }
    for form, mark in (("tsv", "\t"), ("csv", ",")):
        rows = csv.DictReader(io.StringIO(ask(capsys, *asked, form).out), delimiter=mark)
        row = next(row for row in rows if row["id"] == of_two_papers.id)
        assert list(row)[-4:] == list(told)
        assert {column: row[column] for column in told} == {column: "|".join(said) for column, said in told.items()}
    for form in ("table", "md"):
        line = next(line for line in ask(capsys, *asked, form).out.splitlines() if of_two_papers.id in line)
        assert all(paper.title in line and paper.doi in line for paper in papers)
        assert all(f"PMID:{paper.pmid}" in line for paper in papers if paper.pmid)


HOSTILE = "<img src=x onerror=alert(1)> [here](http://x.example) `code` **loud** &lt; p < 0.05"


@pytest.mark.parametrize("command", ["findings", "show calm", "search drug", "paths drug calm", "conflicts"])
def test_markup_in_a_text_is_text_in_markdown(capsys: Captured, tmp_path: Path, tiny: Path, command: str) -> None:
    """No picture, no link, no code: a reader sees what the file says."""
    edited = tmp_path / "edited"
    shutil.copytree(tiny, edited)
    for name, column in (("edges.csv", "statement"), ("nodes.csv", "name"), ("nodes.csv", "description")):
        with (edited / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for place, row in enumerate(rows):
            row[column] = f"{HOSTILE} {place}"
        with (edited / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    done = ask(capsys, "--graph", str(edited), *command.split(), "--format", "md")
    assert done.code == 0, done.err
    for markup in ("<img", "[here](", "`code`", "**loud**", "&lt;"):
        assert not re.search(rf"(?<!\\){re.escape(markup)}", done.out), markup
    if command in {"findings", "paths drug calm", "show calm"}:
        assert r"\<img src=x onerror=alert(1)> [here\](http://x.example)" in done.out
        assert "p < 0.05" in done.out
