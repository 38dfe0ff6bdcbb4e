"""Workbooks of others as texts: every sheet, each cell as it was typed, what is merged in every row that it covers."""

import io
import re
import warnings
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from openpyxl import load_workbook
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils.cell import get_column_letter, range_boundaries
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from openpyxl.xml.functions import iterparse

from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.cell_forms import Typed
from oxygraph.evidence.header_rows import begins_at
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.said import Said
from oxygraph.plain_files import MOST_BYTES, read_plain

__all__ = ["Sheet", "as_written", "broken", "sheets_in"]

_MOST_UNPACKED = 4 * MOST_BYTES
_MOST_CELLS = 20_000_000
_DIGITS = {
    "superscript": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
    "subscript": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
_ESCAPED = re.compile("_x(?![Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")
"""A character as the format writes those that XML has not, and the underscore of what would look like one."""

_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_DELETE = "Delete what no longer holds, and take the line away where it does"
_MOST_NAMED = 5
_YES = frozenset({"1", "true"})
_UNMERGE = "Unmerge them, and write into each cell what it says"


class Sheet(NamedTuple):
    """A sheet as texts.

    Attributes:
        title: Its name.
        lines: Its rows with something in them, each up to its last cell with something in it.
        said: What of its cells was merged: how that was read, or, as an error, why it cannot be.
    """

    title: str
    lines: list[tuple[int, list[str]]]
    said: list[Said]


def sheets_in(path: Path) -> list[Sheet]:
    """The sheets of a workbook, charts left out.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is no workbook, or too large.
    """
    data = io.BytesIO(read_plain(path, MOST_BYTES))
    try:
        _bounded(path, data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of decorations that openpyxl does not keep, and nobody asks it to
            return [_texts(sheet) for sheet in load_workbook(data, read_only=True, rich_text=True).worksheets]
    except Exception as error:  # a file that is broken, or made to be, fails its parser in any way
        if isinstance(error, InvalidDataError):
            raise
        raise broken(path, "xlsx", f"not readable as a workbook: {error}", "Save it as .xlsx") from error


def _bounded(path: Path, data: io.BytesIO) -> None:
    with zipfile.ZipFile(data) as parts:
        size = sum(part.file_size for part in parts.infolist())
    if size > _MOST_UNPACKED:
        message = f"unpacked it is larger than {_MOST_UNPACKED // 1_000_000} MB"
        raise broken(path, "too-large", message, "Leave out what is no row of yours")


def _texts(sheet: ReadOnlyWorksheet) -> Sheet:
    lines: list[tuple[int, list[str]]] = []
    struck: dict[int, list[int]] = {}
    sheet.reset_dimensions()  # what it says of its own size may be wrong
    cells_seen = 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [_text(cell.value) for cell in cells]
        cells_seen += 1 + len(texts)
        if cells_seen > _MOST_CELLS:
            raise ValueError(f"the sheet {sheet.title} is {number:,} rows of up to {len(texts):,} cells")
        while texts and not texts[-1].strip():
            del texts[-1]
        if texts:
            lines.append((number, texts))
            if found := [place for place, cell in enumerate(cells[: len(texts)]) if _struck(cell)]:
                struck[number] = found
    header = begins_at([texts for _, texts in lines], RECORDS.values())
    ranges, hidden, unseen = _merged_and_hidden(sheet)
    read = lines[header + 1 :]
    said = [
        *_spread(lines[header:], ranges),
        *_of_struck(read, struck),
        *_of_hidden(sheet, [number for number, _ in lines], hidden),
        *_of_hidden_columns(read, unseen),
    ]
    return Sheet(sheet.title, lines, said)


def _merged_and_hidden(sheet: ReadOnlyWorksheet) -> tuple[list[str], set[int], list[range]]:
    """The ranges of merged cells, the hidden rows and the places of hidden columns.

    openpyxl does not keep them of a sheet that is only read.
    """
    ranges, hidden, unseen, number = [], set[int](), list[range](), 0
    with sheet._get_source() as source:  # noqa: SLF001  the sheet itself, which nothing else opens
        for _, element in iterparse(source):
            name = element.tag.rpartition("}")[2]
            if name == "mergeCell":
                ranges.append(str(element.get("ref")))
            elif name == "row":
                number = int(element.get("r", number + 1))
                if element.get("hidden") in _YES:
                    hidden.add(number)
            elif name == "col" and element.get("hidden") in _YES:
                unseen.append(range(int(element.get("min", 1)) - 1, int(element.get("max", 1))))
            element.clear()
    return ranges, hidden, unseen


def _struck(cell: ReadOnlyCell | EmptyCell) -> bool:
    """Whether a line goes through a cell's text, or through a part of it."""
    value = cell.value
    if value is None or not str(value).strip():
        return False
    if not isinstance(value, CellRichText):
        return cell.has_style and bool(cell.font.strike)
    fonts = (part.font if isinstance(part, TextBlock) else cell.font for part in value if str(part).strip())
    return any(font.strike for font in fonts)


def _of_struck(lines: Iterable[tuple[int, list[str]]], struck: Mapping[int, Sequence[int]]) -> Iterator[Said]:
    """What somebody struck out is withdrawn, or marked for somebody to look at: nobody else can tell which."""
    places: list[str] = []
    first = 0
    for number, cells in lines:
        found = struck.get(number, ())
        first = first or (number if found else 0)
        filled = [place for place, text in enumerate(cells) if text.strip()]
        if len(found) > 1 and list(found) == filled:
            places.append(f"{get_column_letter(filled[0] + 1)}{number}:{get_column_letter(filled[-1] + 1)}{number}")
        else:
            places += [f"{get_column_letter(place + 1)}{number}" for place in found]
    if places:
        named = ", ".join(places[:_MOST_NAMED]) + " …" * (len(places) > _MOST_NAMED)
        yield Said(first, "", "struck-through", f"text is struck through in {named}", _DELETE, error=True)


def _of_hidden(sheet: ReadOnlyWorksheet, numbers: Sequence[int], hidden: set[int]) -> Iterator[Said]:
    """What is read though nobody sees it: whoever hid it may have meant that it is not."""
    if numbers and sheet.sheet_state != "visible":
        yield Said(numbers[0], "", "hidden-sheet", "the sheet is hidden, and is read like the others")
    if found := [number for number in numbers if number in hidden]:
        rows = "hidden rows, which are" if len(found) > 1 else "hidden row, which is"
        yield Said(found[0], "", "hidden-rows", f"{len(found)} {rows} read like the others (row {found[0]})")


def _of_hidden_columns(lines: Sequence[tuple[int, list[str]]], unseen: Iterable[range]) -> Iterator[Said]:
    """The columns that say something and are hidden."""
    filled = {place for _, cells in lines for place, text in enumerate(cells) if text.strip()}
    if found := sorted(place for place in filled if any(place in places for places in unseen)):
        kept = "hidden columns, which are" if len(found) > 1 else "hidden column, which is"
        letters = ", ".join(map(get_column_letter, [place + 1 for place in found[:_MOST_NAMED]]))
        named = letters + " …" * (len(found) > _MOST_NAMED)
        message = f"{len(found)} {kept} read like the others (column {named})"
        yield Said(lines[0][0], "", "hidden-columns", message)


def _spread(lines: list[tuple[int, list[str]]], ranges: Iterable[str]) -> Iterator[Said]:
    """Write what is merged over rows into each of them; what is merged over several columns cannot be told apart."""
    numbers = [number for number, _ in lines]
    spread: list[tuple[int, str]] = []
    cells_seen = 0
    for place in ranges:
        left, top, right, bottom = range_boundaries(place)
        if not numbers or top <= numbers[0]:
            continue  # a heading
        covered = lines[bisect_left(numbers, top) : bisect_right(numbers, bottom)]
        named = [column for column in range(left - 1, right) if _cell(lines[0][1], column)]
        cells_seen += len(covered) * (1 + len(named))
        if cells_seen > _MOST_CELLS:
            raise ValueError(f"merged cells cover more than {_MOST_CELLS:,}")
        columns = named or [left - 1]
        texts = [(number, column) for number, cells in covered for column in columns if _cell(cells, column)]
        if texts and (len(named) > 1 or texts != [(top, left - 1)]):
            over = "several columns" if len(named) > 1 else "other texts"
            yield Said(top, "", "merged-cells", f"the cells {place} are merged over {over}", _UNMERGE, error=True)
        elif texts and len(covered) > 1:
            spread.append((top, place))
            for _, cells in covered[1:]:
                cells.extend([""] * (left - len(cells)))
                cells[left - 1] = covered[0][1][left - 1]
    if spread:
        first, place = min(spread)
        more = f", and {len(spread) - 1} more" if len(spread) > 1 else ""
        message = f"what is merged over rows is read in each of them ({place}{more})"
        yield Said(first, "", "merged-cells", message)


def _cell(cells: Sequence[str], place: int) -> str:
    return cells[place].strip() if place < len(cells) else ""


def broken(path: Path, rule: str, message: str, fix: str) -> InvalidDataError:
    """What is wrong with a workbook as a whole."""
    return InvalidDataError([Issue(str(path), 0, "", rule, message, fix)])


def as_written(text: str) -> str:
    """A text as the format writes it, in which what looks like an escaped character is none.

    >>> as_written("gene_x0041_b"), as_written("a_x1")
    ('gene_x005F_x0041_b', 'a_x1')
    """
    return _LOOKS_ESCAPED.sub("_x005F_", text)


def _read(text: str) -> str:
    """A text of the format as what it says: `_x000D_` is the end of a line, not seven letters."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _run(part: TextBlock | str) -> str:
    """A part of a cell; digits that are raised or lowered there stay so: forty with a note to it is not 401."""
    digits = {} if isinstance(part, str) else _DIGITS.get(part.font.vertAlign, {})
    return _read(str(part)).translate(digits)


def _text(value: object) -> str:
    """A cell as text; a number as the number that it is, a date as one and a formula as one, for the rules to judge."""
    if value is None or isinstance(value, (str, CellRichText)):
        return "".join(map(_run, value if isinstance(value, CellRichText) else [value or ""]))
    if isinstance(value, (ArrayFormula, DataTableFormula)):
        return f"={(value.text or '').removeprefix('=')}" if isinstance(value, ArrayFormula) else "=TABLE()"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return Typed(f"{Decimal(format(value, '.15g')):f}")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else str(value)
