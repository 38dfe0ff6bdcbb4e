"""What a cell of one's own says, however a spreadsheet or a keyboard wrote it: numbers, width, blanks.

Only what has one meaning is taken; the rest stays as it is, for the rules to refuse.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from oxygraph.evidence.cells import CITATIONS, INTEGERS, NUMBERS, NUMERIC, SEVERAL, SIGNED_NUMBERS
from oxygraph.evidence.spelling import narrow

__all__ = ["AMBIGUOUS", "PLAIN_WORD", "POINT", "Decimals", "Form", "Typed", "decimals_of", "in_form", "two_readings"]

PLAIN_WORD = re.compile(r"[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?")
"""What a word of one's own looks like, if it is no unit."""

AMBIGUOUS = "ambiguous"
"""The change of a cell that has two meanings, so that nothing was done to it."""

_FREE_TEXT = frozenset(
    {"statement", "statement_zh", "note", "name", "name_zh", "description", "title", "authors", "journal"}
    | {"synonyms", "spellings", "volume", "pages", "group", "word", "atlas", "label"}
)
"""Columns of sentences and names, which stay as they were written."""

_SENTENCES = frozenset({"statement", "statement_zh", "note", "description", "title"})
"""Those in which lines are no items of a list: what stands on several says the same on one."""

