"""The keys of a context as a caller writes them: typed for an editor, shown by `help`."""

from collections.abc import Callable, Iterable
from typing import Any, TypedDict, TypeVar, cast

__all__ = ["CONTEXT_KEYS", "ContextKeys", "shows_keys"]


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

F = TypeVar("F", bound=Callable[..., object])


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
