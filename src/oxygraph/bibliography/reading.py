"""What every reader of a bibliography shares: how it says what is wrong, and where."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from oxygraph.errors import InvalidDataError, Issue

__all__ = ["Problems", "each_record"]

F = TypeVar("F")
T = TypeVar("T")


class Problems:
    """What is wrong with a file, gathered, so that all of it is said at once."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        self._file = str(path)
        self._found: list[Issue] = []

    def add(self, line: int, rule: str, message: str, fix: str, column: str = "") -> None:
        """One more."""
        self._found.append(Issue(self._file, line, column, rule, message, fix))

    def stop(self) -> None:
        """Go no further if there are any.

        Raises:
            InvalidDataError: With every one.
        """
        if self._found:
            raise InvalidDataError(self._found)


def each_record(
    path: Path, records: Callable[[Problems], Iterable[tuple[int, F]]], made: Callable[[F, int], T]
) -> list[T]:
    """What is made of each record of a file, from its fields and the line where it begins.

    Args:
        path: The file.
        records: Hands out line and fields of each, and says what is wrong.
        made: What a record becomes.

    Raises:
        InvalidDataError: Something was wrong; with every problem.
    """
    problems = Problems(path)
    found = [made(fields, line) for line, fields in records(problems)]
    problems.stop()
    return found
