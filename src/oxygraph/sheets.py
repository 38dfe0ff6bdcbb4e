"""Spreadsheets: the curated files of a folder of one's own as an .xlsx, and back.

Every cell is text, so that no spreadsheet makes a date of 1.2 or a 2 of 0.002; columns of closed lists offer their
words. What comes back is read as `oxygraph.evidence.loose_csv` reads any file of one's own.
"""

import errno
import io
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import gettempdir
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from oxygraph.atomic import write_all
from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.arguments import checked, of_class, one_of, several_of
from oxygraph.evidence.builtin import builtin_folder, is_place
from oxygraph.evidence.canonical import write_reading
from oxygraph.evidence.cell_forms import AMBIGUOUS, Decimals, in_form
from oxygraph.evidence.cells import SEVERAL
from oxygraph.evidence.columns import COLUMNS
from oxygraph.evidence.folders import CuratedFile, Reading, folder_at, folders_of, reading_of, to_be_written
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.header_rows import begins_at
from oxygraph.evidence.headers import NEW_SHEET
from oxygraph.evidence.headings import columns_meant
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.loose_csv import table_of
from oxygraph.evidence.own_folders import TEMPLATE, kind_of_sheet
from oxygraph.evidence.own_wording import Wording
from oxygraph.evidence.records import Record
from oxygraph.evidence.said import Said
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import MOST_NAMED, Row
from oxygraph.evidence.vocabulary import WORDS, names
from oxygraph.report.phrases import language_named
from oxygraph.unfinished import settle
from oxygraph.workbooks import Sheet, as_written, broken, sheets_in

__all__ = ["KINDS", "Taken", "read_sheet", "rows_of", "write_sheet"]

KINDS = ("edges", "references", "nodes", "contexts", "words")
"""The sheets of the template, in their order."""

_GUIDE, _LISTS = TEMPLATE
_EXPLAINED = {
    "en": ("sheet", "column", "needed", "what it says", "example", "words"),
    "zh": ("工作表", "列", "必填", "含义", "示例", "可选词"),
}
_NEEDED = {"en": "yes", "zh": "是"}
_SEVERAL_WITH = {"en": "Several with | between", "zh": "多项以 | 分隔"}
_SPARE = 200
_TEXT = "@"
_NODES = ("subject", "object", "site")
_HEAD = PatternFill("solid", fgColor="DDE6EE")
_WIDE = frozenset({"statement", "statement_zh", "note", "title", "description", "synonyms", "authors"})


class Taken(NamedTuple):
    """What a spreadsheet brought into a folder.

    Attributes:
        files: The files that were written.
        counts: Kind of record → how many rows were added, changed, and stay that the spreadsheet does not have.
        notes: What was done to read it, and the sheets that were not read.
        beside: The other folders that its rows need.
    """

    files: tuple[Path, ...]
    counts: Mapping[str, tuple[int, int, int]]
    notes: tuple[Issue, ...]
    beside: tuple[Path, ...] = ()


# --- out --------------------------------------------------------------------------------------------------------------


@checked
def write_sheet(graph: EvidenceGraph, rows: Mapping[str, Sequence[Row]], path: str | Path, *, lang: str = "en") -> Path:
    """Write a template, with the rows of a folder of one's own where there are any.

    Args:
        graph: Whose nodes, settings, references and words are offered.
        rows: Kind of record → the rows.
        path: The file.
        lang: The language in which the columns are explained: `en` or `zh`.

    Raises:
        QuestionError: That is no graph, those are no rows, or nothing is written in that language.
        OSError: It cannot be written, or something stands there already.
    """
    lang = language_named(lang)
    rows = _rows_of_kinds(rows)
    place = Path(path)
    if os.path.lexists(place):
        raise FileExistsError(errno.EEXIST, "it is there already; name another file", str(place))
    write_all({place: _saved(_workbook(graph, rows, lang))}, read={place: None})
    return place


def _saved(book: Workbook) -> bytes:
    """A workbook as bytes; its library keeps each sheet in a file of its own until all are packed."""
    made = io.BytesIO()
    try:
        book.save(made)
    except OSError as error:  # of a file that bears no name
        raise OSError(error.errno, error.strerror, gettempdir()) from error
    return made.getvalue()


