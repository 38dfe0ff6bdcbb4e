"""Spreadsheets of one's own findings: what is written can be filled in and read back, and nothing is shifted."""

import csv
import datetime as dt
import re
import resource
import zipfile
from pathlib import Path
from shutil import copytree
from tempfile import gettempdir
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

import oxygraph as ox
from build import TYPED
from oxygraph.evidence.columns import COLUMNS
from oxygraph.evidence.kinds import RECORDS
from oxygraph.sheets import KINDS
from program import Done, ask
from repository import CASES

COLUMNS_OF_EDGES = list(ox.Edge.columns())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The spreadsheet that nobody has filled in."""
    from oxygraph.sheets import write_sheet  # noqa: PLC0415  the partner comes with it

    return write_sheet(ox.read_graph(), {}, tmp_path_factory.mktemp("sheet") / "template.xlsx")


def row(**cells: object) -> dict[str, object]:
    """A finding as somebody types it."""
    return {**TYPED, **cells}


def filled(path: Path, *rows: dict[str, object], sheet: str = "edges", template: Path | None = None) -> Path:
    """A spreadsheet with findings in it."""
    book = load_workbook(template) if template else Workbook()
    page = book[sheet] if template else book.active
    page.title = sheet
    for place, column in enumerate(COLUMNS_OF_EDGES, start=1):
        page.cell(1, place, column)
        for number, cells in enumerate(rows, start=2):
            page.cell(number, place, cells.get(column))
    book.save(path)
    return path


def brought(capsys: pytest.CaptureFixture[str], path: Path, folder: Path) -> Done:
    """What `sheet --into` does."""
    return ask(capsys, "sheet", str(path), "--into", str(folder))


def test_the_template_has_text_cells_lists_of_words_a_frozen_header_and_an_explanation(
    template: Path, graph: ox.EvidenceGraph
) -> None:
    """A sheet for each file, one that explains each column, one with the words, which nobody sees."""
    book = load_workbook(template)
    assert book.sheetnames == [*KINDS, "columns", "lists"]
    assert book["lists"].sheet_state == "hidden"
    for kind in KINDS:
        sheet = book[kind]
        assert [cell.value for cell in sheet[1]] == list(RECORDS[kind].columns())
        assert sheet.freeze_panes == "A2"
        assert {cell.number_format for cells in sheet.iter_rows(max_row=50) for cell in cells} == {"@"}
    offered: dict[str, Any] = {}
    for offer in book["edges"].data_validations.dataValidation:
        letter = str(offer.sqref).partition("2")[0]
        column = book["edges"][f"{letter}1"].value
        listed, cells = offer.formula1.lstrip("=").split("!")
        offered[column] = [cell.value for (cell,) in book[listed][cells.replace("$", "")]]
    assert offered["sex"] == ["male", "female", "both"]
    assert offered["species"][:2] == ["human", "nonhuman_primate"]
    assert set(offered["subject"]) == graph.nodes.keys()
    assert {"healthy", "ptsd"} <= set(offered["population"])
    told = {(sheet, column) for sheet, column, *_ in book["columns"].iter_rows(2, values_only=True)}
    assert told == {(kind, column) for kind in KINDS for column in RECORDS[kind].columns()}


def test_every_column_is_explained() -> None:
    """With the columns of the records and no other, in their order."""
    assert {kind: tuple(columns) for kind, columns in COLUMNS.items()} == {
        kind: record.columns() for kind, record in RECORDS.items()
    }
    assert all(column.meaning and column.meaning_zh for columns in COLUMNS.values() for column in columns.values())


def test_the_template_is_explained_in_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The columns keep their names, which files go by; what they mean, and the hints of their cells, are Chinese."""
    assert ask(capsys, "--lang", "zh", "sheet", str(tmp_path / "模板.xlsx")).code == 0
    book = load_workbook(tmp_path / "模板.xlsx")
    rows = [row[:4] for row in book["columns"].iter_rows(2, values_only=True)]
    assert rows == [
        (kind, name, "是" if name in RECORDS[kind].FILLED else None, column.meaning_zh)
        for kind in KINDS
        for name, column in COLUMNS[kind].items()
    ]
    prompts = {offer.prompt for offer in book["edges"].data_validations.dataValidation if offer.prompt}
    assert prompts == {"多项以 | 分隔"}


