"""The command line keeps its contract: the keys it prints, the circuits of men and women, names and options.

Contracts about findings are asked of the curated graph.
"""

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import oxygraph as ox
from each import each
from oxygraph.evidence.records import Edge
from oxygraph.report.findings import SCHEMA_VERSION
from program import Done, ask, start

Captured = pytest.CaptureFixture[str]

MALE = ("vmpfc-cem-control", "cem")
FEMALE = ("dacc-bla-processing", "bla")
CLUSTERS = ("flashback", "ptsd-avoidance", "negative-cognition-mood", "hyperarousal")


@pytest.fixture
def answer(capsys: Captured) -> Any:
    """What `paths --format json` prints, asked as typed."""

    def asked(question: str, code: int = 0) -> dict[str, Any]:
        done = ask(capsys, "paths", *question.split(), "--format", "json")
        assert done.code == code
        document: dict[str, Any] = done.document
        return document

    return asked


def walks(document: dict[str, Any], *nodes: str) -> list[dict[str, Any]]:
    """The paths of an answer that pass these nodes one after another."""
    width = len(nodes)
    return [
        path
        for path in document["paths"]
        if any(tuple(path["nodes"][at : at + width]) == nodes for at in range(len(path["nodes"])))
    ]


# --- the keys of the contract -----------------------------------------------------------------------------------------


def test_paths_json_has_the_keys_of_the_contract(answer: Any) -> None:
    """Other people's programs read them, in these shapes."""
    document = answer("oxytocin ptsd --sex female --limit 0")
    keys = {"schema_version", "question", "verdict", "why", "direct", "paths", "missing", "sensitivity", "cautions"}
    keys |= {"leans", "resolving", "found_in", "suggests", "strength", "reasons", "by_layer", "elsewhere"}
    assert keys <= set(document)
    assert document["schema_version"] == SCHEMA_VERSION
    assert document["question"] == {
        "source": "oxytocin",
        "target": "ptsd",
        "context": {"sex": "female"},
        "layers": ["review", "primary", "extended"],
        "max_hops": 4,
    }
    assert document["direct"]
    judged = {*Edge.columns(), "speaks", "silent_because", "study"}
    assert all(judged <= set(edge) for edge in document["direct"])
    for path in each(document["paths"]):
        assert {"kind", "sign", "match", "chimera", "nodes", "steps"} <= set(path)
        assert all(isinstance(node, str) for node in path["nodes"])
        for step, ends in each(zip(path["steps"], zip(path["nodes"], path["nodes"][1:], strict=False), strict=True)):
            assert {"subject", "object", "sign", "verdict", "match", "edges", "citations"} <= set(step)
            assert (step["subject"], step["object"]) == ends
            assert step["edges"]
            assert all(isinstance(number, int) for number in step["citations"])


def test_every_finding_an_answer_names_is_a_finding_of_the_graph(answer: Any, graph: ox.EvidenceGraph) -> None:
    """Between the two ends of its step; the citations that the step shows are those of what is counted."""
    for path in each(answer("oxytocin anxiety --limit 0")["paths"]):
        for step in each(path["steps"]):
            edges = [graph.edges[name] for name in step["edges"]]
            assert {(edge.subject, edge.object) for edge in edges} == {(step["subject"], step["object"])}
            counted = [edge for edge in edges if edge.id in step["speaking"]]
            assert step["citations"] == sorted({number for edge in counted for number in edge.citation})


def test_direct_findings_stand_apart_and_marked_paths_are_listed(answer: Any) -> None:
    """One-step ones only in `direct`; blocked paths, conflicting ones and chimeras in `paths`, not left out."""
    documents = [answer(f"oxytocin {target} --limit 0") for target in ("ptsd", "anxiety", "stress")]
    paths = [path for document in documents for path in document["paths"]]
    assert min(len(path["steps"]) for path in paths) == 2
    assert any(path["chimera"] and not path["counted"] for path in paths)
    women = answer("oxytocin ptsd --sex female --limit 0")["paths"]
    assert [path for path in women if path["sign"] == "0"]


