"""Comparisons as plain data, as rows and in a paragraph."""

from collections.abc import Iterable

from oxygraph.evidence.signs import Sign
from oxygraph.questions.compare import Cell, ComparedStep, Comparison
from oxygraph.report.findings import SCHEMA_VERSION, Document, cautions_document
from oxygraph.report.why import why_text
from oxygraph.report.words import Words, citation_text

__all__ = ["comparison_document", "comparison_rows", "comparison_text", "strata_named", "unfinished_text"]

_UNTESTED = "·"
_STRATA_SIDE_BY_SIDE = 3


def comparison_document(words: Words, comparison: Comparison) -> Document:
    """A comparison as plain data: the answers in short, and every step with its cell in each stratum."""
    first = next(iter(comparison.answers.values())).question
    return {
        "schema_version": SCHEMA_VERSION,
        "question": {
            "source": first.source,
            "target": first.target,
            "by": comparison.by,
            "layers": list(first.layers),
            "max_hops": first.max_hops,
        },
        "paragraph": comparison_text(words, comparison),
        "strata": [
            {
                "value": value,
                "context": found.question.context.fixed(),
                "verdict": found.verdict,
                "decided_by": found.decided_by,
                "match": str(found.match) if found.match is not None else None,
                "strength": found.strength.level,
                "why": why_text(words, found),
                "path_count": len(found.paths),
            }
            for value, found in comparison.answers.items()
        ],
        "cautions": cautions_document(words, comparison.cautions),
        "steps": [
            {
                "subject": step.subject,
                "object": step.object,
                "differs": step.differs,
                "cells": {
                    value: {
                        "sign": cell.sign,
                        "leans": cell.leans,
                        "relation": cell.relation,
                        "counts": {str(sign): count for sign, count in cell.counts.items()},
                        "edges": list(cell.edges),
                        "citations": list(cell.citations),
                    }
                    for value, cell in step.cells.items()
                },
            }
            for step in comparison.steps
        ],
        "complete": comparison.complete,
    }


def comparison_rows(words: Words, comparison: Comparison) -> tuple[list[Document], tuple[str, ...]]:
    """A comparison as rows, the verdicts first, and their columns.

    Up to three strata are columns of their own; more of them are rows, without those in which a step is untested.
    """
    columns = tuple(comparison.answers)
    verdicts = {value: words.say(found.verdict).upper() for value, found in comparison.answers.items()}
    if len(columns) > _STRATA_SIDE_BY_SIDE:
        rows: list[Document] = [
            {
                "step": words.say("verdict"),
                "stratum": _stratum(words, comparison, value),
                "finding": verdict,
                "citations": (),
            }
            for value, verdict in verdicts.items()
        ]
        rows += [
            {
                "step": _step_name(words, step),
                "stratum": _stratum(words, comparison, value),
                "finding": _cell_text(words, cell),
                "citations": cell.citations,
            }
            for step in comparison.steps
            for value, cell in step.cells.items()
            if cell.edges
        ]
        return rows, ("step", "stratum", "finding", "citations")
    rows = [{"step": words.say("verdict"), **verdicts, "citations": ()}]
    for step in comparison.steps:
        cells = {value: _cell_text(words, cell) for value, cell in step.cells.items()}
        numbers = sorted({number for cell in step.cells.values() for number in cell.citations})
        rows.append({"step": _step_name(words, step), **cells, "citations": numbers})
    return rows, ("step", *columns, "citations")


def strata_named(words: Words, comparison: Comparison) -> dict[str, str]:
    """The strata in words, for the heading of their columns."""
    return {value: _stratum(words, comparison, value) for value in comparison.answers}


def _stratum(words: Words, comparison: Comparison, value: str) -> str:
    """A stratum in words; what its findings say of the species says whether its sex is a person's or an animal's."""
    found = {words.graph.edges[name].species for step in comparison.steps for name in step.cells[value].edges}
    asked = comparison.answers[value].question.context.species
    return words.named(value, asked or (found.pop() if len(found) == 1 else ""))


def _step_name(words: Words, step: ComparedStep) -> str:
    return " → ".join(map(words.label, (step.subject, step.object)))


def _cell_text(words: Words, cell: Cell) -> str:
    arrow = Sign(cell.sign).arrow if cell.edges else _UNTESTED
    counts = " ".join(f"{count}{sign.arrow}" for sign, count in cell.counts.items() if count)
    return " ".join(filter(None, (arrow, words.say(cell.relation), f"({counts})" if counts else "")))


def comparison_text(words: Words, comparison: Comparison) -> str:
    """A comparison in one plain paragraph: the verdicts, what differs, and what is known in one stratum only.

    Where the search was ended, what differs is said as far as it got, and nothing of what does not.
    """
    verdicts = [
        words.sentence("stratum_verdict", stratum=_stratum(words, comparison, value), verdict=words.say(found.verdict))
        for value, found in comparison.answers.items()
    ]
    differing = [step for step in comparison.steps if step.differs]
    alone = [step for step in comparison.steps if not step.differs and _only_in_one(step)]

    def listed(name: str, steps: Iterable[ComparedStep]) -> str:
        return words.sentence(name, steps=words.joined((_compared(words, comparison, s) for s in steps), "clauses"))

    said = [words.sentence("verdicts", verdicts=words.joined(verdicts, "clauses"))]
    if not comparison.complete:
        said.append(unfinished_text(words, comparison))
    if differing:
        said.append(listed("differing", differing))
    elif comparison.complete:
        said.append(words.sentence("none_differing"))
    if alone and comparison.complete:
        said.append(listed("in_one_only", alone))
    return words.joined(said, "sentences")


def unfinished_text(words: Words, comparison: Comparison) -> str:
    """That the search was ended, and how far it got."""
    paths = sum(len(found.paths) for found in comparison.answers.values())
    return words.sentence("unfinished_comparison", paths=paths)


def _only_in_one(step: ComparedStep) -> bool:
    return sum(cell.relation != "untested_here" for cell in step.cells.values()) == 1


def _compared(words: Words, comparison: Comparison, step: ComparedStep) -> str:
    strata = strata_named(words, comparison)
    tested = [
        words.sentence(
            "compared_finding",
            stratum=strata[value],
            sign=words.leaning(words.say(Sign(cell.sign).effect), cell.leans),
            citations=citation_text(cell.citations),
        ).rstrip()
        for value, cell in step.cells.items()
        if cell.edges
    ]
    subject, target = words.label(step.subject), words.label(step.object)
    return words.sentence("compared", subject=subject, object=target, findings=words.joined(tested, "findings"))
