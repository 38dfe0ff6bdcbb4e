"""The ladder: how A reaches B, a row for each mediator, and each stratum in a column of its own.

Rows never cross. What a cell holds is counted in that stratum; only the column "together" follows the steps in one
context, which is why it may say less than the cells beside it seem to.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from oxygraph.engine.ask import Answer
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding, results_of
from oxygraph.engine.steps import KINDS, Step
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.figures.frame import begin, finished, nothing
from oxygraph.figures.glyphs import FOUND, MEANING, bracketed, glyph
from oxygraph.figures.metrics import fitted, parted, text_width, wrapped
from oxygraph.figures.scene import Line, Mark, Rect, Scene, Text
from oxygraph.figures.sheet import MARGIN, LegendItem, Sheet
from oxygraph.figures.strata import check_key, column_of, columns, in_animals, label
from oxygraph.figures.wording import FigureWords, category_place

__all__ = ["ladder"]

_SLOT, _HEAD, _MIDDLE, _TOGETHER, _SOURCES = 28.0, 76.0, 170.0, 110.0, 100.0
_ROW, _LINE, _SIZE = 25.0, 15.0, 12.5
_BESIDE = 4.0
"""Between the signs of a column and those of the next."""

_COLUMNS = 3
"""Strata that have a column, of keys that have many."""

_CIRCUITS = 24
"""Circuits of several steps that are drawn, the best first."""

_WORD = 88.0
"""How wide a word over a column may be; a longer one is parted."""

_TWO = 2
"""Steps of a way with one mediator."""

_MOST_LINES = 4
"""Of what stands over a side."""

_ASIDE = frozenset({"pooled", "less_specific", "secondary", "weaker_design"})
"""Why a finding is not counted though it is one of its step: something better is known there."""


class _Row(NamedTuple):
    """One way: the mediators in words, what is done to the first, and what goes with the last."""

    group: str
    middle: str
    first: Step
    last: Step | None
    sign: str
    kind: str
    steps: tuple[Step, ...]
    nodes: tuple[str, ...]


class _Side(NamedTuple):
    """One side of the mediators: where it begins, how far apart its signs and its columns are, how wide they are."""

    x: float
    slot: float
    signs: float
    column: float
    width: float


def ladder(graph: EvidenceGraph, answer: Answer, *, by: str = "sex", lang: str = "en") -> Scene:
    """How the source of an answer reaches its target, by the strata of a key.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        by: The key whose strata are the columns.
        lang: `en` or `zh`.
    """
    return _Ladder(FigureWords(graph, lang), answer, check_key(by)).scene()


class _Ladder:
    def __init__(self, words: FigureWords, answer: Answer, by: str) -> None:
        self.words, self.answer, self.by = words, answer, by
        self.rows, self.rest = _rows(words, answer)
        self.edges = [f.edge for row in self.rows for step in (row.first, row.last) if step for f in step.speaking]
        self.columns = self._asked([edge for edge in self.edges if edge.signed])
        self.heads = {name: self._head(name) for name in self.columns}
        self.left = self._side(MARGIN, [row.first for row in self.rows])
        self.middle = MARGIN + self.left.width + 10
        self.right = self._side(self.middle + _MIDDLE + 10, [row.last for row in self.rows if row.last])
        self.together = self.right.x + self.right.width + 10
        self.sources = self.together + _TOGETHER
        cited = max((text_width(_sources(row.steps), 11) for row in self.rows), default=0)
        self.sheet = Sheet(self.sources + max(_SOURCES, cited) + MARGIN)

    def _side(self, x: float, steps: Sequence[Step]) -> _Side:
        """A side whose signs and heads have room."""
        counts = [_counts(found) for step in steps for found in self._told(step).values()]
        most = max((max(count[:-1]) for count in counts), default=0)
        unknown = max((count[-1] for count in counts), default=0)
        slot = max(_SLOT, 16 + text_width(f"×{most}", 9))
        heads = (text_width(line, _SIZE, bold=True) + 10 for lines in self.heads.values() for line in lines)
        signs = slot * (len(FOUND) - 1) + (16 if unknown else 0) + (text_width(f"×{unknown}", 9) if unknown > 1 else 0)
        column = max(signs + _BESIDE, *heads)
        return _Side(x, slot, signs, column, column * len(self.columns))

    def _asked(self, edges: Sequence[Edge]) -> list[str]:
        """The columns; where the question fixes a stratum, without those that nothing is left for."""
        names = columns(edges, self.by, _COLUMNS)
        if self.by not in self.answer.question.context.fixed():
            return names
        held = {column_of(edge, self.by, names) for edge in edges}
        return [name for name in names if not name or name in held]

    def _by(self) -> str:
        """What the title says of the columns."""
        animals = {label(self.words, name, "sex", self.edges) for name in ("female", "male")} == {
            self.words.text("female_animals"),
            self.words.text("male_animals"),
        }
        both = self.by == "sex" and {"female", "male"} <= set(self.columns)
        return self.words.text("by_sex") if both and not animals else self.words.grouped(self.by)

    def _head(self, name: str) -> list[str]:
        """What stands over a column, in as many lines as it takes: a stratum that is named in part is another."""
        if self.by == "sex" and not name:
            said = self.words.text("sex_untold")
        else:
            said = label(self.words, name, self.by, self.edges)
        room = min(_WORD, max(_HEAD, *(text_width(word, _SIZE, bold=True) for word in said.split(" "))))
        return parted(said, room, _SIZE, bold=True)

    def scene(self) -> Scene:
        words, question = self.words, self.answer.question
        source, target = words.label(question.source), words.label(question.target)
        begin(self, "ladder", by=self._by(), more=words.counted("hop", question.max_hops))
        if self.rows:
            heads = self._headings(source, target)
            group = ""
            for row in self.rows:
                if row.group != group:
                    group = row.group
                    self.sheet.y += 26
                    self.sheet.add(Text(MARGIN, self.sheet.y - 3, group, 11.5, colour="muted", italic=True))
                    self.sheet.y += 5
                self._row(row)
            self.sheet.group(heads, name="heads")  # above the rows, over which a page moves them as it scrolls
        else:
            why = words.counted("undirected_way", self.rest) if self.rest else words.text("no_fit")
            nothing(self.sheet, words, why)
        aside = any(self._aside(step) for row in self.rows for step in _sides(row))
        self.sheet.legend(_legend(words, aside=aside))
        self.sheet.notes([words.text("ladder_fan"), self._drawn()])
        if not self.answer.complete:
            self.sheet.notes([words.text("incomplete")], colour="ink")
        return finished(self, len(self.rows))

    def _drawn(self) -> str:
        """How many ways have a row, and how many have none."""
        words = self.words
        ways = [row for row in self.rows if row.nodes]
        two = sum(len(row.steps) == _TWO for row in ways)
        return words.text(
            "ladder_counts",
            two=words.counted("drawn_mediator", two),
            several=words.counted("drawn_circuit", len(ways) - two),
            rest=words.counted("further_way", self.rest),
        )

    def _headings(self, source: str, target: str) -> list[Mark]:
        """What stands over both sides and their columns, on paper of its own."""
        words, sheet = self.words, self.sheet
        top, marks = sheet.y + 4, list[Mark]()
        sheet.y += 18
        left = wrapped(words.text("left", source=source), self.left.width, 12)
        right = wrapped(words.text("right", target=target), self.right.width, 12)
        for side, lines in ((self.left, left), (self.right, right)):
            for down, line in enumerate(lines[:_MOST_LINES]):
                last = len(lines) > _MOST_LINES and down == _MOST_LINES - 1
                text = fitted(line + " …" * last, side.width, 12)
                marks.append(Text(side.x + side.width / 2, sheet.y + down * _LINE, text, 12, "middle", "muted"))
        sheet.y += _LINE * (min(_MOST_LINES, max(len(left), len(right))) - 1)
        sheet.y += 20 + _LINE * (max(map(len, self.heads.values())) - 1)
        for side in (self.left, self.right):
            for place, lines in enumerate(self.heads.values()):
                middle = side.x + (place + 0.5) * side.column
                for up, line in enumerate(reversed(lines)):
                    marks.append(Text(middle, sheet.y - up * _LINE, line, _SIZE, "middle", bold=True))
        for x, name, anchor in (
            (self.middle + _MIDDLE / 2, "mediator", "middle"),
            (self.together, "together", "start"),
            (self.sources, "sources", "start"),
        ):
            marks.append(Text(x, sheet.y, words.text(name), _SIZE, anchor, bold=True))
        return [Rect(0, top, sheet.width, sheet.y + 6 - top, fill="paper"), *marks]

    def _animals(self, row: _Row) -> str:
        """Whether the steps of a row were found in animals alone, all of them or some."""
        told = [in_animals(finding.edge for finding in step.speaking) for step in row.steps if step.signed]
        name = "ladder_animals" if told and all(told) else "ladder_part_animals" if any(told) else ""
        return self.words.text(name) if name else ""

    def _row(self, row: _Row) -> None:
        lines = wrapped(row.middle + self._animals(row), _MIDDLE - 8, _SIZE)
        height = _ROW + (len(lines) - 1) * _LINE
        top = self.sheet.y
        y = top + height / 2
        reach = self.sheet.width - 2 * MARGIN
        marks: list[Mark] = [Rect(MARGIN, top + 2, reach, height - 4, fill="band", radius=4)]
        marks += (
            Line(side.x + place * side.column, top + 2, side.x + place * side.column, top + height - 2, "paper", 3)
            for side in (self.left, self.right)
            for place in range(0 if side is self.right else 1, len(self.columns) + 1)
        )
        marks += self._cells(row.first, self.left, y)
        if row.last is not None:
            marks += self._cells(row.last, self.right, y)
        first = y + 4.3 - _LINE * (len(lines) - 1) / 2
        marks += (
            Text(self.middle + _MIDDLE / 2, first + _LINE * place, line, _SIZE, "middle")
            for place, line in enumerate(lines)
        )
        marks += glyph(row.sign, self.together + 7, y) if row.sign else ()
        marks.append(Text(self.together + 21, y + 4, fitted(row.kind, _TOGETHER - 25, 11), 11, colour="muted"))
        marks.append(Text(self.sources, y + 4, _sources(row.steps), 11, colour="muted"))
        self.sheet.group(marks, self._tooltip(row), name=f"row {' '.join(row.nodes) or 'direct'}")
        self.sheet.y += height

    def _tooltip(self, row: _Row) -> str:
        """What a pointer reads of a row: its way, what was found on it, and what of that is set aside."""
        words = self.words
        edges = {f.edge.id: f.edge for step in row.steps for f in step.speaking}.values()
        lines = [" → ".join(map(words.label, row.nodes)) or row.middle, words.tooltip(edges)]
        found = [self._aside(step) for step in _sides(row)]
        if aside := [finding for side in found for name in self.columns for finding in side.get(name, ())]:
            why = dict.fromkeys(words.say(f"because_{finding.silent_because}") for finding in aside)
            lines += [words.tooltip(finding.edge for finding in aside), words.uncounted(words.joined(why, "clauses"))]
        return "\n".join(lines)

    def _cells(self, step: Step, side: _Side, y: float) -> Iterator[Mark]:
        """What is counted of a step, a column a stratum, each sign at a place of its own; structure in words."""
        if not step.signed or not any(f.edge.signed for f in step.speaking):
            found = any(edge.signed for edge in step.edges)
            said = self.words.text("counted_nothing") if found else self.words.say(step.edges[0].predicate)
            yield Text(side.x + side.width / 2, y + 4, f"— {said} —", 11, "middle", "muted", italic=True)
            return
        by_column, aside = self._told(step), self._aside(step)
        for place, name in enumerate(self.columns):
            if name in by_column:
                yield from self._cell(by_column[name], side, place, y)
            elif name in aside:
                signs = {finding.edge.sign for finding in aside[name]}
                middle = side.x + place * side.column + side.column / 2
                yield from bracketed([sign for sign in FOUND if sign in signs], middle, y)

    def _told(self, step: Step) -> dict[str, list[Finding]]:
        """Column → what is counted of a step in it."""
        told: dict[str, list[Finding]] = {}
        for finding in step.speaking:
            if finding.edge.signed:
                told.setdefault(column_of(finding.edge, self.by, self.columns), []).append(finding)
        return told

    def _aside(self, step: Step) -> dict[str, list[Finding]]:
        """Column → what was found in it, where nothing in it is counted, since better is known of the step."""
        aside: dict[str, list[Finding]] = {}
        told = self._told(step)
        for finding in step.findings if told else ():
            name = column_of(finding.edge, self.by, self.columns)
            if finding.silent_because in _ASIDE and finding.has_outcome and name not in told:
                aside.setdefault(name, []).append(finding)
        return aside

    def _cell(self, findings: Sequence[Finding], side: _Side, column: int, y: float) -> Iterator[Mark]:
        counts = _counts(findings)
        start = side.x + column * side.column + (side.column - side.signs) / 2
        for place, (sign, count) in enumerate(zip(FOUND, counts, strict=True)):
            if count:
                x = start + place * side.slot + 8
                yield from glyph(sign, x, y)
                if count > 1:
                    yield Text(x + 6.5, y + 4, f"×{count}", 9, colour="muted")


def _sides(row: _Row) -> tuple[Step, ...]:
    """The steps of a row that have cells."""
    return (row.first,) if row.last is None else (row.first, row.last)


def _counts(findings: Sequence[Finding]) -> list[int]:
    """How many studies found each of the signs that have a place; one that gives no direction is one of those."""
    results = results_of(findings)
    return [sum(result.tells(sign) for result in results) for sign in FOUND]


def _rows(words: FigureWords, answer: Answer) -> tuple[list[_Row], int]:
    """The rows in their order, and how many ways of several steps have none."""
    rows: list[_Row] = []
    if answer.direct is not None:
        sign = Sign.of_verdict(answer.direct.verdict)
        ends = words.text("directly")
        rows.append(_Row(words.say("direct evidence"), ends, answer.direct, None, sign, "", (answer.direct,), ()))
    two = [path for path in answer.paths if len(path.steps) == _TWO]
    mediators = {path.nodes[1] for path in two}
    begun: dict[str, Path] = {}
    several = [path for path in answer.paths if len(path.steps) > _TWO]
    for path in several:
        if path.decides and path.nodes[1] not in mediators:
            begun.setdefault(path.nodes[1], path)
    circuits = list(begun.values())[:_CIRCUITS]
    counted = sorted((path for path in two if path.counted), key=lambda path: _place(words, path))
    ways = [(_group(words, path), path) for path in counted]
    ways += [(words.text("circuits"), path) for path in circuits]
    ways += [(words.text("not_counted"), path) for path in two if not path.counted]
    rows += (_way(words, group, path) for group, path in ways)
    return rows, len(several) - len(circuits)


def _place(words: FigureWords, path: Path) -> int:
    category = words.graph.nodes[path.nodes[1]].category
    return category_place(category)


def _group(words: FigureWords, path: Path) -> str:
    return words.category(words.graph.nodes[path.nodes[1]].category)


def _way(words: FigureWords, group: str, path: Path) -> _Row:
    parts = [words.label(path.nodes[1])]
    for step, said in list(zip(path.steps, path.signs, strict=True))[1:-1]:
        parts += [said.arrow if step.signed and said is not Sign.SAME else "→", words.label(step.object)]
    kind, sign = (_kind(words, path), path.sign) if path.counted else (words.say("not counted"), "")
    return _Row(group, " ".join(parts), path.steps[0], path.steps[-1], sign, kind, path.steps, path.nodes)


def _kind(words: FigureWords, path: Path) -> str:
    """What a way rests on; one that a null blocks goes with nothing, and nothing follows step by step."""
    return words.text("blocked") if path.sign is Sign.NULL else words.say(KINDS[path.kind])


def _sources(steps: Iterable[Step]) -> str:
    steps = tuple(steps)
    numbers = sorted({number for step in steps for number in step.cited})
    papers = {name for step in steps for name in step.papers}
    shown = f"[{' '.join(map(str, numbers))}]" if numbers else ""
    return " ".join(filter(None, (shown, f"+{len(papers)}" if papers else "")))


def _legend(words: FigureWords, *, aside: bool) -> list[LegendItem]:
    """What stands in cells; what stands in brackets only where something does."""

    def sign(which: str) -> LegendItem:
        return lambda x, y: glyph(which, x, y), words.text(MEANING[which])

    brackets: LegendItem = (lambda x, y: bracketed([Sign.MINUS], x, y, 5), words.text("ladder_aside"))
    times = words.text("ladder_times" if aside else "ladder_cell")
    return [
        *map(sign, MEANING),
        (lambda x, y: (Text(x, y + 4, "×3", 9, "middle", "muted"),), times),
        *([brackets] if aside else []),
        (lambda x, y: (Text(x, y + 4, "+2", 10, "middle", "muted"),), words.text("ladder_sources")),
    ]
