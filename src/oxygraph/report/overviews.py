"""Comparisons, conflicts and gaps as plain data and in plain words, in English and Chinese."""

from collections.abc import Iterable

from oxygraph.engine.readings import CONFLICTING
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Reference
from oxygraph.questions.audit import Audited, Impact
from oxygraph.questions.compare import Cell, ComparedStep, Comparison
from oxygraph.questions.conflicts import Conflict
from oxygraph.questions.gaps import Gap, NextExperiment
from oxygraph.report.documents import SCHEMA_VERSION, Document
from oxygraph.report.wording import ARROWS, citation_text, label, missing_text, named, say, where, why

__all__ = [
    "audit_rows",
    "comparison_document",
    "comparison_rows",
    "comparison_text",
    "conflict_rows",
    "deciding_study",
    "experiment_rows",
    "gap_rows",
    "strata_named",
]


_STRATA_SIDE_BY_SIDE = 3


def comparison_document(graph: EvidenceGraph, comparison: Comparison, *, lang: str = "en") -> Document:
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
        "paragraph": comparison_text(graph, comparison, lang),
        "strata": [
            {
                "value": value,
                "context": found.question.context.fixed(),
                "verdict": found.verdict,
                "decided_by": found.decided_by,
                "match": str(found.match) if found.match is not None else None,
                "why": why(graph, found, lang),
                "path_count": len(found.paths),
            }
            for value, found in comparison.answers.items()
        ],
        "steps": [
            {
                "subject": step.subject,
                "object": step.object,
                "differs": step.differs,
                "cells": {
                    value: {
                        "sign": cell.sign,
                        "relation": cell.relation,
                        "edges": list(cell.edges),
                        "citations": list(cell.citations),
                    }
                    for value, cell in step.cells.items()
                },
            }
            for step in comparison.steps
        ],
    }


def comparison_rows(
    graph: EvidenceGraph, comparison: Comparison, lang: str = "en"
) -> tuple[list[Document], tuple[str, ...]]:
    """A comparison as rows, the verdicts first, and their columns.

    Up to three strata are columns of their own; more of them are rows, without those in which a step is untested.
    """
    columns = tuple(comparison.answers)
    verdicts = {value: say(found.verdict, lang).upper() for value, found in comparison.answers.items()}
    if len(columns) > _STRATA_SIDE_BY_SIDE:
        rows: list[Document] = [
            {
                "step": say("verdict", lang),
                "stratum": _stratum(graph, comparison, value, lang),
                "finding": verdict,
                "citations": (),
            }
            for value, verdict in verdicts.items()
        ]
        rows += [
            {
                "step": _step_name(graph, step, lang),
                "stratum": _stratum(graph, comparison, value, lang),
                "finding": _cell_text(cell, lang),
                "citations": cell.citations,
            }
            for step in comparison.steps
            for value, cell in step.cells.items()
            if cell.edges
        ]
        return rows, ("step", "stratum", "finding", "citations")
    rows = [{"step": say("verdict", lang), **verdicts, "citations": ()}]
    for step in comparison.steps:
        cells = {value: _cell_text(cell, lang) for value, cell in step.cells.items()}
        numbers = sorted({number for cell in step.cells.values() for number in cell.citations})
        rows.append({"step": _step_name(graph, step, lang), **cells, "citations": numbers})
    return rows, ("step", *columns, "citations")


def strata_named(graph: EvidenceGraph, comparison: Comparison, lang: str = "en") -> dict[str, str]:
    """The strata in words, for the heading of their columns."""
    return {value: _stratum(graph, comparison, value, lang) for value in comparison.answers}


def _stratum(graph: EvidenceGraph, comparison: Comparison, value: str, lang: str) -> str:
    """A stratum in words; what its findings say of the species says whether its sex is a person's or an animal's."""
    found = {graph.edges[name].species for step in comparison.steps for name in step.cells[value].edges}
    asked = comparison.answers[value].question.context.species
    return named(graph, value, lang, asked or (found.pop() if len(found) == 1 else ""))


def _step_name(graph: EvidenceGraph, step: ComparedStep, lang: str) -> str:
    return " → ".join(label(graph.nodes[name], lang) for name in (step.subject, step.object))


def _cell_text(cell: Cell, lang: str) -> str:
    return f"{ARROWS.get(cell.sign, '·')} {say(cell.relation, lang)}"


def conflict_rows(graph: EvidenceGraph, found: Iterable[Conflict], lang: str = "en") -> list[Document]:
    """Conflicts as rows, each with its clashes and the study that would decide it."""
    return [
        {
            "subject": conflict.subject,
            "object": conflict.object,
            "kind": conflict.kind,
            "status": conflict.status,
            "keys": list(conflict.keys),
            "deciding_study": deciding_study(graph, conflict, lang),
            "clashes": [
                {"one": clash.one.id, "other": clash.other.id, "keys": list(clash.keys)} for clash in conflict.clashes
            ],
        }
        for conflict in found
    ]


def gap_rows(found: Iterable[Gap]) -> list[Document]:
    """The cells of the matrix as rows."""
    return [gap._asdict() | {"edges": list(gap.edges)} for gap in found]


