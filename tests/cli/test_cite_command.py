"""An answer is cited by its hash, a graph by its content; later the program says whether either still holds."""

import shlex
from itertools import islice
from pathlib import Path
from shutil import copytree

import pytest

import oxygraph as ox
from oxygraph.bibliography.formats import read_bibliography
from oxygraph.engine.ask import answer_question
from oxygraph.engine.search import gather
from oxygraph.evidence.canonical import text_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.report.answers import answer_hash
from oxygraph.report.citing import _hashes
from oxygraph.report.identity import AUTHORS, RELEASED, TITLE, asked_again
from program import ask, on_a_terminal, start
from repository import REPOSITORY

Captured = pytest.CaptureFixture[str]
QUESTION = ("oxytocin", "ptsd", "--sex", "female")


def test_the_graph_is_cited_by_version_and_content(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """As CITATION.cff has it, and by the hash that `ox.graph_hash` gives."""
    cff = (REPOSITORY / "CITATION.cff").read_text(encoding="utf-8")
    assert all(f"{key}{value}" in cff for key, value in (('title: "', TITLE), ("date-released: ", RELEASED)))
    assert f"- name: {AUTHORS}" in cff
    assert f"version: {ox.__version__}" in cff
    (cited,) = ask(capsys, "cite", "--format", "json").document["citations"]
    assert cited["hash"] == ox.graph_hash(graph)
    assert all(part in cited["text"] for part in (AUTHORS, RELEASED[:4], TITLE, ox.__version__, cited["hash"]))


def test_a_hash_names_the_content_and_not_the_folder(tmp_path: Path, graph: ox.EvidenceGraph) -> None:
    """The curated files, a copy in another order, and the graph in memory have one hash; a letter changes it."""
    ox.write_graph(graph, tmp_path / "copy")
    edges = tmp_path / "copy" / "edges.csv"
    head, *rows = edges.read_text(encoding="utf-8").splitlines()
    edges.write_text("\n".join([head, *reversed(rows), ""]), encoding="utf-8")
    assert ox.graph_hash(ox.read_graph(tmp_path / "copy")) == ox.graph_hash(graph) == ox.graph_hash(ox.read_graph())
    edges.write_text("\n".join([head, *rows[:-1], ""]), encoding="utf-8")
    assert ox.graph_hash(graph.only({*list(graph.edges)[1:]})) != ox.graph_hash(graph)


def test_the_hash_of_a_graph_is_worked_out_once(graph: ox.EvidenceGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    """A citation names it five times, and each would write all the files anew."""
    part = graph.only({*list(graph.edges)[:5]})
    known = ox.graph_hash(part)
    monkeypatch.setattr(EvidenceGraph, "by_kind", None)
    assert ox.graph_hash(part) == known
    assert type(known) is str


def test_the_curated_files_are_what_is_hashed(curated: Path, graph: ox.EvidenceGraph) -> None:
    """What is read of the package needs no writing again, and is the same."""
    assert text_of(ox.Edge, graph.edges.values()).encode() == (curated / "edges.csv").read_bytes()


def test_an_answer_is_cited_by_its_hash_and_asked_again(capsys: Captured) -> None:
    """The hash is that of `paths`, the sentence says what was answered, and the command gives the same answer."""
    answer = ask(capsys, "paths", *QUESTION, "--format", "json").document
    graph, cited = ask(capsys, "cite", *QUESTION, "--format", "json").document["citations"]
    assert cited["hash"] == answer["hash"]
    assert graph["hash"] in cited["text"]
    assert "mixed" in cited["text"]
    again = ask(capsys, *cited["command"].split()[1:], "--format", "json").document
    assert again["hash"] == answer["hash"]


def test_the_command_holds_every_option_of_the_question(capsys: Captured) -> None:
    """Dose, settings, layers and hops."""
    options = [
        "--dose",
        "24",
        "--dose-unit",
        "IU",
        "--setting",
        "acute_stressor",
        "--layer",
        "review",
        "--max-hops",
        "3",
    ]
    _, cited = ask(capsys, "cite", *QUESTION, *options, "--format", "json").document["citations"]
    again = ask(capsys, *cited["command"].split()[1:], "--format", "json").document
    assert again["hash"] == cited["hash"]


@pytest.mark.parametrize("dose", ["1234567.25", "0.000001234567", "24"])
def test_the_command_asks_of_the_same_dose_to_the_last_digit(capsys: Captured, dose: str) -> None:
    """Neither rounded nor with an exponent."""
    asked = [*QUESTION, "--dose", dose, "--dose-unit", "IU"]
    _, cited = ask(capsys, "cite", *asked, "--format", "json").document["citations"]
    assert f"--dose {dose} --dose-unit IU" in cited["command"]
    again = ask(capsys, *cited["command"].split()[1:], "--format", "json").document
    assert again["hash"] == cited["hash"]


@pytest.mark.parametrize("form", ["json", "ris", "table"])
def test_the_command_names_the_folders_that_were_asked(
    capsys: Captured, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """Of the builtin graph alone it would be another question, or one about things that are not there."""
    folder = tmp_path / "my findings"
    folder.symlink_to(tiny, target_is_directory=True)
    told = ["cite", "drug", "calm", "--sex", "male", "--format", form]
    command = f"oxygraph --graph '{folder}' paths drug calm --sex male"
    assert command in ask(capsys, "--graph", str(folder), *told).out
    answer = ask(capsys, *shlex.split(command)[1:], "--format", "json").document
    monkeypatch.setenv("OXYGRAPH_GRAPH", str(folder))
    found = ask(capsys, "cite", "--check", str(answer["hash"]), "--format", "json").document["citations"]
    assert [one["command"] for one in found] == [command]


def test_the_folders_stand_before_the_command_that_asks_them() -> None:
    """As many as were asked, each as a shell reads it; the builtin graph is asked without any."""
    question = ox.Question("a", "b", ox.Context(sex="male"), ("review",), 4)
    told = asked_again(question, ("review",), ["my findings", "theirs"])
    assert told == "oxygraph --graph 'my findings' --graph theirs paths a b --sex male"
    assert asked_again(question, ("review",)) == "oxygraph paths a b --sex male"


def test_a_hash_that_holds_is_found_again(capsys: Captured) -> None:
    """Of an answer, with its question named or without; of the graph."""
    _, cited = ask(capsys, "cite", "oxytocin", "anxiety", "--format", "json").document["citations"]
    for named in ([], ["oxytocin", "anxiety"]):
        done = ask(capsys, "cite", *named, "--check", cited["hash"], "--format", "json")
        assert (done.code, done.document["holds"]) == (0, True)
        assert done.document["citations"] == [cited]
        assert f"{cited['hash']} holds" in done.err
    (graph,) = ask(capsys, "cite", "--format", "json").document["citations"]
    for named in ([], ["oxytocin", "anxiety"]):  # a cited answer names both hashes, and either may be copied
        done = ask(capsys, "cite", *named, "--check", graph["hash"], "--format", "json")
        assert (done.code, done.document["holds"], done.document["citations"]) == (0, True, [graph])
        assert f"{graph['hash']} holds" in done.err


def test_a_hash_that_no_longer_holds_is_code_3(capsys: Captured, tmp_path: Path) -> None:
    """With own findings the answer is another one: what it is now is said."""
    mine = copytree(REPOSITORY / "tests" / "data" / "cases" / "base", tmp_path / "mine")
    _, cited = ask(capsys, "cite", "oxytocin", "amygdala", "--format", "json").document["citations"]
    done = ask(
        capsys, "--graph", str(mine), "cite", "oxytocin", "amygdala", "--check", cited["hash"], "--format", "json"
    )
    assert (done.code, done.document["holds"]) == (3, False)
    now = done.document["citations"][0]["hash"]
    assert f"{cited['hash']} is not the hash of this question's answer, which is {now} now" in done.err
    assert "another question's answer, or the evidence behind it has changed" in done.err


@pytest.mark.parametrize("other", [(), ("--sex", "male")])
def test_a_hash_of_another_question_is_not_said_to_have_been_this_one_s(
    capsys: Captured, other: tuple[str, ...]
) -> None:
    """The same in the other sex, or in anybody, is named; of what else it may be nothing is claimed."""
    ends = ("oxytocin", "ptsd")
    _, theirs = ask(capsys, "cite", *ends, *other, "--format", "json").document["citations"]
    done = ask(capsys, "cite", *ends, "--sex", "female", "--check", theirs["hash"], "--format", "json")
    (ours,) = done.document["citations"]
    assert (done.code, done.document["holds"]) == (3, False)
    assert f"{theirs['hash']} is not the hash of this question's answer, which is {ours['hash']} now" in done.err
    assert f"it is that of another question's answer: {theirs['command']}\n" in done.err
    assert "same question" not in done.err


@pytest.mark.parametrize("form", ["bibtex", "ris", "csl-json"])
def test_a_citation_fits_into_a_bibliography(form: str, capsys: Captured, tmp_path: Path) -> None:
    """An entry each, keyed by its hash; the group that made it is one author."""
    graph, answer = ask(capsys, "cite", *QUESTION, "--format", "json").document["citations"]
    file = tmp_path / "cited"
    file.write_text(ask(capsys, "cite", *QUESTION, "--format", form).out, encoding="utf-8")
    entries = read_bibliography(file)
    assert [entry.key for entry in entries] == [f"oxygraph-{one['hash']}" for one in (graph, answer)]
    assert all(answer["hash"] in entries[1].title and graph["hash"] in entry.title for entry in entries)
    assert {entry.year for entry in entries} == {int(RELEASED[:4])}
    assert form == "ris" or {author.inverted for entry in entries for author in entry.authors} == {AUTHORS}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ("cite oxytocin", 2, "name both ends"),
        ("cite oxytocin ptds", 2, "Did you mean ptsd"),
        ("cite --check xyz", 2, "'xyz' is no hash of an answer"),
    ],
)
def test_what_cannot_be_cited_is_said(arguments: str, code: int, said: str, capsys: Captured) -> None:
    """Usage and unknown names."""
    done = ask(capsys, *arguments.split())
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_every_question_has_the_hash_of_its_answer(graph: ox.EvidenceGraph) -> None:
    """Also where no way leads from one to the other, and where findings are written once for many answers."""
    some = [*islice(_hashes(graph), 0, None, 2_500)]
    assert len(some) > 40
    for question, found in some:
        assert found == answer_hash(answer_question(graph, question))
    assert {bool(gather(graph, question).paths) for question, _ in some} == {True, False}


def test_a_hash_that_is_not_found_in_time_is_not_said_to_be_wrong(capsys: Captured) -> None:
    """It is code 1 and no document, in both languages: nobody knows whether it holds."""
    arguments = ["cite", "--check", "0" * 16, "--timeout", "0.001", "--format", "json"]
    done = ask(capsys, *arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"oxygraph: {'0' * 16} was not found within 0.001 s; name the question")
    assert "0.001 秒内没有找到" in ask(capsys, "--lang", "zh", *arguments).err


def test_whoever_waits_on_a_terminal_is_told_what_for() -> None:
    """In a pipe nothing is said."""
    shown = on_a_terminal(120, "cite", "--check", "0" * 16, "--timeout", "0.001").out
    assert "looking for the answer of 0000000000000000, for up to 0.001 s" in " ".join(shown.split())
    assert "looking" not in start("cite", "--check", "0" * 16, "--timeout", "0.001").err


def test_a_hash_of_a_small_graph_that_nothing_has_is_code_3(capsys: Captured, tmp_path: Path) -> None:
    """Every question was asked; the way to be sure is said."""
    ox.write_graph(
        ox.EvidenceGraph(
            [ox.Node("a", "Molecule", "a"), ox.Node("b", "Symptom", "b")],
            [ox.Edge("ab", "a", "b", "affects", "increases", certainty="stated", statement="It does.")],
        ),
        tmp_path,
    )
    done = ask(capsys, "--graph", str(tmp_path), "cite", "--check", "0" * 16)
    assert done.code == 3
    assert "cite SOURCE TARGET --check HASH" in done.err


@pytest.mark.parametrize(
    "command",
    ["paths oxytocin ptsd", "compare oxytocin ptsd", "references --citation 13", "show cem", "search cem", "stats"],
)
def test_every_document_says_of_which_graph_it_speaks(command: str, capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """Version and hash, right behind the version of the schema."""
    document = ask(capsys, *command.split(), "--format", "json").document
    assert [*document][:2] == ["schema_version", "graph"]
    assert document["graph"] == {"version": ox.__version__, "hash": ox.graph_hash(graph)}


def test_texts_and_counts_say_it_too(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """The last line of an answer in Markdown; what `stats` notes."""
    said = f"OxyGraph {ox.__version__} · graph {ox.graph_hash(graph)}"
    assert ask(capsys, "paths", *QUESTION, "--format", "md").out.splitlines()[-1] == said
    assert said in ask(capsys, "stats").err
