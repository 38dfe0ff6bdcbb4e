"""The conformance vectors: Python gives their answers, they are written from it, and they leave nothing out."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from conforming import FOLDER, PLACES, differences, read
from oxygraph.engine.suggestion import hit_rates
from vectors.face import KINDS, Json, ask, graph_of
from write_vectors import drawn_vectors, files

SCHEMAS = FOLDER.parent / "schemas"
LIMIT = 6_200_000


@pytest.fixture(scope="module")
def documents() -> dict[str, Json]:
    """Every vector, by its name."""
    return {place.stem: read(place) for place in PLACES}


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    """The schema of a vector, which borrows from the schemas of what the command line prints."""
    shapes = [(f"../schemas/{place.name}", Resource.from_contents(read(place))) for place in SCHEMAS.glob("*.json")]
    registry: Registry[Any] = Registry().with_resources(shapes)
    return Draft202012Validator(read(FOLDER / "vectors.schema.json"), registry=registry)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.stem)
def test_python_gives_the_answers(place: Path) -> None:
    """Every key of every answer, in both languages."""
    document = read(place)
    graph = graph_of(document["graph"])
    for case in document["cases"]:
        assert differences(case["expected"], ask(graph, case["kind"], case["question"]), case["id"]) == []


def test_the_files_are_what_the_script_writes() -> None:
    """To the byte; after a change of answers: `make vectors`, and read the difference."""
    written = files(drawn_vectors())
    assert written.keys() == {*PLACES, FOLDER / "vocabulary.json"}
    changed = [place.name for place, text in written.items() if place.read_bytes() != text.encode()]
    assert changed == [], "run: make vectors"


def test_the_folder_stays_small() -> None:
    """A clone is not burdened with it, and a difference can be read."""
    assert sum(place.stat().st_size for place in FOLDER.rglob("*") if place.is_file()) < LIMIT


# --- the schema -------------------------------------------------------------------------------------------------------


def test_every_vector_is_as_the_schema_says(documents: dict[str, Json], schema: Draft202012Validator) -> None:
    """And each case has an id of its own."""
    Draft202012Validator.check_schema(schema.schema)
    for name, document in documents.items():
        schema.validate(document)
        assert len({case["id"] for case in document["cases"]}) == len(document["cases"]), name


def test_the_schema_notices_what_is_missing_and_what_is_spare(
    documents: dict[str, Json], schema: Draft202012Validator
) -> None:
    """Each key of a vector, of its graph, of a case and of an answer, taken away or doubled."""
    for name, wanted in (
        ("cautions", "answer"),
        ("compare-by-sex", "compare"),
        ("conflicts", "conflicts"),
        ("search", "search"),
    ):
        case = next(case for case in documents[name]["cases"] if case["kind"] == wanted)
        whole = documents[name] | {"cases": [case]}
        parts = [(), ("graph",), ("cases", 0), ("cases", 0, "question"), ("cases", 0, "expected")]
        parts += [("cases", 0, "expected", "zh")] if wanted in {"answer", "compare"} else []
        for path in parts:
            part = _at(whole, path)
            for changed in (*({k: v for k, v in part.items() if k != key} for key in part), part | {"spare": 1}):
                assert not schema.is_valid(_with(whole, path, changed)), (name, path, part.keys() ^ changed.keys())


def _at(document: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        document = document[key]
    return document


def _with(document: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """A copy of a document with one part replaced."""
    if not path:
        return value
    copy = document.copy()
    copy[path[0]] = _with(document[path[0]], path[1:], value)
    return copy


# --- nothing is left out ----------------------------------------------------------------------------------------------


def cases(documents: dict[str, Json], kind: str) -> Iterator[Json]:
    """Every hand-picked case of a kind: what is covered must not hang on what was drawn."""
    picked = (document for name, document in documents.items() if not name.startswith("drawn-"))
    return (case for document in picked for case in document["cases"] if case["kind"] == kind)


def test_there_are_enough_of_every_kind(documents: dict[str, Json]) -> None:
    """Hand-picked ones and drawn ones."""
    counted = Counter((name.startswith("drawn-"), case["kind"]) for name, d in documents.items() for case in d["cases"])
    assert {kind for _, kind in counted} == {*KINDS}
    assert min(counted.values()) >= 10
    assert sum(count for (drawn, _), count in counted.items() if drawn) >= 300


def test_every_key_is_asked_and_compared_by(documents: dict[str, Json]) -> None:
    """Each key of a context is fixed in a question of each kind, and each is compared by."""
    keys = {*read(FOLDER / "vocabulary.json")["keys"]}
    for kind in ("answer", "compare", "conflicts"):
        fixed = {key for case in cases(documents, kind) for key in case["question"]["context"]}
        assert keys <= fixed, kind
    assert {case["question"]["by"] for case in cases(documents, "compare")} == keys
    assert {case["question"]["max_hops"] for case in cases(documents, "answer")} >= {1, 2, 3, 4}
    assert len({(*case["question"]["layers"],) for case in cases(documents, "answer")}) >= 5


def words(shape: Json, value: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Every place of a document where the schema lists words, and the word that stands there."""
    if "enum" in shape:
        yield place, value
    for inner in (shape, *shape.get("anyOf", ())):
        if isinstance(value, dict):
            for key, child in value.items():
                yield from ((f"{place} names", key) for _ in inner.get("propertyNames", ()))
                found = inner.get("properties", {}).get(key, inner.get("additionalProperties", {}))
                yield from words(found or {}, child, f"{place}.{key}" if "properties" in inner else f"{place}[]")
        elif isinstance(value, list):
            yield from (found for child in value for found in words(inner.get("items", {}), child, f"{place}[]"))


