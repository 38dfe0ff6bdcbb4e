"""An answer as a static SVG: its best fitting paths, a row each, for notebooks and papers.

Signs are told apart three ways: by colour (blue decreases, vermillion increases, grey null, amber no one sign), by the
end of the arrow (bar, triangle, circle, diamond) and by the dash of the line, so that neither colour blindness nor
print loses them. A step of structure alone is a grey line without an end.
"""

from collections.abc import Iterable
from html import escape

from oxygraph.engine.ask import Answer
from oxygraph.engine.readings import Path
from oxygraph.evidence.arguments import at_most
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.signs import Sign
from oxygraph.report.looks import SIGN_COLOURS
from oxygraph.report.words import Words, citation_text

__all__ = ["answer_svg"]

_BOX, _HEIGHT, _GAP, _ROW, _LEFT, _TOP = 150, 40, 64, 66, 44, 12
_LINE = 22
_DASHES = {Sign.NULL: "2 3", Sign.UNKNOWN: "6 4", Sign.MIXED: "10 3 2 3"}
_ENDS = {
    Sign.PLUS: '<path d="M0 1 L9 5 L0 9 z" fill="{colour}"/>',
    Sign.MINUS: '<path d="M8 0 V10" stroke="{colour}" stroke-width="2.5"/>',
    Sign.NULL: '<circle cx="5" cy="5" r="3.5" fill="#ffffff" stroke="{colour}"/>',
    Sign.CONFLICTING: '<path d="M1 5 L5 1 L9 5 L5 9 z" fill="{colour}"/>',
    Sign.MIXED: '<path d="M1 5 L5 1 L9 5 L5 9 z" fill="{colour}"/>',
}
"""Sign → the end of its arrow; the others have none."""
_MARKERS = "\n".join(
    f'<marker id="{sign.name.lower()}" markerWidth="10" markerHeight="10" refX="9" refY="5" orient="auto">'
    f"{end.format(colour=SIGN_COLOURS[sign])}</marker>"
    for sign, end in _ENDS.items()
)


def answer_svg(graph: EvidenceGraph, answer: Answer, *, limit: int = 6, lang: str = "en") -> str:
    """The best fitting counted paths of an answer, drawn.

    Args:
        graph: Where the answer came from.
        answer: The answer.
        limit: How many paths to draw; 0 for all.
        lang: `en` or `zh`.

    Returns:
        An SVG document that needs no font, script or file of its own.
    """
    words = Words(graph, lang)
    paths = [path for path in answer.paths if path.counted][: at_most(limit)]
    hops = max((len(path.steps) for path in paths), default=0)
    width = _LEFT + (hops + 1) * _BOX + hops * _GAP + 12
    height = 2 * _TOP + max(1, len(paths)) * _ROW
    title = " → ".join(map(words.label, (answer.question.source, answer.question.target)))
    rows = [_row(words, path, _TOP + number * _ROW) for number, path in enumerate(paths)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" font-family="Noto Sans, Noto Sans CJK SC, Helvetica, Arial, sans-serif" font-size="12">\n'
        f"<title>{escape(title)}</title>\n<defs>\n{_MARKERS}\n</defs>\n"
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>\n' + "\n".join(rows) + "\n</svg>\n"
    )


def _row(words: Words, path: Path, top: int) -> str:
    middle = top + _HEIGHT / 2
    sign = f'<text x="12" y="{middle + 6}" font-size="18" fill="{SIGN_COLOURS[path.sign]}">{path.sign.arrow}</text>'
    parts = [sign, _box(words, path.nodes[0], _LEFT, top)]
    for place, (step, part, said) in enumerate(zip(path.steps, path.parts, path.signs, strict=True), start=1):
        left = _LEFT + place * (_BOX + _GAP)
        arrow = _arrow(said if step.signed else Sign.SAME, part.cited, left - _GAP, middle)
        parts += [arrow, _box(words, step.object, left, top)]
    return "\n".join(parts)


def _box(words: Words, name: str, left: int, top: int) -> str:
    lines = _wrapped(words.label(name))
    first = top + _HEIGHT / 2 + 4 - 7 * (len(lines) - 1)
    text = "".join(
        f'<tspan x="{left + _BOX / 2}" y="{first + 14 * number}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    return (
        f'<rect x="{left}" y="{top}" width="{_BOX}" height="{_HEIGHT}" rx="6" fill="#f6f6f3" stroke="#444444"/>'
        f'<text text-anchor="middle" fill="#111111">{text}</text>'
    )


def _wrapped(text: str) -> list[str]:
    """A name on at most two lines; a longer one ends in an ellipsis, its whole name being in the answer beside it."""
    if len(text) <= _LINE:
        return [text]
    cut = text.rfind(" ", 0, _LINE + 1)
    cut = cut if cut > 0 else _LINE
    rest = text[cut:].strip()
    return [text[:cut], rest if len(rest) <= _LINE else rest[: _LINE - 1] + "…"]


def _arrow(sign: Sign, numbers: Iterable[int], left: int, middle: float) -> str:
    dash = f' stroke-dasharray="{_DASHES[sign]}"' if sign in _DASHES else ""
    end = f' marker-end="url(#{sign.name.lower()})"' if sign in _ENDS else ""
    cited = escape(citation_text(numbers))
    return (
        f'<line x1="{left + 4}" y1="{middle}" x2="{left + _GAP - 4}" y2="{middle}" stroke="{SIGN_COLOURS[sign]}" '
        f'stroke-width="2"{dash}{end}/>'
        f'<text x="{left + _GAP / 2}" y="{middle - 7}" font-size="10" text-anchor="middle" fill="#444">{cited}</text>'
    )
