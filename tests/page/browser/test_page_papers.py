"""The papers of an answer and of a view: listed, copied, and as files for managers of references, as in Python."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

import oxygraph as ox
from browser import Visitor, axe
from build import finding, graph_of
from oxygraph.questions.references import cited_by
from oxygraph.report.answers import references_of
from pages import QUESTION, changed, look, open_page, settled, shared_page, written


@pytest.fixture(scope="module")
def page(browser: Browser, page_file: Path) -> Iterator[Page]:
    """The page of the curated graph, which may write to the clipboard."""
    with shared_page(
        browser, page_file, f"{QUESTION}&tab=papers", permissions=["clipboard-read", "clipboard-write"]
    ) as shared:
        yield shared


def saved(page: Page, button: str) -> str:
    """The file that a button saves."""
    with page.expect_download() as download:
        page.click(button)
    return download.value.path().read_text("utf-8")


@pytest.mark.parametrize(
    ("target", "context"), [("ptsd", {}), ("ptsd", {"sex": "female"}), ("amygdala", {"sex": "male"}), ("anxiety", {})]
)
def test_the_papers_of_an_answer_are_those_of_the_command_line_to_the_byte(
    page: Page, graph: ox.EvidenceGraph, target: str, context: dict[str, Any]
) -> None:
    """BibTeX and RIS, from the panel and from the menu."""
    changed(page, **{"from": "oxytocin", "to": target, "tab": "papers", **context})
    papers = references_of(graph, ox.answer(graph, "oxytocin", target, **context))
    for form, button in (("bibtex", "#papers-bibtex"), ("ris", "#papers-ris")):
        expected = ox.write_bibliography(graph, papers, form)
        assert saved(page, button) == expected
        assert look(page, f"it.bibliography('{form}')") == expected
    page.click("#share-title")
    assert saved(page, "#ris") == ox.write_bibliography(graph, papers, "ris")
    page.click("#share-title")


def test_every_paper_of_the_graph_is_written_as_python_writes_it(page: Page, graph: ox.EvidenceGraph) -> None:
    """Namesakes, groups, capitals, retractions, several references of one paper."""
    changed(page, extent="all")
    for form in ("bibtex", "ris"):
        assert look(page, f"it.bibliography('{form}')") == ox.write_bibliography(
            graph, cited_by(graph, graph.edges.values()), form
        )


def test_the_list_follows_what_is_picked_and_is_copied(page: Page, graph: ox.EvidenceGraph) -> None:
    """As many entries as papers; a line each on the clipboard."""
    changed(page, **{"from": "oxytocin", "to": "ptsd", "tab": "papers", "pick": "pair:oxytocin>ptsd"})
    every = page.locator("[data-paper]").count()
    page.select_option("#papers-of", "shown")
    settled(page)
    edges = [edge for edge in graph.edges.values() if (edge.subject, edge.object) == ("oxytocin", "ptsd")]
    direct = cited_by(graph, edges)
    assert saved(page, "#papers-bibtex") == ox.write_bibliography(graph, direct, "bibtex")
    assert 0 < page.locator("[data-paper]").count() < every
    page.click("#papers-copy")
    settled(page)
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert len(lines) == page.locator("[data-paper]").count()
    assert not axe(page)
    page.select_option("#papers-of", "answer")


def awkward() -> ox.EvidenceGraph:
    """Papers whose authors and titles mean something to a format, or have no Latin letter."""
    named = {
        "a": ("Łukasz Ñandú Group; de la Cruz-Ünal AB; Øst ÅB", "100% of {mRNA} & $x_1#~\\ in PTSD, Crfr2α and B12"),
        "b": ("王小明", "催产素 IL6 x²A"),
        "c": ("", "No author at all"),
        "d": ("Smith J", "One"),
        "e": ("Smith K", "Two"),
        "f": ("smith", "Three"),
        "g": ("Smitha L", "Taken"),
        "own": ("Own A", "Which the review does not number"),
    }
    references = [
        ox.Reference(
            name,
            authors=authors,
            title=title,
            year=None if name == "c" else 2017,
            journal="" if name == "b" else "Journal of A_B",
            pages="12-13" if name != "d" else "e7",
            pmid="12345" if name == "a" else "",
            identifier_verified="yes",
            match_confidence={"e": "low", "own": "none"}.get(name, "high"),
            citation=(7, 8) if name == "e" else (),
            status="retracted" if name == "f" else "published",
        )
        for name, (authors, title) in named.items()
    ]
    edges = [finding(name, "drug", "calm", sex="male", reference=(name,)) for name in named]
    nodes = (ox.Node("drug", "Molecule", "drug"), ox.Node("calm", "Process", "calm"))
    return graph_of(*edges, nodes=nodes, references=references)


def test_awkward_papers_are_written_as_python_writes_them(visitor: Visitor, tmp_path: Path) -> None:
    """What means something to LaTeX, letters with marks, namesakes, a group, a withdrawn paper, two that are unsure."""
    graph = awkward()
    page = open_page(visitor, written(tmp_path, ox.page(graph, "drug", "calm").html), "extent=all")
    for form in ("bibtex", "ris"):
        expected = ox.write_bibliography(graph, graph.references.values(), form)
        assert look(page, f"it.bibliography('{form}')") == expected
