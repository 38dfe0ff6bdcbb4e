"""The harvest plot: every study of a pair, by what it found and in whom, and what the directions add up to.

After Ogilvie et al. 2008 (harvest plot), Thomson & Thomas 2013 and Hilton Boon & Thomson 2021 (effect direction plot);
what stands below it after Campbell et al. 2020 (SWiM) and chapter 12 of the Cochrane Handbook.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from math import sqrt
from typing import NamedTuple

from oxygraph.engine.ask import Answer
from oxygraph.engine.counting import REASONS
from oxygraph.engine.results import results_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.signs import Sign
from oxygraph.figures.bars import Bar, bars_of
from oxygraph.figures.frame import begin, finished, nothing, signed_in
from oxygraph.figures.glyphs import COLOUR_OF, FOUND, MEANING, glyph
from oxygraph.figures.metrics import fitted, text_width, with_minus, wrapped
from oxygraph.figures.scene import Circle, Line, Mark, Rect, Scene, Text
from oxygraph.figures.sheet import MARGIN, LegendItem, Sheet
from oxygraph.figures.signtest import SignTest, sign_test
from oxygraph.figures.strata import check_key, label, row_of, rows
from oxygraph.figures.wording import FigureWords

__all__ = ["harvest"]

_PITCH, _BAR, _HIGH, _LOW = 22.0, 15.0, 52.0, 7.0
_MIDDLE = 26.0
"""How high a bar is whose number nobody tells: neither small nor large."""

_LABEL, _SIZE, _PAD, _GAP = 128.0, 9.5, 8.0, 6.0
_IN_A_LINE = 26
_ROWS = 10
"""Strata that have a row, of keys that have many."""

_TEST = (240.0, 280.0, 400.0, 430.0, 620.0, 770.0)
_SHARE = 160.0
_SMALL = 0.01
"""A probability below this has one significant digit, others two places."""


class _Placed(NamedTuple):
    """A bar with its texts, ready to be put somewhere."""

    bar: Bar
    height: float
    above: str
    below: str

    @property
    def up(self) -> float:
        """How far it reaches above the line it stands on."""
        return self.foot + text_width(self.above, _SIZE)

    @property
    def foot(self) -> float:
        """Where its name begins, above the line it stands on."""
        return self.height + 5

    @property
    def down(self) -> float:
        """How far it reaches below."""
        return 5 + text_width(self.below, _SIZE) if self.below else 0


def harvest(graph: EvidenceGraph, answer: Answer, *, by: str = "sex", lang: str = "en") -> Scene:
    """Every study of the direct evidence of an answer, counted or not, by the strata of a key.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        by: The key whose strata are the rows.
        lang: `en` or `zh`.
    """
    return _Harvest(FigureWords(graph, lang), answer, check_key(by)).scene()


class _Harvest:
    def __init__(self, words: FigureWords, answer: Answer, by: str) -> None:
        self.words, self.answer, self.by = words, answer, by
        self.findings = signed_in(answer)
        counted = (finding.edge for finding in self.findings if finding.speaks)
        self.strata = rows((finding.edge for finding in self.findings), counted, by, _ROWS)
        self.bars = bars_of(self.findings, by, self.strata)
        silent = {reason for bar in self.bars for reason in bar.reasons}
        self.letters = {name: chr(ord("a") + place) for place, name in enumerate(r for r in REASONS if r in silent)}
        self.signs = [sign for sign in FOUND if sign is not Sign.UNKNOWN or any(b.sign is sign for b in self.bars)]
        self.most = max((bar.people for bar in self.bars), default=0)
        self.widths = {sign: self._width(sign) for sign in self.signs}
        reach = sum(self.widths.values()) + _GAP * (len(self.signs) - 1)
        self.left = MARGIN + _LABEL
        self.sheet = Sheet(max(900.0, self.left + reach + MARGIN))
        spare = (self.sheet.width - MARGIN - self.left - reach) / len(self.signs)
        self.widths = {sign: width + spare for sign, width in self.widths.items()}

    def _cell(self, name: str, sign: Sign) -> list[_Placed]:
        return [self._placed(bar) for bar in self.bars if (bar.stratum, bar.sign) == (name, sign)]

    def _width(self, sign: Sign) -> float:
        longest = max((len(self._cell(name, sign)) for name in self.strata), default=0)
        head = text_width(self.words.text(MEANING[sign]), 12.5, bold=True) + 36
        return max(head, min(longest, _IN_A_LINE) * _PITCH + 2 * _PAD)

    def _placed(self, bar: Bar) -> _Placed:
        height = _MIDDLE if not bar.people else max(_LOW, _HIGH * sqrt(bar.people / self.most))
        people = self.words.text("people", count=bar.people or "?")
        letters = " ".join(self.letters[reason] for reason in self.letters if reason in bar.reasons)
        above = " · ".join(filter(None, (self.words.short(bar.reference), people, letters)))
        return _Placed(bar, height, above, "" if self.by == "dose" else bar.doses(self.words.say))

    def scene(self) -> Scene:
        words, sheet = self.words, self.sheet
        begin(self, "harvest")
        if self.bars:
            heads = self._headings()
            for name in self.strata:
                self._row(name)
            sheet.group(heads, name="heads")  # above the rows, over which a page moves them as it scrolls
        else:
            nothing(sheet, words, words.text("harvest_nothing"))
        sheet.legend(_legend(words)[: -1 if self.by == "dose" else None])
        sheet.notes(self._reasons())
        sheet.heading(words.text("swim"))
        sheet.notes([words.text("swim_grouping", key=words.say(self.by)), words.text("swim_metric")])
        sheet.notes([words.text("swim_test")])
        self._tests()
        sheet.notes([words.text("swim_warning")], colour="ink")
        return finished(self, len(self.bars))

    def _columns(self) -> Iterator[tuple[Sign, float, float]]:
        x = self.left
        for sign in self.signs:
            yield sign, x, self.widths[sign]
            x += self.widths[sign] + _GAP

    def _headings(self) -> list[Mark]:
        """The heads of the columns, on paper of their own."""
        top, marks = self.sheet.y + 4, list[Mark]()
        self.sheet.y += 22
        for sign, x, width in self._columns():
            text = self.words.text(MEANING[sign])
            reach = 20 + text_width(text, 12.5, bold=True)
            start = x + (width - reach) / 2
            marks += glyph(sign, start + 7, self.sheet.y - 4.5)
            marks.append(Text(start + 20, self.sheet.y, text, 12.5, bold=True))
        self.sheet.y += 8
        return [Rect(0, top, self.sheet.width, self.sheet.y - 1 - top, fill="paper"), *marks]

    def _row(self, name: str) -> None:
        """One stratum: a cell for each sign, and in it a line of bars, or several where they are many.

        As high as its bars, or as its name.
        """
        cells = {sign: self._cell(name, sign) for sign in self.signs}
        lines = max((len(found) - 1) // _IN_A_LINE + 1 for found in cells.values()) or 1
        parts = [
            {sign: found[place * _IN_A_LINE : (place + 1) * _IN_A_LINE] for sign, found in cells.items()}
            for place in range(lines)
        ]
        extents = [
            (max((bar.up for bar in bars), default=0), max((bar.down for bar in bars), default=0))
            for bars in ([*chain.from_iterable(part.values())] for part in parts)
        ]
        said, count = self._names(name)
        height = max(sum(up + down + 14 for up, down in extents), 16.0 * len(said) + 26.0 * len(count))
        top = self.sheet.y
        for _, x, width in self._columns():
            self.sheet.add(Rect(x, top, width, height, stroke="rule"))
        y = top + height / 2 - 8 * len(said) + 8
        for line in said:
            self.sheet.add(Text(self.left - 10, y, line, 12.5, "end", bold=True))
            y += 16
        for line in count:
            self.sheet.add(Text(self.left - 10, y, line, 10.5, "end", "muted"))
            y += 13
        y = top
        for part, (up, down) in zip(parts, extents, strict=True):
            y += up + 8
            for sign, x, width in self._columns():
                self.sheet.add(Line(x + 4, y, x + width - 4, y))
                for place, placed in enumerate(part[sign]):
                    self._bar(placed, x + _PAD + place * _PITCH, y)
            y += down + 6
        self.sheet.y = top + height + _GAP

    def _names(self, name: str) -> tuple[list[str], list[str]]:
        """What stands beside a row, line by line: which stratum it is, and how many studies."""
        bars = [bar for bar in self.bars if bar.stratum == name]
        counted = len({bar.study for bar in bars if bar.counted})
        silent = len({bar.study for bar in bars} - {bar.study for bar in bars if bar.counted})
        words = self.words
        said = label(words, name, self.by, (f.edge for f in self.findings))
        count = words.text("cell", counted=counted) + (words.text("cell_silent", silent=silent) if silent else "")
        return wrapped(said, _LABEL - 12, 12.5, bold=True), wrapped(count, _LABEL - 12, 10.5)

    def _bar(self, placed: _Placed, x: float, y: float) -> None:
        bar, words = placed.bar, self.words
        middle = x + _BAR / 2 + 3.4
        marks = [
            *_column(bar, x, y, placed.height),
            Text(middle, y - placed.foot, placed.above, _SIZE, colour="ink" if bar.counted else "muted", turned=True),
        ]
        if placed.below:
            marks.append(Text(middle, y + 5, placed.below, _SIZE, "end", "muted", turned=True))
        told = [words.tooltip(finding.edge for finding in bar.findings)]
        told += (words.uncounted(words.say(f"because_{reason}")) for reason in bar.reasons)
        kind = "study" if bar.own or not self._has_own(bar) else "retold"
        name = f"{kind} {bar.study} {bar.stratum or '-'} {bar.sign}"
        self.sheet.group(marks, "\n".join(told), words.address(bar.reference), name)

    def _has_own(self, bar: Bar) -> bool:
        """Whether what the papers of a bar say themselves stands beside it, as a bar of its own."""
        return any(other.own and other[:3] == bar[:3] for other in self.bars)

    def _reasons(self) -> Iterator[str]:
        """What the letters mean, and for how many studies' results."""
        words = self.words
        said = []
        for name, letter in self.letters.items():
            count = sum(name in bar.reasons for bar in self.bars)
            said.append(words.text("reason", letter=letter, reason=words.say(f"because_{name}"), count=count))
        if said:
            yield words.uncounted(words.joined(said, "clauses"))

    def _tests(self) -> None:
        """The sign test over all studies that are counted, and over those of each stratum, a line each."""
        words, sheet = self.words, self.sheet
        counted = [finding for finding in self.findings if finding.speaks]
        tests = [(words.text("swim_all"), counted)]
        for name in self.strata if len(self.strata) > 1 else ():
            said = label(words, name, self.by, (finding.edge for finding in self.findings))
            tests.append((said, [finding for finding in counted if row_of(finding.edge, self.by, self.strata) == name]))
        sheet.y += 20
        for x, anchor, text in (
            (_TEST[2], "end", words.text("swim_out")),
            (_TEST[3], "start", words.text("swim_share")),
            (_TEST[4], "start", words.text("swim_interval")),
            (_TEST[5], "start", words.text("swim_p")),
        ):
            sheet.add(Text(MARGIN + x, sheet.y, text, 11, anchor, "muted"))
        for x, sign in ((_TEST[0], Sign.MINUS), (_TEST[1], Sign.PLUS)):
            sheet.add(*glyph(sign, MARGIN + x - 4, sheet.y - 4, 5))
        for said, findings in tests:
            if findings:
                self._test(said, sign_test(results_of(findings)))
        sheet.y += 12

    def _test(self, said: str, test: SignTest) -> None:
        """One test: votes, and the share that raise with its interval, in figures and as a line from 0 to 100 %."""
        sheet, votes = self.sheet, test.plus + test.minus
        sheet.y += 18
        y = sheet.y
        sheet.add(Text(MARGIN, y, fitted(said, _TEST[0] - 24, 11.5), 11.5))
        for x, number in zip(_TEST, (test.minus, test.plus, test.left_out), strict=False):
            sheet.add(Text(MARGIN + x, y, str(number), 11.5, "end"))
        if not votes:
            return
        left, share = MARGIN + _TEST[3], test.plus / votes
        sheet.add(
            Line(left, y - 4, left + _SHARE, y - 4, "rule", 1),
            Line(left + _SHARE / 2, y - 9, left + _SHARE / 2, y + 1, "muted", 1, "2 2"),
            Line(left + _SHARE * test.low, y - 4, left + _SHARE * test.high, y - 4, "ink", 2),
            Circle(left + _SHARE * share, y - 4, 4, fill="ink"),
            Text(MARGIN + _TEST[4], y, f"{share:.0%} [{test.low:.0%}, {test.high:.0%}]", 11.5),
            Text(MARGIN + _TEST[5], y, f"{test.p:.2f}" if test.p >= _SMALL else with_minus(f"{test.p:.1g}"), 11.5),
        )


