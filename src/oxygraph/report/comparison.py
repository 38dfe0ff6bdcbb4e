"""Comparisons as plain data, as rows and in a paragraph."""

from collections.abc import Iterable, Mapping

from oxygraph.engine.ask import Answer
from oxygraph.engine.question import Question
from oxygraph.evidence.signs import Sign
from oxygraph.questions.compare import Cell, ComparedStep, Comparison, told_apart
from oxygraph.report.claims import beyond_document
from oxygraph.report.findings import SCHEMA_VERSION, Document, cautions_document
from oxygraph.report.why import why_text
from oxygraph.report.words import Words, citation_text

__all__ = [
    "comparison_document",
    "comparison_rows",
    "comparison_text",
    "nothing_compared_document",
    "strata_named",
    "unfinished_text",
]

_NO_ARROW = "·"
_UNTESTED = "untested_here"
_STRATA_SIDE_BY_SIDE = 3


def comparison_document(words: Words, comparison: Comparison) -> Document:
    """A comparison as plain data: the answers in short, and every step with its cell in each stratum."""
    first = next(iter(comparison.answers.values())).question
    return {
        "schema_version": SCHEMA_VERSION,
        "question": _question(first, comparison.by),
        "paragraph": comparison_text(words, comparison),
        "strata": [
            _stratum_document(words, value, found, comparison.by) for value, found in comparison.answers.items()
        ],
        "cautions": cautions_document(words, comparison.cautions),
        "steps": [_step_document(step) for step in comparison.steps],
        "silent_undivided": dict(comparison.silent_undivided),
        "complete": comparison.complete,
    }


def _stratum_document(words: Words, value: str, found: Answer, by: str) -> Document:
    """The answer in a stratum, in short."""
    return {
        "value": value,
        "context": found.question.context.fixed(),
        "verdict": found.verdict,
        "decided_by": found.decided_by,
        "match": str(found.match) if found.match is not None else None,
        "told_apart": told_apart(found, by),
        "strength": found.strength.level,
        **beyond_document(found),
        "why": why_text(words, found),
        "path_count": len(found.paths),
    }


def _step_document(step: ComparedStep) -> Document:
    """A step, with its cell in each stratum."""
    return {
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
                "elsewhere": list(cell.elsewhere),
                **({"silent": dict(cell.silent)} if cell.silent else {}),
            }
            for value, cell in step.cells.items()
        },
    }


def nothing_compared_document(question: Question, by: str, said: str) -> Document:
    """The same where no finding on the way reports the key: no stratum, no step, and a sentence that says so."""
    return {
        "schema_version": SCHEMA_VERSION,
        "question": _question(question, by),
        "paragraph": said,
        "strata": [],
        "cautions": [],
        "steps": [],
        "silent_undivided": {},
        "complete": True,
    }


def _question(asked: Question, by: str) -> Document:
    return {
        "source": asked.source,
        "target": asked.target,
        "by": by,
        "layers": list(asked.layers),
        "max_hops": asked.max_hops,
    }


def comparison_rows(words: Words, comparison: Comparison) -> tuple[list[Document], tuple[str, ...]]:
    """A comparison as rows, the verdicts first, and their columns.

    Up to three strata are columns of their own; more of them are rows, without those in which a step is untested.
    """
    columns = tuple(comparison.answers)
    verdicts = {value: _verdict(words, comparison, value) for value in columns}
    if len(columns) > _STRATA_SIDE_BY_SIDE:
        strata = strata_named(words, comparison)
        rows: list[Document] = [
            {"step": words.say("verdict"), "stratum": strata[value], "finding": verdict, "citations": ()}
            for value, verdict in verdicts.items()
        ]
        rows += [
            {
                "step": _step_name(words, step),
                "stratum": strata[value],
                "finding": _cell_text(words, cell),
                "citations": cell.citations,
            }
            for step in comparison.steps
            for value, cell in step.cells.items()
            if cell.relation != _UNTESTED
        ]
        return rows, ("step", "stratum", "finding", "citations")
    rows = [{"step": words.say("verdict"), **verdicts, "citations": ()}]
    for step in comparison.steps:
        cells = {value: _cell_text(words, cell) for value, cell in step.cells.items()}
        numbers = sorted({number for cell in step.cells.values() for number in cell.citations})
        rows.append({"step": _step_name(words, step), **cells, "citations": numbers})
    return rows, ("step", *columns, "citations")


def _verdict(words: Words, comparison: Comparison, value: str) -> str:
    """The verdict in a stratum, and whether it is that of others who are not told apart from it."""
    found = comparison.answers[value]
    said = words.say(found.verdict).upper()
    return f"{said} ({words.say('not told apart')})" if told_apart(found, comparison.by) is False else said


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
    arrow = Sign(cell.sign).arrow if cell.edges else _NO_ARROW
    counts = " ".join(f"{count}{sign.arrow}" for sign, count in cell.counts.items() if count)
    counts = str(len(cell.elsewhere)) if cell.elsewhere else _reasons(words, cell) or counts
    relation = "not told apart" if cell.untold else "not all that is asked" if cell.in_part else cell.relation
    return " ".join(filter(None, (arrow, words.say(relation), f"({counts})" if counts else "")))


