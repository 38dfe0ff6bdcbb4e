"""Hypothesis strategies: contexts, findings and graphs that obey every rule, parallel edges on purpose."""

from collections.abc import Mapping, Sequence
from itertools import chain, combinations, combinations_with_replacement, pairwise, permutations, product
from typing import Any, NamedTuple

from hypothesis import strategies as st

from build import TAGS, finding, graph_of, structure
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import (
    ContextTag,
    Discrepancy,
    Edge,
    Node,
    Place,
    Record,
    Reference,
    TermMapping,
)
from oxygraph.evidence.vocabulary import (
    ANALYSES,
    ASPECTS,
    CATEGORIES,
    CONFIDENCES,
    DISCREPANCIES,
    EFFECT_METRICS,
    EVIDENCE_TYPES,
    HEMISPHERES,
    MAPPINGS,
    PASSING,
    PLACINGS,
    PREDICATES,
    ROUTES,
    SEXES,
    SIGNED,
    SPECIES,
    STATUSES,
    TENDENCIES,
    names,
)
from oxygraph.evidence.word_lists import OwnWord

NODES = tuple("abcdefgh")
STRUCTURAL = tuple(word.name for word in PREDICATES if not word.signed)
_TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20)
_SPOILT = str.maketrans(dict.fromkeys("|", " "))


def plain_text() -> st.SearchStrategy[str]:
    """Text that a cell may hold: any script, no formula, no control character, no list separator, canonical spaces."""
    return _TEXT.map(lambda text: " ".join(text.translate(_SPOILT).split()).lstrip("=+-@ ")).filter(bool)


class Texts(NamedTuple):
    """Where the texts of records come from."""

    some: st.SearchStrategy[str]
    maybe: st.SearchStrategy[str]
    """The same, or an empty cell."""


ANY = Texts(plain_text(), st.just("") | plain_text())
_FEW = st.lists(plain_text(), min_size=1, max_size=8, unique=True)


def _few_texts(draw: st.DrawFn) -> Texts:
    """Eight texts or fewer for all the records of a graph: texts are most of what a draw costs."""
    few = draw(_FEW)
    return Texts(st.sampled_from(few), st.sampled_from(["", *few]))


