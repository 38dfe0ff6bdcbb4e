"""The brain: what the source does to regions and couplings, where they lie, a row of three views for each stratum.

Discs stand at the centres of regions, not at peaks of activation. The outlines are those of nilearn's glass brain
(`LICENSE-outlines`), its curves made points in millimetres of MNI152.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import ceil, cos, pi, sin, sqrt
from pathlib import Path
from typing import NamedTuple, Unpack

from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.engine.results import Finding, Result, results_of, weigh
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.spelling import fold
from oxygraph.figures.frame import digest, nothing
from oxygraph.figures.glyphs import COLOUR_OF, FOUND, MEANING, glyph
from oxygraph.figures.metrics import fitted, parted
from oxygraph.figures.scene import Box, Circle, Line, Mark, Polyline, Scene, Text
from oxygraph.figures.sheet import MARGIN, LegendItem, Sheet
from oxygraph.figures.strata import check_key, column_of, columns, label
from oxygraph.figures.wording import FigureWords

__all__ = ["OUTLINES", "brain"]

OUTLINES = Path(__file__).parent / "outlines.json"
_SIDE = "side"
_VIEWS: Mapping[str, tuple[int, int]] = {_SIDE: (1, 2), "front": (0, 2), "top": (0, 1)}
"""View → which of x, y and z go to the right and upwards."""

_SCALE, _GAP = 1.6, 18.0
_SLOT, _SMALL, _LINE, _MORE, _COLUMNS = 38.0, 11.0, 16.0, 13.0, 2
"""Of the list of a stratum; the last two are the height of a further line of a name, and how many columns there are."""

_ONE, _LARGEST = 4.2, 20.0
_ROWS = 3
_BENDS = (0.22, -0.22, 0.44, -0.44, 0.66, -0.66)
"""How far the arcs of couplings of the same two places are bent, one after the other."""

_HALVES: Mapping[str, int] = {"left": -1, "right": 1}
_ON_ONE_SIDE = 2.5
"""Millimetres from the middle within which a region lies on no side."""


class _Thing(NamedTuple):
    """A region, or a coupling of regions, in one stratum."""

    node: str
    ends: tuple[str, ...]
    results: tuple[Result, ...]
    findings: tuple[Finding, ...]

    def count(self, sign: Sign) -> int:
        """How many studies found a sign; one that gives no direction is one of those."""
        return sum(result.tells(sign) for result in self.results)


Point = tuple[float, float, float]


def brain(
    graph: EvidenceGraph,
    source: str,
    *,
    by: str = "sex",
    layers: Sequence[str] = (),
    lang: str = "en",
    **context: Unpack[ContextKeys],
) -> Scene:
    """What a source does to the regions of the brain that have a place, and to what couples them.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        by: The key whose strata are the rows; the three most frequent, and what does not report it.
        layers: As for `answer`.
        lang: `en` or `zh`.
        **context: As for `answer`.
    """
    words = FigureWords(graph, lang)
    question = Question(graph.node(source).id, "", graph.context(**context), graph.layers(layers), 1)
    return _Brain(words, question, check_key(by)).scene()


class _Brain:
    def __init__(self, words: FigureWords, question: Question, by: str) -> None:
        self.words, self.question, self.by = words, question, by
        graph = words.graph
        self.places: dict[str, list[Point]] = {}
        for place in graph.places.values():
            if place.x is not None and place.y is not None and place.z is not None:
                self.places.setdefault(place.node, []).append((place.x, place.y, place.z))
        self.found: dict[str, list[Finding]] = {}
        self.placeless = 0
        counting = Counting.of(graph, question)
        for node in sorted(graph.successors[question.source]):
            step = counting.between(question.source, node)
            findings = [f for f in step.speaking if f.edge.signed] if step else []
            if findings and graph.nodes[node].category in {"BrainRegion", "Connection"}:
                if self._ends(node):
                    self.found[node] = findings
                else:
                    self.placeless += len(findings)
        self.sides = {node: self._sides(node) for node in self.found}
        heaviest = sorted(self.found, key=lambda node: (-len(results_of(self.found[node])), node))
        regions = (node for node in heaviest if len(self._ends(node)) == 1)
        self.numbers = {node: number for number, node in enumerate(regions, start=1)}
        self.edges = [finding.edge for findings in self.found.values() for finding in findings]
        self.outlines: Mapping[str, list[list[list[float]]]] = json.loads(OUTLINES.read_text(encoding="utf-8"))
        self.spans = {view: _span(lines) for view, lines in self.outlines.items()}
        width = sum(right - left for left, right, _, _ in self.spans.values()) * _SCALE + 2 * _GAP
        self.list = (width - _GAP) / _COLUMNS
        self.sheet = Sheet(width + 2 * MARGIN)

    def _ends(self, node: str) -> tuple[str, ...]:
        """The regions at which a node is drawn: itself, or those that it couples; none where it has no place."""
        if node in self.places:
            return (node,)
        after = self.words.graph.successors[node].items()
        ends = tuple(sorted(to for to, edges in after if any(edge.predicate == "connects" for edge in edges)))
        return ends if len(ends) > 1 and all(end in self.places for end in ends) else ()

    def _sides(self, node: str) -> tuple[int, ...]:
        """On which side each end of a coupling lies, as its names tell: -1 left, 1 right, 0 where none does."""
        spelled = [fold(name).replace("–", " ") for name in self._spellings(node)]
        return tuple(self._side(spelled, end) for end in self._ends(node))

    def _side(self, spelled: Sequence[str], end: str) -> int:
        called = {fold(name) for name in self._spellings(end)}
        told = (
            half
            for half in _HALVES
            for name in called
            if any(f" {half} {name} " in f" {spelling} " for spelling in spelled)
        )
        return _HALVES[found] if (found := next(told, "")) else 0

    def _spellings(self, node: str) -> Iterator[str]:
        found = self.words.graph.nodes[node]
        yield from (node, found.name, *found.synonyms)

    def scene(self) -> Scene:
        words, sheet, question = self.words, self.sheet, self.question
        source = words.label(question.source)
        sheet.head(
            words.text("brain", source=source, by=words.grouped(self.by)),
            [
                words.text(
                    "brain_question",
                    source=source,
                    where=words.where(question.context),
                    layers=words.joined(map(words.say, question.layers)),
                )
            ],
        )
        strata = columns(self.edges, self.by, _ROWS)
        for name in strata:
            things = self._things(name, strata)
            if things:
                self._row(name, things)
        if not self.edges:
            nothing(sheet, words, words.text("no_fit"))
        sheet.legend(_legend(words))
        counts = words.text("brain_counts", placed=len(self.edges), all=len(self.edges) + self.placeless)
        sheet.notes([words.text("brain_note"), counts, *words.fixed(self.by, question.context)])
        return sheet.finish(words.lang, words.stamp(self._hash(), "stamp_map"), len(self.edges))

    def _things(self, name: str, strata: Sequence[str]) -> list[_Thing]:
        """What is found in a stratum, the most studied first."""
        things: list[_Thing] = []
        for node, findings in self.found.items():
            here = tuple(f for f in findings if column_of(f.edge, self.by, strata) == name)
            if here:
                things.append(_Thing(node, self._ends(node), results_of(here), here))
        return sorted(things, key=lambda thing: (len(thing.ends) > 1, -len(thing.results), thing.node))

    def _row(self, name: str, things: Sequence[_Thing]) -> None:
        words, sheet = self.words, self.sheet
        said = words.text("sex_untold") if self.by == "sex" and not name else label(words, name, self.by, self.edges)
        edges = [finding.edge for thing in things for finding in thing.findings]
        heading = words.text("brain_row", stratum=said, counts=words.counted("finding", len(edges)))
        if animals := sum(edge.in_animals for edge in edges):
            heading += words.text("brain_all_animals" if animals == len(edges) else "brain_animals", count=animals)
        sheet.heading(fitted(heading, sheet.width - 2 * MARGIN - 20, 12.5, bold=True))
        top = sheet.y + 6
        height = max(high - low for _, _, low, high in self.spans.values()) * _SCALE
        x = MARGIN
        for view in _VIEWS:
            left, right, low, high = self.spans[view]
            drop = top + (height - (high - low) * _SCALE) / 2
            placed = _View(view, x - left * _SCALE, drop + high * _SCALE)
            for line in self.outlines[view]:
                points = tuple((placed.left + a * _SCALE, placed.top - b * _SCALE) for a, b in line)
                sheet.add(Polyline(points, stroke="rule", width=1.1))
            self._view(name, things, placed)
            x += (right - left) * _SCALE + _GAP
        sheet.y = self._list(name, things, top + height) + 8

    def _list(self, name: str, things: Sequence[_Thing], top: float) -> float:
        """All that is drawn, with what was found in how many studies, in columns; where the list ends."""
        rows = ceil(len(things) / _COLUMNS)
        signs = [sign for sign in FOUND if sign is not Sign.UNKNOWN or any(thing.count(sign) for thing in things)]
        room = self.list - _SLOT * len(signs) - 28
        y = end = top
        for place, thing in enumerate(things):
            column, row = divmod(place, rows)
            y = y if row else top
            said = self.words.label(thing.node)
            told = self.words.tooltip(finding.edge for finding in thing.findings)
            lines = parted(said, room, _SMALL)
            marks = self._item(thing, lines, signs, MARGIN + column * (self.list + _GAP), y + _LINE)
            self.sheet.group(marks, f"{said}\n{told}", name=f"item {thing.node} {name or '-'}")
            end = max(end, y := y + _LINE + _MORE * (len(lines) - 1))
        return end

    def _item(self, thing: _Thing, lines: Sequence[str], signs: Sequence[Sign], left: float, y: float) -> list[Mark]:
        """A thing of the list, named whole, each sign at a place of its own."""
        first = left + self.list - _SLOT * len(signs)
        marks: list[Mark] = []
        if len(thing.ends) == 1:
            marks.append(Text(left + 14, y, str(self.numbers[thing.node]), _SMALL, "end", "muted"))
        else:
            marks += _sample(weigh(thing.results).sign, left + 4, y - 3.5)
        marks += (Text(left + 20, y + _MORE * place, line, _SMALL) for place, line in enumerate(lines))
        for place, sign in enumerate(signs):
            x = first + place * _SLOT + 6
            if count := thing.count(sign):
                marks += glyph(sign, x, y - 3.6, 4.2)
            if count > 1:
                marks.append(Text(x + 7, y, f"×{count}", _SMALL, colour="muted"))
        return marks

    def _view(self, name: str, things: Sequence[_Thing], view: "_View") -> None:
        """Arcs first, discs over them, the largest at the bottom; then numbers where there is room."""
        drawn: Counter[tuple[Point, Point]] = Counter()
        arcs = [(thing, tuple(self._arcs(thing, view, drawn))) for thing in things if len(thing.ends) > 1]
        for thing, marks in reversed(arcs):
            self._put(marks, thing, f"arc {thing.node} {name or '-'}")
        taken = [
            _around(mark.x, mark.y, mark.radius) for _, marks in arcs for mark in marks if isinstance(mark, Circle)
        ]
        wanted: list[tuple[str, float, float, float]] = []
        for thing in (thing for thing in things if len(thing.ends) == 1):
            radius = min(_LARGEST, _ONE * sqrt(len(thing.results)))
            discs: list[Mark] = []
            for place in view.shown(self.places[thing.node]):
                x, y = view.at(place)
                discs += _pie(thing, x, y, radius)
                taken.append(_around(x, y, radius))
                if view.numbered(place):
                    wanted.append((str(self.numbers[thing.node]), x, y, radius))
            self._put(discs, thing, f"disc {thing.node} {name or '-'}")
        for text, x, y, radius in wanted:
            self._number(text, x, y, radius, taken)

    def _put(self, marks: Sequence[Mark], thing: _Thing, name: str) -> None:
        self.sheet.group(marks, self.words.label(thing.node), name=name)

    def _number(self, text: str, x: float, y: float, radius: float, taken: list[Box]) -> None:
        """A number beside its disc or arc, at the first place that is free, with a line to it where that is far."""
        for away in range(0, 60, 5):
            for turn in range(12):
                angle = turn * pi / 6 - pi / 4
                reach = radius + 7 + away
                middle = Text(x + reach * cos(angle), y + reach * sin(angle) + 3, text, 9, "middle")
                box = middle.box
                if not any(box.overlaps(other) for other in taken):
                    taken.append(box)
                    if away > 5:  # noqa: PLR2004  the second ring
                        ends = (radius + 1, reach - 6)
                        x1, x2 = (x + end * cos(angle) for end in ends)
                        y1, y2 = (y + end * sin(angle) for end in ends)
                        self.sheet.add(Line(x1, y1, x2, y2, "muted", 0.6))
                    self.sheet.add(middle)
                    return

    def _chains(self, thing: _Thing, view: "_View") -> Iterator[list[Point]]:
        """The ends of a coupling on the sides that its name tells, or else on each side that a view shows.

        An end in the middle belongs to both; from the side, what lies on the right is not seen.
        """
        seen: list[list[Point]] = []
        for side in (-1, 1):
            chain: list[Point] = []
            for end, told in zip(thing.ends, self.sides[thing.node], strict=True):
                half = told or side
                chain += [p for p in self.places[end] if p[0] * half > 0 or abs(p[0]) < _ON_ONE_SIDE][:1]
            visible = view.name != _SIDE or all(point[0] < _ON_ONE_SIDE for point in chain)
            if len(chain) > 1 and visible and chain not in seen:
                seen.append(chain)
                yield chain

    def _arcs(self, thing: _Thing, view: "_View", drawn: Counter[tuple[Point, Point]]) -> Iterator[Mark]:
        """The arcs of a coupling; where another one joins the same places, bent otherwise."""
        sign = weigh(thing.results).sign
        colour = COLOUR_OF[sign]
        for chain in self._chains(thing, view):
            for one, other in pairwise(chain):
                bend = _BENDS[drawn[one, other] % len(_BENDS)]
                drawn[one, other] += 1
                points = _arc(*view.at(one), *view.at(other), bend)
                if sign.directed:
                    yield Polyline(points, stroke=colour, width=2)
                    yield from glyph(sign, *points[len(points) // 2], 3.4)
                else:
                    yield from (Line(*a, *b, colour, 2) for a, b in zip(points[::2], points[1::2], strict=False))
                yield from (Circle(*view.at(end), 1.8, fill="muted") for end in (one, other))

    def _hash(self) -> str:
        """The name of the picture."""
        rows = [[edge.to_row() for edge in self.edges], [place.to_row() for place in self.words.graph.places.values()]]
        return digest([self.question.source, self.by, self.question.context.fixed(), self.question.layers, rows])


def _around(x: float, y: float, radius: float) -> Box:
    return Box(x - radius, y - radius, x + radius, y + radius)


def _span(lines: Sequence[Sequence[Sequence[float]]]) -> tuple[float, float, float, float]:
    across = [point[0] for line in lines for point in line]
    up = [point[1] for line in lines for point in line]
    return min(across), max(across), min(up), max(up)


class _View(NamedTuple):
    """One of the three views, and where it lies on the paper."""

    name: str
    left: float
    top: float

    def at(self, point: Point) -> tuple[float, float]:
        """Where a point of the brain lies on the paper."""
        across, up = _VIEWS[self.name]
        return self.left + point[across] * _SCALE, self.top - point[up] * _SCALE

    def shown(self, places: Sequence[Point]) -> Sequence[Point]:
        """From the side one half hides the other."""
        return [place for place in places if place[0] < _ON_ONE_SIDE] if self.name == _SIDE else places

    def numbered(self, place: Point) -> bool:
        """A region has one number in a view: on the right, where there are two of it."""
        return self.name == _SIDE or place[0] > -_ON_ONE_SIDE


def _arc(x1: float, y1: float, x2: float, y2: float, bend: float) -> tuple[tuple[float, float], ...]:
    """Points of a curve from one to another, bent to one side."""
    x, y = (x1 + x2) / 2 + bend * (y2 - y1), (y1 + y2) / 2 - bend * (x2 - x1)
    shares = [step / 12 for step in range(13)]
    weights = [((1 - share) ** 2, 2 * (1 - share) * share, share**2) for share in shares]
    return tuple((a * x1 + b * x + c * x2, a * y1 + b * y + c * y2) for a, b, c in weights)


def _sample(sign: Sign, x: float, y: float) -> Iterator[Mark]:
    """A stroke as the arcs of a coupling have it."""
    yield Line(x - 3, y, x + 11, y, COLOUR_OF[sign], 2, "" if sign.directed else "3 2")


def _pie(thing: _Thing, x: float, y: float, radius: float) -> Iterator[Mark]:
    """A disc in slices, the shares of studies that decrease, leave and increase; those without an outcome are empty."""
    counts = [(sign, thing.count(sign)) for sign in FOUND]
    whole = sum(count for _, count in counts)
    begun = -0.25
    for sign, count in counts:
        fill = "paper" if sign is Sign.UNKNOWN else COLOUR_OF[sign]
        if count == whole:
            yield Circle(x, y, radius, fill=fill)
        elif count:
            share = count / whole
            steps = max(3, round(24 * share))
            angles = [2 * pi * (begun + share * step / steps) for step in range(steps + 1)]
            points = ((x, y), *((x + radius * cos(angle), y + radius * sin(angle)) for angle in angles))
            yield Polyline(points, fill=fill, closed=True)
            begun += share
    yield Circle(x, y, radius, stroke="muted" if thing.count(Sign.UNKNOWN) else "paper", width=1)


def _legend(words: FigureWords) -> list[LegendItem]:
    def disc(sign: Sign) -> LegendItem:
        return lambda x, y: (Circle(x, y, 6, fill=COLOUR_OF[sign]),), words.text(MEANING[sign])

    return [
        *(disc(sign) for sign in FOUND if sign is not Sign.UNKNOWN),
        (lambda x, y: (Circle(x, y, 6, stroke="muted", width=1),), words.text(MEANING[Sign.UNKNOWN])),
        (lambda x, y: (Line(x - 9, y, x + 9, y, "plus", 2),), words.text("brain_arc")),
        (lambda x, y: (Line(x - 9, y, x + 9, y, "mixed", 2, "4 3"),), words.text("brain_unsettled")),
    ]
