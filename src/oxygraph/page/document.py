"""What the page knows besides nodes and edges: words, hierarchies, references, differences, and where it starts."""

from collections.abc import Mapping

from oxygraph.engine.question import Question
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Record
from oxygraph.evidence.vocabulary import (
    CATEGORIES,
    DOSE_UNITS,
    EFFECTS,
    EVIDENCE_TYPES,
    LAYERS,
    PASSING,
    POPULATIONS,
    REGIMENS,
    ROUTES,
    SIGNED,
    SPECIES,
    WORDS,
    names,
)
from oxygraph.page.packing import packed
from oxygraph.report.phrases import say

__all__ = ["page_document"]

_LISTS = {
    "category": CATEGORIES,
    "species": SPECIES,
    "route": ROUTES,
    "regimen": REGIMENS,
    "dose_unit": DOSE_UNITS,
    "layer": LAYERS,
    "effect": EFFECTS,
    "evidence_type": EVIDENCE_TYPES,
}
_OTHER_WORDS = ("conflicting", "insufficient", "retracted", "sex", "species", "population", "dose", "route", "regimen")


def page_document(graph: EvidenceGraph, question: Question, lang: str) -> dict[str, object]:
    """Everything but nodes and edges, as plain data.

    Args:
        graph: What the page shows.
        question: What it shows first.
        lang: `en` or `zh`.
    """
    return {
        "contexts": _table(graph.contexts),
        "references": _table(graph.references, without=("note",)),
        "audit": _table(graph.audit, without=("citation", "reference")),
        "words": {**{key: names(words) for key, words in _LISTS.items()}, "population": _populations(graph)},
        "below": {key: _sorted(words) for key, words in graph.scoper.narrower.items()},
        "chinese": _chinese(),
        "signed": sorted(SIGNED),
        "passing": sorted(PASSING),
        "start": _start(question, lang),
    }


def _table(records: Mapping[str, Record], without: tuple[str, ...] = ()) -> dict[str, object]:
    rows = [records[name].to_row() for name in sorted(records)]
    return packed([{column: text for column, text in row.items() if column not in without} for row in rows])


def _populations(graph: EvidenceGraph) -> list[str]:
    disorders = sorted(node.id for node in graph.nodes.values() if node.category == "Disorder")
    return [*names(POPULATIONS), *disorders]


def _sorted(words: Mapping[str, frozenset[str]]) -> dict[str, list[str]]:
    return {word: sorted(below) for word, below in sorted(words.items()) if len(below) > 1}


def _chinese() -> dict[str, str]:
    listed = (word for columns in WORDS.values() for words in columns.values() for word in names(words))
    spoken = {word: say(word, "zh") for word in (*listed, *names(POPULATIONS), *_OTHER_WORDS, "setting")}
    return {word: text for word, text in sorted(spoken.items()) if text != say(word)}


def _start(question: Question, lang: str) -> dict[str, object]:
    return {
        **question.context.fixed(),
        "from": question.source,
        "to": question.target,
        "hops": question.max_hops,
        "layers": list(question.layers),
        "lang": lang,
    }
