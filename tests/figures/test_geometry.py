"""Nothing of a figure collides or is cut, whatever it draws; and the same answer is always the same bytes."""

import pytest

import oxygraph as ox
from build import graph_of, null, up
from drawn import HOSTILE, collisions, cut, small_graph
from oxygraph.evidence.records import ContextTag, Node
from oxygraph.figures.metrics import fitted, parted, text_width, wrapped
from oxygraph.figures.plot import KINDS, plot

OF_PAIRS = [kind for kind in KINDS if kind != "brain"]
TARGETS = ("ptsd", "amygdala", "anxiety")


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("kind", OF_PAIRS)
@pytest.mark.parametrize("target", TARGETS)
def test_no_text_of_a_figure_of_the_curated_graph_collides(
    graph: ox.EvidenceGraph, kind: str, target: str, lang: str
) -> None:
    """What people look at, in both languages."""
    scene = plot(kind, graph, "oxytocin", target, lang=lang).scene
    assert collisions(scene) == []
    assert cut(scene) == []


@pytest.mark.parametrize("by", ["species", "dose", "population", "setting", "regimen", "route"])
@pytest.mark.parametrize("kind", ["ladder", "harvest"])
def test_no_text_collides_whatever_the_figure_groups_by(graph: ox.EvidenceGraph, kind: str, by: str) -> None:
    """Strata with long names, and many of them."""
    scene = plot(kind, graph, "oxytocin", "anxiety", by=by).scene
    assert collisions(scene) == []
    assert cut(scene) == []


def test_a_row_of_a_harvest_plot_is_as_high_as_its_name() -> None:
    """Studies of nobody knows how many, each in a stratum with a name of many lines, one above the other."""
    tags = [ContextTag(f"tag{number}", "time", name=f"while {'waiting ' * 12}{number}") for number in range(3)]
    edges = [up(tag.id, "a", "z", setting=(tag.id,), reference=(tag.id,)) for tag in tags]
    scene = plot("harvest", graph_of(*edges, tags=tags), "a", "z", by="setting").scene
    assert sum("waiting" in text.text for text in scene.texts()) > 9
    assert collisions(scene) == []


@pytest.mark.parametrize("name", [HOSTILE, "word " * 60, "长" * 200, "W" * 300])
@pytest.mark.parametrize("kind", OF_PAIRS)
def test_no_name_is_too_long_for_a_figure(kind: str, name: str) -> None:
    """It is wrapped, or ends in an ellipsis, its whole being what a pointer reads."""
    nodes = [Node("a", "Process", f"a {name}"), Node("m", "Process", f"m {name}"), Node("z", "Process", f"z {name}")]
    edges = [up("1", "a", "m"), up("2", "m", "z"), null("3", "a", "z", effect_size=0.1, effect_metric="cohens_d")]
    edges += [up(f"b{number}", "a", "z", population=("adults",)) for number in range(3)]
    scene = plot(kind, graph_of(*edges, nodes=nodes), "a", "z").scene
    assert collisions(scene) == []
    assert cut(scene) == []


@pytest.mark.parametrize("kind", OF_PAIRS)
def test_the_same_answer_is_the_same_bytes(kind: str) -> None:
    """A figure in a repository changes when the evidence does."""
    first, second = (plot(kind, small_graph(), "drug", "ill").svg for _ in range(2))
    assert first == second


def test_a_text_that_does_not_fit_ends_in_an_ellipsis() -> None:
    """And is not longer than what it was fitted to."""
    assert fitted("short", 100, 10) == "short"
    long = fitted("a very long text " * 10, 100, 10)
    assert long.endswith("…")
    assert text_width(long, 10) <= 100


def test_lines_break_at_spaces_and_chinese_anywhere_but_before_a_stop() -> None:
    """As both are set in print."""
    assert wrapped("one two three", 60, 12) == ["one two", "three"]
    assert wrapped("一二三，四五", 36, 12) == ["一二", "三，四", "五"]
    assert wrapped("", 50, 12) == [""]
    assert all(text_width(line, 12) <= 60 for line in wrapped("W" * 40, 60, 12))


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("social anxiety", ["social", "anxiety"]),
        ("post-traumatic stress", ["post-", "traumatic", "stress"]),
        ("neurodevelopmental disorder", ["neurodevel-", "opmental", "disorder"]),
        ("VMPFC–CeM control", ["VMPFC–CeM", "control"]),
        ("创伤后应激障碍", ["创伤后应激障", "碍"]),
    ],
)
def test_a_name_in_narrow_lines_is_parted_by_one_rule(name: str, lines: list[str]) -> None:
    """Behind its hyphens, and with a new one only where a part is wider than a line; the page's map does the same."""
    assert parted(name, 10 * 6.4, 10) == lines
    assert all(text_width(line, 10) <= 10 * 6.4 for line in lines)


def test_what_a_name_ends_in_is_no_line_of_its_own() -> None:
    """However narrow the line is: nothing follows a hyphen at the end."""
    assert parted("sex-", 5, 10) == ["sex-"]
    assert parted("𠮷））））", 20, 10) == ["𠮷））））"]


def test_a_head_of_the_ladder_is_parted_by_that_rule() -> None:
    """A word that is wider than its column is given a hyphen, and not cut."""
    edges = [up("1", "a", "m", population=("neurodevelopmental_disorder",)), up("2", "m", "z")]
    scene = plot("ladder", graph_of(*edges), "a", "z", by="population").scene
    said = [text.text for text in scene.texts()]
    assert "neurodeve-" in said
    assert collisions(scene) == []
