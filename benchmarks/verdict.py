"""Does the verdict deserve trust? The verdict engine beside two baselines, where the truth is known.

(a) Worlds made by chance. In each, a cause acts on an outcome through one to three chains of mechanisms; every link has
a true effect in women and a true effect in men, which differ for some links (a hidden moderator) and are null for
some. Studies report links: of one sex, named; or of one sex that the paper does not name. Some links have, besides, a
study that contradicts the others in the very same context. The question is the effect in one sex; the truth is the
product along the chains, and worlds whose chains disagree are not used.

(b) Our own graph, the review alone and all its layers. Each direct finding is held out in turn, with every other
finding of its study, and the rest is asked the question that the finding answers.

Baselines: *shortest signed path* (the first finding on each step of a shortest path, context ignored) and *majority of
edges* (the more frequent sign, direct edges where there are any, else over all signed paths). Coverage is the share of
questions committed to; precision the share of those that are right. At each coverage that the engine reaches, its most
certain answers are compared with as many of each baseline's most certain ones. Run with `make bench`; the numbers are
printed whatever they are, and stand in docs/method.md.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import oxygraph as ox
from oxygraph.engine.paths import node_paths
from oxygraph.evidence.context import Match
from oxygraph.evidence.records import Edge, Node, Reference
from oxygraph.evidence.signs import Sign, combine

WORLDS = 1_600
SEED, OTHER_SEEDS = 7, (1, 2)
SIGN_OF = {sign.verdict: sign for sign in (Sign.PLUS, Sign.MINUS, Sign.NULL)}
OTHER = {Sign.PLUS: Sign.MINUS, Sign.MINUS: Sign.PLUS, Sign.NULL: Sign.PLUS}


class Chances(NamedTuple):
    """How often a link is moderated by sex, null in one sex, contradicted, and a study's sex not named."""

    moderated: float
    null: float
    contradicted: float
    unnamed: float


KINDS_OF_WORLD = {
    "(a) worlds made by chance": Chances(0.15, 0.10, 0.12, 0.15),
    "(a) twice as treacherous worlds": Chances(0.30, 0.20, 0.24, 0.30),
}


class Guess(NamedTuple):
    """What a method says: a sign or None for abstention, and how sure it is (more is surer)."""

    sign: Sign | None
    certainty: float


class Asked(NamedTuple):
    """A question with its true answer."""

    graph: ox.EvidenceGraph
    source: str
    target: str
    context: dict[str, object]
    truth: Sign


Method = Callable[[Asked], Guess]
Truth = dict[tuple[str, str], dict[str, Sign]]
"""Each link of a world → its true sign in each sex."""

# --- the three methods ------------------------------------------------------------------------------------------------


def engine(asked: Asked) -> Guess:
    """Ours; surer where every step reports the sex, where no null contests it, and where no single study flips it."""
    found = ox.answer(asked.graph, asked.source, asked.target, **asked.context)  # type: ignore[arg-type]
    sign = SIGN_OF.get(found.verdict)
    asserted = found.match is Match.ASSERTED
    return Guess(sign, 2 * asserted + (not found.contested) + 0.5 * (not found.sensitivity.flips))


def shortest_signed_path(asked: Asked) -> Guess:
    """The product along a shortest path, the first finding of each step; surer the shorter it is."""
    paths = signed_paths(asked)
    if not paths:
        return Guess(None, 0)
    nodes = min(paths, key=lambda path: (len(path), path))
    sign = Sign.SAME
    for a, b in pairwise(nodes):
        sign = combine(sign, signed(asked.graph, a, b)[0].sign)
    return Guess(sign if sign in OTHER else None, -len(nodes))


def majority_of_edges(asked: Asked) -> Guess:
    """The more frequent sign of the direct edges, or of all paths by their steps' majorities; surer by the margin."""
    votes: Counter[Sign] = Counter()
    direct = signed(asked.graph, asked.source, asked.target)
    if direct:
        votes.update(edge.sign for edge in direct)
    else:
        for nodes in signed_paths(asked):
            sign = Sign.SAME
            for a, b in pairwise(nodes):
                sign = combine(sign, Counter(e.sign for e in signed(asked.graph, a, b)).most_common(1)[0][0])
            votes[sign] += 1
    votes.pop(Sign.UNKNOWN, None)
    if not votes:
        return Guess(None, 0)
    (sign, most), *rest = votes.most_common(2)
    second = rest[0][1] if rest else 0
    return Guess(sign, (most - second) / sum(votes.values()) + most / 1000)


