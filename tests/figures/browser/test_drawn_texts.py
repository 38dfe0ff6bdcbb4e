"""In a real browser: no text is wider than was reckoned, and the picture is dark where the reader wants it dark."""

from pathlib import Path

import pytest

import oxygraph as ox
from browser import Visitor

_MEASURED = "[...document.querySelectorAll('text')].map(text => [text.textContent, text.getComputedTextLength()])"
_PAPER = "getComputedStyle(document.querySelector('rect')).fill"


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("kind", ["ladder", "harvest", "forest", "brain", "gaps"])
def test_no_text_is_wider_than_was_reckoned(
    graph: ox.EvidenceGraph, visitor: Visitor, tmp_path: Path, kind: str, lang: str
) -> None:
    """So what does not collide in the reckoning does not collide on paper."""
    target = {"forest": "asd", "brain": ""}.get(kind, "anxiety")
    figure = ox.plot(kind, graph, "oxytocin", target, lang=lang)
    reckoned = [
        (text.text, text.box.bottom - text.box.top if text.turned else text.box.right - text.box.left)
        for text in figure.scene.texts()
    ]
    measured = visitor.open(figure.save(tmp_path / "figure.svg")).evaluate(_MEASURED)
    assert [text for text, _ in measured] == [text for text, _ in reckoned]
    wide = [(text, real, room) for (text, real), (_, room) in zip(measured, reckoned, strict=True) if real > room + 1]
    assert wide == []
    visitor.assert_undisturbed()


@pytest.mark.parametrize(("scheme", "paper"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(21, 23, 28)")])
def test_paper_is_as_the_reader_prefers(
    graph: ox.EvidenceGraph, visitor: Visitor, tmp_path: Path, scheme: str, paper: str
) -> None:
    """By the style in the picture, and nothing that is loaded."""
    path = ox.plot("ladder", graph, "oxytocin", "ptsd").save(tmp_path / "figure.svg")
    assert visitor.open(path, color_scheme=scheme).evaluate(_PAPER) == paper
    visitor.assert_undisturbed()
