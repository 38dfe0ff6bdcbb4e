"""A language that nothing is written in is refused by everything that takes one, with those there are."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import oxygraph as ox
from oxygraph.sheets import write_sheet

OF_ANSWERS = (ox.answer_document, ox.answer_markdown, ox.answer_svg, ox.why)
REFUSED = "no text is written in the language 'fr': use en or zh"


@pytest.fixture(name="found", scope="module")
def answered(graph: ox.EvidenceGraph) -> ox.Answer:
    """An answer that misses an experiment."""
    return ox.answer(graph, "oxytocin", "ptsd", sex="female")


def public_functions() -> set[str]:
    """Those of the package that take a language."""
    functions = [function for name in ox.__all__ if inspect.isfunction(function := getattr(ox, name))]
    return {function.__name__ for function in functions if "lang" in inspect.signature(function).parameters}


def test_no_public_function_with_a_language_is_forgotten_here() -> None:
    """Each is asked below."""
    assert public_functions() == {function.__name__ for function in (*OF_ANSWERS, ox.missing_text, ox.page, ox.plot)}


@pytest.mark.parametrize("function", OF_ANSWERS, ids=lambda function: function.__name__)
def test_an_answer_is_said_in_no_other_language(
    function: Callable[..., Any], graph: ox.EvidenceGraph, found: ox.Answer
) -> None:
    """Before, some answered in English and said nothing of it."""
    for lang in ("en", "zh"):
        assert function(graph, found, lang=lang)
    with pytest.raises(ox.QuestionError, match=REFUSED):
        function(graph, found, lang="fr")


def test_a_missing_experiment_a_page_and_a_template_are_in_no_other_language(
    graph: ox.EvidenceGraph, found: ox.Answer, tmp_path: Path
) -> None:
    """Nothing is written."""
    with pytest.raises(ox.QuestionError, match=REFUSED):
        ox.missing_text(graph, found.missing[0], lang="fr")
    with pytest.raises(ox.QuestionError, match=REFUSED):
        ox.page(graph, "oxytocin", "ptsd", lang="fr")
    with pytest.raises(ox.QuestionError, match=REFUSED):
        write_sheet(graph, {}, tmp_path / "template.xlsx", lang="fr")
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("kind", ["ladder", "harvest", "forest", "brain", "gaps"])
def test_no_figure_is_in_another_language(kind: str, graph: ox.EvidenceGraph) -> None:
    """Whatever it shows."""
    target = "" if kind == "brain" else "ptsd"
    assert ox.plot(kind, graph, "oxytocin", target, lang="zh").scene.lang == "zh"
    with pytest.raises(ox.QuestionError, match=REFUSED):
        ox.plot(kind, graph, "oxytocin", target, lang="fr")


def test_a_notebook_is_shown_no_other_language_unless_it_is_only_the_usual_one(
    graph: ox.EvidenceGraph, found: ox.Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked for is refused; what a computer is set to leaves English, since a cell must show something."""
    compared = ox.compare(graph, "oxytocin", "ptsd", "sex")
    for shown in (found, compared, ox.gaps(graph)):
        with pytest.raises(ox.QuestionError, match=REFUSED):
            shown.to_html(lang="fr")
    monkeypatch.setenv("OXYGRAPH_LANG", "fr")
    assert found.to_html() == found.to_html(lang="en")
