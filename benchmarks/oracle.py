"""What anybody could know of a world: an observer who knows how worlds are made, and how often what misleads.

It knows every chance of `worlds.py` and reads each row for what it is, but sees no truth. Of each link it works out how
probable each pair of effects in women and in men is, given what the papers report; links are independent of each
other, and worlds whose chains disagree are not asked, so the probability of an outcome is the product of that of the
chains. No rule that reads the same rows can be right more often at the same coverage, and no aim above it can be met.

What is not read tells nothing more: a review's account of a paper that speaks for itself, a second paper on a cohort, a
pooled analysis, and the study that was made to contradict another one, which can be told by its layer.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import prod

from methods import Asked
from worlds import OTHER, OTHER_SEX, SEXES, Chances, Effects, overall

from oxygraph.engine.paths import node_paths
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign, combine

__all__ = ["believed"]

SIGNS = (Sign.PLUS, Sign.MINUS, Sign.NULL)
ASIDE = frozenset({"marker", "part"})
"""What stands beside the chains, and tells nothing of the outcome."""

Belief = Mapping[Sign, float]


def believed(asked: Asked, chances: Chances) -> tuple[Sign, float]:
    """The most probable answer to a question about a world, and how probable it is."""
    graph, question = asked.graph, asked.question
    ends = (question.source, question.target)
    chains = [
        _along([_link(graph.successors[a][b], chances, question.context.sex) for a, b in pairwise(nodes)])
        for nodes in node_paths(graph.successors, graph.predecessors, *ends, question.max_hops)
        if ASIDE.isdisjoint(nodes)
    ]
    together = {sign: prod(chain[sign] for chain in chains) for sign in SIGNS}
    best = max(SIGNS, key=together.__getitem__)
    return best, together[best] / sum(together.values())


def _along(links: Iterable[Belief]) -> Belief:
    """How probable each sign of a chain is."""
    along: dict[Sign, float] = {Sign.SAME: 1.0}
    for link in links:
        longer = dict.fromkeys(SIGNS, 0.0)
        for before, probable in along.items():
            for sign in SIGNS:
                longer[combine(before, sign)] += probable * link[sign]
        along = longer
    return along


def _link(rows: Iterable[Edge], chances: Chances, sex: str) -> Belief:
    """How probable each effect of a link in one sex is, given the rows about it."""
    rows = list(rows)
    found = dict.fromkeys(SIGNS, 0.0)
    for effects, probable in _pairs(chances):
        found[effects[sex]] += probable * _likelihood(rows, effects, chances)
    return {sign: probable / sum(found.values()) for sign, probable in found.items()}


def _pairs(chances: Chances) -> list[tuple[Effects, float]]:
    """The pairs of effects in women and in men, and how often they are so, before anything is read."""
    null = (1 - chances.moderated) * chances.null
    pairs = []
    for sign in (Sign.PLUS, Sign.MINUS):
        for female, male, often in (
            (sign, sign, 1 - chances.moderated - null),
            (sign, OTHER[sign], chances.moderated),
            (sign, Sign.NULL, null / 2),
            (Sign.NULL, sign, null / 2),
        ):
            pairs.append(({"female": female, "male": male}, often))
    return pairs


def _likelihood(rows: list[Edge], effects: Effects, chances: Chances) -> float:
    """How probable what was reported of a link is, if these are its effects."""
    speaking = {row.reference for row in rows if row.layer == "primary"}
    likely = 1.0
    for row in rows:
        if row.layer == "primary":
            likely *= _subgroup(row, effects, chances) if row.analysis else _main(row, effects, chances)
        elif row.layer == "review" and row.reference not in speaking:
            likely *= _told(row, effects, chances) if row.reference else _word(row, effects, chances)
        elif row.species == "rat":
            likely *= _wrongly(row.sign, effects["female"], chances.other_animal)
    return likely


def _wrongly(seen: Sign, true: Sign, wrong: float) -> float:
    """How probable a sign is, seen of a true one that is seen wrongly so often."""
    return (1 - wrong) * (seen is true) + wrong * (seen is OTHER[true])


def _main(row: Edge, effects: Effects, chances: Chances) -> float:
    """That of the main result of a study; whom it was about is chosen first, then whether it is named."""
    wrong = chances.confounded if row.evidence_type == "observational" else 0.0
    if row.sex == "both":
        return chances.both * _wrongly(row.sign, overall(effects), wrong)
    named = [row.sex] if row.sex else SEXES
    naming = 1 - chances.unnamed if row.sex else chances.unnamed
    return (1 - chances.both) / 2 * naming * sum(_wrongly(row.sign, effects[one], wrong) for one in named)


def _subgroup(row: Edge, effects: Effects, chances: Chances) -> float:
    return _wrongly(row.sign, effects[row.sex], chances.spurious)


def _word(row: Edge, effects: Effects, chances: Chances) -> float:
    """That of what the review says on its own, of one of the sexes."""
    return sum(_wrongly(row.sign, effects[one], chances.mistaken) for one in SEXES) / 2


def _told(row: Edge, effects: Effects, chances: Chances) -> float:
    """That of what nobody but the review tells: read rightly, with another sex, or with another sign."""
    designs = [row.evidence_type] if row.evidence_type else ["observational", "experiment"]
    shares = {"observational": chances.observational, "experiment": 1 - chances.observational}
    return sum(shares[design] * _told_of(row._replace(evidence_type=design), effects, chances) for design in designs)


def _told_of(row: Edge, effects: Effects, chances: Chances) -> float:
    misread, of_one = chances.misread, row.sex in SEXES
    right = (1 - misread) * _main(row, effects, chances)
    other_sign = misread * sum(
        _main(row._replace(effect=true.effect), effects, chances) for true in SIGNS if OTHER[true] is row.sign
    )
    # Of a study that names its sex half of the misreadings are of the sex: left out, or the other one.
    other_sign *= 0.5 if of_one else 1.0
    if row.sex == "both":
        return right + other_sign
    read_as = [OTHER_SEX[row.sex]] if of_one else SEXES
    other_sex = misread / 4 * sum(_main(row._replace(sex=true), effects, chances) for true in read_as)
    return right + other_sign + other_sex