def test_findings_json_has_every_column_in_its_type(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """Lists as lists, numbers as numbers or null, text as text, in the order of the file."""
    document = ask(capsys, "findings", "--citation", "44", "--format", "json").document
    assert set(document) == {"schema_version", "findings"}
    assert document["findings"]
    for row in document["findings"]:
        edge = graph.edges[row["id"]]
        assert list(row) == list(Edge.columns())
        assert row == json.loads(json.dumps(edge._asdict()))
    assert any((row["dose_min"], row["dose_max"], row["dose_unit"]) == (18, 40, "IU") for row in document["findings"])


def test_findings_of_13_hold_the_male_decreases_and_the_female_nulls(capsys: Captured) -> None:
    """Amygdala and anterior insula, both sexes: none swallowed the other."""
    rows = ask(capsys, "findings", "--citation", "13", "--format", "json").document["findings"]
    found = {(row["object"], row["sex"], row["effect"]) for row in rows if row["subject"] == "oxytocin"}
    assert all(13 in row["citation"] for row in rows)
    for region in ("amygdala", "anterior-insula"):
        assert {(region, "male", "decreases"), (region, "female", "no_effect")} <= found


def test_the_main_question_works_in_chinese_with_a_dose(answer: Any) -> None:
    """As in the help text."""
    document = answer("催产素 PTSD --sex female --dose 40 --dose-unit IU")
    assert (document["question"]["source"], document["question"]["target"]) == ("oxytocin", "ptsd")
    assert document["question"]["context"] == {"sex": "female", "dose": 40, "dose_unit": "IU"}
    assert document["verdict"] in {"increases", "decreases", "no_effect", "mixed", "conflicting", "insufficient"}
    assert walks(document, *FEMALE)


def test_the_hash_names_the_answer_and_nothing_of_its_looks(answer: Any) -> None:
    """Another question, another name; another language, spelling or limit, the same."""
    women = answer("oxytocin ptsd --sex female")["hash"]
    assert answer("催产素 PTSD --sex female --limit 1")["hash"] == women
    assert answer("oxytocin ptsd --sex male")["hash"] != women
    nothing = [answer(f"ptsd oxytocin --sex {sex}", code=3)["hash"] for sex in ("male", "female")]
    assert nothing[0] != nothing[1], "the question is part of the name, not only what was found"


# --- men and women ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("sex", "own", "foreign"), [("male", MALE, FEMALE), ("female", FEMALE, MALE)])
def test_men_and_women_get_different_circuits(answer: Any, sex: str, own: tuple[str, ...], foreign: Any) -> None:
    """Among the paths that are shown without asking for more, with citation 38 on each step that it reports.

    That the part of the amygdala goes with the disorder is the review's own word, and does not tell the sex.
    """
    shown = answer(f"oxytocin ptsd --sex {sex}")
    (circuit,) = [path for path in shown["paths"] if path["nodes"] == ["oxytocin", *own, "ptsd"]]
    assert [38 in step["citations"] for step in circuit["steps"]] == [True, True, False]
    assert (circuit["sign"], circuit["match"], circuit["counted"]) == ("-", "compatible", True)
    assert [step["match"] for step in circuit["steps"]] == ["asserted", "asserted", "compatible"]
    assert circuit["kind"] == "marker"
    everything = answer(f"oxytocin ptsd --sex {sex} --limit 0")
    assert not [path for path in everything["paths"] if foreign[0] in path["nodes"]]
    assert not [path for path in everything["paths"] if path["nodes"] == ["oxytocin", *foreign, "ptsd"]]


@pytest.mark.parametrize("target", ["ptsd", *CLUSTERS])
@pytest.mark.parametrize(("sex", "circuit"), [("male", MALE), ("female", FEMALE)])
def test_each_circuit_is_walkable_to_the_disorder_and_its_symptoms(
    answer: Any, sex: str, circuit: tuple[str, ...], target: str
) -> None:
    """From oxytocin, within the default of four hops, as one that counts, lowering what it reaches."""
    nodes = ["oxytocin", *circuit, "ptsd", *([target] if target in CLUSTERS else [])]
    document = answer(f"oxytocin {target} --sex {sex} --limit 0")
    (path,) = [path for path in document["paths"] if path["nodes"] == nodes]
    assert (path["sign"], path["counted"], path["chimera"]) == ("-", True, False)
    assert all(38 in step["citations"] for step in path["steps"][:2])


def test_without_a_sex_both_circuits_are_there(answer: Any) -> None:
    """Nothing is dropped where nothing is fixed."""
    document = answer("oxytocin ptsd --limit 0")
    assert walks(document, "oxytocin", *MALE)
    assert walks(document, "oxytocin", *FEMALE)


# --- names and options ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["oxytocin", "OXYTOCIN", "催产素", "缩宫素", "OXT", "oxt", "CHEBI:7872", "chebi:7872", " oxytocin "]
)
def test_a_source_is_found_by_any_spelling(capsys: Captured, name: str) -> None:
    """Id, both languages, synonym, CURIE, any case."""
    done = ask(capsys, "paths", name, "PTSD", "--format", "json")
    assert done.document["question"]["source"] == "oxytocin"


@pytest.mark.parametrize(
    "name", ["ptsd", "PTSD", "创伤后应激障碍", "post-traumatic stress disorder", "Posttraumatic Stress Disorder"]
)
def test_a_target_is_found_by_any_spelling(capsys: Captured, name: str) -> None:
    """The same for the other end, and wherever else a node is named."""
    assert ask(capsys, "paths", "oxytocin", name, "--format", "json").document["question"]["target"] == "ptsd"
    assert ask(capsys, "show", name, "--format", "json").document["node"]["id"] == "ptsd"
    fixed = ask(capsys, "paths", "oxytocin", "anxiety", "--population", name, "--format", "json").document
    assert fixed["question"]["context"] == {"population": "ptsd"}


