"""An answer as a Markdown text that can be pasted into a draft: every claim with its citation, nothing added."""

from collections.abc import Iterable, Iterator

from oxygraph.engine.readings import Path, Step
from oxygraph.engine.verdict import Answer
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Reference
from oxygraph.questions.audit import cautions
from oxygraph.report.documents import answer_hash, references_of
from oxygraph.report.wording import (
    ARROWS,
    chips,
    citation_text,
    label,
    missing_text,
    named,
    paper_name,
    say,
    source_text,
    statement,
    where,
    why,
)

__all__ = ["answer_markdown", "caution_text", "chain", "flags", "holds_for", "reference_text"]


def answer_markdown(
    graph: EvidenceGraph,
    answer: Answer,
    *,
    discrepancies: Iterable[Discrepancy] = (),
    limit: int = 0,
    lang: str = "en",
) -> str:
    """The answer as Markdown.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        discrepancies: Where review and papers differ, from `oxygraph.questions.audit.read_audit`.
        limit: How many paths to list; 0 for all.
        lang: `en` or `zh`.
    """
    warned = cautions(graph, answer, discrepancies, limit=limit)
    return "\n".join((*_lines(graph, answer, limit, lang), *_closing(graph, answer, warned, limit, lang)))


def _lines(graph: EvidenceGraph, answer: Answer, limit: int, lang: str) -> Iterator[str]:
    question = answer.question
    source, target = (label(graph.nodes[name], lang) for name in (question.source, question.target))
    yield f"## {source} → {target} ({where(graph, question.context, lang)})"
    yield ""
    match = f" ({say(str(answer.match), lang)})" if answer.match is not None else ""
    yield f"**{say(answer.verdict, lang)}**{match}. {why(graph, answer, lang)}"
    if answer.direct:
        yield f"\n### {say('direct evidence', lang).capitalize()}\n"
        yield from (f"- {_finding(graph, finding.edge, lang)}" for finding in answer.direct.findings)
    if answer.paths:
        shown = answer.paths[:limit] if limit else answer.paths
        yield f"\n### {say('mechanism paths', lang).capitalize()} ({len(shown)}/{len(answer.paths)})\n"
        for path in shown:
            marks = ", ".join([*flags(path, lang), *holds_for(graph, path, lang)])
            yield f"- {ARROWS[path.sign]} {chain(graph, path, lang)} ({marks})"
            yield from (f"  - {_finding(graph, edge, lang)}" for step in path.steps for edge in step.edges)
    if answer.missing:
        yield f"\n### {say('missing experiments', lang).capitalize()}\n"
        yield from (f"- {missing_text(graph, missing, lang, question.context.species)}" for missing in answer.missing)


def _closing(graph: EvidenceGraph, answer: Answer, warned: list[Discrepancy], limit: int, lang: str) -> Iterator[str]:
    """The cautions, the answer's name, and the publications."""
    if warned:
        yield f"\n### {say('cautions', lang).capitalize()}\n"
        yield from (f"- {caution_text(caution, lang)}" for caution in warned)
    yield f"\n{say('answer', lang).capitalize()} `{answer_hash(answer)}`"
    if references := references_of(graph, answer, limit=limit):
        yield f"\n### {say('references', lang).capitalize()}\n"
        yield from (f"- {reference_text(reference)}" for reference in references)


def caution_text(caution: Discrepancy, lang: str = "en") -> str:
    """What differs between the review and its source, by its kind and in a sentence."""
    text = caution.statement_zh if lang == "zh" else caution.statement
    return " ".join(filter(None, (citation_text(caution.citation), f"{say(caution.kind, lang)}:", text)))


def _finding(graph: EvidenceGraph, edge: Edge, lang: str) -> str:
    context = ", ".join(chips(graph, edge, lang))
    return " ".join(
        filter(None, (statement(edge, lang), f"({context})" if context else "", source_text(graph, edge, lang)))
    )


def chain(graph: EvidenceGraph, path: Path, lang: str = "en") -> str:
    """`oxytocin ▼ dACC–BLA processing ▲ basolateral amygdala ▲ PTSD [38]`."""
    parts = [label(graph.nodes[path.nodes[0]], lang)]
    for step in path.steps:
        parts += [_link(step, lang), label(graph.nodes[step.object], lang)]
    numbers = sorted({number for step in path.steps for number in step.cited})
    papers = sorted({paper_name(graph, name) for step in path.steps for name in step.papers})
    sources = [*([citation_text(numbers)] if numbers else []), *([f"({'; '.join(papers)})"] if papers else [])]
    return " ".join([*parts, *sources])


def _link(step: Step, lang: str) -> str:
    """The sign of a step that has findings; the predicate of one that has only structure."""
    if any(edge.signed for edge in step.edges):
        return ARROWS[step.sign]
    return f"—{say(step.edges[0].predicate, lang)}→"


def flags(path: Path, lang: str = "en") -> list[str]:
    """What a reader must know of a path before believing it: its match, and why it may not count."""
    marked = (("chimera", path.chimera), ("contested", path.contested), ("speculative", path.speculative))
    return [say(str(path.match), lang), *(say(word, lang) for word, true in marked if true)]


def holds_for(graph: EvidenceGraph, path: Path, lang: str = "en") -> list[str]:
    """Whom, how much and when all readings of a path report alike: for whom the path holds."""
    common = graph.scoper.common(path.holds_for)
    species = next(iter(common.get("species", ())), "")
    return [named(graph, word, lang, species) for words in common.values() for word in words]


def reference_text(reference: Reference) -> str:
    """One publication in a line, and how surely it is the one the review means."""
    number = citation_text(reference.citation)
    work = ", ".join(filter(None, (reference.authors, str(reference.year or ""), reference.title, reference.journal)))
    doi = f"https://doi.org/{reference.doi}" if reference.doi else ""
    pmid = f"PMID {reference.pmid}" if reference.pmid else ""
    sure = f"match to the review's number: {reference.match_confidence}" if reference.citation else ""
    retracted = "RETRACTED" if reference.retracted else ""
    return " · ".join(filter(None, (number, work or "not identified", doi, pmid, sure, retracted)))