def experiment_rows(graph: EvidenceGraph, found: Iterable[NextExperiment], lang: str = "en") -> list[Document]:
    """The experiments most wanted as rows."""
    return [
        {
            "subject": wanted.missing.subject,
            "object": wanted.missing.object,
            "lacks": dict(wanted.missing.lacks),
            "text": missing_text(graph, wanted.missing, lang),
            "resolves": [{"target": target, "sex": sex} for target, sex in wanted.resolves],
        }
        for wanted in found
    ]


def comparison_text(graph: EvidenceGraph, comparison: Comparison, lang: str = "en") -> str:
    """A comparison in one plain paragraph: the verdicts, what differs, and what is known in one stratum only."""
    zh = lang == "zh"
    verdicts = [
        f"{_stratum(graph, comparison, v, lang)}: {say(a.verdict, lang)}" for v, a in comparison.answers.items()
    ]
    differing = [step for step in comparison.steps if step.differs]
    alone = [step for step in comparison.steps if not step.differs and _only_in_one(step)]
    sentences = [("；" if zh else "; ").join(verdicts) + ("。" if zh else ".")]
    if differing:
        parts = [_compared(graph, comparison, step, lang) for step in differing]
        sentences.append((f"结果不同：{'；'.join(parts)}。") if zh else f"The findings differ: {'; '.join(parts)}.")
    else:
        sentences.append("没有一步有相互矛盾的结果。" if zh else "On no step do tested strata disagree.")
    if alone:
        parts = [_compared(graph, comparison, step, lang) for step in alone]
        sentences.append(
            f"只在一组中检验：{'；'.join(parts)}。" if zh else f"Tested in one stratum only: {'; '.join(parts)}."
        )
    return ("" if zh else " ").join(sentences)


def _only_in_one(step: ComparedStep) -> bool:
    return sum(cell.relation != "untested_here" for cell in step.cells.values()) == 1


def _compared(graph: EvidenceGraph, comparison: Comparison, step: ComparedStep, lang: str) -> str:
    subject, target = (label(graph.nodes[name], lang) for name in (step.subject, step.object))
    strata = strata_named(graph, comparison, lang)
    words = {"+": "increases", "-": "decreases", "0": "no_effect", "?": "unclear", CONFLICTING: CONFLICTING}
    tested = [
        f"{strata[value]} {say(words[cell.sign], lang)} {citation_text(cell.citations)}".rstrip()
        for value, cell in step.cells.items()
        if cell.sign in words
    ]
    return f"{subject} → {target} ({', '.join(tested)})"


def deciding_study(graph: EvidenceGraph, conflict: Conflict, lang: str = "en") -> str:
    """What a study would have to be to decide a conflict; empty where context explains it."""
    if conflict.status == "explained":
        return ""
    subject, target = (label(graph.nodes[name], lang) for name in (conflict.subject, conflict.object))
    keys = [say(key, lang) for key in conflict.open_keys]
    if lang == "zh":
        what = f"并明确报告{'、'.join(keys)}" if keys else "并在同一情境中重复两种结果"
        return f"需要一项检验{subject} → {target}、{what}的研究。"
    what = f"reports {', '.join(keys)}" if keys else "repeats both findings in one and the same context"
    return f"A study of {subject} → {target} that {what}."


# --- audit ------------------------------------------------------------------------------------------------------------


def audit_rows(graph: EvidenceGraph, audited: Iterable[Audited], lang: str = "en") -> list[Document]:
    """Differences as rows: both readings in a sentence, the paper's link, and what each does to the answers."""
    return [
        {
            "id": found.discrepancy.id,
            "citation": list(found.discrepancy.citation),
            "kind": found.discrepancy.kind,
            "statement": found.discrepancy.statement_zh if lang == "zh" else found.discrepancy.statement,
            "link": [link for name in found.discrepancy.reference if (link := _link(graph.references[name]))],
            "review_edges": list(found.discrepancy.review_edges),
            "paper_edges": list(found.discrepancy.paper_edges),
            "impacts": [
                {
                    "subject": impact.subject,
                    "object": impact.object,
                    "context": impact.context.fixed(),
                    "verdict": impact.verdict,
                    "without": impact.without,
                    "with_paper": impact.with_paper,
                }
                for impact in found.impacts
            ],
            "impact_text": " ".join(_impact_text(graph, impact, lang) for impact in found.impacts),
        }
        for found in audited
    ]


def _link(reference: Reference) -> str:
    if reference.doi:
        return f"https://doi.org/{reference.doi}"
    return f"PMID {reference.pmid}" if reference.pmid else ""


def _impact_text(graph: EvidenceGraph, impact: Impact, lang: str) -> str:
    """One question in its three versions: from the review, without this reading, with the paper's findings."""
    subject, target = (label(graph.nodes[name], lang) for name in (impact.subject, impact.object))
    verdict, without, paper = (say(word, lang) for word in (impact.verdict, impact.without, impact.with_paper))
    asked = where(graph, impact.context, lang)
    if lang == "zh":
        return f"{subject} → {target}（{asked}）：{verdict}；去掉该解读：{without}；换成论文的结果：{paper}。"
    return f"{subject} → {target} ({asked}): {verdict}; without this reading: {without}; with the paper's: {paper}."
