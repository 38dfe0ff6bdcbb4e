"""A dose as a caller writes it: a number, and its unit where it brings one."""

import re

from oxygraph.errors import QuestionError, short
from oxygraph.evidence.cell_forms import AMBIGUOUS, in_form, two_readings

__all__ = ["dose_and_unit"]

_UNIT = r"\s*((?![\s\d.,'’+‐‑–—−~～/_²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅞-]).*?)?\s*"
_DOSE = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)" + _UNIT, re.IGNORECASE)
_WRITTEN = re.compile(r"\s*(\d(?:[\d.,'’]| (?=\d))*)" + _UNIT)
"""The same, with whatever parts thousands and decimals."""

_AND = r"(?:[-‐‑–—−~～;、{}]|,\s|\bto|\bor|\band|至|到|或|和)\s*\d"
_AND_ANOTHER = re.compile(r"\s*[\d.,]+\D*?" + _AND.format("/"))
_BEHIND_A_UNIT = re.compile(r"\D*?" + _AND.format(""))
"""What follows a dose where another one does."""


def dose_and_unit(text: str) -> tuple[float, str] | None:
    """A dose written with its unit, or without one; None where no number begins it, or one that means nothing.

    A number is read as cells of the curated files are: whatever has one meaning.

    Raises:
        QuestionError: It has two meanings, or it is several doses.

    >>> dose_and_unit("24 IU"), dose_and_unit("0.5ug/kg"), dose_and_unit("24,5"), dose_and_unit("much")
    ((24.0, 'IU'), (0.5, 'ug/kg'), (24.5, ''), None)
    """
    plain = in_form("dose_unit", text).text
    found = _DOSE.fullmatch(plain)
    if _BEHIND_A_UNIT.match(found[2] or "") if found else _AND_ANOTHER.match(plain):
        raise QuestionError(f"{short(text)} is several doses: a question fixes one, such as 24 IU")
    if found:
        return float(found[1]), found[2] or ""
    written = _WRITTEN.fullmatch(plain)
    if written is None:
        return None
    number = in_form("dose_min", written[1])
    if number.change == AMBIGUOUS:
        small, large = (f"{float(reading):g}" for reading in two_readings(number.text))
        raise QuestionError(f"{short(text)} is a dose that may be read in two ways: write {small} or {large}")
    return (float(number.text), written[2] or "") if _DOSE.fullmatch(number.text) else None
