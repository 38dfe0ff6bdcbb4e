"""The strata of a key: which one a finding reports, in what order they stand, and what they are called."""

from collections import Counter
from collections.abc import Iterable

from oxygraph.errors import QuestionError
from oxygraph.evidence.context import Dose
from oxygraph.evidence.records import Edge
from oxygraph.figures.wording import FigureWords
from oxygraph.questions.compare import BY

__all__ = [
    "check_key",
    "column_of",
    "columns",
    "in_animals",
    "label",
    "ordered",
    "row_of",
    "rows",
    "stratum",
]

_UNREPORTED = ""
"""The stratum of what does not report the key."""

_OTHERS = "…"
"""The stratum that holds what has no column of its own."""

_APART = "|"
_SEXES = ("female", "male", "both")


def check_key(by: str) -> str:
    """A key that findings can be grouped by.

    Raises:
        QuestionError: It is none.
    """
    if by not in BY:
        raise QuestionError(f"a figure groups by {', '.join(BY)}, not by {by}")
    return by


def stratum(edge: Edge, by: str) -> str:
    """What a finding reports for a key; several words of one finding are one stratum."""
    if by == "dose":
        low, high = edge.dose_min, edge.dose_max
        return _UNREPORTED if low is None or high is None else str(Dose(low, high, edge.dose_unit))
    value = getattr(edge, by)
    return _APART.join(value) if isinstance(value, tuple) else str(value)


def ordered(edges: Iterable[Edge], by: str) -> list[str]:
    """The strata that findings report: sexes and doses in their order, others the most frequent first, none last."""
    edges = list(edges)
    counts = Counter(stratum(edge, by) for edge in edges)
    if by == "sex":
        found = [sex for sex in _SEXES if sex in counts]
    elif by == "dose":
        doses = {stratum(edge, by): (edge.dose_unit, edge.dose_min or 0, edge.dose_max or 0) for edge in edges}
        found = sorted((name for name in counts if name), key=doses.__getitem__)
    else:
        found = sorted((name for name in counts if name), key=lambda name: (-counts[name], name))
    return [*found, _UNREPORTED] if _UNREPORTED in counts else found


def columns(edges: Iterable[Edge], by: str, most: int) -> list[str]:
    """A few strata for the columns of a table: those of both sexes together, or the most frequent and the others."""
    edges = list(edges)
    if by == "sex":
        return ["female", "male", _UNREPORTED]
    counts = Counter(stratum(edge, by) for edge in edges)
    return [*_kept(edges, counts, by, most), _UNREPORTED]


def rows(edges: Iterable[Edge], counted: Iterable[Edge], by: str, most: int) -> list[str]:
    """The strata for the rows of a table: all there are, or, where they are many, those with most that is counted."""
    edges = list(edges)
    all_of_it, weighty = (Counter(stratum(edge, by) for edge in found) for found in (edges, counted))
    found = _kept(edges, all_of_it + Counter({name: len(edges) * count for name, count in weighty.items()}), by, most)
    return [*found, *([_UNREPORTED] if _UNREPORTED in all_of_it else [])]


def _kept(edges: list[Edge], weights: Counter[str], by: str, most: int) -> list[str]:
    """The strata of most weight, in their order, and the others where some are left."""
    reported = [name for name in ordered(edges, by) if name]
    kept = set(sorted(reported, key=lambda name: (-weights[name], name))[:most])
    return [*(name for name in reported if name in kept), *([_OTHERS] if len(kept) < len(reported) else [])]


def row_of(edge: Edge, by: str, among: Iterable[str]) -> str:
    """The row of a finding."""
    found = stratum(edge, by)
    return found if found in among else _OTHERS


def column_of(edge: Edge, by: str, among: Iterable[str]) -> str:
    """The column of a finding; one that pools the sexes stands with those that do not tell them apart."""
    found = stratum(edge, by)
    if found in among:
        return found
    return _UNREPORTED if by == "sex" or not found else _OTHERS


def in_animals(edges: Iterable[Edge]) -> bool:
    """Whether all that is known of it was found in animals."""
    return {edge.in_animals for edge in edges if edge.signed} == {True}


def label(words: FigureWords, name: str, by: str, edges: Iterable[Edge] = ()) -> str:
    """What a stratum is called; the sexes of people and of animals have words of their own."""
    if name == _OTHERS:
        return words.text("others")
    if by == "sex":
        if name in {"female", "male"}:
            animals = {edge.in_animals for edge in edges if edge.sex == name}
            which = "people" if animals <= {False} else "any" if False in animals else "animals"
            return words.text(f"{name}_{which}")
        return words.text("both_sexes" if name else "sex_unreported")
    if not name:
        return words.text("unreported", key=words.say(by))
    return words.dose(name) if by == "dose" else words.joined(map(words.named, name.split(_APART)))
