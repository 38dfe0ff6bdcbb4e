"""CSV as spreadsheets and other programs save it: what is unambiguous is taken, and said once for each file.

The builtin graph is read strictly (`oxygraph.evidence.curated_file`); this is how folders of one's own are read.
"""

import csv
import io
import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from oxygraph.errors import short
from oxygraph.evidence.cell_forms import AMBIGUOUS, PLAIN_WORD, Typed, decimals_of, in_form, two_readings
from oxygraph.evidence.cells import NUMERIC
from oxygraph.evidence.header_rows import ABOVE, begins_at, rows_below, stands_below_rows
from oxygraph.evidence.headers import columns_in, holds
from oxygraph.evidence.records import Record
from oxygraph.evidence.said import Said, Say
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.tables import MOST_ROWS
from oxygraph.evidence.word_lists import BUILTIN_LISTS

__all__ = ["Loose", "LooseTable", "loose_table", "loose_text", "not_utf8", "table_of"]

_ENCODINGS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_UTF_32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
_LETTERS = 0x7F
_OF_GB2312 = re.compile(rb"(?<![A-Za-z])[\xa1-\xf7][\xa1-\xfe]|[\xa1-\xf7][\xa1-\xfe](?![A-Za-z])")
_HIGH = re.compile(rb"[\x80-\xff]")
_PAIR = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
_OFTEN_IN_GBK = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")
_OFTEN_IN_BIG5 = re.compile(rb"[\xa1-\xc6][\x40-\x7e\xa1-\xfe]")
"""The signs and the frequent characters, the first half of what either has."""

_BIBLIOGRAPHIES = (
    ("RIS", re.compile(r"^TY  -", re.MULTILINE)),
    ("NBIB", re.compile(r"^PMID-", re.MULTILINE)),
    ("BibTeX", re.compile(r"^[ \t]*@[A-Za-z]+[ \t]*[{(]", re.MULTILINE)),
    ("CSL-JSON", re.compile(r"\A\s*[\[{]")),
    ("EndNote", re.compile(r"^%0 |<records>\s*<record>", re.MULTILINE)),
    ("WoS", re.compile(r"\AFN .*(?:Clarivate|Thomson|ISI|Web of)")),
)
_HEAD = 4000
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_USUAL = {",": ".", ";": ","}
"""What stands between the cells → what parts decimals then, where no number of the table says it."""

_SEPARATOR_LINE = re.compile(r'"?sep=(\\t|.)"? *', re.IGNORECASE)
_CHANGES = {
    "blanks": "blanks around {count} cells ({example})",
    "line-break": "{count} cells of several lines, read as one line ({example})",
    "full-width": "{count} cells in full-width characters ({example})",
    "number": "{count} numbers in another form ({example})",
    "list": "{count} lists as Python prints them ({example})",
}
"""Change of a cell → how it is said."""

_OF_ONE = {"cells": "cell", "numbers": "number", "lists as Python prints them": "list as Python prints it"}
_ONE = re.compile("|".join(_OF_ONE))


class Loose(NamedTuple):
    """A row: the line where it begins, and its cells."""

    line: int
    cells: dict[str, str]


def loose_text(data: bytes, say: Say) -> str | None:
    """The text of a file, or None where its encoding cannot be told.

    Args:
        data: Its bytes.
        say: Takes what was done, or what is wrong.
    """
    if data.startswith(_UTF_32) or data[:_HEAD].count(0) > 2 * len(data[:_HEAD]) // 3:
        say(Said(0, "", "encoding", "the file is in UTF-32", "Save the file as CSV UTF-8", error=True))
        return None
    text = _wide(data, say)
    if text is None:
        if data.startswith(BOM_UTF8):
            say(Said(1, "", "byte-order-mark", "a byte order mark at the beginning"))
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line, message = not_utf8(error)
            say(Said(line, "", "encoding", message, "Save the file as CSV UTF-8", error=True))
            return None
    text = text.lstrip("\ufeff")  # some programs put one mark before another
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        say(Said(line, "", "line-ends", "lines that end in CR or CR LF"))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def not_utf8(error: UnicodeDecodeError) -> tuple[int, str]:
    """The line of bytes that are no UTF-8, and what is said: whether they are GBK or Big5, where they look like it."""
    data = error.object
    line, message = data[: error.start].count(b"\n") + 1, f"byte 0x{data[error.start]:02x} is not UTF-8"
    looks_like = _chinese_in(data)
    return line, f"{message} (is the file in {looks_like}?)" if looks_like else message


