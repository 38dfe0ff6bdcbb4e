"""Answers in words, in English and Chinese: names, contexts, citations, and the sentences made of nothing else."""

from collections.abc import Iterable, Sequence

from oxygraph.engine.missing import STRUCTURE_ONLY, Missing
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import Step
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.context import Context, Dose
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Node, Reference
from oxygraph.report.phrases import SYMBOLS, language_named, say, sex_text
from oxygraph.report.sentences import ASIDE, OUTCOMES, SENTENCES

__all__ = ["UNSURE", "Words", "citation_text", "size_text"]

UNSURE = ("tentative", "speculative")
"""How sure a finding is, where that is said beside it."""


def citation_text(numbers: Iterable[int]) -> str:
    """Citation numbers as a paper prints them: `[7, 8, 9]`; empty where there are none."""
    text = ", ".join(map(str, numbers))
    return f"[{text}]" if text else ""


def size_text(edge: Edge) -> str:
    """The size of an effect as a paper prints it: `d = 0.32 [0.18, 0.47]`; empty where none is reported."""
    if edge.effect_size is None:
        return ""
    size = f"{SYMBOLS[edge.effect_metric]} = {number_text(edge.effect_size)}"
    if edge.ci_low is None or edge.ci_high is None:
        return size
    return f"{size} [{number_text(edge.ci_low)}, {number_text(edge.ci_high)}]"


