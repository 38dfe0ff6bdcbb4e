"""The conformance vectors and questions to the curated graph, asked of the page's engine by `node --test`."""

import json
import random
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

import oxygraph as ox
from conforming import PLACES
from node import passed_by_node
from vectors.face import spellings_of
from vectors.make import EVERY_LAYER, Case, Vector, across, asks, clashes, searches
from write_vectors import document_of, text_of

TESTS = Path(__file__).parent / "page.test.js"


def node(folder: Path | None = None) -> str:
    """What `node --test` says of the vectors of a folder."""
    return passed_by_node(TESTS, **({"OXYGRAPH_VECTORS": str(folder)} if folder else {}))


def test_the_page_gives_the_answers() -> None:
    """Every key of every answer of every vector, in both languages; a key of its own is a difference, too."""
    said = node()
    assert all(f"- {place.name}" in said for place in PLACES)
    assert f"# pass {len(PLACES) + 2}\n" in said


# --- the curated graph ------------------------------------------------------------------------------------------------

FIXED: tuple[dict[str, object], ...] = (
    {},
    {"sex": "female"},
    {"sex": "male", "species": "human"},
    {"species": "mouse", "setting": ("familiar_environment",)},
    {"dose": 24.0, "dose_unit": "IU", "route": "intranasal"},
    {"population": "ptsd", "regimen": "single"},
)
ENDS = (("oxytocin", "ptsd"), ("oxytocin", "sad"), ("oxytocin", "anxiety"), ("oxytocin", "amygdala"), ("oxtr", "gad"))
TYPED = 400


def curated_cases(graph: ox.EvidenceGraph) -> Iterator[Case]:
    """Questions whose answers are too long to be kept as vectors, and typed names by the hundred."""
    for (source, target), (number, fixed) in ((ends, found) for ends in ENDS for found in enumerate(FIXED)):
        layers = EVERY_LAYER if number % 2 else ("review",)
        yield asks(f"{source}-{target}-{number}", target, source, layers=layers, **fixed)
    for by in ("sex", "species", "setting", "population"):
        yield across(f"by-{by}", by, "amygdala", "oxytocin", hops=2)
    yield clashes("every-layer", layers=EVERY_LAYER)
    yield clashes("women", sex="female")
    dice = random.Random(9)
    spellings = sorted(spellings_of(graph))
    for number in range(TYPED):
        yield searches(f"typed-{number}", typed(dice, dice.choice(spellings)), dice.choice((1, 8, 20)))


def typed(dice: random.Random, name: str) -> str:
    """A name as somebody types it: whole, cut, or with a letter lost, doubled, exchanged or replaced."""
    at = dice.randrange(len(name))
    head, tail = name[:at], name[at:]
    forms = (name, head or name, tail, head + tail[1:] or name, head + tail[:1] + tail, head + "x" + tail[1:])
    return dice.choice((*forms, head + tail[1:2] + tail[:1] + tail[2:]))


@pytest.fixture(scope="module")
def curated_vector(graph: ox.EvidenceGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vector of the curated graph."""
    vector = Vector("curated", "The curated graph.", graph, tuple(curated_cases(graph)))
    folder = tmp_path_factory.mktemp("vectors")
    (folder / "curated.json").write_text(text_of(document_of(vector)), encoding="utf-8")
    return folder


def test_the_page_answers_of_the_curated_graph_as_python_does(curated_vector: Path) -> None:
    """The main question, answers of many paths, comparisons, every conflict, and 400 typed names."""
    assert "- curated.json" in node(curated_vector)
    answers = json.loads((curated_vector / "curated.json").read_text(encoding="utf-8"))["cases"]
    paths = chain.from_iterable(case["expected"]["en"]["paths"] for case in answers if case["kind"] == "answer")
    assert sum(1 for _ in paths) > 200
