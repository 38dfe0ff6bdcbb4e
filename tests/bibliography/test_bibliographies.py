"""Papers out to bibliographies and back: nothing of a paper is lost, and no two papers have one key."""

import json
import re
from pathlib import Path

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st

import oxygraph as ox
from oxygraph.bibliography.authors import Author
from oxygraph.bibliography.entries import Entry, entries_of
from oxygraph.bibliography.formats import WRITTEN, read_bibliography
from oxygraph.bibliography.latex import printed
from oxygraph.evidence.citation_keys import FreeIds, citation_keys
from program import ask
from repository import schema

Captured = pytest.CaptureFixture[str]
KEY = re.compile(r"[a-z0-9][a-z0-9-]*")


def bare(entry: Entry) -> Entry:
    """An entry without what a file says only to its reader."""
    return entry._replace(note="", retracted=False, line=0)


@pytest.mark.parametrize("form", WRITTEN)
def test_every_paper_of_the_graph_comes_back(form: str, graph: ox.EvidenceGraph, tmp_path: Path) -> None:
    """Key, title, authors, year, journal, volume, pages and both identifiers."""
    file = tmp_path / "all.txt"
    file.write_text(ox.write_bibliography(graph, graph.references.values(), form), encoding="utf-8")
    assert [*map(bare, read_bibliography(file))] == [*map(bare, entries_of(graph, graph.references.values()))]