def signed(graph: ox.EvidenceGraph, a: str, b: str) -> list[Edge]:
    """The findings with a direction or a null between two nodes."""
    return [edge for edge in graph.successors[a].get(b, ()) if edge.signed and edge.sign is not Sign.UNKNOWN]


def signed_paths(asked: Asked) -> list[tuple[str, ...]]:
    """The paths on which every step has such a finding."""
    graph = asked.graph
    found = node_paths(graph.successors, graph.predecessors, asked.source, asked.target, 4)
    return [nodes for nodes in found if all(signed(graph, a, b) for a, b in pairwise(nodes))]


METHODS: dict[str, Method] = {
    "verdict engine": engine,
    "shortest signed path": shortest_signed_path,
    "majority of edges": majority_of_edges,
}

# --- (a) worlds whose truth is known ----------------------------------------------------------------------------------


def worlds(count: int, chances: Chances, seed: int) -> Iterator[Asked]:
    """Questions about random worlds, each with its truth."""
    chance = random.Random(seed)
    made = 0
    while made < count:
        chains = [chain(number, chance.randint(1, 3)) for number in range(chance.randint(1, 3))]
        truth = {link: true_effects(chances, chance) for links in chains for link in links}
        sex = chance.choice(("female", "male"))
        outcomes = {product_along(links, truth, sex) for links in chains}
        if len(outcomes) == 1:
            made += 1
            yield Asked(graph_of(truth, chances, chance), "cause", "outcome", {"sex": sex}, outcomes.pop())


def chain(number: int, length: int) -> tuple[tuple[str, str], ...]:
    """The links of one mechanism."""
    inner = [f"m{number}-{step}" for step in range(length - 1)]
    return tuple(pairwise(["cause", *inner, "outcome"]))


def true_effects(chances: Chances, chance: random.Random) -> dict[str, Sign]:
    """The true sign of a link in each sex."""
    sign = chance.choice((Sign.PLUS, Sign.MINUS))
    other = sign
    if chance.random() < chances.moderated:
        other = OTHER[sign]
    elif chance.random() < chances.null:
        other = Sign.NULL
    pair = [sign, other]
    chance.shuffle(pair)
    return {"female": pair[0], "male": pair[1]}


def product_along(links: Iterable[tuple[str, str]], truth: Truth, sex: str) -> Sign:
    """The true sign of a mechanism in one sex."""
    sign = Sign.SAME
    for link in links:
        sign = combine(sign, truth[link][sex])
    return sign


def graph_of(
    truth: dict[tuple[str, str], dict[str, Sign]], chances: Chances, chance: random.Random
) -> ox.EvidenceGraph:
    """What the studies of a world report."""
    edges: list[Edge] = []
    for (a, b), effects in truth.items():
        for _ in range(chance.randint(1, 4)):
            sex = chance.choice(("female", "male"))
            edges.append(study(len(edges), a, b, effects[sex], "" if chance.random() < chances.unnamed else sex))
        if chance.random() < chances.contradicted:
            last = edges[-1]
            edges.append(study(len(edges), a, b, OTHER[last.sign], last.sex))
    nodes = {name: Node(name, "Process", name) for link in truth for name in link}
    references = [Reference(edge.reference[0]) for edge in edges]
    return ox.EvidenceGraph(nodes.values(), edges, (), references)


def study(number: int, a: str, b: str, sign: Sign, sex: str) -> Edge:
    """One finding of one study."""
    return Edge(
        f"e{number}",
        a,
        b,
        "affects",
        sign.effect,
        sex=sex,
        certainty="stated",
        reference=(f"r{number}",),
        statement="A study reports it.",
    )


# --- (b) our own findings, held out -----------------------------------------------------------------------------------


