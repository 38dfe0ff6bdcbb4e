"""Tables as people keep them: titles above the header, a second header, words of their own, rows that nobody sees."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

import oxygraph as ox
from build import TYPED
from oxygraph.evidence.columns import COLUMNS
from oxygraph.evidence.kinds import RECORDS
from program import Done, ask

HEADER = list(RECORDS["edges"].columns())
Cells = Sequence[object]


def finding(**cells: object) -> list[object]:
    """A finding as somebody types it, a cell a column."""
    typed = {**TYPED, "sex": "female", "species": "human", **cells}
    return [typed.get(column) for column in HEADER]


def saved(path: Path, *rows: Cells, separator: str = ",") -> Path:
    """A folder with these rows as its findings."""
    path.mkdir(exist_ok=True)
    with (path / "edges.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, delimiter=separator).writerows(rows)
    return path


def worded(path: Path, *words: dict[str, str]) -> Path:
    """A folder with these words of its own."""
    columns = RECORDS["words"].columns()
    with (path / "words.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([columns, *([word.get(column, "") for column in columns] for word in words)])
    return path


def book(*rows: Cells) -> tuple[Workbook, Worksheet]:
    """A workbook with these rows on its one sheet."""
    made = Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "edges"
    for row in rows:
        sheet.append(row)
    return made, sheet


def brought(capsys: pytest.CaptureFixture[str], tmp_path: Path, made: Workbook, *language: str) -> Done:
    """What `sheet --into` says of a workbook."""
    made.save(tmp_path / "a.xlsx")
    return ask(capsys, *language, "sheet", str(tmp_path / "a.xlsx"), "--into", str(tmp_path / "mine"))


def told(folder: Path) -> list[tuple[int, str, str]]:
    """Line, rule and column of each problem of a folder."""
    return [(issue.line, issue.rule, issue.column) for issue in ox.check(folder) if issue.severity == "error"]


@pytest.mark.parametrize(
    "above", [[["Findings of May"]], [["Findings", "by me", "for us"], ["x"]], [["Who", "", "", "How"]]]
)
@pytest.mark.parametrize("separator", [",", ";"])
def test_titles_may_stand_above_the_header(
    above: list[Cells], separator: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a file of text and in a workbook, whose titles are often merged; how many there were is said."""
    mine = saved(tmp_path / "csv", *above, HEADER, finding(), separator=separator)
    assert ox.read_graph(mine).edges["mine"].sex == "female"
    made, sheet = book(*above, HEADER, finding())
    sheet.merge_cells("A1:C1")
    done = brought(capsys, tmp_path, made)
    assert done.code == 0, done.err
    assert f"{len(above)} row" in done.err
    assert "above the header" in done.err
    assert ox.read_graph(tmp_path / "mine").edges["mine"].sex == "female"


