"""What the curated graph owes of where its knowledge comes from: how a finding was seen, and no unseen identifier."""

from collections.abc import Iterator

from oxygraph.errors import Issue
from oxygraph.evidence.tables import Tables
from oxygraph.evidence.vocabulary import SIGNED
from oxygraph.evidence.word_sets import OWN_LAYERS

__all__ = ["unsourced"]


def unsourced(tables: Tables) -> list[Issue]:
    """Every cell of the curated graph that rests on nobody's reading.

    Args:
        tables: A table for each kind of record, no rule broken.
    """
    return [*_unseen(tables), *_unverified(tables)]


def _unseen(tables: Tables) -> Iterator[Issue]:
    """A finding of a paper says what was read of it; structure and the review's own words need not."""
    for row in tables["edges"].rows:
        of_a_paper = row.cells["layer"] in OWN_LAYERS and row.cells["predicate"] in SIGNED
        if of_a_paper and not row.cells["note"].strip():
            message = f"{row.cells['id']} does not say how it was seen"
            yield row.issue("note", "note-missing", message, "Say what was read, such as the abstract")


def _unverified(tables: Tables) -> Iterator[Issue]:
    """No DOI or PMID from memory."""
    for row in tables["references"].rows:
        for column in ("doi", "pmid"):
            if row.cells[column] and row.cells["identifier_verified"] == "no":
                message = f"the {column.upper()} of {row.cells['id']} was not verified"
                yield row.issue(column, "identifier-unverified", message, "Look it up, or empty the cell")
