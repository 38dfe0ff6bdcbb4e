"""The forest plot: the sizes of effect that papers print for a pair, by stratum, a panel a metric, nothing pooled."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil, exp, floor, log, log10
from typing import NamedTuple

from oxygraph.engine.ask import Answer
from oxygraph.engine.results import Finding
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.word_sets import RATIOS, UNITLESS
from oxygraph.figures.frame import begin, finished, nothing, signed_in
from oxygraph.figures.glyphs import COLOUR_OF, FOUND, MEANING
from oxygraph.figures.metrics import fitted, with_minus, wrapped
from oxygraph.figures.scene import Line, Mark, Rect, Scene, Text
from oxygraph.figures.sheet import MARGIN, LegendItem, Sheet
from oxygraph.figures.strata import check_key, label, ordered, stratum
from oxygraph.figures.wording import FigureWords
from oxygraph.report.phrases import SYMBOLS
from oxygraph.report.words import size_text

__all__ = ["forest"]

_STUDY, _PEOPLE, _DESIGN, _PLOT, _SIZE = 250.0, 56.0, 168.0, 330.0, 176.0
_ROW, _LETTERS = 25.0, 12.0
_TICKS = 5
_SMALL = 0.2
"""A size without a unit, and the logarithm of a ratio, that is called small (Cohen 1988)."""


class _Scale(NamedTuple):
    """Where a size stands on the paper."""

    low: float
    high: float
    left: float
    even: Callable[[float], float]
    ticks: tuple[float, ...]
    null: float

    def at(self, size: float) -> float:
        return self.left + _PLOT * (self.even(size) - self.low) / (self.high - self.low)


def forest(graph: EvidenceGraph, answer: Answer, *, by: str = "sex", lang: str = "en") -> Scene:
    """The findings of a pair that carry a size of effect.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        by: The key whose strata part the rows of a panel.
        lang: `en` or `zh`.
    """
    return _Forest(FigureWords(graph, lang), answer, check_key(by)).scene()


class _Forest:
    def __init__(self, words: FigureWords, answer: Answer, by: str) -> None:
        self.words, self.answer, self.by = words, answer, by
        self.all = signed_in(answer)
        self.sized = [finding for finding in self.all if finding.edge.effect_size is not None]
        self.left = MARGIN + _STUDY + _PEOPLE + _DESIGN
        self.sheet = Sheet(self.left + _PLOT + 24 + _SIZE + MARGIN)

    def scene(self) -> Scene:
        words, sheet = self.words, self.sheet
        begin(self, "forest")
        metrics = sorted({finding.edge.effect_metric for finding in self.sized}, key=list(SYMBOLS).index)
        for metric in metrics:
            self._panel(metric)
        if not metrics:
            nothing(sheet, words, words.text("forest_nothing"))
        sheet.legend(_legend(words, {finding.edge.sign for finding in self.sized}))
        studies = len({finding.study for finding in self.sized})
        counts = words.text("forest_counts", sizes=len(self.sized), findings=len(self.all), studies=studies)
        sheet.notes([words.text("forest_note", way=words.text("increases")), counts])
        return finished(self, len(self.sized))

    def _panel(self, metric: str) -> None:
        """One metric: its name, the column heads, the strata with their rows, and the axis below."""
        words, sheet = self.words, self.sheet
        found = [finding for finding in self.sized if finding.edge.effect_metric == metric]
        sheet.heading(words.metric(metric))
        sheet.y += 16
        heads = (
            (MARGIN, "forest_study", "start"),
            (MARGIN + _STUDY + _PEOPLE - 14, "forest_n", "end"),
            (MARGIN + _STUDY + _PEOPLE, "forest_design", "start"),
            (self.left + _PLOT + 24, "forest_size", "start"),
        )
        for x, text, anchor in heads:
            sheet.add(Text(x, sheet.y, words.text(text), 11, anchor, "muted"))
        sheet.y += 6
        scale = _scale(metric, found, self.left)
        top = sheet.y
        rows = [finding.edge for finding in found]
        rank = {name: place for place, name in enumerate(ordered(rows, self.by))}
        found.sort(key=lambda f: (rank[stratum(f.edge, self.by)], not f.speaks, -f.level, f.study, f.edge.id))
        for name, group in groupby(found, key=lambda finding: stratum(finding.edge, self.by)):
            sheet.y += 20
            said = label(words, name, self.by, rows)
            sheet.add(Text(MARGIN, sheet.y - 4, fitted(said, _STUDY, _LETTERS, bold=True), _LETTERS, bold=True))
            here = [*group]
            for finding in here:
                self._row(finding, self._called(finding.edge, [other.edge for other in here]), scale)
        self._axis(scale, top)

    def _axis(self, scale: _Scale, top: float) -> None:
        bottom = self.sheet.y + 6
        x = scale.at(scale.null)
        self.sheet.add(Line(x, top, x, bottom, "muted", 1, "4 3"), Line(self.left, bottom, self.left + _PLOT, bottom))
        for tick in scale.ticks:
            x = scale.at(tick)
            self.sheet.add(
                Line(x, bottom, x, bottom + 4),
                Text(x, bottom + 16, with_minus(number_text(tick)), 10, "middle", "muted"),
            )
        self.sheet.y = bottom + 22

    def _called(self, edge: Edge, beside: Iterable[Edge]) -> str:
        """Whose finding it is, and what parts it from others of the same papers that stand beside it."""
        who = self.words.who(edge)
        own = [self._context(other) for other in beside if self.words.who(other) == who]
        return " · ".join([who, *(said for said in self._context(edge) if not all(said in other for other in own))])

    def _context(self, edge: Edge) -> list[str]:
        """For whom, how much and when a finding holds: what its row does not say elsewhere."""
        bare = edge._replace(sample_size=None, effect_size=None, analysis="", tendency="", certainty="")
        return self.words.chips(bare)

    def _row(self, finding: Finding, called: str, scale: _Scale) -> None:
        words, edge = self.words, finding.edge
        lines = wrapped(called, _STUDY - 12, _LETTERS)
        height = _ROW + (len(lines) - 1) * 14
        y = self.sheet.y + height / 2
        marks: list[Mark] = [
            Rect(MARGIN, self.sheet.y + 2, self.sheet.width - 2 * MARGIN, height - 4, fill="band", radius=4)
        ]
        marks += (
            Text(MARGIN + 6, y + 4.2 + 14 * (place - (len(lines) - 1) / 2), line, _LETTERS)
            for place, line in enumerate(lines)
        )
        people = "?" if edge.sample_size is None else str(edge.sample_size)
        made = (words.say(edge.evidence_type), words.say(edge.analysis))
        design = fitted(" · ".join(filter(None, made)) or "–", _DESIGN - 12, 11)
        size = with_minus(size_text(edge).partition(" = ")[2])
        marks += (
            Text(MARGIN + _STUDY + _PEOPLE - 14, y + 4, people, 11, "end"),
            Text(MARGIN + _STUDY + _PEOPLE, y + 4, design, 11, colour="muted"),
            Text(self.left + _PLOT + 24, y + 4, size, 11),
            *_interval(finding, scale, y),
        )
        told = words.tooltip([edge])
        if not finding.speaks:
            told += f"\n{words.uncounted(words.say(f'because_{finding.silent_because}'))}"
        self.sheet.group(marks, told, words.address(edge.reference), f"finding {edge.id}")
        self.sheet.y += height


def _interval(finding: Finding, scale: _Scale, y: float) -> Iterator[Mark]:
    """The size, and the interval where there is one; open where the finding is silent."""
    edge, colour = finding.edge, COLOUR_OF[finding.edge.sign]
    if edge.ci_low is not None and edge.ci_high is not None:
        low, high = scale.at(edge.ci_low), scale.at(edge.ci_high)
        yield Line(low, y, high, y, colour, 1.8)
        yield from (Line(x, y - 4, x, y + 4, colour, 1.8) for x in (low, high))
    x = scale.at(edge.effect_size or 0)
    square = 4.5
    fill, stroke = (colour, "") if finding.speaks else ("paper", colour)
    yield Rect(x - square, y - square, 2 * square, 2 * square, fill=fill, stroke=stroke)


def _scale(metric: str, findings: Sequence[Finding], left: float) -> _Scale:
    """A scale on which all sizes, all intervals and the place of no effect stand.

    Where sizes have no unit it goes on to those that are called small, so that what is less looks like less.
    """
    numbers = [n for f in findings for n in (f.edge.effect_size, f.edge.ci_low, f.edge.ci_high) if n is not None]
    ratio = metric in RATIOS and all(number > 0 for number in numbers)
    null = 1.0 if metric in RATIOS else 0.0
    even: Callable[[float], float] = log if ratio else float
    small = (-_SMALL, _SMALL) if ratio or metric in UNITLESS else ()
    places = [*(even(number) for number in (*numbers, null)), *small]
    low, high = min(places), max(places)
    room = 0.08 * (high - low) or 0.5
    low, high = low - room, high + room
    ticks = _ratio_ticks(exp(low), exp(high)) if ratio else _ticks(low, high)
    return _Scale(low, high, left, even, tuple(tick for tick in ticks if low <= even(tick) <= high), null)


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers, a handful."""
    rough = (high - low) / _TICKS
    unit = 10.0 ** floor(log10(rough))
    step = next(unit * times for times in (1, 2, 5, 10) if unit * times >= rough)
    return [round(number * step, 12) for number in range(ceil(low / step), floor(high / step) + 1)]


