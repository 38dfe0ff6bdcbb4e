"""What nobody has tested, as rows."""

from collections.abc import Iterable

from oxygraph.evidence.signs import Sign
from oxygraph.questions.gaps import Gap, NextExperiment
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = ["EXPERIMENT_COLUMNS", "GAP_COLUMNS", "experiment_rows", "gap_rows", "gaps_for_people"]


GAP_COLUMNS = tuple(name for name in Gap._fields if name != "dose")
"""What a cell of the matrix is made of; only a map by dose has one."""

EXPERIMENT_COLUMNS = ("subject", "object", "lacks", "text", "resolves")


def gap_rows(found: Iterable[Gap]) -> list[Document]:
    """The cells of the matrix as rows."""
    return [{name: getattr(gap, name) for name in GAP_COLUMNS} | {"edges": list(gap.edges)} for gap in found]


def gaps_for_people(words: Words, found: Iterable[Gap]) -> list[Document]:
    """The same as a person reads them: the sign beside the status, and who found it."""
    return [
        {
            "target": gap.target,
            "species": gap.species,
            "population": words.choose(gap.population, words.named(gap.population)),
            "sex": gap.sex,
            "status": " ".join(filter(None, (words.say(gap.status), _arrow(gap)))),
            "source": "; ".join(dict.fromkeys(words.source(words.graph.edges[name]) for name in gap.edges)),
        }
        for gap in found
    ]


def _arrow(gap: Gap) -> str:
    """What was found; `?` where what was tested has no direction, and nothing where nothing was."""
    return Sign(gap.sign).arrow if gap.sign else Sign.UNKNOWN.arrow if gap.status == "tested" else ""


def experiment_rows(words: Words, found: Iterable[NextExperiment]) -> list[Document]:
    """The experiments most wanted as rows."""
    return [
        {
            "subject": wanted.missing.subject,
            "object": wanted.missing.object,
            "lacks": dict(wanted.missing.lacks),
            "text": words.missing(wanted.missing),
            "resolves": [{"target": target, "sex": sex} for target, sex in wanted.resolves],
        }
        for wanted in found
    ]