def test_a_folder_written_and_read_back_is_the_same_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No finding lost, none changed; words of one's own come along."""
    mine = Path(copytree(CASES / "13-species-dog", tmp_path / "mine"))
    words = "list,word,broader,curie,name,name_zh,spellings\nspecies,dog,,NCBITaxon:9615,dog,犬,canine\n"
    (mine / "words.csv").write_text(words, encoding="utf-8")
    assert ask(capsys, "--graph", str(mine), "sheet", str(tmp_path / "a.xlsx")).code == 0
    assert brought(capsys, tmp_path / "a.xlsx", tmp_path / "again").code == 0
    assert ox.read_graph(tmp_path / "again") == ox.read_graph(mine)
    assert ox.check(tmp_path / "again") == []


def test_a_text_that_looks_like_something_else_stays_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Numbers, dates and formulas in a template are what was typed."""
    mine = Path(copytree(CASES / "base", tmp_path / "mine"))
    text = (mine / "edges.csv").read_text(encoding="utf-8").replace(",,In forty", ",1.2,In forty")
    (mine / "edges.csv").write_text(text, encoding="utf-8")
    assert ask(capsys, "--graph", str(mine), "sheet", str(tmp_path / "a.xlsx")).code == 0
    sheet = load_workbook(tmp_path / "a.xlsx")["edges"]
    cells = {cell.value for cell in sheet[2]}
    assert {"24", "1.2", "40"} <= cells
    assert all(value is None or isinstance(value, str) for value in cells)


def test_a_filled_in_template_becomes_a_folder(
    tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names, common words and numbers as people type them; what was done is said."""
    mine = row(subject="Oxytocin", sex="women", dose_min=24, dose_max=24.0, dose_unit="mcg", sample_size=18.0)
    path = filled(tmp_path / "a.xlsx", mine, template=template)
    done = brought(capsys, path, tmp_path / "mine")
    assert done.code == 0, done.err
    assert "edges: 1 added, 0 changed" in done.err
    edge = ox.read_graph(tmp_path / "mine").edges["mine"]
    assert (edge.subject, edge.sex, edge.dose_min, edge.dose_unit, edge.sample_size) == (
        "oxytocin",
        "female",
        24.0,
        "ug",
        18,
    )


def test_what_is_read_again_has_not_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """However it is spelled in the spreadsheet: what it was understood as is what the folder holds."""
    path = filled(
        tmp_path / "a.xlsx",
        row(subject="Oxytocin", sex="women"),
        row(id="other", dose_min=24, dose_max=24, dose_unit="mcg"),
    )
    assert brought(capsys, path, tmp_path / "mine").code == 0
    again = brought(capsys, path, tmp_path / "mine")
    assert "edges: 0 added, 0 changed, 0 that the spreadsheet does not have" in again.err
    assert "wrote" not in again.err


