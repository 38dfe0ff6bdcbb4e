"""The frame of every figure of an answer: what it is made of, what stands above it, and its name below."""

import json
from typing import Protocol

from oxygraph.engine.ask import Answer
from oxygraph.engine.results import Finding
from oxygraph.figures.scene import Scene
from oxygraph.figures.sheet import Sheet
from oxygraph.figures.wording import FigureWords
from oxygraph.report.answers import answer_hash

__all__ = ["AnswerFigure", "begin", "digest", "finished", "nothing", "signed_in"]


class AnswerFigure(Protocol):
    """A figure of an answer, by the strata of a key, on its sheet."""

    words: FigureWords
    answer: Answer
    by: str
    sheet: Sheet


def signed_in(answer: Answer) -> list[Finding]:
    """The direct findings of an answer that have a sign, counted or not."""
    return [finding for finding in (answer.direct.findings if answer.direct else ()) if finding.edge.signed]


def begin(figure: AnswerFigure, name: str, *, by: str = "", more: str = "") -> None:
    """Title, question and what was found.

    Args:
        figure: Whose sheet is begun.
        name: Of the figure, which is that of its title.
        by: By what it groups, where that is not simply its key.
        more: What else belongs to the question.
    """
    words, question = figure.words, figure.answer.question
    source, target = words.label(question.source), words.label(question.target)
    title = words.text(name, source=source, target=target, by=by or words.grouped(figure.by))
    figure.sheet.head(title, [words.question(question) + more, words.found(figure.answer)])


def digest(content: object) -> str:
    """A short name for a figure that shows no answer: the same question to the same findings has the same."""
    from hashlib import sha256  # noqa: PLC0415  it takes time to load

    return sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]


def nothing(sheet: Sheet, words: FigureWords, why: str) -> None:
    """That there is nothing to draw, and why."""
    sheet.nothing(why, words.text("nothing", why=why))


def finished(figure: AnswerFigure, drawn: int) -> Scene:
    """The scene, with the version and the name of its answer."""
    figure.sheet.notes(figure.words.fixed(figure.by, figure.answer.question.context))
    return figure.sheet.finish(figure.words.lang, figure.words.stamp(answer_hash(figure.answer)), drawn)
