"""What a curator should look at although no rule is broken: warnings, which make no graph invalid."""

from collections.abc import Iterable, Iterator

from oxygraph.errors import Issue
from oxygraph.evidence.papers import Papers
from oxygraph.evidence.records import Reference
from oxygraph.evidence.tables import Row, Tables

__all__ = ["doubts"]

_CONTROLLED = frozenset({"randomized_trial", "experiment"})


def doubts(tables: Tables) -> list[Issue]:
    """Every warning, in the order of files and lines.

    Args:
        tables: A table for each kind of record, no rule broken.
    """
    rows = {row.cells["id"]: row for row in tables["references"].rows}
    papers = Papers({name: Reference.from_row(row.cells) for name, row in rows.items()})
    found = [*_one_paper(rows, papers), *_pools_nothing(tables, rows)]
    return sorted(found, key=lambda issue: (issue.file, issue.line))


def _one_paper(rows: dict[str, Row], papers: Papers) -> Iterator[Issue]:
    """References that share an identifier are one paper, under whatever ids."""
    for name, paper in papers.paper.items():
        if name != paper:
            first = rows[paper]
            message = f"{name} and {paper} ({first.file}:{first.line}) are one paper: they share a DOI or a PMID"
            fix = f"They count as one study; use the id {paper} for both, unless the identifier is wrong"
            yield _warning(rows[name], "id", "one-paper", message, fix)


def _pools_nothing(tables: Tables, rows: dict[str, Row]) -> Iterator[Issue]:
    """A pooled analysis that stands beside trials says which of them it pools, or they count twice."""
    beside_trials = {
        (row.cells["subject"], row.cells["object"])
        for row in tables["edges"].rows
        if row.cells["evidence_type"] in _CONTROLLED
    }
    pooling = (row.cells for row in tables["edges"].rows if row.cells["evidence_type"] == "meta_analysis")
    beside = {
        name: f"{cells['subject']} → {cells['object']}"
        for cells in pooling
        if (cells["subject"], cells["object"]) in beside_trials
        for name in _names(cells["reference"])
    }
    for name, pair in beside.items():
        if name in rows and not rows[name].cells["includes"]:
            message = f"{name} pools studies, and trials stand beside it ({pair})"
            fix = "Name in includes the references that it pools, or they count a second time"
            yield _warning(rows[name], "includes", "pools-nothing", message, fix)


def _names(cell: str) -> Iterable[str]:
    return filter(None, cell.split("|"))


def _warning(row: Row, column: str, rule: str, message: str, fix: str) -> Issue:
    return row.issue(column, rule, message, fix)._replace(severity="warning")