def listed(shape: Json, place: str) -> Iterator[tuple[str, Any]]:
    """Every word that the schema lists for a place."""
    yield from ((place, word) for word in shape.get("enum", ()))
    yield from ((f"{place} names", word) for word in shape.get("propertyNames", {}).get("enum", ()))
    for inner in (shape, *shape.get("anyOf", ())):
        for key, child in inner.get("properties", {}).items():
            yield from listed(child, f"{place}.{key}")
        for key in ("items", "additionalProperties"):
            if isinstance(child := inner.get(key), dict):
                yield from listed(child, f"{place}[]")


@pytest.mark.parametrize(("kind", "name"), [("answer", "paths"), ("compare", "compare"), ("conflicts", "conflicts")])
def test_every_word_that_an_answer_may_hold_occurs(documents: dict[str, Json], kind: str, name: str) -> None:
    """Of verdicts, matches, signs, relations, kinds of cautions: a word that no vector shows is a rule nobody tests."""
    shape = read(SCHEMAS / f"{name}.schema.json")
    shape = shape["properties"]["conflicts"] if kind == "conflicts" else shape
    answers = (case["expected"]["en"] for case in cases(documents, kind))
    seen = {*chain.from_iterable(words(shape, answer, "") for answer in answers)}
    # The columns of a finding are the curator's words, not the engine's.
    unseen = {found for found in {*listed(shape, "")} - seen if not found[0].startswith((".direct[]", ".references[]"))}
    unseen = {found for found in unseen if not found[0].startswith((".question.context", ".strata[].context"))}
    assert unseen == set()


def texts(value: Any) -> Iterator[str]:
    """Every text in a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for child in value.values() if isinstance(value, dict) else value:
            yield from texts(child)


@pytest.mark.parametrize(("place", "lang"), [(0, "en"), (1, "zh")])
def test_every_sentence_is_said(documents: dict[str, Json], place: int, lang: str) -> None:
    """Each sentence that Python sends to the page stands in some answer, in each language.

    How often suggestions were right is said once enough were asked, and that a search was ended when one was; what is
    said then, `tests/report/test_wording.py` and `tests/engine/test_budget.py` hold.
    """
    asked = (case for kind in ("answer", "compare", "conflicts") for case in cases(documents, kind))
    said = "\n".join({text for case in asked for text in texts(case["expected"][lang])})
    sentences = read(FOLDER / "vocabulary.json")["sentences"]
    for name in ("unfinished", *(() if any(hit_rates().values()) else ("rate",))):
        sentences.pop(name, None)
    for name, templates in sentences.items():
        fragments = re.split(r"\{\w*\}", templates[place])
        assert re.search(".+".join(map(re.escape, fragments)), said), (name, templates[place])
