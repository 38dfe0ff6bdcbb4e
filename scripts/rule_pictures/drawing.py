"""A small question and its answer, drawn: each finding, whether it is counted and why not, the paths, the verdict."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import oxygraph as ox
from oxygraph.engine.ask import Answer, answer_question
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import KINDS
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.figures.glyphs import glyph
from oxygraph.figures.metrics import text_width, wrapped
from oxygraph.figures.scene import Circle, Line, Mark, Rect, Scene, Text
from oxygraph.report.why import suggestion_text
from oxygraph.report.words import Words
from rule_pictures.miniatures import Panel, Picture

__all__ = ["TELLS", "scene_of"]

_WIDTH, _EDGE, _SIZE = 720.0, 20.0, 13.0
_LINE, _BAR = 20.0, 30.0
_WHO, _WHAT = _EDGE + 24, _EDGE + 190


def scene_of(name: str, picture: Picture) -> Scene:
    """The picture of a rule."""
    marks: list[Mark] = []
    said: list[str] = []
    y = _EDGE + 14
    for line in wrapped(picture.rule, _WIDTH - 2 * _EDGE, 15, bold=True):
        marks.append(Text(_EDGE, y, line, 15, bold=True))
        y += _LINE
    for panel in picture.panels:
        y += 12
        drawn, below = _panel(panel, y)
        marks += drawn
        y = below
        said.append(" ".join(mark.text for mark in drawn if isinstance(mark, Text)))
    return Scene(_WIDTH, y + 6, "en", f"{picture.rule} ({name})", "\n".join(said), tuple(marks), len(picture.panels))


def _panel(panel: Panel, y: float) -> tuple[list[Mark], float]:
    """The marks of one question, and where the next may begin."""
    question = ox.Question("a", "b", panel.context, panel.graph.layers(panel.layers), 4)
    answer = answer_question(panel.graph, question)
    words = Words(panel.graph)
    marks: list[Mark] = [Text(_EDGE, y + 12, _asked(words, panel), _SIZE, bold=True)]
    y += 18
    for edge in panel.graph.edges.values():
        if not panel.layers or edge.layer in panel.layers:
            drawn, y = _row(words, answer, edge, y, fitting="match" in panel.tells)
            marks += drawn
    for path in answer.paths:
        drawn, y = _path(words, path, y)
        marks += drawn
    drawn, y = _verdict(words, answer, y + 6)
    marks += drawn
    for line in (line for tell in panel.tells for line in TELLS[tell](words, answer)):
        for part in wrapped(line, _WIDTH - 2 * _EDGE - 12, _SIZE):
            y += _LINE - 2
            marks.append(Text(_EDGE + 12, y, part, _SIZE))
    return marks, y + 12


def _asked(words: Words, panel: Panel) -> str:
    fixed = f", asked for: {words.where(panel.context)}" if panel.context.fixed() else ""
    layers = f", {words.joined(panel.layers)} alone" if panel.layers else ""
    return f"A → B{fixed}{layers}"


def _row(words: Words, answer: Answer, edge: Edge, y: float, *, fitting: bool) -> tuple[list[Mark], float]:
    """One finding, and what becomes of it; an empty ring stands before what is not counted."""
    steps = (*([answer.direct] if answer.direct else ()), *(step for path in answer.paths for step in path.steps))
    found = {f.edge.id: f for step in steps for f in step.findings}.get(edge.id)
    counted = found is not None and found.speaks
    colour, middle = "ink" if counted else "muted", y + 10
    marks: list[Mark] = [
        Circle(_EDGE + 4, middle, 3.5, fill="ink" if counted else "", stroke=colour),
        *glyph(edge.sign, _EDGE + 22, middle, 6),
        Text(_WHO + 14, middle + 4.5, _who(words, edge), _SIZE, colour=colour, bold=counted),
        Text(_WHAT, middle + 4.5, _what(words, edge), _SIZE, colour=colour),
    ]
    y += _LINE
    if not counted or fitting:
        why = _why(words, edge, found)
        marks.append(Text(_WHAT, y + 11, why, _SIZE, colour="muted", italic=True))
        y += _LINE - 2
    return marks, y


def _who(words: Words, edge: Edge) -> str:
    """Whose finding it is, and between which nodes where these are not the ends."""
    who = words.who(edge) if edge.signed else words.say(edge.predicate)
    ends = f"{words.label(edge.subject)} → {words.label(edge.object)}: "
    return who if (edge.subject, edge.object) == ("a", "b") else ends + who


def _what(words: Words, edge: Edge) -> str:
    """How it was made, what it is about, and for whom it holds."""
    teller = "the review" if edge.layer == "review" and edge.signed else ""
    about = (teller, words.say(edge.evidence_type), words.say(edge.object_aspect), *words.chips(edge))
    return " · ".join(filter(None, about))


def _why(words: Words, edge: Edge, found: Finding | None) -> str:
    """Why it is not counted, or how it fits the question."""
    if found is None:
        return "excluded: it does not fit the question" if edge.object == "b" else "between other things"
    if found.speaks:
        return str(found.match)
    return f"{words.say('not counted')}: {words.say(f'because_{found.silent_because}')}"


def _path(words: Words, path: Path, y: float) -> tuple[list[Mark], float]:
    """The nodes of a path, the sign of each step between them, and what it rests on."""
    middle, x = y + 16, _EDGE
    marks: list[Mark] = []
    for node, sign in zip(path.nodes, (*path.signs, None), strict=True):
        label = words.label(node)
        marks.append(Text(x, middle + 4.5, label, _SIZE, bold=True))
        x += text_width(label, _SIZE, bold=True) + 8
        if sign is not None:
            marks += [Line(x, middle, x + 12, middle, "rule", 1.5), *glyph(sign, x + 24, middle, 6)]
            marks.append(Line(x + 36, middle, x + 48, middle, "rule", 1.5))
            x += 56
    counts = words.say(KINDS[path.kind]) if path.counted else words.say("chimera")
    decides = "decides" if path.may_decide else "decides nothing"
    marks += [*glyph(path.sign, _WHAT + 160, middle, 6), Text(_WHAT + 176, middle + 4.5, f"{counts}; {decides}", _SIZE)]
    return marks, y + 28


def _verdict(words: Words, answer: Answer, y: float) -> tuple[list[Mark], float]:
    """The verdict, on a band."""
    verdict = words.say(answer.verdict).upper()
    marks: list[Mark] = [
        Rect(_EDGE, y, _WIDTH - 2 * _EDGE, _BAR, fill="band", stroke="rule", radius=4),
        *glyph(Sign.of_verdict(answer.verdict), _EDGE + 18, y + _BAR / 2, 7),
        Text(_EDGE + 36, y + 20, verdict, 14, bold=True),
    ]
    if answer.strength.level:
        x = _EDGE + 36 + text_width(verdict, 14, bold=True) + 16
        marks.append(Text(x, y + 20, f"evidence: {words.say(answer.strength.level)}", _SIZE))
    return marks, y + _BAR


# --- what a picture says of an answer besides -------------------------------------------------------------------------


def _match(_words: Words, answer: Answer) -> Iterator[str]:
    yield f"The best that decides is {answer.match}."


def _studies(words: Words, answer: Answer) -> Iterator[str]:
    results = answer.direct.results if answer.direct else ()
    papers = (dict.fromkeys(words.who(finding.edge) for finding in result.findings) for result in results)
    yield f"Studies counted: {len(results)} ({'; '.join(map(' with '.join, papers))})."


def _results(words: Words, answer: Answer) -> Iterator[str]:
    for result in answer.direct.results if answer.direct else ():
        yield f"{words.study(result.study)}: {result.word}"


def _contested(_words: Words, answer: Answer) -> Iterator[str]:
    if answer.contested:
        yield "Contested: a study found nothing."


_WAYS = {Sign.PLUS: "more", Sign.MINUS: "less"}


def _leans(_words: Words, answer: Answer) -> Iterator[str]:
    if answer.leans and answer.leans.sign:
        yield f"It leans to {_WAYS[answer.leans.sign]}."


def _specific(words: Words, answer: Answer) -> Iterator[str]:
    if answer.specific:
        yield f"Those that report all that is asked, alone: {words.say(answer.specific.sign.verdict)}."


def _suggests(words: Words, answer: Answer) -> Iterator[str]:
    if answer.suggests:
        yield suggestion_text(words, answer)


def _by_layer(words: Words, answer: Answer) -> Iterator[str]:
    yield (
        "Each layer alone: " + "; ".join(f"{layer}: {words.say(said)}" for layer, said in answer.by_layer.items()) + "."
    )


def _reasons(words: Words, answer: Answer) -> Iterator[str]:
    base, *taken = map(words.say, answer.strength.reasons)
    yield f"{base[0].upper()}{base[1:]}{''.join(f'; one step down: {reason}' for reason in taken)}."


def _resolving(words: Words, answer: Answer) -> Iterator[str]:
    if answer.resolving:
        yield f"Parted by: {words.joined(map(words.say, answer.resolving))}."
    elif answer.reported:
        yield "No context key parts them: both report the same."
    else:
        yield "The findings do not report enough to tell them apart."


def _without(words: Words, answer: Answer) -> Iterator[str]:
    for study, verdict in answer.sensitivity.without.items():
        yield f"Without {words.study(study)}: {words.say(verdict)}."


def _compared(words: Words, _answer: Answer) -> Iterator[str]:
    step = ox.compare(words.graph, "a", "b", by="sex").steps[0]
    for value, cell in step.cells.items():
        yield f"{words.sex(value, 'human')}: {words.say(Sign(cell.sign).verdict)}, {words.say(cell.relation)}"


def _clashes(words: Words, _answer: Answer) -> Iterator[str]:
    for conflict in ox.conflicts(words.graph):
        for clash in conflict.clashes:
            pair = " ↔ ".join(f"{edge.sign.arrow} {words.who(edge)}" for edge in clash[:2])
            yield f"{pair}: {conflict.status}, by {words.joined(map(words.say, clash.keys))}"


TELLS: Mapping[str, Callable[[Words, Answer], Iterable[str]]] = {
    "match": _match,
    "studies": _studies,
    "results": _results,
    "contested": _contested,
    "leans": _leans,
    "specific": _specific,
    "suggests": _suggests,
    "by_layer": _by_layer,
    "reasons": _reasons,
    "resolving": _resolving,
    "without": _without,
    "compared": _compared,
    "clashes": _clashes,
}
"""Name → what it says of an answer, line by line."""
