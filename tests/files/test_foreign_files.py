"""Files that others wrote, broken, hostile or in the making: an answer or a refusal, nobody waits, nothing is lost."""

import csv
import io
import json
import os
import signal
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import FrameType

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

import oxygraph as ox
from build import TYPED
from oxygraph import workbooks
from oxygraph.atomic import write_all
from oxygraph.bibliography import taking
from oxygraph.evidence.canonical import text_of
from program import ask

Captured = pytest.CaptureFixture[str]
COLUMNS = list(ox.Edge.columns())
RIS = "TY  - JOUR\nTI  - A made up trial\nPY  - 2024\nDO  - 10.1000/example.1\nER  - \n"
ZOTERO = '"Key","Item Type","Title","DOI"\n"A","journalArticle","A made up trial","10.1000/example.1"\n'


@pytest.fixture(autouse=True)
def nobody_waits() -> Iterator[None]:
    """Whatever waits for a pipe, or runs on without end, fails."""

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError("this has no end")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def rows_in(path: Path) -> list[dict[str, str]]:
    """The rows of a file of one's own."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def own(folder: Path, *rows: dict[str, str]) -> Path:
    """A folder of one's own with findings."""
    folder.mkdir()
    with (folder / "edges.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows or [TYPED])
    return folder


def workbook(path: Path, *rows: dict[str, str]) -> tuple[Workbook, Worksheet]:
    """A spreadsheet with findings, to be spoilt and saved."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "edges"
    sheet.append(COLUMNS)
    for row in rows or [TYPED]:
        sheet.append([row.get(column) for column in COLUMNS])
    book.save(path)
    return book, sheet


# --- nobody waits -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["notes.txt", "other.csv", ".oxygraph-aa.json", ".oxygraph-aa.new"])
def test_a_pipe_in_a_folder_of_ones_own_is_not_waited_for(name: str, tmp_path: Path, capsys: Captured) -> None:
    """Whatever it is called."""
    mine = own(tmp_path / "mine")
    os.mkfifo(mine / name)
    assert ask(capsys, "--graph", str(mine), "validate").code == 0


@pytest.mark.parametrize("name", [".oxygraph-aa.json", ".oxygraph-aa.new", ".oxygraph"])
def test_a_folder_that_is_called_like_a_file_for_a_moment_is_in_nobodys_way(
    name: str, tmp_path: Path, capsys: Captured
) -> None:
    """It stays, and what is in it."""
    mine = own(tmp_path / "mine")
    (mine / name).mkdir()
    (mine / name / "kept").touch()
    for command in ("validate", "format", "validate"):
        assert ask(capsys, "--graph", str(mine), command).code == 0
    assert (mine / name / "kept").exists()


@pytest.mark.parametrize("command", ["import-references", "sheet"])
def test_what_is_brought_in_is_a_plain_file(command: str, tmp_path: Path, capsys: Captured) -> None:
    """A pipe and a device are named as what they are."""
    os.mkfifo(tmp_path / "pipe.xlsx")
    (tmp_path / "zero.xlsx").symlink_to("/dev/zero")
    for name, said in (("pipe.xlsx", "a named pipe"), ("zero.xlsx", "a device")):
        done = ask(capsys, command, str(tmp_path / name), "--into", str(tmp_path / "mine"))
        assert (done.code, said in done.err) == (1, True)
    assert not (tmp_path / "mine").exists()


# --- bibliographies ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f'[{{"title": "T", "volume": {"9" * 5000}}}]',
        "[" * 100_000,
        f'[{{"title": "T", "x": {"[" * 100_000}{"]" * 100_000}}}]',
        f"[{'[' * 5000}{']' * 5000}]",
        '[{"title": {"a": 1}, "author": {"a": 1}, "issued": {"date-parts": {}}, "DOI": {}}]',
        '[{"title": [[]], "DOI": [], "author": [["a"]], "issued": [1]}]',
    ],
    ids=["digits", "open", "deep", "deep and no item", "objects", "lists"],
)
def test_csl_json_of_any_shape_is_refused_in_a_sentence(text: str, tmp_path: Path, capsys: Captured) -> None:
    """Numbers without end, lists in lists (how many a reader takes, its Python decides), lists where a text belongs."""
    path = tmp_path / "library.json"
    path.write_text(text, encoding="utf-8")
    done = ask(capsys, "import-references", str(path), "--into", str(tmp_path / "mine"))
    assert (done.code, done.err.startswith(f"oxygraph: {path}")) == (4, True)


def test_a_field_that_is_a_list_of_one_is_read_and_no_item_is_lost(tmp_path: Path, capsys: Captured) -> None:
    """Publishers' registries send titles in lists; the word `items` in a note is not the list of items."""
    items = [{"title": [f"Paper {number}"], "container-title": ["Journal"]} for number in range(3)]
    path = tmp_path / "library.json"
    path.write_text(json.dumps({"note": '"items" [ ', "items": items}), encoding="utf-8")
    assert ask(capsys, "import-references", str(path), "--into", str(tmp_path / "mine")).code == 0
    found = rows_in(tmp_path / "mine" / "references.csv")
    assert {(row["title"], row["journal"]) for row in found} == {(f"Paper {n}", "Journal") for n in range(3)}


@pytest.mark.parametrize("header", ['"Key"";""Item Type","Title"', "Key,Item Type,Title,Title"])
def test_an_export_of_zotero_with_a_broken_header_is_refused(header: str, tmp_path: Path, capsys: Captured) -> None:
    """It has the words of one, and not its columns, or one of them twice."""
    path = tmp_path / "library.csv"
    path.write_text(f"{header}\nA,journalArticle,One,Two\n", encoding="utf-8")
    done = ask(capsys, "import-references", str(path), "--into", str(tmp_path / "mine"))
    assert (done.code, f"oxygraph: {path}:1: column" in done.err) == (4, True)


def test_a_library_of_many_namesakes_is_taken_in_linear_time(tmp_path: Path, capsys: Captured) -> None:
    """Ten thousand papers of one title, each with an id of its own."""
    items = [{"id": f"k{number}", "title": "Editorial", "DOI": f"10.1/x{number}"} for number in range(10_000)]
    path = tmp_path / "library.json"
    path.write_text(json.dumps(items, indent=1), encoding="utf-8")
    assert ask(capsys, "import-references", str(path), "--into", str(tmp_path / "mine")).code == 0
    assert len({row["id"] for row in rows_in(tmp_path / "mine" / "references.csv")}) == len(items)


def test_a_parameter_of_any_depth_is_text(capsys: Captured) -> None:
    """What is no JSON that can be read is what was typed."""
    done = ask(capsys, "cypher", "RETURN size($x) AS size", "--param", f"x={'[' * 100_000}", "--format", "tsv")
    assert (done.code, done.out.split()) == (0, ["size", "100000"])


# --- somebody else saves ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", ["", "old"], ids=["no file", "a file"])
def test_references_that_were_saved_meanwhile_stay(
    before: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between reading and writing: the other's save is kept, and it is said."""
    path = tmp_path / "library.ris"
    path.write_text(RIS, encoding="utf-8")
    place = own(tmp_path / "mine") / "references.csv"
    new = text_of(ox.Reference, [ox.Reference("new")])
    if before:
        place.write_text(text_of(ox.Reference, [ox.Reference(before)]), encoding="utf-8")

    def saved_first(*arguments: object, **options: object) -> object:
        place.write_text(new, encoding="utf-8")
        return write_all(*arguments, **options)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(taking, "write_all", saved_first)
    done = ask(capsys, "import-references", str(path), "--into", str(tmp_path / "mine"))
    assert (done.code, "changed meanwhile" in done.err) == (1, True)
    assert place.read_text(encoding="utf-8") == new


def test_a_place_that_was_free_is_not_taken_from_whoever_took_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even in the very moment; and nothing is left beside it."""
    place, real = tmp_path / "new", os.link

    def taken_first(one: str | Path, other: Path, **options: object) -> None:
        if other == place:
            place.write_text("theirs", encoding="utf-8")
        real(one, other, **options)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(os, "link", taken_first)
    with pytest.raises(OSError, match="changed meanwhile"):
        write_all({place: "ours"}, read={place: None})
    assert (place.read_text(encoding="utf-8"), [*tmp_path.iterdir()]) == ("theirs", [place])


def test_every_export_of_zotero_is_kept(tmp_path: Path, capsys: Captured) -> None:
    """The second, too: under a name that nothing has; the same one is kept once."""
    mine = own(tmp_path / "mine")
    for number in ("1", "2", "2"):
        export = ZOTERO.replace("example.1", f"example.{number}")
        (mine / "references.csv").write_text(export, encoding="utf-8")
        assert ask(capsys, "import-references", str(mine / "references.csv"), "--into", str(mine)).code == 0
    assert {path.name for path in mine.glob("zotero*")} == {"zotero-export.csv", "zotero-export-2.csv"}


# --- spreadsheets -----------------------------------------------------------------------------------------------------


def test_a_spreadsheet_takes_no_row_of_a_broken_file(tmp_path: Path, capsys: Captured) -> None:
    """Two rows of one id: neither is dropped for the one that comes in."""
    mine = own(tmp_path / "mine", {**TYPED}, {**TYPED, "statement": "Another."})
    before = (mine / "edges.csv").read_bytes()
    workbook(tmp_path / "a.xlsx")
    done = ask(capsys, "sheet", str(tmp_path / "a.xlsx"), "--into", str(mine))
    assert (done.code, "duplicate-id" in done.err) == (4, True)
    assert (mine / "edges.csv").read_bytes() == before


def test_a_formula_of_several_cells_is_refused_as_one(tmp_path: Path, capsys: Captured) -> None:
    """It has no text, and would come in as the name of an object."""
    book, sheet = workbook(tmp_path / "a.xlsx")
    place = COLUMNS.index("note") + 1
    sheet.cell(2, place).value = ArrayFormula(sheet.cell(2, place).coordinate, "=A1:A2")
    book.save(tmp_path / "a.xlsx")
    done = ask(capsys, "sheet", str(tmp_path / "a.xlsx"), "--into", str(tmp_path / "mine"))
    assert (done.code, "column note: formula-like-cell" in done.err) == (4, True)


def test_the_last_cell_of_a_sheet_is_no_row(tmp_path: Path, capsys: Captured) -> None:
    """Somebody has touched it: a blank, or a colour."""
    book, sheet = workbook(tmp_path / "a.xlsx")
    sheet["XFD1048576"] = " "
    book.save(tmp_path / "a.xlsx")
    assert ask(capsys, "sheet", str(tmp_path / "a.xlsx"), "--into", str(tmp_path / "mine")).code == 0
    assert len(rows_in(tmp_path / "mine" / "edges.csv")) == 1


def test_a_workbook_with_other_bytes_is_read_or_refused(tmp_path: Path, capsys: Captured) -> None:
    """A few of them, or cut off: whatever its parsers say of it, it is said in a sentence."""
    workbook(tmp_path / "a.xlsx")
    whole, random = (tmp_path / "a.xlsx").read_bytes(), Random(14)
    for number in range(60):
        data = bytearray(whole)
        for _ in range(random.choice([1, 3, 30])):
            data[random.randrange(len(data))] = random.randrange(256)
        (tmp_path / "b.xlsx").write_bytes(data[: random.randrange(len(data))] if number % 5 == 0 else data)
        done = ask(capsys, "sheet", str(tmp_path / "b.xlsx"), "--into", str(tmp_path / f"mine{number}"))
        assert done.code in {0, 4}


def test_a_workbook_that_would_fill_the_memory_is_not_unpacked(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own table of contents tells."""
    monkeypatch.setattr(workbooks, "_MOST_UNPACKED", 1_000_000)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", " " * 2_000_000)
    done = ask(capsys, "sheet", str(tmp_path / "a.xlsx"), "--into", str(tmp_path / "mine"))
    assert (done.code, "too-large" in done.err) == (4, True)


def test_a_spreadsheet_stands_at_its_place_when_it_is_whole(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is made nothing does, so that what ends the program leaves nothing there."""
    real = Workbook.save
    seen: list[Path] = []

    def save(book: Workbook, file: io.BytesIO) -> None:
        seen.extend(tmp_path.iterdir())
        real(book, file)

    monkeypatch.setattr(Workbook, "save", save)
    assert ask(capsys, "sheet", str(tmp_path / "a.xlsx")).code == 0
    assert (seen, [*tmp_path.iterdir()]) == ([], [tmp_path / "a.xlsx"])


def test_an_empty_folder_with_leftovers_is_still_empty(tmp_path: Path, capsys: Captured) -> None:
    """What a killed `new` left is cleared away by the next."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / ".oxygraph-aa.new").touch()
    assert ask(capsys, "new", str(tmp_path / "mine")).code == 0
    assert not [*(tmp_path / "mine").glob(".oxygraph-*")]