class Words:
    """What a reader of one language calls the things of one graph.

    Attributes:
        graph: Whose names and references are used.
        lang: `en` or `zh`.
    """

    def __init__(self, graph: EvidenceGraph, lang: str = "en") -> None:
        """Know the graph and the language.

        Raises:
            QuestionError: Nothing is written in that language.
        """
        self.graph = graph
        self.lang = language_named(lang)
        self._own = {word.word: word for word in graph.words.values()}

    @property
    def zh(self) -> bool:
        """Whether the reader reads Chinese."""
        return self.lang == "zh"

    def choose(self, english: str, chinese: str) -> str:
        """The text of the reader's language; the other one where there is none."""
        return (chinese or english) if self.zh else (english or chinese)

    def say(self, word: str) -> str:
        """A word of the vocabularies, or one that the graph brought to them, or a heading."""
        own = self._own.get(word)
        return self.choose(own.name, own.name_zh) if own else say(word, self.lang)

    def sex(self, sex: str, species: str = "") -> str:
        """A sex; Chinese has one word for people and another for animals, and says both where it may be either."""
        return sex_text(sex, species, self.lang)

    def sentence(self, name: str, **values: object) -> str:
        """A sentence of `SENTENCES` or `ASIDE`, or a part of one, with its values filled in."""
        return (SENTENCES.get(name) or ASIDE[name])[self.zh].format(**values)

    def joined(self, parts: Iterable[str], between: str = "words") -> str:
        """Parts one after the other, with what the language puts between words, clauses or sentences."""
        return SENTENCES[f"between_{between}"][self.zh].join(parts)

    def listed(self, parts: Sequence[str]) -> str:
        """Parts that belong together: `a, b and c`."""
        *first, last = parts
        return self.joined([self.joined(first), last], "keys") if first else last

    # --- things of the graph ------------------------------------------------------------------------------------------

    def label(self, node: str | Node) -> str:
        """A node's name."""
        node = self.graph.nodes[node] if isinstance(node, str) else node
        return self.choose(node.name, node.name_zh)

    def statement(self, record: Edge | Discrepancy) -> str:
        """A finding, or a difference between review and paper, in one sentence."""
        return self.choose(record.statement, record.statement_zh)

    def named(self, word: str, species: str = "") -> str:
        """A value of a context: a disorder's name, a tag's name, a dose, the word itself; a sex as `sex` says it."""
        if word in self.graph.nodes:
            return self.label(word)
        if word in self.graph.contexts:
            tag = self.graph.contexts[word]
            return self.choose(tag.name, tag.name_zh)
        if word[:1].isdigit() and " " in word:
            return self.dose(word)
        return self.say(word) if word in self._own else self.sex(word, species)

    def dose(self, text: str) -> str:
        """A dose, or several, its unit as answers say it: `24 IU/day`."""
        number, _, unit = text.rpartition(" ")
        return f"{number} {self.say(unit)}" if number else text

    def chips(self, edge: Edge) -> list[str]:
        """Whom, how much and when a finding holds for, and how sure it is, a short phrase each.

        What is not reported is not said.
        """
        low, high = edge.dose_min, edge.dose_max
        dose = "" if low is None or high is None else self.dose(str(Dose(low, high, edge.dose_unit)))
        texts = (
            self.sex(edge.sex, edge.species),
            self.say(edge.species),
            *map(self.named, edge.population),
            dose,
            self.say(edge.route),
            f"@ {self.label(edge.site)}" if edge.site else "",
            self.say(edge.regimen),
            *map(self.named, edge.setting),
            f"n={edge.sample_size}" if edge.sample_size is not None else "",
            size_text(edge),
            self.say(f"{edge.analysis} analysis") if edge.analysis else "",
            self.say(f"leaning to {edge.tendency}") if edge.tendency else "",
            self.say(edge.certainty) if edge.certainty in UNSURE else "",
        )
        return [text for text in texts if text]

    def where(self, context: Context) -> str:
        """The context of a question."""
        texts = (
            self.sex(context.sex, context.species),
            self.say(context.species),
            self.named(context.population) if context.population else "",
            self.dose(context.value_text("dose")),
            self.say(context.route),
            self.say(context.regimen),
            *map(self.named, context.setting),
        )
        return self.joined(filter(None, texts)) or self.say("in any context")

    def reason(self, step: Step, finding: Finding) -> str:
        """Why a finding of a step is not counted, and whether one of a weaker design says the same; empty if it is."""
        if finding.speaks:
            return ""
        agrees = step.agrees(finding)
        stance = [] if agrees is None else [self.say("agreeing" if agrees else "disagreeing")]
        return self.joined([self.say(f"because_{finding.silent_because}"), *stance], "counts")

    def silence(self, step: Step, finding: Finding) -> str:
        """That a finding of a step is not counted, and why; empty where it is."""
        reason = self.reason(step, finding)
        return self.labelled(self.say("not counted"), reason) if reason else ""

    # --- sources ------------------------------------------------------------------------------------------------------

    def source(self, edge: Edge) -> str:
        """Who says so: the review's numbers, or else the paper by author and year, or else the review's own section."""
        if edge.citation:
            return citation_text(edge.citation)
        if edge.reference:
            return "; ".join(map(self.paper, edge.reference))
        return f"{self.say('uncited')}, §{edge.section}" if edge.section else self.say("uncited")

    def who(self, edge: Edge) -> str:
        """The papers by author and year, and the review's numbers for them; as `source` where no paper is named."""
        if not edge.reference:
            return self.source(edge)
        return " ".join(filter(None, ("; ".join(map(self.paper, edge.reference)), citation_text(edge.citation))))

    def paper(self, name: str) -> str:
        """A publication as a text names it."""
        return self.graph.short_names[name]

    def identified(self, reference: Reference) -> str:
        """How surely a publication is the one that is meant, where the review numbers it; else nothing."""
        if not reference.citation:
            return ""
        return self.sentence("number_match", confidence=self.say(reference.match_confidence))

    def unlinked(self, reference: Reference) -> str:
        """What a reader must know of its links: that there are none, or that nobody verified them; else nothing."""
        if not reference.links:
            return self.sentence("no_identifier")
        return "" if reference.identifier_verified == "yes" else self.sentence("unverified")

    def is_study(self, study: str) -> bool:
        """Whether what a result rests on is a study, and not the word of the review without one."""
        return study in self.graph.references or "+" in study

    def study(self, study: str, shown: Iterable[Edge] = ()) -> str:
        """A study as a reader knows it: the review's number in brackets, or its paper, or the review's own word.

        Of a study of several papers those are named that findings which are shown come from.
        """
        if not self.is_study(study):
            return self.sentence("own_word")
        of_study = self.graph.papers.study
        seen = {name for edge in shown for name in edge.reference}
        names = [
            name
            for part in study.split("+")
            for name in sorted(other for other in seen if of_study[other] == part) or [part]
        ]
        numbers = [number for name in names for number in self.graph.references[name].citation]
        return citation_text(numbers) or "; ".join(map(self.paper, names))

    def caution(self, caution: Discrepancy) -> str:
        """What differs between the review and its source, by its kind and in a sentence."""
        parts = citation_text(caution.citation), f"{self.say(caution.kind)}:", self.statement(caution)
        return " ".join(filter(None, parts))

    # --- sentences ----------------------------------------------------------------------------------------------------

    def missing(self, missing: Missing, species: str = "") -> str:
        """The experiment nobody has reported, in one sentence; `species` is what the question fixes."""
        step = {"subject": self.label(missing.subject), "object": self.label(missing.object)}
        if missing.lacks == STRUCTURE_ONLY:
            return self.sentence("structure_only", **step)
        if missing.lacks[0][0] == "effect":
            return self.sentence("directionless", **step)
        species = species or dict(missing.lacks).get("species", "")
        lacks = [
            self.sentence("lack", key=self.say(key), value=self.named(value, species)) for key, value in missing.lacks
        ]
        name = "missing" if len(lacks) == 1 else "missing_together"
        return self.sentence(name, **step, lacks=self.listed(lacks))

    def findings_of(self, step: Step) -> str:
        """How many findings and studies there are between two nodes, and how many studies are counted.

        Anatomy was found by no study.
        """
        signed = [finding for finding in step.findings if finding.edge.signed]
        studies = len({finding.study for finding in signed})
        return self.sentence("findings_of", findings=len(signed), studies=studies, counted=len(step.results))

    def leaning(self, said: str, sign: str | None) -> str:
        """What settles nothing, and which way it leans all the same, if any."""
        if not sign:
            return said
        return self.sentence("leaning", sign=said, leaning=self.choose(*OUTCOMES[sign]))

    def not_told(self, edge: Edge, keys: Iterable[str]) -> str:
        """What of a question a finding leaves open; one of both sexes is not silent on the sex, and parts them not."""
        apart = edge.sex == "both"
        said = (self.sentence("sexes_apart") if apart and key == "sex" else self.say(key) for key in keys)
        return self.sentence("not_told", keys=self.joined(said))

    def labelled(self, label: str, text: str) -> str:
        """A text behind what it is."""
        return self.sentence("labelled", label=label, text=text)

    def more(self, count: int, option: str) -> str:
        """How much more there is, and the option that shows it."""
        return self.sentence("more", count=count, option=option)
