"""What a reader of one language reads in figures, beside the words of answers."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from oxygraph.engine.ask import Answer
from oxygraph.engine.question import Question
from oxygraph.evidence.context import Context
from oxygraph.evidence.records import Edge, Reference
from oxygraph.figures.texts import CATEGORIES, TEXTS
from oxygraph.report.identity import RELEASED, own_findings
from oxygraph.report.phrases import SYMBOLS
from oxygraph.report.words import Words

__all__ = ["EPONYMS", "FigureWords", "category_place"]

EPONYMS: Mapping[str, str] = MappingProxyType(
    {
        "cohens_d": "Cohen's d",
        "hedges_g": "Hedges' g",
        "glasss_delta": "Glass's Δ",
        "pearsons_r": "Pearson's r",
        "spearmans_rho": "Spearman's ρ",
        "kendalls_tau": "Kendall's τ",
    }
)
"""Metrics that English names after somebody."""

_SECOND = re.compile(r" (et al\.|& .+) (?=\d)")
_SEVERAL: Mapping[str, str] = MappingProxyType(
    {
        "study": "studies",
        "finding": "findings",
        "drawn_mediator": "drawn_mediators",
        "drawn_circuit": "drawn_circuits",
        "further_way": "further_ways",
        "undirected_way": "undirected_ways",
        "hop": "hops",
    }
)
"""The text of one thing → that of several, or of none."""

_SHOWN = 6
"""Statements in one tooltip."""


def category_place(category: str) -> int:
    """Where a kind of things stands among the others."""
    return CATEGORIES.index(category) if category in CATEGORIES else len(CATEGORIES)


class FigureWords(Words):
    """What a reader of one language reads in a figure."""

    def text(self, name: str, **values: object) -> str:
        """A text of `TEXTS` with its values filled in."""
        return TEXTS[name][self.zh].format(**values)

    def counted(self, name: str, count: int) -> str:
        """`1 study`, `3 studies`."""
        return self.text(name if count == 1 else _SEVERAL[name], count=count)

    def question(self, question: Question) -> str:
        """What was asked, with its whole context."""
        return self.text(
            "question",
            source=self.label(question.source),
            target=self.label(question.target),
            where=self.where(question.context),
            layers=self.joined(map(self.say, question.layers)),
        )

    def found(self, answer: Answer) -> str:
        """What direct evidence says and which way it leans, how strong it is, and how much of it is counted."""
        verdict = self.leaning(self.say(answer.verdict), answer.leans.sign if answer.leans else None)
        level = answer.strength.level
        strength = self.text("strength", level=self.say(level)) if level else ""
        if answer.direct is None:
            said = self.text("verdict", verdict=verdict, strength=strength)
            return f"{self.text('no_direct')} · {said}"
        return self.text("direct", verdict=verdict, strength=strength, counts=self.findings_of(answer.direct))

    def stamp(self, digest: str, name: str = "stamp_answer") -> str:
        """The version and its date, the name of the answer, and the licence; the same on any day."""
        from importlib.metadata import version  # noqa: PLC0415  slow to import, and asked for once a figure

        named = self.text(name, hash=digest)
        return self.text("stamp", version=version("oxygraph"), released=RELEASED, named=named, licence=self._licence())

    def _licence(self) -> str:
        """Whose the findings are: the curated ones have a licence, those of one's own are nobody else's to give."""
        own = len(own_findings(self.graph))
        if not own:
            return self.text("licence")
        curated = sum(edge.signed for edge in self.graph.edges.values()) - own
        return self.text("licence_beside", findings=self.counted("finding", own)) if curated else ""

    def grouped(self, by: str) -> str:
        """By what a figure groups, as its title says it."""
        return self.text("by_key", key=self.say(by))

    def fixed(self, by: str, context: Context) -> list[str]:
        """That the question fixes the key by which a figure groups, so that few strata are left, or one."""
        return [self.text("fixed_key", key=self.say(by))] if context.value_text(by) else []

    def uncounted(self, why: str) -> str:
        """That something is not counted, and why."""
        return self.text("headed", head=self.say("not counted"), said=why)

    def category(self, category: str) -> str:
        """A kind of things, several of them."""
        return self.text(category) if category in TEXTS else self.say(category)

    def metric(self, metric: str) -> str:
        """What sizes of effect are measured in, with the letters papers write for it."""
        if metric in EPONYMS and not self.zh:
            return EPONYMS[metric]
        name = self.say(metric)
        return name if SYMBOLS[metric] in name else f"{name} ({SYMBOLS[metric]})"

    def tooltip(self, edges: Iterable[Edge]) -> str:
        """Findings as a pointer reads them: each with its source, a few."""
        edges = list(edges)
        lines = [f"{self.statement(edge)} ({self.who(edge)})" for edge in edges[:_SHOWN]]
        rest = len(edges) - len(lines)
        return "\n".join([*lines, *([f"… +{rest}"] if rest else [])])

    def address(self, names: Iterable[str]) -> str:
        """Where a reader finds the first publication of several that can be found; empty where none can."""
        return next(filter(None, (_address(self.graph.references[name]) for name in names)), "")

    def short(self, papers: Iterable[str]) -> str:
        """The papers that something comes from in few letters: `Sack 2017`, and a plus where they are several."""
        names = tuple(dict.fromkeys(self.paper(name) for name in papers))
        if not names:
            return self.text("own_word")
        paper = _SECOND.sub(" ", names[0])
        return f"{paper} +{len(names) - 1}" if len(names) > 1 else paper


def _address(reference: Reference) -> str:
    if reference.doi:
        return f"https://doi.org/{reference.doi}"
    return f"https://pubmed.ncbi.nlm.nih.gov/{reference.pmid}/" if reference.pmid else ""
