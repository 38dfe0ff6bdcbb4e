"""What callers hand in: a wrong path, or things of another class, is told by name, in words of this package."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import pandas as pd
import pytest

import oxygraph as ox
from oxygraph.bibliography.formats import read_bibliography
from oxygraph.evidence.tables import Row
from oxygraph.exports.json_document import read_json, write_json
from oxygraph.sheets import read_sheet, write_sheet

NO_PATHS = (5, None, True, b"x", ["a", "b"], {"a": 1}, object(), "a\0b", "\ud800", Path("\ud800"))

TAKES_A_PATH: dict[str, Callable[[ox.EvidenceGraph, Any], object]] = {
    "read_graph": lambda _, path: ox.read_graph(path),
    "check": lambda _, path: ox.check(path),
    "format_files": lambda _, path: ox.format_files(path),
    "read_version": lambda _, path: ox.read_version(path),
    "write_graph": ox.write_graph,
    "import_references": lambda _, path: ox.import_references(path),
    "read_bibliography": lambda _, path: read_bibliography(path),
    "write_sheet": lambda graph, path: write_sheet(graph, {}, path),
    "read_sheet": lambda _, path: read_sheet(path, "nowhere"),
    "read_sheet_into": lambda _, path: read_sheet("nowhere.xlsx", path),
    "write_json": write_json,
    "read_json": lambda _, path: read_json(path),
    "save": lambda graph, path: ox.plot("ladder", graph, "oxytocin", "amygdala").save(path),
    "write": lambda graph, path: ox.page(graph).write(path),
}


@pytest.mark.parametrize("function", TAKES_A_PATH)
def test_what_is_no_path_is_refused_by_name(
    function: str, graph: ox.EvidenceGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is read or written."""
    monkeypatch.chdir(tmp_path)
    for wrong in NO_PATHS if function not in {"save", "write"} else NO_PATHS[:2]:
        with pytest.raises(ox.QuestionError, match=r"is to be a path, as a text or a pathlib\.Path, not "):
            TAKES_A_PATH[function](graph, wrong)
    assert not [*tmp_path.iterdir()]


def test_a_list_of_folders_is_told_how_to_be_given(tmp_path: Path) -> None:
    """Each folder is an argument of its own; a function of one path does not say so."""
    several: Any = [tmp_path]
    with pytest.raises(ox.QuestionError, match=r"name several one by one, with \* before a list"):
        ox.read_graph(several)
    with pytest.raises(ox.QuestionError, match=r"not .*….$"):
        ox.write_graph(ox.read_graph(), several)


def test_any_kind_of_path_is_one(graph: ox.EvidenceGraph, tmp_path: Path) -> None:
    """A text, a Path, and one of another library."""
    kinds: tuple[Any, ...] = (str, Path, PurePosixPath)
    for number, kind in enumerate(kinds):
        ox.write_graph(graph, kind(tmp_path / str(number)))
        assert ox.read_graph(kind(tmp_path / str(number))) == graph


@pytest.mark.parametrize("wrong", [5, None, True, "r40", b"x", [1], {"r40": 1}, ["r40"], object()])
def test_things_of_another_class_are_refused_by_name(wrong: Any, graph: ox.EvidenceGraph) -> None:
    """One, none, and several; the message names the class that is held."""
    with pytest.raises(ox.QuestionError, match="references holds things of the class Reference"):
        ox.write_bibliography(graph, wrong, "ris")
    with pytest.raises(ox.QuestionError, match="edges holds things of the class Edge"):
        ox.findings_document(wrong)


def test_whatever_hands_out_the_things_is_taken(graph: ox.EvidenceGraph) -> None:
    """A generator once, a dictionary's values, a tuple."""
    papers = [graph.references["r40"], graph.references["r13"]]
    expected = ox.write_bibliography(graph, papers, "bibtex")
    assert ox.write_bibliography(graph, iter(papers), "bibtex") == expected
    assert ox.write_bibliography(graph, {paper.id: paper for paper in papers}.values(), "bibtex") == expected
    edges = [*graph.edges.values()][:3]
    assert ox.findings_document(iter(edges)) == ox.findings_document(tuple(edges))


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (5, "rows is to be of the class Mapping"),
        ({"edge": []}, "no kind is called 'edge'"),
        ({"edges": 5}, "rows holds things of the class Row"),
        ({"edges": [{"id": "x"}]}, "rows holds things of the class Row"),
    ],
)
def test_rows_of_a_spreadsheet_are_rows_of_a_kind(
    rows: Any, said: str, graph: ox.EvidenceGraph, tmp_path: Path
) -> None:
    """None is left out in silence."""
    with pytest.raises(ox.QuestionError, match=said):
        write_sheet(graph, rows, tmp_path / "a.xlsx")
    assert not [*tmp_path.iterdir()]
    cells = dict.fromkeys(ox.Edge.columns(), "")
    handed_out: Any = iter([Row("", 2, cells)])
    assert write_sheet(graph, {"edges": handed_out}, tmp_path / "a.xlsx").exists()


