"""The keys of a context as a caller writes them: typed for an editor, shown by `help`; a dose may bring its unit."""

import re
from collections.abc import Callable, Iterable
from typing import Any, TypedDict, TypeVar, cast

__all__ = ["CONTEXT_KEYS", "ContextKeys", "dose_and_unit", "shows_keys"]


class ContextKeys(TypedDict, total=False):
    """What a question may fix, by key; what is empty or None fixes nothing.

    Attributes:
        sex: `male` or `female`.
        species: A word of the species list.
        population: A disorder, or a word of the population list.
        dose: A number in `dose_unit`, or both as a text: `24 IU`.
        dose_unit: The unit, as the findings report it.
        route: A word of the route list.
        regimen: `single`, `repeated` or `chronic`.
        setting: A setting tag, or several.
    """

    sex: str | None
    species: str | None
    population: str | None
    dose: float | str | None
    dose_unit: str | None
    route: str | None
    regimen: str | None
    setting: str | Iterable[str] | None


CONTEXT_KEYS = tuple(ContextKeys.__annotations__)
"""Their names."""

_DOSE = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(.*?)\s*", re.IGNORECASE)

F = TypeVar("F", bound=Callable[..., object])


def dose_and_unit(text: str) -> tuple[float, str] | None:
    """A dose written with its unit, or without one; None where no number begins it.

    >>> dose_and_unit("24 IU"), dose_and_unit("0.5ug/kg"), dose_and_unit("24"), dose_and_unit("much")
    ((24.0, 'IU'), (0.5, 'ug/kg'), (24.0, ''), None)
    """
    found = _DOSE.fullmatch(text)
    return (float(found[1]), found[2]) if found else None


def shows_keys(function: F) -> F:
    """Decorates a public function that takes `**context`: its signature names the keys, for `help` and completion."""
    from inspect import Parameter, signature  # noqa: PLC0415  what no person looks at needs none

    found = signature(function)
    named = [p for p in found.parameters.values() if p.kind is not Parameter.VAR_KEYWORD]
    keys = [
        Parameter(key, Parameter.KEYWORD_ONLY, default=None, annotation=kind)
        for key, kind in ContextKeys.__annotations__.items()
    ]
    cast("Any", function).__signature__ = found.replace(parameters=[*named, *keys])
    return function
