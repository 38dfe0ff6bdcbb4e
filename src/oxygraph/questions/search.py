"""What a text may mean: nodes, settings, papers and findings, the likeliest first, in either language."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from oxygraph.evidence.arguments import at_most, name_of
from oxygraph.evidence.citation_keys import without_marks
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.identifiers import plain_doi, plain_pmid
from oxygraph.evidence.records import ContextTag, Edge, Node, Reference
from oxygraph.evidence.spelling import Suggestions, fold

__all__ = ["KINDS", "Found", "search"]

KINDS = ("node", "setting", "reference", "statement")
"""What can be found; among equals in this order."""

WHOLE, BEGINNING, PART, WORDS, NEAR = range(5)
"""How a text fits: it is the name, begins it, is part of it; all its words stand there; or it is spelled alike."""

_AROUND, _CITING = ".:()[]&", frozenset({"et", "al", "and", "等", "和", "与"})
_BETWEEN = str.maketrans(",;、", "   ")
"""What stands around the words of a citation, and between them."""

_NUMBERS = re.compile(r"\s*\[([\d\s,、]+)\]\s*$")
"""The review's numbers, as answers print them, behind the name of a paper or by themselves."""

Rank = tuple[int, float]


class Found(NamedTuple):
    """One thing that a text may mean.

    Attributes:
        kind: One of `KINDS`.
        record: The thing.
    """

    kind: str
    record: Node | ContextTag | Reference | Edge

    @property
    def id(self) -> str:
        """The id of the thing."""
        return self.record.id


def search(graph: EvidenceGraph, text: str, limit: int = 20, *, kinds: Iterable[str] = KINDS) -> list[Found]:
    """What a text may mean, the likeliest first.

    Names come before papers, and papers before sentences, where they fit alike; what is only spelled alike comes last.

    Args:
        graph: Where to look.
        text: A name, an author and a year, a DOI, a PMID, numbers of the review in brackets, words of a title or of a
            finding, in either language.
        limit: How many at the most; 0 for all.
        kinds: What to look for.

    Raises:
        QuestionError: What is looked for is no text, or the limit no whole number of 0 or more.

    Example:
        >>> import oxygraph as ox
        >>> [found.id for found in ox.search(ox.read_graph(), "Koch 2014")][:1]
        ['r37']
    """
    wanted, most = _plain(name_of("thing", text)), at_most(limit)
    if not wanted:
        return []
    ranked: list[tuple[Rank, int, int, Found]] = []
    for kind in kinds:
        look = _LOOK[kind](graph, text, wanted, most)
        ranked += [(rank, KINDS.index(kind), place, Found(kind, record)) for place, (rank, record) in enumerate(look)]
    return [found for *_, found in sorted(ranked, key=lambda one: one[:3])[:most]]


def _plain(text: str) -> str:
    return fold(without_marks(text))


def _nodes(graph: EvidenceGraph, text: str, wanted: str, most: int | None) -> Iterator[tuple[Rank, Node]]:
    """Those that `EvidenceGraph.search` finds, in its order."""
    fits: dict[str, int] = {}
    for spelling, name in graph.names.spellings.items():
        fit = _fit(spelling, wanted)
        fits[name] = min(fit, fits.get(name, fit))
    for node in graph.search(text, most or 0):
        yield (fits[node.id], 0.0), node


def _fit(spelling: str, wanted: str) -> int:
    place = spelling.find(wanted)
    if place < 0:
        return NEAR
    return WHOLE if spelling == wanted else BEGINNING if place == 0 else PART


def _settings(graph: EvidenceGraph, _text: str, wanted: str, most: int | None) -> Iterator[tuple[Rank, ContextTag]]:
    ranks: dict[str, Rank] = {}
    for spelling, name in graph.names.tag_spellings.items():
        rank = _fit(spelling, wanted), float(len(spelling))
        ranks[name] = min(rank, ranks.get(name, rank))
    words = wanted.split()
    for name, tag in graph.contexts.items():
        if ranks[name][0] == NEAR and _all_in(words, _plain(f"{name} {tag.name} {tag.name_zh} {tag.description}")):
            ranks[name] = WORDS, 0.0
    best = sorted((rank, name) for name, rank in ranks.items() if rank[0] != NEAR)
    for rank, name in best[:most]:
        yield rank, graph.contexts[name]