def _chinese_in(data: bytes) -> str:
    """The Chinese encoding that bytes look like: the one in which more of their characters are frequent ones.

    In Big5 nearly all are, and the second byte of many is no letter, as it would be in a language of Europe.
    """
    pairs = _PAIR.findall(data)
    in_gbk, in_big5 = (sum(map(bool, map(often.fullmatch, pairs))) for often in (_OFTEN_IN_GBK, _OFTEN_IN_BIG5))
    like_gbk = 4 * len(_HIGH.findall(data)) <= 10 * len(_OF_GB2312.findall(data))
    like_big5 = 10 * in_big5 >= 9 * len(pairs) and 4 * sum(pair[1] > _LETTERS for pair in pairs) >= len(pairs)
    if like_big5 and in_big5 > in_gbk:
        return "Big5"
    return "GBK" if like_gbk else ""


def _wide(data: bytes, say: Say) -> str | None:
    """The text of a file in UTF-16, with a byte order mark or without."""
    marked = next((encoding for mark, encoding in _ENCODINGS if data.startswith(mark)), "")
    begin = data[:2000]
    if not marked and len(begin) > 1 and begin[1::2].count(0) > len(begin) // 4:
        marked = "utf-16-le"
    elif not marked and begin[::2].count(0) > len(begin) // 4:
        marked = "utf-16-be"
    if not marked:
        return None
    try:
        text = data.decode(marked)
    except UnicodeDecodeError:
        return None
    say(Said(1, "", "utf-16", "UTF-16 instead of UTF-8"))
    return text


class LooseTable(NamedTuple):
    """The rows of a file, and the columns that it has."""

    columns: frozenset[str]
    rows: list[Loose]


def loose_table(text: str, record: type[Record], say: Say) -> LooseTable | None:
    """The rows of a file, or None where it cannot be read as one of this kind.

    Args:
        text: All of it, lines ending in LF.
        record: What its rows hold.
        say: Takes what was done, or what is wrong.
    """
    if "doi" in record.columns() and (form := _bibliography(text)):
        message = f"this is a bibliography in {form}, and not {record.FILE}"
        say(Said(1, "", "bibliography", message, error=True, importable=True))
        return None
    begin = _SEPARATOR_LINE.fullmatch(text.partition("\n")[0])
    if begin:
        text = text.partition("\n")[2]
    separator = begin[1].replace("\\t", "\t") if begin else _separator(text, record)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    lines: list[tuple[int, list[str]]] = []
    line = 1 + bool(begin)
    try:
        for cells in reader:
            lines.append((line, cells))
            if len(lines) > MOST_ROWS + 1:
                break  # too many for a graph, which is said when all files are read
            line = reader.line_num + 1 + bool(begin)
    except csv.Error as error:
        message = f"not readable as CSV: {error}"
        say(Said(line, "", "csv", message, "Look for a quote that is never closed", error=True))
        return None
    if separator != ",":
        say(Said(1, "", _SEPARATORS.get(separator, "separator"), f"{_named(separator)} between the cells"))
    return table_of(lines, record, say, separator)


def table_of(
    lines: Sequence[tuple[int, Sequence[str]]], record: type[Record], say: Say, separator: str = ""
) -> LooseTable | None:
    """Rows of cells, the header first, as rows of a record.

    Args:
        lines: Line and cells.
        record: What the rows hold.
        say: Takes what was done, or what is wrong.
        separator: What stood between the cells, if anything.
    """
    filled = [(line, cells) for line, cells in lines if any(map(holds, cells))]
    blank = [line for line, cells in lines if not any(map(holds, cells))]
    if not filled:
        say(Said(0, "", "empty-file", "the file is empty", "Write at least the header row", error=True))
        return None
    if blank:
        say(Said(blank[0], "", "blank-rows", f"{len(blank)} blank row{'s' * (len(blank) > 1)}"))
    place = begins_at([cells for _, cells in filled], [record])
    above, (first, header), body = filled[:place], filled[place], filled[place + 1 :]
    if stands_below_rows([cells for _, cells in above], header, record):
        message = f"the header stands below {len(above)} row{'s' * (len(above) > 1)}"
        say(Said(first, "", "header-place", message, "Move it to the top", error=True))
        return None
    if above:
        say(Said(above[0][0], "", "title-rows", f"{len(above)} row{'s' * (len(above) > 1)} above the header"))
    named = columns_in(header, [cells for _, cells in body], record, say, first)
    if named is None:
        return None
    body = rows_below(header, body, named, record, say)
    rows = []
    for line, cells in body:
        if len(cells) == len(header):
            rows.append(Loose(line, {column: cells[place] for place, column in named.items()}))
        else:
            message = f"{len(cells)} cells, but the header has {len(header)}"
            between = "semicolons" if separator == ";" else "commas"
            say(Said(line, "", "row-length", message, f"Check the {between} and quotes of the row", error=True))
    _bring_into_form(rows, tuple(named.values()), say, _USUAL.get(separator, ""))
    if {"list", "word"} <= set(named.values()):
        _words_in_form(rows, say)
    return LooseTable(frozenset(named.values()), rows)