def _rows_of_kinds(rows: Mapping[str, Sequence[Row]]) -> dict[str, list[Row]]:
    of_class("rows", rows, Mapping)
    return {one_of("kind", kind, RECORDS): several_of("rows", some, Row) for kind, some in rows.items()}


def _workbook(graph: EvidenceGraph, rows: Mapping[str, Sequence[Row]], lang: str) -> Workbook:
    book = Workbook()
    book.remove(book.active)
    offered = {kind: _offered(graph, kind) for kind in RECORDS}
    kinds = [*KINDS, *(kind for kind in RECORDS if kind not in KINDS and rows.get(kind))]
    sheets = {kind: book.create_sheet(kind) for kind in kinds}
    _explain(book.create_sheet(_GUIDE), kinds, offered, lang)
    lists = book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    ranges: dict[tuple[str, ...], str] = {}
    for kind in kinds:
        _fill(sheets[kind], kind, rows.get(kind, ()))
        for place, column in enumerate(RECORDS[kind].columns(), start=1):
            words = offered[kind].get(column, ())
            if words:
                formula = ranges.get(words) or ranges.setdefault(words, _listed(lists, column, words, len(ranges) + 1))
                _offer(sheets[kind], place, column, formula, lang)
    return book


def _offered(graph: EvidenceGraph, kind: str) -> dict[str, tuple[str, ...]]:
    """Column → what it may say, where that is a list."""
    words = {column: names(graph.lists.of(column)) for column in WORDS[kind]}
    if kind != "edges":
        return words
    disorders = sorted(node.id for node in graph.nodes.values() if node.category == "Disorder")
    return {
        **words,
        **dict.fromkeys(_NODES, tuple(sorted(graph.nodes))),
        "population": (*names(graph.lists.of("population")), *disorders),
        "setting": tuple(sorted(graph.contexts)),
        "reference": tuple(sorted(graph.references)),
    }


def _fill(sheet: Worksheet, kind: str, rows: Sequence[Row]) -> None:
    columns = RECORDS[kind].columns()
    sheet.append(columns)
    for row in rows:
        sheet.append([as_written(_written(column, row.cells[column])) or None for column in columns])
    for cells in sheet.iter_rows(1, len(rows) + 1 + _SPARE, 1, len(columns)):
        for cell in cells:
            cell.number_format = _TEXT
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins with = is text
    _head(sheet, [24 if column in _WIDE or column == "id" else 14 for column in columns])


def _written(column: str, text: str) -> str:
    """A cell as text; a number whose point may part thousands has one more digit behind it, so that it parts none."""
    return f"{text}0" if in_form(column, text, Decimals("")).change == AMBIGUOUS and "." in text else text


def _head(sheet: Worksheet, widths: Sequence[int]) -> None:
    """A header that stays, and columns as wide as what stands in them."""
    for place, (cell, width) in enumerate(zip(sheet[1], widths, strict=True), start=1):
        cell.font, cell.fill = Font(bold=True), _HEAD
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"


def _listed(lists: Worksheet, column: str, words: Sequence[str], place: int) -> str:
    """Write words into a column of the hidden sheet, and how a drop-down list names them."""
    for number, text in enumerate((column, *words), start=1):
        cell = lists.cell(number, place, as_written(text))
        cell.number_format, cell.data_type = _TEXT, "s"
    letter = get_column_letter(place)
    return f"={_LISTS}!${letter}$2:${letter}${len(words) + 1}"


def _offer(sheet: Worksheet, place: int, column: str, formula: str, lang: str) -> None:
    """Offer words in a column; what else is written there is taken too, since names and synonyms are understood."""
    offer = DataValidation(type="list", formula1=formula, allow_blank=True)
    offer.showErrorMessage = False
    if column in SEVERAL:
        offer.showInputMessage, offer.promptTitle, offer.prompt = True, column, _SEVERAL_WITH[lang]
    letter = get_column_letter(place)
    offer.add(f"{letter}2:{letter}{sheet.max_row}")
    sheet.add_data_validation(offer)