def _column(bar: Bar, x: float, y: float, height: float) -> Iterator[Mark]:
    """The bar itself: filled or hatched, pale where it is silent; hollow and dashed where nobody says how many."""
    colour = COLOUR_OF[bar.sign]
    colour = "null" if colour == "muted" else colour
    shade = colour if bar.counted else f"{colour}_faded"
    hatch = "" if bar.own else shade
    if not bar.people:
        yield Rect(x, y - height, _BAR, height, stroke=shade, hatch=hatch, dash="3 2")
    elif bar.own:
        yield Rect(x, y - height, _BAR, height, fill=shade)
    else:
        yield Rect(x, y - height, _BAR, height, stroke=shade, hatch=hatch)


def _legend(words: FigureWords) -> Sequence[LegendItem]:
    return (
        (lambda x, y: (Rect(x - 7, y - 7, 14, 14, fill="minus"),), words.text("harvest_own")),
        (lambda x, y: (Rect(x - 7, y - 7, 14, 14, stroke="minus", hatch="minus"),), words.text("harvest_told")),
        (lambda x, y: (Rect(x - 7, y - 7, 14, 14, fill="minus_faded"),), words.text("harvest_silent")),
        (
            lambda x, y: (Rect(x - 8, y - 2, 6, 8, fill="null"), Rect(x + 1, y - 8, 6, 14, fill="null")),
            words.text("harvest_height"),
        ),
        (lambda x, y: (Rect(x - 7, y - 7, 14, 14, stroke="null", dash="3 2"),), words.text("harvest_unknown")),
        (lambda x, y: (Text(x, y + 4, "24", 10, "middle", "muted"),), words.text("harvest_dose")),
    )
