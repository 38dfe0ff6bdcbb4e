"""What a cell of one's own says, however a spreadsheet or a keyboard wrote it: numbers, width, blanks.

Only what has one meaning is taken; the rest stays as it is, for the rules to refuse.
"""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from oxygraph.evidence.cells import CITATIONS, INTEGERS, NUMBERS, SEVERAL, SIGNED_NUMBERS

__all__ = ["AMBIGUOUS", "Form", "in_form"]

AMBIGUOUS = "ambiguous"
"""The change of a cell that has two meanings, so that nothing was done to it."""

_FREE_TEXT = frozenset(
    {"statement", "statement_zh", "note", "name", "name_zh", "description", "title", "authors", "journal"}
    | {"synonyms", "spellings", "volume", "pages", "group", "word", "doi", "atlas", "label"}
)
"""Columns of sentences and names, which stay as they were written."""

_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_BARS = str.maketrans({"｜": "|", "￨": "|", "│": "|"})
_MINUS = str.maketrans({"−": "-"})
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([,.'’ ])[0-9]{3})(?:\1[0-9]{3})*")
_COMMA = re.compile(r"[0-9]{1,12},[0-9]{1,12}")
_GROUPED_DECIMAL = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]{1,12}|[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]{1,12}")
_SMALL = re.compile(r"[0-9](?:[.,][0-9]{1,12})?[eE]-[0-9]{1,2}")
_BARE_POINT = re.compile(r"\.[0-9]{1,12}|[0-9]{1,12}\.")
_WHOLE = re.compile(r"[0-9]{1,12}[.,]0+")
_ONE_GROUP = re.compile(r"-?[1-9][0-9]{0,2}([,.])[0-9]{3}")
_NOISE = re.compile(r"[0-9]{1,12}\.[0-9]{13,20}")
_BILLIONTH, _A_FLOAT_OFF = Decimal("1e-9"), Decimal("1e-14")
"""As far as a number is off that a program worked out: 0.30000000000000004 is 0.3."""

_TWELVE = Decimal("1e-12")


class Form(NamedTuple):
    """A cell in the form of the curated files, and what was done to bring it there; empty where nothing was."""

    text: str
    change: str = ""


def in_form(column: str, text: str, *, semicolons: bool = False) -> Form:
    """What a cell says.

    Args:
        column: Its column.
        text: As it stands in the file.
        semicolons: Whether semicolons stand between the cells: a comma is a decimal point there.

    >>> in_form("dose_min", "１８,5 "), in_form("sample_size", "1,024"), in_form("dose_min", "1,000")
    (Form(text='18.5', change='full-width'), Form(text='1024', change='number'), Form(text='1,000', change='ambiguous'))
    """
    if column in {"volume", "pages"} and _WHOLE.fullmatch(text):
        return Form(_whole(text), "number")
    if column in _FREE_TEXT:
        bars = text.translate(_BARS) if column in SEVERAL else text
        ends = bars.strip()  # of whatever width; within a text a no-break or an ideographic space says something
        return Form(ends, "full-width" if bars != text else "blanks" if ends != bars else "")
    plain = " ".join(_INVISIBLE.sub("", text).split())
    change = "blanks" if plain != text else ""
    if not plain.isascii():
        narrow = " ".join(unicodedata.normalize("NFKC", plain.translate(_BARS)).split())
        if narrow != plain:
            plain, change = narrow, "full-width"
    if column in SEVERAL and "|" in plain:
        plain = "|".join(part.strip() for part in plain.split("|"))
    if _two_meanings(column, plain, semicolons=semicolons):
        return Form(plain, AMBIGUOUS)
    number = _number(column, plain, semicolons=semicolons)
    return Form(number, change or "number") if number != plain else Form(plain, change)


def _two_meanings(column: str, text: str, *, semicolons: bool) -> bool:
    """Whether the one separator of a number may part thousands or decimals: a dose of `1,000`, `40.000` people.

    Between semicolons a decimal comma is usual and a point may part thousands; `1,024` people can only be a thousand.
    """
    group = _ONE_GROUP.fullmatch(text) if column in NUMBERS | INTEGERS and column != "year" else None
    if not group:
        return False
    if column in INTEGERS:
        return text.endswith("000") and (semicolons or group[1] == ".")
    return (group[1] == ".") == semicolons


def _number(column: str, text: str, *, semicolons: bool) -> str:
    if column == CITATIONS:
        return "|".join(_whole(part) for part in text.split("|"))
    if column in INTEGERS:
        grouped = column != "year" and _GROUPED.fullmatch(text)
        return re.sub(r"[^0-9]", "", text) if grouped else _whole(text)
    if column == "pmid":
        return _whole(text)
    if column == "section":
        return _whole(text).replace(",", ".") if _COMMA.fullmatch(text) else _whole(text)
    return _decimal(column, text, semicolons=semicolons) if column in NUMBERS and text else text


def _whole(text: str) -> str:
    """A whole number that was kept as a decimal one, such as `18.0`."""
    return re.split(r"[.,]", text)[0] if _WHOLE.fullmatch(text) else text


def _decimal(column: str, text: str, *, semicolons: bool) -> str:
    text = text.translate(_MINUS) if column in SIGNED_NUMBERS else text
    minus, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    if _COMMA.fullmatch(digits) and (semicolons or not _GROUPED.fullmatch(digits)):
        return minus + digits.replace(",", ".")
    if _GROUPED_DECIMAL.fullmatch(digits):
        between = next(sign for sign in digits if not sign.isdigit())
        return minus + digits.replace(between, "").replace(",", ".")
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
    return text