def test_true_is_no_number(graph: ox.EvidenceGraph) -> None:
    """Somebody who writes it means something else than one: all, as likely as not."""
    found = ox.answer(graph, "oxytocin", "amygdala")
    for ask in (
        lambda: ox.answer(graph, "oxytocin", "ptsd", max_hops=True),
        lambda: ox.answer(graph, "oxytocin", "ptsd", timeout=True),
        lambda: ox.search(graph, "amygdala", limit=True),
        lambda: ox.answer_document(graph, found, limit=True),
        lambda: ox.cypher(graph, "MATCH (n) RETURN n.id", limit=True),
    ):
        with pytest.raises(ox.QuestionError, match="not 'True'"):
            ask()


def test_a_word_is_judged_though_nothing_has_to_be_asked(graph: ox.EvidenceGraph) -> None:
    """Two equal graphs have no answer that moved; a layer that does not exist is a slip all the same."""
    with pytest.raises(ox.UnknownNameError):
        ox.diff(graph, graph, layers=["revue"])
    wrong: Any = [1]
    with pytest.raises(ox.QuestionError, match="parameters is to be of the class Mapping"):
        ox.cypher(graph, "MATCH (n) RETURN n.id", wrong)
    with pytest.raises(ox.QuestionError, match="old is to be of the class EvidenceGraph"):
        ox.diff(wrong, graph)


WRONG_NAMES: tuple[Any, ...] = (
    0,
    False,
    [],
    float("nan"),
    pd.NA,
    pd.Series(["ptsd"]),
    pd.DataFrame({"a": [1]}),
    np.array([1, 2]),
)
"""Cells and columns of other libraries among them, whose truth nobody may ask, and what is as good as nothing."""

LACKING = ox.Missing("oxytocin", "ptsd", (("sex", "female"),))

TAKES_A_NAME: dict[str, Callable[[ox.EvidenceGraph, ox.Answer, Any], object]] = {
    "compare by": lambda graph, _, name: ox.compare(graph, "oxytocin", "ptsd", name),
    "findings reference": lambda graph, _, name: ox.findings(graph, reference=name),
    "references reference": lambda graph, _, name: ox.references(graph, reference=name),
    "findings node": lambda graph, _, name: ox.findings(graph, node=name),
    "page source": lambda graph, _, name: ox.page(graph, name),
    "page target": lambda graph, _, name: ox.page(graph, target=name),
    "plot target": lambda graph, _, name: ox.plot("gaps", graph, target=name),
    "plot by": lambda graph, _, name: ox.plot("brain", graph, by=name),
    "missing_text species": lambda graph, _, name: ox.missing_text(graph, LACKING, species=name),
    "why lang": lambda graph, found, name: ox.why(graph, found, lang=name),
    "page lang": lambda graph, _, name: ox.page(graph, lang=name),
    "document lang": lambda graph, found, name: ox.answer_document(graph, found, lang=name),
    "drawing lang": lambda graph, found, name: ox.answer_svg(graph, found, lang=name),
    "language of a table": lambda _, found, name: found.to_html(name),
}


@pytest.mark.parametrize("wrong", WRONG_NAMES, ids=lambda one: type(one).__name__)
def test_a_name_is_a_text_wherever_one_is_taken(graph: ox.EvidenceGraph, wrong: Any) -> None:
    """An empty cell of a data frame is not taken for nothing, nor asked whether it is true, which some refuse."""
    found = ox.answer(graph, "oxytocin", "ptsd", max_hops=1)
    for what, ask in TAKES_A_NAME.items():
        said = "no text is written in the language" if what.endswith("lang") else "is named by a text, not "
        with pytest.raises(ox.QuestionError, match=said):
            ask(graph, found, wrong)


def test_no_name_is_none(graph: ox.EvidenceGraph) -> None:
    """Where a name may be left out, None leaves it out."""
    nothing: Any = None
    assert ox.page(graph, nothing, nothing).answer == ox.page(graph).answer
    assert ox.plot("gaps", graph, target=nothing, by=nothing).scene == ox.plot("gaps", graph).scene
    assert ox.findings(graph, reference=nothing) == ox.findings(graph, reference="") == ox.findings(graph)