def _ratio_ticks(low: float, high: float) -> list[float]:
    """1, 2, 5 and their tenths and tens; where that is crowded, the powers of ten alone."""
    powers = range(floor(log10(low)), ceil(log10(high)) + 1)
    fine = [round(digit * 10.0**power, 12) for power in powers for digit in (1, 2, 5)]
    inside = [tick for tick in fine if low <= tick <= high]
    return inside if len(inside) <= 2 * _TICKS else [10.0**power for power in powers]


def _legend(words: FigureWords, signs: Container[str]) -> Sequence[LegendItem]:
    """What a square is, and what the colours say that are there."""

    def found(sign: Sign) -> LegendItem:
        return lambda x, y: (Rect(x - 4.5, y - 4.5, 9, 9, fill=COLOUR_OF[sign]),), words.text(MEANING[sign])

    return (
        *(found(sign) for sign in FOUND if sign in signs),
        (lambda x, y: (Rect(x - 4.5, y - 4.5, 9, 9, fill="ink"),), words.text("forest_counted")),
        (lambda x, y: (Rect(x - 4.5, y - 4.5, 9, 9, fill="paper", stroke="ink"),), words.text("forest_silent")),
        (lambda x, y: (Line(x - 9, y, x + 9, y, "ink", 1.8),), words.text("forest_interval")),
    )