_PRINTED_ITEM = re.compile(r"'([^'|]*)'|\"([^\"|]*)\"|([0-9]+)")
_PRINTED = re.compile(rf"[(\[{{](?:(?:{_PRINTED_ITEM.pattern})(?:, (?:{_PRINTED_ITEM.pattern}))*,?)?[)\]}}]")
_BREAK = re.compile(r"[ \t]*(?:\r\n|[\r\n])[ \t\r\n]*")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]")
_BARS = str.maketrans({"｜": "|", "￨": "|", "│": "|"})
_MINUS = str.maketrans({"−": "-"})
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([,.'’ ])[0-9]{3})(?:\1[0-9]{3})*")
_COMMA = re.compile(r"[0-9]{1,12},[0-9]{1,12}")
_GROUPED_DECIMAL = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]{1,12}|[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]{1,12}")
_SMALL = re.compile(r"[0-9](?:[.,][0-9]{1,12})?[eE]-[0-9]{1,2}")
_BARE_POINT = re.compile(r"\.[0-9]{1,12}|[0-9]{1,12}\.")
_BARE_COMMA = re.compile(r",[0-9]{1,12}|[0-9]{1,12},")
_WHOLE = re.compile(r"[0-9]{1,12}[.,]0+")
_ONE_GROUP = re.compile(r"-?[1-9][0-9]{0,2}([,.])[0-9]{3}")
_ONE_SIGN = re.compile(r"-?[0-9]*([,.])[0-9]*")
_NOISE = re.compile(r"[0-9]{1,12}[.,][0-9]{13,20}")
_BILLIONTH, _A_FLOAT_OFF = Decimal("1e-9"), Decimal("1e-14")
"""As far as a number is off that a program worked out: 0.30000000000000004 is 0.3."""

_TWELVE = Decimal("1e-12")


class Form(NamedTuple):
    """A cell in the form of the curated files, and what was done to bring it there; empty where nothing was."""

    text: str
    change: str = ""


class Typed(str):
    """The text of a cell that holds a number, and no text: the point in it is one, whatever texts beside it say."""

    __slots__ = ()


class Decimals(NamedTuple):
    """What parts the decimals of the numbers of a table.

    Attributes:
        sign: A point or a comma; empty where nothing tells which.
        shown: Whether numbers of the table show it, and it is not only usual between such cells.
    """

    sign: str
    shown: bool = False


POINT = Decimals(".", shown=True)


def decimals_of(columns: Iterable[tuple[str, Iterable[str]]], usual: str) -> Decimals:
    """What parts the decimals of a table: what its own numbers show, or else what is usual.

    Args:
        columns: Column and its cells.
        usual: The sign that is usual between such cells; empty where none is.

    >>> decimals_of([("dose_min", ["1.000", "18,5"])], ""), decimals_of([("dose_min", ["1.000"])], "")
    (Decimals(sign=',', shown=True), Decimals(sign='', shown=False))
    """
    shown = {
        sign
        for column, cells in columns
        if column in NUMERIC
        for text in {cell for cell in cells if not isinstance(cell, Typed)}
        if (sign := _sign_shown(column, _narrow(text)))
    }
    return Decimals(usual) if not shown else Decimals(shown.pop(), shown=True) if len(shown) == 1 else Decimals("")


def _sign_shown(column: str, text: str) -> str:
    """The sign that can only part decimals in a number; empty where it has none, or one that may part thousands."""
    digits = text.strip().translate(_MINUS).removeprefix("-")
    if _GROUPED_DECIMAL.fullmatch(digits):
        return next(sign for sign in reversed(digits) if not sign.isdigit())
    people = column in INTEGERS - {"year"} and not digits.endswith("000")
    group = _GROUPED.fullmatch(digits)
    if group and group[1] in ",." and (people or digits.count(group[1]) > 1):
        return "." if group[1] == "," else ","
    found = _ONE_SIGN.fullmatch(digits)
    return found[1] if found and len(digits) > 1 and not _ONE_GROUP.fullmatch(digits) else ""


def _of_python(column: str, text: str) -> str:
    """The items of a list, a tuple or a set as Python prints it, joined as lists are; any other text as it is."""
    if column not in SEVERAL - _FREE_TEXT or text[:1] not in {"(", "[", "{"} or not _PRINTED.fullmatch(text):
        return text
    return "|".join(item[1] or item[2] or item[3] for item in _PRINTED_ITEM.finditer(text))


def in_form(column: str, text: str, decimals: Decimals = POINT) -> Form:
    """What a cell says.

    Args:
        column: Its column.
        text: As it stands in the file.
        decimals: What parts the decimals of the numbers of its table.

    >>> in_form("dose_min", "１８,5 "), in_form("sample_size", "1,024"), in_form("dose_min", "1,000")
    (Form(text='18.5', change='full-width'), Form(text='1024', change='number'), Form(text='1,000', change='ambiguous'))
    """
    if (items := _of_python(column, text)) != text:
        return Form(items, "list")
    if column in {"volume", "pages"} and _WHOLE.fullmatch(text):
        return Form(_whole(text), "number")
    if column in _FREE_TEXT:
        bars = text.translate(_BARS) if column in SEVERAL else text
        ends = bars.strip()  # of whatever width; within a text a no-break or an ideographic space says something
        line = _BREAK.sub("" if column == "statement_zh" else " ", ends) if column in _SENTENCES else ends
        change = "line-break" if line != ends else "full-width" if bars != text else "blanks" if ends != bars else ""
        return Form(line, change)
    plain = " ".join(_INVISIBLE.sub("", text).split())
    change = "blanks" if plain != text else ""
    if (narrow := _narrow(plain)) != plain:
        plain, change = narrow, "full-width"
    if column in SEVERAL and "|" in plain:
        plain = "|".join(part.strip() for part in plain.split("|"))
    signed = plain.translate(_MINUS) if column in SIGNED_NUMBERS else plain
    if _two_meanings(column, signed, decimals):
        return Form(signed, AMBIGUOUS)
    number = _number(column, signed, decimals)
    return Form(number, change or "number") if number != plain else Form(plain, change)


def two_readings(text: str) -> tuple[str, str]:
    """The two numbers that an ambiguous cell may mean, each as it is written to mean nothing else.

    >>> two_readings("1,000"), two_readings("2.345")
    (('1', '1000'), ('2.3450', '2345'))
    """
    small = f"{float(text.replace(',', '.')):g}"
    return f"{small}0" if _ONE_GROUP.fullmatch(small) else small, re.sub("[.,]", "", text)


def _narrow(text: str) -> str:
    """A text in characters of the usual width; those that would say something else stay."""
    if text.isascii():
        return text
    parts = map(narrow, text.translate(_BARS).split("µ"))
    return " ".join("µ".join(parts).split())


def _two_meanings(column: str, text: str, decimals: Decimals) -> bool:
    """Whether the one separator of a number may part thousands or decimals: a dose of `1,000`, `40.000` people.

    Where the numbers beside it show a decimal comma, a point parts thousands; a comma that would be one among points is
    asked about. `1.000` that nothing stands beside may be of a table in which decimals have commas, `2.345` between
    commas is as the curated files write it, and `1,024` people can only be a thousand.
    """
    group = _ONE_GROUP.fullmatch(text) if column in NUMERIC and column != "year" else None
    if not group:
        return False
    of_commas = decimals.sign == ","
    if column in INTEGERS:
        return text.endswith("000") and (of_commas if group[1] == "," else not (of_commas and decimals.shown))
    if group[1] == ",":
        return not of_commas
    return not (decimals.shown or (decimals.sign and not of_commas and not text.endswith("0")))


def _number(column: str, text: str, decimals: Decimals) -> str:
    if column == CITATIONS:
        return "|".join(_whole(part) for part in text.split("|"))
    if column in INTEGERS:
        text = text.removesuffix("年") if column == "year" else text
        grouped = column != "year" and _GROUPED.fullmatch(text)
        return re.sub(r"[^0-9]", "", text) if grouped else _whole(text)
    if column == "pmid":
        return _whole(text)
    if column == "section":
        return _whole(text).replace(",", ".") if _COMMA.fullmatch(text) else _whole(text)
    return _decimal(text, decimals) if column in NUMBERS and text else text


def _whole(text: str) -> str:
    """A whole number that was kept as a decimal one, such as `18.0`."""
    return re.split(r"[.,]", text)[0] if _WHOLE.fullmatch(text) else text


def _parts_thousands(digits: str, decimals: Decimals) -> bool:
    """Whether the one sign between digits can only part thousands; a blank may stand between two numbers."""
    group = _GROUPED.fullmatch(digits)
    if not group or group[1] == " ":
        return False
    return group[1] not in ",." or digits.count(group[1]) > 1 or (group[1] == "." and decimals.sign == ",")


def _decimal(text: str, decimals: Decimals) -> str:
    """A number with a point before its decimals, if it has any; what is none stays as it is."""
    minus, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    if _parts_thousands(digits, decimals):
        return minus + re.sub(r"[^0-9]", "", digits)
    if _GROUPED_DECIMAL.fullmatch(digits):
        between = next(sign for sign in digits if not sign.isdigit())
        return minus + digits.replace(between, "").replace(",", ".")
    if _COMMA.fullmatch(digits) or _BARE_COMMA.fullmatch(digits) or _NOISE.fullmatch(digits):
        digits = digits.replace(",", ".")
    if _NOISE.fullmatch(digits):
        exact = Decimal(digits)
        near = exact.quantize(_BILLIONTH)
        close = abs(exact - near) <= _A_FLOAT_OFF * max(Decimal(1), near)
        return minus + f"{near:f}".rstrip("0").rstrip(".") if near and close else text
    if _BARE_POINT.fullmatch(digits):
        return minus + (f"0{digits}" if digits.startswith(".") else digits.removesuffix("."))
    if _SMALL.fullmatch(digits):
        exact = Decimal(digits.replace(",", "."))
        return minus + f"{exact:f}" if exact == exact.quantize(_TWELVE) else text
    return minus + digits