def _explain(
    sheet: Worksheet, kinds: Iterable[str], offered: Mapping[str, Mapping[str, Sequence[str]]], lang: str
) -> None:
    sheet.append(_EXPLAINED[lang])
    for kind in kinds:
        for column, said in COLUMNS[kind].items():
            meaning = said.meaning_zh if lang == "zh" else said.meaning
            needed = _NEEDED[lang] if column in RECORDS[kind].FILLED else ""
            words = offered[kind].get(column, ())
            closed = ", ".join(words) if column in WORDS[kind] else ""
            sheet.append([kind, column, needed, meaning, said.example, closed])
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.number_format = _TEXT
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    _head(sheet, [12, 20, 9, 60, 30, 60])


# --- in ---------------------------------------------------------------------------------------------------------------


@checked
def read_sheet(path: str | Path, folder: str | Path, *beside: str | Path) -> Taken:
    """Bring the rows of a spreadsheet into a folder of one's own: all of them, or, while one breaks a rule, none.

    A row takes the place of the one with the same id; rows of the folder that the spreadsheet does not have stay.

    Args:
        path: The spreadsheet.
        folder: The folder; made if missing.
        *beside: Other folders, read where the rows name records of theirs.

    Raises:
        OSError: A file cannot be read or written, or the folder is that of the builtin graph; nothing has changed then.
        InvalidDataError: With every problem; nothing has changed then.
    """
    target = to_be_written(folder)
    try:
        return _taken(Path(path), target, ())
    except InvalidDataError:
        here = (builtin_folder(), target)
        others = [one for one in folders_of(beside) if not any(is_place(one, place) for place in here)]
        if not others:
            raise
        return _taken(Path(path), target, tuple(others))


def _taken(source: Path, target: Path, beside: tuple[Path, ...]) -> Taken:
    read = _read(source)
    settle(target)
    folder = folder_at(target, own=True)
    files = folder.files
    before: dict[str, dict[str, Row]] = {}
    notes = [note for file in read.values() for note in file.notes]
    for kind, file in files.items():
        if file.there and file.read() is None:
            raise InvalidDataError(file.issues)
        new = read.get(kind)
        if new is not None:
            before[kind] = _bring(file, new)
    issues = [issue for file in (*read.values(), *files.values()) for issue in file.issues]
    if issues:
        raise InvalidDataError(issues)
    reading = reading_of(folder, *beside)
    if reading.issues:
        raise InvalidDataError(reading.issues)
    wording = Wording(reading.tables)
    counts = {
        kind: _counted(files[kind], _understood(kind, files[kind], there, wording), len(read[kind].rows or ()))
        for kind, there in before.items()
    }
    return Taken(tuple(write_reading(reading)), counts, (*notes, *reading.notes), beside)


def _bring(file: CuratedFile, new: CuratedFile) -> dict[str, Row]:
    """Put rows into a file, behind those that stay; key → the row whose place another one takes."""
    record = file.record
    rows = new.rows or []
    ours = {record.key_in(row.cells) for row in rows}
    there: dict[str, Row] = {}
    stay: list[Row] = []
    for row in file.rows or ():
        key = record.key_in(row.cells)
        if key not in ours or there.setdefault(key, row) is not row:
            stay.append(row)  # one of two with one key stays too, for the rules to refuse
    file.rows = [*stay, *rows]
    file.lacking = frozenset()
    return there


def _understood(
    kind: str, file: CuratedFile, there: Mapping[str, Row], wording: Wording
) -> dict[str, Mapping[str, str]]:
    """Key → the cells of the row whose place another one takes, read as that one is: in ids, words, plain numbers."""
    old = CuratedFile(file.path, file.record, own=True)
    old.rows = list(there.values())
    wording.bring(kind, old)
    return {key: _plain(file.record, row) for key, row in zip(there, old.rows, strict=True)}


def _plain(record: type[Record], row: Row) -> Mapping[str, str]:
    """The cells of a row by way of the record; of one that breaks a rule, as they stand."""
    try:
        return record.from_row(row.cells).to_row()
    except ValueError:
        return row.cells


