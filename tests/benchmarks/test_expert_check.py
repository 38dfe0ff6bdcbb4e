"""The sheet for outside experts: a fixed sample, never overwritten once filled in, scored as it was filled in."""

import csv
import sys
from pathlib import Path

import pytest

from build import graph_of, structure, up
from oxygraph.evidence.graph import EvidenceGraph
from repository import REPOSITORY

sys.path.append(str(REPOSITORY / "benchmarks"))

from expert_check import BLANK, QUESTIONS, SHEET, SIZE, kappa, read, rows, score, write


@pytest.fixture
def graph() -> EvidenceGraph:
    """More findings than are drawn, and structure, which nobody is asked about."""
    findings = (up(f"e{number}", "a", f"b{number}", reference=("r1",)) for number in range(2 * SIZE))
    return graph_of(*findings, structure("s", "a", "c"))


def filled(sheet: list[dict[str, str]], **answers: str) -> list[dict[str, str]]:
    """The sheet with every row answered alike."""
    return [row | dict.fromkeys(QUESTIONS, "yes") | answers for row in sheet]


def test_the_shipped_sheet_is_blank_or_whole() -> None:
    """80 findings, each once, under the columns that are scored."""
    sheet = read(SHEET)
    assert len({row["id"] for row in sheet}) == len(sheet) == SIZE
    assert set(BLANK) < sheet[0].keys()


def test_the_sample_is_fixed_and_changes_little_as_the_graph_grows(graph: EvidenceGraph) -> None:
    """A finding's place depends on its id alone."""
    drawn = {row["id"] for row in rows(graph)}
    assert drawn == {row["id"] for row in rows(graph)}
    assert len(drawn) == SIZE
    grown = graph_of(*graph.edges.values(), up("one-more", "a", "b0", reference=("r1",)))
    assert len(drawn & {row["id"] for row in rows(grown)}) >= SIZE - 1


def test_a_sheet_that_has_been_filled_in_is_not_overwritten(graph: EvidenceGraph, tmp_path: Path) -> None:
    """A blank one is."""
    path = tmp_path / "sheet.csv"
    write(graph, path)
    write(graph, path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(",,,,\n", ",yes,,,\n", 1), encoding="utf-8")
    with pytest.raises(SystemExit, match="filled in"):
        write(graph, path)


def test_an_answer_must_be_one_of_three(graph: EvidenceGraph, tmp_path: Path) -> None:
    """In any case of letters; the line is named."""
    path = tmp_path / "sheet.csv"
    for word in ("YES", "perhaps"):
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows(graph)[0]))
            writer.writeheader()
            writer.writerow(rows(graph)[0] | {"direction": word})
        if word == "YES":
            assert read(path)[0]["direction"] == "yes"
        else:
            with pytest.raises(SystemExit, match="2: direction is 'perhaps'"):
                read(path)


def test_the_score_counts_and_tells_what_has_changed(graph: EvidenceGraph, capsys: pytest.CaptureFixture[str]) -> None:
    """Unsure is neither right nor wrong; two sheets are compared."""
    sheet = filled(rows(graph))
    sheet[0] |= {"direction": "no", "context": "unsure", "effect": "decreases"}
    score(graph, [sheet, filled(rows(graph))])
    said = capsys.readouterr().out
    assert "160 of 160 rows filled in; 1 of findings changed since" in said
    assert "direction  all     159 of 160" in said
    assert "159 of 159" in said
    assert "79 of 80" in said


def test_a_blank_sheet_scores_nothing(graph: EvidenceGraph, capsys: pytest.CaptureFixture[str]) -> None:
    """And says so."""
    score(graph, [rows(graph)])
    assert "0 of 80 rows filled in" in capsys.readouterr().out


def test_kappa_is_agreement_beyond_chance() -> None:
    """None where chance alone would make all answers equal."""
    assert kappa([("yes", "yes"), ("no", "no")]) == 1
    assert kappa([("yes", "no"), ("no", "yes")]) == -1
    assert kappa([("yes", "yes")]) is None
    assert kappa([]) is None