def test_cells_merged_below_a_title_are_read_by_their_own_header(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The title above names no column, so that it cannot tell what is merged over several."""
    made, sheet = book(["Findings"], HEADER, finding(id="m1"), finding(id="m2", statement="Mine too."))
    sheet.merge_cells("H3:I3")
    done = brought(capsys, tmp_path, made)
    assert (done.code, done.err.count("merged over several columns")) == (4, 1)


def test_a_header_that_was_sorted_among_the_rows_is_one_problem(tmp_path: Path) -> None:
    """What stands above it are findings, which nobody may pass over."""
    mine = saved(tmp_path / "mine", finding(id="a"), finding(id="b"), HEADER)
    assert told(mine) == [(3, "header-place", "")]


def test_a_table_put_below_another_repeats_its_header(tmp_path: Path) -> None:
    """Which is no finding, and hides none."""
    mine = saved(tmp_path / "mine", HEADER, finding(id="a"), HEADER, finding(id="b", statement="Another."))
    assert told(mine) == []
    assert {"a", "b"} <= ox.read_graph(mine).edges.keys()


@pytest.mark.parametrize("place", ["meaning_zh", "meaning"])
def test_what_the_template_says_of_the_columns_may_stand_below_them(place: str, tmp_path: Path) -> None:
    """A second header in another language, in our own words, is no finding."""
    below = [getattr(COLUMNS["edges"][column], place) for column in HEADER]
    mine = saved(tmp_path / "mine", HEADER, below, finding())
    assert told(mine) == []
    assert ox.read_graph(mine).edges["mine"].sex == "female"


def test_a_second_header_in_other_words_is_one_problem(tmp_path: Path) -> None:
    """It may be a finding in words that nobody knows: it is not passed over, and not told cell by cell."""
    below = [f"Spalte {place}" for place in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[: len(HEADER)]]
    below = [text.translate(str.maketrans("0123456789", "abcdefghij")) for text in below]
    mine = saved(tmp_path / "mine", HEADER, below, finding())
    assert told(mine) == [(2, "header-again", "")]


def test_a_finding_with_a_few_unknown_words_is_told_word_by_word(tmp_path: Path) -> None:
    """As long as one of its cells says what its column may say, it is a finding."""
    mine = saved(tmp_path / "mine", HEADER, finding(sex="weiblich", species="Mensch", route="durch die Nase"))
    assert told(mine) == [(2, "unknown-word", column) for column in ("sex", "species", "route")]


@pytest.mark.parametrize("title", ["edges", "Befunde"])
def test_a_header_in_another_language_is_told_where_ours_is_explained(
    title: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The columns have the names that they have; a spreadsheet says in either language what they mean."""
    made, sheet = book(["Kennung", "Subjekt", "Objekt", "Effekt"], ["m", "oxytocin", "amygdala", "decreases"])
    sheet.title = title
    done = brought(capsys, tmp_path, made)
    assert (done.code, len(done.err.splitlines())) == (4, 1)
    assert "oxygraph sheet NEW.xlsx writes a spreadsheet that says what each column means" in done.err
    done = brought(capsys, tmp_path, made, "--lang", "zh")
    assert "oxygraph --lang zh sheet NEW.xlsx 写出一个说明各列含义的电子表格" in done.err


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        (
            ["Author", "Year", "DOI", "N", "Gender", "Dose (IU)", "Outcome", "Hedges' g", "95% CI"],
            (
                "'Author' = references.authors, 'Year' = references.year, 'DOI' = reference, 'N' = sample_size, "
                "'Gender' = sex, 'Dose (IU)' = dose_min + dose_max + dose_unit, 'Outcome' = object, "
                "\"Hedges' g\" = effect_size + effect_metric, '95% CI' = ci_low + ci_high"
            ),
        ),
        (
            ["作者", "年份", "样本量", "性别", "剂量", "给药途径", "结局", "效应量", "95%置信区间"],
            (
                "'作者' = references.authors, '年份' = references.year, '样本量' = sample_size, '性别' = sex, "
                "'剂量' = dose_min + dose_max + dose_unit, '给药途径' = route, '结局' = object, "
                "'效应量' = effect_size + effect_metric, '95%置信区间' = ci_low + ci_high"
            ),
        ),
    ],
    ids=["English", "Chinese"],
)
@pytest.mark.parametrize("title", ["edges", "Extraction"])
def test_a_table_of_extracted_studies_is_told_which_columns_its_headings_are_likely_to_mean(
    header: list[str], meant: str, title: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody knows another's columns by heart; nothing is read as what it may not be."""
    made, sheet = book(header, ["x"] * len(header))
    sheet.title = title
    done = brought(capsys, tmp_path, made)
    assert (done.code, len(done.err.splitlines())) == (4, 1)
    assert f", where {meant}; oxygraph sheet NEW.xlsx" in done.err
    assert f"，其中 {meant}；oxygraph --lang zh sheet" in brought(capsys, tmp_path, made, "--lang", "zh").err
    assert not (tmp_path / "mine").exists()


def test_a_header_of_ours_with_a_few_columns_of_theirs_is_told_what_these_may_mean(tmp_path: Path) -> None:
    """Which of the missing columns each is likely to be."""
    theirs = {"sample_size": "N", "sex": "Gender", "species": "Tier"}
    mine = saved(tmp_path / "mine", [theirs.get(column, column) for column in HEADER], finding())
    (issue,) = [issue for issue in ox.check(mine) if issue.severity == "error"]
    assert issue.fix.startswith("Rename those that are meant ('Gender' = sex, 'N' = sample_size), add what is still")


def test_several_missing_columns_are_one_problem(tmp_path: Path) -> None:
    """One file of a few columns, one cause."""
    (tmp_path / "words.csv").write_text("list,word,name\nspecies,dog,dog\n", encoding="utf-8")
    assert told(tmp_path) == [(1, "missing-column", "curie")]


def test_what_is_hidden_is_read_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A filter hides findings all the same; whoever hid them may have meant that they are not read."""
    made, sheet = book(HEADER, finding(id="a"), finding(id="b", statement="Another."))
    sheet.row_dimensions[3].hidden = True
    done = brought(capsys, tmp_path, made)
    assert "1 hidden row, which is read like the others (row 3)" in done.err
    assert "b" in ox.read_graph(tmp_path / "mine").edges
    sheet.row_dimensions[3].hidden = False
    sheet.column_dimensions.group("A", "B", hidden=True)
    sheet.column_dimensions["ZZ"].hidden = True  # with nothing in it
    done = brought(capsys, tmp_path, made)
    assert "2 hidden columns, which are read like the others (column A, B)" in done.err
    done = brought(capsys, tmp_path, made, "--lang", "zh")
    assert "2 个隐藏列，仍照常读取（A, B 列）" in done.err
    sheet.column_dimensions.group("A", "B", hidden=False)
    sheet.sheet_state = "hidden"
    made.create_sheet("Notes")
    made.active = 1
    assert "the sheet is hidden, and is read like the others" in brought(capsys, tmp_path, made).err


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [("sample_size", "=SUM(A1:A3)", "formula-like-cell"), ("sample_size", "2024-01-18", "turned-into-date")],
)
def test_what_is_no_number_is_told_as_what_it_is(column: str, value: str, rule: str, tmp_path: Path) -> None:
    """A formula is to be pasted as its value, a date to be written again: digits alone are no help."""
    assert told(saved(tmp_path / "mine", HEADER, finding(**{column: value}))) == [(2, rule, column)]


def test_another_kind_of_spreadsheet_is_told_how_to_be_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the program that wrote it."""
    done = ask(capsys, "sheet", str(tmp_path / "a.ods"), "--into", str(tmp_path / "mine"))
    assert (done.code, "save it as .xlsx" in done.err) == (2, True)


@pytest.mark.parametrize(
    ("column", "text", "read"),
    [
        ("statement", "In women.\n  It fell.", "In women. It fell."),
        ("note", "One.\r\n\r\nTwo.", "One. Two."),
        ("statement_zh", "女性中降低。\n男性中未变。", "女性中降低。男性中未变。"),
    ],
)
def test_a_sentence_over_several_lines_of_a_cell_is_one(column: str, text: str, read: str, tmp_path: Path) -> None:
    """As spreadsheets break them; nothing is lost between the lines."""
    mine = saved(tmp_path / "mine", HEADER, finding(**{column: text}))
    assert told(mine) == []
    assert getattr(ox.read_graph(mine).edges["mine"], column) == read
    assert [issue.rule for issue in ox.check(mine) if issue.rule == "line-break"] == ["line-break"]


def test_lines_of_a_cell_that_may_be_the_items_of_a_list_are_refused(tmp_path: Path) -> None:
    """Two synonyms below each other are not one of two words."""
    columns = RECORDS["nodes"].columns()
    node = {"id": "my-thing", "category": "Process", "name": "my thing", "synonyms": "one\ntwo", "description": "It."}
    with (tmp_path / "nodes.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([columns, [node.get(column, "") for column in columns]])
    assert told(tmp_path) == [(2, "control-character", "synonyms")]


@pytest.mark.parametrize("nothing", ["NA", "NaN", "None"])
def test_what_a_program_writes_for_nothing_in_every_column_is_one_problem(nothing: str, tmp_path: Path) -> None:
    """One setting of the program mends it; what an empty cell says beside that nothing is reported is told apart."""
    row = [nothing if value in {None, ""} else value for value in finding()]
    mine = saved(tmp_path / "mine", HEADER, row, row)
    found = [issue for issue in ox.check(mine) if issue.rule == "nothing-written"]
    assert [(issue.line, issue.column) for issue in found] == [(2, "subject_aspect")]
    assert found[0].message.startswith(
        f"{nothing!r} is written for nothing in 40 cells of the columns subject_aspect, "
    )
    assert {issue.column for issue in ox.check(mine) if issue.rule == "unknown-word"} == {"analysis"}


def test_what_is_written_for_nothing_in_a_few_columns_is_told_in_each(tmp_path: Path) -> None:
    """Each of them may have been meant otherwise."""
    mine = saved(tmp_path / "mine", HEADER, finding(route="NA", regimen="n.d.", certainty="NA"))
    assert [column for _, _, column in told(mine)] == ["route", "regimen", "certainty"]


# --- words of one's own -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", ["Dog", "dog", "DOG"])
def test_a_word_may_be_written_as_a_name(cell: str, tmp_path: Path) -> None:
    """However the finding and a narrower word write it."""
    mine = saved(tmp_path / "mine", HEADER, finding(species=cell), finding(id="b", species="Beagle", statement="B."))
    worded(
        mine,
        {"list": "species", "word": "Dog", "name": "dog"},
        {"list": "species", "word": "Beagle", "broader": "Dog", "name": "beagle"},
    )
    assert told(mine) == []
    read = ox.read_graph(mine)
    assert (read.edges["mine"].species, read.edges["b"].species) == ("dog", "beagle")
    assert "b" in {edge.id for edge in ox.findings(read, species="Dog")}


def test_the_letters_of_a_unit_are_its_own(tmp_path: Path) -> None:
    """A milliunit is no megaunit in small letters."""
    mine = saved(tmp_path / "mine", HEADER, finding(dose_min=5, dose_max=5, dose_unit="mU"))
    worded(mine, {"list": "unit", "word": "mU", "name": "milliunit"})
    assert ox.read_graph(mine).edges["mine"].dose_unit == "mU"


def test_a_sheet_of_words_that_comes_again_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is the word that the folder has, in another spelling."""
    made, sheet = book(RECORDS["words"].columns(), ["species", "Dog", "", "", "dog", "", ""])
    sheet.title = "words"
    assert "words: 1 added, 0 changed" in brought(capsys, tmp_path, made).err
    assert "words: 0 added, 0 changed" in brought(capsys, tmp_path, made).err


@pytest.mark.parametrize(
    ("word", "told_of"),
    [
        ({"list": "animals", "word": "dog", "name": "dog"}, (2, "unknown-word", "list")),
        ({"list": "species", "word": "dog", "name": "dog", "curie": "9615"}, (2, "curie-form", "curie")),
        ({"list": "species", "word": "Mouse", "name": "mouse"}, (2, "ambiguous-name", "word")),
        ({"list": "unit", "word": "mg / kg", "name": "mg/kg"}, (2, "ambiguous-name", "word")),
    ],
)
def test_one_slip_in_a_word_is_one_problem(word: dict[str, str], told_of: tuple[int, str, str], tmp_path: Path) -> None:
    """Nothing is said of what follows from it: of findings that name the word, of its form beside its meaning."""
    species = "human" if word["list"] == "unit" else word["word"]
    mine = worded(saved(tmp_path / "mine", HEADER, finding(species=species)), word)
    assert told(mine) == [told_of]


def test_a_node_that_is_there_under_several_names_is_one_problem(tmp_path: Path) -> None:
    """Its id, its names and its synonyms lead to one other node: that is said of the first."""
    columns = RECORDS["nodes"].columns()
    node = {
        "id": "amygdala-2",
        "category": "BrainRegion",
        "name": "amygdala",
        "name_zh": "杏仁核",
        "description": "It.",
    }
    with (tmp_path / "nodes.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([columns, [node.get(column, "") for column in columns]])
    assert told(tmp_path) == [(2, "ambiguous-name", "name")]
