"""Figures as vectors: questions to small graphs, the whole pictures that Python draws of the answers, and sign tests.

A picture is kept as the lines of its SVG: every mark, place, text, tooltip and link of the scene stands in it.
"""

from collections.abc import Callable, Iterable, Mapping

import oxygraph as ox
from oxygraph.figures.brain import brain
from oxygraph.figures.forest import forest
from oxygraph.figures.gap_map import gap_map
from oxygraph.figures.harvest import harvest
from oxygraph.figures.ladder import ladder
from oxygraph.figures.scene import Scene
from oxygraph.figures.signtest import sign_test_of
from oxygraph.figures.svg import svg_of
from oxygraph.questions.gaps import MAP_KEYS
from oxygraph.report.identity import own_findings
from vectors.face import Json, arguments_of, records_of
from vectors.make import Vector

__all__ = ["DRAWN_OF", "KINDS", "asked_of", "scenes_of", "sign_tests"]

_OF_ANSWERS: Mapping[str, Callable[..., Scene]] = {"forest": forest, "harvest": harvest, "ladder": ladder}
_BRAIN, _GAPS = "brain", "gaps"
KINDS = (*_OF_ANSWERS, _BRAIN, _GAPS)
"""The figures that the page draws, too."""

DRAWN_OF = ("both-languages", "cautions", "drawn-017", "match-dose", "sizes", "strength", "ways")
"""The vectors whose graphs are drawn, too."""

_BY = ("sex", "dose", "species", "population")
_LANGUAGES = ("en", "zh")
_VOTES = ((0, 0), (1, 0), (3, 3), (9, 1), (40, 25), (500, 524), (500, 600), (550, 550), (1500, 500), (0, 2000))
"""Studies that found more, and those that found less: few, and so many that two to their power is no number."""

_MOST = 2
"""Questions of a vector that are drawn."""


def asked_of(vector: Vector) -> list[Json]:
    """The first questions of a vector that ask for an answer."""
    return [case.question for case in vector.cases if case.kind == "answer"][:_MOST]


def scenes_of(about: str, graph: ox.EvidenceGraph, questions: Iterable[Json]) -> Json:
    """Every figure of each question, by one key (a map of gaps by each) and in one language after the other.

    Args:
        about: What the graph is.
        graph: The graph.
        questions: As `conformance/vectors.schema.json` describes those that ask for an answer.
    """
    cases = []
    for number, question in enumerate(questions):
        for turn, kind in enumerate(KINDS, start=number):
            lang = _LANGUAGES[turn % len(_LANGUAGES)]
            for by in MAP_KEYS if kind == _GAPS else (_BY[turn % len(_BY)],):
                lines = svg_of(_scene(kind, graph, question, by=by, lang=lang)).split("\n")
                asked = {"kind": kind, "by": by, "lang": lang, "question": question}
                cases.append({"id": f"{number}-{kind}-{by}-{lang}", **asked, "svg": lines})
    places = [place.to_row() for place in graph.places.values()]
    own = list(own_findings(graph))
    head = {"schema_version": 1, "about": about, "graph": records_of(graph), "places": places, "own": own}
    return {**head, "cases": cases}


def sign_tests() -> list[Json]:
    """Votes and what the sign test makes of them."""
    return [sign_test_of(*votes)._asdict() for votes in _VOTES]


def _scene(kind: str, graph: ox.EvidenceGraph, question: Json, *, by: str, lang: str) -> Scene:
    arguments = arguments_of(question)
    if kind in _OF_ANSWERS:
        return _OF_ANSWERS[kind](graph, ox.answer(graph, **arguments), by=by, lang=lang)
    asked = {key: value for key, value in arguments.items() if key not in {"target", "max_hops"}}
    return {_BRAIN: brain, _GAPS: gap_map}[kind](graph, **asked, by=by, lang=lang)
