"""Questions to stores that hold the curated graph: the part they fetch answers as the whole does."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import neo4j
import pytest

import oxygraph as ox
from answered import answered, compared
from oxygraph.questions.compare import compare
from oxygraph.stores.base import Store
from oxygraph.stores.embedded import EmbeddedStore
from oxygraph.stores.neo4j import Neo4jStore

Stores = tuple[Store, ...]


@pytest.fixture(scope="module")
def filled(neo4j_place: tuple[str, str, str], driver: neo4j.Driver, graph: ox.EvidenceGraph) -> Iterator[Stores]:
    """A store of each kind that holds the curated graph; these tests only read."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    with EmbeddedStore() as embedded, Neo4jStore(*neo4j_place, timeout=60.0) as server:
        for store in (embedded, server):
            store.load(graph)
        yield embedded, server


QUESTIONS: tuple[dict[str, Any], ...] = (
    {},
    {"sex": "female"},
    {"sex": "male", "species": "rat"},
    {"species": "human", "route": "intranasal", "regimen": "single"},
    {"population": "焦虑障碍"},
    {"dose": 24.0, "dose_unit": "IU"},
    {"dose": 5.0, "dose_unit": "IU", "route": "intranasal"},
    {"setting": ("familiar_environment",)},
    {"setting": ("safe_social_cue", "low_symptom_severity")},
    {"layers": ("primary", "extended")},
    {"species": "vole", "sex": "female", "max_hops": 6},
    {"max_hops": 1},
)
ENDS = (("oxytocin", "ptsd"), ("催产素", "Amygdala"), ("oxytocin", "anxiety"), ("CeM", "oxytocin"), ("oxtr", "gad"))


@pytest.mark.parametrize("asked", QUESTIONS, ids=str)
def test_an_answer_from_a_store_equals_the_one_from_memory(
    filled: Stores, graph: ox.EvidenceGraph, asked: dict[str, Any]
) -> None:
    """In every field, also in what is missing where no way is admitted; and not everything was fetched for it."""
    for ends in ENDS:
        expected = answered(graph, *ends, **asked)
        for store in filled:
            part = store.between(*ends, **asked)
            assert answered(part, *ends, **asked) == expected, (store, ends)
            assert len(part.edges) < len(graph.edges)


EVERYTHING = ("review", "primary", "extended")
COMPARED: tuple[dict[str, Any], ...] = (
    {"by": "sex"},
    {"by": "sex", "species": "human", "layers": EVERYTHING, "max_hops": 3},
    {"by": "species", "sex": "male"},
    {"by": "dose", "route": "intranasal", "layers": EVERYTHING, "max_hops": 3},
    {"by": "setting", "max_hops": 2},
    {"by": "population", "sex": "female", "max_hops": 3},
)


@pytest.mark.parametrize("asked", COMPARED, ids=str)
def test_a_comparison_from_a_store_equals_the_one_from_memory(
    filled: Stores, graph: ox.EvidenceGraph, asked: dict[str, Any]
) -> None:
    """In every stratum and every step; what cannot be compared is refused in the same words."""
    for ends in ENDS[:3]:
        expected = compared(graph, *ends, **asked)
        for store in filled:
            part = store.across(*ends, **asked)
            assert compared(part, *ends, **asked) == expected, (store, ends)
            assert len(part.edges) < len(graph.edges)
    asking: tuple[Callable[..., object], ...] = (partial(compare, graph), *(store.across for store in filled))
    for ask in asking:
        with pytest.raises(ox.QuestionError, match="no finding on the way from CeM to 催产素 reports its"):
            ask("CeM", "催产素", **asked)


@pytest.mark.parametrize(
    "asked",
    [
        {"source": "oxitocin", "target": "ptsd"},
        {"source": "oxytocin", "target": "ptsd", "population": "ptds"},
        {"source": "oxytocin", "target": "ptsd", "setting": ("familiar_enviroment",)},
        {"source": "oxytocin", "target": "ptsd", "sex": "femal"},
        {"source": "oxytocin", "target": "ptsd", "layers": ("reveiw",)},
        {"source": "oxytocin", "target": "ptsd", "dose": 24.0},
    ],
    ids=str,
)
def test_a_wrong_question_gets_the_same_word_as_in_memory(
    filled: Stores, graph: ox.EvidenceGraph, asked: dict[str, Any]
) -> None:
    """Did-you-mean included, whatever part of the graph was fetched."""
    with pytest.raises(ox.QuestionError) as expected:
        ox.answer(graph, **asked)
    for store in filled:
        for ask in (store.between, partial(store.across, by="route")):
            with pytest.raises(ox.QuestionError) as found:
                ask(**asked)
            assert str(found.value) == str(expected.value)


@pytest.mark.parametrize("ends", [("ptsd", "PTSD"), ("oxytocin", "催产素")])
def test_a_question_with_one_end_is_refused(filled: Stores, ends: tuple[str, str]) -> None:
    """No finding is fetched for it."""
    for store in filled:
        with pytest.raises(ox.QuestionError, match="a path needs two ends"):
            store.between(*ends)