def _bibliography(text: str) -> str:
    """The format of a bibliography that was saved as a curated file; empty where it is none."""
    head = text[:_HEAD]
    return next((form for form, begins in _BIBLIOGRAPHIES if begins.search(head)), "")


def _named(separator: str) -> str:
    return _SEPARATORS.get(separator, f"{short(separator)}")


def _separator(text: str, record: type[Record]) -> str:
    """What stands between the cells: with which one of the first rows holds most columns of the record."""
    known = set(map(fold, record.columns()))

    def columns(separator: str) -> int:
        try:
            begin = [*islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), ABOVE)]
        except csv.Error:
            return 0
        return max(len(known & {fold(cell.strip("\ufeff")) for cell in cells}) for cells in (*begin, []))

    return max(_SEPARATORS, key=columns)


# --- cells ------------------------------------------------------------------------------------------------------------


def _bring_into_form(rows: Sequence[Loose], columns: Sequence[str], say: Say, usual: str) -> None:
    """The cells in the form of the curated files; each text of a column is looked at once."""
    texts = {column: {row.cells[column] for row in rows} for column in columns if column not in NUMERIC}
    texts |= {
        column: {cell for row in rows if not _is_number(column, cell := row.cells[column])}
        for column in columns
        if column in NUMERIC
    }
    decimals = decimals_of(texts.items(), usual)
    counted: Counter[str] = Counter()
    first: dict[str, tuple[int, str]] = {}
    told: set[tuple[int, str]] = set()
    for column in columns:
        changed = {text: form for text in texts[column] if (form := in_form(column, text, decimals)).change}
        for line, cells in rows if changed else ():
            text = cells[column]
            if text not in changed or _is_number(column, text):
                continue
            form = changed[text]
            if form.change == AMBIGUOUS:
                cells[column] = _say_ambiguous(line, column, text, form.text, None if (line, text) in told else say)
                told.add((line, text))
                continue
            cells[column] = form.text
            counted[form.change] += 1
            if line < first.get(form.change, (line + 1, ""))[0]:
                first[form.change] = line, f"{column} {short(text)} read as {short(form.text)}"
    for change, count in counted.items():
        line, example = first[change]
        say(Said(line, "", change, _plural(_CHANGES[change].format(count=count, example=example), count)))


def _words_in_form(rows: Sequence[Loose], say: Say) -> None:
    """Words of one's own as the lists write them: `Prairie Dog` is `prairie_dog`; a unit keeps its letters."""
    count, first = 0, (0, "")
    for line, cells in rows:
        if BUILTIN_LISTS.find("list", cells["list"]) in {"unit", None}:
            continue
        for column in ("word", "broader"):
            text = cells.get(column, "")
            plain = "_".join(text.casefold().split())
            if text and plain != text and PLAIN_WORD.fullmatch(plain):
                cells[column] = plain
                count += 1
                first = first if first[0] else (line, f"{column} {short(text)} read as {short(plain)}")
    if count:
        said = f"{count} words read as the lists write them ({first[1]})"
        say(Said(first[0], "", "spelling", said if count > 1 else said.replace("words", "word", 1)))


def _is_number(column: str, text: str) -> bool:
    """Whether a cell holds a number as it is, so that nothing in it is to be told."""
    return isinstance(text, Typed) and column in NUMERIC


def _say_ambiguous(line: int, column: str, text: str, plain: str, say: Say | None) -> str:
    """Say which two numbers a cell may mean, once a row; the first of them, so that no rule complains of it as well."""
    small, large = two_readings(plain)
    if say is not None:
        fix = f"Write {small} or {large}"
        say(Said(line, column, "number", f"{short(text)} may mean {small} or {large}", fix, error=True))
    return small


def _plural(text: str, count: int) -> str:
    return text if count > 1 else _ONE.sub(lambda several: _OF_ONE[several[0]], text, count=1)