def _reasons(words: Words, cell: Cell) -> str:
    """Why what reports a stratum is not counted, each reason once; empty where something is."""
    return words.joined((words.say(f"because_{reason}") for reason in dict.fromkeys(cell.silent.values())), "clauses")


def comparison_text(words: Words, comparison: Comparison) -> str:
    """A comparison in one plain paragraph: the verdicts, what differs, and what is known in one stratum only.

    Where the search was ended, what differs is said as far as it got, and nothing of what does not.
    """
    strata = strata_named(words, comparison)
    verdicts = [
        _stratum_verdict(words, strata[value], found, comparison.by) for value, found in comparison.answers.items()
    ]
    differing = [step for step in comparison.steps if step.differs]
    alone = [step for step in comparison.steps if not step.differs and _only_in_one(step)]
    silent = [step for step in comparison.steps if any(cell.silent for cell in step.cells.values())]
    beyond = [step for step in comparison.steps if any(cell.elsewhere for cell in step.cells.values())]

    def listed(name: str, steps: Iterable[ComparedStep], **values: str) -> str:
        said = words.joined((_compared(words, strata, step) for step in steps), "clauses")
        return words.sentence(name, steps=said, **values)

    said = [words.sentence("verdicts", verdicts=words.joined(verdicts, "clauses"))]
    if not comparison.complete:
        said.append(unfinished_text(words, comparison))
    if differing:
        said.append(listed("differing", differing))
    elif comparison.complete:
        said.append(words.sentence("none_differing_counted" if silent else "none_differing"))
    if alone and comparison.complete:
        said.append(listed("in_one_only", alone))
    if silent:
        said.append(words.sentence("not_counted_in", steps=_silent_text(words, strata, silent)))
    if beyond:
        said.append(listed("in_other_layers", beyond, layers=_layers_left_out(words, comparison)))
    if comparison.silent_undivided:
        said.append(_undivided_text(words, comparison))
    return words.joined(said, "sentences")


def _silent_text(words: Words, strata: Mapping[str, str], silent: Iterable[ComparedStep]) -> str:
    """The steps that are not counted in a stratum although studies report it there, and why."""
    said = []
    for step in silent:
        alike: dict[str, list[str]] = {}
        for value, cell in step.cells.items():
            for reason in dict.fromkeys(cell.silent.values()):
                alike.setdefault(reason, []).append(strata[value])
        why = [words.labelled(words.say(f"because_{reason}"), words.joined(named)) for reason, named in alike.items()]
        ends = {"subject": words.label(step.subject), "object": words.label(step.object)}
        said.append(words.sentence("compared", **ends, findings=words.joined(why, "clauses")))
    return words.joined(said, "clauses")


def _undivided_text(words: Words, comparison: Comparison) -> str:
    """How many of the findings compared the same question without the key does not count, and why."""
    silent = comparison.silent_undivided
    reasons = words.joined((words.say(f"because_{reason}") for reason in dict.fromkeys(silent.values())), "clauses")
    return words.sentence("silent_undivided", by=words.say(comparison.by), count=len(silent), reasons=reasons)


def _stratum_verdict(words: Words, stratum: str, found: Answer, by: str) -> str:
    """The verdict in a stratum, and where it rests on studies that do not tell that stratum apart, this too."""
    said = {"stratum": stratum, "verdict": words.say(found.verdict)}
    if told_apart(found, by) is not False:
        return words.sentence("stratum_verdict", **said)
    return words.sentence("stratum_verdict_of_others", **said, of_others=words.sentence("of_others"))


def _layers_left_out(words: Words, comparison: Comparison) -> str:
    """The layers that were not asked, the same in every stratum."""
    elsewhere = next(iter(comparison.answers.values())).elsewhere
    return words.joined(map(words.say, elsewhere.layers)) if elsewhere else ""


def unfinished_text(words: Words, comparison: Comparison) -> str:
    """That the search was ended, and how far it got."""
    paths = sum(len(found.paths) for found in comparison.answers.values())
    return words.sentence("unfinished_comparison", paths=paths)


def _only_in_one(step: ComparedStep) -> bool:
    return sum(cell.relation != _UNTESTED or cell.in_part for cell in step.cells.values()) == 1


def _compared(words: Words, strata: Mapping[str, str], step: ComparedStep) -> str:
    found = [
        _in_stratum(words, strata[value], cell) for value, cell in step.cells.items() if cell.edges or cell.elsewhere
    ]
    subject, target = words.label(step.subject), words.label(step.object)
    return words.sentence("compared", subject=subject, object=target, findings=words.joined(found, "findings"))


def _in_stratum(words: Words, stratum: str, cell: Cell) -> str:
    """What a step is in a stratum, and whose; or how much the layers left out hold of it."""
    if cell.elsewhere:
        return words.sentence("elsewhere_finding", stratum=stratum, count=len(cell.elsewhere))
    sign = words.leaning(words.say(Sign(cell.sign).effect), cell.leans)
    said = words.sentence("compared_finding", stratum=stratum, sign=sign, citations=citation_text(cell.citations))
    return said.rstrip()
