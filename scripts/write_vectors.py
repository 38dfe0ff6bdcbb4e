"""Write `conformance/`: small graphs, questions, and what Python answers. Run with `make vectors`.

The hand-picked vectors are made anew each time. The drawn ones keep the graphs and questions that stand in the
repository, so that another release of Hypothesis changes no file; `--draw` draws others in their place.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path

from oxygraph.page.document import vocabulary
from oxygraph.page.drawing import figure_document
from vectors import rules_claims, rules_context, rules_counting, rules_questions, rules_said, rules_verdict, rules_words
from vectors.face import Json, ask, graph_of, records_of
from vectors.make import Case, Vector
from vectors.scenes import DRAWN_OF, asked_of, scenes_of, sign_tests

__all__ = ["FOLDER", "SCENES", "document_of", "drawn_vectors", "files", "scene_files", "vector_of"]

FOLDER = Path(__file__).parents[1] / "conformance"
SCENES = FOLDER.parent / "tests" / "conformance" / "data" / "scenes"
SCHEMA_VERSION = 1
_DRAWN = 60
_HAND_PICKED = (
    rules_verdict.VECTORS,
    rules_counting.VECTORS,
    rules_claims.VECTORS,
    rules_context.VECTORS,
    rules_words.VECTORS,
    rules_said.VECTORS,
    rules_questions.VECTORS,
)


def document_of(vector: Vector) -> Json:
    """A vector with its answers, as `conformance/vectors.schema.json` describes it."""
    return {
        "schema_version": SCHEMA_VERSION,
        "about": vector.about,
        "graph": records_of(vector.graph),
        "cases": [{**case._asdict(), "expected": ask(vector.graph, case.kind, case.question)} for case in vector.cases],
    }


def vector_of(name: str, document: Json) -> Vector:
    """The graph and the questions of a written vector, without its answers."""
    cases = tuple(Case(case["id"], case["kind"], case["question"]) for case in document["cases"])
    return Vector(name, document["about"], graph_of(document["graph"]), cases)


def drawn_vectors() -> list[Vector]:
    """The drawn vectors that stand in the repository."""
    places = sorted((FOLDER / "vectors").glob("drawn-*.json"))
    return [vector_of(place.stem, json.loads(place.read_text(encoding="utf-8"))) for place in places]


def files(drawn: Iterable[Vector]) -> dict[Path, str]:
    """Every file that the script writes, and its text."""
    vectors = [*chain(*_HAND_PICKED), *drawn]
    texts = {FOLDER / "vectors" / f"{vector.name}.json": text_of(document_of(vector)) for vector in vectors}
    return texts | {FOLDER / "vocabulary.json": _text(vocabulary())}


def scene_files() -> dict[Path, str]:
    """The figures of some vectors, what figures are drawn with, and sign tests."""
    drawn = [vector for vector in [*chain(*_HAND_PICKED), *drawn_vectors()] if vector.name in DRAWN_OF]
    scenes = {
        SCENES / f"{vector.name}.json": _text(scenes_of(vector.about, vector.graph, asked_of(vector)))
        for vector in drawn
    }
    return scenes | {
        SCENES.parent / "figures.json": _text(figure_document()),
        SCENES.parent / "sign-tests.json": f"{_lines(sign_tests(), ' ')}\n",
    }


def text_of(document: Json) -> str:
    """A vector as text: a record a line and a case a line, so that a difference can be read."""
    graph = ",\n".join(f'  "{kind}": {_lines(rows, "   ")}' for kind, rows in document["graph"].items())
    head = ",\n".join(f' "{key}": {_line(document[key])}' for key in ("schema_version", "about"))
    return f'{{\n{head},\n "graph": {{\n{graph}\n }},\n "cases": {_lines(document["cases"], "  ")}\n}}\n'


def _text(document: object) -> str:
    return f"{json.dumps(document, ensure_ascii=False, indent=1)}\n"


def _lines(rows: Iterable[Mapping[str, object]], margin: str) -> str:
    lines = f",\n{margin}".join(map(_line, rows))
    return f"[\n{margin}{lines}\n{margin[1:]}]" if lines else "[]"


def _line(value: object) -> str:
    """A value in one line without blanks between its parts, which would be a twentieth of what a clone fetches."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: list[str]) -> None:
    """Write what is to be written, and remove vectors that are none any more."""
    if arguments == ["--draw"]:
        from vectors.draw import drawn  # noqa: PLC0415  Hypothesis is needed for this alone

        written = files(drawn(_DRAWN))
    else:
        written = files(drawn_vectors())
    written |= scene_files()
    for place in {*(FOLDER / "vectors").glob("*.json"), *SCENES.glob("*.json")} - written.keys():
        place.unlink()
    for place, text in written.items():
        place.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