def _counted(file: CuratedFile, there: Mapping[str, Mapping[str, str]], count: int) -> tuple[int, int, int]:
    """How many rows of a spreadsheet were added, how many changed, as they were understood, and how many stay."""
    rows = file.rows or []
    stay = len(rows) - count
    known = [(there.get(file.record.key_in(row.cells)), row) for row in rows[stay:]]
    changed = sum(old is not None and old != _plain(file.record, row) for old, row in known)
    return sum(old is None for old, _ in known), changed, stay


def _read(path: Path) -> dict[str, CuratedFile]:
    """Kind of record → the rows of its sheet."""
    sheets = sheets_in(path)
    found: dict[str, CuratedFile] = {}
    unread: dict[str, Sequence[str]] = {}
    for sheet in sheets:
        rows = [cells for _, cells in sheet.lines]
        header = rows[begins_at(rows, RECORDS.values())] if rows else ()
        kind = kind_of_sheet(sheet.title, header, path.stem if len(sheets) == 1 else "")
        if kind:
            more = _file(path, sheet, kind)
            found[kind] = _joined(found[kind], more) if kind in found else more
        elif fold(sheet.title) not in TEMPLATE and any(any(cells) for _, cells in sheet.lines):
            unread[sheet.title] = header
    filled = {kind: file for kind, file in found.items() if file.rows or file.issues}
    notes = [_not_read(path, title) for title in unread]
    if not filled and notes:
        fixes = map(_renamed_by, unread.values())
        wrong = [note._replace(severity="error", fix=fix) for note, fix in zip(notes, fixes, strict=True)]
        raise InvalidDataError(wrong[:MOST_NAMED])
    if not filled:
        raise broken(path, "no-rows", "no sheet holds a row", f"Fill in the sheet {KINDS[0]}")
    next(iter(filled.values())).notes += notes
    return filled


def _renamed_by(header: Sequence[str]) -> str:
    """How a sheet is read that has another name and another header."""
    if meant := columns_meant(header, KINDS[0]):
        return f"Call it by the name of its file, and write the header of that file, where {meant}; {NEW_SHEET}"
    return f"Call it by the name of its file, and write the header of that file; {NEW_SHEET}"


def _not_read(path: Path, title: str) -> Issue:
    message = f"the sheet {title} is not read: it is none of {', '.join(KINDS)}"
    return Issue(f"{path}", 0, "", "unread-file", message, "Call it by the name of its file", "warning")


def _joined(file: CuratedFile, more: CuratedFile) -> CuratedFile:
    """Two sheets of one kind as one file; each row keeps the place where it stands."""
    if file.rows is None or more.rows is None:
        file.rows = file.rows or more.rows
    else:
        file.rows = [*file.rows, *more.rows]
    file.issues += more.issues
    file.notes += more.notes
    return file


def _file(path: Path, sheet: Sheet, kind: str) -> CuratedFile:
    """A sheet as a file of its kind, the places in it being those of the sheet."""
    file = CuratedFile(Path(f"{path}:{sheet.title}"), RECORDS[kind], own=True)

    def say(said: Said) -> None:
        issue = Issue(str(file.path), said.line, said.column, said.rule, said.message, said.fix)
        (file.issues if said.error else file.notes).append(
            issue._replace(severity="error" if said.error else "warning")
        )

    for said in sheet.said:
        say(said)
    width = max((len(cells) for _, cells in sheet.lines), default=0)
    lines = [(line, [*cells, *[""] * (width - len(cells))]) for line, cells in sheet.lines]
    table = table_of(lines, RECORDS[kind], say) if lines else None
    if table is not None:
        nothing = dict.fromkeys(RECORDS[kind].columns(), "")
        file.rows = [Row(str(file.path), line, {**nothing, **cells}).plain() for line, cells in table.rows]
    return file


def rows_of(reading: Reading) -> dict[str, list[Row]]:
    """Kind of record → the rows of the folders of one's own that were read."""
    own = [folder for folder in reading.folders if folder.own]
    return {kind: [row for folder in own for row in folder.files[kind].rows or ()] for kind in RECORDS}
