"""Faults that a face once had: for each of them a vector that it would have failed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rapidfuzz.distance import OSA

from conforming import FOLDER, differences, read
from oxygraph import EvidenceGraph
from oxygraph.evidence.spelling import fold
from vectors.face import Json, ask, graph_of, spellings_of

Spoil = Callable[[Json], Json]


def case_of(vector: str, name: str) -> Json:
    """One case of a vector."""
    found: Json = next(case for case in document_of(vector)["cases"] if case["id"] == name)
    return found


def document_of(vector: str) -> Json:
    """A vector by its name."""
    return read(Path(FOLDER, "vectors", f"{vector}.json"))


def without(key: str) -> Spoil:
    """A face that does not say one thing."""
    return lambda answer: {name: value for name, value in answer.items() if name != key}


def saying(old: str, new: str) -> Spoil:
    """A face that explains its verdict in other words."""
    return lambda answer: {**answer, "why": answer["why"].replace(old, new)}


def denying(answer: Json) -> Json:
    """A face that counts a finding for nothing as soon as one of its papers is retracted."""
    return {**answer, "direct": [finding | {"counted": False} for finding in answer["direct"]]}


FAULTS: dict[str, tuple[str, str, Spoil]] = {
    "uncited statements counted as a study": (
        *("uncited-alone", "to-b"),
        saying("1 statement without a study found less", "1 study of unnamed design found less"),
    ),
    "two studies where a row of two papers is one": (
        *("uncited-beside-studies", "to-d"),
        saying("1 study of unnamed design found more", "2 studies of unnamed design found more"),
    ),
    "no match": ("missing-steps", "z-women", without("match")),
    "no word of a null beside it": ("direct-signs", "held", without("contested")),
    "no keys that would settle it": ("parting-keys", "sex", without("resolving")),
    "nothing of what is missing": ("missing-elsewhere", "women", without("missing")),
    "a standing paper forgotten for a retracted one": ("retracted-in-part", "direct", denying),
    "no cautions": ("cautions", "direct", lambda answer: {**answer, "cautions": []}),
}


@pytest.mark.parametrize(("vector", "name", "spoil"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_that_was_there_is_noticed(vector: str, name: str, spoil: Spoil) -> None:
    """The answer as the faulty face gave it differs from the vector's, in one language already."""
    expected = case_of(vector, name)["expected"]
    assert differences(expected, expected) == []
    assert len(differences(expected, {**expected, "en": spoil(expected["en"])})) == 1


def test_a_statement_without_a_citation_is_no_study() -> None:
    """Where there are no others, no answer speaks of a study."""
    for name in ("to-z", "to-b"):
        answer = case_of("uncited-alone", name)["expected"]["en"]
        assert "without a study found" in answer["why"]
        assert not re.search(r"\b(1|one) (observational )?study", answer["why"])
        assert answer["reasons"] == ["no_study"]


def test_a_paper_that_stands_carries_its_finding() -> None:
    """It counts, it decides, and the notice of the other paper does not deny it."""
    answer = case_of("retracted-in-part", "direct")["expected"]["en"]
    assert (answer["verdict"], answer["direct"][0]["counted"]) == ("increases", True)
    assert answer["sensitivity"]["without"] == {"gone+r1": "insufficient"}
    assert [caution["kind"] for caution in answer["cautions"]] == ["retracted"]
    assert "its findings are shown and support no answer" not in answer["cautions"][0]["statement"]


def test_answers_without_the_audit_are_noticed() -> None:
    """Every case of the vectors on differences that shows one."""
    noticed = []
    for vector in ("cautions", "kinds-of-cautions"):
        document = document_of(vector)
        unaware = graph_of({**document["graph"], "audit": []})
        for case in document["cases"]:
            lost = differences(case["expected"], ask(unaware, case["kind"], case["question"]))
            assert bool(lost) == bool(case["expected"]["en"]["cautions"])
            noticed.append(bool(lost))
    assert noticed.count(True) >= 3, "cases that show a difference"


def search_of_old(graph: EvidenceGraph, text: str, limit: int) -> list[str]:
    """How the page once ranked: by the number of errors, two at most, whatever the length of the name."""
    wanted = fold(text)
    errors = 2 if len(wanted) > 5 else 1 if len(wanted) > 2 else 0
    best: dict[str, tuple[int, int, str]] = {}
    for spelling, name in spellings_of(graph).items():
        at, far = spelling.find(wanted), OSA.distance(wanted, spelling)
        rank = (0 if spelling == wanted else 1) if at == 0 else 2 if at > 0 else 3 + far if far <= errors else None
        if wanted and rank is not None and (errors or rank < 3):
            best[name] = min((rank, len(spelling), name), best.get(name, (9, 0, "")))
    return [name for _, _, name in sorted(best.values())][:limit]


def test_another_ranking_of_the_search_is_noticed() -> None:
    """Not by one typed name alone."""
    document = document_of("search")
    graph = graph_of(document["graph"])
    typed = [case["question"]["text"] for case in document["cases"] if not agrees(graph, case)]
    assert len(typed) >= 8, typed


def agrees(graph: EvidenceGraph, case: Json) -> bool:
    """Whether the old ranking finds what the vector says."""
    found = search_of_old(graph, case["question"]["text"], case["question"]["limit"])
    return differences(case["expected"], {"ids": found}) == []
