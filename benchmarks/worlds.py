"""Worlds made by chance, whose truth is known, and what their literature says of it.

A cause acts on an outcome through one to three chains of mechanisms; every link has a true effect in women and a true
effect in men, which differ for some links (a hidden moderator) and are null for some. The question is the effect in one
sex; the truth is the product along the chains, and worlds whose chains disagree are not used.

The literature: controlled and observational studies, the latter at times confounded; of one sex, named or not, or of
both, with rows for subgroups beside the main one, some of them spurious; at times another study of the very same
context contradicts one, a paper reports a cohort that another paper reports too, a pooled analysis pools what is there,
animals are studied. A review tells some studies again, misreads some of them (of which its audit finds a part), tells
some that nobody else tells, and says things of its own. Beside it all stand ways that prove nothing: markers that go
with cause and outcome, and a part of the outcome on which the cause may act otherwise.
"""

import random
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from methods import Asked

from oxygraph.engine.question import Question
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Node, Reference
from oxygraph.evidence.signs import Sign, combine

__all__ = ["ORDINARY", "OTHER", "OTHER_SEX", "SEXES", "TRAPS", "TREACHEROUS", "Chances", "Effects", "overall", "worlds"]

OTHER = {Sign.PLUS: Sign.MINUS, Sign.MINUS: Sign.PLUS, Sign.NULL: Sign.PLUS}
LAYERS = ("review", "primary", "extended")
DIRECTED = (Sign.PLUS, Sign.MINUS)
SEXES = ("female", "male")
PEOPLE = (20, 40, 60, 120, 240)


class Chances(NamedTuple):
    """How often things are so; what leads astray first.

    Attributes:
        moderated: A link's effect is the opposite in the other sex.
        null: It is null in one sex.
        contradicted: Another study contradicts one in the very same context.
        unnamed: A study of one sex does not name it.
        misread: The review's account of a paper gives another sign, or another sex.
        confounded: An observational study finds another sign.
        mistaken: What the review says on its own is wrong.
        spurious: A subgroup's row is wrong.
        other_animal: Animals respond otherwise than people.
        audited: The audit knows of a misreading.
        observational: A study is observational.
        both: A study has people of both sexes.
        subgroups: Such a study reports each sex, too.
        told: The review tells a study again.
        only_told: Nobody but the review tells it.
        uncited: The review says something of a link on its own.
        animals: A link has been studied in animals, too.
        twice: A study's cohort is reported by a second paper.
        pooled: Several controlled studies of a link are pooled.
        aside: There is a way of markers, and a part of the outcome with findings of its own.
    """

    moderated: float
    null: float
    contradicted: float
    unnamed: float
    misread: float
    confounded: float
    mistaken: float
    spurious: float
    other_animal: float
    audited: float = 0.5
    observational: float = 0.25
    both: float = 0.1
    subgroups: float = 0.5
    told: float = 0.4
    only_told: float = 0.1
    uncited: float = 0.2
    animals: float = 0.15
    twice: float = 0.1
    pooled: float = 0.2
    aside: float = 0.5


ORDINARY = Chances(0.15, 0.10, 0.12, 0.15, 0.10, 0.05, 0.10, 0.10, 0.20)
TREACHEROUS = Chances(0.30, 0.20, 0.24, 0.30, 0.20, 0.10, 0.20, 0.20, 0.40)
TRAPS = (*Chances._fields[: Chances._fields.index("audited")], "both", "only_told", "pooled")
"""What leads astray, or hides whom a finding is about."""

Link = tuple[str, str]
Effects = dict[str, Sign]


def worlds(count: int, chances: Chances, seed: int) -> Iterator[Asked]:
    """Questions about random worlds, each with its truth."""
    chance = random.Random(seed)
    made = 0
    while made < count:
        chains = [_chain(number, chance.randint(1, 3)) for number in range(chance.randint(1, 3))]
        truth = {link: _effects(chances, chance) for links in chains for link in links}
        sex = chance.choice(SEXES)
        outcomes = {_along(links, truth, sex) for links in chains}
        if len(outcomes) == 1:
            made += 1
            graph = _Literature(chances, chance).of(truth)
            yield Asked(graph, Question("cause", "outcome", Context(sex=sex), LAYERS, 4), outcomes.pop())


