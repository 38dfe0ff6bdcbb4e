"""What an answer says beside its verdict and its strength, as plain data: the same in whatever document it stands."""

from oxygraph.engine.ask import Answer
from oxygraph.engine.results import Weighed
from oxygraph.evidence.vocabulary import LAYERS, names
from oxygraph.report.findings import Document

__all__ = ["beyond_document"]


def beyond_document(answer: Answer) -> Document:
    """What an answer says beside its verdict and its strength."""
    return {
        "reasons": list(answer.strength.reasons),
        "leans": _leans(answer),
        "specific": _weighed(answer.specific),
        "found_in": {key: list(found) for key, found in answer.found_in.items()},
        "suggests": _suggests(answer),
        "by_layer": {layer: answer.by_layer.get(layer) for layer in names(LAYERS)},
        "elsewhere": _elsewhere(answer),
        "contested": answer.contested,
        "resolving": None if answer.resolving is None else list(answer.resolving),
    }


def _leans(answer: Answer) -> Document | None:
    if answer.leans is None:
        return None
    sign = answer.leans.sign
    studies = {sign: list(names) for sign, names in answer.leans.studies.items()}
    return {"sign": sign, "verdict": sign.verdict if sign else None, "studies": studies}


def _weighed(weighed: Weighed | None) -> Document | None:
    return None if weighed is None else {"verdict": weighed.sign.verdict, "contested": weighed.contested}


def _suggests(answer: Answer) -> Document | None:
    found = answer.suggests
    if found is None:
        return None
    return {
        "sign": found.sign,
        "verdict": found.sign.verdict,
        "kind": found.kind,
        "paths": [list(nodes) for nodes in found.paths],
        "studies": list(found.studies),
        "hit_rate": found.hit_rate._asdict() if found.hit_rate else None,
        "in_healthy": found.in_healthy,
    }


def _elsewhere(answer: Answer) -> Document | None:
    found = answer.elsewhere
    if found is None:
        return None
    return {"layers": list(found.layers), "findings": found.findings, "verdict": found.verdict}
