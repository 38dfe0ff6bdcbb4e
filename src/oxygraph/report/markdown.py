"""An answer as a Markdown text that can be pasted into a draft: every claim with its citation, nothing added."""

import re
from collections.abc import Iterator

from oxygraph.engine.ask import Answer
from oxygraph.engine.cautions import concerning
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import KINDS, Step
from oxygraph.evidence.arguments import at_most
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.report.answers import answer_hash, references_of
from oxygraph.report.why import why_text
from oxygraph.report.words import Words, citation_text

__all__ = ["answer_markdown", "chain", "flags", "holds_for", "plain", "reference_text"]

_MARKUP = re.compile(
    r"[`*]|<(?=[A-Za-z/!?])|\](?=[(\[:])|&(?=#?\w+;)|\\(?=[!-/:-@\[-`{-~])|(?<!\w)_(?=\S)|~(?=~)|(?<=~)~"
)


def plain(text: str) -> str:
    r"""A text as Markdown shows it: what would be HTML, a link or a change of letters is what it is.

    >>> plain("<b>p < 0.05</b> [13], [x](y)")
    '\\<b>p < 0.05\\</b> [13], [x\\](y)'
    """
    return _MARKUP.sub(r"\\\g<0>", text)


def answer_markdown(
    graph: EvidenceGraph,
    answer: Answer,
    *,
    limit: int = 0,
    lang: str = "en",
) -> str:
    """The answer as Markdown.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        limit: How many paths to list; 0 for all.
        lang: `en` or `zh`.
    """
    words = Words(graph, lang)
    return "\n".join((*_lines(words, answer, limit), *_closing(words, answer, limit)))


def _lines(words: Words, answer: Answer, limit: int) -> Iterator[str]:
    question = answer.question
    source, target = map(words.label, (question.source, question.target))
    yield plain(f"## {source} → {target} ({words.where(question.context)})")
    yield ""
    match = f" ({words.say(str(answer.match))})" if answer.match is not None and question.context.fixed() else ""
    yield f"**{words.say(answer.verdict)}**{match}. {plain(why_text(words, answer))}"
    if answer.direct:
        yield f"\n### {words.say('direct evidence').capitalize()}\n"
        yield from (plain(f"- {_judged(words, answer.direct, finding)}") for finding in answer.direct.findings)
    if answer.paths:
        shown = answer.paths[: at_most(limit)]
        yield f"\n### {words.say('mechanism paths').capitalize()} ({len(shown)}/{len(answer.paths)})\n"
        for path in shown:
            marks = ", ".join([words.say(KINDS[path.kind]), *flags(words, answer, path), *holds_for(words, path)])
            yield plain(f"- {path.sign.arrow} {chain(words, path)} ({marks})")
            yield from (plain(f"  - {_finding(words, edge)}") for step in path.steps for edge in step.edges)
    if answer.missing:
        yield f"\n### {words.say('missing experiments').capitalize()}\n"
        yield from (plain(f"- {words.missing(missing, question.context.species)}") for missing in answer.missing)


def _closing(words: Words, answer: Answer, limit: int) -> Iterator[str]:
    """The cautions, the answer's name, and the publications."""
    if warned := concerning(answer.cautions, answer.edges(limit)):
        yield f"\n### {words.say('cautions').capitalize()}\n"
        yield from (plain(f"- {words.caution(caution)}") for caution in warned)
    yield f"\n{words.say('answer').capitalize()} `{answer_hash(answer)}`"
    if references := references_of(words.graph, answer, limit=limit):
        yield f"\n### {words.say('references').capitalize()}\n"
        yield from (plain(f"- {reference_text(words, reference)}") for reference in references)


def _judged(words: Words, step: Step, finding: Finding) -> str:
    silence = words.silence(step, finding)
    return f"{_finding(words, finding.edge)}{f' ({silence})' if silence else ''}"


def _finding(words: Words, edge: Edge) -> str:
    context = ", ".join(words.chips(edge))
    return " ".join(filter(None, (words.statement(edge), f"({context})" if context else "", words.source(edge))))


def chain(words: Words, path: Path, most: int | None = None) -> str:
    """`oxytocin ▼ dACC–BLA processing ▲ basolateral amygdala ▲ PTSD [38]`.

    Args:
        words: How its reader calls things.
        path: What to write.
        most: The most papers beside the review's numbers that are named; all where it is None.
    """
    parts = [words.label(path.nodes[0])]
    for step, sign in zip(path.steps, path.signs, strict=True):
        parts += [_link(words, step, sign), words.label(step.object)]
    numbers = sorted({number for part in path.parts for number in part.cited})
    papers = sorted({words.paper(name) for part in path.parts for name in part.papers})
    if most is not None and (more := len(papers) - most) > 1:
        papers = [*papers[:most], words.sentence("more_papers", count=more)]
    sources = [*([citation_text(numbers)] if numbers else []), *([f"({'; '.join(papers)})"] if papers else [])]
    return " ".join([*parts, *sources])


def _link(words: Words, step: Step, sign: Sign) -> str:
    """The sign of a step that has findings, by those that take part; the predicate of one that has only structure."""
    if step.signed:
        return sign.arrow
    return f"—{words.say(step.edges[0].predicate)}→"


def flags(words: Words, answer: Answer, path: Path) -> list[str]:
    """What a reader must know of a path before believing it: its match, where a context was asked, and doubts."""
    marked = (
        (str(path.match), bool(answer.question.context.fixed())),
        ("chimera", path.chimera),
        ("contested", path.contested),
        ("speculative", path.speculative),
    )
    return [words.say(word) for word, true in marked if true]


def holds_for(words: Words, path: Path) -> list[str]:
    """Whom, how much and when all readings of a path report alike: for whom the path holds."""
    common = words.graph.scoper.common(path.holds_for)
    species = next(iter(common.get("species", ())), "")
    return [words.named(word, species) for values in common.values() for word in values]


def reference_text(words: Words, reference: Reference) -> str:
    """One publication in a line, how surely it is the one the review means, and whether it was withdrawn."""
    number = citation_text(reference.citation)
    work = ", ".join(
        filter(None, (reference.authors, str(reference.year or ""), reference.title, reference.published_in))
    )
    known = *reference.links, words.unlinked(reference), words.identified(reference)
    retracted = words.say("retracted").upper() if reference.retracted else ""
    return " · ".join(filter(None, (number, work or words.sentence("no_work"), *known, retracted)))
