"""Cells that are kept say what the files say: for those files alone, whole, and only where Python may keep anything."""

import sys
from pathlib import Path
from zlib import crc32

import pytest

from oxygraph.evidence import kept_cells
from oxygraph.evidence.kept_cells import cells_of
from oxygraph.evidence.records import Edge
from program import PROGRAM, processor_time

FILE = 'id,name\nx,"one, two"\ny,\xe9\xef\n'.encode()
CELLS = [(("x", "y"), ("one, two", "\xe9\xef"))]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the cells are kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept = tmp_path / "__pycache__" / "cells"
    monkeypatch.setattr(kept_cells, "_place", lambda _name: str(kept))
    return kept


def test_what_was_kept_is_taken(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time no CSV is read, and the cells are the same; nothing else lies beside them."""
    assert list(cells_of("x.csv", FILE, "word")) == CELLS
    assert [*place.parent.iterdir()] == [place]
    monkeypatch.setattr(kept_cells, "_read", None)
    assert list(cells_of("x.csv", FILE, "word")) == CELLS


def test_cells_of_other_files_are_not_taken(place: Path) -> None:
    """And those of these are put in their place."""
    other = FILE.replace(b"one", b"four")
    assert list(cells_of("x.csv", FILE, "word")) == CELLS
    assert list(cells_of("x.csv", other, "other")) == [(("x", "y"), ("four, two", "\xe9\xef"))]
    assert b" other " in place.read_bytes().partition(b"\n")[0]


def test_cells_that_another_program_kept_are_not_taken(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither those of an older form, nor what Python cannot read; they are kept anew."""
    with monkeypatch.context() as before:
        before.setattr(kept_cells, "_FORM", 0)
        list(cells_of("x.csv", FILE, "word"))
    older = place.read_bytes()
    cells = b"\x00 of another Python"
    for kept in (older, f"1 word {crc32(cells):08x}\n".encode() + cells):
        place.write_bytes(kept)
        assert list(cells_of("x.csv", FILE, "word")) == CELLS
        assert place.read_bytes() not in {older, kept}


@pytest.mark.parametrize("kept", [b"", b"1 word", b"1 word 00000000\n", b"\xff" * 40, "cut", "changed"])
def test_garbled_cells_are_not_taken(place: Path, kept: bytes | str) -> None:
    """The files are read, and the cells kept anew."""
    list(cells_of("x.csv", FILE, "word"))
    whole = place.read_bytes()
    cut_or_changed = {"cut": whole[:-1], "changed": whole.replace(b"two", b"ten")}
    place.write_bytes(kept if isinstance(kept, bytes) else cut_or_changed[kept])
    assert list(cells_of("x.csv", FILE, "word")) == CELLS
    assert place.read_bytes() == whole


def test_nothing_is_kept_where_python_may_keep_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where an installation is read by many and written by one."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert list(cells_of("x.csv", FILE, "word")) == CELLS
    assert not place.parent.exists()


def test_where_nothing_can_be_kept_the_files_are_read(place: Path) -> None:
    """A file stands where the folder would be, or a folder where the file would."""
    place.parent.write_bytes(b"")
    assert list(cells_of("x.csv", FILE, "word")) == CELLS
    place.parent.unlink()
    place.mkdir(parents=True)
    assert list(cells_of("x.csv", FILE, "word")) == CELLS
    assert [*place.parent.iterdir()] == [place]


def test_an_empty_file_has_no_cells(place: Path) -> None:
    """One that is not there, likewise; nothing is kept for it."""
    assert list(cells_of("x.csv", b"", "word")) == []
    assert list(cells_of("x.csv", b"id,name\n", "word")) == []
    assert list(cells_of("x.csv", b"id,name\n", "word")) == []
    assert place.is_file()


def test_a_start_keeps_the_cells_of_what_it_read_beside_its_bytecode(tmp_path: Path) -> None:
    """Where Python is told to keep that; an answer reads neither places nor mappings."""
    processor_time([str(PROGRAM), "stats"], PYTHONPYCACHEPREFIX=str(tmp_path), PYTHONDONTWRITEBYTECODE="")
    kept = {file.name.split(".", 2)[2] for file in tmp_path.rglob("kept_cells.*.marshal")}
    assert {f"{Edge.FILE}.marshal", "nodes.csv.marshal"} <= kept