def _chain(number: int, length: int) -> tuple[Link, ...]:
    """The links of one mechanism."""
    inner = [f"m{number}-{step}" for step in range(length - 1)]
    return tuple(pairwise(["cause", *inner, "outcome"]))


def _effects(chances: Chances, chance: random.Random) -> Effects:
    """The true sign of a link in each sex."""
    sign = chance.choice(DIRECTED)
    other = sign
    if chance.random() < chances.moderated:
        other = OTHER[sign]
    elif chance.random() < chances.null:
        other = Sign.NULL
    pair = [sign, other]
    chance.shuffle(pair)
    return dict(zip(SEXES, pair, strict=True))


def _along(links: Iterable[Link], truth: dict[Link, Effects], sex: str) -> Sign:
    """The true sign of a mechanism in one sex."""
    sign = Sign.SAME
    for link in links:
        sign = combine(sign, truth[link][sex])
    return sign


class _Literature:
    """What the papers of a world, and its review, report."""

    def __init__(self, chances: Chances, chance: random.Random) -> None:
        self._chances, self._random = chances, chance
        self._edges: list[Edge] = []
        self._papers: list[Reference] = []
        self._audit: list[Discrepancy] = []

    def of(self, truth: dict[Link, Effects]) -> EvidenceGraph:
        """The graph of it all."""
        for link, effects in truth.items():
            self._link(link, effects)
        if self._often(self._chances.aside):
            self._aside()
        names = {name for edge in self._edges for name in (edge.subject, edge.object)}
        nodes = [Node(name, "Process", name) for name in sorted(names | {"cause", "outcome"})]
        return EvidenceGraph(nodes, self._edges, (), self._papers, self._audit)

    def _link(self, link: Link, effects: Effects) -> None:
        """One to four studies of a link, and what else is said of it."""
        mains = [self._study(link, effects) for _ in range(self._random.randint(1, 4))]
        if self._often(self._chances.contradicted):
            last = mains[-1]
            again = last._replace(effect=OTHER[last.sign].effect, reference=(self._paper(),), layer="extended")
            mains.append(self._add(again))
        controlled = [edge for edge in mains if edge.evidence_type == "experiment"]
        if len(controlled) > 1 and self._often(self._chances.pooled):
            self._pooling(controlled)
        if self._often(self._chances.uncited):
            self._add(self._row(link, self._seen(effects[self._random.choice(SEXES)], self._chances.mistaken)))
        if self._often(self._chances.animals):
            sign = self._seen(effects["female"], self._chances.other_animal)
            self._add(
                self._row(link, sign, species="rat", evidence_type="experiment", layer="extended", paper=self._paper())
            )

    def _study(self, link: Link, effects: Effects) -> Edge:
        """One study, as its paper reports it, as another paper on the cohort does, and as the review tells it."""
        design = "observational" if self._often(self._chances.observational) else "experiment"
        wrong = self._chances.confounded if design == "observational" else 0.0
        sex = "both" if self._often(self._chances.both) else self._random.choice(SEXES)
        sign = self._seen(overall(effects) if sex == "both" else effects[sex], wrong)
        paper = self._paper()
        named = "" if sex != "both" and self._often(self._chances.unnamed) else sex
        main = self._row(link, sign, sex=named, evidence_type=design, layer="primary", paper=paper)
        if self._often(self._chances.only_told):
            return self._told(main)
        self._add(main)
        if sex == "both" and self._often(self._chances.subgroups):
            for one in SEXES:
                found = self._seen(effects[one], self._chances.spurious).effect
                self._add(main._replace(sex=one, effect=found, analysis="subgroup"))
        if self._often(self._chances.twice):
            self._papers[-1] = self._papers[-1]._replace(cohort=f"cohort-{paper}")
            self._add(main._replace(reference=(self._paper(cohort=f"cohort-{paper}"),), layer="extended"))
        if self._often(self._chances.told):
            self._told(main)
        return main

    def _told(self, main: Edge) -> Edge:
        """The review's account of a paper."""
        account = main._replace(layer="review", evidence_type=self._random.choice(("", main.evidence_type)))
        if not self._often(self._chances.misread):
            return self._add(account)
        if main.sex in SEXES and self._often(0.5):
            account = self._add(account._replace(sex=self._random.choice(("", OTHER_SEX[main.sex]))))
        else:
            account = self._add(account._replace(effect=OTHER[main.sign].effect))
        own = [edge.id for edge in self._edges if edge.layer != "review" and edge.reference == main.reference]
        if own and self._often(self._chances.audited):
            kind = "context_dropped" if not account.sex else "direction_differs"
            entry = Discrepancy(
                f"a{len(self._audit)}", (), main.reference, kind, (account.id,), tuple(own), "It differs."
            )
            self._audit.append(entry)
        return account

    def _pooling(self, controlled: list[Edge]) -> None:
        """A pooled analysis of what is there: the sign that most found, and no sex told apart."""
        signs = [edge.sign for edge in controlled]
        most = max(sorted(set(signs)), key=signs.count)
        pooled = tuple(sorted({edge.reference[0] for edge in controlled}))
        link = (controlled[0].subject, controlled[0].object)
        paper = self._paper(includes=pooled)
        self._add(self._row(link, most, sex="both", evidence_type="meta_analysis", layer="extended", paper=paper))

    def _aside(self) -> None:
        """Ways that prove nothing: a marker of the cause that goes with the outcome, and a part of the outcome."""
        for link, predicate in ((("cause", "marker"), "affects"), (("marker", "outcome"), "associated_with")):
            sign = self._random.choice(DIRECTED)
            row = self._row(link, sign, evidence_type="observational", layer="primary", paper=self._paper())
            self._add(row._replace(predicate=predicate))
        sign = self._random.choice(DIRECTED)
        self._add(self._row(("cause", "part"), sign, evidence_type="experiment", layer="primary", paper=self._paper()))
        predicate = self._random.choice(("part_of", "subclass_of"))
        self._add(Edge("", "part", "outcome", predicate, statement="It belongs to it."))

    def _seen(self, sign: Sign, wrong: float) -> Sign:
        """What is seen of an effect, wrongly so often."""
        return OTHER[sign] if self._often(wrong) else sign

    def _often(self, probability: float) -> bool:
        return self._random.random() < probability

    def _paper(self, cohort: str = "", includes: tuple[str, ...] = ()) -> str:
        name = f"r{len(self._papers)}"
        self._papers.append(Reference(name, match_confidence="high", cohort=cohort, includes=includes))
        return name

    def _add(self, edge: Edge) -> Edge:
        """Take a row in, under an id of its own."""
        self._edges.append(edge._replace(id=f"e{len(self._edges)}"))
        return self._edges[-1]

    def _row(self, link: Link, sign: Sign, *, paper: str = "", **columns: Any) -> Edge:  # noqa: ANN401  of any column
        """One finding; the review's own word where no paper is named."""
        values: dict[str, Any] = {"species": "human", "layer": "review", "certainty": "stated", **columns}
        if paper:
            values |= {"reference": (paper,), "sample_size": self._random.choice(PEOPLE)}
        return Edge("", *link, "affects", sign.effect, statement="It is reported.", **values)


OTHER_SEX = {"female": "male", "male": "female"}


def overall(effects: Effects) -> Sign:
    """What a study of both sexes finds: nothing where they are opposite, the sign where one shows none."""
    signs = set(effects.values())
    if len(signs) == 1:
        return signs.pop()
    return next(iter(signs - {Sign.NULL})) if Sign.NULL in signs else Sign.NULL