def test_limit_and_max_hops(answer: Any) -> None:
    """Twenty paths of at most four steps unless asked otherwise; the count of all is always said."""
    some, every = answer("oxytocin ptsd"), answer("oxytocin ptsd --limit 0")
    assert len(some["paths"]) == 20 < some["path_count"] == len(every["paths"])
    assert some["paths"] == every["paths"][:20]
    assert answer("oxytocin ptsd --limit 1")["paths"] == every["paths"][:1]
    lengths = {hops: answer(f"oxytocin ptsd --limit 0 --max-hops {hops}")["paths"] for hops in (1, 2, 3, 5)}
    assert lengths[1] == []
    assert {len(path["steps"]) for path in lengths[2]} == {2}
    assert max(len(path["steps"]) for path in every["paths"]) == 4
    assert max(len(path["steps"]) for path in lengths[5]) == 5
    assert len(lengths[2]) < len(lengths[3]) < len(every["paths"]) < len(lengths[5])


def test_a_limit_is_said_on_stderr_and_its_absence_is_not(capsys: Captured) -> None:
    """Whoever counts rows is told that there are more."""
    assert "20 of " in ask(capsys, "paths", "oxytocin", "ptsd").err
    assert "--limit" not in ask(capsys, "paths", "oxytocin", "ptsd", "--limit", "0").err


def test_search_limits_too(capsys: Captured) -> None:
    """The closest ones stay."""
    every = ask(capsys, "search", "amygdala", "--format", "jsonl").out.splitlines()
    assert len(every) == 20
    assert ask(capsys, "search", "amygdala", "--limit", "2", "--format", "jsonl").out.splitlines() == every[:2]
    assert json.loads(every[0])["id"] == "amygdala"


def test_context_options_narrow_findings_and_nodes(capsys: Captured, tiny: Path) -> None:
    """Another value leaves, no value stays."""

    def ids(*arguments: str) -> set[str]:
        document = ask(capsys, "--graph", str(tiny), *arguments, "--format", "json").document
        return {row["id"] for row in document["findings"]}

    assert ids("findings") == {"m-calm", "f-calm", "m-region", "region-calm", "part"}
    assert ids("findings", "--sex", "female") == {"f-calm", "region-calm", "part"}
    assert ids("findings", "--dose", "24", "--dose-unit", "IU", "--node", "region") == {
        "m-region",
        "region-calm",
        "part",
    }
    assert ids("findings", "--dose", "25", "--dose-unit", "IU", "--node", "region") == {"region-calm", "part"}
    assert ids("findings", "--setting", "unfamiliar", "--node", "region") == {"m-region", "part"}
    assert ids("findings", "--reference", "r1") == ids("findings", "--citation", "1") == {"m-calm"}
    assert ids("show", "calm", "--species", "mouse") == {"f-calm", "region-calm", "part"}


def test_layers_are_asked_for(capsys: Captured) -> None:
    """All of them unless some are named, and then those alone."""

    def layers(*options: str) -> set[str]:
        rows = ask(capsys, "findings", *options, "--format", "json").document["findings"]
        return {row["layer"] for row in rows if row["effect"]}

    assert layers() == {"review", "primary", "extended"}
    assert layers("--layer", "review") == {"review"}
    assert layers("--layer", "primary") == {"primary"}
    assert layers("--layer", "primary", "--layer", "extended", "--layer", "review") == {"review", "primary", "extended"}


def test_the_version_is_that_of_the_package(capsys: Captured) -> None:
    """With and without a command behind it."""
    assert ask(capsys, "--version") == Done(0, f"oxygraph {version('oxygraph')}\n", "")
    assert ask(capsys, "--version", "paths").code == 0
    assert start("--version") == Done(0, f"oxygraph {version('oxygraph')}\n", "")


def test_gaps_take_a_context_and_say_for_whom_they_were_asked(capsys: Captured, graph: ox.EvidenceGraph) -> None:
    """Every cell is one of the women asked for; a dose stands in no column, and so it is said."""
    done = ask(capsys, "gaps", "--sex", "female", "--dose", "24IU", "--next", "0", "--format", "jsonl")
    cells = [json.loads(line) for line in done.out.splitlines()]
    assert {cell["sex"] for cell in cells} == {"female"}
    tested = [cell for cell in cells if cell["status"] in {"tested", "null", "mixed", "conflicting"}]
    assert tested
    for cell in tested:
        doses = [(graph.edges[name].dose_min, graph.edges[name].dose_max) for name in cell["edges"]]
        assert all(low is not None and high is not None and low <= 24 <= high for low, high in each(doses))
    assert "every cell and experiment: female, 24 IU" in done.err
