"""A sample of findings for outside experts to compare with their sources, and what the filled-in sheets say.

    .venv/bin/python benchmarks/expert_check.py write                  docs/expert-check.csv, blank
    .venv/bin/python benchmarks/expert_check.py score SHEET…           one sheet an expert

The sample is 80 findings, by a fixed seed: each finding has a place that depends on its id alone, so that a graph that
grows changes few of them. A sheet in which something has been filled in is never overwritten. Who fills one in reads
the source and answers `yes`, `no` or `unsure`: does it report this (`reported`); is the direction, or its absence,
right (`direction`); are sex, species, population, dose, regimen and setting (`context`); is what is no main result,
tentative or speculative marked as such (`certainty`).
"""

import argparse
import csv
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import combinations
from pathlib import Path

from intervals import share, table

from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge

__all__ = ["ANSWERED", "SHEET", "kappa", "read", "rows", "score", "write"]

SHEET = Path(__file__).parents[1] / "docs" / "expert-check.csv"
SEED, SIZE = "outside experts", 80
QUESTIONS = ("reported", "direction", "context", "certainty")
BLANK = (*QUESTIONS, "comment")
ANSWERED = ("yes", "no", "unsure")
SHOWN = (
    "subject_aspect",
    "object_aspect",
    "sex",
    "species",
    "population",
    "dose_min",
    "dose_max",
    "dose_unit",
    "route",
    "regimen",
    "setting",
    "evidence_type",
    "analysis",
    "certainty",
    "sample_size",
    "statement",
)
"""The columns of a finding that an expert judges; those of the same name as a question are told apart by `said_`."""

Row = Mapping[str, str]


def sample(graph: EvidenceGraph) -> list[Edge]:
    """The findings of the sample, in the order of their ids."""
    findings = [edge for edge in graph.edges.values() if edge.signed]
    drawn = sorted(findings, key=lambda edge: sha256(f"{SEED} {edge.id}".encode()).digest())[:SIZE]
    return sorted(drawn, key=lambda edge: edge.id)


def rows(graph: EvidenceGraph) -> list[dict[str, str]]:
    """The sheet, its questions blank."""
    return [_row(graph, edge) | dict.fromkeys(BLANK, "") for edge in sample(graph)]


def _row(graph: EvidenceGraph, edge: Edge) -> dict[str, str]:
    """What a sheet says of a finding."""
    papers = [graph.references[name] for name in edge.reference]
    named = "; ".join(" ".join((paper.short_name, *paper.links)) for paper in papers)
    cells = edge.to_row()
    return {
        "id": edge.id,
        "layer": edge.layer,
        "source": named or f"the review's own word, section {edge.section or '?'}",
        "subject": graph.nodes[edge.subject].name,
        "predicate": edge.predicate,
        "effect": edge.effect,
        "object": graph.nodes[edge.object].name,
        **{_shown(column): cells[column] for column in SHOWN},
    }


def _shown(column: str) -> str:
    return f"said_{column}" if column in BLANK else column


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a sheet.

    Raises:
        SystemExit: A column is missing, or an answer is none of `ANSWERED`.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    for place, row in enumerate(found, start=2):
        for question in QUESTIONS:
            answer = (row.get(question) or "").strip().lower()
            if question not in row or answer not in {"", *ANSWERED}:
                raise SystemExit(f"{path}:{place}: {question} is {answer!r}, not one of {', '.join(ANSWERED)}")
            row[question] = answer
    return found


def write(graph: EvidenceGraph, path: Path = SHEET) -> None:
    """Write the sheet, its questions blank.

    Raises:
        SystemExit: Something has been filled in.
    """
    if path.exists() and any(row.get(column) for row in read(path) for column in BLANK):
        raise SystemExit(f"{path} has been filled in; nothing is written")
    blank = rows(graph)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(blank[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(blank)


def score(graph: EvidenceGraph, sheets: Sequence[Sequence[Row]]) -> None:
    """Print how often the sheets say that the graph is right, by question and layer, and how far experts agree."""
    current = {edge.id: _row(graph, edge) for edge in graph.edges.values() if edge.signed}
    answered = [row for sheet in sheets for row in sheet if any(row[question] for question in QUESTIONS)]
    changed = [row["id"] for row in answered if not _as_it_was(row, current.get(row["id"], {}))]
    print(f"{len(answered)} of {sum(map(len, sheets))} rows filled in; {len(changed)} of findings changed since")
    if changed:
        print(f"  changed, and counted as they stood: {', '.join(sorted(set(changed)))}")
    layers = sorted({row["layer"] for row in answered})
    scored = [(question, layer) for question in QUESTIONS for layer in ("", *layers)]
    table(("question", "layer", "right", "unsure"), [_line(answered, *what) for what in scored])
    if len(sheets) > 1:
        _agreement(sheets)


def _line(answered: Sequence[Row], question: str, layer: str) -> tuple[object, ...]:
    said = [row[question] for row in answered if layer in {"", row["layer"]} and row[question]]
    return question, layer or "all", share(word == "yes" for word in said if word != "unsure"), said.count("unsure")


def _as_it_was(row: Row, now: Row) -> bool:
    return all(row.get(column) == value for column, value in now.items()) and bool(now)


def _agreement(sheets: Sequence[Sequence[Row]]) -> None:
    """Print, pair by pair of experts, how often both say the same, and Cohen's kappa."""
    lines = []
    for (one, first), (other, second) in combinations(enumerate(sheets, start=1), 2):
        beside = {row["id"]: row for row in second}
        for question in QUESTIONS:
            both = [(row[question], beside[row["id"]][question]) for row in first if row["id"] in beside]
            pairs = [(a, b) for a, b in both if a and b]
            value = kappa(pairs)
            words = "–" if value is None else f"{value:.2f}"
            lines.append((f"{one} and {other}", question, share(a == b for a, b in pairs), words))
    print()
    table(("sheets", "question", "say the same", "kappa"), lines)


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa of answers given in pairs; None where chance alone would make all of them equal.

    >>> kappa([("yes", "yes"), ("no", "no"), ("yes", "no"), ("no", "yes")])
    0.0
    """
    if not pairs:
        return None
    ones, others = zip(*pairs, strict=True)
    by_chance = sum(ones.count(word) * others.count(word) for word in ANSWERED) / len(pairs) ** 2
    if by_chance == 1:
        return None
    return (sum(a == b for a, b in pairs) / len(pairs) - by_chance) / (1 - by_chance)


def main(arguments: Sequence[str]) -> None:
    """Write a sheet, or score those that came back."""
    parser = argparse.ArgumentParser(description="A sample of findings for outside experts.")
    parser.add_argument("what", choices=("write", "score"))
    parser.add_argument("sheets", nargs="*", type=Path, help="filled-in sheets, one an expert")
    options = parser.parse_args(arguments)
    graph = read_graph()
    if options.what == "write":
        write(graph)
    else:
        score(graph, [read(path) for path in options.sheets or [SHEET]])


if __name__ == "__main__":
    main(sys.argv[1:])
