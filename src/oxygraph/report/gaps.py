"""What nobody has tested, as rows."""

from collections.abc import Iterable

from oxygraph.questions.gaps import Gap, NextExperiment
from oxygraph.report.findings import Document
from oxygraph.report.words import Words

__all__ = ["experiment_rows", "gap_rows"]


def gap_rows(found: Iterable[Gap]) -> list[Document]:
    """The cells of the matrix as rows."""
    return [gap._asdict() | {"edges": list(gap.edges)} for gap in found]


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
