"""Does the verdict deserve trust? The verdict engine beside two baselines, where the truth is known.

    .venv/bin/python benchmarks/verdict.py [--quick] [--graph FOLDER]

(a) Worlds made by chance (`worlds.py`), beside what could be known of them at all (`oracle.py`). (b) Our own graph:
each study held out, the rest asked what it found (`held_out.py`); how often verdicts of each strength, the lean of what
conflicts, and suggestions of each kind agree. (c) Our own graph: what the studies say of the questions that pooled
analyses answer.

Coverage is the share of questions committed to, precision the share of those that are right; intervals are Wilson's,
of 95 %. The numbers are printed whatever they are, and stand in docs/benchmarks.md. A whole run on the curated graph
writes the hit rates of suggestions that answers quote; `make vectors` comes after it. `--quick` takes fewer worlds.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from held_out import OWN, RETOLD, REVIEW, HeldOut, held_out, opposite, poolings
from intervals import Share, share, table
from methods import Asked, judged, report, verdict_sign
from oracle import believed
from worlds import ORDINARY, TRAPS, TREACHEROUS, Chances, worlds

from oxygraph.engine.steps import KINDS
from oxygraph.engine.strength import LEVELS, strength
from oxygraph.engine.suggestion import FILE, Suggestion, suggestion
from oxygraph.engine.verdict import DIRECT, MECHANISM, Evidence
from oxygraph.evidence.context import Match
from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.signs import Sign


class Aim(NamedTuple):
    """The precision to reach where the engine commits, at so much coverage or more."""

    precision: float
    coverage: float


SEEDS = (7, 1, 2)
WORLDS, QUICK = 1_600, 300
KINDS_OF_WORLD = {"ordinary": (ORDINARY, Aim(0.98, 0.6)), "treacherous": (TREACHEROUS, Aim(0.95, 0.0))}


class Tried(NamedTuple):
    """A question, what the engine says to it, and what was held out.

    Attributes:
        held: The question.
        evidence: What the rest admits.
        level: The strength of the verdict; None where there is none.
        suggested: What indirect ways point to, where the answer is insufficient.
    """

    held: HeldOut
    evidence: Evidence
    level: str | None
    suggested: Suggestion | None

    @property
    def truth(self) -> Sign:
        """What the study found."""
        return self.held.asked.truth

    @property
    def sign(self) -> Sign | None:
        """What the engine commits to."""
        return verdict_sign(self.evidence)


def tried(held: HeldOut) -> Tried:
    """Ask the rest of the graph."""
    evidence, (graph, question, _) = judged(held.asked), held.asked
    level = strength(graph, question, evidence).level
    return Tried(held, evidence, level, suggestion(graph, question, evidence))


# --- (a) worlds -------------------------------------------------------------------------------------------------------


def of_worlds(count: int, *, quick: bool) -> None:
    """The engine and the baselines in one draw, the engine in all draws, and what its mistakes come from."""
    for name, (chances, aim) in KINDS_OF_WORLD.items():
        print(f"\n(a) {name} worlds: {count:,} questions a draw")
        questions = list(worlds(count, chances, SEEDS[0]))
        report(questions)
        draws = [_draw(questions, chances)] + [_draw(worlds(count, chances, seed), chances) for seed in SEEDS[1:]]
        rows = [(seed, *draw.cells(aim)) for seed, draw in zip(SEEDS, draws, strict=True)]
        table(("draw", "coverage", "precision", f"aim {aim.precision}", "all fixed keys reported", "not"), rows)
        committed = [one for draw in draws for one in draw.committed]
        _by_strength(committed, count * len(draws))
        _stricter(committed, count * len(draws))
        _could_be_known(draws, aim)
        print("wrong: " + "; ".join(f"{what}: {times}" for what, times in draws[0].wrong.most_common()))
        if not quick:
            _without_a_trap(chances, count)


class Committed(NamedTuple):
    """An answer that commits.

    Attributes:
        right: Whether it is the truth.
        level: The strength of its evidence.
        decided_by: `direct` or `mechanism`.
        asserted: Whether all that decides reports all that is asked.
        lone: Whether a step that leaves open what is asked rests on one study.
        known: Whether the observer who knows how worlds are made would be right.
    """

    right: bool
    level: str
    decided_by: str
    asserted: bool
    lone: bool
    known: bool


class Draw(NamedTuple):
    """The answers that commit, what the observer believes of all questions, the surest first, and what is wrong."""

    committed: tuple[Committed, ...]
    believed: tuple[bool, ...]
    wrong: Counter[str]

    @property
    def precision(self) -> Share:
        """The share of right answers among those that commit."""
        return share(one.right for one in self.committed)

    @property
    def coverage(self) -> float:
        """The share of questions committed to."""
        return len(self.committed) / len(self.believed)

    def cells(self, aim: Aim) -> tuple[object, ...]:
        """Coverage, precision, whether the aim is met, and precision apart."""
        met = "met" if self.precision.value >= aim.precision and self.coverage >= aim.coverage else "MISSED"
        apart = (share(one.right for one in self.committed if one.asserted is asserted) for asserted in (True, False))
        return f"{self.coverage:.3f}", self.precision, met, *apart


def _draw(questions: Iterable[Asked], chances: Chances) -> Draw:
    committed: list[Committed] = []
    beliefs: list[tuple[float, bool]] = []
    wrong: Counter[str] = Counter()
    for asked in questions:
        evidence = judged(asked)
        sign = verdict_sign(evidence)
        belief, sureness = believed(asked, chances)
        beliefs.append((sureness, belief == asked.truth))
        if sign is None:
            continue
        asserted = all(item.match is Match.ASSERTED for item in evidence.deciding)
        level = strength(asked.graph, asked.question, evidence).level or ""
        right, known = sign == asked.truth, belief == asked.truth
        committed.append(Committed(right, level, evidence.decided_by, asserted, _is_lone(evidence), known))
        if sign != asked.truth:
            words = (evidence.decided_by, "asserted" if asserted else "compatible", "contested" * evidence.contested)
            wrong[", ".join(filter(None, words))] += 1
    beliefs.sort(key=lambda pair: -pair[0])
    return Draw(tuple(committed), tuple(right for _, right in beliefs), wrong)


def _is_lone(evidence: Evidence) -> bool:
    """Whether a step that leaves open what is asked rests on one study."""
    return any(step.signed and step.gaps and len(step.results) == 1 for step in evidence.deciding_steps)


def _by_strength(committed: Sequence[Committed], count: int) -> None:
    """Coverage and precision by what the answers say of their evidence, and of all so strong or stronger."""
    rows = []
    for place, level in reversed(list(enumerate(LEVELS))):
        for decided_by in (DIRECT, MECHANISM):
            of_level = [one.right for one in committed if (one.level, one.decided_by) == (level, decided_by)]
            upwards = [one.right for one in committed if one.level in LEVELS[place:]]
            if of_level:
                so_far = f"{len(upwards) / count:.3f}", share(upwards)
                rows.append((level, decided_by, f"{len(of_level) / count:.3f}", share(of_level), *so_far))
    print()
    head = ("evidence, all draws", "decided by", "coverage", "precision")
    table((*head, "coverage, so strong or stronger", "precision"), rows)


def _stricter(committed: Sequence[Committed], count: int) -> None:
    """What stricter rules would reach: they are no rules of the engine."""
    rules = {
        "everything reports all that is asked": [one.right for one in committed if one.asserted],
        "no lone study leaves open what is asked": [one.right for one in committed if not one.lone],
        "weak or better": [one.right for one in committed if one.level != LEVELS[0]],
    }
    print()
    rows = [(rule, f"{len(rights) / count:.3f}", share(rights)) for rule, rights in rules.items()]
    table(("committing only where", "coverage", "precision"), rows)


def _could_be_known(draws: Sequence[Draw], aim: Aim) -> None:
    """How often the observer who knows how worlds are made is right: no reader of these rows can do better."""
    rows = []
    for seed, draw in zip(SEEDS, draws, strict=True):
        there = share(one.known for one in draw.committed)
        alike = share(draw.believed[: len(draw.committed)])
        most = max(n for n in range(len(draw.believed) + 1) if sum(draw.believed[:n]) >= aim.precision * n)
        rows.append((seed, there, alike, f"{most / len(draw.believed):.3f}"))
    print()
    head = ("what could be known, draw", "where the engine commits", "where it would commit itself, as often")
    table((*head, f"most coverage at {aim.precision}"), rows)


def _without_a_trap(chances: Chances, count: int) -> None:
    """Precision where one thing that leads astray is left out: what the mistakes come from."""
    rows = []
    for name in TRAPS:
        without = chances._replace(**{name: 0.0})
        draw = _draw(worlds(count, without, SEEDS[0]), without)
        rows.append((name, f"{draw.coverage:.3f}", draw.precision))
    table(("without", "coverage", "precision"), rows)


# --- (b) held-out findings --------------------------------------------------------------------------------------------


def of_findings(graph: EvidenceGraph) -> list[Tried]:
    """What the rest of the graph says of held-out main findings."""
    found = [tried(held) for held in held_out(graph)]
    print(f"\n(b) main findings held out: {len(found)} questions of {len({t.held.study for t in found})} studies")
    report([t.held.asked for t in found if t.held.told_by == OWN])
    print("(the methods: findings that papers report themselves)\n")
    for teller in (OWN, RETOLD, REVIEW):
        _verdicts(teller, [t for t in found if t.held.told_by == teller])
    _verdicts("all", found)
    _strengths(found)
    _leans(found)
    _suggestions(found)
    return found


def _verdicts(teller: str, found: Sequence[Tried]) -> None:
    """What was committed to, how often the sign agreed, and how it did not."""
    committed = [t for t in found if t.sign]
    against = sum(opposite(t.sign, t.truth) for t in committed)
    said = Counter(t.evidence.verdict for t in found)
    print(f"{teller}: {len(found)} asked, {len(committed)} committed to; agree {share(_rights(committed))}")
    print(f"  the opposite sign: {against}; a sign where nothing was found, or the reverse: {_null(committed)}")
    print("  " + ", ".join(f"{verdict} {times}" for verdict, times in said.most_common()))


def _rights(committed: Iterable[Tried]) -> list[bool]:
    return [t.sign == t.truth for t in committed]


def _null(committed: Iterable[Tried]) -> int:
    return sum(t.sign != t.truth and not opposite(t.sign, t.truth) for t in committed)


def _strengths(found: Sequence[Tried]) -> None:
    """Agreement of sign by the strength of the verdict."""
    rows = []
    for level in reversed(LEVELS):
        of_level = [t for t in found if t.sign and t.level == level]
        own = share(_rights(t for t in of_level if t.held.told_by == OWN))
        rows.append((level, own, share(_rights(of_level)), sum(opposite(t.sign, t.truth) for t in of_level)))
    print()
    table(("agreement of sign by evidence", "findings of papers themselves", "all", "opposite"), rows)
    weakest = share(_rights(t for t in found if t.sign and t.level == LEVELS[0]))
    better = share(_rights(t for t in found if t.sign and t.level != LEVELS[0]))
    met = "met" if better.value >= weakest.value else "MISSED"
    print(f"weak or better: {better}; very weak: {weakest} (aim: not below it, {met})")
    for lone in (False, True):
        said = "where a lone study leaves open what is asked" if lone else "elsewhere"
        print(f"  {said}: {share(_rights(t for t in found if t.sign and _is_lone(t.evidence) is lone))}")


def _leans(found: Sequence[Tried]) -> None:
    """How often the lean of what settles nothing was right."""
    rows = []
    for verdict in (Sign.CONFLICTING.verdict, Sign.MIXED.verdict):
        leaning = [t for t in found if t.evidence.verdict == verdict]
        signed = [(t.evidence.leans.sign, t.truth) for t in leaning if t.evidence.leans and t.evidence.leans.sign]
        directed = [sign == truth for sign, truth in signed if truth.directed]
        nulls = sum(not truth.directed for _, truth in signed)
        rows.append((verdict, len(leaning), len(leaning) - len(signed), share(directed), nulls))
    print()
    table(("verdict", "asked", "no lean", "lean right, where the study found a sign", "it found nothing"), rows)


def _suggestions(found: Sequence[Tried]) -> None:
    """How often suggestions were right, by kind."""
    rows = []
    for kind in KINDS:
        of_kind = [(t.suggested.sign, t) for t in found if t.suggested and t.suggested.kind == kind]
        own = share(sign == t.truth for sign, t in of_kind if t.held.told_by == OWN)
        against = sum(opposite(sign, t.truth) for sign, t in of_kind)
        nulls = sum(not t.truth.directed for _, t in of_kind)
        rows.append((kind, own, _hits(found, kind), against, nulls))
    print()
    table(("suggestions", "findings of papers themselves", "all (shipped)", "opposite", "nothing found"), rows)
    truths = Counter(t.truth for t in found)
    commonest, times = truths.most_common(1)[0]
    print(f"for comparison: always saying the commonest, {commonest.verdict}, is right in {times / len(found):.3f}")


def _hits(found: Iterable[Tried], kind: str) -> Share:
    of_kind = (t for t in found if t.suggested and t.suggested.kind == kind)
    return share(t.suggested.sign == t.truth for t in of_kind if t.suggested)


def write_hit_rates(found: Sequence[Tried], path: Path = Path(FILE)) -> None:
    """Write what answers quote."""
    rates = {kind: _hits(found, kind)._asdict() for kind in KINDS}
    path.write_text(json.dumps(rates, indent=2) + "\n", encoding="utf-8")


# --- (c) pooled analyses ----------------------------------------------------------------------------------------------


def of_poolings(graph: EvidenceGraph) -> None:
    """What studies alone say of the questions that pooled analyses answer."""
    found = [tried(held) for held in poolings(graph)]
    by_studies = [t for t in found if t.evidence.decided_by == DIRECT]
    print(f"\n(c) main results of pooled analyses: {len(found)}; the graph has studies of {len(by_studies)}")
    rows = []
    for t in by_studies:
        question, results = t.held.asked.question, t.evidence.direct.results if t.evidence.direct else ()
        leans = t.evidence.leans.sign if t.evidence.leans else None
        said = t.evidence.verdict + (f", leans {leans}" if leans else "")
        ends = f"{question.source} → {question.target}"
        context = ", ".join(map(str, question.context.fixed().values()))
        rows.append((t.held.study, ends, context, t.truth.verdict, said, len(results), t.level or "–", _agreement(t)))
    table(("pooled", "question", "in", "it found", "studies say", "studies", "evidence", ""), rows)
    print("; ".join(f"{word}: {times}" for word, times in Counter(map(_agreement, by_studies)).most_common()))
    print(f"agree, of verdicts that commit: {share(_rights(t for t in by_studies if t.sign))}")
    print(f"  of two studies or more: {share(_rights(t for t in by_studies if t.sign and _of_several(t)))}")
    settled = [t for t in by_studies if not t.sign]
    nothing = sum(not t.truth.directed for t in settled)
    print(f"where studies are mixed or conflict: pooled, {nothing} of {len(settled)} found nothing")


def _of_several(t: Tried) -> bool:
    return t.evidence.direct is not None and len(t.evidence.direct.results) > 1


def _agreement(t: Tried) -> str:
    if t.sign is None:
        return "abstains"
    return "agrees" if t.sign == t.truth else "opposite" if opposite(t.sign, t.truth) else "one found nothing"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Does the verdict deserve trust?")
    parser.add_argument("--quick", action="store_true", help="fewer worlds; writes no hit rates")
    parser.add_argument("--graph", type=Path, help="another folder of curated files; writes no hit rates")
    options = parser.parse_args()
    graph = read_graph(options.graph) if options.graph else read_graph()
    of_worlds(QUICK if options.quick else WORLDS, quick=options.quick)
    found = of_findings(graph)
    of_poolings(graph)
    if not options.quick and not options.graph:
        write_hit_rates(found)
        print(f"\nwritten: {Path(FILE).name}; now `make vectors`")


if __name__ == "__main__":
    main()