def _references(graph: EvidenceGraph, text: str, wanted: str, most: int | None) -> Iterator[tuple[Rank, Reference]]:
    numbers = _NUMBERS.search(wanted)
    if numbers:
        text = wanted = wanted[: numbers.start()]
    if numbers and not wanted:
        cited = {*re.findall(r"\d+", numbers[1])}
        papers = graph.references.values()
        found = [((WHOLE, 0.0), one) for one in papers if not cited.isdisjoint(map(str, one.citation))]
    else:
        found = list(_named_references(graph, text, wanted))
    if not found:
        corrected = _corrected(graph, wanted)
        near = sorted(_named_references(graph, corrected, corrected), key=lambda one: one[0]) if corrected else []
        found = [((NEAR, float(place)), one) for place, (_, one) in enumerate(near)]  # first authors before others
    yield from sorted(found, key=lambda one: (one[0], one[1].id))[:most]


def _named_references(graph: EvidenceGraph, text: str, wanted: str) -> Iterator[tuple[Rank, Reference]]:
    doi, pmid, words = plain_doi(text), plain_pmid(text), _words_cited(wanted)
    for name, reference in graph.references.items():
        who = _plain(f"{reference.authors.replace(';', ' ')} {reference.year or ''}")
        title = _plain(reference.title)
        called = {name, graph.citation_keys[name], graph.short_names[name]}
        if text in called or wanted in map(_plain, called) or {doi, pmid} & {reference.doi, reference.pmid} - {""}:
            yield (WHOLE, 0.0), reference
        elif _all_begin(words, who.split()):
            yield (BEGINNING, float(who.find(words[0]))), reference
        elif wanted in title:
            yield (PART, float(len(title))), reference
        elif _all_begin(words, f"{who} {title} {_plain(reference.journal)}".split()) or (
            reference.doi and doi in reference.doi and "/" in doi
        ):
            yield (WORDS, 0.0), reference


def _words_cited(wanted: str) -> list[str]:
    """The words of a text but those that only cite, and the signs around them: `Koch et al., (2014)`."""
    words = [word.strip(_AROUND) for word in wanted.translate(_BETWEEN).split()]
    return [word for word in words if word and word not in _CITING] or wanted.split()


def _corrected(graph: EvidenceGraph, wanted: str) -> str:
    """The same words with the closest names of authors; empty where none is close."""
    families = {
        name
        for reference in graph.references.values()
        for author in reference.authors.split(";")
        for family in [_plain(author).rpartition(" ")[0]]
        for name in (family, *family.split())  # each word of `van Zuiden` is typed, and mistyped, by itself
        if name
    }
    known = Suggestions(families)
    words = [word if word.isdecimal() else known.nearest(word) for word in _words_cited(wanted)]
    return " ".join(words) if all(words) and not wanted.isdecimal() else ""


def _statements(graph: EvidenceGraph, text: str, wanted: str, most: int | None) -> Iterator[tuple[Rank, Edge]]:
    words = wanted.split()
    found = []
    for name, edge in graph.edges.items():
        said = _plain(f"{edge.statement} {edge.statement_zh}")
        if name == text.strip():
            found.append(((WHOLE, 0.0), name))
        elif wanted in said or _all_in(words, said):
            found.append(((WORDS, float(wanted not in said) + len(edge.statement) / 1e6), name))
    for rank, name in sorted(found)[:most]:
        yield rank, graph.edges[name]


def _all_in(words: Iterable[str], text: str) -> bool:
    return all(word in text for word in words)


def _all_begin(words: Iterable[str], others: list[str]) -> bool:
    return all(any(other.startswith(word) for other in others) for word in words)


Thing = Node | ContextTag | Reference | Edge
_LOOK: Mapping[str, Callable[[EvidenceGraph, str, str, int | None], Iterator[tuple[Rank, Thing]]]] = {
    "node": _nodes,
    "setting": _settings,
    "reference": _references,
    "statement": _statements,
}