@pytest.mark.parametrize("form", WRITTEN)
@given(title=st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30))
def test_no_title_breaks_a_file(form: str, title: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Braces, dollars and quotes are text in a title: the paper after it is still there."""
    paper = ox.Reference("one", title=f"A {title}", authors="Doe J", year=2024, journal="J", match_confidence="high")
    after = paper._replace(id="two", title="After it", authors="Roe A")
    graph = ox.EvidenceGraph([], [], references=[paper, after])
    file = tmp_path_factory.mktemp(form) / "two"
    file.write_text(ox.write_bibliography(graph, graph.references.values(), form), encoding="utf-8")
    first, second = read_bibliography(file)
    assert (first.key, second.key, second.title) == ("doe2024", "roe2024", "After it")


@pytest.mark.parametrize(
    ("citation", "match", "note"),
    [
        ((7, 8), "low", "Match to the review's number 7, 8: low."),
        ((7,), "medium", ""),
        ((), "none", ""),
    ],
)
def test_a_note_doubts_the_match_of_a_number_where_there_is_one(
    citation: tuple[int, ...], match: str, note: str
) -> None:
    """A paper of one's own has no number of the review that could be matched."""
    paper = ox.Reference("own", citation, authors="Doe J", title="T", year=2024, match_confidence=match)
    (entry,) = entries_of(ox.EvidenceGraph([], [], references=[paper]), [paper])
    assert entry.note == note


def test_keys_tell_namesakes_of_one_year_apart(graph: ox.EvidenceGraph) -> None:
    """As the texts do, by letters; a key is plain letters and digits, and the same in every selection."""
    keys = graph.citation_keys
    assert len(set(keys.values())) == len(set(graph.papers.paper.values()))
    assert all(KEY.fullmatch(key) for key in keys.values())
    assert {keys[paper.id] for paper in graph.references.values() if paper.short_name.startswith("Koch")} == {
        "koch2014",
        "koch2016a",
        "koch2016b",
        "koch2016c",
    }
    (alone,) = entries_of(graph, [graph.references["r38"]])
    assert alone.key == keys["r38"]


def test_references_that_are_one_paper_are_one_entry() -> None:
    """What one of them lacks is taken from the other, and a retraction of either is the paper's."""
    one = ox.Reference("one", title="T", authors="Doe J", year=2024, doi="10.1000/a", match_confidence="high")
    two = one._replace(id="two", journal="Journal", pmid="12", status="retracted")
    other = one._replace(id="three", doi="10.1000/b")
    graph = ox.EvidenceGraph([], [], references=[one, two, other])
    entries = entries_of(graph, graph.references.values())
    assert [entry.key for entry in entries] == ["doe2024a", "doe2024b"]
    assert {(entry.journal, entry.pmid, entry.retracted) for entry in entries} == {
        ("Journal", "12", True),
        ("", "", False),
    }


def test_a_letter_is_never_another_papers_key() -> None:
    """An author may be called like a namesake with a letter."""
    papers = {
        name: ox.Reference(name, authors=who, year=year)
        for name, who, year in (("a", "Doe J", 2024), ("b", "Doe K", 2024), ("doe2024a", "", None), ("c", "王", 2024))
    }
    keys = citation_keys(papers, {name: name for name in papers})
    assert keys == {"a": "doe2024b", "b": "doe2024c", "doe2024a": "doe2024a", "c": "c"}
    assert FreeIds({"notzon2016"}).next("Nötzon", 2016, "") == "notzon2016a"
    assert FreeIds(()).next("王", 2016, "The amygdala") == "amygdala2016"


@pytest.mark.parametrize(
    ("text", "author", "short"),
    [
        ("Doe, Jane Q.", Author("Doe", "Jane Q."), "Doe JQ"),
        ("Jean-Luc van den Berg", Author("van den Berg", "Jean-Luc"), "van den Berg JL"),
        ("Rustan ØG", Author("Rustan", "Ø. G."), "Rustan OG"),
        ("王, 小明", Author("王", "小明"), "王小明"),
        ("Doe", Author("Doe"), "Doe"),
    ],
)
def test_an_author_is_understood_however_written(text: str, author: Author, short: str) -> None:
    """Family name first or last, with initials or names."""
    assert (Author.of_text(text), Author.of_text(text).short) == (author, short)


# --- the command ------------------------------------------------------------------------------------------------------


def test_filters_are_those_of_findings(capsys: Captured) -> None:
    """The papers are those that the findings name."""
    for filters in (["--node", "amygdala", "--sex", "female"], ["--citation", "13"], ["--layer", "extended"]):
        findings = ask(capsys, "findings", *filters, "--format", "json").document["findings"]
        papers = ask(capsys, "references", *filters, "--format", "json").document["references"]
        assert {paper["id"] for paper in papers} == {name for edge in findings for name in edge["reference"]}


def test_without_a_filter_every_paper_is_listed(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """Also one that no finding names."""
    papers = ask(capsys, "references", "--format", "json").document["references"]
    assert [paper["id"] for paper in papers] == sorted(graph.references)


def test_an_answer_has_its_papers(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """Both ends named, the papers are those of `paths`, and each can be cited."""
    answer = ox.answer(graph, "oxytocin", "ptsd", sex="female")
    done = ask(capsys, "references", "oxytocin", "PTSD", "--sex", "female", "--format", "bibtex")
    keys = {block.key for block in parse_string(done.out).entries}
    assert keys == {graph.citation_keys[paper.id] for paper in ox.references_of(graph, answer)}


def test_each_format_is_read_by_its_own_library(capsys: Captured) -> None:
    """RIS by rispy, CSL-JSON as JSON with the required keys, both with the DOI."""
    (record,) = rispy.loads(ask(capsys, "references", "--reference", "r38", "--format", "ris").out)
    (item,) = json.loads(ask(capsys, "references", "--reference", "r38", "--format", "csl-json").out)
    assert record["doi"] == item["DOI"]
    assert {"id", "type", "title", "author", "issued"} <= item.keys()


def test_the_command_in_a_citation_is_printed_with_both_of_its_hyphens(capsys: Captured) -> None:
    """LaTeX makes one dash of two hyphens, and what stands in a list of references could not be asked again."""
    asked = "oxytocin anxiety --species mouse --setting unfamiliar_environment"
    _, out, _ = ask(capsys, "cite", *asked.split(), "--format", "bibtex")
    (note,) = [block.fields_dict["note"].value for block in parse_string(out).entries if "note" in block.fields_dict]
    assert "--" not in note
    assert printed(note) == f"oxygraph paths {asked}"


def test_a_retracted_paper_says_so_everywhere(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """Nobody cites it unawares."""
    (name,) = (paper.id for paper in graph.references.values() if paper.retracted)
    for form in (*WRITTEN, "table", "csv"):
        assert "retracted" in ask(capsys, "references", "--reference", name, "--format", form).out.casefold(), form


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ("references oxytocin", 2, "name both ends"),
        ("references oxytocin ptsd --node amygdala", 2, "SOURCE TARGET names an answer"),
        ("references --reference r999", 2, "no reference is called"),
        ("references --node amygdela", 2, "Did you mean amygdala"),
        ("references --citation 99", 3, "no paper fits"),
        ("references --citation 99 --format bibtex", 3, "no paper fits"),
    ],
)
def test_a_question_without_papers_has_its_code(arguments: str, code: int, said: str, capsys: Captured) -> None:
    """Usage and unknown names 2, nothing found 3."""
    done = ask(capsys, *arguments.split())
    assert done.code == code
    assert said in done.err


def test_the_document_is_that_of_its_schema(capsys: Captured) -> None:
    """The columns of references.csv in their order, then the two that are counted."""
    paper = schema("references")["properties"]["references"]["items"]
    assert [*paper["properties"]] == [*ox.Reference.columns(), "key", "findings"] == paper["required"]
    first = ask(capsys, "references", "--format", "csv").out.splitlines()[0]
    assert first.removeprefix("\ufeff").split(",") == paper["required"]