def held_out(layers: tuple[str, ...]) -> Iterator[Asked]:
    """Each direct finding of these layers as a question to the layers without its study."""
    graph = ox.read_graph()
    held = [edge for edge in graph.edges.values() if edge.layer in layers]
    for edge in held:
        if not edge.signed or edge.effect not in SIGN_OF or not graph.counts(edge):
            continue
        left = [
            other
            for other in held
            if not other.signed or (not (other.studies & edge.studies and other.reference) and other.id != edge.id)
        ]
        smaller = ox.EvidenceGraph(graph.nodes.values(), left, graph.contexts.values(), graph.references.values())
        context: dict[str, object] = {key: getattr(edge, key) for key in ("species", "regimen") if getattr(edge, key)}
        if edge.sex in {"male", "female"}:
            context["sex"] = edge.sex
        if edge.setting:
            context["setting"] = edge.setting
        yield Asked(smaller, edge.subject, edge.object, {**context, "layers": layers}, SIGN_OF[edge.effect])


# --- the tables -------------------------------------------------------------------------------------------------------


def report(title: str, questions: list[Asked]) -> None:
    """Coverage, precision and abstention of each method, then precision at equal coverage."""
    guesses = {name: [method(asked) for asked in questions] for name, method in METHODS.items()}
    print(f"\n{title}: {len(questions)} questions")
    print(f"{'method':24} {'coverage':>8} {'precision':>9} {'abstains':>8}")
    ranked: dict[str, list[bool]] = {}
    for name, made in guesses.items():
        committed = [(g.certainty, g.sign == q.truth) for g, q in zip(made, questions, strict=True) if g.sign]
        ranked[name] = [right for _, right in sorted(committed, key=lambda pair: -pair[0])]
        right, all_of_them = sum(ranked[name]), len(ranked[name])
        share = all_of_them / len(questions)
        print(f"{name:24} {share:8.3f} {right / all_of_them if all_of_them else 0:9.3f} {1 - share:8.3f}")
    reach = len(ranked["verdict engine"]) / len(questions)
    levels = [level / 10 for level in range(1, 11) if level / 10 <= reach] + [reach]
    print("precision at coverage    " + " ".join(f"{level:6.2f}" for level in levels))
    for name, rights in ranked.items():
        cells = (precision_at(rights, round(level * len(questions))) for level in levels)
        print(f"{name:24} " + " ".join(cells))


def precision_at(rights: list[bool], count: int) -> str:
    """Precision of the `count` most certain answers, or a dash where there are not so many."""
    return f"{sum(rights[:count]) / count:6.3f}" if 0 < count <= len(rights) else "     –"


def mistakes(questions: Iterable[Asked]) -> None:
    """What the engine's wrong answers have in common."""
    wrong: Counter[str] = Counter()
    for asked in questions:
        found = ox.answer(asked.graph, asked.source, asked.target, **asked.context)  # type: ignore[arg-type]
        if found.match is not None and SIGN_OF.get(found.verdict, asked.truth) != asked.truth:
            wrong[found.match.name.lower() + (", contested" if found.contested else "")] += 1
    print(f"wrong: {wrong.total()}; " + "; ".join(f"{name}: {count}" for name, count in wrong.most_common()))


def other_draws(chances: Chances) -> None:
    """The engine in other worlds of the same kind: how much of a figure is chance."""
    for seed in OTHER_SEEDS:
        guesses = [(engine(asked).sign, asked.truth) for asked in worlds(WORLDS, chances, seed)]
        right = [sign == truth for sign, truth in guesses if sign]
        print(f"another draw ({seed}): coverage {len(right) / WORLDS:.3f}, precision {sum(right) / len(right):.3f}")


def main() -> None:
    """Print the tables."""
    for title, chances in KINDS_OF_WORLD.items():
        questions = list(worlds(WORLDS, chances, SEED))
        report(title, questions)
        mistakes(questions)
        other_draws(chances)
    report("(b) the review's findings, held out", list(held_out(("review",))))
    report("(b) the findings of all layers, held out", list(held_out(("review", "primary", "extended"))))


if __name__ == "__main__":
    main()
