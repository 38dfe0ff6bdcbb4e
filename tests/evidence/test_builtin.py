"""The builtin graph is read without asking its rules only while its bytes are those that were found sound."""

import shutil
from pathlib import Path

import pytest

import oxygraph as ox
from oxygraph.evidence import builtin, canonical, csv_files, folders
from oxygraph.evidence.builtin import STAMP, bytes_of, checksum, records_of, sound_files
from oxygraph.evidence.cell_rules import cell_problems
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Record
from oxygraph.evidence.rules import problems
from oxygraph.evidence.tables import Row
from repository import CASES


@pytest.fixture
def copy(curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the curated graph that passes for the builtin one."""
    folder = tmp_path / "graph"
    shutil.copytree(curated, folder)
    monkeypatch.setattr(builtin, "_place", lambda: str(folder))
    for module in (canonical, folders):
        monkeypatch.setattr(module, "builtin_folder", lambda: folder)
    return folder


def test_the_word_is_that_of_the_files(curated: Path) -> None:
    """After a change of the curated files: `make format`."""
    assert (curated / STAMP).read_text() == f"{checksum(bytes_of(curated))}\n", "run: make format"


def test_what_is_read_quickly_is_what_is_read_with_every_rule(curated: Path) -> None:
    """Record by record."""
    files = sound_files(curated)
    assert files is not None
    found = records_of(files)
    tables, issues = csv_files.read_tables([curated])
    assert (issues, problems(tables)) == ([], [])
    assert EvidenceGraph.of_sound(found) == EvidenceGraph.of_checked(tables) == ox.read_graph()


def test_other_bytes_are_read_like_anybodys(copy: Path) -> None:
    """A broken row is found as ever, and `format` writes the word anew once it is mended."""
    edges = copy / "edges.csv"
    sound = edges.read_text("utf-8")
    edges.write_text(sound.replace(",decreases,", ",lowers,", 1), "utf-8")
    assert sound_files(copy) is None
    with pytest.raises(ox.InvalidDataError, match="unknown-word"):
        ox.read_graph()
    edges.write_text(sound.replace("said", "told", 1) if "said" in sound else sound + "\n", "utf-8")
    before = (copy / STAMP).read_text()
    ox.format_files("builtin")
    assert (copy / STAMP).read_text() == f"{checksum(bytes_of(copy))}\n" != before
    assert sound_files(copy) is not None


@pytest.mark.parametrize("name", ["graph", "./graph", "graph/../graph"])
def test_format_leaves_the_word_by_whatever_name_the_folder_is_called(
    copy: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path from where one stands is the builtin graph, too."""
    monkeypatch.chdir(copy.parent)
    (copy / STAMP).unlink()
    ox.format_files(name)
    assert (copy / STAMP).read_text() == f"{checksum(bytes_of(copy))}\n"


@pytest.mark.parametrize("stamp", ["", "00000000\n", "é", None])
def test_without_the_right_word_every_rule_is_asked(copy: Path, stamp: str | None) -> None:
    """Also where it is not there, or no word."""
    (copy / STAMP).unlink()
    if stamp is not None:
        (copy / STAMP).write_text(stamp, "utf-8")
    assert sound_files(copy) is None
    assert len(ox.read_graph().edges) > 1000


def test_beside_findings_of_ones_own_sound_rows_are_not_asked_again(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong inside a row cannot be where the bytes are known; where they are others, it is told as ever."""
    asked: set[Path] = set()

    def noting(record: type[Record], rows: tuple[Row, ...], own: dict[str, set[str]]) -> list[ox.Issue]:
        asked.update(Path(row.file).parent for row in rows)
        return cell_problems(record, rows, own)

    monkeypatch.setattr("oxygraph.evidence.rules.cell_problems", noting)
    assert folders.read_folders([CASES / "base"]).issues == []
    assert asked == {CASES / "base"}
    edges = copy / "edges.csv"
    edges.write_text(edges.read_text("utf-8").replace(",decreases,", ",lowers,", 1), "utf-8")
    told = folders.read_folders([CASES / "base"]).issues
    assert [(Path(issue.file), issue.rule) for issue in told] == [(edges, "unknown-word")]
    assert asked == {CASES / "base", copy}
