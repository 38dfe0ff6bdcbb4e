"""The gap map: what the source was tested on, and in whom: a bubble a cell, and an empty ring where nobody looked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import sqrt
from typing import Unpack

from oxygraph.engine.question import Question
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.signs import Sign
from oxygraph.figures.frame import digest, nothing
from oxygraph.figures.glyphs import COLOUR_OF, MEANING, glyph
from oxygraph.figures.metrics import fitted, parted, text_width
from oxygraph.figures.scene import Circle, Mark, Rect, Scene, Text
from oxygraph.figures.sheet import MARGIN, LegendItem, Sheet
from oxygraph.figures.strata import in_animals, label
from oxygraph.figures.wording import FigureWords, category_place
from oxygraph.questions.gaps import Gap, gaps_by

__all__ = ["gap_map"]

_CELL, _NAME, _AROUND, _LINE = 27.0, 250.0, 7.0, 13.0
_ONE, _LARGEST = 6.5, 30.0
"""Radius of the bubble of one study, and of the largest there may be."""

_ROWS, _COLUMNS = 40, 18
_LABEL = 205.0
_SAMPLES = (1, 2, 4)
"""Studies of the bubbles in the legend."""


def gap_map(  # noqa: PLR0913  the question, and how to draw it
    graph: EvidenceGraph,
    source: str = "oxytocin",
    *,
    by: str = "population",
    layers: Iterable[str] = (),
    target: str = "",
    lang: str = "en",
    **context: Unpack[ContextKeys],
) -> Scene:
    """What a source was tested on directly, by the values of a key.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        by: What the columns are, one of `oxygraph.questions.gaps.MAP_KEYS`.
        layers: As for `answer`.
        target: Any spelling of a target, where only one is of interest.
        lang: `en` or `zh`.
        **context: As for `answer`: what every cell fixes besides the word of its column.
    """
    layers = tuple(layers)
    cells = gaps_by(graph, source, by, layers=layers, **context)
    if target:
        wanted = graph.node(target).id
        cells = [cell for cell in cells if cell.target == wanted]
    question = Question(graph.node(source).id, "", graph.context(**context), graph.layers(layers), 1)
    return _Map(FigureWords(graph, lang), question, by, cells).scene()


class _Map:
    def __init__(self, words: FigureWords, question: Question, by: str, cells: Sequence[Gap]) -> None:
        self.words, self.question, self.by, self.cells = words, question, by, cells
        self.studies = {id(cell): self._studies(cell) for cell in cells}
        rows: Counter[str] = Counter()
        columns: Counter[str] = Counter()
        for cell in cells:
            rows[cell.target] += self.studies[id(cell)]
            columns[self._value(cell)] += self.studies[id(cell)]
        self.all_rows, self.all_columns = len(rows), len(columns)
        most = sorted(columns, key=lambda name: (by != "sex" and -columns[name], name))[:_COLUMNS]
        self.columns = sorted(most, key=_amount) if by == "dose" else most
        self.edges = [words.graph.edges[name] for cell in cells for name in cell.edges]
        kept = sorted(rows, key=lambda name: (-rows[name], name))[:_ROWS]
        self.rows = sorted(kept, key=lambda name: (category_place(self._category(name)), -rows[name], name))
        self.one = min(_ONE, _LARGEST / sqrt(max(self.studies.values(), default=1) or 1))
        self.heights, self.widths = dict.fromkeys(self.rows, _CELL), dict.fromkeys(self.columns, _CELL)
        for cell in cells:
            if cell.target in self.heights and self._value(cell) in self.widths:
                room = 2 * self._radius(self.studies[id(cell)]) + _AROUND
                self.heights[cell.target] = max(self.heights[cell.target], room)
                self.widths[self._value(cell)] = max(self.widths[self._value(cell)], room)
        self.left = MARGIN + _NAME
        self.reach = sum(self.widths.values())
        self.sheet = Sheet(max(760.0, self.left + self.reach + MARGIN))

    def _radius(self, studies: int) -> float:
        return self.one * sqrt(studies)

    def _category(self, node: str) -> str:
        return self.words.graph.nodes[node].category

    def _value(self, cell: Gap) -> str:
        return str(getattr(cell, self.by))

    def _label(self, value: str) -> str:
        return label(self.words, value, self.by, self.edges)

    def _studies(self, cell: Gap) -> int:
        graph = self.words.graph
        return len({graph.papers.study_of(graph.edges[name]) for name in cell.edges})

    def scene(self) -> Scene:
        words, sheet = self.words, self.sheet
        source, key = words.label(self.question.source), words.say(self.by)
        where, layers = words.where(self.question.context), words.joined(map(words.say, self.question.layers))
        asked = words.text("gaps_question", source=source, key=key, where=where, layers=layers)
        sheet.head(words.text("gaps", source=source, key=key), [asked])
        shown = [c for c in self.cells if c.target in self.rows and self._value(c) in self.columns]
        if shown:
            self._draw(shown)
        else:
            nothing(sheet, words, words.text("no_fit"))
        sheet.legend(_legend(words, self.one), 2 * self.one * _SAMPLES[-1] ** 0.5 + 2)
        empty = sum(cell.status == "untested" for cell in shown)
        counts = words.text("gaps_counts", cells=len(shown), empty=empty, drawn=len(self.rows), all=self.all_rows)
        if len(self.columns) < self.all_columns:
            counts += words.text("gaps_columns", drawn=len(self.columns), all=self.all_columns)
        told = words.text("gaps_note", key=key) + (words.text("gaps_sexes") if self.by == "sex" else "")
        sheet.notes([told, counts, *words.fixed(self.by, self.question.context)])
        drawn = len(shown) - empty
        return sheet.finish(words.lang, words.stamp(self._hash(), "stamp_map"), drawn)

    def _draw(self, shown: Sequence[Gap]) -> None:
        words, sheet = self.words, self.sheet
        heads = [fitted(self._label(name), _LABEL, 11.5) for name in self.columns]
        longest = max(text_width(head, 11.5) for head in heads)
        sheet.y += 12 + longest
        places = zip(self._columns(), heads, strict=True)
        turned = [Text(x + 4, sheet.y, head, 11.5, turned=True) for (_, x), head in places]
        top, high = sheet.y - longest - 4, longest + 7
        sheet.y += 4
        first, names = top + high, list[Mark]()
        cells = {(cell.target, self._value(cell)): cell for cell in shown}
        category = ""
        for target in self.rows:
            if self._category(target) != category:
                category = self._category(target)
                sheet.y += 24
                names.append(Text(MARGIN, sheet.y - 4, words.category(category), 11.5, colour="muted", italic=True))
            names += self._row(target, cells)
        # Above the cells, over which a page moves them as it scrolls.
        sheet.group([Rect(0, first, self.left - 4, sheet.y - first, fill="paper"), *names], name="names")
        sheet.group([Rect(self.left - 4, top, self.reach + 8, high, fill="paper"), *turned], name="heads")
        sheet.group([Rect(0, top, self.left - 4, high, fill="paper")], name="corner")

    def _columns(self) -> Iterator[tuple[str, float]]:
        """The columns, and where their middles are."""
        x = self.left
        for name in self.columns:
            yield name, x + self.widths[name] / 2
            x += self.widths[name]

    def _row(self, target: str, cells: dict[tuple[str, str], Gap]) -> tuple[Mark, ...]:
        """Draw the cells of a row; its name is handed back."""
        sheet, lines = self.sheet, parted(self.words.label(target), _NAME - 20, 12)
        height = max(self.heights[target], _LINE * len(lines) + 6)
        y = sheet.y + height / 2
        first = y + 4.3 - _LINE / 2 * (len(lines) - 1)
        named: tuple[Mark, ...] = (
            Rect(MARGIN, sheet.y + 1.5, _NAME - 6, height - 3, fill="band", radius=4),
            *(Text(self.left - 12, first + _LINE * place, line, 12, "end") for place, line in enumerate(lines)),
        )
        sheet.add(Rect(self.left - 4, sheet.y + 1.5, self.reach + 4, height - 3, fill="band", radius=4))
        for value, x in self._columns():
            cell = cells.get((target, value))
            if cell is not None:
                self._cell(cell, x, y)
        sheet.y += height
        return named

    def _cell(self, cell: Gap, x: float, y: float) -> None:
        words, count = self.words, self.studies[id(cell)]
        where = f"{words.label(cell.target)} · {self._label(self._value(cell))}"
        marks: tuple[Mark, ...]
        if cell.status == "untested":
            marks, told = _untested(x, y), words.text("gaps_untested")
        elif cell.status == "elsewhere":
            marks, told = _elsewhere(x, y), words.text("gaps_elsewhere")
        else:
            edges = [words.graph.edges[name] for name in cell.edges]
            animals = self.by != "species" and in_animals(edges)
            sign = Sign(cell.sign or Sign.UNKNOWN)
            radius = self._radius(count)
            marks = (*_bubble(sign, x, y, radius), *(_animals(x, y, radius) if animals else ()))
            found = words.say(sign.verdict) if cell.sign else words.text(MEANING[Sign.UNKNOWN])
            told = f"{found} · {words.counted('study', count)}"
            told += f" · {words.text('gaps_animals')}" if animals else ""
            told += f"\n{words.tooltip(edges)}"
        self.sheet.group(marks, f"{where}\n{told}", name=f"cell {cell.target} {self._value(cell)}")

    def _hash(self) -> str:
        """The name of the map."""
        source, _, context, layers, _ = self.question
        cells = [[*cell[:6], cell.dose, *cell.edges] for cell in self.cells]
        return digest([source, self.by, context.fixed(), layers, cells])


def _bubble(sign: str, x: float, y: float, radius: float) -> tuple[Mark, ...]:
    colour = COLOUR_OF[sign]
    faded, size = (colour, 4.2) if sign != Sign.UNKNOWN else (COLOUR_OF[Sign.NULL], 5)
    return Circle(x, y, radius, fill=f"{faded}_faded", stroke=colour, width=1), *glyph(sign, x, y, size)


def _amount(dose: str) -> tuple[str, float]:
    """Where a dose stands among others: by its unit, then by how much it is."""
    number, _, unit = dose.partition(" ")
    return unit, float(number)


def _untested(x: float, y: float) -> tuple[Mark, ...]:
    return (Circle(x, y, 3, stroke="muted", width=1.2),)


def _animals(x: float, y: float, radius: float) -> tuple[Mark, ...]:
    """Below a bubble at its right, outside its rim."""
    rim = 0.71 * radius
    return (Text(x + max(8, rim + 3), y + max(10, rim + 5.5), "a", 9, colour="muted", italic=True),)


def _elsewhere(x: float, y: float) -> tuple[Mark, ...]:
    return Circle(x, y, 5, stroke="muted", width=1.2), Circle(x, y, 1.6, fill="muted")


def _legend(words: FigureWords, one: float) -> list[LegendItem]:
    def bubble(sign: str) -> LegendItem:
        return lambda x, y: _bubble(sign, x, y, max(one, 6)), words.text(MEANING[sign])

    def sized(count: int) -> LegendItem:
        return lambda x, y: (Circle(x, y, one * sqrt(count), stroke="muted", width=1),), words.counted("study", count)

    return [
        *(bubble(sign) for sign in MEANING if sign != Sign.UNKNOWN),
        bubble(Sign.UNKNOWN),
        (_untested, words.text("gaps_empty")),
        (_elsewhere, words.text("gaps_elsewhere")),
        (lambda x, y: (Text(x, y + 3, "a", 10, "middle", "muted", italic=True),), words.text("gaps_animals")),
        *map(sized, _SAMPLES),
    ]