def test_rows_take_the_place_of_their_own_and_others_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is deleted by what a spreadsheet does not have."""
    target = tmp_path / "mine"
    first = filled(tmp_path / "a.xlsx", row(), row(id="other"))
    assert brought(capsys, first, target).code == 0
    second = filled(tmp_path / "b.xlsx", row(effect="increases"), row(id="third"))
    done = brought(capsys, second, target)
    assert "edges: 1 added, 1 changed, 1 that the spreadsheet does not have" in done.err
    edges = ox.read_graph(target).edges
    assert {"mine", "other", "third"} <= edges.keys()
    assert edges["mine"].effect == "increases"
    again = brought(capsys, second, target)
    assert (again.code, "wrote" in again.err) == (0, False)


def test_rows_may_name_records_of_another_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of one that `--graph` names; the next step names it too, or it would fail, and names none that is not needed."""
    theirs, mine, copy = tmp_path / "theirs", tmp_path / "my findings", tmp_path / "copy"
    theirs.mkdir()
    node = ox.Node("new-thing", "Process", "new thing", "新事物")
    columns = list(ox.Node.columns())
    with (theirs / "nodes.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, [node.to_row()[column] for column in columns]])
    sheet = filled(tmp_path / "in.xlsx", row(object="new-thing"))
    assert brought(capsys, sheet, mine).code == 4
    done = ask(capsys, "--graph", str(theirs), "--graph", str(mine), "sheet", str(sheet), "--into", str(mine))
    assert done.code == 0
    assert f"next: oxygraph --graph {theirs} --graph '{mine}' validate" in done.err
    assert ask(capsys, "--graph", str(theirs), "--graph", str(mine), "validate").code == 0
    done = ask(capsys, "--graph", str(theirs), "sheet", str(filled(tmp_path / "b.xlsx", row())), "--into", str(copy))
    assert f"next: oxygraph --graph {copy} validate" in done.err


def test_a_spreadsheet_with_a_broken_row_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The place that is named is that of the sheet."""
    target = tmp_path / "mine"
    assert brought(capsys, filled(tmp_path / "a.xlsx", row()), target).code == 0
    before = {path.name: path.read_bytes() for path in target.iterdir()}
    spoilt = filled(tmp_path / "b.xlsx", row(id="fine"), row(id="bad", object="nowhere at all"))
    done = brought(capsys, spoilt, target)
    assert done.code == 4
    assert f"{spoilt}:edges:3: column object: dangling-node" in done.err
    assert {path.name: path.read_bytes() for path in target.iterdir()} == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("section", dt.datetime(2026, 2, 1)),  # noqa: DTZ001  a spreadsheet knows no zone
        ("section", dt.date(2026, 2, 1)),
        ("section", 46054),
        ("dose_min", dt.time(1, 30)),
        ("note", "=1+1"),
    ],
)
def test_what_a_spreadsheet_made_of_a_cell_is_refused(
    column: str, value: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A date is no section, a time no dose, a formula no text."""
    path = filled(tmp_path / "a.xlsx", row(**{column: value}))
    done = brought(capsys, path, tmp_path / "mine")
    assert (done.code, (tmp_path / "mine").exists()) == (4, False)
    assert f"column {column}" in done.err


def with_a_note(path: Path, text: str, raised: str, style: str = '<vertAlign val="superscript"/>') -> Path:
    """A workbook as Excel leaves it: the text `MARK` of a cell is another one, and behind it something is raised."""
    with zipfile.ZipFile(path) as parts:
        held = {part.filename: parts.read(part) for part in parts.infolist()}
    sheet, types, strings = "xl/worksheets/sheet1.xml", "[Content_Types].xml", "xl/sharedStrings.xml"
    cell = b't="inlineStr"><is><t>MARK</t></is>'
    assert cell in held[sheet]
    held[sheet] = held[sheet].replace(cell, b't="s"><v>0</v>')
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    named = f'<Override PartName="/{strings}" ContentType="{kind}"/></Types>'
    held[types] = held[types].replace(b"</Types>", named.encode())
    runs = f"<r><t>{text}</t></r><r><rPr>{style}</rPr><t>{raised}</t></r>"
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    held[strings] = f'<sst xmlns="{space}"><si>{runs}</si></sst>'.encode()
    with zipfile.ZipFile(path, "w") as parts:
        for name, data in held.items():
            parts.writestr(name, data)
    return path


def test_the_mark_of_a_footnote_in_a_cell_is_no_digit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Forty people with a note to them are not 401; in a sentence a raised digit stays raised."""
    people = with_a_note(filled(tmp_path / "a.xlsx", row(sample_size="MARK")), "40", "1")
    done = brought(capsys, people, tmp_path / "mine")
    assert (done.code, (tmp_path / "mine").exists()) == (4, False)
    assert "column sample_size: number: '40¹'" in done.err
    said = with_a_note(filled(tmp_path / "b.xlsx", row(statement="MARK")), "At 24 IU/m", "2")
    assert brought(capsys, said, tmp_path / "mine").code == 0
    assert ox.read_graph(tmp_path / "mine").edges["mine"].statement == "At 24 IU/m²"


def test_a_sheet_is_known_by_its_name_its_file_or_its_header(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A workbook that somebody else's program wrote has one sheet of any name; others are told, not passed over."""
    path = filled(tmp_path / "findings.xlsx", row(), sheet="Tabelle1")
    book = load_workbook(path)
    book.create_sheet("Diary").append(["a", "b"])
    book.save(path)
    done = brought(capsys, path, tmp_path / "mine")
    assert done.code == 0
    assert "the sheet Diary is not read" in done.err
    assert "mine" in ox.read_graph(tmp_path / "mine").edges


@pytest.mark.parametrize("data", [b"", b"id,subject\n", b"PK\x03\x04 no zip"])
def test_what_is_no_spreadsheet_is_said_to_be_none(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 4, no traceback."""
    (tmp_path / "a.xlsx").write_bytes(data)
    done = brought(capsys, tmp_path / "a.xlsx", tmp_path / "mine")
    assert done.code == 4
    assert "not readable as a workbook" in done.err


def test_a_zip_that_is_no_workbook_and_a_workbook_without_a_row(
    tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each has its message."""
    with zipfile.ZipFile(tmp_path / "zip.xlsx", "w") as archive:
        archive.writestr("a.txt", "b")
    assert "not readable as a workbook" in brought(capsys, tmp_path / "zip.xlsx", tmp_path / "mine").err
    done = brought(capsys, template, tmp_path / "mine")
    assert (done.code, "no sheet holds a row" in done.err) == (4, True)
    assert not (tmp_path / "mine").exists()


def test_what_is_there_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A spreadsheet may be the only copy of an evening's work."""
    (tmp_path / "a.xlsx").write_bytes(b"mine")
    done = ask(capsys, "sheet", str(tmp_path / "a.xlsx"))
    assert done.code == 2
    assert "--into" in done.err
    assert (tmp_path / "a.xlsx").read_bytes() == b"mine"
    assert ask(capsys, "sheet", str(tmp_path / "a.csv")).code == 2


def test_every_sheet_with_the_header_of_a_table_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two of one kind are one table; each row that is wrong is named by its own sheet, and none is lost."""
    book = Workbook()
    for place, name in enumerate(("one", "two", "three")):
        sheet = book.create_sheet(f"Sheet{place}", place)
        made = row(id=name)
        sheet.append(COLUMNS_OF_EDGES)
        sheet.append([made.get(column) for column in COLUMNS_OF_EDGES])
    del book["Sheet"]
    book.save(tmp_path / "book.xlsx")
    done = brought(capsys, tmp_path / "book.xlsx", tmp_path / "mine")
    assert done.code == 0, done.err
    assert "edges: 3 added" in done.err
    assert "is not read" not in done.err
    assert {"one", "two", "three"} <= set(ox.read_graph(tmp_path / "mine").edges)
    book["Sheet1"]["A2"] = "one"
    book.save(tmp_path / "book.xlsx")
    twice = brought(capsys, tmp_path / "book.xlsx", tmp_path / "other")
    assert (twice.code, "duplicate-id" in twice.err) == (4, True)
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_text_that_is_struck_through_is_named_and_not_read_as_valid(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A row, a cell, a part of a cell: whether it holds, only who struck it out knows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "edges"
    sheet.append(COLUMNS_OF_EDGES)
    for name in ("one", "two", "three", "four"):
        sheet.append([row(id=name).get(column) for column in COLUMNS_OF_EDGES])
    for cell in (*sheet[1], sheet["B40"]):
        cell.font = Font(strike=True)
    book.save(tmp_path / "book.xlsx")
    assert brought(capsys, tmp_path / "book.xlsx", tmp_path / "mine").code == 0
    for cell in sheet[3]:
        cell.font = Font(strike=True)
    sheet["B4"].font = Font(strike=True)
    statement = f"{get_column_letter(1 + COLUMNS_OF_EDGES.index('statement'))}5"
    sheet[statement] = "MARK"
    book.save(tmp_path / "book.xlsx")
    with_a_note(tmp_path / "book.xlsx", "It calms women", "and men", "<strike/>")
    done = ask(capsys, "--lang", lang, "sheet", str(tmp_path / "book.xlsx"), "--into", str(tmp_path / "other"))
    assert done.code == 4
    assert not (tmp_path / "other").exists()
    (line,) = [line for line in done.err.splitlines() if "struck-through" in line]
    last = get_column_letter(max(place for place, cell in enumerate(sheet[3], start=1) if cell.value))
    assert f"A3:{last}3, B4, {statement}" in line
    assert ("删除线" if lang == "zh" else "text is struck through in") in line
    assert ("请去掉删除线" if lang == "zh" else "take the line away") in line


def test_a_sheet_of_zotero_is_told_what_a_row_is(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`import-references` reads no workbook: no command is named, and no blank is left in the advice."""
    book = Workbook()
    book.active.title = "references"
    for cells in (("Key", "Item Type", "Title", "DOI"), ("A", "book", "t", "10.1/x")):
        book.active.append(cells)
    book.save(tmp_path / "papers.xlsx")
    done = brought(capsys, tmp_path / "papers.xlsx", tmp_path / "mine")
    assert done.code == 4
    assert "this is an export of Zotero" in done.err
    assert "Write one row a record under the header id," in done.err
    assert "{" not in done.err
    assert "import-references" not in done.err


def merged(path: Path, *places: str) -> Path:
    """The same spreadsheet with cells of its first sheet merged."""
    book = load_workbook(path)
    for place in places:
        book.worksheets[0].merge_cells(place)
    book.save(path)
    return path


def place_of(column: str, first: int, last: int, *, to: str = "") -> str:
    """Rows of one column, or of several side by side, as a spreadsheet names them."""
    begin, end = (get_column_letter(1 + COLUMNS_OF_EDGES.index(name)) for name in (column, to or column))
    return f"{begin}{first}:{end}{last}"


def test_what_is_merged_over_rows_is_read_in_each_of_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The cells beneath are empty for a program, and full for whoever looks at the sheet."""
    names = ("one", "two", "three", "four")
    first, *others = (row(id=name, statement=f"Of {name}.") for name in names)
    path = filled(tmp_path / "a.xlsx", {**first, "sex": "female", "species": "rat"}, *others)
    sexes, species = place_of("sex", 2, 4), place_of("species", 2, 5)
    done = brought(capsys, merged(path, sexes, species), tmp_path / "mine")
    assert done.code == 0, done.err
    assert f"what is merged over rows is read in each of them ({sexes}, and 1 more)" in done.err
    edges = ox.read_graph(tmp_path / "mine").edges
    assert [edges[name].sex for name in names] == ["female", "female", "female", ""]
    assert {edges[name].species for name in names} == {"rat"}


def test_what_is_merged_over_columns_is_refused_by_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody can tell which of the columns is meant; a heading, or empty cells, may be merged."""
    two, three = place_of("dose_min", 2, 2, to="dose_max"), place_of("dose_min", 3, 3, to="dose_max")
    path = merged(filled(tmp_path / "a.xlsx", row(dose_min="24", dose_max=None, dose_unit="IU"), row(id="b")), two)
    done = brought(capsys, path, tmp_path / "mine")
    assert (done.code, (tmp_path / "mine").exists()) == (4, False)
    assert f"{path}:edges:2: merged-cells: the cells {two} are merged over several columns" in done.err
    assert done.err.count("\n") == 1
    empty = row(id="b", dose_min=None, dose_max=None, dose_unit=None, statement="Other.")
    path = merged(filled(tmp_path / "b.xlsx", row(), empty), three)
    assert brought(capsys, path, tmp_path / "mine").code == 0


@pytest.mark.parametrize(
    ("dose", "beside", "read"),
    [
        ("1.000", "-0,42", 1000.0),
        ("1,000", "-0,42", 1.0),
        ("1.000", "-0.42", 1.0),
        (1.234, "-0,42", 1.234),  # a number, and no text
        ("1.000", -0.42, None),  # how a program keeps a number says nothing of how somebody writes one
        ("1.000", None, None),
        ("2.345", None, None),
    ],
)
def test_what_a_point_in_a_text_parts_is_told_by_the_numbers_beside_it(
    dose: object, beside: object, read: float | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A thousand is never read as one: where nothing tells, both are offered, each in a form that is then read."""
    cells = {"dose_min": dose, "dose_max": dose, "dose_unit": "IU"}
    size = {"effect_size": beside, "effect_metric": beside and "cohens_d"}
    done = brought(capsys, filled(tmp_path / "a.xlsx", row(**cells, **size)), tmp_path / "mine")
    if read is not None:
        assert done.code == 0, done.err
        assert ox.read_graph(tmp_path / "mine").edges["mine"].dose_min == read
        return
    assert done.code == 4
    (offered,) = re.findall(r"Write (\S+) or (\S+)\.\n", done.err)
    for number in offered:
        again = {**cells, "dose_min": number, "dose_max": number}
        done = brought(capsys, filled(tmp_path / "b.xlsx", row(**again, **size)), tmp_path / "mine")
        assert done.code == 0, done.err
        assert ox.read_graph(tmp_path / "mine").edges["mine"].dose_min == float(number)


def test_a_number_of_three_decimals_comes_back_from_a_spreadsheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every cell that is written is text, and none may be taken for a thousand."""
    sized = row(effect_size=2.345, effect_metric="odds_ratio")
    assert brought(capsys, filled(tmp_path / "a.xlsx", sized), tmp_path / "mine").code == 0
    before = (tmp_path / "mine" / "edges.csv").read_bytes()
    assert ask(capsys, "--graph", str(tmp_path / "mine"), "sheet", str(tmp_path / "b.xlsx")).code == 0
    done = brought(capsys, tmp_path / "b.xlsx", tmp_path / "mine")
    assert done.code == 0, done.err
    assert (tmp_path / "mine" / "edges.csv").read_bytes() == before
    assert ox.read_graph(tmp_path / "mine").edges["mine"].effect_size == 2.345


def test_a_sheet_that_changes_nothing_counts_no_change_however_the_folder_is_spelled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands in the folder is read as what comes is: names, words, numbers, and the aspect that a name says."""
    typed = row(subject="Oxytocin", object="amygdala activity", sex="women", dose_min="24.0", dose_max="24.0")
    typed = {**dict.fromkeys(COLUMNS_OF_EDGES, ""), **typed, "dose_unit": "IE"}
    (tmp_path / "mine").mkdir()
    with (tmp_path / "mine" / "edges.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([typed.keys(), typed.values()])
    assert ask(capsys, "--graph", str(tmp_path / "mine"), "sheet", str(tmp_path / "a.xlsx")).code == 0
    done = brought(capsys, tmp_path / "a.xlsx", tmp_path / "mine")
    assert "edges: 0 added, 0 changed, 0 that the spreadsheet does not have" in done.err
    done = brought(capsys, filled(tmp_path / "b.xlsx", row(effect="increases")), tmp_path / "mine")
    assert "edges: 0 added, 1 changed, 0 that the spreadsheet does not have" in done.err


def test_a_spreadsheet_in_traditional_chinese_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names and words become those of the graph; a sentence keeps its characters."""
    said = {"subject": "催產素", "object": "杏仁核", "sex": "女性", "route": "鼻內", "setting": "恐懼面孔"}
    done = brought(capsys, filled(tmp_path / "a.xlsx", row(**said, statement_zh="減弱。")), tmp_path / "mine")
    assert done.code == 0, done.err
    mine = ox.read_graph(tmp_path / "mine").edges["mine"]
    assert (mine.subject, mine.object, mine.sex, mine.route) == ("oxytocin", "amygdala", "female", "intranasal")
    assert (mine.setting, mine.statement_zh) == (("fearful_faces",), "減弱。")


def test_a_spreadsheet_that_is_not_there_is_a_slip_of_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As with a bibliography."""
    done = brought(capsys, tmp_path / "none.xlsx", tmp_path / "mine")
    assert (done.code, (tmp_path / "mine").exists()) == (2, False)
    assert "none.xlsx" in done.err


def test_a_full_place_for_what_is_kept_meanwhile_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sheets wait in the folder for such files; where that is full it is not standard output that is."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    monkeypatch.chdir(tmp_path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    try:
        done = ask(capsys, "sheet", "a.xlsx")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (done.code, done.err) == (1, f"oxygraph: {gettempdir()}: File too large\n")
    assert not [*tmp_path.iterdir()]


def test_characters_that_the_format_escapes_are_read_as_what_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line end is no seven letters; half a character stays as it stands; what looks like one comes back as it was."""
    sentence = "One_x000D_\nline, _x005F_x0041_ and _xD800_."
    path = filled(tmp_path / "a.xlsx", row(statement=sentence))
    assert brought(capsys, path, tmp_path / "mine").code == 0
    plain = "One line, _x0041_ and _xD800_."
    assert [edge.statement for edge in ox.read_graph(tmp_path / "mine").edges.values() if edge.id == "mine"] == [plain]
    assert ask(capsys, "--graph", str(tmp_path / "mine"), "sheet", str(tmp_path / "b.xlsx")).code == 0
    assert brought(capsys, tmp_path / "b.xlsx", tmp_path / "other").code == 0
    assert ox.read_graph(tmp_path / "other").edges["mine"].statement == plain