def row_of(**columns: Sequence[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A value for every column, all of them by one number: a draw a column takes several times as long.

    At most 256 of them, since Hypothesis prefers the small ones of larger numbers, and so the first values of columns.
    """
    rows = [dict(zip(columns, values, strict=True)) for values in product(*columns.values())]
    assert len(rows) <= 256, columns
    return st.sampled_from(rows)


def _choices(words: Sequence[str], most: int) -> tuple[tuple[str, ...], ...]:
    """Every choice of so many of the words at most, each in its order."""
    return tuple(chain.from_iterable(combinations(words, size) for size in range(most + 1)))


_SAID = row_of(
    predicate=sorted(SIGNED),
    effect=("increases", "decreases", "no_effect", "unclear"),
    certainty=("stated", "tentative", "speculative"),
    reference=(*_choices(("r1", "r2", "r3"), 2), ("r2", "r1"), ("r3", "r1"), ("r3", "r2")),
)
_FOR_WHOM = row_of(sex=("", *names(SEXES)), species=("", *names(SPECIES)))
_WHERE = row_of(
    population=_choices(("adults", "children", "healthy", "ptsd", "sad"), 2),
    regimen=("", "single", "repeated"),
    setting=((), ("familiar",), ("unfamiliar",), ("alone",), ("alone", "familiar")),
)
_ROUTE = row_of(route=("", *names(ROUTES)))
_DOSE: st.SearchStrategy[dict[str, Any]] = st.just({}) | row_of(
    dose=tuple(combinations_with_replacement(range(0, 49, 4), 2)), unit=("IU", "ng")
).map(lambda row: {"dose_min": float(row["dose"][0]), "dose_max": float(row["dose"][1]), "dose_unit": row["unit"]})
_ENDS = tuple(permutations(NODES, 2))


_NUMBER = st.integers(-3000, 3000).map(lambda thousandths: thousandths / 1000)
_INTERVAL = st.tuples(_NUMBER, _NUMBER).map(sorted).map(lambda ends: {"ci_low": ends[0], "ci_high": ends[1]})
_SIZE: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"effect_size": _NUMBER, "effect_metric": st.sampled_from(names(EFFECT_METRICS))}
)
_MEASURED: st.SearchStrategy[dict[str, Any]] = (
    st.just({}) | _SIZE | st.builds(lambda size, interval: {**size, **interval}, _SIZE, _INTERVAL)
)
"""The columns of an effect size: none of them, the size with its metric, or an interval as well."""


@st.composite
def findings(draw: st.DrawFn, name: str, ends: Sequence[tuple[str, str]] = _ENDS, texts: Texts | None = ANY) -> Edge:
    """One signed edge with any context the columns can say; without texts, with a sentence that is always the same."""
    subject, target = draw(st.sampled_from(ends))
    context = draw(_SAID) | draw(_FOR_WHOM) | draw(_WHERE) | draw(_ROUTE) | draw(_DOSE)
    if texts is None:
        return Edge(id=name, subject=subject, object=target, statement=f"{name} says so.", **context)
    return Edge(
        id=name,
        subject=subject,
        object=target,
        sample_size=draw(st.none() | st.integers(1, 500)),
        statement=draw(texts.some),
        statement_zh=draw(texts.maybe),
        note=draw(texts.maybe),
        **context,
    )


@st.composite
def graphs(draw: st.DrawFn, max_edges: int = 14, *, texts: bool = True) -> EvidenceGraph:
    """A random multigraph of findings and structural edges, parallel ones included.

    Args:
        draw: Comes from Hypothesis.
        max_edges: How many edges there are at most; one at least.
        texts: Whether sentences and notes are any text; what only counts and compares contexts has no use for it.
    """
    return graph_of(*_edges(draw, draw(st.integers(1, max_edges)), _few_texts(draw) if texts else None), tags=TAGS)


def _edges(draw: st.DrawFn, count: int, texts: Texts | None) -> list[Edge]:
    return [
        draw(findings(f"e{number}", texts=texts))
        if draw(st.integers(0, 4))
        else structure(f"e{number}", **draw(_PARTS))
        for number in range(count)
    ]


# From a letter to a later one, so that anatomy has no circle.
_PARTS = st.tuples(st.sampled_from(tuple(combinations(NODES, 2))), st.sampled_from(STRUCTURAL)).map(
    lambda part: {"subject": part[0][0], "target": part[0][1], "predicate": part[1]}
)


class Journey(NamedTuple):
    """A graph and two of its nodes, the second of which is reached from the first."""

    graph: EvidenceGraph
    source: str
    target: str
    steps: int
    """How many edges the way has that was laid on purpose; there may be shorter ones and longer ones beside it."""


@st.composite
def journeys(draw: st.DrawFn, max_edges: int = 14, *, max_steps: int = 4) -> Journey:
    """A random multigraph with a way through it: whatever is asked of its ends has something to be asked about."""
    way = draw(st.permutations(NODES))[: draw(st.integers(1, max_steps)) + 1]
    laid = [_leading(draw, f"w{place}", ends) for place, ends in enumerate(pairwise(way))]
    beside = _edges(draw, draw(st.integers(0, max_edges - len(laid))), None)
    return Journey(graph_of(*laid, *beside, tags=TAGS), way[0], way[-1], len(laid))


def _leading(draw: st.DrawFn, name: str, ends: tuple[str, str]) -> Edge:
    """A step of the way: mostly a sound finding, for everybody or for one sex, so that many a way decides something."""
    kind = draw(st.integers(0, 5))
    if kind == 0 and ends[0] < ends[1]:
        return structure(name, *ends, draw(st.sampled_from((*sorted(PASSING), *STRUCTURAL))))
    if kind <= 1:
        return draw(findings(name, [ends], None))
    return finding(name, *ends, **draw(_SOUND))


_SOUND = row_of(
    effect=("increases", "decreases", "increases", "decreases", "no_effect"),
    sex=("", "", "male"),
    reference=(("r1",), ("r2",), ("r3",), ("r1", "r2")),
)


def nodes(name: str, texts: Texts = ANY) -> st.SearchStrategy[Node]:
    """One node with every column filled or not; its spellings begin with its id, so that no other node has them."""
    own = texts.some.map(f"{name} {{}}".format)
    return st.builds(
        Node,
        id=st.just(name),
        category=st.sampled_from([word for word in names(CATEGORIES) if word != "Disorder"]),
        name=own,
        name_zh=st.just("") | own,
        synonyms=st.lists(own, unique=True, max_size=3).map(tuple),
        curie=st.sampled_from(("", f"MESH:{name}")),
        xrefs=st.sampled_from(_choices(("DOID:1", "EFO:3", "HP:2"), 3)),
        description=texts.maybe,
    )


def tags(name: str) -> st.SearchStrategy[ContextTag]:
    """One setting tag."""
    return st.builds(
        ContextTag,
        st.just(name),
        group=ANY.some,
        broader=st.sampled_from(("", "wider")),
        control=st.sampled_from(("", "yes")),
        name=ANY.some,
        name_zh=ANY.maybe,
        description=ANY.maybe,
    )


def publications(name: str, number: int, texts: Texts = ANY) -> st.SearchStrategy[Reference]:
    """One publication, with its number in the review or without."""
    return st.builds(
        Reference,
        id=st.just(name),
        citation=st.sampled_from(((), (number,))),
        title=texts.maybe,
        authors=texts.maybe,
        year=st.none() | st.integers(1900, 2100),
        journal=texts.maybe,
        volume=texts.maybe,
        pages=texts.maybe,
        doi=st.sampled_from(("", f"10.1000/{name}", "10.1000/shared")),
        pmid=st.just("") | st.integers(1, 10**8).map(str),
        identifier_verified=st.sampled_from(("yes", "no")),
        match_confidence=st.sampled_from(names(CONFIDENCES)),
        status=st.sampled_from(names(STATUSES)),
        cohort=st.sampled_from(("", "one-cohort")),
        includes=st.sampled_from(_choices([f"r{below}" for below in range(1, number)], 2)),
        note=texts.maybe,
    )


@st.composite
def whole_graphs(draw: st.DrawFn) -> EvidenceGraph:
    """A graph that uses every column of every file: for whatever writes a graph and reads it back."""
    texts = _few_texts(draw)
    edges = _edges(draw, draw(st.integers(1, 6)), texts)
    bare = graph_of(*edges, tags=TAGS).nodes.values()
    references = {name: draw(publications(name, at, texts)) for at, name in enumerate(("r1", "r2", "r3"), start=1)}
    filled = [_filled(draw, edge, references) for edge in edges]
    drawn = [node if node.category == "Disorder" else draw(nodes(node.id, texts)) for node in bare]
    return EvidenceGraph(
        drawn,
        filled,
        draw(_TAGS),
        references.values(),
        draw(_audits(filled, references, texts)),
        [_place(draw, node, texts) for node in drawn if node.category == "BrainRegion"],
        [_mapping(draw, node, texts) for node in drawn if node.curie or node.xrefs],
        draw(_OWN_WORDS),
    )


def _place(draw: st.DrawFn, node: Node, texts: Texts) -> Place:
    """A place of a region, on whichever side."""
    side, how = draw(st.sampled_from(names(HEMISPHERES))), draw(st.sampled_from(names(PLACINGS)))
    across = draw(st.integers(0, 60)) * (-1 if side == "left" else 1)
    height = draw(_NUMBER)
    return Place(node.id, side, float(across), height * 2, height, draw(texts.some), draw(texts.maybe), how)


def _mapping(draw: st.DrawFn, node: Node, texts: Texts) -> TermMapping:
    """How one of the identifiers of a node fits it."""
    term = node.curie or node.xrefs[0]
    fit = "exact" if term == node.curie else draw(st.sampled_from(names(MAPPINGS)))
    return TermMapping(node.id, term, fit, draw(texts.maybe))


@st.composite
def _audits(
    draw: st.DrawFn, edges: Sequence[Edge], references: Mapping[str, Reference], texts: Texts
) -> list[Discrepancy]:
    """Up to two differences between readings of the review and what papers report, where the graph holds both sides."""
    review = sorted(edge.id for edge in edges if edge.layer == "review")
    papers = sorted(edge.id for edge in edges if edge.layer != "review")
    if not review:
        return []
    return [
        Discrepancy(
            f"d{number}",
            paper.citation,
            (paper.id,),
            draw(st.sampled_from(names(DISCREPANCIES))),
            (draw(st.sampled_from(review)),),
            (draw(st.sampled_from(papers)),) if len(papers) > 0 and draw(st.booleans()) else (),
            draw(texts.some),
            draw(texts.maybe),
        )
        for number in range(draw(st.integers(0, 2)))
        for paper in [references[draw(st.sampled_from(sorted(references)))]]
    ]


def _filled(draw: st.DrawFn, edge: Edge, references: Mapping[str, Reference]) -> Edge:
    numbers = tuple(number for name in edge.reference for number in references[name].citation)
    tendency = draw(_TENDENCY) if edge.effect == "no_effect" else ""
    return edge._replace(
        **draw(_KINDS),
        **draw(_MEASURED),
        analysis=draw(_ANALYSIS),
        tendency=tendency,
        subject_aspect=draw(_ASPECT),
        object_aspect=draw(_ASPECT),
        site=draw(st.sampled_from(("", edge.object))),
        layer=draw(st.sampled_from(("review", "extended"))) if len(edge.reference) == 1 else "review",
        citation=numbers if len(numbers) == len(edge.reference) and draw(st.booleans()) else (),
    )


_OWN_WORDS = st.sampled_from(
    (
        (),
        (OwnWord("species", "dog", "", "NCBITaxon:9615", "dog", "犬", ("canine", "canis familiaris")),),
        (OwnWord("route", "buccal", name="into the cheek"), OwnWord("unit", "pmol/l", name="picomole a litre")),
    )
)
_ASPECT = st.sampled_from(("", *names(ASPECTS)))
_ANALYSIS, _TENDENCY = st.sampled_from(("", *names(ANALYSES))), st.sampled_from(("", *names(TENDENCIES)))
_TAGS = st.sampled_from((TAGS, (TAGS[0]._replace(broader="alone", control="yes"), *TAGS[1:])))
"""As they are, or the first under another one."""
_KINDS = row_of(evidence_type=("", *names(EVIDENCE_TYPES)), section=("", "0", "2.5"), dose_response=("", "inverted_u"))


def records() -> st.SearchStrategy[Record]:
    """Any record of any kind."""
    return st.one_of(nodes("n"), tags("t"), publications("r3", 3), findings("e"))


def contexts() -> st.SearchStrategy[dict[str, object]]:
    """What a question may fix, as keyword arguments."""
    no_dose: dict[str, object] = {}
    some_dose = st.integers(0, 48).map(lambda number: {"dose": float(number), "dose_unit": "IU"})
    words = st.fixed_dictionaries(
        {},
        optional={
            "sex": st.sampled_from(("male", "female")),
            "species": st.sampled_from(names(SPECIES)),
            "route": st.sampled_from(names(ROUTES)),
            "regimen": st.sampled_from(("single", "repeated")),
            "population": st.sampled_from(("healthy", "adults")),
            "setting": st.sampled_from((("familiar",), ("unfamiliar",), ("alone", "unfamiliar"))),
        },
    )
    return st.builds(lambda a, b: {**a, **b}, words, st.just(no_dose) | some_dose)
