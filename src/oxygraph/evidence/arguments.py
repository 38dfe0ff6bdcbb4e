"""What callers hand in, checked where it comes in: a thing of a class, a text, several, one of a list, a number.

Whoever is wrong is told which argument it is, and what it is to be, instead of what failed deep inside.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import wraps
from operator import index
from os import PathLike, fsencode, fspath
from types import UnionType
from typing import Any, SupportsIndex, TypeVar, cast, get_args

from oxygraph.errors import QuestionError, UnknownNameError, short
from oxygraph.evidence.spelling import closest

__all__ = [
    "at_most",
    "checked",
    "citation_of",
    "maybe_name_of",
    "name_of",
    "names_of",
    "of_class",
    "one_of",
    "path_of",
    "several_of",
    "whole",
]

_OURS = __name__.partition(".")[0]

F = TypeVar("F", bound=Callable[..., object])
T = TypeVar("T")


def checked(function: F) -> F:
    """Decorates a public function: where it takes a graph, an answer, a path or the like, it refuses whatever is none.

    What takes none is left as it is. Any other argument is checked where it is read.
    """
    takes = {name: kind for name, kind in function.__annotations__.items() if _is_ours(kind) and name != "return"}
    paths = {name: kind for name, kind in function.__annotations__.items() if _is_path(kind) and name != "return"}
    if not takes and not paths:
        return function
    code = function.__code__
    names = code.co_varnames[: code.co_argcount]

    @wraps(function)
    def asked(*given: object, **named: object) -> object:
        for name, value in (*zip(names, given, strict=False), *named.items()):
            if name in takes:
                of_class(name, value, takes[name])
            if name in paths and not (value is None and type(None) in get_args(paths[name])):
                path_of(name, value)
        return function(*given, **named)

    return cast("F", asked)


def of_class(name: str, value: object, wanted: Any) -> None:  # noqa: ANN401  a class, or several with | between
    """Refuse an argument that is to be of a class and is not.

    Raises:
        QuestionError: It is of another.
    """
    if not isinstance(value, wanted):
        raise QuestionError(f"{name} is to be of the class {' or '.join(_kinds(wanted))}, not {short(str(value))}")


def _is_ours(annotation: Any) -> bool:  # noqa: ANN401  whatever stands behind a colon
    kinds = get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)
    return any(isinstance(kind, type) and kind.__module__.partition(".")[0] == _OURS for kind in kinds)


def _is_path(annotation: Any) -> bool:  # noqa: ANN401  whatever stands behind a colon
    kinds = get_args(annotation) if isinstance(annotation, UnionType) else ()
    return any(isinstance(kind, type) and issubclass(kind, PathLike) for kind in kinds)


def path_of(name: str, given: object, *, several: bool = False) -> str | PathLike[str]:
    """What is to be the path of a file or a folder, the only one or, as an argument of its own, one of several.

    Raises:
        QuestionError: It is none.

    >>> path_of("folder", "my-findings")
    'my-findings'
    """
    if isinstance(given, str | PathLike) and _nameable(fspath(given)):
        return given
    apart = "; name several one by one, with * before a list" if several and isinstance(given, Iterable) else ""
    raise QuestionError(f"{name} is to be a path, as a text or a pathlib.Path, not {short(str(given))}{apart}")


def _nameable(path: object) -> bool:
    """Whether a system can be asked for a path: a text without a NUL in it, and of characters that can be written."""
    with suppress(UnicodeEncodeError):
        return isinstance(path, str) and b"\0" not in fsencode(path)
    return False


def several_of(name: str, given: object, wanted: type[T]) -> list[T]:
    """Several things of a class, of whatever hands them out.

    Raises:
        QuestionError: Nothing is handed out, or something that is of another class.
    """
    if not isinstance(given, Iterable) or isinstance(given, str | bytes):
        raise QuestionError(f"{name} holds things of the class {wanted.__name__}, and {short(str(given))} holds none")
    several = list(given)
    for one in several:
        if not isinstance(one, wanted):
            raise QuestionError(f"{name} holds things of the class {wanted.__name__}, not {short(str(one))}")
    return several


def _kinds(annotation: Any) -> list[str]:  # noqa: ANN401  whatever stands behind a colon
    return [kind.__name__ for kind in get_args(annotation) or (annotation,) if kind is not type(None)]


def name_of(kind: str, name: object) -> str:
    """What is to be the name of something.

    Raises:
        QuestionError: It is no text.
    """
    if not isinstance(name, str):
        raise QuestionError(f"a {kind} is named by a text, not {short(str(name))}")
    return name


def maybe_name_of(kind: str, given: object) -> str:
    """What is to be the name of something; an empty text where nothing is given, which is no other empty thing.

    Raises:
        QuestionError: It is no text.

    >>> maybe_name_of("node", "ptsd"), maybe_name_of("node", None), maybe_name_of("node", "")
    ('ptsd', '', '')
    """
    return "" if given is None else name_of(kind, given)


def names_of(kind: str, given: object) -> list[str]:
    """One name or several; none where nothing is given.

    Raises:
        QuestionError: Something among them is no text.

    >>> names_of("layer", "review"), names_of("layer", ("review", "primary")), names_of("layer", None)
    (['review'], ['review', 'primary'], [])
    """
    if given is None:
        return []
    several = given if isinstance(given, Iterable) and not isinstance(given, str | bytes) else [given]
    return [name_of(kind, name) for name in several]


def one_of(kind: str, name: object, known: Iterable[str]) -> str:
    """A name that is one of a few.

    Raises:
        QuestionError: It is no text.
        UnknownNameError: It is none of them; with the closest, or, where none is near, with all there are.
    """
    words, text = tuple(known), name_of(kind, name)
    if text not in words:
        near = closest(text, words)
        raise UnknownNameError(kind, text, near or words, listed=not near)
    return text


def citation_of(given: object) -> int | None:
    """A number of the review; None where nothing is given.

    Raises:
        QuestionError: It is no whole number.

    >>> citation_of(13), citation_of(13.0), citation_of(None)
    (13, 13, None)
    """
    if given is None:
        return None
    if isinstance(given, float) and given.is_integer():  # a data frame makes a column with gaps decimal
        return int(given)
    if isinstance(given, SupportsIndex) and not isinstance(given, bool):
        with suppress(TypeError):  # of a whole array
            return index(given)
    raise QuestionError(f"a citation is a number of the review, not {short(str(given))}")


def whole(given: T) -> T | int:
    """A whole number of NumPy or pandas as one of Python's; all else as it is, for whoever refuses it.

    >>> whole(4), whole(4.5), whole(None)
    (4, 4.5, None)
    """
    if not isinstance(given, int) and isinstance(given, SupportsIndex):
        with suppress(TypeError):  # of a whole array
            return index(given)
    return given


def at_most(limit: SupportsIndex) -> int | None:
    """A limit as the end of a slice.

    Args:
        limit: How many at the most; 0 for all.

    Raises:
        QuestionError: It is no whole number, or less than 0.

    >>> [1, 2, 3][: at_most(2)], [1, 2, 3][: at_most(0)]
    ([1, 2], [1, 2, 3])
    """
    try:
        most = -1 if isinstance(limit, bool) else index(limit)
    except TypeError:
        most = -1
    if most < 0:
        raise QuestionError(f"limit is a whole number, 0 for all, not {short(str(limit))}")
    return most or None
