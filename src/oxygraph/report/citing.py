"""How the graph and its answers are cited, and whether an answer that somebody cited is still given."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from time import monotonic
from typing import NamedTuple

from oxygraph.engine.budget import DEFAULT_SECONDS, checked_seconds
from oxygraph.engine.question import DEFAULT_HOPS, Question
from oxygraph.engine.search import gather
from oxygraph.engine.strength import strength
from oxygraph.errors import OxyGraphError, QuestionError, short
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.vocabulary import LAYERS, names
from oxygraph.evidence.word_sets import ILLNESS
from oxygraph.report.answers import Hashes
from oxygraph.report.findings import SCHEMA_VERSION, Document
from oxygraph.report.identity import asked_again, citation_of_graph, graph_document, title_of_graph
from oxygraph.report.words import Words

__all__ = ["CITED_COLUMNS", "Cited", "cite_graph", "cited", "cited_document", "held", "in_another_sex"]

CITED_COLUMNS = ("cites", "hash", "text", "command")
"""What is cited, its hash, the sentence, and the command that asks it again."""

_HASH = re.compile(r"[0-9a-f]{16}")
_FIRST = "oxytocin"


class Cited(NamedTuple):
    """A citation.

    Attributes:
        cites: `graph` or `answer`.
        hash: Its hash.
        text: How a text cites it.
        title: Its title in a bibliography.
        command: What asks it again; empty for the graph.
        holds: Whether it is what was looked for.
    """

    cites: str
    hash: str
    text: str
    title: str
    command: str = ""
    holds: bool = True

    def row(self) -> Document:
        """The columns of `CITED_COLUMNS`."""
        return {column: getattr(self, column) for column in CITED_COLUMNS}


def cite_graph(graph: EvidenceGraph) -> Cited:
    """How the graph is cited."""
    return Cited("graph", str(graph_document(graph)["hash"]), citation_of_graph(graph), title_of_graph(graph))


def cited(words: Words, question: Question, folders: Iterable[str] = ()) -> Cited:
    """How the answer to a question is cited: what was asked and answered, its hash, and the graph.

    Args:
        words: The graph and the language.
        question: The question.
        folders: The folders that the command names, which asks it again.
    """
    evidence = gather(words.graph, question)
    level = strength(words.graph, question, evidence).level
    verdict = words.say(evidence.verdict)
    answered = words.sentence("cited_level", verdict=verdict, level=words.say(level)) if level else verdict
    asked = f"{words.label(question.source)} → {words.label(question.target)} ({words.where(question.context)})"
    digest = Hashes().of(question, evidence)
    said = {"asked": asked, "answered": answered, "hash": digest}
    text = words.sentence("cited_answer", graph=citation_of_graph(words.graph), **said)
    title = words.sentence("cited_title", title=title_of_graph(words.graph), **said)
    return Cited("answer", digest, text, title, asked_again(question, names(LAYERS), folders))


def held(
    words: Words,
    digest: str,
    question: Question | None = None,
    *,
    folders: Iterable[str] = (),
    timeout: float = DEFAULT_SECONDS,
) -> Cited | None:
    """The answer or the graph of a hash; where it is not the graph's and the question is named, its answer now.

    Args:
        words: The graph and the language.
        digest: The hash that was cited.
        question: The question that it answered; None to look for it among those that fix the sex alone.
        folders: As for `cited`.
        timeout: Seconds to look for it.

    Returns:
        The answer, `holds` telling whether it has the hash; None where no question asked has it.

    Raises:
        QuestionError: It is no hash, or the timeout is no number of seconds.
        OxyGraphError: Not all questions could be asked in that time.
    """
    wanted = digest.strip().casefold()
    if not _HASH.fullmatch(wanted):
        raise QuestionError(f"{short(digest)} is no hash of an answer: those are 16 digits of 0-9 and a-f")
    if (known := cite_graph(words.graph)).hash == wanted:  # which a citation of an answer names beside the answer's
        return known
    if question is not None:
        found = cited(words, question, folders)
        return found._replace(holds=found.hash == wanted)
    until = monotonic() + checked_seconds(timeout)
    for other, now in _hashes(words.graph):
        if now == wanted:
            return cited(words, other, folders)
        if monotonic() > until:
            fix = "name the question, SOURCE TARGET, or allow more with a longer --timeout"
            raise OxyGraphError(f"{wanted} was not found within {timeout:g} s; {fix}")
    return None


def in_another_sex(words: Words, digest: str, question: Question, folders: Iterable[str] = ()) -> Cited | None:
    """The answer that has a hash, where it is that of the same question in the other sex, or in anybody."""
    wanted = digest.strip().casefold()
    for sex in {"", "female", "male"} - {question.context.sex}:
        other = question._replace(context=question.context._replace(sex=sex))
        if Hashes().of(other, gather(words.graph, other)) == wanted:
            return cited(words, other, folders)
    return None


def _hashes(graph: EvidenceGraph) -> Iterator[tuple[Question, str]]:
    """What people ask, and the hash of the answer; first where a way leads from the one to the other."""
    hashes, without = Hashes(), list[Question]()
    reached = {source: _reached(graph, source) for source in _acting(graph)}
    for question in _questions(graph):
        if question.target in reached[question.source]:
            yield question, hashes.of(question, gather(graph, question))
        else:
            without.append(question)
    yield from ((question, hashes.of_nothing(question)) for question in without)


def _reached(graph: EvidenceGraph, source: str) -> set[str]:
    """What so many steps lead to, whatever they say."""
    met = edge = {source}
    for _ in range(DEFAULT_HOPS):
        edge = {name for node in edge for name in graph.successors[node]} - met
        met = met | edge
    return met


def _questions(graph: EvidenceGraph) -> Iterator[Question]:
    """What people ask: from everything that acts to everything else, oxytocin first, in anybody, females and males."""
    layers = graph.layers(())
    contexts = [graph.context(), graph.context(sex="female"), graph.context(sex="male")]
    targets = sorted(graph.nodes.values(), key=lambda node: (node.category not in ILLNESS, node.id))
    for source in _acting(graph):
        for target, context in product(targets, contexts):
            if target.id != source:
                yield Question(source, target.id, context, layers, DEFAULT_HOPS)


def _acting(graph: EvidenceGraph) -> list[str]:
    """What acts on something, oxytocin first."""
    acting = {edge.subject for edge in graph.edges.values() if edge.predicate == "affects"}
    return sorted(acting, key=lambda name: (name != _FIRST, name))


def cited_document(found: list[Cited], *, holds: bool) -> Document:
    """Citations as plain data."""
    return {
        "schema_version": SCHEMA_VERSION,
        "holds": holds,
        "citations": [one.row() for one in found],
    }
