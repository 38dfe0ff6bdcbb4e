"""The figures of the page are those of Python, mark by mark: small graphs kept as vectors, and the curated graph."""

import json
from pathlib import Path

import oxygraph as ox
from node import passed_by_node
from vectors.face import Json
from vectors.scenes import DRAWN_OF, KINDS, scenes_of
from write_vectors import SCENES, scene_files

TESTS = Path(__file__).parent / "scenes.test.js"
QUESTIONS: list[Json] = [
    {"source": "oxytocin", "target": target, "context": context, "layers": [], "max_hops": 4}
    for target in ("ptsd", "amygdala", "anxiety", "negative-symptoms")
    for context in (
        {},
        {"sex": "female"},
        {"dose": 24.0, "dose_unit": "IU", "species": "human"},
        {"population": "ptsd", "setting": ["acute_stressor"]},
    )
]


def drawn(folder: Path | None = None) -> str:
    """What `node --test` says of the scenes of a folder."""
    return passed_by_node(TESTS, **({"OXYGRAPH_SCENES": str(folder)} if folder else {}))


def test_the_scenes_are_what_the_script_writes() -> None:
    """To the byte; after a change of a figure: `make vectors`, and read the difference."""
    written = scene_files()
    assert written.keys() == {*SCENES.glob("*.json"), *SCENES.parent.glob("*.json")}
    changed = [place.name for place, text in written.items() if place.read_bytes() != text.encode()]
    assert changed == [], "run: make vectors"


def test_the_page_draws_the_figures_that_python_draws() -> None:
    """Every line of every picture of the small graphs, in either language, by several keys."""
    said = drawn()
    assert all(f"- {name}.json 0-ladder" in said for name in DRAWN_OF)


def test_the_page_draws_the_curated_graph_as_python_does(graph: ox.EvidenceGraph, tmp_path: Path) -> None:
    """The main questions in several contexts; the hash in a picture is that of `oxygraph cite`, too."""
    found = scenes_of("The curated graph.", graph, QUESTIONS)
    (tmp_path / "curated.json").write_text(json.dumps(found), encoding="utf-8")
    assert f"# pass {len(found['cases']) + 1}\n" in drawn(tmp_path)
    assert {case["kind"] for case in found["cases"]} == set(KINDS)
